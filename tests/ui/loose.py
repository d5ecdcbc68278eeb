"""Parts of a page that are windows of their own for a moment, since they were shown before they had a place; and
parts that never got a place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import ownedByPython

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


def placeless(before: Collection[QWidget] = ()) -> list[str]:
    """The names of parts that have parts of their own and are in no window, but for those that were there ``before``.

    One with a button that calls it is never let go of: the button keeps it, and Python cannot see that it does. When
    the process ends, PySide deletes the parts of such a part twice.
    """
    return [
        f"{type(top).__name__} {top.objectName()}"
        for top in QApplication.topLevelWidgets()
        if top not in before and not isinstance(top, _MEANT) and not top.isVisible()
        if ownedByPython(top) and top.findChildren(QWidget)
    ]
