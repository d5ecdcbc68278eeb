"""What a new root asks of people: new recovery halves on paper before it, then each one's password beside a keeper.

The act itself is ``rotation.succeed_root``, since everything is sealed again. Sheets to be written down for a change of
keys are drawn here as well.
"""

from __future__ import annotations

from nsintake.crypto.founding import new_halves
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.records.unlocking import user_of
from nsintake.services.accounts.account_state import OLD_ROOT
from nsintake.services.station import rotation
from nsintake.services.station.founding_steps import Sheets

__all__ = ["Sheets", "draw_halves", "draw_site_sheet", "take_root", "waits_for_root"]


@requires(Permission.CHANGE_KEYS)
def draw_halves(signed_in: SignedIn) -> Sheets:
    """New recovery halves A and B, kept nowhere: to be written down by hand and typed back before the new root."""
    del signed_in
    halves = new_halves()
    return Sheets({"A": halves.sheet_a, "B": halves.sheet_b})


@requires(Permission.CHANGE_KEYS)
def draw_site_sheet(signed_in: SignedIn) -> Sheets:
    """A new site sheet S, kept nowhere: to be written down and typed back before ``rotation.change_keys``."""
    return Sheets({"S": rotation.draw_site_sheet(signed_in)})


@requires(Permission.APPROVE_ACCOUNTS, while_unsound=True)
def waits_for_root(signed_in: SignedIn) -> tuple[str, ...]:
    """The ids of those who have not taken the new root over yet."""
    return tuple(sorted(signed_in.accounts.settings(OLD_ROOT)))


@requires(Permission.APPROVE_ACCOUNTS)
def take_root(signed_in: SignedIn, *, login: str, password: str, params: KdfParams = DEFAULT) -> str:
    """She types her password beside the keeper: her keys are sealed under the root of the keeper's own blob; her id.

    Takes as long as Argon2id takes, twice. Raises UserFault ``wrong_password``, ``throttled`` (field
    ``her_password``), Refused ``root_taken`` (she has it already), ``not_approved``, ``changed_meanwhile``, OpenError
    if no record leads from her root to the keeper's.
    """
    try:
        account, user = user_of(signed_in.station, login, password, org=signed_in.ring.org)
    except UserFault as fault:
        raise UserFault(fault.code, **{**fault.params, "field": "her_password"}) from None
    try:
        entry = signed_in.ring.roster.entry(account.uid)
        if entry is None or (entry.xpub, entry.epub) != (user.xpub, user.epub):
            raise Refused("not_approved")
        if user.root_pub == signed_in.ring.root_pub:
            raise Refused("root_taken")
        newer = user.under(signed_in.accounts.successions(), signed_in.ring.root_pub)
        blob = newer.reseal(password, site_secret=signed_in.station.secret, params=params)
        newer.close()
    finally:
        user.close()
    accounts = signed_in.accounts
    with accounts.database.begin() as work:
        if accounts.get(account.uid) != account:
            raise Refused("changed_meanwhile", table="user_account")
        accounts.set_blob(work, account.uid, blob)
        accounts.drop_setting(work, f"{OLD_ROOT}{account.uid}")
        signed_in.accounts_store.audit.append(work, "take_root", details={"uid": account.uid})
        work.commit()
    return account.uid
