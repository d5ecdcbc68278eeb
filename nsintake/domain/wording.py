"""A text of the office as a keeper edits it: named parts, never the notation it is kept in; and what is wrong in one.

Knows no file and no signature.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nsintake.domain.text import clean
from nsintake.errors import UserFault

PART_LIMIT = 2_000
ADVICE_LIMIT = 8_000
EVERY = "all"
"""Stands for the language of a text that holds all three, or needs none."""
_PLACE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class WordingPart:
    """One thing to edit. ``what`` says what it is (a keyword of letters, or the first word of a key).

    ``listed``: each line is shown by itself on paper or screen. ``fixed``: shown for the order, never edited.
    ``condition``: the kind of office, or the wish, for which alone it is printed.
    """

    key: str
    what: str
    text: str
    condition: str = ""
    listed: bool = False
    fixed: bool = False
    limit: int = PART_LIMIT


@dataclass(frozen=True, slots=True)
class WordingFault:
    """What must be mended: in which part (empty for the whole), on which of its lines (from 1; 0 for none), and why."""

    part: str
    line: int
    code: str
    params: tuple[tuple[str, str | int], ...] = ()

    def error(self) -> UserFault:
        """The same as an error that names the part as its field."""
        return UserFault(self.code, **{**dict(self.params), "field": self.part, "line": self.line})


def places_in(text: str) -> frozenset[str]:
    """The ``{places}`` a text names."""
    return frozenset(_PLACE.findall(text))


def stray_brace(text: str) -> bool:
    """Whether a brace is outside a ``{place}``."""
    return bool({"{", "}"} & set(_PLACE.sub("", text)))


def tidy(part: WordingPart, text: str) -> str:
    """A typed part as it is kept: lines without outer space, empty ones dropped, one line where only one can be."""
    lines = [line.strip() for line in text.replace("\r\n", "\n").splitlines()]
    if part.listed:
        return "\n".join(line for line in lines if line)
    return "\n".join(lines).strip()


def faults_of_part(part: WordingPart, text: str) -> Iterator[WordingFault]:
    """An empty part, one that is too long, and characters nobody sees, each with its line."""
    kept = tidy(part, text)
    if not kept:
        yield WordingFault(part.key, 0, "wording_empty")
    for number, line in enumerate(kept.splitlines(), start=1):
        try:
            clean(line, part.key, limit=part.limit)
        except UserFault as fault:
            params = {name: value for name, value in fault.params.items() if name != "field"}
            yield WordingFault(part.key, number, f"wording_{fault.code}", tuple(params.items()))
    if len(kept) > part.limit:
        yield WordingFault(part.key, 0, "wording_too_long", (("limit", part.limit), ("length", len(kept))))


def joined(parts: tuple[WordingPart, ...], values: Mapping[str, str]) -> dict[str, str]:
    """Every part's text, typed ones tidied in place of the kept ones; keys nobody knows are left out."""
    return {
        part.key: part.text if part.fixed or part.key not in values else tidy(part, values[part.key]) for part in parts
    }
