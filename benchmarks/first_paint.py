"""A process that ends as soon as its window has been painted: our sign-in page, or a bare one. Times nothing itself.

``python -m benchmarks.first_paint bare|session|launcher [DATA]``. The parent measures from the start of the process.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def end_when_painted(window: QWidget) -> None:
    """End the process right after the window's first paint has reached the screen."""
    from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415 - the launcher's process knows no Qt

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, lambda: os._exit(0))
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


def session(data: Path) -> None:
    """Our session process up to its sign-in page."""
    from ui import app  # noqa: PLC0415

    begin = app.start

    def start(*arguments: object, **options: object) -> object:
        flow = begin(*arguments, **options)  # type: ignore[arg-type]
        end_when_painted(flow.window)
        return flow

    app.start = start  # type: ignore[assignment]
    app.main(["--data", str(data)])


def launcher(data: Path) -> None:
    """Our program as a person starts it: the launcher, which starts the session process."""
    from nsintake_start.launcher import keep_running  # noqa: PLC0415

    sys.exit(keep_running(lambda: session(data)))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        {"session": session, "launcher": launcher}[sys.argv[1]](Path(sys.argv[2]))
