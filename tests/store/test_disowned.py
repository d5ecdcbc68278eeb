"""What did not open while she was protected is not believed once it is mended, until an act writes it."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.store.audit import add_checkpoint, passing_over
from nsintake.store.check import verify_file
from nsintake.store.checkpoint import CheckpointLine
from nsintake.store.disowned import disown, is_disowned, say_absent, taking_up, write_again
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import Note, Station

TABLE = "case_file"


def saved(store: SealedStore, record: bytes, text: str) -> None:
    with store.begin() as work:
        store.put(work, TABLE, record, record, Note(text), verb="saved")
        work.commit()


def disowned(store: SealedStore, record: bytes, *, verb: str = "withdraw") -> None:
    with store.begin() as work, passing_over(store.audit), taking_up(store.audit):
        disown(store, work, TABLE, record, verb=verb)
        work.commit()


def flip(store: SealedStore) -> None:
    """Change a bit of every body, or change it back."""
    reader = store.database.reader()
    for record, body in reader.execute(f"SELECT record_id, body FROM {TABLE}").fetchall():
        changed = bytes([*body[:-1], body[-1] ^ 1])
        reader.execute(f"UPDATE {TABLE} SET body = ? WHERE record_id = ?", (changed, record))


@pytest.fixture
def store(station: Station) -> SealedStore:
    return station.store("u-intake")


@pytest.fixture
def record(store: SealedStore) -> bytes:
    """A record in its second version, disowned while it was damaged, and mended."""
    record = new_id()
    saved(store, record, "first")
    saved(store, record, "second")
    flip(store)
    disowned(store, record)
    flip(store)
    return record


def test_a_record_that_was_disowned_opens_to_nobody(station: Station, store: SealedStore, record: bytes) -> None:
    for reader in (store, station.store("u-keeper")):
        with pytest.raises(OpenError):
            reader.get(TABLE, record, Note)
        with pytest.raises(OpenError), passing_over(reader.audit):
            reader.get(TABLE, record, Note)
        assert is_disowned(reader, TABLE, record)
        assert verify_file(reader).stray == ((TABLE, record),)
        assert verify_file(reader).powerless == ()


def test_an_act_that_takes_it_up_reads_what_it_was_last_and_writes_it(store: SealedStore, record: bytes) -> None:
    with taking_up(store.audit):
        assert store.get(TABLE, record, Note).text == "second"
        assert is_disowned(store, TABLE, record)
        with taking_up(store.audit, on=False), pytest.raises(OpenError):
            store.get(TABLE, record, Note)
        saved(store, record, "third")
    assert store.get(TABLE, record, Note).text == "third"
    assert not is_disowned(store, TABLE, record)
    assert verify_file(store).sound


def test_an_older_version_put_back_is_not_taken_up(store: SealedStore) -> None:
    record, reader = new_id(), store.database.reader()
    saved(store, record, "first")
    (old,) = reader.execute(f"SELECT * FROM {TABLE}").fetchall()
    saved(store, record, "second")
    reader.execute(f"DELETE FROM {TABLE}")
    disowned(store, record)
    reader.execute(f"INSERT INTO {TABLE} VALUES (?, ?, ?, ?, ?, ?)", tuple(old))
    with pytest.raises(OpenError), taking_up(store.audit):
        store.get(TABLE, record, Note)


def test_it_is_said_once_and_of_nothing_that_was_taken_away(store: SealedStore, record: bytes) -> None:
    before, hidden = store.audit.head().number, new_id()
    disowned(store, record)
    disowned(store, hidden)
    gone = new_id()
    saved(store, gone, "gone")
    with store.begin() as work:
        store.remove(work, TABLE, gone, verb="erase")
        work.commit()
    disowned(store, gone)
    assert store.audit.head().number == before + 3
    assert is_disowned(store, TABLE, hidden), "nothing is known of it: it was hidden"
    assert not is_disowned(store, TABLE, gone)
    assert not is_disowned(store, TABLE, new_id())


def test_what_cannot_be_proved_is_not_called_disowned(store: SealedStore, record: bytes) -> None:
    with store.begin() as work:
        store.audit.append(work, "junk", table=TABLE, record_id=record, version=9, state=b"?" * 32)
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = (SELECT max(n) FROM audit)")
        work.commit()
    assert not is_disowned(store, TABLE, record)


def test_the_entry_has_the_verb_of_the_act_and_leaves_what_follows_open(store: SealedStore, record: bytes) -> None:
    disowning = store.audit.views_about(record)[0]
    assert (disowning.verb, disowning.version, dict(disowning.details)) == ("withdraw", 3, {"final": "no"})
    assert disowning.at is None, "when exactly is said nowhere"


# --- what is said of one that is not there, or that an officer ended

TASK = "task"
"""Of these an officer may say that one is gone."""


def said_absent(store: SealedStore, record: bytes) -> int:
    """How many entries about it that wrote."""
    before = len(store.audit.views_about(record))
    with store.begin() as work, passing_over(store.audit), taking_up(store.audit):
        say_absent(store, work, TASK, record, verb="withdraw")
        work.commit()
    return len(store.audit.views_about(record)) - before


def task(store: SealedStore, record: bytes) -> None:
    with store.begin() as work:
        store.put(work, TASK, record, record, Note("task"), verb="task")
        work.commit()


def test_of_a_record_that_nobody_knows_it_is_said_that_it_is_not_here(station: Station) -> None:
    store, record = station.store("u-intake", Compartment.LIAISON), new_id()
    assert [said_absent(store, record) for _ in range(2)] == [1, 1], "it may have come and been hidden since"
    assert store.find(TASK, record, Note) is None
    assert not is_disowned(store, TASK, record)
    assert verify_file(store).sound
    task(store, record)
    assert store.record(TASK, record, Note).version == 3, "it may still come"


def test_what_an_officer_said_to_be_gone_a_worker_says_once_more(station: Station) -> None:
    officer, worker = (station.store(uid, Compartment.LIAISON) for uid in ("u-liaison", "u-intake"))
    record = new_id()
    task(worker, record)
    kept = worker.database.reader().execute("SELECT * FROM task").fetchone()
    with officer.begin() as work:
        officer.remove(work, TASK, record, verb="done")
        work.commit()
    assert said_absent(worker, record) == 1
    assert [view.actor for view in worker.audit.views_about(record)][:2] == ["u-intake", "u-liaison"]
    with officer.begin() as work:
        work.cursor.execute("DELETE FROM audit WHERE record_id = ? AND actor = 'u-liaison'", (record,))
        work.cursor.execute("INSERT INTO task VALUES (?, ?, ?, ?, ?, ?)", tuple(kept))
        work.commit()
    with pytest.raises(OpenError):
        station.store("u-intake", Compartment.LIAISON).get(TASK, record, Note)


@pytest.mark.parametrize("uid", ["u-intake", "u-liaison"])
def test_of_one_that_is_there_nothing_is_said(station: Station, uid: str) -> None:
    worker, record = station.store("u-intake", Compartment.LIAISON), new_id()
    task(station.store(uid, Compartment.LIAISON), record)
    assert said_absent(worker, record) == 0
    assert worker.get(TASK, record, Note).text == "task"


@pytest.mark.parametrize(("uid", "again"), [("u-liaison", 1), ("u-intake", 0), ("u-keeper", 1)])
def test_what_somebody_else_wrote_a_worker_writes_once_more(station: Station, uid: str, again: int) -> None:
    worker, record = station.store("u-intake", Compartment.LIAISON), new_id()
    task(station.store(uid, Compartment.LIAISON), record)
    for _ in range(2):
        with worker.begin() as work:
            write_again(worker, work, TASK, record, Note, verb="withdraw")
            work.commit()
    found = worker.record(TASK, record, Note)
    assert (found.version, found.value.text, found.subject_id) == (1 + again, "task", record)


def test_what_only_the_checkpoint_states_a_worker_writes_once_more(station: Station) -> None:
    """Nobody can say any more who wrote it last."""
    worker, keeper, record = (*(station.store(uid, Compartment.LIAISON) for uid in ("u-intake", "u-keeper")), new_id())
    task(worker, record)
    task(worker, new_id())
    said = keeper.audit.newest(keeper.database.reader(), TASK, record)
    assert said is not None
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [CheckpointLine(TASK, record, *said)])
        work.commit()
    keeper.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (record,))
    later = station.store("u-intake", Compartment.LIAISON)
    with later.begin() as work:
        write_again(later, work, TASK, record, Note, verb="withdraw")
        work.commit()
    assert later.record(TASK, record, Note).version == 2
