"""Where a line may end: after white space and after a dash between words, never inside a verbatim stretch.

Lines are chosen in logical order; what is left or right of what is decided afterwards, line by line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_JOINTS = "/?&=#"
"""Where a link is parted best."""
_AFTER = re.compile("[ \\t]+|(?<=\\w)[-\u2013\u2014](?=\\w)|\\n")


def opportunities(text: str, frozen: Sequence[tuple[int, int]] = ()) -> list[int]:
    """Positions at which a new line may start, in order; ``frozen`` stretches have none inside."""
    ends = [match.end() for match in _AFTER.finditer(text)]
    if frozen:
        ends = [end for end in ends if not any(start < end < stop for start, stop in frozen)]
    return ends


def fit(text: str, before: Sequence[int], breaks: Sequence[int], width: float) -> list[tuple[int, int]]:
    """The stretches of text that make lines no wider than ``width``, white space at their ends left out.

    ``before[i]`` is the width of everything before character i, with one more entry at the end. A word wider than a
    line is cut where it must be, a link after one of its joints if there is one in the second half of the line.
    """
    lines: list[tuple[int, int]] = []
    start = 0
    good = -1
    for stop in breaks if breaks and breaks[-1] == len(text) else [*breaks, len(text)]:
        end = _without_space(text, start, stop)
        if before[end] - before[start] > width and good > start:
            lines.append((start, _without_space(text, start, good)))
            start = good
            end = _without_space(text, start, stop)
        while before[end] - before[start] > width:
            cut = _at_joint(text, start, max(start + 1, _last_that_fits(before, start, end, width=width)))
            lines.append((start, cut))
            start = cut
        if text[stop - 1 : stop] == "\n":
            lines.append((start, end))
            start = stop
        good = stop
    if start < len(text) or not lines:
        lines.append((start, _without_space(text, start, len(text))))
    return lines


def _without_space(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " \t\n":
        end -= 1
    return end


def _at_joint(text: str, start: int, cut: int) -> int:
    lowest = start + (cut - start) // 2
    return next((at for at in range(cut, lowest, -1) if text[at - 1] in _JOINTS), cut)


def _last_that_fits(before: Sequence[int], start: int, end: int, *, width: float) -> int:
    cut = end
    while cut > start and (before[cut] - before[start] > width or before[cut] == before[cut - 1]):
        cut -= 1
    return cut
