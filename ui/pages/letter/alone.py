"""The urgent way: nobody else is here, so whoever wrote the letter reads it a second time, line by line, and signs.

Object names: ``letter.alone``, ``letter.alone.line.ITEM`` (a box a line), ``letter.alone.sign``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from ui.i18n import T
from ui.widgets.basics import Card, Notice, Tone, button, label, row, take_out
from ui.words import values as words
from ui.words.rules import with_latin_kept

if TYPE_CHECKING:
    from nsintake.domain.consent import Item
    from nsintake.services.letters.letters import Preview


class AloneCard(Card):
    """A box for every line the letter tells; only with all of them ticked can it be signed."""

    def __init__(self, sign: Callable[[frozenset[Item]], object]) -> None:
        super().__init__(T("Urgent, and nobody else is here?"), name="letter.alone")
        lead = T(
            "Then you sign it yourself, after reading it a second time. Go through every line with the paper before "
            "you: is it what she said, and did she agree that this office hears it? A colleague reads it tomorrow."
        )
        self.add(label(lead, "soft"))
        self._held = QVBoxLayout()
        self._held.setSpacing(8)
        self.add(self._held)
        self._weaker = Notice(
            T("This check is weaker: her name is not on file in Arabic letters. Look for it yourself, twice."),
            Tone.WAITING,
        )
        self.add(self._weaker)
        self.boxes: dict[Item, QCheckBox] = {}
        self.sign = button(
            T("S&ign it alone"), lambda: sign(frozenset(self.boxes)), name="letter.alone.sign", kind="danger"
        )
        self.sign.setEnabled(False)
        self.add(row(None, self.sign))
        self.hide()

    def show_state(self, view: Preview) -> None:
        """Every line anew, none of them ticked."""
        for box in self.boxes.values():
            take_out(self._held, box)
        self.boxes = {}
        for fact in view.facts if view.may_sign_alone else ():
            said = T("{what}: {told}", what=words.said(fact.label), told=with_latin_kept(words.said(fact.text)))
            box = QCheckBox(said)
            box.setObjectName(f"letter.alone.line.{fact.item.value}")
            box.setAccessibleName(said)
            box.toggled.connect(self._refresh)
            self._held.addWidget(box)
            self.boxes[fact.item] = box
        self._weaker.setVisible(view.weaker_check)
        self.setVisible(view.may_sign_alone)
        self._refresh()

    def _refresh(self) -> None:
        self.sign.setEnabled(bool(self.boxes) and all(box.isChecked() for box in self.boxes.values()))
