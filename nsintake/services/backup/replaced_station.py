"""What can still be read of the files that a backup replaces, row by row.

Anybody who can write to their folder can damage a page without any key. That loses the rows on it and no others: what
else she took back since is carried over, and how much could not be read is counted. No window may call it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ParamSpec, TypeVar, cast

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.keys import KeyRing
from nsintake.domain.record_kinds import RecordKind
from nsintake.errors import NsintakeError, Refused
from nsintake.store.audit import passing_over, settled
from nsintake.store.check import unsettled, verify_chain
from nsintake.store.column_types import MOST
from nsintake.store.engine import Database
from nsintake.store.newest import first_entry, last_entry
from nsintake.store.retold import is_doubtful
from nsintake.store.roster_notes import first_missing, has_list
from nsintake.store.rows import Record
from nsintake.store.salvage import ids_left
from nsintake.store.sealed import SealedStore

P = ParamSpec("P")
T = TypeVar("T")
_LAST = 2**62


class ReplacedFile:
    """One file of the station that is there. What does not open or is not sound carries nothing over; an entry of its
    log that does not count hides nothing, since all that is carried over protects.
    """

    def __init__(self, store: SealedStore) -> None:
        self.store = store
        self.dropped: frozenset[bytes] = frozenset()
        """Subjects that stay erased, whatever is left of them here: nothing of theirs comes along."""
        self.unread: set[tuple[str, bytes]] = set()
        """Table and id of what is there and could not be read."""
        self._torn: dict[str, list[Record[object]]] = {}
        self._missing = MOST
        self.breaks: tuple[int, ...] = ()
        """The entries that are not what the chain says, and that no keeper settled."""
        self.broken = False
        """Whether the log is not what the chain says, or an entry does not count, and no keeper settled that: what was
        said there is lost."""
        self.older = False
        """Whether the log lacks entries that this computer remembers, and no keeper settled that."""

    def asked(self, read: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """What ``read`` gives, None where a damaged page or row keeps it from being known."""
        try:
            with passing_over(self.store.audit):
                return read(*args, **kwargs)
        except NsintakeError:
            self.store.database.read_afresh()
            return None

    def ids(self, table: str) -> list[bytes]:
        """The ids of a table that can be read."""
        return ids_left(self.store, table)

    def record(self, table: str, record_id: bytes, kind: type[T]) -> Record[T] | None:
        """A record that is there and sound, else None."""
        try:
            with passing_over(self.store.audit):
                return self.store.record(table, record_id, kind)
        except Refused as why:  # an OpenError is one too
            if why.code != "record_missing":
                self.unread.add((table, record_id))
        except NsintakeError:
            self.unread.add((table, record_id))
            self.store.database.read_afresh()
        return None

    def records(self, table: str, kind: type[T]) -> list[Record[T]]:
        """Every record of a table that is sound, of subjects that are not erased."""
        found = (self.record(table, record_id, kind) for record_id in self.ids(table))
        return [row for row in found if row is not None and row.subject_id not in self.dropped]

    def of_subject(self, table: str, subject: bytes, kind: type[T]) -> list[Record[T]]:
        """The records of a subject that are sound; one that is not keeps no other back. None of one that is erased."""
        if subject in self.dropped:
            return []
        if table not in self._torn:
            try:
                with passing_over(self.store.audit):
                    sound = self.store.sound(table, kind, subject=subject)
            except NsintakeError:
                self.store.database.read_afresh()
                self._torn[table] = list(self.records(table, kind))
            else:
                self.unread.update((table, record_id) for record_id in sound.damaged)
                return sound.records
        return [row for row in self._torn[table] if row.subject_id == subject]  # type: ignore[misc]

    def entry_of(self, table: str, record_id: bytes) -> int:
        """The number of the first entry about a record; above all others where it cannot be read."""
        return self.asked(first_entry, self.store, table, record_id) or _LAST

    def note_missing(self, remembered: int) -> None:
        """Find from where on the log misses a list of accounts, or is not what the chain says, before a restore signs
        its number again. Where that cannot be read and the list that is ``remembered`` is not there either, nothing is
        believed."""
        found = self.asked(first_missing, self.store.audit)
        if found is None:
            found = 0 if remembered and not has_list(self.store.audit, remembered) else MOST
        bounds = self.asked(_broken_between, self.store, found)
        broken, self.breaks = (0, (MOST,)) if bounds is None else bounds  # from there on whose word counts?
        self.broken = bounds is not None and broken != MOST  # where its pages do not open, that is said besides
        self._missing = min(found, broken)

    def is_believed(self, table: str, record_id: bytes) -> bool:
        """Whether a record may let something go on. It may not if the log is broken before the record was last written,
        or had noted a list of accounts before that which is missing: somebody whom that list demoted could have signed
        it. A record that is not believed counts as unread.
        """
        last = self.asked(last_entry, self.store, table, record_id)
        if last is not None and last < self._missing:
            return True
        self.unread.add((table, record_id))
        return False

    def is_last_said(self, numbers: Iterable[int]) -> bool:
        """Whether nothing else may have been said since entries of these numbers: not where the log is broken before
        one of them, or lacks its end, or did when a keeper settled that after one of them. What is missing behind all
        of them ``may_lack_since`` tells.
        """
        known = self.asked(settled, self.store.audit)
        return not self.older and known is not None and all(known.lacks_end < n < self._missing for n in numbers)

    def may_lack(self, *, above: int) -> bool:
        """Whether an entry with a number above that may be out or count for nothing, also where a keeper settled it."""
        known = self.asked(settled, self.store.audit)
        if self.broken or self.older or known is None:
            return True
        lost = (*(last for _, last in known.runs), *(each.first for each in known.breaks), known.lacks_end)
        return max(lost) > above

    def may_lack_since(self, numbers: Iterable[int]) -> bool:
        """Whether something may have been said since entries of these numbers that is not there any more."""
        return self.older or max(self.breaks, default=0) > max(numbers, default=0)

    def is_changed_since(self, number: int) -> bool:
        """Whether an entry after that one was changed or taken out, and nobody settled it: a power cut, or a copy that
        was put back, takes nothing but the end.
        """
        return max(self.breaks, default=0) > number

    @property
    def lacks_end(self) -> bool:
        """Whether the log lacks its end, or did when a keeper settled that."""
        known = self.asked(settled, self.store.audit)
        return self.older or known is None or known.lacks_end > 0

    def in_doubt(self, kind: RecordKind[Any], row: Record[T], now: datetime) -> T | None:
        """What protects, in place of a row that goes on and may be another than the one that was agreed, since what the
        log told of it opens to nobody, or is not believed; None where the row is as good as any. Such a row counts as
        unread.
        """
        if kind.in_doubt is None or (kind.is_final is not None and kind.is_final(row.value)):
            return None
        doubtful = self.asked(is_doubtful, self.store, kind, row.record_id, row.value)
        if doubtful is False and self.is_believed(kind.table, row.record_id):
            return None
        self.unread.add((kind.table, row.record_id))
        return cast("T", kind.in_doubt(row.value, now))

    def has_lost(self, table: str, record_id: bytes) -> bool:
        """Whether there was more to read of a record that does not read: its log knows it, or is broken and may have
        known it. Such a record counts as unread.
        """
        known = self.broken or self.asked(last_entry, self.store, table, record_id) != 0
        if known:
            self.unread.add((table, record_id))
        return known

    def is_gone(self, table: str, record_id: bytes) -> bool:
        """Whether the log says that a record was taken away; False where it cannot be read."""

        def said() -> bool:
            found = self.store.audit.newest(self.store.database.reader(), table, record_id)
            return found is not None and not found.hash

        return bool(self.asked(said))


def _broken_between(store: SealedStore, told: int) -> tuple[int, tuple[int, ...]]:
    """The entry before the first that is not what the chain says, which may be another than was there, or the first
    that below ``told`` does not count, and that no keeper settled; a number above all where none is. And those that are
    not what the chain says.
    """
    report = unsettled(store, verify_chain(store.audit))
    void = (n for n in (*report.powerless, *report.exchanged) if n < told)
    first = min((*report.broken, *(where.number for where in report.breaks), *void), default=MOST)
    return first, report.broken


@dataclass(slots=True)
class ReplacedStation:
    """What is left of the station besides its accounts. ``opened`` are files that ``close`` closes.

    ``shut`` are the names of files that do not open, are missing or older than this computer remembers; ``torn``: not
    every page opens, or the accounts are not carried over. ``ring`` and ``accounts`` are the keys of today and what can
    be read of a damaged accounts.db. ``new_root``: unsigned words there say that a new root came.
    """

    liaison: ReplacedFile | None = None
    identity: ReplacedFile | None = None
    opened: list[Database] = field(default_factory=list)
    shut: list[str] = field(default_factory=list)
    torn: bool = False
    new_root: bool = False
    ring: KeyRing | None = None
    accounts: ReplacedFile | None = None

    @property
    def files(self) -> list[ReplacedFile]:
        """The identity file and the liaison file, as far as they are there and open."""
        return [file for file in (self.identity, self.liaison) if file is not None]

    @property
    def unread(self) -> int:
        """How many rows are there and could not be read."""
        return sum(len(file.unread) for file in self.files)

    @property
    def whole(self) -> bool:
        """Whether all that the station said could be read, so that nothing is lost with its files."""
        return not (self.shut or self.torn or self.unread)

    def of(self, comp: Compartment) -> ReplacedFile | None:
        """One of the two files; None if it is not there or does not open."""
        return {Compartment.LIAISON: self.liaison, Compartment.IDENTITY: self.identity}.get(comp)

    def close(self) -> None:
        """Close what was opened for this."""
        for database in self.opened:
            database.close()
        self.opened.clear()
        if self.ring is not None:
            self.ring.close()
