"""The page of accounts: the list, a new account, and the approval in one room. Nothing of any case is on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.domain.roles import Role
from nsintake.services.accounts import accounts
from ui import acting, i18n, style
from ui.errors import code_of
from ui.i18n import T, isolate
from ui.message import ask
from ui.page import LoadedPage
from ui.pages.accounts.approval import ApprovalCard
from ui.pages.accounts.in_use import InUse
from ui.parts.state_pills import account_pill
from ui.widgets.basics import Card, Notice, Tone, clear, fill, primary, quiet, row
from ui.widgets.data_table import DataTable
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.form import Form
from ui.widgets.progress_overlay import ProgressOverlay
from ui.widgets.rows import Column, ColumnKind, TableRow
from ui.widgets.tab_order import tab_after
from ui.words.roles import role_word, role_words

if TYPE_CHECKING:
    from nsintake.services.accounts.accounts import AccountView
    from ui.page import Shell


LOCK_AFTER_MS: Final = 120_000
"""An approval opens a keeper's keys in an administrator's process: it does not live on for long after."""


class AccountsPage(LoadedPage["tuple[AccountView, ...]"]):
    """Accounts of this station. Nothing of any case is on it."""

    widest = style.FORM

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._lock_soon = QTimer(self)
        self._lock_soon.setSingleShot(True)
        self._lock_soon.setInterval(LOCK_AFTER_MS)
        self._lock_soon.timeout.connect(self._lock)

    def subtitle(self) -> str:
        return T("You make the account; she sets her password; a keeper approves beside her. You see no case.")

    def build(self, body: QBoxLayout) -> None:
        self.header.add_action(primary(T("&New account"), self._ask_new, name="accounts.new", icon="plus"))
        self._waiting: AccountView | None = None
        self._opens = ""
        self._place = QVBoxLayout()
        body.addLayout(self._place)
        card = Card(flush=True)
        self.table = DataTable(_columns(), name="accounts.table", describe=T("Accounts"))
        self.table.opened.connect(self._open)
        card.add(self.table)
        body.addWidget(card)

    def on_shown(self, **_arguments: object) -> None:
        self._leave()
        self.reload()

    def read(self) -> tuple[AccountView, ...]:
        return accounts.list_accounts(self.signed_in)

    def show_answer(self, answer: tuple[AccountView, ...]) -> None:
        self.table.set_rows([_row(account) for account in answer])
        self.table.fit_height()
        opens, self._opens = self._opens, ""
        if opens:
            self._open(opens)

    def _show(self, card: Card) -> None:
        fill(self._place, card)
        tab_after(self.header, card)

    def _leave(self) -> None:
        clear(self._place)

    # --- a new account

    def _ask_new(self) -> None:
        card = Card(T("New account"))
        self.form = Form(
            [
                TextField("display_name", T("Name, as colleagues know her"), required=True, limit=60),
                TextField("login", T("Name to sign in with"), required=True, limit=40, ltr=True),
                ChoiceField("account_role", T("Role"), role_words(), required=True),
            ]
        )
        for field in self.form.fields.values():
            card.add(field)
        card.add(
            row(
                primary(T("&Make the account"), self._make, name="accounts.make"),
                quiet(T("&Cancel"), self._leave, name="accounts.cancel"),
                None,
            )
        )
        self._show(card)
        self.form.fields["display_name"].setFocus()

    def _make(self) -> None:
        values = self.form.values()
        if values is None:
            return
        self.act(
            lambda: accounts.create_shell(
                self.signed_in,
                login=values["login"],
                display_name=values["display_name"],
                role=Role(values["account_role"]),
            ),
            self._made,
            failed=self._refused,
        )

    def _made(self, uid: str) -> None:
        """It is opened once the list has it."""
        self._opens = uid

    def _open(self, uid: str) -> None:
        account = next((row for row in self.answer or () if row.uid == uid), None)
        if account is None:
            return
        self.table.make_current(uid)
        if account.status == accounts.SHELL:
            self._open_shell(account)
        else:
            self._open_in_use(account)

    # --- an account in use

    def _open_in_use(self, account: AccountView) -> None:
        card = InUse(
            account,
            own=account.uid == self.signed_in.uid,
            switch=lambda: self._switch(account),
            reset=lambda: self._ask_reset(account),
            propose=lambda field: self._propose(account, field),
            close=self._leave,
        )
        self._show(card)

    def _switch(self, account: AccountView) -> None:
        if account.status == accounts.DISABLED:
            self.act(lambda: accounts.enable(self.signed_in, account.uid), self._over)
            return
        ask(
            self,
            T(
                "{name} can no longer sign in from this moment on. What she has open stays open until she locks. A "
                "keeper is asked to sign it. You can switch the account on again.",
                name=isolate(account.display_name),
            ),
            T("&Switch it off"),
            lambda: self.act(lambda: accounts.disable(self.signed_in, account.uid), self._over),
            dangerous=True,
        )

    def _ask_reset(self, account: AccountView) -> None:
        ask(
            self,
            T(
                "Her old password opens nothing from this moment on. She sets a new one here, and a keeper approves it "
                "beside her: that takes a minute. Until then {name} cannot sign in. Her drafts, cases and log entries "
                "stay hers.",
                name=isolate(account.display_name),
            ),
            T("&Reset it"),
            lambda: self.act(
                lambda: accounts.reset_password(self.signed_in, account.uid), lambda _none: self._made(account.uid)
            ),
            dangerous=True,
        )

    def _propose(self, account: AccountView, field: ChoiceField) -> None:
        if not field.raw():
            field.set_error(T("Choose a role first."))
            return
        role = Role(field.raw())
        self.act(lambda: accounts.propose_role(self.signed_in, account.uid, role), self._over)

    def _over(self, _none: None) -> None:
        self._leave()

    # --- password and approval, in one room

    def _open_shell(self, account: AccountView) -> None:
        self._waiting = account
        card = ApprovalCard(
            account,
            judge=lambda typed: accounts.strength(self.signed_in, account.uid, typed),
            draw=lambda: accounts.words(self.signed_in, i18n.language()),
            approve=self._approve,
            later=self._leave,
        )
        self.form = card.form
        self._show(card)
        self.form.fields["password"].setFocus()

    def _approve(self) -> None:
        values = self.form.values()
        shown = self._waiting
        if values is None or shown is None:
            return

        def work() -> None:
            accounts.enrol(
                self.signed_in,
                shown.uid,
                password=values["password"],
                password_again=values["password_again"],
                keeper_login=values["keeper_login"],
                keeper_password=values["keeper_password"],
                shown=shown,
            )

        def failed(error: Exception) -> None:
            self.form.fields["keeper_password"].set_raw("")  # never left in an administrator's window
            self._refused(error)

        veil = ProgressOverlay(self, T("Deriving keys…"))
        self.act(work, lambda _none: self._approved(), failed=failed, veil=veil)

    def _approved(self) -> None:
        card = Card()
        words = T(
            "Approved. She can sign in now, with her own password. The station locks itself in two minutes, because a "
            "keeper's keys were open here."
        )
        card.add(Notice(words, Tone.GOOD, name="accounts.done"))
        self._show(card)
        self._lock_soon.start()

    def _lock(self) -> None:
        self.shell.lock()

    def _refused(self, error: Exception) -> None:
        login = self.form.fields.get("login") if code_of(error) == "login_taken" else None
        acting.tell(self, error, login or self.form)


def _columns() -> list[Column]:
    return [
        Column("name", T("Name"), share=3),
        Column("login", T("Signs in as"), share=3),
        Column("role", T("Role"), share=5),
        Column("status", T("Status"), ColumnKind.PILL, share=4),
    ]


def _row(account: AccountView) -> TableRow:
    role = role_word(account.certified or account.role)
    return TableRow(
        account.uid,
        {"name": account.display_name, "login": account.login, "role": role, "status": account_pill(account)},
    )
