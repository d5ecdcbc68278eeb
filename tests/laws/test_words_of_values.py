"""Law of values: what each member of an enum is called is said in a ``case``, so that mypy finds the one without words.

A table is allowed where it has words for some members only, and says by ``get`` what the others get.
"""

from __future__ import annotations

import ast
from functools import cache

from tests.laws.source import Source, call_name, files, hold, snippet, where

LEAST = 3


@cache
def members() -> dict[str, list[dict[str, object]]]:
    """Name and value of each member, by the name of the enum; several enums may have one name."""
    found: dict[str, list[dict[str, object]]] = {}
    for source in files("nsintake", "ui"):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") == "StrEnum" for base in node.bases):
                found.setdefault(node.name, []).append(dict(map(_member, filter(_is_member, node.body))))
    return found


def _is_member(line: ast.stmt) -> bool:
    return isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant)


def _member(line: ast.stmt) -> tuple[str, object]:
    assert isinstance(line, ast.Assign)
    assert isinstance(line.value, ast.Constant)
    return ast.unparse(line.targets[0]), line.value.value


def tables(source: Source) -> list[str]:
    """Tables that have words for every member of an enum."""
    return [
        f"{where(source, node)} a table of words for every member: make each a case"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Dict) and len(node.keys) >= LEAST and _has_words(node) and _names_every_member(node)
    ]


def _has_words(table: ast.Dict) -> bool:
    parts = (node for value in table.values for node in ast.walk(value))
    return any(isinstance(node, ast.Call) and call_name(node) == "T" for node in parts)


def _names_every_member(table: ast.Dict) -> bool:
    values = {key.value for key in table.keys if isinstance(key, ast.Constant)}
    if len(values) == len(table.keys):
        return any(values == set(names.values()) for enums in members().values() for names in enums)
    keys = [key for key in table.keys if isinstance(key, ast.Attribute) and isinstance(key.value, ast.Name)]
    kinds = {key.value.id for key in keys if isinstance(key.value, ast.Name)}
    if len(keys) != len(table.keys) or len(kinds) != 1:
        return False
    return any({key.attr for key in keys} == names.keys() for names in members().get(kinds.pop(), []))


def test_no_table_has_words_for_every_member_of_an_enum() -> None:
    hold([hit for source in files("ui") for hit in tables(source)])


def test_the_law_of_values_can_fail() -> None:
    by_value = 'words = {"no": T("No"), "yes": T("Yes"), "unknown": T("Not said")}\n'
    by_member = 'def f(a):\n    return {YesNo.NO: T("No"), YesNo.YES: T("Yes"), YesNo.UNKNOWN: T("Not said")}[a]\n'
    assert tables(snippet(by_value, "ui/x.py"))
    assert tables(snippet(by_member, "ui/x.py"))
    assert not tables(snippet(by_value.replace('"yes"', '"maybe"'), "ui/x.py"))
    assert not tables(snippet(by_member.replace("T(", "Tone("), "ui/x.py"))
