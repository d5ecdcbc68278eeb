"""After a reset: the files that were restricted to somebody are wrapped for her new keys. No window may call it.

The approval writes down that this is owed, in its own transaction; what is then cut off is finished at the next
sign-in of a keeper. Who may open a file does not change by it: only those are served who were named there before.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import Status
from nsintake.services.accounts.account_state import REWRAP
from nsintake.store.anchors import Anchors
from nsintake.store.audit_lookups import lacks_some
from nsintake.store.shut_keys import is_shut_with

if TYPE_CHECKING:
    from nsintake.store.accounts import Accounts
    from nsintake.store.sealed import SealedStore


def finish_rewraps(accounts: Accounts, keeper: KeyRing, stores: Iterable[SealedStore]) -> int:
    """Carry out what is owed, with a keeper's ring that has the newest roster; how many files there were. What is shut
    to her waits for a keeper to whom it is open; the setting says who has done hers. All of it waits while the log is
    not what it was: it may have said that she is shut out since, and what a keeper states here would be her word on it.
    """
    done, stores, me = 0, tuple(stores), keeper.uid.encode()
    asked = {uid: {*by.split(b",")} for uid, by in accounts.settings(REWRAP).items()}
    owed = {uid: by for uid, by in asked.items() if me not in by}
    for uid, by in owed.items():
        given = [_rewrap(store, keeper, uid) for store in stores]
        if None in given:
            return done
        done += sum(filter(None, given))
        waits = any(is_shut_with(store.deks, store.database.reader(), uid) for store in stores)
        with accounts.database.begin() as work:
            if waits:
                accounts.put_setting(work, f"{REWRAP}{uid}", b",".join(sorted({*by, me})))
            else:
                accounts.drop_setting(work, f"{REWRAP}{uid}")
            work.commit()
    return done


def _is_whole(store: SealedStore) -> bool:
    audit = store.audit
    remembered = Anchors(store.org, in_keyring=False)
    return not lacks_some(audit) and remembered.broken_by(audit) is None


def _rewrap(store: SealedStore, keeper: KeyRing, uid: str) -> int | None:
    """None where the log is not what it was."""
    entry = keeper.roster.entry(uid)
    if entry is None or entry.status is not Status.ACTIVE or not keeper.roster.holds(uid, store.comp):
        return 0
    with store.begin() as work:
        if store.comp is Compartment.IDENTITY and not _is_whole(store):  # she may have waited for her turn to write
            return None
        done = store.deks.rewrap_for(work, uid)
        if done:
            store.audit.append(work, "rewrap", details={"uid": uid, "files": done})
            work.commit()
    return done
