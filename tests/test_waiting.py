"""The process that waits to be the next session: what it has and has not, and that nothing depends on it."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.launcher_protocol import EXIT_LOCK, LAUNCHED, WAITING, Carried
from nsintake.services.founding.founding import found_practice
from nsintake_start import waiting
from nsintake_start.alarm import window_command
from nsintake_start.launcher import keep_running
from nsintake_start.own_python import command_of
from nsintake_start.waiting import waiting_command
from tests.test_launcher import ROOT, command, is_gone, quiet

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what waits is there on Linux only")
PROGRAM = "import sys\nfrom nsintake_start import launcher, waiting\nwaiting._AFTER = 0\nsys.exit(launcher.main())"
_CAPBSET_DROP = 24
_LOOKING = (19, 21, 38)
"""What lets an administrator look into any process: CAP_SYS_PTRACE, CAP_SYS_ADMIN, CAP_PERFMON."""
WAITS_FOR_ITS_PIPE = "0 0x0 "
"""How the kernel says that a process is in read(0, ...)."""


def until(holds: Callable[[], object], what: str) -> None:
    end = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < end, f"waited in vain for {what}"
        os.sched_yield()


def of(pid: int, name: str) -> str:
    return Path(f"/proc/{pid}/{name}").read_text()


def children(pid: int) -> list[int]:
    return [int(child) for child in of(pid, f"task/{pid}/children").split()]


def switches(pid: int) -> int:
    return next(int(line.split()[1]) for line in of(pid, "status").splitlines() if line.startswith("voluntary"))


def stack(pid: int) -> str:
    """Where a process's stack is, as a part of how its memory is laid out."""
    return next(line.split()[0] for line in of(pid, "maps").splitlines() if line.endswith("[stack]")).split("-")[1]


def no_looking_into_others() -> None:
    """An administrator of the computer may look into anything; what is started from here on may not."""
    for right in _LOOKING:
        ctypes.CDLL(None).prctl(_CAPBSET_DROP, right, 0, 0, 0)


def may_look_into(pid: int) -> bool:
    """Whether another program of the account that started the process can read what is in it."""
    look = ["cat", f"/proc/{pid}/environ"]
    done = subprocess.run(look, preexec_fn=no_looking_into_others, capture_output=True, check=False)
    return done.returncode == 0


