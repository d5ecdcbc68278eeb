"""A window that is open all day grows by nothing, however often its pages come and go."""

from __future__ import annotations

import gc
from collections import Counter

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from nsintake.services.day import case_view
from tests.scale import full_or
from tests.ui.pages.desk import Desk

PAGES = ("case", "today", "cases", "consent")
FEW = 3
"""What a page shows may differ by an answer that comes a little later."""


def kept(desk: Desk) -> Counter[str]:
    """What there is of each class of Qt, hidden or not."""
    desk.settle()
    gc.collect()
    known = shiboken6.getAllValidWrappers()
    alive = [made for made in known if isinstance(made, QObject) and not isinstance(made, QWidget)]
    return Counter(type(made).__name__ for made in [*alive, *QApplication.allWidgets()])


def go_round(desk: Desk, case_id: str) -> None:
    for key in PAGES:
        desk.go(key, case_id=case_id)


def test_pages_that_come_and_go_leave_nothing_behind(desk: Desk) -> None:
    case_id = next(row.case_id.hex() for row in case_view.list_cases(desk.signed_in))
    go_round(desk, case_id)
    before = kept(desk)
    for _ in range(full_or(3, 12)):
        go_round(desk, case_id)
    grown = {name: more for name, more in (kept(desk) - before).items() if more >= FEW}
    assert grown == {}
