"""Several short sentences below one another, each with a mark at its beginning, so that none runs into the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import T
from ui.widgets.basics import column, down, label, take_out
from ui.words import values as words
from ui.words.rules import with_latin_kept

if TYPE_CHECKING:
    from nsintake.domain.language import Wording

_MARK: Final = chr(0x2022)


class SaidList(QWidget):
    """A list of wordings. ``texts`` is what it says, for tests and screen readers."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._column = column(0)
        self.setLayout(self._column)
        self._held: QWidget | None = None
        self.texts: tuple[str, ...] = ()

    def show_said(self, said: Sequence[Wording]) -> None:
        """Show other sentences; without any it says Nothing."""
        take_out(self._column, self._held)
        self.texts = tuple(words.said(wording) for wording in said)
        self._held, lines = down(gap=5)
        for text in self.texts or (T("Nothing"),):
            line = QHBoxLayout()
            line.setSpacing(7)
            line.addWidget(label(_MARK, "soft", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(with_latin_kept(text)), 1)
            lines.addLayout(line)
        self._column.addWidget(self._held)
        self.setAccessibleName("\n".join(self.texts))
