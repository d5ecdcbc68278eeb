"""A process that ends as soon as its window has been painted: our sign-in page, a form with the same words and fields
by PySide6 alone, or an empty window. Times nothing itself.

``python -m benchmarks.first_paint bare|form|session|launcher [DATA]``. The parent measures from the start of the
process until it is told, by a byte in the pipe that ``BENCH_PAINTED`` names.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.flow import Flow


PAINTED = "BENCH_PAINTED"
"""Names in the environment the descriptor into which it is told."""


def _tell_and_end() -> None:
    os.write(int(os.environ[PAINTED]), b"x")
    os._exit(0)


def end_when_painted(window: QWidget) -> None:
    """Tell it and end the process right after the window's first paint has reached the screen."""
    from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415 - the launcher's process knows no Qt

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, _tell_and_end)
            return False

    window.installEventFilter(Watch(window))


def bare() -> None:
    """An empty window of the same size, by PySide6 alone."""
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415

    app = QApplication([])
    window = QWidget()
    window.resize(1180, 800)
    end_when_painted(window)
    window.show()
    app.exec()


_WORDS = (
    "PRACTICE",
    "Everyone here is made up. Never type anything about a real person.",
    "What this program protects, and what not",
    "Sign in",
    "The records stay sealed until you do.",
    "Your name at this station",
    "Password",
)
_PRESSED = ("English", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "\u06a9\u0648\u0631\u062f\u06cc", "Sign in",
            "I cannot sign in", "Seal this station\u2026")  # fmt: skip


def form() -> None:
    """A window with the labels, fields and buttons of the sign-in page, by PySide6 alone."""
    from PySide6.QtWidgets import (  # noqa: PLC0415
        QApplication,
        QLabel,
        QLineEdit,
        QPushButton,
        QVBoxLayout,
        QWidget,
    )

    app = QApplication([])
    window = QWidget()
    window.resize(1180, 800)
    down = QVBoxLayout(window)
    for words in _WORDS:
        down.addWidget(QLabel(words))
    name, password = QLineEdit(), QLineEdit()
    password.setEchoMode(QLineEdit.EchoMode.Password)
    for part in (name, password, *(QPushButton(words) for words in _PRESSED)):
        down.addWidget(part)
    name.setFocus()
    end_when_painted(window)
    window.show()
    app.exec()


def session(data: Path) -> None:
    """Our session process up to its sign-in page."""
    from ui import app  # noqa: PLC0415

    begin = app.start

    def start(flow: Flow, **options: Any) -> Flow:
        end_when_painted(begin(flow, **options).window)
        return flow

    app.start = start
    os.environ["NSINTAKE_DATA"] = str(data)  # most starts have no options, and load nothing to read them
    app.main([])


def launcher(data: Path) -> None:
    """Our program as a person starts it: the launcher, which starts the session process."""
    from nsintake_start.launcher import keep_running  # noqa: PLC0415

    sys.exit(keep_running(lambda: session(data)))


if __name__ == "__main__":
    if len(sys.argv) == 2:
        {"bare": bare, "form": form}[sys.argv[1]]()
    else:
        {"session": session, "launcher": launcher}[sys.argv[1]](Path(sys.argv[2]))
