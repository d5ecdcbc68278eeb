"""The questions of a step in blocks: one open, the others one line each, so that only a few are there at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.i18n import T
from ui.pages.intake.fields import is_wide
from ui.widgets.basics import Card, column, label, quiet, show_if
from ui.widgets.many_field import ManyField
from ui.widgets.radio_card import CardGroup

if TYPE_CHECKING:
    from nsintake.domain import intake
    from ui.widgets.fields import Field


class QuestionBlock(Card):
    """A few questions asked together. ``wanted`` asks to be opened; only what applies is placed."""

    wanted = Signal()

    def __init__(self, name: str, heading: str, lead: str, fields: dict[str, Field]) -> None:
        super().__init__(name=f"intake.block_card.{name}")
        self.name, self.fields = name, fields
        self._extra: dict[str, QWidget] = {}
        head = QHBoxLayout()
        said = column(2)
        said.addWidget(label(heading, "heading"))
        self._lead = label(lead, "soft")
        said.addWidget(self._lead)
        show_if(self._lead, wanted=bool(lead))
        self._state = label("", "small", name=f"intake.block_state.{name}")
        said.addWidget(self._state)
        head.addLayout(said, 1)
        self.opener = quiet(T("Open it"), self.wanted.emit, name=f"intake.block.{name}")
        self.opener.setAccessibleName(T("Open: {heading}", heading=heading))
        head.addWidget(self.opener)
        self.add(head)
        self._held = QWidget()
        self._grid = QGridLayout(self._held)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(20)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.add(self._held)
        self.is_open = False
        self._waits = False
        """Its questions are placed once it is open: placed, each of their parts is drawn and measured."""
        self._placed: tuple[intake.QuestionField, ...] = ()
        self._columns = 2

    def show_columns(self, columns: int, *, narrow: bool) -> None:
        """Show the parts in two columns or, where there is no room, in one."""
        if columns != self._columns:
            self._columns = columns
            self.arrange(self._placed)
        for field in self.fields.values():
            for group in (field, *field.findChildren(CardGroup)):
                if isinstance(group, CardGroup | ManyField):
                    group.fit_narrow(narrow=narrow)

    def put_beside(self, name: str, part: QWidget) -> None:
        """Put something across the whole width under one question."""
        self._extra[name] = part

    def beside(self, name: str) -> tuple[QWidget, ...]:
        """What is under a question."""
        return (self._extra[name],) if name in self._extra else ()

    def arrange(self, asked: tuple[intake.QuestionField, ...]) -> None:
        """Place the questions that are put to her now, two a line where they are short and fit; hide the others."""
        self._placed, self._waits = asked, not self.is_open
        if self._waits:
            return
        while self._grid.takeAt(0) is not None:
            pass
        shown = {question.name for question in asked}
        line, beside = 0, False
        for question in asked:
            field, extra = self.fields[question.name], self._extra.get(question.name)
            if is_wide(question) or extra is not None or self._columns == 1:
                line += 1 if beside else 0
                self._grid.addWidget(field, line, 0, 1, 2)
                if extra is not None:
                    self._grid.addWidget(extra, line + 1, 0, 1, 2)
                line, beside = line + 2, False
            else:
                self._grid.addWidget(field, line, 1 if beside else 0)
                line, beside = (line + 1, False) if beside else (line, True)
        for name, field in self.fields.items():
            field.setVisible(name in shown)

    def show_open(self, *, is_open: bool, alone: bool) -> None:
        """Open or shut it; a step of one block shows no button."""
        self.is_open = is_open
        if is_open and self._waits:
            self.arrange(self._placed)
        self._held.setVisible(is_open)
        self.opener.setVisible(not is_open and not alone)
        self._state.setVisible(not is_open)

    def say_state(self, asked: int, of: int) -> None:
        """What a shut block says of itself: how many questions were answered or left out, never how."""
        self._state.setText(T("{asked} of {of} asked", asked=asked, of=of) if asked else T("Not asked"))
