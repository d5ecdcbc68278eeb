"""One durable save (a sealed row and its audit line, one fsync) against one raw sqlite3 commit of the same rows."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measure import Act, Figure, versus
from benchmarks.places import work_folder
from nsintake.clock import SystemClock
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.founding import found
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.site_secret import SiteSecret
from nsintake.store import migrations
from nsintake.store.engine import open_database
from nsintake.store.roster_history import RosterHistory
from nsintake.store.sealed import SealedStore, new_id

TABLE = "case_file"
BODY = 1500
"""Bytes of one woman's record, as docs/performance.md sizes it."""
RECORDS = 40
"""How many records take turns: a day's work touches each a few times."""
COUNTED = 20


@dataclass(frozen=True, slots=True)
class Sample:
    """A record of the usual size."""

    text: str
    number: int


def sealed_store(folder: Path) -> SealedStore:
    """A new identity.db with its keeper signed in."""
    made = found("a long practice password", org="bench", uid="lead", site_secret=SiteSecret.generate(), params=FLOOR)
    ring = made.keyring
    database = open_database(
        folder / "identity.db", lambda connection: ring.apply_file_key(Compartment.IDENTITY, connection), create=True
    )
    migrations.bring_up_to_date(database, Compartment.IDENTITY)
    own = {made.keyring.roster.number: made.roster}
    rosters = RosterHistory(own.get, root_pub=made.root_pub, org="bench")
    return SealedStore(database, ring, comp=Compartment.IDENTITY, rosters=rosters, clock=SystemClock())


def saver(store: SealedStore) -> Act:
    """Saves some records in turn, again and again, as workers who go through the steps do."""
    keys = [(new_id(), new_id()) for _ in range(RECORDS)]
    state = {"n": 0}

    def save() -> None:
        state["n"] += 1
        record, subject = keys[state["n"] % RECORDS]
        work = store.begin(routine=True)
        store.put(work, TABLE, record, subject, Sample("x" * BODY, state["n"]), verb="save")
        work.commit()

    return save


def raw_saver(folder: Path, store: SealedStore) -> Act:
    """The same two rows, byte for byte as large, into a plain file with the same tables and durability."""
    reader = store.database.reader()
    schema = [row[0] for row in reader.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")]
    rows = reader.execute(f"SELECT * FROM {TABLE}").fetchall()
    line = reader.execute("SELECT * FROM audit ORDER BY n DESC LIMIT 1").fetchone()
    plain = sqlite3.connect(folder / "plain.db", isolation_level=None)
    for statement in (*schema, "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA wal_autocheckpoint=0"):
        plain.execute(statement)
    put = _insert("INSERT OR REPLACE", TABLE, rows[0])
    append = _insert("INSERT", "audit", line)
    names = [column[1] for column in plain.execute("PRAGMA table_info(audit)")]
    said = names.index("record_id")
    state = {"n": 0}

    def save() -> None:
        state["n"] += 1
        plain.execute("BEGIN IMMEDIATE")
        row = rows[state["n"] % RECORDS]
        plain.execute(put, row)
        plain.execute(append, (state["n"], *line[1:said], row[0], *line[said + 1 :]))
        plain.execute("COMMIT")

    return save


def _insert(verb: str, table: str, row: tuple[Any, ...]) -> str:
    return f"{verb} INTO {table} VALUES ({', '.join('?' * len(row))})"


def fsyncs_a_save() -> float | None:
    """How often the disk is asked to make things durable, a save; None where strace cannot look."""
    if shutil.which("strace") is None:
        return None
    few, many = (_fsyncs(count) for count in (1, 1 + COUNTED))
    return None if few is None or many is None else (many - few) / COUNTED


def _fsyncs(saves: int) -> int | None:
    with tempfile.NamedTemporaryFile() as log:
        command = ["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", log.name]
        done = subprocess.run(
            [*command, sys.executable, "-m", "benchmarks.save_vs_sqlite", str(saves)], check=False, capture_output=True
        )
        if done.returncode != 0:
            return None
        return sum(b"sync(" in line for line in Path(log.name).read_bytes().splitlines())


def measure(*, quick: bool = False) -> Figure:
    """The figure, with the number of fsyncs a save where it can be counted."""
    folder = work_folder()
    try:
        store = sealed_store(folder)
        save = saver(store)
        for _ in range(RECORDS):
            save()
        figure_ = versus(save, raw_saver(folder, store), rounds=30 if quick else 300, warm_up=5)
        count = fsyncs_a_save()
        if count is not None:
            figure_.extra["fsyncs"] = count
        store.database.close()
        return figure_
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(count: int) -> None:
    """Save so often, after a first save of each record; what strace looks at."""
    folder = work_folder()
    save = saver(sealed_store(folder))
    for _ in range(RECORDS + count):
        save()
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
