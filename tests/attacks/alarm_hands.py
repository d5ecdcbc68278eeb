"""What a test of alarms has done in a session of the real program: its hands before the window.

They do what FOLDER/order says and write FOLDER/done; each session takes orders from its first page on.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from nsintake.domain.accompaniment import AccompanimentStatus
from nsintake.domain.consent import SeenHow
from nsintake.domain.meeting import Meeting
from nsintake.domain.task import Task, TaskKind
from nsintake.services.backup import backups, recovery
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
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.backup.recovery import Progress
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
        self.flow.session_work._tell_due_at_once()
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
        self.flow.session_work._tell_due_at_once()
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

    def go(self, key: str) -> None:
        assert self.flow.main is not None
        self.flow.main.go(key)

    def write(self, name: str, text: str) -> None:
        """Type a line."""
        line = self.flow.window.findChild(QLineEdit, name)
        assert line is not None
        line.setText(text)

    def type_words(self, name: str, begins: list[str], count: int) -> int:
        """Press the keys of so many words, a paragraph each; how many signs are in the field then."""
        edit = self.flow.window.findChild(QPlainTextEdit, name)
        assert edit is not None
        edit.setFocus()
        for number in range(count):
            for sign in " ".join(f"{begin}{number:03d}" for begin in begins) + "\n":
                key = Qt.Key.Key_Return if sign == "\n" else Qt.Key.Key_unknown
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(edit, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign))
        return len(edit.toPlainText())

    def typed(self, name: str) -> int:
        """How many signs are in a field."""
        edit = self.flow.window.findChild(QPlainTextEdit, name)
        return -1 if edit is None else len(edit.toPlainText())

    def back_up(self) -> str:
        """Onto a stick; what the backup is called."""
        assert self.flow.signed_in is not None
        (self.folder / "stick").mkdir()
        return backups.back_up(self.flow.signed_in, self.folder / "stick").name

    def has(self, name: str) -> bool:
        return any(part.isVisible() for part in self.flow.window.findChildren(QWidget, name))

    def says_in(self, name: str) -> str:
        """What all labels of a part say."""
        part = self.flow.window.findChild(QWidget, name)
        return "" if part is None else "\n".join(label.text() for label in part.findChildren(QLabel))

    def slow_restore(self) -> None:
        """A restore comes no further while there is FOLDER/hold; what it does is its own."""
        real: Callable[..., recovery.Restored] = recovery.restore

        def slow(*given: Any, progress: Progress, **more: Any) -> recovery.Restored:
            return real(*given, progress=self._held(progress), **more)

        setattr(recovery, "restore", slow)  # noqa: B010 - mypy knows what a service takes

    def _held(self, progress: Progress) -> Progress:
        hold, pause = self.folder / "hold", threading.Event()

        def report(done: int, of: int) -> None:
            while hold.exists():
                pause.wait(0.02)
                progress(done, of)
            progress(done, of)

        return report

    def recover(self, name: str) -> None:
        """As the page of a recovery does, without a session: from the backup, held as ``slow_restore`` is."""
        self.recovery = threading.Thread(target=self._recover, args=[self.folder / "stick" / name])
        self.recovery.start()

    def _recover(self, backup: Path) -> None:
        sheet, progress = (self.folder / "sheet").read_text(), self._held(lambda _done, _of: None)
        opened = recovery.open_with_password(
            self.folder / "data",
            backup,
            sheet=sheet,
            login=LEAD["login"],
            password=LEAD["password"],
            progress=progress,
        )
        recovery.recover(opened, stay=frozenset(person.uid for person in opened.people), progress=progress)

    def recovered(self) -> bool:
        return not self.recovery.is_alive()

    def cover(self) -> None:
        assert self.flow.main is not None
        self.flow.main.cover_now()

    def lift(self) -> str:
        """Type the six digits; what the bar says."""
        assert self.flow.main is not None
        QTest.keyClicks(self.flow.main.cover.line, DIGITS)
        return self.bar()

    def bar(self) -> str:
        """What is in the bar; empty where it is not there."""
        bar = self.flow.window.findChild(AlarmBar)
        return bar.accessibleName() if bar is not None and bar.isVisible() else ""

    def lock(self) -> None:
        """Takes no order any more: the next one is for the session after it."""
        assert self.flow.main is not None
        self.timer.stop()
        self.flow.main.lock()

    def hang(self, seconds: float) -> None:
        """The drawing thread stands still."""
        threading.Event().wait(seconds)

    def close(self) -> None:
        self.flow.close()
