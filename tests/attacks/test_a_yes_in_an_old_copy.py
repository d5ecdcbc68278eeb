"""A worker to whom her file is shut since lays a yes into an old copy in which it was open; a keeper brings it back."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.records.case_files import acts_of, freeze_on
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.store.sealed import new_id
from tests.attacks.test_forged_backups import copy_of, put_back
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.mark.parametrize("kind", ["given", "thawed"])
def test_what_she_took_back_before_the_copy_stays_taken_back(
    released: Office, tmp_path: Path, copies: Path, kind: str
) -> None:
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    yes = acts_of(worker, case_id)[0]
    assert yes.recipient_id == POLICE
    if kind == "given":
        withdrawing.withdraw(worker, case_id, POLICE)
    else:
        freezing.freeze(worker, case_id, reason="he stood beside her")
    copy = copy_of(released, tmp_path / "copy")
    restriction.restrict(released.sign_in("intake"), case_id, [])  # from here on shut to the colleague
    living = copy_of(released, tmp_path / "living")
    put_back(released, copy)
    attacker = released.sign_in(COLLEAGUE)
    act = ConsentAct(90, POLICE, ActKind.GIVEN, yes.day, yes.choices, how=yes.how, witness=attacker.uid)
    if kind == "thawed":
        act = ConsentAct(90, "", ActKind.THAWED, yes.day, witness=attacker.uid, reasons="she called")
    with attacker.identity.begin() as work:
        attacker.identity.put(work, "consent_act", new_id(), case_id, act, verb="consent")
        work.commit()
    path = back_up(released, copies)
    put_back(released, living)
    restore(released, path)
    worker = released.sign_in("intake")
    if kind == "given":
        assert acts_of(worker, case_id)[-1].kind is ActKind.WITHDRAWN
    else:
        assert freeze_on(worker, case_id) is not None