@pytest.fixture
def program(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    begin = [sys.executable, "-c", PROGRAM, "--data", str(tmp_path / "data")]
    quietly, env = subprocess.DEVNULL, quiet(tmp_path)
    with subprocess.Popen(
        begin,
        cwd=ROOT,
        env=env,
        stderr=quietly,
        preexec_fn=no_looking_into_others,  # noqa: PLW1509 - before any thread
    ) as process:
        yield process
        process.kill()


def who_waits(program: subprocess.Popen[bytes]) -> tuple[int, int]:
    """The session, and the process that waits, once it has loaded everything."""
    until(lambda: len(children(program.pid)) > 1, "a process that waits")
    session, waits = children(program.pid)
    until(lambda: of(waits, "syscall").startswith(WAITS_FOR_ITS_PIPE), "its first read")
    return session, waits


def claimed_by(tmp_path: Path) -> int:
    """The session of the account, by its mark."""
    with contextlib.suppress(FileNotFoundError, IndexError):
        return int((tmp_path / "config" / "session.lock").read_text().splitlines()[0])
    return 0


@pytest.mark.skipif(os.geteuid() != 0, reason="only an administrator can look into what waits")
def test_what_waits_has_nothing_and_does_nothing_and_becomes_the_session(
    program: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    session, waits = who_waits(program)
    opened = {path.name: str(path.readlink()) for path in Path(f"/proc/{waits}/fd").iterdir()}
    assert {name: where.partition("[")[0] for name, where in opened.items()} == {
        "0": "pipe:",
        "1": "pipe:",
        "2": os.devnull,
    }
    assert [path.name for path in Path(f"/proc/{waits}/task").iterdir()] == [str(waits)]
    assert "libQt6Widgets" in of(waits, "maps")
    assert stack(waits) != stack(program.pid)
    assert not {"libqxcb", "libqoffscreen"} & {Path(line.split()[-1]).stem for line in of(waits, "maps").splitlines()}
    core = next(line for line in of(waits, "limits").splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]
    assert may_look_into(program.pid), "the same look finds what is not hidden"
    assert not may_look_into(waits)
    woken, launcher_woken = switches(waits), switches(program.pid)
    until(lambda: switches(program.pid) >= launcher_woken + 2, "two looks of the launcher at the clock")
    assert switches(waits) == woken

    assert claimed_by(tmp_path) == session
    os.kill(session, signal.SIGKILL)
    until(lambda: claimed_by(tmp_path) == waits, "what waited to be the session")
    assert not may_look_into(waits)
    program.kill()
    assert is_gone(waits)


KILLED = """
import os, sys
from nsintake_start import launcher, waiting
waiting._AFTER = 0
def session():
    os.write(1, b'{"ready": true}\\n')
    while os.read(0, 4096):
        pass
sys.exit(launcher.keep_running(session, waiting=[sys.executable, "-c", "import sys; sys.stdin.read()"]))
"""


def test_what_waits_and_the_session_end_with_their_launcher() -> None:
    with subprocess.Popen([sys.executable, "-c", KILLED], cwd=ROOT) as program:
        session, waits = who_waits(program)
        program.kill()
        assert is_gone(session)
        assert is_gone(waits)


LOCKS = """
import sys
from nsintake_start import launcher, waiting
waiting._AFTER = 0
def session():
    from PySide6.QtCore import QTimer
    from ui import app, background
    from ui.flow import Flow
    finish, make = Flow.finish, app.make_flow
    def made(*given):
        flow = make(*given)
        timer = QTimer(flow)
        timer.timeout.connect(lambda: (MARK / "lock").exists() and flow.lock_now())
        timer.start(20)
        return flow
    def slowly(flow):
        (MARK / "ending").touch()
        while not (MARK / "go").exists():
            pass
        finish(flow)
    app.make_flow, Flow.finish = made, slowly
    app.run()
from pathlib import Path
MARK = Path(sys.argv.pop())
launcher.session_here = session
sys.exit(launcher.main())
"""


def test_what_waits_builds_its_page_while_a_session_locks_and_shows_it_once_that_is_gone(tmp_path: Path) -> None:
    found_practice(tmp_path / "data", params=FLOOR, full=False)
    begin = [sys.executable, "-c", LOCKS, "--data", str(tmp_path / "data"), str(tmp_path)]
    with subprocess.Popen(begin, cwd=ROOT, env=quiet(tmp_path), stderr=subprocess.DEVNULL) as program:
        try:
            session, waits = who_waits(program)
            assert "libqoffscreen" not in of(waits, "maps")
            (tmp_path / "lock").touch()
            until((tmp_path / "ending").exists, "the end of the session")
            until(lambda: "libqoffscreen" in of(waits, "maps"), "the application of the next one")
            until(lambda: of(waits, "syscall").startswith(WAITS_FOR_ITS_PIPE), "its turn")
            assert children(program.pid) == [session, waits], "no other one waits behind it"
            assert claimed_by(tmp_path) == session
            (tmp_path / "lock").unlink()
            (tmp_path / "go").touch()
            until(lambda: claimed_by(tmp_path) == waits, "what waited to be the session")
            assert is_gone(session)
        finally:
            program.kill()
    assert is_gone(waits)


WAKES = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QSettings
from ui import waiting
for load in waiting._steps():
    load()
def classes(of=QEvent.__mro__[-2]):
    return {of, *(each for known in type.__subclasses__(of) for each in classes(known))}
before, made = set(sys.modules), classes()
from nsintake import options, paths
from ui import app
options.parse(["--data", sys.argv[2]])
os.environ.pop("NSINTAKE_DATA", None)
paths.data_folder()  # as where no folder is named
application = app.make_application(Path(sys.argv[1]))
flow = app.make_flow(application, Path(sys.argv[1]), Path(sys.argv[2]))
assert flow.build_ahead()
flow.window.show()
application.processEvents()
made = [each.__name__ for each in classes() - made if each.__module__.startswith("PySide6")]
print(sorted(set(sys.modules) - before), sorted(made), flush=True)
os._exit(0)
"""


def test_what_waits_has_loaded_all_that_its_first_page_needs(tmp_path: Path) -> None:
    found_practice(tmp_path / "data", params=FLOOR, full=False)
    begin = [sys.executable, "-c", WAKES, str(tmp_path / "config"), str(tmp_path / "data")]
    done = subprocess.run(begin, cwd=ROOT, env=quiet(tmp_path), capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["[]", "[]"], done.stdout


def test_a_session_that_has_not_begun_when_its_launcher_is_gone_ends(tmp_path: Path) -> None:
    """Else it would hear nothing of that end, and stay on the screen for ever."""
    here, there = os.pipe()
    os.close(here)
    env, begin = {**quiet(tmp_path), LAUNCHED: "1"}, [sys.executable, "-m", "ui.app", "--data", str(tmp_path / "data")]
    done = subprocess.run(begin, cwd=ROOT, env=env, input=b"{}\n", stdout=there, check=False, timeout=20)
    os.close(there)
    assert done.returncode == 0


# --- nothing depends on it


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "_AFTER", 0)
    monkeypatch.setattr(waiting, "_LOOK_EVERY", 0)


SESSION = f"""
say(ready=True, heads={{"liaison.db": str(n)}})
import time
end = time.monotonic() + 20
mark = MARK
while n == 1 and mark and not os.path.exists(mark) and time.monotonic() < end:
    os.sched_yield()
say(ends=True)
open(SAW, "a").write(f"session {{n}} {{state.get('heads')}}|")
sys.exit({EXIT_LOCK} if n < 2 else 0)
"""


def sessions(tmp_path: Path, mark: Path | None) -> list[str]:
    """Two sessions; the first locks once ``mark`` is there."""
    told = SESSION.replace("MARK", repr(str(mark or ""))).replace("SAW", repr(str(tmp_path / "saw")))
    return command(tmp_path, told)


def waiter(tmp_path: Path, body: str) -> tuple[list[str], Path]:
    """What waits and does ``body`` with the line it gets; what it leaves as soon as it is there."""
    mark = tmp_path / "mark"
    program = f"import os, signal, sys\nopen({str(mark)!r}, 'w').close()\n{body}"
    return [sys.executable, "-c", program], mark


def test_what_waits_gets_what_was_carried_and_is_the_session(tmp_path: Path, at_once: None) -> None:
    saw = tmp_path / "saw"
    line = "sys.stdin.readline()"  # where the session is heard to end, the first one goes ahead
    body = f"line = {line}\nline = {line} if 'ahead' in line else line\nprint('{{\"awake\": true}}', flush=True)\n"
    started, mark = waiter(tmp_path, body + f"open({str(saw)!r}, 'a').write('waited ' + line)")
    assert keep_running(sessions(tmp_path, mark), waiting=started) == 0
    first, waited = saw.read_text().split("|")
    assert first == "session 1 None"
    assert json.loads(waited.removeprefix("waited "))["heads"] == {"liaison.db": "1"}


def test_what_goes_ahead_is_told_again_what_is_known_once_it_is_its_turn(tmp_path: Path, at_once: None) -> None:
    saw, ahead = tmp_path / "saw", tmp_path / "ahead"
    body = (
        f"first = sys.stdin.readline()\nopen({str(ahead)!r}, 'w').close()\nlast = sys.stdin.readline()\n"
        "print('{\"awake\": true}', flush=True)\n"
        f"open({str(saw)!r}, 'w').write(first + last)"
    )
    started, mark = waiter(tmp_path, body)
    wait = "import time\ndef until(p):\n    while not os.path.exists(p):\n        time.sleep(0.01)\n"
    session = (
        f"{wait}say(ready=True, heads={{'liaison.db': '1'}})\nuntil({str(mark)!r})\nsay(ends=True)\nsay(ends=True)\n"
        f"until({str(ahead)!r})\nsay(heads={{'liaison.db': '2'}})\nsys.exit({EXIT_LOCK})"
    )
    assert keep_running(command(tmp_path, session), waiting=started) == 0
    first, last = map(json.loads, saw.read_text().splitlines())
    assert (first["heads"], first["ahead"]) == ({"liaison.db": "1"}, True)
    assert (last["heads"], "ahead" in last) == ({"liaison.db": "2"}, False)


def test_what_went_ahead_ends_without_a_trace_where_the_launcher_is_gone_before_its_turn(tmp_path: Path) -> None:
    names = ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    told = {**dict.fromkeys(names, str(tmp_path)), LAUNCHED: "1", WAITING: "1", "QT_QPA_PLATFORM": "offscreen"}
    environment, pipe = {**os.environ, "PYTHONPATH": str(ROOT), **told}, subprocess.PIPE
    with subprocess.Popen(waiting_command(["nsintake"]), stdin=pipe, stdout=pipe, env=environment) as ahead:
        assert ahead.stdin is not None
        ahead.stdin.write(b'{"ahead": true}\n')
        ahead.stdin.flush()
        until(lambda: "libqoffscreen" in of(ahead.pid, "maps"), "what builds its page")
        until(lambda: of(ahead.pid, "syscall").startswith(WAITS_FOR_ITS_PIPE), "what waits for its turn")
        said, _ = ahead.communicate(timeout=60)
    assert (ahead.returncode, said) == (0, b""), "it said nothing, and showed nothing"
    assert not list(tmp_path.rglob("session.lock"))


@pytest.mark.parametrize(
    "body",
    [
        "os.kill(os.getpid(), signal.SIGKILL)",
        "sys.exit(1)",
        "sys.stdin.readline()\nos.kill(os.getpid(), signal.SIGKILL)",
        "sys.stdin.readline()",
        "sys.stdin.readline()\nsys.stdin.readline()",
    ],
)
def test_a_session_is_started_where_what_waited_dies_before_it_is_one(
    tmp_path: Path, at_once: None, body: str, capfd: pytest.CaptureFixture[str]
) -> None:
    started, mark = waiter(tmp_path, body)
    carried = Carried()
    assert keep_running(sessions(tmp_path, mark), carried, waiting=started) == 0
    assert (tmp_path / "saw").read_text() == "session 1 None|session 2 {'liaison.db': '1'}|"
    assert "by accident" not in capfd.readouterr().err


def test_a_session_is_started_where_nothing_can_wait(tmp_path: Path, at_once: None) -> None:
    assert keep_running(sessions(tmp_path, None), waiting=[str(tmp_path / "missing")]) == 0
    assert (tmp_path / "saw").read_text().count("session") == 2


def test_nothing_waits_while_memory_is_short(tmp_path: Path, at_once: None, monkeypatch: pytest.MonkeyPatch) -> None:
    started, mark = waiter(tmp_path, "sys.stdin.readline()")
    there = waiting._memory()
    assert there > 0
    kept = waiting.Waiting(started)
    monkeypatch.setattr(waiting, "_ENOUGH", there * 100)
    kept.look(ready=True)
    assert kept.take() is None
    monkeypatch.setattr(waiting, "_ENOUGH", 0)
    kept.look(ready=False)
    assert kept.take() is None
    kept.look(ready=True)
    until(mark.exists, "what waits")
    kept.look(ready=True)
    (pid,) = children(os.getpid())
    monkeypatch.setattr(waiting, "_SHORT", there * 100)
    kept.look(ready=True)
    assert not Path(f"/proc/{pid}").exists()
    monkeypatch.setattr(waiting, "_SHORT", 0)
    kept.look(ready=True)
    assert children(os.getpid()) == [], "not a second one for the same session"
    assert kept.take() is None


def test_what_was_loaded_from_files_that_changed_is_no_session(tmp_path: Path) -> None:
    module = tmp_path / "loaded_here.py"
    module.write_text("")
    check = (
        "import os, sys, time\nfrom pathlib import Path\n"
        f"sys.path.insert(0, {str(tmp_path)!r})\nfile = Path({str(module)!r})\n"
        "from ui.waiting import Loaded\n"
        "before = Loaded()\nimport loaded_here\nbefore.look()\nprint(before.is_still_there())\n"
        "kept = file.stat()\nfile.write_text('1')\n"
        "print(before.is_still_there())\n"
        "file.write_text('')\nos.utime(file, ns=(kept.st_atime_ns, kept.st_mtime_ns))\n"
        "print(before.is_still_there())\n"
        "while_loading = Loaded()\ntime.sleep(0.02)\nfile.write_text('')\nwhile_loading.look()\n"
        "print(while_loading.is_still_there())\n"
        "gone = Loaded()\n"
        "gone._since = time.time_ns() + 10**9\ngone.look()\nprint(gone.is_still_there())\n"
        "file.unlink()\nprint(gone.is_still_there())\n"
    )
    done = subprocess.run([sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False", "False", "False", "True", "False"]


@pytest.mark.parametrize(
    "started",
    [waiting_command(["nsintake"]), window_command(), command_of("ui.app", ["nsintake", "--version"])],
    ids=["what waits", "the alarm window", "a session that no fork starts"],
)
def test_nothing_is_loaded_from_the_folder_that_somebody_stands_in(tmp_path: Path, started: list[str]) -> None:
    """Before: a stick from which the program was started could run a program of its own in place of the alarm."""
    for name in ("ui", "nsintake"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("import os\nos._exit(77)\n")
    done = subprocess.run(
        started,
        cwd=tmp_path,
        env=quiet(tmp_path),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")
