"""A 16-byte secret as fifty digits that a person copies by hand."""

from __future__ import annotations

from tests.vectors.second.primitives import require

START = {"A": 0, "B": 3, "S": 7}
ROWS = "0317598642 7092154863 4206871359 1750983426 6123045978 3674209581 5869720134 8945362017 9438617205 2581436790"
TABLE = [[int(digit) for digit in row] for row in ROWS.split()]
DIGITS = {
    ord(start) + value: str(value)
    for start in ("\N{ARABIC-INDIC DIGIT ZERO}", "\N{EXTENDED ARABIC-INDIC DIGIT ZERO}")
    for value in range(10)
}


def check_digit(letter: str, place: int, group: str) -> str:
    """``place``: the number of the group, from 1."""
    state = (START[letter] + place) % 10
    for digit in group:
        state = TABLE[state][int(digit)]
    return str(state)


def write(letter: str, secret: bytes) -> str:
    digits = f"{int.from_bytes(secret, 'big'):040d}"
    groups = [digits[start : start + 4] for start in range(0, 40, 4)]
    return " ".join(group + check_digit(letter, place, group) for place, group in enumerate(groups, 1))


def read(letter: str, typed: str) -> bytes:
    words = typed.translate(DIGITS).replace("-", " ").split()
    if len(words) != 10:
        joined = "".join(words)
        words = [joined[start : start + 5] for start in range(0, len(joined), 5)]
    require(holds=len(words) == 10)
    for place, group in enumerate(words, 1):
        require(holds=len(group) == 5 and group.isascii() and group.isdigit())
        require(holds=group[4] == check_digit(letter, place, group[:4]))
    value = int("".join(group[:4] for group in words))
    require(holds=value < 2**128)
    return value.to_bytes(16, "big")
