"""Paragraphs that would give a woman away, made from what is on file for her, and the words the check must stop."""

from __future__ import annotations

import re
from typing import Any

from nsintake.domain.consent import Item
from tests.journeys import woman as women

_WITHHELD_WORDS = (
    (Item.AGE, "قاصر", "a minor"),
    (Item.CIVIL_STATUS, "متزوجة", "married"),
    (Item.DISPLACEMENT, "نازحة", "displaced"),
)
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_NEVER_TOLD = ["متزوجة", "married"]
"""Words of something a force never hears, whatever she agrees to."""


def _latin(values: list[str]) -> str:
    return next((value for value in values if not _ARABIC.search(value)), "")


def _arabic(values: list[str]) -> str:
    return next((value for value in values if _ARABIC.search(value)), "")


def _stretched(word: str) -> str:
    return word[:2] + "ـ" * 3 + word[2:] if len(word) > 2 else word


def bare(word: str) -> str:
    """A word without tatweel and the article, to compare what was stopped with what was written."""
    plain = word.replace("ـ", "").strip(" .،,:;").casefold()
    return plain.removeprefix("ال") or plain


def leaking(her: dict[str, Any]) -> tuple[dict[str, str], set[str]]:
    """Paragraphs that would give her away in each script, and the words that must be stopped in them."""
    given, latin = women.called_by(_arabic(her["names"])), women.called_by(_latin(her["names"]))
    phone = her["phones"][0] if her["phones"] else ""
    place = _arabic(her["places"]) or _latin(her["places"])
    agreed = set(her["agreed_items"])
    withheld = next((words for item, *words in _WITHHELD_WORDS if item.value not in agreed), _NEVER_TOLD)
    arabic = f"{_stretched(given)} من {place}، رقمها {phone}، وهي {withheld[0]}."
    english = f"{latin} of {_latin(her['places']) or place} can be called on {phone}; she is {withheld[1]}."
    return {"ar": arabic, "en": english}, {word for word in (given, latin, phone, place) if word}
