"""The one window opens within the screen it is on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.asking import FittedDialog
from ui.widgets.basics import ScrollBody
from ui.window import Window

ROOT = Path(__file__).resolve().parents[2]
OPEN = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui import app as program
folder = Path(sys.argv[1])
app = program.make_application(folder)
flow = program.start(program.make_flow(app, folder, folder / "data"))
if len(sys.argv) > 2:
    flow.window.move(int(sys.argv[2]), int(sys.argv[3]))
def look():
    around, room = flow.window.frameGeometry(), flow.window.screen().availableGeometry()
    said = [list(rect.getRect()) for rect in (around, room)]
    print(json.dumps(said), flush=True)
    app.exit(0)
flow.window.painted.connect(lambda: QTimer.singleShot(300, look))
app.exec()
flow.finish()
"""


def opened(folder: Path, screen: str, *at: int, scale: str = "1") -> tuple[QRect, QRect]:
    """Where the window is on a new X server, and the room there is, in pixels of the program."""
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {screen}x24", sys.executable, "-c", OPEN, str(folder)]
    env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "NSINTAKE_CONFIG": str(folder), "NSINTAKE_STATE": str(folder)}
    env["QT_SCALE_FACTOR"] = scale
    done = subprocess.run(
        [*command, *map(str, at)], cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    around, room = (QRect(*rect) for rect in json.loads(done.stdout.splitlines()[-1]))
    return around, room


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs a virtual screen")
@pytest.mark.parametrize("screen", ["1024x700", "1366x768", "1440x1000"])
def test_nothing_of_it_is_beyond_an_edge_of_the_screen(tmp_path: Path, screen: str) -> None:
    around, room = opened(tmp_path, screen)
    assert room.contains(around)
    wide, high = map(int, screen.split("x"))
    assert around.width() == min(1180, wide - 2)
    assert around.height() == min(800, high - 40)


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs a virtual screen")
def test_on_a_small_screen_with_large_letters_no_edge_of_it_is_out_of_sight(tmp_path: Path) -> None:
    """Before: 50 pixels of the sidebar, on which a page is locked, were beyond the edge in Arabic and Sorani."""
    around, room = opened(tmp_path, "1366x768", scale="1.5")
    assert room.width() < 960
    assert room.contains(around)


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs a virtual screen")
def test_a_desktop_that_puts_it_too_low_is_put_right(tmp_path: Path) -> None:
    around, room = opened(tmp_path, "1366x768", 700, 300)
    assert room.contains(around)
    assert around.width() == 1180


def test_a_screen_that_is_too_small_for_it_does_not_make_it_smaller_than_its_pages(
    app: QApplication, qtbot: QtBot
) -> None:
    made = Window()
    qtbot.addWidget(made)
    assert made.screen().availableGeometry().width() < 960, "the screenless platform"
    made.show()
    qtbot.waitUntil(lambda: made._painted)
    assert made.size() == QSize(900, made.screen().availableGeometry().height() - 40)


def _seen(part: QWidget) -> bool:
    """Whether all of a part is in sight of what scrolls around it."""
    return part.visibleRegion().boundingRect() == part.rect()


@pytest.mark.parametrize("made", [Window, FittedDialog])
def test_what_tab_leads_to_from_outside_is_scrolled_into_sight(qtbot: QtBot, made: type[Window | FittedDialog]) -> None:
    """Before: only from field to field. From the heading, and round by the sidebar, the keyboard was somewhere out of
    sight, and whoever typed did not see where.
    """
    window, page = made(), QWidget()
    qtbot.addWidget(window)
    above, below, body = QPushButton("Help"), QPushButton("Lock"), ScrollBody()
    fields = [QLineEdit() for _ in range(60)]
    inner = QVBoxLayout(page)
    for part in (above, body, below):
        inner.addWidget(part)
    for field in fields:
        body.add(field)
    if isinstance(window, Window):
        window.show_content(page)
    else:
        QVBoxLayout(window).addWidget(page)
        window.resize(960, 540)
    for before, after in pairwise((above, *fields, below)):
        QWidget.setTabOrder(before, after)
    window.show()
    qtbot.waitExposed(window)
    below.setFocus()
    assert not _seen(fields[-1])
    QTest.keyClick(below, Qt.Key.Key_Backtab)
    assert window.focusWidget() is fields[-1]
    assert _seen(fields[-1])
    above.setFocus()
    assert not _seen(fields[0])
    QTest.keyClick(above, Qt.Key.Key_Tab)
    assert window.focusWidget() is fields[0]
    assert _seen(fields[0])
    body.verticalScrollBar().setValue(body.verticalScrollBar().maximum())
    above.setFocus()
    above.setEnabled(False)
    assert window.focusWidget() is fields[0]
    assert not _seen(fields[0]), "nobody pressed Tab, and nothing moves under the mouse"
