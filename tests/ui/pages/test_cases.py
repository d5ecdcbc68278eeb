"""The list of files."""

from __future__ import annotations

import threading
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from nsintake.domain.case import CaseStatus
from nsintake.domain.language import Lang
from nsintake.records.case_files import case_of, write_file
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import search
from nsintake.services.cases.search import CasesFound
from nsintake.services.consent import freezing
from nsintake.services.day import case_view
from tests.services.colleagues import uid_of
from tests.ui.pages.desk import Desk, SignIn
from ui import i18n
from ui.pages.cases import CasesPage
from ui.widgets.basics import EmptyState
from ui.widgets.data_table import DataTable


def _shown(desk: Desk) -> list[list[str]]:
    model = desk.find("cases.table", DataTable).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_no_name_stands_in_the_list(desk: Desk) -> None:
    desk.go("cases")
    rows = case_view.list_cases(desk.signed_in)
    assert len(_shown(desk)) == len(rows) > 2
    text = "\n".join(word for row in _shown(desk) for word in row)
    assert not any(word in text for row in rows for word in row.label.split())


def test_an_urgent_file_comes_first_and_says_so(desk: Desk) -> None:
    desk.go("cases")
    assert "Urgent" in _shown(desk)[0]
    assert "Open" in _shown(desk)[-1]


def test_typing_a_code_leaves_that_file_only_and_nothing_found_says_what_to_do(desk: Desk) -> None:
    page = desk.go("cases")
    code = case_view.list_cases(desk.signed_in)[-1].code
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


@pytest.mark.parametrize(("then", "about"), [("plan_meeting", "meeting is about"), ("plan_way", "somebody goes")])
def test_the_list_says_for_what_a_woman_is_chosen_and_goes_on_with_her_or_back(
    desk: Desk, then: str, about: str
) -> None:
    first = {"plan_meeting": "meetings", "plan_way": "accompaniments"}[then]
    desk.go(first)
    desk.press(f"{first}.plan")
    assert about in desk.read("cases.choose")
    QTest.keyClicks(desk.find("cases.search", QLineEdit), "0770 55")
    desk.settle()
    QTest.keyClick(desk.find("cases.search", QLineEdit), Qt.Key.Key_Escape)
    desk.settle()
    assert key_of(desk) == "cases", "the first Escape empties the search"
    QTest.keyClick(desk.find("cases.search", QLineEdit), Qt.Key.Key_Escape)
    desk.settle()
    assert key_of(desk) == first
    desk.press(f"{first}.plan")
    QTest.keyClick(desk.find("cases.table", DataTable), Qt.Key.Key_Escape)
    desk.settle()
    assert key_of(desk) == first
    desk.press(f"{first}.plan")
    desk.press("cases.not_now")
    assert key_of(desk) == first
    desk.press(f"{first}.plan")
    desk.type("cases.search", case_view.list_cases(desk.signed_in)[0].code)
    QTest.keyClick(desk.find("cases.search", QLineEdit), Qt.Key.Key_Return)
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == then
    assert page.arguments == {"case_id": case_view.list_cases(desk.signed_in)[0].case_id.hex()}
    desk.go("cases")
    assert not desk.has("cases.choose")
    assert not desk.has("cases.not_now")
    QTest.keyClick(desk.find("cases.table", DataTable), Qt.Key.Key_Escape)
    desk.settle()
    assert key_of(desk) == "cases", "the list alone leads nowhere"


def test_a_closed_file_is_shown_before_anything_is_planned_and_a_page_nobody_knows_is_not_chosen_for(
    desk: Desk,
) -> None:
    row = case_view.list_cases(desk.signed_in)[0]
    store = desk.signed_in.identity
    with store.begin() as work:
        closed = replace(case_of(desk.signed_in, row.case_id), status=CaseStatus.CLOSED)
        write_file(desk.signed_in, work, row.case_id, closed, verb="close")
        work.commit()
    for then, leads in (("plan_way", "case"), ("numbers", "numbers"), ("accounts", "case")):
        desk.go("cases", then=then)
        desk.find("cases.table", DataTable).opened.emit(row.case_id.hex())
        desk.settle()
        assert key_of(desk) == leads


def key_of(desk: Desk) -> str:
    page = desk.window.page()
    assert page is not None
    return page.key


def test_a_frozen_file_says_so_in_the_list_and_nothing_is_planned_from_there(desk: Desk) -> None:
    row = next(row for row in case_view.list_cases(desk.signed_in) if not row.urgent)

    def status() -> str:
        return next(line[4] for line in _shown(desk) if line[0] == row.code)

    desk.go("cases")
    assert status() == "Open"
    freezing.freeze(desk.signed_in, row.case_id, reason="a man spoke behind her")
    desk.go("today")
    desk.go("cases")
    assert status() == "Frozen"
    desk.go("cases", then="plan_way")
    desk.find("cases.table", DataTable).opened.emit(row.case_id.hex())
    desk.settle()
    assert key_of(desk) == "case"
    freezing.unfreeze(desk.signed_in, row.case_id, reason="seen alone")
    desk.go("cases")
    assert status() == "Open"


