"""What is changed in a source file, one change a mutant: a check skipped, a bound part dropped, a floor lowered.

Each mutant is a small piece of source in place of another, found in the syntax tree, so that it stays true when the
code moves.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

LABEL_AT = {"tlv": 0, "hkdf": 1, "untlv": 1}
"""Which argument says what a message or a key is for."""
EDGES: dict[type[ast.cmpop], str] = {ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">"}
ANSWERS = frozenset({"any", "all", "bool", "compare_digest"})
FLOORS = frozenset({"at_least", "pinned"})

Change = tuple[ast.AST, str, str]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: between two places (line from 1, column in bytes) stands ``new`` instead. ``what`` says it in words,
    behind the function it is in, and is said of no other of its file."""

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
        return f"{self.path} {self.what}"

    def applied(self, source: str) -> str:
        """The source with this change."""
        lines = [line.encode() for line in source.splitlines(keepends=True)]
        first, last = self.line - 1, self.end_line - 1
        head, tail = lines[first][: self.column], lines[last][self.end_column :]
        lines[first : last + 1] = [head + self.new.encode() + tail]
        return b"".join(lines).decode()


def mutants_of(path: str, source: str) -> list[Mutant]:
    """Every mutant of a file, in the order of the file; each of them still compiles."""
    changes = _changes(ast.parse(source))
    found = {Mutant(path, *_place(node), new, f"{inside}: {what}") for inside, node, new, what in changes}
    times: Counter[str] = Counter()
    told = []
    for mutant in sorted(found, key=lambda mutant: (mutant.line, mutant.column, mutant.new)):
        times[mutant.what] += 1
        told.append(
            mutant if times[mutant.what] == 1 else replace(mutant, what=f"{mutant.what} ({times[mutant.what]})")
        )
    return told


