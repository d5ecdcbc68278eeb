"""After what is final nothing else is believed, unless what says so does not count and is settled or passed over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import SeenHow
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.record_kinds import FINAL
from nsintake.store import rules_in_force
from nsintake.store.audit import add_checkpoint, passing_over
from nsintake.store.checkpoint import Held
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import A_MOMENT, Station
from tests.store.test_writers import ACTIVE, LIAISON, put, remove, says, settled_by_keeper, withdrawn

LETTER = ReleasedLetter(
    "K7", "police", b"r" * 16, LetterKind.REFERRAL, Lang.EN, 2, b"", b"", 1, ACTIVE.expires, 1, "u-intake", b""
)
MEETING = Meeting("M1", "A", A_MOMENT, A_MOMENT, SeenHow.FACE, (), female_officer=True)


@pytest.fixture
def worker(station: Station) -> SealedStore:
    """A worker's store, with the rule in force."""
    rules_in_force.put_writers_in_force(station.store("u-keeper", LIAISON))
    return station.store("u-intake", LIAISON)


@pytest.mark.parametrize(
    ("table", "final", "other"),
    [
        ("masked_record", withdrawn(), ACTIVE),
        ("masked_record", replace(withdrawn(), status=RecordStatus.FROZEN), replace(ACTIVE, facts=())),
        ("released_letter", replace(LETTER, blocked=True), LETTER),
        ("meeting", replace(MEETING, status=MeetingStatus.CANCELLED), MEETING),
    ],
)
def test_what_is_final_is_followed_by_nothing_else_whoever_states_it(
    worker: SealedStore, table: str, final: object, other: object
) -> None:
    record_id, gone = new_id(), new_id()
    of_gone = _of(gone, other)
    final, other = _of(record_id, final), _of(record_id, other)
    put(worker, record_id, other, table)
    assert worker.get(table, record_id, type(other)) == other
    put(worker, record_id, final, table)
    assert worker.get(table, record_id, type(final)) == final
    put(worker, record_id, other, table)
    with pytest.raises(OpenError):
        worker.get(table, record_id, type(other))
    put(worker, record_id, final, table)
    assert worker.get(table, record_id, type(final)) == final
    put(worker, gone, of_gone, table)
    remove(worker, gone, table)
    put(worker, gone, of_gone, table)
    with pytest.raises(OpenError):
        worker.get(table, gone, type(other))


def _of(record_id: bytes, value: object) -> object:
    """A paper of the record under whose id it is put."""
    return replace(value, record_id=record_id) if isinstance(value, ReleasedLetter) else value


def test_what_an_earlier_version_wrote_is_final_by_its_verb(worker: SealedStore) -> None:
    for said, opens in (({}, False), ({FINAL: "no"}, True)):
        record_id = new_id()
        says(worker, record_id, "withdraw", version=1, **said)
        put(worker, record_id, ACTIVE)
        if opens:
            assert worker.get("masked_record", record_id, MaskedRecord) == ACTIVE
        else:
            with pytest.raises(OpenError):
                worker.get("masked_record", record_id, MaskedRecord)


def test_what_is_final_and_does_not_count_is_passed_over_or_settled(station: Station, worker: SealedStore) -> None:
    officer = station.store("u-liaison", LIAISON)
    record_id = new_id()
    says(officer, record_id, "withdraw", version=1, by="u-keeper")
    with worker.begin() as work:
        worker.put(work, "masked_record", record_id, record_id, ACTIVE, verb="withdraw", details={FINAL: "no"})
        work.commit()
    with pytest.raises(OpenError):
        worker.get("masked_record", record_id, MaskedRecord)
    with passing_over(worker.audit):
        assert worker.get("masked_record", record_id, MaskedRecord) == ACTIVE
        assert worker.audit.not_final == {}, "another thread passes nothing over"
    settled_by_keeper(station)
    assert station.store("u-intake", LIAISON).get("masked_record", record_id, MaskedRecord) == ACTIVE


def test_what_is_final_and_counts_is_not_passed_over(worker: SealedStore) -> None:
    record_id = new_id()
    for value in (withdrawn(), ACTIVE):
        put(worker, record_id, value)
    with pytest.raises(OpenError), passing_over(worker.audit):
        worker.get("masked_record", record_id, MaskedRecord)


def test_that_nothing_final_was_said_is_remembered_once_it_is_certain(worker: SealedStore) -> None:
    record_id = new_id()
    with worker.begin() as work:
        worker.put(work, "masked_record", record_id, record_id, ACTIVE, verb="said")
        assert worker.get("masked_record", record_id, MaskedRecord) == ACTIVE
        assert worker.audit.not_final == {}, "it may yet be undone"
        work.commit()
    assert worker.get("masked_record", record_id, MaskedRecord) == ACTIVE
    assert worker.audit.not_final == {record_id: worker.audit.head().number}


def test_a_record_that_only_the_checkpoint_states_was_a_keepers_to_state(station: Station, worker: SealedStore) -> None:
    record_id, keeper = new_id(), station.store("u-keeper", LIAISON)
    put(worker, record_id, ACTIVE)
    put(worker, new_id(), ACTIVE)
    said = keeper.audit.newest(keeper.database.reader(), "masked_record", record_id)
    assert said is not None
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [Held("masked_record", record_id, *said)])
        work.commit()
    keeper.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (record_id,))
    assert station.store("u-keeper", LIAISON).get("masked_record", record_id, MaskedRecord) == ACTIVE


def test_a_kind_of_which_nothing_is_final_opens_to_all(station: Station, worker: SealedStore) -> None:
    officer = station.store("u-liaison", LIAISON)
    record_id = new_id()
    put(officer, record_id, ACTIVE, "task")
    assert worker.get("task", record_id, MaskedRecord) == ACTIVE


def test_an_entry_far_above_all_others_is_passed_over_like_any_that_does_not_count(worker: SealedStore) -> None:
    record_id = new_id()
    put(worker, record_id, ACTIVE)
    worker.database.reader().execute(
        "INSERT INTO audit SELECT 1 << 40, actor, day, roster_no, tbl, record_id, version + 1, x'', "
        "epoch, body, head, sig FROM audit WHERE record_id = ?",
        (record_id,),
    )
    worker.audit.head()
    with pytest.raises(OpenError):
        worker.get("masked_record", record_id, MaskedRecord)
    with passing_over(worker.audit):
        assert worker.get("masked_record", record_id, MaskedRecord) == ACTIVE
