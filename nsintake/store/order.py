"""A random order: rows of one act are written in it, so that their order does not tell which belong together."""

from __future__ import annotations

from collections.abc import Iterable
from random import SystemRandom
from typing import TypeVar

T = TypeVar("T")


def shuffled(things: Iterable[T]) -> list[T]:
    """The same things in an order drawn from the system's randomness."""
    mixed = list(things)
    SystemRandom().shuffle(mixed)
    return mixed
