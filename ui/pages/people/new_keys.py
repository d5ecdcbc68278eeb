"""New keys for everybody who stays: asked for, watched, and then the station locks, because every key here is old."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nsintake.errors import NsintakeError
from nsintake.services.station import rotation
from ui import background
from ui.background import Report
from ui.errors import code_of, words_for
from ui.i18n import T, isolate
from ui.message import ask, show_message
from ui.widgets.progress_overlay import ProgressOverlay

if TYPE_CHECKING:
    from nsintake.services.accounts.people import Holder
    from ui.page import Page

Progress = Callable[[int, int], None]
Act = Callable[[Progress, Callable[[], bool], frozenset[str]], object]
"""(progress, stop, codes of what is left behind) -> anything."""
Done = Callable[[], str]
Failed = Callable[[Exception], bool]
DAMAGED, SHUT = "records_damaged", "files_shut"
"""What can be left behind, by the code of the refusal."""


class NewKeys(QObject):
    """What a page does to change every key. ``page`` is covered meanwhile."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask_remove(self, holder: Holder) -> None:
        """Say what a removal does; then do it."""
        name, uid = isolate(holder.account.display_name), holder.account.uid
        words = T(
            "{name} signs in no more, and all keys are changed, so that no key she may have kept opens what is written "
            "from now on. What she copied while she worked here stays with her. Everything is sealed again: that takes "
            "some minutes, nobody else can work meanwhile, and then everybody signs in again. Her files stay with the "
            "office.",
            name=name,
        )
        if holder.root:
            words = T(
                "{name} was a keeper and has seen the root key. This takes her account and all other keys away; to end "
                "what the root key can do, press New root instead. Everything is sealed again: that takes some "
                "minutes, nobody else can work meanwhile, and then everybody signs in again.",
                name=name,
            )

        def act(progress: Progress, stop: Callable[[], bool], leave: frozenset[str]) -> None:
            rotation.remove_person(
                self._page.signed_in,
                uid,
                progress=progress,
                stop=stop,
                leave_damaged=DAMAGED in leave,
                leave_shut=SHUT in leave,
            )

        def done() -> str:
            return T("{name} is removed and all keys are changed.", name=name)

        ask(self._page, words, T("&Remove her"), lambda: self.run(act, done), dangerous=True, icon="key")

    # --- doing it

    def run(
        self,
        act: Act,
        done: Done,
        *,
        leave: frozenset[str] = frozenset(),
        failed: Failed = lambda _error: False,
    ) -> None:
        """Do it after what waits in the other lane (a draft being saved) is written.

        ``failed`` may take an error over and then gives True.
        """
        background.run(self._page, lambda: None, lambda _none: self._begin(act, done, leave=leave, mine=failed))

    def _begin(self, act: Act, done: Done, *, leave: frozenset[str], mine: Failed) -> None:
        stopped = threading.Event()
        window = self._page.window()
        overlay = ProgressOverlay(window, T("Sealing everything again under new keys…"), cancel=stopped.set)

        def work(report: Report) -> None:
            act(report, stopped.is_set, leave)

        def then(_none: None) -> None:
            overlay.finish()
            self._lock(window, done)

        def failed(error: Exception) -> None:
            overlay.finish()
            if not mine(error):
                self._not_sealed(error, act, done, leave=leave)

        background.run_long(self._page, work, then, failed, progress=overlay.show_progress)

    def _not_sealed(self, error: Exception, act: Act, done: Done, *, leave: frozenset[str]) -> None:
        code = code_of(error)
        if code in {DAMAGED, SHUT} and isinstance(error, NsintakeError):
            count = error.params.get("count", 0)
            damaged = T(
                "{count} records do not open and cannot be sealed again. Nothing was changed. Look for them in a "
                "backup first. If they are lost, they can be left behind for good.",
                count=int(count),
            )
            ask(
                self._page,
                damaged if code == DAMAGED else words_for(error),
                T("&Leave them behind"),
                lambda: self.run(act, done, leave=leave | {code}),
                dangerous=True,
            )
        else:
            self._page.tell(error)

    def _lock(self, window: QWidget, done: Done) -> None:
        """Nothing works any more here: say why, and lock."""
        shell = self._page.shell
        words = T(
            "{done} The station locks now, because the keys in this window are the old ones. Sign in again with your "
            "password.",
            done=done(),
        )
        message = show_message(window, words, icon="lock")
        message.finished.connect(lambda _code: shell.lock())
