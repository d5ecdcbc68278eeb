"""What is around the pages: where one can go, the stack they are in, cover and lock. Navigation, nothing else.

Which pages exist for the person who is signed in comes from the registry and the session's permissions; there is no
role here. On lock everything disappears first and the draft is saved after that.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nsintake import log
from nsintake.domain.roles import Permission
from ui import background, i18n
from ui.background import Lane
from ui.cover import Cover, CoverCode
from ui.drafts import DraftKeeper, NoDrafts, keep_all, keep_last
from ui.gate import gate
from ui.i18n import T
from ui.message import show_error
from ui.other_language import OtherLanguage
from ui.parts.unsound_banner import UnsoundBanner
from ui.widgets.basics import take_out
from ui.widgets.practice_banner import PracticeBanner
from ui.widgets.sidebar import Sidebar
from ui.widgets.steady import SteadyFrame

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.settings import Settings
    from ui.page import Page
    from ui.printing import Printer
    from ui.registry import PageEntry

DRAFT_AFTER_MS: Final = 5_000
PLACE: Final = "place"
REMEMBERED: Final = 50
"""Pages that Alt+Left can go back through."""


class MainWindow(QWidget):
    """Everything a signed-in person sees; fills the window it is put in. Is the ``Shell`` of every page."""

    locking = Signal()
    """Nothing is on the screen any more, and the process will end by a lock."""
    locked = Signal()
    """Drafts are saved; the process may end."""
    language_wanted = Signal(str)
    settings_wanted = Signal(object)
    """Carries the Settings that shall hold from now on."""
    seal_wanted = Signal()
    """The station shall be sealed now; asked for and confirmed before."""

    def __init__(
        self,
        signed_in: SignedIn,
        entries: Sequence[PageEntry],
        *,
        settings: Settings,
        printer: Printer,
        drafts: DraftKeeper | None = None,
        within: QWidget | None = None,
    ) -> None:
        """``within``: the window it will be in. Built there, no part is drawn again when it gets its place."""
        super().__init__(within)
        self.setObjectName("window")
        self._signed_in = signed_in
        self._printer = printer
        self._settings = settings
        self._drafts: DraftKeeper = drafts or NoDrafts()
        self._entries = {entry.key: entry for entry in entries if entry.open_to(signed_in)}
        self._pages: dict[str, Page] = {}
        self.other_language = OtherLanguage(self.page, self)
        self._history: deque[tuple[str, dict[str, object]]] = deque(maxlen=REMEMBERED)
        self._ending = False
        self._leaving = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.frame = SteadyFrame()
        self.frame.setObjectName("content")
        outer.addWidget(self.frame)
        self.stack = QStackedWidget(self.frame.beside)
        self.stack.setObjectName("page_stack")
        self.cover = Cover(self, self.frame)
        self.cover.lock_wanted.connect(self.lock)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_AFTER_MS)
        self._draft_timer.timeout.connect(self.save_drafts)
        self.sidebar = self._build_sidebar()
        self._build_right()
        background.before_answers(self.frame, self.frame.keep_still)
        self._add_shortcuts()

    @property
    def signed_in(self) -> SignedIn:
        """Who is signed in."""
        return self._signed_in

    @property
    def printer(self) -> Printer:
        """Where papers go."""
        return self._printer

    @property
    def settings(self) -> Settings:
        """The choices of this account of the computer."""
        return self._settings

    def apply_settings(self, chosen: Settings) -> None:
        """Use other choices from now on; the sidebar says when it locks."""
        self._settings = chosen
        self.settings_wanted.emit(chosen)
        self.sidebar = self._build_sidebar(instead_of=self.sidebar)
        now = self.page()
        if now is not None:
            self.sidebar.show_current(now.key)

    def page(self) -> Page | None:
        """The page in front."""
        return next((page for page in self._pages.values() if page is self.stack.currentWidget()), None)

    def open_keys(self) -> tuple[str, ...]:
        """The keys of all pages that the person who is signed in may open."""
        return tuple(self._entries)

    # --- building

    def _build_sidebar(self, *, instead_of: Sidebar | None = None) -> Sidebar:
        places = [(e.key, e.title(), e.icon) for e in self._entries.values() if e.in_sidebar]
        sidebar = Sidebar(
            places,
            who=self._signed_in.display_name,
            locks_after=self._settings.lock_minutes,
            lang=i18n.language(),
            within=self.frame.side,
        )
        sidebar.chosen.connect(self.go)
        sidebar.cover_wanted.connect(self.cover_now)
        sidebar.lock_wanted.connect(self.lock)
        sidebar.language_chosen.connect(self.language_wanted)
        sidebar.settings_wanted.connect(partial(self.go, "settings"))
        self.frame.side.show_part(sidebar, instead_of=instead_of)
        return sidebar

    def _build_right(self) -> None:
        self._banners = self.frame.banners.down
        self._banner: PracticeBanner | None = None
        self._unsound_banner: UnsoundBanner | None = None
        if self._signed_in.practice:
            self._banner = PracticeBanner()
            self._banners.addWidget(self._banner)
        self.frame.beside.show_part(self.stack)
        self.show_unsound()

    def _add_shortcuts(self) -> None:
        for keys, act in (
            ("F12", self.cover_now),
            ("Ctrl+L", self.lock),
            ("Ctrl+K", self.open_palette),
            ("F1", self.open_help),
            ("Alt+Left", self.go_back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)

    def show_unsound(self) -> None:
        """Say on every page what is not sound in the files, or take that away once it is settled."""
        if self._unsound_banner is not None:
            take_out(self._banners, self._unsound_banner)
            self._unsound_banner = None
        findings, not_kept = self._signed_in.unsound, self._signed_in.integrity.not_kept
        if findings or not_kept:
            log.event("held", kind=findings[0].kind if findings else "not_kept", count=len(findings))
            open_log = partial(self.go, "audit") if findings and "audit" in self._entries else None
            self._unsound_banner = UnsoundBanner(
                findings, may_settle=self._signed_in.may(Permission.SETTLE_AUDIT), open_log=open_log
            )
            self._banners.addWidget(self._unsound_banner)
        page = self.page()
        if page is not None:
            page.unsound_changed()

    # --- going about

    def go(self, key: str, **arguments: object) -> None:
        """Show a page that the person who is signed in may open; anything else is ignored and logged."""
        entry = self._entries.get(key)
        now = self.page()
        if entry is None:
            log.event("page_not_open", page=key)
            return
        if now is not None and now.key != key:
            now.wanted_next = partial(self.go, key, **arguments)
            if not now.can_leave():
                self.sidebar.show_current(now.key)
                return
            self.save_drafts()
            if not now.passed_over:
                self._history.append((now.key, now.arguments))
        self._show(entry, arguments, opened=now is not None and now.key != key)

    def go_back(self) -> None:
        """Show the page before this one."""
        now = self.page()
        if self._history and not self.cover.is_up:
            if now is not None:
                now.wanted_next = self.go_back
                if not now.can_leave():
                    return
            self.save_drafts()
            key, arguments = self._history.pop()
            self._show(self._entries[key], arguments)

    def _show(self, entry: PageEntry, arguments: dict[str, object], *, opened: bool = False) -> None:
        """``opened``: from another page, and not by going back to where somebody was."""
        before, page = self.page(), self._pages.get(entry.key)
        fresh = page is None
        if page is None:
            page = cast("type[Page]", entry.page_class())(self)
            page.draft_changed.connect(lambda: self._draft_timer.isActive() or self._draft_timer.start())
            page.add_help(self.open_help)
            self._pages[entry.key] = page
            self.stack.addWidget(page)
        anew = page.arguments != arguments or (opened and bool(arguments))
        page.arguments, page.passed_over = arguments, False
        self.stack.setCurrentWidget(page)
        if before is not None and before is not page:
            before.left()
        self.frame.settle()
        self.sidebar.show_current(entry.key)
        page.setFocus()
        if anew:
            page.begin_at_top()
        if self.other_language.is_due:
            self.other_language.speak()
        else:
            page.on_shown(**arguments)
        if fresh:
            self._restore(page)

    def announce(self) -> None:
        """Something was changed: count again what waits, and let the page in front show it."""
        if self._ending:
            return
        self._count_all()
        now = self.page()
        if now is not None:
            now.changed()

    def _count_all(self) -> None:
        """Count again, in a worker, what waits behind each place in the sidebar."""
        for entry in self._entries.values():
            item = self.sidebar.items.get(entry.key)
            if entry.count is not None and item is not None:
                background.run(item, partial(entry.count, self._signed_in), item.set_count, behind=True)

    def open_palette(self) -> None:
        """Ctrl+K."""
        from ui.dialogs.palette import Goal, PaletteDialog  # noqa: PLC0415
        from ui.parts.by_code import ByCode  # noqa: PLC0415
        from ui.words.also_called import also_called  # noqa: PLC0415

        if self.cover.is_up:
            return
        named = [entry for entry in self._entries.values() if entry.in_sidebar or entry.in_palette]
        ways: list[tuple[str, Callable[[], str], str, Callable[[], object]]] = [
            (entry.key, entry.title, entry.icon, partial(self.go, entry.key)) for entry in named
        ]
        ways += [
            ("help", lambda: T("Help for this page"), "help", self.open_help),
            ("", lambda: T("What this program protects, and what not"), "shield", lambda: self._help("security")),
            ("cover", lambda: T("Cover the screen"), "cover", self.cover_now),
            ("lock", lambda: T("Lock now"), "lock", self.lock),
            ("settings", lambda: T("Settings"), "clock", partial(self.go, "settings")),
        ]
        goals = [Goal(say(), icon, act, also_called(key, say)) for key, say, icon, act in ways]
        codes = ByCode(self._signed_in, self._entries, self.go)
        PaletteDialog(self.window(), goals, codes.find if codes.leads else None, codes.hint()).open()

    def open_help(self) -> None:
        """The help of the page in front."""
        page = self.page()
        if page is not None:
            self._help(page.help_key())

    def _help(self, key: str) -> None:
        from ui.dialogs.help import HelpDialog  # noqa: PLC0415

        if not self.cover.is_up:
            HelpDialog(self.window(), key).open()

    # --- drafts

    def _to_save(self) -> dict[str, dict[str, Any] | None]:
        found: dict[str, dict[str, Any] | None] = {key: page.draft_to_save() for key, page in self._pages.items()}
        now = self.page()
        if self._leaving:
            found[PLACE] = None
        elif now is not None:
            found[PLACE] = {"page": now.key, "arguments": dict(now.arguments)}
        return found

    def save_drafts(self) -> None:
        """Keep what is typed on every page and not saved, sealed, in a worker."""
        self._draft_timer.stop()
        found, keeper = self._to_save(), self._drafts

        def failed(error: Exception) -> None:
            log.event("draft_not_saved")
            show_error(self, error)

        background.run(self, lambda: keep_all(keeper, found), None, failed, lane=Lane.DRAFTS)

    def _restore(self, page: Page) -> None:
        keeper = self._drafts
        if isinstance(keeper, NoDrafts):
            return

        def put(draft: dict[str, Any] | None) -> None:
            if draft is not None:
                page.restore(draft)

        background.run(page, lambda: keeper.load(page.key), put, lane=Lane.DRAFTS)

    def start(self, first: str) -> None:
        """Go where this person was when the last session locked, else to ``first``; whoever went somewhere while that
        was looked up stays there."""
        keeper = self._drafts

        def put(place: dict[str, Any] | None) -> None:
            key = str((place or {}).get("page", ""))
            if self.page() is None:
                known = key in self._entries
                self.go(key if known else first, **(_arguments_in(place) if known else {}))
            self._count_all()  # after the page: counting what waits must not keep her from it

        if isinstance(keeper, NoDrafts):
            put(None)
        else:
            # by the worker that signed her in: it has the files open
            background.run(self, lambda: keeper.load(PLACE), put, lambda _error: put(None))

    # --- cover, lock, language

    def set_cover_code(self, code: CoverCode | None) -> None:
        """The six digits of this session."""
        self.cover.set_code(code)

    def cover_now(self) -> None:
        """F12: a dull page over everything at once; a second time: lock."""
        self.cover.put_up()

    def cover_if_idle(self) -> None:
        """Nobody touched anything for a while: cover, unless covered already."""
        if not self.cover.is_up:
            self.cover.put_up()

    def lock(self, then: Callable[[], None] | None = None) -> None:
        """Nothing on the screen at once, then the drafts saved sealed, then ``then``, or ``locked``."""
        if self._ending:
            return
        self._ending = True
        background.begin_end()
        gate().close()
        self._draft_timer.stop()
        if not self._leaving:
            self.locking.emit()
        found: dict[str, dict[str, Any] | None] = {}

        def save_and_end() -> None:
            keep_last(self._drafts, found)
            (then or self.locked.emit)()

        QTimer.singleShot(0, self, save_and_end)  # whatever a page does wrong now
        found.update(self._to_save())

    def leave(self, then: Callable[[], None]) -> None:
        """As ``lock``, for good: the next session begins on its first page, not where this one was."""
        self._leaving = True
        self.lock(then)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: what is around the pages at once, the page in front after it, the others when shown."""
        if event.type() == QEvent.Type.LanguageChange:
            now = self.page()
            self.sidebar = self._build_sidebar(instead_of=self.sidebar)
            if self._banner is not None:
                fresh = PracticeBanner()
                self._banners.replaceWidget(self._banner, fresh)
                self._banner.hide()
                self._banner.deleteLater()
                self._banner = fresh
            self.show_unsound()
            if now is not None:
                self.sidebar.show_current(now.key)
            self.other_language.begin(self._pages)
            self._count_all()
        super().changeEvent(event)


def _arguments_in(place: dict[str, Any] | None) -> dict[str, object]:
    """The arguments with which a page was shown. Whoever has the file's key can write others, but none that names a
    page.
    """
    kept = (place or {}).get("arguments")
    return (
        {name: value for name, value in kept.items() if name not in {"self", "key"}} if isinstance(kept, dict) else {}
    )
