"""Ten small fields for the fifty digits of a sheet: typed from paper, each group judged once it is full."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit

from nsintake.domain.text import to_ascii_digits
from ui import i18n, style
from ui.i18n import T
from ui.widgets.field import dress
from ui.widgets.tab_order import LeadsKeyboard

GROUPS, GROUP_DIGITS, ACROSS = 10, 5, 5
Judge = Callable[[int, str], str]
"""(group 1 to 10, what was typed) -> words for what is wrong with it; empty if nothing is."""


class _Group(QLineEdit):
    """One group; an empty one hands Backspace back to the group before it."""

    emptied_back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied_back.emit()
            return
        super().keyPressEvent(event)


class SheetEntry(LeadsKeyboard):
    """``filled`` once the last group is full and none is known to be wrong; ``wrong`` carries a group and its words."""

    filled = Signal()
    wrong = Signal(int, str)
    edited = Signal()

    def __init__(self, *, judge: Judge | None = None, name: str = "sheet_group") -> None:
        super().__init__()
        self._judge = judge
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self.groups: list[QLineEdit] = []
        for at in range(GROUPS):
            group = _Group()
            group.setObjectName(f"{name}_{at + 1}")
            group.setAccessibleName(T("Group {number}", number=at + 1))
            group.setPlaceholderText(i18n.number(at + 1))
            group.setMaxLength(GROUP_DIGITS)
            group.setAlignment(Qt.AlignmentFlag.AlignCenter)
            dress(group, private=True)
            group.textEdited.connect(lambda _text, at=at: self._typed(at))
            group.emptied_back.connect(lambda at=at: self._back(at))
            grid.addWidget(group, at // ACROSS, at % ACROSS)
            self.groups.append(group)
        self.lead_to(self.groups[0])

    def text(self) -> str:
        """What is typed, groups apart, digits as 0-9."""
        return " ".join(to_ascii_digits(group.text()) for group in self.groups)

    def raw(self) -> list[str]:
        """What is in each group, to be put back by ``set_raw``."""
        return [group.text() for group in self.groups]

    def set_raw(self, typed: list[str]) -> None:
        """Put it back."""
        for group, text in zip(self.groups, typed, strict=False):
            group.setText(text)

    def clear(self) -> None:
        """Empty every group and start at the first."""
        for group in self.groups:
            group.clear()
            style.mark(group, tone="")
        self.groups[0].setFocus()

    def show_wrong(self, number: int) -> None:
        """Mark a group as wrong and put the caret there."""
        group = self.groups[number - 1]
        style.mark(group, tone="error")
        group.setFocus()
        group.selectAll()

    def _typed(self, at: int) -> None:
        style.mark(self.groups[at], tone="")
        self.edited.emit()
        typed = self.groups[at].text()
        if len(typed) < GROUP_DIGITS:
            return
        words = self._judge(at + 1, typed) if self._judge is not None else ""
        if words:
            self.show_wrong(at + 1)
            self.wrong.emit(at + 1, words)
            return
        missing = next((group for group in self.groups[at + 1 :] if len(group.text()) < GROUP_DIGITS), None)
        if missing is not None:
            missing.setFocus()
        elif all(len(group.text()) == GROUP_DIGITS for group in self.groups):
            self.filled.emit()

    def _back(self, at: int) -> None:
        if at:
            self.groups[at - 1].setFocus()
            self.groups[at - 1].end(False)  # noqa: FBT003 - Qt's own signature
