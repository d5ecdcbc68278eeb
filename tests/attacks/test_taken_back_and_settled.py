"""She took it back, or is not free; a liaison officer puts the rows of before over that and cuts the end of the log
off, and a keeper settles it. What is asked for and called off by it is all the same.
"""

from __future__ import annotations

import contextlib

import pytest

from nsintake.domain.liaison import MaskedRecord, RecordStatus, disclosures_subject
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import freezing, late_withdrawals, withdrawing
from nsintake.services.liaison import shredding
from tests.attacks.test_away_for_a_moment import kept, own_program, put_back
from tests.attacks.test_copies_of_a_lost_record import asked
from tests.attacks.test_her_words_outlive_settling import settled
from tests.services.ladder import POLICE, Office


def behind_the_pages(signed_in: SignedIn) -> None:
    for act in (
        audit.look_through,
        withdrawing.finish_withdrawals,
        shredding.shred_due,
        late_withdrawals.finish_withdrawals,
    ):
        with contextlib.suppress(NsintakeError):
            act(signed_in)


@pytest.mark.parametrize("was_frozen", [False, True])
def test_copies_are_asked_for(handed: Office, *, was_frozen: bool) -> None:
    """Before: nothing printed, and nobody was asked for them any more, though her file said that she took it back."""
    handed.sign_in("keeper")
    worker, hands = handed.sign_in("intake"), own_program(handed.sign_in("liaison"))
    if was_frozen:
        freezing.freeze(worker, handed.case_id(), reason="he stood beside her")
    before = kept(hands)
    if was_frozen:
        freezing.unfreeze(worker, handed.case_id(), reason="she called")
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    out = asked(worker)
    assert out
    put_back(hands, before)
    settled(handed, "liaison.db")
    for login in ("keeper", "intake", "intake"):
        behind_the_pages(handed.sign_in(login))
    worker = handed.sign_in("intake")
    record = worker.liaison.get("masked_record", handed.record_id(), MaskedRecord)
    assert asked(worker) == out, record


def test_who_was_invited_is_called_off(handed: Office) -> None:
    handed.sign_in("keeper")
    worker, hands = handed.sign_in("intake"), own_program(handed.sign_in("liaison"))
    before = kept(hands)
    freezing.freeze(worker, handed.case_id(), reason="he stood beside her")
    asked_before = len(shredding.open_call_offs(worker, disclosures_subject(handed.record_id())))
    put_back(hands, before)
    settled(handed, "liaison.db")
    behind_the_pages(handed.sign_in("intake"))
    worker = handed.sign_in("intake")
    assert worker.liaison.get("masked_record", handed.record_id(), MaskedRecord).status is RecordStatus.FROZEN
    assert len(shredding.open_call_offs(worker, disclosures_subject(handed.record_id()))) == asked_before == 1
