"""Random years of an office, woman by woman: what is counted of each month, and what is published and printed.

Months are numbers: 1 is January, 13 the next January. A month is published before anything of the next month happens.
What happens in a month happens before it is published. Counts are made as ``services/day/figure_rows.py`` makes them;
``tests/attacks/published_office.py`` plays the same years through the services and compares.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from random import Random
from typing import TypeAlias

from nsintake.domain.case import Pathway
from nsintake.domain.feedback import FeedbackQuestion
from nsintake.domain.incident import IncidentKind
from nsintake.domain.publication import (
    PUBLIC_EVENTS,
    CountedMonth,
    Pot,
    Publication,
    counted,
    event_of,
    in_period,
    month_after,
    quarter_name,
)
from nsintake.domain.training import Attender

DAY = date(2027, 1, 2)
OFFICES = ("police", "court", "clinic")
Number: TypeAlias = tuple[int, bool]
"""A printed number, and whether *or more* is printed with it."""
Prints: TypeAlias = dict[tuple[int, str], dict[str, Number]]
"""What was ever printed: after the publication of which month, of which period: the numbers of the rows that have one.
"""
Counts: TypeAlias = Mapping[str, int]
Publish: TypeAlias = Callable[[Sequence[Counts]], list[Publication]]


@dataclass(frozen=True, slots=True)
class Paper:
    """What was handed to an office about her: in which month, when it answered (0: never), whether it agreed to."""

    office: str
    handed: int
    answered: int = 0
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Woman:
    """A woman: when she came (0: before this year), agreed to be counted (-1: before it),
    took it back and was erased (0: never), and what there was."""

    came: int
    joins: int
    withdraws: int = 0
    erased: int = 0
    kinds: frozenset[IncidentKind] = frozenset()
    pathways: frozenset[Pathway] = frozenset()
    papers: tuple[Paper, ...] = ()
    meetings: tuple[int, ...] = ()
    ways: tuple[int, ...] = ()

    def counts_after(self, month: int) -> bool:
        """Whether her file says, when this month is published, that she is counted."""
        if not self.joins or self.joins > month:
            return False
        return not 0 < self.withdraws <= month and not 0 < self.erased <= month

    def counts_as_come(self) -> bool:
        """Whether she is among the women of her month: also if she was erased before it was published."""
        if 0 < self.erased <= self.came:
            return self.joins == self.came and not self.withdraws
        return self.counts_after(self.came)

    def rows(self) -> set[tuple[str, int]]:
        """Every row and month in which she is one of those who are counted."""
        found = set[tuple[str, int]]()
        if self.counts_as_come():
            found |= {("women", self.came)} | {(f"women/kind.{kind}", self.came) for kind in self.kinds}
            if not 0 < self.erased <= self.came:
                found |= {(f"women/pathway.{pathway}", self.came) for pathway in self.pathways}
        for paper in self.papers:
            told = paper.handed + 1
            if self.counts_after(told):
                row, said = f"office.{paper.office}", 0 < paper.answered <= told
                found |= {(row, told)} | ({(f"{row}/answered", told)} if said else set())
                found |= {(f"{row}/answered/agreed", told)} if said and paper.agreed else set()
        for row, months in (("meetings.women", self.meetings), ("ways.women", self.ways)):
            firsts = {min(month for month in months if month > 12 * year) for year in {(at - 1) // 12 for at in months}}
            found |= {(row, first) for first in firsts if self.counts_after(first)}
        return found


@dataclass(frozen=True, slots=True)
class Year:
    """A year of an office, or two. ``other``: counts of nobody who has a file, month by month. ``opened``: the month in
    which the office opened, 0 for long before. ``lists``: from which month on it has each of its offices on its list,
    0 for long before. ``late``: somebody may agree after her month was published.
    """

    women: tuple[Woman, ...]
    other: tuple[Counts, ...]
    opened: int = 0
    lists: Mapping[str, int] = field(default_factory=dict)
    late: bool = True

    def counts(self) -> list[Counts]:
        """The true counts of every month, also those that are 0."""
        found = [dict.fromkeys(self.rows(at), 0) for at in range(1, len(self.other) + 1)]
        for month, here in enumerate(found, 1):
            here |= {row: count for row, count in self.other[month - 1].items() if row in here}
        for woman in self.women:
            for row, month in woman.rows():
                if month <= len(found):
                    found[month - 1][row] += 1
        return list(found)

    def rows(self, month: int) -> list[str]:
        """The rows that are counted of a month."""
        rows = rows_of(month)
        if month < self.opened:
            return [row for row in rows if row in PUBLIC_EVENTS or event_of(row)]
        missing = tuple(f"office.{office}" for office, since in self.lists.items() if month < since)
        return [row for row in rows if not row.startswith(missing)]


@cache
def month_said(month: int) -> str:
    """``2026-01`` for 1."""
    return month_after("2026-01", month - 1)


def rows_of(month: int) -> list[str]:
    """The rows that every office has in a month."""
    rows = ["women", *(f"women/kind.{kind}" for kind in IncidentKind), *(f"women/pathway.{way}" for way in Pathway)]
    rows += [f"office.{office}{part}" for office in OFFICES for part in ("", "/answered", "/answered/agreed")]
    rows += ["stopped", "meetings.women", "ways.women", "forums", "forums.people", "forums.duty_bearers"]
    rows += ["trainings", *(f"trainings.{who}" for who in Attender), "teams.hand_overs", "teams.came"]
    if month % 3 == 0:
        rows += ["feedback", *(f"feedback/{question}" for question in FeedbackQuestion)]
    return rows + (["teams.misconduct", "complaints"] if month % 12 == 0 else [])


# --- chance


KIND_SHARES = dict(zip(IncidentKind, (0.85, 0.5, 0.35, 0.3, 0.3, 0.45, 0.2, 0.1), strict=True))
PATHWAY_SHARES = dict(zip(Pathway, (0.4, 0.6, 0.3, 0.35, 0.9), strict=True))
OFFICE_SHARES = dict(zip(OFFICES, (0.5, 0.35, 0.2), strict=True))


def a_year(
    chance: Random,
    busy: int,
    *,
    fresh: bool = False,
    late: bool | None = None,
    evenly: bool = False,
    years: int = 1,
    opens: tuple[int, ...] = (1, 1, 2, 3, 6),
) -> Year:
    """A year with about so many women a month. ``fresh``: of an office that opens with it or in it, in one of
    the months ``opens``, some of whose offices come onto its list later, and where nobody agrees late unless ``late``
    says so. ``evenly``: without quiet months and odd shares, as most offices are.
    """
    late = not fresh if late is None else late
    women, quiet = list[Woman](), 0 if evenly else chance.random() / 4
    odd = 0.0 if evenly else chance.choice((0, 0, 0.3, 1))
    opened = chance.choice(opens) if fresh else 0
    lists = {office: chance.choice((opened, opened, opened + chance.randint(1, 6))) for office in OFFICES}
    for month in range(max(opened, 1), 12 * years + 1):
        number = sum(chance.random() < 0.5 for _ in range(2 * busy))
        women += [_a_woman(chance, month, odd, lists, late) for _ in range(0 if chance.random() < quiet else number)]
    if not fresh:
        women += [_a_woman(chance, 0, odd, lists, late) for _ in range(2 * busy)]
    others = tuple(_others(chance, month, busy) for month in range(1, 12 * years + 1))
    return Year(tuple(women), others, opened, lists, late)


def _a_woman(chance: Random, came: int, odd: float, lists: Mapping[str, int], late: bool) -> Woman:
    joins = (came or -1) if chance.random() < 0.9 else 0
    if not joins and late and chance.random() < 0.5:
        joins = came + chance.randint(1, 4)
    papers = list[Paper]()
    for office, share in OFFICE_SHARES.items():
        if chance.random() < share:
            handed = max(came, lists[office]) + chance.choice((0, 0, 1, 2))
            answered = handed + chance.choice((0, 1, 1, 3)) if chance.random() < 0.8 else 0
            papers.append(Paper(office, handed, answered, chance.random() < 0.6))
    later = [came + step for step in range(5)]
    return Woman(
        came,
        joins,
        withdraws=joins + chance.randint(0, 4) if joins > 0 and chance.random() < 0.07 else 0,
        erased=came + chance.randint(0, 5) if came and chance.random() < 0.06 else 0,
        kinds=frozenset(kind for kind, share in KIND_SHARES.items() if chance.random() < max(share, odd)),
        pathways=frozenset(way for way, share in PATHWAY_SHARES.items() if chance.random() < share),
        papers=tuple(papers),
        meetings=tuple(month for month in later if month > 0 and chance.random() < 0.25),
        ways=tuple(month for month in later if month > 0 and chance.random() < 0.08),
    )


def _others(chance: Random, month: int, busy: int) -> Counts:
    forums, trainings = chance.choice((0, 0, 1)), chance.choice((0, 1, 1, 2))
    found = {
        "stopped": sum(chance.random() < 0.1 for _ in range(busy)),
        "forums": forums,
        "forums.people": forums * chance.randint(0, 25),
        "forums.duty_bearers": forums * chance.randint(0, 9),
        "trainings": trainings,
        **{
            f"trainings.{who}": trainings * chance.randint(0, most)
            for who, most in zip(Attender, (25, 4, 12, 3, 8), strict=True)
        },
        "teams.hand_overs": sum(chance.random() < 0.2 for _ in range(busy)),
        "teams.came": sum(chance.random() < 0.12 for _ in range(busy)),
    }
    if month % 3 == 0:
        asked = sum(chance.random() < 0.5 for _ in range(3 * busy))
        found["feedback"] = asked
        for question, share in zip(FeedbackQuestion, (0.95, 0.8, 0.05, 0.85), strict=True):
            found[f"feedback/{question}"] = sum(chance.random() < share for _ in range(asked))
    if month % 12 == 0:
        found |= {"teams.misconduct": chance.randint(0, 3), "complaints": chance.randint(0, busy)}
    return found


# --- what is published and printed


def by_the_rule(counts: Iterable[Counts]) -> list[Publication]:
    """Every month as the program publishes it."""
    done, pots = list[CountedMonth](), tuple[Pot, ...]()
    for month, found in enumerate(counts, 1):
        earlier = [each.publication for each in done]
        done.append(counted(found, pots, month_said(month), DAY, earlier))
        pots = done[-1].pots
    return [each.publication for each in done]


def printed(publications: Sequence[Publication]) -> Prints:
    """Every month, quarter and year as it is printed again after each publication."""
    found = Prints()
    for at in range(1, len(publications) + 1):
        for month in range(1, at + 1):
            for period in (month_said(month), quarter_name(month_said(month)), month_said(month)[:4]):
                if (at, period) not in found:
                    numbers = in_period(publications[:at], period)
                    found[at, period] = {row: (number.count, number.or_more) for row, number in numbers.items()}
    return found
