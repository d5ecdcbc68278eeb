"""What an outbox says of what waits in it, whose it was, and what is done to all that is about somebody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.crypto.envelope import OpenError, pad
from nsintake.store import audit_lookups, wraps
from nsintake.store.audit import AuditChain
from nsintake.store.batches import BatchWait, between_hours
from nsintake.store.codec import encode
from nsintake.store.outbox import CARRIED_ON, Delivered, Outbox, cancel_as, was_cancelled
from nsintake.store.owed import CANCELLED, TABLE, Entry, OwedLines, last_cancelled
from nsintake.store.rows import AUTHOR, FinishedRow
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import A_MOMENT, Note, Station, make_station
from tests.store.test_final import LETTER
from tests.store.test_outbox import both
from tests.store.test_writers import ACTIVE

ROW, HOUR = "proposal", timedelta(hours=1)


def owe(identity: SealedStore, outbox: Outbox, subject: bytes, waits: BatchWait | None = None) -> bytes:
    with identity.begin() as work:
        outbox_id = outbox.add_row(work, ROW, subject, subject, Note(), verb="said", waits=waits)
        work.commit()
    return outbox_id


def note(identity: SealedStore, outbox: Outbox) -> bytes:
    with identity.begin() as work:
        outbox_id = outbox.add_note(work, "withdrawal", Note())
        work.commit()
    return outbox_id


def done(identity: SealedStore, outbox: Outbox, outbox_id: bytes, **verb: str) -> None:
    with identity.begin() as work:
        outbox.done(work, outbox_id, **verb)
        work.commit()


def cancel(identity: SealedStore, outbox: Outbox, subject: bytes) -> int:
    with identity.begin() as work:
        found = outbox.cancel(work, subject)
        work.commit()
    return found


def hides_some(identity: SealedStore, outbox: Outbox) -> bool:
    with identity.begin():
        return outbox.hides_some()


def said(identity: SealedStore, *outbox_ids: bytes) -> list[tuple[str, object]]:
    """What was done to entries, and whom the log names besides; an entry about none of them has no id."""
    lines = [line for line in identity.audit.lines(1, 100) if line.record_id in outbox_ids or not line.record_id]
    bodies = [identity.audit.bodies.open(identity.database.reader(), line) for line in lines]
    return [(body.verb, body.details.get(AUTHOR)) for body in bodies if body.verb != "owe"]


def test_rows_and_notes_are_told_apart(station: Station) -> None:
    identity, _, outbox = both(station)
    noted = note(identity, outbox)
    hers, others = new_id(), new_id()
    for subject in (hers, others):
        owe(identity, outbox, subject)
    assert [found.outbox_id for found in outbox.notes()] == [noted]
    with identity.begin() as work:
        assert [row.record_id for row in outbox.rows_about(work, hers)] == [hers]
    assert cancel(identity, outbox, hers) == 1
    assert (outbox.pending(), [found.outbox_id for found in outbox.notes()]) == (1, [noted])


def test_what_does_not_open_or_is_not_there_may_be_about_anybody(station: Station) -> None:
    identity, _, outbox = both(station)
    damaged, gone = note(identity, outbox), owe(identity, outbox, new_id())
    assert not hides_some(identity, outbox)
    assert not outbox.hides_notes()
    cursor, owed = identity.database.reader(), OwedLines(identity)
    cursor.execute("UPDATE outbox SET body = x'00' WHERE outbox_id = ?", (damaged,))
    with identity.begin() as work:
        owed.state(work, owed.line(work.cursor, damaged), None)
        work.commit()
    assert owed.strays() == (damaged,)
    assert hides_some(identity, outbox)
    assert outbox.hides_notes()
    done(identity, outbox, damaged)
    assert not hides_some(identity, outbox)
    cursor.execute("DELETE FROM outbox WHERE outbox_id = ?", (gone,))
    assert hides_some(identity, outbox)


def test_the_hour_by_which_something_goes_is_the_first_of_what_waits(station: Station) -> None:
    identity, _, outbox = both(station)
    first, second, at_once = new_id(), new_id(), new_id()
    note(identity, outbox)
    owe(identity, outbox, at_once)
    assert outbox.goes_by() is None
    for subject, hours in ((first, 24), (second, 48)):
        owe(identity, outbox, subject, BatchWait(subject, A_MOMENT + hours * HOUR))
    assert outbox.goes_by() == outbox.goes_by(first) == A_MOMENT + 24 * HOUR
    assert outbox.goes_by(second) == A_MOMENT + 48 * HOUR
    assert outbox.goes_by(at_once) is outbox.goes_by(new_id()) is None


def test_what_waits_longer_goes_sooner_and_what_nobody_owes_is_not_made_right(station: Station) -> None:
    identity, _, outbox = both(station)
    sooner, later, rolled = (new_id() for _ in range(3))
    note(identity, outbox)
    for subject, hours in ((sooner, 1), (later, 48)):
        owe(identity, outbox, subject, BatchWait(subject, A_MOMENT + hours * HOUR))
    nobodys = owe(identity, outbox, rolled, BatchWait(rolled, A_MOMENT + 72 * HOUR))
    cursor, by = identity.database.reader(), between_hours(A_MOMENT + 24 * HOUR)
    (before,) = cursor.execute("SELECT body FROM outbox WHERE outbox_id = ?", (nobodys,)).fetchone()
    heads = []
    for _ in range(2):
        with identity.begin() as work:
            outbox.hurry(work, A_MOMENT + 24 * HOUR)
            work.commit()
        heads.append(identity.audit.head().number)
        cursor.execute("UPDATE outbox SET body = ? WHERE outbox_id = ?", (before, nobodys))
    assert heads[0] == heads[1], "what goes at that time already is not said again, what nobody owes not at all"
    assert (outbox.goes_by(sooner), outbox.goes_by(later)) == (A_MOMENT + HOUR, by)
    assert OwedLines(identity).strays() == (nobodys,)


def test_who_ends_what_another_began_names_her(station: Station) -> None:
    identity, _, outbox = both(station)
    keepers = both(station, "u-keeper")
    hers, own, row, passed = (
        note(keepers[0], keepers[2]),
        note(identity, outbox),
        *(owe(keepers[0], keepers[2], new_id()) for _ in range(2)),
    )
    done(identity, outbox, hers)
    done(identity, outbox, hers)
    assert said(identity, hers) == [(CARRIED_ON, "u-keeper")]
    done(identity, outbox, own)
    assert said(identity, own) == [(CARRIED_ON, None)]
    done(identity, outbox, passed, verb="passed_on")
    assert said(identity, passed) == [("passed_on", None)]
    done(identity, outbox, row)
    assert said(identity, row) == [(CARRIED_ON, "u-keeper")] * 2, "the entry about no row tells it"


def test_a_cancelling_is_said_of_whatever_was_owed_ever(station: Station) -> None:
    identity, _, outbox = both(station)
    subject = new_id()
    assert cancel(identity, outbox, subject) == 0
    assert last_cancelled(identity.database.reader(), subject) is None, "nothing was ever owed"
    owe(identity, outbox, subject)
    outbox.deliver()
    assert [cancel(identity, outbox, subject) for _ in range(2)] == [0, 0]
    assert [line.version for line in identity.audit.lines(1, 100) if line.tbl == CANCELLED] == [1, 2]


def laid(station: Station, subject: bytes) -> bytes:
    """A row as an earlier version owed it, of which the log says nothing."""
    identity, liaison, _ = both(station)
    outbox_id, owed = new_id(), OwedLines(identity)
    row = liaison.export_sealed(ROW, subject, subject, Note(), verb="said")
    with identity.begin() as work:
        dek = identity.deks.of_file(work, wraps.OUTBOX)
        body = dek.seal(pad(encode(Entry(row=row))), owed.aad(7, outbox_id, 1))
        work.cursor.execute("INSERT INTO outbox VALUES (7, ?, 1, ?)", (outbox_id, body))
        work.commit()
    return outbox_id


def test_a_cancelling_is_said_of_what_an_earlier_version_owed(station: Station) -> None:
    identity, _, outbox = both(station)
    subject = new_id()
    laid(station, subject)
    assert cancel(identity, outbox, subject) == 1
    assert [line.tbl for line in identity.audit.lines(1, 100) if line.tbl in {TABLE, CANCELLED}] == [CANCELLED]


def hidden_from_cancelling(identity: SealedStore, outbox: Outbox, subject: bytes, outbox_id: bytes) -> None:
    """Somebody damages the row, and mends it once it was cancelled."""
    cursor = identity.database.reader()
    (body,) = cursor.execute("SELECT body FROM outbox WHERE outbox_id = ?", (outbox_id,)).fetchone()
    cursor.execute("UPDATE outbox SET body = x'00' WHERE outbox_id = ?", (outbox_id,))
    assert cancel(identity, outbox, subject) == 0
    cursor.execute("UPDATE outbox SET body = ? WHERE outbox_id = ?", (body, outbox_id))


def test_what_could_not_be_read_when_it_was_cancelled_never_goes(station: Station) -> None:
    identity, liaison, outbox = both(station)
    subject = new_id()
    before = owe(identity, outbox, subject)
    hidden_from_cancelling(identity, outbox, subject, before)
    assert outbox.deliver() == Delivered(0, 0, passed=(subject,))
    assert liaison.find(ROW, subject, Note) is None
    done(identity, outbox, before, verb="passed_on")
    owe(identity, outbox, subject)
    assert outbox.deliver() == Delivered(1, 0), "what was owed after it goes"


def test_so_it_is_with_what_an_earlier_version_owed(station: Station) -> None:
    identity, liaison, outbox = both(station)
    goes, stays = new_id(), new_id()
    laid(station, goes)
    assert outbox.deliver() == Delivered(1, 0)
    identity.database.reader().execute("DELETE FROM outbox")
    hidden_from_cancelling(identity, outbox, stays, laid(station, stays))
    assert outbox.deliver() == Delivered(0, 0, passed=(stays,))
    assert [liaison.find(ROW, subject, Note) is None for subject in (goes, stays)] == [False, True]


def test_a_row_that_nobody_stated_and_one_that_something_newer_passed_do_not_go(station: Station) -> None:
    identity, liaison, outbox = both(station)
    goes, put_in, late = (new_id() for _ in range(3))
    owe(identity, outbox, goes)
    laid(station, put_in)
    owe(identity, outbox, late)
    with liaison.begin() as work:
        liaison.put(work, ROW, late, late, Note("decided meanwhile"), verb="said")
        work.commit()
    found = outbox.deliver()
    assert (found.written, found.settled, set(found.passed), found.damaged) == (1, 0, {put_in, late}, ())
    assert liaison.find(ROW, put_in, Note) is None
    assert liaison.get(ROW, late, Note).text == "decided meanwhile"


def test_a_log_says_whether_it_cancelled_what_it_knew(station: Station) -> None:
    identity, _, outbox = both(station)
    subject, other = new_id(), new_id()
    before = owe(identity, outbox, subject)
    assert not was_cancelled(identity, before, subject)
    assert not was_cancelled(identity, new_id(), subject)
    cancel(identity, outbox, subject)
    after, others = owe(identity, outbox, subject), owe(identity, outbox, other)
    assert was_cancelled(identity, before, subject)
    assert was_cancelled(identity, new_id(), subject)
    assert not was_cancelled(identity, after, subject)
    assert not was_cancelled(identity, others, other)
    for _ in range(2):
        owe(identity, outbox, other)
    identity.database.reader().execute("DELETE FROM audit WHERE n = ?", (identity.audit.head().number - 1,))
    fresh = station.store("u-intake")
    assert was_cancelled(fresh, others, other), "what is missing may have said so"


def test_what_another_log_cancelled_is_struck_and_nothing_else(station: Station) -> None:
    identity, _, outbox = both(station)
    hers, others = new_id(), new_id()
    note(identity, outbox)
    ids = {owe(identity, outbox, subject): subject for subject in (hers, others)}
    with identity.begin() as work:
        cancel_as(outbox, work, lambda outbox_id, subject: ids[outbox_id] == subject == hers)
        work.commit()
        assert [row.subject_id for _, row in rows_of(identity)] == [others]
    assert last_cancelled(identity.database.reader(), others) is None


def rows_of(identity: SealedStore) -> list[tuple[bytes, FinishedRow]]:
    found = OwedLines(identity).entries(identity.database.reader())
    return [(outbox_id, entry.row) for outbox_id, entry in found if entry.row is not None]


def test_only_whoever_cancelled_a_first_row_knows_that_it_never_went(station: Station) -> None:
    identity, _, outbox = both(station)
    subject = new_id()
    owe(identity, outbox, subject)
    cancel(identity, outbox, subject)
    assert outbox.struck_at(subject) == last_cancelled(identity.database.reader(), subject)
    assert both(station, "u-keeper")[2].struck_at(subject) == 0


def test_what_waits_is_carried_into_a_file_that_is_built_in_its_place(station: Station, tmp_path: Path) -> None:
    identity, _, outbox = both(station)
    kept, left = new_id(), new_id()
    ids = [note(identity, outbox), owe(identity, outbox, kept), owe(identity, outbox, left)]
    (tmp_path / "built").mkdir()
    other = make_station(tmp_path / "built")
    built, _, into = both(other)
    with built.begin() as work:
        outbox.carry_into(into, work, lambda row: row if row.subject_id == kept else None)
        work.commit()
    assert [outbox_id for outbox_id, _ in OwedLines(built).entries(built.database.reader())] == ids[:2]
    assert OwedLines(built).strays() == ()
    other.close()


def test_a_row_that_is_owed_and_does_not_open_stays_behind_alone(station: Station, tmp_path: Path) -> None:
    identity, _, outbox = both(station)
    subject = new_id()
    damaged, kept = owe(identity, outbox, subject), [note(identity, outbox), owe(identity, outbox, new_id())]

    def reseal(row: FinishedRow) -> FinishedRow:
        if row.subject_id == subject:
            raise OpenError
        return row

    (tmp_path / "built").mkdir()
    other = make_station(tmp_path / "built")
    built, _, into = both(other)
    with built.begin() as work:
        assert outbox.carry_into(into, work, reseal) == [damaged]
        work.commit()
    assert [outbox_id for outbox_id, _ in OwedLines(built).entries(built.database.reader())] == kept
    other.close()


def let_out(identity: SealedStore, outbox: Outbox, table: str, value: object, *subjects: bytes) -> None:
    """What lets something out about each of these women is owed, a while after the log began."""
    with identity.begin() as work:
        identity.audit.append(work, "view")
        for subject in subjects:
            outbox.add_row(work, table, subject, subject, value, verb="said")
        work.commit()


@pytest.mark.parametrize(("table", "value"), [("masked_record", ACTIVE), ("released_letter", LETTER)])
def test_what_lets_something_out_stays_owed_while_the_log_lacks_anything(
    station: Station, table: str, value: object
) -> None:
    """What tells of it goes on: it may protect her."""
    identity, liaison, outbox = both(station)
    let_out(identity, outbox, table, value, new_id())
    owe(identity, outbox, new_id())
    cursor = identity.database.reader()
    (day,) = cursor.execute("SELECT day FROM audit WHERE n = 1").fetchone()
    cursor.execute("UPDATE audit SET day = '2020-01-01' WHERE n = 1")
    with pytest.raises(OpenError):
        outbox.deliver()
    assert (outbox.pending(), len(liaison.list(ROW, Note))) == (1, 1)
    cursor.execute("UPDATE audit SET day = ? WHERE n = 1", (day,))
    assert outbox.deliver() == Delivered(1, 0), "nothing else kept it"


def test_the_log_is_looked_through_once_for_all_letters_that_go_together(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity, _, outbox = both(station)
    asked, breaks = list[int](), audit_lookups.breaks

    def heard(chain: AuditChain, *, above: int) -> tuple[int, ...]:
        asked.append(above)
        return breaks(chain, above=above)

    monkeypatch.setattr(audit_lookups, "breaks", heard)
    let_out(identity, outbox, "released_letter", LETTER, *(new_id() for _ in range(3)))
    assert outbox.deliver() == Delivered(3, 0)
    assert asked == [0]


def test_a_line_that_does_not_open_may_be_about_anybody_also_under_the_id_of_one_that_does(station: Station) -> None:
    identity, _, outbox = both(station)
    outbox_id = owe(identity, outbox, new_id())
    assert not hides_some(identity, outbox)
    for seq in (0, 9):
        identity.database.reader().execute("INSERT INTO outbox VALUES (?, ?, 1, x'00')", (seq, outbox_id))
        assert hides_some(identity, outbox)
        assert OwedLines(identity).strays() == (outbox_id,), "and whoever looks through the file finds it"
        identity.database.reader().execute("DELETE FROM outbox WHERE seq = ?", (seq,))
    assert not hides_some(identity, outbox)


def test_a_session_misses_its_own_row_while_that_is_owed_and_not_once_it_saw_it_arrive(station: Station) -> None:
    identity, _, outbox = both(station)
    hers, others = new_id(), new_id()
    owe(identity, outbox, hers)
    struck = owe(identity, outbox, others)
    hand = identity.database.reader()
    assert not outbox.lacks_own(hers, others)
    (line,) = hand.execute("SELECT * FROM outbox WHERE seq = 1").fetchall()
    hand.execute("DELETE FROM outbox WHERE seq = 1")
    assert (outbox.lacks_own(hers), outbox.lacks_own(others)) == (True, False)
    hand.execute("INSERT INTO outbox VALUES (?, ?, ?, ?)", tuple(line))
    outbox.deliver()
    with identity.begin() as work:
        n = identity.audit.append(work, "owe", table=TABLE, record_id=struck, version=3, state=b"?" * 32)
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (n,))
        work.commit()
    identity.audit._seen.clear()
    assert not outbox.lacks_own(hers, others), "what was struck is not owed again, whatever junk is above"
    hand.execute("UPDATE audit SET version = 0 WHERE tbl = ? AND length(hash) = 0", (TABLE,))
    assert not outbox.lacks_own(hers, others), "though nothing says any more that they arrived"


def struck(station: Station, outbox_id: bytes) -> None:
    """A colleague says that it was passed on, which it was not."""
    identity, _, hands = both(station)
    done(identity, hands, outbox_id, verb="passed_on")


def put_off(station: Station, outbox_id: bytes) -> None:
    """A colleague lets it wait for a batch."""
    identity, _, hands = both(station)
    line = hands.owed.line(identity.database.reader(), outbox_id)
    entry = hands.owed.entry(identity.database.reader(), line)
    assert entry is not None
    with identity.begin() as work:
        hands.owed.change(work, line, replace(entry, by=A_MOMENT + HOUR))
        work.commit()


def damage(station: Station, outbox_id: bytes) -> None:
    hand = station.store("u-intake").database.reader()
    hand.execute("UPDATE outbox SET body = x'00' WHERE outbox_id = ?", (outbox_id,))


def taken_out(station: Station, outbox_id: bytes) -> None:
    hand = station.store("u-intake").database.reader()
    hand.execute("DELETE FROM outbox WHERE outbox_id = ?", (outbox_id,))


@pytest.mark.parametrize("how", [struck, put_off, damage, taken_out])
def test_a_session_misses_its_own_row_of_which_an_earlier_one_came_and_this_did_not(
    station: Station, how: Callable[[Station, bytes], None]
) -> None:
    identity, _, outbox = both(station)
    hers, others, waiting, new = (new_id() for _ in range(4))
    owe(identity, outbox, hers)
    outbox.deliver()
    again = owe(identity, outbox, hers)
    owe(identity, outbox, others)
    owe(identity, outbox, waiting, BatchWait(waiting, A_MOMENT + HOUR))
    assert not outbox.lacks_own(hers, others, waiting), "that waits as it was to wait"
    how(station, again)
    assert outbox.lacks_own(hers)
    how(station, owe(identity, outbox, new))
    assert outbox.lacks_own(new), "nothing of hers ever came"
    assert not outbox.lacks_own(others, waiting)


def test_what_became_of_a_struck_row_is_not_asked_once_a_newer_one_about_her_is_owed(station: Station) -> None:
    identity, _, outbox = both(station)
    for asked in range(2):  # what is struck is missed once
        hers, others = new_id(), new_id()
        for before in [owe(identity, outbox, subject) for subject in (hers, others)]:
            done(identity, outbox, before, verb="passed_on")
        owe(identity, outbox, hers)
        assert outbox.lacks_own((hers, others)[asked]) is (asked == 1)


def test_an_earlier_row_that_was_not_struck_is_missed_though_a_newer_one_about_her_is_owed(station: Station) -> None:
    identity, _, outbox = both(station)
    first, second = new_id(), new_id()
    before = owe(identity, outbox, first)
    owe(identity, outbox, first)
    assert not outbox.lacks_own(first)
    struck(station, before)
    assert outbox.lacks_own(first)
    taken_out(station, owe(identity, outbox, second))
    owe(identity, outbox, second)
    assert outbox.lacks_own(second)


def test_a_session_misses_what_it_struck_as_passed_on_and_not_what_it_cancelled(station: Station) -> None:
    identity, _, outbox = both(station)
    subject = new_id()
    owe(identity, outbox, subject)
    cancel(identity, outbox, subject)
    assert not outbox.lacks_own(subject)
    done(identity, outbox, owe(identity, outbox, subject), verb="passed_on")
    assert outbox.lacks_own(subject)


def test_what_was_struck_is_told_once_to_each_who_asks_and_what_is_owed_and_out_of_sight_each_time(
    station: Station,
) -> None:
    identity, _, outbox = both(station)
    hers, others, hidden = (new_id() for _ in range(3))
    for subject in (hers, others):
        struck(station, owe(identity, outbox, subject))
    taken_out(station, owe(identity, outbox, hidden))
    assert not outbox.lacks_own(new_id())
    assert [outbox.lacks_own(hers) for _ in range(2)] == [True, False]
    assert [outbox.lacks_own(others) for _ in range(2)] == [True, False]
    assert [outbox.lacks_own(hidden) for _ in range(2)] == [True, True]
