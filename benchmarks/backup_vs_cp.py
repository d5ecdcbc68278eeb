"""A backup container written, fsynced, read back from the disk and verified, against cp and fsync of the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measure import Figure, versus
from benchmarks.save_vs_sqlite import work_folder
from nsintake.store import backup

MEBIBYTES = {"accounts.db": 1, "liaison.db": 60, "identity.db": 140}
"""About what twenty years of a busy office come to; random bytes, as ciphertext is."""
MANIFEST = backup.Manifest("bench", datetime(2026, 3, 4, 9, 30, tzinfo=UTC), 1, 1, 1, "lead", b"s" * 64)


def _fill(folder: Path, share: float) -> None:
    folder.mkdir()
    for name, size in MEBIBYTES.items():
        with (folder / name).open("wb") as file:
            for _ in range(max(1, round(size * share))):
                file.write(os.urandom(1 << 20))
    subprocess.run(["sync", "-f", str(folder)], check=True)


def _sync(folder: Path) -> None:
    for path in (*folder.iterdir(), folder):
        handle = os.open(path, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)


def measure(*, quick: bool = False) -> Figure:
    """The figure."""
    work = work_folder()
    source, copied, stick = work / "generation-1", work / "copied", work / "stick"
    try:
        _fill(source, 0.1 if quick else 1.0)
        stick.mkdir()

        def floor() -> None:
            shutil.rmtree(copied, ignore_errors=True)
            subprocess.run(["cp", "-r", str(source), str(copied)], check=True)
            _sync(copied)

        def ours() -> None:
            for path in stick.iterdir():
                path.unlink()
            backup.write(stick, source, MANIFEST, sign=lambda _body: bytes(64))

        return versus(ours, floor, rounds=3 if quick else 11)
    finally:
        shutil.rmtree(work, ignore_errors=True)
