"""Law 6: leading and trailing, never left and right; and no character that turns source around."""

from __future__ import annotations

import ast
import re
import subprocess
from typing import TypeGuard

import pytest

from tests.laws.source import CODE, ROOT, Source, files, hold, snippet, where

SIDES = {
    "AlignLeft", "AlignRight", "setMarginLeft", "setMarginRight", "ArrowLeft", "ArrowRight",
    "SP_ArrowLeft", "SP_ArrowRight", "LeftToolBarArea", "RightToolBarArea", "LeftDockWidgetArea",
    "RightDockWidgetArea",
}  # fmt: skip
TYPOGRAPHY = str.maketrans("", "", "\u2026\u2013\u00d7\u2264\u2265")
BIDI_CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
# A declaration of a stylesheet that names a side. ``left`` and ``right`` as sub-control positions count too.
SIDED_QSS = re.compile(r"(?:margin|padding|border|subcontrol-position|text-align)[\w-]*\s*:[^;]*\b(left|right)\b"
                       r"|\b(?:margin|padding|border)-(left|right)\b|^\s*(left|right)\s*:")  # fmt: skip


def sided(source: Source) -> list[str]:
    """Uses of a side that does not turn with the language; what was decided for both directions passes.

    That is a choice between both sides in one expression, or a side joined with AlignAbsolute.
    """
    chosen = {id(side) for node in ast.walk(source.tree) if _chooses(node) for side in (node.body, node.orelse)}
    chosen |= {id(part) for node in ast.walk(source.tree) if _is_absolute(node) for part in ast.walk(node)}
    return [
        f"{where(source, node)} {node.attr}"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and node.attr in SIDES and id(node) not in chosen
    ]


def _is_absolute(node: ast.AST) -> bool:
    return isinstance(node, ast.BinOp) and "AlignAbsolute" in {getattr(part, "attr", "") for part in ast.walk(node)}


def _chooses(node: ast.AST) -> TypeGuard[ast.IfExp]:
    return isinstance(node, ast.IfExp) and {getattr(node.body, "attr", ""), getattr(node.orelse, "attr", "")} == {
        "AlignLeft",
        "AlignRight",
    }


def sided_style(text: str) -> list[str]:
    """Lines of a stylesheet that name a side."""
    return [line.strip() for line in text.splitlines() if SIDED_QSS.search(line)]


def tracked(*patterns: str) -> list[str]:
    """Text files git knows or would take, by pattern."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\n")[:-1]


def test_windows_have_no_left_and_right() -> None:
    hold([hit for source in files("ui") for hit in sided(source)])


def test_stylesheets_have_no_left_and_right() -> None:
    styles = [ROOT / name for name in tracked("*.qss") if (ROOT / name).is_file()]
    hold([f"{path.name}: {hit}" for path in styles for hit in sided_style(path.read_text("utf-8"))])


def test_stylesheets_inside_python_have_no_left_and_right() -> None:
    found = [
        f"{where(source, node)} {hit}"
        for source in files("ui")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and ":" in node.value
        for hit in sided_style(node.value)
        if ";" in node.value
    ]
    hold(found)


def test_the_direction_law_can_fail() -> None:
    assert sided(snippet("label.setAlignment(Qt.AlignmentFlag.AlignLeft)", "ui/x.py"))
    assert not sided(snippet("side = Qt.AlignRight if rtl else Qt.AlignLeft", "ui/x.py"))
    assert sided_style("QLabel { padding-left: 4px; }")
    assert sided_style("QPushButton { text-align: left; }")
    assert not sided_style("QLabel { padding: 4px 8px; }")


def test_no_bidi_control_stands_in_source() -> None:
    found = [
        source.name for source in files(*CODE, "tests", "benchmarks", "installer") if BIDI_CONTROLS.search(source.text)
    ]
    hold(found)


def test_source_is_ascii_and_a_few_marks_outside_tests() -> None:
    hold(
        [
            source.name
            for source in files(*CODE, "benchmarks", "installer")
            if not source.text.translate(TYPOGRAPHY).isascii()
        ]
    )


@pytest.mark.parametrize("control", ["\u202e", "\u2067", "\u200f"])
def test_the_control_law_can_fail(control: str) -> None:
    assert BIDI_CONTROLS.search(f"name = '{control}'")
