"""Advice in the order in which she needs it: one page open, the others a line each, in whichever language she speaks.

Shows the office's own words and changes none. Object names: ``NAME.lang.LANG``, ``NAME.KEY`` (opens a page),
``NAME.text.KEY`` (its words).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from nsintake.domain.language import Lang
from nsintake.services.intake import advice
from ui import background, i18n
from ui.i18n import T
from ui.widgets.basics import Card, across, down, label, quiet, row, rule
from ui.widgets.language_switch import language_buttons
from ui.widgets.tab_order import tab_after

if TYPE_CHECKING:
    from nsintake.domain.advice import AdviceKey
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.intake.advice import AdviceText

_LRM: Final = chr(0x200E)
Ask = Callable[[], "tuple[AdviceKey, ...]"]


class AdviceList(Card):
    """The card. ``ask`` is called in a worker and says which pages, in order; nothing is open until one is wanted."""

    def __init__(
        self, signed_in: SignedIn, ask: Ask, *, name: str, heading: str, opened: str = "", spoken: str = ""
    ) -> None:
        super().__init__(heading, name=name)
        self._signed_in, self._ask, self._name = signed_in, ask, name
        self._open = opened
        self._lang = next((lang for lang in Lang if lang.value == spoken), i18n.language())
        self._pages: tuple[AdviceText, ...] = ()
        self._languages = QButtonGroup(self)
        choices = language_buttons(self._languages, self._say_in, name=f"{name}.lang")
        choices[self._lang].setChecked(True)
        self.add(row(*choices.values(), None, gap=4))
        self._list: QWidget | None = None
        self.look()

    def look(self) -> None:
        """Ask again which advice fits."""
        signed_in, ask = self._signed_in, self._ask

        def found() -> tuple[AdviceText, ...]:
            pages = advice.pages(signed_in)
            return tuple(pages[key] for key in ask())

        background.run(self, found, self.show_pages)

    def keys(self) -> tuple[AdviceKey, ...]:
        """Which pages are there."""
        return tuple(page.key for page in self._pages)

    def show_pages(self, pages: tuple[AdviceText, ...]) -> None:
        """Show them, numbered in this order."""
        self._pages = pages
        self._draw()

    def open_page(self, key: str) -> None:
        """Open one and shut the others; the open one is shut again."""
        self._open = "" if key == self._open else key
        self._draw()
        opener = self.findChild(QWidget, f"{self._name}.{key}")
        if opener is not None:
            opener.setFocus()

    def _say_in(self, lang: Lang) -> None:
        self._lang = lang
        self._draw()

    def _draw(self) -> None:
        if self._list is not None:
            self.body.removeWidget(self._list)
            self._list.hide()
            self._list.setParent(None)
            self._list.deleteLater()
        self._list, layout = down()
        for at, page in enumerate(self._pages):
            if at:
                layout.addWidget(rule())
            layout.addWidget(self._line(at, page))
            if page.key.value == self._open:
                layout.addWidget(self._words(page))
        self.add(self._list)
        tab_after(self._languages.buttons()[-1], self._list)

    def _line(self, at: int, page: AdviceText) -> QWidget:
        (held, line), key = across(), page.key.value
        said = page.title.said_in(self._lang)
        line.addWidget(label(self._led(T("{number}. {act}", number=at + 1, act=said)), "label"), 1)
        is_open = key == self._open
        act = quiet(T("Shut it") if is_open else T("Read it"), lambda: self.open_page(key), name=f"{self._name}.{key}")
        act.setAccessibleName(T("Read: {title}", title=said))
        line.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
        return held

    def _led(self, text: str) -> str:
        """A numbered title read in its own direction, also where it begins with a name in other letters."""
        return f"{i18n.RLM if self._lang.rtl else _LRM}{text}"

    def _words(self, page: AdviceText) -> QWidget:
        held = QWidget()
        held.setObjectName(f"{self._name}.text.{page.key.value}")
        rtl = Qt.LayoutDirection.RightToLeft if self._lang.rtl else Qt.LayoutDirection.LeftToRight
        held.setLayoutDirection(rtl)
        side = Qt.AlignmentFlag.AlignRight if self._lang.rtl else Qt.AlignmentFlag.AlignLeft
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        lines = [line.strip() for line in page.text.said_in(self._lang).splitlines() if line.strip()]
        for at, text in enumerate(lines):
            words = label(text.removeprefix("- "))
            words.setAlignment(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
            if text.startswith("- "):
                grid.addWidget(label("\u2022", wrap=False), at, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(words, at, 1)
            else:
                grid.addWidget(words, at, 0, 1, 2)
        return held
