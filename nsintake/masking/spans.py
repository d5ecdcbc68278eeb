"""A set of stretches of a text that answers whether another stretch is inside one of them.

Pasted text can have thousands, so the answer must not look at each.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Spans:
    """Stretches ``(start, end)``, end not included."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(set(spans))
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def cover(self, start: int, end: int) -> bool:
        """Whether one of them contains all of ``start`` to ``end``."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and self._reach[at] >= end
