"""What somebody noted about a woman and nobody carried out yet: withdrawals, freezes and thaws. No window may call it.

Anybody who holds identity.db can write a note. One that says nothing that is one is passed over by whoever reads notes
here, and reported to keepers.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from nsintake.crypto.envelope import OpenError
from nsintake.domain.release import CaseLink
from nsintake.errors import Refused
from nsintake.records.merged_files import every_readable_file
from nsintake.records.record_leads import files_behind
from nsintake.records.session import Session
from nsintake.store.outbox import Note

T = TypeVar("T")
WITHDRAWAL, FREEZE, THAW = "withdrawal", "freeze", "thaw"


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What a withdrawal that is not finished yet is about, and who heard it when, whoever finishes it.

    It says which record to block, so that somebody to whom her file is not open can do that much. ``written``: her file
    says it, and only that record, or a letter that names her, could not be stopped for a damaged row. ``case_id`` is
    empty where it was noted by a reference.
    """

    case_id: bytes
    recipient_id: str
    by_phone: bool
    record_id: bytes = b""
    reference: str = ""
    at_once: bool = False
    witness: str = ""
    day: date | None = None
    written: bool = False

    @property
    def links(self) -> tuple[CaseLink, ...]:
        """The record it names, if it does."""
        return (CaseLink(self.recipient_id, self.record_id, self.reference),) if self.record_id else ()


@dataclass(frozen=True, slots=True)
class FreezeWish:
    """A freeze or a thaw that is not finished, and of which records. Why stands in her file.

    ``case_id`` is empty where the records were frozen by a reference.
    """

    case_id: bytes
    records: tuple[bytes, ...]
    references: tuple[str, ...] = ()
    """Of those records, in their order; an earlier version did not write them."""
    reason: str = ""
    """Why, where her file could not be read when it was frozen: it is written there once it can."""

    @property
    def links(self) -> tuple[CaseLink, ...]:
        """Its records with their references, as far as it names them."""
        named = (*self.references, *[""] * len(self.records))
        return tuple(
            CaseLink("", record_id, reference) for record_id, reference in zip(self.records, named, strict=False)
        )


def read(note: Note, kind: type[T]) -> T | None:
    """What a note says; None for one that says nothing of this kind."""
    with contextlib.suppress(OpenError, ValueError, RecursionError):
        return note.value(kind)
    return None


def taken_back(session: Session) -> set[bytes]:
    """Records of which a withdrawal is noted and not finished: nothing that lies there goes on."""
    noted = (read(note, Withdrawal) for note in session.outbox.notes() if note.kind == WITHDRAWAL)
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
            wish = read(note, Withdrawal)
            waits = wish is not None and wish.recipient_id == recipient_id and not wish.written
            if wish is not None and waits and hers & _about(session, wish):
                raise Refused("named_withdrawn") if named else Refused("no_consent", recipient=recipient_id)
        elif note.kind == FREEZE:
            freeze = read(note, FreezeWish)
            if freeze is not None and hers & _about(session, freeze):
                raise Refused("file_frozen")


def _about(session: Session, wish: Withdrawal | FreezeWish) -> set[bytes]:
    return {wish.case_id} if wish.case_id else set(files_behind(session, wish.links))
