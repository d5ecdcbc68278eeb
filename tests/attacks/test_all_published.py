"""Everything that is ever published of an office, put together, tells of no hidden count and of no single woman.

Random years are made woman by woman (``published_years``) and published by the rule of the program. All rows are in
them. Whoever has every print of every month, quarter and year solves for the true counts (``published_solver``). The
same attack on the same years must succeed where the rule is left out. ``test_published_papers`` reads the numbers from
the papers, files and charts of real offices.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

import pytest

from nsintake.domain import publication as publication_module
from nsintake.domain.publication import LEAST, PUBLIC_EVENTS, Publication, PublishedCell, in_period
from tests.attacks.published_solver import Cell, Solver, contradictions
from tests.attacks.published_years import (
    DAY,
    Counts,
    Prints,
    Woman,
    Year,
    a_year,
    by_the_rule,
    month_said,
    printed,
)
from tests.scale import full_or

BUSY = (1, 3, 5, 9, 20, 40)


def years(seed: int, number: int) -> list[Year]:
    """Years of offices of every size, half of them of offices that open then; each seventh is two years."""
    chance = Random(seed)
    return [
        a_year(chance, chance.choice(BUSY), fresh=chance.random() < 0.5, years=2 if at % 7 == 6 else 1)
        for at in range(number)
    ]


def solver(year: Year, prints: Prints, *, rooms: bool = True) -> Solver:
    """The attacker, with what everybody knows of the office; not of the rule."""
    made = Solver(prints, year.rows, year.opened, rooms=rooms)
    made.know_lists()
    if not year.late:
        made.know_who_came_before()
    return made


def put_through(year: Year, shown: Sequence[Publication]) -> Callable[[dict[Cell, int]], None]:
    """Ask that other counts that the attacker takes for possible are published in the same way, by the rule itself."""

    def seen(found: dict[Cell, int]) -> None:
        months = range(1, len(shown) + 1)
        counts = [
            dict.fromkeys(year.rows(month), 0) | {row: count for (row, at), count in found.items() if at == month}
            for month in months
        ]
        assert by_the_rule(counts) == list(shown), "the conditions are weaker than the rule"

    return seen


def test_from_all_that_is_published_no_hidden_count_is_bounded_more_tightly_than_zero_to_four() -> None:
    chance = Random(2)
    for year in years(1, full_or(14, 200)):
        counts = year.counts()
        shown = by_the_rule(counts)
        prints = printed(shown)
        assert contradictions(prints) == []
        attacker = solver(year, prints)
        attacker.know_the_rule()
        assert attacker.told(chance, put_through(year, shown)) == {}
        assert attacker.allows(counts), "what really was is among what is taken for possible"


# --- the same years without the rule


def five_or_more(counts: Sequence[Counts]) -> list[Publication]:
    """Whatever is five or more, and true sums of quarters: what is hidden is the difference."""
    return with_true_quarters(
        counts, [[PublishedCell(row, count) for row, count in month.items() if shows(row, count)] for month in counts]
    )


def months_by_the_rule(counts: Sequence[Counts]) -> list[Publication]:
    """Months by the rule, with their complements, but true sums of quarters."""
    months = by_the_rule(counts)
    return with_true_quarters(counts, [[cell for cell in each.cells if not cell.gathered] for each in months])


def shows(row: str, count: int) -> bool:
    return count >= LEAST or row in PUBLIC_EVENTS


def with_true_quarters(counts: Sequence[Counts], months: Sequence[Sequence[PublishedCell]]) -> list[Publication]:
    found, quarter, said = list[Publication](), Counter[str](), Counter[str]()
    for month, (true, cells) in enumerate(zip(counts, months, strict=True), 1):
        quarter.update(true)
        said.update({cell.row: cell.count for cell in cells})
        more = list[PublishedCell]()
        if month % 3 == 0:
            left = {row: quarter[row] - said[row] for row in quarter if shows(row, quarter[row])}
            more = [PublishedCell(row, count, gathered=True) for row, count in left.items() if count]
            quarter, said = Counter(), Counter()
        found.append(Publication(month_said(month), DAY, (*cells, *more)))
    return found


@pytest.mark.parametrize("publish", [five_or_more, months_by_the_rule])
def test_of_the_same_years_true_sums_of_quarters_tell_hidden_counts(
    publish: Callable[[Sequence[Counts]], list[Publication]],
) -> None:
    chance, broken, tried = Random(2), 0, 0
    for year in years(1, full_or(6, 40)):
        counts = year.counts()
        attacker = solver(year, printed(publish(counts)))
        attacker.know_true_sums()
        broken += bool(attacker.told(chance, enough=1))
        tried += 1
        assert attacker.allows(counts)
    assert broken == tried, f"{broken} of {tried} years"


def test_of_the_same_years_rows_of_women_who_had_come_tell_hidden_counts_without_their_rooms(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As it was before: a paper counts in the month after, also where nobody had come yet, and however few women are
    published.
    """
    monkeypatch.setattr(publication_module, "LATER", {})
    chance, broken = Random(2), 0
    fresh = [a_year(chance, busy, fresh=True) for busy in (9, 20, 40) for _ in range(full_or(2, 20))]
    for year in fresh:
        counts = year.counts()
        attacker = solver(year, printed(by_the_rule(counts)), rooms=False)
        attacker.know_the_rule()
        broken += bool(attacker.told(chance, enough=1))
        assert attacker.allows(counts)
    assert broken >= len(fresh) / 4, f"{broken} of {len(fresh)} years of new offices"


