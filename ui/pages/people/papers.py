"""What a new root and a new site secret share: sheets written down on two papers each and typed back, then the act.

Digits and passwords stay in memory and go with the page; a page that comes to the front again begins again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.errors import UserFault
from ui import style
from ui.page import Page
from ui.pages.people.new_keys import NewKeys
from ui.widgets.basics import Card, fill
from ui.widgets.sheet_step import COPIES, SheetStep

if TYPE_CHECKING:
    from nsintake.services.station.succession import Sheets
    from ui.page import Shell

LETTERS: Final = ("S", "A", "B")


class PapersPage(Page):
    """Base of the pages that ask for papers. ``typed`` has each sheet's digits once both papers are right."""

    widest = style.FORM

    def __init__(self, shell: Shell) -> None:
        self.sheets: Sheets | None = None
        self.typed: dict[str, str] = {}
        self.step: SheetStep | None = None
        self._letters: tuple[str, ...] = ()
        super().__init__(shell)
        self.keys = NewKeys(self)

    def build(self, body: QBoxLayout) -> None:
        self._place = QVBoxLayout()
        body.addLayout(self._place)

    def forget(self) -> None:
        """Let go of digits that were drawn and not used."""
        self.sheets, self.typed, self.step, self._letters = None, {}, None, ()

    def put(self, card: Card) -> None:
        """Show one card in place of what was there."""
        fill(self._place, card)

    def write_down(self, sheets: Sheets, letters: Sequence[str]) -> None:
        """Have these sheets written down one after another; ``all_typed`` follows."""
        self.sheets, self.typed, self._letters = sheets, {}, tuple(letters)
        self._show_sheet(self._letters[0])

    def all_typed(self) -> None:
        """Every paper is right."""
        raise NotImplementedError

    def _show_sheet(self, letter: str) -> None:
        if self.sheets is None:
            return
        step = SheetStep(letter, self.sheets, copies=0)
        step.typed_back.connect(lambda typed: self._typed_back(step, typed))
        self.step = step
        self.put(step)
        step.start()

    def _typed_back(self, step: SheetStep, typed: str) -> None:
        letter = next(letter for letter in LETTERS if letter == step.letter)
        if self.sheets is None or typed.split() != list(self.sheets.groups(letter)):
            step.refuse(UserFault("sheet_not_this"))
        elif step.copies + 1 < COPIES:
            step.confirmed(step.copies + 1)
        else:
            self.typed[letter] = typed
            missing = [known for known in self._letters if known not in self.typed]
            if missing:
                self._show_sheet(missing[0])
            else:
                step.setEnabled(True)
                self.all_typed()
