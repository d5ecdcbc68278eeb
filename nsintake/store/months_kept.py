"""How long a closed file is kept: a keeper's signed word in the log of identity.db.

Everybody who signs in can write into accounts.db and remove there what a keeper signed. An administrator has no key to
identity.db. The number is valid for the line of the log in which it was said. After a file was put back or a loss was
settled, a later number may be missing, so a keeper says it again.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from nsintake.crypto.envelope import tlv
from nsintake.domain.closing import LEAST_MONTHS, MOST_MONTHS
from nsintake.store.anchors import line_of
from nsintake.store.column_types import IN_RANGE, STATED
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork

TABLE = "retention"
"""``tbl`` of the entry that says it."""
RECORD = b"months".ljust(16, b"\0")
_LINES_BACK = 40
_NEWEST = (
    f"SELECT {STATED} FROM audit "  # noqa: S608 - own names only
    f"WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} ORDER BY n DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class RetentionWord:
    """A keeper's newest word. ``holds`` is False if it is of an earlier line of the log, or if something newer that
    does not count is above it: that may be the rest of a later word.
    """

    months: int
    holds: bool


def say(identity: SealedStore, work: UnitOfWork, months: int) -> None:
    """Write a keeper's word, within this transaction on identity.db."""
    before = identity.audit.keepers_word(TABLE, RECORD)
    identity.audit.append(
        work,
        "set_retention",
        table=TABLE,
        record_id=RECORD,
        version=1 if before is None else before.version + 1,
        state=_state(identity.org, line_of(identity.audit), months),
        details={"months": months},
    )


def said(identity: SealedStore) -> RetentionWord | None:
    """The newest word that a keeper signed; None if none did."""
    word = identity.audit.keepers_word(TABLE, RECORD)
    if word is None:
        return None
    line, newest = line_of(identity.audit), _newest(identity)
    for earlier in range(min(line, _LINES_BACK) + 1):
        for months in range(LEAST_MONTHS, MOST_MONTHS + 1):
            if word.hash == _state(identity.org, line - earlier, months):
                return RetentionWord(months, holds=not earlier and newest == (word.version, word.hash))
    return None


@errors_as_ours
def _newest(identity: SealedStore) -> tuple[int, bytes] | None:
    """What the newest entry about it says, whether or not it counts: one that does not only stops."""
    row = identity.database.reader().execute(_NEWEST, (RECORD, TABLE)).fetchone()
    return None if row is None else (row[1], row[2])


def _state(org: str, line: int, months: int) -> bytes:
    return sha256(tlv(TABLE, org, line, months)).digest()
