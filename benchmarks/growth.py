"""How everything grows with an office: measured at several sizes, drawn as curves, with a table.

``./dev bench --growth [--women N ...] [--json FILE]`` measures and writes ``docs/growth.png`` and the table between its
two marks in ``docs/performance.md``. Milliseconds are those of the processor: a busy computer changes them little.
"""

from __future__ import annotations

import math
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import memory_mb, rotation_s
from benchmarks.many_women import KEEPER, copy_of, enter, leave
from benchmarks.measure import cpu_ms
from benchmarks.places import ROOT, work_folder
from benchmarks.searching import keystrokes, ready, whole_words
from benchmarks.size_vs_sqlite import size_of_files

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn

SIZES = (100, 1_000, 5_000, 20_000)
PICTURE, PAGE = ROOT / "docs" / "growth.png", ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- growth: made by ./dev bench --growth -->", "<!-- end of growth -->"
_FLAT = 0.25
"""An office ten times as large costs less than twice as much: called flat."""


@dataclass(frozen=True, slots=True)
class Grows:
    """One curve: its name, its unit and what it is."""

    key: str
    name: str
    unit: str


CURVES = (
    Grows("sign_in", "Sign-in beyond Argon2id", "ms"),
    Grows("today", "Today", "ms"),
    Grows("page", "First page of cases, nothing read yet", "ms"),
    Grows("save", "One durable save", "ms"),
    Grows("open", "One file opened", "ms"),
    Grows("search", "Search, 95th of 100 keystrokes", "ms"),
    Grows("index", "Index, first session", "ms"),
    Grows("look", "Look through the log, after a lock", "ms"),
    Grows("backup", "Backup", "ms"),
    Grows("rotation", "All keys changed", "ms"),
    Grows("memory", "Memory of the index", "MB"),
    Grows("size", "All files", "MB"),
)
Measured = dict[int, dict[str, float]]


def run(sizes: list[int] | None, *, rounds: int) -> dict[str, object]:
    """Measure, draw and write the table; what was measured, by size."""
    found: Measured = {}
    for women in sizes or SIZES:
        found[women] = measure_size(women, rounds)
        said = ", ".join(f"{key} {value:.4g}" for key, value in found[women].items())
        sys.stdout.write(f"{women:>7} women: {said}\n")
        sys.stdout.flush()
    publish(found)
    return {str(women): dict(values) for women, values in found.items()}


def publish(found: Measured) -> None:
    """Draw the picture and put the table into the page."""
    draw(found, PICTURE)
    text = PAGE.read_text("utf-8")
    before, rest = text.split(BEGIN)
    table = "\n".join(table_of(found))
    PAGE.write_text(f"{before}{BEGIN}\n\n{table}\n\n{END}{rest.split(END)[1]}", "utf-8")


def _mean(act: Callable[[], object], rounds: int) -> float:
    """The mean: the processor's clock is too coarse for one short act."""
    return cpu_ms(lambda: [act() for _ in range(rounds)]) / rounds


def measure_size(women: int, rounds: int) -> dict[str, float]:
    """Every curve at one size; medians of so many rounds, the long ones once."""
    folder = work_folder()
    try:
        data = copy_of(women, folder)
        _sign_in_ms(data)  # loads what every later one has
        found = {"sign_in": statistics.median(_sign_in_ms(data) for _ in range(rounds))}
        signed_in = enter(data, KEEPER)
        try:
            found |= _in_session(signed_in, women, rounds)
        finally:
            leave(signed_in)
        found |= {"index": _index_ms(data), **_after_a_lock(data)}
        found |= {"memory": memory_mb.child(women), "rotation": rotation_s.child(women)["cpu_s"] * 1000}
        return {curve.key: found[curve.key] for curve in CURVES}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sign_in_ms(data: Path) -> float:
    """A sign-in less Argon2id as it takes at that moment."""
    from nsintake.crypto.kdf import DEFAULT, SALT_SIZE, derive_kek  # noqa: PLC0415

    began = time.process_time()
    signed_in = enter(data)
    took = (time.process_time() - began) * 1000
    secret, salt = signed_in.station.secret, bytes(SALT_SIZE)
    leave(signed_in)
    alone = cpu_ms(lambda: derive_kek("bench", salt, DEFAULT, site_secret=secret, org="bench", uid="bench"))
    return max(took - alone, 0.0)


