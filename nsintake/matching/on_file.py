"""What of one file is looked for, and how it is taken apart: words of her names, digits of her numbers, keys of the
account. It needs no index, so that it can be kept and need not be done again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import Platform
from nsintake.masking.normalise import Script, words_of
from nsintake.matching.filing import LEAST_PHONE, account_keys, digits_of, forms_of, name_chain, name_words

RECIPE = 1
"""One more whenever a file is taken apart otherwise than before: what was kept of it is made again."""


@dataclass(frozen=True, slots=True)
class OnFile:
    """What of one file is looked for. ``key`` is the file's id; ``names`` and ``called`` as they are on file."""

    key: bytes
    code: str
    opened: date
    urgent: bool = False
    names: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    age: AgeBand = AgeBand.UNKNOWN
    account: str = ""
    platform: Platform | None = None


class FiledWord(NamedTuple):
    """A word of a name as it is folded, how it reads, and its script."""

    text: str
    reading: str
    script: Script


class FiledChain(NamedTuple):
    """One name, given name first: each word by the places of its forms, the article on and off, in ``Apart.words``.
    ``called``: it is what she is called.
    """

    words: tuple[tuple[int, ...], ...]
    called: bool


@dataclass(frozen=True, slots=True)
class Apart:
    """A file taken apart. ``words``: each once, those of its chains and others it is found by."""

    words: tuple[FiledWord, ...]
    chains: tuple[FiledChain, ...]
    phones: tuple[str, ...]
    accounts: tuple[str, ...]


def taken_apart(woman: OnFile) -> Apart:
    """Everything a file is found by."""
    places: dict[FiledWord, int] = {}

    def place(form: tuple[str, str, Script]) -> int:
        return places.setdefault(FiledWord(*form), len(places))

    named = [*((name, False) for name in woman.names), *((name, True) for name in woman.called)]
    chains = tuple(
        FiledChain(tuple(tuple(place(form) for form in forms_of(word)) for word in name_chain(name)), called)
        for name, called in named
    )
    for form in _alone(name for name, _ in named):
        place(form)
    phones = dict.fromkeys(digits_of(phone) for phone in woman.phones)
    return Apart(
        tuple(places),
        chains,
        tuple(phone for phone in phones if len(phone) >= LEAST_PHONE),
        tuple(sorted(account_keys(woman.account, woman.platform))),
    )


def _alone(names: Iterable[str]) -> Iterator[tuple[str, str, Script]]:
    """A kunya's words alone, too, and the halves of names made of two."""
    for name in names:
        for word in name_words(name):
            yield from forms_of(word)
        yield from ((token.text, token.reading, token.script) for token in words_of(name))
