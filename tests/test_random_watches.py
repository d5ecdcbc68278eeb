"""Ten thousand ways with a woman: whatever becomes of the clock, the session and the program, no missed check-in stays
silent, and none rings that was made.

What rings is the program's own: the rules of a way, what a session reads of it, the ringer of its window, the word to
the launcher, what the launcher carries and what it keeps for its next start. Only the window outside a session is no
process of its own here; ``tests/attacks/test_alarms_outside.py`` has the real ones.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from nsintake import alarm_file, alarm_times, paths
from nsintake.domain.accompaniment import Accompaniment, AccompanimentStatus, CheckIn, WatchEvent, WatchEventKind
from nsintake.domain.accompaniment_plan import calls_every
from nsintake.domain.record_kinds import ACCOMPANIMENT
from nsintake.launcher_protocol import LOUD, Carried
from nsintake.records.kinds import KINDS, Contribution
from nsintake.services.day import alarms
from nsintake.services.day.alarms import DueAlarms
from nsintake.services.day.ringing import AGAIN, DueAlarm, Ringing, _due_of
from nsintake.store.rows import Record
from nsintake_start.alarm import Alarm
from tests.domain.test_accompaniment import way_at
from tests.scale import full_or
from tests.zones import CHANGES, ClockChange, computer_in
from ui.alarms import AlarmRinger
from ui.launcher_link import LauncherLink

MINUTE = timedelta(minutes=1)
WAY_ID = bytes(16)
WAYS: Contribution[Any] = next(kind for kind in KINDS if kind.kind is ACCOMPANIMENT)
STEPS = 12
SET_BY = (-7200.0, -3600.0, -600.0, 600.0, 3600.0, 7200.0)
"""Seconds by which somebody, or the computer itself, sets the clock: an hour where it is wrong about summer time."""


@dataclass
class Computer:
    """Its clocks: the one on the wall, one that stands still while it sleeps, one that does not; seconds."""

    wall: float = 0.0
    steady: float = 1_000.0
    since_start: float = 1_000.0
    passed: float = 0.0
    """What has really passed; nothing that is tried knows it."""

    def go(self, seconds: float, *, asleep: bool = False) -> None:
        self.wall += seconds
        self.since_start += seconds
        self.passed += seconds
        self.steady += 0.0 if asleep else seconds

    def start_again(self, seconds: float) -> None:
        """It was off for so long."""
        self.go(seconds)
        self.steady = self.since_start = 5.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.wall, UTC)


class OutsideRinger(Alarm):
    """What rings outside a session, with a window that is shown and heard in here."""

    def __init__(self, kept: Callable[[], Carried]) -> None:
        super().__init__([], kept)
        self.carried = Carried()
        self.shown, self.heard = False, 0

    def look_now(self) -> None:
        self.look(self.carried)

    def _is_open(self) -> bool:
        return self.shown

    def _open(self) -> None:
        self.shown = True

    def _say(self, rings: Iterable[object]) -> None:
        self.heard += any(isinstance(key, tuple) and key[0] in LOUD for key in rings)

    def _close(self) -> None:
        self.shown = False


class Piped(LauncherLink):
    """A session's word to a launcher that is in this process."""

    def __init__(self, launcher: OutsideRinger) -> None:
        super().__init__()
        self._launcher = launcher
        self.carried.take(launcher.carried.line())

    def _tell(self, said: dict[str, Any]) -> None:
        super()._tell(said)
        self._launcher.carried.take(json.dumps(said).encode())


class ShownInTheBar(QObject):
    """What the bar of the window would show."""

    seen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.alarm: DueAlarm | None = None

    def show_alarm(self, alarm: DueAlarm | None, *, more: int, missed: bool) -> None:
        assert (alarm is None) is (more < 0)
        assert alarm is not None or not missed
        self.alarm = alarm


