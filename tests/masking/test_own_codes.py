"""A code of ours is found however it is written."""

from __future__ import annotations

import pytest

from nsintake.masking.own_codes import holds_code


@pytest.mark.parametrize(
    "text",
    ["7HRJ-QVR4", "room 7hrj qvr4", "7HRJ/QVR4", "7.H.R.J.Q.V.R.4", "7hrjqvr٤", "غرفة 7HRJ–QVR۴"],
)
def test_whatever_signs_are_between_its_letters(text: str) -> None:
    assert holds_code(text, ["7HRJ-QVR4"])


@pytest.mark.parametrize("text", ["", "Room 7", "7HRJ-QVR5", "114/7"])
def test_other_words_hold_none(text: str) -> None:
    assert not holds_code(text, ["7HRJ-QVR4", ""])
