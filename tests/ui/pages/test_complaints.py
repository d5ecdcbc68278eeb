"""Complaints and how she was received, at the real window: nothing typed outlives the page."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from nsintake.clock import SystemClock
from nsintake.domain.complaint import CheckedHow, ComplaintTo
from nsintake.domain.language import Lang
from nsintake.domain.task import TaskKind, Term
from nsintake.records.page_drafts import PageDraft
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import today
from nsintake.services.day.today import TaskView
from nsintake.services.intake import complaints, feedback
from nsintake.services.wording import complaint_contacts
from nsintake.store.tally import Tally
from tests.services.real_station import RealStation, real, say_to_whom_she_complains  # noqa: F401 - a fixture
from tests.ui.pages.desk import Desk, SignIn
from ui import background
from ui.dialogs.turn_to_her import TurnToHer
from ui.pages.today.rows import task_line
from ui.parts.complaint_notice import ComplaintNotice
from ui.printing import PracticeSink
from ui.widgets.data_table import DataTable

WORDS = "He sent me away twice, and the second time he laughed."


def choose(desk: Desk, name: str, value: str) -> None:
    combo = desk.find(name, QComboBox)
    combo.setCurrentIndex(combo.findData(value))
    desk.settle()


def typed(desk: Desk) -> str:
    return desk.find("words", QPlainTextEdit).toPlainText()


def shown(desk: Desk) -> str:
    page = desk.window.page()
    assert page is not None
    return page.key


def test_a_complaint_is_printed_twice_and_then_wiped(desk: Desk) -> None:
    desk.go("complaints")
    assert "0770 000 0001" in desk.read("complaints.to.speak_up")
    assert desk.has("complaints.not_kept")
    desk.press("complaints.print")
    assert desk.said("error_words")
    desk.put("words", WORDS)
    choose(desk, "to", ComplaintTo.PSEA.value)
    desk.press("complaints.print")
    desk.settle()
    sink = cast("PracticeSink", desk.window.printer)
    assert [(printed.pages, printed.copies) for printed in sink.printed] == [(1, 1), (1, 1)]
    assert Tally(desk.signed_in.identity.database).all()[f"{desk.signed_in.today():%Y}"] == {complaints.COUNTED: 1}
    assert typed(desk) == WORDS, "until she has both papers"
    assert "One is for her to keep" in desk.read("complaints.done")
    desk.press("complaints.wipe")
    assert not desk.has("complaints.wiped")
    desk.press("message_yes")
    assert typed(desk) == ""
    assert desk.read("complaints.wiped").strip() == "Wiped."
    desk.put("words", WORDS)
    assert not desk.has("complaints.wiped"), "it was said of other words"


def test_nobody_leaves_the_page_by_mistake_and_nothing_of_it_is_a_draft(desk: Desk) -> None:
    page = desk.go("complaints")
    desk.put("words", WORDS)
    desk.window.go("cases")
    desk.settle()
    assert desk.window.page() is page, "she is asked first"
    desk.press("message_no")
    assert typed(desk) == WORDS
    desk.window.save_drafts()
    assert page.draft_to_save() is None
    page.retranslate()
    desk.settle()
    assert typed(desk) == WORDS, "another language of the window loses nothing"
    desk.window.go("cases")
    desk.settle()
    desk.press("message_yes")
    assert shown(desk) == "cases", "where she wanted to go"
    desk.go("meetings")
    desk.go("complaints")
    assert typed(desk) == ""
    assert not desk.has("complaints.wiped")
    desk.put("words", WORDS)
    desk.window.go_back()
    desk.settle()
    assert shown(desk) == "complaints"
    desk.press("message_yes")
    assert shown(desk) == "meetings", "back, and not where she wanted to go before"
    desk.go("complaints")
    assert not desk.find("words", QPlainTextEdit).isUndoRedoEnabled()


def test_a_lock_loses_what_is_typed(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("complaints")
    desk.put("words", WORDS)
    assert "A lock, also the one that comes by itself, loses it." in desk.read("complaints.not_kept")
    desk.lock()
    again = sign_in("intake")
    again.go("complaints")
    assert typed(again) == ""


def test_what_she_said_is_read_back_large_paragraph_by_paragraph_and_a_lock_takes_it_away(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("complaints")
    desk.press("complaints.read_back")
    assert desk.said("error_words")
    desk.put("words", f"{WORDS}\n\nI want it to stop.")
    desk.press("complaints.read_back")
    view = desk.find("turn_to_her", TurnToHer)
    assert WORDS in desk.read("turn_to_her.page")
    assert "to stop" not in desk.read("turn_to_her.page")
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert "I want it to stop." in desk.read("turn_to_her.page")
    assert WORDS not in desk.read("turn_to_her.page")
    view.done_.click()
    desk.settle()
    assert typed(desk).startswith(WORDS), "she may change a word"
    desk.press("complaints.read_back")
    desk.lock()
    assert not desk.has("turn_to_her")
    again = sign_in("intake")
    signed_in = again.signed_in
    assert all(WORDS not in draft.value.state for draft in signed_in.drafts.of(f"{signed_in.uid}/pages", PageDraft))
    again.go("complaints")
    assert typed(again) == ""


def test_the_contacts_are_turned_to_her_and_stand_in_the_welcome(desk: Desk) -> None:
    desk.go("complaints")
    choose(desk, "lang", "ar")
    desk.press("complaints.turn")
    desk.settle()
    view = desk.find("turn_to_her", TurnToHer)
    assert "0770 000 0002" in desk.read("turn_to_her")
    view.done_.click()
    desk.go("intake", new=True)
    assert "0770 000 0001" in desk.read("intake.complaint")
    assert "أن يبلّغ" in desk.said("intake.script.welcome.words")


def test_a_keeper_enters_a_contact_with_how_it_was_checked(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    desk.go("complaint_contacts")
    desk.press("contacts.edit.psea")
    desk.press("contacts.sign")
    assert desk.said("error_how")
    desk.press("how_called")
    desk.press("contacts.sign")
    desk.press("message_yes")
    assert desk.has("contacts.said")
    known = {contact.to: contact.checked for contact in complaint_contacts.listed(desk.signed_in).contacts}
    checked = known[ComplaintTo.PSEA]
    assert checked is not None
    assert (checked.by, checked.how) == (desk.signed_in.uid, CheckedHow.CALLED)


def test_what_she_says_is_counted_by_somebody_else_than_her_worker(desk: Desk) -> None:
    desk.go("feedback")
    other = next(uid for uid, _ in feedback.workers(desk.signed_in) if uid != desk.signed_in.uid)
    choose(desk, "worker", desk.signed_in.uid)
    desk.press("heard_yes")
    desk.press("feedback.count")
    assert desk.said("error_worker")
    choose(desk, "worker", "slip")
    assert not desk.has("accepts"), "nobody asks her then"
    choose(desk, "worker", other)
    assert desk.has("accepts")
    desk.press("feedback.count")
    assert desk.said("error_accepts")
    desk.press("accepts")
    desk.press("feedback.count")
    assert desk.has("feedback.said")
    desk.press("feedback.print")
    desk.settle()
    assert desk.has("feedback.printed")
    assert len(cast("PracticeSink", desk.window.printer).printed) == 1
    counts = next(iter(Tally(desk.signed_in.identity.database).all().values()))
    assert counts == {"women": 1, "heard.yes": 1, "alone.not_asked": 1, "judged.not_asked": 1, "recommend.not_asked": 1}


def test_before_a_woman_comes_today_says_that_no_file_can_be_opened(
    real: RealStation,  # noqa: F811
    app: QApplication,
    qtbot: QtBot,
) -> None:
    real.finish(real.begin())
    real.close()
    keeper = real.sign_in()
    gone: list[str] = []
    notice = ComplaintNotice(keeper, lambda: gone.append("contacts"))
    qtbot.addWidget(notice)
    notice.look()
    qtbot.waitUntil(lambda: not notice.isHidden())
    notice.act.click()
    assert gone == ["contacts"]
    say_to_whom_she_complains(keeper)
    notice.look()
    qtbot.waitUntil(notice.isHidden)
    assert contact_tasks(keeper) == [], "checked today"
    real.clock.moment += timedelta(days=85)
    assert {task.term for task in contact_tasks(keeper)} == {Term.WEEK}
    real.clock.moment += timedelta(days=6)
    tasks = contact_tasks(keeper)
    assert [task.detail for task in tasks] == ["psea", "speak_up"]
    assert all((task.overdue, task.page, task.in_front) == (True, "complaint_contacts", True) for task in tasks)
    assert "PSEA" in str(task_line(tasks[0], keeper.now()).row.values["what"])
    notice.look()
    background.run(notice, lambda: None, lambda _none: gone.append("looked"))
    qtbot.waitUntil(lambda: gone[-1] == "looked")
    assert notice.isHidden(), "a task says it, and nothing says it twice"
    after = complaint_contacts.listed(keeper).after
    complaint_contacts.check_again(keeper, ComplaintTo.PSEA, CheckedHow.CALLED, after=after)
    keeper.renew_content()
    assert [task.detail for task in contact_tasks(keeper)] == ["speak_up"]


def contact_tasks(signed_in: SignedIn) -> list[TaskView]:
    found = [task for task in today.today(signed_in).due if task.kind is TaskKind.CHECK_CONTACT]
    return sorted(found, key=lambda task: task.detail)


def test_only_keepers_are_asked_to_check_a_contact_and_it_leads_to_the_page(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = sign_in("keeper").signed_in
    after = complaint_contacts.listed(keeper).after
    values = {"reach": "0770 000 0009", **{f"name.{lang.value}": "SpeakUp" for lang in Lang}}
    complaint_contacts.save_contact(keeper, ComplaintTo.SPEAK_UP, values, CheckedHow.CALLED, after=after)
    before, ahead = SystemClock.now, [timedelta(days=50)]
    monkeypatch.setattr(SystemClock, "now", lambda self: before(self) + ahead[0])
    assert contact_tasks(sign_in("keeper").signed_in) == []
    ahead[0] = timedelta(days=91)
    for login, wanted in (("intake", 0), ("liaison", 0), ("keeper", 1)):
        desk = sign_in(login)
        assert len(contact_tasks(desk.signed_in)) == wanted
    desk.go("today")
    table = desk.find("today.due", DataTable)
    (row,) = [entry.id for entry in table.rows.rows if "SpeakUp" in str(entry.values["what"])]
    table.opened.emit(row)
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "complaint_contacts"
