"""Safe-space meetings: planned so that she is never met at the door, spoken of by code, words judged."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said, SeenHow, agreed_to_be_seen
from nsintake.domain.letter import LetterKind
from nsintake.domain.meeting import ActionPoint, EndReason, Meeting, MeetingStatus
from nsintake.domain.release import Draft, Heard
from nsintake.domain.task import TaskKind
from nsintake.records.session import Session
from nsintake.services import meetings
from nsintake.services.consent import consents
from nsintake.services.day import today
from nsintake.services.letters import letters
from nsintake.services.liaison import liaison
from tests.services.ladder import CARE, POLICE, Office, plan, read_and_sign
from tests.services.refusals import fault, refused

POINT = "Community Police open a file"


def times(session: Session, *, days: int = 1, hours: float = 0) -> dict[str, Any]:
    starts = session.now() + timedelta(days=days, hours=hours)
    return {
        "starts": starts,
        "she_arrives": starts - timedelta(minutes=30),
        "he_arrives": starts - timedelta(minutes=10),
    }


def plan_with(session: Session, case_id: bytes, recipient: str = POLICE, **changes: Any) -> meetings.PlannedMeeting:
    usual: dict[str, Any] = {"room": "Room 1", "seen": SeenHow.FACE, "female_officer": True, **times(session)}
    return meetings.plan(session, case_id, recipient, **{**usual, **changes})


def agree(session: Session, meeting_id: bytes, *, text: str = POINT, owner: str = "Police", days: Any = 7) -> bytes:
    due = (session.today() + timedelta(days=days)).isoformat()
    return meetings.agree_action(session, meeting_id, text=text, owner=owner, due=due)


def test_a_meeting_is_known_by_code_and_starts_a_numbered_sheet(office: Office) -> None:
    intake = office.sign_in("intake")
    planned = plan(intake, office.case(intake))
    officer = office.sign_in("liaison")
    (row,) = meetings.list_meetings(officer)
    assert (row.meeting_id, row.code, row.room, row.status) == (
        planned.meeting_id,
        planned.code,
        "Room 1",
        MeetingStatus.PLANNED,
    )
    view = meetings.open_meeting(officer, planned.meeting_id)
    assert [one.en for one in view.offices] == ["Community Police, Qayyarah"]
    assert (view.may_edit, meetings.open_meeting(intake, planned.meeting_id).may_edit) == (False, True)
    sheet = letters.preview(intake, planned.sheet_draft_id)
    assert sheet.kind is LetterKind.FACT_SHEET
    assert view.meeting.attendees[0].sheet_number == f"{planned.code}/1"
    assert view.meeting.attendees[0].reference == sheet.reference
    assert [task.subject for task in today.today(officer).due if task.kind is TaskKind.MEETING] == [planned.code]


def test_the_sheet_is_released_like_a_letter(office: Office) -> None:
    intake, keeper = office.sign_in("intake"), office.sign_in("keeper")
    planned = plan(intake, office.case(intake))
    letters.record_heard(intake, planned.sheet_draft_id, Heard.AGREED)
    signed = read_and_sign(keeper, planned.sheet_draft_id)
    cards = liaison.open_record(office.sign_in("liaison"), signed.record_id).letters
    assert {(card.kind, card.sheet_number) for card in cards} == {(LetterKind.FACT_SHEET, f"{planned.code}/1")}


def test_a_plan_needs_consent_and_no_conflict(office: Office) -> None:
    intake = office.sign_in("intake")
    with refused("no_consent"):
        plan_with(intake, office.case(intake), "nis-ninewa")
    with refused("conflict"):
        plan_with(intake, office.case(intake, "سيف"), POLICE)
    assert not meetings.list_meetings(intake)


@pytest.mark.parametrize(
    ("agreed", "planned", "may"),
    [
        (SeenHow.FACE, SeenHow.FACE, True),
        (SeenHow.FACE, SeenHow.PHONE_ONLY, True),
        (SeenHow.BEHIND_SCREEN, SeenHow.FACE, False),
        (SeenHow.VOICE_ONLY, SeenHow.BEHIND_SCREEN, False),
        (SeenHow.PHONE_ONLY, SeenHow.VOICE_ONLY, False),
        (SeenHow.PHONE_ONLY, SeenHow.PHONE_ONLY, True),
        (SeenHow.NOT_PRESENT, SeenHow.PHONE_ONLY, False),
        (SeenHow.FACE, SeenHow.NOT_PRESENT, False),
    ],
)
def test_no_meeting_shows_more_of_her_than_she_agreed_to(agreed: SeenHow, planned: SeenHow, *, may: bool) -> None:
    assert agreed_to_be_seen(agreed, planned) is may


def test_a_plan_needs_her_word_that_she_comes_before_this_office(office: Office) -> None:
    intake = office.sign_in("intake")
    case_id = office.case(intake)
    kind = (ItemChoice(Item.KIND, Choice.SHARE),)
    consents.record_acts(intake, case_id, [Said(POLICE, kind)], Given())
    with fault("seen_not_agreed", "seen"):
        plan_with(intake, case_id, seen=SeenHow.PHONE_ONLY)
    consents.record_acts(intake, case_id, [Said(POLICE, kind, seen=SeenHow.VOICE_ONLY)], Given())
    with fault("seen_not_agreed", "seen"):
        plan_with(intake, case_id)
    planned = plan_with(intake, case_id, seen=SeenHow.VOICE_ONLY)
    assert not meetings.open_meeting(intake, planned.meeting_id).not_agreed
    consents.record_acts(intake, case_id, [Said(POLICE, kind, seen=SeenHow.PHONE_ONLY)], Given())
    assert meetings.open_meeting(intake, planned.meeting_id).not_agreed
    assert not meetings.open_meeting(office.sign_in("liaison"), planned.meeting_id).not_agreed
    meetings.mark_held(intake, planned.meeting_id, sheets_back=0)
    assert not meetings.open_meeting(intake, planned.meeting_id).not_agreed


@pytest.mark.parametrize("stops", ["withdrawn", "frozen"])
def test_a_meeting_she_no_longer_wants_says_so_to_everybody_who_could_hold_it(released: Office, stops: str) -> None:
    """The officer who meets the duty bearer there knows her record, and nobody else may be in the house that day."""
    intake, officer = released.sign_in("intake"), released.sign_in("liaison")
    planned = plan(intake, released.case_id())
    other = plan(intake, released.case_id(), CARE, day=2)
    assert not meetings.open_meeting(officer, planned.meeting_id).not_agreed
    if stops == "withdrawn":
        consents.withdraw(intake, released.case_id(), POLICE)
    else:
        consents.freeze(intake, released.case_id(), reason="her brother answered")
    for session in (intake, officer):
        view = meetings.open_meeting(session, planned.meeting_id)
        assert view.not_agreed is (stops == "frozen")
        over = (
            (MeetingStatus.CANCELLED, EndReason.SHE_WITHDREW) if stops == "withdrawn" else (MeetingStatus.PLANNED, None)
        )
        assert (view.meeting.status, view.meeting.because) == over
    assert meetings.open_meeting(intake, other.meeting_id).not_agreed is (stops == "frozen")
    assert not meetings.open_meeting(officer, other.meeting_id).not_agreed, "nothing was ever released to that office"


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"seen": SeenHow.NOT_PRESENT}, "seen_not_agreed", "seen"),
        ({"room": " "}, "room_missing", "room"),
        ({"room": "r" * 201}, "too_long", "room"),
    ],
)
def test_a_plan_names_the_field_to_mend(office: Office, changes: dict[str, Any], code: str, field: str) -> None:
    intake = office.sign_in("intake")
    with fault(code, field):
        plan_with(intake, office.case(intake), **changes)


def test_arrivals_keep_them_apart(office: Office) -> None:
    intake = office.sign_in("intake")
    case_id, usual = office.case(intake), times(intake)
    with fault("arrivals_too_close", "he_arrives"):
        plan_with(intake, case_id, he_arrives=usual["she_arrives"] + timedelta(minutes=9))
    with fault("arrives_after_start", "she_arrives"):
        plan_with(intake, case_id, she_arrives=usual["starts"] + timedelta(minutes=1))
    with fault("arrives_after_start", "he_arrives"):
        plan_with(intake, case_id, he_arrives=usual["starts"] + timedelta(minutes=1))
    with fault("starts_in_past", "starts"):
        plan_with(intake, case_id, **times(intake, days=0))


def test_two_women_never_share_a_window_or_follow_closely_in_a_room(office: Office) -> None:
    intake = office.sign_in("intake")
    plan_with(intake, office.case(intake))
    other = office.case(intake, "شیلان")
    with fault("window_taken", "starts"):
        plan_with(intake, other, room="Room 2", **times(intake, hours=1.5))
    with fault("room_taken", "room"):
        plan_with(intake, other, **times(intake, hours=2.5))
    plan_with(intake, other, room="Room 2", **times(intake, hours=2.5))
    plan_with(intake, office.case(intake, "سيف"), CARE, **times(intake, days=2))


@pytest.mark.parametrize(("room", "code"), [("Wisal's house", "names_her"), ("بيت في الحود", "names_her")])
def test_a_room_that_names_her_is_refused_and_leaves_nothing(office: Office, room: str, code: str) -> None:
    intake = office.sign_in("intake")
    with refused(code):
        plan_with(intake, office.case(intake), room=room)
    assert not meetings.list_meetings(intake)
    assert not intake.identity.list("letter_draft", Draft)


def test_an_action_point_stands_on_today_until_it_is_done(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    planned = plan(intake, office.case(intake))
    point = agree(intake, planned.meeting_id)
    due = [task for task in today.today(officer).due if task.kind is TaskKind.ACTION_POINT]
    assert [(task.detail, task.owner, task.target) for task in due] == [(POINT, "Police", planned.meeting_id)]
    office.clock.moment += timedelta(days=8)
    (row,) = meetings.open_meeting(officer, planned.meeting_id).points
    assert (row.point_id, row.done, row.overdue) == (point, False, True)
    meetings.finish_action(officer, point, proof=" A paper from the office ")
    (row,) = meetings.open_meeting(officer, planned.meeting_id).points
    assert (row.done, row.overdue) == (True, False)
    assert officer.liaison.get("action_point", point, ActionPoint).proof == "A paper from the office"
    assert not [task for task in today.today(officer).due if task.kind is TaskKind.ACTION_POINT]


@pytest.mark.parametrize(
    ("field", "words", "code"),
    [
        ("text", "Call Wisal Jasim", "names_her"),
        ("text", "نتصل بها على ٠٧٧٠٥٥٥٠١٣٤", "names_her"),
        ("owner", "وصال", "names_her"),
        ("text", "Visit الحود on Monday", "names_her"),
        ("text", "She is married and 17 years old", "questions_open"),
        ("owner", "her husband", "questions_open"),
    ],
)
def test_an_action_point_never_tells_who_she_is(office: Office, field: str, words: str, code: str) -> None:
    intake = office.sign_in("intake")
    planned = plan(intake, office.case(intake))
    with refused(code):
        agree(intake, planned.meeting_id, **{"text": POINT, "owner": "Police", field: words})
    assert not intake.liaison.list("action_point", ActionPoint)
    assert not intake.outbox.pending()


def test_an_action_point_needs_words_an_owner_and_a_day_ahead(office: Office) -> None:
    intake = office.sign_in("intake")
    meeting_id = plan(intake, office.case(intake)).meeting_id
    for field in ("text", "owner"):
        with fault("field_empty", field):
            agree(intake, meeting_id, **{"text": POINT, "owner": "Police", field: " "})
    with fault("field_empty", "due"):
        meetings.agree_action(intake, meeting_id, text=POINT, owner="Police", due="")
    with fault("date_no_month", "due"):
        meetings.agree_action(intake, meeting_id, text=POINT, owner="Police", due="2026-13-01")
    with fault("due_in_past", "due"):
        agree(intake, meeting_id, days=-1)
    agree(intake, meeting_id, days=0)
    with refused("record_missing"):
        agree(intake, b"x" * 16)


def test_a_meeting_no_woman_stands_behind_takes_no_points(office: Office) -> None:
    intake = office.sign_in("intake")
    meeting_id = plan(intake, office.case(intake)).meeting_id
    meeting = intake.liaison.get("meeting", meeting_id, Meeting)
    with intake.liaison.begin() as work:
        intake.liaison.put(work, "meeting", b"m" * 16, b"m" * 16, meeting, verb="plan")
        work.commit()
    with refused("record_missing"):
        agree(intake, b"m" * 16)


def test_the_proof_of_an_intake_worker_is_judged_and_that_of_a_liaison_officer_is_not(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    planned = plan(intake, office.case(intake))
    point = agree(intake, planned.meeting_id)
    with refused("names_her"):
        meetings.finish_action(intake, point, proof="Wisal's father signed")
    assert not intake.liaison.get("action_point", point, ActionPoint).done
    meetings.finish_action(officer, point, proof="Wisal")
    with refused("record_missing"):
        meetings.finish_action(officer, b"x" * 16, proof="x")


def test_an_action_point_whose_task_is_gone_can_still_be_done(office: Office) -> None:
    intake = office.sign_in("intake")
    point = agree(intake, plan(intake, office.case(intake)).meeting_id)
    with intake.liaison.begin() as work:
        intake.liaison.remove(work, "task", meetings._task_of(point), verb="tidy")
        work.commit()
    meetings.finish_action(intake, point, proof="")
    assert intake.liaison.get("action_point", point, ActionPoint).done


def test_after_it_was_held_the_sheets_are_counted(office: Office) -> None:
    intake = office.sign_in("intake")
    planned = plan(intake, office.case(intake))
    for back in (-1, 2):
        with fault("sheets_out_of_range", "sheets_back"):
            meetings.mark_held(intake, planned.meeting_id, sheets_back=back)
    meetings.mark_held(intake, planned.meeting_id, sheets_back=1)
    meeting = meetings.open_meeting(intake, planned.meeting_id).meeting
    assert (meeting.status, [one.sheet_returned for one in meeting.attendees]) == (MeetingStatus.HELD, [True])
    assert not [task for task in today.today(intake).due if task.kind is TaskKind.MEETING]
    plan_with(intake, office.case(intake, "شیلان"), **times(intake, hours=0.5))
    with refused("record_missing"):
        meetings.mark_held(intake, b"x" * 16, sheets_back=0)


def test_a_sheet_that_did_not_come_back_is_seen(office: Office) -> None:
    intake = office.sign_in("intake")
    planned = plan(intake, office.case(intake))
    meetings.mark_held(intake, planned.meeting_id, sheets_back=0)
    assert not meetings.open_meeting(intake, planned.meeting_id).meeting.attendees[0].sheet_returned
