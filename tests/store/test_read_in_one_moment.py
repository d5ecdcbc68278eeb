"""A colleague's save that falls between two reads of one look is no damage; a row that was tampered with still is."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.store.sealed import SealedStore, new_id
from tests.scale import full_or
from tests.store.station import Note, Station

TABLE = "case_file"


def saved(store: SealedStore, record: bytes, subject: bytes, text: str = "a note") -> None:
    with store.begin() as work:
        store.put(work, TABLE, record, subject, Note(text), verb="saved")
        work.commit()


def meanwhile(monkeypatch: pytest.MonkeyPatch, store: SealedStore, save: Any) -> None:
    """``save`` happens once, after the row was read and before the log is asked about it."""
    ask, left = store.audit.newest, [save]

    def newest(*given: Any) -> Any:
        if left:
            left.pop()()
        return ask(*given)

    monkeypatch.setattr(store.audit, "newest", newest)


def test_a_record_saved_between_two_reads_is_found(monkeypatch: pytest.MonkeyPatch, station: Station) -> None:
    store, colleague, record = station.store("u-intake"), station.store("u-keeper"), new_id()
    meanwhile(monkeypatch, store, lambda: saved(colleague, record, new_id()))
    assert store.get(TABLE, record, Note) == Note()


def test_a_list_with_a_record_saved_between_two_reads_is_whole(
    monkeypatch: pytest.MonkeyPatch, station: Station
) -> None:
    store, colleague, record = station.store("u-intake"), station.store("u-keeper"), new_id()
    meanwhile(monkeypatch, store, lambda: saved(colleague, record, new_id()))
    assert store.list(TABLE, Note, ids=[record]) == [(record, Note())]


def test_a_row_saved_anew_between_two_reads_holds(monkeypatch: pytest.MonkeyPatch, station: Station) -> None:
    store, colleague = station.store("u-intake"), station.store("u-keeper")
    record, subject = new_id(), new_id()
    saved(colleague, record, subject)
    meanwhile(monkeypatch, store, lambda: saved(colleague, record, subject, "newer"))
    assert store.row_holds(TABLE, record)


def test_a_row_that_was_changed_by_hand_is_damaged_at_the_second_look_too(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    saved(store, record, new_id())
    with store.begin() as work:
        work.cursor.execute("UPDATE case_file SET row_version = 7 WHERE record_id = ?", (record,))
        work.commit()
    with pytest.raises(OpenError):
        store.get(TABLE, record, Note)
    assert not store.row_holds(TABLE, record)
    assert not store.database.reader().connection.in_transaction


@pytest.mark.full
def test_reads_beside_a_busy_colleague_never_speak_of_damage(station: Station) -> None:
    store, colleague = station.store("u-intake"), station.store("u-keeper")
    records, subject, over = [new_id() for _ in range(4)], new_id(), threading.Event()
    looks = full_or(1_500, 50_000)

    def save() -> None:
        at = 0
        while not over.is_set():
            saved(colleague, records[at % 4] if at < 40 else new_id(), subject, str(at))
            at += 1

    writer = threading.Thread(target=save)
    writer.start()
    try:
        for at in range(looks):
            assert store.row_holds(TABLE, records[at % 4])
            store.find(TABLE, records[at % 4], Note)
    finally:
        over.set()
        writer.join()