def test_nothing_about_files_that_are_shut_here_changes_when_one_is_shut(desk: Desk) -> None:
    """Whoever a woman is afraid of must not see that she shut her file, nor that somebody did."""

    def said() -> tuple[str, ...]:
        desk.go("cases")
        listed = desk.read("cases.shut")
        desk.go("coming_back")
        desk.press("back.way.phrase")
        desk.put("back.phrase", "stone river well")
        desk.press("back.find")
        desk.settle()
        return listed, desk.read("back.shut")

    before = said()
    assert not any(character.isdigit() for words in before for character in words)
    row = case_view.list_cases(desk.signed_in)[0]
    holders, store = (uid_of(desk.signed_in, "keeper"),), desk.signed_in.identity
    with store.begin() as work:
        store.reseal(work, row.case_id, holders, verb="restrict")
        work.commit()
    assert row.case_id not in {other.case_id for other in case_view.list_cases(desk.signed_in)}
    assert said() == before


def test_while_an_answer_is_on_its_way_the_same_is_asked_once_more_and_not_for_each_file_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, asked, gate = desk.go("cases"), list[str](), threading.Event()
    assert isinstance(page, CasesPage)
    find = search.find

    def slowly(signed_in: SignedIn, query: str, *, most: int = search.PAGE) -> CasesFound:
        asked.append(query)
        gate.wait(20)
        return find(signed_in, query, most=most)

    monkeypatch.setattr(search, "find", slowly)
    for _ in range(9):
        page.load()
    desk.put("cases.search", "0770 55")
    for _ in range(9):
        page.load()
    gate.set()
    desk.settle()
    assert asked == ["", "0770 55", "0770 55"]
    assert desk.said("cases.count") == "1 found"


@pytest.mark.parametrize("lang", list(Lang))
def test_where_nothing_is_found_the_words_can_be_read_in_the_smallest_window(
    sign_in: SignIn, qapp: QApplication, lang: Lang
) -> None:
    i18n.set_language(qapp, lang)
    desk = sign_in("keeper")
    desk.window.setFixedSize(960, 506)  # as the window of a practice office leaves it, whatever the pages want
    desk.window.show()
    page = desk.go("cases")
    desk.put("cases.search", "Zz")
    desk.settle()
    (empty,) = page.findChildren(EmptyState)

    def whole() -> None:
        told = [part for part in empty.findChildren(QWidget) if part.isVisible()]
        assert next(part.text() for part in told if isinstance(part, QLabel) and part.text())
        for part in (part for part in told if not isinstance(part, QLabel) or part.text()):
            wants = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
            assert part.height() >= wants, (part, part.height(), wants)
            assert empty.rect().contains(part.geometry())
        assert not [(a, b) for a, b in combinations(told, 2) if a.geometry().intersects(b.geometry())]

    desk.qtbot.waitUntil(whole, timeout=2_000)
    desk.window.setFixedSize(1180, 800)
    desk.qtbot.waitUntil(
        lambda: len([part for part in empty.findChildren(QLabel) if part.isVisible()]) == 3, timeout=2_000
    )


@pytest.mark.parametrize("lang", list(Lang))
def test_three_files_are_in_sight_in_the_smallest_window(sign_in: SignIn, qapp: QApplication, lang: Lang) -> None:
    """Before: one and a half, below acts in two lines and above a box that said what is not in the list."""
    i18n.set_language(qapp, lang)
    desk = sign_in("keeper")
    desk.window.setFixedSize(960, 540)
    desk.go("cases")
    table = desk.find("cases.table", DataTable)
    seen = table.viewport().rect()
    rows = [table.visualRect(table.model().index(at, 0)) for at in range(table.model().rowCount())]
    assert sum(seen.contains(row) for row in rows) >= 3
    shut = desk.find("cases.shut", QLabel)
    assert desk.window.rect().contains(shut.rect().translated(shut.mapTo(desk.window, shut.rect().topLeft())))


def test_tab_goes_round_the_window_through_every_act_of_the_page(desk: Desk) -> None:
    desk.window.show()
    desk.go("cases")
    assert desk.window.focusWidget() is desk.find("cases.search", QLineEdit), "somebody types at once"
    passed = set[str]()
    for _ in range(40):
        now = desk.window.focusWidget()
        assert now is not None
        passed.add(now.objectName())
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert {"cases.back", "cases.stop", "cases.new", "help_page", "cases.search", "cases.table"} <= passed
