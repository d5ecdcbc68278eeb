"""Who has which role and keys. Every act says before it is done what will happen and how long it takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.domain.roles import Permission
from nsintake.errors import UserFault
from nsintake.services.accounts import people
from nsintake.services.accounts.accounts import AccountWaits
from nsintake.services.station import succession
from ui.errors import words_for
from ui.i18n import T, day, isolate
from ui.message import ask, show_message
from ui.page import LoadedPage
from ui.pages.people.new_keys import NewKeys
from ui.pages.people.person import PersonCard, opens
from ui.parts.state_pills import account_pill
from ui.widgets.basics import Card, button, clear, fill
from ui.widgets.data_table import DataTable
from ui.widgets.form import Form
from ui.widgets.progress_overlay import ProgressOverlay
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.widgets.tab_order import tab_after
from ui.words.roles import role_word

if TYPE_CHECKING:
    from nsintake.services.accounts.people import Holder
    from ui.page import Shell


class PeoplePage(LoadedPage["tuple[Holder, ...]"]):
    """Who has which role and keys, for keepers."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._keys = NewKeys(self)

    def subtitle(self) -> str:
        return T("A role counts only as a keeper has signed it. Press Enter on a person.")

    def build(self, body: QBoxLayout) -> None:
        if self.signed_in.may(Permission.CHANGE_KEYS):
            act = button(T("C&hange keys…"), self._change_keys, name="people.change_keys", icon="key")
            self.header.add_action(
                button(T("New r&oot…"), lambda: self.shell.go("new_root"), name="people.new_root", icon="shield")
            )
            self.header.add_action(act)
            self.header.add_action(
                button(T("Start stick…"), lambda: self.shell.go("start_stick"), name="people.stick", icon="key")
            )
        self._place = QVBoxLayout()
        body.addLayout(self._place)
        card = Card(flush=True)
        self.table = DataTable(_columns(), name="people.table", describe=T("People and keys"), most_lines=4)
        self.table.opened.connect(self._open)
        card.add(self.table)
        body.addWidget(card)

    def _change_keys(self) -> None:
        self.shell.go("change_keys")

    def on_shown(self, **_arguments: object) -> None:
        self._leave()
        self.reload()

    def read(self) -> tuple[Holder, ...]:
        return people.who_holds(self.signed_in)

    def show_answer(self, answer: tuple[Holder, ...]) -> None:
        self.table.set_rows([_row(holder) for holder in answer])
        self.table.fit_height()

    # --- one person

    def _open(self, uid: str) -> None:
        holder = next((row for row in self.answer or () if row.account.uid == uid), None)
        if holder is None:
            return
        card = PersonCard(
            holder,
            sign=lambda: self._ask_sign(holder),
            decline=lambda: self._do(lambda: people.decline_change(self.signed_in, holder.account)),
            promote=lambda: self._ask_promote(holder),
            remove=lambda: self._keys.ask_remove(holder),
            take=lambda: self._take_root(holder, card),
            close=self._leave,
        )
        fill(self._place, card)
        tab_after(self.header, card)

    def _leave(self) -> None:
        clear(self._place)

    def _ask_sign(self, holder: Holder) -> None:
        name, role = isolate(holder.account.display_name), role_word(holder.account.role)
        words = {
            AccountWaits.SWITCH_OFF: T("{name} will not sign in any more, and what she has open ends.", name=name),
            AccountWaits.SWITCH_ON: T("{name} will sign in again as before.", name=name),
        }.get(holder.account.waits, T("{name} becomes: {role}. She signs in again to have it.", name=name, role=role))

        def signed() -> None:
            if holder.account.waits is not AccountWaits.SWITCH_ON and holder.files:
                show_message(self, _old_keys(holder), icon="key")

        ask(
            self,
            words,
            T("&Sign it"),
            lambda: self._do(lambda: people.sign_change(self.signed_in, holder.account), signed),
            icon="key",
        )

    def _ask_promote(self, holder: Holder) -> None:
        name = isolate(holder.account.display_name)
        ask(
            self,
            T(
                "{name} can then open everything, approve accounts and change keys, like you. She has it when she "
                "signs in the next time. It cannot be taken back without new keys for the whole office.",
                name=name,
            ),
            T("Make her a &keeper"),
            lambda: self._do(lambda: people.make_keeper(self.signed_in, holder.account)),
            icon="key",
            dangerous=True,
        )

    def _take_root(self, holder: Holder, card: PersonCard) -> None:
        field = card.password
        if field is None:
            return
        if not field.raw():
            field.set_error(words_for(UserFault("field_missing", field=field.name)))
            return
        login, password = holder.account.login, str(field.raw())
        field.set_raw("")
        self.act(
            lambda: succession.take_root(self.signed_in, login=login, password=password),
            lambda _uid: self._leave(),
            beside=Form([field]),
            veil=ProgressOverlay(self, T("Deriving keys…")),
        )

    def _do(self, act: Callable[[], None], then: Callable[[], None] | None = None) -> None:
        def done(_none: None) -> None:
            self._leave()
            if then is not None:
                then()

        self.act(act, done)


def _old_keys(holder: Holder) -> str:
    """What a signature alone does not do."""
    name = isolate(holder.account.display_name)
    if holder.root:
        return T(
            "Signed. {name} was a keeper and has seen the root key. Make a new root today: that changes all other keys "
            "as well.",
            name=name,
        )
    return T(
        "Signed. {name} had keys until now. If she could have kept copies of the files, change keys too.", name=name
    )


def _columns() -> list[Column]:
    return [
        Column("name", T("Name"), share=4),
        Column("role", T("Role"), share=5),
        Column("opens", T("Opens"), share=6),
        Column("since", T("Since"), share=3),
        Column("status", T("Status"), ColumnKind.PILL, share=4),
    ]


def _row(holder: Holder) -> TableRow:
    account = holder.account
    values: dict[str, str | Pill] = {
        "name": account.display_name,
        "role": role_word(account.certified or account.role),
        "opens": opens(holder),
        "since": "" if holder.since is None else day(holder.since),
        "status": account_pill(account),
    }
    return TableRow(account.uid, values)
