"""Every act on what is in a file, by whoever has its key, made from the tables themselves: a new one is taken in.

An act changes the file past the program, with the session's key and no rule of ours.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import Compartment
from nsintake.records.signed_in import SignedIn
from nsintake.store.codec import decode
from nsintake.store.done_mark import schema_in
from nsintake.store.outbox import Outbox
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import METADATA, SEALED
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import FileRestricted
from tests.attacks.threat_world import Row, Rows, World
from tests.vectors.contents import RECORDS

LOG = "audit"


@dataclass(frozen=True, slots=True)
class Attack:
    """One act on one place. ``at`` says which column, or how much."""

    file: str
    table: str
    act: str
    at: str = ""

    def __str__(self) -> str:
        return "-".join(filter(None, (self.file.removesuffix(".db"), self.table, self.act, self.at)))


def store_of(signed_in: SignedIn, file: str) -> SealedStore:
    return next(store for store in signed_in.stores if store.name == file)


def columns(file: str, table: str) -> list[str]:
    return list(METADATA[Compartment(file.removesuffix(".db"))].tables[table].columns.keys())


def keys(file: str, table: str) -> list[str]:
    primary = METADATA[Compartment(file.removesuffix(".db"))].tables[table].primary_key
    return [column.name for column in primary.columns]


def other(value: Any) -> Any:
    """Something else of the same type, as little as can be."""
    if isinstance(value, int):
        return value + 1
    if isinstance(value, str):
        return f"{value[1:]}{value[:1]}x"
    return bytes([value[0] ^ 1]) + value[1:] if value else b"\1"


def attacks_on(file: str) -> Iterator[Attack]:
    """Every act on every table and column of a file."""
    comp = Compartment(file.removesuffix(".db"))
    for table in METADATA[comp].tables:
        if table == LOG:
            continue
        for column in columns(file, table):
            yield Attack(file, table, "change", column)
            yield Attack(file, table, "swap", column)
        yield Attack(file, table, "delete")
        yield Attack(file, table, "older")
    for table in SEALED[comp]:
        yield Attack(file, table, "insert")
    yield from (Attack(file, LOG, "change", column) for column in columns(file, LOG))
    for act in ("void", "renumber"):
        yield from (Attack(file, LOG, act, column) for column in columns(file, LOG))
    yield from (Attack(file, LOG, "cut", how) for how in ("1", "3", "all"))
    yield from (Attack(file, LOG, act) for act in ("middle", "resign", "again"))
    if SEALED[comp]:
        yield Attack(file, LOG, "junk")


def by_hand(file: str) -> Iterator[Attack]:
    """The acts that need a signature of some kind, or are another's by whom they are done."""
    yield from (attack for attack in attacks_on(file) if attack.act in SIGNED)
    if file == "identity.db":
        yield Attack(file, "outbox", "owe")


SIGNED = ("insert", "resign", "again", "junk")


def run(attack: Attack, signed_in: SignedIn, world: World) -> bool:
    """Do it; False where there is nothing to do it to."""
    store = store_of(signed_in, attack.file)
    world.hands.update({each.name: each for each in signed_in.stores})
    act: Callable[[UnitOfWork, SealedStore, Attack, World], bool] = ACTS[attack.act]
    try:
        with store.begin() as work:
            done = act(work, store, attack, world)
            work.commit()
    except dbapi2.IntegrityError:
        return False
    return done


def rows(work: UnitOfWork, attack: Attack) -> list[Row]:
    found = work.cursor.execute(f"SELECT * FROM {attack.table}").fetchall()
    return [tuple(row) for row in found]


def named(attack: Attack, row: Row) -> dict[str, Any]:
    return dict(zip(columns(attack.file, attack.table), row, strict=True))


def where(attack: Attack) -> str:
    return " AND ".join(f"{key} = ?" for key in keys(attack.file, attack.table))


def of_keys(attack: Attack, row: Row) -> list[Any]:
    said = named(attack, row)
    return [said[key] for key in keys(attack.file, attack.table)]


def set_column(work: UnitOfWork, attack: Attack, row: Row, value: Any) -> None:
    text = f"UPDATE {attack.table} SET {attack.at} = ? WHERE {where(attack)}"
    work.cursor.execute(text, (value, *of_keys(attack, row)))


def change(work: UnitOfWork, _store: SealedStore, attack: Attack, _world: World) -> bool:
    """A column of every row, a little."""
    found = rows(work, attack)
    for row in found:
        set_column(work, attack, row, other(named(attack, row)[attack.at]))
    return bool(found)


def swap(work: UnitOfWork, _store: SealedStore, attack: Attack, _world: World) -> bool:
    """Each row has the column of its neighbour."""
    found = rows(work, attack)
    values = [named(attack, row)[attack.at] for row in found]
    if len(set(values)) < 2:
        return False
    work.cursor.execute(f"DELETE FROM {attack.table}")
    for row, value in zip(found, values[1:] + values[:1], strict=True):
        said = named(attack, row) | {attack.at: value}
        put_row(work, attack.table, tuple(said.values()))
    return True


def put_row(work: UnitOfWork, table: str, row: Row) -> None:
    work.cursor.execute(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row)


def delete(work: UnitOfWork, _store: SealedStore, attack: Attack, _world: World) -> bool:
    found = rows(work, attack)
    work.cursor.execute(f"DELETE FROM {attack.table}")
    return bool(found)


