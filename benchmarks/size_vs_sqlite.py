"""Bytes of all files, padding, cards and three audit lines a woman, against a plain SQLite file of the same content."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks.many_women import enter, shared_office
from benchmarks.measure import Figure
from benchmarks.plain_women import plain_copy
from benchmarks.save_vs_sqlite import work_folder
from benchmarks.search_p95_ms_20k import FEW, WOMEN


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*.db*") if path.is_file())


def measure(*, quick: bool = False) -> Figure:
    """The figure; ``ours_ms`` and ``floor_ms`` stand for kilobytes here."""
    women, folder = FEW if quick else WOMEN, work_folder()
    data = shared_office(women)
    signed_in = enter(data)
    try:
        signed_in.tidy()
        ours = _size(data)
        lines = signed_in.identity.audit.head().number
        plain_copy(signed_in, folder / "plain.db").close()
        floor = _size(folder)
        extra: dict[str, float | int | str] = {
            "women": women,
            "lines_a_woman": round(lines / women, 2),
            "bytes_a_woman": round(ours / women),
        }
        return Figure(ours / floor, ours / 1000, floor / 1000, 1, (ours / floor, ours / floor), extra)
    finally:
        signed_in.close()
        shutil.rmtree(folder, ignore_errors=True)
