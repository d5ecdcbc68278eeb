"""Where somebody lives, in figures: a house, a tent, a place on a map; and numbers under which an office knows her.

Works on folded text and knows nothing on file, as ``patterns`` does. All but a place on a map is only asked about: a
court, a school and a street have numbers too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nsintake.masking.leak_findings import Tier
from nsintake.masking.patterns import Shape, cues
from nsintake.masking.tables import DOCUMENT_CUES, FILE_CUES, HOUSE_CUES, NUMBER_CUES, REGISTER_CUES, TENT_CUES

if TYPE_CHECKING:
    from collections.abc import Iterator

ADDRESS = "address"
"""The rule of a house or a tent."""
_FIGURE = re.compile(r"\d")
_GRID = re.compile(
    r"(?<!\w)\d{1,2}[c-x]\s?[a-z]{2}\s?(?:\d{4}\s?\d{4}|\d{5}\s?\d{5})(?!\d)"
    r"|(?<![\w+])(?=[a-z]*\d)[2-9cfghjmpqrvwx]{4,8}\+[2-9cfghjmpqrvwx]{2,3}(?!\w)"
)
"""A place on a map as other systems write it: a grid of letters and figures, a code with a plus."""
_THREE_WORDS = re.compile(r"///\w+\.\w+\.\w+")
_NUMBER = rf"(?:\s(?:{cues(NUMBER_CUES)})[.:]?)?\s?[#:]?\s?\d{{1,4}}(?![.,/:%-]?\d|%)"
_OF_HOUSE = rf"(?<!\w)(?:{cues(HOUSE_CUES)}){_NUMBER}"
_HOUSE = re.compile(rf"(?<!\w)(?:{cues(TENT_CUES)}){_NUMBER}|{_OF_HOUSE}[^\d\n]{{0,12}}?{_OF_HOUSE}")
_REGISTER = re.compile(r"\D{0,8}\d+\D{0,8}?".join(map(re.escape, REGISTER_CUES)) + r"\D{0,8}\d+")
_FILE = re.compile(
    rf"(?:{cues((*DOCUMENT_CUES, *FILE_CUES))})[^\d\n]{{0,24}}?(?!\d{{1,4}}[/.-]\d{{1,2}}[/.-])"
    r"(?=(?:[-/ ]?[a-z]?\d){6})\d[\da-z/-]*(?: \d[\da-z/-]*)*(?!\w)"
)
"""A number of six figures or more after a word for a document, in groups or with a letter. No day, no phone."""
_PHONE = re.compile(r"(?<!\d)(?:0|964|00964)?7\d{9}(?!\d)")


def addresses(text: str) -> Iterator[Shape]:
    """All such shapes in a folded text."""
    if "///" in text:
        yield from (Shape(*match.span(), "coordinates", Tier.BLOCK) for match in _THREE_WORDS.finditer(text))
    if not _FIGURE.search(text):
        return
    yield from (Shape(*match.span(), "coordinates", Tier.BLOCK) for match in _GRID.finditer(text))
    yield from (Shape(*match.span(), ADDRESS, Tier.ASK) for match in _HOUSE.finditer(text))
    yield from (Shape(*match.span(), "document_number", Tier.ASK) for match in _REGISTER.finditer(text))
    for match in _FILE.finditer(text):
        if not _PHONE.search(match.group().replace(" ", "")):
            yield Shape(*match.span(), "document_number", Tier.ASK)
