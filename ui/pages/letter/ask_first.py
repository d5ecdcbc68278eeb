"""What she wants to be asked about first: her yes about this very letter, or it does not stand in it.

Object names: ``letter.ask_first``, ``letter.ask_first.ITEM``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from ui.i18n import T
from ui.widgets.basics import Card, clear, label
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.domain.consent import Item
    from nsintake.services.letters.letters import Preview


class AskFirstCard(Card):
    """A box an item; ``asked`` gets every item she said yes to when one changes."""

    def __init__(self, asked: Callable[[tuple[Item, ...]], object]) -> None:
        super().__init__(T("She wants to be asked first"), name="letter.ask_first")
        self._asked = asked
        said = T("Ask her about this letter. Tick what she says yes to; without it the letter does not say it.")
        self.add(label(said, "soft"))
        self._held = QVBoxLayout()
        self.add(self._held)
        self.boxes: dict[Item, QCheckBox] = {}
        self.hide()

    def show_state(self, view: Preview) -> None:
        """Show what is to be asked; hidden if nothing is."""
        clear(self._held)
        self.boxes = {}
        for one in view.ask_first:
            box = QCheckBox(words.item_word(one.value))
            box.setObjectName(f"letter.ask_first.{one.value}")
            box.setAccessibleName(box.text())
            box.setChecked(one in view.asked)
            box.setEnabled(not view.released)
            box.toggled.connect(self._changed)
            self._held.addWidget(box)
            self.boxes[one] = box
        self.setVisible(bool(view.ask_first))

    def _changed(self) -> None:
        self._asked(tuple(item for item, box in self.boxes.items() if box.isChecked()))
