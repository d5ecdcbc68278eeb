from __future__ import annotations

import sys
import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nsintake.errors import UserFault
from ui import background
from ui.background import Cancelled, Lane


def test_work_runs_elsewhere_and_its_result_arrives_here(app: QApplication, qtbot: QtBot) -> None:
    owner, seen = QObject(), []
    here = threading.get_ident()
    background.run(owner, threading.get_ident, lambda there: seen.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != here
    assert seen[0][1] == here


def test_work_in_one_lane_keeps_its_order(app: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    done: list[int] = []
    for number in range(20):
        background.run(owner, lambda number=number: number, done.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_long_work_does_not_hold_up_the_store(app: QApplication, qtbot: QtBot) -> None:
    owner, done, gate = QObject(), [], threading.Event()
    background.run(owner, gate.wait, lambda _: done.append("long"), lane=Lane.LONG)
    background.run(owner, lambda: None, lambda _: done.append("store"))
    qtbot.waitUntil(lambda: done == ["store"])
    gate.set()
    qtbot.waitUntil(lambda: done == ["store", "long"])


def test_what_a_person_asks_for_goes_before_what_is_behind(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background, "_BEHIND", 60.0)  # it is begun because nobody waits any more
    owner, done, gate = QObject(), list[str](), threading.Event()
    background.run(owner, gate.wait)
    for name in ("counts", "alarms"):
        background.run(owner, partial(str, name), done.append, behind=True)
    background.run(owner, lambda: None, lambda _: done.append("page"))
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == ["page", "counts", "alarms"]


@pytest.mark.parametrize("lane", [Lane.STORE, Lane.AHEAD])
def test_what_is_behind_in_one_lane_waits_for_what_is_asked_for_in_another(
    app: QApplication, qtbot: QtBot, lane: Lane
) -> None:
    owner, done, gate = QObject(), list[str](), threading.Event()

    def again(_: object) -> None:
        done.append("first half")
        background.run(owner, lambda: None, lambda _: done.append("second half"), lane=lane)

    background.run(owner, gate.wait, again, lane=lane)
    background.run(owner, lambda: done.append("behind"), lane=Lane.LONG, behind=True)
    QTimer.singleShot(200, gate.set)
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == ["first half", "second half", "behind"]


def test_what_is_behind_is_begun_although_somebody_waits_on_and_on(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background, "_BEHIND", 0.1)
    owner, done, gate = QObject(), list[str](), threading.Event()
    background.run(owner, gate.wait, lambda _: done.append("asked for"))
    background.run(owner, lambda: None, lambda _: done.append("behind"), lane=Lane.LONG, behind=True)
    qtbot.waitUntil(lambda: done == ["behind"])
    gate.set()
    qtbot.waitUntil(lambda: done == ["behind", "asked for"])


def test_nothing_that_is_behind_keeps_a_session_from_its_end(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing arrives any more then, so what somebody waits for stays under way."""
    monkeypatch.setattr(background, "_BEHIND", 60.0)
    owner, done, gate = QObject(), list[str](), threading.Event()
    background.run(owner, gate.wait, lambda _: done.append("asked for"))
    background.run(owner, lambda: None, lambda _: done.append("behind"), lane=Lane.LONG, behind=True)
    background.begin_end()
    gate.set()
    assert background.shutdown(patience=10.0)
    assert done == []


def test_long_work_and_drafts_keep_nothing_that_is_behind(app: QApplication, qtbot: QtBot) -> None:
    owner, done, gate = QObject(), list[str](), threading.Event()
    for lane in (Lane.LONG, Lane.DRAFTS):
        background.run(owner, gate.wait, lambda _: done.append("long"), lane=lane)
    background.run(owner, lambda: None, lambda _: done.append("behind"), behind=True)
    qtbot.waitUntil(lambda: done == ["behind"], timeout=1_500)
    gate.set()
    qtbot.waitUntil(lambda: done == ["behind", "long", "long"])


def test_busy_workers_take_short_turns_so_that_drawing_waits_for_none(app: QApplication, qtbot: QtBot) -> None:
    owner, done = QObject(), list[float]()
    background.run(owner, sys.getswitchinterval, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert done[0] <= 0.0005
    background.shutdown()
    assert sys.getswitchinterval() == pytest.approx(background._SWITCH_BEFORE)


def test_a_callback_dies_with_its_owner(app: QApplication, qtbot: QtBot) -> None:
    owner, called, gate = QObject(), [], threading.Event()
    background.run(owner, gate.wait, lambda _: called.append(1), lambda _: called.append(2))
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: not background.busy())
    assert called == []


def test_an_error_goes_to_its_handler_and_not_to_the_result(app: QApplication, qtbot: QtBot) -> None:
    owner, said = QObject(), []

    def work() -> None:
        raise UserFault("field_missing")

    background.run(owner, work, lambda _: said.append("done"), lambda error: said.append(str(error)))
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["user:field_missing"]


def test_an_error_without_a_handler_is_shown_in_words(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[BaseException] = []
    monkeypatch.setattr("ui.message.show_error", lambda _owner, error: shown.append(error))
    owner = QObject()

    def work() -> None:
        raise ValueError("a secret")

    background.run(owner, work)
    qtbot.waitUntil(lambda: bool(shown))
    assert isinstance(shown[0], ValueError)


def test_progress_is_heard_and_cancel_stops_at_the_next_report(app: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    heard: list[object] = []
    ended: list[object] = []
    first, gate = threading.Event(), threading.Event()

    def work(report: background.Report) -> None:
        report(1, 3)
        first.set()
        gate.wait()
        report(2, 3)
        heard.append("never")

    job = background.run_long(
        owner, work, lambda _: ended.append("done"), lambda error: ended.append(type(error)),
        progress=lambda done, total: heard.append((done, total)),
    )  # fmt: skip
    qtbot.waitUntil(first.is_set)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [Cancelled]
    assert heard == [(1, 3)]


def test_thousands_of_reports_reach_the_drawing_thread_as_a_few_and_the_last_of_them(
    app: QApplication, qtbot: QtBot
) -> None:
    owner, heard, ended = QObject(), list[tuple[int, int]](), list[bool]()

    def work(report: background.Report) -> None:
        for done in range(1, 5_001):
            report(done, 5_000)

    background.run_long(
        owner, work, lambda _none: ended.append(True), progress=lambda done, total: heard.append((done, total))
    )
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert heard[0] == (1, 5_000)
    assert heard[-1] == (5_000, 5_000)
    assert len(heard) < 1_000


def test_what_was_cancelled_before_it_began_is_not_done(app: QApplication, qtbot: QtBot) -> None:
    owner, did, ended, gate = QObject(), list[str](), list[object](), threading.Event()
    background.run(owner, gate.wait)
    job = background.run(owner, lambda: did.append("done"), lambda _: ended.append("then"), ended.append)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert [type(error) for error in ended] == [Cancelled]
    assert not did
