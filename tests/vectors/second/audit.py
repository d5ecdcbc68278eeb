"""The audit chain of one file."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from tests.vectors.second import said_of_wraps
from tests.vectors.second.primitives import Refused, sha256, sign, verify
from tests.vectors.second.roster import Roster
from tests.vectors.second.tlv import tlv

START = bytes(32)
REMOVED = b""
WORKERS_ONLY = {"masked_record", "released_letter", "tombstone"}
MARK = ("writers", b"writers".ljust(16, b"\0"))
DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Line:
    """One entry as it is stored. ``body`` is the sealed body, ``head`` is h_n, ``day`` is YYYY-MM-DD."""

    number: int
    actor: str
    day: str
    roster_number: int
    table: str
    record_id: bytes
    version: int
    state: bytes
    epoch: int
    body: bytes
    head: bytes = b""
    signature: bytes = b""

    def hash(self, compartment: str, org: str, *, previous: bytes) -> bytes:
        return sha256(
            tlv(
                "audit",
                compartment,
                org,
                self.number,
                previous,
                self.actor,
                self.day,
                self.roster_number,
                self.table,
                self.record_id,
                self.version,
                self.state,
                self.epoch,
                sha256(self.body),
            )
        )


def signed_message(compartment: str, org: str, head: bytes) -> bytes:
    return tlv("audit", compartment, org, head)


def sign_head(eseed: bytes, compartment: str, org: str, *, head: bytes) -> bytes:
    return sign(eseed, signed_message(compartment, org, head))


def entitled(line: Line, rosters: Mapping[int, Roster], compartment: str) -> bytes | None:
    """The key that her entry must be signed with; None if she was not entitled to write it."""
    roster = rosters.get(line.roster_number)
    entry = None if roster is None else roster.get(line.actor)
    if entry is None or not entry.active:
        return None
    return entry.epub if compartment == "accounts" or entry.holds(compartment) else None


def by_keeper(line: Line, rosters: Mapping[int, Roster]) -> bool:
    """Whether a keeper wrote an entry that counts: only such a one founds, goes on, or says what there is."""
    roster = rosters.get(line.roster_number)
    entry = None if roster is None else roster.get(line.actor)
    return entry is not None and entry.active and entry.role == "keeper"


def newest_of_keepers(
    lines: Sequence[Line], rosters: Mapping[int, Roster], *, table: str, record_id: bytes
) -> Line | None:
    """``lines``: the entries that count."""
    for line in reversed(lines):
        if (line.table, line.record_id) == (table, record_id) and by_keeper(line, rosters):
            return line
    return None


def counting(
    lines: Sequence[Line],
    rosters: Mapping[int, Roster],
    *,
    compartment: str,
    org: str,
    body: Callable[[Line], Mapping[str, Any]] = lambda _: {},
    today: str = "9999-12-31",
    settled: Mapping[int, int] = MappingProxyType({}),
    missing: Collection[int] = (),
) -> Iterator[Line]:
    """The entries that count, in their order; ``lines`` in the order of their numbers. A broken one breaks no other:
    each is judged by the head stored in the one before it. ``body``: what an entry's sealed part says; ``settled``:
    the numbers that keepers settled, with the roster under which they did; ``missing``: those that were missing then.
    """
    previous, noted, found = {0: START}, set[int](), set[int]()
    last = 0
    for line in lines:
        if line.number - last > 2**30:
            return
        last = line.number
        before = previous.get(line.number - 1)
        previous = {line.number: line.head}
        holds = before is not None and _counts(line, before, rosters, noted=noted, where=(compartment, org))
        nothing = line.number in settled or line.number in missing
        if holds and not nothing and may_state(line, Log(compartment, lines, rosters, found, body, today)):
            found.add(line.number)
            yield line
        number = _noted_by(line, rosters)
        if number <= settled.get(line.number, number):  # of a roster that was there then a settled note still voids
            noted.add(number)


def settled_in(numbers: str, entry: int) -> set[int]:
    """The numbers that a keeper's new line settled by its detail ``broken`` or ``powerless``; ``entry`` is its own."""
    found = set[int]()
    for first, _, last in (part.partition("-") for part in numbers.split(",") if part):
        found.update(range(int(first), int(last or first) + 1))
    return {number for number in found if number < entry}


def missing_in(before: str) -> set[int]:
    """The numbers that were missing, from the detail ``before`` of a keeper's new line."""
    found = set[int]()
    for first, number, _ in (part.split(":") for part in before.split(",") if part):
        found.update(range(int(number) + 1, int(first)))
    return found


def is_excused(lines: Sequence[Line], before: str) -> bool:
    """Whether what is before each break is what it was when a keeper settled it."""
    for first, number, head in (part.split(":") for part in before.split(",") if part):
        under = [line for line in lines if line.number < int(first)]
        at, known = (under[-1].number, under[-1].head) if under else (0, START)
        if (at, known if len(known) == len(START) else sha256(known)) != (int(number), bytes.fromhex(head)):
            return False
    return True


