"""Choosing one file of the computer, without waiting for the answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(near: QWidget, title: str, *, name: str, kinds: str, then: Callable[[Path], object]) -> None:
    """Ask for an existing file of ``kinds`` (``PNG (*.png)``); ``then`` gets its path. ``name``: the object name."""
    asking = QFileDialog(near.window(), title)
    asking.setObjectName(name)
    asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asking.setFileMode(QFileDialog.FileMode.ExistingFile)
    asking.setNameFilter(kinds)
    asking.fileSelected.connect(lambda path: then(Path(path)))
    asking.open()


def choose_new_file(near: QWidget, title: str, *, name: str, suggested: str, then: Callable[[Path], object]) -> None:
    """Ask where a new file is to be; ``then`` gets its path. ``suggested``: its name, in the folder
    of this account's documents; what is typed without an ending gets that of the suggested name.
    """
    asking = QFileDialog(near.window(), title)
    asking.setObjectName(name)
    asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asking.setFileMode(QFileDialog.FileMode.AnyFile)
    asking.setDefaultSuffix(Path(suggested).suffix.removeprefix("."))
    asking.setDirectory(str(_documents()))
    asking.selectFile(suggested)
    asking.fileSelected.connect(lambda path: then(Path(path)))
    asking.open()


def _documents() -> Path:
    """Where this account keeps its documents; its home folder where there is no such folder."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
