"""Which page comes when: welcome, sign-in, the site sheet, the pages of a session, lock.

One top-level window; nothing of a session outlives ``lock``, because the process ends with it.
"""

from __future__ import annotations

import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from nsintake import hardening, log, paths, settings
from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission
from nsintake.errors import EnvironmentFault, NsintakeError
from nsintake.launcher_protocol import EXIT_LOCK
from ui import background, i18n, warm_up
from ui.collector import Collector
from ui.front_flow import FlowBase
from ui.gate import gate
from ui.i18n import T
from ui.widgets.alt_letters import AltWatch
from ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from nsintake.records.signed_in import SignedIn
    from nsintake.station import Station
    from ui.founding_flow import FoundingFlow
    from ui.launcher_link import LauncherLink
    from ui.main_window import MainWindow
    from ui.pages.sign_in.page import SignInPage
    from ui.pages.welcome import WelcomePage

FIRST_PAGE = "today"
FOUNDING_MARK = "founding"
"""Its presence says that the founding of a station was not finished."""
PRACTICE_MARK = "practice.json"
"""Its presence alone says that a station is the practice office; read before anything that could open it is loaded."""
_MINUTE_MS = 60_000
_SEALED_EVERY_MS = 2_000
_READ_AHEAD_AFTER_MS = 1_500  # the first page is shown by then
_END = 0.1
"""Seconds for the workers to end after the grace of what they write; one that does not is ended with the process."""


