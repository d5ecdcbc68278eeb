"""A card says the numbers that print, and the day of one that nobody verified for long."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from nsintake.domain.language import Lang
from nsintake.domain.numbers_card import CardNumber, card_numbers
from tests.domain.test_directory import TODAY, right


def test_a_card_says_the_day_of_a_stale_number_in_the_digits_of_its_language() -> None:
    entries = [right(0), right(91), right(121), replace(right(0), phone="")]
    stale = TODAY - timedelta(days=91)
    assert card_numbers(entries, Lang.EN, TODAY) == (
        CardNumber("0770 555 0199"),
        CardNumber("0770 555 0199", stale),
    )
    assert card_numbers(entries[:1], Lang.AR, TODAY) == (CardNumber("٠٧٧٠ ٥٥٥ ٠١٩٩"),)