@dataclass
class WatchingStation:
    """A way, the computer of the station, its launcher, and its session while somebody is signed in."""

    way: Accompaniment
    computer: Computer
    data: Path
    kept: Callable[[], Carried]
    said: list[SimpleNamespace] = field(default_factory=list)
    """What was said to an alarm, as the log has it, newest first."""
    answered: dict[datetime, list[tuple[float, float]]] = field(default_factory=dict)
    """When somebody saw each moment, or did a step for it: in what has really passed, and by the clock of then."""
    again: set[str] = field(default_factory=set)
    """When what somebody answered rings again, by the clock of then."""
    told: dict[str, tuple[float, float]] = field(default_factory=dict)
    """What this launcher was told, with the second since the start and the clock when it first heard of it."""
    latest: float = 0.0
    """The latest hour that this launcher has seen on the wall."""
    window: QObject | None = None

    def __post_init__(self) -> None:
        self.start()
        self.unlock()

    # --- the program

    def start(self) -> None:
        """The launcher starts: it knows what it kept, and nothing else."""
        self.launcher = OutsideRinger(self.kept)
        self.told, self.latest = {}, 0.0
        self.begin_process()
        self.look()
        self.remember_told()

    def end(self) -> None:
        """The program ends, or is ended: nothing of it is left but its file."""
        self.lose_session()
        del self.launcher, self.link

    def begin_process(self) -> None:
        """The process of the next session begins, with its page to sign in; what the launcher says it says now."""
        self.link = Piped(self.launcher)
        self.link.remember(self.data)

    def unlock(self) -> None:
        """Somebody signs in: what a session reads first is what rings."""
        self.window = QObject()
        self.bar = ShownInTheBar()
        self.ringer = AlarmRinger(self.bar, self.link, self.window)  # type: ignore[arg-type]
        self.read()

    def lock(self) -> None:
        """The session ends as it should: only what the launcher carries is left of it."""
        self.ringer.stop()
        self.lose_session()

    def lose_session(self) -> None:
        """Its process is gone, with everything it knew."""
        if self.window is not None:
            self.ringer._timer.stop()
            shiboken6.delete(self.window)
            self.window = None
            self.launcher.nobody_is_here()
            self.begin_process()

    def read(self) -> None:
        """What is due, as the session reads it after every change, tells it to the launcher and rings it itself."""
        found = self.due()
        self.link.tell_due(found.moments(), found.silent, at_start=found.at_start())
        self.remember_told()
        if self.way.duress is not None:  # that rings now, whatever the clock said when it was said
            self.again.add(self.computer.now().isoformat())
        self.ringer.take(found)

    def remember_told(self) -> None:
        here = self.computer.since_start, self.computer.wall
        for texts in self.launcher.carried.due.values():
            for text in texts:
                self.told.setdefault(text, here)

    def due(self) -> DueAlarms:
        row = Record[object](WAY_ID, WAY_ID, 1, self.way)
        signed_in: Any = SimpleNamespace(now=self.computer.now, name_of=str)
        store: Any = SimpleNamespace(audit=SimpleNamespace(views_about=lambda _id, hers: self.said))
        every = Ringing(store, WAYS, rows=None)  # type: ignore[arg-type]
        moments = tuple(WAYS.due(self.way, self.computer.now().date()))
        found = [found.alarm for found in _due_of(signed_in, every, row, moments)]
        return DueAlarms(tuple(sorted(found, key=alarms._soonest)), frozenset(WAYS.rings), ())

    def look(self) -> None:
        self.latest = max(self.latest, self.computer.wall)
        if self.window is not None:
            self.ringer.look()
        self.launcher.look_now()

    # --- people

    def happen(self, what: WatchEventKind, **more: Any) -> None:
        if what is WatchEventKind.STEP:
            self.answer(*self.owed())
        self.way = self.way.with_event(WatchEvent(what, self.computer.now(), "w", **more))
        self.read()

    def see(self) -> None:
        """Whoever is before the window presses that she has seen it."""
        alarm = self.bar.alarm
        if alarm is not None:
            details = {"moment": alarm.moment.isoformat()}
            entry = SimpleNamespace(verb="alarm_seen", counts=True, details=details, at=self.computer.now(), actor="w")
            self.said.insert(0, entry)
            self.answer(alarm.moment)
            self.bar.seen.emit(alarm)
            self.read()

    def answer(self, *moments: datetime) -> None:
        for moment in moments:
            self.answered.setdefault(moment, []).append((self.computer.passed, self.computer.wall))
            self.again.add((self.computer.now() + AGAIN).isoformat())

    # --- what must be

    def owed(self) -> set[datetime]:
        """The calls that nobody made, by when each is missed, and the word for danger: by what is stored alone."""
        if not self.way.is_open:
            return set()
        made = max([-1, *(each.place for each in self.way.events if each.what is WatchEventKind.CHECK_IN)])
        owed = {each.at + each.grace * MINUTE for each in self.way.check_ins[made + 1 :]}
        forced = next((each.at for each in self.way.events if each.what is WatchEventKind.DURESS), None)
        return owed if forced is None else owed | {forced}

    def check(self) -> None:
        """No missed call is silent for longer than five minutes after somebody answered it; none rings that was made,
        and none before its time.
        """
        self.look()
        owed, rings = self.owed(), set(self.launcher.carried.rings)
        missed = {moment for moment in owed if self.is_time(moment) and not self.is_answered(moment)}
        if self.window is not None:
            assert not self.launcher.shown, "whoever is before the window sees it there"
            known = {self.ringer._known[key].moment for key in self.ringer._times.ringing()}
            assert missed <= known, "missed, and silent in the window"
            assert not missed or self.bar.alarm is not None
            assert self.bar.alarm is None or self.bar.alarm.moment in owed, "it rings, and was made"
        else:
            assert self.launcher.shown or not missed, "missed, and silent outside a session"
            assert self.launcher.heard or not missed
            assert self.launcher.shown is bool(rings)
        assert rings <= {moment.isoformat() for moment in owed} | self.again, "it rings outside, and was made"
        assert all(map(self.was_time, rings)), "it rings before its time"
        assert owed or not rings

    def is_time(self, moment: datetime) -> bool:
        """Whether it is time by the clock, or would be if nobody had set it while this launcher runs."""
        return moment.timestamp() <= self.computer.wall or self.would_be_time(moment.isoformat())

    def would_be_time(self, text: str) -> bool:
        began, wall = self.told.get(text, (float("inf"), 0.0))
        return datetime.fromisoformat(text).timestamp() - wall <= self.computer.since_start - began

    def was_time(self, text: str) -> bool:
        return datetime.fromisoformat(text).timestamp() <= self.latest or self.would_be_time(text)

    def is_answered(self, moment: datetime) -> bool:
        """Within the last five minutes; where the clock was set back to just then, these are counted once more."""
        passed, wall = self.computer.passed, self.computer.wall
        every = self.answered.get(moment, [])
        return any(passed - at <= alarm_times.AGAIN or 0 <= wall - clock < alarm_times.AGAIN for at, clock in every)


