"""Blank forms printed from their page, and the screen turned to her, at the real window."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from nsintake.services.day import case_view
from tests.ui.pages.desk import Desk
from ui.dialogs.turn_to_her import TurnToHer
from ui.printing import PracticeSink


def words_on(view: TurnToHer) -> str:
    return "\n".join(part.text() for part in view.findChildren(QLabel) if part.isVisible())


def turned(desk: Desk) -> TurnToHer:
    desk.settle()
    return desk.find("turn_to_her", TurnToHer)


def test_forms_are_shown_written_down_and_printed_each_with_its_code(desk: Desk) -> None:
    desk.go("forms")
    desk.find("forms.lang", QComboBox).setCurrentIndex(1)
    desk.press("forms.show")
    assert desk.has("forms.preview")
    desk.find("forms.count", QComboBox).setCurrentIndex(1)
    desk.press("forms.print")
    desk.settle()
    sink = cast("PracticeSink", desk.window.printer)
    assert len(sink.printed) == 2
    rows = [row for row in desk.signed_in.identity.audit.views(limit=20) if row.verb == "print_form"]
    assert len(rows) == 2
    assert all(str(row.details["form"]) in desk.read("forms.done") for row in rows)


def test_the_screen_turned_to_her_shows_her_language_and_nothing_else_of_the_file(desk: Desk) -> None:
    case_id = next(row.case_id for row in case_view.list_cases(desk.signed_in) if "demand_money" in row.kinds)
    known = case_view.reveal(desk.signed_in, case_id)
    code = case_view.open_case(desk.signed_in, case_id).code
    desk.go("consent", case_id=case_id.hex())
    desk.press("consent.turn")
    view = turned(desk)
    window, screen = desk.window.frameGeometry(), view.geometry()
    assert screen.contains(window)
    seen = words_on(view)
    while view.next_.isEnabled():
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        desk.settle()
        seen += words_on(view)
    assert "dark_gate_7731" in seen
    assert "سيسمعون" in seen
    assert "لن يسمعوا" in seen
    for hidden in (code, *known.names, *known.phones, known.reaching.code_word):
        assert not hidden or hidden not in seen
    QTest.keyClick(view, Qt.Key.Key_Escape)
    desk.settle()
    assert not desk.has("turn_to_her")


def test_asked_again_she_reads_one_question_at_a_time(desk: Desk) -> None:
    case_id = next(row.case_id for row in case_view.list_cases(desk.signed_in) if "demand_money" in row.kinds)
    desk.go("ask_consent", case_id=case_id.hex())
    desk.press("ask_consent.office.cp-qayyarah")
    desk.press("ask_consent.turn.cp-qayyarah")
    view = turned(desk)
    first = words_on(view)
    assert "الشرطة المجتمعية" in first
    view.go(1)
    desk.settle()
    assert words_on(view) != first
    view.done_.click()


def test_a_script_is_read_in_each_language_with_whose_words_it_is(desk: Desk) -> None:
    desk.go("forms")
    desk.press("forms.script.ckb")
    assert "consent-4" in desk.read("forms.version")
    desk.find("forms.script", QComboBox).setCurrentIndex(1)
    desk.press("forms.turn")
    view = turned(desk)
    assert "هەرگیز وێنە" in words_on(view)
    assert "بەڵێ" in words_on(view)
    view.done_.click()
