"""What signing in and the first page after it need, loaded and drawn while a password is typed.

The sign-in page loads as little as it can, so that it stands at once; all else waits for its first paint.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from nsintake import log
from ui import background

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_AFTER_MS = 250  # the first paint goes before; nobody types a password faster
_FIRST_WINDOW = (
    "ui.main_window",
    "ui.pages.today",
    "ui.rounds",
    "ui.registry",
    "ui.drafts",
    "ui.printing",
    "ui.clipboard",
    "ui.idle",
    "ui.os_events",
    "ui.women_reader",
    "ui.dialogs.cover_code",
    *(["PySide6.QtDBus"] if sys.platform == "linux" else []),
)
"""What the first window after sign-in is built of."""


def begin(owner: QObject) -> None:
    """Load it all a moment from now in a worker, then draw ahead; harmless if ``owner`` goes away before."""
    QTimer.singleShot(_AFTER_MS, owner, lambda: background.run(owner, _load, _draw, _failed))


def _load() -> None:
    from nsintake.services.signing_in.sign_in import warm_up  # noqa: PLC0415 - heavy

    warm_up()
    for name in _FIRST_WINDOW:
        import_module(name)


def _draw(_done: None) -> None:
    from ui import registry  # noqa: PLC0415
    from ui.widgets import sidebar  # noqa: PLC0415

    sidebar.draw_ahead(entry.icon for entry in registry.ENTRIES if entry.in_sidebar)


def _failed(error: Exception) -> None:
    log.event("warm_up_failed", type=type(error).__name__)
