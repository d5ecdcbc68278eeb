"""Shapes that give anybody away, at their edges."""

from __future__ import annotations

import pytest

from nsintake.masking.leak_findings import Tier
from nsintake.masking.normalise import fold
from nsintake.masking.patterns import luhn, shapes
from nsintake.masking.phones import digit_runs


def found(text: str, rule: str) -> list[str]:
    folded = fold(text)
    every = shapes(folded.text, digit_runs(folded))
    return [folded.text[shape.start : shape.end] for shape in every if shape.rule == rule]


@pytest.mark.parametrize(
    ("text", "number"),
    [("to GB82 WEST 1234 5698 7654 32 today", "gb82 west 1234 5698 7654 32"), ("NO9386011117947", "no9386011117947"),
     ("MT14 MALT 1111 1111 1111 1111 1111 1111 11", "mt14 malt 1111 1111 1111 1111 1111 1111 11"),
     ("gb47abcd12345678abc", "gb47abcd12345678abc")],
)  # fmt: skip
def test_an_account_of_a_bank_is_found_to_its_last_sign(text: str, number: str) -> None:
    assert found(text, "iban") == [number]


@pytest.mark.parametrize("text", ["gb61 1234 567890 z", "gb62abcde1234567abc", "gb82west12345698765433"])
def test_what_is_too_short_or_does_not_add_up_is_no_account(text: str) -> None:
    assert found(text, "iban") == []


@pytest.mark.parametrize("text", ["31/12/2019", "2019-12-31", "born in 2004", "مواليدها 2004", "dob: 1.1.1990"])
def test_a_day_of_birth_is_found(text: str) -> None:
    assert found(text, "birth_date")


@pytest.mark.parametrize("text", ["01/01/2020", "2020-01-01", "2026/3/4", "stubborn in 2004", "born in 1929"])
def test_a_day_that_is_too_late_and_a_part_of_a_word_are_no_birth(text: str) -> None:
    assert found(text, "birth_date") == []


@pytest.mark.parametrize(
    "text",
    ["12/3/98", "12.03.98", "1-1-30", "born 1419 AH", "ولدت في 12 رجب 1419", "born in 2698",
     "born in nineteen ninety-eight",
     "ولدت سنة ألف وتسعمائة وثمان وتسعين", "لەدایکبووی نەوەد و هەشت"],
)  # fmt: skip
def test_a_year_of_birth_is_found_in_short_in_words_and_in_other_calendars(text: str) -> None:
    assert found(text, "birth_date")


@pytest.mark.parametrize(
    "text",
    [
        "12/3/26",
        "12/3/29",
        "12/3.98",
        "1/12/3/98",
        "12/3/98/4",
        "12/3/987",
        "112/3/98",
        "case 1419",
        "nineteen ninety",
        "born at night",
        "born in 1219",
        "born in 2598",
    ],
)
def test_other_figures_and_words_are_no_year_of_birth(text: str) -> None:
    assert found(text, "birth_date") == []


@pytest.mark.parametrize("text", ["198412345678", "1984 1234 5678", "1984-1234-5678"])
def test_twelve_digits_in_pieces_alike_are_a_national_number(text: str) -> None:
    assert found(f"no {text} yes", "national_number") == [text]


@pytest.mark.parametrize("text", ["1984 1234-5678", "19841234567", "964770123456", "001234567890"])
def test_pieces_with_other_signs_and_dialled_numbers_are_none(text: str) -> None:
    assert found(f"no {text} yes", "national_number") == []


def test_a_long_number_counts_with_its_check_digit_alone() -> None:
    assert found("351111111111118", "imei") == ["351111111111118"]
    assert found("351111111111117", "imei") == []
    assert found("4111111111111111", "card_number") == ["4111111111111111"]
    for text in ("4111111111111112", "0111111111111119", "9647701111111111", "79927398713"):
        assert found(text, "card_number") == []


@pytest.mark.parametrize(("digits", "whether"), [("79927398713", True), ("79927398710", False), ("18", True)])
def test_the_check_digit_of_luhn(digits: str, *, whether: bool) -> None:
    assert luhn(digits) is whether


@pytest.mark.parametrize(
    ("text", "rule", "what"),
    [
        ("who@mail.example", "e_mail", "who@mail.example"),
        ("to who (at) mail.example", "e_mail", "who (at) mail.example"),
        ("to who [at] mail.example", "e_mail", "who [at] mail.example"),
        ("by @whoever", "handle_unknown", "@whoever"),
        ("by who_ever", "handle_unknown", "who_ever"),
        ("plate 1234", "plate", "plate 1234"),
        ("11 A 2345", "plate", "11 a 2345"),
        ("passport A1234", "document_number", "passport a1234"),
        ("at 3.123 4.567", "coordinates", "3.123 4.567"),
        ("at 3° 4 N", "coordinates", "3° 4 n"),
    ],
)
def test_the_least_that_a_pattern_matches_is_found_where_nothing_else_is_in_the_text(
    text: str, rule: str, what: str
) -> None:
    assert found(text, rule) == [what]


def test_a_card_is_asked_about_and_what_no_rule_knows_is_not_found() -> None:
    folded = fold("4111111111111111, 351111111111118 and 123456789")
    found = {shape.rule: shape.tier for shape in shapes(folded.text, digit_runs(folded))}
    assert found == {"card_number": Tier.ASK, "imei": Tier.BLOCK}
