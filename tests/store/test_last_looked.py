"""Which entry of the log says that a person looked at a record: hers, the newest, and only one that counts."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.store.audit_lookups import _LOOKED, last_looked
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import Note, Station
from tests.store.test_lookups import made_as

LIAISON = Compartment.LIAISON


@pytest.fixture
def store(station: Station) -> SealedStore:
    return station.store("u-liaison", LIAISON)


def entry(store: SealedStore, record_id: bytes, verb: str = "view") -> int:
    with store.begin() as work:
        n = store.audit.append(work, verb, record_id=record_id)
        work.commit()
    return n


def test_the_newest_look_at_each_record_is_named_and_what_was_not_looked_at_is_not(store: SealedStore) -> None:
    first, second, never, not_asked = (new_id() for _ in range(4))
    entry(store, first)
    other, again = entry(store, second), entry(store, first)
    entry(store, not_asked)
    wanted = {first, second, never}
    assert last_looked(store.audit, "u-liaison", wanted, above=0) == {first: again, second: other}
    assert last_looked(store.audit, "u-liaison", wanted, above=other) == {first: again}, "above, and not from it on"
    assert last_looked(store.audit, "u-liaison", (), above=0) == {}


def test_what_a_colleague_looked_at_is_no_look_of_hers(station: Station, store: SealedStore) -> None:
    record = new_id()
    n = entry(station.store("u-keeper", LIAISON), record)
    assert last_looked(store.audit, "u-liaison", [record], above=0) == {}
    assert last_looked(store.audit, "u-keeper", [record], above=0) == {record: n}


def test_another_entry_about_the_record_is_no_look_and_hides_none(store: SealedStore) -> None:
    record = new_id()
    n = entry(store, record)
    entry(store, record, "export")
    assert last_looked(store.audit, "u-liaison", [record], above=0) == {record: n}


def test_what_is_written_about_a_row_is_no_look(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    with store.begin() as work:
        store.put(work, "case_file", record, record, Note(), verb="view")
        store.audit.append(work, "view", table="case_file", record_id=record)
        work.commit()
    assert last_looked(store.audit, "u-intake", [record], above=0) == {}


def test_an_entry_that_nobody_signed_is_no_look_and_hides_none(store: SealedStore) -> None:
    record = new_id()
    n = entry(store, record)
    forged = entry(store, record)
    with store.begin() as work:
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (forged,))
        work.commit()
    store.audit._seen.clear()
    assert last_looked(store.audit, "u-liaison", [record], above=0) == {record: n}


def test_looks_are_found_by_an_index_however_long_the_log_is(store: SealedStore) -> None:
    plan = store.database.reader().execute(f"EXPLAIN QUERY PLAN {_LOOKED}", (new_id(), 0, "u-liaison")).fetchall()
    assert [row[3].split(" (")[0] for row in plan] == ["SEARCH audit USING INDEX ix_audit_told"]


def test_an_index_that_says_another_record_makes_no_look(store: SealedStore) -> None:
    record, other = new_id(), new_id()
    n = entry(store, other)
    says = f"iif(n = {n}, x'{record.hex()}', record_id)"
    made_as(store, "ix_audit_told", f"CREATE INDEX ix_audit_told ON audit ({says}) WHERE version <= 0")
    found = store.database.reader().execute(_LOOKED, (record, 0, "u-liaison")).fetchall()
    assert found == [(n,)], "it is found under the record that she did not look at"
    assert last_looked(store.audit, "u-liaison", [record, other], above=0) == {}
