"""The log says no more of a way than what a session knew once. Whoever has the key of liaison.db lets the session
forget it: she writes and takes back an entry of her own, or one that seems to settle something.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.services.accompaniment import watching
from nsintake.store.engine import Database
from nsintake.store.settled import CONTINUED, NO_RECORD
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.accompaniment.test_ways import go, ringing, way_of
from tests.services.ladder import Office

_LAST = "DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)"
_SETTLES = (
    "INSERT INTO audit SELECT max(n) + 1, actor, day, roster_no, ?, ?, 1, hash, epoch, body, head, sig FROM audit"
)


def the_last_entry_is_gone(database: Database) -> None:
    database.reader().execute(_LAST)


def something_seems_settled(database: Database) -> None:
    database.reader().execute(_SETTLES, (CONTINUED, NO_RECORD))


@pytest.mark.parametrize("harm", [the_last_entry_is_gone, something_seems_settled])
def test_a_way_that_the_log_knew_once_rings_whatever_came_of_the_log(
    office: Office, harm: Callable[[Database], None]
) -> None:
    """Before: the session read anew what the log knows, and the way rang no more."""
    office.sign_in("keeper")
    intake, officer, hands = office.sign_in("intake"), office.sign_in("liaison"), own_program(office.sign_in("liaison"))
    way_id = go(office, intake).accompaniment_id
    watching.set_out(officer, way_id)
    way = way_of(officer, way_id)
    with hands.liaison.begin() as work:
        hands.liaison.audit.append(work, "happened")
        work.commit()
    assert [ringing(signed_in, way_id) for signed_in in (intake, officer)] == [[], []]
    hands.liaison.database.reader().execute("DELETE FROM accompaniment WHERE record_id = ?", (way_id,))
    harm(hands.liaison.database)
    hands.liaison.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (way_id,))
    office.clock.moment = way.check_ins[0].missed_at
    assert all(ringing(signed_in, way_id) for signed_in in (intake, officer))
