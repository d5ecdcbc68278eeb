"""Ways in which words that give her away get into what staff write: each plants some for one woman."""

from __future__ import annotations

import random
from collections.abc import Callable

from nsintake.domain.consent import Item
from nsintake.domain.language import Lang
from tests.attacks.drill_women import Woman

Plant = Callable[[random.Random, Woman, Lang], str]

CARRIERS = {
    Lang.EN: "Our office spoke with {} about the next step.",
    Lang.AR: "تحدث مكتبنا مع {} عن الخطوة التالية.",
    Lang.CKB: "نووسینگەکەمان لەگەڵ {} قسەی کرد دەربارەی هەنگاوی داهاتوو.",
}

WITHHELD: dict[Item, dict[Lang, str]] = {
    Item.AGE: {Lang.EN: "a girl of seventeen", Lang.AR: "فتاة قاصر", Lang.CKB: "کچێکی تەمەن هەژدە"},
    Item.CIVIL_STATUS: {Lang.EN: "a divorced woman", Lang.AR: "امرأة مطلقة", Lang.CKB: "ژنێکی تەڵاقدراو"},
    Item.DISPLACEMENT: {Lang.EN: "a displaced woman", Lang.AR: "نازحة من المخيم", Lang.CKB: "ژنێکی ئاوارە"},
    Item.DISABILITY: {Lang.EN: "a deaf woman", Lang.AR: "امرأة صماء", Lang.CKB: "ژنێکی نابینا"},
    Item.RELATION: {Lang.EN: "her former fiancé", Lang.AR: "خطيبها السابق", Lang.CKB: "دەزگیرانی پێشووی"},
    Item.REPORTED: {Lang.EN: "her lawyer", Lang.AR: "محاميتها بعد الشكوى", Lang.CKB: "پارێزەرەکەی"},
}
"""Facts that no office of the drill is told, and how they would be let slip."""


def _script(woman_words: tuple[str, str], lang: Lang) -> str:
    arabic, latin = woman_words
    return latin if lang is Lang.EN else arabic


def _prefixed(chance: random.Random, word: str, lang: Lang) -> str:
    return word if lang is not Lang.AR else chance.choice(("", "و", "ل", "ب")) + word


def given_name(chance: random.Random, woman: Woman, lang: Lang) -> str:
    """Her given name as it is on file, with what Arabic joins before a word."""
    if lang is Lang.EN and not woman.has_latin:
        return woman.given.arabic
    return _prefixed(chance, _script((woman.given.arabic, woman.given.latin[0]), lang), lang)


def split_name(chance: random.Random, woman: Woman, lang: Lang) -> str:
    """Her given name taken apart: over a line, by hyphens, dots, spaces between all letters, drawn out."""
    word = woman.given.arabic if lang is not Lang.EN or not woman.has_latin else woman.given.latin[0]
    cut = chance.randint(1, len(word) - 1)
    spread = (" ", ".", "-", " . ")
    ways = [
        word[:cut] + "\n" + word[cut:],
        word[:cut] + "-\n" + word[cut:],
        word[:cut] + "-" + word[cut:],
        *(sign.join(word) for sign in spread),
    ]
    if not word.isascii():
        ways.append(word[:cut] + "ـــ" + word[cut:])
    return chance.choice(ways)


def transliteration(chance: random.Random, woman: Woman, lang: Lang) -> str:
    """Her given name in Latin letters, in a spelling that is not on file."""
    others = woman.given.latin[1:] if woman.has_latin else woman.given.latin
    return chance.choice(others or woman.given.latin)


def handle(chance: random.Random, woman: Woman, lang: Lang) -> str:
    """An account that holds her name, hers or made by somebody else."""
    name, family = woman.given.latin[0].lower(), woman.family.latin[0].lower().replace("-", "").replace(" ", "")
    number = chance.randrange(10, 2030)
    return chance.choice(
        (
            f"@{name}_{number}",
            f"@the.{name}",
            f"{name}.{family}",
            f"real_{name}{number}",
            f"{name}{number}@example.com",
            f"https://example.com/{name}.{number}",
            f"@{family}_{name}",
        )
    )


def never_word(chance: random.Random, woman: Woman, lang: Lang) -> str:
    """A village, a relative, a school of her never-list."""
    chosen = chance.choice((woman.place, woman.other))
    return _script((chosen.arabic, chosen.latin[0]), lang)


def kunya(chance: random.Random, woman: Woman, lang: Lang) -> str:
    """What she is called by, in either script."""
    if lang is Lang.EN:
        return f"{chance.choice(('Um', 'Umm', 'Om', 'um'))} {woman.child.latin[0]}"
    return f"{chance.choice(('أم', 'ام', 'لأم', 'وأم'))} {woman.child.arabic}"


def last_seven(chance: random.Random, woman: Woman, lang: Lang) -> str:
    """The last seven digits of her phone, in any digits and with anything between."""
    digits = woman.identity.phones[0].replace(" ", "")[-7:]
    sign = chance.choice(("", " ", "-", ".", " / "))
    text = chance.choice((digits, digits[:3] + sign + digits[3:], digits[:2] + sign + digits[2:4] + sign + digits[4:]))
    return text if lang is Lang.EN else text.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))


def withheld(chance: random.Random, woman: Woman, lang: Lang) -> str:
    """Something about her that this office was not to hear."""
    return chance.choice(list(WITHHELD.values()))[lang]


DIRECT: dict[str, Plant] = {
    "given name": given_name,
    "split words or lines": split_name,
    "handle holding her name": handle,
    "never-word": never_word,
    "kunya": kunya,
    "last seven digits": last_seven,
}
"""What names her or reaches her: nothing of it may pass."""

OTHER: dict[str, Plant] = {"transliteration": transliteration, "withheld fact": withheld}


def sentence(words: str, lang: Lang) -> str:
    """A plain sentence around what is planted."""
    return CARRIERS[lang].format(words)
