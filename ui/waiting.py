"""A session process that waits to be one: all that a session needs is loaded, nothing is known.

``nsintake_start.waiting`` starts it. Until a line comes from the launcher it has no application, no connection to a
screen or a bus, no file open, one thread, and nothing of anybody in its memory. It must never read settings, and never
do anything on a timer.
"""

from __future__ import annotations

import gc
import os
import select
import signal
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from nsintake import hardening
from nsintake.by_name import module_named
from nsintake.launcher_protocol import WAITING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import BufferedReader

_FIRST_PAGE: Final = (
    "ui.app",
    "ui.end_signals",
    "ui.flow",
    "ui.launcher_link",
    "ui.pages.sign_in.page",
    "nsintake.options",
    "nsintake.station",
    "platformdirs",
)
"""What the first page needs; what follows it is in ``ui.warm_up``."""
_FIRST_CLASSES: Final = {
    "PySide6.QtCore": ("QSettings", "QXmlStreamReader"),
    "PySide6.QtGui": ("QAction", "QIconEngine", "QPaintDeviceWindow", "QRasterWindow", "QRgba64", "QScreen"),
    "PySide6.QtSvg": ("QSvgRenderer",),
    "PySide6.QtWidgets": ("QCommonStyle", "QWidgetAction"),
}
"""What PySide makes anew in each process once it is asked for, beside the kinds of events."""

Mark = tuple[int, int, int, int]


def run() -> None:
    """Load, wait, and become the session; if the launcher ends, or the program on the disk is another one, end."""
    hardening.harden_process()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.environ.pop(WAITING, None)
    gc.disable()  # see ui/collector.py
    loaded = Loaded()
    for load in _steps():
        if select.select([0], [], [], 0)[0]:
            break  # a session is wanted already: it loads what is missing when it needs it
        load()
    loaded.look()
    if not cast("BufferedReader", sys.stdin.buffer).peek(1) or not loaded.is_still_there():
        os._exit(0)  # without a word: the launcher starts a session, if it is still there
    time.tzset()
    from ui import app  # noqa: PLC0415 - once this process is hardened

    app.run()


def _steps() -> Iterator[Callable[[], object]]:
    yield partial(module_named, "PySide6.QtWidgets")
    from ui import qt_features  # noqa: PLC0415 - once this process is hardened

    yield qt_features.look_for_none
    for name in _FIRST_PAGE:
        yield partial(module_named, name)
    for name, classes in _FIRST_CLASSES.items():
        yield partial(_make_classes, name, classes)
    from ui import warm_up  # noqa: PLC0415 - once Qt is loaded

    yield from warm_up.loading()


def _make_classes(name: str, classes: tuple[str, ...]) -> None:
    """Those of a module of PySide, and each kind of event that is in it: the first event makes all of them."""
    module = module_named(name)
    for made in (*classes, *(kind for kind in dir(module) if kind.endswith("Event"))):
        getattr(module, made)


class Loaded:
    """The files that were loaded, as they were: a session must not be one half of an older and of a newer program."""

    def __init__(self) -> None:
        self._since = time.time_ns()
        self._files: dict[str, Mark] = {}

    def look(self) -> None:
        """Keep how every file is from which something was loaded."""
        files = {sys.executable, *(file for module in list(sys.modules.values()) if (file := _file(module)))}
        self._files = {file: mark for file in files if (mark := _mark(file))}

    def is_still_there(self) -> bool:
        """Whether none of them has changed since this was made; what is loaded later then fits them."""
        return all(mark == _mark(file) and mark[-1] < self._since for file, mark in self._files.items())


def _file(module: object) -> str | None:
    file = getattr(module, "__file__", None)
    return file if isinstance(file, str) else None


def _mark(file: str) -> Mark | None:
    try:
        found = os.stat(file)  # noqa: PTH116 - of 800 files, while somebody waits: a Path takes three times as long
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns
