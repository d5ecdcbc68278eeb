"""The screen turned to her: one question, or what was agreed, large, in her language, and nothing else on it.

Covers the whole screen. Escape or the button goes back; arrows and the space bar go through the pages.
Object names: ``turn_to_her``, ``turn_to_her.done``, ``turn_to_her.next``, ``turn_to_her.before``, ``turn_to_her.page``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import style
from ui.gate import Dialog
from ui.i18n import T, number
from ui.widgets import pictogram
from ui.widgets.basics import ScrollBody, across, button, column, label, take_out
from ui.words.rules import with_latin_kept

if TYPE_CHECKING:
    from nsintake.services.intake.turned_screen import HerLine, HerPage, TurnedScreen

_PICTURE: Final = 60
_ANSWER: Final = 44


class TurnToHer(Dialog):
    """``open_over`` shows it; it closes with the window it covers."""

    def __init__(self, parent: QWidget, view: TurnedScreen) -> None:
        super().__init__(parent)
        self.setObjectName("turn_to_her")
        self.setWindowTitle(T("Intake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setModal(True)
        self._view, self._at = view, 0
        self._hers = Qt.LayoutDirection.RightToLeft if view.lang.rtl else Qt.LayoutDirection.LeftToRight
        outer = QVBoxLayout(self)
        outer.setContentsMargins(70, 48, 70, 28)
        outer.setSpacing(style.GAP)
        self._held = QVBoxLayout()
        outer.addLayout(self._held, 1)
        self._shown: QWidget | None = None
        outer.addLayout(self._foot())
        self._show()

    @classmethod
    def open_over(cls, part: QWidget, view: TurnedScreen) -> None:
        """Cover the screen the part is on; nothing happens where there is nothing to show."""
        if view.pages:
            made = cls(part.window(), view)
            made.setGeometry(part.window().screen().geometry().united(part.window().frameGeometry()))
            made.open()

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(style.GAP)
        self.done_ = button(T("Back to the work"), self.close, name="turn_to_her.done")
        self._count = label("", "small", wrap=False, name="turn_to_her.count")
        self.before = button("", lambda: self.go(-1), name="turn_to_her.before", icon="back", kind="icon")
        self.before.setAccessibleName(T("Page before"))
        self.next_ = button("", lambda: self.go(1), name="turn_to_her.next", icon="forward", kind="icon")
        self.next_.setAccessibleName(T("Next page"))
        for arrow in (self.before, self.next_):
            arrow.setMinimumSize(72, 52)
        line.addWidget(self.done_)
        line.addStretch(1)
        for part in (self.before, self._count, self.next_):
            line.addWidget(part)
        return line

    def go(self, by: int) -> None:
        """Another page, if there is one."""
        if 0 <= self._at + by < len(self._view.pages):
            self._at += by
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = Qt.Key.Key_Left if self._view.lang.rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self._view.lang.rtl else Qt.Key.Key_Left
        if event.key() in {onward, Qt.Key.Key_PageDown}:
            self.go(1)
        elif event.key() in {back, Qt.Key.Key_PageUp}:
            self.go(-1)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        take_out(self._held, self._shown)
        self._shown = None
        of = len(self._view.pages)
        if of:
            self._shown = self._page(self._view.pages[self._at])
            self._held.addWidget(self._shown)
        self._count.setText(T("{page} of {pages}", page=number(self._at + 1), pages=number(of)))
        for part in (self.before, self.next_, self._count):
            part.setVisible(of > 1)
        self.before.setEnabled(self._at > 0)
        self.next_.setEnabled(self._at + 1 < of)
        (self.next_ if self.next_.isEnabled() and of > 1 else self.done_).setFocus()

    def _page(self, page: HerPage) -> QWidget:
        body = ScrollBody()
        body.setObjectName("turn_to_her.page")
        body.setLayoutDirection(self._hers)
        body.body.setSpacing(26)
        said = [page.title, *(her_line.text for her_line in (*page.lines, *page.answers))]
        body.setAccessibleName("\n".join(text for text in said if text))
        for at, line in enumerate(page.title.split("\n") if page.title else ()):
            body.add(self._words(line, "hers" if at else "hers_title"))
        for her_line in page.lines:
            body.add(self._line(her_line, _PICTURE))
        if page.answers:
            held, row = across(gap=24, above=14)
            for answer in page.answers:
                row.addWidget(self._answer(answer), 1)
            body.add(held)
        body.end()
        return body

    def _line(self, line: HerLine, size: int) -> QWidget:
        held, row = across(gap=24)
        row.addWidget(pictogram.picture(line.picture, "accent", size=size), 0, Qt.AlignmentFlag.AlignTop)
        said = column(8)
        said.addStretch(1)
        said.addWidget(self._words(line.text, "hers"))
        if line.soft:
            said.addWidget(self._words(line.soft, "hers_title"))
        said.addStretch(1)
        row.addLayout(said, 1)
        return held

    def _answer(self, line: HerLine) -> QFrame:
        box = QFrame()
        box.setProperty("kind", "hers_box")
        inner = column(8, 18)
        box.setLayout(inner)
        inner.addWidget(pictogram.picture(line.picture, "accent", size=_ANSWER), 0, Qt.AlignmentFlag.AlignHCenter)
        words = self._words(line.text, "hers")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(words)
        return box

    def _words(self, text: str, kind: str) -> QLabel:
        """A label that leans to the side her language is read from, whatever language the program speaks."""
        made = label(with_latin_kept(text), kind)
        side = Qt.AlignmentFlag.AlignRight if self._view.lang.rtl else Qt.AlignmentFlag.AlignLeft
        made.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        return made
