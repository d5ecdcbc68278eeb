"""A practice office with work in it, for whoever opens one: a script is played up to today, then people sign in."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from nsintake import paths
from nsintake.clock import SystemClock
from nsintake.domain.days import day_of
from nsintake.errors import UserFault
from nsintake.practice.play import NotMet, play
from nsintake.practice.script import PracticeScript, load
from nsintake.practice.values import ScriptFault
from nsintake.station import note_month


def month() -> Path:
    """The path of the script that comes with the program: a month at a fictional office."""
    return paths.resource("resources", "practice", "month.json")


def up_to(script: PracticeScript, today: date) -> PracticeScript:
    """The script moved by whole days, so that its last act was yesterday."""
    last = script.last.astimezone(script.times.zone).date()
    return script.moved((today - last).days - 1)


def open_played(path: Path, *, progress: Callable[[int, int], None] = lambda _done, _of: None) -> Path:
    """Play a script in a temporary folder; the folder, in which a practice office is ready to be signed in to.

    Raises UserFault ``script_unplayable`` for a script that cannot be played, with the place in it; nothing is left.
    """
    folder = Path(tempfile.mkdtemp(prefix="nsintake-practice-"))
    stick = folder.with_name(f"{folder.name}-stick")
    with contextlib.ExitStack() as left:
        for made in (stick, folder):
            left.callback(shutil.rmtree, made, ignore_errors=True)
        try:
            play(up_to(load(path), day_of(SystemClock().now())), folder, None, stick=stick, progress=progress)
        except (ScriptFault, NotMet) as fault:
            why = str(fault)
        else:
            if path == month():
                note_month(folder)
            left.pop_all()
            return folder
    raise UserFault("script_unplayable", why=why)
