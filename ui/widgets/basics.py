"""The small parts every page is built from: labels, buttons, cards, notices, scrolling bodies.

Look comes from the stylesheet through the ``kind`` and ``tone`` properties. Parts know nothing of cases.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import i18n, icons, style
from ui.widgets.alt_letters import PushButton
from ui.widgets.into_view import bring_into_view
from ui.widgets.wrapped import WrappedLabel


class Tone(StrEnum):
    """What a colour means; always shown together with an icon and a word."""

    NEUTRAL = "neutral"
    INFO = "info"
    WAITING = "waiting"
    GOOD = "good"
    URGENT = "urgent"


TONE_ICONS = {
    Tone.NEUTRAL: "document",
    Tone.INFO: "info",
    Tone.WAITING: "clock",
    Tone.GOOD: "check",
    Tone.URGENT: "warning",
}


def label(text: str, kind: str = "", *, wrap: bool = True, name: str = "", selectable: bool = False) -> QLabel:
    """A label; ``kind`` is title, heading, label, soft, small, large, code or nothing. Never rich text."""
    made = WrappedLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setIndent(0)  # else each size of type would begin at another place
    if kind:
        made.setProperty("kind", kind)
    if name:
        made.setObjectName(name)
    made.setWordWrap(wrap)
    if i18n.is_rtl():  # Qt leans a label by its first letter, which is wrong for a Latin name on an Arabic page
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def button(
    text: str,
    clicked: Callable[[], object] | None = None,
    *,
    name: str,
    kind: str = "",
    icon: str = "",
    describe: str = "",
) -> QPushButton:
    """A push button. ``kind`` is primary, danger, quiet or nothing; ``describe`` says more to a screen reader."""
    made = PushButton(text)
    made.setObjectName(name)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        token = {"primary": "on_accent", "danger": "on_accent", "quiet": "accent"}.get(kind, "text")
        set_icon(made, icon, token)
    made.setAccessibleName(text.replace("&", ""))
    if describe:
        made.setAccessibleDescription(describe)
        made.setToolTip(describe)
    if clicked is not None:
        made.clicked.connect(lambda _on=False: clicked())
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def set_icon(act: QAbstractButton, name: str, tint: str, *, size: int = 20) -> None:
    """Give a button its icon, with room between the icon and the words if there are any."""
    gap = 7 if act.text() else 0
    act.setIcon(icons.icon(name, tint, size=size, gap=gap))
    act.setIconSize(QSize(size + gap, size))


def primary(text: str, clicked: Callable[[], object] | None = None, *, name: str, icon: str = "") -> QPushButton:
    """The one main act of a page."""
    return button(text, clicked, name=name, kind="primary", icon=icon)


def quiet(text: str, clicked: Callable[[], object] | None = None, *, name: str, icon: str = "") -> QPushButton:
    """An act that does not ask for attention."""
    return button(text, clicked, name=name, kind="quiet", icon=icon)


def icon_button(icon: str, clicked: Callable[[], object], *, name: str, describe: str) -> QPushButton:
    """A button that shows only an icon; ``describe`` is its accessible name and tool tip."""
    made = button("", clicked, name=name, kind="icon", icon=icon)
    made.setAccessibleName(describe)
    made.setToolTip(describe)
    return made


def picture(name: str, tint: str = "text", *, size: int = 20) -> QLabel:
    """A label that shows one icon and is silent to screen readers."""
    made = QLabel()
    made.setPixmap(icons.pixmap(name, tint, size=size))
    made.setFixedSize(size, size)
    return made


def row(*parts: QWidget | None, gap: int = style.GAP, stretch_first: bool = False) -> QHBoxLayout:
    """A horizontal layout; ``None`` among the parts takes up the free room."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    for at, part in enumerate(parts):
        if part is None:
            made.addStretch(1)
        else:
            made.addWidget(part, 1 if stretch_first and at == 0 else 0)
    return made


def across(name: str = "", *, gap: int = style.GAP, above: int = 0, below: int = 0) -> tuple[QWidget, QHBoxLayout]:
    """A widget for parts beside each other, and its layout. ``above`` and ``below`` are free room, in pixels."""
    held = QWidget()
    held.setObjectName(name)
    line = QHBoxLayout(held)
    line.setContentsMargins(0, above, 0, below)
    line.setSpacing(gap)
    return held, line


