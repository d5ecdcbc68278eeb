"""One choice of a few, drawn as a card: a round mark, a word, and a line that says what it means."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy

from ui import style
from ui.widgets.question_frame import ARROWS, RING, QuestionFrame
from ui.widgets.wrapped import draw_lines, kept_together

_INSET = 14
_MARK = 20
_ABREAST = 3


class RadioCard(QAbstractButton):
    """A checkable card; cards with one parent are exclusive. Arrow keys move between them and choose none."""

    def __init__(self, words: str, more: str = "") -> None:
        super().__init__()
        self.setText(words)
        self._more = more
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.replace("&", ""))
        self.setProperty("meaning", more)
        self.setAccessibleDescription(more)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = ARROWS.get(Qt.Key(event.key()))
        if onward is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        if sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            onward = -onward
        group = self.parentWidget() or self
        cards = [radio for radio in group.findChildren(RadioCard) if radio.isEnabled() and radio.isVisible()] or [self]
        cards[(cards.index(self) + onward) % len(cards)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fonts(self) -> tuple[QFont, QFont]:
        strong = QFont(self.font())
        strong.setBold(self.isChecked())
        small = QFont(self.font())
        small.setPointSizeF(style.SMALL_PT)
        return strong, small

    def _heights(self, width: int) -> tuple[int, int]:
        room = max(width - _MARK - 3 * _INSET + 2, 40)
        flags = int(Qt.TextFlag.TextWordWrap)
        bold = QFont(self.font())
        bold.setBold(True)
        first = QFontMetrics(bold).boundingRect(QRect(0, 0, room, 9999), flags, kept_together(self.text())).height()
        if not self._more:
            return first, 0
        below = QFontMetrics(self._fonts()[1])
        return first, below.boundingRect(QRect(0, 0, room, 9999), flags, kept_together(self._more)).height()

    def heightForWidth(self, width: int) -> int:
        first, second = self._heights(width)
        return max(first + second + (2 if second else 0) + 18, 44)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self._fonts()[0]).horizontalAdvance(self.text()) + _MARK + 3 * _INSET + 12
        wide = min(max(wide, 120), 420)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(110, self.heightForWidth(max(self.width(), 110)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, error = self.isChecked(), self.property("tone") == "error"
        edge = "focus" if self.hasFocus() else "error" if error else "accent" if on or self.underMouse() else "border"
        wide = 2.0 if self.hasFocus() or on or error else 1.0
        painter.setPen(QPen(style.colour(edge), wide))
        painter.setBrush(style.colour("accent_soft" if on else "card" if self.isEnabled() else "disabled"))
        half = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)
        self._paint_mark(painter, on=on)
        self._paint_words(painter)
        painter.end()

    def _leading(self, at: int, width: int) -> int:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - at - width if rtl else at

    def _paint_mark(self, painter: QPainter, *, on: bool) -> None:
        first, second = self._heights(self.width())
        top = self.height() / 2 if not second else (self.height() - first - second - 2) / 2 + first / 2
        centre = QPointF(self._leading(_INSET, _MARK) + _MARK / 2, top)
        painter.setPen(QPen(style.colour("accent" if on else "border"), 2))
        painter.setBrush(style.colour("card"))
        painter.drawEllipse(centre, 8.5, 8.5)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent"))
            painter.drawEllipse(centre, 4.5, 4.5)

    def _paint_words(self, painter: QPainter) -> None:
        strong, small = self._fonts()
        first, second = self._heights(self.width())
        room = self.width() - _MARK - 3 * _INSET + 2
        left = self._leading(2 * _INSET + _MARK - 4, room)
        top = (self.height() - first - second - (2 if second else 0)) // 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        high = Qt.AlignmentFlag.AlignTop if second else Qt.AlignmentFlag.AlignVCenter  # bold may need a line more
        painter.setPen(style.colour("text" if self.isEnabled() else "disabled_text"))
        draw_lines(painter, QRect(left, top, room, first), self.text(), strong, side | high)
        if second:
            painter.setPen(style.colour("text" if self.isChecked() else "text_soft"))
            below = QRect(left, top + first + 2, room, second)
            draw_lines(painter, below, self._more, small, side | Qt.AlignmentFlag.AlignTop)


class CardGroup(QuestionFrame):
    """The cards of one question. ``aims``: it can have the keyboard itself, as long as no card is chosen."""

    def __init__(self, *, across: bool, aims: bool) -> None:
        super().__init__()
        self._across = across
        self._held = QBoxLayout(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom, self)
        ring = RING if aims else 0
        self._held.setContentsMargins(ring, ring, ring, ring)
        self._held.setSpacing(8)

    def add(self, card: RadioCard) -> None:
        """Put a card at the end."""
        self._held.addWidget(card, 1)

    def fit_narrow(self, *, narrow: bool) -> None:
        """Four or more that are side by side go below one another where it is narrow: their words would be cut."""
        if self._across:
            stacked = narrow and self._held.count() > _ABREAST
            way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
            self._held.setDirection(way)
