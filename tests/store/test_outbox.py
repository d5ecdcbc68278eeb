"""What one file owes another arrives once, in order, whatever breaks in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.accompaniment import Accompaniment
from nsintake.store.batches import BatchWait
from nsintake.store.check import verify_file
from nsintake.store.column_types import blob
from nsintake.store.outbox import Delivered, Outbox
from nsintake.store.owed import Entry
from nsintake.store.sealed import SealedStore, new_id
from tests.attacks.test_entries_made_void import junk
from tests.domain.test_accompaniment import way_at
from tests.store.station import A_MOMENT, Note, Station

LETTER = "proposal"


class Cut(Exception):
    """The power goes."""


def cut() -> None:
    raise Cut


def both(station: Station, uid: str = "u-intake") -> tuple[SealedStore, SealedStore, Outbox]:
    identity, liaison = station.store(uid), station.store(uid, Compartment.LIAISON)
    return identity, liaison, Outbox(identity, liaison)


def owe(identity: SealedStore, outbox: Outbox, record: bytes, subject: bytes, text: str) -> None:
    with identity.begin() as work:
        identity.put(work, "letter_draft", record, record, Note(text), verb="released")
        outbox.add_row(work, LETTER, record, subject, Note(text), verb="released")
        work.commit()


def test_a_row_arrives_and_is_struck(station: Station) -> None:
    identity, liaison, outbox = both(station)
    record = new_id()
    owe(identity, outbox, record, new_id(), "letter")
    assert outbox.pending() == 1
    assert outbox.deliver() == Delivered(written=1, settled=0)
    assert (outbox.pending(), liaison.get(LETTER, record, Note).text) == (0, "letter")
    assert outbox.deliver() == Delivered(0, 0)


def test_what_is_agreed_of_a_way_is_kept_from_when_it_arrives(station: Station) -> None:
    identity, liaison, outbox = both(station)
    way_id = new_id()
    way = way_at(A_MOMENT, 30, 60)
    with identity.begin() as work:
        outbox.add_row(work, "accompaniment", way_id, way_id, way, verb="plan_way")
        work.commit()
    outbox.deliver()
    assert liaison.get("accompaniment", way_id, Accompaniment) == way
    for other, opens in ((replace(way, watcher="u-keeper"), True), (replace(way, check_ins=way.check_ins[:1]), False)):
        with liaison.begin() as work:
            liaison.put(work, "accompaniment", way_id, way_id, other, verb="hand_watch")
            work.commit()
        if opens:
            assert liaison.get("accompaniment", way_id, Accompaniment) == other
        else:
            with pytest.raises(OpenError):
                liaison.get("accompaniment", way_id, Accompaniment)


def test_another_intake_session_delivers_what_was_left(station: Station) -> None:
    identity, _, outbox = both(station)
    record = new_id()
    owe(identity, outbox, record, new_id(), "letter")
    _, _, theirs = both(station, "u-keeper")
    theirs.deliver()
    view = station.store("u-liaison", Compartment.LIAISON)
    assert view.get(LETTER, record, Note).text == "letter"
    assert view.audit.views_about(record)[0].actor == "u-keeper"


def test_a_cut_between_the_files_delivers_once(station: Station) -> None:
    identity, liaison, outbox = both(station)
    record = new_id()
    owe(identity, outbox, record, new_id(), "letter")
    with pytest.raises(Cut):
        outbox.deliver(between=cut)
    assert outbox.pending() == 1
    assert outbox.deliver() == Delivered(written=0, settled=1)
    assert liaison.record(LETTER, record, Note).version == 1


def test_rolling_back_the_act_owes_nothing(station: Station) -> None:
    identity, _, outbox = both(station)
    with identity.begin() as work:
        outbox.add_row(work, LETTER, new_id(), new_id(), Note(), verb="released")
    assert outbox.pending() == 0


def test_rows_of_one_record_arrive_in_order(station: Station) -> None:
    identity, liaison, outbox = both(station)
    record, subject = new_id(), new_id()
    for text in ("first", "second"):
        owe(identity, outbox, record, subject, text)
    assert outbox.deliver() == Delivered(2, 0)
    assert (liaison.get(LETTER, record, Note).text, liaison.record(LETTER, record, Note).version) == ("second", 2)


def test_rows_about_two_women_go_each_under_her_own_key(station: Station) -> None:
    identity, liaison, outbox = both(station)
    records, subjects = (new_id(), new_id()), (new_id(), new_id())
    for record, subject in zip(records, subjects, strict=True):
        owe(identity, outbox, record, subject, "letter")
    assert outbox.deliver() == Delivered(2, 0)
    assert [liaison.get(LETTER, record, Note).text for record in records] == ["letter", "letter"]
    keys = [liaison.deks.find(liaison.database.reader(), subject, 1) for subject in subjects]
    assert not keys[0].same_as(keys[1])


def test_a_note_stays_until_it_is_done(station: Station) -> None:
    identity, _, outbox = both(station)
    with identity.begin() as work:
        outbox.add_note(work, "withdraw", Note("which"))
        work.commit()
    outbox.deliver()
    (note,) = both(station, "u-keeper")[2].notes()
    assert (note.kind, note.value(Note)) == ("withdraw", Note("which"))
    with identity.begin() as work:
        outbox.done(work, note.outbox_id)
        work.commit()
    assert outbox.notes() == []


@pytest.mark.parametrize(("kind", "goes_on"), [("withdrawal", 1), ("rejudge", 1), ("freeze", 1), ("released", 0)])
def test_junk_about_a_note_keeps_nobody_from_what_protects_her(station: Station, kind: str, goes_on: int) -> None:
    identity, _, outbox = both(station)
    with identity.begin() as work:
        noted = outbox.add_note(work, kind, Note())
        work.commit()
    assert len(outbox.notes()) == 1
    junk(identity, [("outbox", noted)])
    assert len(outbox.notes()) == goes_on


@pytest.mark.parametrize("text", ["", "[]", '{"text": 7}', "{", '{"text": "\\ud800"}'])
def test_a_note_with_another_text_is_damaged_and_nothing_else(station: Station, text: str) -> None:
    identity, _, outbox = both(station)
    with identity.begin() as work:
        outbox.owed.add(work, Entry(kind="withdraw", note=text))
        work.commit()
    (note,) = outbox.notes()
    with pytest.raises(OpenError):
        note.value(Note)


@pytest.mark.parametrize("strange", ["a text", 7, b"short"])
def test_a_row_under_an_id_that_is_none_is_owed_by_nobody_and_can_be_struck(station: Station, strange: object) -> None:
    identity, liaison, outbox = both(station)
    record = new_id()
    owe(identity, outbox, record, new_id(), "letter")
    with identity.begin() as work:
        work.cursor.execute("UPDATE outbox SET outbox_id = ?", (strange,))
        work.commit()
    assert outbox.deliver() == Delivered(0, 0)
    assert liaison.find(LETTER, record, Note) is None
    with identity.begin() as work:
        (read,) = work.cursor.execute(f"SELECT {blob('outbox_id')} FROM outbox").fetchone()
        outbox.done(work, read)
        work.commit()
    assert identity.database.reader().execute("SELECT count(*) FROM outbox").fetchone() == (0,)


def test_what_is_no_entry_is_left_behind_where_the_file_is_built_anew(station: Station) -> None:
    identity, _, outbox = both(station)
    owe(identity, outbox, new_id(), new_id(), "letter")
    owe(identity, outbox, new_id(), subject := new_id(), "taken back")
    line = identity.database.reader().execute("SELECT * FROM outbox ORDER BY seq").fetchall()[1]
    with identity.begin() as work:
        outbox.cancel(work, subject)
        work.commit()
    with identity.begin() as work:
        work.cursor.execute("INSERT INTO outbox VALUES (9, x'01', 1, 7), (10, 'text', 'text', x'02')")
        work.cursor.execute("INSERT INTO outbox VALUES (?, ?, ?, ?)", line)
        work.commit()
    carried = list[object]()
    with identity.begin() as work:
        outbox.carry_into(outbox, work, carried.append)
    assert len(carried) == 1


def test_versions_of_a_record_and_keys_not_yet_delivered_keep_their_order_in_a_batch(station: Station) -> None:
    """Three women's records, each changed twice while it waits, signed in turn; only the order of women is drawn."""
    identity, liaison, outbox = both(station)
    women = [(new_id(), new_id()) for _ in range(3)]
    tomorrow = A_MOMENT + timedelta(hours=5)
    for text in ("first", "second", "third"):
        for record, subject in women:
            with identity.begin() as work:
                waits = BatchWait(subject, tomorrow)
                outbox.add_row(work, LETTER, record, subject, Note(text), verb=text, parcel=new_id(), waits=waits)
                work.commit()
    assert outbox.deliver(now=A_MOMENT) == Delivered(9, 0), "three women are a batch"
    officer = station.store("u-liaison", Compartment.LIAISON)
    for record, subject in women:
        assert officer.get(LETTER, record, Note).text == "third"
        views = officer.audit.views_about(record)
        assert [(view.version, view.verb) for view in reversed(views)] == [(1, "first"), (2, "second"), (3, "third")]
        assert liaison.deks.wrap_of(liaison.database.reader(), subject, 1)
    assert verify_file(officer).sound


