"""Somebody lays junk among the lists of accounts while others work: what protects a woman goes on, the rest stops."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import Given, Item
from nsintake.errors import NsintakeError, Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting, freezing, withdrawing
from nsintake.services.letters import letters
from nsintake.services.liaison import liaison
from tests.services.consent.test_consenting import said
from tests.services.ladder import POLICE, Office
from tests.services.people import change

ACTS: dict[str, Callable[[SignedIn, bytes], object]] = {
    "withdraw": lambda signed_in, case_id: withdrawing.withdraw(signed_in, case_id, POLICE),
    "freeze": lambda signed_in, case_id: freezing.freeze(signed_in, case_id, reason="he sits beside her"),
}


pytestmark = pytest.mark.usefixtures("cheap_keys")


def lay(office: Office, number: int) -> None:
    with office.sign_in("administrator").accounts.database.begin() as work:
        work.cursor.execute("INSERT INTO roster VALUES (?, ?)", (number, b"junk"))
        work.commit()


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("ahead", [1, 10**6])
def test_what_protects_her_goes_on(released: Office, ahead: int, act: str) -> None:
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    lay(released, worker.ring.roster.number + ahead)
    ACTS[act](worker, released.case_id())
    (row,) = liaison.list_records(officer)
    assert row.status.value in {"withdrawn", "frozen"}
    assert [finding.file for finding in worker.unsound] == ["accounts.db"]


def test_everything_else_stops(released: Office) -> None:
    worker = released.sign_in("intake")
    lay(released, 10**6)
    with pytest.raises(OpenError):
        letters.begin_letter(worker, released.case_id(), POLICE)
    with pytest.raises(Refused):  # more than she said before
        consenting.record_acts(worker, released.case_id(), [said(Item.KIND, Item.AGE)], Given())


def test_a_newer_list_below_it_counts(released: Office) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    change(released, "intake", disabled=True)
    assert keeper.accounts.newest_roster_number() == worker.ring.roster.number + 1
    lay(released, 10**6)
    with pytest.raises(NsintakeError) as caught:
        withdrawing.withdraw(worker, released.case_id(), POLICE)
    assert isinstance(caught.value, Refused)
    assert caught.value.code == "disabled"
