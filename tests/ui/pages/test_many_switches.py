"""A day of going to and fro between pages: nothing of them gathers in memory."""

from __future__ import annotations

import gc
import os
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.scale import full_or
from tests.ui.pages.desk import Desk, SignIn
from ui.main_window import REMEMBERED
from ui.widgets.sidebar import SidebarItem

MOST_MB = 4.0
"""Megabytes that the process may grow by; seen over 1,000 switches: 2.3."""


def resident() -> float:
    """The memory of this process in megabytes."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def go_around(desk: Desk, switches: int) -> None:
    keys = [item.key for item in desk.window.findChildren(SidebarItem)]
    for number in range(switches):
        desk.go(keys[number % len(keys)])


def test_memory_is_the_same_after_many_pages(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    go_around(desk, 60)
    gc.collect()
    widgets, before = len(QApplication.allWidgets()), resident()
    go_around(desk, full_or(120, 1000))
    gc.collect()
    assert len(QApplication.allWidgets()) <= widgets
    assert resident() - before < MOST_MB
    assert len(desk.window._history) <= REMEMBERED
