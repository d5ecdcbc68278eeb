"""A meeting is held, cancelled, moved, or did not take place; one that is past keeps nothing open."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.closing import ClosingPoint
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind, Paper
from nsintake.domain.meeting import MEETINGS_OPEN, EndReason, Meeting, MeetingStatus
from nsintake.domain.recipients import Recipient
from nsintake.domain.release import Heard
from nsintake.domain.task import TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import closing, today
from nsintake.services.letters import letters
from nsintake.services.liaison import disclosures, ending_meetings, handing, liaison, recall_notices
from nsintake.services.meetings import holding, meeting_view, moving_meetings, planning
from nsintake.services.meetings.planning import PlannedMeeting
from tests.attacks.test_damaged_rows import damage
from tests.services.ladder import (
    CARE,
    POLICE,
    Office,
    a_plan,
    hand_over,
    heard_letter,
    plan,
    read_and_sign,
    sheets_of,
    times_at,
)
from tests.services.refusals import fault, refused


def with_sheet(office: Office, *, handed_over: bool) -> tuple[SignedIn, SignedIn, PlannedMeeting]:
    """A meeting whose sheet is released and printed once; worker and officer."""
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    planned = plan(worker, office.case_id())
    letters.record_heard(worker, planned.sheet_draft_id, Heard.AGREED)
    read_and_sign(office.sign_in("keeper"), planned.sheet_draft_id)
    sheet = next(letter for letter in liaison.open_record(officer, office.record_id()).letters if letter.sheet_number)
    key, _ = disclosures.record_print(officer, sheet.letter_id, copies=1)
    disclosures.count_pages(officer, key, pages_out=sheet.pages, handed_to="liaison officer")
    if handed_over:
        handing.hand_over(officer, key, copies=1, to="the officer in the room")
    return worker, officer, planned


def asked(signed_in: SignedIn) -> dict[TaskKind, int]:
    return {task.kind: task.copies for task in today.today(signed_in).due if task.copies}


def kinds(signed_in: SignedIn) -> set[TaskKind]:
    return {task.kind for task in today.today(signed_in).due}


def test_a_damaged_record_keeps_no_meeting_from_being_ended(released: Office) -> None:
    planned = plan(released.sign_in("intake"), released.case_id())
    officer = released.sign_in("liaison")
    damage(officer.liaison, "masked_record", "body", released.record_id())
    ending_meetings.cancel(officer, planned.meeting_id, EndReason.OFFICE_CANCELLED)
    assert officer.liaison.get("meeting", planned.meeting_id, Meeting).status is MeetingStatus.CANCELLED


@pytest.mark.parametrize("login", ["liaison", "intake", "keeper"])
def test_whoever_hears_of_it_cancels_a_meeting(released: Office, login: str) -> None:
    planned = plan(released.sign_in("intake"), released.case_id())
    signed_in = released.sign_in(login)
    ending_meetings.cancel(signed_in, planned.meeting_id, EndReason.OFFICE_CANCELLED)
    view = meeting_view.open_meeting(signed_in, planned.meeting_id)
    assert (view.meeting.status, view.meeting.because) == (MeetingStatus.CANCELLED, EndReason.OFFICE_CANCELLED)
    assert not view.may_end
    assert TaskKind.MEETING not in kinds(signed_in)
    with refused("meeting_over"):
        ending_meetings.cancel(signed_in, planned.meeting_id, EndReason.NOT_SAFE)
    with refused("meeting_over"):
        holding.mark_held(released.sign_in("intake"), planned.meeting_id, sheets_back=())
    plan(released.sign_in("intake"), released.case_id())  # its room and its hour are free again


def test_the_sheet_of_a_cancelled_meeting_is_destroyed_and_no_office_is_asked_for_it(released: Office) -> None:
    worker, officer, planned = with_sheet(released, handed_over=False)
    ending_meetings.cancel(officer, planned.meeting_id, EndReason.SHE_ASKED)
    assert asked(officer) == {TaskKind.DESTROY_COPIES: 1}
    cards = {
        letter.why_not for letter in liaison.open_record(officer, released.record_id()).letters if letter.sheet_number
    }
    assert cards == {"meeting_over"}
    details = {task.detail for task in today.today(officer).due if task.kind is TaskKind.PRINT_LETTER}
    assert LetterKind.FACT_SHEET.value not in details
    assert withdrawing.withdraw(worker, released.case_id(), POLICE).copies_out == 0


def test_the_sheet_of_a_cancelled_meeting_is_signed_by_nobody(released: Office) -> None:
    planned = plan(released.sign_in("intake"), released.case_id())
    letters.record_heard(released.sign_in("intake"), planned.sheet_draft_id, Heard.AGREED)
    ending_meetings.cancel(released.sign_in("liaison"), planned.meeting_id, EndReason.NOT_SAFE)
    with refused("meeting_over"):
        read_and_sign(released.sign_in("keeper"), planned.sheet_draft_id)


def test_a_sheet_that_was_collected_again_is_never_recalled(released: Office) -> None:
    worker, officer, planned = with_sheet(released, handed_over=True)
    holding.mark_held(worker, planned.meeting_id, sheets_back=sheets_of(worker, planned.meeting_id))
    assert asked(officer) == {}
    assert withdrawing.withdraw(worker, released.case_id(), POLICE).copies_out == 0


def test_once_a_sheet_did_not_come_back_no_notice_is_made_but_that_of_its_record(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Copies came back of another record meanwhile, as an officer wrote down. Before: whoever said that a meeting took
    place waited for the notices of the whole office, and read of an error where one could not be made.
    """
    worker, officer, planned = with_sheet(released, handed_over=True)
    other_id = read_and_sign(released.sign_in("keeper"), heard_letter(worker, released.case_id(), CARE)).record_id
    letter = next(card for card in liaison.open_record(officer, other_id).letters if card.lang is Lang.AR)
    prints = [disclosures.record_print(officer, letter.letter_id, copies=copies)[0] for copies in (1, 3)]
    hand_over(officer)
    withdrawing.withdraw(worker, released.case_id(), CARE)
    disclosures.close_recall(officer, prints[0])
    drawn, draw = list[str](), recall_notices.draw_notice

    def heard(signed_in: SignedIn, recipient: Recipient, reference: str, *given: Any, **more: Any) -> Paper:
        drawn.append(recipient.recipient_id)
        if recipient.recipient_id == CARE:
            raise ValueError
        return draw(signed_in, recipient, reference, *given, **more)

    monkeypatch.setattr(recall_notices, "draw_notice", heard)
    holding.mark_held(worker, planned.meeting_id, sheets_back=())
    assert set(drawn) == {POLICE}
    with pytest.raises(OpenError):
        recall_notices.renew_all(worker)
    assert CARE in drawn, "behind the pages of the next session"


