"""The number or account by which she may be reached is on no paper, however she said it."""

from __future__ import annotations

import pytest

from nsintake.domain.case import Reaching
from nsintake.masking.identifiers import Identifiers, words_of_reaching
from nsintake.masking.leak_check import compile_check
from nsintake.masking.leak_findings import Tier


def words(channel: str) -> tuple[str, ...]:
    return words_of_reaching(Reaching(channel=channel))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("07705550123", "Call 0770 555 0123."),
        ("Viber, 0770 555 01 23, after four", "Call 07705550123."),
        ("+964 (770) 555-0123 or 0771 555 0124", "Call 07715550124."),
        ("تلغرام ٠٧٧٠٥٥٥٠١٢٣", "٠٧٧٠ ٥٥٥ ٠١٢٣"),
        ("Telegram @nur_1998", "His messages go to nur_1998."),
        ("write to nur@example.org, never call", "Answer to nur@example.org please."),
    ],
)
def test_a_number_or_an_account_within_what_she_said_stops_a_text(typed: str, printed: str) -> None:
    found = compile_check(Identifiers(others=words(typed))).run(printed)
    assert any(finding.tier is Tier.BLOCK for finding in found), found


@pytest.mark.parametrize("typed", ["", "Viber, through her sister, in the evening", "12 to 14", "واتساب"])
def test_the_app_and_the_hour_may_be_named(typed: str) -> None:
    assert words(typed) == ()


def test_her_code_word_and_her_phrase_are_looked_for_and_what_anybody_may_hear_is_not() -> None:
    how = Reaching(code_word="pomegranate", return_phrase="a kite over the roof", if_someone_else="The tailor called.")
    assert words_of_reaching(how) == ("pomegranate", "a kite over the roof")