# --- a single woman


def an_event(chance: Random, year: Year) -> tuple[Year, Year, Woman, int] | None:
    """A year with and without what a single woman did in some month after hers: she agrees late, takes it back or is
    erased. The woman as she is counted with what she did after, where that makes a difference.
    """
    at = chance.randrange(len(year.women))
    her = replace(year.women[at], joins=max(year.women[at].came, 1), withdraws=0, erased=0)
    month = min(12, max(her.came, 1) + chance.randint(1, 3))
    agrees, silent = replace(her, joins=month), replace(her, joins=0)
    stays, leaves = her, chance.choice((replace(her, withdraws=month), replace(her, erased=month)))
    counted_more, counted_less = chance.choice(((agrees, silent), (stays, leaves)))
    if month <= her.came or counted_more.rows() == counted_less.rows():
        return None
    others = [*year.women[:at], *year.women[at + 1 :]]
    with_her, without = (replace(year, women=(*others, woman)) for woman in (counted_more, counted_less))
    return with_her, without, counted_more, month


def test_no_joining_withdrawing_or_erasure_of_a_single_woman_shows() -> None:
    """What was published before is the same. From what is published after, whoever knows when she came, what she told
    of and each of her papers, meetings and ways does not know whether she is counted in them.
    """
    chance, tried, different = Random(6), 0, 0
    number = full_or(14, 200)
    while tried < number:
        year = a_year(chance, chance.choice(BUSY))
        found = an_event(chance, year) if year.women else None
        if found is None:
            continue
        tried += 1
        *both, _, month = found
        shown = [by_the_rule(each.counts()) for each in both]
        assert shown[0][: month - 1] == shown[1][: month - 1], "what was published before is as it was"
        more = {cell: 1 for cell in found[2].rows() if month <= cell[1] <= 12}
        rows = {row for row, _ in more}
        for first, second in zip(*shown, strict=True):
            changed = set(first.cells) ^ set(second.cells)
            mine = rows | {f"{row}/{part}" for row in rows for part in PARTS}
            assert {cell.row for cell in changed} <= mine
            assert all(cell.count >= LEAST for cell in changed), "five or more change together"
        different += shown[0] != shown[1]
        for each, publications in zip(both, shown, strict=True):
            attacker = solver(each, printed(publications))
            attacker.know_the_rule()
            assert attacker.extremes(attacker.know_her(more)) == (0, 1)
    assert different > tried / 10, "most of it would show nothing anyway"


