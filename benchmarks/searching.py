"""What is typed to find a woman, and a session whose index over all of them is whole."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import TYPE_CHECKING

from benchmarks.her_life import code_of
from benchmarks.many_women import identity_of, latin, names_of, phone_of
from benchmarks.measure import elapsed_ms

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn

_SEED = 20240501


def whole_words(women: int, count: int, *, other_script: bool) -> Iterator[str]:
    """Of so many women, each by herself, what finds her: two of her names, her phone or her code."""
    chooser = random.Random(_SEED + other_script)
    for number in chooser.sample(range(women), min(count, women)):
        names = names_of(number)[:2]
        names_typed = " ".join(identity_of(number).names[0].split()[:2])
        if other_script:
            names_typed = " ".join(map(latin, names) if number % 2 else names)
        yield chooser.choice((names_typed, names_typed, phone_of(number), code_of(number)))


def keystrokes(words: Iterator[str]) -> Iterator[str]:
    """What is in the field after each sign from the second on."""
    for whole in words:
        yield from (whole[:end] for end in range(2, len(whole) + 1))


def hit_share(signed_in: SignedIn, words: Iterator[str]) -> float:
    """The share of whole words that find at least one woman: 1, unless what is measured finds nothing."""
    from nsintake.services.cases import search  # noqa: PLC0415

    hits = [search.find(signed_in, word).count > 0 for word in words]
    return round(sum(hits) / len(hits), 3)


def ready(signed_in: SignedIn) -> float:
    """Read the whole index; milliseconds that took."""
    from nsintake.services.cases import search  # noqa: PLC0415

    def build() -> None:
        read, of = search.read_some(signed_in)
        while read < of:
            read, of = search.read_some(signed_in)

    return elapsed_ms(build)
