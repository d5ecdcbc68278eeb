"""Locks while every lane is full: a real session process is locked in every way there is, and what it left is judged.

``python -m tests.faults.lock_harness FOLDER ROUNDS [old]`` founds a practice office in FOLDER. Each round forks a
session, as the launcher does; it signs in, fills every lane with work that does not end by itself, types into two pages
and is locked. The next one looks whether what was typed is there. ``old`` plays the order there was before drafts had a
lane of their own: behind the store, cut off after four seconds. Prints a JSON line.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from nsintake import log
from nsintake.crypto.kdf import FLOOR
from nsintake.domain.case import CaseFile
from nsintake.domain.intake import Step
from nsintake.launcher_protocol import EXIT_LOCK
from nsintake.records import page_drafts
from nsintake.records.signed_in import SignedIn
from nsintake.records.women_index import WomenIndex
from nsintake.services.audit import audit
from nsintake.services.backup import backups
from nsintake.services.day import case_view
from nsintake.services.founding.founding import found_practice
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from tests.services.ladder import answers
from ui import app as program
from ui import background, flow
from ui import drafts as kept
from ui.background import Lane
from ui.cover import CoverCode

if TYPE_CHECKING:
    from ui.flow import Flow
    from ui.main_window import MainWindow

WOMEN = 40
HIDDEN_WITHIN, GONE_WITHIN = 0.1, 1.0
PATIENCE = 60.0


@dataclass
class Outcome:
    """What a number of locks showed."""

    rounds: int = 0
    lost: int = 0
    seen: int = 0
    early: int = 0
    """Lines that went to the log, a file, while something was still on the screen."""
    late: int = 0
    torn: int = 0
    odd_ends: int = 0
    hidden: list[float] = field(default_factory=list)
    gone: list[float] = field(default_factory=list)

    def told(self) -> dict[str, Any]:
        """As JSON, the seconds as milliseconds: each, the longest and the middle one."""
        kept = {name: value for name, value in vars(self).items() if not isinstance(value, list)}
        for name, every in (("hidden", sorted(self.hidden)), ("gone", sorted(self.gone))):
            kept[f"{name}_each_ms"] = [round(seconds * 1000, 1) for seconds in every]
            kept[f"{name}_ms"] = round(every[len(every) // 2] * 1000, 1)
            kept[f"{name}_worst_ms"] = round(every[-1] * 1000, 1)
        return kept


# --- what fills the lanes


def read_on(signed_in: SignedIn) -> None:
    """Open the list of cases again and again, as twenty thousand of them would take."""
    while True:
        case_view.list_cases(signed_in)


def index_on(signed_in: SignedIn) -> None:
    """Build the index of the search again and again."""
    while True:
        WomenIndex(signed_in.identity).read_all(20)


def back_up_on(signed_in: SignedIn, target: Path, report: Callable[[int, int], None]) -> None:
    """Back the station up again and again; while one is made it holds the write lock of every file."""
    while True:
        backups.back_up(signed_in, target, progress=report)


def write_long(signed_in: SignedIn) -> None:
    """One transaction that goes on writing and never comes to its commit."""
    found = signed_in.identity.records("case_file", CaseFile)
    with signed_in.identity.begin() as work:
        while True:
            for case in found:
                signed_in.identity.put(work, "case_file", case.record_id, case.subject_id, case.value, verb="torn")


def write_often(signed_in: SignedIn) -> None:
    """Short transactions, one right after the other."""
    found = signed_in.identity.records("case_file", CaseFile)
    while True:
        for case in found:
            with signed_in.identity.begin() as work:
                signed_in.identity.put(work, "case_file", case.record_id, case.subject_id, case.value, verb="again")
                work.commit()


def fill(main: MainWindow, number: int) -> None:
    """Every lane under way, and more behind that; which lane writes changes from round to round."""
    signed_in = main.signed_in
    target = signed_in.station.data.parent / "stick"
    store = (read_on, write_often, write_long, read_on)[number % 4]
    long = (write_long, back_up_on, index_on, back_up_on)[number % 4]
    for _ in range(3):
        background.run(main, lambda: store(signed_in))
        background.run(main, lambda: index_on(signed_in), lane=Lane.AHEAD)
        if long is back_up_on:
            background.run_long(main, lambda report: back_up_on(signed_in, target, report))
        else:
            background.run(main, lambda: long(signed_in), lane=Lane.LONG)  # type: ignore[call-arg]


# --- the ways there are to lock


def press_lock(made: Flow, main: MainWindow) -> None:
    QTest.keyClick(main, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    if made.window.isVisible():
        main.lock()  # without a window manager no window has the keyboard; the way from here is the same


def cover_twice(_made: Flow, main: MainWindow) -> None:
    main.cover_now()
    main.cover_now()


def close_window(made: Flow, _main: MainWindow) -> None:
    made.window.close()


def system_locks(made: Flow, _main: MainWindow) -> None:
    made.os_events._locked()


def system_sleeps(made: Flow, _main: MainWindow) -> None:
    made.os_events._sleep(True)


def nobody_there(made: Flow, _main: MainWindow) -> None:
    made.idle.lock_due.emit()


def told_by_signal(_made: Flow, _main: MainWindow) -> None:
    os.kill(os.getpid(), signal.SIGTERM)


WAYS = (press_lock, cover_twice, close_window, system_locks, system_sleeps, nobody_there, told_by_signal)


# --- one session process


@dataclass
class Round:
    """What a session is told."""

    folder: Path
    number: int
    before: str
    draft_id: bytes
    case_id: bytes
    told: int
    old: bool


class Driver:
    """Plays one round inside the program's own event loop."""

    def __init__(self, made: Flow, play: Round) -> None:
        self.made, self.play = made, play
        self.said: dict[str, Any] = {}
        station = Station.find(play.folder / "data")
        assert station is not None
        password = {account.login: account.password for account in station.accounts_hint()}["keeper"]
        signed_in = sign_in(station, "keeper", password)
        self.said |= {"lost": self.lost(signed_in), "torn": torn(signed_in)}
        made.enter(signed_in)
        assert made.main is not None
        self.main = made.main
        self.wait(lambda: self.main.page() is not None and not background.busy())
        for top in QApplication.topLevelWidgets():
            if top is not made.window:
                top.close()  # the question for six digits
        self.main.cover.set_code(CoverCode("135790"))

    def wait(self, holds: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while not holds():
            QApplication.processEvents()
            assert time.monotonic() < until, "waited in vain"

    def lost(self, signed_in: SignedIn) -> int:
        """How many of the two texts of the round before are not there."""
        if not self.play.before:
            return 0
        page = page_drafts.load_page(signed_in, "case") or {}
        kept = dict(intake.load_draft(signed_in, self.play.draft_id).answers)
        return (page.get("note") != self.play.before) + (kept.get("account") != self.play.before)

    def type(self, text: str) -> None:
        """A note on a file, and an answer of a session."""
        self.main.go("case", case_id=self.play.case_id.hex())
        self.wait(lambda: not background.busy())
        page = self.main.page()
        note = page.findChild(QPlainTextEdit, "case_note") if page is not None else None
        assert note is not None
        note.setPlainText(text)
        self.main.go("intake", draft_id=self.play.draft_id.hex())
        opened: Any = self.main.page()
        self.wait(lambda: not background.busy() and opened.session_state.draft_id == self.play.draft_id)
        opened.session_state.put("account", text)
        opened.flow.touched()

    def lock(self) -> None:
        fill(self.main, self.play.number)
        # the program itself may have put something behind them by now
        self.wait(lambda: all(background.waiting(lane) >= 2 for lane in (Lane.STORE, Lane.AHEAD, Lane.LONG)))
        gone: list[float] = []
        shown = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
        assert shown
        for window in shown:
            window.visibleChanged.connect(lambda _visible: gone.append(time.monotonic()))
        write, early = log.event, list[str]()

        def event(code: str, **ids: str | int) -> None:
            early.extend([code] * any(window.isVisible() for window in shown))
            write(code, **ids)

        log.event = event
        started = time.monotonic()
        WAYS[self.play.number % len(WAYS)](self.made, self.main)
        while any(window.isVisible() for window in QGuiApplication.topLevelWindows()):
            QApplication.processEvents()
            assert time.monotonic() - started < PATIENCE
        log.event = write
        hidden = gone[-1] - started
        self.said |= {"started": started, "hidden": hidden, "seen": int(hidden > HIDDEN_WITHIN), "early": len(early)}
        os.write(self.play.told, json.dumps(self.said).encode())


def old_order() -> None:
    """Drafts behind the store and no room made for them, cut off after four seconds; five for the workers to end."""
    worker, patch = background._worker, pytest.MonkeyPatch()
    patch.setattr(background, "_worker", lambda lane: worker(Lane.STORE if lane is Lane.DRAFTS else lane))
    patch.setattr(background, "begin_end", lambda: None)
    patch.setattr(background, "grace_over", lambda: False)
    patch.setattr(kept, "_LONGEST", 4.0)
    patch.setattr(flow, "_END", 5.0)
    patch.setattr(flow, "_let_writers_end", lambda _signed_in: None)


def signed_in(play: Round) -> None:
    """The program itself, played."""
    if play.old:
        old_order()
    start = program.start

    def played(flow: Flow, **more: Any) -> Flow:
        made = start(flow, **more)

        def act() -> None:
            with ends_when_it_fails():
                driver = Driver(made, play)
                driver.type(token(play.number))
                driver.lock()

        QTimer.singleShot(0, act)
        return made

    program.start = played
    sys.argv = ["nsintake", "--data", str(play.folder / "data")]
    program.run()


@contextlib.contextmanager
def ends_when_it_fails() -> Iterator[None]:
    """A round that fails ends its process: nobody else would lock it any more."""
    whole = False
    try:
        yield
        whole = True
    finally:
        if not whole:
            traceback.print_exc()
            os._exit(1)


def torn(signed_in: SignedIn) -> bool:
    """Whether anything stands there of a transaction that never came to its end."""
    return any(view.verb == "torn" for view in signed_in.identity.audit.views(limit=20))


def token(number: int) -> str:
    return f"written in round {number} and not saved"


def forked(play: Round, told: tuple[int, int], outcome: Outcome) -> None:
    """One round; what it showed goes into ``outcome``."""
    child = os.fork()
    if child == 0:
        try:
            os.close(told[0])
            signed_in(play)
        finally:
            os._exit(1)
    os.close(told[1])
    with os.fdopen(told[0], "rb") as pipe:
        said = json.loads(pipe.read() or b"{}")
    _, status = os.waitpid(child, 0)
    gone = time.monotonic() - said.get("started", 0.0)
    outcome.rounds += 1
    outcome.lost += said.get("lost", 0)
    outcome.torn += said.get("torn", 0)
    outcome.seen += said.get("seen", 0)
    outcome.early += said.get("early", 0)
    outcome.late += gone > GONE_WITHIN
    wanted = 0 if WAYS[play.number % len(WAYS)] is close_window else EXIT_LOCK
    outcome.odd_ends += os.waitstatus_to_exitcode(status) != wanted
    outcome.hidden.append(said.get("hidden", PATIENCE))
    outcome.gone.append(gone)


def founded(folder: Path) -> tuple[bytes, bytes]:
    """A practice office with some women in it; the session that is under way and the file that is written on."""
    (folder / "stick").mkdir()
    found_practice(folder / "data", params=FLOOR)
    station = Station.find(folder / "data")
    assert station is not None
    made = sign_in(
        station, "keeper", {account.login: account.password for account in station.accounts_hint()}["keeper"]
    )
    case_id, *_others = [record(made, answers()) for _ in range(WOMEN)]
    draft_id = intake.consent_to_record(made, answers())
    intake.save_draft(made, draft_id, answers=answers(), step=Step.INCIDENT, focus="", caret=0)
    made.close()
    station.close()
    return draft_id, case_id


def looked_at(folder: Path, last: Round, outcome: Outcome) -> None:
    """What the last one typed is there, every log is whole, and of the transactions that never came to an end nothing
    is there."""
    station = Station.find(folder / "data")
    assert station is not None
    made = sign_in(
        station, "keeper", {account.login: account.password for account in station.accounts_hint()}["keeper"]
    )
    page = page_drafts.load_page(made, "case") or {}
    kept = dict(intake.load_draft(made, last.draft_id).answers)
    outcome.lost += (page.get("note") != token(last.number)) + (kept.get("account") != token(last.number))
    outcome.torn += not audit.look_through(made) or bool(made.unsound)
    outcome.torn += torn(made)
    made.close()
    station.close()


def play(folder: Path, rounds: int, *, old: bool) -> Outcome:
    os.environ["NSINTAKE_CONFIG"] = str(folder / "config")
    os.environ["NSINTAKE_STATE"] = str(folder / "state")
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    draft_id, case_id = founded(folder)
    outcome = Outcome()
    for number in range(rounds):
        before = token(number - 1) if number else ""
        told = os.pipe()
        last = Round(folder, number, before, draft_id, case_id, told[1], old)
        forked(last, told, outcome)
    looked_at(folder, last, outcome)
    return outcome


if __name__ == "__main__":
    print(json.dumps(play(Path(sys.argv[1]), int(sys.argv[2]), old="old" in sys.argv).told()))
