"""Meetings: planned from a case, points agreed and done, sheets counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from nsintake.domain.consent import SEEN_AT_MEETING, Choice, Given, Item, ItemChoice, Said, SeenHow
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.domain.meeting import Meeting, MeetingLink, MeetingStatus, PointState, Seating
from nsintake.services.consent import consenting, freezing
from nsintake.services.day import case_view
from nsintake.services.meetings import meeting_view
from nsintake.store.sealed import new_id
from tests.journeys.full_office import FullOffice
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_letter import agree
from ui.i18n import day, moment
from ui.pages.letter import LetterPage
from ui.widgets.data_table import DataTable
from ui.widgets.fields import RadioField
from ui.words.rules import as_typed

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _view(desk: Desk, office: FullOffice) -> meeting_view.MeetingView:
    return meeting_view.open_meeting(desk.signed_in, bytes.fromhex(office.meeting))


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
    assert "\u2068وصال\u2069\u201d: Her name" in desk.said("error_text"), "which word it is"
    assert desk.said("error_owner") == ""
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


def test_a_sheet_is_back_by_its_number_and_by_nothing_else(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    today_is_its_day(desk, busy)
    desk.go("meeting", meeting_id=busy.meeting)
    assert not desk.find("sheet_back.0", QCheckBox).isChecked(), "nothing is back before somebody says so"
    desk.find("sheet_back.0", QCheckBox).click()
    desk.press("meeting.held")
    assert desk.said("error_outcome") == "This is needed to go on."
    choose(desk, "outcome", "steps_agreed")
    desk.press("meeting.held")
    desk.settle()
    meeting = _view(desk, busy).meeting
    assert (meeting.status, meeting.attendees[0].sheet_returned) == (MeetingStatus.HELD, True)
    assert not desk.has("meeting.held")


def test_a_plan_needs_every_answer_and_says_so_beside_each(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    page = desk.go("plan_meeting", case_id=busy.case)
    asked = case_view.open_case(desk.signed_in, bytes.fromhex(busy.case)).female_officer_only
    assert desk.find("female_officer", QCheckBox).isChecked() is asked
    assert page.draft_to_save() is None
    desk.type("starts", "25:99")
    desk.press("plan_meeting.save")
    needed = ("recipient_id.0", "arrives.0", "leaves.0", "seen", "room", "date", "she_arrives", "she_leaves")
    for name in (*needed, "receives", "transport", "seating", "speaks"):
        assert desk.said(f"error_{name}") == "This is needed to go on.", name
    assert "hours and minutes" in desk.said("error_starts")


def test_for_a_frozen_file_no_meeting_is_planned_nobody_asks_her_and_what_was_typed_waits(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk, case_id = sign_in("intake"), bytes.fromhex(busy.case)
    desk.go("plan_meeting", case_id=busy.case)
    assert not desk.has("plan_meeting.frozen")
    fill_in(desk)
    typed = desk.find("room", QLineEdit).text()
    planned = len(meeting_view.list_meetings(desk.signed_in))
    freezing.freeze(desk.signed_in, case_id, reason="a man spoke behind her")
    desk.press("plan_meeting.save")
    assert "not free" in desk.read("plan_meeting.frozen")
    assert not desk.find("plan_meeting.frozen", QWidget).visibleRegion().isEmpty(), "in sight, not above it"
    assert desk.find("room", QLineEdit).text() == typed != ""
    assert len(meeting_view.list_meetings(desk.signed_in)) == planned
    desk.go("today")
    desk.go("plan_meeting", case_id=busy.case)
    assert "not free" in desk.read("plan_meeting.frozen"), "at once where it was frozen before"
    assert not desk.has("plan_meeting.save")
    assert not desk.has("plan_meeting.nobody"), "whoever may not be free is not asked for her consent"
    desk.press("plan_meeting.case")
    assert shown_page(desk) == "case"
    freezing.unfreeze(desk.signed_in, case_id, reason="seen alone")
    desk.go("plan_meeting", case_id=busy.case)
    assert not desk.has("plan_meeting.frozen")
    assert desk.find("room", QLineEdit).text() == typed


def test_a_seat_in_sight_of_the_officers_is_refused_beside_the_field_where_she_is_there_by_voice(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("intake")
    desk.go("plan_meeting", case_id=busy.case)
    fill_in(desk)
    choose(desk, "seating", "near_door")
    assert "another room" in desk.said("error_seating"), "at once"
    desk.press("plan_meeting.save")
    assert shown_page(desk) == "plan_meeting"
    assert "another room" in desk.said("error_seating")
    desk.press("seen_behind_screen")
    assert not desk.said("error_seating")
    desk.press("seen_voice_only")
    assert "another room" in desk.said("error_seating")
    choose(desk, "seating", "behind_screen")
    assert not desk.said("error_seating"), "she is heard there and not seen"
    desk.press("plan_meeting.save")
    assert shown_page(desk) == "letter"


def test_words_of_a_plan_that_are_like_hers_are_named_beside_their_fields(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    desk.go("plan_meeting", case_id=busy.case)
    fill_in(desk)
    desk.put("signal", "she says وصال")
    desk.put("interpreter", "Wisal")
    desk.put("may_come.0", "Jasim Wisal")
    desk.press("plan_meeting.save")
    assert shown_page(desk) == "plan_meeting"
    for field, word in (("signal", "وصال"), ("may_come.0", "Wisal")):
        assert f"\u2068{word}\u2069\u201d: Her name" in desk.said(f"error_{field}")
    assert "A code of the office, never a name." in desk.said("error_interpreter"), "what is to be typed there"
    assert desk.said("error_room") == ""


def test_how_she_is_present_and_where_she_sits_is_changed_on_the_meeting(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    desk.go("meeting", meeting_id=busy.meeting)
    assert not desk.has("meeting.seat")
    desk.press("meeting.change")
    assert desk.find("seen_behind_screen", QAbstractButton).isChecked()
    desk.press("seen_voice_only")
    assert "another room" in desk.said("error_seating")
    desk.press("meeting.presence_dialog.confirm")
    assert _view(desk, busy).meeting.seen is SeenHow.BEHIND_SCREEN, "nothing is kept that does not fit"
    choose(desk, "seating", "other_room")
    desk.press("meeting.presence_dialog.confirm")
    desk.settle()
    meeting = _view(desk, busy).meeting
    assert (meeting.seen, meeting.seating) == (SeenHow.VOICE_ONLY, Seating.OTHER_ROOM)
    assert "She is present: By voice only" in desk.read("meeting.times")
    assert "She sits: In another room" in desk.read("meeting.times")


def test_a_fact_sheet_is_known_by_its_number_and_its_meeting_wherever_it_is_listed(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("intake")
    desk.go("plan_meeting", case_id=busy.case)
    fill_in(desk)
    desk.press("plan_meeting.save")
    (new,) = [row for row in meeting_view.list_meetings(desk.signed_in) if row.meeting_id.hex() != busy.meeting]
    old = _view(desk, busy).meeting
    assert f"{new.code}/1" in desk.said("page_title")
    desk.go("case", case_id=busy.case)
    desk.settle()
    rows = [desk.read(name) for name in sorted(set(desk.names("case.letter_row.")))]
    for code, starts in ((new.code, new.starts), (old.code, old.starts)):
        (said,) = [row for row in rows if f"{code}/1" in row]
        assert "Fact sheet" in said
        assert moment(starts) in said
    desk.go("meeting", meeting_id=new.meeting_id.hex())
    desk.press("meeting.sheet.1")
    assert shown_page(desk) == "letter"
    assert f"{new.code}/1" in desk.said("page_title")
    letter = desk.window.page()
    assert isinstance(letter, LetterPage)
    agree(desk, letter)
    desk = sign_in("keeper")
    desk.go("today")
    table = desk.find("today.waiting", DataTable)
    assert f"{new.code}/1" in "".join(_cells(table))
    assert moment(new.starts) in "".join(_cells(table))
    desk.go("review")
    desk.settle()
    table = desk.find("review.waiting", DataTable)
    (said,) = [said for said in _cells(table) if f"{new.code}/1" in said]
    assert day(new.starts.astimezone().date()) in said
    assert said.count("\n") == 1, "a row has room for two lines"
    desk = sign_in("liaison")
    desk.go("meeting", meeting_id=new.meeting_id.hex())
    assert not desk.has("meeting.sheet.1"), "her file is not open here"


def _cells(table: DataTable) -> list[str]:
    model = table.model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [str(model.index(at, column).data()) for at in rows for column in columns]


def test_a_plan_with_two_officers_leads_to_her_fact_sheets(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    desk.go("plan_meeting", case_id=busy.case)
    fill_in(desk, at="09:30")
    desk.press("plan_meeting.add")
    choose(desk, "recipient_id.1", "cp-qayyarah")
    desk.type("arrives.1", "09:45")
    desk.type("leaves.1", "11:30")
    desk.find("arrives.0", QLineEdit).clear()
    desk.type("arrives.0", "09:35")
    desk.press("plan_meeting.save")
    assert "already" in desk.said("error_recipient_id.1")
    choose(desk, "recipient_id.1", "mhpss-mosul")
    desk.press("seen_voice_only")
    desk.press("plan_meeting.save")
    assert "minutes" in desk.said("error_arrives.0")
    desk.find("arrives.0", QLineEdit).clear()
    desk.type("arrives.0", "09:50")
    desk.put("may_come.1", "Captain Faris Mizhir")
    desk.press("plan_meeting.save")
    assert "unsafe" in desk.said("error_may_come.1"), "she said so when another meeting was planned"
    desk.find("may_come.1", QPlainTextEdit).clear()
    desk.press("plan_meeting.save")
    assert shown_page(desk) == "letter"
    assert len(meeting_view.list_meetings(desk.signed_in)) == 2
    planned = desk.read("letter.planned")
    assert "is planned" in planned
    assert "10:00" in planned
    assert any(name in planned for name in WEEKDAYS)
    assert "read this fact sheet to her" in planned
    assert not desk.find("letter.planned", QWidget).visibleRegion().isEmpty()
    first = desk.said("page_title")
    desk.press("letter.next_sheet")
    assert desk.said("page_title") != first, "the sheet of the other officer"
    assert not desk.has("letter.planned"), "it was said once"
    desk.window.go_back()
    desk.settle()
    desk.press("letter.meeting")
    assert shown_page(desk) == "meeting"
    desk.window.go_back()
    desk.settle()
    desk.press("letter.case")
    assert shown_page(desk) == "case"


def test_who_may_come_is_picked_from_the_directory_and_looked_at_like_a_typed_name(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("liaison")
    for name, office in (("Captain Faris Mizhir", "mhpss-mosul"), ("Salma Hadi", "mhpss-mosul")):
        desk.go("entry")
        assert not desk.find("of_office", QComboBox).isVisible(), "only a person belongs to an office"
        choose(desk, "kind", "person")
        for lang in Lang:
            desk.put(f"name.{lang.value}", name)
        choose(desk, "of_office", office)
        desk.find("entry.needs.legal", QCheckBox).setChecked(True)
        desk.press("entry.save")
    desk = sign_in("intake")
    desk.go("plan_meeting", case_id=busy.case)
    fill_in(desk)
    assert not desk.has("plan_meeting.pick.0.0"), "the directory names nobody of the police"
    choose(desk, "recipient_id.0", "mhpss-mosul")
    desk.settle()
    names = {desk.find(name, QPushButton).text(): name for name in desk.names("plan_meeting.pick.0.")}
    assert set(names) == {as_typed("Captain Faris Mizhir"), as_typed("Salma Hadi")}
    desk.put("may_come.0", "The head of the desk")
    for name in names.values():
        desk.press(name)
        assert not desk.find(name, QPushButton).isEnabled(), "nobody is on the list twice"
    assert desk.find("may_come.0", QPlainTextEdit).toPlainText().count("\n") == 2
    desk.press("plan_meeting.save")
    assert "unsafe" in desk.said("error_may_come.0"), "she fears one of them"


def test_a_plan_of_several_rows_is_a_draft_and_comes_back(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    page = desk.go("plan_meeting", case_id=busy.case)
    desk.press("plan_meeting.add")
    desk.type("arrives.1", "09:45")
    page.retranslate()
    desk.settle()
    assert desk.find("arrives.1", QLineEdit).text() == "09:45"
    desk.press("plan_meeting.drop")
    desk.press("message_no")
    assert desk.find("arrives.1", QLineEdit).text() == "09:45", "nobody takes out what is typed by one press"
    desk.press("plan_meeting.drop")
    desk.press("message_yes")
    assert not desk.has("arrives.1")
    desk.press("plan_meeting.add")
    desk.press("plan_meeting.drop")
    assert not desk.has("arrives.1"), "where nothing is typed nothing is asked"
    now = desk.window.focusWidget()
    assert now is not None
    assert now.objectName() == "plan_meeting.add"


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


def choose(desk: Desk, name: str, key: str | int) -> None:
    combo = desk.find(name, QComboBox)
    combo.setCurrentIndex(key if isinstance(key, int) else combo.findData(key))


def fill_in(desk: Desk, *, at: str = "09:30") -> None:
    choose(desk, "recipient_id.0", "cp-qayyarah")
    desk.press("seen_voice_only")
    desk.type("room", "Room 1")
    desk.type("date", (datetime.now(UTC) + timedelta(days=20)).date().isoformat())
    times = {"she_arrives": at, "arrives.0": "09:50", "starts": "10:00", "she_leaves": "11:00", "leaves.0": "11:15"}
    for name, typed in times.items():
        desk.type(name, typed)
    for name in ("receives", "transport", "speaks"):
        choose(desk, name, 1)
    choose(desk, "seating", "other_room")


def shown_page(desk: Desk) -> str:
    page = desk.window.page()
    assert page is not None
    return page.key


def test_who_did_not_agree_to_be_present_is_asked_first(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    case_id = bytes.fromhex(busy.case)
    kind = (ItemChoice(Item.KIND, Choice.SHARE),)
    voice, nothing = Said("cp-qayyarah", kind, seen=SeenHow.VOICE_ONLY), Said("mhpss-mosul", kind)
    consenting.record_acts(desk.signed_in, case_id, [voice, nothing], Given())
    desk.go("plan_meeting", case_id=busy.case)
    assert "at most" not in desk.find("field_seen", RadioField)._help.text(), "nothing is said of no office"
    assert "Not asked" not in desk.find("field_seen", RadioField)._help.text()
    choose(desk, "recipient_id.0", "cp-qayyarah")
    offered = {how.value: desk.find(f"seen_{how.value}", QAbstractButton).isEnabled() for how in SHOWN}
    assert offered == {"face": False, "behind_screen": False, "voice_only": True, "phone_only": True}
    assert "at most: By voice only" in desk.find("field_seen", RadioField)._help.text()
    assert not desk.has("plan_meeting.ask.0")
    desk.press("seen_voice_only")
    choose(desk, "recipient_id.0", "mhpss-mosul")
    assert "Ask her first" in desk.read("plan_meeting.not_seen.0")
    office, warning = desk.find("field_recipient_id.0", QWidget), desk.find("plan_meeting.not_seen.0", QWidget)
    top = warning.mapTo(desk.window, QPoint()).y()
    below = top - office.mapTo(desk.window, QPoint(0, office.height())).y()
    assert 0 <= below < LINE, "it is said beside the office, not on another card"
    assert not any(desk.find(f"seen_{how.value}", QAbstractButton).isChecked() for how in SHOWN)
    desk.press("plan_meeting.ask.0")
    page = desk.window.page()
    assert page is not None
    assert page.key == "ask_consent"
    desk.go("meeting", meeting_id=busy.meeting)
    assert "no longer covers" in desk.read("meeting.not_agreed")
    desk.press("meeting.ask")
    page = desk.window.page()
    assert page is not None
    assert page.key == "ask_consent"


LINE = 60
"""Pixels: below a field there is room for its fault, and nothing else comes in between."""


def test_from_asking_her_again_the_way_leads_back_to_the_plan_as_it_was_typed(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("intake")
    kind = (ItemChoice(Item.KIND, Choice.SHARE),)
    consenting.record_acts(desk.signed_in, bytes.fromhex(busy.case), [Said("mhpss-mosul", kind)], Given())
    desk.go("plan_meeting", case_id=busy.case)
    desk.put("room", "Room 7")
    desk.press("plan_meeting.add")
    choose(desk, "recipient_id.1", "mhpss-mosul")
    assert not desk.has("plan_meeting.not_seen.0")
    desk.press("plan_meeting.ask.1")
    assert desk.find("ask_consent.cancel", QAbstractButton).text() == "Back to the plan"
    desk.press("ask_consent.cancel")
    assert desk.find("room", QLineEdit).text() == "Room 7"
    desk.press("plan_meeting.ask.1")
    desk.press("ask_consent.office.mhpss-mosul")
    desk.press("ask_how_by_phone")
    desk.press("ask_consent.save")
    assert shown_page(desk) == "consent"
    assert desk.has("consent.plan")
    assert "plan is kept" in desk.said("consent.plan_kept")
    desk.press("consent.plan")
    assert shown_page(desk) == "plan_meeting"
    assert desk.find("room", QLineEdit).text() == "Room 7"
    assert desk.find("recipient_id.1", QComboBox).currentData() == "mhpss-mosul"
    desk.go("consent", case_id=busy.case)
    assert not desk.has("consent.plan"), "nothing is being planned on this way"


SHOWN = SEEN_AT_MEETING


def test_a_plan_says_that_she_does_not_come_and_nobody_is_told_to_ask_first(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    case_id = bytes.fromhex(busy.case)
    kind = (ItemChoice(Item.KIND, Choice.SHARE),)
    said = [Said("cp-qayyarah", kind, seen=SeenHow.NOT_PRESENT), Said("mhpss-mosul", kind)]
    consenting.record_acts(desk.signed_in, case_id, said, Given())
    desk.go("plan_meeting", case_id=busy.case)
    choose(desk, "recipient_id.0", "cp-qayyarah")
    assert "does not come" in desk.read("plan_meeting.not_seen.0")
    assert "Ask her first" not in desk.read("plan_meeting.not_seen.0")
    assert not any(desk.find(f"seen_{how.value}", QAbstractButton).isEnabled() for how in SHOWN)
    choose(desk, "recipient_id.0", "mhpss-mosul")
    assert "Ask her first" in desk.read("plan_meeting.not_seen.0")


def test_a_meeting_is_moved_from_its_page_and_a_wrong_time_is_said_beside_its_field(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("intake")
    desk.go("meeting", meeting_id=busy.meeting)
    desk.press("meeting.move")
    assert desk.find("room", QLineEdit).text() == "Room 2"
    desk.type("date", (datetime.now(UTC) + timedelta(days=9)).date().isoformat())
    wrong = {
        "she_arrives": "09:30",
        "arrives.0": "09:35",
        "starts": "10:00",
        "she_leaves": "11:00",
        "leaves.0": "11:15",
    }
    for name, typed in wrong.items():
        desk.type(name, typed)
    desk.press("meeting.move_dialog.confirm")
    assert "minutes" in desk.said("error_arrives.0")
    desk.find("arrives.0", QLineEdit).clear()
    desk.type("arrives.0", "09:50")
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
    signed_in = desk.signed_in
    meeting_id = bytes.fromhex(busy.meeting)
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    with signed_in.liaison.begin() as work:
        past = replace(meeting, starts=meeting.starts - timedelta(days=40))
        signed_in.liaison.put(work, "meeting", meeting_id, meeting_id, past, verb="plan")
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


def test_where_nobody_has_her_file_any_more_whoever_plans_meetings_says_that_it_took_place(
    sign_in: SignIn, busy: FullOffice
) -> None:
    """A backup that was brought back lacks it. Nothing is asked that only her file knows."""
    desk = sign_in("intake")
    store, meeting_id = desk.signed_in.identity, bytes.fromhex(busy.meeting)
    with store.begin() as work:
        for row in store.records("meeting_plan", MeetingLink):
            if row.value.meeting_id == meeting_id:
                store.remove(work, "meeting_plan", row.record_id, verb="erase")
        work.commit()
    today_is_its_day(desk, busy)
    desk.go("meeting", meeting_id=busy.meeting)
    assert not desk.has("meeting.move")
    choose(desk, "outcome", "only_heard")
    desk.press("meeting.held")
    desk.settle()
    assert _view(desk, busy).meeting.status is MeetingStatus.HELD


def today_is_its_day(desk: Desk, office: FullOffice) -> None:
    """The hour of the meeting has just passed."""
    signed_in, meeting_id = desk.signed_in, bytes.fromhex(office.meeting)
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    with signed_in.liaison.begin() as work:
        now = replace(meeting, starts=signed_in.now() - timedelta(minutes=1))
        signed_in.liaison.put(work, "meeting", meeting_id, meeting_id, now, verb="plan")
        work.commit()


def test_what_comes_up_shows_its_rule_and_stops_unless_said_otherwise(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("meeting", meeting_id=busy.meeting)
    assert not desk.has("meeting.on.name_asked"), "before its day nothing can come up"
    today_is_its_day(desk, busy)
    desk.go("meeting", meeting_id=busy.meeting)
    desk.press("meeting.on.name_asked")
    assert "withheld at her request" in desk.read("meeting.rule")
    assert desk.find("goes_on_no", QAbstractButton).isChecked()
    desk.press("meeting.happening.confirm")
    assert "She goes first" in desk.read("meeting.stopped")
    assert _view(desk, busy).meeting.stopped
    assert desk.has("meeting.happened.0")


def test_an_officer_sends_a_point_and_intake_reads_it_before_it_binds(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("meeting", meeting_id=busy.meeting)
    due = (datetime.now(UTC) + timedelta(days=5)).date().isoformat()
    for name, typed in {"text": "Name one woman", "owner": "Police", "due": due, "how": "They call us"}.items():
        desk.type(name, typed)
    desk.press("meeting.propose")
    assert desk.find("text", QLineEdit).text() == ""
    (at,) = [at for at, point in enumerate(_view(desk, busy).points) if point.state is PointState.PROPOSED]
    assert not desk.has(f"meeting.take.{at}")
    desk = sign_in("intake")
    desk.go("meeting", meeting_id=busy.meeting)
    desk.press(f"meeting.take.{at}")
    assert desk.find("text", QLineEdit).text() == "Name one woman"
    desk.find("text", QLineEdit).clear()
    desk.type("text", "Name one woman for contact")
    desk.press("meeting.agree")
    found = {point.text: point.state for point in _view(desk, busy).points}
    assert found["Name one woman for contact"] is PointState.AGREED
    assert "Name one woman" not in found


def test_what_she_says_afterwards_is_written_into_her_file(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    today_is_its_day(desk, busy)
    desk.go("meeting", meeting_id=busy.meeting)
    desk.press("safe_yes")
    desk.put("words", "She slept well.")
    desk.press("after.save")
    said = _view(desk, busy).afterwards
    assert said is not None
    assert (said.safe, said.words) == (YesNo.YES, "She slept well.")
    assert desk.has("after.said")
    assert not desk.has("after.save")


def test_who_joins_a_group_takes_its_room_its_hour_and_its_offices(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    desk.go("plan_meeting", case_id=busy.case)
    assert not desk.has("most_women")
    fill_in(desk)
    choose(desk, "group", "new")
    desk.type("most_women", "many")
    desk.press("by_women_behind_screen")
    desk.press("plan_meeting.save")
    assert "number" in desk.said("error_most_women")
    desk.find("most_women", QLineEdit).clear()
    desk.type("most_women", "3")
    desk.press("plan_meeting.save")
    assert shown_page(desk) == "letter"
    desk.go("plan_meeting", case_id=busy.case)
    choose(desk, "group", 2)
    assert not desk.has("recipient_id.0")
    assert not desk.has("room")
    assert "Room 1" in desk.read("plan_meeting.joined")
    choose(desk, "group", 0)
    assert desk.has("recipient_id.0")


def test_papers_of_a_meeting_are_printed_and_the_log_says_so(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    desk.go("meeting", meeting_id=busy.meeting)
    for name in ("meeting.print.run", "meeting.print.minutes", "meeting.print.statement.0"):
        desk.press(name)
        desk.settle()
    assert "It was printed." in desk.read("meeting.printed")
    views = desk.signed_in.liaison.audit.views_about(bytes.fromhex(busy.meeting), limit=50)
    assert [view.verb for view in views].count("print_meeting_paper") == 3


def test_a_run_sheet_that_is_longer_than_a_page_says_so(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    store, meeting_id = desk.signed_in.liaison, bytes.fromhex(busy.meeting)
    meeting = store.get("meeting", meeting_id, Meeting)
    many = tuple(replace(meeting.attendees[0], reference="", sheet_number=f"{meeting.code}/{at}") for at in range(1, 7))
    with store.begin() as work:
        store.put(work, "meeting", meeting_id, meeting_id, replace(meeting, attendees=many), verb="plan")
        work.commit()
    desk.go("meeting", meeting_id=busy.meeting)
    desk.press("meeting.print.run")
    desk.settle()
    assert "Pages: 2. Take all of them along." in desk.read("meeting.printed")


@pytest.mark.parametrize(("login", "plans"), [("intake", True), ("liaison", False)])
def test_the_list_of_meetings_leads_whoever_plans_one_to_the_cases(
    sign_in: SignIn, busy: FullOffice, login: str, *, plans: bool
) -> None:
    desk = sign_in(login)
    desk.go("meetings")
    assert desk.has("meetings.how") is desk.has("meetings.plan") is plans
    if plans:
        desk.press("meetings.plan")
        assert shown_page(desk) == "cases"
        assert "Choose the woman whom the meeting is about" in desk.read("cases.choose")


def test_the_rooms_of_a_week_are_turned_and_printed(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("meetings")
    desk.press("meetings.week")
    assert shown_page(desk) == "week"
    for _ in range(3):
        if desk.has("week.table"):
            break
        desk.press("week.after")
    assert desk.find("week.table", DataTable).model().rowCount() == 1
    heads = [column.title.split("\n")[0] for column in desk.find("week.table", DataTable).rows.columns]
    assert heads == ["Room", *WEEKDAYS]
    store = desk.signed_in.liaison
    meeting, other = store.get("meeting", bytes.fromhex(busy.meeting), Meeting), new_id()
    with store.begin() as work:
        later = replace(meeting, code="QQQQ-2345", starts=meeting.starts + timedelta(minutes=90))
        store.put(work, "meeting", other, other, later, verb="plan")
        work.commit()
    desk.go("week")
    table = desk.find("week.table", DataTable)
    rooms = [table.model().index(at, 0).data() for at in range(table.model().rowCount())]
    assert rooms == [meeting.room, None] or rooms == [meeting.room, ""], "the room is said once"
    desk.press("week.print")
    assert "It was printed." in desk.read("week.printed")
    table.setCurrentIndex(table.model().index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.settle()
    assert shown_page(desk) == "meeting"
    assert "QQQQ-2345" in desk.said("page_title")
