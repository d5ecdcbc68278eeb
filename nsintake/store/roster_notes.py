"""Where each roster came into force in a file's log: after its note nobody whom it demoted signs there as before.

Only a note in a keeper's name counts, because keepers put every roster in force. It voids only what is signed by
somebody who has another role in that roster. Otherwise somebody with the file's key could note a roster that does not
exist yet. All that others write until it exists would then be void.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.roster import Roster
from nsintake.store.audit_entries import AuditEntries
from nsintake.store.audit_lines import LogLine
from nsintake.store.column_types import IN_RANGE, LINE, MOST, blob
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.unit_of_work import UnitOfWork

TABLE = "roster"
"""``tbl`` of the entry that takes note of a new roster, before any entry made under it."""
_NOTES = f"SELECT {LINE} FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} ORDER BY n"  # noqa: S608
_EVERY = f"SELECT n, {blob('record_id')} FROM audit WHERE tbl = ? AND version > 0 AND {IN_RANGE} ORDER BY n"  # noqa: S608
_NAMING = (
    f"SELECT n, {blob('hash')} FROM audit "  # noqa: S608 - own names only
    f"WHERE record_id = ? AND tbl = ? AND version > 0 AND length(hash) > 0 AND {IN_RANGE} ORDER BY n"
)

Firsts = tuple[tuple[int, int], ...]
"""Numbers of rosters, each with the number of its first note."""
ListOf = Callable[[int], Roster | None]
"""The list of people under a number."""


class RosterNotes:
    """The notes of one chain, found again whenever it is asked again, so that one taken out is missed."""

    def __init__(
        self,
        entries: AuditEntries,
        *,
        is_settled: Callable[[int, int], bool],
        append: Callable[[UnitOfWork, bytes], None],
    ) -> None:
        """``is_settled``: whether a keeper settled an entry, and did so under an earlier roster than that. ``append``:
        writes a note about a roster.
        """
        self._entries = entries
        self._is_settled = is_settled
        self._append = append
        self._first: dict[int, int] = {}
        self._judged_by: dict[int, int | None] = {}
        self.changed: Callable[[int], None] = lambda _above: None
        """Hears above which entry another note came into force than when entries there were judged."""
        self._noted: set[int] = set()

    def forget(self) -> None:
        """Look for every note again."""
        self._first = {}

    def look_again(self) -> None:
        """Look for every note now: one may have been out of sight when they were looked for."""
        self.forget()
        self._find()

    def void(self, line: LogLine) -> bool:
        """Whether the chain had taken note, before that entry, of a later roster in which its actor is not the same."""
        firsts = getattr(self._entries._here, "noted", None)
        if firsts is None:
            firsts = self._find()
        return any(
            number > line.roster_no and first < line.n and not self._is_same(line.actor, line.roster_no, number)
            for number, first in firsts
        )

    @contextlib.contextmanager
    def found_once(self) -> Iterator[None]:
        """Within, this thread looks for the notes once, before a run of entries, not before each. It goes by what it
        found: another thread that forgets them meanwhile takes nothing of it away.
        """
        here = self._entries._here
        outside = getattr(here, "noted", None), getattr(here, "run", None)
        self._is_settled(0, MOST)  # what is settled is known from here on; notes that were settled are forgotten
        here.noted, here.run = self._find(), {}
        try:
            yield
        finally:
            here.noted, here.run = outside

    def _is_same(self, actor: str, before: int, now: int) -> bool:
        rosters = self._entries._rosters.at(before), self._entries._rosters.at(now)
        entries = [None if roster is None else roster.entry(actor) for roster in rosters]
        return entries[0] is not None and entries[0] == entries[1]

    def write_once(self, work: UnitOfWork, number: int) -> None:
        """Take note of a roster where that was not done: asked of the note itself, never of the last entry, which a
        stranger may have appended. A keeper's note is missed only where there is none of a keeper's.
        """
        entries = self._entries
        if number in self._noted or work.scratch.get("noted") == number:
            return
        keeper = entries._rosters.signing_key(entries._keyring.uid, Compartment.KEEPER, number) is not None
        if not (self.has_keepers(work.cursor, number) if keeper else self._lines(work.cursor, number)):
            self._append(work, _id_of(number))
            work.scratch["noted"] = number
        work.after_commit(lambda: self._noted.add(number))

    def has_keepers(self, cursor: Any, number: int) -> bool:
        """Whether a keeper took note of a roster and said which it is, and no keeper settled that note since. Earlier
        versions did not say it, so that is noted once more.
        """
        return any(line.hash and not self._is_settled(line.n, MOST) for line in self._named(cursor, number))

    def write_anew(self, work: UnitOfWork) -> None:
        """Take note of this session's roster once more: the note there is may be missing, or be settled now."""
        self._append(work, _id_of(self._entries._keyring.roster.number))

    def _find(self) -> Firsts:
        """The first note of each roster, all found again where they were forgotten meanwhile."""
        while True:
            firsts = self._first
            self._add_to(firsts)
            if firsts is self._first:
                return tuple(firsts.items())  # another thread may add to it

    def _add_to(self, firsts: dict[int, int]) -> None:
        """Look for those not found yet; a transaction's own entries may yet be rolled back."""
        entries, number = self._entries, max(tuple(firsts), default=0) + 1
        work = entries._database.work
        until = MOST if work is None else work.scratch.get("audit_base", MOST)
        cursor = entries._database.reader()
        while number <= entries._keyring.roster.number or entries._rosters.at(number) is not None:
            first = self._first_of(cursor, number, until=until)
            if first is not None:
                firsts[number] = first
            before = self._judged_by.get(number)
            if before != first:
                self._judged_by[number] = first
                self.changed(min(n for n in (before, first) if n is not None))
            number += 1

    def _first_of(self, cursor: Any, number: int, *, until: int) -> int | None:
        """The number of the first note that voids: one that names a keeper, unless it was settled before that roster
        was there. Whether it is hers, a verification says; settled or not, whoever made it void gains nothing.
        """
        named = self._named(cursor, number, until)
        return next((line.n for line in named if not self._is_settled(line.n, number)), None)

    def _named(self, cursor: Any, number: int, until: int = MOST) -> list[LogLine]:
        """The notes that name a keeper. Of a roster that is gone anybody's note counts, as far as the rosters of this
        session go: else whoever takes it out of accounts.db, which everybody may write, could sign under the role she
        had before it.
        """
        entries = self._entries
        gone = entries._rosters.at(number) is None
        lines = [line for line in self._lines(cursor, number) if line.n <= until]
        return [line for line in lines if gone or (line.roster_no == number and entries.is_keepers(line))]

    def _lines(self, cursor: Any, number: int) -> list[LogLine]:
        return [LogLine(*row) for row in cursor.execute(_NOTES, (_id_of(number), TABLE)).fetchall()]


