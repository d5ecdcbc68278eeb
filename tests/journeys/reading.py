"""Reading a paper to its end, as somebody who signs does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.stage import Stage
from ui.widgets.reader import Reader


def read_all(stage: Stage, prefix: str = "review") -> None:
    """Every page of every language, with Page Down."""
    reader = stage.find(f"{prefix}.reader", Reader)
    stage._show(reader.view)
    while not reader.all_read:
        stage.until(lambda: reader.all_read or reader.view.sheet.stood(), "a page to stand there for a moment")
        QTest.keyClick(reader.view, Qt.Key.Key_PageDown)
