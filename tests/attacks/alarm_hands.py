"""What a test of alarms has done in a session of the real program: its hands before the window.

They do what FOLDER/order says and write FOLDER/done; each session takes orders from its first page on.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel

from nsintake.domain.accompaniment import AccompanimentStatus
from nsintake.domain.consent import SeenHow
from nsintake.domain.meeting import Meeting
from nsintake.domain.task import Task, TaskKind
from nsintake.services.founding.practice_office import record
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from nsintake.store.sealed import new_id
from tests.attacks.alarm_desk import CODE, DIGITS, HER_NAME
from tests.domain.test_accompaniment import way_at
from tests.services.ladder import answers
from tests.services.real_station import LEAD, say_to_whom_she_complains
from ui.cover import CoverCode
from ui.parts.alarm_bar import AlarmBar

if TYPE_CHECKING:
    from nsintake.records.session import SignedIn
    from ui.flow import Flow


def red_tasks(signed_in: SignedIn, moments: Iterable[str]) -> list[str]:
    """A woman's urgent tasks, one for each moment; their ids."""
    store, made, case_id = signed_in.identity, [], new_id()
    with store.begin() as work:
        for moment in map(datetime.fromisoformat, moments):
            task = Task(TaskKind.URGENT_CARE, moment.date(), CODE, signed_in.uid, "suicide", clock=moment)
            made.append(new_id())
            store.put(work, "task", made[-1], case_id, task, verb="task")
        work.commit()
    return [task_id.hex() for task_id in [*made, case_id]]


class Hands:
    """Does in a session what the test orders."""

    def __init__(self, folder: Path, flow: Flow) -> None:
        self.folder, self.flow = folder, flow
        self.timer = QTimer(flow)
        self.timer.setInterval(20)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        path = self.folder / "order"
        try:
            order = json.loads(path.read_text())
        except FileNotFoundError:
            return
        path.unlink()
        said = getattr(self, order["do"])(*order["with"])
        fresh = self.folder / "done.new"
        fresh.write_text(json.dumps({"pid": os.getpid(), "said": said}))
        fresh.replace(self.folder / "done")

    def enter(self) -> None:
        """Sign the keeper in, as the page of the sign-in does, with the site sheet typed."""
        station = Station.find(self.folder / "data")
        assert station is not None
        station.unlock((self.folder / "sheet").read_text())
        self.flow.enter(sign_in(station, LEAD["login"], LEAD["password"], clock_is_right=True))
        for top in QApplication.topLevelWidgets():
            if top is not self.flow.window:
                top.close()  # the question for six digits
        assert self.flow.main is not None
        self.flow.main.set_cover_code(CoverCode(DIGITS))

    def due(self, *moments: str) -> list[str]:
        """Make urgent tasks, and wait until the launcher has heard of them."""
        signed_in = self.flow.signed_in
        assert signed_in is not None
        made = red_tasks(signed_in, moments)
        self.flow.rounds._tell_due_at_once()
        return made

    def meeting(self) -> None:
        """One that has just begun; she has been here for a minute."""
        signed_in, now = self.flow.signed_in, datetime.now(UTC)
        assert signed_in is not None
        came = now - timedelta(minutes=1)
        planned = Meeting(CODE, "Room 1", now, came, SeenHow.FACE, (), female_officer=False)
        with signed_in.liaison.begin() as work:
            signed_in.liaison.put(work, "meeting", new_id(), new_id(), planned, verb="plan")
            work.commit()

    def way(self, moment: str) -> str:
        """Somebody is out with a woman and calls by that moment; the way's id."""
        signed_in, at = self.flow.signed_in, datetime.fromisoformat(moment)
        assert signed_in is not None
        way_id, starts = new_id(), at - timedelta(minutes=30)
        out = replace(way_at(starts, 30, grace=0), status=AccompanimentStatus.UNDER_WAY, watcher=signed_in.uid)
        with signed_in.liaison.begin() as work:
            signed_in.liaison.put(work, "accompaniment", way_id, way_id, out, verb="plan_way")
            work.commit()
        self.flow.rounds._tell_due_at_once()
        return way_id.hex()

    def show(self, way_id: str) -> None:
        assert self.flow.main is not None
        self.flow.main.go("accompaniment", accompaniment_id=way_id)

    def press(self, name: str) -> bool:
        """Press what is there; whether it is."""
        found = self.flow.window.findChild(QAbstractButton, name)
        if found is None or not found.isVisible():
            return False
        found.click()
        return True

    def choose(self, name: str, key: str) -> None:
        combo = self.flow.window.findChild(QComboBox, name)
        assert combo is not None
        combo.setCurrentIndex(combo.findData(key))

    def says(self, name: str) -> str:
        """What a label says; empty where it is not there."""
        found = self.flow.window.findChild(QLabel, name)
        return found.text() if found is not None else ""

    def woman(self) -> str:
        """One with a name of her own is heard; her file."""
        signed_in = self.flow.signed_in
        assert signed_in is not None
        say_to_whom_she_complains(signed_in)
        return record(signed_in, answers(names=HER_NAME, deadline_today="no", suicide="no", safe_home="yes")).hex()

    def cover(self) -> None:
        assert self.flow.main is not None
        self.flow.main.cover_now()

    def lift(self) -> str:
        """Type the six digits; what the bar says."""
        assert self.flow.main is not None
        QTest.keyClicks(self.flow.main.cover.line, DIGITS)
        return self.bar()

    def bar(self) -> str:
        """What stands in the bar; empty where it is not there."""
        bar = self.flow.window.findChild(AlarmBar)
        return bar.accessibleName() if bar is not None and bar.isVisible() else ""

    def lock(self) -> None:
        assert self.flow.main is not None
        self.flow.main.lock()

    def hang(self, seconds: float) -> None:
        """The drawing thread stands still."""
        threading.Event().wait(seconds)

    def close(self) -> None:
        self.flow.close()
