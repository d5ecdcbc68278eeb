"""Words of every script a paper may have, joined as somebody might type them."""

from __future__ import annotations

import random
import re

WORDS = [
    *["السلام", "لا", "أولًا", "ڕۆژ", "ڵێ", "ە"],
    *["اللَّه", "لِلّه", "می\u200cخواهم", "بِسْمِ"],
    *["على", "علي", "لأن", "لآ", "كــت", "٢٠٢٦", "،", "؛", "؟", "ـ"],
    *["office", "fight", "difficult", "@handle_x", "a.b@c.org", "15/07/2026", "(", ")", "[", "]", "«", "»", "“", "”"],
    *["-", "–", "/", ":", "%", "$", "500", "12.5", "QY-7K4M", "ş", "ğ", "é", "é"],
    "+964\u00a0770",
]
_EXACT = re.compile(r"[\d@]")
_BETWEEN = "office \u060c \u0627\u0644\u0633\u0644\u0627\u0645 \u060c office"


def any_words(chance: random.Random, most: int) -> str:
    """Any of the words; a number or an account has words of both directions between it and the next.

    Two numbers with nothing but a space between them, in a line of two directions, are seen as one: the proof says so.
    """
    said: list[str] = []
    exact = False
    for _ in range(most):
        word = chance.choice(WORDS)
        if _EXACT.search(word):
            said += [_BETWEEN] if exact else []
            exact = True
        said.append(word)
    return "".join(word + chance.choice([" ", " ", " ", "\n", "  "]) for word in said).strip() or "x"
