"""One entry of accounts.db changed, and the station is as if nobody had ever founded it: who is kept from what?"""

from __future__ import annotations

import pytest

from nsintake.domain.liaison import RecordStatus
from nsintake.services.audit import audit
from nsintake.services.consent import consents, freezing
from nsintake.services.liaison import liaison
from nsintake.services.session import FOUNDED_ID, FOUNDING_TABLE
from nsintake.services.station import founding_steps
from tests.services.ladder import POLICE, Office
from tests.services.refusals import refused

HANDS = {
    "its signature": "UPDATE audit SET sig = zeroblob(64) WHERE tbl = ? AND record_id = ?",
    "its place": "UPDATE audit SET n = n + 7000 WHERE tbl = ? AND record_id = ?",
    "taken out": "DELETE FROM audit WHERE tbl = ? AND record_id = ?",
    "the entry before it": (
        "UPDATE audit SET head = zeroblob(32) WHERE n = (SELECT n - 1 FROM audit WHERE tbl = ? AND record_id = ?)"
    ),
}


@pytest.fixture(params=HANDS)
def undone(released: Office, request: pytest.FixtureRequest) -> Office:
    """An office with a letter, of which the administrator undid the founding."""
    administrator = released.sign_in("administrator")
    with administrator.accounts.database.begin() as work:
        work.cursor.execute(HANDS[request.param], (FOUNDING_TABLE, FOUNDED_ID))
        work.commit()
    released.close()
    return released


def test_what_protects_her_goes_on(undone: Office) -> None:
    worker, case_id = undone.sign_in("intake"), undone.case_id()
    officer = undone.sign_in("liaison")
    consents.withdraw(worker, case_id, POLICE)
    assert [row.status for row in liaison.list_records(officer)] == [RecordStatus.WITHDRAWN]
    freezing.freeze(worker, case_id, reason="he sits beside her")
    assert [row.status for row in liaison.list_records(officer)] == [RecordStatus.FROZEN]


def test_a_keeper_settles_it_and_nobody_founds_again(undone: Office) -> None:
    keeper = undone.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "accounts.db", "Somebody changed the log of accounts.")
    with refused("founding_finished"):
        founding_steps.draw_sheets(keeper)
    undone.close()
    for login in ("intake", "liaison", "keeper"):
        session = undone.sign_in(login)
        assert session.founded
        assert not session.held
