"""Everybody's own account: who she is here, and another password.

Object names: ``my_account.who``, ``old_password``, ``password``, ``password_again`` (see ``widgets/new_password``),
``my_account.change``, ``my_account.done``.
"""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout

from nsintake.services.accounts import own_account
from ui import background, i18n, style
from ui.i18n import T, isolate
from ui.page import Page
from ui.parts.new_password import NewPassword
from ui.widgets.basics import Card, Notice, Tone, label, primary, row
from ui.widgets.fields import TextField
from ui.widgets.form import Form
from ui.widgets.progress_overlay import ProgressOverlay
from ui.words.roles import role_word


class MyAccountPage(Page):
    """Her own account. What is typed here is never kept as a draft."""

    widest = style.FORM

    def build(self, body: QBoxLayout) -> None:
        self._who = label("", "soft", name="my_account.who")
        body.addWidget(self._who)
        self._done = Notice("", Tone.GOOD, name="my_account.done")
        body.addWidget(self._done)
        card = Card(T("Change my password"))
        said = T("Only you know it. If it is forgotten, the administrator and a keeper let you set a new one.")
        card.add(label(said, "soft"))
        self.old = TextField("old_password", T("Password until now"), required=True, secret=True)
        self.password = NewPassword(
            lambda typed: own_account.strength(self.signed_in, typed),
            lambda: own_account.words(self.signed_in, i18n.language()),
            title=T("New password"),
        )
        self.form = Form([self.old, *self.password.fields])
        card.add(self.old)
        card.add(self.password)
        card.add(row(primary(T("&Change it"), self._change, name="my_account.change", icon="key"), None))
        body.addWidget(card)

    def on_shown(self, **_arguments: object) -> None:
        self._empty()
        self._done.show_text("")
        background.run(self, lambda: own_account.login_name(self.signed_in), self._show_who)

    def _show_who(self, login: str) -> None:
        name, role = isolate(self.signed_in.display_name), role_word(self.signed_in.role)
        self._who.setText(T("{name}, {role}. Signs in as {login}.", name=name, role=role, login=isolate(login)))

    def _change(self) -> None:
        values = self.form.values()
        if values is None:
            return

        def work() -> None:
            own_account.change_password(
                self.signed_in, old=values["old_password"], new=values["password"], again=values["password_again"]
            )

        def changed(_none: None) -> None:
            self._empty()
            self._done.show_text(T("From now on only the new password opens your account."))

        self.act(work, changed, veil=ProgressOverlay(self, T("Deriving keys…")))

    def _empty(self) -> None:
        self.old.set_raw("")
        self.password.clear()
