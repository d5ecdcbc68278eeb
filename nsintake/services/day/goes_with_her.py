"""Whether the key of a file goes with it when it is erased. No window may call it.

Whoever has the key of identity.db can lay a file under a key that is nobody's. Whoever erases that file would destroy
what is about nobody, or the key of a log, in her own name.
"""

from __future__ import annotations

import contextlib

from nsintake.domain.record_kinds import CARD, CASE_FILE
from nsintake.errors import Refused
from nsintake.records.page_drafts import own_subjects
from nsintake.records.signed_in import SignedIn
from nsintake.store.own_keys import is_no_womans, of_prints
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import AUDIT, OUTBOX

_PRINTS = "prints that name her"
"""Where a transaction on identity.db keeps under which keys they are."""


def has_own_key(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether the key of this id may be a woman's file's."""
    store = signed_in.identity
    prints = store.database.read_once(_PRINTS, lambda: of_prints(store))
    return case_id not in {AUDIT, OUTBOX} | _pages(signed_in) and not is_no_womans(store, case_id, prints)


def shred_file(signed_in: SignedIn, work: UnitOfWork, case_id: bytes) -> None:
    """Take a file away with its key, within a transaction on identity.db; without it where the key is not hers."""
    store = signed_in.identity
    if has_own_key(signed_in, case_id):
        store.shred(work, case_id, verb="erase")
        return
    for kind in (CASE_FILE, CARD):
        with contextlib.suppress(Refused), work.part():
            store.remove(work, kind.table, case_id, verb="erase")


def _pages(signed_in: SignedIn) -> frozenset[bytes]:
    """Under whose keys people keep what they type for themselves."""
    return frozenset(own_subjects(entry.uid for entry in signed_in.ring.roster.entries))
