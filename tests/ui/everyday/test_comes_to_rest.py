"""A page is laid out in a few turns at any width: nothing goes back and forth between two heights."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nsintake.domain.language import Lang
from tests.journeys.full_office import FullOffice
from tests.scale import full_or
from tests.ui.everyday import walk
from tests.ui.pages.desk import SignIn
from ui import i18n
from ui.window import Window

TURNS = 12
"""Turns of the event loop that a new width may take; a page with tables takes three."""
WIDTHS = (900, 960, 1040)
LOGINS = list(walk.WALKS)[: full_or(1, 4)]


class Laid(QObject):
    """Counts what is laid out again."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.count = 0
        app.installEventFilter(self)
        self._app = app

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}
        return False

    def turns(self) -> int:
        """How many turns go by until nothing is laid out any more; ``TURNS`` if that does not come."""
        for turn in range(TURNS):
            before = self.count
            self._app.processEvents()
            if self.count == before:
                return turn
        return TURNS

    def stop(self) -> None:
        self._app.removeEventFilter(self)


class Restless(QWidget):
    """Wants another height each time it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.high = 40

    def sizeHint(self) -> QSize:
        self.high = 90 - self.high
        return QSize(100, self.high)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return super().event(event)


@pytest.mark.parametrize("login", LOGINS)
def test_every_page_comes_to_rest(sign_in: SignIn, busy: FullOffice, qapp: QApplication, login: str) -> None:
    i18n.set_language(qapp, Lang.AR)
    desk = sign_in(login)
    window = Window()
    window.setMinimumSize(1, 1)
    window.show_content(desk.window)
    window.show()
    restless = {}
    for name, _page in walk.WALKS[login](desk, busy):
        desk.settle()
        laid = Laid(qapp)
        for wide in WIDTHS:
            window.resize(wide, 540)
            if laid.turns() == TURNS:
                restless[name, wide] = laid.count
        laid.stop()
    desk.window.setParent(None)
    window.deleteLater()
    assert restless == {}


def test_what_never_comes_to_rest_is_found(qapp: QApplication, qtbot: QtBot) -> None:
    held = QWidget()
    qtbot.addWidget(held)
    layout = QVBoxLayout(held)
    layout.addWidget(Restless())
    layout.addStretch(1)
    held.show()
    laid = Laid(qapp)
    held.resize(300, 300)
    assert laid.turns() == TURNS
    laid.stop()
