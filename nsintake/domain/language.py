"""The three languages of the office, and a wording that exists in all of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Lang(StrEnum):
    """A language of the interface, of a letter, or spoken by a woman. ``ckb`` is Sorani in Arabic script."""

    EN = "en"
    AR = "ar"
    CKB = "ckb"

    @property
    def rtl(self) -> bool:
        """Whether it is written from right to left."""
        return self is not Lang.EN


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
