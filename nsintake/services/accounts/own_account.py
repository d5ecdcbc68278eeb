"""What everybody does with her own account: another password, and five words for one that is easy to keep."""

from __future__ import annotations

from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.records.unlocking import prove
from nsintake.services.accounts import passwords
from nsintake.services.accounts.account_state import words_about
from nsintake.services.accounts.passwords import Hint, Strength

__all__ = ["Hint", "Strength", "change_password", "login_name", "strength", "words"]


@requires(Permission.CHANGE_OWN_PASSWORD)
def change_password(signed_in: SignedIn, *, old: str, new: str, again: str, params: KdfParams = DEFAULT) -> None:
    """Put her own keys under another password. Takes as long as Argon2id takes, twice.

    Written in one transaction: a power cut leaves the old password or the new one. Raises UserFault
    ``passwords_differ``, ``password_short``, ``password_weak``, ``password_same``, ``wrong_password`` and
    ``throttled`` (field ``old_password``), Refused ``changed_meanwhile``.
    """
    passwords.check(new, again, words_about(signed_in, signed_in.uid))
    if new == old:
        raise UserFault("password_same", field="password")
    try:
        before = prove(signed_in.station, signed_in.ring, old)
    except UserFault as fault:
        raise UserFault(fault.code, **{**fault.params, "field": "old_password"}) from None
    blob = signed_in.ring.reseal(new, params=params)
    accounts = signed_in.accounts
    with accounts.database.begin() as work:
        if accounts.get(signed_in.uid) != before:
            raise Refused("changed_meanwhile", table="user_account")
        accounts.set_blob(work, signed_in.uid, blob)
        signed_in.accounts_store.audit.append(work, "change_password")
        work.commit()
    signed_in.station.forget_hint(before.login_name)


@requires(Permission.CHANGE_OWN_PASSWORD, while_unsound=True)
def login_name(signed_in: SignedIn) -> str:
    """The name she signs in with."""
    return signed_in.accounts.get(signed_in.uid).login_name


@requires(Permission.CHANGE_OWN_PASSWORD, while_unsound=True)
def strength(signed_in: SignedIn, password: str) -> Strength:
    """How good a new password of hers would be, for a meter; takes milliseconds."""
    return passwords.strength(password, words_about(signed_in, signed_in.uid))


@requires(Permission.CHANGE_OWN_PASSWORD, while_unsound=True)
def words(signed_in: SignedIn, lang: Lang) -> str:
    """Five words drawn again, in the letters of a language."""
    del signed_in
    return passwords.five_words(lang)
