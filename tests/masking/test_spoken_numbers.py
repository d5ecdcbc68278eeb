"""A number in words, as three languages say it: digit by digit, in pairs, in hundreds."""

from __future__ import annotations

import pytest

from nsintake.masking.leak_check import Identifiers
from nsintake.masking.normalise import fold
from nsintake.masking.spoken_numbers import Spoken, spoken_rows
from tests.masking.women import hits

HER = Identifiers(phones=("+964 770 123 4567",))
ELSE = Identifiers(phones=("+964 750 999 8877",))
SAID = (
    "zero seven seventy, one twenty-three, forty-five sixty-seven",
    "zero seven hundred seventy, one hundred and twenty-three, forty five, sixty seven",
    "oh double seven oh one two three four five six seven",
    "zero seven seven zero, then one two three, then four five six seven",
    "zero seven seven zero dash one two three dash four five six seven",
    "0770 then 12 then 34567",
    "صفر سبعمية وسبعين مية وثلاثة وعشرين خمسة وأربعين سبعة وستين",
    "صفر سبعمائة وسبعين مائة وثلاثة وعشرين أربعة خمسة ستة سبعة",
    "صفر سبعة سبعة صفر اثنعش أربعة وثلاثين ستة وخمسين سبعة",
    "سبع سبع صفر واحد ثنين ثلاث أربع خمس ست سبع",
    "سفر حەوت حەوت سفر یەک دوو سێ چوار پێنج شەش حەوت",
    "حەوت و حەوت و سفر و یەک و دوو و سێ و چوار و پێنج و شەش و حەوت",
    "سفر حەوت سەد و حەفتا سەد و بیست و سێ چل و پێنج شەست و حەوت",
    "sifr sabaa sabaa sifr wahid ithnan thalatha arbaa khamsa sitta sabaa",
)


@pytest.mark.parametrize("said", SAID)
def test_her_phone_in_words_blocks_however_it_is_said(said: str) -> None:
    assert ("phone", "block") in {(rule, tier) for rule, tier, _ in hits(f"Ring {said}.", HER)}


@pytest.mark.parametrize("said", SAID)
def test_the_phone_of_nobody_on_file_is_asked_about(said: str) -> None:
    found = {(rule, tier) for rule, tier, _ in hits(f"Ring {said}.", ELSE)}
    assert ("unknown_number", "ask") in found
    assert ("phone", "block") not in found


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("seventy one", ["71", "701"]), ("seventy-one two", ["712", "7012"]),
        ("seventeen", ["17"]), ("seventy, one", ["701"]),
        ("seventy, and one", ["701"]), ("one, hundred", ["1100"]),
        ("seven hundred", ["700", "7100"]), ("one hundred and five", ["105", "11005"]),
        ("one hundred five", ["1005", "11005"]), ("hundred", ["100"]), ("double five 5", ["555"]),
        ("triple 0", ["000"]), ("double", []), ("double twenty", ["20"]), ("double 12", ["12"]),
        ("خمسة وأربعين", ["45", "540"]), ("خمسة أربعين", ["540"]), ("خمسة وستة", ["56"]), ("خمسة عشر", ["15", "510"]),
        ("خمسة وعشر", ["510"]), ("مية وخمسة", ["105", "1005"]), ("مية خمسة", ["1005"]),
        ("مية وخمسة وعشرين", ["125", "100520"]), ("سبعين واحد", ["701"]), ("سبعين وواحد", ["701"]),
        ("حەفتا و یەک", ["71", "701"]), ("صفر وعشرين", ["020"]), ("مية وصفر", ["1000"]),
        ("2021 and 2022", []), ("2021 then 2022", ["20212022"]), ("one 2 three", ["123"]), ("one of three", ["1", "3"]),
        ("ten hundred", ["10100"]), ("1 then 2 and 3", ["123"]), ("then 2021 2022", []), ("zero 5", ["05"]),
        ("double zero 5", ["005"]), ("double ten", ["10"]), ("one hundred hundred", ["100100", "1100100"]),
        ("one hundred ten", ["110", "110010"]), ("خمسة ومية", ["5100"]), ("twenty thirty", ["2030"]),
        ("then one", ["1"]), ("one then", ["1"]), ("and", []), ("", []), ("دواء", []),
    ],
)  # fmt: skip
def test_words_are_read_together_and_one_by_one(text: str, digits: list[str]) -> None:
    assert [row.digits for row in spoken_rows(fold(text).text) if row.digits] == digits


