"""At the start, where the keyring gives nothing: look for a start stick, use it, have it taken out.

Object names: ``stick_look``, ``stick_folder``, ``stick_trouble``, and once it fits ``stick_fits``, ``stick_out``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import background
from ui.errors import words_for
from ui.i18n import T, isolate
from ui.widgets.basics import Notice, Tone, button, column, down, label, primary, quiet
from ui.widgets.field import TextField

if TYPE_CHECKING:
    from nsintake.station import Station


class Sticks(Protocol):
    """What can be asked about start sticks, each in a worker."""

    def plugged_in(self) -> tuple[str, ...]: ...
    def use(self, folder: str) -> str: ...
    def still_in(self, folder: str) -> bool: ...


class StationSticks:
    """The start sticks for one station; what they need is loaded when one is looked for."""

    def __init__(self, station: Station) -> None:
        self._station = station

    def plugged_in(self) -> tuple[str, ...]:
        """The folders with a start stick."""
        from nsintake.services.station import start_stick  # noqa: PLC0415

        return start_stick.plugged_in()

    def use(self, folder: str) -> str:
        """Open the station with one; its folder."""
        from nsintake.services.station import start_stick  # noqa: PLC0415

        return start_stick.use(self._station, folder)

    def still_in(self, folder: str) -> bool:
        """Whether it is still there."""
        from nsintake.services.station import start_stick  # noqa: PLC0415

        return start_stick.still_in(folder)


class StickCard(QWidget):
    """``fits`` once a stick opened the station; ``opened`` once it is out, or she goes on all the same.

    ``where`` is then its folder.
    """

    fits = Signal()
    opened = Signal()

    def __init__(self, sticks: Sticks, *, quietly: bool) -> None:
        """``quietly``: look by itself, and say nothing where none is plugged in."""
        super().__init__()
        self._sticks = sticks
        self.where = ""
        self._asked = False
        layout = column(10)
        self.setLayout(layout)
        self._before, before = down(gap=10)
        before.addWidget(label(T("Or plug in the start stick"), "label"))
        self.look_now = button(T("Look for the stick"), lambda: self.try_now(""), name="stick_look", icon="key")
        before.addWidget(self.look_now)
        self._elsewhere = quiet(T("It is in another folder"), self._ask_folder, name="stick_elsewhere")
        before.addWidget(self._elsewhere)
        self.folder = TextField("stick_folder", T("Path of the folder"), ltr=True)
        self.folder.edit.returnPressed.connect(lambda: self.try_now(self.folder.raw()))
        self.folder.hide()
        before.addWidget(self.folder)
        layout.addWidget(self._before)
        self.trouble = Notice("", Tone.URGENT, name="stick_trouble")
        layout.addWidget(self.trouble)
        self._fits = Notice("", Tone.GOOD, name="stick_fits")
        layout.addWidget(self._fits)
        self.out = primary(T("It is out: go on"), self._go_on, name="stick_out")
        self.out.hide()
        layout.addWidget(self.out)
        if quietly:
            background.run(self, sticks.plugged_in, self._seen, lambda _error: None)

    def _seen(self, folders: tuple[str, ...]) -> None:
        if folders:
            self.try_now("")

    def _ask_folder(self) -> None:
        self._elsewhere.hide()
        self.folder.show()
        self.folder.setFocus()

    def try_now(self, folder: str) -> None:
        """Use the stick in a folder, or whichever is plugged in."""
        typed = folder.strip() or (self.folder.raw().strip() if self.folder.isVisible() else "")
        self.trouble.show_text("")
        self.look_now.setEnabled(False)
        background.run(self, lambda: self._sticks.use(typed), self.show_used, self._refused)

    def _refused(self, error: Exception) -> None:
        self.look_now.setEnabled(True)
        self.trouble.show_text(words_for(error), Tone.URGENT)

    def show_used(self, where: str) -> None:
        """A stick has opened the station: now it is taken out."""
        self.where = where
        self._before.hide()
        self.trouble.show_text("")
        words = T(
            "The stick fits. Take it out now ({folder}) and keep it on you: nobody needs it until the next start.",
            folder=isolate(where),
        )
        self._fits.show_text(words, Tone.GOOD)
        self.out.show()
        self.out.setFocus()
        self.fits.emit()

    def _go_on(self) -> None:
        if self._asked:
            self.opened.emit()
            return
        background.run(self, lambda: self._sticks.still_in(self.where), self._looked)

    def _looked(self, still: bool) -> None:  # noqa: FBT001 - what the worker answered
        if not still:
            self.opened.emit()
            return
        self._asked = True
        self.trouble.show_text(
            T("The stick is still plugged in. While it is, whoever takes this computer has both halves. Take it out."),
            Tone.URGENT,
        )
        self.out.setText(T("Go on all the same"))
        self.out.setAccessibleName(self.out.text())
