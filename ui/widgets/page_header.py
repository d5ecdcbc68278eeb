"""The top of every page: its title, a line under it, its acts, and the button that stays behind all others."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ui import style
from ui.widgets.basics import label, show_if
from ui.widgets.flow_row import FlowRow


class PageHeader(QWidget):
    """Title and acts side by side, the line under them across all of it; where the acts would squeeze the title they
    are below both.
    """

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(style.GAP)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(4, 1)  # a page that leaves room leaves it below
        self._title = label(title, "title", name="page_title")
        self._subtitle = label(subtitle, "soft", name="page_subtitle")
        show_if(self._subtitle, wanted=bool(subtitle))
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self._subtitle, 1, 0, 1, 3)
        self._acts = FlowRow(name="page_acts")
        self._acts.hide()
        self._below = False
        self._grid.addWidget(self._acts, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._all: list[QWidget] = []
        self.last: QWidget | None = None

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change both lines."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._settle()

    def add_action(self, act: QWidget) -> None:
        """Add a button at the trailing side, before the last one."""
        self._acts.add(act)
        self._acts.show()
        self._all.append(act)

    def set_last(self, act: QWidget) -> None:
        """The button that stays behind all others."""
        self._grid.addWidget(act, 0, 2, Qt.AlignmentFlag.AlignTop)
        self.last = act

    def order_tabs(self) -> None:
        """Once the page below is built, and when the acts go below the title or come back: Tab goes as one reads, so
        the last button comes after the acts beside it and before those below it.
        """
        if self._all and self.last is not None:
            third = QPushButton(self)  # of two alone Qt says that each follows the other already
            for before, after in pairwise([self.last, *self._all] if self._below else [*self._all, self.last]):
                QWidget.setTabOrder(before, after)
            third.setParent(None)
            third.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # an act came or went
            self._settle()
        return done

    def _settle(self) -> None:
        """Put the acts beside the title if it keeps a line of its own there, else below it."""
        last = self.last.sizeHint().width() + style.GAP if self.last is not None else 0
        title = QFontMetrics(self._title.font()).horizontalAdvance(self._title.text())
        below = title + style.GAP + self._acts.sizeHint().width() + last > self.width()
        if below == self._below:
            return
        self._below = below
        self._grid.setRowMinimumHeight(2, 1 if below else 0)
        self._grid.removeWidget(self._acts)
        if below:
            self._grid.addWidget(self._acts, 3, 0, 1, 3)
        else:
            self._grid.addWidget(self._acts, 0, 1, Qt.AlignmentFlag.AlignTop)
        self.order_tabs()
