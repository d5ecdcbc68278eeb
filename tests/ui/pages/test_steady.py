"""Nothing moves under the mouse when a strip above the pages comes or goes, and a click on its way is not taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QCursor, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QScrollArea, QTableView, QWidget

from nsintake.domain.language import Lang
from nsintake.domain.task import DueClass, Task, TaskKind
from nsintake.services.day import case_view
from nsintake.services.day.ringing import DueAlarm
from nsintake.store.sealed import new_id
from tests.ui.pages.desk import Desk
from tests.ui.pages.test_case_work import girl
from tests.ui.pages.test_intake import recorded
from ui import background, i18n
from ui.page import Page
from ui.pages.case.page import CasePage
from ui.pages.intake import IntakePage
from ui.parts.alarm_bar import AlarmBar
from ui.widgets.basics import Notice, ScrollBody
from ui.widgets.steady import GUARD_MS

SIZES = ((1180, 800), (1024, 700), (960, 540))


class Rung:
    """A desk, and what rings above it."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.frame = desk, desk.window.frame
        self.bar = AlarmBar(desk.signed_in, desk.window.go)
        self.frame.above.down.addWidget(self.bar)
        self.bar.other.connect(self.frame.guard.begin)
        now = desk.signed_in.now()
        self.alarm = DueAlarm(b"1" * 16, DueClass.CHECK, now, now, "cases", b"")

    def ring(self) -> None:
        self.bar.show_alarm(self.alarm)
        QApplication.processEvents()
        assert self.frame.above.height() > 40

    def end(self) -> None:
        self.bar.show_alarm(None)
        QApplication.processEvents()
        assert self.frame.above.height() == 0

    def over(self, part: QWidget, at: QPoint | None = None) -> QWidget:
        """Move the mouse there; what is under it."""
        QCursor.setPos(part.mapToGlobal(part.rect().center() if at is None else at))
        for _ in range(3):  # it arrives, it is looked at, what follows is laid out
            QApplication.processEvents()
        return self.under()

    def under(self) -> QWidget:
        window = self.desk.window
        found = window.childAt(window.mapFromGlobal(QCursor.pos()))
        assert found is not None
        return found

    def click(self) -> None:
        """A press and a release of the mouse where it is, as the screen tells the window of them."""
        window = self.desk.window
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.mapFromGlobal(QCursor.pos()))
        QApplication.processEvents()

    def until_taken(self) -> None:
        """Wait until presses are taken again: what moved keeps them away for itself, and ends that just after."""
        guards = (self.frame.guard, self.frame.side.guard, self.frame.beside.guard)
        self.desk.qtbot.waitUntil(lambda: not any(guard.is_up for guard in guards))

    def stays(self) -> None:
        """The strip comes, says more and goes, and what is under the mouse does not move."""
        under = self.under()
        before = _begins(under)
        for act in (self.ring, self.say_more, self.end):
            act()
            moved = _begins(under) - before
            assert moved.isNull(), (act.__name__, under, moved, self.frame.beside.room, self.frame.above.height())
            assert self.under() is under, act.__name__
            assert self.frame.guard.is_up

    def say_more(self) -> None:
        high = self.bar.height()
        self.bar.show_alarm(self.alarm, more=3, missed=True)
        QApplication.processEvents()
        assert self.bar.height() >= high


def _begins(part: QWidget) -> QPoint:
    """Where a part begins as it is read: where less room is left a page may have to scroll, and its bar takes some
    from the other end.
    """
    return part.mapToGlobal(QPoint(part.width() if part.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0, 0))


@pytest.fixture(autouse=True)
def _mouse_away() -> None:
    QCursor.setPos(0, 0)


@pytest.fixture
def rung(desk: Desk) -> Rung:
    return Rung(desk)


@pytest.mark.parametrize("lang", list(Lang))
def test_in_the_lowest_window_no_part_of_the_sidebar_is_over_another_below_a_strip(rung: Rung, lang: Lang) -> None:
    """Before: the languages stood on the places to go, and a click on one of these changed the language."""
    i18n.set_language(QApplication.instance(), lang)  # type: ignore[arg-type]
    rung.desk.window.setFixedSize(908, 472)  # a screen of 1366 by 768 at 150 %
    rung.desk.go("cases")
    rung.ring()
    rung.desk.settle()
    sidebar = rung.desk.window.sidebar
    parts = [part for part in sidebar.findChildren(QWidget) if part.parent() is sidebar and part.isVisible()]
    assert len(parts) >= 6
    assert not [(a, b) for a, b in combinations(parts, 2) if a.geometry().intersects(b.geometry())]
    assert all(sidebar.rect().contains(part.geometry()) for part in parts)


