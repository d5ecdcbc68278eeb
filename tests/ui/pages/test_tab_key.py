"""What the Tab key itself reaches: Qt goes by more than the way that can be asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from nsintake.domain.questions import Step
from tests.ui.pages.desk import Desk
from ui.pages.intake.page import IntakePage
from ui.widgets.tab_order import reached_by_tab

_MOST = 400


def _step(desk: Desk) -> None:
    page = desk.go("intake", new=True)
    assert isinstance(page, IntakePage)
    page.go_to(Step.SAFE_NOW)


def _other_language(desk: Desk) -> None:
    page = desk.go("settings")
    page.retranslate()


def _plan(desk: Desk) -> None:
    desk.go("entry")


@pytest.mark.parametrize("come_to", [_step, _other_language, _plan])
def test_tab_goes_once_round_the_whole_window_in_the_order_of_the_way(
    desk: Desk, come_to: Callable[[Desk], None]
) -> None:
    come_to(desk)
    desk.settle()
    start = desk.find("lock_now", QWidget)
    start.setFocus(Qt.FocusReason.TabFocusReason)
    reached = [start]
    for _ in range(_MOST):
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
        now = desk.window.focusWidget()
        if now is None or now in reached:
            break
        reached.append(now)
    assert now is start
    way = [part for part in reached_by_tab(desk.window) if part.isVisible() and part.isEnabled()]
    at = way.index(start)
    places = [[*way[at:], *way[:at]].index(part) for part in reached]
    assert places == sorted(places)
    assert {desk.find(name, QWidget) for name in ("go_today", "language_en", "cover_now", "help_page")} <= {*reached}
