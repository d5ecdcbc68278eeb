"""Whether the log says that a record had ended of which copies are out, whatever counts of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.services.audit.copies_kept import _had_ended
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import Station, make_station
from tests.store.test_writers import says


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SealedStore]:
    station: Station = make_station(tmp_path)
    yield station.store("u-intake", Compartment.LIAISON)
    station.close()


def test_a_record_had_ended_where_an_entry_says_so_and_nobody_knows_where_the_words_of_one_do_not_open(
    store: SealedStore,
) -> None:
    by_verb, by_word, goes_on, unread, both = (new_id() for _ in range(5))
    says(store, by_verb, "withdraw")
    says(store, by_word, final="yes")
    says(store, goes_on, final="no")
    for record_id in (unread, both):
        says(store, record_id, final="no")
        store.database.reader().execute("UPDATE audit SET body = x'00' WHERE record_id = ?", (record_id,))
    says(store, both, "withdraw", by="u-liaison")
    found = [_had_ended(store, record_id) for record_id in (by_verb, by_word, goes_on, unread, both, new_id())]
    assert found == [True, True, False, None, True, False]
