"""A part of her phone number that is told is asked about."""

from __future__ import annotations

import pytest

from nsintake.masking.leak_check import Identifiers
from tests.masking.women import hits

HERS = Identifiers(phones=("+964 770 123 4821", "998877"))


@pytest.mark.parametrize(
    "text",
    ["Her phone ends in 4821.", "number ending 4821", "the last four digits are 4821", "رقمها ينتهي بـ 4821",
     "آخر أربعة أرقام من هاتفها 4821", "والأخير ٤٨٢١", "ژمارەکەی بە 4821 کۆتایی دێت", "دوایین چوار ژمارەی 4821ە",
     "4821 is the end of her number", "ends in 821", "ends in 234821"],
)  # fmt: skip
def test_the_end_of_her_number_is_asked_about_where_it_is_told(text: str) -> None:
    """Before: nobody was asked."""
    assert [found[:2] for found in hits(text, HERS)] == [("phone", "ask")]


@pytest.mark.parametrize(
    "text",
    ["Her phone ends in four eight two one.", "the last four digits of her number are forty-eight twenty-one",
     "ends in four eight two one, two women know it", "ends in eight two one", "رقمها ينتهي بأربعة ثمانية اثنين واحد",
     "آخر أربعة أرقام من رقم هاتفها هي أربعة ثمانية اثنين واحد", "ژمارەکەی بە چوار هەشت دوو یەک کۆتایی دێت"],
)  # fmt: skip
def test_so_it_is_where_it_is_told_in_words(text: str) -> None:
    """Before: only figures were compared with the end of her number, and only six words away."""
    assert [found[:2] for found in hits(text, HERS)] == [("phone", "ask")]


def test_all_words_of_the_end_are_marked_and_not_only_the_last_three() -> None:
    ((rule, tier, words),) = hits("Her number ends in two three four eight two one.", HERS)
    assert (rule, tier, words) == ("phone", "ask", "two three four eight two one")


@pytest.mark.parametrize(
    "text", ["0770 *** 4821", "0770xxx4821", "+964 770 XXX XX21", "٠٧٧٠ ××× ٤٨٢١", "0770-12?-?821", "00964 77 ## 48 21"]
)
def test_her_number_with_signs_for_figures_is_asked_about(text: str) -> None:
    assert [found[:2] for found in hits(text, HERS)] == [("phone", "ask")]


@pytest.mark.parametrize(
    "text",
    ["4821", "ends in 4822", "ends in 21", "the end. One two three four five six seven 4821", "0771 *** 4821",
     "0770 *** 4822", "four eight two one", "ends in four eight two two", "ends in eight two one nine",
     "the last eight two", "what is 3 x 4?", "ends in 998878", "4821 a b c d e f g the last"],
)  # fmt: skip
def test_other_figures_and_figures_of_which_nothing_is_told_are_not(text: str) -> None:
    assert hits(text, HERS) == []


def test_a_whole_number_that_is_said_to_be_the_last_is_refused_and_without_phones_nothing_is() -> None:
    assert {tier for _, tier, _ in hits("the last: 998877", HERS)} == {"block"}
    assert hits("ends in 4821 or 0770 *** 4821", Identifiers(names=("زينب",))) == []
    assert hits("no sign and no figures, the end", HERS) == []
