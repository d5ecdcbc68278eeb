"""What is in place of sign-in where a founding was not finished: go on with it, or begin again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui import background
from ui.errors import words_for
from ui.front_page import FrontPage
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, primary, quiet


class UnfinishedPage(FrontPage):
    """``sign_in`` to go on; ``given_up`` once ``begin_again`` (in a worker) has put the old one out of force."""

    sign_in = Signal()
    given_up = Signal()
    key = "unfinished"

    def __init__(self, begin_again: Callable[[], object]) -> None:
        super().__init__(practice=False)
        self._begin_again = begin_again
        self._asked = False
        self.construct()

    def build(self, across: QHBoxLayout) -> None:
        card = self.front_card(
            "shield",
            T("The founding is not finished"),
            T("No case can be opened yet. The intake lead signs in, and it goes on where it was."),
        )
        go_on = primary(T("Sign in and go on"), self.sign_in.emit, name="founding_go_on")
        card.add(go_on)
        self.trouble = Notice("", Tone.URGENT, name="unfinished_trouble")
        card.add(self.trouble)
        if self._asked:
            card.add(
                Notice(
                    T(
                        "Everything made so far is lost: accounts, passwords, and what is on the sheets. Do this "
                        "only if her password is forgotten or the site sheet was not written down."
                    ),
                    Tone.WAITING,
                    name="unfinished_warning",
                )
            )
            self.act = button(T("Yes, begin again"), self._give_up, name="founding_anew_yes", kind="danger")
            card.add(self.act)
        else:
            card.add(quiet(T("Begin again"), self._ask, name="founding_anew"))
        card.add(quiet(T("What is this?"), lambda: self.help_wanted.emit("founding"), name="unfinished_help"))
        self.first = self.act if self._asked else go_on
        across.addWidget(card)

    def _ask(self) -> None:
        self._asked = True
        self.construct()

    def _give_up(self) -> None:
        self.act.setEnabled(False)
        background.run(self, self._begin_again, lambda _none: self.given_up.emit(), self._not_given_up)

    def _not_given_up(self, error: Exception) -> None:
        self.act.setEnabled(True)
        self.trouble.show_text(words_for(error))


class NotYetPage(FrontPage):
    """For anybody but a keeper who signs in before the founding is finished; ``closed`` ends her session."""

    closed = Signal()
    key = "not_yet"

    def __init__(self) -> None:
        super().__init__(practice=False)
        self.construct()

    def build(self, across: QHBoxLayout) -> None:
        card = self.front_card(
            "clock",
            T("Not finished yet"),
            T("Your account is made. The station is still being founded; the intake lead goes on by signing in."),
        )
        act = primary(T("Back to sign-in"), self.closed.emit, name="not_yet_close")
        card.add(act)
        across.addWidget(card)
        self.first = act
