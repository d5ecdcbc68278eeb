"""Small ways out of the window: under the cover, by marking a word, by an error in another thread."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.shells import PlainPage, window
from ui.cover import CoverCode
from ui.dialogs.palette import PaletteDialog
from ui.widgets.field import TextField
from ui.widgets.fields import MultilineField

ROOT = Path(__file__).resolve().parents[2]


def palettes() -> list[PaletteDialog]:
    return [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, PaletteDialog) and widget.isVisible()
    ]


def test_no_key_leads_anywhere_while_the_screen_is_covered(app: QApplication, qtbot: QtBot) -> None:
    made = window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.start("plain")
    made.go("other")
    made.set_cover_code(CoverCode("135790"))
    made.cover_now()
    assert made.cover.is_up
    QTest.keyClick(made, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert palettes() == []
    QTest.keyClick(made, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    page = made.page()
    assert isinstance(page, PlainPage)
    assert page.key == "other"
    assert made.cover.is_up
    QTest.keyClicks(made.cover.line, "135790")
    QTest.keyClick(made, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (palette,) = palettes()
    palette.close()


MARK = """
import sys
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
from ui.clipboard import ClipboardWatch
app = QApplication([])
assert app.clipboard().supportsSelection()
if sys.argv[1] == "watched":
    watch = ClipboardWatch(app)
edit = QLineEdit("Wisal")
edit.show()
edit.setFocus()
QTest.keyClick(edit, Qt.Key.Key_End)
QTest.keyClick(edit, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
for _ in range(20):
    app.processEvents()
print(edit.selectedText(), "|", app.clipboard().text(QClipboard.Mode.Selection))
"""


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="marking copies on X11 only")
@pytest.mark.parametrize(("how", "given"), [("watched", ""), ("unwatched", "Wisal")])
def test_marking_a_word_gives_it_to_no_other_program(how: str, given: str) -> None:
    command = ["xvfb-run", "-a", sys.executable, "-c", MARK, how]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert [part.strip() for part in done.stdout.split("|")] == ["Wisal", given], done.stderr


THREAD = """
import sys, threading
from pathlib import Path
from nsintake import log
from ui import app
log.to_file(Path(sys.argv[1]))
app.install_excepthook()
def work():
    raise ValueError("Zainab lives in the third house")
class Last:
    def __del__(self):
        raise KeyError("Zainab again")
one = threading.Thread(target=work)
one.start()
one.join()
last = Last()
del last
"""


def test_an_error_in_another_thread_or_at_the_end_of_a_thing_says_nothing_either(tmp_path: Path) -> None:
    command = [sys.executable, "-c", THREAD, str(tmp_path / "events.log")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    written = done.stderr + (tmp_path / "events.log").read_text()
    assert "Zainab" not in written
    assert "ValueError" in written
    assert "KeyError" in written


def test_no_window_s_title_says_what_is_done_in_it() -> None:
    """The title is in the list of windows, which whoever looks over the shoulder reads."""
    titles = {
        (path.relative_to(ROOT).as_posix(), found)
        for path in (ROOT / "ui").rglob("*.py")
        for found in re.findall(r"setWindowTitle\((.*)\)\n", path.read_text("utf-8"))
    }
    assert len(titles) > 5
    assert {said for _, said in titles} <= {'T("Intake")', 'T("Help")', 'T("Go to")'}, titles


@pytest.mark.parametrize(("private", "taken"), [(True, ""), (False, "Wisal")])
def test_a_private_text_gives_nothing_to_drag_or_copy(
    app: QApplication, qtbot: QtBot, private: bool, taken: str
) -> None:
    field = MultilineField("names", "Names", private=private)
    qtbot.addWidget(field)
    field.set_raw("Wisal")
    field.edit.selectAll()
    assert field.edit.createMimeDataFromSelection().text() == taken


EDITORS = {"QLineEdit", "QPlainTextEdit", "QTextEdit", "_Line", "_Text", "_Group"}
ASKED = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def test_no_input_method_is_to_learn_what_is_typed(qtbot: QtBot) -> None:
    """Before: words that a keyboard learned, her name among them, were in a file of the account."""
    near = QWidget()
    qtbot.addWidget(near)
    plain, private = TextField("names", "Names"), TextField("names", "Names", private=True, ltr=True)
    long = MultilineField("paragraph", "In her words")
    for field in (plain, private, long):
        qtbot.addWidget(field)
    for edit in (plain.edit, private.edit, long.edit, PaletteDialog(near, []).line):
        assert edit.inputMethodHints() & ASKED == ASKED


def test_nor_a_password_that_is_shown(qtbot: QtBot) -> None:
    """Qt asks it of what is hidden alone, and takes that back once it is shown."""
    field = TextField("password", "Your password", secret=True)
    qtbot.addWidget(field)
    (show,) = field.edit.actions()
    for shown in (False, True, False, True):
        show.setChecked(shown)
        assert (field.edit.echoMode() is QLineEdit.EchoMode.Normal) is shown
        assert field.edit.inputMethodHints() & ASKED == ASKED
        assert bool(field.edit.inputMethodHints() & Qt.InputMethodHint.ImhHiddenText) is not shown


def test_each_editor_asks_for_it() -> None:
    """Wherever one is made: by itself, or by ``dress``; or nobody types there, or what is typed is hidden."""
    asks = {"keep_from_learning", "dress", "setReadOnly", "setEchoMode"}
    made, silent = 0, set[str]()
    for path in sorted((ROOT / "ui").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        called = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
        names = [getattr(each, "attr", None) or getattr(each, "id", "") for each in called]
        editors = sum(name in EDITORS for name in names)
        made += editors
        if editors > sum(name in asks for name in names):
            silent.add(str(path.relative_to(ROOT)))
    assert made > 5
    assert not silent
