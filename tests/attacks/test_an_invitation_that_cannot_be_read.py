"""What somebody else told of a woman is kept for two weeks. By the key of identity.db one invitation is damaged: the
others go all the same, and whoever passes them on sees them, and hears that one cannot be read.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.invitation import Invitation
from nsintake.domain.record_kinds import INVITATION
from nsintake.services.damaged import Listed, unreadable
from nsintake.services.intake import invitations
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.intake.test_invitations import TOLD
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")
DAMAGE = {
    "her key": "UPDATE dek SET wrap = zeroblob(length(wrap)) WHERE subject_id = ?",
    "no key": "DELETE FROM dek WHERE subject_id = ?",
    "the row": "UPDATE invitation SET body = zeroblob(length(body)) WHERE record_id = ?",
    "its entry": "UPDATE audit SET sig = zeroblob(64) WHERE tbl = 'invitation' AND record_id = ?",
}


@pytest.mark.parametrize("what", DAMAGE)
def test_the_others_are_shown_and_go_after_two_weeks(office: Office, what: str) -> None:
    """Before: none was shown to anybody, and none went, however long ago somebody had told of her. Then the damaged one
    stayed, with its key and its line of Today.
    """
    employ(office)
    worker = office.sign_in("intake")
    damaged, other = (invitations.invite(worker, TOLD).invitation_id for _ in range(2))
    hands = own_program(office.sign_in(COLLEAGUE))
    hands.identity.database.reader().execute(DAMAGE[what], (damaged,))
    office.close()
    worker = office.sign_in("intake")
    assert [row.invitation_id for row in invitations.waiting(worker)] == [other]
    assert unreadable(worker, Listed.INVITATION) == 1
    assert unreadable(office.sign_in("liaison"), Listed.INVITATION) == 0
    office.close()
    office.clock.moment += timedelta(days=15)
    worker = office.sign_in("intake", clock_is_right=True)
    for gone in (other, damaged):
        assert not read(worker.identity, "SELECT 1 FROM invitation WHERE record_id = ?", gone)
        assert not read(worker.identity, "SELECT 1 FROM dek WHERE subject_id = ?", gone)
        assert not read(worker.identity, "SELECT 1 FROM task WHERE subject_id = ?", gone)
    assert unreadable(worker, Listed.INVITATION) == 0


def test_one_that_cannot_be_read_stays_its_two_weeks(office: Office) -> None:
    worker = office.sign_in("intake")
    damaged = invitations.invite(worker, TOLD).invitation_id
    worker.identity.database.reader().execute(DAMAGE["the row"], (damaged,))
    office.close()
    office.clock.moment += timedelta(days=13)
    worker = office.sign_in("intake", clock_is_right=True)
    assert read(worker.identity, "SELECT 1 FROM invitation WHERE record_id = ?", damaged)


def test_one_that_a_colleague_wrote_again_goes_two_weeks_after_the_first_entry(office: Office) -> None:
    """Else whoever damages it every other week keeps what was told of a woman for ever."""
    employ(office)
    worker = office.sign_in("intake")
    damaged = invitations.invite(worker, TOLD).invitation_id
    office.close()
    office.clock.moment += timedelta(days=5)
    hands = own_program(office.sign_in(COLLEAGUE, clock_is_right=True)).identity
    with hands.begin() as work:
        told = hands.get(INVITATION.table, damaged, Invitation)
        hands.put(work, INVITATION.table, damaged, damaged, told, verb="invite")
        work.commit()
    hands.database.reader().execute(DAMAGE["the row"], (damaged,))
    office.close()
    office.clock.moment += timedelta(days=8)
    worker = office.sign_in("intake", clock_is_right=True)
    assert read(worker.identity, "SELECT 1 FROM invitation WHERE record_id = ?", damaged)
    office.close()
    office.clock.moment += timedelta(days=1)
    worker = office.sign_in("intake", clock_is_right=True)
    assert not read(worker.identity, "SELECT 1 FROM invitation WHERE record_id = ?", damaged)


def test_one_of_which_the_log_says_nothing_keeps_nobody_from_signing_in(office: Office) -> None:
    worker = office.sign_in("intake")
    damaged, laid = invitations.invite(worker, TOLD).invitation_id, b"n" * 16
    hands = own_program(worker).identity.database.reader()
    own = {"record_id", "subject_id"}
    names = ", ".join(row[1] for row in hands.execute("PRAGMA table_info(invitation)") if row[1] not in own)
    hands.execute(
        f"INSERT INTO invitation (record_id, subject_id, {names}) SELECT ?, ?, {names} FROM invitation"
        " WHERE record_id = ?",
        (laid, laid, damaged),
    )
    office.close()
    office.clock.moment += timedelta(days=15)
    worker = office.sign_in("intake", clock_is_right=True)
    assert read(worker.identity, "SELECT 1 FROM invitation WHERE record_id = ?", laid)
    assert not read(worker.identity, "SELECT 1 FROM invitation WHERE record_id = ?", damaged)


_OF_TASK = "(SELECT record_id FROM task WHERE subject_id = ?)"
AROUND_IT = {
    "its task": f"UPDATE task SET body = zeroblob(length(body)) WHERE record_id IN {_OF_TASK}",
    "the entry of its task": f"UPDATE audit SET sig = zeroblob(64) WHERE tbl = 'task' AND record_id IN {_OF_TASK}",
}


@pytest.mark.parametrize("what", AROUND_IT)
def test_what_is_damaged_beside_one_keeps_none(office: Office, what: str) -> None:
    employ(office)
    worker = office.sign_in("intake")
    kept = [invitations.invite(worker, TOLD).invitation_id for _ in range(2)]
    hands = own_program(office.sign_in(COLLEAGUE))
    assert hands.identity.database.reader().execute(AROUND_IT[what], (kept[0],)).rowcount
    office.close()
    office.clock.moment += timedelta(days=15)
    worker = office.sign_in("intake", clock_is_right=True)
    assert invitations.waiting(worker) == ()
