"""A complaint typed and printed at the real window, in a process of its own that ends as in a crash.

``python -m tests.attacks.complaint_desk DATA WORDS`` works in the data folder; WORDS is a file whose first line is
typed as a complaint and whose second is written down as a note and left as a draft, for comparison.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QPushButton, QWidget

from nsintake import log, settings
from nsintake.clock import FixedClock
from nsintake.services.day import cases, notes
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from tests.services.ladder import MOMENT
from ui import background
from ui.drafts import SealedDrafts
from ui.main_window import MainWindow
from ui.printing import SystemPrinter
from ui.registry import ENTRIES


def main() -> None:
    complained, noted = Path(sys.argv[2]).read_text("utf-8").splitlines()
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
    found("words", QPlainTextEdit).insertPlainText(complained)  # type: ignore[attr-defined]
    combo = found("to", QComboBox)
    combo.setCurrentIndex(combo.findData("psea"))  # type: ignore[attr-defined]
    found("complaints.print", QPushButton).click()  # type: ignore[attr-defined]
    settle()
    window.save_drafts()
    window.cover_now()
    settle()
    case_id = cases.list_cases(signed_in)[0].case_id
    notes.write(signed_in, case_id, noted)
    settle()
    print("played", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
