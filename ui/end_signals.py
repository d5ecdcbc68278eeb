"""Hears that this process is to end: from a signal, or because its launcher is gone."""

from __future__ import annotations

import contextlib
import os
import signal
import threading

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_ENDING = ("SIGTERM", "SIGINT", "SIGHUP")


class EndSignals(QObject):
    """``due`` when a signal asks for the end, or when a pipe that the launcher keeps open has ended."""

    due = Signal()

    def begin(self, *, pipe: int | None = None) -> None:
        """Listen from now on, once ``due`` is connected: what ended meanwhile is said at once."""
        self._hear_signals()
        if pipe is not None:
            threading.Thread(target=self._wait_for_end_of, args=(pipe,), name="launcher", daemon=True).start()

    def _hear_signals(self) -> None:
        """Python hears a signal only between its own steps, and while Qt waits there is none: a pipe wakes Qt."""
        if os.name != "posix":  # NOT RUN: there the launcher's end says it
            return
        self._here, there = os.pipe()
        os.set_blocking(there, False)
        self._notifier = QSocketNotifier(self._here, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        signal.set_wakeup_fd(there, warn_on_full_buffer=False)
        for name in _ENDING:
            signal.signal(getattr(signal, name), _only_wake)

    def _heard(self) -> None:
        self.due.emit()
        os.read(self._here, 64)

    def _wait_for_end_of(self, pipe: int) -> None:
        with contextlib.suppress(OSError):
            while os.read(pipe, 4096):
                pass
        self.due.emit()


def _only_wake(_number: int, _frame: object) -> None:
    """Do nothing: the signal is read from the pipe."""
