"""What somebody noted about a woman and nobody carried out yet: withdrawals, freezes and unfreezings.

No window may call it.

Anybody who has the key of identity.db can write a note. A note without a meaning is ignored by all that read notes
here, and reported to keepers.
"""

from __future__ import annotations

import contextlib
from typing import TypeVar

from nsintake.crypto.envelope import OpenError
from nsintake.domain.pending import ERASURE, FREEZE, WITHDRAWAL, PendingErasure, PendingFreeze, PendingWithdrawal
from nsintake.errors import Refused
from nsintake.records.merged_files import every_readable_file
from nsintake.records.record_leads import files_behind
from nsintake.records.signed_in import SignedIn
from nsintake.store.note_authors import is_of_who_may_open
from nsintake.store.outbox import Outbox, OutboxNote

T = TypeVar("T")


def read(note: OutboxNote, kind: type[T]) -> T | None:
    """What a note says; None for one that says nothing of this kind."""
    with contextlib.suppress(OpenError, ValueError, RecursionError):
        return note.value(kind)
    return None


def taken_back(signed_in: SignedIn) -> set[bytes]:
    """Records of which a withdrawal is noted and not finished: nothing there goes on."""
    noted = (read(note, PendingWithdrawal) for note in signed_in.outbox.notes() if note.kind == WITHDRAWAL)
    return {pending.record_id for pending in noted if pending is not None}


def frozen_by_note(signed_in: SignedIn) -> set[bytes]:
    """The files about which a freeze is noted, also by a reference, and may not be written there yet."""
    noted = (read(note, PendingFreeze) for note in signed_in.outbox.notes() if note.kind == FREEZE)
    return {case_id for pending in noted if pending is not None for case_id in _about(signed_in, pending)}


def erasures_noted(signed_in: SignedIn) -> list[tuple[bytes, PendingErasure]]:
    """Erasures that are noted and not finished, by their notes: those by somebody who may open the file."""
    found = list[tuple[bytes, PendingErasure]]()
    for note_id, pending in erasures_in(signed_in.outbox):
        with contextlib.suppress(OpenError):
            if is_of_who_may_open(signed_in.identity, note_id, pending.case_id):
                found.append((note_id, pending))
    return found


def erasures_in(outbox: Outbox) -> list[tuple[bytes, PendingErasure]]:
    """The same of one file, whoever noted them."""
    noted = [(note.outbox_id, read(note, PendingErasure)) for note in outbox.notes() if note.kind == ERASURE]
    return [(note_id, pending) for note_id, pending in noted if pending is not None]


def require_none_waits(signed_in: SignedIn, case_id: bytes, recipient_id: str, *, named: bool = False) -> None:
    """Within the transaction in which something of hers begins or leaves: nothing she said of its office, and no
    freeze, is noted and not carried out yet. ``named``: a letter that names her.

    Raises Refused ``no_consent``, for such a letter ``named_withdrawn``; ``file_frozen``; ``audit_mismatch`` where a
    note cannot be read, for it may be about her.
    """
    if signed_in.outbox.hides_notes():
        raise Refused("audit_mismatch", file=signed_in.outbox.name)
    notes = signed_in.outbox.notes()
    hers = set(every_readable_file(signed_in, case_id)) if notes else set()
    for note in notes:
        if note.kind == WITHDRAWAL:
            pending = read(note, PendingWithdrawal)
            waits = pending is not None and pending.recipient_id == recipient_id and not pending.written
            if pending is not None and waits and hers & _about(signed_in, pending):
                raise Refused("named_withdrawn") if named else Refused("no_consent", recipient=recipient_id)
        elif note.kind == FREEZE:
            freeze = read(note, PendingFreeze)
            if freeze is not None and hers & _about(signed_in, freeze):
                raise Refused("file_frozen")


def _about(signed_in: SignedIn, pending: PendingWithdrawal | PendingFreeze) -> set[bytes]:
    return {pending.case_id} if pending.case_id else set(files_behind(signed_in, pending.links))