def titled(title: str, value: QWidget) -> QWidget:
    """A soft title of fixed width and, beside it, its value."""
    held, line = across()
    head = label(title, "soft")
    head.setFixedWidth(190)
    line.addWidget(head)
    line.addWidget(value, 1)
    return held


def column(gap: int = style.GAP, margins: int = 0) -> QVBoxLayout:
    """An empty vertical layout."""
    made = QVBoxLayout()
    made.setContentsMargins(margins, margins, margins, margins)
    made.setSpacing(gap)
    return made


def down(name: str = "", *, gap: int = style.GAP) -> tuple[QWidget, QVBoxLayout]:
    """A widget for parts below each other, and its layout."""
    held, inner = QWidget(), column(gap)
    held.setObjectName(name)
    held.setLayout(inner)
    return held, inner


def show_if(part: QWidget, *, wanted: bool) -> None:
    """Show or hide a part. One that has no place yet appears with its place: shown before, it would be a window of its
    own for a moment, with what it says.
    """
    if wanted and part.parentWidget() is None:
        part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)  # noqa: FBT003 - as Qt has it
    else:
        part.setVisible(wanted)


def take_out(layout: QLayout, part: QWidget | None) -> None:
    """Take a part that was built again off its page; nothing where there is none yet."""
    if part is not None:
        layout.removeWidget(part)
        part.hide()
        part.deleteLater()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout that is filled again."""
    while (item := layout.takeAt(0)) is not None:
        part, inner = item.widget(), item.layout()
        if part is not None:
            part.hide()
            part.deleteLater()
        elif inner is not None:
            clear(inner)


def fill(layout: QBoxLayout, *parts: QWidget | None) -> None:
    """Put these parts, one after another, in place of what was there."""
    clear(layout)
    for part in parts:
        if part is not None:
            layout.addWidget(part)


def rule() -> QFrame:
    """A thin line across."""
    made = QFrame()
    made.setProperty("kind", "rule")
    made.setFixedHeight(1)
    return made


class Card(QFrame):
    """A white card with an optional heading; add to ``body``. ``flush`` leaves no inner margin (for tables)."""

    def __init__(self, heading: str = "", *, name: str = "", flush: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        if name:
            self.setObjectName(name)
        self.body = column(style.GAP + 2, 1 if flush else style.CARD)
        self.setLayout(self.body)
        self.heading: QLabel | None = None
        if heading:
            self.heading = label(heading, "heading")
            self.body.addWidget(self.heading)

    def add(self, part: QWidget | QLayout) -> None:
        """Put a widget or a layout at the end."""
        if isinstance(part, QWidget):
            self.body.addWidget(part)
        else:
            self.body.addLayout(part)


NOTICE_ICONS = TONE_ICONS | {Tone.WAITING: "error"}
"""A notice in the colour of waiting is a word of caution; nothing has to pass first, so it shows no clock."""


class Notice(QFrame):
    """A tinted line or two with an icon: something to know before going on. Read out by screen readers.

    Most notices of a page say nothing: what one is made of is made when it first says something.
    """

    def __init__(self, text: str, tone: Tone = Tone.INFO, *, icon: str = "", name: str = "", title: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "notice")
        if name:
            self.setObjectName(name)
        self._title, self._icon = title, icon
        self._picture: QLabel | None = None
        self._text: QLabel | None = None
        self._tone, self._shown = tone, False
        self.show_text(text, tone)

    def _build(self) -> tuple[QLabel, QLabel]:
        """Its icon and its words."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(10)
        picture = self._picture = QLabel()
        picture.setFixedSize(20, 20)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = column(2)
        layout.addLayout(words, 1)
        if self._title:
            words.addWidget(label(self._title, "label"))
        said = self._text = label("")
        words.addWidget(said)
        return picture, said

    def show_text(self, text: str, tone: Tone | None = None) -> None:
        """Change what it says; an empty text hides it."""
        self.setAccessibleName(text)
        if tone is not None:
            self._tone, self._shown = tone, False
        picture, said = self._picture, self._text
        if text and (picture is None or said is None):
            picture, said = self._build()
        if picture is not None and said is not None:
            said.setText(text)
            if text and not self._shown:
                self._shown = True
                style.mark(self, tone=self._tone.value)
                picture.setPixmap(icons.pixmap(self._icon or NOTICE_ICONS[self._tone], f"{self._tone.value}_text"))
                for words in self.findChildren(WrappedLabel):
                    style.mark(words)
        show_if(self, wanted=bool(text))

    def tell(self, text: str, tone: Tone | None = None) -> None:
        """Say what just happened: brought into sight, and said to a screen reader without being asked."""
        self.show_text(text, tone)
        bring_into_view(self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """What it says now."""
        return "" if self._text is None else self._text.text()


class _Scrolled(QWidget):
    """What scrolls: as high as it needs at its width. A line that is broken asks at least for the height that it has in
    a narrow room; added up over a long page that would be empty room below its end.
    """

    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        broken = layout is not None and layout.hasHeightForWidth()
        return QSize(hint.width(), 0) if broken else hint


class ScrollBody(QScrollArea):
    """A scrolling column for a long page, at most ``widest`` wide, leaning to the leading side."""

    def __init__(self, *, widest: int = 0, margins: int = 0) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = _Scrolled()
        self.setWidget(inner)
        outer = QHBoxLayout(inner)
        outer.setContentsMargins(margins, margins, margins, margins)
        held = QWidget(inner)
        self.body = column(style.GAP + 4)
        held.setLayout(self.body)
        if widest:
            held.setMaximumWidth(widest)
        outer.addWidget(held, 10)
        if widest:
            outer.addStretch(0)

    def add(self, part: QWidget | QLayout) -> None:
        """Put a widget or a layout at the end."""
        if isinstance(part, QWidget):
            self.body.addWidget(part)
        else:
            self.body.addLayout(part)

    def end(self) -> None:
        """Push everything added so far to the top."""
        self.body.addStretch(1)


_AROUND = 40
"""The free room around what is said where there is nothing, and its icon, in pixels."""


class EmptyState(QWidget):
    """What is shown where there is nothing yet: an icon, what is missing, and what to do next. Where there is no room
    for all of it the words stay, and the icon and the free room around them go.
    """

    def __init__(self, icon: str, title: str, text: str, act: QPushButton | None = None) -> None:
        super().__init__()
        layout = column(style.GAP, _AROUND)
        self.setLayout(layout)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(1)
        self._icon = picture(icon, "border", size=_AROUND)
        layout.addWidget(self._icon, 0, centre)
        self._heading = label(title, "heading", wrap=False)
        layout.addWidget(self._heading, 0, centre)
        self._words, self._act = label(text, "soft"), act
        self._words.setAlignment(centre)
        layout.addWidget(self._words)
        if act is not None:
            layout.addWidget(act, 0, centre)
        layout.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        act = self._act.sizeHint().height() + style.GAP if self._act is not None else 0
        words = self._words.heightForWidth(max(self.width() - 2 * _AROUND, 1))
        all_of_it = 3 * _AROUND + 2 * style.GAP + self._heading.sizeHint().height() + words + act
        roomy = self.height() >= all_of_it
        if roomy is self._icon.isHidden():
            self._icon.setVisible(roomy)
            layout, beside = self.layout(), _AROUND
            if layout is not None:
                above = _AROUND if roomy else 4
                layout.setContentsMargins(beside, above, beside, above)
                layout.setSpacing(style.GAP if roomy else 4)


class StatusPill(QFrame):
    """Icon, word and colour of a state."""

    def __init__(self, text: str, tone: Tone, *, icon: str = "") -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(9, 0, 11, 0)
        self.setFixedHeight(26)
        layout.setSpacing(6)
        self._picture = picture("info", size=16)
        self._words = label("", wrap=False)
        layout.addWidget(self._picture)
        layout.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_state(text, tone, icon=icon)

    def sizeHint(self) -> QSize:
        """With its fixed height, which Qt leaves out of what it says a part wants."""
        return super().sizeHint().expandedTo(self.minimumSize())

    def show_state(self, text: str, tone: Tone, *, icon: str = "") -> None:
        """Change word, colour and icon together."""
        ink, ground = style.COLOURS[f"{tone.value}_text"], style.COLOURS[tone.value]
        self.setStyleSheet(f"StatusPill {{ background: {ground}; border: none; border-radius: 13px; }}")
        self._words.setStyleSheet(f"color: {ink}; font-size: {style.METRICS['small_pt']};")
        self._picture.setPixmap(icons.pixmap(icon or TONE_ICONS[tone], f"{tone.value}_text", size=16))
        self._words.setText(text)
        self.setAccessibleName(text)
