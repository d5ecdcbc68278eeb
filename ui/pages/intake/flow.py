"""What happens to a session as a whole: opened, agreed to, saved, stopped, closed.

The only part of the intake page that calls services which change anything. Draws nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from nsintake.domain.intake import Step
from nsintake.services import intake
from ui import background
from ui.pages.intake.saving import DraftKeeper
from ui.pages.intake.sitting import Sitting
from ui.pages.intake.stop import Keep

if TYPE_CHECKING:
    from nsintake.services.intake import DraftCard, DraftView
    from nsintake.services.session import Session


class Flow(QObject):
    """One sitting and what may be done with it.

    ``opened``: a draft stands as it was left. ``agreed``: she agreed to be recorded. ``closed`` carries the id of the
    file. ``put_away`` and ``dropped``: she stopped. ``failed`` carries the error; nothing typed is lost.
    """

    opened = Signal()
    agreed = Signal()
    closed = Signal(bytes)
    put_away = Signal()
    dropped = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject, session: Session, place: Callable[[], tuple[str, int]]) -> None:
        super().__init__(parent)
        self._session = session
        self.sitting = Sitting()
        self.keeper = DraftKeeper(self, session, place)
        self.busy = False

    @property
    def under_way(self) -> bool:
        """Whether anything was said yet."""
        return self.sitting.recorded or bool(self.sitting.answers) or self.sitting.step is not Step.WELCOME

    def find_drafts(self, then: Callable[[tuple[DraftCard, ...]], None]) -> None:
        """Hand over the sessions not yet closed."""
        background.run(self, lambda: intake.open_drafts(self._session), then)

    def open_draft(self, draft_id: bytes) -> None:
        """Go on with an unfinished session where it was left."""
        background.run(self, lambda: intake.load_draft(self._session, draft_id), self._opened, self.failed.emit)

    def _opened(self, view: DraftView) -> None:
        self.sitting = Sitting(
            answers=dict(view.answers),
            step=view.step,
            draft_id=view.draft_id,
            code=view.code,
            focus=view.focus,
            caret=view.caret,
            saved_at=view.saved_at,
        )
        self.opened.emit()

    def touched(self) -> None:
        """Something was typed."""
        self.keeper.touched(self.sitting)

    def save(self) -> None:
        """Save what is unsaved, if she agreed to be recorded."""
        self.keeper.save(self.sitting)

    def agree(self) -> None:
        """She agreed to be recorded."""
        answers = dict(self.sitting.answers)
        self._do(lambda: intake.consent_to_record(self._session, answers), self._agreed)

    def _agreed(self, draft_id: bytes) -> None:
        self.sitting.draft_id = draft_id
        self.agreed.emit()

    def close_session(self) -> None:
        """Make the file of it."""
        self.keeper.stop()
        answers, draft_id = dict(self.sitting.answers), cast("bytes", self.sitting.draft_id)
        self._do(lambda: intake.close_session(self._session, draft_id, answers), self._closed)

    def _closed(self, case_id: bytes) -> None:
        self.forget()
        self.closed.emit(case_id)

    def _do(self, work: Callable[[], bytes], then: Callable[[bytes], None]) -> None:
        if self.busy:
            return
        self.busy = True

        def done(made: bytes) -> None:
            self.busy = False
            then(made)

        def not_done(error: Exception) -> None:
            self.busy = False
            self.failed.emit(error)

        background.run(self, work, done, not_done)

    def stop(self, keep: Keep) -> None:
        """She stopped; only what she said may stay stays."""
        self.keeper.stop()
        draft_id, answers = self.sitting.draft_id, self.sitting.answers
        if draft_id is None:
            self.drop()
        elif keep is Keep.NOTHING:
            background.run(
                self,
                lambda: intake.discard_draft(self._session, draft_id),
                lambda _none: self.drop(),
                self.failed.emit,
            )
        else:
            if keep is Keep.PHRASE:
                stays = ("record_consent", "return_phrase")
                self.sitting.answers = {name: answers[name] for name in stays if name in answers}
                self.sitting.step = Step.READ_BACK
            self.keeper.save(self.sitting, self._put_away)

    def _put_away(self) -> None:
        self.forget()
        self.put_away.emit()

    def drop(self) -> None:
        """Forget what is in memory and say so."""
        self.forget()
        self.dropped.emit()

    def forget(self) -> None:
        """An empty sitting again."""
        self.keeper.stop()
        self.sitting = Sitting()
