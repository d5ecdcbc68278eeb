"""Who wrote a note that would erase a woman's file."""

from __future__ import annotations

from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.pending import ERASURE, PendingErasure
from nsintake.store.audit_lookups import entry_about
from nsintake.store.codec import decode
from nsintake.store.key_by_the_log import has_restricted_key
from nsintake.store.owed import TABLE
from nsintake.store.sealed import SealedStore


def is_of_who_may_open(store: SealedStore, note_id: bytes, case_id: bytes) -> bool | None:
    """Whether a note about a file was written by somebody to whom it is open; None where nobody can say to whom: its
    key is not as the log says, is gone, or names people whom nobody proves. Raises OpenError where that cannot be read.
    """
    with store.database.one_moment():  # another key may be there for a moment
        holders = store.holders(case_id)
        if not store.wraps.is_sound(case_id):
            return None
        if holders is None:
            return None if has_restricted_key(store.audit, store.database.reader(), case_id) else True
        if not store.wraps.is_proved(case_id):
            return None
        line = entry_about(store.audit, TABLE, note_id)
    if line is None:
        return False
    return line.actor in holders or (NO_KEEPERS not in holders and store.audit.is_keepers(line))


def may_be_carried(store: SealedStore, note_id: bytes, kind: str, text: str) -> bool:
    """Whether a keeper may state a note again, in her own name, in a file that is built in this one's place: not that
    of somebody who would erase a file which is shut to her.
    """
    if kind != ERASURE:
        return True
    try:
        return is_of_who_may_open(store, note_id, decode(PendingErasure, 1, text.encode()).case_id) is True
    except (OpenError, UnicodeEncodeError):
        return False
