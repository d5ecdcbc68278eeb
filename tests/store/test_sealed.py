"""Records go in and come out the same, and only as the newest."""

from __future__ import annotations

from nsintake.store.sealed import new_id
from tests.store.station import Inner, Note, Station


def test_a_record_comes_back_as_it_went_in(station: Station) -> None:
    store = station.store("u-intake")
    record, subject = new_id(), new_id()
    with store.begin() as work:
        assert store.put(work, "case_file", record, subject, Note(inner=Inner()), verb="opened") == 1
        work.commit()
    assert store.get("case_file", record, Note) == Note(inner=Inner())
    assert station.store("u-keeper").list("case_file", Note, subject=subject) == [(record, Note(inner=Inner()))]
