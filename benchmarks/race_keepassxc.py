"""The race: this program beside KeePassXC and SQLCipher's own shell, whole processes from start to end.

``./dev bench --race [--women N] [--rounds N]``. KeePassXC (``apt-get install keepassxc-minimal``) opens a database of
the same women with the same Argon2id cost as ours; SQLCipher's shell (``apt-get install sqlcipher``) opens a file with
a raw key, without any cost for a password, and finds by FTS5: the far floor. What is not installed is left out, and
said.

``python -m benchmarks.race_keepassxc ACT DATA WHAT`` is our side: signs in as a person does and does one thing.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.her_life import code_of, drawn
from benchmarks.kdbx import GROUP, write_kdbx
from benchmarks.many_women import TOLD, copy_of, enter, identity_of, leave
from benchmarks.places import ROOT, work_folder
from benchmarks.search_vs_fts5 import match_of

ACTS = ("start", "search first", "search", "show", "save")
SIZES = (1_000, 20_000)
PASSWORD = "a long practice password"
KEEPASSXC, SHELL = "keepassxc-cli", "sqlcipher"
_RAW_KEY = f"PRAGMA key = \"x'{'5a' * 48}'\";\n"
_NOTES = 20
"""Sentences that make an entry there as long as a file here."""


@dataclass(frozen=True, slots=True)
class Racer:
    """A program on one office: the command of each act, and what it reads from its standard input."""

    name: str
    command: Callable[[str, int], tuple[list[str], str]]


@dataclass(frozen=True, slots=True)
class Cell:
    """One act of one racer at one size: seconds of the wall and of the processor, each a median; all walls."""

    racer: str
    act: str
    women: int
    walls: tuple[float, ...]
    cpus: tuple[float, ...]

    @property
    def wall(self) -> float:
        """The median of the walls."""
        return statistics.median(self.walls)

    @property
    def cpu(self) -> float:
        """The median of the processor's seconds."""
        return statistics.median(self.cpus)


def run(sizes: list[int] | None, *, rounds: int) -> dict[str, object]:
    """Race at each size in turns, print the table; what was measured, for the report."""
    cells = [cell for women in sizes or SIZES for cell in _race(women, rounds)]
    sys.stdout.write("\n".join(table_of(cells)) + "\n")
    return {
        f"{cell.racer} {cell.act} {cell.women}": {
            "wall_s": round(cell.wall, 3),
            "cpu_s": round(cell.cpu, 3),
            "spread_s": [round(min(cell.walls), 3), round(max(cell.walls), 3)],
            "n": len(cell.walls),
        }
        for cell in cells
    }


def _race(women: int, rounds: int) -> Iterator[Cell]:
    folder = work_folder()
    try:
        racers = list(_racers(women, folder))
        for act in ACTS:
            times: dict[str, list[tuple[float, float]]] = {racer.name: [] for racer in racers}
            for number in range(rounds + 1):
                for racer in racers:
                    times[racer.name].append(_timed(*racer.command(act, number)))
            for name, found in times.items():
                walls, cpus = zip(*found[1:], strict=True)  # the first of each reads the files from the disk
                yield Cell(name, act, women, walls, cpus)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _timed(command: list[str], said: str) -> tuple[float, float]:
    before, began = os.times(), time.perf_counter()
    done = subprocess.run(command, input=said, text=True, capture_output=True, cwd=ROOT, check=False)
    wall, after = time.perf_counter() - began, os.times()
    if done.returncode or not (done.stdout.strip() or "edit" in command):
        raise RuntimeError(f"{command}: {done.returncode} {done.stdout} {done.stderr}")
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return wall, spent


# --- the racers


def _racers(women: int, folder: Path) -> Iterator[Racer]:
    yield _ours(women, folder)
    for program, package, prepared in ((KEEPASSXC, "keepassxc-minimal", _keepassxc), (SHELL, "sqlcipher", _shell)):
        if shutil.which(program):
            yield prepared(women, folder)
        else:
            sys.stdout.write(f"{program} is not installed and left out (apt-get install {package})\n")


def _number(women: int, turn: int) -> int:
    """Which woman it is about this time: another one each time, the same for every racer."""
    return (turn * 7919 + 11) % women


def _name_of(number: int) -> str:
    return " ".join(identity_of(number).names[0].split()[:2])


def _ours(women: int, folder: Path) -> Racer:
    """In ``search first`` nobody has read anything on this computer before; since then what was read is kept, sealed,
    as at the end of any session that read it."""
    data, unread = copy_of(women, folder), copy_of(women, folder / "first")
    _keep_what_is_read(data)

    def command(act: str, turn: int) -> tuple[list[str], str]:
        number = str(_number(women, turn))
        where = unread if act == "search first" else data
        return [sys.executable, "-m", "benchmarks.race_keepassxc", act.split(maxsplit=1)[0], str(where), number], ""

    return Racer("ours", command)


