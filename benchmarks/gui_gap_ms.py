"""The longest silence of the window over a played day, against 100 ms: while it lasts, no key and no click is taken.

``python -m benchmarks.gui_gap_ms DATA LOGIN`` plays the day of one person in a process of its own and prints for each
act its longest gap in milliseconds; with ``stacks`` it also says what Python did meanwhile, on stderr. A gap is timed
by a timer on the drawing thread. What that thread waited for a processor that something else had is taken off: another
program on this computer is not ours to mend. ``own_ms`` is what of it the drawing thread itself worked, which a busy
computer makes no longer.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import FrameType

    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from benchmarks.measure import Figure
    from ui.flow import Flow
    from ui.main_window import MainWindow

GOAL_MS = 100.0
PEOPLE = ("intake", "liaison", "keeper", "administrator")
NOTES = 400
"""Entries in the time line of the heaviest case."""
PASTE = 10_000
"""Words pasted at once: more than a field takes, so that it says so."""
_FITS = 7_900
"""Signs that a field still takes."""
_SHOWN_MS = 50.0
_PATIENCE = 600.0
_WHERE = "gap.json"
_DEEP = 9
"""Calls of a stack that are shown."""


def measure(*, quick: bool = False) -> Figure:
    """The figure: the longest gap of anybody's day; ``act`` says which act made it, ``over`` how many took longer."""
    from benchmarks.measure import Figure  # noqa: PLC0415 - the measured process must not have loaded this

    folder = Path(tempfile.mkdtemp(prefix="nsintake-bench-"))
    try:
        prepare(folder / "station", women=500 if quick else 20_000)
        environment = _home(folder)
        people = PEOPLE[:2] if quick else PEOPLE * 3
        days = [day(folder / "station", login, environment) for login in people]
        worst = sorted((gap, act) for found in days for act, (gap, _) in found.items())
        longest, act = worst[-1]
        own, busiest = max((own, act) for found in days for act, (_, own) in found.items())
        over = sum(1 for gap, _ in worst if gap > GOAL_MS)
        extra: dict[str, float | int | str] = {"act": act, "acts": len(worst), "over": over, "own_ms": own}
        extra["own_act"] = busiest
        each = sorted(max(gap for gap, _ in found.values()) / GOAL_MS for found in days)
        return Figure(longest / GOAL_MS, longest, GOAL_MS, len(days), (each[0], each[-1]), extra)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _home(folder: Path) -> dict[str, str]:
    """The environment of somebody whose folders are all below one."""
    places = {"HOME": "home", "XDG_DATA_HOME": "home/data", "XDG_CONFIG_HOME": "home/config"}
    places |= {"XDG_CACHE_HOME": "home/cache", "XDG_STATE_HOME": "home/state"}
    for place in places.values():
        (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
    return {**os.environ, **{name: str(folder / place) for name, place in places.items()}}


def day(station: Path, login: str, environment: dict[str, str]) -> dict[str, tuple[float, float]]:
    """The longest gap of each act of one person's day, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.gui_gap_ms", str(station), login]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, tuple[float, float]] = json.loads(done.stdout.splitlines()[-1])
    return found


# --- the office


def prepare(folder: Path, *, women: int) -> None:
    """The played month's office with so many more files, one heavy case, a letter and a session under way."""
    from benchmarks.many_women import _fill, enter  # noqa: PLC0415
    from nsintake.practice.opening import month, open_played  # noqa: PLC0415

    shutil.move(open_played(month()), folder)
    signed_in = enter(folder)
    try:
        found = _work(signed_in)
        _fill(signed_in, women)
    finally:
        signed_in.close()
    (folder.parent / _WHERE).write_text(json.dumps(found), "utf-8")


def _work(signed_in: Any) -> dict[str, str]:
    from nsintake.domain.intake import Step  # noqa: PLC0415
    from nsintake.services.day import case_view, notes  # noqa: PLC0415
    from nsintake.services.founding.practice_office import WOMEN  # noqa: PLC0415
    from nsintake.services.intake import intake  # noqa: PLC0415
    from nsintake.services.letters import letters  # noqa: PLC0415

    shown = [case_view.open_case(signed_in, row.case_id) for row in case_view.list_cases(signed_in)]
    heavy, office = next(
        (view.case_id, consent.recipient_id)
        for view in shown
        for consent in view.consents
        if consent.may_write_to and consent.shared
    )
    for number in range(NOTES):
        notes.write(
            signed_in, heavy, f"Call {number}: he wrote again. " + "She is well and safe at home. " * (number % 5)
        )
    answers = dict(WOMEN[0])
    session = intake.consent_to_record(signed_in, answers)
    intake.save_draft(signed_in, session, answers=answers, step=Step.INCIDENT, focus="account_of_events", caret=0)
    letter = letters.begin_letter(signed_in, heavy, office)
    return {"case": heavy.hex(), "session": session.hex(), "letter": letter.hex()}


# --- the measured process


def run(data: Path, login: str, *, stacks: bool = False) -> dict[str, tuple[float, float]]:
    """The day of one person; the longest gap of each act."""
    from nsintake import settings  # noqa: PLC0415
    from ui import app as program  # noqa: PLC0415

    app = program.make_application(settings.private_folder())
    probe = _probe(stacks=stacks)
    with probe.act("start"):
        flow = program.start(program.make_flow(app, settings.private_folder(), data))
        _until(lambda: getattr(flow.window.content, "_accounts", None) is not None)
        _rest(1.0)
    told = json.loads((data.parent / _WHERE).read_text("utf-8"))
    _day(app, flow, probe, _Told(data, login, told))
    return dict(probe.longest)


class _Told:
    """Who it is, and what the day is about."""

    def __init__(self, data: Path, login: str, ids: dict[str, str]) -> None:
        accounts = json.loads((data / "practice.json").read_text("utf-8"))["accounts"]
        self.login, self.ids = login, ids
        self.password = next(str(known["password"]) for known in accounts if known["login"] == login)

    def arguments(self, key: str) -> dict[str, str]:
        """What a page about one woman is shown with."""
        ids = self.ids
        return {"letter": {"draft_id": ids["letter"]}, "intake": {"draft_id": ids["session"]}}.get(
            key, {"case_id": ids["case"]}
        )


def _day(app: QApplication, flow: Flow, probe: Any, told: _Told) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415

    with probe.act("sign-in"):
        page: Any = flow.window.content
        page.login.set_value(told.login)
        page.password.set_value(told.password)
        page.try_now()
        _until(lambda: flow.main is not None and flow.main.page() is not None)
        _settle()
    main = flow.main
    if main is None:
        raise TypeError(flow.window.content)
    for top in app.topLevelWidgets():
        if top is not flow.window:
            top.close()  # the question for six digits
    with probe.act("reading ahead and looking through"):
        _rest(6.0)
    _every_page(main, probe, told)
    if told.login == "intake":
        _heavy(app, flow, probe, told)
    _languages(flow, main, probe, "today", {})
    with probe.act("collector"):
        gc.collect()  # as the collector does when the oldest generation is due
        _rest(0.2)
    with probe.act("lock"):
        QTest.keyClick(main, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        if flow.window.isVisible():
            main.lock()  # a screen without a window manager gives no window the keyboard
        _until(lambda: not any(window.isExposed() for window in app.topLevelWindows()))


def _every_page(main: MainWindow, probe: Any, told: _Told) -> None:
    """Each page once and, from it, back to Today."""
    for key in main.open_keys():
        with probe.act(f"page {key}"):
            main.go(key, **told.arguments(key))
            _settle()
            _close_dialogs()
        with probe.act(f"from {key} back to Today"):
            main.go("today")
            _settle()
    for key in ("case", "letter", "intake", "cases"):
        if key in main.open_keys():
            with probe.act(f"page {key} again"):
                main.go(key, **told.arguments(key))
                _settle()


def _heavy(app: QApplication, flow: Flow, probe: Any, told: _Told) -> None:
    from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QScrollArea  # noqa: PLC0415

    main = flow.main
    if main is None:
        raise TypeError(flow.window.content)
    with probe.act("heavy case"):
        main.go("case", **told.arguments("case"))
        _settle()
    page = main.page()
    if page is None:
        raise TypeError(page)
    more = page.findChild(QPushButton, "case.timeline.more")
    with probe.act("show everything"):
        if more is None:
            raise TypeError(page)
        more.click()
        _settle()
        _rest(1.0)
    scroll = page.findChild(QScrollArea)
    with probe.act("to the end of the heavy case"):
        if scroll is None:
            raise TypeError(page)
        scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
        _settle()
    _languages(flow, main, probe, "case", told.arguments("case"))
    with probe.act("away from the heavy case"):
        main.go("today")
        _settle()
    for key, name in (("intake", "intake.field.account_of_events"), ("letter", "letter.paragraph.en")):
        main.go(key, **told.arguments(key))
        _settle()
        page = main.page()
        field = page.findChild(QPlainTextEdit, name) if page is not None else None
        if field is None:
            raise TypeError(name)
        for what, text in (("10,000 words", "He wrote again. " * (PASTE // 3)), ("a full field", _prose())):
            with probe.act(f"{what} pasted into {key}"):
                _paste(app, field, text)
                _settle()
                _rest(1.5)
                _settle()
        with probe.act(f"a key in the full field of {key}"):
            field.insertPlainText("x")
            _settle()
            _rest(1.2)
            _settle()
        _languages(flow, main, probe, key, told.arguments(key))


def _languages(flow: Flow, main: MainWindow, probe: Any, key: str, arguments: dict[str, str]) -> None:
    """On one page to each language and back."""
    main.go(key, **arguments)
    _settle()
    for code in ("ar", "ckb", "ar", "en"):
        with probe.act(f"to {code} on {key}"):
            flow.switch_language(code)
            _settle()
            _rest(0.3)


def _prose() -> str:
    words = "He wrote on Monday that he will send it to everybody she knows unless she pays by the end of the week. "
    return (words * (_FITS // len(words) + 1))[:_FITS]


def _paste(app: QApplication, field: QPlainTextEdit, text: str) -> None:
    app.clipboard().setText(text)
    field.selectAll()
    field.paste()


def _close_dialogs() -> None:
    from PySide6.QtWidgets import QApplication, QDialog  # noqa: PLC0415

    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog) and top.isVisible():
            top.close()


def _rest(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop, loop.quit)
    loop.exec()


def _until(reached: Callable[[], bool]) -> None:
    until = time.monotonic() + _PATIENCE
    while not reached():
        _rest(0.01)
        if time.monotonic() > until:
            faulthandler.dump_traceback(all_threads=True)
            raise TimeoutError


def _settle() -> None:
    """Until nothing is under way that somebody waits for, and all is painted."""
    from ui import background  # noqa: PLC0415

    for _ in range(3):
        _until(lambda: not background.busy())
        _rest(0.05)


# --- the probe


def _probe(*, stacks: bool) -> Any:
    """A timer on the drawing thread that knows how late it is; made here, since importing this must load no Qt."""
    from PySide6.QtCore import QObject, Qt, QTimer  # noqa: PLC0415

    class Probe(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.longest: dict[str, tuple[float, float]] = {}
            self._act = "start"
            self._thread = threading.get_native_id()
            self._last, self._waited, self._own = time.perf_counter(), _waited_ms(self._thread), time.thread_time()
            self._seen = _Stacks() if stacks else None
            self._timer = QTimer(self)
            self._timer.setTimerType(Qt.TimerType.PreciseTimer)
            self._timer.setInterval(5)
            self._timer.timeout.connect(self.tick)
            self._timer.start()

        def tick(self) -> None:
            now, waited = time.perf_counter(), _waited_ms(self._thread)
            wall = (now - self._last) * 1000 - self._timer.interval()
            gap = wall - (waited - self._waited)
            own = (time.thread_time() - self._own) * 1000
            longest, most = self.longest.get(self._act, (0.0, 0.0))
            self.longest[self._act] = (max(longest, round(gap, 1)), max(most, round(own, 1)))
            if self._seen is not None:
                self._seen.tell(self._act, own, wall)
            self._last, self._waited, self._own = time.perf_counter(), _waited_ms(self._thread), time.thread_time()

        @contextmanager
        def act(self, name: str) -> Iterator[None]:
            self.tick()
            self._act = name
            if self._seen is not None:
                sys.stderr.write(f"{time.monotonic():.1f} {name}\n")
            yield
            self.tick()

    return Probe()


def _waited_ms(thread: int) -> float:
    """How long a thread that could run has waited for a processor so far; 0 where the system does not say."""
    try:
        return int(Path(f"/proc/self/task/{thread}/schedstat").read_text("ascii").split()[1]) / 1e6
    except OSError:
        return 0.0


class _Stacks:
    """Looks every few milliseconds where the drawing thread is."""

    def __init__(self) -> None:
        self._found: list[str] = []
        self._drawing = threading.get_ident()
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        pause = threading.Event()
        while not pause.wait(0.004):
            self._found.append(" > ".join(reversed(_lines_of(sys._current_frames().get(self._drawing)))))

    def tell(self, act: str, own: float, wall: float) -> None:
        """Say of a long silence where the drawing thread was."""
        found, self._found = self._found, []
        if own > _SHOWN_MS:
            sys.stderr.write(f"\n{act}: {own:.0f} ms of {wall:.0f}\n")
            for stack, count in Counter(found).most_common(6):
                sys.stderr.write(f"  {count:4} {stack}\n")


def _lines_of(frame: FrameType | None) -> list[str]:
    """The innermost calls of a thread, without reading a source; no frame is kept, and with it no widget that goes."""
    lines: list[str] = []
    while frame is not None and len(lines) < _DEEP:
        name = frame.f_code.co_filename.rpartition("/")[2]
        if name != "gui_gap_ms.py":
            lines.append(f"{name}:{frame.f_lineno}:{frame.f_code.co_name}")
        frame = frame.f_back
    return lines


if __name__ == "__main__":
    sys.setswitchinterval(0.005)
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), sys.argv[2], stacks="stacks" in sys.argv)) + "\n")
    sys.stdout.flush()
    os._exit(0)
