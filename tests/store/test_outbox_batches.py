"""What goes to the other file at a given time and what waits, and what becomes of it where it cannot go."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from nsintake.crypto.envelope import OpenError, pad
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.pending import ERASURE, PendingErasure
from nsintake.store.batches import TABLE as HOURS
from nsintake.store.batches import BatchWait
from nsintake.store.codec import encode
from nsintake.store.outbox import Delivered, Outbox
from nsintake.store.owed import Entry, OwedLines
from nsintake.store.rows import FinishedRow, StoredRow
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import A_MOMENT, Note, Station, copy_of
from tests.store.test_outbox import Cut, both, cut
from tests.store.test_outbox_asked import HOUR, ROW, note, owe

LATER = A_MOMENT + 4 * HOUR


def waiting(identity: SealedStore, outbox: Outbox, *subjects: bytes, by: datetime = LATER) -> None:
    for subject in subjects:
        owe(identity, outbox, subject, BatchWait(subject, by))


def came(liaison: SealedStore, *subjects: bytes) -> list[bool]:
    return [liaison.find(ROW, subject, Note) is not None for subject in subjects]


def hours_used(identity: SealedStore) -> list[object]:
    lines = [line for line in identity.audit.lines(1, 100) if line.tbl == HOURS]
    return [identity.audit.bodies.open(identity.database.reader(), line).details["by"] for line in lines]


def test_what_waits_stays_until_its_hour_and_what_does_not_goes_at_once(station: Station) -> None:
    identity, liaison, outbox = both(station)
    first, second, at_once = (new_id() for _ in range(3))
    waiting(identity, outbox, first, second)
    owe(identity, outbox, at_once)
    assert outbox.deliver(now=A_MOMENT) == Delivered(1, 0)
    assert came(liaison, first, second, at_once) == [False, False, True]
    assert (outbox.deliver(now=A_MOMENT), hours_used(identity)) == (Delivered(0, 0), [])
    assert outbox.deliver(now=LATER) == Delivered(2, 0)
    assert hours_used(identity) == [LATER.isoformat()]


def test_what_waits_for_no_batch_and_is_not_there_stays(station: Station) -> None:
    identity, _, outbox = both(station)
    first, at_once = new_id(), new_id()
    waiting(identity, outbox, first)
    owe(identity, outbox, at_once)
    note(identity, outbox)
    assert [outbox.stays(subject) for subject in (first, at_once, new_id())] == [False, True, False]
    outbox.deliver(now=A_MOMENT)
    assert not outbox.stays(at_once)


def test_three_women_are_a_batch_before_their_hour_and_use_none_up(station: Station) -> None:
    identity, _, outbox = both(station)
    waiting(identity, outbox, *(new_id() for _ in range(2)))
    owe(identity, outbox, new_id())
    assert outbox.deliver(now=A_MOMENT) == Delivered(1, 0), "two wait"
    waiting(identity, outbox, new_id())
    assert (outbox.deliver(now=A_MOMENT), hours_used(identity)) == (Delivered(3, 0), [])


def test_all_that_is_owed_goes_where_no_time_is_named(station: Station) -> None:
    identity, _, outbox = both(station)
    waiting(identity, outbox, new_id())
    assert (outbox.deliver(), hours_used(identity)) == (Delivered(1, 0), [])


def test_what_is_about_one_woman_goes_together_and_in_order(station: Station) -> None:
    identity, liaison, outbox = both(station)
    hers, others = new_id(), new_id()
    waiting(identity, outbox, hers, others)
    owe(identity, outbox, hers)
    assert outbox.deliver(now=A_MOMENT) == Delivered(2, 0)
    assert came(liaison, hers, others) == [True, False]
    assert liaison.record(ROW, hers, Note).version == 2


def test_nothing_about_somebody_goes_beside_a_row_of_certain_tables(station: Station) -> None:
    identity, liaison, outbox = both(station)
    hers, others = new_id(), new_id()
    for subject in (hers, others):
        owe(identity, outbox, subject)
    with identity.begin() as work:
        outbox.add_row(work, "card", new_id(), hers, Note(), verb="said")
        work.commit()
    assert outbox.deliver(besides=lambda: ("card",)) == Delivered(1, 0)
    assert came(liaison, hers, others) == [False, True]


def test_where_nothing_goes_nothing_is_begun_and_else_each_file_is_committed(station: Station) -> None:
    identity, _, outbox = both(station)
    assert outbox.deliver(between=cut) == Delivered(0, 0)
    with identity.begin() as work:
        assert outbox.deliver_in(work, between=cut) == Delivered(0, 0)
    owe(identity, outbox, new_id())
    seen = list[int]()
    outbox.deliver(between=lambda: seen.append(outbox.pending()))
    assert seen == [1, 0]
    owe(identity, outbox, new_id())
    with pytest.raises(Cut):
        outbox.deliver(between=cut)


def test_what_is_delivered_into_an_open_transaction_comes_with_it(station: Station) -> None:
    identity, liaison, outbox = both(station)
    subject = new_id()
    owe(identity, outbox, subject)
    with identity.begin() as work, liaison.begin() as other:
        assert outbox.deliver_in(work, into=other) == Delivered(1, 0)
    assert (came(liaison, subject), outbox.pending()) == ([False], 1), "nobody committed"
    with identity.begin() as work, liaison.begin() as other:
        outbox.deliver_in(work, into=other)
        other.commit()
        work.commit()
    assert (came(liaison, subject), outbox.pending()) == ([True], 0)


@pytest.mark.parametrize("known", [False, True])
def test_what_was_passed_is_struck_once_somebody_will_know_of_it(station: Station, known: bool) -> None:
    identity, liaison, outbox = both(station)
    subject, heard = new_id(), list[bytes]()
    owe(identity, outbox, subject)
    with liaison.begin() as work:
        liaison.put(work, ROW, subject, subject, Note("decided meanwhile"), verb="said")
        work.commit()
    found = outbox.deliver(tell=lambda _work, about: heard.append(about) or known)  # type: ignore[func-returns-value]
    assert (found.passed, heard, outbox.pending()) == ((subject,), [subject], 0 if known else 1)


def finished(liaison: SealedStore, subject: bytes, table: str, version: int) -> FinishedRow:
    """A row that is sealed as it should be, of whatever table and version."""
    wrap, dek = liaison.deks.make(subject)
    row = StoredRow(subject, subject, Note.SCHEMA, liaison.deks.epoch, version, b"")
    body = dek.seal(pad(encode(Note())), liaison.aad(table, row))
    return FinishedRow(table, *row[:5], body, wrap, "said")


@pytest.mark.parametrize(("table", "version"), [("nowhere", 1), (ROW, 1 << 63)])
def test_a_row_of_no_table_or_version_is_damaged_and_keeps_back_no_other(
    station: Station, table: str, version: int
) -> None:
    identity, liaison, outbox = both(station)
    damaged, goes = new_id(), new_id()
    with identity.begin() as work:
        outbox.owed.add(work, Entry(row=finished(liaison, damaged, table, version)))
        work.commit()
    owe(identity, outbox, goes)
    with pytest.raises(OpenError):
        outbox.deliver()
    assert (came(liaison, goes), outbox.pending()) == ([True], 1)


def test_a_later_row_of_somebody_is_no_first_one(station: Station) -> None:
    identity, _, outbox = both(station)
    subject = new_id()
    for first in (True, False):
        owe(identity, outbox, subject)
        assert outbox.never_went(subject) is first
        outbox.deliver()
    assert not outbox.never_went(subject)


def test_nobody_has_a_file_erased_that_is_shut_to_her_by_having_the_keys_changed(
    station: Station, founded: Station, tmp_path: Path
) -> None:
    identity, _, outbox = both(station)
    case_id = new_id()
    with identity.begin() as work:
        identity.deks.ensure(work, case_id, ["u-intake", NO_KEEPERS])
        work.commit()
    theirs = both(station, "u-keeper")
    for store, box in ((identity, outbox), (theirs[0], theirs[2])):
        with store.begin() as work:
            box.add_note(work, ERASURE, PendingErasure(case_id, (), ()))
            work.commit()
    hers = note(identity, outbox)
    noted = [found.outbox_id for found in outbox.notes()]
    built = copy_of(founded, tmp_path / "built")
    other, _, into = both(built)
    with other.begin() as work:
        outbox.carry_into(into, work, lambda row: row)
        work.commit()
    assert len(noted) == 3
    assert [key for key, _ in OwedLines(other).entries(other.database.reader())] == [noted[0], hers]
    built.close()
