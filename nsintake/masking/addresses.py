"""Where somebody lives, in figures: a house, a tent, a place on a map; and numbers under which an office knows her.

Works on folded text and knows nothing on file, as ``patterns`` does. All but a place on a map is only asked about: a
court, a school and a street have numbers too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nsintake.masking.leak_findings import Tier
from nsintake.masking.names import arabic_forms, bare
from nsintake.masking.normalise import Folded, Script, Token
from nsintake.masking.patterns import Shape, cues
from nsintake.masking.tables import DOCUMENT_CUES, FILE_CUES, HOUSE_CUES, NUMBER_CUES, REGISTER_CUES, TENT_CUES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ADDRESS = "address"
"""The rule of a house or a tent."""
_HOUSES = frozenset(
    {
        "house",
        "flat",
        "apartment",
        "\u062f\u0627\u0631",
        "\u062f\u0627\u0631\u0647\u0627",
        "\u0628\u064a\u062a",
        "\u0628\u064a\u062a\u0647\u0627",
        "\u0634\u0642\u0647",
    }
)
"""Words of an address that are hers alone where "number" follows."""
_LONG = re.compile(r"\d(?:[-/ ]?[a-z]?\d){5}")
_REACH = 48
"""Signs before and after a long number in which all that tells what it is can be."""
_GRID = re.compile(r"(?<!\w)\d{1,2}[c-x]\s?[a-z]{2}\s?(?:\d{4}\s?\d{4}|\d{5}\s?\d{5})(?!\d)")
_PLUS_CODE = re.compile(r"(?<![\w+])(?=[a-z]*\d)[2-9cfghjmpqrvwx]{4,8}\+[2-9cfghjmpqrvwx]{2,3}(?!\w)")
_THREE_WORDS = re.compile(r"///\w+\.\w+\.\w+")
_REGISTER = re.compile(r"\D{0,8}\d+\D{0,8}?".join(map(re.escape, REGISTER_CUES)) + r"\D{0,8}\d+")
_FILE = re.compile(
    rf"(?:{cues((*DOCUMENT_CUES, *FILE_CUES))})[^\d\n]{{0,24}}?(?!\d{{1,4}}[/.-]\d{{1,2}}[/.-]|20\d\d-20\d\d)"
    r"(?=(?:[-/ ]?[a-z]?\d){6})\d[\da-z/-]*(?: \d[\da-z/-]*)*(?!\w)"
)
"""A number of six figures or more after a word for a document, in groups or with a letter. No day, no phone."""
_PHONE = re.compile(r"(?<!\d)(?:0|964|00964)?7\d{9}(?!\d)")
_BETWEEN = re.compile(r"\s?[.#:]?\s?")
_GOES_ON = re.compile(r"[.,/:%-]\d|%")
_LONGEST_HOUSE = 4
_BESIDE = 12
"""Signs between two numbers of one address."""


def addresses(folded: Folded, tokens: Sequence[Token]) -> Iterator[Shape]:
    """All such shapes in a folded text."""
    text = folded.text
    yield from _on_a_map(text)
    yield from _houses(text, tokens)
    if all(word in text for word in REGISTER_CUES):
        yield from (Shape(*match.span(), "document_number", Tier.ASK) for match in _REGISTER.finditer(text))
    for near in _LONG.finditer(text):
        reach = max(near.start() - _REACH, 0), near.end() + _REACH
        yield from (Shape(*match.span(), "coordinates", Tier.BLOCK) for match in _GRID.finditer(text, *reach))
        for match in _FILE.finditer(text, *reach):
            if not _PHONE.search(match.group().replace(" ", "")):
                yield Shape(*match.span(), "document_number", Tier.ASK)


def _on_a_map(text: str) -> Iterator[Shape]:
    """Places on a map in a code with a plus, and in three words."""
    for sign, pattern in (("+", _PLUS_CODE), ("///", _THREE_WORDS)):
        if sign in text:
            yield from (Shape(*match.span(), "coordinates", Tier.BLOCK) for match in pattern.finditer(text))


def _houses(text: str, tokens: Sequence[Token]) -> Iterator[Shape]:
    """Tents with their number, and two numbers of one address together; a house says that it has one."""
    before: Shape | None = None
    for at, token in enumerate(tokens):
        if token.script is not Script.DIGITS or len(token.text) > _LONGEST_HOUSE or _GOES_ON.match(text, token.to):
            continue
        numbered = at > 1 and tokens[at - 1].text in NUMBER_CUES
        cue = tokens[at - 1 - numbered] if at else token
        words = {bare(form) for form in arabic_forms(cue.text)}
        if _BETWEEN.fullmatch(text, tokens[at - 1].to, token.at) is None or words.isdisjoint(TENT_CUES | HOUSE_CUES):
            continue
        here = Shape(cue.at, token.to, ADDRESS, Tier.ASK)
        if not words.isdisjoint(TENT_CUES) or (numbered and not words.isdisjoint(_HOUSES)):
            yield here
        elif before is not None and here.start - before.end <= _BESIDE:
            yield Shape(before.start, here.end, ADDRESS, Tier.ASK)
        before = here
