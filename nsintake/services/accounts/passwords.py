"""What a password must be: long, no name, not guessable; and five random words for people who want them.

No window may call it; ``accounts`` and ``founding`` do. It must never keep or log what it is given.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from nsintake.domain.language import Lang
from nsintake.errors import UserFault
from nsintake.masking.normalise import Script, fold, words_of
from nsintake.masking.readings import arabic_keys, arabic_slots, latin_keys, reads_as
from nsintake.masking.words import common_names, read_words_file

LEAST_PASSWORD: Final = 14
LEAST_SCORE: Final = 3
WORDS: Final = 5
"""Five of more than 1,024 words: 50 bits, which the price of a guess (see ``crypto/kdf.py``) carries."""
_LISTS: Final = {Lang.EN: "passphrase_en.txt", Lang.AR: "passphrase_ar.txt", Lang.CKB: "passphrase_ar.txt"}
_JUDGED: Final = 72
"""So many characters are judged (the search grows fast); what comes after can only make it better."""
_BEST: Final = 4


class Hint(StrEnum):
    """What would make it better; the window has the words."""

    EMPTY = "empty"
    SHORT = "short"
    NAME = "name"
    WEAK = "weak"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Strength:
    """``score`` 0 to 4, of which 3 is enough; ``hint`` says what is missing."""

    score: int
    hint: Hint

    @property
    def enough(self) -> bool:
        """Whether ``check`` would take it."""
        return self.hint is Hint.GOOD


def check(password: str, again: str, words: Iterable[str]) -> None:
    """Let only a good password pass. ``words`` are names it must not lean on: hers, the office's, what she signs in as.

    Raises UserFault ``passwords_differ`` (field ``password_again``), ``password_short`` (``limit``), ``password_weak``.
    """
    if password != again:
        raise UserFault("passwords_differ", field="password_again")
    found = strength(password, words)
    if found.hint in {Hint.EMPTY, Hint.SHORT}:
        raise UserFault("password_short", field="password", limit=LEAST_PASSWORD)
    if not found.enough:
        raise UserFault("password_weak", field="password")


def strength(password: str, words: Iterable[str]) -> Strength:
    """How good a password is, for a meter; takes milliseconds."""
    text = unicodedata.normalize("NFKC", password)
    if not text:
        return Strength(0, Hint.EMPTY)
    if _generated(text):
        return Strength(_BEST, Hint.GOOD)
    names = _names(text, words)
    folded = fold(text).text
    score = min(_score(form, names) for form in (text, folded, _without(folded, names)))
    if len(text) < LEAST_PASSWORD:
        return Strength(min(score, LEAST_SCORE - 1), Hint.SHORT)
    if score >= LEAST_SCORE:
        return Strength(score, Hint.GOOD)
    return Strength(score, Hint.NAME if _score(text, []) >= LEAST_SCORE else Hint.WEAK)


def five_words(lang: Lang) -> str:
    """Five different words with spaces between them, drawn again each time."""
    return " ".join(secrets.SystemRandom().sample(_list(_LISTS[lang]), WORDS))


def _score(text: str, names: list[str]) -> int:
    from zxcvbn import zxcvbn  # noqa: PLC0415 - a large table, used only here

    return int(zxcvbn(text[:_JUDGED], user_inputs=names)["score"]) if text else 0


def _without(folded: str, names: list[str]) -> str:
    """The text with its names struck out: however many are in a row, they make nothing harder to guess."""
    for name in sorted(names, key=len, reverse=True):
        folded = folded.replace(name, "")
    return " ".join(folded.split())


def _generated(text: str) -> bool:
    """Whether it is five different words of one list, as ``five_words`` gives them."""
    typed = [word.text for word in words_of(text)]
    joined = all(sign.isalpha() or sign in " -" for sign in text)
    one_list = any(all(word in _folded(name) for word in typed) for name in _LISTS.values())
    return joined and one_list and len(typed) >= WORDS and len(set(typed)) == len(typed)


def _names(text: str, words: Iterable[str]) -> list[str]:
    """The words given, whole and cut, and what in the text is a name many people bear, in either script."""
    found: set[str] = set()
    for given in words:
        folded = [word.text for word in words_of(given)]
        found |= {given.casefold(), fold(given).text, "".join(folded), *folded}
    for word in words_of(text):
        if word.text in common_names() or (word.script is Script.LATIN and _reads_as_a_name(word.text)):
            found.add(word.text)
    return sorted(known for known in found if len(known) > 2)


def _reads_as_a_name(latin: str) -> bool:
    """Whether a Latin word is how a common Arabic name is written in Latin letters."""
    near = {name for key in latin_keys(latin) for name in _by_key().get(key, ())}
    return any(reads_as(arabic_slots(name), latin) for name in near)


@cache
def _by_key() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in common_names():
        for key in arabic_keys(name):
            found.setdefault(key, []).append(name)
    return found


@cache
def _list(name: str) -> tuple[str, ...]:
    return tuple(read_words_file(name).split())


@cache
def _folded(name: str) -> frozenset[str]:
    return frozenset(word.text for word in words_of(read_words_file(name)))