@pytest.mark.parametrize("written", [True, False])
def test_a_sheet_that_did_not_come_back_is_asked_for(released: Office, *, written: bool) -> None:
    worker, officer, planned = with_sheet(released, handed_over=written)
    holding.mark_held(worker, planned.meeting_id, sheets_back=())
    assert asked(officer) == {TaskKind.RECALL: 1}
    notices = [letter for letter in liaison.open_record(officer, released.record_id()).letters if letter.printable]
    assert LetterKind.RECALL in {notice.kind for notice in notices}
    assert withdrawing.withdraw(worker, released.case_id(), POLICE).copies_out == 1


def moved(signed_in: SignedIn, meeting_id: bytes, *, days: int = 3, **changes: Any) -> None:
    usual: dict[str, Any] = {"room": "Room 2", "times": times_at(signed_in.now() + timedelta(days=days))}
    moving_meetings.move(signed_in, meeting_id, **{**usual, **changes})


def test_a_moved_meeting_keeps_its_code_and_its_sheets_and_is_due_on_its_new_day(released: Office) -> None:
    worker, officer, planned = with_sheet(released, handed_over=False)
    before = meeting_view.open_meeting(officer, planned.meeting_id).meeting
    moved(worker, planned.meeting_id)
    after = meeting_view.open_meeting(officer, planned.meeting_id).meeting
    assert (after.code, after.room, after.status) == (before.code, "Room 2", MeetingStatus.PLANNED)
    assert [attendee.sheet_number for attendee in after.attendees] == [
        attendee.sheet_number for attendee in before.attendees
    ]
    assert after.attendees[0].arrives == after.starts - timedelta(minutes=10)
    due = [task.due for task in today.today(officer).due if task.kind is TaskKind.MEETING]
    assert due == [officer.today() + timedelta(days=3)]
    assert asked(officer) == {}
    moved(worker, planned.meeting_id, days=1, room="Room 1")  # at its own time it is not in its own way


