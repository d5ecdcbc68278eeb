"""Start-up and its refusals, each in a process of its own as a person starts it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.launcher_protocol import EXIT_NO_DISPLAY, EXIT_SECOND_START
from nsintake.services.founding.founding import found_practice
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import PRACTICE, Station
from ui.app import has_display
from ui.drafts import SealedDrafts
from ui.flow import PRACTICE_MARK
from ui.main_window import PLACE

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office") / "data"
    found_practice(folder, params=FLOOR, full=False)
    return folder


def environment(tmp_path: Path, **changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "NSINTAKE_CONFIG": str(tmp_path / "config"), **changes}


def start(*arguments: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ui.app", *arguments]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=90, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("display", ["", ":987"])
def test_without_a_screen_it_says_so_and_ends_before_qt_aborts(tmp_path: Path, display: str) -> None:
    done = start(env=environment(tmp_path, QT_QPA_PLATFORM="", DISPLAY=display))
    assert done.returncode == EXIT_NO_DISPLAY
    assert "no screen was found" in done.stderr
    assert "xvfb-run" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_a_screen_is_recognised_where_there_is_one(tmp_path: Path) -> None:
    assert has_display({"QT_QPA_PLATFORM": "offscreen"})
    assert has_display({"DISPLAY": "far.away:0"})
    assert not has_display({"DISPLAY": ":987"})
    assert not has_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})
    (tmp_path / "wayland-0").touch()
    assert has_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})


def test_the_sign_in_page_is_painted_without_the_heavy_libraries(tmp_path: Path, station: Path) -> None:
    script = (
        "import sys\nfrom ui.app import main\n"
        f"code = main(['--data', {str(station)!r}, '--exit-after-paint'])\n"
        "heavy = {'sqlalchemy', 'keyring', 'reportlab', 'uharfbuzz', 'pikepdf', 'phonenumbers', 'PySide6.QtPdf',\n"
        "         'PySide6.QtDBus', 'msgspec', 'subprocess'}\n"
        "print(code, sorted(heavy & set(sys.modules)))"
    )
    env = environment(tmp_path)
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", script], cwd=ROOT, env=env, capture_output=True, text=True, timeout=90, check=False
        )
    assert done.stdout.strip() == "0 []", done.stderr


def test_the_mark_of_the_practice_office_is_the_stations_own() -> None:
    assert PRACTICE_MARK == PRACTICE


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda folder: (folder / "notes.txt").write_text("something else"), "folder_foreign"),
        (lambda folder: (folder / "station").write_bytes(b"nsintake station 1\n"), None),
    ],
)
def test_a_folder_that_is_no_station_still_shows_a_page(tmp_path: Path, make: object, said: str | None) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    make(folder)  # type: ignore[operator]
    done = start("--data", str(folder), "--exit-after-paint", env=environment(tmp_path))
    assert done.returncode == 0, done.stderr
    assert said is None or (folder / "notes.txt").read_text() == "something else"


def test_a_second_start_is_refused_in_words(tmp_path: Path, station: Path) -> None:
    env = environment(tmp_path)
    script = (
        "import sys\nfrom pathlib import Path\nfrom ui import app\n"
        f"mark = app.claim(Path({env['NSINTAKE_CONFIG']!r}))\n"
        "assert mark is not None\nprint('held', flush=True)\nsys.stdin.readline()\n"
    )
    press_ok = (
        "import sys\nfrom PySide6.QtCore import QTimer\nfrom PySide6.QtWidgets import QApplication, QLabel\n"
        "from ui import app\nreal = app.refuse_second_start\n"
        "def refuse(made):\n"
        "    def press():\n"
        "        box = QApplication.activeModalWidget()\n"
        "        print(box.findChild(QLabel, 'message_words').text())\n"
        "        box.accept()\n"
        "    QTimer.singleShot(200, press)\n"
        "    return real(made)\n"
        "app.refuse_second_start = refuse\nsys.exit(app.main([]))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "held\n"
        second = subprocess.run(
            [sys.executable, "-c", press_ok], cwd=ROOT, env=env, capture_output=True, text=True, timeout=90, check=False
        )
        first.communicate("\n")
    assert second.returncode == EXIT_SECOND_START, second.stderr
    assert "already open on this account" in second.stdout


def test_a_mark_left_by_a_killed_session_does_not_keep_anyone_out(tmp_path: Path, station: Path) -> None:
    env = environment(tmp_path)
    script = (
        "import os\nfrom pathlib import Path\nfrom ui import app\n"
        f"mark = app.claim(Path({env['NSINTAKE_CONFIG']!r}))\nos._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=env, check=True)
    assert (tmp_path / "config" / "session.lock").exists()
    assert start("--data", str(station), "--exit-after-paint", env=env).returncode == 0


def test_an_unforeseen_error_leaves_type_and_place_and_nothing_else(tmp_path: Path) -> None:
    script = (
        "from pathlib import Path\nfrom nsintake import log\nfrom ui import app\n"
        f"log.to_file(Path({str(tmp_path / 'events.log')!r}))\napp.install_excepthook()\n"
        "raise ValueError('Zainab lives in the third house')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    written = done.stderr + (tmp_path / "events.log").read_text()
    assert "Zainab" not in written
    assert "unforeseen type=ValueError at=-" in written or "unforeseen type=ValueError at=" in written


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs a virtual screen")
def test_the_whole_start_works_on_a_real_screen(tmp_path: Path, station: Path) -> None:
    env = environment(tmp_path, QT_QPA_PLATFORM="xcb")
    command = ["xvfb-run", "-a", sys.executable, "-m", "ui.app", "--data", str(station), "--exit-after-paint"]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode == 0, done.stderr


SIGNED_IN = """
import sys
from pathlib import Path
from nsintake_start import launcher
data, folder = Path(sys.argv[1]), Path(sys.argv[2])
def session():
    from nsintake.services.signing_in.sign_in import sign_in
    from nsintake.station import Station
    from PySide6.QtCore import QTimer
    from ui import app as program
    app = program.make_application(folder)
    flow = program.start(program.make_flow(app, folder, data))
    station = Station.find(data)
    who = next(one for one in station.accounts_hint() if one.login == "keeper")
    flow.window.painted.connect(lambda: flow.enter(sign_in(station, who.login, who.password)))
    def go_on():
        if flow.main is None:
            return
        at = flow.main.page()
        if at is not None and at.key == "today":
            flow.main.go("cases")
        elif at is not None:
            (folder / "working").touch()
    timer = QTimer()
    timer.timeout.connect(go_on)
    timer.start(20)
    code = app.exec()
    flow.finish()
    sys.exit(code)
