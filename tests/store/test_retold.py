"""What a keeper who settles tells again, once the words of a log do not open any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.accompaniment import Accompaniment, AccompanimentStatus
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.record_kinds import ACCOMPANIMENT, DUE, HOURS, MEETING, RECORD
from nsintake.domain.release import CaseLink
from nsintake.domain.task import Task, TaskKind
from nsintake.store.audit import passing_over
from nsintake.store.audit_lookups import told_by_worker
from nsintake.store.final_values import is_unread, lines_about
from nsintake.store.log_keys import row_of
from nsintake.store.retold import is_doubtful, tell_rows_again
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.vouched import carried, is_workers
from tests.store.station import A_MOMENT, Station
from tests.store.test_final import CALLED, WAY, settles_unread, without_words, worker  # noqa: F401
from tests.store.test_final import MEETING as PLANNED
from tests.store.test_writers import ACTIVE, LIAISON, put, withdrawn

TWO_HOURS = timedelta(hours=2)


def settled(station: Station) -> SealedStore:
    """A keeper settles what does not open; the store of a worker afterwards."""
    keeper = station.store("u-keeper", LIAISON)
    until = keeper.audit.head().number
    with keeper.begin() as work:
        tell_rows_again(keeper, work, A_MOMENT)
        work.commit()
    settles_unread(station, until)
    return station.store("u-intake", LIAISON)


def doubtful(store: SealedStore, way_id: bytes, way: Accompaniment) -> bool:
    with passing_over(store.audit):
        return is_doubtful(store, ACCOMPANIMENT, way_id, way)


def test_what_a_worker_stated_last_is_told_as_it_is(station: Station, worker: SealedStore) -> None:  # noqa: F811
    ended, way_id, meeting_id = new_id(), new_id(), new_id()
    put(worker, ended, withdrawn())
    put(worker, way_id, WAY, "accompaniment")
    put(worker, meeting_id, PLANNED, "meeting")
    before = worker.audit.head().number
    without_words(station, worker)
    later = settled(station)
    assert later.audit.head().number == before + 4, "each row, and that it was settled"
    assert told_by_worker(later.audit, "masked_record", ended)[0][DUE] == str(withdrawn().shred_due)
    assert later.get("accompaniment", way_id, Accompaniment) == WAY
    told = later.get("meeting", meeting_id, Meeting)
    assert all(is_workers(later.audit, MEETING, meeting_id, told, what) for what in MEETING.vouched)
    put(later, ended, ACTIVE)
    with pytest.raises(OpenError):
        later.get("masked_record", ended, MaskedRecord)
    put(later, way_id, replace(WAY, desk_words="other words"), "accompaniment")
    with pytest.raises(OpenError):
        later.get("accompaniment", way_id, Accompaniment)


def test_what_an_officer_stated_last_is_written_as_its_kind_says(station: Station, worker: SealedStore) -> None:  # noqa: F811
    way_id, over, meeting_id, theirs, record_id = (new_id() for _ in range(5))
    for each in (way_id, over):
        put(worker, each, WAY, "accompaniment")
    put(worker, meeting_id, PLANNED, "meeting")
    put(worker, record_id, ACTIVE)
    officer = station.store("u-liaison", LIAISON)
    put(officer, record_id, ACTIVE)
    ended = replace(WAY, status=AccompanimentStatus.OVER)
    put(officer, way_id, CALLED, "accompaniment")
    put(officer, over, ended, "accompaniment")
    put(officer, meeting_id, PLANNED, "meeting")
    assert not doubtful(officer, way_id, CALLED), "its words open"
    without_words(station, worker)
    assert doubtful(station.store("u-intake", LIAISON), way_id, CALLED)
    assert not doubtful(officer, over, ended), "what ends it is believed"
    assert not is_doubtful(officer, RECORD, record_id, ACTIVE), "such a row is what it is"
    put(station.store("u-liaison", LIAISON), theirs, PLANNED, "meeting")
    later = settled(station)
    assert later.get("accompaniment", way_id, Accompaniment) == CALLED.in_doubt(A_MOMENT)
    assert later.get("accompaniment", over, Accompaniment) == ended
    assert "" not in told_by_worker(later.audit, "accompaniment", over)[0]
    assert later.get("meeting", meeting_id, Meeting).status is MeetingStatus.CANCELLED
    assert not is_workers(later.audit, MEETING, theirs, PLANNED, HOURS), "of what can be read nothing is told again"
    assert len(lines_about(later.audit, "meeting", theirs)) == 1


def test_of_a_kind_that_tells_nothing_besides_nothing_is_told_again(station: Station, worker: SealedStore) -> None:  # noqa: F811
    task_id = new_id()
    put(worker, task_id, Task(TaskKind.CONFIRM_CONSENT, A_MOMENT.date(), ""), "task")
    without_words(station, worker)
    assert len(lines_about(settled(station).audit, "task", task_id)) == 1


def test_a_row_of_which_no_entry_counts_is_doubtful(station: Station, worker: SealedStore) -> None:  # noqa: F811
    way_id = new_id()
    put(worker, way_id, WAY, "accompaniment")
    worker.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE record_id = ?", (way_id,))
    without_words(station, worker)
    assert doubtful(station.store("u-intake", LIAISON), way_id, WAY)


def test_a_row_that_does_not_open_then_stays_shut(station: Station, worker: SealedStore) -> None:  # noqa: F811
    way_id = new_id()
    put(worker, way_id, WAY, "accompaniment")
    cursor = worker.database.reader()
    (wrap,) = cursor.execute("SELECT wrap FROM dek WHERE subject_id = ?", (way_id,)).fetchone()
    cursor.execute("DELETE FROM dek WHERE subject_id = ?", (way_id,))
    without_words(station, worker)
    later = settled(station)
    cursor.execute("INSERT INTO dek (subject_id, epoch, wrap) VALUES (?, 1, ?)", (way_id, wrap))
    with pytest.raises(OpenError):
        later.get("accompaniment", way_id, Accompaniment)


def test_hours_of_which_an_officer_stated_some_are_nobodys_afterwards(station: Station, worker: SealedStore) -> None:  # noqa: F811
    meeting_id = new_id()
    put(worker, meeting_id, PLANNED, "meeting")
    longer = replace(PLANNED, she_leaves=A_MOMENT + TWO_HOURS)
    put(station.store("u-liaison", LIAISON), meeting_id, longer, "meeting")
    put(worker, meeting_id, replace(longer, signal="she asks for water"), "meeting")
    without_words(station, worker)
    later = settled(station)
    assert told_by_worker(later.audit, "meeting", meeting_id)[0][HOURS] == ""
    assert not is_workers(later.audit, MEETING, meeting_id, longer, HOURS)


def test_nothing_of_identity_is_told_again(station: Station) -> None:
    theirs, link_id, subject = station.store("u-intake"), new_id(), new_id()
    with theirs.begin() as work:
        theirs.put(work, "case_link", link_id, subject, CaseLink("r-court", new_id(), "A-1"), verb="released")
        work.commit()
    with theirs.begin() as work:
        theirs.reseal(work, subject, None, verb="open_file")
        work.commit()
    theirs.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (row_of(subject),))
    keeper = station.store("u-keeper")
    (line, *_) = lines_about(keeper.audit, "case_link", link_id)
    assert is_unread(keeper.audit, "case_link", line)
    with passing_over(keeper.audit):
        assert keeper.get("case_link", link_id, CaseLink).reference == "A-1"
    before = keeper.audit.head()
    with keeper.begin() as work:
        tell_rows_again(keeper, work, A_MOMENT)
        work.commit()
    assert keeper.audit.head() == before


# --- what counts only as a theirs's word


def test_a_worker_vouches_for_what_she_says_and_for_nothing_that_was_there(
    station: Station,
    worker: SealedStore,  # noqa: F811
) -> None:
    officer, own, theirs = station.store("u-liaison", LIAISON), new_id(), new_id()
    longer = replace(PLANNED, she_leaves=A_MOMENT + TWO_HOURS)
    noted = longer
    put(worker, own, PLANNED, "meeting")
    for meeting_id in (own, theirs):
        put(officer, meeting_id, longer, "meeting")
        for word in ("she asks for water", "she puts down her cup"):
            noted = replace(noted, signal=word)
            put(worker, meeting_id, noted, "meeting")
            assert not is_workers(worker.audit, MEETING, meeting_id, noted, HOURS)
    assert is_workers(worker.audit, MEETING, own, PLANNED, HOURS), "what she said herself goes on"
    longest = replace(noted, she_leaves=A_MOMENT + 2 * TWO_HOURS)
    put(worker, theirs, longest, "meeting")
    assert is_workers(worker.audit, MEETING, theirs, longest, HOURS)


def test_a_workers_row_of_which_an_earlier_version_told_nothing_goes_on_as_hers(
    station: Station,
    worker: SealedStore,  # noqa: F811
) -> None:
    meeting_id = new_id()
    put(worker, meeting_id, PLANNED, "meeting")
    row = worker.audit.newest(worker.database.reader(), "meeting", meeting_id)
    assert row is not None
    with worker.begin() as work:
        worker.audit.append(
            work, "said", table="meeting", record_id=meeting_id, version=row.version, state=row.hash, about=meeting_id
        )
        work.commit()
    assert told_by_worker(worker.audit, "meeting", meeting_id) == ({}, True)
    assert carried(worker, MEETING, meeting_id, MEETING.says(PLANNED)) == MEETING.says(PLANNED)
    put(station.store("u-liaison", LIAISON), meeting_id, PLANNED, "meeting")
    assert carried(worker, MEETING, meeting_id, MEETING.says(PLANNED))[HOURS] == ""


def test_what_is_there_and_does_not_open_is_hers_to_say(station: Station, worker: SealedStore) -> None:  # noqa: F811
    meeting_id = new_id()
    put(worker, meeting_id, PLANNED, "meeting")
    said = {HOURS: "x"}
    assert carried(worker, None, meeting_id, said) == said
    assert carried(worker, RECORD, meeting_id, said) == said
    worker.database.reader().execute("UPDATE meeting SET body = zeroblob(99)")
    assert carried(worker, MEETING, meeting_id, MEETING.says(PLANNED)) == MEETING.says(PLANNED)
