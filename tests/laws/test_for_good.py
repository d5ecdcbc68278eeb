"""Law: what cannot be undone is not done by a stray Enter. Whoever is asked so has the keyboard on the way back."""

from __future__ import annotations

import ast
import re

from tests.laws.source import Source, call_name, files, hold, snippet, where

_FOR_GOOD = re.compile(r"for good|cannot be (?:undone|taken back|divided|brought back)")


def asked_lightly(source: Source) -> list[str]:
    """Questions that say so in their words and do not say ``dangerous``."""
    return [
        where(source, call)
        for function in ast.walk(source.tree)
        if isinstance(function, ast.FunctionDef)
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and call_name(call) == "ask"
        if any(isinstance(part, ast.Constant) and _FOR_GOOD.search(str(part.value)) for part in ast.walk(function))
        if not any(keyword.arg == "dangerous" for keyword in call.keywords)
    ]


def test_what_cannot_be_undone_is_asked_with_the_keyboard_on_the_way_back() -> None:
    hold([hit for source in files("ui") for hit in asked_lightly(source)])


def test_the_law_of_the_way_back_can_fail() -> None:
    said = 'def f():\n    words = T("It is gone for good.")\n    ask(self, words, T("Drop it"), drop{})\n'
    assert asked_lightly(snippet(said.format("")))
    assert not asked_lightly(snippet(said.format(", dangerous=True")))
