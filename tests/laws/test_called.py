"""Law: what nobody in the program names is not in the program."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable

from tests.laws.source import CODE, Source, files, hold, snippet, where

KEPT = {
    "nsintake/crypto/grants.py read_header": "a frozen format is read whole by its vectors and by attacks",
    "nsintake/records/content.py of_program": "papers are drawn without a station in tests and drills",
    "nsintake/services/audit/audit.py check_statement": "what is signed and taken along must be readable",
    "nsintake/services/backup/drills.py drill_with_halves": "a drill with the halves has no page yet",
    "nsintake/services/day/case_view.py list_cases": "every file as a list; benches and tests ask for it",
    "nsintake/services/forums/forum_planning.py take_back_invitation": "what was put down by mistake has no button yet",
    "ui/widgets/identity_cover.py is_covered": "tests ask what is on the screen",
}
REGISTERS = {"act", "listens_for", "upgrades"}
"""Decorators that put a function into a table: it is called from there."""
_QT = re.compile(r"[a-z]+[A-Z]\w*")
"""Names that Qt calls, ``paintEvent``; ours have an underscore."""


def uncalled(sources: Iterable[Source]) -> list[tuple[str, str]]:
    """Functions, methods and classes whose name is there once, where it is defined: place, and file with name."""
    sources = tuple(sources)
    words = Counter(word for source in sources for word in re.findall(r"\w+", source.text))
    return [
        (where(source, node), f"{source.name} {node.name}")
        for source in sources
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and words[node.name] == 1
        and not re.fullmatch(r"__\w+__", node.name)
        and not (isinstance(node, ast.FunctionDef) and _QT.fullmatch(node.name))
        and not any(_registers(mark) for mark in node.decorator_list)
    ]


def _registers(mark: ast.expr) -> bool:
    called = mark.func if isinstance(mark, ast.Call) else mark
    return (called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")) in REGISTERS


def test_what_is_in_the_program_is_named_somewhere_else_in_it() -> None:
    hold([f"{place} {name}: nobody calls it" for place, name in uncalled(files(*CODE)) if name not in KEPT])


def test_nothing_is_kept_that_is_gone_or_called() -> None:
    hold(sorted(KEPT.keys() - {name for _, name in uncalled(files(*CODE))}))


def test_the_law_can_fail() -> None:
    for text in ("def forgotten(): ...", "class Forgotten: ...", "class _A:\n    def forgotten(self): ...\n_A()"):
        assert uncalled([snippet(text)]), text
    for text in ("@act('x')\ndef forgotten(): ...", "def paintEvent(self): ...", "def called(): ...\ncalled()"):
        assert not uncalled([snippet(text)]), text