PARTS = ("answered", "agreed", "answered/agreed")


def a_quarter_of_many(ways: tuple[int, ...]) -> Year:
    """Twenty women a month, of whom nobody is accompanied but the last, in each of these months."""
    women = [Woman(came, came) for came in (1, 2, 3) for _ in range(20)]
    return Year((*women, Woman(1, 1, ways=ways)), ({}, {}, {}))


def test_many_ways_of_one_woman_show_where_each_way_is_counted_and_not_where_she_is() -> None:
    """She asked us to go with her five times in a month. Each way counted, as it was before, she is the number."""
    year = a_quarter_of_many((2,) * 5)
    counts = year.counts()
    for often in (1, 5):
        without = [{**month, "ways.women": 0} for month in counts]
        with_her = [without[0], {**without[1], "ways.women": often}, without[2]]
        same = by_the_rule(with_her) == by_the_rule(without)
        attacker = solver(year, printed(by_the_rule(without)))
        attacker.know_the_rule()
        asked = attacker.know_her({("ways.women", 2): often})
        assert (same, attacker.extremes(asked)) == ((True, (0, 1)) if often == 1 else (False, (0, 0)))
    assert counts[1]["ways.women"] == 1


def test_figures_that_are_counted_again_later_show_who_was_erased() -> None:
    """Live figures: the same month, printed before and after."""
    chance = Random(3)
    for _ in range(full_or(3, 20)):
        year = a_year(chance, 20, evenly=True)
        her = next(woman for woman in year.women if woman.came == 2 and woman.counts_after(3) and not woman.erased)
        gone = [replace(woman, joins=0) if woman is her else woman for woman in year.women]
        before, after = (by_the_rule(each.counts()) for each in (year, replace(year, women=tuple(gone))))
        live = printed(before[:3]) | {key: told for key, told in printed([*after[:4]]).items() if key[0] == 4}
        assert (4, "2026-02", "women") in contradictions(live)
        assert contradictions(printed(before[:4])) == []


# --- what it is good for


def shares(year: Year) -> list[tuple[float, float]]:
    """Of each quarter: the share of rows with anybody in them of which a number is published, and of their counts."""
    counts, found = year.counts(), list[tuple[float, float]]()
    shown = by_the_rule(counts)
    for number in range(4):
        true = Counter[str]()
        for month in counts[3 * number : 3 * number + 3]:
            true.update({row: count for row, count in month.items() if count and row not in PUBLIC_EVENTS})
        told = in_period(shown, f"2026-Q{number + 1}")
        said = {row: told[row].count for row in true if row in told}
        found.append((len(said) / len(true), sum(said.values()) / true.total()))
    return found


@pytest.mark.parametrize("fresh", [False, True])
def test_of_twenty_women_a_month_at_least_sixty_percent_of_the_rows_of_each_quarter_are_published(
    record_property: Callable[[str, object], None], *, fresh: bool
) -> None:
    """All rows of the program; of other sizes the shares are written into the report. A new office opens in January."""
    chance = Random(11)
    for busy in (5, 20, 60):
        drawn = (a_year(chance, busy, evenly=True, fresh=fresh) for _ in range(full_or(24, 120)))
        quarters = [quarter for year in drawn if year.opened <= 1 for quarter in shares(year)]
        rows, counts = ([quarter[at] for quarter in quarters] for at in range(2))
        said = f"rows of a quarter: least {min(rows):.0%}, mean {sum(rows) / len(rows):.0%}"
        said += f"; counts: least {min(counts):.0%}, mean {sum(counts) / len(counts):.0%}"
        record_property(f"published_of_{busy}_women", said)
        print(f"{'new' if fresh else 'old'} office, {busy} women a month, {len(quarters) // 4} years: {said}")
        if busy == 20:
            assert min(rows) >= 0.6