def test_a_move_is_checked_like_a_plan(released: Office) -> None:
    worker = released.sign_in("intake")
    first, second = plan(worker, released.case_id()), plan(worker, released.case_id(), day=2)
    with fault("window_taken", "starts"):
        moved(worker, second.meeting_id, days=1)
    with fault("starts_in_past", "starts"):
        moved(worker, second.meeting_id, days=-1)
    with fault("room_missing", "room"):
        moved(worker, second.meeting_id, room=" ")
    close = times_at(worker.now() + timedelta(days=3))
    with fault("arrivals_too_close", "arrives.0"):
        moved(
            worker,
            second.meeting_id,
            times=replace(close, others=(replace(close.others[0], arrives=close.she.arrives),)),
        )
    with refused("names_her"):
        moved(worker, second.meeting_id, room="Wisal")
    freezing.freeze(worker, released.case_id(), reason="x")
    with refused("file_frozen"):
        moved(worker, second.meeting_id)
    freezing.unfreeze(worker, released.case_id(), reason="y")
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    with refused("meeting_over"):
        moved(worker, first.meeting_id)


def test_a_meeting_whose_day_is_past_asks_what_became_of_it_and_keeps_no_file_open(released: Office) -> None:
    worker = released.sign_in("intake")
    planned = plan(worker, released.case_id())
    assert dict(closing.checklist(worker, released.case_id()).open)[MEETINGS_OPEN] == 1
    with refused("meeting_ahead"):
        ending_meetings.did_not_take_place(worker, planned.meeting_id, EndReason.OFFICE_DID_NOT_COME)
    released.clock.moment += timedelta(days=3)
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    view = closing.checklist(worker, released.case_id())
    assert (MEETINGS_OPEN in dict(view.open), view.past) == (False, 1)
    assert ClosingPoint.DRAFTS not in dict(view.open), "nobody writes the sheet of what is past"
    assert [meeting.past for meeting in meeting_view.list_meetings(officer)] == [True]
    assert meeting_view.open_meeting(officer, planned.meeting_id).past
    (task,) = [task for task in today.today(officer).due if task.kind is TaskKind.MEETING]
    assert (task.overdue, task.page) == (True, "meeting")
    with refused("done_elsewhere"):
        today.finish(officer, task.task_id)
    ending_meetings.did_not_take_place(officer, planned.meeting_id, EndReason.OFFICE_DID_NOT_COME)
    seen = meeting_view.open_meeting(officer, planned.meeting_id)
    assert (seen.meeting.status, seen.meeting.because, seen.past) == (
        MeetingStatus.NOT_HELD,
        EndReason.OFFICE_DID_NOT_COME,
        False,
    )
    assert TaskKind.MEETING not in kinds(officer)
    assert closing.checklist(worker, released.case_id()).past == 0


def test_of_two_who_come_only_the_one_she_withdrew_from_stays_away(released: Office) -> None:
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    both = a_plan(worker.now() + timedelta(days=1), POLICE, CARE)
    planned = planning.plan(worker, released.case_id(), both)
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    view = meeting_view.open_meeting(officer, planned.meeting_id)
    assert view.meeting.status is MeetingStatus.PLANNED
    assert [attendee.called_off for attendee in view.meeting.attendees] == [True, False]
    assert not view.not_agreed, "those who come are agreed to"
    assert TaskKind.MEETING in kinds(officer)
    assert [row.code for row in liaison.open_record(officer, released.record_id()).meetings] == [planned.code]
    starts = worker.now() + timedelta(days=4)
    moving_meetings.move(worker, planned.meeting_id, room="Room 1", times=times_at(starts))
    now = meeting_view.open_meeting(officer, planned.meeting_id).meeting
    assert [entry.arrives for entry in now.coming] == [starts - timedelta(minutes=10)]
