from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import dump

from nsintake.domain.language import Lang
from tests.ui import loose
from ui import i18n, icons
from ui.widgets import data_table, tab_order
from ui.widgets.basics import Notice, ScrollBody, StatusPill, Tone, show_if
from ui.widgets.data_table import DataTable
from ui.widgets.identity_cover import IdentityCover
from ui.widgets.into_view import keep_place
from ui.widgets.progress_overlay import ProgressOverlay
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.widgets.signs_field import SignsField
from ui.widgets.stepper import Stepper
from ui.widgets.tab_order import after_in_window, before_in_window, reached_by_tab, tab_through


def heavier_side(image: QImage) -> str:
    """Where most of the ink is: an arrow is heavier at its head."""
    ink = [sum(image.pixelColor(x, y).alpha() for y in range(image.height())) for x in range(image.width())]
    half = image.width() // 2
    return "left" if sum(ink[:half]) > sum(ink[half:]) else "right"


def table() -> DataTable:
    columns = [Column("code", "Case", ColumnKind.CODE), Column("state", "State", ColumnKind.PILL)]
    made = DataTable(columns, name="cases", describe="Cases")
    made.set_rows([TableRow(f"id{n}", {"code": f"NS-{n}", "state": Pill("Urgent", Tone.URGENT)}) for n in range(5)])
    return made


def test_the_arrow_keys_walk_and_enter_opens(app: QApplication, qtbot: QtBot) -> None:
    made = table()
    qtbot.addWidget(made)
    made.show()
    assert made.current_id() == "id0"
    QTest.keyClick(made, Qt.Key.Key_Down)
    QTest.keyClick(made, Qt.Key.Key_Down)
    with qtbot.waitSignal(made.opened) as opened:
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert opened.args == ["id2"]


def click(made: DataTable, row: int, column: int) -> None:
    spot = made.visualRect(made.rows.index(row, column)).center()
    QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_every_row_that_leads_somewhere_has_a_button_that_says_so(app: QApplication, qtbot: QtBot) -> None:
    made, told = table(), list[str]()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    made.opened.connect(told.append)
    assert [made.rows.index(3, at).data() for at in range(3)] == ["NS-3", "Urgent", "Open it"]
    click(made, 3, 0)
    assert told == [], "a click on the words of a row goes there and opens nothing"
    click(made, 3, 2)
    assert told == ["id3"]


def test_the_button_of_a_row_takes_no_room_that_a_state_needs(app: QApplication, qtbot: QtBot) -> None:
    made, told = table(), list[str]()
    qtbot.addWidget(made)
    made.opened.connect(told.append)
    made.resize(900, 400)
    made.show()
    qtbot.waitExposed(made)
    assert not made.arrows
    made.resize(sum(need.least for need in made._needs) - 4, 400)
    qtbot.waitUntil(lambda: made.arrows)
    pill = made.fontMetrics().horizontalAdvance("Urgent") + 44
    assert made.columnWidth(1) >= pill
    click(made, 2, 2)
    assert told == ["id2"]


def test_rows_that_lead_nowhere_have_no_button(app: QApplication, qtbot: QtBot) -> None:
    made = DataTable([Column("code", "Case", ColumnKind.CODE)], name="log", describe="Log", opens=False)
    qtbot.addWidget(made)
    own = DataTable([Column("act", "", ColumnKind.ACT)], name="due", describe="Due")
    qtbot.addWidget(own)
    assert [len(each.rows.columns) for each in (made, own)] == [1, 1]


def test_one_click_on_words_of_a_tight_table_opens_their_row(app: QApplication, qtbot: QtBot) -> None:
    made = DataTable([Column("a", "Mon"), Column("b", "Tue")], name="week", describe="Week", tight=True)
    qtbot.addWidget(made)
    made.set_rows([TableRow("id0", {"a": "09:00"}), TableRow("id1", {"b": "10:00"})])
    made.resize(400, 300)
    made.show()
    qtbot.waitExposed(made)
    told = list[str]()
    made.opened.connect(told.append)
    click(made, 1, 0)
    assert told == [], "nothing is there"
    click(made, 1, 1)
    assert told == ["id1"]


