"""One person as a keeper sees her: what she can open, what waits for a signature, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nsintake.services.accounts.accounts import ACTIVE, Waits
from ui.i18n import T, day, isolate
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, quiet, row
from ui.widgets.fields import TextField, with_button
from ui.words.roles import role_word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from nsintake.services.accounts.people import Holder

Act = Callable[[], None]


def opens(one: Holder) -> str:
    """What her keys open, in a few words."""
    if one.root:
        return T("Everything, and gives keys")
    if "identity" in one.files:
        return T("Women's files and records")
    return T("Records") if "liaison" in one.files else T("Nothing of any case")


class PersonCard(Card):
    """The card of one person."""

    def __init__(
        self, one: Holder, *, sign: Act, decline: Act, promote: Act, remove: Act, take: Act, close: Act
    ) -> None:
        account = one.account
        role = role_word(account.certified or account.role)
        super().__init__(T("{name}, {role}", name=isolate(account.display_name), role=role), name="people.person")
        self.add(label(T("Opens: {files}", files=opens(one))))
        if one.since is not None:
            self.add(label(T("In this role with these keys since {day}", day=day(one.since)), "soft"))
        for notice in _notices(one):
            self.add(notice)
        self.password: TextField | None = None
        if one.takes_root and not one.oneself:
            self.password = TextField(
                "her_password", T("Her password"), required=True, secret=True, help=T("She types it herself, unseen.")
            )
            self.add(with_button(self.password, primary(T("&Take the new root"), take, name="people.take_root")))
        acts: list[QPushButton] = []
        if not one.oneself:
            acts = _acts(one, sign=sign, decline=decline, promote=promote, remove=remove)
        self.add(row(*acts, quiet(T("C&lose this"), close, name="people.close"), None))


def _acts(one: Holder, *, sign: Act, decline: Act, promote: Act, remove: Act) -> list[QPushButton]:
    if one.account.waits in {Waits.ROLE, Waits.SWITCH_OFF, Waits.SWITCH_ON}:
        return [
            primary(T("&Sign it"), sign, name="people.sign", icon="key"),
            button(T("Leave it as it &was"), decline, name="people.decline"),
        ]
    acts = []
    settled = one.account.waits is Waits.NOTHING and one.account.status == ACTIVE and one.active
    if settled and "identity" in one.files and not one.root:
        acts.append(button(T("Make her a second &keeper…"), promote, name="people.make_keeper", icon="key"))
    if one.active or one.knows_keys:
        acts.append(button(T("&Remove her for good…"), remove, name="people.remove", icon="close"))
    return acts


def _notices(one: Holder) -> list[Notice]:
    account = one.account
    if one.oneself:
        return [Notice(T("This is you. What takes rights from you is signed by another keeper."), Tone.INFO)]
    found = []
    if one.knows_root:
        words = T("She was a keeper and has seen the root key. Make a new root.")
        found.append(Notice(words, Tone.URGENT, name="people.knows_root"))
    if one.knows_keys:
        words = T("She may still know keys of files that she opens no more. Change keys.")
        found.append(Notice(words, Tone.URGENT, name="people.knows_keys"))
    if one.takes_root:
        words = T("She has not taken the new root key yet and cannot sign in. She types her password here once.")
        found.append(Notice(words, Tone.WAITING))
    waits = {
        Waits.ROLE: T("Proposed: {role}. Signing makes it true at once.", role=role_word(account.role)),
        Waits.SWITCH_OFF: T("Switched off by the administrator. Signing makes it lasting; she keeps no open session."),
        Waits.SWITCH_ON: T("The administrator wants her to sign in again. Signing lets her."),
        Waits.PASSWORD: T("A new account. You approve it beside her, on the administrator's page of accounts."),
        Waits.NEW_PASSWORD: T("Her password was reset. You approve the new one beside her, at the administrator's."),
    }.get(account.waits)
    return found if waits is None else [*found, Notice(waits, Tone.WAITING)]