def test_a_parcel_of_which_a_row_is_damaged_is_not_there_in_part_and_keeps_back_no_other(station: Station) -> None:
    identity, liaison, outbox = both(station)
    subject, parcel, whole, broken, other = (new_id() for _ in range(5))
    row = liaison.export_sealed(LETTER, broken, subject, Note("damaged"), verb="released")
    with identity.begin() as work:
        outbox.add_row(work, LETTER, whole, subject, Note("whole"), verb="released", parcel=parcel)
        outbox.owed.add(work, Entry(row=replace(row, body=row.body[:-1] + bytes([row.body[-1] ^ 1])), parcel=parcel))
        outbox.add_row(work, LETTER, other, new_id(), Note("other"), verb="released", parcel=new_id())
        work.commit()
    with pytest.raises(OpenError):
        outbox.deliver()
    assert liaison.get(LETTER, other, Note).text == "other"
    assert liaison.find(LETTER, whole, Note) is None
    assert liaison.deks.wrap_of(liaison.database.reader(), subject, 1) is None
    assert outbox.pending() == 2
    assert verify_file(station.store("u-keeper", Compartment.LIAISON)).sound


def test_what_was_cancelled_is_struck_and_never_goes_again(station: Station) -> None:
    identity, liaison, outbox = both(station)
    subject, letter, other = new_id(), new_id(), new_id()
    owe(identity, outbox, letter, subject, "hers")
    owe(identity, outbox, other, new_id(), "another woman's")
    lines = identity.database.reader().execute("SELECT * FROM outbox").fetchall()
    with identity.begin() as work:
        assert outbox.cancel(work, subject) == 1
        work.commit()
    assert outbox.pending() == 1
    with identity.begin() as work:
        work.cursor.execute("INSERT INTO outbox VALUES (?, ?, ?, ?)", lines[0])
        work.commit()
    assert outbox.deliver() == Delivered(1, 0, passed=(subject,))
    assert liaison.find(LETTER, letter, Note) is None
    assert liaison.get(LETTER, other, Note).text == "another woman's"


