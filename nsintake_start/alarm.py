"""Rings for what is due while nobody is before an open window: a process with a window and a sound, and no key.

Knows bare moments and how loud each is. The window is a program of its own (``ui.alarm_window``), which is told by its
standard input to ring and ends with it: so it is there while the screen is covered, while it is locked, and while no
session runs. Must never import anything that could have a key.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time

from nsintake import alarm_times
from nsintake.alarm_times import Alarms, SleepWatch, is_within
from nsintake.launcher_protocol import ALARM, LOUD
from nsintake_start.own_python import command_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Hashable, Iterable
    from typing import Final

    from nsintake.launcher_protocol import Carried

LOOK_EVERY: Final = 1.0
"""Seconds between two looks at the clock."""
_HERE: Final = 4.0
"""Seconds for which a session's word counts that somebody is before its window; it is said every second or two, so that
a session that hangs silences nothing."""
_START_AGAIN: Final = 3.0
"""Seconds before a window that somebody ended is started again."""
_PATIENCE: Final = 1.0


class Alarm:
    """Looks at the clock for one launcher; ``close`` before the launcher ends."""

    def __init__(self, command: list[str], kept: Callable[[], Carried] | None = None) -> None:
        """``command`` starts the window; ``kept`` reads what was due when the program ran last, asked once, after the
        first session was started.
        """
        self._kept = kept
        self._alarms = Alarms()
        self._watch = SleepWatch()
        self._command = command
        self._window: subprocess.Popen[bytes] | None = None
        self._told: tuple[object, ...] = ()
        self._silent: list[tuple[float, float]] = []
        self._here_until = 0.0
        self._started = -_START_AGAIN

    def look(self, carried: Carried) -> None:
        """Ring if there is something to ring for; called at every word of a session and every second."""
        self._watch.look()
        self._take_kept(carried)
        self._take(carried)
        begins = self._alarms.look()
        ringing = self._alarms.ringing()
        if not ringing or alarm_times.steady() < self._here_until or is_within(self._silent, alarm_times.wall()):
            self._close()
        elif self._is_open():
            self._say(begins)
        elif alarm_times.steady() >= self._started + _START_AGAIN:
            self._open()
            self._say(ringing)
        carried.rings = sorted({key[1] for key in ringing if isinstance(key, tuple)})
        carried.by = {}
        for (_, text), second in self._alarms.deadlines().items():
            carried.by[text] = min(second, carried.by.get(text, second))
        carried.away = [second for span in self._watch.away for second in span]

    def nobody_is_here(self) -> None:
        """The session ended."""
        self._here_until = 0.0

    def _take_kept(self, carried: Carried) -> None:
        kept, self._kept = self._kept, None
        if kept is not None and not carried.due:
            found = kept()
            carried.due, carried.silent = found.due, found.silent

    def _take(self, carried: Carried) -> None:
        if carried.here is not None:
            self._here_until = alarm_times.steady() + _HERE if carried.here else 0.0
            carried.here = None
        told = tuple(sorted((name, tuple(texts)) for name, texts in carried.due.items())), tuple(carried.silent)
        if told != self._told:
            self._told = told
            self._alarms.take(dict(_timed((name, text) for name, of_it in carried.due.items() for text in of_it)))
            edges = [at for _, at in _timed(("", text) for text in carried.silent)]
            self._silent = list(zip(edges[::2], edges[1::2], strict=False))

    # --- the window

    def _is_open(self) -> bool:
        return self._window is not None and self._window.poll() is None

    def _open(self) -> None:
        import subprocess  # noqa: PLC0415 - most days nothing rings

        self._started = alarm_times.steady()
        environment = {**os.environ, ALARM: "1"}
        with contextlib.suppress(OSError):
            quiet = subprocess.DEVNULL
            self._window = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet, env=environment
            )

    def _say(self, rings: Iterable[Hashable]) -> None:
        classes = {key[0] for key in rings if isinstance(key, tuple)}
        pipe = None if self._window is None else self._window.stdin
        if classes and pipe is not None:
            with contextlib.suppress(OSError):
                os.write(pipe.fileno(), b"ring\n" if LOUD & classes else b"show\n")

    def _close(self) -> None:
        """Its input ends, and so does the window."""
        window, self._window = self._window, None
        if window is None or window.stdin is None:
            return
        window.stdin.close()
        until = time.monotonic() + _PATIENCE
        while window.poll() is None:
            if time.monotonic() > until:
                window.kill()
            time.sleep(0.01)
        self._started = -_START_AGAIN

    def let_go(self) -> None:
        """In a forked process: the window is the launcher's alone."""
        if self._window is not None and self._window.stdin is not None:
            self._window.stdin.close()
        self._window = None

    def close(self) -> None:
        """The launcher ends, and the window with it."""
        self._close()


def _timed(moments: Iterable[tuple[str, str]]) -> Iterable[tuple[tuple[str, str], float]]:
    """Each with its second since 1970; what is no moment with its zone is left out."""
    from datetime import datetime  # noqa: PLC0415 - most starts have no moment

    for name, text in moments:
        with contextlib.suppress(ValueError, OverflowError):
            moment = datetime.fromisoformat(text)
            if moment.tzinfo is not None:
                yield (name, text), moment.timestamp()


def window_command() -> list[str]:
    """What starts the alarm window; a frozen program has one door for everything."""
    return [sys.executable] if getattr(sys, "frozen", False) else command_of("ui.alarm_window")
