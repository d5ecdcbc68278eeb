"""Law of the gate to the screen: every dialog is a ``ui.gate.Dialog``, and nobody shows a window past the gate."""

from __future__ import annotations

import ast

from tests.laws.source import Source, call_name, files, hold, snippet, where

GATE = "ui/gate.py"
OPENS = {GATE, "ui/cover.py", "ui/flow.py"}
"""Who may open the gate again: the cover that is taken away, and a sealing that failed."""
NEVER = (
    "QColorDialog QDockWidget QDrag QErrorMessage QFontDialog QInputDialog QMainWindow QMdiSubWindow QMessageBox "
    "QPageSetupDialog QPrintDialog QPrintPreviewDialog QProgressDialog QSplashScreen QSystemTrayIcon QWhatsThis QWizard"
)
FOREIGN: dict[str, set[str]] = {
    "QDialog": {GATE},
    "QFileDialog": {"ui/dialogs/choose_file.py"},
    **{name: set() for name in NEVER.split()},
}
"""Classes that show a window of their own, and the only files that may use them."""
PROGRAMS = {"ui/app.py", "ui/alarm_window.py"}
"""Where a program with windows runs: a session, and the alarm window, which is a process of its own."""
LOOPS = {"exec", "exec_", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "getText"}
"""Calls that show a window and wait for it: nothing behind them could be ended."""


def faults(source: Source) -> list[str]:
    """Places of a window's file that go past the gate."""
    found = []
    for node in ast.walk(source.tree):
        here = where(source, node)
        if isinstance(node, ast.ImportFrom):
            names = {imported.name for imported in node.names}
            found += [f"{here} {name}" for name in names & FOREIGN.keys() if source.name not in FOREIGN[name]]
        elif isinstance(node, ast.FunctionDef) and node.name == "setVisible" and source.name != GATE:
            found.append(f"{here} answers for itself whether it is shown")
        elif isinstance(node, ast.Attribute) and node.attr == "WA_DontShowOnScreen" and source.name != GATE:
            found.append(f"{here} meddles with the gate")
        elif isinstance(node, ast.Call):
            found += _calls(source, node)
    return found


def _calls(source: Source, node: ast.Call) -> list[str]:
    name, of = call_name(node), getattr(node.func, "value", None)
    if name in LOOPS and not (source.name in PROGRAMS and getattr(of, "id", "") == "app"):
        return [f"{where(source, node)} waits for a window"]
    if name in {"open", "reset"} and isinstance(of, ast.Call) and call_name(of) == "gate" and source.name not in OPENS:
        return [f"{where(source, node)} opens the gate"]
    return []


def test_no_window_is_shown_past_the_gate() -> None:
    hold([hit for source in files("ui") for hit in faults(source)])


def test_the_law_of_the_gate_to_the_screen_can_fail() -> None:
    for text in (
        "from PySide6.QtWidgets import QDialog\n",
        "from PySide6.QtWidgets import QMessageBox\n",
        "class Own:\n    def setVisible(self, visible):\n        pass\n",
        "def ask(box):\n    box.exec()\n",
        "def ask(box):\n    box.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)\n",
        "def ask():\n    gate().open()\n",
    ):
        assert faults(snippet(text, "ui/pages/example.py")), text
    assert not faults(snippet("from PySide6.QtWidgets import QDialog\n", GATE))
