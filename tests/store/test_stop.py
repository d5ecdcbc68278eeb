"""At the end of a session what one thread keeps goes before whatever the others do; they leave nothing half done."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from nsintake.errors import Refused
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import Note, Station

HERE = threading.get_ident()


class Other:
    """Another thread that works in the file until it is stopped."""

    def __init__(self, work: Callable[[threading.Event], None]) -> None:
        self.error: Exception | None = None
        self.under_way = threading.Event()
        self._work = work
        self.thread = threading.Thread(target=self._run)
        self.thread.start()
        assert self.under_way.wait(10)

    def _run(self) -> None:
        try:
            self._work(self.under_way)
        except Exception as error:  # noqa: BLE001 - judged by the test
            self.error = error

    def ended(self) -> Exception | None:
        self.thread.join(10)
        assert not self.thread.is_alive()
        return self.error


def writing(store: SealedStore, record: bytes, subject: bytes) -> Callable[[threading.Event], None]:
    def work(under_way: threading.Event) -> None:
        with store.begin() as unit:
            while True:
                store.put(unit, "case_file", record, subject, Note("half"), verb="saved")
                under_way.set()

    return work


def test_a_transaction_that_does_not_end_gives_way_to_a_draft_and_leaves_nothing(station: Station) -> None:
    store, record, subject, draft = station.store("u-intake"), new_id(), new_id(), new_id()
    other = Other(writing(store, record, subject))
    assert store.database.writing(HERE)
    assert not store.database.writing(HERE, other.thread.ident or 0)
    started = time.monotonic()
    store.database.stop(HERE)
    Drafts(store).save(draft, new_id(), Note("kept"), owner="u-intake")
    assert time.monotonic() - started < 1
    assert isinstance(other.ended(), Refused)
    again = station.store("u-intake")
    assert Drafts(again).load(draft, Note).value == Note("kept")
    assert again.find("case_file", record, Note) is None
    assert again.audit.head().number == 0


def test_reading_that_does_not_end_is_given_up(station: Station) -> None:
    store = station.store("u-intake")

    def read(under_way: threading.Event) -> None:
        while True:
            store.records("case_file", Note)
            under_way.set()

    def count(under_way: threading.Event) -> None:
        cursor = store.database.reader()
        under_way.set()
        cursor.execute("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n")

    others = [Other(read), Other(count)]
    while any(other.thread.is_alive() for other in others):
        store.database.stop(HERE)
    assert all(other.ended() is not None for other in others)
    assert store.records("case_file", Note) == [], "the thread that may pass reads on"


def test_what_is_at_its_commit_is_finished(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    ready, go = threading.Event(), threading.Event()

    def work(under_way: threading.Event) -> None:
        with store.begin() as unit:
            store.put(unit, "case_file", record, subject, Note("whole"), verb="saved")
            under_way.set()
            ready.set()
            assert go.wait(10)
            unit.commit()

    other = Other(work)
    store.database.stop(HERE)
    go.set()
    assert other.ended() is None
    assert station.store("u-intake").get("case_file", record, Note) == Note("whole")


def test_a_thread_that_comes_later_is_refused_and_its_file_stays_shut(station: Station) -> None:
    store = station.store("u-intake")
    store.database.stop(HERE)

    def begin(under_way: threading.Event) -> None:
        under_way.set()
        with store.begin():
            pytest.fail("it may not write")

    error = Other(begin).ended()
    assert isinstance(error, Refused)
    assert error.code == "stopped"


def test_a_draft_thrown_away_or_about_an_erased_woman_does_not_come_back(station: Station) -> None:
    store, draft, subject = station.store("u-intake"), new_id(), new_id()
    drafts = Drafts(store)
    drafts.save(draft, subject, Note(), owner="u-intake")
    drafts.save_about(new_id(), subject, Note("about her"), owner="u-intake")
    with store.begin() as unit:
        drafts.require(unit, draft)
        store.shred(unit, subject, verb="erase")
        unit.commit()
    with store.begin() as unit, pytest.raises(Refused, match="draft_missing"):
        drafts.require(unit, draft)
    with pytest.raises(Refused, match="draft_missing"):
        drafts.save_about(draft, subject, Note(), owner="u-intake")
    assert drafts.of("u-intake", Note) == []
