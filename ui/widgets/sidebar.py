"""The sidebar: where one can go, who is signed in, the language, cover and lock."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from nsintake.domain.language import Lang
from ui import i18n, icons, style
from ui.i18n import T
from ui.widgets.basics import button, label, set_icon
from ui.widgets.language_switch import LanguageSwitch

_HEIGHT = 42
_LEAST = 32
"""A keeper has many places to go; in a low window they stand closer, and no word leaves its row."""

_SEEN = 4
"""So many places are seen at once in the lowest window."""

_SMALLEST = 0.8
"""Of their size, letters beside a count are at least that."""

_FOOT = ("cover", "lock")
_FOOT_ICON = 18


def draw_ahead(names: Iterable[str]) -> None:
    """Draw the icons before there is a sidebar: of places to go in its plain colour, the first marked; of its foot."""
    for at, name in enumerate(names):
        icons.pixmap(name, "sidebar_text")
        if not at:
            icons.pixmap(name, "sidebar_strong")
    for name in _FOOT:
        icons.icon(name, "sidebar_strong", size=_FOOT_ICON)


class SidebarItem(QAbstractButton):
    """One place to go: icon, word, and a count of what waits there."""

    def __init__(self, key: str, words: str, icon: str) -> None:
        super().__init__()
        self.key = key
        self._icon = icon
        self._count = 0
        self.setText(words)
        self.setObjectName(f"go_{key}")
        self.setAccessibleName(words.replace("&", ""))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(style.SIDEBAR - 32, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _LEAST)

    def set_count(self, count: int) -> None:
        """How many things wait there; 0 shows nothing."""
        self._count = count
        self.setAccessibleDescription(T("%Ln waiting", "", count) if count else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width, high, now = self.width(), self.height(), self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if now or self.underMouse():
            painter.setBrush(style.colour("sidebar_now" if now else "sidebar_hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        if now:
            painter.setBrush(style.colour("sidebar_mark"))
            painter.drawRoundedRect(QRectF(width - 3 if rtl else 0, 10, 3, high - 20), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(style.colour("sidebar_mark"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        token = "sidebar_strong" if now else "sidebar_text"
        painter.drawPixmap(width - 34 if rtl else 14, (high - 20) // 2, icons.pixmap(self._icon, token))
        font = QFont(self.font())
        font.setBold(now)
        painter.setFont(font)
        taken = self._paint_count(painter, rtl=rtl) if self._count else 0
        room = QRect(14 + taken if rtl else 46, 0, width - 60 - taken, high)
        self._fit(painter, room.width())
        painter.setPen(style.colour(token))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(room, flags | int(Qt.TextFlag.TextShowMnemonic), self.text())
        painter.end()

    def _fit(self, painter: QPainter, wide: int) -> None:
        """Smaller letters where a long word and a count would lie over each other."""
        needed = painter.fontMetrics().horizontalAdvance(self.text().replace("&", ""))
        if needed > wide:
            font = QFont(painter.font())
            font.setPointSizeF(font.pointSizeF() * max(wide / needed, _SMALLEST))
            painter.setFont(font)

    def _paint_count(self, painter: QPainter, *, rtl: bool) -> int:
        """Draw the count; the pixels that are no longer free for the word."""
        words = i18n.number(self._count)
        wide = max(24, painter.fontMetrics().horizontalAdvance(words) + 14)
        spot = QRectF(10 if rtl else self.width() - 10 - wide, (self.height() - 22) / 2, wide, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("sidebar_mark"))
        painter.drawRoundedRect(spot, 11, 11)
        painter.setPen(style.colour("sidebar"))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), words)
        return int(wide)


class Sidebar(QFrame):
    """228 px at the leading side."""

    chosen = Signal(str)
    cover_wanted = Signal()
    lock_wanted = Signal()
    language_chosen = Signal(str)
    settings_wanted = Signal()

    def __init__(
        self,
        places: Sequence[tuple[str, str, str]],
        *,
        who: str,
        locks_after: int,
        lang: Lang,
        within: QWidget | None = None,
    ) -> None:
        """``places`` are (key, words, icon); ``locks_after`` is in minutes; ``within`` is what it will be in."""
        super().__init__(within)
        self.setObjectName("places")  # Qt calls a part of its own file dialog "sidebar"
        self.setFixedWidth(style.SIDEBAR)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 22, 14, 18)
        layout.setSpacing(4)
        product = label(T("Intake"), wrap=False)
        product.setProperty("kind", "product")
        product.setContentsMargins(12, 0, 12, 0)
        layout.addWidget(product)
        person = label(who)
        person.setProperty("kind", "who")
        person.setContentsMargins(12, 0, 12, 0)
        layout.addWidget(person)
        layout.addSpacing(16)
        column = self._scrolled(layout)
        self.items: dict[str, SidebarItem] = {}
        for key, words, icon in places:
            item = SidebarItem(key, words, icon)
            item.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            column.addWidget(item)
            self.items[key] = item
        column.addStretch(1)
        switch = LanguageSwitch(lang)
        switch.chosen.connect(self.language_chosen)
        layout.addWidget(switch)
        words = T("Settings: locks after {minutes} min", minutes=locks_after)
        soon = button(words, self.settings_wanted.emit, name="go_settings", kind="language", describe=T("Settings"))
        layout.addWidget(soon)
        self._add_foot(layout)

    def _scrolled(self, layout: QVBoxLayout) -> QVBoxLayout:
        """Where the places are, which scroll in a window that is too low for all of them."""
        self._area = QScrollArea(self)
        self._area.setObjectName("places_list")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setMinimumHeight(_SEEN * _LEAST)
        layout.addWidget(self._area, 1)
        inner = QWidget()
        self._area.setWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        return column

    def _add_foot(self, layout: QVBoxLayout) -> None:
        cover = button(T("Cover the screen"), self.cover_wanted.emit, name="cover_now", describe=T("F12 does the same"))
        lock = button(T("Lock now"), self.lock_wanted.emit, name="lock_now", describe=T("Ctrl+L does the same"))
        for part, picture in zip((cover, lock), _FOOT, strict=True):
            set_icon(part, picture, "sidebar_strong", size=_FOOT_ICON)
            layout.addWidget(part)
        layout.insertSpacing(layout.count() - 1, 4)

    def show_current(self, key: str) -> None:
        """Mark where one is; a place that is not in the sidebar leaves nothing marked."""
        for item in self.items.values():
            item.setAutoExclusive(False)
            item.setChecked(item.key == key)
            item.setAutoExclusive(True)
        if key in self.items:
            self._area.ensureWidgetVisible(self.items[key], 0, 0)
