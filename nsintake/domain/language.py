"""The three languages of the office."""

from __future__ import annotations

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


ByLang = dict[Lang, str]
"""One wording a language."""