def _keepassxc(women: int, folder: Path) -> Racer:
    from nsintake.crypto.kdf import DEFAULT  # noqa: PLC0415

    path = folder / "women.kdbx"
    cost = {"memory_kib": DEFAULT.memory_kib, "passes": DEFAULT.passes, "lanes": DEFAULT.lanes}
    write_kdbx(path, PASSWORD, map(_entry, range(women)), **cost)

    def command(act: str, turn: int) -> tuple[list[str], str]:
        number = _number(women, turn)
        place = f"{GROUP}/{code_of(number)}"
        found = ["search", "-q", str(path), code_of(number)]
        words = {
            "start": ["db-info", "-q", str(path)],
            "search first": found,
            "search": found,
            "show": ["show", "-q", str(path), place],
            "save": ["edit", "-q", "--url", f"changed {turn}", str(path), place],
        }
        return [KEEPASSXC, *words[act]], f"{PASSWORD}\n"

    return Racer("KeePassXC", command)


def _entry(number: int) -> dict[str, str]:
    her = identity_of(number)
    return {"Title": code_of(number), "UserName": her.names[0], "URL": her.phones[0], "Notes": TOLD * _NOTES}


def _shell(women: int, folder: Path) -> Racer:
    path = folder / "women.db"
    made = [_RAW_KEY, "CREATE TABLE file (code TEXT PRIMARY KEY, body TEXT);\n"]
    made.append("CREATE VIRTUAL TABLE woman USING fts5(names, phone, code, prefix='2 3');\nBEGIN;\n")
    for number in range(women):
        her, code = identity_of(number), code_of(number)
        words = " ".join(part.strip('"*') for part in match_of(her.names[0]).split())
        made.append(f"INSERT INTO file VALUES ('{code}', '{TOLD * _NOTES}');\n")
        made.append(f"INSERT INTO woman VALUES ('{words}', '{her.phones[0]}', '{code}');\n")
    made.append("COMMIT;\n")
    subprocess.run([SHELL, str(path)], input="".join(made), text=True, check=True, capture_output=True)

    def command(act: str, turn: int) -> tuple[list[str], str]:
        number = _number(women, turn)
        code = code_of(number)
        found = f"SELECT code FROM woman WHERE woman MATCH '{match_of(_name_of(number))}' LIMIT 50;"
        words = {
            "start": "SELECT count(*) FROM sqlite_master;",
            "search first": found,
            "search": found,
            "show": f"SELECT * FROM file WHERE code = '{code}';",
            "save": f"UPDATE file SET body = body || '{turn}' WHERE code = '{code}';",
        }
        return [SHELL, str(path)], _RAW_KEY + words[act] + "\n"

    return Racer("SQLCipher shell", command)


# --- our side


def once(act: str, data: Path, number: int) -> str:
    """Sign in as a person does, and do one thing; what was found."""
    from nsintake.services.cases import search  # noqa: PLC0415
    from nsintake.services.day import case_view  # noqa: PLC0415

    signed_in, case_id = enter(data), drawn("case", number)
    try:
        if act == "search":
            read, of = search.read_some(signed_in)
            while read < of:
                read, of = search.read_some(signed_in)
            return str(search.find(signed_in, _name_of(number)).count)
        if act == "show":
            return case_view.open_case(signed_in, case_id).code
        if act == "save":
            _save(signed_in, case_id)
        return act
    finally:
        signed_in.close()


def _keep_what_is_read(data: Path) -> None:
    from nsintake.services.cases import search  # noqa: PLC0415

    signed_in = enter(data)
    try:
        while (read := search.read_some(signed_in))[0] < read[1]:
            pass
        search.keep_read(signed_in, stop=lambda: False)
    finally:
        leave(signed_in)


def _save(signed_in: object, case_id: bytes) -> None:
    from nsintake.domain.case import CaseFile  # noqa: PLC0415
    from nsintake.records.signed_in import SignedIn  # noqa: PLC0415

    if not isinstance(signed_in, SignedIn):
        raise TypeError(type(signed_in))
    store = signed_in.identity
    file = store.get("case_file", case_id, CaseFile)
    changed = replace(file, wishes=replace(file.wishes, conditions=f"{file.wishes.conditions[:-9]} {time.time():.0f}"))
    with store.begin() as work:
        store.put(work, "case_file", case_id, case_id, changed, verb="save_back")
        work.commit()


# --- the table


def table_of(cells: list[Cell]) -> Iterator[str]:
    """A line for each act and racer: wall seconds at each size, from least to most, and the processor's."""
    sizes, racers = list(dict.fromkeys(c.women for c in cells)), list(dict.fromkeys(c.racer for c in cells))
    at = {(cell.racer, cell.act, cell.women): cell for cell in cells}
    yield "| act | program | " + " | ".join(f"{women:,} women: wall s (least to most), CPU s" for women in sizes) + " |"
    yield "|---|---|" + "---|" * len(sizes)
    for act in ACTS:
        for racer in racers:
            found = [at.get((racer, act, women)) for women in sizes]
            yield f"| {act} | {racer} | " + " | ".join("-" if cell is None else _said(cell) for cell in found) + " |"
    yield f"n = {len(cells[0].walls)} in turns, after one that is not counted"


def _said(cell: Cell) -> str:
    return f"{cell.wall:.2f} ({min(cell.walls):.2f} to {max(cell.walls):.2f}), {cell.cpu:.2f}"


if __name__ == "__main__":
    sys.stdout.write(once(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])) + "\n")
