"""Where there is no keyring: the site sheet is typed, ten groups of five digits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit

from nsintake.domain.text import to_ascii_digits
from nsintake.errors import EnvironmentFault, UserFault
from ui import background, i18n
from ui.errors import words_for
from ui.i18n import T
from ui.pages.front import FrontPage
from ui.widgets.basics import Notice, Tone, label, primary, quiet
from ui.widgets.field import dress

GROUPS, GROUP_DIGITS = 10, 5


class SiteSheetPage(FrontPage):
    """``opened`` once the digits fit; ``left`` to go back to sign-in. ``use`` gets the typed sheet, in a worker."""

    opened = Signal()
    left = Signal()
    key = "site_sheet"

    def __init__(self, use: Callable[[str], object], *, why: str, practice: bool) -> None:
        super().__init__(practice=practice)
        self._use = use
        self._why = why
        self.construct()

    def build(self, across: QHBoxLayout) -> None:
        card = self.front_card("key", T("Type the site sheet"), words_for(EnvironmentFault(self._why)))
        card.add(label(T("Ten groups of five digits, in order. Spaces do not matter."), "small"))
        grid = QGridLayout()
        grid.setSpacing(8)
        self.groups: list[QLineEdit] = []
        for at in range(GROUPS):
            group = QLineEdit()
            group.setObjectName(f"sheet_group_{at + 1}")
            group.setAccessibleName(T("Group {number}", number=at + 1))
            group.setPlaceholderText(i18n.number(at + 1))
            group.setMaxLength(GROUP_DIGITS)
            dress(group, private=True)
            group.textEdited.connect(lambda _text, at=at: self._typed(at))
            grid.addWidget(group, at // 5, at % 5)
            self.groups.append(group)
        card.add(grid)
        self.trouble = Notice("", Tone.URGENT, name="sheet_trouble")
        card.add(self.trouble)
        self.act = primary(T("Go on"), self.try_now, name="sheet_now")
        card.add(self.act)
        card.add(quiet(T("Back to sign-in"), self.left.emit, name="sheet_back", icon="back"))
        across.addWidget(card)
        self.groups[0].setFocus()

    def _typed(self, at: int) -> None:
        self.trouble.show_text("")
        if len(self.groups[at].text()) == GROUP_DIGITS and at + 1 < GROUPS:
            self.groups[at + 1].setFocus()

    def try_now(self) -> None:
        """Check what is typed."""
        typed = " ".join(to_ascii_digits(group.text()) for group in self.groups)
        self.act.setEnabled(False)
        background.run(self, lambda: self._use(typed), lambda _done: self.opened.emit(), self._refused)

    def _refused(self, error: Exception) -> None:
        self.act.setEnabled(True)
        self.trouble.show_text(words_for(error))
        if isinstance(error, UserFault) and "group" in error.params:
            wrong = self.groups[int(error.params["group"]) - 1]
            wrong.setFocus()
            wrong.selectAll()
