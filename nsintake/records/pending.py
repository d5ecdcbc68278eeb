"""What somebody noted about a woman and nobody carried out yet: withdrawals, freezes and thaws. No window may call it.

Anybody who holds identity.db can write a note. One that says nothing that is one is passed over by whoever reads notes
here, and reported to keepers.
"""

from __future__ import annotations

import contextlib
from typing import TypeVar

from nsintake.crypto.envelope import OpenError
from nsintake.domain.pending import FREEZE, WITHDRAWAL, PendingFreeze, PendingWithdrawal
from nsintake.errors import Refused
from nsintake.records.merged_files import every_readable_file
from nsintake.records.record_leads import files_behind
from nsintake.records.session import Session
from nsintake.store.audit_lookups import entry_about
from nsintake.store.outbox import TABLE, Note
from nsintake.store.sealed import SealedStore

T = TypeVar("T")


def read(note: Note, kind: type[T]) -> T | None:
    """What a note says; None for one that says nothing of this kind."""
    with contextlib.suppress(OpenError, ValueError, RecursionError):
        return note.value(kind)
    return None


def is_of_who_may_open(store: SealedStore, note_id: bytes, case_id: bytes) -> bool:
    """Whether a note about a file was written by somebody to whom it is open, or by a keeper. Raises OpenError where
    that cannot be read.
    """
    holders, line = store.holders(case_id), entry_about(store.audit, TABLE, note_id)
    return holders is None or (line is not None and (line.actor in holders or store.audit.is_keepers(line)))


def taken_back(session: Session) -> set[bytes]:
    """Records of which a withdrawal is noted and not finished: nothing that lies there goes on."""
    noted = (read(note, PendingWithdrawal) for note in session.outbox.notes() if note.kind == WITHDRAWAL)
    return {wish.record_id for wish in noted if wish is not None}


def require_none_waits(session: Session, case_id: bytes, recipient_id: str, *, named: bool = False) -> None:
    """Within the transaction in which something of hers begins or leaves: nothing she said of its office, and no
    freeze, is noted and not carried out yet. ``named``: a letter that names her.

    Raises Refused ``no_consent``, for such a letter ``named_withdrawn``; ``file_frozen``.
    """
    notes = session.outbox.notes()
    hers = set(every_readable_file(session, case_id)) if notes else set()
    for note in notes:
        if note.kind == WITHDRAWAL:
            wish = read(note, PendingWithdrawal)
            waits = wish is not None and wish.recipient_id == recipient_id and not wish.written
            if wish is not None and waits and hers & _about(session, wish):
                raise Refused("named_withdrawn") if named else Refused("no_consent", recipient=recipient_id)
        elif note.kind == FREEZE:
            freeze = read(note, PendingFreeze)
            if freeze is not None and hers & _about(session, freeze):
                raise Refused("file_frozen")


def _about(session: Session, wish: PendingWithdrawal | PendingFreeze) -> set[bytes]:
    return {wish.case_id} if wish.case_id else set(files_behind(session, wish.links))
