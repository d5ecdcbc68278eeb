"""An account that is in use: what is in its way, and what the administrator may do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nsintake.services.accounts import accounts
from nsintake.services.accounts.accounts import AccountWaits
from ui.i18n import T, isolate
from ui.widgets.basics import Card, Notice, Tone, button, quiet, row
from ui.widgets.fields import ChoiceField, with_button
from ui.words.roles import role_word, role_words

if TYPE_CHECKING:
    from nsintake.services.accounts.accounts import AccountView

Act = Callable[[], None]


class InUse(Card):
    """The card of one account; each act asks first what it says it will do."""

    def __init__(
        self,
        account: AccountView,
        *,
        own: bool,
        switch: Act,
        reset: Act,
        propose: Callable[[ChoiceField], None],
        close: Act,
    ) -> None:
        role = role_word(account.certified or account.role)
        super().__init__(T("{name}, {role}", name=isolate(account.display_name), role=role), name="accounts.in_use")
        notice = _status_notice(account, own=own)
        if notice is not None:
            self.add(notice)
        if not own:
            self._add_acts(account, switch=switch, reset=reset, propose=propose)
        self.add(row(quiet(T("C&lose this"), close, name="accounts.close"), None))

    def _add_acts(
        self, account: AccountView, *, switch: Act, reset: Act, propose: Callable[[ChoiceField], None]
    ) -> None:
        if account.status == accounts.DISABLED:
            self.add(row(button(T("Switch &on again"), switch, name="accounts.switch_on", icon="check"), None))
            return
        role = ChoiceField("new_role", T("Another role"), role_words(without=account.certified))
        self.add(with_button(role, button(T("&Propose it"), lambda: propose(role), name="accounts.propose")))
        self.add(
            row(
                button(T("&Forgotten password…"), reset, name="accounts.reset", icon="key"),
                button(T("&Switch off sign-in…"), switch, name="accounts.switch_off", icon="pause"),
                None,
            )
        )


def _status_notice(account: AccountView, *, own: bool) -> Notice | None:
    """What is to be known before anything is done."""
    if own:
        return Notice(T("This is your own account. You change your password on the page My account."), Tone.INFO)
    words = {
        AccountWaits.ROLE: T("Proposed: {role}. It counts once a keeper has signed it.", role=role_word(account.role)),
        AccountWaits.SWITCH_OFF: T("Nobody signs in with this account any more. A keeper still has to sign it."),
        AccountWaits.SWITCH_ON: T("A keeper has to sign before anybody signs in with this account again."),
    }.get(account.waits)
    return None if words is None else Notice(words, Tone.WAITING)
