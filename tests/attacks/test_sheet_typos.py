"""A tired hand copies fifty digits: every wrong digit and every swap of neighbours must be caught."""

from __future__ import annotations

import os
from itertools import product

import pytest

from nsintake.crypto.sheets import _DAMM, SheetLetter, check_group, decode_sheet, encode_sheet
from nsintake.errors import UserFault
from tests.scale import full_or

LETTERS: tuple[SheetLetter, ...] = ("A", "B", "S")
SHEETS = full_or(4, 60)
SPECIAL = (bytes(16), b"\xff" * 16, bytes(15) + b"\1", bytes.fromhex("0102030405060708090a0b0c0d0e0f10"))


def sheets(letter: SheetLetter) -> list[str]:
    secrets = (*SPECIAL, *(os.urandom(16) for _ in range(SHEETS)))
    return [encode_sheet(letter, secret).replace(" ", "") for secret in secrets]


def spaced(digits: str) -> str:
    return " ".join(digits[at : at + 5] for at in range(0, 50, 5))


def slipped_through(wrong: str, letter: SheetLetter) -> bool:
    for form in (wrong, spaced(wrong)):
        try:
            decode_sheet(form, letter)
        except UserFault:
            continue
        return True
    return False


def test_the_table_is_totally_anti_symmetric() -> None:
    """Damm's two conditions, for every state a group can start from and not only for zero."""
    digits = range(10)
    assert all(sorted(row) == list(digits) for row in _DAMM)
    assert all(sorted(column) == list(digits) for column in zip(*_DAMM, strict=True))
    assert all(_DAMM[digit][digit] == 0 for digit in digits)
    for state, first, second in product(digits, repeat=3):
        if first != second:
            assert _DAMM[_DAMM[state][first]][second] != _DAMM[_DAMM[state][second]][first]


@pytest.mark.parametrize("letter", LETTERS)
def test_every_single_wrong_digit_is_caught(letter: SheetLetter) -> None:
    for right in sheets(letter):
        for position, digit in product(range(50), "0123456789"):
            if digit != right[position]:
                assert not slipped_through(right[:position] + digit + right[position + 1 :], letter)


@pytest.mark.parametrize("letter", LETTERS)
def test_every_swap_of_neighbours_is_caught_inside_and_across_groups(letter: SheetLetter) -> None:
    tried = 0
    for right in sheets(letter):
        for position in range(49):
            first, second = right[position], right[position + 1]
            if first != second:
                tried += 1
                assert not slipped_through(right[:position] + second + first + right[position + 2 :], letter)
    assert tried > 49


@pytest.mark.parametrize("letter", LETTERS)
def test_every_swap_of_two_different_groups_is_caught(letter: SheetLetter) -> None:
    for right in sheets(letter):
        groups = spaced(right).split()
        for first, second in product(range(10), repeat=2):
            if groups[first] != groups[second]:
                changed = groups[:]
                changed[first], changed[second] = groups[second], groups[first]
                assert not slipped_through("".join(changed), letter)


@pytest.mark.parametrize("letter", LETTERS)
def test_every_dropped_or_doubled_digit_is_caught(letter: SheetLetter) -> None:
    for right in sheets(letter):
        for position in range(50):
            for wrong in (
                right[:position] + right[position + 1 :],
                right[:position] + right[position] + right[position:],
            ):
                with pytest.raises(UserFault):
                    decode_sheet(wrong, letter)


def test_every_group_in_another_place_or_on_another_sheet_is_caught() -> None:
    """All ten thousand groups, wherever they do not belong: the check digit tells sheet and place."""
    for number, value in product(range(1, 11), range(0, 10_000, full_or(97, 7))):
        data = f"{value:04}"
        for letter in LETTERS:
            (group,) = (data + digit for digit in "0123456789" if check_group(data + digit, letter, number))
            assert not any(check_group(group, other, number) for other in LETTERS if other != letter)
            assert not any(check_group(group, letter, place) for place in range(1, 11) if place != number)


def test_the_check_can_fail() -> None:
    """A scheme without the table would let swaps through; this harness would see it."""
    right = encode_sheet("A", SPECIAL[3]).replace(" ", "")
    assert slipped_through(right, "A")
