"""Bytes of all files, padding, cards and the whole log, against a plain SQLite file of the same records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.many_women import KEEPER, enter, shared_office
from benchmarks.measure import Figure
from benchmarks.plain_women import plain_size
from benchmarks.sizes import women_of

if TYPE_CHECKING:
    from pathlib import Path


def size_of_files(data: Path) -> int:
    """Bytes of every database of an office."""
    return sum(path.stat().st_size for path in data.rglob("*.db*") if path.is_file())


def measure(*, quick: bool = False) -> Figure:
    """The figure; ``ours_ms`` and ``floor_ms`` are kilobytes here."""
    women = women_of(quick=quick)
    data = shared_office(women)
    floor, signed_in = plain_size(women), enter(data, KEEPER)
    try:
        signed_in.tidy()
        ours, lines = size_of_files(data), sum(store.audit.head().number for store in signed_in.stores)
        extra: dict[str, float | int | str] = {
            "women": women,
            "lines_a_woman": round(lines / women, 1),
            "bytes_a_woman": round(ours / women),
        }
        return Figure(ours / floor, ours / 1000, floor / 1000, 1, (ours / floor, ours / floor), extra)
    finally:
        signed_in.close()
