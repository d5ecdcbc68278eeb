"""Somebody lays a row of another kind under the id of one that is over: what was found of the one says nothing of the
other, so what was called off, or taken back, does not go on in a session that read both.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.accompaniment import Accompaniment
from nsintake.domain.liaison import MaskedRecord, ReleasedLetter
from nsintake.domain.meeting import EndReason, Meeting
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.day import alarms
from nsintake.services.liaison import disclosures, ending_meetings
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_relabelled_papers import sheets_of
from tests.services.accompaniment.test_ways import go, way_of
from tests.services.ladder import POLICE, Office, plan


def lay(hands: SignedIn, table: str, record_id: bytes, subject: bytes, value: object) -> None:
    with hands.liaison.begin() as work:
        hands.liaison.put(work, table, record_id, subject, value, verb="happened")
        work.commit()


def printed(signed_in: SignedIn, letter_ids: list[bytes]) -> list[bytes]:
    found = []
    for letter_id in letter_ids:
        try:
            disclosures.record_print(signed_in, letter_id, copies=1)
        except (NsintakeError, OpenError):
            continue
        found.append(letter_id)
    return found


@pytest.mark.parametrize("login", ["liaison", "intake"])
def test_a_meeting_that_was_called_off_does_not_go_on_beside_a_way_of_its_id(released: Office, login: str) -> None:
    """By a liaison officer alone."""
    released.sign_in("keeper")
    worker = released.sign_in("intake")
    planned = plan(worker, released.case_id())
    sheets = [letter_id for letter_id, _ in sheets_of(released, planned)]
    worker = released.sign_in("intake")
    before = worker.liaison.get("meeting", planned.meeting_id, Meeting)
    way = way_of(worker, go(released, worker).accompaniment_id)
    ending_meetings.cancel(worker, planned.meeting_id, EndReason.NOT_SAFE)
    released.close()
    hands = own_program(released.sign_in("liaison"))
    lay(hands, "meeting", planned.meeting_id, planned.meeting_id, before)
    lay(hands, "accompaniment", planned.meeting_id, planned.meeting_id, way)
    released.close()
    later = released.sign_in(login)
    alarms.alarms(later)
    assert later.liaison.get("accompaniment", planned.meeting_id, Accompaniment) == way
    assert sheets
    assert printed(later, sheets) == []
    with pytest.raises(OpenError):
        later.liaison.get("meeting", planned.meeting_id, Meeting)


def test_a_letter_that_was_taken_back_does_not_print_beside_meetings_of_its_ids(released: Office) -> None:
    """By an intake worker alone."""
    released.sign_in("keeper")
    worker = released.sign_in("intake")
    meeting = worker.liaison.get("meeting", plan(worker, released.case_id()).meeting_id, Meeting)
    letters = dict(worker.liaison.list("released_letter", ReleasedLetter, subject=released.record_id()))
    record = worker.liaison.get("masked_record", released.record_id(), MaskedRecord)
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    released.close()
    hands = own_program(released.sign_in("intake"))
    lay(hands, "masked_record", released.record_id(), released.record_id(), record)
    for letter_id, letter in letters.items():
        lay(hands, "released_letter", letter_id, released.record_id(), letter)
    for at in (released.record_id(), *letters):
        lay(hands, "meeting", at, at, replace(meeting, group="", attendees=()))
    released.close()
    later = released.sign_in("liaison")
    alarms.alarms(later)
    assert letters
    assert printed(later, [*letters]) == []
    with pytest.raises(OpenError):
        later.liaison.get("masked_record", released.record_id(), MaskedRecord)
