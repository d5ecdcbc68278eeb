"""Digits typed from a sheet, judged group by group while she types; light enough for the pages before sign-in."""

from __future__ import annotations

from nsintake.crypto.sheets import GROUP_DIGITS, GROUPS, SheetLetter, check_group
from nsintake.records.access import before_sign_in

__all__ = ["GROUPS", "GROUP_DIGITS", "SheetLetter", "group_fits"]


@before_sign_in
def group_fits(letter: SheetLetter, number: int, typed: str) -> bool:
    """Whether one group (number 1 to 10) can be right on the sheet of that letter; digits in either writing."""
    return check_group(typed, letter, number)
