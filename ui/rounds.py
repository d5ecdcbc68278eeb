"""What goes on behind the pages of a session: due times and audit heads to the launcher, the files looked through once.

Nothing here shows anything; what is found reaches the window through the session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nsintake import log
from nsintake.services import audit, tasks
from ui import background

if TYPE_CHECKING:
    from nsintake.services.session import Session
    from ui.launcher_link import LauncherLink

_SETTLE_MS = 1_500
_AGAIN_MS = 30_000


class Rounds(QObject):
    """Owned by the window of a session; ``stop`` before the session ends."""

    changed = Signal()
    """Something may have been found or settled; also from other threads."""
    _written = Signal()

    def __init__(self, session: Session, link: LauncherLink, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._link = link
        self._looking: background.Job | None = None
        self._looked = False
        self._due = self._timer(_SETTLE_MS, self._tell_due)
        self._again = self._timer(_AGAIN_MS, self.look_through)
        self._written.connect(self._due.start)
        holding = session.holding
        holding.heads_changed = link.tell_heads
        holding.changed = self.changed.emit
        holding.written = self._written.emit
        holding.keep()
        self._due.start()

    def _timer(self, after: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(then)
        return timer

    def _tell_due(self) -> None:
        background.run(self, lambda: tasks.due_moments(self._session), self._link.tell_due, _note_failure)

    def look_through(self) -> None:
        """Verify every file once a session, when nothing else is under way; gives way to other long work."""
        if self._looked or self._looking is not None:
            return
        if background.busy():
            self._again.start()
            return

        def stop() -> bool:
            return job.cancelled or background.waiting(background.Lane.LONG) > 0

        def done(finished: bool) -> None:  # noqa: FBT001 - what the work gives
            self._looking, self._looked = None, finished
            if not finished:
                self._again.start()

        def failed(error: Exception) -> None:
            self._looking = None
            _note_failure(error)

        session = self._session
        job = self._looking = background.run(
            self, lambda: audit.look_through(session, stop=stop), done, failed, lane=background.Lane.LONG
        )

    def stop(self) -> None:
        """Nothing more is begun, and what runs ends soon."""
        self._due.stop()
        self._again.stop()
        self._looked = True
        if self._looking is not None:
            self._looking.cancel()
        holding = self._session.holding
        holding.changed = holding.written = lambda: None


def _note_failure(error: Exception) -> None:
    log.event("round_failed", type=type(error).__name__)
