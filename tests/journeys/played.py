"""``./dev practice --script FILE --shots``: the real windows at each ``look`` of a play, as pictures.

The play goes on in this process, under its own clock; each picture is of a window around the session that looks.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from nsintake.domain.language import Lang
from nsintake.practice import __main__ as practice
from nsintake.settings import Settings
from tests.journeys.stage import pump
from ui import background, i18n
from ui.app import make_application
from ui.main_window import MainWindow
from ui.printing import PracticeSink
from ui.registry import ENTRIES

if TYPE_CHECKING:
    from nsintake.practice.desk import Look

SIZE = (1180, 1000)


def photograph(look: Look) -> None:
    """Today, and as far as she may open them the file and the record."""
    window = MainWindow(look.signed_in, ENTRIES, settings=Settings(), printer=PracticeSink())
    window.resize(*SIZE)
    window.show()
    pages: list[tuple[str, dict[str, object]]] = [("today", {})]
    if look.case_id is not None:
        pages.append(("case", {"case_id": look.case_id.hex()}))
    if look.record_id is not None:
        pages.append(("record", {"record_id": look.record_id.hex()}))
    for key, arguments in pages:
        if key in window.open_keys():
            window.go(key, **arguments)
            _settle()
            window.grab().save(str(look.folder / f"{look.name}-{key}.png"))
    window.hide()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    background.shutdown()


def _settle() -> None:
    """Until the page has what it asked for, and has found its place."""
    pump()
    while background.busy():
        pump()
    for _ in range(3):
        pump(0.03)


def main(arguments: list[str] | None = None) -> int:
    """As ``./dev practice --script`` without pictures."""
    with tempfile.TemporaryDirectory(prefix="nsintake-shots-") as private:
        app = make_application(Path(private))
        i18n.set_language(app, Lang.EN)
        return practice.main(arguments, photographer=photograph)


if __name__ == "__main__":
    sys.exit(main())
