"""The way through a recovery: from the welcome page to a station that can be signed in to. Belongs to ``flow``.

While a backup is opened here its keys are in memory: idle time, Ctrl+L and a lock of the computer end the process.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from pathlib import Path

    from ui.flow import Flow

_MINUTE = 60_000


class RecoveryFlow(QObject):
    """Shows the pages of a recovery in the flow's window. ``settings`` go to the services that derive keys."""

    settings: ClassVar[Mapping[str, Any]] = {}

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        self._flow = flow

    def begin(self, folder: Path) -> None:
        """From the welcome page: nothing is there yet."""
        from ui.idle import IdleWatch  # noqa: PLC0415
        from ui.os_events import OsEvents  # noqa: PLC0415
        from ui.pages.recovery.page import RecoveryPage  # noqa: PLC0415

        flow = self._flow
        page = RecoveryPage(folder, settings=self.settings)
        page.left.connect(flow.look)
        page.finished.connect(flow.lock_now)
        page.language_wanted.connect(flow.switch_language)
        page.help_wanted.connect(flow.help)
        flow.ending.connect(page.close_opened)
        flow.window.show_content(page)
        idle = IdleWatch(
            page,
            cover_after=flow.settings.cover_minutes * _MINUTE,
            lock_after=flow.settings.lock_minutes * _MINUTE,
            main=flow.window.windowHandle(),
        )
        for signal in (idle.cover_due, idle.cover_key, idle.lock_due, idle.lock_key, OsEvents(page).lock_due):
            signal.connect(flow.lock_now)
        for keys in ("F12", "Ctrl+L"):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(flow.lock_now)
