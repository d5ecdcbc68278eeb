"""Whether a value that was opened may be what its record is: nothing follows an ended record or a blocked paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any

from nsintake.crypto.compartments import Compartment
from nsintake.domain import record_kinds
from nsintake.domain.record_kinds import FINAL, KEPT, RecordKind
from nsintake.store.audit import AuditChain, settled
from nsintake.store.audit_bodies import UNREADABLE, is_about
from nsintake.store.audit_lines import Details, LogLine
from nsintake.store.codec import encode
from nsintake.store.column_types import IN_RANGE, LINE
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.rows import Record

_SINCE = (
    f"SELECT {LINE} FROM audit "  # noqa: S608
    f"WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} AND n > ? ORDER BY n"
)

_DIGITS = 6
_NUMBER, _MARK = 8, 32
"""Bytes of an entry's number, and of that with a digest."""


def may_be(chain: AuditChain, table: str, row: Record[Any], is_settled: Callable[[int], bool]) -> bool:
    """Whether a value that was opened is under its own subject, is one that the writer of its newest counting entry
    may state, and none that follows what is final: an ended record, a blocked paper.
    """
    kind, record_id, value = record_kinds.kind_of(chain._comp, table), row.record_id, row.value
    if kind is not None and not kind.belongs_under(record_id, row.subject_id, value):
        return False
    if kind is None or kind.is_final is None:
        return True
    if not _keeps(chain, kind, record_id, value, is_settled):
        return False
    if not kind.is_final(value) and _was_final(chain, kind, record_id, is_settled):
        return False
    if kind.left is None or kind.left(value):
        return True
    written = chain.written_by(table, record_id)
    return written is None or chain._rosters.signing_key(written[0], Compartment.IDENTITY, written[1]) is not None


def _was_final(chain: AuditChain, kind: RecordKind[Any], record_id: bytes, is_settled: Callable[[int], bool]) -> bool:
    """Whether an entry says so or that it is gone, whether or not it counts, unless it says nothing (``is_settled``:
    a keeper settled it, or it does not count and this thread passes such over)."""
    cursor, lines = chain._database.reader(), lines_about(chain, kind.table, record_id)
    passes, name = getattr(chain._here, "passes", False), (kind.table, record_id)
    now, seen = list(map(_mark_of, lines)), chain.seen_about.get(name, b"")
    if not passes and any(not is_settled(int.from_bytes(mark[:_NUMBER])) for mark in {*_each(seen)}.difference(now)):
        return True  # somebody took out or changed what was there, and it may have said so
    before, joined = chain.not_final.get(name, b""), b"".join(now)
    known = len(before) // _MARK if joined.startswith(before) else 0
    for line in lines[known:]:
        body = chain.bodies.open(cursor, line)
        unsaid = FINAL not in body.details and (body.verb in kind.final_verbs or not line.hash)
        hidden = _is_hidden(chain, kind.table, line, body.verb)
        if (unsaid or hidden or body.details.get(FINAL) == "yes") and not is_settled(line.n):
            return True
    if not passes and chain._database.work is None:  # a transaction's own entries may yet be rolled back
        chain.not_final[name] = joined
        chain.seen_about[name] = joined[: _MARK * sum(line.n <= chain.limit for line in lines)]
    return False


def _mark_of(line: LogLine) -> bytes:
    """The number of an entry, and a digest of all its bytes: whoever takes one out or changes it may put it back."""
    return line.n.to_bytes(_NUMBER) + sha256(repr(tuple(line)).encode()).digest()[: _MARK - _NUMBER]


def _each(marks: bytes) -> Iterator[bytes]:
    return (marks[at : at + _MARK] for at in range(0, len(marks), _MARK))


def lines_about(chain: AuditChain, table: str, record_id: bytes, *, above: int = 0) -> list[LogLine]:
    """The entries above a number that state something of a record, in their order, whether or not they count."""
    rows = chain._database.reader().execute(_SINCE, (record_id, table, above)).fetchall()
    return [LogLine(*row) for row in rows]


@errors_as_ours
def counting_about(
    chain: AuditChain, table: str, record_id: bytes, *, asked: Callable[[LogLine], bool] = lambda _line: True
) -> list[LogLine]:
    """Those of them that count. ``asked``: of others nothing is verified."""
    cursor, lines = chain._database.reader(), filter(asked, lines_about(chain, table, record_id))
    return [line for line in lines if chain.counts(cursor, line.n, (table, record_id, line.version, line.hash))]


def is_unread(chain: AuditChain, table: str, line: LogLine) -> bool:
    """Whether nobody can say any more what an entry told: somebody destroyed the keys of that. Under the file's own key
    a keeper who settles takes note of it and tells again what each row is (``retold``): of a row of which she told
    nothing since, it stays so.
    """
    return _is_unread(chain, table, line, chain.bodies.open(chain._database.reader(), line).verb)


def _is_unread(chain: AuditChain, table: str, line: LogLine, verb: str) -> bool:
    if verb != UNREADABLE:
        return False
    return is_about(line) or line.n > _told_again(chain, table, line.record_id)


def _told_again(chain: AuditChain, table: str, record_id: bytes) -> int:
    """Up to which entry all that was told of a record is told again, by a keeper who settled that words do not open any
    more; 0 where none was.
    """
    known = settled(chain).unread
    since = chain.by_keeper(table, record_id) if known else None
    return known if since is not None and since[0] > known else 0


def _is_hidden(chain: AuditChain, table: str, line: LogLine, verb: str) -> bool:
    """The same of what may be final. What protects her goes past it under the file's own key."""
    passes = getattr(chain._here, "passes", False) and not is_about(line)
    return not passes and _is_unread(chain, table, line, verb)


def said_of(kind: RecordKind[Any] | None, value: object) -> Details:
    """What the entry that states a value tells besides."""
    if kind is None:
        return {}
    said: dict[str, str | int] = {**kind.says(value)}
    if kind.kept is not None and isinstance(value, kind.value):
        said[KEPT] = _digest(kind.kept, value, len(getattr(value, "events", ())))
    return said


def _digest(kept: Callable[[Any, int], object], value: object, count: int) -> str:
    return f"{count}:{sha256(encode(kept(value, count))).hexdigest()}"


def _keeps(
    chain: AuditChain, kind: RecordKind[Any], record_id: bytes, value: object, is_settled: Callable[[int], bool]
) -> bool:
    """Whether a value keeps what was agreed and all that had happened, as each earlier entry about it says. Where the
    words of one do not open nobody can say that, and only what ends it is taken.
    """
    if kind.kept is None:
        return True
    cursor, most = chain._database.reader(), len(getattr(value, "events", ()))
    for line in lines_about(chain, kind.table, record_id, above=_told_again(chain, kind.table, record_id)):
        body = chain.bodies.open(cursor, line)
        unread = _is_hidden(chain, kind.table, line, body.verb) and not is_settled(line.n)
        if unread and not (kind.is_final is None or kind.is_final(value)):
            return False
        said = str(body.details.get(KEPT, ""))
        count = said.partition(":")[0]
        known = count.isdecimal() and len(count) < _DIGITS and int(count) <= most
        if said and not is_settled(line.n) and not (known and said == _digest(kind.kept, value, int(count))):
            return False
    return True
