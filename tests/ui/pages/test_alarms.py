"""The bar across the top of the window while something due rings, in the real window of a session."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from nsintake import alarm_times
from nsintake.domain.accompaniment import AccompanimentOutcome
from nsintake.domain.consent import SeenHow
from nsintake.domain.language import Lang
from nsintake.domain.meeting import Meeting
from nsintake.domain.roles import Role
from nsintake.domain.task import Task
from nsintake.records.colleagues import active_people
from nsintake.services.accompaniment import not_safe, watching, way_planning
from nsintake.services.day import today
from nsintake.services.founding.practice_office import WOMEN, record
from nsintake.store.sealed import new_id
from tests.services.ways import a_way
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_event_buttons import event_of_today
from tests.ui.test_alarm_window import heard, player
from ui import i18n
from ui.alarms import AlarmRinger
from ui.cover import CoverCode
from ui.launcher_link import LauncherLink
from ui.parts.alarm_bar import AlarmBar
from ui.session_work import SessionWork
from ui.words import alarms as words

HOUR = 3600.0


class Ringing:
    """A desk with what rings, as the flow of a session puts it together."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.link = desk, LauncherLink()
        self.bar = AlarmBar(desk.signed_in, desk.window.go)
        desk.window.frame.above.down.addWidget(self.bar)
        self.bar.other.connect(desk.window.frame.guard.begin)
        self.bar.hide_words_on(desk.window.stack)
        self.ringer = AlarmRinger(self.bar, self.link, desk.window)
        self.session_work = SessionWork(desk.signed_in, self.link, desk.window)
        self.session_work._due.setInterval(10)
        self.session_work.alarms_read.connect(self.ringer.take)
        desk.window.cover.lifted.connect(self.ringer.back)
        self.session_work._due.start()

    def red(self) -> Task:
        """A woman for whom a check is due by an hour; nothing else red is left."""
        signed_in = self.desk.signed_in
        for task in today.today(signed_in).due:
            if task.clock is not None:
                today.finish(signed_in, task.task_id)
        record(signed_in, {**WOMEN[0], "deadline_today": "no", "safe_home": "yes", "suicide": "yes"})
        (made,) = [
            row.value for row in signed_in.identity.records("task", Task) if row.value.clock and _open(row.value)
        ]
        self.settle()
        return made

    def settle(self) -> None:
        self.desk.qtbot.waitUntil(lambda: not self.session_work._due.isActive(), timeout=10_000)
        self.desk.settle()
        self.ringer.look()

    def stop(self) -> None:
        self.ringer.stop()
        self.session_work.stop()


def _heard(folder: Path, count: int) -> bool:
    return len(heard(folder)) >= count


def _open(task: Task) -> bool:
    return task.status == "open"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds by which the computer's clock is ahead, and by which time has gone on."""
    ahead = [0.0]
    for name in ("wall", "steady", "since_start"):
        real = getattr(alarm_times, name)
        monkeypatch.setattr(alarm_times, name, lambda real=real: real() + ahead[0])
    return ahead