def test_the_current_row_stays_when_the_rows_are_renewed(app: QApplication, qtbot: QtBot) -> None:
    made = table()
    qtbot.addWidget(made)
    made.make_current("id3")
    made.set_rows([TableRow("new"), *made.rows.rows])
    assert made.current_id() == "id3"
    made.set_rows([])
    assert made.current_id() == ""


def test_rows_are_52_px_and_the_columns_fill_the_width_in_both_directions(app: QApplication, qtbot: QtBot) -> None:
    for lang in (Lang.EN, Lang.AR):
        i18n.set_language(app, lang)
        made = table()
        qtbot.addWidget(made)
        made.resize(700, 400)
        made.show()
        qtbot.waitExposed(made)
        assert made.rowHeight(0) == 52
        assert sum(made.columnWidth(at) for at in range(3)) == made.viewport().width()
        first, last = made.columnViewportPosition(0), made.columnViewportPosition(1)
        assert (first < last) == (lang is Lang.EN)


def test_only_what_was_reached_can_be_gone_back_to(app: QApplication, qtbot: QtBot) -> None:
    made = Stepper(["One", "Two", "Three", "Four"])
    qtbot.addWidget(made)
    made.go(2)
    assert [step.isEnabled() for step in made.steps] == [True, True, False, False]
    with qtbot.waitSignal(made.chosen) as chosen:
        made.steps[0].click()
    assert chosen.args == [0]
    made.go(0)
    assert [step.isEnabled() for step in made.steps] == [False, True, True, False]


def test_steps_run_from_the_right_in_arabic_with_arabic_digits(app: QApplication, qtbot: QtBot) -> None:
    i18n.set_language(app, Lang.AR)
    made = Stepper(["أ", "ب", "ج"])
    qtbot.addWidget(made)
    made.resize(600, 80)
    made.show()
    assert made.steps[0].x() > made.steps[2].x()
    assert "٣" in made.steps[2].accessibleName()


def test_identity_shows_only_when_asked_and_covers_itself_again(app: QApplication, qtbot: QtBot) -> None:
    asked: list[int] = []

    def ask(put: object) -> None:
        asked.append(1)
        put("Zainab")  # type: ignore[operator]

    made = IdentityCover("name", "Name", ask, shown_for=60)
    qtbot.addWidget(made)
    made.show()
    assert made._value.text() == "•" * 8
    with qtbot.waitSignal(made.shown):
        made._button.click()
    assert made._value.text() == "Zainab"
    qtbot.waitUntil(made.is_covered)
    assert "Zainab" not in made._value.text() + made._value.accessibleName()
    assert asked == [1]


def test_identity_is_covered_as_soon_as_its_page_is_out_of_sight(app: QApplication, qtbot: QtBot) -> None:
    made = IdentityCover("phone", "Phone", lambda put: put("+964"), ltr=True)
    qtbot.addWidget(made)
    made.show()
    made._button.click()
    assert made._value.text() == "\u2066+964\u2069"
    made.hide()
    assert made.is_covered()


def test_a_state_is_word_icon_and_colour(app: QApplication, qtbot: QtBot) -> None:
    made = StatusPill("Urgent", Tone.URGENT)
    qtbot.addWidget(made)
    assert made.accessibleName() == "Urgent"
    assert not made._picture.pixmap().isNull()


