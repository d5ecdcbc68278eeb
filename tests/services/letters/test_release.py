"""The one gate: a second person, everything judged again, and nothing that anybody changed meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.consent import Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.release import Heard, LetterDraft
from nsintake.domain.task import TaskKind
from nsintake.errors import Bug
from nsintake.records import leak_judging
from nsintake.records.case_files import case_of
from nsintake.records.leak_judging import refuse_telling
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.day import today
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import drafting, letters, release
from nsintake.services.letters.release import Passage, through
from nsintake.services.liaison import liaison, proved_letters
from tests.services.ladder import POLICE, Office, answers, heard_letter, read_and_sign, sign_only
from tests.services.refusals import refused


def nothing_left(signed_in: SignedIn, draft_id: bytes) -> bool:
    """Whether a refused release left nothing: no row over there, none owed, the draft as it was."""
    rows = [
        signed_in.liaison.list("masked_record", MaskedRecord),
        signed_in.liaison.list("released_letter", ReleasedLetter),
    ]
    return (
        not any(rows)
        and not signed_in.outbox.pending()
        and not signed_in.identity.get("letter_draft", draft_id, LetterDraft).released
    )


def test_a_second_person_signs_and_the_papers_arrive(heard: Office) -> None:
    keeper = heard.sign_in("keeper")
    papers = letters.preview(keeper, heard.draft_id()).papers
    signed = read_and_sign(keeper, heard.draft_id())
    assert set(signed.languages) == set(Lang)
    officer = heard.sign_in("liaison")
    (row,) = liaison.list_records(officer)
    assert (row.record_id, row.reference, row.status, row.letters) == (
        signed.record_id,
        signed.reference,
        RecordStatus.ACTIVE,
        3,
    )
    cards = liaison.open_record(officer, signed.record_id).letters
    stored = {proved_letters.open_letter(officer, card.letter_id).pdf for card in cards}
    assert stored == {paper.pdf for paper in papers}, "what she heard is byte for byte what prints"
    due = [task for task in today.today(officer).due if task.kind is TaskKind.PRINT_LETTER]
    assert [task.subject for task in due] == [signed.reference]


def test_what_was_signed_waits_for_its_batch_whoever_asks(heard: Office) -> None:
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    assert release.next_batch(worker) is None
    signed = sign_only(keeper, heard.draft_id())
    assert release.next_batch(worker) == signed.goes_by is not None
    release.send_now(keeper)
    assert release.next_batch(worker) is None


def test_the_record_says_what_she_agreed_to_and_no_more(released: Office) -> None:
    view = liaison.open_record(released.sign_in("liaison"), released.record_id())
    assert {fact.item for fact in view.facts} == {Item.KIND, Item.PLATFORM, Item.ACCOUNT, Item.DEMAND, Item.PAID}
    assert set(view.withheld) == set(Item) - {fact.item for fact in view.facts}


def test_the_drafter_herself_may_not_sign(heard: Office) -> None:
    intake = heard.sign_in("intake")
    with refused("second_person_needed"):
        read_and_sign(intake, heard.draft_id())
    assert nothing_left(intake, heard.draft_id())


def test_nothing_is_signed_twice(heard: Office) -> None:
    keeper = heard.sign_in("keeper")
    read_and_sign(keeper, heard.draft_id())
    with refused("already_released"):
        read_and_sign(keeper, heard.draft_id())
    assert len(keeper.liaison.list("released_letter", ReleasedLetter)) == 3


def test_nothing_is_signed_before_she_answered(office: Office) -> None:
    intake, keeper = office.sign_in("intake"), office.sign_in("keeper")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    with refused("not_heard"):
        read_and_sign(keeper, draft_id)


def test_words_changed_after_she_heard_them_need_her_again(heard: Office) -> None:
    """Someone writes other words into the row and leaves the answer standing."""
    keeper = heard.sign_in("keeper")
    put_back(keeper, heard.draft_id(), paragraph=Wording(en="Other words.", ar="كلمات أخرى.", ckb="وشەی تر."))
    with refused("changed_since_heard"):
        read_and_sign(keeper, heard.draft_id())
    assert nothing_left(keeper, heard.draft_id())


def put_back(signed_in: SignedIn, draft_id: bytes, **changes: object) -> None:
    """Write a draft row past the services."""
    row = signed_in.identity.record("letter_draft", draft_id, LetterDraft)
    with signed_in.identity.begin() as work:
        changed = replace(row.value, **changes)  # type: ignore[arg-type]
        signed_in.identity.put(work, "letter_draft", draft_id, row.subject_id, changed, verb="draft")
        work.commit()


@pytest.mark.parametrize(
    ("paragraph", "code"), [(Wording(ar="قالت وصال"), "names_her"), (Wording(en="She is married."), "questions_open")]
)
def test_a_finding_stops_the_signature_whatever_the_draft_claims(heard: Office, paragraph: Wording, code: str) -> None:
    keeper = heard.sign_in("keeper")
    put_back(keeper, heard.draft_id(), paragraph=paragraph)
    with refused(code):
        read_and_sign(keeper, heard.draft_id())
    assert nothing_left(keeper, heard.draft_id())


def test_a_draft_made_under_another_consent_is_refused(heard: Office) -> None:
    keeper = heard.sign_in("keeper")
    put_back(keeper, heard.draft_id(), consent_number=7)
    with refused("consent_changed"):
        read_and_sign(keeper, heard.draft_id())


def test_consent_that_ran_out_is_not_signed_on(heard: Office) -> None:
    heard.clock.moment += timedelta(days=90)
    keeper = heard.sign_in("keeper")
    with refused("consent_changed"):
        read_and_sign(keeper, heard.draft_id())
    assert nothing_left(keeper, heard.draft_id())


def test_a_draft_without_its_link_is_a_bug_not_a_letter(heard: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = heard.sign_in("keeper")
    monkeypatch.setattr(release, "link_for", lambda *_: None)
    with pytest.raises(Bug):
        read_and_sign(keeper, heard.draft_id())


def during_drawing(monkeypatch: pytest.MonkeyPatch, act: object) -> None:
    """Let something happen while the papers are drawn, before the transaction."""

    def papers_of(*args: object) -> object:
        papers = drafting.papers_of(*args)  # type: ignore[arg-type]
        act()  # type: ignore[operator]
        return papers

    monkeypatch.setattr(release, "papers_of", papers_of)


def test_a_withdrawal_while_the_papers_are_drawn_stops_the_release(
    heard: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    intake, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    during_drawing(monkeypatch, lambda: withdrawing.withdraw(intake, heard.case_id(), POLICE))
    with refused("consent_changed"):
        read_and_sign(keeper, heard.draft_id())
    assert nothing_left(keeper, heard.draft_id())


def test_two_keepers_who_sign_at_once_release_it_once(heard: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = heard.sign_in("keeper"), heard.sign_in("keeper")
    done: list[release.Released] = []

    def other_signs() -> None:
        if not done:
            done.append(None)  # type: ignore[arg-type]
            done.append(read_and_sign(second, heard.draft_id()))

    during_drawing(monkeypatch, other_signs)
    with refused("already_released"):
        read_and_sign(first, heard.draft_id())
    assert len(first.liaison.list("released_letter", ReleasedLetter)) == 3


def test_words_changed_while_the_papers_are_drawn_stop_the_release(
    heard: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    intake, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    during_drawing(monkeypatch, lambda: letters.save_text(intake, heard.draft_id(), Wording(en="Other words.")))
    with refused("changed_since_heard"):
        read_and_sign(keeper, heard.draft_id())
    kept = intake.identity.get("letter_draft", heard.draft_id(), LetterDraft)
    assert (kept.paragraph.en, kept.released) == ("Other words.", False)


@pytest.mark.parametrize("status", [RecordStatus.BLOCKED, RecordStatus.FROZEN])
def test_a_record_that_is_stopped_over_there_takes_no_new_letter(released: Office, status: RecordStatus) -> None:
    intake, keeper = released.sign_in("intake"), released.sign_in("keeper")
    draft_id = heard_letter(intake, released.case_id())
    store, record_id = intake.liaison, released.record_id()
    with store.begin() as work:
        stopped = replace(store.get("masked_record", record_id, MaskedRecord), status=status)
        store.put(work, "masked_record", record_id, record_id, stopped, verb="freeze")
        work.commit()
    with refused(f"record_{status.value}"):
        read_and_sign(keeper, draft_id)


def test_his_account_passes_as_she_agreed_even_if_it_is_a_link(office: Office) -> None:
    intake, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = record(intake, answers(account="facebook.com/profile.77120934"))
    signed = read_and_sign(keeper, heard_letter(intake, case_id))
    assert set(signed.languages) == set(Lang)


def test_his_account_that_holds_her_name_never_passes(office: Office) -> None:
    intake, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = record(intake, answers(account="@wisal_jasim_real"))
    draft_id = letters.begin_letter(intake, case_id, POLICE)
    shown = letters.preview(intake, draft_id)
    assert (shown.why_not, shown.papers) == ("names_her", ())
    put_back(keeper, draft_id, heard=Heard.AGREED, text_hash="x")
    with refused("names_her"):
        read_and_sign(keeper, draft_id)
    assert nothing_left(keeper, draft_id)


def test_the_gate_itself_refuses_a_name_and_rolls_everything_back(
    heard: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Were every judge before it asleep, the gate still looks at each free word."""
    keeper = heard.sign_in("keeper")

    def asleep(signed_in: SignedIn, opened: drafting.OpenedDraft) -> object:
        told = drafting.told_of(signed_in, opened)
        names = Wording(en="@wisal_jasim", ar="@wisal_jasim", ckb="@wisal_jasim")
        facts = tuple(replace(fact, text=names) if fact.verbatim else fact for fact in told.facts)
        return replace(told, facts=facts), ()

    monkeypatch.setattr(release, "_judged", asleep)
    with refused("names_her"):
        read_and_sign(keeper, heard.draft_id())
    assert nothing_left(keeper, heard.draft_id())


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Wisal", "names_her"),
        ("وصـال", "names_her"),
        ("0770-555-0134", "names_her"),
        ("الحود", "names_her"),
        ("she is married", "questions_open"),
        ("بنت قاصر", "questions_open"),
        ("her husband Qasim", "questions_open"),
        ("زوجها قاسم", "questions_open"),
        ("her brother Qasim", "questions_open"),
    ],
)
def test_words_nobody_was_asked_about_stop_at_whatever_resembles_her(office: Office, words: str, code: str) -> None:
    intake = office.sign_in("intake")
    case = case_of(intake, office.case(intake))
    with refused(code):
        refuse_telling(intake, case, ("Community Police", words))
    passage = Passage("task", b"1" * 16, b"1" * 16, "x", "task", (words,))
    with refused(code), intake.identity.begin() as work:
        through(intake, work, case, (passage,))
    refuse_telling(intake, case, ("Community Police open a file on the account", "Room 1"))
    refuse_telling(intake, case, ("The nurse who works there, the only one: Abu Samir",))


def test_a_printed_word_that_was_never_composed_stops_the_papers(
    heard: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    from nsintake.documents import inspect  # noqa: PLC0415

    keeper = heard.sign_in("keeper")
    real = inspect.prove
    monkeypatch.setattr(inspect, "prove", lambda pdf, model, logos: f"{real(pdf, model, logos)}\nوصال جاسم")
    with refused("printed_differs"):
        read_and_sign(keeper, heard.draft_id())
    assert nothing_left(keeper, heard.draft_id())


def test_what_is_judged_covers_every_identifier_on_file(office: Office) -> None:
    intake = office.sign_in("intake")
    told = answers(handles="@her_own", others="خالتها سهام", code_word="ياسمين", return_phrase="قمر فوق النخلة")
    known = leak_judging.identifiers_of(case_of(intake, record(intake, told)))
    assert "@her_own" in known.handles
    assert {"خالتها سهام", "ياسمين", "قمر فوق النخلة"} <= set(known.others)
    assert known.phones
    assert known.places
