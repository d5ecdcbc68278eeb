"""A letter of her name that a sentence tells is asked about."""

from __future__ import annotations

import pytest

from nsintake.masking.first_letters import FirstLetters
from nsintake.masking.initials import initials_of
from nsintake.masking.normalise import fold, tokens_of
from tests.masking.women import hits, named

SHILAN = "شيلان جاسم الجبوري"


def told(text: str, *names: str) -> list[str]:
    folded = fold(text)
    found = FirstLetters(initials_of(names or (SHILAN,))).find(folded, tokens_of(folded))
    return [text[each.start : each.end] for each in found]


@pytest.mark.parametrize(
    ("text", "letter"),
    [("Her name begins with S.", "S"), ("her name starts with the letter s", "s"), ("Her initial is S.", "S"),
     ("The first letter of her name is Sh", "Sh"), ("Her family name begins with J.", "J"),
     ("اسمها يبدأ بحرف الشين", "الشين"), ("اسمها يبدأ بحرف ش", "ش"), ("يبدأ اسمها بالشين", "بالشين"),
     ("الحرف الأول من اسمها هو الشين", "الشين"), ("أول حرف من اسمها شين", "شين"), ("لقبها يبدأ بحرف الجيم", "الجيم"),
     ("وهي حرف الشين", "الشين"), ("ناوی بە پیتی ش دەست پێدەکات", "ش"), ("پیتی یەکەمی ناوی شینە", "شینە"),
     ("ناوەکەی بە پیتی شین دەستپێدەکات", "شین")],
)  # fmt: skip
def test_a_letter_of_her_name_that_is_told_is_asked_about(text: str, letter: str) -> None:
    """Before: nobody was asked."""
    assert told(text) == [letter]
    assert ("initials", "ask", letter) in hits(text, named(SHILAN))


@pytest.mark.parametrize(
    "text",
    ["Her name begins with B.", "Point S of the agenda", "Send the letter in her name", "In her name, point S",
     "Point S. One two three four five six seven: the name begins here", "اسمها يبدأ بحرف الباء", "الشين بعد السين",
     "حرف من القانون رقم ش", "اسم المكتب شين", "بيت الشين واسم", "ش"],
)  # fmt: skip
def test_another_letter_and_one_that_is_no_letter_of_a_name_are_not(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "letters"),
    [("Her name begins with A", ["A"]), ("her name begins with a", []), ("A letter in her name", []),
     ("Her name begins with an A", ["A"]), ("Her name begins with I", ["I"]), ("The letter I wrote has a name", [])],
)  # fmt: skip
def test_a_letter_that_is_also_a_small_word_is_one_only_with_a_capital_after_with(
    text: str, letters: list[str]
) -> None:
    assert told(text, "أمل") == letters
