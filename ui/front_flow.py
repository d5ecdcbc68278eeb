"""What the ways to a station share, a founding and a recovery: the flow around them, and the watch over open keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nsintake.records.signed_in import SignedIn
    from nsintake.settings import Settings
    from nsintake.station import Station
    from ui.front_page import FrontPage
    from ui.widgets.stepped_front import SteppedFront
    from ui.window import Window

_MINUTE_MS = 60_000


class FlowBase(QObject):
    """The flow of this process, as far as a way to a station knows it; ``ui.flow`` is the whole of it."""

    ending = Signal()
    """Nothing runs any more and the process is about to end."""
    window: Window
    settings: Settings
    signed_in: SignedIn | None

    def look(self) -> None:
        """Look for a station and show the page that fits."""
        raise NotImplementedError

    def show_sign_in(self, station: Station | None, *, practice: bool) -> QWidget:
        """The sign-in page of a station, which may be attached later."""
        raise NotImplementedError

    def switch_language(self, code: str) -> None:
        """Switch the interface at once and remember it."""
        raise NotImplementedError

    def help(self, key: str) -> None:
        """Show the help of a page."""
        raise NotImplementedError

    def show_front(self, page: FrontPage | SteppedFront) -> None:
        """Show a page outside a session; its languages and its help are there on each of them."""
        page.language_wanted.connect(self.switch_language)
        page.help_wanted.connect(self.help)
        self.window.show_content(page)

    def lock_now(self) -> None:
        """End this process, with nothing on the screen from now on; the launcher starts the next."""
        raise NotImplementedError


class FrontFlow(QObject):
    """Base of a way to a station; shows its pages in the flow's window.

    ``settings`` go to the services that derive keys.
    """

    settings: ClassVar[Mapping[str, Any]] = {}

    def __init__(self, flow: FlowBase) -> None:
        super().__init__(flow)
        self._flow = flow

    def _watch(self, page: QWidget, cover: Callable[[], object]) -> None:
        """Keys are in memory: call ``cover``, and lock, when a session would."""
        from ui.idle import IdleWatch  # noqa: PLC0415
        from ui.os_events import OsEvents  # noqa: PLC0415

        flow, chosen = self._flow, self._flow.settings
        idle = IdleWatch(
            page,
            cover_after=chosen.cover_minutes * _MINUTE_MS,
            lock_after=chosen.lock_minutes * _MINUTE_MS,
            main=flow.window.windowHandle(),
        )
        for signal in (idle.cover_due, idle.cover_key):
            signal.connect(cover)
        for signal in (idle.lock_due, idle.lock_key, OsEvents(page).lock_due):
            signal.connect(flow.lock_now)
        for keys, act in (("F12", cover), ("Ctrl+L", flow.lock_now)):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)
