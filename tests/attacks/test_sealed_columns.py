"""Every bit, every truncation and every other value of every column of the sealed files, found by introspection."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.store.audit_bodies import KEY_GONE, UNREADABLE
from nsintake.store.check import verify_chain
from nsintake.store.drafts import Drafts
from nsintake.store.index_parts import IndexParts
from nsintake.store.outbox import Outbox
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.tables import DRAFTS, METADATA, SEALED
from tests.scale import full_or
from tests.store.station import Note, Station, make_station

COMPS = (Compartment.LIAISON, Compartment.IDENTITY)
WRITER = "u-keeper"
"""Who writes every row: some kinds only a keeper may write."""
TABLES = [(comp, name) for comp in COMPS for name in METADATA[comp].tables]


class Desk(NamedTuple):
    """Both files with one row in every table, and who looks at them."""

    stores: dict[Compartment, SealedStore]
    drafts: dict[Compartment, Drafts]
    outbox: Outbox
    kept: IndexParts
    digest: bytes

    def looks_sound(self, comp: Compartment, table: str) -> bool:
        """Open everything that rests on a table, as a session does; raises OpenError where it does not open."""
        store = self.stores[comp]
        if table == DRAFTS[comp]:
            return len(self.drafts[comp].of(WRITER, Note)) == 1
        if table == "outbox":
            return (self.outbox.pending(), len(self.outbox.notes())) == (1, 1)
        if table == "index_part":
            return self.kept.open(3, self.digest) == b"kept"
        if table == "audit":
            store.audit.views()
            return verify_chain(store.audit).sound
        if table != "dek":
            return len(store.records(table, Note)) == 1
        names = SEALED[comp]
        rows = sum(len(store.records(name, Note)) for name in names)
        unread = [view for view in store.audit.views() if view.verb in {KEY_GONE, UNREADABLE}]
        others = (DRAFTS[comp], *(("outbox",) if comp is Compartment.IDENTITY else ()))
        return rows == len(names) and not unread and all(self.looks_sound(comp, other) for other in others)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    station: Station = make_station(tmp_path)
    stores = {comp: station.store(WRITER, comp) for comp in COMPS}
    for comp, store in stores.items():
        with store.begin() as work:
            for table in SEALED[comp]:
                record_id = new_id()
                subject_id = record_id if table == "masked_record" else new_id()
                store.put(work, table, record_id, subject_id, Note(parts=()), verb="saved")
            work.commit()
    identity = stores[Compartment.IDENTITY]
    drafts = {comp: Drafts(store) for comp, store in stores.items()}
    kept = IndexParts(identity, WRITER)
    part = kept.seal(3, b"kept")
    made = Desk(stores, drafts, Outbox(identity, stores[Compartment.LIAISON]), kept, part.digest)
    for each in drafts.values():
        each.save(new_id(), new_id(), Note(), owner=WRITER)
    with identity.begin() as work:
        made.outbox.add_row(work, "disclosure", new_id(), new_id(), Note(), verb="released")
        made.outbox.add_note(work, "withdraw", Note())
        kept.put(work, part)
        work.commit()
    yield made
    station.close()


LONG = 2048
"""Bytes. Only a checkpoint's list of digests is longer; at full count every 256th of its bits is changed."""


def harms(value: object) -> list[object]:
    """What an attacker may put in place of a value."""
    if isinstance(value, bytes):
        step = full_or(max(1, len(value) * 8 // 24), 1 if len(value) <= LONG else 256)
        bits = [value[:at] + bytes([value[at] ^ 1 << bit]) + value[at + 1 :] for at, bit in _bits(value)[::step]]
        cuts = [value[:length] for length in range(0, len(value), max(1, step // 8))]
        return [*bits, *cuts, value + b"\0"]
    if isinstance(value, int):
        return [value + 1, value - 1, value + 2**32]
    return [f"{value}x", str(value)[:-1], "u-keeper", "u-intake", "u-nobody"]


def _bits(value: bytes) -> list[tuple[int, int]]:
    return [(at, bit) for at in range(len(value)) for bit in range(8)]


def undetected(look: Callable[[], bool], reader: Any, table: str) -> list[tuple[str, str]]:
    """The columns of a row in the middle of a table, and values put there, that nobody noticed."""
    found: list[tuple[str, str]] = []
    info = reader.execute(f"PRAGMA table_info({table})").fetchall()
    rows = reader.execute(f"SELECT * FROM {table}").fetchall()
    reader.execute("PRAGMA synchronous = OFF")  # thousands of changes, none of which must last
    row = dict(zip([column[1] for column in info], rows[len(rows) // 2], strict=True))
    keys = [column[1] for column in info if column[5]]
    for name, value in row.items():
        for harm in harms(value):
            if harm == value:
                continue
            changed = row | {name: harm}
            try:
                _change(reader, table, keys, old=row, new=changed)
            except dbapi2.IntegrityError:
                continue  # a key that another row has
            try:
                if look():
                    found.append((name, repr(harm)))
            except OpenError:
                pass
            _change(reader, table, keys, old=changed, new=row)
    return found


def _change(reader: Any, table: str, keys: list[str], *, old: dict[str, Any], new: dict[str, Any]) -> None:
    which = " AND ".join(f"{name} = ?" for name in keys)
    values = ", ".join(f"{name} = ?" for name in new)
    done = reader.execute(f"UPDATE {table} SET {values} WHERE {which}", (*new.values(), *(old[key] for key in keys)))
    assert done.rowcount == 1


ROWS = [(comp, name) for comp, name in TABLES if not name.startswith("checkpoint") and name != "tally"]
"""The two tables of a checkpoint are empty until keys are changed: ``test_changed_keys`` harms them. The tally holds
plain counts that nobody signs."""


@pytest.mark.full
@pytest.mark.parametrize(("comp", "table"), ROWS, ids=[f"{comp}.{name}" for comp, name in ROWS])
def test_no_changed_column_passes(desk: Desk, comp: Compartment, table: str) -> None:
    reader = desk.stores[comp].database.reader()
    assert desk.looks_sound(comp, table)
    assert undetected(lambda: desk.looks_sound(comp, table), reader, table) == []
    assert desk.looks_sound(comp, table)


def test_the_introspection_sees_every_table_that_is_there(desk: Desk) -> None:
    for comp, store in desk.stores.items():
        text = "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'alembic_version'"
        there = {row[0] for row in store.database.reader().execute(text).fetchall()}
        assert there == {name for each, name in TABLES if each is comp}


def test_the_look_notices_nothing_where_nothing_is_sealed(desk: Desk) -> None:
    """The positive control: the same harms to a column that nothing guards are all found undetected."""
    reader = desk.stores[Compartment.IDENTITY].database.reader()
    reader.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, open BLOB)")
    reader.execute("INSERT INTO bare VALUES (1, x'0102')")
    assert len(undetected(lambda: True, reader, "bare")) > 10
