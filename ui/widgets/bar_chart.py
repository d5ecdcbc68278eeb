"""A quiet chart of level bars: a full bar for now, a thin hatched one for before, each with its number beside it.

Drawn with QPainter in the tokens' colours. Filled and hatched differ without colour. Bars begin where lines of text do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.i18n import T
from ui.widgets.wrapped import draw_lines

_NOW, _BEFORE, _AFTER = 14, 8, 12
"""Heights of the two bars of a row and of what follows, in pixels."""
_ROW = _NOW + _BEFORE + _AFTER
_UNDER = 4
"""Room between the words of a row and its bars."""
_NUMBER = 96
"""Room at the end of a bar for its number."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its words, its two counts, None for one that is not known, and these in words."""

    words: str
    now: int | None
    before: int | None
    now_words: str
    before_words: str


class BarChart(QWidget):
    """The chart. A screen reader hears its title and every number."""

    def __init__(self, title: str, bars: Sequence[Bar], *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.bars = list(bars)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(260)
        self._fit()
        self.setAccessibleName(T("Chart: {title}", title=title))
        told = [
            T("{what}: {now}, before: {before}", what=bar.words, now=bar.now_words, before=bar.before_words)
            for bar in self.bars
        ]
        self.setAccessibleDescription("\n".join(told))

    def sizeHint(self) -> QSize:
        return QSize(420, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as all words need in the lines that there is room for across."""
        self.setFixedHeight(sum(self.words_high(bar) + _ROW for bar in self.bars))

    def words_high(self, bar: Bar) -> int:
        """How high the words of a row are; none is ever shortened, since a bar with half a name says nothing."""
        room = QRect(0, 0, self.width(), 9999)
        return self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), bar.words).height() + _UNDER

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        most = max((count for bar in self.bars for count in (bar.now, bar.before) if count), default=1)
        top = 0
        for bar in self.bars:
            painter.setPen(style.colour("text"))
            high = self.words_high(bar)
            side = self._start() & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop
            draw_lines(painter, self._placed(0, top, self.width(), high), bar.words, self.font(), side)
            top += high
            wide = self._bar(painter, QRect(0, top, 0, _NOW), bar.now, most, now=True)
            self._bar(painter, QRect(0, top + _NOW + 1, 0, _BEFORE), bar.before, most, now=False)
            painter.setPen(style.colour("text" if bar.now is not None else "text_soft"))
            painter.drawText(self._placed(wide + 8, top - 4, _NUMBER, _NOW + 8), self._start(), bar.now_words)
            top += _ROW
        painter.end()

    def _bar(self, painter: QPainter, at: QRect, count: int | None, most: int, *, now: bool) -> int:
        """Draw a bar and say how wide it is."""
        if not count:
            return 0
        wide = max(round((self.width() - _NUMBER) * count / most), 2)
        ink = style.colour("accent" if now else "border")
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QBrush(ink, Qt.BrushStyle.SolidPattern if now else Qt.BrushStyle.BDiagPattern))
        placed = self._placed(0, at.top(), wide, at.height())
        painter.drawRect(QRectF(placed).adjusted(0.5, 0.5, -0.5, -0.5))
        return wide

    def _placed(self, start: int, top: int, width: int, height: int) -> QRect:
        """A rectangle from the start side."""
        x = self.width() - start - width if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else start
        return QRect(x, top, width, height)

    def _start(self) -> Qt.AlignmentFlag:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
