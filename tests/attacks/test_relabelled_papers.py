"""Somebody who may release puts a signed paper back as something else: another kind, reference, sheet, number of pages.

Her rows count and the paper's bytes are those that were signed, so only the signature can say what the paper is.
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any, TypeVar

import pytest

from nsintake.crypto.signatures import ReleaseClaim, digest, sign_claim
from nsintake.domain.consent import Given
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, ReleasedLetter, disclosures_subject
from nsintake.domain.meeting import EndReason
from nsintake.domain.named_letter import NamedLetter, NamedPaper
from nsintake.domain.release import Decision, Heard
from nsintake.records import signed_papers
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import late_withdrawals, withdrawing
from nsintake.services.letters import letters, named_prints
from nsintake.services.liaison import disclosures, ending_meetings, proved_letters
from nsintake.services.meetings import planning
from tests.services.ladder import CARE, POLICE, Office, plan, read_and_sign
from tests.services.letters.test_named import signed as named_signed
from tests.services.refusals import refused


def put(signed_in: SignedIn, letter_id: bytes, letter: ReleasedLetter, subject: bytes | None = None) -> None:
    """Past the program, with the rights and the signature of whoever is signed in; beside the prints if asked."""
    with signed_in.liaison.begin() as work:
        text, key = "released_letter WHERE record_id = ?", (letter_id,)
        about = work.cursor.execute(f"SELECT subject_id FROM {text}", key).fetchone()
        if about is not None and bytes(about[0]) != (subject or letter.record_id):  # nobody states that it goes
            work.cursor.execute(f"DELETE FROM {text}", key)
        signed_in.liaison.put(work, "released_letter", letter_id, subject or letter.record_id, letter, verb="release")
        work.commit()


Row = TypeVar("Row", ReleasedLetter, MaskedRecord, NamedLetter, NamedPaper)


def altered(row: Row, said: dict[str, Any]) -> Row:
    return replace(row, **said)


def papers(signed_in: SignedIn, office: Office) -> dict[Lang, tuple[bytes, ReleasedLetter]]:
    found = {
        letter_id: signed_in.liaison.get("released_letter", letter_id, ReleasedLetter)
        for letter_id in office.letter_ids(signed_in)
    }
    return {letter.lang: (letter_id, letter) for letter_id, letter in found.items()}


def sheets_of(office: Office, planned: planning.PlannedMeeting) -> list[tuple[bytes, ReleasedLetter]]:
    """The released fact sheets of a meeting."""
    worker = office.sign_in("intake")
    letters.record_heard(worker, planned.sheet_draft_id, Heard.AGREED)
    read_and_sign(office.sign_in("keeper"), planned.sheet_draft_id)
    found = worker.liaison.list("released_letter", ReleasedLetter)
    return [(letter_id, letter) for letter_id, letter in found if letter.kind is LetterKind.FACT_SHEET]


def stays_shut(office: Office, letter_id: bytes, code: str = "not_as_signed") -> None:
    """Nobody sees, prints or hands it over."""
    for login in ("liaison", "keeper", "intake"):
        signed_in = office.sign_in(login)
        with refused(code):
            proved_letters.open_letter(signed_in, letter_id)
        with refused(code):
            disclosures.record_print(signed_in, letter_id, copies=1)
        with refused(code):
            proved_letters.require_printable(signed_in, letter_id)


def test_a_withdrawn_letter_is_no_recall_notice(handed: Office) -> None:
    """Two Arabic copies are out, so a recall notice for two in Arabic prints after the withdrawal."""
    worker = handed.sign_in("intake")
    letter_id, letter = papers(worker, handed)[Lang.AR]
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    said = {"kind": LetterKind.RECALL, "copies": 2, "handed_over": worker.today()}
    for subject in (None, disclosures_subject(letter.record_id)):
        put(worker, letter_id, altered(letter, said), subject)
        stays_shut(handed, letter_id)


def test_a_sheet_of_a_cancelled_meeting_is_no_letter_and_of_no_other_meeting(released: Office) -> None:
    worker = released.sign_in("intake")
    planned = plan(worker, released.case_id())
    sheets = sheets_of(released, planned)
    ending_meetings.cancel(worker, planned.meeting_id, EndReason.NOT_SAFE)
    letter_id, sheet = sheets[0]
    stays_shut(released, letter_id, "meeting_over")
    for said, why in (
        ({"kind": LetterKind.REFERRAL, "sheet_number": ""}, "not_as_signed"),
        ({"sheet_number": "2346-7898/1"}, "meeting_over"),
    ):
        put(worker, letter_id, altered(sheet, said))
        stays_shut(released, letter_id, why)


def test_a_letter_is_no_note_that_stays_with_us_and_has_as_many_pages_as_were_signed(released: Office) -> None:
    """Copies of a note are never asked back from an office, and pages that nobody counts are nowhere."""
    worker = released.sign_in("intake")
    letter_id, letter = papers(worker, released)[Lang.AR]
    for said in ({"kind": LetterKind.SPEAKING_NOTE}, {"pages": letter.pages - 1}, {"reference": "2346-7898"}):
        put(worker, letter_id, altered(letter, said))
        stays_shut(released, letter_id)


def test_a_letter_that_names_her_has_as_many_pages_as_were_signed(released: Office) -> None:
    worker, named_id = named_signed(released)
    row = worker.identity.record("named_letter", named_id, NamedLetter)
    paper = row.value.papers[0]
    with worker.identity.begin() as work:
        fewer = replace(row.value, papers=(replace(paper, pages=paper.pages - 1), *row.value.papers[1:]))
        worker.identity.put(work, "named_letter", named_id, row.subject_id, fewer, verb="name_her")
        work.commit()
    with refused("not_as_signed"):
        named_prints.record_print(worker, named_id, paper.lang, copies=1)


def test_a_letter_that_names_her_does_not_outlive_her_withdrawal(released: Office) -> None:
    """Which acts of hers came before it, and that she took it back, stand in its row: the first is signed."""
    worker, named_id = named_signed(released)
    for said in ({"after_act": 99}, {"withdrawn": None}):
        row = worker.identity.record("named_letter", named_id, NamedLetter)
        with worker.identity.begin() as work:
            later = altered(row.value, said)
            worker.identity.put(work, "named_letter", named_id, row.subject_id, later, verb="name_her")
            work.commit()
        if "after_act" in said:
            withdrawing.withdraw(worker, released.case_id(), POLICE)
    with refused("cannot_open"):
        named_prints.record_print(worker, named_id, row.value.papers[0].lang, copies=1)


# --- every field is signed


def other(value: Any) -> Any:
    """Something else of the same kind; a kind of value that is not known here fails the test that meets it."""
    match value:
        case bool():
            return not value
        case LetterKind() | Lang() | Heard():
            return next(member for member in type(value) if member is not value)
        case int():
            return value + 1
        case str():
            return f"{value}2"
        case bytes():
            return b"%" + value
        case date():
            return value + timedelta(days=1)
        case Wording():
            return replace(value, en=f"{value.en}2")
        case Given():
            return replace(value, witness=f"{value.witness}2")
        case (_, *rest):
            return tuple(rest)
    raise AssertionError(value)


EMPTY: dict[str, Any] = {"handed_over": date(2026, 3, 4), "decisions": (Decision(Lang.AR, "name", "x", "y", "z"),)}
"""What is in the place of a field that is empty here."""


def changes(value: object, *without: str) -> list[dict[str, Any]]:
    """Each field but those named, changed."""
    names = [field.name for field in fields(value) if field.name not in without]  # type: ignore[arg-type]
    held = {name: getattr(value, name) for name in names}
    return [{name: EMPTY[name] if is_in in {None, ()} else other(is_in)} for name, is_in in held.items()]


def test_no_field_of_a_released_paper_is_unsigned(released: Office) -> None:
    """A field that is added later is met here: signed, or this fails."""
    officer = released.sign_in("liaison")
    letter_id, letter = papers(officer, released)[Lang.AR]
    signed_papers.require_letter(officer, letter_id, letter)
    for said in changes(letter, "signature"):
        with refused("not_as_signed"):
            signed_papers.require_letter(officer, letter_id, altered(letter, said))
    with refused("not_as_signed"):
        signed_papers.require_letter(officer, other(letter_id), letter)


def test_no_field_of_a_letter_that_names_her_is_unsigned(released: Office) -> None:
    """But for the day on which she took it back, which comes later, and the papers in other languages."""
    worker, named_id = named_signed(released)
    letter = worker.identity.get("named_letter", named_id, NamedLetter)
    paper = letter.papers[0]
    signed_papers.require_named(worker, named_id, letter, paper)
    signed_papers.require_named(worker, named_id, replace(letter, withdrawn=letter.day, papers=()), paper)
    for said in changes(letter, "withdrawn", "papers"):
        with refused("not_as_signed"):
            signed_papers.require_named(worker, named_id, altered(letter, said), paper)
    for said in changes(paper, "signature"):
        with refused("not_as_signed"):
            signed_papers.require_named(worker, named_id, letter, altered(paper, said))
    with refused("not_as_signed"):
        signed_papers.require_named(worker, other(named_id), letter, paper)


# --- what an earlier version of the program signed


def first_claim(letter_id: bytes, record_id: bytes, letter: ReleasedLetter | NamedPaper, **said: Any) -> ReleaseClaim:
    """As that version made it."""
    hashes: dict[str, Any] = {"pdf_hash": digest(letter.pdf), "model_hash": digest(letter.model)}
    place: dict[str, Any] = {"letter_id": letter_id, "record_id": record_id, "lang": letter.lang.value}
    return ReleaseClaim(version=1, roster_number=letter.roster_no, **place, **hashes, **said)


def as_first(keeper: SignedIn, letter_id: bytes, letter: ReleasedLetter) -> ReleasedLetter:
    """The paper as that version signed and stored it."""
    bare = replace(letter, version=1, releaser=keeper.uid, roster_no=keeper.ring.roster.number)
    said = {"recipient": bare.recipient_id.encode(), "expiry": bare.expires}
    return replace(bare, signature=sign_claim(keeper.ring, first_claim(letter_id, bare.record_id, bare, **said)))


def test_a_paper_of_the_first_version_prints_as_what_its_words_say_it_is(released: Office) -> None:
    keeper, officer = released.sign_in("keeper"), released.sign_in("liaison")
    for letter_id, letter in papers(keeper, released).values():
        first = as_first(keeper, letter_id, letter)
        put(keeper, letter_id, first)
        _, proved = disclosures.record_print(officer, letter_id, copies=1)
        assert proved.pages == letter.pages
        for said in changes(first, "signature"):
            with refused("not_as_signed"):
                signed_papers.require_letter(officer, letter_id, altered(first, said))


def test_a_fact_sheet_of_the_first_version_stays_one(released: Office) -> None:
    worker, keeper, officer = (released.sign_in(login) for login in ("intake", "keeper", "liaison"))
    for letter_id, letter in sheets_of(released, plan(worker, released.case_id())):
        first = as_first(keeper, letter_id, letter)
        put(keeper, letter_id, first)
        assert proved_letters.open_letter(officer, letter_id).pages
        for said, why in (
            ({"kind": LetterKind.REFERRAL, "sheet_number": ""}, "not_as_signed"),
            ({"sheet_number": "2346-7898/1"}, "meeting_over"),
        ):
            put(worker, letter_id, altered(first, said))
            stays_shut(released, letter_id, why)


def test_no_letter_of_the_first_version_is_a_recall_notice(handed: Office) -> None:
    """Not even one that is: another is made in the session of somebody who may sign it."""
    keeper, officer = handed.sign_in("keeper"), handed.sign_in("liaison")
    letter_id, letter = papers(keeper, handed)[Lang.AR]
    withdrawing.withdraw(keeper, handed.case_id(), POLICE)
    apart = disclosures_subject(letter.record_id)
    ((notice_id, notice),) = keeper.liaison.list("released_letter", ReleasedLetter, subject=apart)
    assert proved_letters.open_letter(officer, notice_id).pages
    put(keeper, notice_id, as_first(keeper, notice_id, notice), apart)
    said = {"kind": LetterKind.RECALL, "copies": 2, "handed_over": keeper.today()}
    put(keeper, letter_id, altered(as_first(keeper, letter_id, letter), said))
    for paper_id in (notice_id, letter_id):
        with refused("notice_anew"):
            proved_letters.open_letter(officer, paper_id)
    with refused("not_as_signed"):
        signed_papers.require_letter(
            officer, letter_id, officer.liaison.get("released_letter", letter_id, ReleasedLetter)
        )
    late_withdrawals.finish_withdrawals(handed.sign_in("intake"))  # behind the pages
    ((again_id, again),) = officer.liaison.list("released_letter", ReleasedLetter, subject=apart)
    assert (again.version, again_id != notice_id) == (2, True)
    assert proved_letters.open_letter(officer, again_id).pages


def test_a_notice_that_nobody_signed_keeps_no_real_one_away(handed: Office) -> None:
    """Somebody lays one in its place that asks for just the same and never prints."""
    officer = handed.sign_in("liaison")
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
    apart = disclosures_subject(handed.record_id())
    ((notice_id, notice),) = officer.liaison.list("released_letter", ReleasedLetter, subject=apart)
    put(handed.sign_in("intake"), notice_id, replace(notice, pdf=notice.pdf[:-1]), apart)
    with refused("not_as_signed"):
        proved_letters.open_letter(officer, notice_id)
    late_withdrawals.finish_withdrawals(handed.sign_in("keeper"))  # behind the pages
    ((again_id, _),) = officer.liaison.list("released_letter", ReleasedLetter, subject=apart)
    assert proved_letters.open_letter(officer, again_id).pages


def test_a_letter_that_names_her_of_the_first_version_prints_and_is_no_other_paper(released: Office) -> None:
    """Its signature is one of a release, so whoever may release could lay it into liaison.db as a letter."""
    worker, named_id = named_signed(released)
    keeper = released.sign_in("keeper")
    row = worker.identity.record("named_letter", named_id, NamedLetter)
    letter, bare = replace(row.value, releaser=keeper.uid), row.value.papers[0]
    claim = first_claim(bare.letter_id, named_id, bare, recipient=letter.recipient_id.encode(), expiry=letter.expires)
    paper = replace(bare, version=1, signature=sign_claim(keeper.ring, claim))
    with worker.identity.begin() as work:
        first = replace(letter, papers=(paper,))
        worker.identity.put(work, "named_letter", named_id, row.subject_id, first, verb="name_her")
        work.commit()
    assert named_prints.record_print(worker, named_id, paper.lang, copies=1)[1].pages == paper.pages
    for said in ({"pages": paper.pages + 1}, {"version": 2}, {"lang": other(paper.lang)}):
        with refused("not_as_signed"):
            signed_papers.require_named(worker, named_id, letter, altered(paper, said))
    for said in ({"reference": "2346-7898"}, {"day": other(letter.day)}, {"recipient_id": "x"}, {"releaser": "x"}):
        with refused("not_as_signed"):
            signed_papers.require_named(worker, named_id, altered(letter, said), paper)
    record = worker.liaison.get("masked_record", released.record_id(), MaskedRecord)
    with worker.liaison.begin() as work:
        above = replace(record, reference=letter.reference)
        worker.liaison.put(work, "masked_record", named_id, named_id, above, verb="release")
        work.commit()
    laid_in = ReleasedLetter(
        reference=letter.reference,
        recipient_id=letter.recipient_id,
        record_id=named_id,
        kind=LetterKind.REFERRAL,
        lang=paper.lang,
        version=1,
        pdf=paper.pdf,
        model=paper.model,
        pages=paper.pages,
        expires=letter.expires,
        roster_no=paper.roster_no,
        releaser=letter.releaser,
        signature=paper.signature,
    )
    put(worker, paper.letter_id, laid_in)
    stays_shut(released, paper.letter_id)


# --- which version a paper is of


def test_no_paper_is_taken_for_one_of_another_version(released: Office) -> None:
    """With every number in the row, and with a signature the same person made under the other version."""
    keeper, officer = released.sign_in("keeper"), released.sign_in("liaison")
    letter_id, letter = papers(keeper, released)[Lang.AR]
    second = replace(letter, releaser=keeper.uid, roster_no=keeper.ring.roster.number)
    second = signed_papers.signed_letter(keeper, letter_id, second)
    first = as_first(keeper, letter_id, letter)
    for good in (first, second):
        signed_papers.require_letter(officer, letter_id, good)
    wrong = [replace(letter, version=n) for n in (-1, 0, 1, 3)]
    wrong += [replace(second, version=n) for n in (0, 1, 3)] + [replace(first, version=n) for n in (0, 2, 3)]
    wrong += [replace(second, signature=first.signature), replace(first, signature=second.signature)]
    later = replace(second, version=3)  # even if she signed what this version does not know
    wrong.append(signed_papers.signed_letter(keeper, letter_id, later))
    for bad in wrong:
        with refused("not_as_signed"):
            signed_papers.require_letter(officer, letter_id, bad)
    put(keeper, letter_id, wrong[2])
    stays_shut(released, letter_id)


# --- the record above it, and the moment of printing


@pytest.mark.parametrize("said", [{"reference": "2346-7898"}, {"recipient_id": CARE}])
def test_a_record_that_says_another_reference_or_office_than_the_paper_prints_nothing(
    released: Office, said: dict[str, Any]
) -> None:
    worker = released.sign_in("intake")
    record = worker.liaison.get("masked_record", released.record_id(), MaskedRecord)
    with worker.liaison.begin() as work:
        wrong = altered(record, said)
        worker.liaison.put(work, "masked_record", released.record_id(), released.record_id(), wrong, verb="confirm")
        work.commit()
    stays_shut(released, papers(worker, released)[Lang.AR][0])


def test_nobody_exchanges_a_paper_between_its_proof_and_its_print(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is proved where nobody else writes, and what comes out is what was proved."""
    officer = released.sign_in("liaison")
    letter_id, told = papers(officer, released)[Lang.AR][0], list[bool]()

    def proved_alone(signed_in: SignedIn, wanted: bytes) -> proved_letters.ProvedLetter:
        told.append(signed_in.liaison.database.work is not None)
        return proved_letters.prove_again(signed_in, wanted)

    monkeypatch.setattr(disclosures, "prove_again", proved_alone)
    _, paper = disclosures.record_print(officer, letter_id, copies=1)
    assert told == [True]
    assert paper.pdf == officer.liaison.get("released_letter", letter_id, ReleasedLetter).pdf
