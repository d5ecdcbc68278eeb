"""Only two functions ask Qt what comes next or before in a window: they put right what PySide makes of the answer."""

from __future__ import annotations

import ast

import pytest

from tests.laws.source import Source, call_name, files, hold, snippet, where

ASKED = {"nextInFocusChain", "previousInFocusChain"}
HOME = "ui/widgets/tab_order.py"


def asked(source: Source) -> list[str]:
    """Where Qt is asked by anybody else."""
    if source.name == HOME or not any(word in source.text for word in ASKED):
        return []
    return [
        where(source, node) for node in ast.walk(source.tree) if isinstance(node, ast.Call) and call_name(node) in ASKED
    ]


def test_nobody_else_asks_for_the_way_round_a_window() -> None:
    hold([hit for source in files("ui", "tests/ui", "tests/journeys") for hit in asked(source)])


@pytest.mark.parametrize("text", ["at = at.nextInFocusChain()", "before = self.edit.previousInFocusChain()"])
def test_the_law_finds_them(text: str) -> None:
    assert asked(snippet(text))
