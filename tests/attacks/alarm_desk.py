"""A test's end of a launcher whose station rings: orders for whoever is before the window, and what is heard."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HER_NAME, CODE = "Zumurruda Kawkab", "KQ7Z3P"
DIGITS = "135790"
PATIENCE = 60.0


@dataclass
class Desk:
    """A running launcher; ``heard`` says when a whole alarm was sounded."""

    folder: Path
    process: subprocess.Popen[bytes] | None = None
    more: dict[str, str] | None = None
    launcher: str = "tests.attacks.alarm_launcher"

    def start(self) -> float:
        """Start the launcher; when, in seconds since 1970."""
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "NSINTAKE_CONFIG": str(self.folder / "config"),
            "NSINTAKE_STATE": str(self.folder / "state"),
            "PATH": f"{self.folder}:/usr/bin:/bin",
            **(self.more or {}),
        }
        player = self.folder / "paplay"
        player.write_text(f'#!/bin/sh\nn=$(wc -c)\necho "$(date +%s.%N) $n" >> {self.folder}/heard\n')
        player.chmod(0o755)
        command = [sys.executable, "-m", self.launcher, str(self.folder)]
        at = time.time()
        self.process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
        return at

    def order(self, do: str, *given: object) -> Any:
        """Let whoever is before the window do something; what came of it."""
        (self.folder / "done").unlink(missing_ok=True)
        fresh = self.folder / "order.new"
        fresh.write_text(json.dumps({"do": do, "with": given}))
        fresh.replace(self.folder / "order")
        until((self.folder / "done").exists, f"{do} to be done")
        self.pid = json.loads((self.folder / "done").read_text())["pid"]
        return json.loads((self.folder / "done").read_text())["said"]

    def heard(self) -> list[float]:
        """When each alarm was sounded, in seconds since 1970."""
        path = self.folder / "heard"
        return [float(line.split()[0]) for line in path.read_text().splitlines()] if path.exists() else []

    def set_clock(self, seconds: float) -> float:
        """The computer's clock is wrong by so much from now on; when that was."""
        fresh = self.folder / "clock.new"
        fresh.write_text(str(seconds))
        fresh.replace(self.folder / "clock")
        return time.time()

    def children(self) -> list[int]:
        """The processes that the launcher started."""
        assert self.process is not None
        return [
            int(pid) for pid in Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        ]

    def window(self) -> int:
        """The process of the alarm window."""
        found = [pid for pid in self.children() if b"ui.alarm_window" in Path(f"/proc/{pid}/cmdline").read_bytes()]
        return found[0] if found else 0

    def kill(self) -> None:
        """End the launcher by force; its session ends too."""
        assert self.process is not None
        children = self.children()
        self.process.kill()
        self.process.wait()
        until(lambda: not any(map(alive, children)), "what it started to end")

    def close(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(30)


def alive(pid: int) -> bool:
    """Whether a process that is not our child runs."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):  # the second where it ends between opening and reading
        return False


def until(met: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Wait for a condition. Raises AssertionError with what was missed."""
    over, end = threading.Event(), time.monotonic() + seconds
    while not met():
        assert time.monotonic() < end, f"waited in vain for {what}"
        over.wait(0.02)


def in_seconds(*seconds: float) -> list[str]:
    """Moments so far from now, as the launcher is told them."""
    now = datetime.now(UTC)
    return [(now + timedelta(seconds=ahead)).isoformat() for ahead in seconds]
