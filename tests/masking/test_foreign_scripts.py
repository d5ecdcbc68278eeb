"""Other alphabets and letters written as codes."""

from __future__ import annotations

import pytest

from nsintake.masking.identifiers import Identifiers
from nsintake.masking.normalise import fold
from tests.masking.women import WOMAN, hits, named

NOBODY = Identifiers()


@pytest.mark.parametrize(
    "word",
    ["Зайнаб", "Ζαϊνάμπ", "ΖΑΙΝΑΒ", "Զայնաբ", "זיינב", "ზაინაბ", "ज़ैनब", "ܙܝܢܒ", "扎伊纳卜", "ไซนับ", "자이납",
     "ᏃᎪᎥᏁᎪᏴ", "ꓜꓮꓲꓠꓮꓐ", "Zаinаb", "qɐuᴉɐz", "Zаhra"],
)  # fmt: skip
def test_a_word_of_another_alphabet_blocks_whoever_is_meant(word: str) -> None:
    for woman in (NOBODY, WOMAN):
        assert "block" in {tier for _, tier, _ in hits(f"قابلنا {word} قبل", woman)}
    assert "other_alphabet" in {rule for rule, _, _ in hits(f"saw {word} there", NOBODY)}


@pytest.mark.parametrize(
    "text",
    [
        "قابلنا المرأة 🌸 ١٢٣ ﷺ",
        "لەگەڵ ژنەکە ڤ ێ ۆ ڕ ڵ",
        "Şêrîn ç ğ ə ı ø ß \u00aa",
        "caf\u00e9 \u2013 \u201cso\u201d \u2026 \u20ac",
    ],
)
def test_arabic_kurdish_and_latin_letters_and_signs_pass(text: str) -> None:
    assert hits(text, NOBODY) == []


@pytest.mark.parametrize(
    "text",
    ["%D8%B2%D9%8A%D9%86", "&#1586;&#1610;&#1606;&#1576;", "&#x632;&#x64A;", "\\u0632\\u064a\\u0646\\u0628",
     "U+0632 U+064A U+0646", "xn--mgbg6a"],
)  # fmt: skip
def test_letters_written_as_codes_block(text: str) -> None:
    assert ("coded_letters", "block") in {(rule, tier) for rule, tier, _ in hits(f"see {text} here", NOBODY)}


def test_a_percentage_is_no_code() -> None:
    assert hits("50% of 20% or 5%, R&D", NOBODY) == []


def test_the_exact_words_of_another_are_asked_about() -> None:
    assert hits("by Иван here", NOBODY, agreed=("Иван",)) == [("other_alphabet", "ask", "Иван")]
    value = "%41%42%43"
    assert hits(f"by {value} here", NOBODY, agreed=(value,)) == [("coded_letters", "ask", value)]


def test_letters_of_hidden_tags_are_letters() -> None:
    hidden = "".join(chr(0xE0000 + ord(char)) for char in "zainab")
    assert hits(f"saw {hidden} there", named("زينب")) == [("given_name", "block", hidden)]


def test_a_stretch_of_the_source_is_found_in_folded_text() -> None:
    folded = fold("ﷲ aـb")
    assert folded.text[slice(*folded.within(2, 5))] == "ab"


@pytest.mark.parametrize("word", ["زينٻ", "فاطمہٹ", "زﭕينب", "ﭖٻ", "صبـٳځ", "ڼور"])
def test_letters_of_other_languages_in_arabic_script_block(word: str) -> None:
    assert "other_alphabet" in {rule for rule, _, _ in hits(f"قابلنا {word} قبل", NOBODY)}


def test_letters_that_are_written_for_those_of_arabic_and_kurdish_pass() -> None:
    assert hits("ﭖ ﮎ گ چ ژ ڤ ک ی ێ ے ۀ ٱ آ أ ى ۆ ۇ ڨ ﻼ لآ ہ ھ", NOBODY) == []
