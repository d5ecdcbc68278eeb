"""Ctrl+K: type a few letters of where to go, press Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui import icons
from ui.gate import Dialog
from ui.i18n import T
from ui.looked_for import plain


@dataclass(frozen=True, slots=True)
class Goal:
    """One thing the palette offers."""

    words: str
    icon: str
    act: Callable[[], object]


class PaletteDialog(Dialog):
    """A line to type in and the goals that match, best first."""

    def __init__(self, parent: QWidget, goals: Sequence[Goal]) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(T("Go to"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(520, 380)
        self._goals = list(goals)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        self.line = QLineEdit()
        self.line.setObjectName("palette_line")
        self.line.setPlaceholderText(T("Where to? Type a few letters"))
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
        self.list.clear()
        for goal in self._goals:
            if all(word in plain(goal.words) for word in wanted):
                item = QListWidgetItem(icons.icon(goal.icon, "text_soft"), goal.words)
                item.setData(Qt.ItemDataRole.UserRole, self._goals.index(goal))
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            goal = self._goals[item.data(Qt.ItemDataRole.UserRole)]
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