class Flow(FlowBase):
    """The course of one session process."""

    def __init__(self, app: QApplication, folder: Path, link: LauncherLink, *, data: Path | None = None) -> None:
        super().__init__()
        self._app = app
        self._folder = folder
        self._data = data
        self.link = link
        self.settings = settings.load(folder)
        self._first: SignInPage | None = None
        self._built_for: object = None
        self._stick = ""
        self.signed_in = None
        self.main: MainWindow | None = None
        self.window = Window()
        self.window.close_wanted.connect(self.close)
        AltWatch(self.window)

    # --- before sign-in

    def begin(self, *, practice: bool = False, script: Path | None = None, month: bool = False) -> None:
        """Paint the first page with as little as that takes; the rest follows once it is there.

        ``practice`` opens a practice office, unless a session before this one did; ``script``, or the ``month`` that is
        shipped, is played in it first.
        """
        if practice and self.link.station() is None:
            self._first = None
            self._show_welcome().open_practice(script=script, month=month)
        elif not self.build_ahead():
            self._first = None
            self.look()
        self.window.painted.connect(self._after_paint)
        self.window.show()

    def build_ahead(self) -> bool:
        """Build the sign-in page where it is the first one, unless it is there; whether it is."""
        folder = self._where()
        if not paths.is_station(folder) or (folder / FOUNDING_MARK).exists():
            return False
        practice = (folder / PRACTICE_MARK).exists()
        wanted = folder, practice, self.link.due_times(), self.link.silent()
        if wanted != self._built_for:
            self._built_for, self._first = wanted, self.show_sign_in(None, practice=practice)
        return True

    def _after_paint(self) -> None:
        self.collector = Collector(self)
        if sys.platform == "win32":  # NOT RUN
            hardening.hide_from_capture(int(self.window.winId()))
        if self._first is not None:
            folder = self._where()
            if not (folder / PRACTICE_MARK).exists():  # of a practice office nothing is kept
                self.link.remember(folder)
                self._first.show_due(self.link.due_times(), self.link.silent())  # it rings before anybody signs in
            self.look()
        warm_up.begin(self, self.link.tell_ready)

    def _where(self) -> Path:
        return paths.data_folder(self.link.station() or self._data)

    def look(self) -> None:
        """Look for a station and show the page that fits."""
        first, self._first = self._first, None
        try:
            from nsintake.station import Station  # noqa: PLC0415 - loads what a key needs

            station = Station.find(self._where())
        except NsintakeError as error:
            self._show_trouble(error)
            return
        if station is not None:
            station.carried = dict(self.link.carried.heads)
        if station is None:
            self._show_welcome()
        elif first is not None:
            self._connect_sign_in(first, station)
            first.attach(station)
        elif station.unfinished:
            self._founding().show_unfinished(station)
        else:
            self.show_sign_in(station, practice=station.practice)

    def _show_trouble(self, error: Exception) -> None:
        from ui.pages.cannot_open import CannotOpenPage  # noqa: PLC0415

        page = CannotOpenPage(error)
        page.again.connect(self.look)
        page.recovery_wanted.connect(self._recover)
        page.closed.connect(self.close)
        self.show_front(page)

    def _show_welcome(self) -> WelcomePage:
        from ui.pages.welcome import WelcomePage  # noqa: PLC0415

        page = WelcomePage()
        page.founded.connect(self._practice_founded)
        page.founding_wanted.connect(lambda: self._founding().begin(self._where()))
        page.recovery_wanted.connect(self._recover)
        self.show_front(page)
        return page

    def _recover(self, broken: Station | None = None) -> None:
        from ui.recovery_flow import RecoveryFlow  # noqa: PLC0415

        if broken is not None:
            broken.close()  # its lock of the sign-in that failed would keep the recovery out
        RecoveryFlow(self).begin(self._where())

    def _founding(self) -> FoundingFlow:
        from ui.founding_flow import FoundingFlow  # noqa: PLC0415

        return FoundingFlow(self)

    def _practice_founded(self, folder: Path) -> None:
        self.link.tell_station(folder)
        self.look()

    def show_sign_in(self, station: Station | None, *, practice: bool) -> SignInPage:
        """The sign-in page of a station, which may be attached later."""
        from ui.pages.sign_in.page import SignInPage  # noqa: PLC0415

        page = SignInPage(station, practice=practice, due=self.link.due_times(), silent=self.link.silent())
        page.signed_in.connect(self.enter)
        page.seal_wanted.connect(self._seal_from_front)
        if station is not None:
            self._connect_sign_in(page, station)
        self.show_front(page)
        return page

    def _seal_from_front(self) -> None:
        from nsintake.station import Station  # noqa: PLC0415

        station = Station.find(self._where())
        if station is not None:
            self._seal(station)

    def _connect_sign_in(self, page: SignInPage, station: Station) -> None:
        page.sheet_wanted.connect(lambda code: self._show_sheet(station, code))
        page.recovery_wanted.connect(lambda: self._recover(station))

        def open_month() -> None:
            station.close()
            self._show_welcome().open_practice(month=True)

        page.month_wanted.connect(open_month)

    def _show_sheet(self, station: Station, why: str) -> None:
        from ui.pages.site_sheet import SiteSheetPage  # noqa: PLC0415
        from ui.parts.stick_card import StationSticks  # noqa: PLC0415

        page = SiteSheetPage(
            station.unlock,
            why=why,
            practice=station.practice,
            remember=station.remember,
            sticks=StationSticks(station),
        )

        def opened() -> None:
            self._stick = page.stick.where if page.stick is not None else ""
            self.show_sign_in(station, practice=station.practice)

        page.opened.connect(opened)
        page.left.connect(lambda: self.show_sign_in(station, practice=station.practice))
        self.show_front(page)

    def help(self, key: str) -> None:
        """Show the help of a page."""
        from ui.dialogs.help import HelpDialog  # noqa: PLC0415

        HelpDialog(self.window, key).open()

    # --- a session

    def enter(self, signed_in: SignedIn) -> None:
        """Someone has signed in: build the window around their pages, or go on with an unfinished founding."""
        if not signed_in.founded:
            self._founding().go_on(signed_in)
            return
        from ui import registry  # noqa: PLC0415
        from ui.drafts import SealedDrafts  # noqa: PLC0415
        from ui.main_window import MainWindow  # noqa: PLC0415
        from ui.printing import PracticeSink, SystemPrinter  # noqa: PLC0415

        self.signed_in = signed_in
        if not signed_in.practice:
            self.link.remember(signed_in.station.data)
        printer = PracticeSink() if signed_in.practice else SystemPrinter()
        drafts = SealedDrafts(signed_in)
        self.main = MainWindow(
            signed_in, registry.ENTRIES, settings=self.settings, printer=printer, drafts=drafts, within=self.window
        )
        self.main.locking.connect(self.link.tell_ends)
        self.main.locked.connect(self.lock_now)
        self.main.language_wanted.connect(self.switch_language)
        self.main.settings_wanted.connect(self._apply)
        self.main.seal_wanted.connect(lambda: self._seal(signed_in.station))
        self.window.show_content(self.main)
        self._watch(self.main)
        self.main.start(FIRST_PAGE)
        self._ask_cover_code(self.main)
        log.event("signed_in")

    def _watch(self, main: MainWindow) -> None:
        from ui import registry  # noqa: PLC0415
        from ui.alarms import AlarmRinger  # noqa: PLC0415
        from ui.clipboard import ClipboardWatch  # noqa: PLC0415
        from ui.idle import IdleWatch  # noqa: PLC0415
        from ui.os_events import OsEvents  # noqa: PLC0415
        from ui.parts.alarm_bar import AlarmBar  # noqa: PLC0415
        from ui.session_work import SessionWork  # noqa: PLC0415

        self.idle = IdleWatch(
            main,
            cover_after=self.settings.cover_minutes * _MINUTE_MS,
            lock_after=self.settings.lock_minutes * _MINUTE_MS,
            main=self.window.windowHandle(),
        )
        self.idle.cover_due.connect(main.cover_if_idle)
        self.idle.cover_due.connect(self._tidy)
        self.idle.lock_due.connect(main.lock)
        if main.signed_in.may(Permission.VIEW_CASES):
            from ui.women_reader import WomenReader  # noqa: PLC0415

            QTimer.singleShot(_READ_AHEAD_AFTER_MS, main, WomenReader(main, main.signed_in).start)
        warm_up.pages(main, [entry for entry in registry.ENTRIES if entry.key in main.open_keys()])
        self.idle.cover_key.connect(main.cover_now)
        self.idle.lock_key.connect(main.lock)
        self.os_events = OsEvents(main)
        self.os_events.lock_due.connect(main.lock)
        self.clipboard = ClipboardWatch(main)
        if self.signed_in is not None:
            self.session_work = SessionWork(self.signed_in, self.link, main)
            self.session_work.changed.connect(main.show_unsound)
            self.session_work.told.connect(main.announce)
            bar = AlarmBar(self.signed_in, main.go)
            main.frame.above.down.addWidget(bar)
            bar.other.connect(main.frame.guard.begin)
            bar.hide_words_on(main.stack)
            self.alarms = AlarmRinger(bar, self.link, main)
            self.session_work.alarms_read.connect(self.alarms.take)
            main.cover.lifted.connect(self.alarms.back)
        self._sealed = QTimer(self)
        self._sealed.setInterval(_SEALED_EVERY_MS)
        self._sealed.timeout.connect(self._look_for_seal)
        self._sealed.start()

    def _tidy(self) -> None:
        signed_in = self.signed_in
        if signed_in is not None:
            background.run(self, signed_in.tidy, None, lambda error: log.event("not_tidied", type=type(error).__name__))

    def _ask_cover_code(self, main: MainWindow) -> None:
        from ui.dialogs.cover_code import CoverCodeDialog  # noqa: PLC0415

        dialog = CoverCodeDialog(main.window())
        dialog.chosen.connect(main.set_cover_code)
        if self._stick:
            dialog.finished.connect(lambda _result: self._look_for_stick(self._stick))
        dialog.open()

    def _look_for_stick(self, folder: str) -> None:
        """A start stick that was left in the computer is told to whoever signed in."""
        from nsintake.services.station import start_stick  # noqa: PLC0415
        from ui.message import show_message  # noqa: PLC0415

        def looked(still: bool) -> None:  # noqa: FBT001 - what the worker answered
            if still:
                words = T("The start stick is still plugged in. Take it out: beside the computer it protects nothing.")
                show_message(self.window, words, icon="key")

        background.run(self, lambda: start_stick.still_in(folder), looked)

    def switch_language(self, code: str) -> None:
        """Switch the interface at once and remember it."""
        self._apply(replace(self.settings, language=Lang(code)))

    def _apply(self, chosen: settings.Settings) -> None:
        """Put other choices into effect at once, and save them."""
        before, self.settings = self.settings, chosen.bounded()
        if chosen.language is not i18n.language():
            i18n.set_language(self._app, chosen.language)
        if self.main is not None and (before.cover_minutes, before.lock_minutes) != (
            self.settings.cover_minutes,
            self.settings.lock_minutes,
        ):
            self.idle.set_times(
                cover_after=self.settings.cover_minutes * _MINUTE_MS, lock_after=self.settings.lock_minutes * _MINUTE_MS
            )
        try:
            settings.save(self._folder, self.settings)
        except EnvironmentFault as fault:
            log.event("settings_not_saved", error=fault.code)

    # --- sealing

    def _seal(self, station: Station) -> None:
        """Nothing on the screen, then the computer's part of the key destroyed, then this process ends."""
        from nsintake.services.station import sealing  # noqa: PLC0415

        gate().close()
        signed_in, main = self.signed_in, self.main

        def done(_none: None) -> None:
            self.link.tell_sealed()
            if main is None:
                self.lock_now()
            else:
                main.lock()

        def work() -> None:
            if signed_in is None:
                sealing.seal_now(station)
            else:
                sealing.seal(signed_in)

        background.run(self, work, done, self._not_sealed, lane=background.Lane.DRAFTS)

    def _not_sealed(self, error: Exception) -> None:
        from ui.message import show_error  # noqa: PLC0415

        gate().open()
        self.window.show()
        show_error(self.window, error)

    def _look_for_seal(self) -> None:
        """Another account of this computer may have sealed the station: then this session ends too."""
        if self.signed_in is not None and self.main is not None and self.signed_in.station.sealed():
            self._sealed.stop()
            self.main.lock()

    # --- the end

    def lock_now(self) -> None:
        """End this process, with nothing on the screen from now on; the launcher starts the next."""
        background.begin_end()
        gate().close()
        self.link.tell_ends()
        self._app.exit(EXIT_LOCK)

    def told_to_end(self) -> None:
        """By a signal, or because the launcher is gone: lock, which saves the drafts; nobody may be there to ask."""
        if self.main is None:
            self.lock_now()
        else:
            self.main.lock()
        log.event("told_to_end")  # once nothing is on the screen: a busy disk, and busy threads, make writing it long

    def close(self) -> None:
        """Close for good, drafts saved first."""
        if self.main is None:
            self._app.exit(0)
        else:
            self.main.leave(lambda: self._app.exit(0))

    def finish(self) -> None:
        """Close what is open; the process ends right after."""
        if self.main is not None:
            self.session_work.stop()
            self.alarms.stop()
            self._sealed.stop()
        background.begin_end()
        signed_in, self.signed_in = self.signed_in, None
        if signed_in is not None:
            _let_writers_end(signed_in)
        over = background.shutdown(_END)
        self.ending.emit()
        if signed_in is not None:
            signed_in.close(idle=over)


def _let_writers_end(signed_in: SignedIn) -> None:
    """Wait for what other threads are writing while it has grace, then let none of them into the files any more."""
    here, pause = threading.get_ident(), threading.Event()
    drafts = background.thread_of(background.Lane.DRAFTS)  # it wrote the last thing of all just now, and is done
    while signed_in.files.writing(here, drafts) and not background.grace_over():
        pause.wait(0.01)
    signed_in.files.stop(here)
