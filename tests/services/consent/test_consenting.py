"""A new act beside the old ones: what it lets out, what it takes back of letters already released, and its minors."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from nsintake.domain.codes import new_code
from nsintake.domain.consent import (
    ActKind,
    Choice,
    ConsentAct,
    Given,
    GivenHow,
    Item,
    ItemChoice,
    Said,
)
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import Force, YesNo
from nsintake.domain.language import Lang, day_in
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.minors import Authority, Caregiver, CaregiverRelation
from nsintake.domain.pending import REJUDGE
from nsintake.domain.release import Heard, LetterDraft
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.domain.ties import MergeReason
from nsintake.errors import UserFault
from nsintake.records.case_files import acts_of, case_of, link_for, links_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import confirming, consent_view, consenting, merging, rejudging, withdrawing
from nsintake.services.day import case_view, closing, today
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters, release
from nsintake.services.liaison import disclosures, handing, liaison, proved_letters, shredding
from nsintake.services.wording import forms
from tests.attacks.test_damaged_rows import damage
from tests.services.colleagues import COLLEAGUE, staffed_printed  # noqa: F401 - a fixture
from tests.services.ladder import CARE, PARAGRAPH, POLICE, Office, answers, hand_over, heard_letter, read_and_sign
from tests.services.refusals import refused

MOTHER = Caregiver(CaregiverRelation.MOTHER, Authority.PARENT, suspected=YesNo.NO)
WIDE = (Item.KIND, Item.PLATFORM, Item.ACCOUNT, Item.DEMAND, Item.PAID)


def said(*items: Item, to: str = POLICE, first: tuple[Item, ...] = (), **more: Any) -> Said:
    """Yes to these items, "ask me first" to those, no to every other."""
    word = {**dict.fromkeys(items, Choice.SHARE), **dict.fromkeys(first, Choice.ASK_FIRST)}
    return Said(to, tuple(ItemChoice(item, word.get(item, Choice.WITHHOLD)) for item in Item), **more)


def letters_of(signed_in: SignedIn, record_id: bytes) -> list[ReleasedLetter]:
    return [letter for _, letter in signed_in.liaison.list("released_letter", ReleasedLetter, subject=record_id)]


def facts_of(signed_in: SignedIn, record_id: bytes) -> tuple[Item, ...]:
    return tuple(fact.item for fact in signed_in.liaison.get("masked_record", record_id, MaskedRecord).facts)


def renewals(signed_in: SignedIn, case_id: bytes) -> list[tuple[str, date]]:
    every = [task for _, task in signed_in.identity.list("task", Task, subject=case_id)]
    return [
        (task.detail, task.due)
        for task in every
        if task.kind is TaskKind.RENEW_CONSENT and task.status is TaskStatus.OPEN
    ]


def change(signed_in: SignedIn, case_id: bytes, **more: object) -> None:
    """The file as a reopened session would leave it."""
    with signed_in.identity.begin() as work:
        case = case_of(signed_in, case_id)
        kept = replace(
            case,
            identity=replace(case.identity, age=more.get("age", case.identity.age)),  # type: ignore[arg-type]
            incident=replace(case.incident, force=more.get("force", case.incident.force)),  # type: ignore[arg-type]
            reaching=replace(case.reaching, channel=str(more.get("channel", case.reaching.channel))),
        )
        signed_in.identity.put(work, "case_file", case_id, case_id, kept, verb="record")
        work.commit()


def sign_new(worker: SignedIn, keeper: SignedIn, case_id: bytes, recipient: str = POLICE) -> release.Released:
    return read_and_sign(keeper, heard_letter(worker, case_id, recipient))


def test_a_new_act_stands_beside_the_old_one_and_says_how_it_was_given(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    (form,) = forms.forms_to_print(worker, Lang.AR, POLICE)
    paper = GivenHow.PAPER_IN_CABINET
    given = Given(how=paper, interpreter="N2", in_room="she, N2", read_by="keeper")
    before = acts_of(worker, case_id)
    answer = replace(said(Item.KIND), conditions="a woman officer", reasons="he knows the rest", form=form.code)
    assert consenting.record_acts(worker, case_id, [answer], given) == consenting.Rejudged()
    acts = acts_of(worker, case_id)
    assert acts[: len(before)] == before
    new = acts[len(before)]
    assert (new.number, new.kind, new.day, new.noted) == (len(before) + 1, ActKind.GIVEN, worker.today(), False)
    assert (new.how, new.mark, new.interpreter, new.in_room) == (given.how, form.code, "N2", "she, N2")
    assert (new.conditions, new.reasons, new.read_by) == ("a woman officer", "he knows the rest", "keeper")
    assert (new.witness, new.script_version) == ("keeper", "consent-4"), "nobody but who read it"
    view = next(consent for consent in case_view.open_case(worker, case_id).consents if consent.recipient_id == POLICE)
    assert view.shared == (Item.KIND,)


@pytest.mark.parametrize(
    ("office_id", "given", "code"),
    [
        ("", Given(), "consent_for_nobody"),
        (POLICE, Given(how=GivenHow.PAPER_IN_CABINET), "mark_missing"),
        (POLICE, Given(in_room="x" * 201), "too_long"),
    ],
)
def test_an_act_that_cannot_be_is_refused_and_nothing_is_kept(
    office: Office, office_id: str, given: Given, code: str
) -> None:
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    before = acts_of(worker, case_id)
    with pytest.raises(UserFault) as caught:
        consenting.record_acts(worker, case_id, [replace(said(Item.KIND), recipient_id=office_id)], given)
    assert caught.value.code == code
    with pytest.raises(UserFault):
        consenting.record_acts(worker, case_id, [said(Item.KIND)], Given(day=worker.today() + timedelta(days=1)))
    with pytest.raises(UserFault):
        consenting.record_acts(worker, case_id, [], Given())
    with refused("recipient_unknown"):
        consenting.record_acts(worker, case_id, [said(Item.KIND, to="nobody")], Given())
    assert acts_of(worker, case_id) == before


def test_a_narrower_act_blocks_every_letter_it_no_longer_covers(handed: Office) -> None:
    worker, officer = handed.sign_in("intake"), handed.sign_in("liaison")
    ids = handed.letter_ids(officer)
    seen = consenting.record_acts(worker, handed.case_id(), [said(Item.KIND, Item.PLATFORM)], Given())
    assert (seen.blocked, seen.copies_out, len(seen.references)) == (3, 2, 1)
    for letter_id in ids:
        with refused("letter_blocked"):
            disclosures.record_print(officer, letter_id, copies=1)
    record = officer.liaison.get("masked_record", handed.record_id(), MaskedRecord)
    assert record.status is RecordStatus.ACTIVE
    assert {fact.item for fact in record.facts} == {Item.PLATFORM}, (
        "else it, or what says it, could still be told aloud"
    )
    assert Item.ACCOUNT in record.withheld
    new = sign_new(worker, handed.sign_in("keeper"), handed.case_id())
    assert new.record_id == handed.record_id(), "the office keeps its reference: she took nothing back from it"
    assert sorted(letter.blocked for letter in letters_of(worker, new.record_id)) == [False] * 3 + [True] * 3
    again = consenting.record_acts(worker, handed.case_id(), [said(Item.KIND)], Given())
    assert again.blocked == 3, "only what was not blocked before is counted"


def test_an_act_that_covers_what_is_out_blocks_nothing(released: Office) -> None:
    worker = released.sign_in("intake")
    seen = consenting.record_acts(worker, released.case_id(), [said(*WIDE, Item.SINCE)], Given())
    assert seen == consenting.Rejudged()
    assert [card.printable for card in liaison.open_record(worker, released.record_id()).letters] == [True] * 3
    assert not worker.outbox.notes()


def test_another_office_s_letters_are_not_touched(released: Office) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    other = sign_new(worker, keeper, released.case_id(), CARE)
    consenting.record_acts(worker, released.case_id(), [said()], Given())
    assert [letter.blocked for letter in letters_of(worker, released.record_id())] == [True] * 3
    assert [letter.blocked for letter in letters_of(worker, other.record_id)] == [False] * 3


def test_a_letter_of_which_it_is_not_known_what_it_tells_is_not_covered(released: Office) -> None:
    worker = released.sign_in("intake")
    with worker.identity.begin() as work:
        draft = replace(worker.identity.get("letter_draft", released.draft_id(), LetterDraft), told=(), letters=())
        worker.identity.put(work, "letter_draft", released.draft_id(), released.case_id(), draft, verb="x")
        work.commit()
    assert consenting.record_acts(worker, released.case_id(), [said(*Item)], Given()).blocked == 3


def test_free_words_are_judged_again_by_what_is_withheld_now(heard: Office) -> None:
    """She agreed to her age being told, the letter says so in a sentence; now she does not."""
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    consenting.record_acts(worker, heard.case_id(), [said(Item.KIND, Item.AGE)], Given())
    draft_id = letters.begin_letter(worker, heard.case_id(), POLICE)
    words = replace(PARAGRAPH, en="She is an adult. Please act soon.", ar="", ckb="")
    shown = letters.save_text(worker, draft_id, words, left_out=(Item.AGE,))
    for finding in shown.findings:
        shown = letters.decide(worker, draft_id, finding)
    letters.record_heard(worker, draft_id, Heard.AGREED)
    record = read_and_sign(keeper, draft_id).record_id
    assert not letters_of(worker, record)[0].blocked
    with worker.identity.begin() as work:
        plain = replace(worker.identity.get("letter_draft", draft_id, LetterDraft), decisions=())
        worker.identity.put(work, "letter_draft", draft_id, heard.case_id(), plain, verb="x")
        work.commit()
    assert consenting.record_acts(worker, heard.case_id(), [said(Item.KIND)], Given()).blocked == 1


class Cut(Exception):
    """The power goes."""


def cut(*_: object) -> None:
    raise Cut


@pytest.mark.parametrize("where", ["_block_uncovered", "renew", "_put_in_force"])
def test_cut_off_anywhere_nothing_can_be_released_and_the_next_sign_in_finishes_it(
    released: Office, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    second = heard_letter(worker, released.case_id())
    with monkeypatch.context() as patch:
        patch.setattr(rejudging, where, cut)
        with pytest.raises(Cut):
            consenting.record_acts(worker, released.case_id(), [said(Item.KIND)], Given())
    with refused("consent_changed"):
        read_and_sign(keeper, second)
    next_day = released.sign_in("keeper")
    assert [letter.blocked for letter in letters_of(next_day, released.record_id())] == [True] * 3
    assert [act.noted for act in acts_of(next_day, released.case_id())] == [False] * 3
    assert not next_day.outbox.notes()
    with refused("consent_changed"):
        read_and_sign(keeper, second)


def test_after_a_withdrawal_she_comes_back_under_a_new_reference_that_leads_nowhere(printed: Office) -> None:
    worker, keeper, officer = printed.sign_in("intake"), printed.sign_in("keeper"), printed.sign_in("liaison")
    case_id = printed.case_id()
    old_draft = heard_letter(worker, case_id)
    gone = withdrawing.withdraw(worker, case_id, POLICE)
    assert link_for(worker, case_id, POLICE) is None
    consenting.record_acts(worker, case_id, [said(Item.KIND)], Given())
    with refused("consent_changed"):
        read_and_sign(keeper, old_draft)
    assert letters.preview(worker, old_draft).why_not == "no_consent", "its reference is over"
    new = sign_new(worker, keeper, case_id)
    assert new.reference != gone.reference
    assert new.record_id != printed.record_id()
    rows = {row.reference: row.status for row in liaison.list_records(officer)}
    assert rows == {gone.reference: RecordStatus.WITHDRAWN, new.reference: RecordStatus.ACTIVE}
    assert len(links_of(worker, case_id)) == 2
    released_now = [card.printable for card in liaison.open_record(officer, new.record_id).letters]
    assert released_now == [True] * 3
    again = withdrawing.withdraw(worker, case_id, POLICE)
    assert again.reference == new.reference
    assert link_for(worker, case_id, POLICE) is None


def test_a_paper_from_before_her_last_word_takes_nothing_back(released: Office) -> None:
    """Else an old paper found later would undo a withdrawal, or let a letter print longer than her newest word."""
    released.clock.moment += timedelta(days=5)
    worker = released.sign_in("intake")
    old = Given(how=GivenHow.PAPER_IN_CABINET, day=worker.today() - timedelta(days=6))
    found = replace(said(Item.KIND), form=new_code(lambda signs: 7 % signs), vouched=True)
    for _ in range(2):
        with pytest.raises(UserFault, match="consent_overtaken"):
            consenting.record_acts(worker, released.case_id(), [found], old)
        if acts_of(worker, released.case_id())[-1].kind is ActKind.GIVEN:
            withdrawing.withdraw(worker, released.case_id(), POLICE)
            old = replace(old, day=worker.today() - timedelta(days=1))


def test_a_consent_for_one_letter_is_used_up_by_its_release(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = office.case(worker)
    consenting.record_acts(worker, case_id, [said(Item.KIND, one_letter=True)], Given())
    second = heard_letter(worker, case_id)
    out = sign_new(worker, keeper, case_id)
    assert acts_of(worker, case_id)[-1].kind is ActKind.USED_UP
    assert [card.printable for card in liaison.open_record(keeper, out.record_id).letters] == [True] * 3
    with refused("no_consent"):
        letters.begin_letter(worker, case_id, POLICE)
    with refused("consent_changed"):
        read_and_sign(keeper, second)
    assert consenting.judge_again(worker, case_id).blocked == 0, "it still stands behind its letter"
    assert confirming.waiting(worker) == ()
    assert withdrawing.withdraw(worker, case_id, POLICE).reference == out.reference


def test_ask_me_first_waits_for_her_yes_about_this_letter(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = office.case(worker)
    change(worker, case_id, channel="calls from her sister's shop")
    consenting.record_acts(worker, case_id, [said(Item.KIND, first=(Item.ACCOUNT,))], Given())
    draft_id = heard_letter(worker, case_id)
    assert {fact.item for fact in letters.preview(worker, draft_id).facts} == {Item.KIND}
    with refused("not_ask_first"):
        consenting.note_asked(worker, draft_id, [Item.DEMAND])
    consenting.note_asked(worker, draft_id, [Item.ACCOUNT])
    shown = letters.preview(worker, draft_id)
    assert {fact.item for fact in shown.facts} == {Item.KIND, Item.ACCOUNT}
    assert shown.why_not == "not_heard", "other words, so she hears it again"
    letters.record_heard(worker, draft_id, Heard.AGREED)
    read_and_sign(keeper, draft_id)
    with refused("already_released"):
        consenting.note_asked(worker, draft_id, [])
    assert consenting.record_acts(worker, case_id, [said(Item.KIND, first=(Item.ACCOUNT,))], Given()).blocked == 0
    assert consenting.record_acts(worker, case_id, [said(Item.KIND)], Given()).blocked == 3


def test_without_safe_contact_ask_me_first_is_a_no(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    consenting.record_acts(worker, case_id, [said(Item.KIND, first=(Item.ACCOUNT,))], Given())
    words = {choice.item: choice.choice for choice in acts_of(worker, case_id)[-1].choices}
    assert words[Item.ACCOUNT] is Choice.WITHHOLD
    assert Item.AGE in words
    assert Item.DISTRESS not in words, "what an office cannot use is not kept as a word of hers"


def test_the_extorter_s_force_hears_nothing_unless_she_knows_and_wants_it(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    change(worker, case_id, force=Force.COMMUNITY_POLICE)
    with refused("conflict"):
        letters.begin_letter(worker, case_id, POLICE)
    with refused("conflict"):
        consenting.record_acts(worker, case_id, [said(Item.KIND)], Given())
    consenting.record_acts(worker, case_id, [said()], Given())
    consenting.record_acts(worker, case_id, [said(Item.KIND, despite_conflict=True)], Given())
    draft_id = heard_letter(worker, case_id)
    for paper in letters.preview(worker, draft_id).papers:
        assert "conflict" not in paper.text.casefold()


def test_what_is_learned_of_his_force_later_stops_what_was_begun_and_what_was_released(released: Office) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    waits = heard_letter(worker, released.case_id())
    change(worker, released.case_id(), force=Force.COMMUNITY_POLICE)
    with refused("conflict"):
        read_and_sign(keeper, waits)
    assert consenting.judge_again(worker, released.case_id()).blocked == 3


def test_a_girl_s_consent_is_judged_by_her_age_whatever_the_page_says(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    change(worker, case_id, age=AgeBand.FROM_12)
    with refused("no_consent"):
        letters.begin_letter(worker, case_id, POLICE)
    aunt = Caregiver(CaregiverRelation.AUNT, suspected=YesNo.NO)
    tried = (
        (Given(), "caregiver_missing"),
        (Given(caregiver=aunt, assent=YesNo.YES), "caregiver_not_guardian"),
        (Given(caregiver=replace(MOTHER, suspected=YesNo.YES), assent=YesNo.YES), "caregiver_suspected"),
        (Given(caregiver=MOTHER), "assent_missing"),
    )
    for given, code in tried:
        with refused(code):
            consenting.record_acts(worker, case_id, [said(Item.KIND)], given)
    consenting.record_acts(worker, case_id, [said()], Given())
    consenting.record_acts(worker, case_id, [said(Item.KIND)], Given(caregiver=MOTHER, assent=YesNo.YES))
    assert letters.begin_letter(worker, case_id, POLICE)


def test_once_she_is_known_to_be_twelve_her_letters_are_blocked(released: Office) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    waits = heard_letter(worker, released.case_id())
    change(worker, released.case_id(), age=AgeBand.FROM_12)
    with refused("consent_changed"):
        read_and_sign(keeper, waits)
    assert consenting.judge_again(worker, released.case_id()).blocked == 3
    assert consenting.judge_again(worker, released.case_id()).blocked == 0


def test_she_is_asked_again_on_day_seventy_five_and_not_before(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    consenting.record_acts(worker, case_id, [said(Item.KIND)], Given())
    consenting.record_acts(worker, case_id, [said(Item.KIND), said(to=CARE)], Given())
    assert renewals(worker, case_id) == [(POLICE, worker.today() + timedelta(days=75))]
    office.clock.moment += timedelta(days=74)
    assert asks(office, case_id) == []
    office.clock.moment += timedelta(days=1)
    assert asks(office, case_id) == [POLICE]
    withdrawing.withdraw(office.sign_in("intake"), case_id, POLICE)
    assert asks(office, case_id) == []


def asks(office: Office, case_id: bytes) -> list[str]:
    due = today.today(office.sign_in("intake")).due
    return [task.detail for task in due if task.kind is TaskKind.RENEW_CONSENT and task.target == case_id]


def test_a_consent_that_ran_out_blocks_and_shreds_nothing(released: Office) -> None:
    released.clock.moment += timedelta(days=90)
    officer = released.sign_in("liaison")
    cards = liaison.open_record(officer, released.record_id()).letters
    assert [card.why_not for card in cards] == ["consent_expired"] * 3


def test_being_counted_is_a_question_of_its_own(released: Office) -> None:
    worker = released.sign_in("intake")
    consenting.set_counted(worker, released.case_id(), counted=True)
    assert case_of(worker, released.case_id()).may_be_counted is YesNo.YES
    consenting.set_counted(worker, released.case_id(), counted=False)
    assert case_of(worker, released.case_id()).may_be_counted is YesNo.NO
    assert [card.printable for card in liaison.open_record(worker, released.record_id()).letters] == [True] * 3


def test_a_no_to_being_counted_counts_for_joined_files_until_she_agrees_again(office: Office) -> None:
    """Where they are two women's after all, nobody said yes for the second one. Before: the older file's yes was shown,
    filled in at closing and counted.
    """
    worker = office.sign_in("intake")
    older, younger = office.case(worker), record(worker, answers(account="@dark_gate_9"))
    consenting.set_counted(worker, older, counted=True)
    consenting.set_counted(worker, younger, counted=False)
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    assert consent_view.overview(worker, older).counted is YesNo.NO
    assert closing.checklist(worker, older).answers.counted is YesNo.NO
    consenting.set_counted(worker, older, counted=True)
    assert consent_view.overview(worker, older).counted is YesNo.YES
    merging.unmerge(worker, younger)
    assert case_of(worker, younger).may_be_counted is YesNo.UNKNOWN


def test_somebody_to_whom_her_file_is_shut_blocks_and_leaves_the_rest(
    staffed_printed: Office,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office = staffed_printed
    worker, colleague = office.sign_in("intake"), office.sign_in(COLLEAGUE)
    restriction.restrict(worker, office.case_id(), [])
    with monkeypatch.context() as patch:
        patch.setattr(rejudging, "_block_uncovered", cut)
        with pytest.raises(Cut):
            consenting.record_acts(worker, office.case_id(), [said(Item.KIND)], Given())
    withdrawing.finish_withdrawals(colleague)
    assert [letter.blocked for letter in letters_of(colleague, office.record_id())] == [True] * 3
    assert colleague.outbox.notes(), "the acts are put in force by somebody who can open her file"
    withdrawing.finish_withdrawals(worker)
    assert not worker.outbox.notes()
    assert not any(act.noted for act in acts_of(worker, office.case_id()))


def test_a_recall_notice_holds_reference_and_copies_and_prints_until_the_last_is_back(handed: Office) -> None:
    worker, officer = handed.sign_in("intake"), handed.sign_in("liaison")
    seen = withdrawing.withdraw(worker, handed.case_id(), POLICE)
    assert seen.notices == 1, "in the language of what is out"
    notice = notice_of(officer, handed.record_id())
    text = proved_letters.open_letter(officer, notice).text
    assert seen.reference in text
    assert "dark_gate" not in text
    disclosure, _ = disclosures.record_print(officer, notice, copies=1)
    disclosures.count_pages(officer, disclosure, pages_out=1, handed_to="the police")
    (out,) = [row for row in liaison.open_record(officer, handed.record_id()).disclosures if not row.recalled]
    assert out.copies == 2, "a notice need not come back itself"
    disclosures.close_recall(officer, out.disclosure_id)
    assert notice not in dict(officer.liaison.list("released_letter", ReleasedLetter))
    shredding.shred_due(worker)
    assert officer.liaison.list("released_letter", ReleasedLetter) == []


def test_what_she_withholds_now_is_not_read_out_of_what_an_officer_still_knows(released: Office) -> None:
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")

    def known() -> dict[Item, str]:
        return {fact.item: fact.text.en for fact in liaison.open_record(officer, released.record_id()).facts}

    assert "money" in known()[Item.KIND]
    consenting.record_acts(worker, released.case_id(), [said(Item.KIND, Item.PLATFORM)], Given())
    assert known() == {Item.PLATFORM: "Telegram"}, "the kind as it stands there says what he demands"


def test_a_recall_notice_says_the_day_the_copies_were_handed_over_and_not_the_day_they_were_printed(
    printed: Office,
) -> None:
    officer, came = printed.sign_in("liaison"), day_in(printed.clock.moment.date(), Lang.AR)
    (row,) = disclosures.unsettled(officer)
    disclosures.count_pages(officer, row.disclosure_id, pages_out=row.pages_expected, handed_to="Liaison, on the way")
    printed.clock.moment += timedelta(days=3)
    officer = printed.sign_in("liaison")
    handing.hand_over(officer, row.disclosure_id, copies=2, to="the desk")
    withdrawing.withdraw(printed.sign_in("intake"), printed.case_id(), POLICE)
    text = proved_letters.open_letter(officer, notice_of(officer, printed.record_id())).text
    assert day_in(printed.clock.moment.date(), Lang.AR) in text
    assert came not in text, "no paper says when she was here"


def notice_of(signed_in: SignedIn, record_id: bytes) -> bytes:
    cards = liaison.open_record(signed_in, record_id).letters
    (notice,) = [card for card in cards if card.kind is LetterKind.RECALL]
    return notice.letter_id


def test_the_notice_outlives_the_record_and_no_word_of_a_letter_waits_for_it(
    handed: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, keeper = handed.sign_in("intake"), handed.sign_in("keeper")
    with refused("not_in_person"):
        withdrawing.withdraw(worker, handed.case_id(), POLICE, by_phone=True, at_once=True)
    withdrawing.withdraw(worker, handed.case_id(), POLICE, at_once=True)
    record = worker.liaison.get("masked_record", handed.record_id(), MaskedRecord)
    assert (record.status, record.facts) == (RecordStatus.SHREDDED, ())
    assert proved_letters.prove_again(keeper, notice_of(keeper, handed.record_id())).pages == 1
    consenting.record_acts(worker, handed.case_id(), [said(Item.KIND)], Given())
    out = sign_new(worker, keeper, handed.case_id())
    card = liaison.open_record(keeper, out.record_id).letters[0]
    disclosures.record_print(keeper, card.letter_id, copies=1)
    hand_over(keeper)
    monkeypatch.setitem(worker.content.__dict__, "duty_phone", "")
    seen = withdrawing.withdraw(worker, handed.case_id(), POLICE)
    assert (seen.notices, seen.copies_out) == (0, 1), "blocked all the same"


def test_acts_written_before_these_fields_were_there_still_open(office: Office) -> None:
    from nsintake.store import upgrades  # noqa: PLC0415
    from nsintake.store.codec import decode  # noqa: PLC0415

    old = b'{"number":1,"recipient_id":"cp","kind":"given","day":"2026-03-04","choices":[]}'
    assert decode(ConsentAct, 1, old) == ConsentAct(1, "cp", ActKind.GIVEN, office.clock.moment.date())
    assert upgrades.ONLY_ADDED


def test_where_he_may_work_here_no_office_hears_unless_she_knows_who_reads_it(released: Office) -> None:
    """Liaison officers read what an office may hear, and one of them may be his kin."""
    worker = released.sign_in("intake")
    case_id, store = released.case_id(), worker.identity
    case = case_of(worker, case_id)
    with store.begin() as work:
        inside = replace(case.incident, staff_involved=YesNo.YES)
        store.put(work, "case_file", case_id, case_id, replace(case, incident=inside), verb="record")
        work.commit()
    consenting.judge_again(worker, case_id)
    assert all(letter.blocked for letter in letters_of(worker, released.record_id()))
    with refused("staff_conflict"):
        letters.begin_letter(worker, case_id, POLICE)
    with refused("staff_conflict"):
        consenting.record_acts(worker, case_id, [said(Item.KIND)], Given())
    consenting.record_acts(worker, case_id, [said()], Given())
    consenting.record_acts(worker, case_id, [replace(said(Item.KIND), despite_conflict=True)], Given())
    letters.begin_letter(worker, case_id, POLICE)


def test_a_letter_that_leaves_while_what_was_noted_before_waits_is_not_blocked_by_it(released: Office) -> None:
    """A damaged paper for one office kept a judging back; meanwhile a letter goes to the other office. Before: it was
    blocked, and its copies called back, once that judging was carried out.
    """
    worker, keeper, case_id = released.sign_in("intake"), released.sign_in("keeper"), released.case_id()
    sign_new(worker, keeper, case_id, CARE)
    reader = worker.liaison.database.reader()
    papers = reader.execute("SELECT record_id, body FROM released_letter").fetchall()
    damage(worker.liaison, "released_letter", "body", released.record_id())
    change(worker, case_id, channel="a neighbour")
    with refused("stopped_damaged"):
        consenting.judge_again(worker, case_id)
    told = facts_of(worker, sign_new(worker, keeper, case_id, CARE).record_id)
    assert [note.kind for note in worker.outbox.notes()] == [REJUDGE]
    for letter_id, body in papers:
        reader.execute("UPDATE released_letter SET body = ? WHERE record_id = ?", (body, letter_id))
    worker = released.sign_in("intake")
    link = link_for(worker, case_id, CARE)
    assert link is not None
    assert not worker.outbox.notes()
    assert [letter.blocked for letter in letters_of(worker, link.record_id)] == [False] * 6
    assert facts_of(worker, link.record_id) == told
