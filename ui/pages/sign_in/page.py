"""Sign-in: a name, a password, and patience while the key is derived off the drawing thread.

Never says which of name and password was wrong, keeps neither after the try, and starts nothing before the key has
opened something.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from nsintake.errors import EnvironmentFault, UserFault
from ui import background, i18n
from ui.errors import words_for, words_of
from ui.front_page import TOP, FrontPage
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, primary, quiet
from ui.widgets.field import TextField

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.station import Station
    from ui.pages.sign_in.practice_accounts import PracticeAccounts

    SignIn = Callable[..., SignedIn]

NEEDS_SHEET: Final = frozenset(
    {"keyring_missing", "keyring_refused", "keyring_timeout", "share_missing", "share_other_station", "station_sealed"}
)
BROKEN: Final = frozenset({"file_corrupt", "file_missing", "file_not_sealed"})
"""Faults of the station's files that a backup mends."""
CLOCK_AHEAD: Final = "clock_ahead"
_DUE_EVERY_MS: Final = 15_000
_SOON: Final = timedelta(hours=12)


class SignInPage(FrontPage):
    """``signed_in`` carries the SignedIn. ``sheet_wanted`` when the keyring cannot give its share (the code why)."""

    signed_in = Signal(object)
    sheet_wanted = Signal(str)
    seal_wanted = Signal()
    """The station shall be sealed now; asked for twice."""
    recovery_wanted = Signal()
    """Its files are broken, and somebody has a backup."""
    month_wanted = Signal()
    """Another practice office, with a month of work in it, shall be opened in place of this one."""
    key = "sign_in"

    def __init__(
        self,
        station: Station | None,
        *,
        practice: bool,
        due: tuple[datetime, ...] = (),
        silent: tuple[tuple[datetime, datetime], ...] = (),
        sign_in: SignIn | None = None,
    ) -> None:
        """``station`` may follow by ``attach`` once the page is painted. What is ``due`` is said, but in no time that
        is to be ``silent``; the launcher rings for it.
        """
        super().__init__(practice=practice)
        self._station = station
        self._due, self._silent = due, silent
        self._sign_in = sign_in or _sign_in
        self._wait = 0
        self._busy = False
        self._clock_is_right = False
        self._accounts: PracticeAccounts | None = None
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one is early, and the next try is refused
        self._second.timeout.connect(self._tick)
        self._due_timer = QTimer(self)
        self._due_timer.setInterval(_DUE_EVERY_MS)
        self._due_timer.timeout.connect(self._show_due)
        self.construct()
        if due:
            self._due_timer.start()

    def build(self, across: QHBoxLayout) -> None:
        card = self.front_card("shield", T("Sign in"), T("The records stay sealed until you do."))
        self.due_notice = Notice("", Tone.URGENT, name="due_notice")
        card.add(self.due_notice)
        self.login = TextField("login", T("Your name at this station"), ltr=True)
        self.password = TextField("password", T("Password"), secret=True)
        self.trouble = Notice("", Tone.URGENT, name="sign_in_trouble")
        self.bar = QProgressBar()
        self.bar.setObjectName("sign_in_progress")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(T("Opening the station"))
        self.bar.hide()
        self.act = primary(T("Sign in"), self.try_now, name="sign_in_now")
        self.act.setDefault(True)
        for part in (self.login, self.password, self.trouble, self.bar, self.act):
            card.add(part)
        self.help = quiet(T("I cannot sign in"), lambda: self.help_wanted.emit("sign_in"), name="sign_in_help")
        card.add(self.help)
        self.restore = quiet(
            T("Restore from a backup"), self.recovery_wanted.emit, name="sign_in_restore", icon="backup"
        )
        self.restore.hide()
        card.add(self.restore)
        self.seal = quiet(T("Seal this station…"), self._ask_seal, name="sign_in_seal")
        card.add(self.seal)
        self.login.edit.returnPressed.connect(self.password.edit.setFocus)
        self.password.edit.returnPressed.connect(self.try_now)
        self.login.changed.connect(self._typed)
        self.password.changed.connect(self._typed)
        across.addWidget(card, 0, TOP)
        self._accounts = None
        self._across = across
        self._add_accounts()
        self.first = self.login
        self._show_due()

    def attach(self, station: Station) -> None:
        """The station this page opens; the practice office's people appear beside it."""
        self._station = station
        self._add_accounts()

    def _add_accounts(self) -> None:
        if self._station is None or not self._practice or self._accounts is not None:
            return
        from ui.pages.sign_in.practice_accounts import PracticeAccounts  # noqa: PLC0415

        self._accounts = PracticeAccounts(self._station.accounts_hint(), has_month=self._station.has_month)
        self._accounts.chosen.connect(self._fill)
        self._accounts.month_wanted.connect(self._ask_month)
        self._across.insertWidget(2, self._accounts, 0, TOP)

    def _ask_month(self) -> None:
        from ui.message import ask  # noqa: PLC0415 - only where it is wanted

        said = T("Another practice office is made. What was done in this one is left behind and is not opened again.")
        ask(self, said, T("Open the other one"), self.month_wanted.emit, title=T("With a month of work in it?"))

    def _fill(self, login: str, password: str) -> None:
        self.login.set_value(login)
        self.password.set_value(password)
        self.act.setFocus()

    def _typed(self) -> None:
        if not self._wait:
            self.trouble.show_text("")

    # --- trying

    def try_now(self) -> None:
        """Try what is typed; does nothing while a try is under way or a wait is running."""
        login, password = self.login.raw().strip(), self.password.raw()
        station = self._station
        if self._busy or self._wait or station is None:
            return
        if not login or not password:
            missing = self.password if login else self.login
            missing.set_error(T("This is needed to go on."))
            missing.setFocus()
            return
        self._set_busy(busy=True)
        self.trouble.show_text("")
        sign_in = partial(self._sign_in, clock_is_right=True) if self._clock_is_right else self._sign_in
        self._clock_is_right = False
        background.run(self, lambda: sign_in(station, login, password), self._opened, self._refused)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.bar.setVisible(busy)
        self.act.setEnabled(not busy and not self._wait)
        self.act.setText(T("Opening…") if busy else T("Sign in"))
        for field in (self.login, self.password):
            field.edit.setReadOnly(busy)

    def _opened(self, signed_in: SignedIn) -> None:
        self._second.stop()
        self._due_timer.stop()
        self.password.set_value("")
        self.login.set_value("")
        self.signed_in.emit(signed_in)

    def _refused(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self.password.set_value("")
        if isinstance(error, EnvironmentFault) and error.code in NEEDS_SHEET:
            self.sheet_wanted.emit(error.code)
            return
        waits = error.params.get("wait_seconds", 0) if isinstance(error, UserFault) else 0
        self._wait = int(waits)
        self.trouble.show_text(words_for(error))
        if isinstance(error, EnvironmentFault) and error.code == CLOCK_AHEAD:
            self._ask_about_clock(error)
        self.restore.setVisible(isinstance(error, EnvironmentFault) and error.code in BROKEN)
        if self._wait:
            self._second.start()
            self._show_wait()
        self.password.setFocus()

    def _tick(self) -> None:
        self._wait = max(self._wait - 1, 0)
        self._show_wait()
        if not self._wait:
            self._second.stop()

    def _show_wait(self) -> None:
        self.act.setEnabled(not self._wait and not self._busy)
        words = T("Wait %Ln seconds", "", self._wait) if self._wait else T("Sign in")
        self.act.setText(words)
        self.act.setAccessibleName(words)

    def _ask_about_clock(self, error: EnvironmentFault) -> None:
        """Nothing was written. Who may says that the clock is right, and types the password for it once more."""
        clock, newest = (i18n.day(date.fromisoformat(str(error.params[name]))) for name in ("clock", "newest"))
        self.trouble.show_text(words_of(error.code, clock=clock, newest=newest))
        if not error.params["may_confirm"]:
            return
        from ui.message import ask  # noqa: PLC0415 - drawn when it is asked for

        words = T(
            "The computer's clock says {clock}; the newest entry is of {newest}. Was nobody here for that long, "
            "and is the clock right? Consents that ran out meanwhile are over, and what was to be taken "
            "away by now goes with the next sign-in. Your name is in the log. If you are not sure, set the "
            "computer's clock first.",
            clock=clock,
            newest=newest,
        )
        ask(self, words, T("The clock is right"), self._clock_said, title=T("Is the clock right?"), dangerous=True)

    def _clock_said(self) -> None:
        self._clock_is_right = True
        self.trouble.show_text(T("Type the password once more: it confirms that the clock is right."), Tone.WAITING)
        self.password.setFocus()

    # --- sealing

    def _ask_seal(self) -> None:
        from ui.dialogs.seal import what_it_does  # noqa: PLC0415
        from ui.message import ask  # noqa: PLC0415 - drawn when it is asked for

        words = what_it_does(practice=self._practice)
        ask(self, words, T("Seal now"), self.seal_wanted.emit, title=T("Seal this station?"), dangerous=True)

    # --- due times carried across a lock

    def show_due(self, due: tuple[datetime, ...], silent: tuple[tuple[datetime, datetime], ...]) -> None:
        """Say from now on what was kept from an earlier start."""
        self._due, self._silent = due, silent
        if due:
            self._due_timer.start()
        self._show_due()

    def _show_due(self) -> None:
        now = datetime.now(UTC)
        past = [moment for moment in self._due if moment <= now]
        if not past:
            coming = [moment for moment in self._due if moment <= now + _SOON]
            words = T("Something is due at {time}.", time=i18n.clock_time(coming[0])) if coming else ""
            self.due_notice.show_text(words, Tone.WAITING)
            return
        if any(start <= now < end for start, end in self._silent):
            self.due_notice.show_text("")
            return
        words = T("Something was due at {time}. Sign in to see what it is.", time=i18n.clock_time(past[0]))
        self.due_notice.show_text(words, Tone.URGENT)

    def retranslate(self) -> None:
        login = self.login.raw()
        self.construct()
        self.login.set_value(login)
        if self._wait:
            self._show_wait()


def _sign_in(station: Station, login: str, password: str, *, clock_is_right: bool = False) -> SignedIn:
    from nsintake.services.signing_in.sign_in import sign_in  # noqa: PLC0415 - imported while the password is typed

    return sign_in(station, login, password, clock_is_right=clock_is_right)
