"""What an entry of an audit chain is: as it is in the file, what its sealed part says, and as a page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from typing import NamedTuple

Details = Mapping[str, str | int]
PROTECTS = frozenset(
    {
        *("withdraw", "freeze", "frozen", "block", "consent", "restrict", "erase", "shred", "print", "print_uncertain"),
        *("disclose", "roster", "cancel", "lose"),
    }
)
"""Verbs of what protects her: taken back by whoever cuts the power and the log, it would let a paper out. The place in
the log of such an entry is remembered outside the data folder before the act returns.
"""


LETS_OUT = frozenset(
    {
        *("print", "print_uncertain", "disclose", "release", "release_alone", "thaw", "confirm", "name_her"),
        *("hand_copies", "take_along", "send_now", "print_meeting_paper", "print_watch_sheet", "print_round"),
    }
)
"""Verbs of what lets something leave, or go on. They and those of ``PROTECTS`` are written only after the indexes by
which they were decided were compared with the log, in the same transaction (``lookups``).
"""
GOES_ON = PROTECTS | {"owe", "task", "done", "seal_to"}
"""Verbs of such acts and of what is noted with them: for want of a key of the log none of them is held up."""
LOST = "lose"
"""The verb of the entry by which a keeper states that a record was lost (``lost``)."""
NOTHING = sha256(b"no row is this").digest()
"""The state of a record that was disowned (``disowned``); no row has it."""


class LogLine(NamedTuple):
    """An entry as it is in the file; ``body`` is sealed, ``head`` is its place in the chain, ``sig`` over that."""

    n: int
    actor: str
    day: str
    roster_no: int
    tbl: str
    record_id: bytes
    version: int
    hash: bytes
    epoch: int
    body: bytes
    head: bytes
    sig: bytes


@dataclass(frozen=True, slots=True)
class AuditBody:
    """The sealed part of an entry: verb and details (ids, codes and numbers; never case text), and in identity.db the
    exact time. In the other files the day beside it is all: an hour there would tell whose session it was. Earlier
    versions wrote it there too.
    """

    at: datetime | None
    verb: str
    details: dict[str, str | int] = field(default_factory=dict)

    @property
    def gives_up(self) -> bool:
        """Whether a keeper who wrote it gave something up as lost."""
        return self.verb == LOST


@dataclass(frozen=True, slots=True)
class AuditView:
    """An entry opened for a page. ``counts`` is False for one that proves nothing; ``at`` is None where only the day is
    known.
    """

    n: int
    actor: str
    day: str
    at: datetime | None
    verb: str
    details: dict[str, str | int]
    table: str
    record_id: bytes
    version: int
    counts: bool

    @classmethod
    def of(cls, line: LogLine, body: AuditBody, *, counts: bool) -> AuditView:
        """An entry and what its body says."""
        return cls(
            n=line.n,
            actor=line.actor,
            day=line.day,
            at=body.at,
            verb=body.verb,
            details=body.details,
            table=line.tbl,
            record_id=line.record_id,
            version=line.version,
            counts=counts,
        )

    @property
    def on(self) -> date:
        """The day it was written; the first there is where it names none."""
        return day_in(self.day)


def is_day(text: str) -> bool:
    """Whether it is a day as every entry names one: ``YYYY-MM-DD`` in these digits."""
    return day_in(text).isoformat() == text


def day_in(text: str) -> date:
    """The day an entry names; the first there is where it names none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return date.min


@dataclass(frozen=True, slots=True)
class Head:
    """The newest entry: its number (0 for an empty chain) and hash (32 bytes). What an anchor keeps."""

    number: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Mark(Head):
    """A head up to which every signature was verified, and ``signatures``: what they were. That is a chain of SHA-256
    from 32 zero bytes over each in turn (``after``); empty where nobody knows it.
    """

    signatures: bytes


def after(signatures: bytes, sig: bytes) -> bytes:
    """The digest of the signatures up to an entry from the digest of those before it; unknown stays unknown."""
    return sha256(signatures + sig).digest() if signatures else b""
