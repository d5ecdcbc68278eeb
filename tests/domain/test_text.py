from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake.domain.text import LINE, TEXT, clean, clean_lines, parse_day, to_ascii_digits
from nsintake.errors import UserFault


def fault(error: pytest.ExceptionInfo[UserFault]) -> tuple[str, dict[str, str | int]]:
    return error.value.code, error.value.params


def test_arabic_indic_and_persian_digits_become_ascii() -> None:
    assert to_ascii_digits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 12 x") == "0123456789 0123456789 12 x"


def test_text_is_composed_and_trimmed() -> None:
    assert clean("  e\u0301 زينب ", "names") == "\u00e9 زينب"


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d"])
def test_joiners_are_part_of_sorani_and_stay(joiner: str) -> None:
    assert clean(f"a{joiner}b", "names") == f"a{joiner}b"


@pytest.mark.parametrize("joiners", ["\u200c\u200c", "\u200c\u200d", "\u200d\u200c\u200d"])
def test_joiners_in_a_row_join_nothing_and_are_refused(joiners: str) -> None:
    with pytest.raises(UserFault) as error:
        clean(f"ab{joiners}c", "names")
    assert fault(error) == ("hidden_characters", {"field": "names", "position": 4})


@pytest.mark.parametrize(
    "sign",
    [
        *("\x00", "\x1b", "\x7f", "\u200b", "\u200e", "\u202e", "\u2066", "\u2069", "\ufeff", "\u061c", "\ue000"),
        *("\uffff", "\u00ad", "\u034f", "\u180e", "\u2028", "\u2062", "\u3164", "\ufe0f", "\ufff9", "\U000e005a"),
        *("\U000e0101", "\u0600"),
    ],
)
def test_hidden_signs_are_refused_with_their_place(sign: str) -> None:
    with pytest.raises(UserFault) as error:
        clean(f"ab{sign}c", "names")
    assert fault(error) == ("hidden_characters", {"field": "names", "position": 3})


def test_lines_and_tabs_are_for_long_texts_only() -> None:
    assert clean("a\r\nb\tc", "plan", multiline=True) == "a\nb\tc"
    for raw in ("a\nb", "a\tb", "a\r\nb"):
        with pytest.raises(UserFault):
            clean(raw, "names")
    with pytest.raises(UserFault):
        clean("a\rb", "plan", multiline=True)


@pytest.mark.parametrize("limit", [LINE, TEXT])
def test_a_text_over_its_limit_is_refused_and_one_at_it_is_not(limit: int) -> None:
    assert clean("x" * limit, "f", limit=limit) == "x" * limit
    with pytest.raises(UserFault) as error:
        clean("x" * 100_000, "f", limit=limit)
    assert fault(error) == ("too_long", {"field": "f", "limit": limit, "length": 100_000})


@given(st.text())
def test_what_passes_passes_again_unchanged(raw: str) -> None:
    try:
        once = clean(raw, "f", multiline=True)
    except UserFault:
        return
    assert clean(once, "f", multiline=True) == once


def test_lines_are_single_entries_without_gaps_or_repeats() -> None:
    assert clean_lines(" a \n\nb\r\na\n", "names") == ("a", "b")
    assert clean_lines("", "names") == ()


def test_too_many_lines_are_refused() -> None:
    with pytest.raises(UserFault) as error:
        clean_lines("a\nb\nc", "names", most=2)
    assert fault(error) == ("too_many_lines", {"field": "names", "limit": 2, "length": 3})


@pytest.mark.parametrize("raw", ["2026-03-09", "2026/3/9", "9/3/2026", "09.03.2026", "٩/٣/٢٠٢٦", " ۲۰۲۶-۰۳-۰۹ "])
def test_a_day_is_read_in_every_way_it_is_written(raw: str) -> None:
    assert parse_day(raw, "since") == date(2026, 3, 9)


def test_no_day_typed_is_no_day() -> None:
    assert parse_day("  ", "since") is None


@pytest.mark.parametrize(
    ("raw", "code", "params"),
    [
        ("soon", "date_unreadable", {}),
        ("9-3-26", "date_unreadable", {}),
        ("2026-13-01", "date_no_month", {"month": 13}),
        ("1/0/2026", "date_no_month", {"month": 0}),
        ("30/2/2026", "date_no_day", {"day": 30, "month": 2}),
        ("2026-02-29", "date_no_day", {"day": 29, "month": 2}),
        ("0/1/2026", "date_no_day", {"day": 0, "month": 1}),
        ("0000-01-01", "date_no_day", {"day": 1, "month": 1}),
    ],
)
def test_an_impossible_date_says_what_is_wrong_with_it(raw: str, code: str, params: dict[str, int]) -> None:
    with pytest.raises(UserFault) as error:
        parse_day(raw, "since")
    assert fault(error) == (code, {"field": "since", **params})
