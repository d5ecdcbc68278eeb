"""Codes of our own within words that somebody typed, whatever signs are between their letters."""

from __future__ import annotations

from collections.abc import Iterable

from nsintake.masking.handles import bare
from nsintake.masking.normalise import fold


def holds_code(text: str, codes: Iterable[str]) -> bool:
    """Whether a text contains one of these codes, found as the check of a letter finds it."""
    within = _bare(text)
    return any(known in within for known in map(_bare, codes) if known)


def _bare(text: str) -> str:
    return bare(fold(text).text).text