def test_each_digit_is_at_the_words_it_is_from() -> None:
    first, _ = spoken_rows("seventy one, 25")
    assert first == Spoken("7125", ((0, 11), (0, 11), (13, 15), (13, 15)))


@pytest.mark.parametrize(
    "text",
    ["two women and five hundred and seventy other files", "in two thousand and twenty-three", "seven of seventy",
     "between 2021 and 2023", "ثلاث نساء ومية وعشرين ملفا", "دوو ژن و سەد و بیست دۆسیە"],
)  # fmt: skip
def test_numbers_of_a_sentence_are_no_phone(text: str) -> None:
    assert hits(text, HER) == []


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("12 on 3/3/2026, then 500 (five hundred; in his words)", set()),
        ("3/3/2026, then 500, then 500 more, one by one", set()),
        ("one two three four five six seven eight nine one two three", {("national_number", "block")}),
        (" dash ".join(["one", "two", "three", "four"] * 3), {("national_number", "block")}),
    ],
)  # fmt: skip
def test_numbers_of_several_things_are_no_long_number(text: str, rules: set[tuple[str, str]]) -> None:
    """Before: a day and two counts in words were taken for a number of twelve digits, which nobody may let pass."""
    assert {(rule, tier) for rule, tier, _ in hits(text, ELSE)} - {("unknown_number", "ask")} == rules


def test_a_sign_that_is_no_figure_parts_two_rows() -> None:
    assert [row.digits for row in spoken_rows("one \u00b2 two")] == ["1", "2"]


@pytest.mark.parametrize(
    "said",
    ["sıfır yedi yedi sıfır bir iki üç dört beş altı yedi", "sifir yedi yedi sifir bir iki uc dort bes alti yedi",
     "zéro sept sept zéro un deux trois quatre cinq six sept",
     "zéro sept soixante-dix douze trente-quatre cinquante-six sept",
     "sifir heft heft sifir yek du sê çar pênc şeş heft",
     "null sieben sieben null eins zwei drei vier fünf sechs sieben",
     "sıfır yetmiş yedi sıfır on iki otuz dört elli altı yedi"],
)  # fmt: skip
def test_her_phone_in_words_of_other_languages_blocks(said: str) -> None:
    """Before: these were words of nothing."""
    assert ("phone", "block") in {found[:2] for found in hits(f"Ring {said}.", HER)}


@pytest.mark.parametrize(
    ("text", "digits"),
    [("soixante-dix", ["70", "6010"]), ("soixante et onze", ["71", "6011"]), ("soixante-dix-sept", ["77", "60107"]),
     ("quatre-vingt", ["80", "420"]), ("quatre-vingts trente", ["8030", "42030"]), ("dix-neuf", ["19", "109"]),
     ("quatre-vingt-dix-huit", ["98", "420108"]), ("quatre-vingt-deux", ["82", "4202"]), ("dix", ["10"]),
     ("soixante deux", ["62", "602"]), ("dix trente", ["1030"]), ("un deux", ["2"]), ("deux un", ["21"]),
     ("seven on bir", ["711", "7101"]), ("call on 12 or un", []), ("on", [])],
)  # fmt: skip
def test_french_and_words_that_are_numbers_only_after_one(text: str, digits: list[str]) -> None:
    assert [row.digits for row in spoken_rows(fold(text).text) if row.digits] == digits
