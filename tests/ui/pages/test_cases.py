"""The list of files."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from nsintake.services.day import cases
from tests.ui.pages.desk import Desk
from ui.widgets.data_table import DataTable


def _shown(desk: Desk) -> list[list[str]]:
    model = desk.find("cases.table", DataTable).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_no_name_stands_in_the_list(desk: Desk) -> None:
    desk.go("cases")
    rows = cases.list_cases(desk.signed_in)
    assert len(_shown(desk)) == len(rows) > 2
    text = "\n".join(word for row in _shown(desk) for word in row)
    assert not any(word in text for row in rows for word in row.label.split())


def test_an_urgent_file_comes_first_and_says_so(desk: Desk) -> None:
    desk.go("cases")
    assert "Urgent" in _shown(desk)[0]
    assert "Open" in _shown(desk)[-1]


def test_typing_a_code_leaves_that_file_only_and_nothing_found_says_what_to_do(desk: Desk) -> None:
    page = desk.go("cases")
    code = cases.list_cases(desk.signed_in)[-1].code
    desk.type("cases.search", code)
    desk.qtbot.waitUntil(lambda: len(_shown(desk)) == 1, timeout=5_000)
    assert _shown(desk)[0][0] == code
    desk.type("cases.search", "zzz")
    desk.qtbot.waitUntil(lambda: desk.has("cases.clear"), timeout=5_000)
    desk.press("cases.clear")
    desk.qtbot.waitUntil(lambda: len(_shown(desk)) > 1, timeout=5_000)
    assert page.isVisible()


def test_enter_opens_the_file(desk: Desk) -> None:
    desk.go("cases")
    QTest.keyClick(desk.find("cases.table", DataTable), Qt.Key.Key_Return)
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "case"


def test_each_key_narrows_the_list_in_any_script(desk: Desk) -> None:
    desk.go("cases")
    for typed in ("Wis", "وص", "0770 55"):
        desk.find("cases.search", QLineEdit).clear()
        desk.put("cases.search", typed)
        desk.qtbot.waitUntil(lambda: len(_shown(desk)) == 1, timeout=5_000)
        assert desk.said("cases.count") == "1 found"


def test_down_goes_to_the_list_up_comes_back_enter_opens_and_escape_clears(desk: Desk) -> None:
    desk.go("cases")
    edit, table = desk.find("cases.search", QLineEdit), desk.find("cases.table", DataTable)
    assert desk.window.focusWidget() is edit
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert desk.window.focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert desk.window.focusWidget() is edit
    desk.type("cases.search", "zz")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == ""
    desk.type("cases.search", "wisal")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "case"
