"""Codes that mean nothing: case codes and references. No look-alikes, no vowels, one check character.

The alphabet has 23 signs (a prime), so a weighted sum catches every single wrong sign and every swap of two signs.
A code carries no date, no place, no number of the case and no trace of another code.
"""

from __future__ import annotations

from collections.abc import Callable

ALPHABET = "2346789CDFGHJKMNPQRTVWX"
_BODY = 7


def _check_sign(body: str) -> str:
    total = sum(weight * ALPHABET.index(sign) for weight, sign in enumerate(body, start=2))
    return ALPHABET[-total % len(ALPHABET)]


def new_code(pick: Callable[[int], int]) -> str:
    """A fresh code such as ``K7MQ-4XRT``; ``pick(n)`` draws evenly from 0..n-1 (``secrets.randbelow``)."""
    return _written("".join(ALPHABET[pick(len(ALPHABET))] for _ in range(_BODY)))


def code_made_of(digest: bytes) -> str:
    """The code that belongs to a digest of at least seven bytes: always the same, and nothing leads back."""
    return _written("".join(ALPHABET[number % len(ALPHABET)] for number in digest[:_BODY]))


def _written(body: str) -> str:
    whole = body + _check_sign(body)
    return f"{whole[:4]}-{whole[4:]}"


def read_code(text: str) -> str | None:
    """The code a person typed, in its written form, or None if it is not one. Case and separators are free."""
    signs = "".join(sign for sign in text.upper() if not sign.isspace() and sign not in "-_.")
    if len(signs) != _BODY + 1 or any(sign not in ALPHABET for sign in signs):
        return None
    if _check_sign(signs[:_BODY]) != signs[_BODY]:
        return None
    return f"{signs[:4]}-{signs[4:]}"