def session(rung: Rung, lang: Lang) -> tuple[IntakePage, QScrollArea]:
    page = recorded(rung.desk)
    i18n.set_language(QApplication.instance(), lang)  # type: ignore[arg-type]
    rung.desk.settle()
    return page, page.front.holder


@pytest.mark.parametrize("lang", [Lang.EN, Lang.AR])
@pytest.mark.parametrize("size", SIZES)
def test_an_answer_under_the_mouse_stays_where_it_is(rung: Rung, size: tuple[int, int], lang: Lang) -> None:
    _page, area = session(rung, lang)
    rung.desk.window.resize(*size)
    rung.desk.settle()
    bar = area.verticalScrollBar()
    for place in (0, 7, bar.maximum() // 2, bar.maximum() - 7, bar.maximum()):
        bar.setValue(place)
        rung.over(area.viewport())
        rung.stays()
        bar.setValue(place)


@pytest.mark.parametrize("lang", [Lang.EN, Lang.AR])
@pytest.mark.parametrize("size", SIZES)
def test_no_page_moves_under_the_mouse(rung: Rung, size: tuple[int, int], lang: Lang) -> None:
    """Pages that scroll, that are too short to, that have a table, at several places of each."""
    desk = rung.desk
    i18n.set_language(QApplication.instance(), lang)  # type: ignore[arg-type]
    desk.window.resize(*size)
    shown: dict[str, dict[str, object]] = {
        "case": {"case_id": girl(desk).hex()},
        "today": {},
        "cases": {},
        "settings": {},
    }
    for key, arguments in shown.items():
        page = desk.go(key, **arguments)
        for down in (0.3, 0.5, 0.7, 0.95):
            at = QPoint(page.width() // 2, int(page.height() * down))
            rung.over(page, at)
            rung.stays()
        over = page.header.last
        assert over is not None
        rung.over(over)
        rung.stays() if over.mapTo(desk.window, QPoint()).y() > 100 else None
        rung.over(desk.window.sidebar.items[key if key in desk.window.sidebar.items else "today"])
        rung.stays()


@pytest.mark.parametrize("key", ["records", "intake", "cases"])
def test_a_low_window_keeps_its_size_and_the_strip_and_the_page_share_it(rung: Rung, key: str) -> None:
    """Pages that need most of the lowest window; a window that grew would leave a low screen."""
    desk, frame = rung.desk, rung.frame
    desk.window.resize(960, 540)
    page = desk.go(key)
    size, high = desk.window.size(), page.height()
    rung.over(desk.window.sidebar)
    rung.ring()
    desk.settle()
    assert desk.window.size() == size
    assert page.height() == high - frame.above.height()
    assert page.mapTo(desk.window, QPoint(0, page.height())).y() <= size.height()
    assert page.header.height() > 40, "its title is whole"
    rung.end()
    desk.settle()
    assert (desk.window.size(), page.height()) == (size, high)


def test_what_lasts_above_a_page_counts_in_how_low_a_window_gets(rung: Rung) -> None:
    desk = rung.desk
    desk.go("records")
    least, banner = desk.window.minimumHeight(), rung.frame.banners.height()
    desk.signed_in.integrity.not_kept = True
    desk.window.show_unsound()
    desk.settle()
    more = rung.frame.banners.height() - banner
    assert more > 30
    assert desk.window.minimumHeight() == least + more


def test_a_row_of_a_table_stays_under_the_mouse(rung: Rung) -> None:
    page = rung.desk.go("cases")
    table = page.findChild(QTableView)
    assert table is not None
    rung.over(table.viewport(), QPoint(200, 60))
    row = table.rowAt(table.viewport().mapFromGlobal(QCursor.pos()).y())
    assert row >= 0
    for act in (rung.ring, rung.end):
        act()
        assert table.rowAt(table.viewport().mapFromGlobal(QCursor.pos()).y()) == row


def test_a_long_page_scrolls_instead_and_its_title_is_seen(rung: Rung) -> None:
    desk = rung.desk
    desk.window.resize(1024, 700)
    page = desk.go("case", case_id=girl(desk).hex())
    rung.over(page, QPoint(page.width() // 2, 400))
    rung.ring()
    assert rung.frame.beside.room == rung.frame.above.height() + rung.frame.banners.height()
    title = page.header.mapTo(desk.window, QPoint()).y()
    assert title >= rung.frame.beside.room


def test_what_a_strip_covers_is_seen_once_the_mouse_leaves_the_page(rung: Rung) -> None:
    desk = rung.desk
    page = desk.go("settings")
    frame = rung.frame
    room = frame.beside.room
    rung.over(page, QPoint(page.width() // 2, page.height() - 10))
    rung.ring()
    assert frame.beside.room == room
    assert frame.side.room == frame.above.height() > 40, "nothing is under the mouse there"
    practice = desk.find("practice_banner", QFrame)
    at = practice.mapTo(desk.window, practice.rect().center())
    assert at.y() > frame.above.height()
    seen = desk.window.childAt(at)
    assert seen is not None
    assert practice.isAncestorOf(seen), "it is seen on every page"
    rung.over(rung.bar)
    assert frame.beside.room == room + frame.above.height()
    rung.over(page, QPoint(page.width() // 2, page.height() - 10))
    rung.end()
    assert frame.beside.room > room, "its place stays empty"
    rung.over(desk.window.sidebar)
    assert frame.beside.room == room


def test_the_wheel_and_another_page_bring_a_page_below_the_strip(rung: Rung) -> None:
    desk, frame = rung.desk, rung.frame
    page = desk.go("settings")
    room = frame.beside.room
    rung.over(page, QPoint(page.width() // 2, page.height() - 10))
    rung.ring()
    assert frame.beside.room == room
    at = QPointF(desk.window.mapFromGlobal(QCursor.pos()))
    turn = QPoint(0, -120)
    turned = QWheelEvent(at, QPointF(QCursor.pos()), QPoint(), turn, Qt.MouseButton.NoButton,
                         Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(desk.window.windowHandle(), turned)
    QApplication.processEvents()
    assert frame.beside.room == room + frame.above.height()
    rung.end()
    assert frame.beside.room > room
    desk.window.go("cases")
    assert frame.beside.room == room


def test_whoever_types_sees_the_field_she_types_in(rung: Rung) -> None:
    desk, frame = rung.desk, rung.frame
    page = desk.go("cases")
    room = frame.beside.room
    help_of_page = page.header.last
    assert help_of_page is not None
    help_of_page.setFocus()
    rung.over(page, QPoint(page.width() // 2, page.height() - 10))
    rung.ring()
    assert frame.beside.room == room
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendEvent(desk.window.windowHandle(), pressed)
    QApplication.processEvents()
    assert frame.beside.room == room + frame.above.height()


def test_the_lines_above_the_page_alone_move_nothing_either(rung: Rung) -> None:
    desk, frame = rung.desk, rung.frame
    page = desk.go("case", case_id=girl(desk).hex())
    under = rung.over(page, QPoint(page.width() // 2, 400))
    before, banner = under.mapToGlobal(QPoint()), frame.banners.height()
    desk.signed_in.integrity.not_kept = True
    desk.window.show_unsound()
    QApplication.processEvents()
    assert desk.has("held_banner")
    assert frame.banners.height() > banner + 30
    assert under.mapToGlobal(QPoint()) == before
    assert frame.guard.is_up
    desk.signed_in.integrity.not_kept = False
    desk.window.show_unsound()
    QApplication.processEvents()
    assert frame.banners.height() == banner
    assert under.mapToGlobal(QPoint()) == before


def test_a_click_that_was_on_its_way_is_not_taken_and_the_keyboard_is(rung: Rung) -> None:
    page, area = session(rung, Lang.EN)
    answer = rung.desk.find("intake.field.kinds.impersonation", QAbstractButton)
    area.ensureWidgetVisible(answer)
    rung.over(answer)
    rung.ring()
    assert GUARD_MS >= 700, "a click that was decided on before is over by then"
    assert rung.frame.guard._timer.interval() == GUARD_MS
    rung.click()
    assert not answer.isChecked()
    QTest.mouseClick(answer, Qt.MouseButton.LeftButton)
    assert not answer.isChecked()
    answer.setFocus()
    QTest.keyClick(answer, Qt.Key.Key_Space)
    assert answer.isChecked()
    rung.until_taken()
    rung.click()
    assert not answer.isChecked(), "now it is taken"
    assert page.isVisible()


def test_no_button_of_a_strip_is_pressed_that_came_under_the_mouse_or_speaks_of_another_alarm(rung: Rung) -> None:
    desk = rung.desk
    desk.go("today")
    rung.ring()
    opened = desk.find("alarm_open", QAbstractButton)
    rung.over(opened)
    rung.click()
    page = desk.window.page()
    assert page is not None
    assert page.key == "today"
    desk.qtbot.waitUntil(lambda: not rung.frame.guard.is_up)
    rung.ring()
    assert not rung.frame.guard.is_up, "the same alarm, read again"
    later = rung.alarm.moment + timedelta(minutes=1)
    rung.bar.show_alarm(replace(rung.alarm, record_id=b"2" * 16, moment=later))
    rung.click()
    page = desk.window.page()
    assert page is not None
    assert page.key == "today"
    desk.qtbot.waitUntil(lambda: not rung.frame.guard.is_up)
    rung.click()
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "cases"


def test_a_page_that_moves_once_the_mouse_left_it_takes_no_click_from_the_sidebar(rung: Rung) -> None:
    desk, frame = rung.desk, rung.frame
    page = desk.go("settings")
    rung.over(page, QPoint(page.width() // 2, page.height() - 10))
    rung.ring()
    room = frame.beside.room
    desk.qtbot.waitUntil(lambda: not frame.guard.is_up)
    rung.over(desk.window.sidebar.items["meetings"])
    assert frame.beside.room > room, "it waited until the mouse was elsewhere"
    assert frame.beside.guard.is_up, "what is on the page moved"
    rung.click()
    desk.settle()
    now = desk.window.page()
    assert now is not None
    assert now.key == "meetings"


def test_whoever_comes_back_to_a_page_that_moved_does_not_press_what_is_there_now(rung: Rung) -> None:
    desk, frame = rung.desk, rung.frame
    page = desk.go("settings")
    rung.over(page, QPoint(page.width() // 2, page.height() - 10))
    rung.ring()
    desk.qtbot.waitUntil(lambda: not frame.guard.is_up)
    rung.over(desk.window.sidebar.items["meetings"])
    helps = desk.find("help_page", QAbstractButton)
    heard: list[bool] = []
    helps.clicked.connect(lambda: heard.append(True))
    rung.over(helps)
    rung.click()
    assert not heard
    desk.qtbot.waitUntil(lambda: not frame.beside.guard.is_up)
    rung.click()
    assert heard


def test_a_press_that_was_kept_away_is_no_click_when_it_is_released_later(rung: Rung) -> None:
    desk = rung.desk
    page = desk.go("cases")
    table = page.findChild(QTableView)
    assert table is not None
    rung.over(table.viewport(), QPoint(200, 60))
    window, at = desk.window.windowHandle(), desk.window.mapFromGlobal(QCursor.pos())
    taken: list[object] = []
    table.clicked.connect(taken.append)
    rung.ring()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=at)
    rung.until_taken()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=at)
    assert not taken
    rung.click()
    assert len(taken) == 1


def test_a_screen_reader_hears_of_it(rung: Rung, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.type()))
    rung.desk.go("today")
    rung.ring()
    assert QAccessible.Event.Alert in heard
    assert QAccessible.queryAccessibleInterface(rung.bar).parent() is not None


def told(desk: Desk, then: Callable[[], object]) -> None:
    """An answer comes that nobody pressed anything for."""

    def answered(_none: None) -> None:
        then()

    background.run(desk.window, lambda: None, answered)
    desk.settle()


def at_her_file(rung: Rung, scrolled: int) -> tuple[Page, QWidget, QScrollArea]:
    """Her file, and a button on it under the mouse."""
    desk = rung.desk
    desk.window.resize(1024, 700)
    page = desk.go("case", case_id=girl(desk).hex())
    area = page.findChild(QScrollArea)
    assert area is not None
    area.verticalScrollBar().setValue(scrolled)
    desk.qtbot.waitUntil(lambda: not rung.frame.beside.guard.is_up)
    part = desk.find("case.step.0.done", QAbstractButton)
    rung.over(part)
    assert rung.under() is part
    return page, part, area


def test_words_that_come_above_by_themselves_move_nothing_under_the_mouse(rung: Rung) -> None:
    page, part, area = at_her_file(rung, 40)
    before = part.mapToGlobal(QPoint())
    came = Notice("")
    body = page.findChild(ScrollBody)
    assert body is not None
    body.body.insertWidget(0, came)
    told(rung.desk, lambda: came.show_text("Something is different since this was opened."))
    assert came.isVisible()
    assert part.mapToGlobal(QPoint()) == before
    assert area.verticalScrollBar().value() > 70
    assert rung.frame.beside.guard.is_up
    told(rung.desk, lambda: came.show_text(""))
    assert part.mapToGlobal(QPoint()) == before
    assert area.verticalScrollBar().value() == 40


def test_words_that_come_at_the_top_are_seen_and_the_click_on_its_way_is_not_taken(rung: Rung) -> None:
    page, part, area = at_her_file(rung, 0)
    before = part.mapToGlobal(QPoint())
    came = Notice("")
    body = page.findChild(ScrollBody)
    assert body is not None
    body.body.insertWidget(0, came)
    told(rung.desk, lambda: came.show_text("Something is different since this was opened."))
    assert area.verticalScrollBar().value() == 0
    assert part.mapToGlobal(QPoint()).y() > before.y()
    assert rung.frame.beside.guard.is_up


def test_a_list_that_is_built_again_stays_and_another_row_there_is_not_pressed(rung: Rung) -> None:
    """A colleague's task for her comes while the mouse is on the first one."""
    page, _part, _area = at_her_file(rung, 40)
    desk = rung.desk
    told(desk, desk.window.announce)
    assert not rung.frame.beside.guard.is_up, "nothing is different"
    assert rung.under().objectName() == "case.step.0.done"
    store, case_id = desk.signed_in.identity, bytes.fromhex(str(page.arguments["case_id"]))
    now = desk.signed_in.now()
    code = case_view.open_case(desk.signed_in, case_id).code
    task = Task(TaskKind.URGENT_CARE, now.date(), code, desk.signed_in.uid, "suicide", clock=now)
    with store.begin() as work:
        store.put(work, "task", new_id(), case_id, task, verb="task")
        work.commit()
    rung.frame.beside.guard._timer.setInterval(60_000)  # what follows may take longer than a click
    told(desk, desk.window.announce)
    done = case_view.open_case(desk.signed_in, case_id).next_steps
    rung.click()
    desk.settle()
    assert case_view.open_case(desk.signed_in, case_id).next_steps == done
    assert rung.frame.beside.guard.is_up


class Answers:
    """Two answers for the page of her file, the second in the turn after the first: what the first shows is not drawn
    before the second is there.
    """

    def __init__(self, rung: Rung, first: Callable[[], object], second: Callable[[], object]) -> None:
        self.rung, self.first, self.second = rung, first, second
        self.kept_away: list[bool] = []

    def come(self) -> None:
        """Wait until both are shown. ``kept_away``: in which turns no press was taken."""
        frame, over = self.rung.frame, list[bool]()

        def turn(left: int) -> None:
            self.kept_away.append(frame.beside.guard.is_up)
            QTimer.singleShot(0, frame, lambda: turn(left - 1) if left else over.append(True))

        def next_one() -> None:
            frame.keep_still()
            self.second()

        def answer() -> None:
            background._post().arrived.emit(next_one)
            self.first()
            turn(8)

        told(self.rung.desk, answer)
        self.rung.desk.qtbot.waitUntil(lambda: bool(over))


def test_an_answer_while_another_is_shown_keeps_presses_away_no_longer_than_until_then(rung: Rung) -> None:
    """Before: for as long as where something moved."""
    page, _part, area = at_her_file(rung, 40)
    assert isinstance(page, CasePage)
    assert page.answer is not None
    answers = Answers(rung, lambda: None, partial(page.show_answer, page.answer))
    answers.come()
    assert True in answers.kept_away, "it is not known yet what will be there"
    assert not rung.frame.beside.guard.is_up
    assert rung.under().objectName() == "case.step.0.done"
    assert area.verticalScrollBar().value() == 40
    rung.frame.beside.guard.begin()
    answers.come()
    assert rung.frame.beside.guard.is_up, "something else keeps them away"


def test_nothing_is_pressed_that_is_there_after_two_answers_instead_of_what_was(rung: Rung) -> None:
    page, _part, _area = at_her_file(rung, 40)
    assert isinstance(page, CasePage)
    assert page.answer is not None
    view, access, first, ways = page.answer
    without = replace(view, next_steps=view.next_steps[1:]), access, first, ways
    rung.frame.beside.guard._timer.setInterval(60_000)  # what follows may take longer than a click
    Answers(rung, lambda: None, lambda: page.show_answer(without)).come()
    assert rung.frame.beside.guard.is_up
