"""A card with numbers that a woman carries: those that were verified, in her order, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from nsintake.domain.directory import DirectoryEntry, EntryState
from nsintake.domain.language import Lang, in_digits
from nsintake.domain.phone import spaced

MOST_ON_CARD = 6


@dataclass(frozen=True, slots=True)
class CardNumber:
    """A number on a card, in the digits of its language; ``verified_on`` where it is stale."""

    number: str
    verified_on: date | None = None


def card_numbers(entries: Iterable[DirectoryEntry], lang: Lang, today: date) -> tuple[CardNumber, ...]:
    """What a card may say of these entries: the numbers of those that print, and nothing of any other."""
    numbers = []
    for entry in entries:
        state, check = entry.state(today), entry.verified
        if state.prints and entry.phone and check is not None:
            stale = check.day if state is EntryState.STALE else None
            numbers.append(CardNumber(in_digits(spaced(entry.phone), lang), stale))
    return tuple(numbers)


@dataclass(frozen=True, slots=True)
class NumbersCard:
    """A card to carry: numbers in her order, and nothing that says whose they are or what they are for.

    ``verified``: the phrase for a stale one, with its ``{day}``; ``warning``: what is small below them.
    """

    lang: Lang
    numbers: tuple[CardNumber, ...]
    verified: str
    warning: str
    practice_mark: str = ""
