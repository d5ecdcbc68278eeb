"""A copy was printed and counted, and waits in our hand. Then a backup is brought back, or a keeper settles a loss: she
may have taken it back in what was lost. Until somebody has confirmed, it goes on no round, and no meeting is planned.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.meeting import Meeting
from nsintake.services.consent import confirming
from nsintake.services.liaison import disclosures, handing, rounds
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.services.ladder import Office, plan
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")


def test_it_is_not_taken_along_before_somebody_confirmed(printed: Office, copies: Path) -> None:
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    disclosures.count_pages(officer, row.disclosure_id, pages_out=row.pages_expected, handed_to="liaison officer")
    assert [waits.copies.disclosure_id for waits in handing.to_hand_over(officer)] == [row.disclosure_id]
    path = back_up(printed, copies)
    restore(printed, path)
    officer = printed.sign_in("liaison")
    with refused("changed_meanwhile"):
        rounds.begin_round(officer, [row.disclosure_id])
    assert handing.to_hand_over(officer) == ()
    worker = printed.sign_in("intake")
    for waits in confirming.waiting(worker):
        confirming.confirm(worker, waits.record_id)
    officer = printed.sign_in("liaison")
    assert rounds.begin_round(officer, [row.disclosure_id])


def test_nobody_is_told_of_a_meeting_before_somebody_confirmed(released: Office, copies: Path) -> None:
    path = back_up(released, copies)
    restore(released, path)
    worker = released.sign_in("intake")
    with refused("record_unconfirmed"):
        plan(worker, released.case_id())
    assert worker.liaison.list("meeting", Meeting) == []
    for waits in confirming.waiting(worker):
        confirming.confirm(worker, waits.record_id)
    plan(worker, released.case_id())