def older(work: UnitOfWork, _store: SealedStore, attack: Attack, world: World) -> bool:
    """The table as it was in the morning."""
    return put_back(work, {attack.table: world.morning[attack.file][attack.table]})


def put_back(work: UnitOfWork, content: Rows) -> bool:
    changed = False
    for table, some in content.items():
        now = [tuple(row) for row in work.cursor.execute(f"SELECT * FROM {table}").fetchall()]
        changed = changed or sorted(now, key=repr) != sorted(map(tuple, some), key=repr)
        work.cursor.execute(f"DELETE FROM {table}")
        for row in some:
            put_row(work, table, row)
    return changed


def morning_rows(work: UnitOfWork, attack: Attack, world: World) -> int:
    """Everything but the log as it was in the morning; the number of the log's last entry then."""
    content = world.morning[attack.file]
    put_back(work, {table: some for table, some in content.items() if table != LOG})
    return max(int(row[0]) for row in content[LOG])


def later(work: UnitOfWork, last: int) -> list[Row]:
    return [tuple(row) for row in work.cursor.execute("SELECT * FROM audit WHERE n > ? ORDER BY n", (last,))]


def void(work: UnitOfWork, _store: SealedStore, attack: Attack, world: World) -> bool:
    """Rows of before, and the entries since are made void in one column."""
    last = morning_rows(work, attack, world)
    for row in reversed(later(work, last)):
        set_column(work, attack, row, other(named(attack, row)[attack.at]))
    return True


def renumber(work: UnitOfWork, _store: SealedStore, attack: Attack, world: World) -> bool:
    """Rows of before, and the entries since say in one column what the last one of the morning said."""
    last = morning_rows(work, attack, world)
    (before,) = work.cursor.execute("SELECT * FROM audit WHERE n = ?", (last,)).fetchall()
    if attack.at == "n":
        return False
    for row in later(work, last):
        set_column(work, attack, row, named(attack, tuple(before))[attack.at])
    return True


def cut(work: UnitOfWork, _store: SealedStore, attack: Attack, world: World) -> bool:
    """Rows of before, and the end of the log taken off: all since then, or some."""
    last = morning_rows(work, attack, world)
    if attack.at != "all":
        last = max(row[0] for row in later(work, last)) - int(attack.at)
    work.cursor.execute("DELETE FROM audit WHERE n > ?", (last,))
    return True


def middle(work: UnitOfWork, _store: SealedStore, attack: Attack, world: World) -> bool:
    """Rows of before, and the entries since taken out but for the last."""
    last = morning_rows(work, attack, world)
    work.cursor.execute("DELETE FROM audit WHERE n > ? AND n < (SELECT max(n) FROM audit)", (last,))
    return True


def resign(work: UnitOfWork, store: SealedStore, attack: Attack, world: World) -> bool:
    """Rows of before, and the entries since signed by whoever does this, their words left as they are."""
    last = morning_rows(work, attack, world)
    for row in later(work, last):
        said = named(attack, row)
        sig = store.audit._keyring.sign(store.audit._signed(said["head"]))
        work.cursor.execute("UPDATE audit SET sig = ?, actor = ? WHERE n = ?", (sig, store.audit._keyring.uid, row[0]))
    return True


def again(work: UnitOfWork, store: SealedStore, attack: Attack, world: World) -> bool:
    """Rows of before, the log of before, and as many entries of her own as there were."""
    last = morning_rows(work, attack, world)
    many = len(later(work, last))
    work.cursor.execute("DELETE FROM audit WHERE n > ?", (last,))
    for _ in range(many):
        store.audit.append(work, "view")
    return True


def junk(work: UnitOfWork, store: SealedStore, attack: Attack, world: World) -> bool:
    """An entry that counts for nothing about every record there is."""
    for table in SEALED[store.comp]:
        for (record_id,) in work.cursor.execute(f"SELECT record_id FROM {table}").fetchall():
            store.audit.append(work, "junk", table=table, record_id=record_id, version=99, state=b"?" * 32)
            work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = (SELECT max(n) FROM audit)")
    return True


def insert(work: UnitOfWork, store: SealedStore, attack: Attack, world: World) -> bool:
    """What the records said in the morning, sealed and signed again by whoever does this."""
    kind, done = RECORDS[store.comp][attack.table], False
    for record_id, (subject_id, schema, plain) in world.plain.get((attack.file, attack.table), {}).items():
        assert kind is not None
        value: object = decode(kind, schema_in(schema), plain)
        with contextlib.suppress(FileRestricted):
            store.put(work, attack.table, record_id, subject_id, value, verb="block")
            done = True
    return done


def owe(work: UnitOfWork, store: SealedStore, _attack: Attack, world: World) -> bool:
    """What the records of liaison.db said in the morning, laid where the next honest session delivers it."""
    outbox = Outbox(store, world.hands["liaison.db"])
    for table in ("masked_record", "released_letter"):
        kind = RECORDS[Compartment.LIAISON][table]
        assert kind is not None
        for record_id, (subject_id, schema, plain) in world.plain["liaison.db", table].items():
            outbox.add_row(work, table, record_id, subject_id, decode(kind, schema_in(schema), plain), verb="release")
    return True


ACTS: dict[str, Callable[[UnitOfWork, SealedStore, Attack, World], bool]] = {
    act.__name__: act
    for act in (change, swap, delete, older, void, renumber, cut, middle, resign, again, junk, insert, owe)
}
