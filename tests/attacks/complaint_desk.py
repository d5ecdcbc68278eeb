"""A complaint typed and printed at the real window, in a process of its own that ends as in a crash.

``python -m tests.attacks.complaint_desk DATA WORDS`` works in the data folder; WORDS is a file whose only line is typed
as a complaint, printed, and left on the page while it is covered.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QPushButton, QWidget

from nsintake import log, settings
from nsintake.clock import FixedClock
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from tests.services.ladder import MOMENT
from ui import background
from ui.drafts import SealedDrafts
from ui.main_window import MainWindow
from ui.message import MessageDialog
from ui.printing import SystemPrinter
from ui.registry import ENTRIES

UNDRAWN = "\U00010400"
"""The office's font has no such letter."""


def main() -> None:
    complained = Path(sys.argv[2]).read_text("utf-8")
    Path(sys.argv[2]).unlink()
    folder = settings.private_folder()
    log.to_file(folder / "events.log")
    settings.save(folder, settings.Settings())
    station = Station.find(Path(sys.argv[1]), clock=FixedClock(MOMENT))
    assert station is not None
    passwords = {account.login: account.password for account in station.accounts_hint()}
    app = QApplication(sys.argv[:1])
    signed_in = sign_in(station, "intake", passwords["intake"])
    printer = SystemPrinter(longest=1, between=0.01)
    window = MainWindow(
        signed_in, ENTRIES, settings=settings.Settings(), printer=printer, drafts=SealedDrafts(signed_in)
    )
    window.resize(1180, 800)
    window.show()

    def settle() -> None:
        app.processEvents()
        while background.busy():
            app.processEvents()
        app.processEvents()

    def found(name: str, kind: type[QWidget]) -> QWidget:
        parts: list[QWidget] = window.findChildren(kind)
        return next(part for part in parts if part.objectName() == name)

    window.go("complaints")
    settle()
    edit: Any = found("words", QPlainTextEdit)
    edit.insertPlainText(complained + UNDRAWN)
    combo = found("to", QComboBox)
    combo.setCurrentIndex(combo.findData("psea"))  # type: ignore[attr-defined]
    for _ in range(2):  # the first time it cannot be drawn: what went wrong is shown and logged
        found("complaints.print", QPushButton).click()  # type: ignore[attr-defined]
        settle()
        for dialog in window.window().findChildren(MessageDialog):
            dialog.accept()
        if edit.toPlainText().endswith(UNDRAWN):
            edit.moveCursor(QTextCursor.MoveOperation.End)
            edit.textCursor().deletePreviousChar()
    window.save_drafts()
    window.cover_now()
    settle()
    print("played", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
