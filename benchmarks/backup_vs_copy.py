"""A backup container written, fsynced, read back from the disk and verified, against a copy of the same bytes
(cp, fsync) that is read back from the disk too; ``cp_ratio``: against cp and fsync alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measure import Figure, elapsed_ms, figure
from benchmarks.places import work_folder
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


def _read(folder: Path) -> None:
    """Read every file from the disk, not from memory."""
    for path in folder.iterdir():
        with path.open("rb", buffering=0) as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            while file.read(1 << 20):
                pass


def measure(*, quick: bool = False) -> Figure:
    """The figure."""
    work = work_folder()
    source, copied, stick = work / "generation-1", work / "copied", work / "stick"
    try:
        _fill(source, 0.1 if quick else 1.0)
        stick.mkdir()

        def copy() -> None:
            shutil.rmtree(copied, ignore_errors=True)
            subprocess.run(["cp", "-r", str(source), str(copied)], check=True)
            _sync(copied)

        def ours() -> None:
            for path in stick.iterdir():
                path.unlink()
            backup.write(stick, source, MANIFEST, sign=lambda _body: bytes(64))

        rounds = []
        for _ in range(4 if quick else 12):
            copying = elapsed_ms(copy)
            rounds.append((elapsed_ms(ours), copying + elapsed_ms(lambda: _read(copied)), copying))
        del rounds[0]  # the first of each makes room on the disk
        found = figure([mine for mine, _, _ in rounds], [floor for _, floor, _ in rounds])
        found.extra["cp_ratio"] = round(figure([mine for mine, _, _ in rounds], [cp for _, _, cp in rounds]).ratio, 2)
        return found
    finally:
        shutil.rmtree(work, ignore_errors=True)
