"""Keeps one session process waiting: it has loaded what a session needs, knows nothing, and becomes the next session.

So the page after a lock does not wait for Python and Qt to be loaded. The waiting process is a program of its own
(``ui.waiting``), not a fork: it gets nothing of this process but two pipes, and the system gives it another layout of
memory. It is never more than time saved: whatever becomes of it, a session can be started without it. Linux only.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time

from nsintake.launcher_protocol import LAUNCHED, WAITING
from nsintake_start.own_python import command_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_AFTER: Final = 2.0
"""Seconds after a session said that it has loaded what it needs: it goes first."""
_ENOUGH: Final = 768 * 1024
_SHORT: Final = 384 * 1024
"""Kilobytes of memory that must be there before one is started, and while it waits; it takes a tenth of the first."""
_NEVER: Final = float("inf")
_LOOK_EVERY: Final = 10.0
"""Seconds between two looks at the memory."""


class Child:
    """A process that a launcher started, and its ends of the two pipes to it."""

    def __init__(self, pid: int, down: int, up: int) -> None:
        self.pid, self.down, self.up = pid, down, up


class Waiting:
    """At most one waiting process; ``command`` starts it, None never starts any."""

    def __init__(self, command: list[str] | None = None) -> None:
        self._command = command
        self._child: Child | None = None
        self._ahead = False
        self._begin_at = 0.0
        self._looked_at = 0.0

    def look(self, *, ready: bool) -> None:
        """Called again and again while a session runs; ``ready`` once that has loaded what it needs.

        At most one is started for each session: if it ends, or memory becomes short, there is none until the next.
        """
        now = time.monotonic()
        if self._child is not None:
            if self._ended() or (self._is_time(now) and _memory() < _SHORT):
                self.close()
        elif self._command and ready:
            self._begin_at = self._begin_at or now + _AFTER
            if now >= self._begin_at and self._is_time(now) and _memory() >= _ENOUGH:
                self._begin_at = _NEVER
                self._start(self._command)

    def go_ahead(self, line: bytes) -> None:
        """The session ends: what waits builds its page meanwhile, once, by this line, and shows nothing."""
        if self._child is not None and not self._ahead:
            self._ahead = True
            with contextlib.suppress(BrokenPipeError):  # it ended: then there is none
                os.write(self._child.down, line)

    def take(self) -> Child | None:
        """The process that waits, if there is one; from now on it is the caller's."""
        if self._child is not None and self._ended():
            self.close()
        child, self._child, self._ahead = self._child, None, False
        self._begin_at = self._looked_at = 0.0
        return child

    def close(self) -> None:
        """End it at once: it has nothing to lose."""
        child, self._child = self._child, None
        if child is not None:
            os.close(child.down)
            os.close(child.up)
            with contextlib.suppress(ProcessLookupError):
                os.kill(child.pid, signal.SIGKILL)
            with contextlib.suppress(ChildProcessError):
                os.waitpid(child.pid, 0)

    def _is_time(self, now: float) -> bool:
        if now < self._looked_at + _LOOK_EVERY:
            return False
        self._looked_at = now
        return True

    def _ended(self) -> bool:
        if self._child is None:
            return False
        try:
            return os.waitpid(self._child.pid, os.WNOHANG)[0] != 0
        except ChildProcessError:
            return True

    def _start(self, command: list[str]) -> None:
        down_read, down_write = os.pipe()
        up_read, up_write = os.pipe()
        environment = {**os.environ, LAUNCHED: "1", WAITING: "1"}
        actions = [(os.POSIX_SPAWN_DUP2, down_read, 0), (os.POSIX_SPAWN_DUP2, up_write, 1)]
        try:
            self._child = Child(
                os.posix_spawn(command[0], command, environment, file_actions=actions), down_write, up_read
            )
        except OSError:
            os.close(down_write)
            os.close(up_read)
        finally:
            os.close(down_read)
            os.close(up_write)


def _memory() -> int:
    """Kilobytes that can be had without swapping; 0 where the system does not say it."""
    try:
        said = os.open("/proc/meminfo", os.O_RDONLY)
    except OSError:
        return 0
    try:
        words = os.read(said, 4096).split()
        return int(words[words.index(b"MemAvailable:") + 1])
    except (ValueError, IndexError):
        return 0
    finally:
        os.close(said)


def waiting_command(arguments: list[str]) -> list[str]:
    """What starts a waiting process that becomes a session with these options."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments[1:]]
    return command_of("ui.waiting", arguments)
