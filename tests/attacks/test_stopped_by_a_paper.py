"""Her file is open to few, and an officer damages the one record: a colleague who has the paper still stops it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.liaison import RecordStatus
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.liaison import liaison
from tests.attacks.test_away_for_a_moment import own_program
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


def damaged(table: str) -> tuple[str, ...]:
    return (f"UPDATE {table} SET body = zeroblob(99)",)


def taken_out(table: str) -> tuple[str, ...]:
    return (f"DELETE FROM {table}",)


def with_entries(table: str) -> tuple[str, ...]:
    return f"DELETE FROM audit WHERE record_id IN (SELECT record_id FROM {table})", f"DELETE FROM {table}"


def freeze(signed_in: SignedIn, reference: str) -> object:
    return freezing.freeze_by_reference(signed_in, reference, reason="he answered for her")


@pytest.mark.parametrize("act", [withdrawing.block_by_reference, freeze])
@pytest.mark.parametrize("how", [damaged, taken_out, with_entries])
def test_a_reference_of_what_is_out_of_sight_is_not_called_unknown(
    released: Office, act: Callable[[SignedIn, str], object], how: Callable[[str], tuple[str, ...]]
) -> None:
    """The papers are out of sight as well. Before: whoever typed it was told that there is no such reference."""
    employ(released)
    worker, hands = released.sign_in("intake"), own_program(released.sign_in("liaison"))
    reference = liaison.open_record(worker, released.record_id()).row.reference
    restriction.restrict(worker, released.case_id(), [])
    colleague = released.sign_in(COLLEAGUE)
    for table in ("masked_record", "released_letter"):
        for text in how(table):
            assert hands.liaison.database.reader().execute(text).rowcount
    with pytest.raises(OpenError):
        act(colleague, reference)
