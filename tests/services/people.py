"""What a keeper can do to an account: put it on the next roster with another role, or disabled."""

from __future__ import annotations

from dataclasses import replace

from nsintake.crypto.roster import Status
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.records.unlocking import open_ring
from tests.services.ladder import Office


def uid_of(signed_in: SignedIn, login: str) -> str:
    return next(account.uid for account in signed_in.accounts.all() if account.login_name == login)


def change(office: Office, login: str, *, role: Role | None = None, disabled: bool = False) -> None:
    """A keeper signs a roster on which somebody has another role, or may not sign in."""
    administrator = office.sign_in("administrator")
    uid = uid_of(administrator, login)
    keeper = open_ring(administrator.station, "keeper", office.passwords()["keeper"])
    entry = keeper.roster.entry(uid)
    assert entry is not None
    changed = replace(entry, role=role or entry.role, status=Status.DISABLED if disabled else entry.status)
    approval = keeper.approve(changed)
    accounts = administrator.accounts
    with accounts.database.begin() as work:
        accounts.add_roster(work, approval.number, approval.roster)
        accounts.put_grants(work, keeper.epoch, approval.grants)
        work.commit()
    keeper.close()