def _place(node: ast.AST) -> tuple[int, int, int, int]:
    at = (getattr(node, name) for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"))
    line, column, end_line, end_column = at
    return line, column, end_line, end_column


def _changes(tree: ast.Module) -> Iterator[tuple[str, ast.AST, str, str]]:
    labels = {label.id for node in ast.walk(tree) if isinstance(label := _label(node), ast.Name)}
    for inside, node in _walk(tree, ""):
        changes = (*_checks(node), *_bindings(node)) if inside else _constants(node, labels)
        for place, new, what in changes:
            yield inside or "the file", place, new, what


def _walk(node: ast.AST, inside: str) -> Iterator[tuple[str, ast.AST]]:
    """Every node below one, with the names of the class and function it is in."""
    for child in _run_here(node):
        if isinstance(child, ast.ClassDef | ast.FunctionDef):
            yield from _walk(child, f"{inside}.{child.name}".lstrip("."))
        else:
            yield inside, child
            yield from _walk(child, inside)


def _run_here(node: ast.AST) -> Iterable[ast.AST]:
    """The nodes right below one; of two halves for different systems only the one that runs on this."""
    if isinstance(node, ast.If) and ast.unparse(node.test) == "sys.platform == 'win32'":
        return node.body if sys.platform == "win32" else node.orelse
    return ast.iter_child_nodes(node)


def _constants(node: ast.AST, labels: set[str]) -> Iterator[Change]:
    """Outside of functions: a constant that stands as a label, what a guess must cost, one of a set fewer."""
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
        if {name.id for name in node.targets if isinstance(name, ast.Name)} & labels:
            yield node.value, repr(f"{node.value.value!s}x"), f"another label than {node.value.value!s}"
    elif isinstance(node, ast.Call) and _called(node) == "KdfParams":
        for cost in node.keywords:
            yield (
                cost.value,
                f"({ast.unparse(cost.value)}) // 2 or 1",
                f"half of {cost.arg} = {ast.unparse(cost.value)}",
            )
    elif isinstance(node, ast.Set):
        for part in node.elts:
            rest = [ast.unparse(other) for other in node.elts if other is not part]
            yield node, f"{{{', '.join(rest)}}}" if rest else "set()", f"drop {ast.unparse(part)} from {_short(node)}"


def _checks(node: ast.AST) -> Iterator[Change]:
    """A condition that is not asked, a call that is not made, a failure that is not one."""
    match node:
        case ast.Expr(value=ast.Call() as call):
            yield node, "pass", f"skip {_short(call)}"
        case ast.If() | ast.IfExp():
            yield node.test, "False", f"never {_short(node.test)}"
            if not any(isinstance(part, ast.Raise) for part in _body(node)):
                yield node.test, "True", f"always {_short(node.test)}"
        case ast.BoolOp():
            yield from _operands(node)
        case ast.Compare():
            yield from _edges(node)
        case ast.comprehension():
            yield from ((test, "True", f"also without {_short(test)}") for test in node.ifs)
        case ast.Return(value=ast.expr() as value) if _is_answer(value):
            yield value, "True", f"always {_short(value)}"
        case ast.ExceptHandler():
            yield from _handled(node)


def _bindings(node: ast.AST) -> Iterator[Change]:
    """A part fewer in what is bound together, another label for a message or a key, a floor forgotten."""
    if isinstance(node, ast.keyword) and node.arg in FLOORS:
        yield node.value, "0", f"forget {node.arg}"
    if isinstance(node, ast.Call) and _called(node) == "tlv":
        for at, part in enumerate(node.args[1:], 1):
            kept = ", ".join(map(ast.unparse, [*node.args[:at], *node.args[at + 1 :], *node.keywords]))
            yield node, f"tlv({kept})", f"drop {ast.unparse(part)} from {_short(node)}"
    label = _label(node)
    if label is not None:
        yield label, f"({ast.unparse(label)}) + 'x'", f"another label than {ast.unparse(label)} in {_short(node)}"


def _is_answer(value: ast.expr) -> bool:
    answers = isinstance(value, ast.Call) and _called(value) in ANSWERS
    return answers or isinstance(value, ast.BoolOp | ast.Compare)


def _label(node: ast.AST) -> ast.expr | None:
    at = LABEL_AT.get(_called(node)) if isinstance(node, ast.Call) else None
    found = node.args[at] if isinstance(node, ast.Call) and at is not None and at < len(node.args) else None
    return None if isinstance(found, ast.Starred) else found


def _operands(node: ast.BoolOp) -> Iterator[Change]:
    word = " or " if isinstance(node.op, ast.Or) else " and "
    for part in node.values:
        rest = [f"({ast.unparse(other)})" for other in node.values if other is not part]
        yield node, f"({word.join(rest)})", f"leave out {_short(part)}"


def _edges(node: ast.Compare) -> Iterator[Change]:
    terms = [node.left, *node.comparators]
    for at, operator in enumerate(node.ops):
        if type(operator) in EDGES:
            other, edge = EDGES[type(operator)], ast.Compare(terms[at], [operator], [terms[at + 1]])
            new = f"({ast.unparse(terms[at])}) {other} ({ast.unparse(terms[at + 1])})"
            rest = [
                ast.unparse(ast.Compare(terms[n], [node.ops[n]], [terms[n + 1]]))
                for n in range(len(node.ops))
                if n != at
            ]
            yield node, f"({' and '.join([new, *rest])})", f"{other} in {_short(edge)}"


def _handled(node: ast.ExceptHandler) -> Iterator[Change]:
    """A failure that is let through as none, or not expected."""
    for part in node.body:
        if isinstance(part, ast.Raise):
            yield part, "pass", f"swallow {_short(node.type)}" if node.type else "swallow"
    if isinstance(node.type, ast.Tuple):
        for element in node.type.elts:
            rest = ", ".join(ast.unparse(other) for other in node.type.elts if other is not element)
            yield node.type, f"({rest},)", f"do not expect {ast.unparse(element)}"


def _body(node: ast.If | ast.IfExp) -> list[ast.stmt]:
    return node.body if isinstance(node, ast.If) else []


def _short(node: ast.AST) -> str:
    return " ".join(ast.unparse(node).split())[:70]


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
