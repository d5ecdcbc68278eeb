from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake.crypto.sheets import SheetLetter, check_group, decode_sheet, encode_sheet
from nsintake.errors import UserFault

SECRET = bytes.fromhex("00112233445566778899aabbccddeeff")
LETTERS: tuple[SheetLetter, ...] = ("A", "B", "S")


def fault(text: str, letter: SheetLetter = "A") -> int | str:
    with pytest.raises(UserFault) as caught:
        decode_sheet(text, letter)
    assert caught.value.code == "sheet_typo"
    assert caught.value.params["letter"] == letter
    return caught.value.params["group"]


@given(st.binary(min_size=16, max_size=16), st.sampled_from(LETTERS))
def test_a_sheet_gives_its_secret_back(secret: bytes, letter: SheetLetter) -> None:
    text = encode_sheet(letter, secret)
    assert [len(group) for group in text.split(" ")] == [5] * 10
    assert decode_sheet(text, letter) == secret


def test_a_secret_of_another_size_has_no_sheet() -> None:
    with pytest.raises(UserFault):
        encode_sheet("A", bytes(15))


def test_eastern_digits_spaces_and_hyphens_may_be_typed() -> None:
    text = encode_sheet("A", SECRET)
    arabic = text.translate({0x30 + digit: 0x0660 + digit for digit in range(10)})
    persian = text.translate({0x30 + digit: 0x06F0 + digit for digit in range(10)})
    forms = (arabic, persian, text.replace(" ", ""), text.replace(" ", "-"), f"  {text.replace(' ', chr(10))}\n")
    assert {decode_sheet(form, "A") for form in forms} == {SECRET}


def test_the_first_wrong_group_is_named() -> None:
    groups = encode_sheet("A", SECRET).split()
    for number in range(10):
        wrong = groups[:]
        wrong[number] = wrong[number][:-1] + str((int(wrong[number][-1]) + 1) % 10)
        assert fault(" ".join(wrong)) == number + 1


@pytest.mark.parametrize("mangled", ["", "12", "x" * 50, "?", "1234! 5678"])
def test_what_is_no_sheet_is_refused(mangled: str) -> None:
    fault(mangled)


def test_a_missing_or_additional_digit_is_named_in_its_group() -> None:
    groups = encode_sheet("A", SECRET).split()
    assert fault(" ".join([*groups[:3], groups[3][:-1], *groups[4:]])) == 4
    assert fault(" ".join([*groups[:3], groups[3] + "0", *groups[4:]])) == 4
    assert fault(" ".join(groups[:9])) == 10
    assert fault(" ".join([*groups, "00000"])) == 10
    assert fault("".join(groups) + "0") == 10
    assert fault("".join(groups)[:-1]) == 10


def test_a_number_beyond_sixteen_bytes_is_refused() -> None:
    groups = []
    for number in range(1, 11):
        groups += [group for group in (f"9999{digit}" for digit in range(10)) if check_group(group, "S", number)]
    assert len(groups) == 10
    assert fault(" ".join(groups), "S") == 1


def test_a_group_can_be_checked_while_it_is_typed() -> None:
    groups = encode_sheet("B", SECRET).split()
    assert all(check_group(f" {group} ", "B", number) for number, group in enumerate(groups, 1))
    assert not any(check_group(group, "S", number) for number, group in enumerate(groups, 1))
    assert not any(check_group(typed, "B", 1) for typed in ("", groups[0][:4], groups[0] + "0", "12a45", "1234x"))


@pytest.mark.parametrize("letter", LETTERS)
def test_a_sheet_typed_into_another_sheets_form_fails_in_its_first_group(letter: SheetLetter) -> None:
    text = encode_sheet(letter, os.urandom(16))
    for other in set(LETTERS) - {letter}:
        assert fault(text, other) == 1
