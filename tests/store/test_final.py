"""After what is final nothing else is believed, unless what says so does not count and is settled or passed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.accompaniment import (
    Accompaniment,
    AccompanimentStatus,
    CheckIn,
    Companion,
    LastStep,
    Purpose,
    Visibility,
    WatchContact,
    WatchEvent,
    WatchEventKind,
)
from nsintake.domain.consent import Given, SeenHow
from nsintake.domain.days import day_of
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.record_kinds import ACCOMPANIMENT, COUNTED_MONTH, FINAL, KEPT, RECORD
from nsintake.store import rules_in_force
from nsintake.store.anchors import continue_line
from nsintake.store.audit import add_checkpoint, passing_over
from nsintake.store.checkpoint import CheckpointLine
from nsintake.store.final_values import counting_about, may_be, said_of
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.wraps import AUDIT
from tests.store.station import A_MOMENT, Station
from tests.store.test_writers import ACTIVE, LIAISON, put, remove, says, settled_by_keeper, withdrawn

LETTER = ReleasedLetter(
    "K7", "police", b"r" * 16, LetterKind.REFERRAL, Lang.EN, 2, b"", b"", 1, ACTIVE.expires, 1, "u-intake", b""
)
NAMED = NamedLetter("c", "cp", "ref", Wording(), "", (), Wording(), "", Given(), ACTIVE.expires, 1, "u-intake")
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


def always(said: bool) -> Callable[[int], bool]:
    return lambda _n: said


def settles_unread(station: Station, n: int) -> None:
    """A keeper takes note that words up to an entry do not open."""
    keeper = station.store("u-keeper", LIAISON)
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details={"unread": str(n)})
        work.commit()


def without_words(station: Station, worker: SealedStore) -> SealedStore:
    """Somebody destroys the key of the log."""
    worker.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (AUDIT,))
    return station.store("u-intake", LIAISON)


def test_where_the_words_of_an_entry_do_not_open_nobody_says_that_nothing_final_was_in_them(
    station: Station, worker: SealedStore
) -> None:
    """What protects her goes past it, and so does everything once a keeper took note and told again what it is."""
    record_id = new_id()
    put(worker, record_id, withdrawn())
    n = worker.audit.head().number
    later = without_words(station, worker)
    put(later, record_id, ACTIVE)
    settles_unread(station, n - 1)
    with pytest.raises(OpenError):
        later.get("masked_record", record_id, MaskedRecord)
    with passing_over(later.audit):
        assert later.get("masked_record", record_id, MaskedRecord) == ACTIVE
    settles_unread(station, n)
    with pytest.raises(OpenError):
        station.store("u-intake", LIAISON).get("masked_record", record_id, MaskedRecord)
    put(station.store("u-keeper", LIAISON), record_id, ACTIVE)
    assert station.store("u-intake", LIAISON).get("masked_record", record_id, MaskedRecord) == ACTIVE


def test_where_the_words_about_her_do_not_open_nothing_goes_past_them(station: Station) -> None:
    store, letter, woman = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        store.put(work, "named_letter", letter, woman, replace(NAMED, withdrawn=NAMED.day), verb="said")
        work.commit()
    wrap, _ = store.deks.make(woman)
    store.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, woman))
    later, row = station.store("u-intake"), Record[object](letter, woman, 2, None)
    for settled in (False, True):
        with passing_over(later.audit):
            assert may_be(later.audit, "named_letter", replace(row, value=NAMED), always(settled)) is settled


def test_a_session_that_read_the_words_before_asks_again_what_is_kept(station: Station, worker: SealedStore) -> None:
    record_id = new_id()
    put(worker, record_id, CALLED, "accompaniment")
    assert worker.get("accompaniment", record_id, Accompaniment) == CALLED
    without_words(station, worker)
    row = Record[object](record_id, record_id, 2, None)
    assert not may_be(worker.audit, "accompaniment", replace(row, value=TWICE), always(False))


def test_where_the_words_do_not_open_only_the_end_of_a_way_is_believed(station: Station, worker: SealedStore) -> None:
    record_id = new_id()
    put(worker, record_id, CALLED, "accompaniment")
    later, row = without_words(station, worker), Record[object](record_id, record_id, 2, None)
    ended = replace(CALLED, status=AccompanimentStatus.OVER)
    for value, settled, believed in ((TWICE, False, False), (TWICE, True, True), (ended, False, True)):
        assert may_be(later.audit, "accompaniment", replace(row, value=value), always(settled)) is believed


def test_that_nothing_final_was_said_is_remembered_once_it_is_certain(worker: SealedStore) -> None:
    record_id = new_id()
    with worker.begin() as work:
        worker.put(work, "masked_record", record_id, record_id, ACTIVE, verb="said")
        assert worker.get("masked_record", record_id, MaskedRecord) == ACTIVE
        assert worker.audit.not_final == {}, "it may yet be undone"
        work.commit()
    assert worker.get("masked_record", record_id, MaskedRecord) == ACTIVE
    (known,) = worker.audit.not_final.values()
    assert len(known) == 32
    with worker.begin() as work:
        worker.put(
            work, "masked_record", record_id, record_id, replace(ACTIVE, status=RecordStatus.WITHDRAWN), verb="said"
        )
        work.commit()
    change = "UPDATE audit SET version = -version WHERE n = ?"  # out of sight, as by hand
    head = worker.audit.head().number
    worker.database.reader().execute(change, (head,))
    row = Record[object](record_id, record_id, 1, None)
    assert may_be(worker.audit, "masked_record", replace(row, value=ACTIVE), always(False)), "as it was"
    worker.database.reader().execute(change, (head,))
    assert not may_be(worker.audit, "masked_record", replace(row, value=ACTIVE), always(False)), (
        "what came since is asked again"
    )


def test_what_was_there_once_is_missed_where_it_is_another_or_gone(worker: SealedStore) -> None:
    """Until it is put back, or a keeper settles that number; what protects her goes past it."""
    record_id = new_id()
    row = Record[object](record_id, record_id, 1, None)
    for verb in ("said", "again"):
        with worker.begin() as work:
            worker.put(work, "masked_record", record_id, record_id, ACTIVE, verb=verb)
            work.commit()
    assert worker.get("masked_record", record_id, MaskedRecord) == ACTIVE
    first = worker.audit.head().number - 1
    for change, back in (("version = -version", "version = -version"), ("day = '2020-01-01'", f"day = '{today()}'")):
        worker.database.reader().execute(f"UPDATE audit SET {change} WHERE n = ?", (first,))
        assert not may_be(worker.audit, "masked_record", replace(row, value=ACTIVE), always(False))
        with passing_over(worker.audit):
            assert may_be(worker.audit, "masked_record", replace(row, value=ACTIVE), always(False))
        assert not may_be(worker.audit, "masked_record", replace(row, value=ACTIVE), always(False)), "still"
        worker.database.reader().execute(f"UPDATE audit SET {back} WHERE n = ?", (first,))
        assert may_be(worker.audit, "masked_record", replace(row, value=ACTIVE), always(False))
    worker.database.reader().execute("DELETE FROM audit WHERE n = ?", (first,))
    assert may_be(worker.audit, "masked_record", replace(row, value=ACTIVE), lambda n: n == first)


def test_what_is_put_back_below_what_was_looked_at_is_looked_at(worker: SealedStore) -> None:
    record_id = new_id()
    row = Record[object](record_id, record_id, 1, None)
    for value in (ACTIVE, withdrawn(), ACTIVE):
        put(worker, record_id, value)
    hidden = worker.audit.head().number - 1
    change = "UPDATE audit SET version = -version WHERE n = ?"
    worker.database.reader().execute(change, (hidden,))
    assert may_be(worker.audit, "masked_record", replace(row, value=ACTIVE), always(False))
    worker.database.reader().execute(change, (hidden,))
    assert not may_be(worker.audit, "masked_record", replace(row, value=ACTIVE), always(False))


def today() -> str:
    return day_of(A_MOMENT).isoformat()


def test_a_record_that_only_the_checkpoint_states_was_a_keepers_to_state(station: Station, worker: SealedStore) -> None:
    record_id, keeper = new_id(), station.store("u-keeper", LIAISON)
    put(worker, record_id, ACTIVE)
    put(worker, new_id(), ACTIVE)
    said = keeper.audit.newest(keeper.database.reader(), "masked_record", record_id)
    assert said is not None
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [CheckpointLine("masked_record", record_id, *said)])
        work.commit()
    keeper.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (record_id,))
    assert station.store("u-keeper", LIAISON).get("masked_record", record_id, MaskedRecord) == ACTIVE


WAY = Accompaniment(
    code="WAYX-0001",
    purpose=Purpose.REPORT,
    recipient_id="cp",
    place="",
    starts=A_MOMENT,
    check_ins=(CheckIn(A_MOMENT + timedelta(hours=1), 15),),
    companions=(Companion("a", woman=True),),
    vehicle="car",
    meeting_point="gate",
    visibility=Visibility.DISCREET,
    desk_words="",
    way_out="",
    way_back="",
    contacts=(WatchContact("x", "1"), WatchContact("y", "2")),
    last_step=LastStep.OUR_LEAD,
    last_words="z",
    watcher="w",
)
CALLED = WAY.with_event(WatchEvent(WatchEventKind.CHECK_IN, A_MOMENT, "w", place=0))
TWICE = CALLED.with_event(WatchEvent(WatchEventKind.ABORT, A_MOMENT, "w"))


@pytest.mark.parametrize(
    ("before", "after", "opens"),
    [
        (WAY, CALLED, True),
        (CALLED, TWICE, True),
        (CALLED, replace(CALLED, watcher="v"), True),
        (CALLED, WAY, False),
        (CALLED, replace(TWICE, events=TWICE.events[::-1]), False),
        (CALLED, replace(TWICE, desk_words="other words"), False),
    ],
)
def test_what_happened_and_what_was_agreed_is_in_every_later_value(
    worker: SealedStore, before: Accompaniment, after: Accompaniment, *, opens: bool
) -> None:
    record_id = new_id()
    for value in (before, after):
        put(worker, record_id, value, "accompaniment")
    if opens:
        assert worker.get("accompaniment", record_id, Accompaniment) == after
    else:
        with pytest.raises(OpenError):
            worker.get("accompaniment", record_id, Accompaniment)


KEPT_OF_CALLED = str(said_of(ACCOMPANIMENT, CALLED)[KEPT])


@pytest.mark.parametrize(
    ("kept", "opens"),
    [
        ({}, True),
        ({KEPT: KEPT_OF_CALLED}, True),
        ({KEPT: "a:b"}, False),
        ({KEPT: "9" * 5000 + ":b"}, False),
        ({KEPT: "9" + KEPT_OF_CALLED[1:]}, False),
    ],
)
def test_what_an_entry_says_was_kept_is_asked_until_a_keeper_settles_it(
    station: Station, worker: SealedStore, kept: dict[str, str], *, opens: bool
) -> None:
    record_id = new_id()
    put(worker, record_id, CALLED, "accompaniment")
    with worker.begin() as work:
        n = worker.audit.append(
            work, "said", table="accompaniment", record_id=record_id, version=1, state=b"s" * 32, details=kept
        )
        work.cursor.execute("UPDATE audit SET actor = 'u-keeper' WHERE n = ?", (n,))
        work.commit()
    worker.audit._seen.clear()
    with passing_over(worker.audit):
        assert worker.get("accompaniment", record_id, Accompaniment) == CALLED
    row = Record[object](record_id, record_id, 1, None)
    assert may_be(worker.audit, "accompaniment", replace(row, value=CALLED), lambda _n: False) is opens
    assert may_be(worker.audit, "accompaniment", replace(row, value=CALLED), lambda at: at == n)


def test_only_what_has_events_or_never_changes_says_what_is_kept(worker: SealedStore) -> None:
    assert KEPT not in said_of(RECORD, ACTIVE)
    assert KEPT not in said_of(COUNTED_MONTH, ACTIVE)
    assert said_of(None, ACTIVE) == {}


def test_of_what_was_said_of_a_record_that_which_counts_is_found_in_its_order(
    station: Station, worker: SealedStore
) -> None:
    record_id = new_id()
    for _ in range(3):
        put(worker, record_id, ACTIVE)
    put(worker, new_id(), ACTIVE)
    last = worker.audit.head().number - 1
    worker.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (last - 1,))
    found = counting_about(station.store("u-intake", LIAISON).audit, "masked_record", record_id)
    assert [line.n for line in found] == [last - 2, last]


def test_what_is_no_kind_of_record_may_be_anything(worker: SealedStore) -> None:
    row = Record[object](b"r" * 16, b"s" * 16, 1, None)
    assert may_be(worker.audit, "no table", replace(row, value=ACTIVE), lambda _n: False)


def test_a_paper_under_another_records_subject_is_none(worker: SealedStore) -> None:
    letter = new_id()
    with worker.begin() as work:
        worker.put(work, "released_letter", letter, new_id(), LETTER, verb="said")
        work.commit()
    with pytest.raises(OpenError):
        worker.get("released_letter", letter, ReleasedLetter)


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


def test_what_was_looked_at_and_is_another_now_is_looked_at_again(worker: SealedStore) -> None:
    record_id = new_id()
    put(worker, record_id, ACTIVE)
    assert worker.get("masked_record", record_id, MaskedRecord) == ACTIVE
    assert worker.audit.not_final
    change = "UPDATE audit SET body = zeroblob(length(body)), hash = x'' WHERE record_id = ?"
    worker.database.reader().execute(change, (record_id,))
    row = Record[object](record_id, record_id, 1, None)
    assert not may_be(worker.audit, "masked_record", replace(row, value=ACTIVE), always(False))


def test_what_a_keeper_stated_before_tells_nothing_again(station: Station, worker: SealedStore) -> None:
    record_id = new_id()
    put(station.store("u-keeper", LIAISON), record_id, withdrawn())
    n = worker.audit.head().number
    put(without_words(station, worker), record_id, ACTIVE)
    settles_unread(station, n)
    with pytest.raises(OpenError):
        station.store("u-intake", LIAISON).get("masked_record", record_id, MaskedRecord)


def test_words_about_her_are_not_told_again_by_a_keeper_who_settles(station: Station) -> None:
    store, letter, woman = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        store.put(work, "named_letter", letter, woman, replace(NAMED, withdrawn=NAMED.day), verb="said")
        work.commit()
    n = store.audit.head().number
    wrap, _ = store.deks.make(woman)
    store.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, woman))
    keeper = station.store("u-keeper")
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details={"unread": str(n)})
        keeper.put(work, "named_letter", letter, woman, NAMED, verb="said")
        work.commit()
    row = Record[object](letter, woman, 2, None)
    assert not may_be(station.store("u-intake").audit, "named_letter", replace(row, value=NAMED), always(False))
