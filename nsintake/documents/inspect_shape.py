"""What a page must look like when no model is at hand to compare it with.

Words could be drawn with rules, or written in pieces that read otherwise than they stand. So rules are few, long and
level, upright only as the side of a box; no text lies over text; and what stands on one line is written in the order
it is read in.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from nsintake.documents.inspect_text import ReadPage, Rule, cells
from nsintake.documents.proof_failed import ProofFailed

MOST_RULES = 40
"""Rules on one page."""

_SHORTEST_RULE, _LOWEST_BOX = 50.0, 12.0
_NEAR = 0.1


def check_rules(rules: Sequence[Rule]) -> None:
    """Few, long, level; an upright one only as the side of a box."""
    if len(rules) > MOST_RULES:
        raise ProofFailed("rule_count")
    level = [rule for rule in rules if rule[2] >= rule[3]]
    if any(rule[2] < _SHORTEST_RULE for rule in level):
        raise ProofFailed("rule_shape")
    if any(rule[3] > rule[2] and not _is_side(rule, level) for rule in rules):
        raise ProofFailed("rule_shape")


def _is_side(upright: Rule, level: Sequence[Rule]) -> bool:
    """Whether two level rules of one length and place close it above and below."""
    x, y, width, height = upright

    def closing(edge: float) -> set[tuple[float, float]]:
        return {
            (left, long)
            for left, at, long, thick in level
            if min(abs(at - edge), abs(at + thick - edge)) < _NEAR
            and min(abs(left - x), abs(left + long - x - width)) < _NEAR
        }

    return height >= _LOWEST_BOX and bool(closing(y) & closing(y + height))


def check_order(page: ReadPage, *, rtl: bool) -> None:
    """No text over text, and the cells of a line in the order they are read in."""
    order = sorted(range(len(page.runs)), key=lambda i: page.runs[i].y)
    for position, i in enumerate(order):
        run = page.runs[i]
        for other in (page.runs[j] for j in order[position + 1 :]):
            if other.y - run.y >= 0.6 * max(run.size, other.size):
                break
            if min(run.right, other.right) - max(run.x, other.x) > 0.5:
                raise ProofFailed("text_overlaps")
    for line in cells([page.runs[i] for i in order]):
        placed = [sorted(order[i] for i in cell) for cell in line]
        if any(cell[-1] - cell[0] + 1 != len(cell) for cell in placed):
            raise ProofFailed("text_order")
        for left, right in pairwise(placed):
            if (left[0] < right[0]) == rtl:
                raise ProofFailed("text_order")
