from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

import pytest

from nsintake import VERSION
from nsintake.domain.task import Loudness
from nsintake.launcher_protocol import (
    DUE_CLASSES,
    EXIT_LOCK,
    EXIT_NO_DISPLAY,
    EXIT_SECOND_START,
    EXIT_WRONG_OPTION,
    LAUNCHED,
    LOUD,
    Carried,
)
from nsintake_start.launcher import keep_running

ROOT = Path(__file__).resolve().parents[1]


def command(tmp_path: Path, body: str) -> list[str]:
    """A session that runs ``body`` with ``n`` counting its starts and ``state`` as the launcher gave it."""
    count = tmp_path / "count"
    script = f"""
import json, os, sys
n = int(open({str(count)!r}).read()) + 1 if os.path.exists({str(count)!r}) else 1
open({str(count)!r}, "w").write(str(n))
state = json.loads(sys.stdin.readline())
def say(**said):
    sys.stdout.write(json.dumps(said) + "\\n")
    sys.stdout.flush()
{body}
"""
    return [sys.executable, "-c", script]


def test_a_lock_starts_the_next_session_and_a_close_ends_it(tmp_path: Path) -> None:
    carried = Carried()
    body = f"say(due={{'alarm': ['2026-11-24T11:15:00+00:00']}})\nsys.exit({EXIT_LOCK} if n < 3 else 0)"
    assert keep_running(command(tmp_path, body), carried) == 0
    assert (tmp_path / "count").read_text() == "3"
    assert carried.due == {"alarm": ["2026-11-24T11:15:00+00:00"]}


def test_due_times_heads_and_the_practice_folder_reach_the_next_session_even_after_a_crash(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    body = f"""
if n == 1:
    say(due={{"alarm": ["2026-11-24T11:15:00+00:00"]}}, heads={{"liaison.db": "abc"}})
    say(heads={{"identity.db": "def"}}, station="/srv/practice")
    os.abort()
open({str(seen)!r}, "w").write(json.dumps(state))
"""
    assert keep_running(command(tmp_path, body)) == 0
    assert json.loads(seen.read_text()) == {
        "due": {"alarm": ["2026-11-24T11:15:00+00:00"]},
        "heads": {"liaison.db": "abc", "identity.db": "def"},
        "station": "/srv/practice",
        **{name: json.loads(seen.read_text())[name] for name in ("rings", "by", "away")},
    }


def test_a_session_without_cases_leaves_the_moments_of_the_others(tmp_path: Path) -> None:
    carried = Carried()
    first, second = "2026-11-24T11:15:00+00:00", "2026-11-24T13:00:00+00:00"
    said = [{"alarm": [first], "quiet": [second]}, {"quiet": []}]
    body = f"say(due={said!r}[n - 1])\nsys.exit({EXIT_LOCK} if n < 2 else 0)"
    assert keep_running(command(tmp_path, body), carried) == 0
    assert carried.due == {"alarm": [first], "quiet": []}


def test_the_launcher_knows_every_class_of_due_moments() -> None:
    assert {loudness.value for loudness in Loudness} == DUE_CLASSES
    assert {loudness.value for loudness in Loudness if loudness is not Loudness.QUIET} == LOUD


@pytest.mark.parametrize("code", [0, EXIT_NO_DISPLAY, EXIT_SECOND_START])
def test_an_end_for_good_is_passed_on(tmp_path: Path, code: int) -> None:
    assert keep_running(command(tmp_path, f"sys.exit({code})")) == code
    assert (tmp_path / "count").read_text() == "1"


def test_three_crashes_in_a_row_end_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert keep_running(command(tmp_path, "sys.exit(1)")) == 1
    assert (tmp_path / "count").read_text() == "3"
    assert "what was saved is safe" in capfd.readouterr().err


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"due": 3}',
        b'{"due": ["2026-11-24T11:15:00+00:00"]}',
        b'{"due": {"alarm": "2026-11-24T11:15:00+00:00"}}',
        b'{"due": {"alarm": [3]}}',
        b'{"due": {"Wisal": []}}',
        b'{"due": {"check": ["2026-11-24T11:15:00+00:00"]}}',
        b'{"silent": ["Wisal"]}',
        b'{"silent": "2026-11-24T11:15:00+00:00"}',
        b'{"rings": ["K-7K2P"]}',
        b'{"by": {"K-7K2P": 1.5}}',
        b'{"by": {"2026-11-24T11:15:00+00:00": true}}',
        b'{"by": ["2026-11-24T11:15:00+00:00"]}',
        b'{"away": ["2026"]}',
        b'{"away": [true]}',
        b'{"here": "Wisal"}',
        b'{"due": {"alarm": ["Wisal"]}}',
        b'{"due": {"alarm": ["2026-11-24T11:15:00+00:00 0770 555 0134"]}}',
        b'{"heads": {"a": 1}}',
    ],
)
def test_a_line_of_another_shape_is_dropped(line: bytes) -> None:
    carried = Carried()
    carried.due = {"alarm": ["2026"]}
    carried.take(line)
    assert carried.due == {"alarm": ["2026"]}
    assert (carried.heads, carried.silent, carried.rings, carried.away, carried.here) == ({}, [], [], [], None)
    assert carried.by == {}


