"""Founding a real station: six steps in one hour, by keyboard, at one computer. Nothing here is printed or copied.

Until the second step nothing is written. After it the keeper is signed in; whatever happens, she signs in again and
goes on where it was. Must never show a case, and never keep digits or passwords once a step is over.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from nsintake.domain.language import Lang
from nsintake.services.founding import founding
from nsintake.services.station import founding_steps
from ui import background, i18n, style
from ui.errors import words_for
from ui.i18n import T
from ui.pages.founding.done import DoneStep
from ui.pages.founding.office import OfficeStep
from ui.pages.founding.parts import StepCard
from ui.pages.founding.person import PersonStep
from ui.widgets.basics import Card, Notice, Tone
from ui.widgets.progress_overlay import ProgressOverlay
from ui.widgets.sheet_step import SheetStep
from ui.widgets.stepped_front import SteppedFront, centred

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.founding.founding import Begun
    from nsintake.services.station.founding_steps import FoundingState, Sheets

OFFICE, LEAD, SHEETS, ADMINISTRATOR, SECOND, DONE = range(6)
AnyStep = StepCard | SheetStep | DoneStep


class FoundingPage(SteppedFront):
    """``begun`` carries the keeper's session, which the window closes; ``finished`` when she goes to sign-in; ``left``
    to go back before anything was made. ``settings`` are more arguments for the services that derive keys."""

    begun = Signal(object)
    finished = Signal()
    left = Signal()
    key = "founding"

    def __init__(
        self, folder: Path, *, signed_in: SignedIn | None = None, settings: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__()
        self._folder = folder
        self._signed_in = signed_in
        self._settings = dict(settings or {})
        self._said: dict[str, Any] = {"office_lang": i18n.language().value}
        self._state: FoundingState | None = None
        self._sheets: Sheets | None = None
        self._resumed = signed_in is not None
        self._busy = False
        self.construct()
        if signed_in is not None:
            self._draw(signed_in)

    # --- the frame

    def page_title(self) -> str:
        return T("Founding a station")

    def step_names(self) -> list[str]:
        return [T("The office"), T("Intake lead"), T("Sheets"), T("Administrator"), T("Second keeper"), T("Done")]

    def make_step(self) -> tuple[QWidget, bool]:
        made = self._make()
        return made or Card(T("Opening the founding where it was…"), name="founding_opening"), made is not None

    def _make(self) -> AnyStep | None:
        if self.at == OFFICE:
            return None if self._signed_in is not None else self._office()
        if self.at == LEAD:
            return self._lead()
        if self._state is None:
            return None
        if self.at == SHEETS:
            return self._sheet()
        if self.at == DONE:
            done = DoneStep(self._state, lead=self._signed_in.display_name if self._signed_in is not None else "")
            done.closed.connect(self.finished)
            return done
        return self._administrator() if self.at == ADMINISTRATOR else self._second()

    # --- steps 1 and 2: nothing is written before the end of the second

    def _office(self) -> StepCard:
        step = OfficeStep(self._folder, Lang(self._said["office_lang"]))
        step.form.set_raw(self._said)
        step.back.clicked.connect(lambda _on=False: self.left.emit())
        step.go_on.connect(self._office_said)
        return step

    def _office_said(self, said: dict[str, Any]) -> None:
        self._said |= said
        self.go(LEAD)

    def _lead(self) -> StepCard:
        step = PersonStep(
            T("The intake lead"),
            T("She is the first keeper: she opens everything and signs who else may. Type the password unseen."),
            name="founding_lead",
            way_on=T("Make the station"),
            office=str(self._said.get("office", "")),
        )
        step.go_on.connect(self._found)
        return step

    def _found(self, said: dict[str, Any]) -> None:
        words = T("Making keys and sealed files. This takes up to a minute.")
        overlay = self._veil(words)
        folder, office = self._folder, dict(self._said)

        def work(report: background.Report) -> Begun:
            return founding.found_station(
                folder,
                office=office["office"],
                lang=Lang(office["office_lang"]),
                lead_name=said["display_name"],
                login=said["login"],
                password=said["password"],
                password_again=said["password_again"],
                shared=bool(office["shared"]),
                progress=report,
                **self._settings,
            )

        def begun(found: Begun) -> None:
            self._lift(overlay)
            self._signed_in = found.signed_in
            self.begun.emit(found.signed_in)
            self._draw(found.signed_in)

        self._run_long(overlay, work, begun)

    # --- step 3

    def _draw(self, signed_in: SignedIn) -> None:
        """Ask how far it is, and for the digits that are to be written down."""

        def work() -> tuple[FoundingState, Sheets]:
            sheets = founding_steps.draw_sheets(signed_in)
            return founding_steps.state(signed_in), sheets

        def put(found: tuple[FoundingState, Sheets]) -> None:
            self._state, self._sheets = found
            self._go_to_what_is_missing()

        background.run(self, work, put, self._broken)

    def _broken(self, error: Exception) -> None:
        notice = Notice(words_for(error), Tone.URGENT, name="founding_trouble")
        notice.setFixedWidth(style.FORM)
        self.body.body.insertLayout(0, centred(notice))

    def _go_to_what_is_missing(self) -> None:
        now = self._state
        if now is None:
            return
        if not now.sheets_done:
            self.go(SHEETS)
        elif not now.administrator:
            self.go(ADMINISTRATOR)
        else:
            self.go(SECOND)

    def _letter(self) -> str:
        now = self._state
        missing = (
            letter
            for letter in founding_steps.LETTERS
            if now is not None and now.copies[letter] < founding_steps.COPIES
        )
        return next(missing, founding_steps.LETTERS[0])

    def _sheet(self) -> SheetStep | None:
        if self._sheets is None or self._state is None:
            return None
        letter = self._letter()
        copies = self._state.copies[letter]  # type: ignore[index]
        void = self._resumed and letter == "A" and copies == 0
        step = SheetStep(letter, self._sheets, copies=copies, void=void)
        step.typed_back.connect(lambda typed: self._typed_back(step, letter, typed))
        return step

    def _typed_back(self, step: SheetStep, letter: str, typed: str) -> None:
        signed_in, sheets = self._signed_in, self._sheets
        if signed_in is None or sheets is None:
            return

        def put(now: FoundingState) -> None:
            self._state = now
            copies = now.copies[letter]  # type: ignore[index]
            if copies < founding_steps.COPIES:
                step.confirmed(copies)
            else:
                self._go_to_what_is_missing()

        background.run(
            self,
            lambda: founding_steps.confirm_copy(signed_in, sheets, letter, typed),  # type: ignore[arg-type]
            put,
            step.refuse,
        )

    def hide_digits(self) -> None:
        """Cover what may be on the screen."""
        if isinstance(self.step, SheetStep):
            self.step.hide_digits()

    # --- steps 4 and 5

    def _administrator(self) -> StepCard:
        step = PersonStep(
            T("The administrator"),
            T(
                "She sits down here and types her own password unseen. She makes accounts and looks after the "
                "computer; she has no key to any case."
            ),
            name="founding_administrator",
            way_on=T("Approve her"),
            office=self._state.office if self._state is not None else "",
        )
        step.go_on.connect(lambda said: self._add(founding_steps.add_administrator, said))
        return step

    def _second(self) -> StepCard:
        step = PersonStep(
            T("A second keeper"),
            T(
                "Somebody who can do all that you can, should you be ill or away. She types her own password. You may "
                "leave this out: the sheets are checked, and can take your place."
            ),
            name="founding_second",
            way_on=T("Approve her"),
            office=self._state.office if self._state is not None else "",
            leave_out=T("Leave it out"),
        )
        if step.skip is not None:
            step.skip.clicked.connect(lambda _on=False: self._finish())
        step.go_on.connect(lambda said: self._add(founding_steps.add_second_keeper, said))
        return step

    def _add(self, act: Any, said: dict[str, Any]) -> None:
        signed_in = self._signed_in
        overlay = self._veil(T("Deriving keys…"))

        def put(now: FoundingState) -> None:
            self._lift(overlay)
            self._state = now
            if now.second_keeper:
                self._finish()
            else:
                self.go(SECOND)

        self._run_long(overlay, lambda _report: act(signed_in, **said, **self._settings), put)

    # --- the end

    def _finish(self) -> None:
        signed_in = self._signed_in
        if signed_in is None or self._busy:
            return
        self._busy = True

        def put(_none: None) -> None:
            self._busy = False
            self._sheets = None
            self.go(DONE)

        def failed(error: Exception) -> None:
            self._busy = False
            if isinstance(self.step, StepCard):
                self.step.refuse(error)

        background.run(self, lambda: founding_steps.finish(signed_in), put, failed)

    # --- long work

    def _veil(self, words: str) -> ProgressOverlay:
        self._busy = True
        return ProgressOverlay(self, words)

    def _lift(self, overlay: ProgressOverlay) -> None:
        self._busy = False
        overlay.finish()

    def _run_long(self, overlay: ProgressOverlay, work: Any, then: Any) -> None:
        def failed(error: Exception) -> None:
            self._lift(overlay)
            if isinstance(self.step, StepCard):
                self.step.refuse(error)

        background.run_long(self, work, then, failed, progress=overlay.show_progress)

    # --- another language

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.start_step()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Build again and put everything back; not while keys are being made."""
        if self._busy:
            return
        raw = self.step.raw() if isinstance(self.step, StepCard | SheetStep) else None
        self.construct()
        if raw is not None and isinstance(self.step, StepCard | SheetStep):
            self.step.set_raw(raw)
