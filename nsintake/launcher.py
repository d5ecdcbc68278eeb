"""Starts session processes one after another; lock ends a session process, so this starts the next one.

Holds no secret and knows no Qt: what was in a session's memory is gone with its process. Across a lock or a crash it
carries only bare due times (no ids), audit heads, and which folder is worked in, as JSON lines over the session's
own pipes. Must never import anything that could hold a key.
"""

from __future__ import annotations

import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final, NoReturn

EXIT_LOCK: Final = 10
"""The session locked: start the next one."""
EXIT_NO_DISPLAY: Final = 3
EXIT_SECOND_START: Final = 4
LAUNCHED: Final = "NSINTAKE_LAUNCHED"
_TERMINATE: Final = 15
_DONE: Final = frozenset({0, 2, EXIT_NO_DISPLAY, EXIT_SECOND_START})
_CRASHES: Final = 3
_CRASH_SECONDS: Final = 60
_LONGEST_LINE: Final = 64 * 1024


class Carried:
    """What outlives a session: due times as ISO text, audit heads by file, the practice folder."""

    __slots__ = ("due", "heads", "station")

    def __init__(self) -> None:
        self.due: list[str] = []
        self.heads: dict[str, str] = {}
        self.station = ""

    def take(self, line: bytes) -> None:
        """Take in one line from the session; whatever is not of the agreed shape is dropped."""
        import json  # noqa: PLC0415 - the first start has nothing to read

        try:
            said = json.loads(line)
        except ValueError:
            return
        if not isinstance(said, dict):
            return
        if _is_list_of_text(said.get("due")):
            self.due = said["due"]
        if isinstance(said.get("heads"), dict) and _is_list_of_text(list(said["heads"].values())):
            self.heads.update(said["heads"])
        if isinstance(said.get("station"), str):
            self.station = said["station"]

    def line(self) -> bytes:
        """The line the next session gets."""
        if not (self.due or self.heads or self.station):
            return b"{}\n"
        import json  # noqa: PLC0415

        return json.dumps({"due": self.due, "heads": self.heads, "station": self.station}).encode() + b"\n"


def _is_list_of_text(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(part, str) for part in value)


def run_session(carried: Carried, session: list[str] | Callable[[], object]) -> int:
    """Run one session to its end, listening meanwhile; its exit code, 128 + n for one ended by signal n.

    ``session`` is a command, or what a forked process does; a fork of this process holds what this one holds: nothing.
    """
    return _run_command(carried, session) if isinstance(session, list) else _run_fork(carried, session)


def _run_command(carried: Carried, command: list[str]) -> int:
    import subprocess  # noqa: PLC0415 - the session process reads this module too, and starts nothing

    environment = {**os.environ, LAUNCHED: "1"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as session:
        try:
            if session.stdin is not None and session.stdout is not None:
                _write(session.stdin.fileno(), carried.line())
                session.stdin.close()
                while line := session.stdout.readline(_LONGEST_LINE):
                    carried.take(line)
        except KeyboardInterrupt:
            session.terminate()
            return 0
        code = session.wait()
        return code if code >= 0 else 128 - code


def _write(pipe: int, line: bytes) -> None:
    try:
        os.write(pipe, line)
    except BrokenPipeError:
        return  # it ended before it read; its exit code says why


def _run_fork(carried: Carried, session: Callable[[], object]) -> int:
    """The same without starting Python anew, which is a third of the time to the first page."""
    down_read, down_write = os.pipe()
    up_read, up_write = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child == 0:
        os.close(down_write)
        os.close(up_read)
        _be_session(session, down_read, up_write)
    os.close(down_read)
    os.close(up_write)
    try:
        _write(down_write, carried.line())
        os.close(down_write)
        with os.fdopen(up_read, "rb") as up:
            while line := up.readline(_LONGEST_LINE):
                carried.take(line)
    except KeyboardInterrupt:
        os.kill(child, _TERMINATE)
        os.waitpid(child, 0)
        return 0
    _, status = os.waitpid(child, 0)
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)


def _be_session(session: Callable[[], object], read: int, write: int) -> NoReturn:
    """In the forked process: the pipes become standard input and output, and nothing ever returns from here."""
    code = 1
    try:
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


def keep_running(session: list[str] | Callable[[], object], carried: Carried | None = None) -> int:
    """Start sessions until one ends for good, or three crash within a minute; the exit code for the shell."""
    carried = carried or Carried()
    crashes: list[float] = []
    while True:
        code = run_session(carried, session)
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


def main() -> int:
    """The command ``nsintake``."""
    if hasattr(os, "fork") and sys.platform == "linux":
        return keep_running(session_here)
    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.app"]
    return keep_running([*command, *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
