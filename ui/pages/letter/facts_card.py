"""What this paper tells and what follows from it: facts that may be left out, and three columns side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from nsintake.domain.consent import Item
from ui import style
from ui.i18n import T, isolate
from ui.widgets.basics import Card, down, label, picture, rule, take_out
from ui.widgets.said_list import SaidList
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.letters.letters import Preview


class FactsCard(Card):
    """The agreed facts; each may be left out of this letter. ``changed`` fires on a tick."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(T("What this paper tells"), name="letter.facts")
        self.add(label(T("Only what she agreed to for this office. Leave out what this paper does not need."), "soft"))
        self.rows: QWidget | None = None
        self.boxes: dict[Item, QCheckBox] = {}

    def show_facts(self, view: Preview) -> None:
        """Show the facts of a letter."""
        take_out(self.body, self.rows)
        self.rows, rows = down(gap=4)
        self.boxes = {}
        told = {fact.item: fact for fact in view.facts}
        for item in (item for item in Item if item in told or item in view.left_out):
            fact = told.get(item)
            title = words.said(fact.label) if fact else words.item_word(item.value)
            said = "" if fact is None else isolate(words.said(fact.text)) if fact.verbatim else words.said(fact.text)
            rows.addWidget(rule())
            rows.addLayout(self._row(item, title, said, out=item in view.left_out, locked=view.released))
        self.add(self.rows)

    def _row(self, item: Item, title: str, said: str, *, out: bool, locked: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(style.GAP)
        head = label(title, "soft")
        head.setFixedWidth(190)
        box = QCheckBox(T("Leave out"))
        box.setObjectName(f"letter.leave_out.{item.value}")
        box.setAccessibleName(T("Leave out: {fact}", fact=title))
        box.setChecked(out)
        box.setEnabled(not locked)
        box.toggled.connect(lambda _on: self.changed.emit())
        self.boxes[item] = box
        line.addWidget(head)
        line.addWidget(label(said or T("Not in this letter")), 1)
        line.addWidget(box)
        return line

    def leave_out(self, item: Item) -> None:
        """Tick one item, as its box would."""
        if item in self.boxes:
            self.boxes[item].setChecked(True)

    def left_out(self) -> tuple[Item, ...]:
        """The items ticked."""
        return tuple(item for item, box in self.boxes.items() if box.isChecked())


class LearnCard(Card):
    """Will learn, will not learn, could find out."""

    def __init__(self) -> None:
        super().__init__(name="letter.learn")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        heads = (
            ("eye", "good_text", T("They will learn")),
            ("shield", "accent", T("They will not learn")),
            ("warning", "waiting_text", T("They could find out")),
        )
        self._columns = []
        for at, (icon, token, title) in enumerate(heads):
            head = QHBoxLayout()
            head.setSpacing(8)
            head.addWidget(picture(icon, token, size=20))
            head.addWidget(label(title, "label", wrap=False), 1)
            grid.addLayout(head, 0, at)
            names = ("letter.will_learn", "letter.will_not_learn", "letter.could_find_out")
            said = SaidList(names[at])
            said.setAccessibleDescription(title)
            grid.addWidget(said, 1, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
            self._columns.append(said)
        self.add(grid)

    def show_columns(self, view: Preview) -> None:
        """Fill the three columns."""
        lists = (view.will_learn, view.will_not_learn, view.could_find_out)
        for shown, said in zip(self._columns, lists, strict=True):
            shown.show_said(said)
