"""What a restore loses of what the station that is there still says."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.meeting import EndReason
from nsintake.errors import NsintakeError
from nsintake.services.backup import recovery
from nsintake.services.backup.asking_first import SHUT
from nsintake.services.cases import restriction
from nsintake.services.consent import confirming, consents
from nsintake.services.consent.consents import block_by_reference, freeze_by_reference
from nsintake.services.liaison import disclosures, ending_meetings
from tests.attacks.test_after_settling import printed
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.attacks.test_relabelled_papers import sheets_of
from tests.attacks.test_restored_over_damage import lose, over_what_is_left
from tests.services.backup.test_recovery import _sheet_of
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, plan

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.mark.parametrize("then", ["as it is", "record damaged", "liaison.db gone"])
@pytest.mark.parametrize("act", ["block", "freeze"])
def test_what_was_noted_by_a_reference_is_not_lost(released: Office, copies: Path, act: str, then: str) -> None:
    """By a colleague to whom her file is shut; an officer damages the record before anybody can write it down."""
    employ(released)
    restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    released.close()
    path = back_up(released, copies)
    released.close()
    colleague = released.sign_in(COLLEAGUE)
    reference = colleague.liaison.get("masked_record", released.record_id(), MaskedRecord).reference
    if act == "block":
        block_by_reference(colleague, reference)
    else:
        freeze_by_reference(colleague, reference, reason="he stood beside her")
    assert colleague.outbox.notes()
    released.close()
    if then == "record damaged":
        officer = released.sign_in("liaison")
        with officer.liaison.begin() as work:
            work.cursor.execute(
                "UPDATE masked_record SET body = zeroblob(64) WHERE record_id = ?", (released.record_id(),)
            )
            work.commit()
        released.close()
    password, _names = released.passwords(), None
    if then == "liaison.db gone":
        over_what_is_left(released, path, *lose(released, "liaison.db"), SHUT)
    else:
        sheet = _sheet_of(released)
        for session in released.sessions:
            with contextlib.suppress(NsintakeError):
                session.close()
        released.sessions.clear()
        released.close()
        opened = recovery.open_with_password(
            released.data, path, sheet=sheet, login="keeper", password=password["keeper"], clock=released.clock
        )
        with contextlib.closing(opened):
            recovery.recover(opened, stay=frozenset(one.uid for one in opened.people), despite=frozenset())
    worker = released.sign_in("intake")
    with contextlib.suppress(NsintakeError):
        consents.finish_withdrawals(worker)
    for row in confirming.waiting(worker):
        with contextlib.suppress(NsintakeError):
            confirming.confirm(worker, row.record_id)
    assert not printed(released.sign_in("liaison"))


def test_a_sheet_of_a_meeting_that_was_cancelled_since_prints_no_more(released: Office, copies: Path) -> None:
    worker = released.sign_in("intake")
    planned = plan(worker, released.case_id())
    sheets = sheets_of(released, planned)
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    ending_meetings.cancel(worker, planned.meeting_id, EndReason.NOT_SAFE)
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    for row in confirming.waiting(worker):
        confirming.confirm(worker, row.record_id)
    officer, said = released.sign_in("liaison"), []
    for letter_id, _ in sheets:
        try:
            disclosures.record_print(officer, letter_id, copies=1)
            said.append("printed")
        except NsintakeError as error:
            said.append(error.code)
    assert "printed" not in said
