"""What in this letter could point to her by being told together. Advice: it proposes, and nothing waits for it.

Object names: ``letter.rare``, ``letter.rare.NUMBER``, ``letter.rare.leave_out.ITEM``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import style
from ui.i18n import T
from ui.widgets.basics import Card, Notice, Tone, button, column, label, take_out
from ui.words.rare import coarser_words, leave_out_word, rare_words

if TYPE_CHECKING:
    from nsintake.domain.consent import Item
    from nsintake.services.letters.letters import Preview, Rare


class RareCard(Card):
    """A notice for each combination, with a button for each fact that may be left out; ``leave_out`` gets the fact."""

    def __init__(self, leave_out: Callable[[Item], object]) -> None:
        super().__init__(T("Told together"), name="letter.rare")
        self._leave_out = leave_out
        self.add(label(T("Each fact alone names nobody. Nothing here stops the letter: you decide."), "soft"))
        self.rows: QWidget | None = None
        self.hide()

    def show_state(self, view: Preview) -> None:
        """Show the combinations of a letter; hidden if there is none."""
        take_out(self.body, self.rows)
        self.rows = QWidget()
        rows = column(8)
        self.rows.setLayout(rows)
        offered: set[Item] = set()
        for at, rare in enumerate(view.rare):
            if at:
                rows.addSpacing(style.GAP)  # what helps stands with what it helps against
            said = "\n".join(part for part in (rare_words(rare), coarser_words(rare)) if part)
            rows.addWidget(Notice(said, Tone.WAITING if rare.warns else Tone.INFO, name=f"letter.rare.{at}"))
            if not view.released:
                rows.addLayout(self._acts(rare, offered))
        self.add(self.rows)
        self.setVisible(bool(view.rare))

    def _acts(self, rare: Rare, offered: set[Item]) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.setSpacing(style.GAP)
        for item in rare.leave_out:
            if item not in offered:
                name = f"letter.rare.leave_out.{item.value}"
                acts.addWidget(button(leave_out_word(item), partial(self._leave_out, item), name=name))
                offered.add(item)
        acts.addStretch(1)
        return acts
