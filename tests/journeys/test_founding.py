"""Founding a real station through the window: with the keyboard, within 700 keys, and after a power cut."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from nsintake.launcher_protocol import EXIT_LOCK
from tests import scale
from tests.journeys import practice
from tests.journeys.stage import Play
from tests.services.real_station import PASSWORDS

MOST_KEYS = 700


@pytest.fixture
def play(tmp_path: Path) -> tuple[Play, Path]:
    out = tmp_path / "out"
    out.mkdir()
    folders = (str(tmp_path / "station"), str(tmp_path / "config"), str(tmp_path / "state"), str(out))
    return Play(*folders, passwords=PASSWORDS), tmp_path / "play.json"


def act(name: str, play: Play, notes: Path, *, ends: int) -> Play:
    """One process; it ends as said, and leaves the play as it was then."""
    play.write(notes)
    command = [sys.executable, "-m", "tests.journeys.act", name, str(notes)]
    done = subprocess.run(command, env=play.environment(), capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == ends, done.stderr[-3000:]
    return Play.read(notes)


def test_a_founding_cut_after_sheet_a_goes_on_with_new_halves(play: tuple[Play, Path]) -> None:
    """Half A is written and typed back twice over, and still it is no more than 700 keys."""
    cut = act("found_until_cut", *play, ends=-9)
    done = act("found_on", cut, play[1], ends=EXIT_LOCK)
    assert 500 < done.notes["keys"] <= MOST_KEYS
    practice.act("first_day", done, play[1])


@pytest.mark.full
@pytest.mark.skipif(not scale.FULL, reason="the cut founding goes the same way, and further")
def test_a_whole_founding_by_keyboard_takes_at_most_700_keys(play: tuple[Play, Path]) -> None:
    assert act("found_all", *play, ends=EXIT_LOCK).notes["keys"] <= MOST_KEYS
