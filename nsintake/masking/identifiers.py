"""What on file could give a woman away: the input of the leak check. It is record content and must never be logged."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from enum import StrEnum

from nsintake.masking.normalise import Script, fold, tokens_of


class Kind(StrEnum):
    """What a never-word turned out to be."""

    NAME = "name"
    PHONE = "phone"
    HANDLE = "handle"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Identifiers:
    """Everything on file for one woman, one value an entry, in every spelling on file.

    ``names``: her own and what she is called, one full name an entry, her given name first. ``others``: relatives and
    all other never-words; ``typed`` says what each is.
    """

    names: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    def has_arabic_name(self) -> bool:
        """Whether a name of hers is on file in Arabic letters; without one the check is weaker."""
        return any(token.script is Script.ARABIC for name in self.names for token in tokens_of(fold(name)))


# Words that make a never-word a place: village, quarter, school and their like, folded.
PLACE_WORDS = frozenset(
    "\u0642\u0631\u064a\u0647 \u0646\u0627\u062d\u064a\u0647 \u0642\u0636\u0627 \u0642\u0636\u0627\u0621 "
    "\u062d\u064a \u0645\u062d\u0644\u0647 \u0634\u0627\u0631\u0639 \u0645\u0646\u0637\u0642\u0647 "
    "\u0645\u062e\u064a\u0645 \u0645\u062f\u0631\u0633\u0647 \u062b\u0627\u0646\u0648\u064a\u0647 "
    "\u0645\u062a\u0648\u0633\u0637\u0647 \u0627\u0639\u062f\u0627\u062f\u064a\u0647 "
    "\u0627\u0628\u062a\u062f\u0627\u0626\u064a\u0647 \u0627\u0628\u062a\u062f\u0627\u064a\u064a\u0647 "
    "\u0631\u0648\u0636\u0647 \u062c\u0627\u0645\u0639\u0647 \u0643\u0644\u064a\u0647 \u0645\u0639\u0647\u062f "
    "\u0645\u062f\u064a\u0646\u0647 \u0645\u062d\u0627\u0641\u0638\u0647 \u0645\u062c\u0645\u0639 "
    "\u0645\u0633\u062a\u0634\u0641\u064a \u062c\u0627\u0645\u0639 \u0643\u0648\u0646\u062f "
    "\u0643\u0648\u0646\u062f\u064a \u0634\u0627\u0631\u064a "
    "village town district subdistrict quarter neighbourhood neighborhood street camp school college university "
    "institute kindergarten mosque hospital city the of in at".split()
)
_HANDLE_SIGN = re.compile(r"[@_]|://|\.[a-z]|[a-z]\.|[a-z]\d|\d[a-z]")
_PHONE = re.compile(r"[\d\s+().\-/_]+")
_LEAST_PHONE_DIGITS = 7


def typed(value: str) -> Kind:
    """What a never-word is: a phone number, a handle or address, a place or school, else a name or a plain word."""
    folded = fold(value)
    text = folded.text.strip()
    digits = sum(char.isdigit() for char in text)
    if digits >= _LEAST_PHONE_DIGITS and _PHONE.fullmatch(text):
        return Kind.PHONE
    if " " not in text and _HANDLE_SIGN.search(text):
        return Kind.HANDLE
    bare = {token.text.removeprefix("\u0627\u0644") for token in tokens_of(folded)}
    if not bare.isdisjoint(PLACE_WORDS):
        return Kind.PLACE
    return Kind.NAME
