"""A letter template as parts that a person edits, and back: what is fixed stays, words are hers.

The lists of what an office is asked not to do are texts of their own, one for police and security and one for
services, the same on every paper; here they only have their place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from nsintake.documents.templates import (
    KEYWORDS_OF_TWO,
    MOST_COLUMNS,
    OF_HER,
    PLACES,
    TO_FORCE,
    TO_SERVICE,
    TemplateLine,
    parse,
)
from nsintake.domain.letter import LetterKind
from nsintake.domain.wording import WordingFault, WordingPart, places_in, stray_brace
from nsintake.errors import UserFault

DO_NOT = "do_not"
_LISTED = frozenset({"letterhead", "paragraph", "strong", "bullet", "help", DO_NOT, "not_ask", "tick", "log"})
_FIXED = frozenset({"facts", "facts_listed", "free", "recipient", DO_NOT, "practice_mark"})


@dataclass(frozen=True, slots=True)
class _Group:
    """Lines of a template that are one thing to edit."""

    key: str
    lines: tuple[TemplateLine, ...]

    @property
    def first(self) -> TemplateLine:
        return self.lines[0]

    @property
    def head(self) -> str:
        return f"{self.first.keyword}?{self.first.condition}" if self.first.condition else self.first.keyword


def _groups(text: str, kind: LetterKind) -> Iterator[_Group]:
    seen: dict[tuple[str, str], int] = {}
    for _, run in groupby(enumerate(parse(text, kind)), _same):
        lines = tuple(line for _, line in run)
        name = (lines[0].keyword, lines[0].condition)
        seen[name] = seen.get(name, 0) + 1
        yield _Group(".".join(filter(None, (*name, str(seen[name])))), lines)


def _same(numbered: tuple[int, TemplateLine]) -> tuple[str, str, int]:
    at, line = numbered
    alone = 0 if line.keyword in _LISTED else at + 1
    return line.keyword, line.condition, alone


def parts_of(text: str, kind: LetterKind) -> tuple[WordingPart, ...]:
    """The parts of a template, in the order of the paper. Raises UserFault as ``templates.parse`` does."""
    return tuple(part for group in _groups(text, kind) for part in _parts(group))


def _parts(group: _Group) -> Iterator[WordingPart]:
    line = group.first
    if line.keyword in KEYWORDS_OF_TWO:
        yield WordingPart(f"{group.key}.label", line.keyword, line.label, line.condition)
        if line.text:
            only_place = line.text.startswith("{") and line.text.endswith("}") and line.text.count("{") == 1
            yield WordingPart(group.key, line.keyword, line.text, line.condition, fixed=only_place)
    else:
        words = "\n".join(entry.text for entry in group.lines)
        listed, fixed = line.keyword in _LISTED, line.keyword in _FIXED
        yield WordingPart(group.key, line.keyword, words, line.condition, listed=listed, fixed=fixed)


def with_values(text: str, kind: LetterKind, values: Mapping[str, str]) -> str:
    """The template with other words in its parts; parts without a value stay as they are."""
    return "".join(f"{line}\n" for group in _groups(text, kind) for line in _written(group, values))


def _written(group: _Group, values: Mapping[str, str]) -> Iterator[str]:
    line = group.first
    if line.keyword in KEYWORDS_OF_TWO:
        label, words = values.get(f"{group.key}.label", line.label), values.get(group.key, line.text)
        yield f"{group.head} | {_one(label)} | {_one(words)}".rstrip()
    elif not line.text:
        yield group.head
    else:
        kept = values.get(group.key, "\n".join(entry.text for entry in group.lines))
        lines = kept.splitlines() if line.keyword in _LISTED else [_one(kept)]
        yield from (f"{group.head} | {words}" for words in lines)


def _one(words: str) -> str:
    return " ".join(words.split())


def with_do_not(text: str, kind: LetterKind, lists: Mapping[str, Iterable[str]]) -> str:
    """The template with these lists of what not to do in the place of its own; one without a list stays as it is.

    ``lists``: by ``TO_FORCE`` or ``TO_SERVICE``; for whom none is given, the template's own stays. A template with a
    single list for every office has two of them afterwards.
    """
    put = {name: list(sentences) for name, sentences in lists.items()}
    return "".join(f"{line}\n" for group in _groups(text, kind) for line in _with_lists(group, put))


def _with_lists(group: _Group, put: Mapping[str, list[str]]) -> Iterator[str]:
    if group.first.keyword != DO_NOT:
        yield from _written(group, {})
        return
    for name in (TO_FORCE, TO_SERVICE):
        if group.first.condition in {"", name}:
            yield from (f"{DO_NOT}?{name} | {said}" for said in put.get(name, [line.text for line in group.lines]))


def do_not_of(text: str, kind: LetterKind, to: str) -> tuple[str, ...]:
    """What a template asks an office not to do, one sentence each; ``to``: ``TO_FORCE`` or ``TO_SERVICE``."""
    return tuple(line.text for line in parse(text, kind) if line.keyword == DO_NOT and line.condition in {"", to})


def faults_of_words(part: WordingPart, text: str) -> Iterator[WordingFault]:
    """A bar, a stray brace, a place this program cannot fill, a column too many, each with its line."""
    if part.what == "log" and len(text.splitlines()) > MOST_COLUMNS:
        yield WordingFault(part.key, MOST_COLUMNS + 1, "template_too_wide", (("limit", MOST_COLUMNS),))
    for number, line in enumerate(text.splitlines(), start=1):
        if "|" in line:
            yield WordingFault(part.key, number, "wording_bar")
        if stray_brace(line):
            yield WordingFault(part.key, number, "wording_brace")
        for place in sorted(places_in(line) - PLACES - (places_in(part.text) & OF_HER)):
            yield WordingFault(part.key, number, "wording_unknown_place", (("place", place),))


def whole_fault(text: str, kind: LetterKind) -> WordingFault | None:
    """What ``parse`` refuses about the whole, or None."""
    try:
        parse(text, kind)
    except UserFault as fault:
        params = tuple((name, value) for name, value in fault.params.items() if name != "line")
        return WordingFault("", int(fault.params.get("line", 0)), fault.code, params)
    return None
