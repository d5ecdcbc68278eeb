"""Her file is open to few, and an officer damages the one record: a colleague who has the paper still stops it."""

from __future__ import annotations

import pytest

from nsintake.domain.liaison import RecordStatus
from nsintake.errors import NsintakeError
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.liaison import liaison
from tests.attacks.test_damaged_rows import status
from tests.attacks.test_nothing_waits_for_a_damaged_row import bit, letter_ids, print_all
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office


@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_a_damaged_record_of_a_file_open_to_few_is_stopped_by_its_reference(released: Office, act: str) -> None:
    employ(released)
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    letters = letter_ids(officer, released)
    reference = liaison.open_record(worker, released.record_id()).row.reference
    restriction.restrict(worker, released.case_id(), [])
    colleague = released.sign_in(COLLEAGUE)
    bit(officer, "masked_record", released.record_id())
    said = ""
    try:
        if act == "withdraw":
            withdrawing.block_by_reference(colleague, reference)
        else:
            freezing.freeze_by_reference(colleague, reference, reason="he answered for her")
    except NsintakeError as why:
        said = repr(why)
    bit(officer, "masked_record", released.record_id())
    printed = print_all(officer, letters)
    fresh = released.sign_in("intake")
    assert status(fresh, released) is not RecordStatus.ACTIVE, (said, printed)
    assert "printed" not in printed, said
