"""A colleague to whom a woman's file is shut says to what rings for her that it was seen, done or handed over."""

from __future__ import annotations

import pytest

from nsintake.services.cases import restriction
from nsintake.services.day import alarms, evening
from nsintake.services.wording import wording
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.services.colleagues import COLLEAGUE, staffed  # noqa: F401 - a fixture
from tests.services.ladder import Office
from tests.services.test_alarms import told
from tests.services.test_evening import at


@pytest.mark.parametrize("verb", ["alarm_done", "alarm_handed", "alarm_seen"])
@pytest.mark.parametrize("as_if_hers", [True, False])
def test_it_rings_all_the_same(staffed: Office, verb: str, *, as_if_hers: bool) -> None:  # noqa: F811
    """She guesses the hour. Before: nobody heard that a woman was to be asked whether she wants to live."""
    worker = staffed.sign_in("intake")
    case_id = told(worker, suicide="yes")
    restriction.restrict(worker, case_id, [])
    (alarm,) = [due for due in alarms.alarms(worker).due if due.target == case_id]
    hands = own_program(staffed.sign_in(COLLEAGUE)).identity
    staffed.clock.moment = alarm.moment
    about = case_id if as_if_hers else b""
    with hands.begin() as work:
        for (task_id,) in read(hands, "SELECT record_id FROM task WHERE subject_id = ?", case_id):
            said = {"moment": alarm.moment.isoformat()}
            hands.audit.append(work, verb, record_id=task_id, details=said, about=about)
        work.commit()
    (rings,) = [due for due in alarms.alarms(worker).due if due.target == case_id]
    assert rings.rings_at <= staffed.clock.moment


def test_nor_is_it_carried_in_the_evening_by_her_word(staffed: Office) -> None:  # noqa: F811
    """Before: the list said that she carries it, and nobody else did."""
    at(staffed, 14, days=1)
    worker, keeper = staffed.sign_in("intake"), staffed.sign_in("keeper")
    case_id = told(worker, suicide="yes")
    restriction.restrict(worker, case_id, [])
    wording.save(keeper, "closing_hour", "all", {"closing_hour": "12:30"}, after=0)
    worker.renew_content()
    (line,) = [line for line in evening.tonight(worker).lines if line.target == case_id]
    hands = own_program(staffed.sign_in(COLLEAGUE)).identity
    night = {"night": worker.today().isoformat()}
    with hands.begin() as work:
        hands.audit.append(work, "evening_carried", record_id=line.record_id, details=night)
        work.commit()
    (line,) = [line for line in evening.tonight(worker).lines if line.target == case_id]
    assert not line.carried_by
    evening.carry(worker, line.record_id)
    (line,) = [line for line in evening.tonight(keeper).lines if line.target == case_id]
    assert line.carrier == worker.uid
