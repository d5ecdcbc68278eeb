"""The source files that the laws read, as text and as syntax trees."""

from __future__ import annotations

import ast
import gc
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = ("nsintake_start", "nsintake", "ui")


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file. ``name`` is its path from the root, with forward slashes."""

    name: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return _parse(self.name, self.text)

    @property
    def module(self) -> str:
        return self.name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@cache
def _parse(name: str, text: str) -> ast.Module:
    tree = ast.parse(text, name)
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            child.parent = node  # type: ignore[attr-defined]
    gc.freeze()  # trees of two thousand files: the collector would walk them again and again
    return tree


@cache
def files(*folders: str) -> tuple[Source, ...]:
    """Every Python file below the folders, sorted."""
    return tuple(
        Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
    )


def hold(hits: list[str]) -> None:
    """Fail with every place that breaks a law, one a line."""
    if hits:
        pytest.fail("\n".join(["the law is broken here:", *hits]), pytrace=False)


def snippet(text: str, name: str = "nsintake/example.py") -> Source:
    """A file that breaks a law, to prove that the law sees it."""
    return Source(name, text)


def where(source: Source, node: ast.AST) -> str:
    return f"{source.name}:{getattr(node, 'lineno', 0)}"


def call_name(node: ast.Call) -> str:
    """The last word of what is called: ``a.b.c(...)`` is ``c``."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def only_for_types(node: ast.AST) -> bool:
    """Whether a statement is under ``if TYPE_CHECKING:`` and so never runs."""
    above = getattr(node, "parent", None)
    while above is not None:
        if isinstance(above, ast.If) and getattr(above.test, "id", "") == "TYPE_CHECKING":
            return True
        above = getattr(above, "parent", None)
    return False


def imported(source: Source, *, types: bool = True) -> list[tuple[str, ast.stmt]]:
    """Every module that a file names in an import, in full, at whatever depth, with the statement.

    Without ``types`` only those that run.
    """
    found: list[tuple[str, ast.stmt]] = []
    for node in ast.walk(source.tree):
        if not types and only_for_types(node):
            continue
        if isinstance(node, ast.Import):
            found += [(alias.name, node) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = source.module.split(".")
                depth = node.level - (1 if source.name.endswith("__init__.py") else 0)
                base = ".".join([*parts[: len(parts) - depth], *([node.module] if node.module else [])])
            found.append((base, node))
            found += [(f"{base}.{alias.name}", node) for alias in node.names]
    return found
