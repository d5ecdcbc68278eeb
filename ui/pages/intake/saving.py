"""Keeps a session safe while it is being written: a sealed draft at most ten seconds after the first unsaved key.

Before she agreed to be recorded it does nothing at all. A save that fails is tried again and said on the page.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from nsintake.services.intake import intake
from ui import background

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from ui.pages.intake.session_state import SessionState

AFTER_MS: Final = 8_000
"""From the first unsaved key to the save; leaves two seconds of the ten for a slow disk."""


class SessionSaver(QObject):
    """Saves one session. ``saved`` carries the moment; ``failed`` the error."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject, signed_in: SignedIn, place: Callable[[], tuple[str, int]]) -> None:
        super().__init__(parent)
        self._signed_in = signed_in
        self._place = place
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._due)
        self._session_state: SessionState | None = None

    def _due(self) -> None:
        if self._session_state is not None:
            self.save(self._session_state)

    def touched(self, session_state: SessionState) -> None:
        """Something was typed; the clock runs from the first unsaved key, not from the last."""
        if session_state.recorded and not self._timer.isActive():
            self._session_state = session_state
            self._timer.start()

    def stop(self) -> None:
        """Forget what was about to be saved."""
        self._timer.stop()
        self._session_state = None

    def save(self, session_state: SessionState, then: Callable[[], None] | None = None) -> None:
        """Save now what is unsaved, off the drawing thread."""
        self._timer.stop()
        draft_id = session_state.draft_id
        if draft_id is None:
            if then is not None:
                then()
            return
        self._session_state = session_state
        session_state.focus, session_state.caret = self._place()
        session_state.unsaved = False
        answers, step, focus, caret = (
            dict(session_state.answers),
            session_state.step,
            session_state.focus,
            session_state.caret,
        )
        background.run(
            self,
            lambda: intake.save_draft(self._signed_in, draft_id, answers=answers, step=step, focus=focus, caret=caret),
            lambda moment: self._done(session_state, moment, then),
            lambda error: self._not_done(session_state, error),
            lane=background.Lane.DRAFTS,
        )

    def _done(self, session_state: SessionState, moment: datetime, then: Callable[[], None] | None) -> None:
        session_state.saved_at = moment
        self.saved.emit(moment)
        if then is not None:
            then()

    def _not_done(self, session_state: SessionState, error: Exception) -> None:
        if self._session_state is not session_state and getattr(error, "code", "") == "draft_missing":
            return  # it was closed or discarded meanwhile, and does not come back
        session_state.unsaved = True
        self.touched(session_state)
        self.failed.emit(error)
