"""Measures how surely a woman is found again, and how seldom a stranger is taken for her, with Wilson intervals.

Usage: ``python -m benchmarks.finding_figures CORPORA [--women N] [--again N] [--seed N] [--show N]``. The corpora are
not part of the program: ``name_pairs_iq.tsv.gz``.

Protocol. An office of ``--women`` files. A name is a given name, a father's and a grandfather's, each drawn as often
as the corpus counts it, and for three in ten a family name; on file in one spelling, half in Arabic letters and half
in Latin ones. Eight in ten left a phone, nine in ten an age band. ``--again`` of them come back: the name in another
spelling of the corpus or in the other script (even chances; where the corpus knows one spelling, the other script),
the age band as before, the phone she left in another form (three in four), another one (three in twenty) or none. She
counts as found if her file is among the first three proposed. Strangers are drawn as the women are, with a phone of
their own in eight of ten; one counts if any file at all is proposed for her. Nothing is left out: of 20,000 women
some bear the very names and the age of a stranger, and some rows of the corpus are no spellings of a name but
translations of it.
"""

from __future__ import annotations

import argparse
import gzip
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks.leak_figures import Figure
from nsintake.domain.identity import AgeBand
from nsintake.matching.alike import Typed, alike
from nsintake.matching.case_search import CaseSearchIndex
from nsintake.matching.on_file import OnFile

AGES = {
    AgeBand.FROM_12: 8,
    AgeBand.FROM_15: 18,
    AgeBand.ADULT: 60,
    AgeBand.FROM_60: 4,
    AgeBand.UNKNOWN: 10,
}
FORMS = ("+964 {} {} {}", "0{}-{}-{}", "00964{}{}{}", "{}{}{}", "(0{}) {} {}", "+964-{}-{}{}")
EASTERN = str.maketrans("0123456789", "".join(chr(0x660 + digit) for digit in range(10)))
FIRST = 3

Spellings = dict[str, dict[str, int]]


@dataclass(frozen=True, slots=True)
class Person:
    """A fictional woman: the names of the corpus she bears, what is on file of her."""

    chain: tuple[tuple[str, tuple[str, ...], tuple[int, ...]], ...]
    arabic: bool
    spelled: str
    phone: str
    age: AgeBand


def spellings(corpora: Path, role: str) -> Spellings:
    """Latin spellings of each Arabic name, with how often the corpus counts them."""
    found: Spellings = defaultdict(dict)
    with gzip.open(corpora / "name_pairs_iq.tsv.gz", "rt", encoding="utf-8") as file:
        for line in list(file)[1:]:
            arabic, latin, _, kind, count, _ = line.rstrip("\n").split("\t")
            if kind == role:
                found[arabic][latin] = found[arabic].get(latin, 0) + int(count)
    return dict(found)


class Town:
    """Draws women."""

    def __init__(self, corpora: Path, chooser: random.Random) -> None:
        self.chooser = chooser
        self._given = spellings(corpora, "given")
        self._family = spellings(corpora, "surname")

    def _draw(self, names: Spellings, often: int) -> list[tuple[str, tuple[str, ...], tuple[int, ...]]]:
        weights = [sum(latin.values()) for latin in names.values()]
        drawn = self.chooser.choices(list(names), weights, k=often)
        return [(name, tuple(names[name]), tuple(names[name].values())) for name in drawn]

    def phone(self) -> str:
        """A mobile number as it is dialled at home."""
        return f"07{self.chooser.choice('5789')}{self.chooser.randrange(10**8):08}"

    def written(self, person_chain: tuple[tuple[str, tuple[str, ...], tuple[int, ...]], ...], *, arabic: bool) -> str:
        """A whole name in one script, each Latin spelling as often as the corpus has it."""
        if arabic:
            return " ".join(name for name, _, _ in person_chain)
        return " ".join(self.chooser.choices(latin, often)[0] for _, latin, often in person_chain)

    def woman(self, *, arabic: bool) -> Person:
        """Somebody new."""
        chain = self._draw(self._given, 3)
        if self.chooser.random() < 0.3:
            chain += self._draw(self._family, 1)
        held = tuple(chain)
        phone = self.phone() if self.chooser.random() < 0.8 else ""
        age = self.chooser.choices(list(AGES), list(AGES.values()))[0]
        return Person(held, arabic, self.written(held, arabic=arabic), phone, age)

    def again(self, her: Person) -> Typed:
        """The same woman, typed by somebody else."""
        name = ""
        if self.chooser.random() < 0.5:
            tries = (self.written(her.chain, arabic=her.arabic) for _ in range(20))
            name = next((attempt for attempt in tries if attempt != her.spelled), "")
        name = name or self.written(her.chain, arabic=not her.arabic)
        return Typed((name,), (), self._phone_again(her.phone), her.age)

    def _phone_again(self, phone: str) -> tuple[str, ...]:
        drawn = self.chooser.random()
        if not phone or drawn < 0.1:
            return ()
        if drawn < 0.25:
            return (self.phone(),)
        digits = phone[1:]
        form = self.chooser.choice(FORMS).format(digits[:3], digits[3:6], digits[6:])
        return (form.translate(EASTERN) if self.chooser.random() < 0.5 else form,)