def _id_of(number: int) -> bytes:
    return number.to_bytes(16, "big")


def has_list(chain: AuditEntries, number: int) -> bool:
    """Whether the list of a number is there and verifies."""
    return number <= MOST and chain._rosters.at(number) is not None


@errors_as_ours
def first_missing(chain: AuditEntries) -> int:
    """The number of the first note, by anybody, of a list that is not there or does not verify; above all others if
    every noted list is there. Somebody whom that list demoted may have signed what comes after it.
    """
    for n, about in chain._database.reader().execute(_EVERY, (TABLE,)):
        number = int.from_bytes(about, "big")
        if not has_list(chain, number):
            return int(n)
    return MOST


def hash_of(roster: Roster) -> bytes:
    """What a note says of a list: the SHA-256 of its stored form, 32 bytes. Earlier versions said nothing of it."""
    return sha256(roster.to_bytes()).digest()


@errors_as_ours
def of_other_lists(chain: AuditEntries, first: int = 1, *, lists: ListOf | None = None) -> tuple[int, ...]:
    """The notes, by anybody, that name another list than the one that is there under their number, from the ``first``
    number to that of this session. A change of keys that was cut off leaves a list that is signed and was never in
    force: whoever can write where the lists are could put it in the place of a later one of that number, by which
    somebody was removed. ``lists``: those of another station, by their numbers.
    """
    cursor, found, there = chain._database.reader(), list[int](), lists or chain._rosters.at
    for number in range(first, chain._keyring.roster.number + 1):
        said = cursor.execute(_NAMING, (_id_of(number), TABLE)).fetchall()
        roster = there(number) if said else None
        if roster is not None:
            found += [n for n, state in said if state != hash_of(roster)]
    return tuple(found)
