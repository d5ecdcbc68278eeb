"""At the sign-in page a keeper opens a backup and reads what would be lost. Meanwhile somebody changes the files of the
station that is there, or those that were unpacked: she is asked all the same, and nothing goes on by it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.meeting import EndReason
from nsintake.errors import Refused
from nsintake.open_files import open_one_file
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import recovery
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.liaison import ending_meetings
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_damaged_before_a_restore import put_back, sql, without_its_entries
from tests.attacks.test_relabelled_papers import sheets_of
from tests.attacks.test_told_before_a_key_was_destroyed import goes_on
from tests.attacks.test_what_a_restore_believes import Gate
from tests.services.ladder import Office, plan
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")
Row = tuple[Any, ...]


def apart(office: Office) -> SignedIn:
    """A liaison officer in her own program, which asks for no share of the station."""
    hands = own_program(office.sign_in("liaison"))
    hands.station.close()
    office.sessions.remove(hands)
    return hands


def row_of(office: Office, meeting_id: bytes) -> Row:
    found = sql(office.sign_in("liaison"), "SELECT * FROM meeting WHERE record_id = ?", meeting_id)
    return tuple(found.fetchone())


@pytest.mark.parametrize("harm", [put_back, without_its_entries])
def test_a_meeting_that_is_hidden_meanwhile_is_asked_about(
    released: Office, copies: Path, harm: Callable[[SignedIn, Row], None]
) -> None:
    planned = plan(released.sign_in("intake"), released.case_id())
    sheets = [letter_id for letter_id, _ in sheets_of(released, planned)]
    gate, row = Gate(released, copies), row_of(released, planned.meeting_id)
    ending_meetings.cancel(released.sign_in("intake"), planned.meeting_id, EndReason.NOT_SAFE)
    released.sign_in("keeper")
    hands = apart(released)
    with contextlib.closing(gate.opened()) as opened:
        harm(hands, row)
        stay = frozenset(person.uid for person in opened.people if person.active)
        try:
            recovery.recover(opened, stay=stay)
            asked = ""
        except Refused as why:
            asked = why.code
            recovery.recover(opened, stay=stay, despite=frozenset({SHUT}))
    released.clock.moment += timedelta(minutes=10)
    assert (asked, goes_on(released, planned.meeting_id, sheets)) == (SHUT, [])


def test_what_is_changed_in_the_unpacked_files_is_noticed(released: Office, copies: Path) -> None:
    planned = plan(released.sign_in("intake"), released.case_id())
    row = row_of(released, planned.meeting_id)
    ending_meetings.cancel(released.sign_in("intake"), planned.meeting_id, EndReason.NOT_SAFE)
    gate = Gate(released, copies)
    hands = apart(released)
    with contextlib.closing(gate.opened()) as opened:
        ring, place = hands.ring, max(released.data.glob("generation-*"))
        assert place != hands.liaison.database.path.parent
        hands.liaison.database = open_one_file(place, ring, Compartment.LIAISON)
        put_back(hands, row)
        hands.liaison.database.close()
        with refused("backup_unsound"):
            recovery.recover(opened, stay=frozenset())
