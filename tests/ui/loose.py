"""Parts of a page that are windows of their own for a moment, since they were shown before they had a place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.main_window import MainWindow

_MEANT = (QDialog, MainWindow)


class _Watch(QObject):
    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self._names = names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and not isinstance(watched, _MEANT):
            alone = watched.isWindow() and watched.parentWidget() is None
            if alone and watched.windowType() is Qt.WindowType.Window:
                self._names.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@contextmanager
def watched(app: QApplication) -> Iterator[list[str]]:
    """Within, the names of all parts that become windows; empty where none does."""
    names: list[str] = []
    watch = _Watch(names)
    app.installEventFilter(watch)
    try:
        yield names
    finally:
        app.removeEventFilter(watch)
