"""The way through a recovery: from the welcome page to a station that can be signed in to. Belongs to ``flow``.

While a backup is opened here its keys are in memory: idle time, Ctrl+L and a lock of the computer end the process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.front_flow import FrontFlow

if TYPE_CHECKING:
    from pathlib import Path


class RecoveryFlow(FrontFlow):
    """Shows the pages of a recovery."""

    def begin(self, folder: Path) -> None:
        """From the welcome page: nothing is there yet."""
        from ui.pages.recovery.page import RecoveryPage  # noqa: PLC0415

        flow = self._flow
        page = RecoveryPage(folder, settings=self.settings)
        page.left.connect(flow.look)
        page.finished.connect(flow.lock_now)
        flow.ending.connect(page.close_opened)
        flow.show_front(page)
        self._watch(page, flow.lock_now)