sys.exit(launcher.keep_running(session))
"""


RED = """
import os, sys
from pathlib import Path
from nsintake_start import launcher
data, folder = Path(sys.argv[1]), Path(sys.argv[2])
def session():
    turn = len(list(folder.glob("turn-*"))) + 1
    (folder / f"turn-{turn}").touch()
    if turn > 2:
        (folder / "told").write_bytes(os.read(0, 65536))
        os._exit(0)
    from PySide6.QtCore import QTimer
    from nsintake.services.signing_in.sign_in import sign_in
    from nsintake.services.founding.practice_office import WOMEN, record
    from nsintake.station import Station
    from ui import app as program
    app = program.make_application(folder)
    flow = program.start(program.make_flow(app, folder, data))
    station = Station.find(data)
    who = next(one for one in station.accounts_hint() if one.login == "keeper")
    def work():
        flow.enter(sign_in(station, who.login, who.password))
        record(flow.signed_in, {**WOMEN[0], "suicide": "yes" if turn == 1 else "no", "safe_home": "no"})
        if turn == 1:
            flow.main.lock()
    def look():
        if turn == 2 and len(flow.link.carried.due.get("alarm", ())) == 2:
            os.abort()
    flow.window.painted.connect(work)
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    code = app.exec()
    flow.finish()
    sys.exit(code)
sys.exit(launcher.keep_running(session))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the launcher forks")
def test_the_hour_of_a_red_answer_is_with_the_launcher_after_a_lock_and_after_a_crash(tmp_path: Path) -> None:
    """One session writes a woman down and locks at once, the next writes another and breaks off."""
    data, folder = tmp_path / "data", tmp_path / "private"
    found_practice(data, params=FLOOR, full=False)
    folder.mkdir()
    command = [sys.executable, "-c", RED, str(data), str(folder)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(tmp_path), capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    due = json.loads((folder / "told").read_bytes())["due"]
    assert {loudness: len(moments) for loudness, moments in due.items()} == {"watch": 0, "alarm": 2, "quiet": 0}
    assert all(datetime.fromisoformat(text).tzinfo for moments in due.values() for text in moments)


@pytest.mark.skipif(sys.platform != "linux", reason="sends signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_where_she_stood_is_kept_when_the_launcher_is_ended(tmp_path: Path, number: signal.Signals) -> None:
    """The whole program, somebody signed in: what a lock keeps is kept, and the session is gone."""
    data, folder = tmp_path / "data", tmp_path / "private"
    found_practice(data, params=FLOOR, full=False)
    folder.mkdir()
    command = [sys.executable, "-c", SIGNED_IN, str(data), str(folder)]
    with subprocess.Popen(command, cwd=ROOT, env=environment(tmp_path), stderr=subprocess.PIPE) as process:
        until = time.monotonic() + 60
        while not (folder / "working").exists():
            assert process.poll() is None
            assert time.monotonic() < until
            os.sched_yield()
        process.send_signal(number)
        process.communicate(timeout=60)  # the session holds this pipe too: it is gone when this returns
    station = Station.find(data)
    assert station is not None
    who = next(account for account in station.accounts_hint() if account.login == "keeper")
    station.unlock()
    signed_in = sign_in(station, who.login, who.password)
    assert (SealedDrafts(signed_in).load(PLACE) or {}).get("page") == "cases"
    signed_in.close()
    station.close()
