"""What is in a batch is read as it is when it is read alone: entries verified together are held to the same rules."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.store import ahead
from nsintake.store.audit_lines import LogLine
from nsintake.store.connection import _Cursor
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.unit_of_work import UnitOfWork
from tests.store.station import PEOPLE, Note, Station

TABLE = "case_file"


def filled(store: SealedStore, count: int, subject: bytes | None = None) -> list[bytes]:
    ids = [new_id() for _ in range(count)]
    with store.begin() as work:
        for at, record in enumerate(ids):
            store.put(work, TABLE, record, subject or new_id(), Note(str(at)), verb="saved")
        work.commit()
    return ids


def statements_of(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> int:
    count, really = [0], _Cursor.execute

    def counted(self: Any, *given: Any) -> Any:
        count[0] += 1
        return really(self, *given)

    with monkeypatch.context() as patch:
        patch.setattr(_Cursor, "execute", counted)
        act()
    return count[0]


def alone(store: SealedStore, ids: list[bytes]) -> dict[bytes, str]:
    """What each says when it is read by itself."""
    said = {}
    for record in ids:
        try:
            said[record] = store.get(TABLE, record, Note).text
        except (OpenError, Refused) as error:
            said[record] = error.code
    return said


def together(store: SealedStore, ids: list[bytes]) -> dict[bytes, str]:
    found = store.sound(TABLE, Note, ids=ids)
    texts = {row.record_id: row.value.text for row in found.records}
    return {**texts, **dict.fromkeys(found.damaged, "cannot_open")}


@pytest.mark.parametrize("read", ["ids", "all", "subject"])
def test_a_batch_asks_for_its_entries_in_a_few_statements(
    station: Station, monkeypatch: pytest.MonkeyPatch, read: str
) -> None:
    subject = new_id()
    ids = filled(station.store("u-intake"), 60, subject)
    fresh = station.store("u-keeper")
    ways: dict[str, dict[str, Any]] = {"ids": {"ids": ids}, "all": {}, "subject": {"subject": subject}}
    how = ways[read]
    asked = statements_of(monkeypatch, lambda: fresh.records(TABLE, Note, **how))
    assert asked < 60 + 40, "each row costs one question at the most, whether an older entry says as much"
    assert sorted(row.value.text for row in fresh.records(TABLE, Note, **how)) == sorted(map(str, range(60)))


def _another_state(work: UnitOfWork, n: int) -> None:
    work.cursor.execute("UPDATE audit SET hash = zeroblob(32) WHERE n = ?", (n,))


def _another_signature(work: UnitOfWork, n: int) -> None:
    work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (n,))


def _another_head_before(work: UnitOfWork, n: int) -> None:
    work.cursor.execute("UPDATE audit SET head = zeroblob(32) WHERE n = ?", (n - 1,))


def _none_before(work: UnitOfWork, n: int) -> None:
    work.cursor.execute("DELETE FROM audit WHERE n = ?", (n - 1,))


def _another_actor(work: UnitOfWork, n: int) -> None:
    work.cursor.execute("UPDATE audit SET actor = 'u-liaison' WHERE n = ?", (n,))


def _text_for_bytes(work: UnitOfWork, n: int) -> None:
    work.cursor.execute("UPDATE audit SET record_id = CAST(record_id AS TEXT) WHERE n = ?", (n,))


@pytest.mark.parametrize(
    "tamper",
    [_another_state, _another_signature, _another_head_before, _none_before, _another_actor, _text_for_bytes],
)
def test_what_does_not_count_alone_does_not_count_in_a_batch(
    station: Station, tamper: Callable[[UnitOfWork, int], None]
) -> None:
    store = station.store("u-intake")
    ids = filled(store, 6)
    with store.begin() as work:
        n = work.cursor.execute("SELECT n FROM audit WHERE record_id = ?", (ids[3],)).fetchone()[0]
        tamper(work, n)
        work.commit()
    expected = alone(station.store("u-keeper"), ids)
    assert "cannot_open" in expected.values()
    assert together(station.store("u-keeper"), ids) == expected
    with pytest.raises(OpenError):
        station.store("u-keeper").records(TABLE, Note)


def test_a_row_of_before_put_back_with_its_old_entry_in_sight_is_found_in_a_batch(station: Station) -> None:
    store = station.store("u-intake")
    ids = filled(store, 3)
    old = store.database.reader().execute("SELECT * FROM case_file WHERE record_id = ?", (ids[1],)).fetchone()
    with store.begin() as work:
        store.put(work, TABLE, ids[1], old[1], Note("newer"), verb="saved")
        work.cursor.execute("DELETE FROM case_file WHERE record_id = ?", (ids[1],))
        work.cursor.execute("INSERT INTO case_file VALUES (?, ?, ?, ?, ?, ?)", old)
        work.commit()
    assert together(station.store("u-keeper"), ids) == {ids[0]: "0", ids[1]: "cannot_open", ids[2]: "2"}


@pytest.mark.parametrize("read", ["ids", "all", "subject"])
def test_a_batch_is_read_as_of_one_moment(station: Station, monkeypatch: pytest.MonkeyPatch, read: str) -> None:
    store, colleague = station.store("u-intake"), station.store("u-keeper")
    subject = new_id()
    ids = filled(colleague, 4, subject)
    ways: dict[str, dict[str, Any]] = {"ids": {"ids": ids}, "all": {}, "subject": {"subject": subject}}
    really, left = ahead.verify_ahead, [1]

    def meanwhile(*given: Any) -> None:
        if left:
            left.pop()
            assert store.database.reader().connection.in_transaction, "what is asked next is as of the same moment"
            other = threading.Thread(target=saved_anew)
            other.start()
            other.join()
        really(*given)

    def saved_anew() -> None:
        with colleague.begin() as work:
            for record in ids:
                colleague.put(work, TABLE, record, subject, Note("newer"), verb="saved")
            work.commit()

    monkeypatch.setattr("nsintake.store.sealed_rows.verify_ahead", meanwhile)
    assert {row.value.text for row in store.records(TABLE, Note, **ways[read])} == {"0", "1", "2", "3"}
    assert not left
    assert not store.database.reader().connection.in_transaction
    assert {row.value.text for row in store.records(TABLE, Note, **ways[read])} == {"newer"}


def test_an_entry_with_a_number_that_none_has_is_left_to_the_read(station: Station) -> None:
    store = station.store("u-intake")
    ids = filled(store, 3)
    with store.begin() as work:
        work.cursor.execute("UPDATE audit SET n = -n WHERE record_id = ?", (ids[2],))
        work.commit()
    fresh = station.store("u-keeper")
    assert together(fresh, ids) == {ids[0]: "0", ids[1]: "1", ids[2]: "cannot_open"}


def asked_of(store: SealedStore, ids: list[bytes]) -> list[ahead.Said]:
    text = "SELECT n, version, hash FROM audit WHERE record_id = ?"
    rows = [(record, *store.database.reader().execute(text, (record,)).fetchone()) for record in ids]
    return [(n, (TABLE, record, version, state)) for record, n, version, state in rows]


def test_only_what_an_entry_says_is_remembered_of_it(station: Station) -> None:
    store = station.store("u-intake")
    ids = filled(store, 3)
    fresh = station.store("u-keeper")
    asked, cursor = asked_of(fresh, ids), fresh.database.reader()
    (first, said), (second, another), (third, _) = asked
    ahead.verify_ahead(
        fresh.audit, cursor, [(first, said), (second, said), (third, another), (9_999, said), (third + 1, said)]
    )
    assert fresh.audit._seen == {first: said}
    ahead.verify_ahead(fresh.audit, cursor, asked)
    assert fresh.audit._seen == dict(asked)


def test_an_entry_far_above_all_others_is_not_remembered(station: Station) -> None:
    """Also where whoever wrote it there has a worker's keys: what nothing can follow says nothing."""
    store = station.store("u-intake")
    ids = filled(store, 3)
    audit, far = store.audit, 2**40
    lines, before = audit.lines(3, 2), audit.lines(2, 1)[0].head
    with store.begin() as work:
        for at, line in enumerate(lines):
            moved = line._replace(n=far + at)
            before = audit._hash(moved, before)
            said = (moved.n, before, store.audit._keyring.sign(audit._signed(before)), line.n)
            work.cursor.execute("UPDATE audit SET n = ?, head = ?, sig = ? WHERE n = ?", said)
        work.commit()
    fresh = station.store("u-keeper")
    asked, cursor = asked_of(fresh, ids), fresh.database.reader()
    assert [n for n, _ in asked] == [2, far, far + 1]
    ahead.verify_ahead(fresh.audit, cursor, asked)
    assert far + 1 in fresh.audit._seen, "it is well made"
    assert ahead.which_count(fresh.audit, cursor, asked) == {2, far + 1}
    fresh.audit.head()
    assert ahead.which_count(fresh.audit, cursor, asked) == {2}, "also where it was believed before"
    fresh = station.store("u-keeper")
    fresh.audit.head()
    ahead.verify_ahead(fresh.audit, cursor, [*asked, *asked])
    assert fresh.audit._seen.keys() <= {2}
    assert ahead.which_count(station.store("u-keeper").audit, cursor, [*asked]) == {2, far + 1}
    assert ahead.which_count(fresh.audit, cursor, asked) == {2}
    fresh.audit.limit = 2
    assert ahead.which_count(fresh.audit, cursor, asked) == {2}, "the last of all counts"


def test_what_was_settled_while_a_batch_was_verified_is_verified_again(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = station.store("u-keeper")
    asked, really = asked_of(fresh, filled(station.store("u-intake"), 3)), fresh.audit.counts_line

    def settling(line: LogLine, before: bytes) -> bool:
        fresh.audit._settlements = 7, fresh.audit._settlements[1]
        return really(line, before)

    monkeypatch.setattr(fresh.audit, "counts_line", settling)
    ahead.verify_ahead(fresh.audit, fresh.database.reader(), asked)
    assert fresh.audit._seen == {}


def test_notes_that_were_found_are_not_lost_to_another_thread(station: Station) -> None:
    """Who was demoted signs nothing under her old role, also while another thread forgets what it knew of notes."""
    filled(station.store("u-intake"), 1)
    station.sign({**PEOPLE, "u-intake": Role.LIAISON})
    store = station.store("u-keeper")
    filled(store, 1)
    late = store.audit.lines(1, 1)[0]._replace(n=store.audit.head().number + 1, actor="u-intake", roster_no=1)
    notes = store.audit.notes
    assert notes.void(late)
    with notes.found_once():
        with notes.found_once():
            notes.forget()
            assert notes.void(late)
        assert notes.void(late)
    assert notes.void(late)
