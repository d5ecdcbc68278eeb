"""Into which tables a file writes: what goes into a table that is about nobody tells nothing of a woman."""

from __future__ import annotations

import ast
from collections import Counter

from nsintake.domain.record_kinds import KINDS, Whose
from tests.laws.source import ROOT, Source, call_name, imported

WRITES = {"put", "remove"}
_OF = Counter(kind.table for kind in KINDS)
ABOUT_NOBODY = frozenset(kind.table for kind in KINDS if kind.whose is Whose.NOBODY and _OF[kind.table] == 1)
"""Tables of whose rows the kind says that they are about nobody. A name that two files share is none of them."""
STOPS_NOTHING = ABOUT_NOBODY | {kind.table for kind in KINDS if kind.as_in_backup and _OF[kind.table] == 1}
"""Tables of which a restore may bring back the rows of the backup: none of them stops anything."""


def table_of(source: Source, call: ast.Call) -> str:
    """The table of a ``put`` or ``remove``; empty where the file does not say it plainly."""
    if call_name(call) not in WRITES or len(call.args) < 2:
        return ""
    said = call.args[1]
    if isinstance(said, ast.Constant) and isinstance(said.value, str):
        return said.value
    return constants(source, imports=True).get(said.id, "") if isinstance(said, ast.Name) else ""


def constants(source: Source, *, imports: bool = False) -> dict[str, str]:
    """The words that a file gives a name to, with ``imports`` also those that it takes from another of ours."""
    found: dict[str, str] = {}
    for node in source.tree.body:
        if isinstance(node, ast.Assign):
            (target,) = node.targets
            names = target.elts if isinstance(target, ast.Tuple) else [target]
            values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
            if len(names) == len(values):
                found |= {
                    name.id: value.value
                    for name, value in zip(names, values, strict=True)
                    if isinstance(name, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str)
                }
    for module, node in imported(source) if imports else ():
        path = ROOT / f"{module.replace('.', '/')}.py"
        if isinstance(node, ast.ImportFrom) and module.startswith("nsintake.") and path.is_file():
            there = constants(Source(path.relative_to(ROOT).as_posix(), path.read_text("utf-8")))
            found |= {alias.asname or alias.name: there[alias.name] for alias in node.names if alias.name in there}
    return found


def is_about_nobody(source: Source, call: ast.Call) -> bool:
    """Whether a call writes into a table that is about nobody."""
    return table_of(source, call) in ABOUT_NOBODY


def stops_nothing(source: Source, call: ast.Call) -> bool:
    """Whether a call writes into a table of whose rows none stops anything."""
    return table_of(source, call) in STOPS_NOTHING
