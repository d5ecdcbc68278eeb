"""One person as a keeper sees her: what she can open, what waits for a signature, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nsintake.services.accounts.accounts import ACTIVE, AccountWaits
from ui.i18n import T, day, isolate
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, quiet, row
from ui.widgets.fields import TextField, with_button
from ui.words.roles import role_word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from nsintake.services.accounts.people import Holder

Act = Callable[[], None]


def opens(holder: Holder) -> str:
    """What her keys open, in a few words."""
    if holder.root:
        return T("Everything, and gives keys")
    if "identity" in holder.files:
        return T("Women's files and records")
    return T("Records") if "liaison" in holder.files else T("Nothing of any case")


class PersonCard(Card):
    """The card of one person."""

    def __init__(
        self, holder: Holder, *, sign: Act, decline: Act, promote: Act, remove: Act, take: Act, close: Act
    ) -> None:
        account = holder.account
        role = role_word(account.certified or account.role)
        super().__init__(T("{name}, {role}", name=isolate(account.display_name), role=role), name="people.person")
        self.add(label(T("Opens: {files}", files=opens(holder))))
        if holder.since is not None:
            self.add(label(T("In this role with these keys since {day}", day=day(holder.since)), "soft"))
        for notice in _notices(holder):
            self.add(notice)
        self.password: TextField | None = None
        if holder.takes_root and not holder.oneself:
            self.password = TextField(
                "her_password", T("Her password"), required=True, secret=True, help=T("She types it herself, unseen.")
            )
            self.add(with_button(self.password, primary(T("&Take the new root"), take, name="people.take_root")))
        acts: list[QPushButton] = []
        if not holder.oneself:
            acts = _acts(holder, sign=sign, decline=decline, promote=promote, remove=remove)
        self.add(row(*acts, quiet(T("C&lose this"), close, name="people.close"), None))


def _acts(holder: Holder, *, sign: Act, decline: Act, promote: Act, remove: Act) -> list[QPushButton]:
    if holder.account.waits in {AccountWaits.ROLE, AccountWaits.SWITCH_OFF, AccountWaits.SWITCH_ON}:
        return [
            primary(T("&Sign it"), sign, name="people.sign", icon="key"),
            button(T("Leave it as it &was"), decline, name="people.decline"),
        ]
    acts = []
    settled = holder.account.waits is AccountWaits.NOTHING and holder.account.status == ACTIVE and holder.active
    if settled and "identity" in holder.files and not holder.root:
        acts.append(button(T("Make her a second &keeper…"), promote, name="people.make_keeper", icon="key"))
    if holder.active or holder.knows_keys:
        acts.append(button(T("&Remove her for good…"), remove, name="people.remove", icon="close"))
    return acts


def _notices(holder: Holder) -> list[Notice]:
    account = holder.account
    if holder.oneself:
        return [Notice(T("This is you. What takes rights from you is signed by another keeper."), Tone.INFO)]
    found = []
    if holder.knows_root:
        words = T("She was a keeper and has seen the root key. Make a new root.")
        found.append(Notice(words, Tone.URGENT, name="people.knows_root"))
    if holder.knows_keys:
        words = T("She may still know keys of files that she opens no more. Change keys.")
        found.append(Notice(words, Tone.URGENT, name="people.knows_keys"))
    if holder.takes_root:
        words = T("She has not taken the new root key yet and cannot sign in. She types her password here once.")
        found.append(Notice(words, Tone.WAITING))
    waits = {
        AccountWaits.ROLE: T("Proposed: {role}. Signing makes it true at once.", role=role_word(account.role)),
        AccountWaits.SWITCH_OFF: T(
            "Switched off by the administrator. Signing makes it lasting; she keeps no open session."
        ),
        AccountWaits.SWITCH_ON: T("The administrator wants her to sign in again. Signing lets her."),
        AccountWaits.PASSWORD: T("A new account. You approve it beside her, on the administrator's page of accounts."),
        AccountWaits.NEW_PASSWORD: T(
            "Her password was reset. You approve the new one beside her, at the administrator's."
        ),
    }.get(account.waits)
    return found if waits is None else [*found, Notice(waits, Tone.WAITING)]
