"""The way through a founding: from the welcome to a station that can be signed in to, also after a cut.

Belongs to ``flow``. While the keeper is signed in here, the same watches as in a session cover and lock.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from nsintake import log
from nsintake.domain.roles import Permission

if TYPE_CHECKING:
    from pathlib import Path

    from nsintake.records.session import Session
    from nsintake.station import Station
    from ui.flow import Flow
    from ui.pages.founding.page import FoundingPage

_MINUTE = 60_000


class FoundingFlow(QObject):
    """Shows the pages of a founding in the flow's window. ``settings`` go to the services that derive keys."""

    settings: ClassVar[Mapping[str, Any]] = {}

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        self._flow = flow

    def begin(self, folder: Path) -> None:
        """From the welcome page: nothing is there yet."""
        page = self._page(folder, None)
        page.left.connect(self._flow.look)
        page.begun.connect(lambda session: self._begun(page, session))

    def _begun(self, page: FoundingPage, session: Session) -> None:
        log.event("founding_begun")
        self._flow.session = session
        self._watch(page)

    def go_on(self, session: Session) -> None:
        """Somebody signed in to a station that is not finished: a keeper goes on, anybody else is told."""
        self._flow.session = session
        if session.may(Permission.APPROVE_ACCOUNTS):
            self._watch(self._page(session.station.data, session))
            return
        from ui.pages.unfinished import NotYetPage  # noqa: PLC0415

        page = NotYetPage()
        page.closed.connect(self._flow.lock_now)
        page.language_wanted.connect(self._flow.switch_language)
        self._flow.window.show_content(page)

    def show_unfinished(self, station: Station) -> None:
        """In place of sign-in: go on, or begin anew."""
        from ui.pages.unfinished import UnfinishedPage  # noqa: PLC0415

        def begin_anew() -> None:
            from nsintake.services.founding import founding  # noqa: PLC0415 - heavy, only when it is wanted

            founding.begin_anew(station)

        page = UnfinishedPage(begin_anew)
        page.sign_in.connect(lambda: self._flow.show_sign_in(station, practice=False))
        page.given_up.connect(self._flow.look)
        page.language_wanted.connect(self._flow.switch_language)
        page.help_wanted.connect(self._flow.help)
        self._flow.window.show_content(page)

    def _page(self, folder: Path, session: Session | None) -> FoundingPage:
        from ui.pages.founding.page import FoundingPage  # noqa: PLC0415

        page = FoundingPage(folder, session=session, settings=self.settings)
        page.finished.connect(self._flow.lock_now)
        page.language_wanted.connect(self._flow.switch_language)
        page.help_wanted.connect(self._flow.help)
        self._flow.window.show_content(page)
        return page

    def _watch(self, page: FoundingPage) -> None:
        """A keeper's keys and digits are open: cover and lock as in a session."""
        from ui.idle import IdleWatch  # noqa: PLC0415
        from ui.os_events import OsEvents  # noqa: PLC0415

        flow, chosen = self._flow, self._flow.settings
        idle = IdleWatch(
            page,
            cover_after=chosen.cover_minutes * _MINUTE,
            lock_after=chosen.lock_minutes * _MINUTE,
            main=flow.window.windowHandle(),
        )
        for signal in (idle.cover_due, idle.cover_key):
            signal.connect(page.hide_digits)
        for signal in (idle.lock_due, idle.lock_key, OsEvents(page).lock_due):
            signal.connect(flow.lock_now)
        for keys, act in (("F12", page.hide_digits), ("Ctrl+L", flow.lock_now)):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)