FORKED = f"""
import json, os, sys
from nsintake_start.launcher import keep_running
def session():
    state = json.loads(os.read(0, 65536))
    assert os.environ["{LAUNCHED}"] == "1"
    if not state.get("due"):
        os.write(1, b'{{"due": {{"alarm": ["2026-11-24T11:15:00+00:00"]}}}}\\n')
        sys.exit({EXIT_LOCK})
    sys.stderr.write("second " + state["due"]["alarm"][0])
    sys.stderr.flush()
    os._exit(0)
sys.exit(keep_running(session))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_session_is_locked_and_started_anew_with_what_was_carried() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FORKED], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == "second 2026-11-24T11:15:00+00:00"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_session_that_dies_does_not_take_the_launcher_with_it() -> None:
    script = "import os, sys\nfrom nsintake_start.launcher import keep_running\nsys.exit(keep_running(os.abort))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr.count("code 134") == 3


def test_the_launcher_loads_no_qt_and_nothing_that_could_hold_a_key() -> None:
    script = "import sys, nsintake_start.launcher; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not {name for name in loaded if name.startswith(("PySide6", "shiboken", "ui", "cryptography", "sqlcipher3"))}
    own = {"nsintake", "nsintake.alarm_times", "nsintake.launcher_protocol"}
    own |= {"nsintake_start"} | {f"nsintake_start.{name}" for name in ("alarm", "launcher", "own_python", "waiting")}
    assert {name for name in loaded if name.startswith("nsintake")} == own


FROZEN = """#!{python}
import os, sys
sys.frozen, sys.executable = True, __file__
del os.fork  # as on Windows and macOS, where a session is a program of its own
with open({count!r}, "a") as file:
    file.write("x")
if os.path.getsize({count!r}) > 6:
    os._exit(99)  # this would go on without end
sys.path.insert(0, {root!r})
from nsintake_start.launcher import main
sys.exit(main())
"""


def quiet(tmp_path: Path) -> dict[str, str]:
    """No screen, and folders of its own."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NSINTAKE_CONFIG": str(tmp_path / "config")}


def test_a_frozen_program_starts_one_session_and_not_itself_without_end(tmp_path: Path) -> None:
    program, count = tmp_path / "nsintake", tmp_path / "count"
    program.write_text(FROZEN.format(python=sys.executable, count=str(count), root=str(ROOT)))
    program.chmod(0o700)
    command = [str(program), "--data", str(tmp_path / "data"), "--exit-after-paint"]
    done = subprocess.run(command, env=quiet(tmp_path), capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, count.read_text()) == (0, "xx"), done.stderr


def starts(process: subprocess.Popen[bytes], mark: Path) -> int:
    """The process of the session, once its window's mark is there."""
    until = time.monotonic() + 60
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while not mark.exists() or not children.read_text().split():
        assert process.poll() is None
        assert time.monotonic() < until
        os.sched_yield()
    return int(children.read_text().split()[0])


def is_gone(pid: int, *, within: float = 30) -> bool:
    """Whether a process that is not our child ends, or is at least only waiting to be collected."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        try:
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except (FileNotFoundError, ProcessLookupError):  # the second where it ends between opening and reading
            return True
        os.sched_yield()
    return False


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGTERM, 143), (signal.SIGINT, 130), (signal.SIGHUP, 129), (signal.SIGKILL, -9)],
)
def test_whatever_ends_the_launcher_ends_the_session_too(tmp_path: Path, number: signal.Signals, code: int) -> None:
    command = [sys.executable, "-m", "nsintake_start.launcher", "--data", str(tmp_path / "data")]
    with subprocess.Popen(command, cwd=ROOT, env=quiet(tmp_path), stderr=subprocess.PIPE) as process:
        session = starts(process, tmp_path / "config" / "session.lock")
        try:
            process.send_signal(number)
            assert process.wait(30) == code
            assert is_gone(session), "the session goes on with nobody to start the next one"
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.kill(session, signal.SIGKILL)
    assert "told_to_end" in (tmp_path / "config" / "events.log").read_text()


def test_a_session_that_does_not_end_is_ended_by_force(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys\nfrom nsintake_start import launcher\nlauncher._PATIENCE = 1\n"
        "def session():\n"
        "    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])\n"
        "    os.kill(os.getppid(), signal.SIGTERM)\n"
        "    while True:\n        signal.pause()\n"
        "sys.exit(launcher.keep_running(session))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, timeout=60, check=False)
    assert done.returncode == 143


def run_with(
    tmp_path: Path, *arguments: str, module: str = "nsintake_start.launcher"
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=quiet(tmp_path), capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize(
    "wrong",
    [
        ["--fly"],
        ["more"],
        ["--data"],
        ["--data", ""],
        ["--data", "/dev/null"],
        ["--language", "fr"],
        ["--practice", "--data", "/tmp"],
        ["--lang", "en"],
    ],
)
def test_a_wrong_option_is_said_before_any_window_opens(tmp_path: Path, wrong: list[str]) -> None:
    done = run_with(tmp_path, *wrong)
    assert done.returncode == EXIT_WRONG_OPTION
    assert done.stderr.startswith("usage: nsintake")
    assert "nsintake: error: " in done.stderr
    assert not (tmp_path / "config").exists()


def test_help_names_the_options_and_what_each_exit_code_means(tmp_path: Path) -> None:
    done = run_with(tmp_path, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    for word in ("--practice", "--data DIR", "--language {en,ar,ckb}", "--version", "128 + n"):
        assert word in done.stdout
    for code in (0, 1, EXIT_WRONG_OPTION, EXIT_NO_DISPLAY, EXIT_SECOND_START):
        assert f"\n  {code}  " in done.stdout
    assert not (tmp_path / "config").exists()


def test_the_version_is_the_one_that_is_packed(tmp_path: Path) -> None:
    assert run_with(tmp_path, "--version").stdout == f"nsintake {VERSION}\n"
    assert version("nsintake") == VERSION
