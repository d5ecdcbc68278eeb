"""What sessions keep in parts: opened by its digest alone, and gone with the key of whoever may be in it."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.kept_index import part_of
from nsintake.store.index_parts import IndexParts, looks_between, looks_of
from nsintake.store.sealed import new_id
from tests.store.station import Note, Station

TABLE = "note"


def test_a_part_opens_for_its_owner_by_its_digest(station: Station) -> None:
    store = station.store("u-intake", Compartment.IDENTITY)
    mine, theirs = IndexParts(store, "u-intake"), IndexParts(store, "u-keeper")
    part, other = mine.seal(3, b"kept"), mine.seal(4, b"kept")
    with pytest.raises(OpenError):
        mine.open(3, part.digest)
    with store.begin() as work:
        mine.put(work, part)
        mine.put(work, other)
        work.commit()
    assert mine.open(3, part.digest) == b"kept"
    for parts, at, digest in ((mine, 3, other.digest), (mine, 5, part.digest), (theirs, 3, part.digest)):
        with pytest.raises(OpenError):
            parts.open(at, digest)
    assert (mine.others(), theirs.others()) == ((), ("u-intake",))
    with store.begin() as work:
        theirs.drop_of(work, "u-intake")
        work.commit()
    assert theirs.others() == ()


def test_a_key_that_is_exchanged_or_destroyed_takes_the_part_of_everybody(station: Station) -> None:
    store = station.store("u-intake", Compartment.IDENTITY)
    for act in ("shred", "reseal"):
        subject, other = b"\x10" + new_id()[1:], b"\x90" + new_id()[1:]
        with store.begin() as work:
            for parts in (IndexParts(store, "u-intake"), IndexParts(store, "u-keeper")):
                for part in (part_of(subject), part_of(other)):
                    parts.put(work, parts.seal(part, b"kept"))
            store.put(work, TABLE, new_id(), subject, Note(), verb="saved")
            work.commit()
        with store.begin() as work:
            store.shred(work, subject, verb="erase") if act == "shred" else store.reseal(work, subject, (), verb="lock")
            left = work.cursor.execute("SELECT part, owner FROM index_part ORDER BY owner").fetchall()
            assert left == [(part_of(other), "u-intake"), (part_of(other), "u-keeper")]
            work.commit()


def test_a_look_changes_with_its_row_and_with_the_wrap_of_its_key(station: Station) -> None:
    store = station.store("u-intake", Compartment.IDENTITY)
    ids = [new_id() for _ in range(60)]
    with store.begin() as work:
        for record_id in ids:
            store.put(work, TABLE, record_id, record_id, Note(), verb="saved")
        work.commit()
    before = looks_of(store, TABLE, [*ids, new_id()])
    assert set(before) == set(ids)
    assert len(set(before.values())) == 60
    with store.begin() as work:
        store.put(work, TABLE, ids[0], ids[0], Note(), verb="saved")
        store.reseal(work, ids[1], ("u-intake",), verb="lock")
        store.shred(work, ids[2], verb="erase")
        work.cursor.execute("UPDATE dek SET wrap = zeroblob(80) WHERE subject_id = ?", (ids[3],))
        work.cursor.execute("UPDATE dek SET wrap = 'text' WHERE subject_id = ?", (ids[4],))
        work.cursor.execute(f"UPDATE {TABLE} SET row_version = 7 WHERE record_id = ?", (ids[5],))
        work.commit()
    after = looks_of(store, TABLE, ids)
    assert looks_between(store, TABLE, min(ids), max(ids)) == after
    some = sorted(ids)[7:50]
    assert looks_between(store, TABLE, some[0], some[-1]) == looks_of(store, TABLE, some)
    assert before.keys() - after.keys() == {ids[1], ids[2], ids[4]}
    assert {record_id for record_id in after if after[record_id] != before[record_id]} == {ids[0], ids[3], ids[5]}
