"""Starts session processes one after another; lock ends a session process, so this starts the next one.

Holds no secret and knows no Qt: what was in a session's memory is gone with its process. Across a lock or a crash it
carries only bare due times (no ids), audit heads, and which folder is worked in, as JSON lines over the session's
own pipes. Must never import anything that could hold a key.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from typing import Any, Final

EXIT_LOCK: Final = 10
"""The session locked: start the next one."""
EXIT_NO_DISPLAY: Final = 3
EXIT_SECOND_START: Final = 4
LAUNCHED: Final = "NSINTAKE_LAUNCHED"
_DONE: Final = frozenset({0, 2, EXIT_NO_DISPLAY, EXIT_SECOND_START})
_CRASHES: Final = 3
_CRASH_SECONDS: Final = 60
_LONGEST_LINE: Final = 64 * 1024


@dataclass(slots=True)
class Carried:
    """What outlives a session: due times as ISO text, audit heads by file, the practice folder."""

    due: list[str] = field(default_factory=list)
    heads: dict[str, str] = field(default_factory=dict)
    station: str = ""

    def take(self, line: bytes) -> None:
        """Take in one line from the session; whatever is not of the agreed shape is dropped."""
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
        return json.dumps({"due": self.due, "heads": self.heads, "station": self.station}).encode() + b"\n"


def _is_list_of_text(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(part, str) for part in value)


def run_session(carried: Carried, command: list[str]) -> int:
    """Run one session to its end, listening meanwhile; its exit code."""
    environment = {**os.environ, LAUNCHED: "1"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as session:
        try:
            if session.stdin is not None and session.stdout is not None:
                session.stdin.write(carried.line())
                session.stdin.close()
                while line := session.stdout.readline(_LONGEST_LINE):
                    carried.take(line)
        except BrokenPipeError:
            pass  # the session ended before it read; its exit code says why
        except KeyboardInterrupt:
            session.terminate()
            return 0
        return session.wait()


def keep_running(command: list[str], carried: Carried | None = None) -> int:
    """Start sessions until one ends for good, or three crash within a minute; the exit code for the shell."""
    carried = carried or Carried()
    crashes: list[float] = []
    while True:
        code = run_session(carried, command)
        if code in _DONE:
            return code
        if code != EXIT_LOCK:
            now = time.monotonic()
            crashes = [*(moment for moment in crashes if now - moment < _CRASH_SECONDS), now]
            sys.stderr.write(f"nsintake: a session ended by accident (code {code}); what was saved is safe.\n")
            if len(crashes) >= _CRASHES:
                sys.stderr.write("nsintake: this happened three times within a minute, so it stops here.\n")
                return 1


def main() -> int:
    """The command ``nsintake``."""
    command = [sys.executable]
    if not getattr(sys, "frozen", False):
        command += ["-m", "ui.app"]
    return keep_running([*command, *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
