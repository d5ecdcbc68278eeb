"""A secret as digits on paper, written and typed by hand.

Ten groups of five digits: four of the secret, one check digit. The check digit is Damm's (Damm 2004, "Total
anti-symmetrische Quasigruppen"), started from the sheet's letter and the group's number: it catches every wrong
digit, every swap of neighbours inside a group or across two groups, a group in another's place, and a sheet typed
into another sheet's form. Digits are never repaired here, only refused with the number of the group.
"""

from __future__ import annotations

from typing import Literal

from nsintake.errors import UserFault

SheetLetter = Literal["A", "B", "S"]

SECRET_SIZE = 16
GROUPS = 10
GROUP_DIGITS = 5

# A totally anti-symmetric quasigroup of order ten: rows are the state so far, columns the next digit.
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
_LETTER_START = {"A": 0, "B": 3, "S": 7}
_DIGITS = {chr(base + digit): str(digit) for base in (0x30, 0x0660, 0x06F0) for digit in range(10)}


def encode_sheet(letter: SheetLetter, secret: bytes) -> str:
    """Sixteen bytes as ten groups of five ASCII digits, one space between them."""
    if len(secret) != SECRET_SIZE:
        raise UserFault("sheet_size")
    digits = str(int.from_bytes(secret, "big")).zfill(GROUPS * (GROUP_DIGITS - 1))
    data = (digits[at : at + GROUP_DIGITS - 1] for at in range(0, len(digits), GROUP_DIGITS - 1))
    return " ".join(group + _check_digit(letter, number, group) for number, group in enumerate(data, 1))


def decode_sheet(text: str, letter: SheetLetter) -> bytes:
    """The sixteen bytes of a typed sheet. Arabic-Indic and Persian digits count; spaces and hyphens do not.

    Raises UserFault("sheet_typo", group=n, letter=...), n from 1 to 10: the first group that cannot be right.
    """
    digits = ""
    for number, group in enumerate(_groups(text), 1):
        if len(group) != GROUP_DIGITS or _check_digit(letter, number, group[:-1]) != group[-1]:
            raise UserFault("sheet_typo", group=number, letter=letter)
        digits += group[:-1]
    value = int(digits)
    if value >> (8 * SECRET_SIZE):
        raise UserFault("sheet_typo", group=1, letter=letter)
    return value.to_bytes(SECRET_SIZE, "big")


def check_group(text: str, letter: SheetLetter, number: int) -> bool:
    """Whether one typed group (number 1 to 10) is right by itself, to tell her while she types."""
    group = _fold(text.strip())
    return len(group) == GROUP_DIGITS and _check_digit(letter, number, group[:-1]) == group[-1]


def _groups(text: str) -> list[str]:
    """The groups as typed if there are ten, else the digits cut in fives; "?" for what is no digit."""
    words = [_fold(word) for word in text.replace("-", " ").split()]
    if len(words) != GROUPS:
        run = "".join(words)
        words = [run[at : at + GROUP_DIGITS] for at in range(0, len(run), GROUP_DIGITS)]
        words += [""] * (GROUPS - len(words))
    return [*words[: GROUPS - 1], "".join(words[GROUPS - 1 :])]


def _fold(word: str) -> str:
    return "".join(_DIGITS.get(character, "?") for character in word)


def _check_digit(letter: SheetLetter, number: int, data: str) -> str:
    """Damm's digit over the data, from a start no other group of this sheet and no other sheet's group has."""
    state = (_LETTER_START[letter] + number) % 10
    for digit in data:
        if digit == "?":
            return "!"
        state = _DAMM[state][int(digit)]
    return str(state)
