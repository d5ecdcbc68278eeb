"""Law 5: every word on the screen is a literal inside ``T(...)``, filled after it was translated."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.laws.source import ROOT, Source, call_name, files, hold, snippet, where

TRANSLATE = {"T", "tr", "N"}
# What puts its string arguments before a person's eyes (or ears).
SHOWS = {
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QCommandLinkButton",
    "QMessageBox", "setText", "setPlainText", "setHtml", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip",
    "setWhatsThis", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setLabelText", "setPrefix",
    "setSuffix", "setHorizontalHeaderLabels", "setVerticalHeaderLabels", "addItem", "addItems", "insertItem", "addTab",
    "setTabText", "addAction", "addMenu", "setInformativeText", "setDetailedText", "setButtonText", "showMessage",
    "addRow", "addButton", "setItemText", "information", "warning", "critical", "question",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]{2,}")


def _literals(node: ast.expr) -> list[ast.Constant]:
    """String literals of an argument that are not inside a translating call or another call."""
    if isinstance(node, ast.Constant):
        return [node] if isinstance(node.value, str) and _WORD.search(node.value) else []
    if isinstance(node, ast.Call):
        return _literals(node.func.value) if isinstance(node.func, ast.Attribute) else []
    if isinstance(node, ast.IfExp):
        return _literals(node.body) + _literals(node.orelse)
    if isinstance(node, ast.Compare | ast.Subscript | ast.Lambda | ast.Attribute | ast.Name):
        return []
    return [found for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr) for found in _literals(child)]


def untranslated(source: Source) -> list[str]:
    """Literals shown without ``T``."""
    return [
        f"{where(source, literal)} {literal.value!r}"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and call_name(node) in SHOWS
        for argument in [*node.args, *(k.value for k in node.keywords if k.arg not in {"objectName", "parent"})]
        for literal in _literals(argument)
    ]


def bad_translation(source: Source) -> list[str]:
    """``T`` of anything but a literal, and sentences glued around it."""
    found = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and call_name(node) in TRANSLATE and node.args:
            first = node.args[0]
            if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                found.append(f"{where(source, node)} not a literal")
            found += [f"{where(source, node)} place without a name" for _ in _nameless(first)]
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod) and _glues(node):
            found.append(f"{where(source, node)} glued from parts")
        if isinstance(node, ast.JoinedStr) and _is_glued(node):
            found.append(f"{where(source, node)} glued in an f-string")
    return found


def _nameless(node: ast.expr) -> list[str]:
    text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
    return re.findall(r"\{\d*\}|%[sd]", text)


def _translates(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and call_name(node) in {"T", "tr"}


def _glues(node: ast.BinOp) -> bool:
    if isinstance(node.op, ast.Mod):
        return _translates(node.left)
    return _translates(node.left) or _translates(node.right)


def _is_glued(node: ast.JoinedStr) -> bool:
    """An f-string with a translated part and a word or a second part beside it; markup and spaces alone pass."""
    parts = [part for part in node.values if isinstance(part, ast.FormattedValue)]
    words = [
        part
        for part in node.values
        if isinstance(part, ast.Constant) and _WORD.search(re.sub(r"<[^>]*>|&\w+;", "", str(part.value)))
    ]
    return any(_translates(part.value) for part in parts) and bool(words)


def test_every_word_on_the_screen_is_translated() -> None:
    hold([hit for source in files("ui") for hit in untranslated(source)])


def test_the_word_law_can_fail() -> None:
    for text in (
        "QLabel('Sign in')",
        "label.setText('Sign in' if x else T('Out'))",
        "label.setText(f'Hello {name}')",
        "form.addRow('Name', field)",
        "label.setText('Hello {}'.format(name))",
    ):
        assert untranslated(snippet(text, "ui/x.py")), text
    for text in ("QLabel(T('Sign in'))", "label.setText('...')", "label.setText(name)", "b.setText(words['name'])"):
        assert not untranslated(snippet(text, "ui/x.py")), text


def test_only_literals_are_translated_and_filled_afterwards() -> None:
    hold([hit for source in files("ui") for hit in bad_translation(source)])


def test_the_literal_law_can_fail() -> None:
    for text in (
        "T(name)",
        "T(f'Hello {name}')",
        "T('Hello {}'.format(name))",
        "T('Hello %s' % name)",
        "T('Hello {}')",
        "T('Hello ') + name",
        "T('Hello %s') % name",
        "f'{T(\"Hello\")} and {name}'",
    ):
        assert bad_translation(snippet(text, "ui/x.py")), text
    assert not bad_translation(snippet("T('Hello {name}', name=name)", "ui/x.py"))


def test_an_error_has_its_words_once() -> None:
    """The dictionaries are joined: of two entries the later one would be shown for both."""
    found: dict[str, Path] = {}
    for path in sorted((ROOT / "ui/words").glob("errors*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            keys = node.keys if isinstance(node, ast.Dict) else ()
            for code in (str(key.value) for key in keys if isinstance(key, ast.Constant)):
                assert code not in found, f"{code} in {path.name} and {found[code].name}"
                found[code] = path
    assert len(found) > 200
