"""Disclosure control: which counts of a month are published, and which stay hidden so that none of few women shows.

A row of figures is named by its path: ``women`` counts women, ``women/kind.harassment`` those among them. A month is
published once, after it is over. Its counts are 0 or more.

- A count of a whole (a path without ``/``) is published from ``LEAST`` on.
- A part is published where its whole is at least ``LEAST + HIDDEN``. From ``LEAST`` up to the whole less ``LEAST`` it
  is published as it is; more is published as *the whole less* ``HIDDEN`` *or more*, so that those who are not in it are
  hidden like those who are.
- What is hidden goes into the pot of its row, with its ``box``: the most that whoever knows all that is published, and
  this rule, must take for possible; the least is 0. At the end of a quarter a pot is published if that tells of none of
  its counts whether it is 0, nor whether it is its box. So a pot is published where the sum is above its largest box,
  and never as more than the sum of the other boxes. What is over, or too little, stays in the pot as one count.
- After December every pot is empty.
- A woman counts once in a row in a year. What became of women who had come (``LATER``) is published as far as published
  women explain it: its *room*. A row without room for ``LEAST`` is not counted in that month; more than its room is
  published as *its room or more*, also at the end of a quarter.
- Public events (``PUBLIC_EVENTS``) are no people: how many there were is published as it is, 0 too. Who came to them
  (``forums.people``) is a whole that is counted only in a month with such an event: without one everybody knows that
  it is 0.

Sums of a quarter or a year are sums of what is published. Parts of a whole may share women, and a woman need be in no
part: where they were exclusive and complete, the whole would be their sum.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from nsintake.domain.days import month_of

LEAST = 5
"""A count below this is hidden."""
HIDDEN = LEAST - 1
WOMEN = "women"
"""The row of all women who came."""
PUBLIC_EVENTS = frozenset({"forums", "trainings"})
"""Rows of events that were announced or written about in papers that are handed out; ``ROW.X`` is who came to them."""


@dataclass(frozen=True, slots=True)
class Later:
    """A row of what became of women who had come. ``before``: they had come so many months before at the latest.
    ``yearly``: each of them counts once a year, else once for ever.
    """

    before: int
    yearly: bool


LATER = {"office": Later(1, yearly=False), "meetings": Later(0, yearly=True), "ways": Later(0, yearly=True)}
"""By the word before the point: wholes of women who had come."""


@dataclass(frozen=True, slots=True)
class PublishedCell:
    """A published count of a row. ``or_more``: it is this or more. ``gathered``: it is of months
    before, of this year, whose counts were too small each by itself, and not of this month alone.
    """

    row: str
    count: int
    or_more: bool = False
    gathered: bool = False


@dataclass(frozen=True, slots=True)
class Publication:
    """What is published of a month (``YYYY-MM``), for good. ``on``: the day on which it was."""

    SCHEMA: ClassVar[int] = 1

    month: str
    on: date
    cells: tuple[PublishedCell, ...]

    def cell(self, row: str) -> PublishedCell | None:
        """What is published of a row in this month alone."""
        return next((cell for cell in self.cells if cell.row == row and not cell.gathered), None)


@dataclass(frozen=True, slots=True)
class Pot:
    """The hidden counts of one row: what each could be at most, and their sum."""

    row: str
    boxes: tuple[int, ...] = ()
    total: int = 0

    def with_count(self, count: int, box: int) -> Pot:
        """One hidden count more."""
        return Pot(self.row, (*self.boxes, box), self.total + count)

    def at_quarter(self, room: int | None = None) -> tuple[PublishedCell | None, Pot]:
        """What of it is published at the end of a quarter, and what stays. ``room``: no more than this is published."""
        largest = max(self.boxes, default=0)
        most = sum(self.boxes) - largest
        most = most if room is None else min(most, room)
        if most <= largest:
            return None, self
        if self.total <= largest:
            return None, Pot(self.row, (largest,), self.total)
        if self.total < most:
            return PublishedCell(self.row, self.total, gathered=True), Pot(self.row)
        cell = PublishedCell(self.row, most, or_more=True, gathered=True)
        return cell, Pot(self.row, (sum(self.boxes) - most,), self.total - most)


@dataclass(frozen=True, slots=True)
class CountedMonth:
    """What was counted of a month and is published of it, and what stays hidden. Nobody is shown the pots. An empty one
    says that its row was there.
    """

    SCHEMA: ClassVar[int] = 1

    publication: Publication
    pots: tuple[Pot, ...] = ()


def whole_of(row: str) -> str:
    """The path of the whole that a row is a part of; empty for a whole."""
    return row.rpartition("/")[0]


def event_of(row: str) -> str:
    """The row of public events at which the people of a row were; empty for every other row."""
    event, _, who = row.partition(".")
    return event if who and event in PUBLIC_EVENTS else ""


def later_of(row: str) -> Later | None:
    """How a row counts women who had come; None for every other row, and for parts."""
    group, _, who = row.partition(".")
    return LATER.get(group) if who and not whole_of(row) else None


def room_left(row: str, month: str, published: Iterable[Publication]) -> int | None:
    """How many more women published figures explain in a row of this month; None where a row needs no such reason.
    ``published``: what was published before, and what is published of this month already.
    """
    later = later_of(row)
    if later is None:
        return None
    last, room = month_after(month, -later.before), 0
    for publication in published:
        counts_here = not later.yearly or publication.month[:4] == month[:4]
        for cell in publication.cells:
            room += cell.count if cell.row == WOMEN and publication.month <= last else 0
            room -= cell.count if cell.row == row and counts_here else 0
    return room


def published_of(row: str, count: int, whole: int | None = None, room: int | None = None) -> PublishedCell | None:
    """What is published of a count in its month. ``whole``: of a part, its whole as it is published exactly; ``room``:
    of what became of women who had come, how many are explained, ``LEAST`` or more; no part has one.
    """
    if row in PUBLIC_EVENTS:
        return PublishedCell(row, count)
    if room is not None and count > room:
        return PublishedCell(row, room, or_more=True)
    if whole is None:
        return PublishedCell(row, count) if count >= LEAST else None
    if whole < LEAST + HIDDEN or count < LEAST:
        return None
    return PublishedCell(row, min(count, whole - HIDDEN), or_more=count >= whole - HIDDEN)


def counted(
    counts: Mapping[str, int], before: Iterable[Pot], month: str, on: date, earlier: Sequence[Publication] = ()
) -> CountedMonth:
    """A month as it is published. ``counts``: of every row that can be counted, those with 0 too: which rows there are
    is known to everybody. ``before``: the pots of the month before; ``earlier``: all that was published before.
    """
    there = {pot.row: pot for pot in before}
    pots = {row: Pot(row) for row in there} if month.endswith("-01") else dict(there)
    cells = dict[str, PublishedCell]()
    for row in sorted(counts, key=lambda path: (path.count("/"), path != WOMEN, path)):
        if _looks_back(row) and row not in there:
            pots[row] = Pot(row)
            continue
        room = room_left(row, month, (*earlier, Publication(month, on, tuple(cells.values()))))
        whole, box = None, HIDDEN
        if (event_of(row) and not counts.get(event_of(row))) or (room is not None and room < LEAST):
            continue
        if whole_of(row):
            cell = cells.get(whole_of(row))
            if cell is None or cell.or_more:
                continue
            whole = cell.count
            box = HIDDEN if whole >= LEAST + HIDDEN else whole
        shown = published_of(row, counts[row], whole, room)
        if shown is None:
            pots[row] = pots.get(row, Pot(row)).with_count(counts[row], box)
        else:
            cells[row] = shown
    publication = Publication(month, on, tuple(cells.values()))
    gathered = list[PublishedCell]()
    for row, pot in list(pots.items()) if month[5:] in QUARTER_ENDS else ():
        shown, pots[row] = pot.at_quarter(room_left(row, month, (*earlier, publication)))
        gathered += [shown] if shown is not None else []
    kept = tuple(pot for row, pot in sorted(pots.items()) if pot.boxes or (row in counts and _looks_back(row)))
    return CountedMonth(Publication(month, on, (*publication.cells, *gathered)), kept)


def _looks_back(row: str) -> bool:
    """Whether a row counts what was a month before. In the first month that it is there, everybody knows that it is 0:
    what was not there yet could be given nothing. So it is not counted then; an empty pot says that it was there.
    """
    later = later_of(row)
    return later is not None and later.before > 0


# --- periods

QUARTER_ENDS = frozenset({"03", "06", "09", "12"})


@dataclass(frozen=True, slots=True)
class PeriodCount:
    """What is published of a row in a period; ``or_more`` where a part of it is."""

    count: int
    or_more: bool = False


def month_after(month: str, steps: int = 1) -> str:
    """The month so many months later, or earlier."""
    at = int(month[:4]) * 12 + int(month[5:]) - 1 + steps
    return f"{at // 12:04}-{at % 12 + 1:02}"


def months_to_publish(newest: str, today: date) -> tuple[str, ...]:
    """The months that are over and not published, in their order. ``newest``: the last that is; empty for none, then
    they begin with the year of the last that is over, whatever is in them.
    """
    last = month_after(month_of(today), -1)
    first = month_after(newest) if newest else f"{last[:4]}-01"
    found = []
    while first <= last:
        found.append(first)
        first = month_after(first)
    return tuple(found)


_PERIOD = re.compile("[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]))?")


def is_period(text: str) -> bool:
    """Whether it names a month (``2026-03``), a quarter (``2026-Q1``) or a year (``2026``)."""
    return _PERIOD.fullmatch(text) is not None


def months_of(period: str) -> tuple[str, ...]:
    """The months of a month (``2026-03``), a quarter (``2026-Q1``) or a year (``2026``)."""
    year = period[:4]
    if len(period) == 4:
        return tuple(f"{year}-{number:02}" for number in range(1, 13))
    if period[5] == "Q":
        last = int(period[6]) * 3
        return tuple(f"{year}-{number:02}" for number in range(last - 2, last + 1))
    return (period,)


def period_before(period: str) -> str:
    """The period of the same length before it."""
    if len(period) == 4:
        return f"{int(period) - 1:04}"
    if period[5] == "Q":
        first = months_of(period)[0]
        return quarter_name(month_after(first, -1))
    return month_after(period, -1)


def quarter_name(month: str) -> str:
    """The quarter of a month, ``2026-Q1``."""
    return f"{month[:4]}-Q{(int(month[5:]) + 2) // 3}"


def years_of(publications: Iterable[Publication], row: str) -> tuple[tuple[int, int], ...]:
    """The published years of a row that is counted once a year, in December, with their counts, the newest first."""
    cells = ((publication.month, publication.cell(row)) for publication in publications)
    found = [(int(month[:4]), cell.count) for month, cell in cells if cell is not None and month[5:] == "12"]
    return tuple(sorted(found, reverse=True))


def in_period(publications: Iterable[Publication], period: str) -> dict[str, PeriodCount]:
    """What is published of each row in a period. A month has what is of it alone; longer ones what was gathered too."""
    months, found = months_of(period), dict[str, PeriodCount]()
    for publication in publications:
        for cell in publication.cells if publication.month in months else ():
            if cell.gathered and len(months) == 1:
                continue
            before = found.get(cell.row, PeriodCount(0))
            found[cell.row] = PeriodCount(before.count + cell.count, before.or_more or cell.or_more)
    return found
