"""What the first page needs is there before somebody has typed a password."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nsintake import log
from nsintake.crypto.kdf import FLOOR
from nsintake.services.founding.founding import found_practice
from nsintake.services.signing_in import sign_in
from ui import icons, registry, warm_up

ROOT = Path(__file__).resolve().parents[2]
A_FEW = 12
"""Fewer classes of Qt: a table that was not drawn ahead makes seventy."""


def test_nothing_of_the_first_page_is_loaded_only_after_enter(tmp_path: Path) -> None:
    found_practice(tmp_path / "data", params=FLOOR)
    command = [sys.executable, "-m", "tests.ui.first_page", str(tmp_path / "data")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    late = json.loads(done.stdout.splitlines()[-1])
    assert [name for name in late if not name.startswith("PySide6.")] == []
    assert len(late) < A_FEW, late


def test_the_first_sidebar_draws_no_icon_anew(app: QApplication, qtbot: QtBot) -> None:
    icons._pixmap.cache_clear()
    owner = QObject()
    warm_up.begin(owner)
    places = [entry for entry in registry.ENTRIES if entry.in_sidebar]
    qtbot.waitUntil(lambda: icons._pixmap.cache_info().currsize > len(places), timeout=30_000)
    drawn = icons._pixmap.cache_info().misses
    for entry in places:
        icons.pixmap(entry.icon, "sidebar_text")
    icons.pixmap(places[0].icon, "sidebar_strong")
    assert icons._pixmap.cache_info().misses == drawn
    assert set(warm_up._FIRST_WINDOW) <= sys.modules.keys()


def test_what_was_loaded_ahead_is_never_looked_at_by_the_collector(app: QApplication, qtbot: QtBot) -> None:
    """Else its first look at all of it comes while a password is typed, and takes a tenth of a second."""
    ready: list[int] = []
    owner, kept = QObject(), [[at] for at in range(10_000)]
    gc.disable()
    try:
        before = gc.get_freeze_count()
        warm_up.begin(owner, lambda: ready.append(gc.get_freeze_count()))
        qtbot.waitUntil(lambda: bool(ready), timeout=30_000)
        assert ready[0] >= before + len(kept)
    finally:
        gc.unfreeze()
        gc.enable()


def test_a_library_that_is_missing_is_noted_and_keeps_nobody_out(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise ModuleNotFoundError(name="sqlalchemy")

    monkeypatch.setattr(sign_in, "warm_up", missing)
    said: list[dict[str, object]] = []
    monkeypatch.setattr(log, "event", lambda code, **params: said.append({"code": code, **params}))
    owner = QObject()
    warm_up.begin(owner)
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)
    assert said == [{"code": "warm_up_failed", "type": "ModuleNotFoundError"}]