def planned(change: ClockChange, chance: random.Random) -> Accompaniment:
    """A way over a night in which the clock is changed, as the plan makes it out of hours of the clock on the wall."""
    starts = change.local(change.at + chance.randrange(-16, 6) * 15 * MINUTE)
    back = change.local(starts.astimezone(UTC) + chance.randrange(20, 240) * MINUTE)
    calls = calls_every(starts, back, chance.choice((20, 30, 45, 60)) * MINUTE)
    grace = chance.randint(1, 30)
    status = AccompanimentStatus.UNDER_WAY
    return replace(way_at(starts), status=status, check_ins=tuple(CheckIn(call, grace) for call in calls))


def next_thing(station: WatchingStation, chance: random.Random) -> None:
    """One thing that happens at a station, and to its computer."""
    what, computer = chance.random(), station.computer
    if what < 0.12:
        computer.wall += chance.choice(SET_BY)
    elif what < 0.24:
        station.end()
        if chance.random() < 0.4:
            computer.wall += chance.choice(SET_BY)
        if chance.random() < 0.6:
            computer.start_again(chance.choice((30.0, 600.0, 5400.0)))
        station.start()
    elif what < 0.3:
        computer.go(chance.choice((60.0, 1800.0)), asleep=True)
    elif station.window is None:
        station.unlock()
    elif what < 0.42:
        station.lock()
    elif what < 0.48:
        station.lose_session()
    else:
        somebody_acts(station, chance)


def somebody_acts(station: WatchingStation, chance: random.Random) -> None:
    """Whoever is before the window does something."""
    what, way = chance.random(), station.way
    if what < 0.4 and way.awaited:
        station.happen(WatchEventKind.CHECK_IN, place=chance.randrange(way.made, len(way.check_ins)))
    elif what < 0.55:
        station.happen(WatchEventKind.STEP, step=way.next_step)
    elif what < 0.8:
        station.see()
    elif what < 0.85:
        station.happen(WatchEventKind.DURESS)


