"""Who took back since a backup that she is counted: she is not counted after a restore."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.incident import YesNo
from nsintake.records.case_files import case_of
from nsintake.services.cases import restriction
from nsintake.services.consent import consenting
from nsintake.services.day.figure_rows import Counting
from nsintake.services.founding.practice_office import record
from nsintake.store.check import verify_file
from tests.services.backup.test_recovery import back_up, restored
from tests.services.ladder import Office, answers

pytestmark = pytest.mark.usefixtures("cheap_keys")


def test_who_took_back_that_she_is_counted_is_not_counted_after_a_restore(office: Office, stick: Path) -> None:
    """Before: the yes of the backup counted, and what was published with her in it stays for good."""
    worker = office.sign_in("intake")
    took_back, shut, agreed = (office.case(worker, name) for name in ("وصال", "شیلان", "سيف"))
    agreed_since = record(worker, answers(may_be_counted=""))
    for case_id in (took_back, shut, agreed):
        consenting.set_counted(worker, case_id, counted=True)
    path = back_up(office, stick)
    worker = office.sign_in("intake")
    restriction.restrict(worker, shut, [])
    for case_id in (took_back, shut):
        consenting.set_counted(worker, case_id, counted=False)
    consenting.set_counted(worker, agreed_since, counted=True)
    office.close()
    restored(office, path)
    keeper = office.sign_in("keeper")
    words = [case_of(keeper, case_id).may_be_counted for case_id in (took_back, shut, agreed, agreed_since)]
    assert words == [YesNo.NO, YesNo.NO, YesNo.YES, YesNo.UNKNOWN]
    assert {took_back, shut, agreed, agreed_since} & Counting(keeper).women.keys() == {agreed}
    assert verify_file(keeper.identity).sound
    assert case_of(office.sign_in("intake"), shut).may_be_counted is YesNo.NO
