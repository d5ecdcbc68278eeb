"""What was noted about a woman and is not carried out yet, as it waits in the outbox of identity.db."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nsintake.domain.consent import Item
from nsintake.domain.release import CaseLink

WITHDRAWAL, FREEZE, THAW, REJUDGE, ERASURE, TAKEN = "withdrawal", "freeze", "thaw", "rejudge", "erasure", "taken"
"""The kinds of notes."""
ABOUT_CONSENT = frozenset({WITHDRAWAL, REJUDGE, FREEZE, THAW})
"""Those about her consent; each names her file in ``case_id``."""


@dataclass(frozen=True, slots=True)
class PendingWithdrawal:
    """What an unfinished withdrawal is about, and who heard it when; somebody else may finish it.

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
class PendingFreeze:
    """A freeze or an unfreezing that is not finished, and of which records. Her file says why.

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


@dataclass(frozen=True, slots=True)
class Verdict:
    """What of one record is still in force: the papers still covered, the items that may still be known over there, and
    the papers that are not covered as far as her file knows them. ``case_id``: that file; an earlier version did not
    write it.
    """

    record_id: bytes
    covered: tuple[bytes, ...]
    items: tuple[Item, ...]
    uncovered: tuple[bytes, ...] = ()
    case_id: bytes = b""


@dataclass(frozen=True, slots=True)
class PendingJudging:
    """Acts that are noted and not in force yet, by their row ids, and what they leave of records."""

    case_id: bytes
    acts: tuple[bytes, ...]
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class PendingErasure:
    """What an erasure that is not finished yet is about: ids only."""

    case_id: bytes
    records: tuple[bytes, ...]
    meetings: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class PendingAnswer:
    """A proposal that has become a letter and is still to be answered."""

    proposal_id: bytes
