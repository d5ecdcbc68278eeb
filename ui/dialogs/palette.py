"""Ctrl+K: type a few letters of where to go, the code of a file or the reference of a letter, press Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nsintake.domain.codes import read_code
from nsintake.domain.text import to_ascii_digits
from ui import background, icons
from ui.gate import Dialog
from ui.i18n import T
from ui.looked_for import plain
from ui.widgets.unlearned import keep_from_learning


@dataclass(frozen=True, slots=True)
class Goal:
    """One thing the palette offers."""

    words: str
    icon: str
    act: Callable[[], object]
    also: str = ""
    """What else leads to it: its name in other languages, other words for it."""


class PaletteDialog(Dialog):
    """A line to type in and the goals that match, best first.

    ``find`` is asked in a worker for where a code leads that was typed in full; without it codes lead nowhere.
    ``hint`` is what the empty line asks for.
    """

    def __init__(
        self,
        parent: QWidget,
        goals: Sequence[Goal],
        find: Callable[[str], Sequence[Goal]] | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(T("Go to"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(520, 380)
        self._goals, self._find = list(goals), find
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        self.line = QLineEdit()
        keep_from_learning(self.line)
        self.line.setObjectName("palette_line")
        self.line.setPlaceholderText(hint or T("Where to? Type a few letters"))
        self.line.setAccessibleName(T("Go to"))
        self.line.addAction(icons.icon("search", "text_soft"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget()
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(T("Go to"))
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self.line.textChanged.connect(self._match)
        self.line.installEventFilter(self)
        self.list.itemActivated.connect(lambda _item: self._take())
        self.list.itemClicked.connect(lambda _item: self._take())
        self._match("")
        self.line.setFocus()

    def _match(self, typed: str) -> None:
        wanted = plain(typed).split()
        named = [goal for goal in self._goals if _says(goal.words, wanted)]
        others = (goal for goal in self._goals if goal not in named)
        self._show([*named, *(goal for goal in others if _says(f"{goal.words} {goal.also}", wanted))])
        find = self._find
        if find is not None and read_code(to_ascii_digits(typed)) is not None:
            background.run(self, lambda: find(typed), lambda found: self._answered(typed, found))

    def _answered(self, typed: str, found: Sequence[Goal]) -> None:
        if typed == self.line.text():  # else the answer to what was typed since is on its way
            self._show(found)

    def _show(self, goals: Sequence[Goal]) -> None:
        self.list.clear()
        self._shown = list(goals)
        for goal in self._shown:
            self.list.addItem(QListWidgetItem(icons.icon(goal.icon, "text_soft"), goal.words))
        if not self._shown:
            nothing = QListWidgetItem(T("Nothing found"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self.list.setCurrentRow(0 if self._shown else -1)

    def _take(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._shown):
            goal = self._shown[at]
            self.accept()
            goal.act()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, self.list.count() - 1)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return False


def _says(words: str, wanted: Sequence[str]) -> bool:
    said = plain(words)
    return all(word in said for word in wanted)
