"""Whether an entry about a row of a woman was written by somebody who could open her file then.

Everybody who has the key of identity.db can sign entries there about a file that is shut to them: that a row was taken
away, or that an older row, of which they kept a copy, is what counts. So once something was said of a row under a
subject's key, a later entry counts only if it is sealed under that key as it was when it was written, or if it states a
new version: nobody makes a row of that without the key. A keeper who may open the file may say anything. A keeper to
whom it is shut may say, if no other keeper could, that a row was lost, or is what was said of it last under her key. Of
an erased woman nobody has the key any more.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Any, Protocol

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import NO_KEEPERS, Status
from nsintake.domain.record_kinds import CASE_FILE, KINDS, File
from nsintake.store.audit_bodies import ABOUT, UNREADABLE, is_about, subject_of
from nsintake.store.audit_entries import _HUGE, AuditEntries
from nsintake.store.audit_lines import NOTHING, LogLine
from nsintake.store.checkpoint import Point, StatedRow
from nsintake.store.column_types import LINE, blob
from nsintake.store.statements import BATCH
from nsintake.store.tables import SEALED
from nsintake.store.wraps import FileRestricted, Wraps

_OWN = frozenset(kind.table for kind in KINDS if kind.file is File.IDENTITY and kind.own_key)
NOBODYS = frozenset({"kept_index"})
"""What has an id that everybody can tell beforehand, and is about no woman."""
_FIRST = (
    f"SELECT {blob('body')} FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 "  # noqa: S608 - own names only
    f"AND n > 0 AND n < ? AND substr(body, 1, ?) = ? ORDER BY n LIMIT 1"
)
_BY_OTHERS = (
    "SELECT 1 FROM audit WHERE record_id = ?1 AND tbl = ?2 AND version > 0 AND n > 0 AND n < ?3 "
    "AND substr(body, 1, 1) = ?4 AND substr(body, 1, ?5) <> ?6 AND version <= (SELECT version FROM audit "
    "WHERE record_id = ?1 AND tbl = ?2 AND version > 0 AND n > 0 AND substr(body, 1, 1) = ?4 ORDER BY n LIMIT 1) "
    "LIMIT 1"
)
_AS_HIGH = (
    "SELECT 1 FROM audit "
    "WHERE record_id = ? AND tbl = ? AND version > 0 AND version >= ? AND n > 0 AND n < ? ORDER BY n DESC LIMIT 1"
)
_BEFORE = (
    f"SELECT {LINE} FROM audit "  # noqa: S608
    f"WHERE record_id = ? AND tbl = ? AND version > 0 AND n > 0 AND n < ? ORDER BY n DESC"
)
_OF_BATCH = (
    f"SELECT {LINE} FROM audit "  # noqa: S608
    f"WHERE record_id IN ({', '.join('?' * BATCH)}) AND tbl = ? AND version > 0 AND n > 0 ORDER BY n"
)
_HERS = (
    f"SELECT {LINE} FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND n > 0 AND n < ? "  # noqa: S608
    "AND substr(body, 1, ?) = ? ORDER BY n "
)
_ONE = " LIMIT 1"
_HERS_SINCE = (
    f"SELECT {LINE} FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND n > ? "  # noqa: S608
    "AND substr(body, 1, ?) = ? AND length(hash) > 0 ORDER BY n"
)

KEPT = "settle"
"""The verb of a keeper who states again what is there, because what was said since does not count."""
_UNDER_NONE = b"none"
"""In place of the wrap under which an entry was judged to count; no wrap is that."""


class HasKey(Protocol):
    """Whether a subject had a restricted key by an entry (``has_restricted_key``)."""

    def __call__(self, cursor: Any, subject_id: bytes, *, at: int) -> bool: ...


class HerKeyRule:
    """The rule for one file; it asks for nothing outside identity.db."""

    def __init__(
        self,
        entries: AuditEntries,
        point: Callable[[Any, str], Point | None],
        *,
        has_key: HasKey,
        writes: Callable[[LogLine, bytes | None], bool],
        at: Callable[[Any, Point, str, bytes], StatedRow | None],
    ) -> None:
        """``point`` finds the checkpoint, up to which entries are not asked: it says what the records are
        (``at``). ``has_key``: ``has_restricted_key``. ``writes``: ``is_written_here`` of the chain.
        """
        self._entries = entries
        self._point = point
        self._has_key = has_key
        self._is_written = writes
        self._at_change = at
        self.named_since: Callable[[Any, bytes], tuple[int, tuple[str, ...]] | None] = lambda _cursor, _subject: None
        """Since which entry nobody has the key of a subject but those it names (``wrap_lines``)."""
        self.is_giver: Callable[[Any, bytes, int, str], bool] = lambda _cursor, _subject, _n, _actor: False
        """Whether this person had the key of a subject, and stated it in that entry, which counts (``wrap_lines``)."""
        self._under: dict[int, tuple[bytes, bytes | None]] = {}
        """By number of an entry the subject, and the wrap of her key under which it was judged to count."""
        self._since: dict[bytes, tuple[bytes | None, int]] = {}
        """By subject the wrap of her key, and the first entry under that key which this process saw."""

    def may_state(self, line: LogLine) -> bool:
        """Whether the key allows what an entry states; who signed it ``writers`` ask."""
        entries, cursor = self._entries, self._entries._database.reader()
        if not line.version or entries._comp is not Compartment.IDENTITY or line.tbl not in SEALED[entries._comp]:
            return True
        if line.hash == NOTHING:  # a record that was disowned: it is believed no more
            return True
        point = self._point(cursor, line.tbl)
        if point is not None and line.n <= point.n:
            return True
        if line.hash and self._is_new(cursor, line):
            return True  # nobody makes a row of a new version without the key
        own = line.tbl in _OWN and line.body.startswith(ABOUT + line.record_id)
        subject_id = line.record_id if own else self.subject(cursor, line.tbl, line.record_id, before=line.n)
        if not subject_id:
            self._under[line.n] = b"", None
            return True
        wrap = self._wrap(cursor, subject_id)
        erased = not line.hash and not self._has_key(cursor, subject_id, at=line.n)
        hers = line.body.startswith(ABOUT + subject_id)
        counts = (
            (erased and wrap is None)
            or (hers and self._under_its_key(cursor, line) and (own or self._is_of_nobody_else(cursor, line)))
            or self._is_keepers_word(cursor, line, subject_id, wrap)
            or (erased and self._is_laid_since(cursor, line, subject_id))
        )
        self._under[line.n] = subject_id, wrap if counts else _UNDER_NONE
        return counts

    def is_of_no_key(self, line: LogLine, subject_id: bytes) -> bool:
        """Whether by an entry that takes her file away a woman's key went with it: none is stored, or another."""
        cursor = self._entries._database.reader()
        if line.hash or self._has_key(cursor, subject_id, at=line.n):
            return False
        return self._wrap(cursor, subject_id) is None or self._is_laid_since(cursor, line, subject_id)

    def _is_laid_since(self, cursor: Any, line: LogLine, subject_id: bytes) -> bool:
        """Whether the key that is stored is none that a woman had when something of hers was taken away: it opens
        neither what was said of her file first nor what was said last before. Where it does not open here, it was
        stated later, or opens to nobody, and her file did not go on since. Whoever has the file's key can lay one under
        any id, also of an erased woman.
        """
        asked = subject_id, CASE_FILE.table, line.n, len(ABOUT + subject_id), ABOUT + subject_id
        before = [LogLine(*row) for order in ("", "DESC") for row in cursor.execute(_HERS + order + _ONE, asked)]
        try:
            return bool(before) and all(self._entries.bodies.age_of_key(cursor, said) is None for said in before)
        except FileRestricted:
            since = self.named_since(cursor, subject_id)
            is_later = since is not None and since[0] > line.n
        except OpenError:
            is_later = True
        return is_later and not self._goes_on(cursor, asked)

    def _goes_on(self, cursor: Any, asked: Sequence[Any]) -> bool:
        """Whether a keeper, or somebody who had said something of her file before, said something of it since: whoever
        lays a key can lay a file under it.
        """
        known = {LogLine(*row).actor for row in cursor.execute(_HERS, asked)}
        since = [LogLine(*row) for row in cursor.execute(_HERS_SINCE, asked).fetchall()]
        hers = (said for said in since if said.actor in known or self._entries.is_keepers(said))
        return any(self._is_written(said, self._entries.head_at(said.n - 1)) for said in hers)

    def is_said_of(self, line: LogLine, subject_id: bytes) -> bool:
        """Whether an entry that states no row of a subject is under the key that her file had then; of another file
        than identity.db each is.
        """
        entries = self._entries
        if entries._comp is not Compartment.IDENTITY:
            return True
        return line.body.startswith(ABOUT + subject_id) and self._under_its_key(entries._database.reader(), line)

    @contextlib.contextmanager
    def read_once(self, table: str, ids: Sequence[bytes]) -> Iterator[None]:
        """What this thread asks inside of these rows, at most ``BATCH`` of them, goes by one reading of what was said
        about them. Called within one moment of the file.
        """
        self._entries._here.about = self._read(table, ids)
        try:
            yield
        finally:
            self._entries._here.about = {}

    def _read(self, table: str, ids: Sequence[bytes]) -> dict[tuple[str, bytes], list[LogLine]]:
        """The entries about each of these rows, in order."""
        about: dict[tuple[str, bytes], list[LogLine]] = {(table, record_id): [] for record_id in ids}
        if about and self._entries._comp is Compartment.IDENTITY:
            cursor = self._entries._database.reader()
            for row in cursor.execute(_OF_BATCH, [*ids, *[ids[0]] * (BATCH - len(ids)), table]).fetchall():
                line = LogLine(*row)
                about[table, line.record_id].append(line)
        return about

    def _read_before(self, table: str, record_id: bytes) -> list[LogLine] | None:
        """What was read of a row ``read_once``."""
        return getattr(self._entries._here, "about", {}).get((table, record_id))

    def misplaced(self, table: str, rows: Mapping[bytes, bytes]) -> set[bytes]:
        """The ids of those rows that are stored under another subject (``rows`` says which) than that under whose key
        they were first said: whoever reads her file does not see them there.
        """
        if self._entries._comp is not Compartment.IDENTITY or table in NOBODYS:
            return set()
        cursor = self._entries._database.reader()
        return {
            record_id
            for record_id, subject_id in rows.items()
            if self.subject(cursor, table, record_id) not in {b"", subject_id}
            and not self._is_placed_by_keeper(table, record_id, subject_id)
        }

    def _is_placed_by_keeper(self, table: str, record_id: bytes, subject_id: bytes) -> bool:
        """Whether a keeper was the first to say of a row that it is there, under the key of this subject: a restore
        puts what a woman said in the place of what somebody laid there in the backup. Or she said it again of one that
        was there, though somebody wrote into an earlier entry that it was first another's.
        """
        lines = [line for line in self._read(table, [record_id])[table, record_id] if is_about(line)]
        hers = list(takewhile(lambda line: line.hash and subject_of(line.body) == subject_id, reversed(lines)))
        placing = hers[-1:] + (hers[:1] if subject_id in self.claims(table, record_id) else [])
        return any(
            self._entries.is_keepers(line) and self._is_written(line, self._entries.head_at(line.n - 1))
            for line in placing
        )

    def unsaid(self, table: str, said: Mapping[bytes, StatedRow]) -> set[bytes]:
        """The ids of those rows, at most ``BATCH``, of which what is said is not said under her key. Asked of rows that
        lists pass over unopened: of those nobody sees that whoever stated a new version could not make it.
        """
        if self._entries._comp is not Compartment.IDENTITY:
            return set()
        known = {record_id: self._read_before(table, record_id) for record_id in said}
        about = self._read(table, [record_id for record_id, lines in known.items() if lines is None])
        point = self._point(self._entries._database.reader(), table)
        least, found = 0 if point is None else point.n, set[bytes]()
        for record_id, what in said.items():
            lines = known[record_id] or about.get((table, record_id), [])
            subject_id = _first_subject(table, record_id, lines)
            says = [line for line in lines if line.n > least and (line.version, line.hash) == what]
            if subject_id and says and not any(self.is_said_of(line, subject_id) for line in says):
                found.add(record_id)
        return found

    @contextlib.contextmanager
    def stated_again(self, numbers: Collection[int]) -> Iterator[None]:
        """What this thread judges inside goes by these entries: of all in the log, they alone state a version no higher
        than one that had been stated before of their record.
        """
        self._entries._here.again = numbers
        try:
            yield
        finally:
            self._entries._here.again = None

    def _is_new(self, cursor: Any, line: LogLine) -> bool:
        """Whether no version as high had been stated before an entry."""
        again = getattr(self._entries._here, "again", None)
        if again is not None and line.version > 0:
            return line.n not in again
        lines = self._read_before(line.tbl, line.record_id)
        if lines is None:
            return cursor.execute(_AS_HIGH, (line.record_id, line.tbl, line.version, line.n)).fetchone() is None
        return all(said.n >= line.n or 0 < said.version < line.version for said in lines)

    def subject(self, cursor: Any, table: str, record_id: bytes, *, before: int = _HUGE) -> bytes:
        """Under whose key the first entry about a record is sealed that is sealed under one; empty if there is none.
        What is under its own key is under no other, whatever was said before: a session's draft tells its id.
        """
        lines, own = self._read_before(table, record_id), ABOUT + record_id
        if lines is not None:
            return _first_subject(table, record_id, [line for line in lines if line.n < before])
        if table in _OWN and cursor.execute(_FIRST, (record_id, table, before, len(own), own)).fetchone() is not None:
            return record_id
        first = cursor.execute(_FIRST, (record_id, table, before, len(ABOUT), ABOUT)).fetchone()
        return b"" if first is None else subject_of(bytes(first[0]))

    def claims(self, table: str, record_id: bytes) -> tuple[bytes, ...]:
        """Under whose keys the first entry about a record is sealed, or one that states no later version: whoever has
        the file's key can write into an entry of her own, from before, that she was the first. That one is the first of
        these.
        """
        cursor = self._entries._database.reader()
        lines = [line for line in self._read(table, [record_id])[table, record_id] if is_about(line)]
        if table in _OWN and self.subject(cursor, table, record_id) == record_id:
            return (record_id,)
        as_first = (line for line in lines if line.version <= lines[0].version)
        return tuple(dict.fromkeys(subject_of(line.body) for line in as_first))

    def _is_of_nobody_else(self, cursor: Any, line: LogLine) -> bool:
        """Whether no entry before that one, as old as the first, is under another subject's key."""
        said = (line.record_id, line.tbl, line.n, ABOUT, len(ABOUT) + len(subject_of(line.body)))
        return cursor.execute(_BY_OTHERS, (*said, ABOUT + subject_of(line.body))).fetchone() is None

    def is_as_judged(self, n: int, wrap: bytes | None) -> bool:
        """Whether an entry was judged under this wrap of her key, or needed none: another one may have been there only
        at the moment of judging.
        """
        return n not in self._under or self._under[n][1] == wrap

    def is_still_so(self, n: int, table: str, record_id: bytes) -> bool:
        """The same, under the wrap that is there now, and of the subject under which it was first stated: what was
        said of it may have been out of sight at that moment.
        """
        if n not in self._under:
            return True
        (subject_id, wrap), cursor = self._under[n], self._entries._database.reader()
        if self.subject(cursor, table, record_id, before=n) != subject_id:
            return False
        if wrap is None and subject_id and self._has_key(cursor, subject_id, at=n):
            return False
        return not subject_id or self._wrap(cursor, subject_id) == wrap

    def _is_keepers_word(self, cursor: Any, line: LogLine, subject_id: bytes, wrap: bytes | None) -> bool:
        """Whether a keeper wrote it who may say it: she opens that file, or settles what no keeper opens. Before it was
        under the key of today it may have been open to her.
        """
        entries = self._entries
        if not entries.is_keepers(line):
            return False
        if line.hash and not is_about(line) and entries.bodies.open(cursor, line).verb in {KEPT, UNREADABLE}:
            return self._is_last_said(cursor, line, subject_id)  # she could not open what she stated
        try:
            named = () if wrap is None else Wraps.holders(wrap) or ()
        except OpenError:
            named = (NO_KEEPERS,)
        if NO_KEEPERS not in named or line.actor in named or not self._has_todays_key(cursor, subject_id, line):
            return True
        if is_about(line) or self.another_keeper_opens(named):
            return False
        return not line.hash and entries.bodies.open(cursor, line).gives_up

    def another_keeper_opens(self, named: Iterable[str], *, than: str = "") -> bool:
        """Whether one of those named in a key is a keeper who works here, and another ``than`` this one."""
        roster, among = self._entries._keyring.roster, {*named} - {than}
        keepers = (each.uid for each in roster.entries if each.status is Status.ACTIVE and each.uid in among)
        return any(roster.holds(uid, Compartment.KEEPER) for uid in keepers)

    def _is_last_said(self, cursor: Any, line: LogLine, subject_id: bytes) -> bool:
        """Whether an entry states what was said last of a record, before it, under her key. Where that does not open
        here, nothing that counts on this entry does either.
        """
        point, says = self._point(cursor, line.tbl), (line.version, line.hash)
        try:
            for said in self._said_before(cursor, line.tbl, line.record_id, line, under=subject_id):
                if point is not None and said.n <= point.n:
                    break
                if self._entries.bodies.age_of_key(cursor, said) is not None and self._under_its_key(cursor, said):
                    same = (said.version, said.hash) == says
                    return same and self._is_written(said, self._entries.head_at(said.n - 1))
        except (FileRestricted, OpenError):
            return True
        with contextlib.suppress(OpenError):
            return point is not None and self._at_change(cursor, point, line.tbl, line.record_id) == says
        return False

    def _has_todays_key(self, cursor: Any, subject_id: bytes, line: LogLine) -> bool:
        """Whether her file was under the key of today when an entry was written; False where that key does not open
        here: nothing that counts on the entry does either."""
        rows = cursor.execute(_BEFORE, (subject_id, CASE_FILE.table, line.n)).fetchall()
        try:
            return any(
                self._entries.bodies.age_of_key(cursor, said) == 0
                for said in map(LogLine._make, rows)
                if said.body.startswith(ABOUT + subject_id)
            )
        except (FileRestricted, OpenError):
            return False

    def _wrap(self, cursor: Any, subject_id: bytes) -> bytes | None:
        return self._entries._deks.wrap_of(cursor, subject_id, self._entries._deks.epoch)

    def _under_its_key(self, cursor: Any, line: LogLine) -> bool:
        """Whether it opens with the key that her file had then. Where that key does not open here, nothing that counts
        on this entry does either; whoever cannot have it says nothing all the same."""
        try:
            age = self._entries.bodies.age_of_key(cursor, line)
            if age is None:
                return not self._is_hers(cursor, line)
            if age == 0:
                self._see(cursor, line)
                return True
            return not self._is_too_old(cursor, line, age)
        except (FileRestricted, OpenError):
            return self._may_be_hers(line)

    def _may_be_hers(self, line: LogLine) -> bool:
        """The same where that key does not open here: not of somebody who was not named by then among those who have
        it, and did not give it to them. So whoever settles finds what they would.
        """
        entries, subject_id = self._entries, subject_of(line.body)
        cursor = entries._database.reader()
        since = self.named_since(cursor, subject_id)
        if since is None or line.n <= since[0]:
            return True
        named = line.actor in since[1] or (NO_KEEPERS not in since[1] and entries.is_keepers(line))
        return named or self.is_giver(cursor, subject_id, since[0], line.actor)

    def _is_hers(self, cursor: Any, line: LogLine) -> bool:
        """Whether the stored key opens anything that was said of the row, or of her file, before: somebody may have put
        another one there, and what was said under hers is not to be given up for that.
        """
        of_row = self._said_before(cursor, line.tbl, line.record_id, line)
        of_file = self._said_before(cursor, CASE_FILE.table, subject_of(line.body), line)
        return any(self._entries.bodies.age_of_key(cursor, said) is not None for said in (*of_row, *of_file))

    def _see(self, cursor: Any, line: LogLine) -> None:
        """Keep that her file was under the key of today by then: what else says so may be taken out of the log."""
        subject_id = subject_of(line.body)
        wrap, (known, first) = self._wrap(cursor, subject_id), self._since.get(subject_id, (None, line.n))
        self._since[subject_id] = wrap, min(first, line.n) if wrap == known else line.n

    def _is_too_old(self, cursor: Any, line: LogLine, age: int) -> bool:
        """Whether her file was under a later key before that."""
        subject_id = subject_of(line.body)
        wrap, first = self._since.get(subject_id, (None, _HUGE))
        if first <= line.n and wrap == self._wrap(cursor, subject_id):
            return True
        for said in self._said_before(cursor, CASE_FILE.table, subject_of(line.body), line):
            known = self._entries.bodies.age_of_key(cursor, said)
            if known is not None and known < age:
                return True
        return False

    @staticmethod
    def _said_before(
        cursor: Any, table: str, record_id: bytes, line: LogLine, *, under: bytes = b""
    ) -> Iterator[LogLine]:
        """Entries about a record before that one, newest first, that are under the same subject's key, or ``under``
        that of another. Her file is stated under each key that is made for it."""
        subject_id = under or subject_of(line.body)
        for row in cursor.execute(_BEFORE, (record_id, table, line.n)).fetchall():
            said = LogLine(*row)
            if said.body.startswith(ABOUT + subject_id):
                yield said


def _first_subject(table: str, record_id: bytes, lines: Sequence[LogLine]) -> bytes:
    """As ``subject`` of all that was said about a record, in order."""
    own, about = ABOUT + record_id, [line.body for line in lines if is_about(line)]
    if table in _OWN and any(body.startswith(own) for body in about):
        return record_id
    return subject_of(about[0]) if about else b""
