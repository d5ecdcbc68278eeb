"""The window on a real X server, covered and locked; what the server shows is looked at.

``python -m tests.ui.on_a_screen FOLDER [past]`` leaves pictures of the whole screen in FOLDER and prints, as JSON,
which of them are the same. ``past`` shows the late dialog past the gate, so that the comparison is seen to fail.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.journeys.stage import pump
from tests.ui.shells import PlainPage, window
from ui import style
from ui.clipboard import ClipboardWatch
from ui.cover import CoverCode
from ui.gate import gate
from ui.message import MessageDialog, show_message

HER_NAME = "Wisal Jasim Khudhair"
DIGITS = "135790"
LONG_ENOUGH = 0.3


class Screen:
    """Takes pictures of everything the server shows."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.taken: dict[str, QImage] = {}

    def take(self, name: str) -> None:
        grabbed = QGuiApplication.primaryScreen().grabWindow(0).toImage()
        self.taken[name] = grabbed
        grabbed.save(str(self.folder / f"{name}.png"))

    def same(self, first: str, second: str) -> bool:
        return self.taken[first] == self.taken[second]


def main(folder: Path, *, past: bool) -> dict[str, object]:
    """Type her name, cover, let a dialog come late, uncover, lock."""
    app = QApplication([])
    style.apply(app)
    screen, made = Screen(folder), window()
    pump(LONG_ENOUGH)
    screen.take("empty")
    made.show()
    made.activateWindow()
    made.start("plain")
    made.set_cover_code(CoverCode(DIGITS))
    page = made.page()
    line = page.findChild(QLineEdit, "name") if isinstance(page, PlainPage) else None
    assert line is not None
    line.setText(HER_NAME)
    early = show_message(made, f"{HER_NAME} stands here already.")
    pump(LONG_ENOUGH)
    stood = early.pos()
    screen.take("open")
    ClipboardWatch(made)
    copied = []
    app.clipboard().setText(HER_NAME)
    started = time.monotonic()
    made.cover_now()
    took = time.monotonic() - started
    screen.take("covered_at_once")
    copied.append(app.clipboard().text())
    pump(LONG_ENOUGH)
    screen.take("covered")
    if past:
        app.removeEventFilter(gate())
        gate().closed = False
    late = MessageDialog(made, f"{HER_NAME} has an answer.")
    late.open()
    pump(LONG_ENOUGH)
    screen.take("covered_late")
    gate().closed = True
    QTest.keyClicks(made.cover.line, DIGITS)
    pump(LONG_ENOUGH)
    screen.take("uncovered")
    came = early.isVisible() and early.pos() == stood and late.isVisible()
    app.clipboard().setText(HER_NAME)
    made.lock()
    copied.append(app.clipboard().text())
    screen.take("locked_at_once")
    pump(LONG_ENOUGH)
    screen.take("locked")
    return {
        "late_is_not_seen": screen.same("covered", "covered_late"),
        "at_once": screen.same("covered_at_once", "covered"),
        "came_back": came,
        "locked_empty": screen.same("locked_at_once", "empty") and screen.same("locked", "empty"),
        "clipboard": copied,
        "cover_ms": round(took * 1000, 1),
    }


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), past="past" in sys.argv)))
