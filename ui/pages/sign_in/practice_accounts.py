"""The fictional people of the practice office with their generated passwords, one click from signing in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import T, isolate
from ui.widgets.basics import Card, button, column, label, rule
from ui.words.roles import short_role_word

if TYPE_CHECKING:
    from nsintake.station import PracticeAccount


class PracticeAccounts(Card):
    """``chosen`` carries login and password; ``month_wanted``: another practice office, with a month of work in it.
    It is offered only where this one has none (``has_month``).
    """

    chosen = Signal(str, str)
    month_wanted = Signal()

    def __init__(self, accounts: Sequence[PracticeAccount], *, has_month: bool) -> None:
        super().__init__(T("People of the practice office"), name="practice_accounts")
        self.setFixedWidth(400)
        self.body.setSpacing(10)
        self.add(label(T("Choose one to fill in name and password."), "soft"))
        for account in accounts:
            self.add(rule())
            self.add(self._line(account))
        if has_month:
            return
        self.add(rule())
        self.add(label(T("There is also a practice office with a month of work in it."), "small"))
        self.month = button(T("Open that one (takes two minutes)"), self.month_wanted.emit, name="practice_month")
        self.add(self.month)

    def _line(self, account: PracticeAccount) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        words = column(2)
        words.addWidget(label(account.display, "label"))
        words.addWidget(label(short_role_word(account.role), "small"))
        secret = label(isolate(account.password), "small", name=f"password_{account.login}", selectable=True)
        secret.setAccessibleName(T("Password of {name}", name=account.display))
        words.addWidget(secret)
        across.addLayout(words, 1)
        login, password = account.login, account.password
        take = button(T("Choose"), lambda: self.chosen.emit(login, password), name=f"choose_{login}")
        take.setAccessibleName(T("Choose {name}", name=account.display))
        across.addWidget(take)
        return line
