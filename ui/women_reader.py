"""Reads the women's files ahead, so that typing finds them at once: a few at a time, in the lane nobody waits for. What
was read is then kept for the next session, in the same lane, and given up when the session ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nsintake import log
from ui import background, collector
from ui.background import Lane

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn


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

    def _read(self) -> tuple[int, int]:
        from nsintake.services.cases import search  # noqa: PLC0415 - loads what reads names, which no first page waits for

        return search.read_some(self._signed_in)

    def _more(self, progress: tuple[int, int]) -> None:
        read, of = progress
        if read < of:
            self._was_whole = False
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
