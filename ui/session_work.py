"""What goes on behind the pages of a session: due times and audit heads to the launcher, the files looked through once,
what is due to be shredded, signed letters that waited for their hour.

Nothing here shows anything; what is found reaches the window through the session.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nsintake import log
from nsintake.domain.roles import Permission
from nsintake.errors import EnvironmentFault, NsintakeError
from nsintake.records.delivery import deliver
from nsintake.services.accompaniment import not_safe, way_view
from nsintake.services.audit import audit
from nsintake.services.consent import late_withdrawals
from nsintake.services.day import alarms
from nsintake.services.intake import legal_limits
from nsintake.services.liaison import shredding, told_back
from nsintake.services.meetings import debriefing
from ui import background

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from ui.launcher_link import LauncherLink

_SETTLE_MS = 500
_SHRED_MS = 6_000
_AGAIN_MS = 30_000
_BATCH_MS = 60_000
_LOOK_MS = 4_000


class SessionWork(QObject):
    """Owned by the window of a session; ``stop`` before the session ends."""

    changed = Signal()
    """Something may have been found or settled; also from other threads."""
    told = Signal()
    """Tasks of a worker came or went, for what was said or done with an office."""
    alarms_read = Signal(object)
    """The Alarms of whoever is signed in, read again."""
    _written = Signal()

    def __init__(self, signed_in: SignedIn, link: LauncherLink, parent: QObject) -> None:
        super().__init__(parent)
        self._signed_in = signed_in
        self._link = link
        self._looking: background.Job | None = None
        self._looked = False
        self._due = self._timer(_SETTLE_MS, self._tell_due)
        self._telling: background.Job | None = None
        self._again = self._timer(_AGAIN_MS, self.look_through)
        self._look = self._timer(_LOOK_MS, self.look_through)
        self._look.start()
        self._due_again = self._timer(_AGAIN_MS, self._tell_due)
        self._shredding: background.Job | None = None
        self._shred = self._timer(_SHRED_MS, self._shred_due)
        self._shred_again = self._timer(_AGAIN_MS, self._shred_due)
        if signed_in.may(Permission.VIEW_RECORDS):
            self._shred.start()
        self._batch = self._timer(_BATCH_MS, self._deliver)
        self._batch.setSingleShot(False)
        if signed_in.may(Permission.SIGN_RELEASE):
            self._batch.start()
        self._written.connect(self._due.start)
        integrity = signed_in.integrity
        integrity.heads_changed = link.tell_heads
        integrity.changed = self.changed.emit
        integrity.written = self._written.emit
        integrity.tell()
        self._due.start()

    def _timer(self, after: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(then)
        return timer

    def _tell_due(self) -> None:
        def failed(error: Exception) -> None:
            _note_failure(error)
            self._due_again.start()

        self._telling = background.run(self, lambda: alarms.alarms(self._signed_in), self._tell, failed, behind=True)

    def _tell(self, found: alarms.DueAlarms) -> None:
        self._link.tell_due(found.moments(), found.silent, at_start=found.at_start())
        self.alarms_read.emit(found)

    def _tell_due_at_once(self) -> None:
        try:
            found = alarms.alarms(self._signed_in)
        except NsintakeError as error:
            _note_failure(error)
        else:
            self._link.tell_due(found.moments(), found.silent, at_start=found.at_start())

    def _shred_due(self) -> None:
        """Once a session, after its first page: what somebody took back and whose days are over goes. Once more where
        somebody else wrote for so long that it could not.
        """

        def stop() -> bool:
            return self._shredding is not None and self._shredding.cancelled

        signed_in = self._signed_in

        def look_after() -> None:
            try:
                shredding.shred_due(signed_in, stop=stop)
            finally:
                if signed_in.may(Permission.RECORD_CONSENT):
                    late_withdrawals.finish_withdrawals(signed_in, stop=stop)

        def tell_back() -> int:
            made = told_back.take_to_worker(signed_in, stop=stop) + legal_limits.remind(signed_in, stop=stop)
            made += way_view.settle_called_off(signed_in, stop=stop)
            return made + debriefing.end_of_cancelled(signed_in, stop=stop)

        def then(made: int) -> None:
            if made:
                self.told.emit()

        failed = self._note_and_try_again
        if signed_in.may(Permission.PLAN_MEETING):  # also while a file is unsound: she may be in danger
            told = partial(not_safe.tell_not_safe, signed_in, stop=stop)
            background.run(self, told, then, failed, lane=background.Lane.LONG)
        if signed_in.may(Permission.RECORD_CONSENT):
            at_risk = partial(told_back.tell_at_risk, signed_in, stop=stop)
            back = at_risk if signed_in.unsound else tell_back
            background.run(self, back, then, failed, lane=background.Lane.LONG)

        self._shredding = background.run(self, look_after, None, failed, lane=background.Lane.LONG)

    def _note_and_try_again(self, error: Exception) -> None:
        _note_failure(error)
        if isinstance(error, EnvironmentFault) and error.code == "file_busy":
            self._shred_again.start()

    def _deliver(self) -> None:
        """Every minute: signed letters whose hour has come go to the liaison officers."""
        signed_in = self._signed_in
        if not signed_in.unsound:
            background.run(self, lambda: deliver(signed_in), None, _note_failure, behind=True)

    def look_through(self) -> None:
        """Verify every file once a session, soon after its first page and whatever is typed; gives way to other long
        work only.
        """
        if self._looked or self._looking is not None:
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
            if all(found.kind != "failed" for found in signed_in.unsound):  # it is on every page
                self._again.start()

        signed_in = self._signed_in
        job = self._looking = background.run(
            self, lambda: audit.look_through(signed_in, stop=stop), done, failed, lane=background.Lane.LONG
        )

    def stop(self) -> None:
        """Nothing more is begun, and what runs ends soon. A due moment that was not told yet is told now."""
        waits = self._due.isActive() or self._due_again.isActive()
        if waits or (self._telling is not None and not self._telling.finished):
            self._due.stop()
            self._due_again.stop()
            self._tell_due_at_once()
        self._again.stop()
        self._batch.stop()
        self._look.stop()
        self._shred.stop()
        self._shred_again.stop()
        self._looked = True
        for job in (self._looking, self._shredding):
            if job is not None:
                job.cancel()
        integrity = self._signed_in.integrity
        integrity.changed = integrity.written = lambda: None


def _note_failure(error: Exception) -> None:
    log.event("round_failed", type=type(error).__name__)
