"""Words in which letters of both scripts touch are read in each of them."""

from __future__ import annotations

import pytest

from nsintake.masking.mixed import mixed_words
from nsintake.masking.normalise import Script, fold, tokens_of

ARABIC, LATIN = Script.ARABIC, Script.LATIN


def found(text: str) -> list[tuple[int, int, tuple[tuple[str, Script], ...]]]:
    return list(mixed_words(tokens_of(fold(text))))


def test_a_mixed_word_is_read_without_the_strange_letters_and_with_them_put_over() -> None:
    assert found("one زيnab two") == [(1, 2, (("nab", LATIN), ("zinab", LATIN), ("زيناب", ARABIC)))]
    assert found("زيننab") == [(0, 1, (("زينن", ARABIC), ("zinnab", LATIN), ("زينناب", ARABIC)))]


@pytest.mark.parametrize("text", ["زينب Zainab", "abc12", "12زينب", "Zainab", "", "زينب،Zainab"])
def test_words_of_one_script_and_digits_that_touch_are_not_mixed(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("letters", "read"), [(1, False), (2, True), (39, True), (40, False)])
def test_only_what_is_as_long_as_a_word_is_read(letters: int, *, read: bool) -> None:
    ((_, _, readings),) = found("ز" + "b" * letters)
    assert (("ز" + "ب" * letters, ARABIC) in readings) is read
