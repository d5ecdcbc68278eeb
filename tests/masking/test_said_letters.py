"""Her name said letter by letter is her name."""

from __future__ import annotations

import pytest

from nsintake.masking.normalise import words_of
from nsintake.masking.said_letters import said_letters
from tests.masking.women import hits, named


def words(text: str) -> list[tuple[int, int, str]]:
    return [found[:3] for found in said_letters(words_of(text))]


@pytest.mark.parametrize(
    ("text", "word"),
    [("شين ياء لام ألف نون", "شيلان"), ("شين يا ولام والف ونون", "شيلان"), ("شين ويا لام", "شيل"),
     ("الشين شين الياء اللام", "شيل"), ("Sierra Hotel India Lima", "shil"), ("alfa mike alpha lima", "amal")],
)  # fmt: skip
def test_letters_that_are_said_make_a_word(text: str, word: str) -> None:
    assert [found[2] for found in words(text)] == [word]


def test_each_row_is_of_one_script_and_of_three_letters_at_least() -> None:
    assert words("شين ياء") == []
    assert words("شين ياء alpha bravo") == []
    assert words("شين ياء لام alpha bravo charlie x") == [(0, 2, "شيل"), (3, 5, "abc")]
    assert words("يا شين لام نون") == [(1, 3, "شلن")]
    assert words("alpha bravo ab") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [("شين ياء لام الف نون", "شين ياء لام الف نون"), ("عين شين ياء لام الف نون", "شين ياء لام الف نون"),
     ("Sierra Hotel India Lima Alpha November", "Sierra Hotel India Lima Alpha November")],
)  # fmt: skip
def test_her_name_in_said_letters_is_refused(text: str, found: str) -> None:
    """Before: nobody was asked."""
    assert ("given_name", "block", found) in hits(text, named("شيلان جاسم"))


def test_other_letters_are_no_name_of_hers() -> None:
    assert hits("Alpha Bravo Charlie", named("شيلان جاسم")) == []
