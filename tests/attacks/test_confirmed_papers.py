"""What was lost comes back from a backup or is accepted by a keeper; then papers are confirmed or unfrozen.

Neither opens a paper that her newest word forbids, whatever the record in liaison.db was made to say.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.task import TaskKind
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import backups, recovery
from nsintake.services.consent import confirming, consenting, freezing, withdrawing
from nsintake.services.day import today
from nsintake.services.liaison import disclosures, liaison
from tests.services.ladder import POLICE, Office, sign_only
from tests.services.refusals import refused


def only(*items: Item, to: str = POLICE) -> Said:
    choices = (ItemChoice(item, Choice.SHARE if item in items else Choice.WITHHOLD) for item in Item)
    return Said(to, tuple(choices))


def why_not(office: Office) -> set[str]:
    return {card.why_not for card in liaison.open_record(office.sign_in("liaison"), office.record_id()).letters}


def back_up(office: Office, stick: Path) -> Path:
    office.close()
    path = stick / backups.back_up(office.sign_in("keeper"), stick).name
    office.close()
    return path


def rewrite(signed_in: SignedIn, record_id: bytes, **changed: Any) -> None:
    record = signed_in.liaison.get("masked_record", record_id, MaskedRecord)
    with signed_in.liaison.begin() as work:
        signed_in.liaison.put(work, "masked_record", record_id, record_id, replace(record, **changed), verb="confirm")
        work.commit()


def test_a_paper_that_says_more_than_she_allowed_since_the_backup_is_not_confirmed(
    released: Office, tmp_path: Path
) -> None:
    path = back_up(released, tmp_path)
    consenting.record_acts(released.sign_in("intake"), released.case_id(), [only(Item.KIND)], Given())
    released.close()
    recovery.restore(released.sign_in("keeper"), path)
    released.close()
    worker = released.sign_in("intake")
    confirming.confirm(worker, released.record_id())
    assert why_not(released) == {"letter_blocked"}
    record = worker.liaison.get("masked_record", released.record_id(), MaskedRecord)
    assert {fact.item for fact in record.facts} <= {Item.KIND}
    letters = worker.liaison.list("released_letter", ReleasedLetter, subject=released.record_id())
    assert all(letter.blocked for _, letter in letters)


def a_withdrawn_record_made_active(office: Office) -> None:
    """She took it back, later agreed to something else; somebody wrote the old record as if nothing was."""
    worker = office.sign_in("intake")
    withdrawing.withdraw(worker, office.case_id(), POLICE)
    consenting.record_acts(worker, office.case_id(), [only(*Item)], Given())


def test_a_record_that_a_withdrawal_ended_is_not_confirmed(released: Office) -> None:
    """What ended does not open as anything else, whoever states it."""
    a_withdrawn_record_made_active(released)
    rewrite(released.sign_in("intake"), released.record_id(), status=RecordStatus.ACTIVE, shred_due=None)
    worker = released.sign_in("intake")
    assert confirming.waiting(worker) == ()
    with refused("nothing_to_confirm"):
        confirming.confirm(worker, released.record_id())


def test_a_file_that_stands_still_is_not_confirmed(released: Office) -> None:
    worker = released.sign_in("intake")
    freezing.freeze(worker, released.case_id(), reason="somebody answered her phone")
    rewrite(worker, released.record_id(), status=RecordStatus.ACTIVE, unconfirmed_since=date(2026, 3, 1))
    with refused("file_frozen"):
        confirming.confirm(worker, released.record_id())


@pytest.mark.parametrize("asked_again", [True, False])
def test_an_unfreezing_gives_no_withdrawn_record_free(released: Office, asked_again: bool) -> None:
    worker, letter_id = released.sign_in("intake"), released.letter_ids(released.sign_in("liaison"))[0]
    if asked_again:
        a_withdrawn_record_made_active(released)
    else:
        withdrawing.withdraw(worker, released.case_id(), POLICE)
    freezing.freeze(worker, released.case_id(), reason="somebody answered her phone")
    rewrite(released.sign_in("intake"), released.record_id(), shred_due=None)
    with contextlib.suppress(OpenError):
        freezing.unfreeze(worker, released.case_id(), reason="she came alone")
    for login in ("liaison", "intake", "keeper"):
        with pytest.raises(NsintakeError):
            disclosures.record_print(released.sign_in(login), letter_id, copies=1)


def test_a_file_that_stood_still_at_the_backup_waits_to_be_confirmed_once_it_goes_on(
    released: Office, tmp_path: Path
) -> None:
    """She was unfrozen and took it back on a computer that is lost: unfreezing the old state must not print it."""
    worker = released.sign_in("intake")
    freezing.freeze(worker, released.case_id(), reason="somebody answered her phone")
    path = back_up(released, tmp_path)
    recovery.restore(released.sign_in("keeper"), path)
    released.close()
    worker = released.sign_in("intake")
    assert TaskKind.CONFIRM_CONSENT in {task.kind for task in today.today(worker).due}
    assert not confirming.close_question(worker), "it stands still, and is not settled"
    freezing.unfreeze(worker, released.case_id(), reason="she came alone")
    assert why_not(released) == {"record_unconfirmed"}
    confirming.confirm(worker, released.record_id())
    assert why_not(released) == {""}
    assert TaskKind.CONFIRM_CONSENT not in {task.kind for task in today.today(worker).due}


def test_a_letter_that_was_still_owed_at_the_backup_is_not_delivered_unasked(heard: Office, tmp_path: Path) -> None:
    """It waited for its batch, and a backup was made of just that."""
    keeper = heard.sign_in("keeper")
    signed = sign_only(keeper, heard.draft_id())
    assert keeper.outbox.pending()
    (heard.folder / "record").write_bytes(signed.record_id)
    path = tmp_path / backups.back_up(keeper, tmp_path).name
    heard.close()
    recovery.restore(heard.sign_in("keeper"), path)
    heard.close()
    heard.sign_in("intake")  # who delivers what is owed
    assert why_not(heard) == {"record_unconfirmed"}