def _in_session(signed_in: SignedIn, women: int, rounds: int) -> dict[str, float]:
    from nsintake.domain.case import CaseFile  # noqa: PLC0415
    from nsintake.services.cases import search  # noqa: PLC0415
    from nsintake.services.day import today  # noqa: PLC0415

    store, page = signed_in.identity, cpu_ms(lambda: search.find(signed_in))
    ids = store.known_ids("case_file")[: 20 * rounds]
    turn = iter(ids * 2)
    found = {"page": page, "today": _mean(lambda: today.today(signed_in), rounds)}
    found["open"] = _mean(lambda: store.get("case_file", next(turn), CaseFile), len(ids))
    found["save"] = _mean(lambda: _save(signed_in, ids[0]), 10 * rounds)
    ready(signed_in)
    keys = keystrokes(whole_words(women, 10 * rounds, other_script=True))
    times = sorted(cpu_ms(lambda query=query: search.find(signed_in, query)) for query in keys)  # type: ignore[misc]
    found["search"] = times[int(len(times) * 0.95)]
    return found


def _index_ms(data: Path) -> float:
    """The whole index in a session that did nothing before."""
    signed_in = enter(data)
    try:
        return cpu_ms(lambda: ready(signed_in))
    finally:
        leave(signed_in)


def _save(signed_in: SignedIn, case_id: bytes) -> None:
    from nsintake.domain.case import CaseFile  # noqa: PLC0415

    store = signed_in.identity
    file = store.get("case_file", case_id, CaseFile)
    with store.begin() as work:
        store.put(work, "case_file", case_id, case_id, replace(file, left_out=()), verb="save_back")
        work.commit()


def _after_a_lock(data: Path) -> dict[str, float]:
    from nsintake.services.audit.audit import look_through  # noqa: PLC0415
    from nsintake.services.backup.backups import back_up  # noqa: PLC0415

    signed_in = enter(data)
    look_through(signed_in)
    leave(signed_in)
    signed_in = enter(data)
    look = cpu_ms(lambda: look_through(signed_in))
    stick = data.parent / "stick"
    stick.mkdir()
    backup = cpu_ms(lambda: back_up(signed_in, stick))
    size = size_of_files(data) / 1e6
    leave(signed_in)
    return {"look": look, "backup": backup, "size": size}


# --- the table


def growth_of(found: Mapping[int, Mapping[str, float]], key: str) -> float:
    """By which power of the number of women something grows, between the smallest and the largest office."""
    few, many = min(found), max(found)
    least = found[few][key] or 0.01
    return math.log(max(found[many][key], 0.01) / least) / math.log(many / few) if many > few else 0.0


def _growth_words(power: float) -> str:
    if power < _FLAT:
        return "flat"
    return f"n^{power:.1f}" if power < 0.85 or power > 1.15 else "with the office"


def table_of(found: Mapping[int, Mapping[str, float]]) -> Iterator[str]:
    """A line a curve: its value at each size and how it grows."""
    sizes = sorted(found)
    yield "| what | " + " | ".join(f"{women:,} women" for women in sizes) + " | grows |"
    yield "|---|" + "---|" * (len(sizes) + 1)
    for curve in CURVES:
        values = " | ".join(_value(found[women][curve.key], curve.unit) for women in sizes)
        yield f"| {curve.name} | {values} | {_growth_words(growth_of(found, curve.key))} |"


def _value(value: float, unit: str) -> str:
    if unit == "ms" and value >= 1_000:
        return f"{value / 1000:.1f} s"
    return f"{value:,.1f} {unit}" if value < 100 else f"{value:,.0f} {unit}"


def draw(found: Measured, path: Path) -> None:
    """The page of curves."""
    from benchmarks.growth_picture import paint  # noqa: PLC0415 - nothing that is measured needs Qt

    panels = [
        (f"{curve.name}, {curve.unit}", [(women, found[women][curve.key]) for women in sorted(found)])
        for curve in CURVES
    ]
    grows = [_growth_words(growth_of(found, curve.key)) for curve in CURVES]
    paint(panels, grows, path)