def office(town: Town, women: int) -> tuple[CaseSearchIndex, list[Person]]:
    """An office with so many files, their keys the numbers of the women."""
    index, people = CaseSearchIndex(), [town.woman(arabic=number % 2 == 0) for number in range(women)]
    for number, her in enumerate(people):
        phones = (her.phone,) if her.phone else ()
        index.put(
            OnFile(key(number), f"B-{number:06}", date(2020, 1, 1), names=(her.spelled,), phones=phones, age=her.age)
        )
    return index, people


def key(number: int) -> bytes:
    """The id of a file here."""
    return number.to_bytes(16, "big")


def found_again(town: Town, index: CaseSearchIndex, people: list[Person], again: int) -> Figure:
    """Whether her own file is among the first three proposed."""
    figure = Figure("her file among the first three (%)", 0, 0, ">= 98", per=100)
    for number in town.chooser.sample(range(len(people)), again):
        typed = town.again(people[number])
        figure.of += 1
        if key(number) in {candidate.key for candidate in alike(index, typed, most=FIRST)}:
            figure.hits += 1
        else:
            figure.misses.append(f"{people[number].spelled} ~ {typed.names[0]}")
    return figure


def strangers(town: Town, index: CaseSearchIndex, count: int) -> Figure:
    """Whether anybody is proposed for a woman who never was here."""
    figure = Figure("a stranger proposed (%)", 0, 0, "<= 1", per=100)
    for number in range(count):
        her = town.woman(arabic=number % 2 == 0)
        typed = Typed((her.spelled,), (), (her.phone,) if her.phone else (), her.age)
        figure.of += 1
        proposed = alike(index, typed, most=FIRST)
        if proposed:
            figure.hits += 1
            on_file = index.get(proposed[0].key)
            figure.misses.append(f"{her.spelled} ~ {on_file.names[0] if on_file else ''}")
    return figure


def searched(town: Town, index: CaseSearchIndex, people: list[Person], again: int) -> Figure:
    """Whether typing her given and her father's name, and then the end of her phone, shows her first three."""
    figure = Figure("typed two names and four digits, first three (%)", 0, 0, "-", per=100)
    for number in town.chooser.sample([at for at, person in enumerate(people) if person.phone], again):
        her = people[number]
        typed = f"{town.written(her.chain[:2], arabic=not her.arabic)} {her.phone[-4:]}"
        figure.of += 1
        figure.hits += key(number) in index.search(typed, most=FIRST).keys
        if key(number) not in index.search(typed, most=FIRST).keys:
            figure.misses.append(f"{her.spelled} ~ {typed}")
    return figure


def main(arguments: list[str]) -> int:
    """Measure and print; exit code 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--women", type=int, default=20_000)
    parser.add_argument("--again", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=20240501)
    parser.add_argument("--show", type=int, default=0, help="examples to print for each figure")
    asked = parser.parse_args(arguments)
    town = Town(asked.corpora, random.Random(asked.seed))
    index, people = office(town, asked.women)
    again = min(asked.again, asked.women)
    works: tuple[Callable[[], Figure], ...] = (
        lambda: found_again(town, index, people, again),
        lambda: strangers(town, index, again),
        lambda: searched(town, index, people, again // 2),
    )
    for work in works:
        began = time.perf_counter()
        figure = work()
        print(figure.line(), f"({time.perf_counter() - began:.0f} s)")
        if asked.show and figure.misses:
            print("   ", " | ".join(town.chooser.sample(figure.misses, min(asked.show, len(figure.misses)))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
