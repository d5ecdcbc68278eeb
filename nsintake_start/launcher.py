"""Starts session processes one after another; lock ends a session process, so this starts the next one.

It has no secret and knows no Qt: what was in a session's memory is gone with its process. Across a lock or a crash it
carries only bare due moments by class (no ids), audit heads, and which folder is worked in, as JSON lines over the
session's own pipes. While nobody is before an open window it rings for what is due (``alarm``). While a session runs,
the process of the next one waits, loaded (``waiting``). Must never import anything that could have a key.

Whoever ends this ends the session too: the pipe to a session stays open as long as this lives, and a session whose
pipe ends saves its draft and locks. So it is after SIGTERM, SIGINT and SIGHUP, and after this was killed.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time

from nsintake.launcher_protocol import (
    ALARM,
    EXIT_FOLDER,
    EXIT_LOCK,
    EXIT_NO_DISPLAY,
    EXIT_SECOND_START,
    EXIT_WRONG_OPTION,
    LAUNCHED,
    WAITING,
    Carried,
)
from nsintake_start.alarm import LOOK_EVERY, Alarm, window_command
from nsintake_start.own_python import command_of
from nsintake_start.waiting import Child, Waiting, waiting_command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import FrameType
    from typing import Final, NoReturn

_DONE: Final = frozenset({0, EXIT_WRONG_OPTION, EXIT_NO_DISPLAY, EXIT_SECOND_START, EXIT_FOLDER})
_ENDING: Final = ("SIGTERM", "SIGINT", "SIGHUP")
_PATIENCE: Final = 20
"""Seconds a session has to save its draft and end; then it is ended by force."""
_CRASHES: Final = 3
_CRASH_SECONDS: Final = 60
_LONGEST_LINE: Final = 64 * 1024


class Stop:
    """Whether and by which signal this was told to end, and what then becomes of the session that runs."""

    def __init__(self) -> None:
        self.number = 0
        self._session = 0
        self._close: Callable[[], object] = _nothing

    @contextlib.contextmanager
    def heard(self) -> Iterator[None]:
        """Hear the signals that end a program, until the block ends."""
        handlers = {**dict.fromkeys(_ENDING, self._told), "SIGALRM": self._kill}
        numbers = {getattr(signal, name): handler for name, handler in handlers.items() if hasattr(signal, name)}
        before = {number: signal.signal(number, handler) for number, handler in numbers.items()}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    @contextlib.contextmanager
    def ends(self, session: int, close: Callable[[], object]) -> Iterator[None]:
        """Within, a signal closes the pipe of ``session``, a process, by ``close``; so does the end of the block."""
        self._session, self._close = session, close
        try:
            if self.number:
                self._end()
            yield
        finally:
            self._close = _nothing
            close()
            if hasattr(signal, "alarm"):
                signal.alarm(0)

    def _told(self, number: int, _frame: FrameType | None) -> None:
        self.number = self.number or number
        self._end()

    def _end(self) -> None:
        self._close()
        if hasattr(signal, "alarm"):
            signal.alarm(_PATIENCE)

    def _kill(self, _number: int, _frame: FrameType | None) -> None:
        if self._close is not _nothing:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._session, signal.SIGKILL)


def _nothing() -> None:
    """There is no session that could be ended."""


class Launcher:
    """What there is beside the session: ears for signals, the alarm, and the process that waits."""

    def __init__(self, alarm: Alarm, waiting: Waiting) -> None:
        self.stop, self.alarm, self.waiting = Stop(), alarm, waiting

    def close(self) -> None:
        """The launcher ends."""
        self.waiting.close()
        self.alarm.close()


def run_session(carried: Carried, session: list[str] | Callable[[], object], launcher: Launcher) -> int:
    """Run one session to its end, listening meanwhile; its exit code, 128 + n for one ended by signal n.

    ``session`` is a command, or what a forked process does; a fork of this process knows what this one knows: no
    secret. It is started if no process waits that becomes the session.
    """
    waited = launcher.waiting.take()
    if waited is not None:
        code = _attend(waited, carried, launcher)
        if carried.awake or launcher.stop.number:
            return code
    if isinstance(session, list):
        return _run_command(carried, session, launcher)
    return _attend(_fork(session, launcher.alarm), carried, launcher)


def _run_command(carried: Carried, command: list[str], launcher: Launcher) -> int:
    import subprocess  # noqa: PLC0415 - the session process reads this module too, and starts nothing

    environment = {**os.environ, LAUNCHED: "1"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as session:
        if session.stdin is None or session.stdout is None:
            return 1
        _write(session.stdin.fileno(), carried.line())
        with launcher.stop.ends(session.pid, session.stdin.close):
            _listen(session.stdout.fileno(), carried, launcher)
            code = session.wait()
    return code if code >= 0 else 128 - code


def _attend(session: Child, carried: Carried, launcher: Launcher) -> int:
    """The same with a process that is there already."""
    down = os.fdopen(session.down, "wb", buffering=0)
    _write(session.down, carried.line())
    with launcher.stop.ends(session.pid, down.close):
        try:
            _listen(session.up, carried, launcher)
        finally:
            os.close(session.up)
        _, status = os.waitpid(session.pid, 0)
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)


def _write(pipe: int, line: bytes) -> None:
    try:
        os.write(pipe, line)
    except BrokenPipeError:
        return  # it ended before it read; its exit code says why


def _listen(pipe: int, carried: Carried, launcher: Launcher) -> None:
    """Take in what a session says until its pipe ends, and look at the clock meanwhile."""
    rest = b""
    carried.ready = carried.awake = carried.ends = False
    while True:
        launcher.alarm.look(carried)
        launcher.waiting.look(ready=carried.ready)
        if carried.ends:
            launcher.waiting.go_ahead(carried.line(ahead=True))
        if _said(pipe):
            part = os.read(pipe, _LONGEST_LINE)
            if not part:
                break
            *lines, rest = (rest + part).split(b"\n")
            for line in lines:
                carried.take(line)
            rest = b"" if len(rest) > _LONGEST_LINE else rest
    launcher.alarm.nobody_is_here()


def _said(pipe: int) -> bool:
    """Wait for a word, or for the next look at the clock; whether there is something to read."""
    if sys.platform == "win32":  # NOT RUN: a pipe cannot be waited for with a time there
        import ctypes  # noqa: PLC0415
        import msvcrt  # noqa: PLC0415

        there = ctypes.c_ulong(0)
        handle = ctypes.c_void_p(msvcrt.get_osfhandle(pipe))
        if ctypes.windll.kernel32.PeekNamedPipe(handle, None, 0, None, ctypes.byref(there), None) and not there.value:
            time.sleep(LOOK_EVERY / 4)
            return False
        return True
    import select  # noqa: PLC0415 - there is no such module to wait for a pipe with on Windows

    return bool(select.select([pipe], [], [], LOOK_EVERY)[0])


def _fork(session: Callable[[], object], alarm: Alarm) -> Child:
    """Start a session without starting Python again, which is a third of the time to the first page."""
    down_read, down_write = os.pipe()
    up_read, up_write = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child == 0:
        os.close(down_write)
        os.close(up_read)
        alarm.let_go()
        _be_session(session, down_read, up_write)
    os.close(down_read)
    os.close(up_write)
    return Child(child, down_write, up_read)


def _be_session(session: Callable[[], object], read: int, write: int) -> NoReturn:
    """In the forked process: the pipes become standard input and output, and nothing ever returns from here."""
    code = 1
    try:
        for name in (*_ENDING, "SIGALRM"):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
        os.dup2(read, 0)
        os.dup2(write, 1)
        os.close(read)
        os.close(write)
        os.environ[LAUNCHED] = "1"
        session()
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    finally:
        os._exit(code)


def keep_running(
    session: list[str] | Callable[[], object],
    carried: Carried | None = None,
    kept: Callable[[], Carried] | None = None,
    waiting: list[str] | None = None,
) -> int:
    """Start sessions until one ends for good, three crash within a minute, or a signal ends this; the exit code.

    ``kept`` reads what was due when the program ran last. ``waiting`` starts a process that waits to be a session.
    """
    carried, launcher = carried or Carried(), Launcher(Alarm(window_command(), kept), Waiting(waiting))
    crashes: list[float] = []
    with launcher.stop.heard(), contextlib.closing(launcher):
        while True:
            code = run_session(carried, session, launcher)
            if launcher.stop.number:
                return 128 + launcher.stop.number
            if code in _DONE:
                return code
            if code != EXIT_LOCK:
                now = time.monotonic()
                crashes = [*(moment for moment in crashes if now - moment < _CRASH_SECONDS), now]
                sys.stderr.write(f"nsintake: a session ended by accident (code {code}); what was saved is safe.\n")
                if len(crashes) >= _CRASHES:
                    sys.stderr.write("nsintake: this happened three times within a minute, so it stops here.\n")
                    return 1


def session_here() -> None:
    """One session, in this process; does not return."""
    from ui.app import run  # noqa: PLC0415 - Qt is loaded in the session's process only

    run()


def waiting_here() -> None:
    """A process that waits to be a session; does not return."""
    from ui.waiting import run  # noqa: PLC0415 - Qt is loaded in that process only

    run()


def kept_alarms(data: Path | None) -> Carried:
    """What was due at the station in that folder, or in the usual one, when the program ran last."""
    from nsintake import alarm_file, paths  # noqa: PLC0415 - the first page does not wait for it

    return alarm_file.read(paths.data_folder(data))


def alarm_here() -> None:
    """The alarm window, in this process; does not return."""
    from ui.alarm_window import run  # noqa: PLC0415 - Qt is loaded in that process only

    run()


def main() -> int:
    """The command ``nsintake``; for options and exit codes see ``nsintake.options``."""
    data: Path | None = None
    practice = False
    if len(sys.argv) > 1:
        from nsintake import options  # noqa: PLC0415 - a start without options does not wait for it

        asked = options.parse(sys.argv[1:])
        data, practice = asked.data, asked.practice
    kept = None if practice else lambda: kept_alarms(data)
    if getattr(sys, "frozen", False) and os.environ.get(ALARM) == "1":
        alarm_here()
    if getattr(sys, "frozen", False) and os.environ.get(WAITING) == "1":
        waiting_here()
    if getattr(sys, "frozen", False) and os.environ.get(LAUNCHED) == "1":
        session_here()  # a frozen program has one door for all, and no python beside it
    if hasattr(os, "fork") and sys.platform == "linux":
        return keep_running(session_here, kept=kept, waiting=waiting_command(sys.argv))
    command = [sys.executable, *sys.argv[1:]] if getattr(sys, "frozen", False) else command_of("ui.app", sys.argv)
    return keep_running(command, kept=kept)


if __name__ == "__main__":
    sys.exit(main())
