"""What the log told is gone with its key, and a keeper settles that or brings a backup back: a liaison officer can
neither move the hours of a watch then, nor let a meeting go on that was called off.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.domain.accompaniment import Accompaniment, AccompanimentOutcome
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.meeting import EndReason, Meeting, MeetingStatus
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import watching
from nsintake.services.audit import audit
from nsintake.services.consent import confirming, withdrawing
from nsintake.services.day import alarms
from nsintake.services.liaison import disclosures, ending_meetings, shredding
from nsintake.store.wraps import AUDIT
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.attacks.test_relabelled_papers import sheets_of
from tests.attacks.test_watch_rewritten import later
from tests.services.accompaniment.test_ways import go, ringing, way_of
from tests.services.ladder import POLICE, Office, plan

pytestmark = pytest.mark.usefixtures("cheap_keys")
Rewrite = Callable[[SignedIn], object]


def destroy(office: Office) -> None:
    """The key of liaison.db's log, by whoever has the key of that file."""
    office.close()
    reader = office.sign_in("liaison").liaison.database.reader()
    assert reader.execute("DELETE FROM dek WHERE subject_id = ?", (AUDIT,)).rowcount == 1
    office.close()


def settle(office: Office) -> None:
    office.close()
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    assert [found.kind for found in keeper.unsound] == ["unread"]
    audit.settle(keeper, "liaison.db", words="Somebody destroyed a key.")
    audit.look_through(keeper)
    assert not keeper.unsound
    office.close()


def by_hand(office: Office, rewrite: Rewrite) -> None:
    office.close()
    rewrite(own_program(office.sign_in("liaison")))
    office.close()


def rewritten_before(office: Office, rewrite: Rewrite) -> None:
    destroy(office)
    by_hand(office, rewrite)
    settle(office)


def rewritten_after(office: Office, rewrite: Rewrite) -> None:
    destroy(office)
    settle(office)
    by_hand(office, rewrite)


def destroyed_twice(office: Office, rewrite: Rewrite) -> None:
    destroy(office)
    settle(office)
    rewritten_before(office, rewrite)


WHEN = [rewritten_before, rewritten_after, destroyed_twice]


@pytest.mark.parametrize("when", WHEN)
def test_a_watch_is_not_silent_once_it_was_settled(office: Office, when: Callable[[Office, Rewrite], None]) -> None:
    office.sign_in("keeper")
    way_id = go(office, office.sign_in("intake")).accompaniment_id
    way = way_of(office.sign_in("liaison"), way_id)
    when(office, lambda hands: later(hands.liaison, way_id, way))
    office.clock.moment = way.check_ins[-1].missed_at
    for login in ("intake", "liaison", "keeper"):
        assert ringing(office.sign_in(login), way_id)


@pytest.mark.parametrize("noted", [False, True])
def test_a_watch_goes_on_and_ends_after_it_was_settled(office: Office, *, noted: bool) -> None:
    """``noted``: an officer was the last who wrote something down of it."""
    office.sign_in("keeper")
    way_id = go(office, office.sign_in("intake")).accompaniment_id
    way = way_of(office.sign_in("liaison"), way_id)
    office.clock.moment = way.starts
    watching.set_out(office.sign_in("liaison" if noted else "intake"), way_id)
    destroy(office)
    settle(office)
    officer = office.sign_in("liaison")
    calls = len(way.check_ins) + noted
    assert len(way_of(officer, way_id).check_ins) == calls
    assert bool(ringing(officer, way_id)) == noted, "what nobody can vouch for asks for a call at once"
    watching.check_in(officer, way_id, calls - 1, early=True)
    assert not ringing(office.sign_in("intake"), way_id)
    watching.end_way(office.sign_in("intake"), way_id, AccompanimentOutcome.RETURNED)
    assert not way_of(office.sign_in("keeper"), way_id).is_open


def called_off(office: Office) -> tuple[Meeting, bytes, list[bytes]]:
    """A meeting as it was planned, its id, and its sheets; it was not safe and is called off."""
    planned = plan(office.sign_in("intake"), office.case_id())
    sheets = [letter_id for letter_id, _ in sheets_of(office, planned)]
    worker = office.sign_in("intake")
    before = worker.liaison.get("meeting", planned.meeting_id, Meeting)
    ending_meetings.cancel(worker, planned.meeting_id, EndReason.NOT_SAFE)
    return before, planned.meeting_id, sheets


def planned_again(meeting_id: bytes, before: Meeting) -> Rewrite:
    def rewrite(hands: SignedIn) -> None:
        with hands.liaison.begin() as work:
            hands.liaison.put(work, "meeting", meeting_id, meeting_id, before, verb="happened")
            work.commit()

    return rewrite


