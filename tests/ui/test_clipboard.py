from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ui.clipboard import CLEAR_AFTER_MS, menu_of
from ui.widgets.field import dress

ROOT = Path(__file__).resolve().parents[2]


COPY = """
from PySide6.QtWidgets import QApplication
from ui.clipboard import ClipboardWatch
app = QApplication([])
watch = ClipboardWatch(app, after=40)
seen = []
def changed():
    seen.append(app.clipboard().text())
    if seen[-1] == "":
        print(seen[0])
        app.quit()
app.clipboard().dataChanged.connect(changed)
app.clipboard().setText("NS-1042")
app.exec()
"""


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="a clipboard needs a real screen, at least a virtual one")
def test_what_was_copied_is_gone_after_a_while() -> None:
    assert CLEAR_AFTER_MS == 10_000
    command = ["xvfb-run", "-a", sys.executable, "-c", COPY]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "NS-1042", done.stderr


@pytest.mark.parametrize("private", [True, False])
def test_the_menu_offers_to_copy_only_where_copying_is_allowed(app: QApplication, qtbot: QtBot, private: bool) -> None:
    for edit in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(edit)
        dress(edit, private=private)
        edit.insert("abc") if isinstance(edit, QLineEdit) else edit.insertPlainText("abc")
        edit.selectAll()
        offered = {act.text(): act.isEnabled() for act in menu_of(edit).actions()}
        assert offered == {"Cut": not private, "Copy": not private, "Paste": True, "Select all": True}
        assert not edit.acceptDrops()
