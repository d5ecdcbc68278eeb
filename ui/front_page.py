"""What the pages before sign-in share: the language at the top, one card in the middle, nothing of any case.

On a low screen the cards scroll: no field is pressed together, and no button is out of reach.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import i18n, style
from ui.i18n import T
from ui.widgets.basics import Card, ScrollBody, column, label, picture, quiet, take_out
from ui.widgets.language_switch import LanguageSwitch
from ui.widgets.practice_banner import PracticeBanner

CARD_WIDTH = 430


class FrontPage(QWidget):
    """Base of the pages before sign-in; builds itself again when the language changes."""

    language_wanted = Signal(str)
    help_wanted = Signal(str)
    key = ""

    def __init__(self, *, practice: bool) -> None:
        super().__init__()
        self.setObjectName(f"page_{self.key}")
        self._practice = practice
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._whole: QWidget | None = None
        self.first: QWidget | None = None
        """Where the keyboard starts; ``build`` says so. What is not on the screen yet takes no keyboard."""

    def construct(self) -> None:
        """Build everything again."""
        take_out(self._outer, self._whole)
        self._whole = QWidget()
        down = QVBoxLayout(self._whole)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        if self._practice:
            down.addWidget(PracticeBanner())
        top = QHBoxLayout()
        top.setContentsMargins(style.MARGIN - 10, 16, style.MARGIN - 10, 0)
        switch = LanguageSwitch(i18n.language())
        switch.chosen.connect(self.language_wanted)
        protects = T("What this program protects, and what not")
        top.addWidget(quiet(protects, lambda: self.help_wanted.emit("security"), name="front_security", icon="shield"))
        top.addStretch(1)
        top.addWidget(switch)
        down.addLayout(top)
        scrolled = ScrollBody()
        scrolled.body.addStretch(2)
        across = QHBoxLayout()
        across.setSpacing(24)
        across.addStretch(1)
        self.build(across)
        across.addStretch(1)
        scrolled.body.addLayout(across)
        scrolled.body.addStretch(3)
        down.addWidget(scrolled, 1)
        self._outer.addWidget(self._whole)
        if self.isVisible() and self.first is not None:
            QTimer.singleShot(0, self.first, self.first.setFocus)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.first is not None:
            self.first.setFocus()

    def build(self, across: QHBoxLayout) -> None:
        """Put the cards side by side into ``across``."""
        raise NotImplementedError

    def front_card(self, icon: str, title: str, text: str) -> Card:
        """The card in the middle: icon, title, a sentence; add what follows."""
        card = Card(name=f"{self.key}_card")
        card.setFixedWidth(CARD_WIDTH)
        card.body.setContentsMargins(32, 30, 32, 30)
        card.body.setSpacing(style.GAP + 2)
        card.add(picture(icon, "accent", size=38))
        words = column(8)
        words.addWidget(label(title, "title", name="page_title"))
        if text:
            words.addWidget(label(text, "soft", name="front_why"))
        card.add(words)
        return card

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """The language changed."""
        self.construct()


TOP = Qt.AlignmentFlag.AlignTop
