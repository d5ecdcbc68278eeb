"""Whether a woman has a restricted key, as the log says it: her file was not erased or opened then.

Of a key that is gone anybody who has the file's key may say more, as of one of which nothing was ever said. That makes
no difference to what was said while she was erased.
"""

from __future__ import annotations

import threading
from typing import Any, Protocol

from nsintake.store.audit_bodies import Bodies
from nsintake.store.audit_lines import LogLine
from nsintake.store.column_types import IN_RANGE, LINE
from nsintake.store.roster_notes import RosterNotes
from nsintake.store.wrap_rule import TABLE as WRAP

_ABOUT = f"SELECT {LINE} FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} ORDER BY n"  # noqa: S608


class JudgedLog(Protocol):
    """A log whose entries are judged: ``AuditChain``."""

    _here: threading.local
    bodies: Bodies
    notes: RosterNotes

    def counts(self, cursor: Any, n: int, said: tuple[str, bytes, int, bytes]) -> bool:
        """Whether entry ``n`` says that and counts."""
        ...


def has_restricted_key(chain: JudgedLog, cursor: Any, subject_id: bytes, *, at: int = 0) -> bool:
    """Whether the log says that a subject's key is restricted, or that a keeper gave a restricted one up as lost:
    nobody erased or opened her file. Asked once in a run of entries.

    ``at``: the entry by which something of hers was taken away. Then it had one by that time, and it did not go with
    what was taken away.
    """
    run, name = getattr(chain._here, "run", None), (WRAP, subject_id)
    known: dict[Any, Any] = {} if run is None else run
    if name not in known:
        known[name] = _said_of(chain, cursor, subject_id)
    since = next((has for n, has in known[name] if n > at), True) if at else True
    until = [has for n, has in known[name] if not at or n < at]
    return bool(since and until and until[-1])


def is_key_lost(chain: JudgedLog, cursor: Any, subject_id: bytes) -> bool:
    """Whether what the log says last of a subject's key is that a keeper gave it up as lost."""
    lines = _lines_of(chain, cursor, subject_id)
    return bool(lines) and not lines[-1].hash and chain.bodies.open(cursor, lines[-1]).gives_up


def _said_of(chain: JudgedLog, cursor: Any, subject_id: bytes) -> list[tuple[int, bool]]:
    """The numbers of the entries about a key that count, in order, and whether it is restricted or lost by each."""
    lines = _lines_of(chain, cursor, subject_id)
    return [(line.n, bool(line.hash) or chain.bodies.open(cursor, line).gives_up) for line in lines]


def _lines_of(chain: JudgedLog, cursor: Any, subject_id: bytes) -> list[LogLine]:
    lines = [LogLine(*row) for row in cursor.execute(_ABOUT, (subject_id, WRAP)).fetchall()]
    with chain.notes.found_once():  # of thousands about one key each would be judged by all before it
        return [line for line in lines if chain.counts(cursor, line.n, (WRAP, subject_id, line.version, line.hash))]
