"""What on file could give a woman away: the input of the leak check. It is record content and must never be logged."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from enum import StrEnum

from nsintake.domain.case import Reaching
from nsintake.masking.normalise import Script, fold, tokens_of
from nsintake.masking.tables import PLACE_WORDS


class IdentifierKind(StrEnum):
    """What a never-word turned out to be."""

    NAME = "name"
    PHONE = "phone"
    HANDLE = "handle"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Identifiers:
    """Everything on file for one woman, one value an entry, in every spelling on file.

    ``names``: her own and what she is called, one full name an entry, her given name first. ``others``: relatives and
    all other never-words; ``typed`` says what each is. ``codes``: codes of our own that lead to her.
    """

    names: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    def has_arabic_name(self) -> bool:
        """Whether a name of hers is on file in Arabic letters; without one the check is weaker."""
        return any(token.script is Script.ARABIC for name in self.names for token in tokens_of(fold(name)))


_HANDLE_SIGN = re.compile(r"[@_]|://|\.[a-z]|[a-z]\.|[a-z]\d|\d[a-z]")
_PHONE = re.compile(r"[\d\s+().\-/_]+")
_LEAST_PHONE_DIGITS = 7


def ways_in(text: str) -> tuple[str, ...]:
    """The phone numbers and accounts within a text of several words, such as how she is reached."""
    phones = [run.strip(" .-/_()") for run in _PHONE.findall(text)]
    words = [word.strip(",;()") for word in text.split()]
    found = [run for run in phones if typed(run) is IdentifierKind.PHONE] + [
        word for word in words if typed(word) is IdentifierKind.HANDLE
    ]
    return tuple(dict.fromkeys(found))


def words_of_reaching(reaching: Reaching) -> tuple[str, ...]:
    """What she is reached and known by: her code word, the phrase she comes back with, numbers and accounts. The times
    and the sentence for somebody else are harmless, and too common to be looked for.
    """
    return tuple(word for word in (reaching.code_word, reaching.return_phrase, *ways_in(reaching.channel)) if word)


def typed(value: str) -> IdentifierKind:
    """What a never-word is: a phone number, a handle or address, a place or school, else a name or a plain word."""
    folded = fold(value)
    text = folded.text.strip()
    digits = sum(char.isdigit() for char in text)
    if digits >= _LEAST_PHONE_DIGITS and _PHONE.fullmatch(text):
        return IdentifierKind.PHONE
    if " " not in text and _HANDLE_SIGN.search(text):
        return IdentifierKind.HANDLE
    bare = {token.text.removeprefix("\u0627\u0644") for token in tokens_of(folded)}
    if not bare.isdisjoint(PLACE_WORDS):
        return IdentifierKind.PLACE
    return IdentifierKind.NAME
