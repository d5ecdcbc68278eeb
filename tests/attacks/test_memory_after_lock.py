"""After a lock the session's memory is gone with its process; nothing of it is in the launcher, nor in the process that
waited meanwhile and is the next session.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from nsintake.services.founding.practice_office import record
from tests.attacks import canaries
from tests.scale import full_or
from tests.services.ladder import Office, answers

ROOT = Path(__file__).parents[2]
COUNT = full_or(80, 200)
LAUNCH = (
    "import os, sys; from nsintake_start import launcher, waiting; waiting._AFTER = 0; "
    "session = [sys.executable, '-m', 'tests.attacks.memory_session', sys.argv[1]]; "
    "sys.exit(launcher.keep_running(session, waiting=[*session, 'waiting'] if os.geteuid() == 0 else None))"
)
"""What waits can only be looked into by an administrator of the computer."""
pytestmark = pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="reads memory through /proc")


def memory_of(pid: int) -> bytes:
    """Everything writable in a process. Skips the test where this account may not look into processes."""
    parts = []
    try:
        with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            for line in maps:
                where, mode = line.split()[:2]
                start, end = (int(edge, 16) for edge in where.split("-"))
                if mode.startswith("rw") and "[v" not in line:
                    try:
                        memory.seek(start)
                        parts.append(memory.read(end - start))
                    except (OSError, OverflowError):
                        continue
    except PermissionError:
        pytest.skip("this account may not read another process's memory (ptrace)")
    return b"".join(parts)


def in_memory(words: list[str], keys: list[bytes]) -> dict[str, bytes]:
    """What to look for: words in UTF-8 and both UTF-16, keys raw and as hexadecimal digits."""
    wanted = {}
    for word in words:
        wanted[f"{word} utf-8"] = word.encode()
        wanted[f"{word} utf-16"] = word.encode("utf-16-le")
    for number, key in enumerate(keys):
        wanted[f"key {number}"] = key
        wanted[f"key {number} hex"] = key.hex().encode()
        wanted[f"key {number} HEX"] = key.hex().upper().encode()
    return wanted


def appears(path: Path, process: subprocess.Popen[bytes]) -> dict[str, Any]:
    until = time.monotonic() + 60
    while not path.exists():
        assert process.poll() is None, "the launcher ended early"
        assert time.monotonic() < until
        os.sched_yield()
    said: dict[str, Any] = json.loads(path.read_text())
    return said


@contextmanager
def launcher(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    for name in ("lock", "end"):
        os.mkfifo(folder / name)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([sys.executable, "-c", LAUNCH, str(folder)], cwd=ROOT, env=environment)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait(timeout=30)


def who_waits(launcher: int, session: int) -> int:
    """The process that waits, once it has loaded everything."""
    until = time.monotonic() + 60
    while True:
        pids = Path(f"/proc/{launcher}/task/{launcher}/children").read_text().split()
        for pid in pids:
            if int(pid) != session and Path(f"/proc/{pid}/syscall").read_text().startswith("0 0x0 "):
                return int(pid)
        assert time.monotonic() < until
        os.sched_yield()


def test_after_a_lock_nothing_of_hers_and_no_key_is_left_in_memory(released: Office) -> None:
    arabic, latin, said = "زمردةكوكب", "ZumurrudaKawkab", "زمردةشكوى"
    words = [f"{begin}{number:03d}" for begin in (arabic, latin) for number in range(COUNT // 2)]
    worker = released.sign_in("intake")
    for start in range(0, COUNT, 40):
        record(worker, answers(names="\n".join(words[start : start + 40]), others="\n".join(canaries.OTHERS)))
    complained = [f"{said}{number:03d}" for number in range(8)]
    (released.folder / "complaint").write_text("\n".join(complained), "utf-8")
    released.close()
    with launcher(released.folder) as process:
        working = appears(released.folder / "working", process)
        keys = [bytes.fromhex(key) for key in working["keys"]]
        wanted = in_memory([arabic, latin, said, working["password"]], keys)
        unlocked = memory_of(working["pid"])
        found = {name for name, raw in wanted.items() if raw in unlocked}
        assert {f"{arabic} utf-16", f"{latin} utf-8"} <= found, "the same search finds them while she works"
        assert f"{said} utf-16" in found, "and a complaint that is being printed"
        assert {f"key {number}" for number in range(len(keys))} & found
        del unlocked
        if os.geteuid() == 0:
            waits = who_waits(process.pid, working["pid"])
            idle = memory_of(waits)
            assert [name for name, raw in wanted.items() if raw in idle] == [], "while she works"
        (released.folder / "lock").write_bytes(b"\n")
        locked = appears(released.folder / "locked", process)
        assert json.loads(locked["carried"])["heads"] == {"liaison.db": "1:ab"}
        assert not Path(f"/proc/{working['pid']}").exists(), "the session process is gone"
        assert os.geteuid() != 0 or locked["pid"] == waits
        for pid in (process.pid, locked["pid"]):
            left = memory_of(pid)
            assert len(left) > 1_000_000
            assert [name for name, raw in wanted.items() if raw in left] == []
        (released.folder / "end").write_bytes(b"\n")
        assert process.wait(timeout=60) == 0


def test_the_search_reads_what_a_process_holds() -> None:
    mark = os.urandom(24)
    kept = b"".join((b"before", mark, b"after"))
    assert mark in memory_of(os.getpid())
    assert kept.startswith(b"before")
