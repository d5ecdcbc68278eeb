"""Whoever has every number ever printed writes them down as linear conditions on the true counts, and solves them.

What this attacker does not know is a whole number for each row and month. What the attacker knows:

- everything printed of every month, quarter and year, and that a part is never more than its whole;
- the rule by which numbers are hidden. Once it is known which numbers are printed, the rule is linear too: a hidden
  count is at most its box, the hidden counts of a row together are what was gathered, or at most what gathers nothing;
- of an office that opened with the year, and where nobody agreed late: who got a paper, met us or was accompanied had
  come before.

HiGHS then says for each hidden count whether it can be 0 and whether it can be four. It solves in whole numbers, which
bounds no count less tightly than a linear program does. Each solution that it finds is a whole year of counts; the
tests put it through the rule again and ask for the same prints, so no condition here is weaker than the rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from random import Random
from typing import Any, TypeAlias

import highspy

from nsintake.domain.publication import HIDDEN, LEAST, event_of, months_of, quarter_name, whole_of
from tests.attacks.published_years import Number, Prints, month_said, rows_of

Cell: TypeAlias = tuple[str, int]
"""A row and a month."""
MOST = 400
"""No count is more."""
CAME_BEFORE: Mapping[str, int] = {"office": 1, "meetings": 0, "ways": 0}
"""Rows of women who had come, by the word before the point: how many months before at the latest."""
YEARLY = ("meetings", "ways")
"""Rows of them in which each woman is counted once a year, and not once for ever."""


def of_a_month(prints: Prints, month: int) -> dict[str, Number]:
    """What is printed of this month alone."""
    return prints[month, month_said(month)]


def gathered(prints: Prints, month: int, row: str) -> int:
    """What the quarter that ends with this month tells of a row beyond its months; 0 for nothing."""
    quarter = prints[month, quarter_name(month_said(month))].get(row, (0, False))[0]
    return quarter - sum(of_a_month(prints, at).get(row, (0, False))[0] for at in range(month - 2, month + 1))


def came_before(row: str) -> int | None:
    """How many months before the women of a row had come at the latest; None for rows that are not of such women."""
    group, _, who = row.partition(".")
    return CAME_BEFORE.get(group) if who and not whole_of(row) else None


def room(prints: Prints, month: int, row: str) -> int | None:
    """How many more women of a row are explained by printed numbers of women, before this month is printed."""
    late = came_before(row)
    if late is None:
        return None
    found = of_a_month(prints, month).get("women", (0, False))[0] if not late else 0
    start = (month - 1) // 12 * 12 if row.startswith(YEARLY) else 0
    for at in range(1, month):
        for name, sign in (("women", 1), (row, -1 if at > start else 0)):
            found += sign * of_a_month(prints, at).get(name, (0, False))[0]
            found += sign * gathered(prints, at, name) if at % 3 == 0 else 0
    return found


def numbers_of(period: str, newest: int) -> list[int]:
    """The months of a period that are published, by their numbers."""
    return [month for month in range(1, newest + 1) if month_said(month) in months_of(period)]


def contradictions(prints: Prints) -> list[tuple[int, str, str]]:
    """Every print that is not what the first print of its months says: a number that was changed, or counted again."""
    found = list[tuple[int, str, str]]()
    months = max(at for at, _ in prints)
    for (at, period), numbers in prints.items():
        if len(numbers_of(period, months)) == 1 and period[5:6].isdigit():
            first = of_a_month(prints, numbers_of(period, months)[0])
            found += [(at, period, row) for row in {*first, *numbers} if first.get(row) != numbers.get(row)]
            continue
        ends = numbers_of(period, min(at, months))
        for row in {*numbers, *(row for month in ends for row in of_a_month(prints, month))}:
            said = sum(of_a_month(prints, month).get(row, (0, False))[0] for month in ends)
            said += sum(gathered(prints, month, row) for month in ends if month % 3 == 0)
            if said != numbers.get(row, (0, False))[0]:
                found.append((at, period, row))
    return found


class Solver:
    """The counts that nobody printed, and what is known of them."""

    def __init__(
        self, prints: Prints, rows: Callable[[int], Sequence[str]] = rows_of, opened: int = 0, *, rooms: bool = True
    ) -> None:
        self.opened, self.rooms = opened, rooms
        self.prints, self.months = prints, max(at for at, _ in prints)
        self.model = highspy.Highs()
        self.model.setOptionValue("output_flag", False)
        self.model.setOptionValue("threads", 1)
        self.cells: dict[Cell, Any] = {}
        self.nobody = set[Cell]()
        """Counts that everybody knows to be 0, whatever is printed."""
        for month in range(1, self.months + 1):
            shown = of_a_month(prints, month)
            for row in sorted(rows(month), key=lambda path: (path.count("/"), path)):
                if event_of(row) and not shown[event_of(row)][0]:
                    continue
                count, or_more = shown.get(row, (0, True))
                least = count + 1 if or_more and count and not whole_of(row) else count
                self.cells[row, month] = self.model.addIntegral(least, MOST if or_more else count)
                if whole_of(row):
                    self.know(self.cells[row, month] <= self.cells[whole_of(row), month])

    def know(self, condition: Any) -> None:
        """One condition more."""
        self.model.addConstr(condition)

    def hidden(self) -> list[Cell]:
        """The counts of which no number is printed."""
        return [(row, month) for row, month in self.cells if row not in of_a_month(self.prints, month)]

    # --- what is known of the office

    def know_who_came_before(self) -> None:
        """The office opened in these months, and nobody agreed late: each of these women had come in one of them."""
        for row in {row for row, _ in self.cells if came_before(row) is not None}:
            for month in (at for name, at in list(self.cells) if name == row):
                start = (month - 1) // 12 * 12 if row.startswith(YEARLY) else 0
                so_far = [self.cells[row, at] for at in range(start + 1, month + 1) if (row, at) in self.cells]
                women = range(1, month - (came_before(row) or 0) + 1)
                self.know(
                    sum_of(so_far) <= sum_of(self.cells["women", at] for at in women if ("women", at) in self.cells)
                )

    def know_lists(self) -> None:
        """Nothing was handed to an office before it was on the list: its first month counts what was before."""
        for row in {row for row, _ in self.cells if came_before(row)}:
            first = min(month for name, month in self.cells if name == row)
            if first == 1 and not self.opened:
                continue
            for part in {name for name, month in self.cells if month == first and (name + "/").startswith(row + "/")}:
                self.know(self.cells[part, first] <= 0)
                self.nobody.add((part, first))

    # --- what is known of the rule

    def know_the_rule(self) -> None:
        """The rule of the program, as far as what is printed says which of its conditions was taken."""
        pots = dict[str, tuple[Any, list[int]]]()
        for month in range(1, self.months + 1):
            shown = of_a_month(self.prints, month)
            if month % 12 == 1:
                pots = {}
            for row in (row for row, at in self.cells if at == month):
                box = self._box(row, month, shown)
                if box is not None:
                    self.know(self.cells[row, month] <= box)
                    total, boxes = pots.get(row, (0, []))
                    pots[row] = (total + self.cells[row, month], [*boxes, box])
            if month % 3 == 0:
                for row in list(pots):
                    pots[row] = self._after_the_quarter(row, month, *pots[row])

    def _box(self, row: str, month: int, shown: Mapping[str, Number]) -> int | None:
        """The most of a hidden count that is gathered; None for one that is printed or in no sum. Of an *or more* the
        whole tells how many.
        """
        if row in shown:
            return None
        if not whole_of(row):
            if self.rooms and came_before(row) and (row, month - 1) not in self.cells:
                return None
            there = room(self.prints, month, row) if self.rooms else None
            return HIDDEN if there is None or there >= LEAST else None
        whole, or_more = shown.get(whole_of(row), (0, True))
        if or_more:
            return None
        return HIDDEN if whole >= LEAST + HIDDEN else whole

    def _after_the_quarter(self, row: str, month: int, total: Any, boxes: list[int]) -> tuple[Any, list[int]]:
        largest = max(boxes, default=0)
        most, there = sum(boxes) - largest, room(self.prints, month, row) if self.rooms else None
        if there is not None:
            most = min(most, there - of_a_month(self.prints, month).get(row, (0, False))[0])
        shown = gathered(self.prints, month, row)
        if most <= largest:
            return total, boxes
        if not shown:
            self.know(total <= largest)
            return total, [largest]
        if shown < most:
            self.know(total == shown)
            return 0, []
        self.know(total >= shown)
        return total - shown, [sum(boxes) - most]

    def know_true_sums(self) -> None:
        """Of figures without the rule: a whole that is not printed is below five, and a quarter is the true sum.
        Wholes of women who had come may be more: there may be no room for them.
        """
        for row, month in self.hidden():
            if not whole_of(row) and came_before(row) is None:
                self.know(self.cells[row, month] <= HIDDEN)
        for month in range(3, self.months + 1, 3):
            numbers = self.prints[month, quarter_name(month_said(month))]
            for row in {row for row, at in self.cells if month - 2 <= at <= month}:
                total = sum_of(self.cells[row, at] for at in range(month - 2, month + 1) if (row, at) in self.cells)
                self.know(total == numbers[row][0] if row in numbers else total <= HIDDEN)

    def know_her(self, times: Mapping[Cell, int]) -> Any:
        """A woman of whom it is known how often she is counted where, if she is counted there at all; what is asked for
        is whether she is: 0 or 1. In a whole without being in its part she is one of those left out.
        """
        counted = self.model.addIntegral(0, 1)
        for cell, often in times.items():
            self.know(self.cells[cell] >= often * counted)
        for row, month in self.cells:
            if (whole_of(row), month) in times and (row, month) not in times:
                self.know(self.cells[whole_of(row), month] - self.cells[row, month] >= counted)
        return counted

    # --- asking

    def extremes(self, asked: Any) -> tuple[int, int]:
        """The least and the most that is possible."""
        return round(self._best(asked, 1)), round(self._best(asked, -1))

    def _best(self, asked: Any, sign: int) -> float:
        self._solve([(asked, sign)])
        return float(self.model.val(asked))

    def _solve(self, wishes: Iterable[tuple[Any, int]]) -> dict[Cell, int]:
        """The year of counts in which as much as possible of this is small (1) or large (-1)."""
        self.model.minimize(sum_of(sign * asked for asked, sign in wishes))
        assert self.model.getModelStatus() == highspy.HighsModelStatus.kOptimal, self.model.getModelStatus()
        values = self.model.getSolution().col_value
        return {cell: round(values[cell_var.index]) for cell, cell_var in self.cells.items()}

    def allows(self, counts: Sequence[Mapping[str, int]]) -> bool:
        """Whether these counts are possible: asked of what really was, last of all."""
        for (row, month), cell in self.cells.items():
            self.know(cell == counts[month - 1][row])
        self.model.minimize(sum_of([]))
        return bool(self.model.getModelStatus() == highspy.HighsModelStatus.kOptimal)

    def told(
        self, chance: Random, seen: Callable[[dict[Cell, int]], None] = lambda _found: None, *, enough: int = MOST
    ) -> dict[str, tuple[int, int]]:
        """Every hidden count, and every number of those left out of a part, of which more is told than that it is 0 to
        four; with its bounds. ``seen`` gets each year of counts that is found possible. ``enough``: so many will do.
        """
        asked = dict(self._questions())
        unanswered = {(name, want) for name in asked for want in ("none", "four")}

        def ask(*wishes: tuple[str, str]) -> None:
            found = self._solve((self._of(asked[name]), 1 if want == "none" else -1) for name, want in wishes)
            seen(found)
            values = {name: sum(sign * found[cell] for cell, sign in terms) for name, terms in asked.items()}
            unanswered.difference_update([(name, "none") for name, value in values.items() if value == 0])
            unanswered.difference_update([(name, "four") for name, value in values.items() if value >= HIDDEN])

        before = -1
        while unanswered and len(unanswered) != before:
            before = len(unanswered)
            by_row = {name[8:]: (name, want) for name, want in chance.sample(sorted(unanswered), before)}
            ask(*by_row.values())
        return dict(islice(self._bounds_of(asked, unanswered, ask), enough))

    def _bounds_of(
        self, asked: Mapping[str, list[tuple[Cell, int]]], unanswered: set[tuple[str, str]], ask: Callable[..., None]
    ) -> Iterator[tuple[str, tuple[int, int]]]:
        """Each that is asked for by itself and is still not possible, with its bounds."""
        for wish in sorted(unanswered):
            if wish in unanswered:
                ask(wish)
            low, high = self.extremes(self._of(asked[wish[0]])) if wish in unanswered else (LEAST, LEAST)
            if low < LEAST:
                yield wish[0], (low, high)

    def _questions(self) -> Iterator[tuple[str, list[tuple[Cell, int]]]]:
        for row, month in self.cells:
            if (row, month) in self.nobody:
                continue
            shown = of_a_month(self.prints, month)
            if row not in shown:
                yield f"{month_said(month)} {row}", [((row, month), 1)]
            if whole_of(row) and self._left_out(row, shown) < LEAST:
                yield f"{month_said(month)} not {row}", [((whole_of(row), month), 1), ((row, month), -1)]

    @staticmethod
    def _left_out(row: str, shown: Mapping[str, Number]) -> int:
        """How many of a whole are not in its part at the least, by what is printed in the month alone."""
        (whole, more), (part, or_more) = shown.get(whole_of(row), (0, True)), shown.get(row, (HIDDEN, False))
        if more or (row not in shown and whole < LEAST + HIDDEN):
            return 0
        return 0 if or_more else whole - part

    def _of(self, terms: Sequence[tuple[Cell, int]]) -> Any:
        return sum_of(sign * self.cells[cell] for cell, sign in terms)


def sum_of(terms: Iterable[Any]) -> Any:
    """Their sum, as something that the solver takes."""
    return highspy.Highs.qsum(terms)