@dataclass(frozen=True, slots=True)
class Log:
    """A file's entries, which of those before the one in question count, and what their sealed parts say."""

    compartment: str
    lines: Sequence[Line]
    rosters: Mapping[int, Roster]
    counting: set[int]
    body: Callable[[Line], Mapping[str, Any]]
    today: str

    def role(self, line: Line) -> str:
        roster = self.rosters.get(line.roster_number)
        entry = None if roster is None else roster.get(line.actor)
        return "" if entry is None or not entry.active else entry.role


def may_state(line: Line, log: Log) -> bool:
    """Whether somebody of that role was entitled to what her entry states."""
    role = log.role(line)
    if line.version > line.number + 2**32:
        return False
    if log.compartment == "identity" and line.table == said_of_wraps.TABLE and line.version:
        return role == "keeper" or said_of_wraps.follows(line.actor, _details(line, log), _asked(line, log))
    if (
        line.version == 0
        or log.compartment != "liaison"
        or role in {"intake", "keeper"}
        or line.table not in WORKERS_ONLY
    ):
        return True
    if line.table == "released_letter":
        return line.state == REMOVED
    return _its_day_has_come(line, log)


def _details(line: Line, log: Log) -> Mapping[str, Any]:
    details: Mapping[str, Any] = log.body(line).get("details", {})
    return details


def _asked(line: Line, log: Log) -> Mapping[str, Any] | None:
    """The body of the newest entry before that counts about the same wrap, if it states one, or gave it up."""
    for older in reversed(log.lines):
        about = (older.table, older.record_id) == (line.table, line.record_id) and older.version > 0
        if about and older.number < line.number and older.number in log.counting:
            said = log.body(older)
            return said if older.state or said["verb"] == "lose" else None
    return None


def _its_day_has_come(line: Line, log: Log) -> bool:
    marks = [entry.number for entry in log.lines if (entry.table, entry.record_id) == MARK and entry.version > 0]
    if not marks or line.number < min(marks):
        return True
    about = ("masked_record", line.record_id)
    for older in reversed([entry for entry in log.lines if entry.number < line.number and entry.version > 0]):
        if (older.table, older.record_id) != about:
            continue
        if older.number not in log.counting:
            return False
        if log.role(older) in {"intake", "keeper"}:
            due = str(log.body(older).get("details", {}).get("due", ""))
            return due != "" and due <= line.day <= log.today
    return False


def _counts(
    line: Line, before: bytes, rosters: Mapping[int, Roster], *, noted: set[int], where: tuple[str, str]
) -> bool:
    key = entitled(line, rosters, where[0])
    if key is None or not _is_day(line.day) or line.head != line.hash(*where, previous=before):
        return False
    was = rosters[line.roster_number].get(line.actor)
    for number in noted:
        if number > line.roster_number and (number not in rosters or rosters[number].get(line.actor) != was):
            return False
    try:
        verify(key, signed_message(*where, line.head), line.signature)
    except Refused:
        return False
    return True


def _is_day(text: str) -> bool:
    try:
        return DAY.fullmatch(text) is not None and date.fromisoformat(text) is not None
    except ValueError:
        return False


def _noted_by(line: Line, rosters: Mapping[int, Roster]) -> int:
    """The roster that an entry takes note of in a keeper's name, in anybody's if the roster is gone; 0 for none, or one
    that is not there yet."""
    number = int.from_bytes(line.record_id, "big")
    notes = line.table == "roster" and line.version > 0 and len(line.record_id) == 16
    if not notes or number > max(rosters, default=0):
        return 0
    hers = line.roster_number == number and entitled(line, rosters, "keeper") is not None
    return number if hers or number not in rosters else 0


def stated(lines: Sequence[Line], table: str, record_id: bytes) -> tuple[int, bytes] | None:
    """Row version and state of a record by its newest counting entry; an empty state is a removed record."""
    for line in reversed(lines):
        if (line.table, line.record_id) == (table, record_id) and line.version:
            return line.version, line.state
    return None


def above(chain: Sequence[Line], counting: Sequence[Line], table: str, record_id: bytes) -> list[int]:
    """The entries about a record that do not count and are above the newest counting one. One of them that no keeper
    settled keeps the record shut.
    """
    about = [line for line in chain if (line.table, line.record_id) == (table, record_id) and line.version]
    count = {line.number for line in counting}
    newest = max((line.number for line in about if line.number in count), default=0)
    return [line.number for line in about if line.number > newest]


def newest_day(lines: Sequence[Line], rosters: Mapping[int, Roster], *, identity_holder: bool) -> str | None:
    """The day that a clock must not fall behind, from the entries that count."""
    compartment = "identity" if identity_holder else "liaison"
    for line in reversed(lines):
        entry = rosters[line.roster_number].get(line.actor)
        if entry is not None and entry.holds(compartment):
            return line.day
    return None
