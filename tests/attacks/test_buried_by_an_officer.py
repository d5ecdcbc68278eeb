"""A liaison officer signs tombstones of what she may not take away, and lays them beside the stick: copies that are
out, what an erasure left, a meeting that is ahead, and that it is to be called off.

Nothing of the station is left, so that the backup and that small file are all that speaks.
"""

from __future__ import annotations

import contextlib
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.liaison import RecordStatus, disclosures_subject
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.task import TaskKind
from nsintake.errors import NsintakeError
from nsintake.services.audit import audit
from nsintake.services.consent import withdrawing
from nsintake.services.day import erasure, today
from nsintake.services.liaison import liaison, shredding
from nsintake.store import tombstones
from nsintake.store.tombstones import Tombstones
from tests.attacks.test_missing_tombstones import back_up, beside, recovered
from tests.attacks.test_rollback import seen
from tests.attacks.test_undelivered import erase
from tests.services.ladder import CARE, POLICE, Office, plan

pytestmark = pytest.mark.usefixtures("cheap_keys")
WEEK = timedelta(days=8)


def signed(office: Office, *subjects: bytes) -> list[tombstones.Tombstone]:
    """Her word that these are gone, of today; she needs no key but her own for it."""
    officer = office.sign_in("liaison")
    return [tombstones.make(officer.ring, Compartment.LIAISON, gone, day=officer.today()) for gone in subjects]


def in_accounts(office: Office, made: list[tombstones.Tombstone]) -> None:
    """Where everybody can write: the next backup carries them, and puts them beside every stick."""
    officer = office.sign_in("liaison")
    with officer.accounts.database.begin() as work:
        for stone in made:
            Tombstones(officer.accounts.database).put(work, stone)
        work.commit()


def told(office: Office) -> list[tuple[str, str]]:
    found = list[tuple[str, str]]()
    for login in ("liaison", "intake", "keeper"):
        signed_in = office.sign_in(login)
        audit.look_through(signed_in)
        found += seen(signed_in)
    return found


def lay(office: Office, copies: Path, *subjects: bytes) -> None:
    made = signed(office, *subjects)
    office.close()
    beside(copies, *made)


@pytest.mark.parametrize("where", ["nowhere", "beside the stick", "in accounts.db"])
@pytest.mark.parametrize("then", ["its day has come", "a stub is left", "erased"])
def test_copies_that_are_out_stay_asked_for(
    handed: Office, copies: Path, tmp_path: Path, then: str, where: str
) -> None:
    """After the day on which she may take the record away, its prints still may not go."""
    apart = disclosures_subject(handed.record_id())
    if then == "erased":
        erase(handed.sign_in("keeper"), handed.case_id())
    else:
        withdrawing.withdraw(handed.sign_in("keeper"), handed.case_id(), POLICE)
        handed.close()
        handed.clock.moment += WEEK
    if then == "a stub is left":
        assert shredding.shred_due(handed.sign_in("liaison")) == 1
    if where == "in accounts.db":
        in_accounts(handed, signed(handed, apart))
        assert told(handed) == [], "nobody hears of it"
    handed.close()
    path = back_up(handed, copies)
    if where == "beside the stick":
        lay(handed, copies, apart)
    done, clean = recovered(handed, path, tmp_path)
    keeper = clean.sign_in("keeper")
    with contextlib.suppress(NsintakeError):
        shredding.shred_due(keeper)  # as behind the pages of each session
    officer = clean.sign_in("liaison")
    asked = [task.copies for task in today.today(officer).due if task.kind is TaskKind.RECALL]
    assert asked == [2], (asked, done)
    shown = liaison.open_record(officer, handed.record_id())
    assert [printed.copies for printed in shown.disclosures] == [2]
    assert shown.row.status in {RecordStatus.WITHDRAWN, RecordStatus.SHREDDED, RecordStatus.ERASED}


def test_a_meeting_that_is_ahead_is_called_off_when_she_withdraws(
    released: Office, copies: Path, tmp_path: Path
) -> None:
    planned = plan(released.sign_in("intake"), released.case_id())
    released.close()
    path = back_up(released, copies)
    lay(released, copies, planned.meeting_id)
    _, clean = recovered(released, path, tmp_path)
    worker = clean.sign_in("intake")
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    meeting = worker.liaison.find("meeting", planned.meeting_id, Meeting)
    asked = [task.kind for task in today.today(worker).due if task.kind is TaskKind.CALL_OFF]
    assert asked, "whoever was invited hears of it"
    assert meeting is not None
    assert meeting.status is MeetingStatus.CANCELLED


def test_what_is_to_be_called_off_stays_to_be_called_off(released: Office, copies: Path, tmp_path: Path) -> None:
    """Nothing was ever released to that office, so the line is under the meeting."""
    worker = released.sign_in("intake")
    planned = plan(worker, released.case_id(), CARE)
    withdrawing.withdraw(worker, released.case_id(), CARE)
    assert [task.kind for task in today.today(worker).due if task.kind is TaskKind.CALL_OFF]
    released.close()
    path = back_up(released, copies)
    lay(released, copies, planned.meeting_id)
    _, clean = recovered(released, path, tmp_path)
    officer = clean.sign_in("liaison")
    assert [task.kind for task in today.today(officer).due if task.kind is TaskKind.CALL_OFF]


def test_copies_of_a_record_that_went_on_its_day_stay_asked_for(handed: Office, copies: Path, tmp_path: Path) -> None:
    """Nobody attacks: the record went rightly, after the backup, and left a stub that the backup does not know."""
    withdrawing.withdraw(handed.sign_in("keeper"), handed.case_id(), POLICE)
    handed.close()
    path = back_up(handed, copies)
    handed.clock.moment += WEEK
    assert shredding.shred_due(handed.sign_in("liaison")) == 1
    handed.close()
    made = erasure.tombstones(handed.sign_in("keeper"))
    handed.close()
    beside(copies, *made)
    _, clean = recovered(handed, path, tmp_path)
    keeper = clean.sign_in("keeper")
    with contextlib.suppress(NsintakeError):
        shredding.shred_due(keeper)
    asked = [task.copies for task in today.today(keeper).due if task.kind is TaskKind.RECALL]
    assert asked == [2], asked


def test_erasures_of_those_who_may_count(released: Office, copies: Path, tmp_path: Path) -> None:
    """So that the tests above do not hold by believing nobody."""
    path = back_up(released, copies)
    keeper = released.sign_in("keeper")
    erase(keeper, released.case_id())
    made = erasure.tombstones(keeper)
    released.close()
    beside(copies, *made)
    done, _ = recovered(released, path, tmp_path)
    assert done.erased >= 2
