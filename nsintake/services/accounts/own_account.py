"""What everybody does with her own account: another password, and five words for one that is easy to keep."""

from __future__ import annotations

from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.session import Session
from nsintake.records.unlocking import prove
from nsintake.services.accounts import passwords
from nsintake.services.accounts.passwords import Hint, Strength
from nsintake.services.accounts.standing import words_about

__all__ = ["Hint", "Strength", "change_password", "login_name", "strength", "words"]


@requires(Permission.CHANGE_OWN_PASSWORD)
def change_password(session: Session, *, old: str, new: str, again: str, params: KdfParams = DEFAULT) -> None:
    """Put her own keys under another password. Takes as long as Argon2id takes, twice.

    Written in one transaction: a power cut leaves the old password or the new one. Raises UserFault
    ``passwords_differ``, ``password_short``, ``password_weak``, ``password_same``, ``wrong_password`` and
    ``throttled`` (field ``old_password``), Refused ``changed_meanwhile``.
    """
    passwords.check(new, again, words_about(session, session.uid))
    if new == old:
        raise UserFault("password_same", field="password")
    try:
        before = prove(session.station, session.ring, old)
    except UserFault as fault:
        raise UserFault(fault.code, **{**fault.params, "field": "old_password"}) from None
    blob = session.ring.reseal(new, params=params)
    accounts = session.accounts
    with accounts.database.begin() as work:
        if accounts.get(session.uid) != before:
            raise Refused("changed_meanwhile", table="user_account")
        accounts.set_blob(work, session.uid, blob)
        session.accounts_store.audit.append(work, "change_password")
        work.commit()
    session.station.forget_hint(before.login_name)


@requires(Permission.CHANGE_OWN_PASSWORD, while_held=True)
def login_name(session: Session) -> str:
    """The name she signs in with."""
    return session.accounts.get(session.uid).login_name


@requires(Permission.CHANGE_OWN_PASSWORD, while_held=True)
def strength(session: Session, password: str) -> Strength:
    """How good a new password of hers would be, for a meter; takes milliseconds."""
    return passwords.strength(password, words_about(session, session.uid))


@requires(Permission.CHANGE_OWN_PASSWORD, while_held=True)
def words(session: Session, lang: Lang) -> str:
    """Five words drawn anew, in the letters of a language."""
    del session
    return passwords.five_words(lang)
