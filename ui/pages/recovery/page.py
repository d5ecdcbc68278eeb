"""Recovery on a clean machine: four steps, nothing in force before the end of the third.

Digits and passwords go with the step they were typed in; what was unpacked goes when this page is left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from nsintake.errors import UserFault
from nsintake.services.backup import backups, recovery
from ui import acting, background
from ui.i18n import T
from ui.pages.recovery.parts import EndStep, FindStep, OpenStep, PeopleStep, RecoveryStep
from ui.widgets.sheet_step import COPIES, SheetStep
from ui.widgets.stepped_front import SteppedFront

if TYPE_CHECKING:
    from nsintake.services.backup.recovery import OpenedBackup, Restored
    from ui.widgets.sheet_step import Digits

Result = TypeVar("Result")
FIND, OPEN, PEOPLE, END = range(4)


class RecoveryPage(SteppedFront):
    """``finished`` when she goes to sign-in, ``left`` to go back. ``settings`` go to what derives keys."""

    finished = Signal()
    left = Signal()
    key = "recovery"

    def __init__(self, folder: Path, *, settings: Mapping[str, Any] | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._settings = dict(settings or {})
        self._path: Path | None = None
        self._opened: OpenedBackup | None = None
        self._account: dict[str, str] = {}
        self._done: Restored | None = None
        self._writes, self._written = False, False
        self._job: background.Job | None = None
        self.construct()

    # --- the frame

    def page_title(self) -> str:
        return T("Restore from a backup")

    def step_names(self) -> list[str]:
        return [T("Backup"), T("Open it"), T("People"), T("Done")]

    def make_step(self) -> tuple[QWidget, bool]:
        return self._make(), True

    def _make(self) -> RecoveryStep | SheetStep:
        if self.at == END and self._done is not None:
            return self._site_sheet() if self._writes else self._end(self._done)
        if self.at == PEOPLE and self._opened is not None:
            people = PeopleStep(self._opened, self.give_up)
            people.go_on.connect(lambda: self._restore(people))
            return people
        if self.at == OPEN:
            opening = OpenStep(lambda: self.go(FIND))
            opening.go_on.connect(lambda: self._open(opening))
            return opening
        find = FindStep(self.left.emit)
        find.go_on.connect(lambda: self._found(find))
        return find

    # --- the steps

    def _end(self, done: Restored) -> EndStep:
        end = EndStep(done, written=self._written)
        end.go_on.connect(self.finished)
        end.sheet_wanted.connect(lambda: self._write(begun=True))
        return end

    def _write(self, *, begun: bool) -> None:
        """Have the site sheet written down and typed back, or go back to the end."""
        self._writes = begun
        self.go(END)

    def _site_sheet(self) -> SheetStep:
        sheets = cast("Restored", self._done).site
        step = SheetStep("S", cast("Digits", sheets), copies=0)
        step.typed_back.connect(lambda typed: self._typed_back(step, typed))
        return step

    def _typed_back(self, step: SheetStep, typed: str) -> None:
        sheets = self._done.site if self._done is not None else None
        if sheets is None or typed.split() != list(sheets.groups("S")):
            step.refuse(UserFault("sheet_not_this"))
        elif step.copies + 1 < COPIES:
            step.confirmed(step.copies + 1)
        else:
            self._written = True
            self._write(begun=False)

    def _found(self, step: FindStep) -> None:
        """Read all of it first: a damaged one is said before anybody types fifty digits."""
        backup = step.choice.chosen()
        if backup is None:
            return
        path = Path(backup.path)

        def then(_look: object) -> None:
            self._path = path
            self.go(OPEN)

        self._run(T("Reading the backup…"), lambda report: backups.whole(path, progress=report), then)

    def _open(self, step: OpenStep) -> None:
        values, path = step.values(), self._path
        if values is None or path is None:
            return
        folder, more = self._folder, self._settings
        self._account = {name: str(values[name]) for name in ("login", "display_name") if name in values}

        def work(report: background.Report) -> OpenedBackup:
            if "sheet" in values:
                return recovery.open_with_password(folder, path, progress=report, **values)
            return recovery.open_with_halves(folder, path, progress=report, **values, **more)

        def then(opened: OpenedBackup) -> None:
            step.empty()
            self._opened = opened
            self.go(PEOPLE)

        self._run(T("Opening the backup and looking through it…"), work, then)

    def _restore(self, step: PeopleStep) -> None:
        opened = self._opened
        if opened is None:
            return
        stay, account = step.stay(), self._account
        damaged, despite = step.despite.leaves_damaged(), step.despite.despite()

        def work(report: background.Report) -> Restored:
            return recovery.recover(
                opened,
                stay=stay,
                login=account.get("login", ""),
                display_name=account.get("display_name", ""),
                leave_damaged=damaged,
                despite=despite,
                progress=report,
            )

        def then(done: Restored) -> None:
            self._opened, self._done = None, done
            self.go(END)

        self._run(T("Restoring. Until the end everything can still be stopped…"), work, then)

    # --- long work

    def _run(self, words: str, work: Callable[[background.Report], Result], then: Callable[[Result], None]) -> None:
        step = cast("RecoveryStep", self.step)
        step.trouble.show_text("")

        def failed(error: Exception) -> None:
            if not isinstance(error, background.Cancelled):
                step.refuse(error)

        self._job = acting.act_long(self, words, work, then, failed)

    def give_up(self) -> None:
        """Let go of an opened backup and begin again."""
        self.close_opened()
        self.go(FIND)

    def close_opened(self) -> None:
        """Take away what was unpacked; called when this page ends."""
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()

    # --- another language

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and (self._job is None or self._job.finished):
            self.construct()
        super().changeEvent(event)
