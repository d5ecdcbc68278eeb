"""Reads the women's files ahead, so that typing finds them at once: a few at a time, in the lane nobody waits for. What
was read is then kept for the next session, in the same lane, and given up when the session ends.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nsintake import log
from ui import background, collector
from ui.background import Lane

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn

_TURN = 0.04
"""Seconds for which it reads before the list is told: to tell it takes a while where the window is busy."""


class WomenReader(QObject):
    """Goes on until every file is read; may be started again at any time. Ends with its owner."""

    progressed = Signal()
    finished = Signal()

    def __init__(self, owner: QObject, signed_in: SignedIn) -> None:
        super().__init__(owner)
        self._signed_in = signed_in
        self._going = False
        self._was_whole = True

    def start(self) -> None:
        """Begin, or go on; nothing happens while it is under way."""
        if not self._going:
            self._going = True
            self._next()

    def _next(self) -> None:
        background.run(self, self._read, self._more, self._failed, lane=Lane.AHEAD)

    def _read(self) -> tuple[bool, bool]:
        """Whether all is read now, and whether it was before."""
        from nsintake.services.cases import search  # noqa: PLC0415 - loads what reads names, which no first page waits for

        until = time.monotonic() + _TURN
        read, of = search.read_some(self._signed_in)
        was_whole = read >= of
        while read < of and time.monotonic() < until and not background.ending():
            read, of = search.read_some(self._signed_in)
        return read >= of, was_whole

    def _more(self, read: tuple[bool, bool]) -> None:
        is_whole, was_whole = read
        self._was_whole = self._was_whole and was_whole
        if not is_whole:
            self.progressed.emit()
            self._next()
            return
        if not self._was_whole:
            self._was_whole = True
            collector.settle()
        self._going = False
        self.finished.emit()
        background.run(self, self._keep, None, self._not_kept, lane=Lane.AHEAD, behind=True)

    def _keep(self) -> bool:
        from nsintake.services.cases import search  # noqa: PLC0415

        return search.keep_read(self._signed_in, stop=background.ending)

    def _not_kept(self, error: Exception) -> None:
        log.event("not_kept_ahead", type=type(error).__name__)

    def _failed(self, error: Exception) -> None:
        self._going = False
        log.event("not_read_ahead", type=type(error).__name__)
