"""Figures: from everything that is ever published nobody learns a count of fewer than five; without the rule she does.

The attacker follows every history of counts that fits (``figures_attacker``), with the rule itself.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from functools import cache
from random import Random
from typing import Any

import pytest

from nsintake.domain.publication import LEAST, Pot, PublishedCell, counted, in_period
from tests.attacks.figures_attacker import Counts, Step, broken, possible, published, told
from tests.scale import full_or

DAY = date(2027, 1, 2)
MOST = 60


def names_of(counts: Counts) -> dict[str, int]:
    return dict(zip(("women", "women/part"), counts, strict=False))


@cache
def ruled(state: Hashable, month: int, counts: Counts) -> tuple[Hashable, Hashable]:
    """The rule of the program."""
    before: Any = state or ()
    done = counted(names_of(counts), before, f"2026-{month + 1:02}", DAY)
    return done.pots, done.publication.cells


def guesses(shown: Any) -> Iterable[Counts]:
    """Every count of a whole that a month can have."""
    exact = [cell.count for cell in shown if cell.row == "women" and not cell.gathered]
    return [(count,) for count in (exact or range(LEAST + 8))]


def guesses_of_part(shown: Any) -> Iterable[Counts]:
    """Every count of a whole and of a part of it; whoever looks sees a whole that is published."""
    exact = [cell.count for cell in shown if cell.row == "women" and not cell.gathered]
    return [(whole, part) for whole in (exact or range(LEAST + 1)) for part in range(whole + 1)]


def an_office(chance: Random) -> list[Counts]:
    """A year of an office: few women or many, with quiet months; a part is rare, common, or nearly all."""
    busy, share, quiet = chance.choice((1, 3, 5, 9, 20, 40)), chance.choice((0.05, 0.3, 0.6, 0.95, 1)), chance.random()
    history = list[Counts]()
    for _ in range(12):
        women = 0 if chance.random() < quiet / 4 else min(MOST, chance.randint(0, 2 * busy))
        history.append((women, sum(chance.random() < share for _ in range(women))))
    return history


def test_of_any_office_year_no_small_count_is_told_by_everything_that_was_published() -> None:
    chance = Random(5)
    for _ in range(full_or(6, 200)):
        history = an_office(chance)
        assert not broken(ruled, [counts[:1] for counts in history], guesses), history
        joint = history[: chance.choice((3, 6, 9))]
        assert not broken(ruled, joint, guesses_of_part), joint


@pytest.mark.parametrize("women", range(5))
def test_whoever_comes_alone_comes_to_the_same_figures_as_nobody(women: int) -> None:
    """A year in which up to four women came in one month is published like one in which nobody did."""
    nobody: list[Counts] = [(0,)] * 12
    for month in range(12):
        history = [*nobody[:month], (women,), *nobody[month + 1 :]]
        assert published(ruled, history) == published(ruled, nobody)


# --- public events, and who came to them


def names_of_event(counts: Counts) -> dict[str, int]:
    return dict(zip(("forums", "forums.people"), counts, strict=True))


@cache
def ruled_event(state: Hashable, month: int, counts: Counts) -> tuple[Hashable, Hashable]:
    """The rule of the program."""
    before: Any = state or ()
    done = counted(names_of_event(counts), before, f"2026-{month + 1:02}", DAY)
    return done.pots, done.publication.cells


@cache
def rows_apart(state: Hashable, month: int, counts: Counts) -> tuple[Hashable, Hashable]:
    """Each of the two rows by itself, as if neither told of the other."""
    before: Any = state or ()
    names = dict(zip(("events", "people"), counts, strict=True))
    done = counted(names, before, f"2026-{month + 1:02}", DAY)
    return done.pots, done.publication.cells


@cache
def events_only(state: Hashable, month: int, counts: Counts) -> tuple[Hashable, Hashable]:
    """Events as they are, but people hidden in months without an event too."""
    before: Any = state or ()
    done = counted({"people": counts[1]}, before, f"2026-{month + 1:02}", DAY)
    return done.pots, (*done.publication.cells, counts[0])


def guesses_of_event(_shown: Any) -> Iterable[Counts]:
    """Nobody comes to an event that did not take place."""
    return [(events, people) for events in range(7) for people in (range(LEAST + 8) if events else (0,))]


def told_of_event(step: Step, history: Sequence[Counts]) -> bool:
    """Whether a number of events is hidden and yet told, or a number of people at events that are known."""
    for found in possible(step, published(step, history), guesses_of_event):
        events, people = {counts[0] for counts in found}, {counts[1] for counts in found}
        if len(events) > 1 and told(events):
            return True
        if events != {0} and told(people):
            return True
    return False


QUARTER_OF_EVENTS: tuple[Sequence[Counts], ...] = (
    [(1, 6)],
    [(0, 0), (1, 3), (1, 4)],
    [(1, 2), (1, 0), (1, 4)],
    [(2, 4), (0, 0), (6, 12)],
)


@pytest.mark.parametrize("history", QUARTER_OF_EVENTS)
def test_what_is_published_of_who_came_tells_of_no_hidden_number_of_events_and_the_other_way_round(
    history: Sequence[Counts],
) -> None:
    assert not told_of_event(ruled_event, history)


def test_of_any_year_of_events_no_small_number_of_people_is_told() -> None:
    chance = Random(7)
    for _ in range(full_or(6, 200)):
        history = list[Counts]()
        for _ in range(12):
            events = chance.choice((0, 0, 1, 1, 2, 5))
            history.append((events, chance.randint(0, 12) if events else 0))
        assert not told_of_event(ruled_event, history), history


def test_without_the_rule_people_tell_of_events_and_events_of_people() -> None:
    assert told_of_event(rows_apart, [(1, 6)]), "six people were at no forum that did not take place"
    assert told_of_event(events_only, [(0, 0), (1, 3), (1, 4)]), "seven in two months: none of them is 0"


# --- the same attack on figures without the rule


def every_sum(state: Hashable, month: int, counts: Counts) -> tuple[Hashable, Hashable]:
    """Months and quarters of five or more, each as it is: what is hidden is the difference."""
    before: Any = state or 0
    quarter = before + counts[0]
    shown = [PublishedCell("women", counts[0])] if counts[0] >= LEAST else []
    if month % 3 == 2:
        shown += [PublishedCell("women", quarter, gathered=True)] if quarter >= LEAST else []
        quarter = 0
    return quarter, tuple(shown)


def gathered_at_once(state: Hashable, _month: int, counts: Counts) -> tuple[Hashable, Hashable]:
    """Carried on until they are five: the month in which they are is one in which somebody came."""
    pot: Any = state or Pot("women")
    pot = pot.with_count(counts[0], LEAST)
    if pot.total < LEAST:
        return pot, ()
    return Pot("women"), (PublishedCell("women", pot.total, gathered=True),)


def parts_as_they_are(_state: Hashable, _month: int, counts: Counts) -> tuple[Hashable, Hashable]:
    """A part from five on: the rest of its whole may be one woman."""
    cells = (PublishedCell("women", counts[0]), PublishedCell("women/part", counts[1]))
    return None, tuple(cell for cell in cells if cell.count >= LEAST)


CONTROLS: tuple[tuple[Step, Sequence[Counts], Any], ...] = (
    (every_sum, [(2,), (9,), (6,)], guesses),
    (gathered_at_once, [(3,), (3,)], guesses),
    (parts_as_they_are, [(20, 19)], guesses_of_part),
)


@pytest.mark.parametrize(("step", "history", "guess"), CONTROLS, ids=["sums", "at once", "parts"])
def test_without_the_rule_the_same_attack_tells_a_small_count(step: Step, history: list[Counts], guess: Any) -> None:
    assert broken(step, history, guess)
    assert not broken(ruled, history, guess)


def test_the_attacker_overlooks_no_history() -> None:
    """What really was is always among what she takes for possible."""
    chance = Random(3)
    for _ in range(full_or(5, 40)):
        history = [counts[:1] for counts in an_office(chance)]
        found = possible(ruled, published(ruled, history), guesses)
        assert all(counts in seen for counts, seen in zip(history, found, strict=True))


# --- what it is good for


def shares(busy: int, chance: Random) -> tuple[float, list[float]]:
    """Of a year with so many women a month: the share of all counts, and for each quarter that of its rows with anyone
    in them, that is published.
    """
    parts = {f"women/{number}": share for number, share in enumerate((0.9, 0.6, 0.4, 0.3, 0.2, 0.1, 0.05))}
    pots: tuple[Pot, ...] = ()
    months, truth = [], dict[tuple[str, str], int]()
    for month in range(1, 13):
        women = sum(chance.random() < 0.5 for _ in range(2 * busy))
        counts = {"women": women} | {
            row: sum(chance.random() < share for _ in range(women)) for row, share in parts.items()
        }
        done = counted(counts, pots, f"2026-{month:02}", DAY)
        pots = done.pots
        months.append(done.publication)
        for row, count in counts.items():
            key = (f"2026-Q{(month + 2) // 3}", row)
            truth[key] = truth.get(key, 0) + count
    shown = {
        (quarter, row): cell.count for quarter, row in truth for cell in [in_period(months, quarter).get(row)] if cell
    }
    quarters = list[float]()
    for quarter in dict.fromkeys(quarter for quarter, _ in truth):
        there = [row for (of, row), count in truth.items() if of == quarter and count]
        quarters.append(sum((quarter, row) in shown for row in there) / len(there))
    return sum(shown.values()) / sum(truth.values()), quarters


def test_an_office_of_twenty_women_a_month_sees_most_of_its_figures(
    record_property: Callable[[str, object], None],
) -> None:
    """The least of twenty years for twenty women a month; of others the shares are written into the report."""
    chance = Random(11)
    for busy in (5, 20, 60):
        found = [shares(busy, chance) for _ in range(full_or(20, 60))]
        rows = [row for _, by_quarter in found for row in by_quarter]
        counts = [volume for volume, _ in found]
        said = f"rows of a quarter: least {min(rows):.0%}, mean {sum(rows) / len(rows):.0%}"
        said += f"; counts: least {min(counts):.0%}, mean {sum(counts) / len(counts):.0%}"
        record_property(f"published_of_{busy}_women", said)
        print(f"{busy} women a month, {len(found)} years: {said}")
        if busy == 20:
            assert min(rows) >= 0.6
            assert min(counts) >= 0.6
