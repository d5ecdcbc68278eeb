"""What is changed in a source file, one change a mutant: a check skipped, a bound part dropped, a floor lowered.

Each mutant is a small piece of source in place of another, found in the syntax tree, so that it stays true when the
code moves.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

CHECKS = (
    "verify",
    "check",
    "refuse",
    "must",
    "require",
    "count_failure",
)
"""A call that stands alone and whose name begins so is a check: it raises, or does nothing."""
LABELLED = frozenset({"hkdf", "tlv"})


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: between two places (line from 1, column in bytes) stands ``new`` instead."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    new: str
    what: str

    @property
    def name(self) -> str:
        """Where it is and what it does."""
        return f"{self.path}:{self.line}:{self.column} {self.what}"

    def applied(self, source: str) -> str:
        """The source with this change."""
        lines = [line.encode() for line in source.splitlines(keepends=True)]
        first, last = self.line - 1, self.end_line - 1
        head, tail = lines[first][: self.column], lines[last][self.end_column :]
        lines[first : last + 1] = [head + self.new.encode() + tail]
        return b"".join(lines).decode()


def mutants_of(path: str, source: str) -> list[Mutant]:
    """Every mutant of a file, in the order of the file; each of them still compiles."""
    found = [Mutant(path, *_place(node), new, what) for node, new, what in _changes(ast.parse(source))]
    return sorted(set(found), key=lambda one: (one.line, one.column, one.new))


def _place(node: ast.AST) -> tuple[int, int, int, int]:
    at = (getattr(node, name) for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"))
    line, column, end_line, end_column = at
    return line, column, end_line, end_column


def _changes(tree: ast.Module) -> Iterator[tuple[ast.AST, str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            if _called(node.value).lstrip("_").startswith(CHECKS):
                yield node, "pass", f"skip {_called(node.value)}"
        elif isinstance(node, ast.Call):
            yield from _calls(node)
        elif isinstance(node, ast.If) and any(isinstance(part, ast.Raise) for part in node.body):
            yield from _refusals(node.test)
        elif isinstance(node, ast.Return) and isinstance(node.value, ast.BoolOp | ast.Compare):
            yield from _answers(node.value)
        elif isinstance(node, ast.keyword) and node.arg in {"at_least", "pinned"}:
            yield node.value, "0", f"forget {node.arg}"


def _calls(node: ast.Call) -> Iterator[tuple[ast.AST, str, str]]:
    name = _called(node)
    if name == "tlv":
        for at, part in enumerate(node.args[1:], 1):
            rest = [*node.args[:at], *node.args[at + 1 :]]
            kept = ", ".join(map(ast.unparse, [*rest, *node.keywords]))
            yield node, f"tlv({kept})", f"drop {ast.unparse(part)} from tlv"
    if name in LABELLED:
        for part in node.args[: 1 if name == "tlv" else 2]:
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part, repr(part.value + "x"), f"another label than {part.value}"
    if name == "KdfParams":
        for cost in node.keywords:
            yield cost.value, f"({ast.unparse(cost.value)}) // 2 or 1", f"half of {cost.arg}"


def _refusals(test: ast.expr) -> Iterator[tuple[ast.AST, str, str]]:
    yield test, "False", f"never refuse for {ast.unparse(test)[:60]}"
    yield from _operands(test)


def _answers(value: ast.expr) -> Iterator[tuple[ast.AST, str, str]]:
    yield value, "True", f"always {ast.unparse(value)[:60]}"
    yield from _operands(value)


def _operands(test: ast.expr) -> Iterator[tuple[ast.AST, str, str]]:
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test = test.operand
    if isinstance(test, ast.BoolOp):
        word = " or " if isinstance(test.op, ast.Or) else " and "
        for part in test.values:
            rest = [ast.unparse(other) for other in test.values if other is not part]
            yield test, "(" + word.join(rest) + ")", f"leave out {ast.unparse(part)[:60]}"


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