def play(seed: int, data: Path, kept: Callable[[], Carried], computer: Computer) -> None:
    """One way from setting out until somebody says how it ended. Raises AssertionError."""
    chance = random.Random(seed)
    alarm_file.forget(data)
    way = planned(CHANGES[seed % len(CHANGES)], chance)
    computer.__init__(way.starts.timestamp())  # type: ignore[misc]
    station = WatchingStation(way, computer, data, kept)
    try:
        live(station, chance)
    finally:
        station.lose_session()


def live(station: WatchingStation, chance: random.Random) -> None:
    """What happens until somebody says how it ended."""
    computer = station.computer
    for _ in range(STEPS):
        computer.go(chance.choice((2.0, 120.0, 301.0, 1200.0)))
        station.check()
        next_thing(station, chance)
        station.check()
    if station.window is None:
        station.unlock()
    station.way = replace(station.way, status=AccompanimentStatus.OVER)
    station.read()
    for act in (station.lock, station.end, station.start, lambda: computer.go(100_000.0)):
        act()
        if act != station.end:
            station.check()
    assert not station.launcher.carried.rings


@pytest.fixture
def data(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "state"))
    monkeypatch.setattr("ui.alarms.ring_aloud", lambda: None)
    monkeypatch.setattr(os, "fsync", lambda _file: None)  # whether a disk keeps what it was given is tried elsewhere
    return paths.prepare_data_folder(tmp_path / "data")


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Computer]:
    made = Computer()
    for name in ("wall", "steady", "since_start"):
        monkeypatch.setattr(alarm_times, name, lambda name=name: getattr(made, name))
    with computer_in(CHANGES[0].place):
        yield made


def test_no_missed_call_stays_silent_and_none_rings_that_was_made(data: Path, computer: Computer) -> None:
    for seed in range(full_or(400, 10_000)):
        try:
            play(seed, data, lambda: alarm_file.read(data), computer)
        except AssertionError as error:
            raise AssertionError(f"way {seed}") from error


def forgets_at_a_restart(patch: pytest.MonkeyPatch) -> str:
    patch.setattr(alarm_file, "read", lambda _data: Carried())
    return "silent outside a session"


def hears_nothing_of_what_was_made(patch: pytest.MonkeyPatch) -> str:
    told = Piped._tell
    first = lambda link, said: None if link._launcher.carried.due else told(link, said)  # noqa: E731
    patch.setattr(Piped, "_tell", first)
    return "it rings outside, and was made"


def believes_a_clock_that_was_set_back(patch: pytest.MonkeyPatch) -> str:
    patch.setattr(LauncherLink, "_note_deadlines", lambda _link: None)
    return "silent in the window"


def counts_no_sleep(patch: pytest.MonkeyPatch) -> str:
    patch.setattr(alarm_times, "since_start", alarm_times.steady)
    return "silent in the window"


def keeps_only_when_it_rings_again(patch: pytest.MonkeyPatch) -> str:
    patch.setattr(DueAlarms, "at_start", DueAlarms.moments)
    return "silent outside a session"


@pytest.mark.parametrize(
    ("worse", "ways", "at_least"),
    [
        (forgets_at_a_restart, range(100), 20),
        (hears_nothing_of_what_was_made, range(150), 3),
        (believes_a_clock_that_was_set_back, range(130), 3),
        (counts_no_sleep, range(130), 1),
        (keeps_only_when_it_rings_again, range(400, 700), 1),
    ],
)
def test_a_program_that_loses_something_is_found_out(
    worse: Callable[[pytest.MonkeyPatch], str], ways: range, at_least: int, data: Path, computer: Computer
) -> None:
    """Each of these is one fault put into the program; the first is a launcher that forgets at a restart."""
    said = list[str]()
    with pytest.MonkeyPatch.context() as patch:
        expected = worse(patch)
        for seed in ways:
            try:
                play(seed, data, lambda: alarm_file.read(data), computer)
            except AssertionError as error:
                said.append(str(error))
    assert sum(expected in each for each in said) >= at_least
