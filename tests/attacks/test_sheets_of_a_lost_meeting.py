"""A liaison officer writes a meeting that names the fact sheets of one that was called off, and takes them out of that
one, or damages it until a keeper settles that it is lost: they do not print.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.meeting import EndReason, Meeting, Seating
from nsintake.records.delivery import deliver
from nsintake.services.audit import audit
from nsintake.services.consent import confirming
from nsintake.services.liaison import ending_meetings
from nsintake.services.meetings import moving_meetings, planning
from nsintake.services.meetings.planning import PlannedMeeting
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_relabelled_papers import sheets_of
from tests.attacks.test_two_rows_of_one_id import lay, printed
from tests.services.ladder import POLICE, Office, a_plan, plan, times_at


def cancelled(released: Office) -> tuple[PlannedMeeting, list[bytes], Meeting]:
    """A meeting that was cancelled as unsafe, its released sheets, and what it was before."""
    released.sign_in("keeper")
    planned = plan(released.sign_in("intake"), released.case_id())
    sheets = [letter_id for letter_id, _ in sheets_of(released, planned)]
    worker = released.sign_in("intake")
    before = worker.liaison.get("meeting", planned.meeting_id, Meeting)
    ending_meetings.cancel(worker, planned.meeting_id, EndReason.NOT_SAFE)
    released.close()
    return planned, sheets, before


@pytest.mark.parametrize("same", [False, True], ids=["another meeting", "the same meeting"])
def test_they_do_not_print(released: Office, *, same: bool) -> None:
    planned, sheets, before = cancelled(released)
    hands = own_program(released.sign_in("liaison"))
    sql = "UPDATE meeting SET body = zeroblob(99) WHERE record_id = ?"
    hands.liaison.database.reader().execute(sql, (planned.meeting_id,))
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "liaison.db", words="A row is lost.")
    released.close()
    hands = own_program(released.sign_in("liaison"))
    at = planned.meeting_id if same else secrets.token_bytes(16)
    lay(hands, "meeting", at, at, before)
    released.close()
    worker = released.sign_in("intake")
    for row in confirming.waiting(worker):
        confirming.confirm(worker, row.record_id)
    assert sheets
    assert printed(released.sign_in("liaison"), sheets) == []


@pytest.mark.parametrize("kept", [False, True], ids=["without its sheets", "as it is"])
def test_they_do_not_print_by_another_meeting(released: Office, *, kept: bool) -> None:
    planned, sheets, before = cancelled(released)
    hands = own_program(released.sign_in("liaison"))
    over = hands.liaison.get("meeting", planned.meeting_id, Meeting)
    lay(hands, "meeting", planned.meeting_id, planned.meeting_id, over if kept else replace(over, attendees=()))
    new = secrets.token_bytes(16)
    lay(hands, "meeting", new, new, before)
    released.close()
    assert sheets
    assert printed(released.sign_in("liaison"), sheets) == []


@pytest.mark.parametrize("damaged", [False, True])
@pytest.mark.parametrize("act", ["moves it", "says how she is present"])
def test_nor_by_another_meeting_that_her_worker_states_again(
    released: Office, monkeypatch: pytest.MonkeyPatch, act: str, *, damaged: bool
) -> None:
    """Before: whoever moved it, or wrote down where she sits, vouched for the sheets that an officer had written.
    ``damaged``: the officer lets the delivery wait, and damages the row meanwhile.
    """
    worker = released.sign_in("intake")
    later = worker.now() + timedelta(days=5)
    planned, sheets, before = cancelled(released)
    worker = released.sign_in("intake")
    second = planning.plan(worker, released.case_id(), a_plan(later, POLICE)).meeting_id
    hands = own_program(released.sign_in("liaison"))
    over = hands.liaison.get("meeting", planned.meeting_id, Meeting)
    lay(hands, "meeting", planned.meeting_id, planned.meeting_id, replace(over, attendees=()))
    meeting = hands.liaison.get("meeting", second, Meeting)
    (number,) = {comes.sheet_number for comes in before.attendees}
    lay(
        hands,
        "meeting",
        second,
        second,
        replace(meeting, attendees=(replace(meeting.attendees[0], sheet_number=number),)),
    )
    worker = released.sign_in("intake")
    if damaged:
        monkeypatch.setattr(moving_meetings, "deliver_after", lambda *_: None)
    if act == "moves it":
        moving_meetings.move(worker, second, room="Room 2", times=times_at(later + timedelta(days=1)))
    else:
        moving_meetings.change_presence(worker, second, seen=meeting.seen, seating=Seating.NEAR_DOOR)
    if damaged:
        sql = "UPDATE meeting SET body = zeroblob(99) WHERE record_id = ?"
        hands.liaison.database.reader().execute(sql, (second,))
        deliver(released.sign_in("intake"))
    assert sheets
    assert printed(released.sign_in("liaison"), sheets) == []
