"""The wheel changes no answer: whatever Qt turns by the wheel while it is shut is made deaf to it in one place."""

from __future__ import annotations

import ast

import pytest

from tests.laws.source import Source, call_name, files, hold, snippet, where

TURNED_BY_THE_WHEEL = {
    "QComboBox",
    "QFontComboBox",
    "QSpinBox",
    "QDoubleSpinBox",
    "QAbstractSpinBox",
    "QDateEdit",
    "QTimeEdit",
    "QDateTimeEdit",
    "QSlider",
    "QDial",
    "QTabBar",
    "QTabWidget",
}
DEAF = "ui/widgets/drop_down.py"


def turned(source: Source) -> list[str]:
    """Where one of them is made or built upon."""
    if source.name == DEAF:
        return []
    made = [
        node
        for node in ast.walk(source.tree)
        if (isinstance(node, ast.Call) and call_name(node) in TURNED_BY_THE_WHEEL)
        or (isinstance(node, ast.ClassDef) and _bases(node) & TURNED_BY_THE_WHEEL)
    ]
    return [where(source, node) for node in made]


def _bases(node: ast.ClassDef) -> set[str]:
    return {base.id if isinstance(base, ast.Name) else getattr(base, "attr", "") for base in node.bases}


def test_nothing_the_wheel_could_change_is_made_elsewhere() -> None:
    hold([hit for source in files("ui") for hit in turned(source)])


@pytest.mark.parametrize(
    "text",
    ["box = QComboBox()", "box = QtWidgets.QSpinBox(self)", "class Day(QDateEdit): pass", "class D(w.QSlider): pass"],
)
def test_the_law_finds_them(text: str) -> None:
    assert turned(snippet(text))
