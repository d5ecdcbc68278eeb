"""Whatever is written into the log has words: nobody reads a code of the program there."""

from __future__ import annotations

import ast

from tests.laws.source import Source, call_name, files, hold, snippet, where
from ui.words.audit import VERBS


def verbs_in(source: Source) -> list[tuple[str, ast.expr]]:
    """Every verb that a file writes into the log as a literal, and where."""
    found: list[ast.expr] = []
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        found += [one.value for one in node.keywords if one.arg == "verb"]
        if call_name(node) == "note_view" or _adds_to_log(node):
            found += node.args[1:2]
    return [(one.value, one) for one in found if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def _adds_to_log(node: ast.Call) -> bool:
    at = node.func
    holder = at.value if isinstance(at, ast.Attribute) and at.attr == "append" else None
    return isinstance(holder, ast.Attribute) and holder.attr == "audit"


def wordless(source: Source) -> list[str]:
    """Verbs of a file that no reader of the log would understand."""
    return [f"{where(source, place)} {verb!r}" for verb, place in verbs_in(source) if verb not in VERBS]


def test_every_entry_of_the_log_has_words() -> None:
    hold([hit for source in files("nsintake") for hit in wordless(source)])


def test_the_law_reads_every_way_into_the_log() -> None:
    assert len({verb for source in files("nsintake") for verb, _ in verbs_in(source)}) > len(VERBS) // 2
    for line in ('store.audit.append(work, "plot")', 'x.note_view(store, "plot", row)', 'f(verb="plot")'):
        assert wordless(snippet(line))
