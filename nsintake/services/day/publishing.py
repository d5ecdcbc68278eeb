"""Figures of months: publishing those that are over, once and for good, and what is published of a period.

What a month's counts are is written into identity.db first, then what is published of it into liaison.db. Cut off in
between, the same act copies over what is missing and counts nothing again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nsintake.crypto.envelope import OpenError
from nsintake.domain.figures import FIGURES
from nsintake.domain.language import Wording
from nsintake.domain.publication import (
    CountedMonth,
    PeriodCount,
    Publication,
    counted,
    in_period,
    is_period,
    months_of,
    months_to_publish,
    period_before,
    whole_of,
)
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.publications import id_of, published_months
from nsintake.records.signed_in import SignedIn
from nsintake.services.day.figure_rows import FIXED_ROWS, Counting, counts_of

OFFICE = "office."
GROUPS = (
    *("women", "stopped", "office", "meetings", "ways", "forums", "trainings", "teams"),
    *("feedback", "complaints"),
)
"""The first words of rows, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A row in a period: what is published of it, None while nothing is, and the same of the period before.

    ``office``: its name, for the rows of an office.
    """

    row: str
    now: PeriodCount | None
    before: PeriodCount | None
    office: Wording | None = None

    @property
    def group(self) -> str:
        """The first word of the row's path."""
        return self.row.partition("/")[0].partition(".")[0]

    @property
    def part(self) -> str:
        """What is counted of its whole; empty for a whole."""
        return self.row.rpartition("/")[2] if whole_of(self.row) else ""


@dataclass(frozen=True, slots=True)
class FiguresView:
    """What is published of a period. ``months``: of how many of its months; ``of``: how many it has. ``published``:
    every month that is published, the newest first; ``waiting``: months that are over and not published.
    """

    period: str
    lines: tuple[FigureLine, ...]
    months: int
    of: int
    published: tuple[str, ...]
    waiting: tuple[str, ...]

    def in_group(self, group: str) -> tuple[FigureLine, ...]:
        """The rows of one group."""
        return tuple(line for line in self.lines if line.group == group)


@requires(Permission.READ_FIGURES)
def figures(signed_in: SignedIn, period: str = "") -> FiguresView:
    """What is published of a month, a quarter or a year; of the newest published month where none is asked for.

    Nothing else is ever shown, to nobody: what is not published here has no number. Raises Refused
    ``nothing_published`` for what names no period.
    """
    if period and not is_period(period):
        raise Refused("nothing_published")
    publications = published_months(signed_in)
    published = tuple(publication.month for publication in reversed(publications))
    waiting = months_to_publish(published[0] if published else "", signed_in.today())
    period = period or (published[0] if published else "")
    if not period:
        return FiguresView("", (), 0, 1, (), waiting)
    months = months_of(period)
    now, before = in_period(publications, period), in_period(publications, period_before(period))
    lines = tuple(_line(signed_in, row, now, before) for row in _rows({*now, *before}))
    return FiguresView(period, lines, sum(month in published for month in months), len(months), published, waiting)


def _rows(shown: Iterable[str]) -> list[str]:
    """The rows that a period has: those every office has, and of others those of which anything was published."""
    rows = dict.fromkeys(FIXED_ROWS)
    rows |= dict.fromkeys(sorted(row for row in shown if row not in rows))
    return sorted(rows, key=lambda row: GROUPS.index(group) if (group := _group(row)) in GROUPS else len(GROUPS))


def _group(row: str) -> str:
    return row.partition("/")[0].partition(".")[0]


def _line(signed_in: SignedIn, row: str, now: dict[str, PeriodCount], before: dict[str, PeriodCount]) -> FigureLine:
    office = None
    if row.startswith(OFFICE):
        office = signed_in.content.office_of(row.removeprefix(OFFICE).partition("/")[0])
    return FigureLine(row, now.get(row), before.get(row), office)


@requires(Permission.PUBLISH_FIGURES)
def publish(signed_in: SignedIn) -> tuple[str, ...]:
    """Publish every month that is over and was not; which were. What was counted is never counted again.

    Raises Refused ``nothing_to_publish``, ``day_doubtful`` while clock and log are far apart: a month that is not over
    would be published for good.
    """
    if signed_in.day_is_doubtful:
        raise Refused("day_doubtful")
    store, today, counting = signed_in.identity, signed_in.today(), Counting(signed_in)
    with store.begin() as work:
        done = sorted(_counted(signed_in), key=lambda month: month.publication.month)
        newest, pots = (done[-1].publication.month, done[-1].pots) if done else ("", ())
        for month in months_to_publish(newest, today):
            earlier = [each.publication for each in done]
            made = counted(counts_of(counting, month), pots, month, today, earlier)
            store.put(work, "counted_month", id_of(month), FIGURES, made, verb="count_month")
            pots = made.pots
            done.append(made)
        work.commit()
    return _show(signed_in, done)


def _counted(signed_in: SignedIn) -> list[CountedMonth]:
    """Every month that was counted. Raises OpenError where one does not open: what is hidden of it is lost then, and
    nothing more is published before it is settled.
    """
    return [counted_month for _, counted_month in signed_in.identity.list("counted_month", CountedMonth)]


def _show(signed_in: SignedIn, done: Iterable[CountedMonth]) -> tuple[str, ...]:
    """Copy what is published to where everybody sees it who may; the months that were not there. Raises Refused
    ``nothing_to_publish``, OpenError where a published month is not as it was.
    """
    store = signed_in.liaison
    with store.begin() as work:
        if store.sound("publication", Publication).damaged:
            raise OpenError
        there = {publication.month for publication in published_months(signed_in)}
        fresh = [month.publication for month in done if month.publication.month not in there]
        for publication in fresh:
            store.put(work, "publication", id_of(publication.month), FIGURES, publication, verb="publish_month")
        work.commit()
    if not fresh:
        raise Refused("nothing_to_publish")
    return tuple(publication.month for publication in fresh)