def test_a_notice_without_words_is_not_there(app: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    made = Notice("", Tone.URGENT, title="Our words")
    made.setParent(page)
    assert made.isHidden()
    assert made.findChildren(QLabel) == [], "what says nothing is not drawn"
    made.show_text("Look out")
    assert not made.isHidden()
    assert made.accessibleName() == "Look out"
    assert [part.text() for part in made.findChildren(QLabel) if part.text()] == ["Our words", "Look out"]
    made.show_text("")
    assert made.isHidden()
    assert made.text() == ""


def test_long_work_takes_the_keyboard_and_gives_it_back(app: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    line = QLineEdit()
    layout.addWidget(line)
    qtbot.addWidget(page)
    page.show()
    line.setFocus()
    stopped: list[int] = []
    veil = ProgressOverlay(page, "Backing up", cancel=lambda: stopped.append(1))
    assert page.focusWidget() is veil
    veil.show_progress(2, 5)
    stop = veil.findChild(QPushButton, "progress_cancel")
    assert stop is not None
    stop.click()
    assert stopped == [1]
    page.resize(900, 500)
    assert veil.size() == page.size()
    veil.finish()
    assert page.focusWidget() is line


def test_arrows_point_the_other_way_in_arabic(app: QApplication) -> None:
    assert heavier_side(icons.pixmap("back").toImage()) == "left"
    assert heavier_side(icons.pixmap("forward").toImage()) == "right"
    i18n.set_language(app, Lang.AR)
    assert heavier_side(icons.pixmap("back").toImage()) == "right"
    assert heavier_side(icons.pixmap("forward").toImage()) == "left"


def test_a_step_of_two_lines_shows_both_also_after_the_window_has_shrunk(app: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    made = Stepper(["Welcome", "Safe now", "Words that must never appear"])
    layout.addWidget(made)
    layout.addStretch(1)
    qtbot.addWidget(page)
    page.resize(800, 200)
    page.show()
    qtbot.waitExposed(page)
    low = made.steps[2].height()
    page.resize(320, 200)
    qtbot.waitUntil(lambda: made.steps[2].height() > low + 10)
    last = made.steps[2]
    assert last.height() >= last.heightForWidth(last.width())
    assert made.height() == last.height()


def test_pictures_to_choose_from_go_on_below_where_the_page_is_narrow(app: QApplication, qtbot: QtBot) -> None:
    made = SignsField("signs", "The pictures", prefix="signs")
    body = ScrollBody()
    body.add(made)
    body.end()
    qtbot.addWidget(body)
    body.resize(560, 700)
    body.show()
    qtbot.waitExposed(body)
    qtbot.waitUntil(lambda: made.boxes["boat"].geometry().bottom() > 250)
    for box in made.boxes.values():
        spot = box.mapTo(body.viewport(), box.rect().center())
        assert body.viewport().rect().contains(spot), box.text()
        assert box.width() >= box.sizeHint().width()


def test_ordering_tabs_leaves_every_part_with_its_own_parent(app: QApplication, qtbot: QtBot) -> None:
    """PySide takes what comes next in a window for a child of what came before, until it is told better."""
    made, stack = QWidget(), QStackedWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(stack)
    page, behind = QWidget(), QWidget()
    stack.addWidget(page)
    stack.addWidget(behind)
    down = QVBoxLayout(page)
    parts = [QPushButton(str(number)) for number in range(6)]
    for part in parts:
        down.addWidget(part)
    QVBoxLayout(behind).addWidget(QPushButton("behind"))
    assert tab_through(parts[0], parts[5], parts[2]) is parts[2]
    assert [part.text() for part in reached_by_tab(made) if isinstance(part, QPushButton)] == [*"052134", "behind"]
    for part in parts:
        told = {line.split(".")[0]: line for line in dump(part).splitlines()}
        assert hex(id(page)) in told["parent"]
        assert "children" not in told
    assert before_in_window(parts[5]) is parts[0]
    assert after_in_window(parts[5]) is parts[2]


def test_ordering_tabs_of_what_was_built_just_now_asks_nothing_of_the_pages_behind(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, stack = QWidget(), QStackedWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(stack)
    page, behind = QWidget(), QWidget()
    for each in (page, behind):
        stack.addWidget(each)
    down, below = QVBoxLayout(page), QVBoxLayout(behind)
    first, choice = QPushButton("0"), QComboBox()
    down.addWidget(first)
    for number in range(300):
        below.addWidget(QPushButton(f"behind {number}"))
    held = QWidget()
    within = QVBoxLayout(held)
    upper, lower = QPushButton("1"), QPushButton("2")
    for part in (upper, choice, lower):
        within.addWidget(part)
    down.addWidget(held)
    asked: list[QWidget] = []
    ask = tab_order.after_in_window

    def counted(part: QWidget) -> QWidget | None:
        asked.append(part)
        return ask(part)

    monkeypatch.setattr(tab_order, "after_in_window", counted)
    assert tab_through(first, held) is lower
    assert len(asked) < 60
    assert tab_through(lower, choice, upper) is upper
    assert len(asked) < 120
    reached = [part for part in reached_by_tab(page) if isinstance(part, QPushButton | QComboBox)]
    assert [part.text() if isinstance(part, QPushButton) else "choice" for part in reached] == ["0", "2", "choice", "1"]


def test_a_part_without_a_place_is_no_window_and_appears_with_its_place(app: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    down = QVBoxLayout(page)
    page.show()
    with loose.watched(app) as windows:
        told, wanted, not_wanted = Notice("Said", Tone.INFO, title="Title"), QPushButton("Yes"), QPushButton("No")
        wanted.hide()
        show_if(wanted, wanted=True)
        show_if(not_wanted, wanted=False)
    assert windows == []
    for part in (told, wanted, not_wanted):
        down.addWidget(part)
    qtbot.waitUntil(lambda: told.isVisible() and wanted.isVisible())
    assert not not_wanted.isVisible()
    show_if(not_wanted, wanted=True)
    show_if(wanted, wanted=False)
    assert (not_wanted.isVisible(), wanted.isVisible()) == (True, False)


def test_the_watch_for_loose_parts_can_fail(app: QApplication, qtbot: QtBot) -> None:
    part = QPushButton("Yes")
    qtbot.addWidget(part)
    with loose.watched(app) as windows:
        part.setVisible(True)
    assert windows == ["QPushButton "]


def test_the_look_for_parts_without_a_place_can_fail(app: QApplication, qtbot: QtBot) -> None:
    before = QApplication.topLevelWidgets()
    part = QWidget()
    part.setObjectName("nowhere")
    qtbot.addWidget(part)
    assert loose.placeless(before) == []
    QPushButton("Yes", part)
    assert loose.placeless(before) == ["QWidget nowhere"]
    assert loose.placeless([*before, part]) == []


def test_a_table_is_measured_once_it_is_seen_and_not_again_for_more_height(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = DataTable([Column("what", "What", share=1)], name="due", describe="Due", most_lines=4)
    qtbot.addWidget(made)
    grown: list[int] = []
    grow = made._grow

    def counted() -> None:
        grown.append(made.viewport().width())
        grow()

    monkeypatch.setattr(made, "_grow", counted)
    made.set_rows([TableRow("id", {"what": "Call her again and say what the office answered " * 3})])
    made.resize(300, 200)
    assert grown == []
    made.show()
    qtbot.waitExposed(made)
    assert made.lines == 4
    before = len(grown)
    assert before
    made.resize(300, 260)
    assert len(grown) == before
    made.resize(900, 260)
    assert len(grown) == before + 1
    assert made.lines < 4
    made.set_rows([TableRow("id", {"what": "Call"})])
    assert len(grown) == before + 2
    made.hide()
    made.set_rows([TableRow("id", {"what": "Call her again and say what the office answered " * 9})])
    assert len(grown) == before + 2
    made.show()
    assert made.lines > 2


def test_a_row_is_as_high_as_its_own_words_need(app: QApplication, qtbot: QtBot) -> None:
    """Before: every row as high as the highest, so few were in sight, and none had all the lines it needed."""
    made = DataTable([Column("what", "What", share=1)], name="due", describe="Due", most_lines=8)
    qtbot.addWidget(made)
    long = TableRow("long", {"what": "Call her again and say what the office answered " * 3})
    made.set_rows([TableRow("short", {"what": "Call"}), long, TableRow("other", {"what": "Ask"})])
    made.fit_height(2)
    made.resize(300, 200)
    made.show()
    qtbot.waitExposed(made)
    assert made.lines > 3
    assert [made.rowHeight(0), made.rowHeight(2)] == [52, 52]
    assert made.rowHeight(1) > 52
    assert made.height() == made.rowHeight(0) + made.rowHeight(1) + 48
    made.set_rows([long, TableRow("short", {"what": "Call"})])
    assert made.rowHeight(0) > made.rowHeight(1) == 52, "measured again for other rows"
    made.set_rows([long, *(TableRow(f"id{at}", {"what": "Call"}) for at in range(70))])
    assert made.rowHeight(1) == made.rowHeight(70) == 52, "far down as well"


def test_far_below_in_a_very_long_list_each_row_has_the_room_of_the_longest(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.widgets.data_table._GROWN", 3)
    made = DataTable([Column("what", "What", share=1)], name="due", describe="Due", most_lines=8)
    qtbot.addWidget(made)
    long = TableRow("long", {"what": "Call her again and say what the office answered " * 3})
    made.set_rows([long, *(TableRow(f"id{at}", {"what": "Call"}) for at in range(9))])
    made.resize(300, 200)
    made.show()
    qtbot.waitExposed(made)
    assert made.rowHeight(2) == 52
    assert made.rowHeight(9) == made.rowHeight(0) > 52, "nobody measured it, and nothing of it is cut"


def test_a_very_long_list_keeps_the_window_still_no_longer_than_a_long_one(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: of a thousand records each had its lines measured, at each step by which the window was drawn wider."""
    measured = list[str]()

    def in_lines(words: str, *about: Any, **most: Any) -> list[str]:
        measured.append(words)
        return data_table_in_lines(words, *about, **most)

    data_table_in_lines = data_table.in_lines
    monkeypatch.setattr(data_table, "in_lines", in_lines)
    made = DataTable([Column("what", "What", share=1)], name="due", describe="Due", most_lines=6)
    qtbot.addWidget(made)
    made.set_rows([TableRow(f"id{at}", {"what": f"Call her again {at}"}) for at in range(1_000)])
    made.show()
    qtbot.waitExposed(made)
    assert 60 < len(set(measured)) <= 300


@pytest.mark.parametrize("most", [2, 8])
@pytest.mark.parametrize("row", [9, 38, 39])
def test_the_current_row_stays_in_sight_where_the_list_gets_less_room(
    app: QApplication, qtbot: QtBot, most: int, row: int
) -> None:
    """Before: a window made lower, or narrower so that rows grew, hid the row that the next key acts on; near the end
    the list scrolled no further than it could before they grew.
    """
    made = DataTable([Column("what", "What", share=1)], name="due", describe="Due", most_lines=most)
    qtbot.addWidget(made)
    made.set_rows([TableRow(f"id{at}", {"what": "Call her and say what they answered " * 3}) for at in range(40)])
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    made.make_current(f"id{row}")
    QApplication.processEvents()

    def in_sight() -> bool:
        return made.viewport().rect().contains(made.visualRect(made.currentIndex()))

    assert in_sight()
    for size in ((900, 260), (900, 700), (300, 260), (1000, 300)):
        made.resize(*size)
        qtbot.waitUntil(in_sight, timeout=2_000)
    QApplication.processEvents()
    made.verticalScrollBar().setValue(made.verticalScrollBar().maximum() if row == 9 else 0)
    assert not in_sight()
    made.resize(1000, 290)
    QApplication.processEvents()
    assert not in_sight(), "whoever scrolled away from it looks at something else"


def test_the_row_that_the_arrow_keys_lead_to_is_in_sight_on_a_page_that_is_lower_than_its_list(
    app: QApplication, qtbot: QtBot
) -> None:
    """Before: the row went on below the edge of the page, which stayed where it was."""
    body = ScrollBody()
    made = DataTable([Column("what", "What", share=1)], name="due", describe="Due", most_lines=8)
    qtbot.addWidget(body)
    made.set_rows([TableRow(f"id{at}", {"what": "Call her and say what they answered " * 3}) for at in range(12)])
    made.fit_height(10)
    body.add(made)
    body.resize(300, 400)
    body.show()
    qtbot.waitExposed(body)
    QApplication.processEvents()
    assert made.height() > body.viewport().height()
    walked = [(Qt.Key.Key_Down, at) for at in range(1, 12)] + [(Qt.Key.Key_Up, at) for at in range(10, -1, -1)]
    for key, at in walked:
        QTest.keyClick(made, key)
        assert made.currentIndex().row() == at
        row, seen = made.visualRect(made.currentIndex()), made.viewport().visibleRegion().boundingRect()
        assert seen.contains(row), (key, at)
    assert made.horizontalHeader().visibleRegion().boundingRect() == made.horizontalHeader().rect()


@pytest.mark.parametrize("told", [True, False])
def test_what_is_told_comes_into_sight_although_the_page_keeps_its_place(qtbot: QtBot, *, told: bool) -> None:
    body, notice = ScrollBody(), Notice("Over.", name="over")
    qtbot.addWidget(body)
    for part in (notice, *(QLabel(f"{line}") for line in range(200))):
        body.add(part)
    body.resize(300, 200)
    body.show()
    QApplication.processEvents()
    bar = body.verticalScrollBar()
    bar.setValue(bar.maximum())
    keep_place(body)
    if told:
        notice.tell("She is safe elsewhere.")
    for _ in range(60):
        QApplication.processEvents()
    assert notice.visibleRegion().isEmpty() is not told
    assert told or bar.value() == bar.maximum()
