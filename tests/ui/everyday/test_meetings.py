"""Meetings: planned from a case, points agreed and done, sheets counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit

from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said, SeenHow
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.services import meetings
from nsintake.services.consent import consents
from nsintake.services.day import cases
from tests.journeys.full_office import FullOffice
from tests.ui.pages.desk import Desk, SignIn
from ui.widgets.data_table import DataTable
from ui.widgets.fields import RadioField


def _view(desk: Desk, office: FullOffice) -> meetings.MeetingView:
    return meetings.open_meeting(desk.session, bytes.fromhex(office.meeting))


def test_a_point_that_names_her_is_refused_and_another_stands_on_the_page(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    desk.go("meeting", meeting_id=busy.meeting)
    before = len(_view(desk, busy).points)
    due = (datetime.now(UTC) + timedelta(days=5)).date().isoformat()
    desk.put("text", "وصال تنتظر")
    desk.type("owner", "Community Police")
    desk.type("due", due)
    desk.press("meeting.agree")
    desk.settle()
    desk.press("message_yes")
    assert len(_view(desk, busy).points) == before
    assert desk.find("text", QLineEdit).text() == "وصال تنتظر"
    desk.find("text", QLineEdit).clear()
    desk.type("text", "Say which officer comes")
    desk.press("meeting.agree")
    desk.settle()
    assert "Say which officer comes" in {point.text for point in _view(desk, busy).points}
    assert desk.find("text", QLineEdit).text() == ""


def test_what_is_typed_and_not_agreed_is_a_draft_and_comes_back(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    page = desk.go("meeting", meeting_id=busy.meeting)
    desk.type("owner", "Community Pol")
    draft = page.draft_to_save()
    assert draft is not None
    page.retranslate()
    desk.settle()
    assert desk.find("owner", QLineEdit).text() == "Community Pol"


def test_a_point_is_done_once_somebody_says_how_np_knows(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("meeting", meeting_id=busy.meeting)
    assert not desk.has("meeting.agree")
    first = _view(desk, busy).points[0]
    desk.type("proof.0", "The officer called NP")
    desk.press("meeting.finish.0")
    desk.settle()
    done = {point.point_id: point.done for point in _view(desk, busy).points}
    assert done[first.point_id]


def test_more_sheets_than_were_given_out_are_told_beside_the_field(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    desk.go("meeting", meeting_id=busy.meeting)
    desk.type("sheets_back", "all")
    desk.press("meeting.held")
    assert "number" in desk.said("error_sheets_back")
    desk.find("sheets_back", QLineEdit).clear()
    desk.type("sheets_back", "7")
    desk.press("meeting.held")
    desk.settle()
    assert desk.said("error_sheets_back")
    assert _view(desk, busy).meeting.status is MeetingStatus.PLANNED
    desk.find("sheets_back", QLineEdit).clear()
    desk.type("sheets_back", "1")
    desk.press("meeting.held")
    desk.settle()
    assert _view(desk, busy).meeting.status is MeetingStatus.HELD
    assert not desk.has("meeting.held")


def test_a_plan_needs_every_answer_and_says_so_beside_each(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    page = desk.go("plan_meeting", case_id=busy.case)
    asked = cases.open_case(desk.session, bytes.fromhex(busy.case)).female_officer_only
    assert desk.find("female_officer", QCheckBox).isChecked() is asked
    assert page.draft_to_save() is None
    desk.type("starts", "25:99")
    desk.press("plan_meeting.save")
    for name in ("recipient_id", "seen", "room", "date", "she_arrives", "he_arrives"):
        assert desk.said(f"error_{name}") == "This is needed to go on.", name
    assert "hours and minutes" in desk.said("error_starts")


def test_a_plan_leads_to_her_fact_sheet(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    desk.go("plan_meeting", case_id=busy.case)
    combo = desk.find("recipient_id", QComboBox)
    combo.setCurrentIndex(combo.findData("cp-qayyarah"))
    desk.press("seen_voice_only")
    desk.type("room", "Room 1")
    desk.type("date", (datetime.now(UTC) + timedelta(days=20)).date().isoformat())
    desk.put("she_arrives", "٠٩:٣٠")
    desk.type("he_arrives", "09:35")
    desk.type("starts", "10:00")
    desk.press("plan_meeting.save")
    desk.settle()
    assert desk.said("error_he_arrives")
    desk.find("he_arrives", QLineEdit).clear()
    desk.type("he_arrives", "09:50")
    desk.press("plan_meeting.save")
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "letter"
    assert len(meetings.list_meetings(desk.session)) == 2
    desk.press("letter.case")
    page = desk.window.page()
    assert page is not None
    assert (page.key, page.arguments) == ("case", {"case_id": busy.case})


def test_going_back_from_her_fact_sheet_passes_over_the_plan_that_is_done(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    desk.go("case", case_id=busy.case)
    desk.press("case.meeting")
    fill_in(desk)
    desk.press("plan_meeting.save")
    assert shown_page(desk) == "letter"
    desk.window.go_back()
    desk.settle()
    assert shown_page(desk) == "case"


def fill_in(desk: Desk) -> None:
    combo = desk.find("recipient_id", QComboBox)
    combo.setCurrentIndex(combo.findData("cp-qayyarah"))
    desk.press("seen_voice_only")
    desk.type("room", "Room 1")
    desk.type("date", (datetime.now(UTC) + timedelta(days=20)).date().isoformat())
    for name, at in (("she_arrives", "09:30"), ("he_arrives", "09:50"), ("starts", "10:00")):
        desk.type(name, at)


def shown_page(desk: Desk) -> str:
    page = desk.window.page()
    assert page is not None
    return page.key


def test_who_did_not_agree_to_be_present_is_asked_first(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    case_id = bytes.fromhex(busy.case)
    kind = (ItemChoice(Item.KIND, Choice.SHARE),)
    voice, nothing = Said("cp-qayyarah", kind, seen=SeenHow.VOICE_ONLY), Said("mhpss-mosul", kind)
    consents.record_acts(desk.session, case_id, [voice, nothing], Given())
    desk.go("plan_meeting", case_id=busy.case)
    combo = desk.find("recipient_id", QComboBox)
    combo.setCurrentIndex(combo.findData("cp-qayyarah"))
    offered = {how.value: desk.find(f"seen_{how.value}", QAbstractButton).isEnabled() for how in SHOWN}
    assert offered == {"face": False, "behind_screen": False, "voice_only": True, "phone_only": True}
    assert "at most: By voice only" in desk.find("field_seen", RadioField)._help.text()
    assert not desk.has("plan_meeting.ask")
    desk.press("seen_voice_only")
    combo.setCurrentIndex(combo.findData("mhpss-mosul"))
    assert "Ask her first" in desk.read("plan_meeting.not_seen")
    assert not any(desk.find(f"seen_{how.value}", QAbstractButton).isChecked() for how in SHOWN)
    desk.press("plan_meeting.ask")
    page = desk.window.page()
    assert page is not None
    assert page.key == "ask_consent"
    desk.go("meeting", meeting_id=busy.meeting)
    assert "no longer covers" in desk.read("meeting.not_agreed")
    desk.press("meeting.ask")
    page = desk.window.page()
    assert page is not None
    assert page.key == "ask_consent"


SHOWN = [how for how in SeenHow if how is not SeenHow.NOT_PRESENT]


def test_a_meeting_is_moved_from_its_page_and_a_wrong_time_is_said_beside_its_field(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("intake")
    desk.go("meeting", meeting_id=busy.meeting)
    desk.press("meeting.move")
    assert desk.find("room", QLineEdit).text() == "Room 2"
    desk.type("date", (datetime.now(UTC) + timedelta(days=9)).date().isoformat())
    desk.type("she_arrives", "09:30")
    desk.type("he_arrives", "09:35")
    desk.type("starts", "10:00")
    desk.press("meeting.move_dialog.confirm")
    assert "minutes" in desk.said("error_he_arrives")
    desk.find("he_arrives", QLineEdit).clear()
    desk.type("he_arrives", "09:50")
    desk.press("meeting.move_dialog.confirm")
    assert not desk.has("meeting.move_dialog")
    assert _view(desk, busy).meeting.starts.date() == (datetime.now(UTC) + timedelta(days=9)).date()


def test_a_liaison_officer_cancels_a_meeting_and_its_page_says_why(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("meeting", meeting_id=busy.meeting)
    assert not desk.has("meeting.move")
    desk.press("meeting.cancel")
    desk.press("meeting.end_dialog.confirm")
    assert desk.has("meeting.end_dialog"), "a reason is needed"
    desk.press("end_reason_office_cancelled")
    desk.press("meeting.end_dialog.confirm")
    assert "Cancelled: The office cancelled." in desk.read("meeting.over")
    assert not desk.has("meeting.cancel")
    assert _view(desk, busy).meeting.status is MeetingStatus.CANCELLED


def test_a_meeting_that_is_past_asks_what_became_of_it(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    session = desk.session
    meeting_id = bytes.fromhex(busy.meeting)
    meeting = session.liaison.get("meeting", meeting_id, Meeting)
    with session.liaison.begin() as work:
        past = replace(meeting, starts=meeting.starts - timedelta(days=40))
        session.liaison.put(work, "meeting", meeting_id, meeting_id, past, verb="plan")
        work.commit()
    desk.go("meetings")
    model = desk.find("meetings.table", DataTable).model()
    assert "What became of it?" in {str(model.index(0, side).data()) for side in range(model.columnCount())}
    desk.go("meeting", meeting_id=busy.meeting)
    assert "nobody has said what became of it" in desk.read("meeting.past")
    assert not desk.has("meeting.cancel")
    desk.press("meeting.not_held")
    desk.press("end_reason_office_did_not_come")
    desk.press("meeting.end_dialog.confirm")
    assert not desk.has("meeting.past")
    assert _view(desk, busy).meeting.status is MeetingStatus.NOT_HELD
