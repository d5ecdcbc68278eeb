"""Law: a day is written in one way on every letter of a language, and in one on every paper for our own hand; both ways
are in one place.
"""

from __future__ import annotations

import ast
import re

from tests.laws.source import Source, files, hold, snippet, where

THERE = "nsintake/domain/language.py"
_OF_A_DAY = re.compile(r"%[dDxj]")
_MAKES_PAPER = re.compile(r"^from nsintake\.(documents|domain\.letter)\b", re.MULTILINE)


def other_ways(source: Source) -> list[str]:
    """Places that write a day by a pattern of their own."""
    return [
        f"{where(source, node)} {node.value!r}: day_in writes days"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_pattern(node)
    ]


def _is_pattern(node: ast.Constant) -> bool:
    """Whether it is what ``strftime`` or a place of an f-string is given, and contains a part of a day."""
    parent = getattr(node, "parent", None)
    if isinstance(parent, ast.JoinedStr):
        given = isinstance(getattr(parent, "parent", None), ast.FormattedValue)
    else:
        given = isinstance(parent, ast.Call) and getattr(parent.func, "attr", "") == "strftime"
    return given and _OF_A_DAY.search(str(node.value)) is not None


def test_papers_write_days_in_one_way() -> None:
    makers = [source for source in files("nsintake", "ui") if _MAKES_PAPER.search(source.text)]
    assert len(makers) > 30
    hold([hit for source in makers if source.name != THERE for hit in other_ways(source)])


def test_the_law_can_fail() -> None:
    assert other_ways(snippet('row(said["label.day"], day.strftime("%d/%m/%Y"))\n'))
    assert other_ways(snippet('row(f"{day:%d/%m/%Y}")\n'))
    assert not other_ways(snippet('row(f"{hour:%H:%M}")\n'))
    assert any(other_ways(source) for source in files("nsintake") if source.name == THERE)
