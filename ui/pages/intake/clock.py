"""How long she has been speaking: shown quietly, stopped while she rests or the screen is covered, kept nowhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_TICK_MS: Final = 20_000
_MINUTE_MS: Final = 60_000


class SessionClock(QObject):
    """Counts while it runs. ``ticked`` carries the whole minutes so far."""

    ticked = Signal(int)

    def __init__(self, parent: QObject, *, before: int = 0) -> None:
        super().__init__(parent)
        self._before = before
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def runs(self) -> bool:
        """Whether it counts now."""
        return self._timer.isActive()

    @property
    def spent_ms(self) -> int:
        """Milliseconds counted so far."""
        return self._before + (int(self._since.elapsed()) if self.runs else 0)

    def start(self) -> None:
        """Count on."""
        if not self.runs:
            self._since.start()
            self._timer.start()
            self._tick()

    def pause(self) -> None:
        """Stop counting; what was counted stays."""
        if self.runs:
            self._before = self.spent_ms
            self._timer.stop()

    def reset(self) -> None:
        """Another session."""
        self._timer.stop()
        self._before = 0

    def _tick(self) -> None:
        self.ticked.emit(self.spent_ms // _MINUTE_MS)
