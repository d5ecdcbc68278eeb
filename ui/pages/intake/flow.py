"""What happens to a session as a whole: opened, agreed to, saved, stopped, closed.

The only part of the intake page that calls services which change anything. Draws nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from nsintake.domain.intake import Step
from nsintake.services.intake import counting, intake, invitations, reopening
from ui import background
from ui.background import Lane
from ui.pages.intake.saving import SessionSaver
from ui.pages.intake.session_state import SessionState
from ui.pages.intake.stop_session import KeepOnStop

if TYPE_CHECKING:
    from nsintake.domain.two_versions import Clash
    from nsintake.domain.two_versions import Keep as Versions
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.intake.intake import DraftCard, DraftView
    from nsintake.services.intake.invitations import InvitationView
    from nsintake.services.intake.reopening import SavedBack

_R = TypeVar("_R")


class IntakeFlow(QObject):
    """One session and what may be done with it.

    ``opened``: a draft is shown as it was left. ``agreed``: she agreed to be recorded. ``closed`` carries the id of the
    file. ``differ`` carries what a colleague changed too, to be chosen. ``invited``: an invitation was taken down.
    ``joined``: the session goes on with a file she had. ``put_away`` and ``dropped``: she stopped. ``failed`` carries
    the error; nothing typed is lost.
    """

    opened = Signal()
    agreed = Signal()
    closed = Signal(bytes)
    differ = Signal(object)
    invited = Signal(object)
    joined = Signal()
    put_away = Signal()
    dropped = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject, signed_in: SignedIn, place: Callable[[], tuple[str, int]]) -> None:
        super().__init__(parent)
        self._signed_in, self._place = signed_in, place
        self.session_state = SessionState()
        self.keeper = SessionSaver(self, signed_in, place)
        self.busy = False

    @property
    def under_way(self) -> bool:
        """Whether anything was said yet."""
        return (
            self.session_state.recorded
            or bool(self.session_state.answers)
            or self.session_state.step is not Step.WELCOME
        )

    def find_drafts(self, then: Callable[[tuple[DraftCard, ...]], None]) -> None:
        """Hand over the sessions not yet closed."""
        background.run(self, lambda: intake.open_drafts(self._signed_in), then, lane=Lane.DRAFTS)

    def open_draft(self, draft_id: bytes) -> None:
        """Go on with an unfinished session where it was left."""
        signed_in = self._signed_in
        background.run(
            self, lambda: intake.load_draft(signed_in, draft_id), self._opened, self.failed.emit, lane=Lane.DRAFTS
        )

    def _opened(self, view: DraftView) -> None:
        self.session_state = SessionState(
            answers=dict(view.answers),
            step=view.step,
            draft_id=view.draft_id,
            code=view.code,
            focus=view.focus,
            caret=view.caret,
            saved_at=view.saved_at,
            reopened=view.reopened,
        )
        self.opened.emit()

    def touched(self) -> None:
        """Something was typed."""
        self.keeper.touched(self.session_state)

    def save(self) -> None:
        """Save what is unsaved, if she agreed to be recorded."""
        self.keeper.save(self.session_state)

    def agree(self) -> None:
        """She agreed to be recorded."""
        answers = dict(self.session_state.answers)
        self._do(lambda: intake.consent_to_record(self._signed_in, answers), self._agreed, lane=Lane.DRAFTS)

    def _agreed(self, draft_id: bytes) -> None:
        self.session_state.draft_id = draft_id
        self.agreed.emit()

    def close_session(self) -> None:
        """Make the file of it."""
        self.keeper.stop()
        answers, draft_id = dict(self.session_state.answers), cast("bytes", self.session_state.draft_id)
        signed_in = self._signed_in

        def close() -> bytes:
            intake.require_how(signed_in, draft_id, answers)
            return intake.close_session(signed_in, draft_id, answers)

        self._do(close, self._closed)

    def save_back(self, chosen: dict[str, Versions] | None = None) -> None:
        """Put what was changed into the file it goes on with, unless a colleague changed the same."""
        self.keeper.stop()
        answers, draft_id = dict(self.session_state.answers), cast("bytes", self.session_state.draft_id)
        signed_in = self._signed_in

        def work() -> SavedBack | tuple[Clash, ...]:
            open_now = reopening.differences(signed_in, draft_id, answers)
            if any(clash.field not in (chosen or {}) for clash in open_now):
                return open_now
            intake.require_how(signed_in, draft_id, answers)
            return reopening.save_back(signed_in, draft_id, answers, chosen)

        def then(made: SavedBack | tuple[Clash, ...]) -> None:
            if isinstance(made, tuple):
                self.differ.emit(made)
            else:
                self._closed(made.case_id)

        self._do(work, then)

    def join(self, case_id: bytes) -> None:
        """She has a file already: go on with it, every answer kept. Nothing before she agreed to be recorded."""
        if not self.session_state.recorded:
            return
        self.keeper.stop()
        answers, draft_id = dict(self.session_state.answers), cast("bytes", self.session_state.draft_id)
        self.session_state.focus, self.session_state.caret = self._place()
        session_state, signed_in = self.session_state, self._signed_in

        def work() -> DraftView:
            intake.save_draft(
                signed_in,
                draft_id,
                answers=answers,
                step=session_state.step,
                focus=session_state.focus,
                caret=session_state.caret,
            )
            return intake.load_draft(signed_in, reopening.join(signed_in, draft_id, answers, case_id))

        def then(view: DraftView) -> None:
            self._opened(view)
            self.joined.emit()

        self._do(work, then)

    def invite(self) -> None:
        """She did not come herself: take an invitation down, and keep nothing else."""
        answers = dict(self.session_state.answers)

        def then(view: InvitationView) -> None:
            self.forget()
            self.invited.emit(view)

        self._do(lambda: invitations.invite(self._signed_in, answers), then)

    def _closed(self, case_id: bytes) -> None:
        self.forget()
        self.closed.emit(case_id)

    def _do(self, work: Callable[[], _R], then: Callable[[_R], None], *, lane: Lane = Lane.STORE) -> None:
        if self.busy:
            return
        self.busy = True

        def done(made: _R) -> None:
            self.busy = False
            then(made)

        def not_done(error: Exception) -> None:
            self.busy = False
            self.failed.emit(error)

        background.run(self, work, done, not_done, lane=lane)

    def stop(self, keep: KeepOnStop) -> None:
        """She stopped; only what she said may stay stays."""
        self.keeper.stop()
        draft_id, answers = self.session_state.draft_id, self.session_state.answers
        if draft_id is None and keep is KeepOnStop.COUNT:
            background.run(
                self, lambda: counting.count_visit(self._signed_in), lambda _none: self.drop(), self.failed.emit
            )
        elif draft_id is None:
            self.drop()
        elif keep in {KeepOnStop.NOTHING, KeepOnStop.COUNT}:
            came = keep is KeepOnStop.COUNT
            background.run(
                self,
                lambda: intake.discard_draft(self._signed_in, draft_id, came=came),
                lambda _none: self.drop(),
                self.failed.emit,
            )
        else:
            if keep is KeepOnStop.PHRASE:
                stays = ("record_consent", "return_phrase", "return_signs")
                self.session_state.answers = {name: answers[name] for name in stays if name in answers}
                self.session_state.step = Step.READ_BACK
            self.keeper.save(self.session_state, self._put_away)

    def _put_away(self) -> None:
        self.forget()
        self.put_away.emit()

    def drop(self) -> None:
        """Forget what is in memory and say so."""
        self.forget()
        self.dropped.emit()

    def forget(self) -> None:
        """An empty session again."""
        self.keeper.stop()
        self.session_state = SessionState()
