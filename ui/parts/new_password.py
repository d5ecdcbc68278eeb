"""A new password typed twice, with a meter that says what is missing, and five random words for people who want them.

The words are shown to be learnt and typed, never filled in: a person who has typed them knows them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from nsintake.services.accounts.own_account import Hint
from ui import background, i18n, style
from ui.i18n import T
from ui.widgets.basics import label, quiet, row
from ui.widgets.field import TextField
from ui.widgets.tab_order import LeadsKeyboard
from ui.words.enum_member import member_of

PASSWORD_LIMIT: Final = 200
_JUDGE_AFTER_MS: Final = 150
_PARTS: Final = 4


class Judged(Protocol):
    """How good a password is: ``score`` 0 to 4, ``hint`` one of the words in ``hint_words``, whether it is enough."""

    @property
    def score(self) -> int: ...

    @property
    def hint(self) -> str: ...

    @property
    def enough(self) -> bool: ...


def hint_words(hint: str) -> str:
    """What a meter says."""
    match member_of(Hint, hint):
        case None:
            return ""
        case Hint.EMPTY:
            return T("14 characters or more, no name; or five words")
        case Hint.SHORT:
            return T("Too short: 14 characters or more")
        case Hint.NAME:
            return T("Leans on a name; take other words")
        case Hint.WEAK:
            return T("Could be guessed; take words that do not belong together")
        case Hint.GOOD:
            return T("Strong enough")


class Meter(QWidget):
    """Four parts, as many of them filled as the score; the words beside it say the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("password_meter")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._score, self._enough = 0, False

    def show_score(self, score: int, *, enough: bool) -> None:
        """Show how good a password is, from 0 to 4, and whether that is enough."""
        self._score, self._enough = score, enough
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(132, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(style.colour("border"))
        wide = self.width() / _PARTS
        for at in range(_PARTS):
            place = _PARTS - 1 - at if i18n.is_rtl() else at
            filled = "good_text" if self._enough else "focus"
            painter.setBrush(style.colour(filled if at < self._score else "card"))
            painter.drawRoundedRect(QRectF(place * wide + 1, 1, wide - 4, self.height() - 2), 3, 3)
        painter.end()


class NewPassword(LeadsKeyboard):
    """Fields ``password`` and ``password_again``; ``entered`` when Return is pressed in the second."""

    entered = Signal()

    def __init__(
        self, judge: Callable[[str], Judged], suggest: Callable[[], str], *, title: str = "", prefix: str = ""
    ) -> None:
        super().__init__()
        self._judge, self._suggest = judge, suggest
        self.first = TextField(
            f"{prefix}password", title or T("Password"), required=True, secret=True, limit=PASSWORD_LIMIT
        )
        self.second = TextField(
            f"{prefix}password_again", T("The same once more"), required=True, secret=True, limit=PASSWORD_LIMIT
        )
        self.meter = Meter()
        self.says = label(hint_words("empty"), "small", name="password_says")
        self._words = label("", "code", name="suggested_words")
        self._words.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_JUDGE_AFTER_MS)
        self._soon.timeout.connect(self._ask)
        act = quiet(T("Suggest five words"), self.show_words, name="suggest_words")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        down.addWidget(self.first)
        down.addLayout(row(self.meter, self.says, stretch_first=False))
        down.addWidget(self.second)
        down.addLayout(row(act, None))
        down.addWidget(self._words)
        self.lead_to(self.first)
        self.first.changed.connect(self._soon.start)
        self.first.edit.returnPressed.connect(self.second.edit.setFocus)
        self.second.edit.returnPressed.connect(self.entered)

    @property
    def fields(self) -> tuple[TextField, TextField]:
        """Both fields, for a form."""
        return self.first, self.second

    def show_words(self) -> None:
        """Show five words drawn at random, to be learnt or written down and typed."""

        def put(words: str) -> None:
            self._words.setText(words)
            self._words.show()
            self.first.setFocus()

        background.run(self, self._suggest, put)

    def clear(self) -> None:
        """Leave nothing of it on the screen."""
        self._soon.stop()
        for field in self.fields:
            field.set_raw("")
        self._words.setText("")
        self._words.hide()
        self._show("empty", 0, enough=False)

    def _ask(self) -> None:
        typed = str(self.first.raw())

        def put(found: Judged) -> None:
            if typed == self.first.raw():
                self._show(found.hint, found.score, enough=found.enough)

        background.run(self, lambda: self._judge(typed), put)

    def _show(self, hint: str, score: int, *, enough: bool) -> None:
        self.meter.show_score(score, enough=enough)
        words = hint_words(hint)
        self.says.setText(words)
        self.meter.setAccessibleName(words)
