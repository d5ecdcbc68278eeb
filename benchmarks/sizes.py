"""How many women an office has that is measured."""

from __future__ import annotations

WOMEN = 20_000
"""About twenty years of a busy office."""
FEW = 1_000
"""As many as a quick run measures."""


def women_of(*, quick: bool) -> int:
    """How many a figure is measured with."""
    return FEW if quick else WOMEN
