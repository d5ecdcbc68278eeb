"""One spelling for comparing, and the way back to the text as typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake.masking.leak_check import Identifiers, compile_check
from nsintake.masking.normalise import Script, arabic_word, fold, tokens_of, words_of

NAME = "زينب"
CHECK = compile_check(Identifiers(names=(NAME,)))
LATIN_CHECK = compile_check(Identifiers(names=("Zainab",)))
HIDDEN = "ـًٌٍَُِّْٰۖ\u200b\u200c\u200d\u2060\ufeff\u00ad\u202a\u202b\u202c\u2066\u2069\u061c\u034f\u3164\u115f\ufe0f"
LATIN_HIDDEN = "\u0300\u0301\u0308\u0323\u200b\u200c\u200d\u2060\u00ad\u034f\u202e"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("أإآٱا", "ا"), ("ة", "ه"), ("يىی", "ييي"), ("ک", "ك"), ("ۆ", "و"), ("ێ", "ي"), ("ڕ", "ر"), ("ڵ", "ل"),
        ("ؤ", "و"), ("مئ", "مي"),
        ("١٢٣", "123"), ("۱۲۳", "123"), ("１２", "12"), ("ئەحمەد", "احمد"), ("فاتیمە", "فاتيمه"), ("ﻻ", "لا"),
        ("Ǧ", "j"), ("Ş", "sh"),
        ("Đ", "d"), ("Æ", "ae"), ("ß", "ss"), ("É", "e"), ("Ж", "ж"), ("🇦", "a"), ("İ", "i"), ("نوور", "نور"),
        ("موسى", "موسي"), ("ىس", "يس"),
    ],
)  # fmt: skip
def test_letters_fold_to_one_spelling(text: str, folded: str) -> None:
    assert "".join(token.text for token in words_of(text)) == folded


def test_a_final_alef_maqsura_is_kept_for_reading() -> None:
    (token,) = words_of("هدى")
    assert (token.text, token.reading) == ("هدي", "هدى")


def test_scripts_part_tokens() -> None:
    kinds = [token.script for token in words_of("ليZainab12Жук")]
    assert kinds == [Script.ARABIC, Script.LATIN, Script.DIGITS, Script.OTHER]


def test_line_breaks_and_spaces_fold() -> None:
    assert fold("a\u2028b\u00a0c\r\n").text == "a\nb c\n\n"


def test_a_mark_belongs_to_the_letter_before_it() -> None:
    (token,) = words_of("\u200bبَ ")
    assert (token.start, token.end) == (1, 3)


def test_both_halves_of_a_ligature_stand_at_its_place() -> None:
    folded = fold("ﻻ\u064e")
    assert folded.starts == (0, 0)
    assert folded.ends == (2, 2)


@given(st.text())
def test_offsets_never_leave_the_text(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    for token in tokens_of(folded):
        assert 0 <= token.start < token.end <= len(text)


@given(st.lists(st.text(HIDDEN, max_size=3), min_size=len(NAME) + 1, max_size=len(NAME) + 1))
def test_hidden_characters_never_lose_an_arabic_name(between: list[str]) -> None:
    name = "".join(letter + hidden for letter, hidden in zip(NAME, between, strict=False))
    text = f"قال {between[-1]}{name} كلاما"
    (finding,) = CHECK.run(text)
    assert finding.rule == "given_name"
    assert text[finding.start : finding.end].strip(HIDDEN) == name.strip(HIDDEN)


@given(
    st.lists(st.text(LATIN_HIDDEN, max_size=3), min_size=6, max_size=6), st.lists(st.booleans(), min_size=6, max_size=6)
)
def test_hidden_characters_and_case_never_lose_a_latin_name(between: list[str], upper: list[bool]) -> None:
    letters = zip("zainab", between, upper, strict=True)
    name = "".join((letter.upper() if capital else letter) + hidden for letter, hidden, capital in letters)
    text = f"we saw {name} there"
    covering = [each for each in LATIN_CHECK.run(text) if each.start == 7 and each.end == 7 + len(name)]
    assert covering


@given(st.text("زينبا وZainb07.-_@\n ", max_size=60))
def test_findings_always_lie_inside_the_text(text: str) -> None:
    for finding in CHECK.run(text):
        assert 0 <= finding.start < finding.end <= len(text)


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_name_between_spaces_is_found_whatever_stands_around_it(before: str, after: str) -> None:
    text = f"{before} {NAME} {after}"
    at = len(before) + 1
    assert any(each.start <= at and at + len(NAME) <= each.end for each in CHECK.run(text))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("\u0417\u039d\u0397", "znh"),
        ("a\u1680b", "a b"),
        ("a\u20ddb", "ab"),
        ("\u0130\u015e", "ish"),
        ("\u06c0", "\u0647"),
        ("\U0001f169", "z"),
    ],
)
def test_what_looks_like_another_sign_is_that(text: str, folded: str) -> None:
    """A capital whose small letter looks like another one too."""
    assert fold(text).text == folded


def test_a_mark_belongs_to_its_own_letter() -> None:
    assert fold("ab\u064ec").ends == (1, 3, 4)


@pytest.mark.parametrize(("word", "sorani"), [("پاك", True), ("كەريم", True), ("كريم", False)])
def test_a_letter_that_only_sorani_has_makes_a_word_sorani(word: str, sorani: bool) -> None:
    assert [token.sorani for token in tokens_of(fold(word))] == [sorani]


def test_an_alef_maqsura_is_kept_at_the_end_alone() -> None:
    assert arabic_word("مىمى") == "ميمى"


def test_what_english_joins_after_a_name_is_no_part_of_it() -> None:
    (token,) = tokens_of(fold("O'Neil's"))
    assert (token.text, token.end) == ("oneil", 6)


def test_a_sorani_letter_that_another_sign_is_read_as_makes_a_word_sorani() -> None:
    (token,) = tokens_of(fold("\u0646\u0627\u0645\ufba4"))
    assert token.sorani


@pytest.mark.parametrize(
    ("word", "texts"),
    [("بئاوێن", ["ب", "اوين"]), ("وئاواز", ["و", "اواز"]), ("بەئاسانی", ["به", "اساني"]), ("کئەڤین", ["ك", "افين"]),
     ("وئام", ["ويام"]), ("فئات", ["فيات"]), ("بئر", ["بير"]), ("رئيسة", ["رييسه"]), ("عئاوێن", ["عياوين"])],
)  # fmt: skip
def test_a_sorani_vowel_begins_a_word_of_its_own_after_a_joined_one(word: str, texts: list[str]) -> None:
    """Before: a name such as this was not found with "and" or "with" joined before it."""
    assert [token.text for token in words_of(word)] == texts