def test_it_says_what_is_due_and_by_when_and_opens_her_file(
    sign_in: SignIn, clock: list[float], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player(tmp_path, monkeypatch)
    desk = sign_in("intake")
    made = Ringing(desk)
    task = made.red()
    assert not desk.has("alarm_bar")
    assert task.clock is not None
    clock[0] = (task.clock - desk.signed_in.now()).total_seconds() + 1
    made.ringer.look()
    assert desk.has("alarm_bar")
    assert desk.said("alarm_what") == "Ask her how she is: she thought of ending her life"
    assert i18n.clock_time(task.clock) in desk.said("alarm_when")
    assert task.subject not in desk.read("alarm_bar"), "no code stands on it"
    desk.qtbot.waitUntil(lambda: len(heard(tmp_path)) == 1, timeout=10_000)
    desk.window.activateWindow()
    QTest.keyClick(desk.window, Qt.Key.Key_F8)
    assert desk.find("alarm_open", QPushButton).hasFocus() or not desk.window.isActiveWindow()
    desk.press("alarm_open")
    page = desk.window.page()
    assert page is not None
    assert page.key == "case"
    assert desk.has("alarm_bar"), "to look is not to say that she saw it"
    made.stop()


@pytest.mark.parametrize("login", ["intake", "keeper"])
def test_that_it_is_done_is_offered_to_a_lead_alone_where_a_lead_is_asked(
    sign_in: SignIn, clock: list[float], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, login: str
) -> None:
    """Before: everybody else pressed it, and read that her account may not do this."""
    player(tmp_path, monkeypatch)
    desk = sign_in(login)
    made, signed_in = Ringing(desk), desk.signed_in
    for task in today.today(signed_in).due:
        if task.clock is not None:
            today.finish(signed_in, task.task_id)
    case_id = record(signed_in, {**WOMEN[0], "deadline_today": "no", "safe_home": "yes", "suicide": "no"})
    way_id = way_planning.plan_way(signed_in, case_id, a_way(signed_in)).accompaniment_id
    watching.end_way(signed_in, way_id, AccompanimentOutcome.NOT_SAFE)
    not_safe.tell_not_safe(signed_in)
    made.settle()
    clock[0] = 60
    made.ringer.look()
    assert "a lead looks after it" in desk.said("alarm_what")
    assert desk.has("alarm_hand")
    assert desk.has("alarm_done") is (login == "keeper")
    made.stop()


def test_seen_by_her_name_it_is_gone_for_five_minutes_and_done_for_good(
    qapp: QApplication, sign_in: SignIn, clock: list[float], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player(tmp_path, monkeypatch)
    desk = sign_in("intake")
    made = Ringing(desk)
    made.red()
    clock[0] = 80 * HOUR
    made.ringer.look()
    desk.qtbot.waitUntil(lambda: len(heard(tmp_path)) == 1, timeout=10_000)
    desk.press("alarm_seen")
    made.settle()
    assert not desk.has("alarm_bar")
    said = [row.verb for row in desk.signed_in.identity.audit.views(limit=5)]
    assert "alarm_seen" in said
    clock[0] += alarm_times.AGAIN - 30
    made.ringer.look()
    assert not desk.has("alarm_bar")
    clock[0] += 60
    made.ringer.look()
    assert desk.has("alarm_bar")
    assert desk.signed_in.display_name in desk.said("alarm_when")
    desk.qtbot.waitUntil(lambda: len(heard(tmp_path)) == 2, timeout=10_000)
    clock[0] += alarm_times.AGAIN
    made.ringer.look()
    desk.qtbot.waitUntil(lambda: len(heard(tmp_path)) == 3, timeout=10_000)
    i18n.set_language(qapp, Lang.AR)
    desk.settle()
    assert desk.find("alarm_seen", QPushButton).text() not in {"", "I have seen it"}
    i18n.set_language(qapp, Lang.EN)
    desk.press("alarm_done")
    made.settle()
    assert not desk.has("alarm_bar")
    assert made.link.carried.due["alarm"] == []
    made.stop()


def test_two_meetings_that_are_due_are_told_apart_and_one_that_is_ready_never_comes_back(
    sign_in: SignIn, clock: list[float]
) -> None:
    desk = sign_in("intake")
    made = Ringing(desk)
    signed_in = desk.signed_in
    for task in today.today(signed_in).due:
        if task.clock is not None:
            today.finish(signed_in, task.task_id)
    arrives = signed_in.now() + timedelta(minutes=25)
    for code, room, late in (("7K2P", "Room 1", 0), ("9M4R", "Room 2", 1)):
        she = arrives + timedelta(minutes=late)
        starts = she + timedelta(minutes=30)
        planned = Meeting(code, room, starts, she, SeenHow.FACE, (), female_officer=True, she_leaves=starts)
        with signed_in.liaison.begin() as work:
            signed_in.liaison.put(work, "meeting", new_id(), new_id(), planned, verb="plan")
            work.commit()
    made.session_work._due.start()
    made.settle()
    assert "7K2P" in desk.said("alarm_when")
    assert "Room 1" in desk.said("alarm_when")
    assert i18n.clock_time(arrives) in desk.said("alarm_when")
    desk.press("alarm_seen")
    made.settle()
    assert "9M4R" in desk.said("alarm_when"), "the other one is shown now, and says so"
    assert "7K2P" not in desk.said("alarm_when")
    desk.press("alarm_done")
    made.settle()
    assert not desk.has("alarm_bar")
    for minutes in (2, 4):
        clock[0] = minutes * 60.0
        made.session_work._due.start()
        made.settle()
        assert not desk.has("alarm_bar"), "it was seen, and five minutes are not over"
    clock[0] = alarm_times.AGAIN + 30.0
    made.ringer.look()
    assert "7K2P" in desk.said("alarm_when")
    desk.press("alarm_done")
    made.settle()
    for minutes in (7, 15, 24):
        clock[0] = minutes * 60.0
        made.session_work._due.start()
        made.settle()
        assert not desk.has("alarm_bar"), "all is ready for both"
    made.stop()


def test_where_visitors_may_see_the_screen_it_says_only_how_much_is_due(sign_in: SignIn, clock: list[float]) -> None:
    desk = sign_in("intake")
    made = Ringing(desk)
    made.red()
    clock[0] = 80 * HOUR
    made.ringer.look()
    what = desk.said("alarm_what")
    assert "ending her life" in what
    event = event_of_today(desk)
    desk.go("training_door", training_id=event, day=desk.signed_in.today().isoformat())
    assert desk.said("alarm_what") == words.waits(1)
    assert made.bar.accessibleName() == words.waits(1)
    assert not {"alarm_seen", "alarm_done", "alarm_hand", "alarm_when"} & {
        name for name in desk.names("alarm_") if desk.has(name)
    }
    clock[0] += 60
    made.ringer.look()
    assert desk.said("alarm_what") == words.waits(1), "also when it is looked at again"
    desk.press("alarm_open")
    assert desk.said("alarm_what") == what
    assert desk.has("alarm_done")
    made.stop()


def test_it_is_handed_to_a_colleague_by_name(sign_in: SignIn, clock: list[float]) -> None:
    desk = sign_in("intake")
    made = Ringing(desk)
    made.red()
    clock[0] = 80 * HOUR
    made.ringer.look()
    desk.press("alarm_hand")
    desk.press("hand_alarm.confirm")
    assert desk.has("hand_alarm"), "to whom is needed"
    box = desk.find("hand_alarm.to", QComboBox)
    box.setCurrentIndex(1)
    to = box.currentData()
    desk.press("hand_alarm.confirm")
    made.settle()
    assert not desk.has("alarm_bar")
    owners = {row.value.owner for row in desk.signed_in.identity.records("task", Task) if _open(row.value)}
    assert to in owners
    made.stop()


def test_the_launcher_hears_whether_somebody_sees_it(sign_in: SignIn, clock: list[float]) -> None:
    desk = sign_in("intake")
    made = Ringing(desk)
    assert made.link.carried.here is True
    made.red()
    clock[0] = 80 * HOUR
    desk.window.set_cover_code(CoverCode("135790"))
    desk.window.cover_now()
    assert made.link.carried.here is False
    made.ringer.look()
    assert not desk.has("alarm_bar")
    assert made.link.carried.here is False
    QTest.keyClicks(desk.window.cover.line, "135790")
    assert desk.has("alarm_bar")
    assert made.link.carried.here is True
    made.stop()
    assert made.link.carried.here is False


@pytest.mark.parametrize("receives", ["she", "a colleague"])
def test_during_a_meeting_it_is_heard_by_nobody_and_shown_to_whoever_receives(
    receives: str, sign_in: SignIn, clock: list[float], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player(tmp_path, monkeypatch)
    desk = sign_in("intake")
    made = Ringing(desk)
    signed_in = desk.signed_in
    starts = signed_in.now() + timedelta(hours=1)
    (colleague,) = active_people(signed_in, Role.KEEPER)
    early, who = starts - timedelta(minutes=20), signed_in.uid if receives == "she" else colleague
    planned = Meeting("7K2P", "Room 1", starts, early, SeenHow.FACE, (), female_officer=True, receives=who)
    with signed_in.liaison.begin() as work:
        signed_in.liaison.put(work, "meeting", new_id(), new_id(), planned, verb="plan")
        work.commit()
    task = made.red()
    assert task.clock is not None
    ahead = (task.clock - signed_in.now()).total_seconds()
    assert ahead < 3 * HOUR, "the check falls into the meeting"
    clock[0] = ahead + 1
    made.ringer.look()
    assert desk.has("alarm_bar") is (receives == "she")
    for heard_by_then, clock[0] in ((1, 3.2 * HOUR), (2, 3.3 * HOUR)):
        made.ringer.look()
        assert desk.has("alarm_bar")
        desk.qtbot.waitUntil(partial(_heard, tmp_path, heard_by_then), timeout=10_000)
    assert len(heard(tmp_path)) == 2
    made.stop()


def test_what_nobody_may_have_heard_is_said(sign_in: SignIn, clock: list[float]) -> None:
    desk = sign_in("intake")
    made = Ringing(desk)
    task = made.red()
    assert task.clock is not None
    clock[0] = 80 * HOUR
    made.ringer._watch = alarm_times.SleepWatch()  # somebody kept time all the while
    made.ringer.look()
    missed = "Nobody may have heard this: the computer slept, or the program was not open."
    assert missed not in desk.said("alarm_when")
    made.link.away = ((0.0, task.clock.timestamp() + 1),)
    made.ringer.look()
    assert missed in desk.said("alarm_when")
    made.stop()
