"""The way through a founding: from the welcome to a station that can be signed in to, also after a cut.

Belongs to ``flow``. While the keeper is signed in here, the same watches as in a session cover and lock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake import log
from nsintake.domain.roles import Permission
from ui.front_flow import FrontFlow

if TYPE_CHECKING:
    from pathlib import Path

    from nsintake.records.signed_in import SignedIn
    from nsintake.station import Station
    from ui.pages.founding.page import FoundingPage


class FoundingFlow(FrontFlow):
    """Shows the pages of a founding."""

    def begin(self, folder: Path) -> None:
        """From the welcome page: nothing is there yet."""
        page = self._page(folder, None)
        page.left.connect(self._flow.look)
        page.begun.connect(lambda signed_in: self._begun(page, signed_in))

    def _begun(self, page: FoundingPage, signed_in: SignedIn) -> None:
        log.event("founding_begun")
        self._flow.signed_in = signed_in
        self._watch(page, page.hide_digits)

    def go_on(self, signed_in: SignedIn) -> None:
        """Somebody signed in to a station that is not finished: a keeper goes on, anybody else is told."""
        self._flow.signed_in = signed_in
        if signed_in.may(Permission.APPROVE_ACCOUNTS):
            page = self._page(signed_in.station.data, signed_in)
            self._watch(page, page.hide_digits)
            return
        from ui.pages.unfinished import NotYetPage  # noqa: PLC0415

        told = NotYetPage()
        told.closed.connect(self._flow.lock_now)
        self._flow.show_front(told)

    def show_unfinished(self, station: Station) -> None:
        """In place of sign-in: go on, or begin again."""
        from ui.pages.unfinished import UnfinishedPage  # noqa: PLC0415

        def begin_again() -> None:
            from nsintake.services.founding import founding  # noqa: PLC0415 - heavy, only when it is wanted

            founding.begin_again(station)

        page = UnfinishedPage(begin_again)
        page.sign_in.connect(lambda: self._flow.show_sign_in(station, practice=False))
        page.given_up.connect(self._flow.look)
        self._flow.show_front(page)

    def _page(self, folder: Path, signed_in: SignedIn | None) -> FoundingPage:
        from ui.pages.founding.page import FoundingPage  # noqa: PLC0415

        page = FoundingPage(folder, signed_in=signed_in, settings=self.settings)
        page.finished.connect(self._flow.lock_now)
        self._flow.show_front(page)
        return page