def goes_on(office: Office, meeting_id: bytes, sheets: list[bytes]) -> list[str]:
    """What of a meeting that was called off goes on, once all her papers were confirmed."""
    worker, found = office.sign_in("intake"), list[str]()
    for row in confirming.waiting(worker):
        confirming.confirm(worker, row.record_id)
    office.close()
    officer = office.sign_in("liaison")
    meeting = {row.record_id: row.value for row in officer.liaison.sound("meeting", Meeting).records}.get(meeting_id)
    found += ["planned"] if meeting is not None and meeting.status is MeetingStatus.PLANNED else []
    for letter_id in sheets:
        try:
            disclosures.record_print(officer, letter_id, copies=1)
            found.append("printed")
        except NsintakeError:
            continue
    return found


@pytest.mark.parametrize("when", WHEN)
def test_a_meeting_that_was_called_off_does_not_go_on_once_it_was_settled(
    released: Office, when: Callable[[Office, Rewrite], None]
) -> None:
    before, meeting_id, sheets = called_off(released)
    when(released, planned_again(meeting_id, before))
    assert sheets
    assert goes_on(released, meeting_id, sheets) == []


def test_a_meeting_that_goes_on_does_so_after_it_was_settled(released: Office) -> None:
    planned = plan(released.sign_in("intake"), released.case_id())
    sheets = [letter_id for letter_id, _ in sheets_of(released, planned)]
    quiet = alarms.alarms(released.sign_in("intake")).silent
    assert quiet
    destroy(released)
    settle(released)
    assert goes_on(released, planned.meeting_id, sheets) == ["planned", *["printed"] * len(sheets)]
    assert alarms.alarms(released.sign_in("liaison")).silent == quiet, "the hours are told again"


def test_what_she_took_back_is_taken_away_on_its_day_after_it_was_settled(released: Office) -> None:
    """From which day on an officer's session may do that stood in the log alone."""
    worker = released.sign_in("intake")
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    due = worker.liaison.get("masked_record", released.record_id(), MaskedRecord).shred_due
    assert due is not None
    destroy(released)
    settle(released)
    released.clock.moment += timedelta(days=(due - released.clock.moment.date()).days + 1)
    officer = released.sign_in("liaison", clock_is_right=True)
    shredding.shred_due(officer)
    left = officer.liaison.find("masked_record", released.record_id(), MaskedRecord)
    assert left is None or left.status is RecordStatus.SHREDDED
    audit.look_through(officer)
    assert not officer.unsound


# --- a backup is brought back instead


@pytest.mark.parametrize("since", [False, True], ids=["planned before the backup", "planned since"])
def test_a_watch_is_not_silent_after_a_restore(office: Office, copies: Path, *, since: bool) -> None:
    office.sign_in("keeper")
    office.close()
    path = back_up(office, copies) if since else None
    way_id = go(office, office.sign_in("intake")).accompaniment_id
    way = way_of(office.sign_in("liaison"), way_id)
    path = path or back_up(office, copies)
    destroy(office)
    by_hand(office, lambda hands: later(hands.liaison, way_id, way))
    restore(office, path)
    office.clock.moment = way.check_ins[-1].missed_at
    for login in ("intake", "liaison", "keeper"):
        assert ringing(office.sign_in(login), way_id)


def test_a_meeting_that_was_called_off_does_not_go_on_after_a_restore(released: Office, copies: Path) -> None:
    planned = plan(released.sign_in("intake"), released.case_id())
    sheets = [letter_id for letter_id, _ in sheets_of(released, planned)]
    before = released.sign_in("intake").liaison.get("meeting", planned.meeting_id, Meeting)
    path = back_up(released, copies)
    ending_meetings.cancel(released.sign_in("intake"), planned.meeting_id, EndReason.NOT_SAFE)
    destroy(released)
    by_hand(released, planned_again(planned.meeting_id, before))
    restore(released, path)
    assert goes_on(released, planned.meeting_id, sheets) == []


def test_a_watch_over_a_way_that_is_over_does_not_begin_again(office: Office, copies: Path) -> None:
    office.sign_in("keeper")
    way_id = go(office, office.sign_in("intake")).accompaniment_id
    way = way_of(office.sign_in("liaison"), way_id)
    watching.set_out(office.sign_in("liaison"), way_id)
    watching.end_way(office.sign_in("intake"), way_id, AccompanimentOutcome.RETURNED)
    over = way_of(office.sign_in("liaison"), way_id)
    path = back_up(office, copies)
    destroy(office)

    def opened_again(hands: SignedIn) -> None:
        with hands.liaison.begin() as work:
            hands.liaison.put(work, "accompaniment", way_id, way_id, replace(way, events=over.events), verb="check_in")
            work.commit()

    by_hand(office, opened_again)
    restore(office, path)
    assert office.sign_in("intake").liaison.get("accompaniment", way_id, Accompaniment) == over
