"""What one file owes another arrives once, in order, whatever breaks in between."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.store.outbox import Delivered, Outbox
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import Note, Station

LETTER = "released_letter"


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
