"""Data keys are kept while the session lives, within bounds, and never outlive their destruction."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.store import wraps
from nsintake.store.sealed import new_id
from tests.store.station import Note, Station


def test_more_women_than_are_kept_open_all_the_same(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wraps, "_KEPT", 3)
    store, ids = station.store("u-intake"), [new_id() for _ in range(8)]
    with store.begin() as work:
        for record in ids:
            store.put(work, "case_file", record, new_id(), Note(), verb="saved")
        work.commit()
    for _ in range(2):
        assert len(store.list("case_file", Note, ids=ids)) == 8
    assert len(store.deks._open) <= 3


def test_a_destroyed_key_is_forgotten_too(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        store.put(work, "case_file", record, subject, Note(), verb="saved")
        work.commit()
    store.get("case_file", record, Note)
    assert (subject, 1) in store.deks._open
    with store.begin() as work:
        store.shred(work, subject, verb="shredded")
        work.commit()
    assert (subject, 1) not in store.deks._open
    with pytest.raises(OpenError):
        store.deks.find(store.database.reader(), subject, 1)


def test_a_key_made_in_a_transaction_that_was_rolled_back_is_not_used_again(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        for text in ("a", "b"):
            store.put(work, "case_file", record, subject, Note(text), verb="saved")
            store.get("case_file", record, Note)
    with store.begin() as work:
        store.put(work, "case_file", record, subject, Note("c"), verb="saved")
        work.commit()
    fresh = station.store("u-keeper")
    assert fresh.get("case_file", record, Note).text == "c"
    assert [view.verb for view in fresh.audit.views()] == ["saved", "roster"]


def test_only_keys_of_the_file_itself_open_from_before_the_keys_were_changed(station: Station) -> None:
    for comp, subject, opens in (
        (Compartment.IDENTITY, new_id(), False),
        (Compartment.IDENTITY, wraps.AUDIT, True),
        (Compartment.IDENTITY, wraps.OUTBOX, True),
        (Compartment.LIAISON, new_id(), True),
    ):
        store = station.store("u-intake", comp)
        _, dek = store.deks.make(subject)
        wrap = station.keyring("u-intake").wrap_dek(comp, subject, dek, epoch=2)
        if opens:
            assert store.deks.opened(subject, 2, wrap).same_as(dek)
        else:
            with pytest.raises(OpenError):
                store.deks.opened(subject, 2, wrap)


def test_a_wrap_that_names_people_is_damage_in_place_of_any_key_but_a_womans(station: Station) -> None:
    store = station.store("u-intake")
    for subject in (new_id(), wraps.AUDIT, wraps.OUTBOX):
        wrap, dek = store.deks.make(subject, {"u-intake"})
        if subject in {wraps.AUDIT, wraps.OUTBOX}:
            with pytest.raises(OpenError):
                store.deks.opened(subject, 1, wrap)
        else:
            assert store.deks.opened(subject, 1, wrap).same_as(dek)
    officer, subject = station.store("u-intake", Compartment.LIAISON), new_id()
    wrap, _ = officer.deks.make(subject, {"u-intake"})
    with pytest.raises(OpenError):
        officer.deks.opened(subject, 1, wrap)


def test_another_wrap_is_not_answered_with_the_key_of_the_one_before(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    first, second = store.deks.make(subject), store.deks.make(subject)
    for wrap, dek in (first, second, first):
        assert store.deks.opened(subject, 1, wrap).same_as(dek)
    for damaged in (None, 7, "text", b"", first[0][:-1]):
        with pytest.raises(OpenError):
            store.deks.opened(subject, 1, damaged)  # type: ignore[arg-type]


def test_whoever_was_erased_has_no_key(station: Station) -> None:
    store, kept, erased = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        for subject in (kept, erased):
            store.put(work, "case_file", subject, subject, Note(), verb="saved")
        store.shred(work, erased, verb="erase")
        assert [store.deks.has(work.cursor, subject) for subject in (kept, erased, new_id())] == [True, False, False]
