"""Addresses, accounts and devices that no sign gives away: "name at mail dot com", "username rose7".

Works on folded text and knows nothing on file, as ``patterns`` does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nsintake.masking.leak_findings import Tier
from nsintake.masking.patterns import Shape, cues
from nsintake.masking.tables import (
    AT_WORDS,
    DOT_WORDS,
    END_OF_SITE,
    MAP_CUES,
    NAMED_CUES,
    OWN_ACCOUNT,
    USER_CUES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPEN, _CLOSE = r"\s?[\[(]?\s?", r"\s?[\])]?\s?"
_DOT = rf"{_OPEN}(?:{cues(DOT_WORDS)}){_CLOSE}"
_SITE = rf"[\w-]{{1,99}}{_DOT}(?:{cues(END_OF_SITE)})(?!\w)"
_ENDS = re.compile(rf"(?:{cues(DOT_WORDS)}){_CLOSE}(?:{cues(END_OF_SITE)})(?!\w)")
"""What every address in words ends with: cheap to look for, unlike the whole of it."""
_LINK = re.compile(rf"(?<![\w-]){_SITE}")
_E_MAIL = re.compile(rf"(?<![\w.+-])[\w.+-]{{1,99}}{_OPEN}(?:{cues(AT_WORDS)}|@){_CLOSE}{_SITE}")
_USER = re.compile(
    rf"(?:{cues(USER_CUES)})(?:\s?[:=]\s?|\sis\s(?!(?:a|known|not|the|unknown)\b)|\s[\"'\u00ab\u201c]|\s(?=\w*[\d_]|\w+\.\w))(?P<name>[\w.]{{3,}})"
)
_NAMED = {word: re.compile(rf"{cues((word,))}[^.\n]{{0,20}}?(?:{cues(NAMED_CUES)}|:)\s?") for word in OWN_ACCOUNT}
"""One pattern for each word: one for all of them would be tried at every sign."""
_DEVICE = re.compile(r"(?<![\w:])(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:])")
_PAIRS = re.compile(r"[:-][0-9a-f]{2}[:-][0-9a-f]{2}[:-]")
"""What every such number has in it: cheap to look for."""
_DEGREES = re.compile(rf"(?:{cues(MAP_CUES)})\D{{0,12}}\d{{1,3}}")


def said_accounts(text: str) -> Iterator[Shape]:
    """All such shapes in a folded text. Each is looked for only where a word of it is there at all."""
    if any(word in text for word in DOT_WORDS) and _ENDS.search(text):
        yield from (Shape(*match.span(), "e_mail", Tier.BLOCK) for match in _E_MAIL.finditer(text))
        yield from (Shape(*match.span(), "link", Tier.BLOCK) for match in _LINK.finditer(text))
    if any(word in text for word in USER_CUES):
        yield from (Shape(*match.span("name"), "handle_unknown", Tier.ASK) for match in _USER.finditer(text))
    for word, pattern in _NAMED.items():
        if word in text:
            yield from (Shape(*match.span(), "handle_unknown", Tier.ASK) for match in pattern.finditer(text))
    if any(word in text for word in MAP_CUES):
        yield from (Shape(*match.span(), "coordinates", Tier.ASK) for match in _DEGREES.finditer(text))
    if _PAIRS.search(text):
        yield from (Shape(*match.span(), "imei", Tier.ASK) for match in _DEVICE.finditer(text))
