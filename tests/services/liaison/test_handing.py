"""Where each copy went and what came back, and how an office answers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.contact import Numbered
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Answer, Disclosure, MaskedRecord
from nsintake.domain.release import Heard
from nsintake.domain.safety import days_until_due
from nsintake.domain.task import TaskKind
from nsintake.records.copies import copies_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.day import today
from nsintake.services.letters import letters
from nsintake.services.liaison import answering, disclosures, handing, liaison
from nsintake.services.liaison.answering import Reply
from tests.services.ladder import POLICE, Office, read_and_sign
from tests.services.refusals import fault, refused

DESK = "Duty officer at the desk"


def counted(signed_in: SignedIn) -> bytes:
    """The two printed copies of the rung, all pages there."""
    (row,) = disclosures.unsettled(signed_in)
    disclosures.count_pages(signed_in, row.disclosure_id, pages_out=row.pages_expected, handed_to="Liaison, on the way")
    return row.disclosure_id


def asked_for(signed_in: SignedIn) -> list[tuple[int, str]]:
    """Answers that are asked for: in how many days, and of which reference."""
    due = [task for task in today.today(signed_in).due if task.kind is TaskKind.AWAIT_ANSWER]
    return [((task.due - signed_in.today()).days, task.subject) for task in due]


def disclosure(signed_in: SignedIn, disclosure_id: bytes) -> Disclosure:
    return signed_in.liaison.get("disclosure", disclosure_id, Disclosure)


def test_each_copy_has_its_own_hand_and_its_own_answer(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    kept = counted(officer)
    pages = disclosure(officer, kept).pages_expected // 2
    given = handing.hand_over(officer, kept, copies=1, to=f" {DESK} ")
    assert given != kept
    first, second = disclosure(officer, given), disclosure(officer, kept)
    assert (first.copies, first.handed_to, first.handed_by, first.handed_on) == (1, DESK, officer.uid, officer.today())
    assert (second.copies, second.handed_to, second.handed_on) == (1, "Liaison, on the way", None)
    assert (first.pages_expected, first.pages_out, second.pages_expected, second.pages_out) == (pages,) * 4
    last = handing.hand_over(officer, kept, copies=1, to="Chief of the station")
    assert last == kept
    answering.record_answer(officer, given, Answer.ACCEPTED)
    assert (disclosure(officer, given).answer, disclosure(officer, kept).answer) == (Answer.ACCEPTED, Answer.NONE)


def test_an_answer_is_asked_for_after_the_days_of_her_urgency_until_there_is_one(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    urgency = liaison.open_record(officer, printed.record_id()).row.urgency
    given = handing.hand_over(officer, counted(officer), copies=2, to=DESK)
    assert [days for days, _ in asked_for(officer)] == [days_until_due(urgency)]
    printed.clock.moment += timedelta(days=1)
    answering.record_answer(officer, given, Answer.RECEIVED)
    assert [days for days, _ in asked_for(officer)] == [days_until_due(urgency)], (
        "received is no answer yet: it is asked again"
    )
    answering.record_answer(officer, given, Answer.REFUSED, Reply("They want a complaint in person"))
    assert asked_for(officer) == []
    assert disclosure(officer, given).reason == "They want a complaint in person"


@pytest.mark.parametrize("kind", [LetterKind.SPEAKING_NOTE, LetterKind.FOLLOW_UP])
def test_a_speaking_note_is_never_handed_over_and_other_papers_wait_for_an_answer(
    office: Office, kind: LetterKind
) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE, kind=kind)
    letters.record_heard(intake, draft_id, Heard.AGREED)
    card, *_ = liaison.open_record(officer, read_and_sign(office.sign_in("keeper"), draft_id).record_id).letters
    disclosures.record_print(officer, card.letter_id, copies=1)
    if kind is LetterKind.SPEAKING_NOTE:
        with refused("stays_with_us"):
            handing.hand_over(officer, counted(officer), copies=1, to=DESK)
        return
    given = handing.hand_over(officer, counted(officer), copies=1, to=DESK)
    assert (disclosure(officer, given).due is not None, len(asked_for(officer))) == (True, 1)


def test_silence_is_written_down_and_ends_the_asking(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    given = handing.hand_over(officer, counted(officer), copies=2, to=DESK)
    answering.record_answer(officer, given, Answer.NO_ANSWER)
    assert asked_for(officer) == []
    assert disclosure(officer, given).answered_on is None


def test_what_cannot_be_is_refused(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    with refused("count_first"):
        handing.hand_over(officer, row.disclosure_id, copies=1, to=DESK)
    with refused("not_handed_over"):
        answering.record_answer(officer, row.disclosure_id, Answer.ACCEPTED)
    kept = counted(officer)
    for copies in (0, 3):
        with fault("copies_out_of_range", "copies"):
            handing.hand_over(officer, kept, copies=copies, to=DESK)
    with fault("handed_to_missing", "to"):
        handing.hand_over(officer, kept, copies=1, to="  ")
    given = handing.hand_over(officer, kept, copies=2, to=DESK)
    with refused("handed_already"):
        handing.hand_over(officer, given, copies=1, to=DESK)
    with fault("reason_missing", "reason"):
        answering.record_answer(officer, given, Answer.REFUSED, Reply(" "))


def test_what_is_counted_when_the_office_has_it_is_out_from_then_on(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    pages = row.pages_expected
    with fault("nothing_to_hand_over", "pages_out"):
        handing.count_handed(officer, row.disclosure_id, pages_out=0, handed_to=DESK)
    with fault("handed_to_missing", "handed_to"):
        handing.count_handed(officer, row.disclosure_id, pages_out=pages, handed_to=" ")
    handing.count_handed(officer, row.disclosure_id, pages_out=pages, handed_to=DESK)
    assert disclosures.unsettled(officer) == ()
    assert waiting_here(officer) == []
    (asked,) = asked_for(officer)
    assert asked == (
        days_until_due(officer.liaison.get("masked_record", printed.record_id(), MaskedRecord).urgency),
        row.reference,
    )
    with refused("handed_already"):
        handing.count_handed(officer, row.disclosure_id, pages_out=pages, handed_to=DESK)
    view = withdrawing.withdraw(printed.sign_in("intake"), printed.case_id(), POLICE)
    assert view.copies_out == 2


def test_what_was_taken_back_before_it_was_counted_is_asked_for_where_the_office_has_it(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    assert withdrawing.withdraw(printed.sign_in("intake"), printed.case_id(), POLICE).copies_out == 0
    handing.count_handed(officer, row.disclosure_id, pages_out=row.pages_expected, handed_to=DESK)
    copies = copies_of(officer, printed.record_id())
    assert [key for key, _ in copies.out] == [row.disclosure_id]
    recalls = [task.copies for task in today.today(officer).due if task.kind is TaskKind.RECALL]
    assert recalls == [2], "the two that were thought to lie here are asked for there"
    assert asked_for(officer) == [], "no answer is asked of an office that is asked to give the paper back"
    assert disclosure(officer, row.disclosure_id).due is None


def test_nothing_is_handed_on_once_she_took_it_back(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    kept = counted(officer)
    withdrawing.withdraw(printed.sign_in("intake"), printed.case_id(), POLICE)
    with refused("record_withdrawn"):
        handing.hand_over(officer, kept, copies=1, to=DESK)


@pytest.mark.parametrize("login", ["intake", "keeper"])
def test_who_knows_her_name_writes_it_into_no_answer(printed: Office, login: str) -> None:
    signed_in = printed.sign_in(login)
    kept = counted(signed_in)
    with refused("names_her"):
        handing.hand_over(signed_in, kept, copies=1, to="the cousin of Wisal")
    given = handing.hand_over(signed_in, kept, copies=1, to=DESK)
    with refused("names_her"):
        answering.record_answer(signed_in, given, Answer.REFUSED, Reply("they say Wisal must come herself"))


def test_the_number_and_date_of_a_letter_go_with_the_copies_that_bear_them(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    kept, today_ = counted(officer), officer.today()
    with fault("day_ahead", "dated"):
        handing.hand_over(officer, kept, copies=1, to=DESK, letter=Numbered("1", today_ + timedelta(days=1)))
    given = handing.hand_over(officer, kept, copies=1, to=DESK, letter=Numbered(" ١٢/٣ ", today_))
    assert (disclosure(officer, given).number, disclosure(officer, given).dated) == ("١٢/٣", today_)
    assert (disclosure(officer, kept).number, disclosure(officer, kept).dated) == ("", None)


def test_a_print_nobody_is_sure_of_is_asked_about(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    assert not row.uncertain
    disclosures.not_sure(officer, row.disclosure_id)
    (row,) = disclosures.unsettled(officer)
    assert row.uncertain
    assert "print_uncertain" in [view.verb for view in officer.liaison.audit.views(limit=3)]


def waiting_here(signed_in: SignedIn) -> list[tuple[int, bool]]:
    """Copies that wait to be handed over, and whether they are late."""
    return [(row.copies.copies, row.due < signed_in.today()) for row in today.today(signed_in).to_hand_over]


def test_what_was_counted_stands_on_today_until_it_is_handed_over_and_is_late_after_her_days(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    assert waiting_here(officer) == [], "first it is counted"
    kept = counted(officer)
    assert waiting_here(officer) == [(2, False)]
    (row,) = today.today(officer).to_hand_over
    assert row.record_id == printed.record_id()
    handing.hand_over(officer, kept, copies=1, to=DESK)
    assert waiting_here(officer) == [(1, False)]
    printed.clock.moment += timedelta(days=15)
    assert waiting_here(printed.sign_in("intake")) == [(1, True)]
    assert waiting_here(printed.sign_in("administrator")) == []
    withdrawing.withdraw(printed.sign_in("intake"), printed.case_id(), POLICE)
    assert waiting_here(printed.sign_in("liaison")) == [], "what is called back goes nowhere"


def to_print(signed_in: SignedIn) -> list[str]:
    return [task.detail for task in today.today(signed_in).due if task.kind is TaskKind.PRINT_LETTER]


def test_where_nothing_came_out_the_paper_is_to_be_printed_as_before(released: Office) -> None:
    officer = released.sign_in("liaison")
    first, second, _ = released.letter_ids(officer)
    assert to_print(officer) == ["referral"]
    empty, _ = disclosures.record_print(officer, first, copies=1)
    other, _ = disclosures.record_print(officer, second, copies=1)
    assert to_print(officer) == []
    disclosures.count_pages(officer, empty, pages_out=0, handed_to="")
    assert to_print(officer) == [], "another print is not counted yet"
    disclosures.count_pages(officer, other, pages_out=0, handed_to="")
    assert to_print(officer) == ["referral"]
    again, _ = disclosures.record_print(officer, first, copies=1)
    assert to_print(officer) == []
    disclosures.count_pages(officer, again, pages_out=1, handed_to="Liaison")
    assert to_print(officer) == []


@pytest.mark.parametrize("at_once", [True, False])
def test_of_a_record_that_is_withdrawn_or_gone_nothing_is_to_be_printed_again(
    printed: Office, *, at_once: bool
) -> None:
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    withdrawing.withdraw(printed.sign_in("intake"), printed.case_id(), POLICE, at_once=at_once)
    disclosures.count_pages(officer, row.disclosure_id, pages_out=0, handed_to="")
    assert to_print(officer) == []
    assert waiting_here(officer) == []
