"""The three languages of the office, and a wording that exists in all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class Lang(StrEnum):
    """A language of the interface, of a letter, or spoken by a woman. ``ckb`` is Sorani in Arabic script."""

    EN = "en"
    AR = "ar"
    CKB = "ckb"

    @property
    def rtl(self) -> bool:
        """Whether it is written from right to left."""
        return self is not Lang.EN


_EASTERN: Final = {ord("0") + digit: chr(0x0660 + digit) for digit in range(10)}


def in_digits(text: str, lang: Lang) -> str:
    """The same text with 0-9 in the digits of the language."""
    return text.translate(_EASTERN) if lang.rtl else text


def day_in(value: date, lang: Lang) -> str:
    """A day as letters of the language write it: year first everywhere, so that it is read in one way only."""
    return in_digits(value.strftime("%Y/%m/%d"), lang) if lang.rtl else value.isoformat()


def house_day_in(value: date, lang: Lang) -> str:
    """A day as papers for our own hand write it: they are read beside the window, and it is written there alike."""
    return day_in(value, lang) if lang.rtl else f"{value.day:02}/{value.month:02}/{value.year}"


@dataclass(frozen=True, slots=True)
class Wording:
    """The same thing said in each language; empty where a language has no words for it yet."""

    en: str = ""
    ar: str = ""
    ckb: str = ""

    def said_in(self, lang: Lang) -> str:
        """The words in one language."""
        return str(getattr(self, lang.value))

    def languages(self) -> tuple[Lang, ...]:
        """The languages that have words."""
        return tuple(lang for lang in Lang if self.said_in(lang))


_SORANI = frozenset("\u0695\u06b5\u06ce\u06c6\u06d5\u06a4")
"""Letters that Arabic does not write."""


def language_of(text: str) -> Lang:
    """The language a text is written in, by its letters."""
    if _SORANI.intersection(text):
        return Lang.CKB
    return Lang.AR if any("\u0620" <= sign <= "\u06ff" for sign in text) else Lang.EN
