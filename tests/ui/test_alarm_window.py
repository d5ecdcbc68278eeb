"""The alarm window: a program of its own that says that something is due, knows no more and cannot be closed."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nsintake.domain.language import Lang
from ui import i18n
from ui.alarm_window import AlarmWindow
from ui.chime import chime

ROOT = Path(__file__).resolve().parents[2]


def player(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A player of sounds that writes down when it was given how many bytes."""
    program = folder / "paplay"
    program.write_text(f'#!/bin/sh\nn=$(wc -c)\necho "$(date +%s.%N) $n" >> {folder}/heard\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def heard(folder: Path) -> list[float]:
    """When each whole sound was given to that player, in seconds since 1970."""
    path = folder / "heard"
    lines = path.read_text().splitlines() if path.exists() else []
    whole = len(chime().wav) - 44
    return [float(line.split()[0]) for line in lines if line.split()[1] == str(whole)]


@pytest.mark.parametrize("lang", Lang)
def test_it_says_one_thing_in_each_language_and_stays(app: QApplication, qtbot: QtBot, lang: Lang) -> None:
    i18n.set_language(app, lang)
    made = AlarmWindow()
    qtbot.addWidget(made)
    made.appear()
    said = made.words.text()
    assert said == i18n.T("Something is due at this station. Sign in.")
    assert (said == "Something is due at this station. Sign in.") is (lang is Lang.EN)
    assert made.accessibleName() == said
    assert made.windowTitle() == i18n.T("Intake")
    made.close()
    assert made.isVisible(), "nobody closes it silently"
    i18n.set_language(app, Lang.EN)


def test_it_takes_no_keyboard_from_whoever_types_a_password(app: QApplication, qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415

    made = AlarmWindow()
    qtbot.addWidget(made)
    assert made.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert made.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def started(**more: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "ui.alarm_window"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)


def until(met: Callable[[], object], seconds: float = 30) -> None:
    over = threading.Event()
    for _ in range(int(seconds / 0.02)):
        if met():
            return
        over.wait(0.02)
    raise AssertionError("it did not come")


def test_it_is_heard_when_it_rings_not_when_it_only_shows_and_ends_with_its_launcher(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player(tmp_path, monkeypatch)
    with started() as process:
        assert process.stdin is not None
        process.stdin.write(b"show\nring\n")
        process.stdin.flush()
        until(lambda: len(heard(tmp_path)) == 1)
        process.stdin.write(b"ring\n")
        process.stdin.flush()
        until(lambda: len(heard(tmp_path)) == 2)
        process.stdin.close()
        assert process.wait(10) == 0


def test_it_loads_nothing_that_could_hold_a_key() -> None:
    script = "import sys, ui.alarm_window; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    rooms = ("nsintake.crypto", "nsintake.store", "nsintake.records", "nsintake.services", "nsintake.station")
    others = ("cryptography", "sqlcipher3", "keyring", "sqlalchemy")
    assert not [name for name in done.stdout.split() if name.startswith((*rooms, *others))]
