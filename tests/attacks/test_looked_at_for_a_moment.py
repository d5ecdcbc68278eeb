"""Somebody takes an entry out of a log for the moment in which a session looks, and puts it back exactly as it was:
what that session found of a row then says nothing of it later.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.accompaniment import AccompanimentStatus
from nsintake.domain.liaison import MaskedRecord, ReleasedLetter
from nsintake.domain.meeting import EndReason, Meeting
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import watching
from nsintake.services.consent import withdrawing
from nsintake.services.liaison import ending_meetings
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.attacks.test_relabelled_papers import sheets_of
from tests.attacks.test_two_rows_of_one_id import lay, printed
from tests.services.accompaniment.test_ways import go, ringing, way_of
from tests.services.ladder import POLICE, Office, plan

Found = list[tuple[object, ...]]


def taken_out(hands: SignedIn, record_id: bytes, above: int) -> Found:
    text = "SELECT * FROM audit WHERE record_id = ? AND n > ? ORDER BY n LIMIT 1"
    found = read(hands.liaison, text, record_id, above)
    for row in found:
        hands.liaison.database.reader().execute("DELETE FROM audit WHERE n = ?", (row[0],))
    return found


def put_in(hands: SignedIn, found: Found) -> None:
    for row in found:
        hands.liaison.database.reader().execute(f"INSERT INTO audit VALUES ({', '.join('?' * len(row))})", row)


def last(hands: SignedIn) -> int:
    return hands.liaison.audit.head().number


def test_a_meeting_that_was_called_off_prints_no_sheets_after_a_look_without_that(released: Office) -> None:
    released.sign_in("keeper")
    worker = released.sign_in("intake")
    planned = plan(worker, released.case_id())
    sheets = [letter_id for letter_id, _ in sheets_of(released, planned)]
    before, above = worker.liaison.get("meeting", planned.meeting_id, Meeting), last(worker)
    ending_meetings.cancel(worker, planned.meeting_id, EndReason.NOT_SAFE)
    released.close()
    hands = own_program(released.sign_in("liaison"))
    lay(hands, "meeting", planned.meeting_id, planned.meeting_id, before)
    released.close()
    later, hands = released.sign_in("liaison"), own_program(released.sign_in("liaison"))
    out = taken_out(hands, planned.meeting_id, above)
    assert len(out) == 1
    assert later.liaison.get("meeting", planned.meeting_id, Meeting) == before, "nothing says that it is over"
    put_in(hands, out)
    assert sheets
    assert printed(later, sheets) == []
    with pytest.raises(OpenError):
        later.liaison.get("meeting", planned.meeting_id, Meeting)


def test_a_letter_that_was_taken_back_does_not_print_after_a_look_without_that(released: Office) -> None:
    released.sign_in("keeper")
    worker = released.sign_in("intake")
    letters = dict(worker.liaison.list("released_letter", ReleasedLetter, subject=released.record_id()))
    record, above = worker.liaison.get("masked_record", released.record_id(), MaskedRecord), last(worker)
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    released.close()
    hands = own_program(released.sign_in("intake"))
    lay(hands, "masked_record", released.record_id(), released.record_id(), record)
    for letter_id, letter in letters.items():
        lay(hands, "released_letter", letter_id, released.record_id(), letter)
    released.close()
    later, hands = released.sign_in("liaison"), own_program(released.sign_in("liaison"))
    out = [row for at in (released.record_id(), *letters) for row in taken_out(hands, at, above)]
    assert out
    assert later.liaison.get("masked_record", released.record_id(), MaskedRecord) == record
    later.liaison.sound("released_letter", ReleasedLetter, subject=released.record_id())
    put_in(hands, out)
    assert printed(later, [*letters]) == []


def test_a_way_that_was_over_for_a_moment_rings_in_the_sessions_that_saw_it(office: Office) -> None:
    """Before: over by an officer's entry, which she took out again; under its number she wrote that somebody goes on.
    Whoever had looked meanwhile heard nothing any more, and nothing was found.
    """
    office.sign_in("keeper")
    intake, officer, hands = office.sign_in("intake"), office.sign_in("liaison"), own_program(office.sign_in("liaison"))
    way_id = go(office, intake).accompaniment_id
    watching.set_out(officer, way_id)
    way = way_of(officer, way_id)
    (row,) = read(hands.liaison, "SELECT * FROM accompaniment WHERE record_id = ?", way_id)
    lay(hands, "accompaniment", way_id, way_id, replace(way, status=AccompanimentStatus.OVER))
    number, reader = last(hands), hands.liaison.database.reader()
    assert [ringing(signed_in, way_id) for signed_in in (intake, officer)] == [[], []]
    reader.execute("DELETE FROM audit WHERE n >= ?", (number,))
    reader.execute("DELETE FROM accompaniment WHERE record_id = ?", (way_id,))
    reader.execute("INSERT INTO accompaniment VALUES (?, ?, ?, ?, ?, ?)", row)
    lay(own_program(office.sign_in("liaison")), "accompaniment", way_id, way_id, way)
    assert last(intake) == number
    office.clock.moment = way.check_ins[0].missed_at
    assert all(ringing(signed_in, way_id) for signed_in in (intake, officer))
