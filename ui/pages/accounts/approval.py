"""Password and approval, in one room: she types hers unseen, then the keeper types hers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nsintake.services.accounts.accounts import AccountWaits, Strength
from ui.i18n import T, isolate
from ui.parts.new_password import NewPassword
from ui.widgets.basics import Card, Notice, Tone, primary, quiet, row
from ui.widgets.fields import TextField
from ui.widgets.form import Form
from ui.words.roles import role_word

if TYPE_CHECKING:
    from nsintake.services.accounts.accounts import AccountView


class ApprovalCard(Card):
    """The card of an account that waits; ``form`` has both passwords and the keeper's name."""

    def __init__(
        self,
        account: AccountView,
        *,
        judge: Callable[[str], Strength],
        draw: Callable[[], str],
        approve: Callable[[], None],
        later: Callable[[], None],
    ) -> None:
        role = role_word(account.role)
        super().__init__(T("{name}, {role}: password and approval", name=isolate(account.display_name), role=role))
        said = T("Both sit here. Whoever owns the account types the password unseen; then the keeper types hers.")
        self.add(Notice(said, Tone.INFO, icon="person"))
        if account.waits is AccountWaits.NEW_PASSWORD:
            self.add(Notice(T("She gets new keys under her old account. Nothing of hers is lost."), Tone.INFO))
        self.password = NewPassword(judge, draw, title=T("New password"))
        keeper = [
            TextField("keeper_login", T("Keeper: name to sign in with"), required=True, ltr=True),
            TextField("keeper_password", T("Keeper: password"), required=True, secret=True),
        ]
        self.form = Form([*self.password.fields, *keeper])
        for part in (self.password, *keeper):
            self.add(part)
        acts = (
            primary(T("&Approve"), approve, name="accounts.approve", icon="key"),
            quiet(T("&Later"), later, name="accounts.cancel"),
        )
        self.add(row(*acts, None))