def test_it_is_known_of_a_subject_whether_its_own_first_row_ever_went(station: Station) -> None:
    identity, _, outbox = both(station)
    never, went, other = new_id(), new_id(), new_id()
    with identity.begin() as work:
        for record in (never, went):
            outbox.add_row(work, "task", record, record, Note(), verb="release")
        outbox.add_row(work, LETTER, new_id(), other, Note(), verb="release")
        work.commit()
    assert [outbox.never_went(record_id) for record_id in (never, went, other)] == [True, True, False]
    with identity.begin() as work:
        outbox.cancel(work, never)
        outbox.cancel(work, other)
        work.commit()
    outbox.deliver()
    assert [outbox.never_went(record_id) for record_id in (never, went, other)] == [True, False, False]
    with identity.begin() as work:
        outbox.add_row(work, "task", never, never, Note(), verb="release")
        work.commit()
    outbox.deliver()
    with identity.begin() as work:
        outbox.cancel(work, never)
        work.commit()
    assert not outbox.never_went(never), "it went meanwhile"


def test_a_first_row_that_nobody_owes_is_none_that_waits(station: Station) -> None:
    identity, _, outbox = both(station)
    record = new_id()
    with identity.begin() as work:
        outbox.add_row(work, "task", record, record, Note(), verb="release")
        work.commit()
    (line,) = identity.database.reader().execute("SELECT * FROM outbox").fetchall()
    outbox.deliver()
    identity.database.reader().execute("INSERT INTO outbox VALUES (?, ?, ?, ?)", tuple(line))
    assert not outbox.never_went(record)


def test_an_hour_without_a_zone_is_no_entry(station: Station) -> None:
    identity, _, outbox = both(station)
    with identity.begin() as work:
        outbox.owed.add(work, Entry(kind="withdraw", note="{}", by=A_MOMENT.replace(tzinfo=None)))
        work.commit()
    assert outbox.notes() == []
    assert outbox.deliver() == Delivered(0, 0)


def test_nothing_goes_past_a_gap_in_the_log_since_it_is_owed(station: Station) -> None:
    identity, liaison, outbox = both(station)
    record = new_id()
    with identity.begin() as work:
        identity.audit.append(work, "view")
        identity.audit.append(work, "view")
        work.commit()
    owe(identity, outbox, record, new_id(), "letter")
    with identity.begin() as work:
        identity.audit.append(work, "view")
        identity.audit.append(work, "view")
        work.commit()
    head, reader = identity.audit.head().number, station.store("u-keeper").database.reader()
    for gap, goes in ((head - 1, False), (2, True)):
        (line,) = reader.execute("SELECT * FROM audit WHERE n = ?", (gap,)).fetchall()
        reader.execute("DELETE FROM audit WHERE n = ?", (gap,))
        if goes:
            assert both(station)[2].deliver().written == 1
        else:
            with pytest.raises(OpenError):
                both(station)[2].deliver()
            assert liaison.find(LETTER, record, Note) is None
        reader.execute(f"INSERT INTO audit VALUES ({', '.join('?' * len(line))})", tuple(line))
