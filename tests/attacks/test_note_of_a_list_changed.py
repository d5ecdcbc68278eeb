"""Somebody demoted changes the note of the list that demoted her, in identity.db, signs there as what she was, and a
keeper brings a backup back over it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.records.case_files import every_act_of, next_number
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.consent import withdrawing
from nsintake.store.sealed import new_id
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze as freeze_her
from tests.attacks.test_roster_notes import demote
from tests.attacks.test_what_a_restore_believes import Gate, kinds_of
from tests.services.ladder import POLICE, Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


def demoted(gate: Gate, *, listed: bool, how: str) -> SignedIn:
    hands = own_program(gate.office.sign_in("intake"))
    number = demote(gate.office, gate.office.sign_in("keeper"))
    gate.kept = gate.office.sign_in("keeper")  # type: ignore[attr-defined]
    row = hands.accounts.database.reader().execute("SELECT * FROM roster WHERE number = ?", (number,)).fetchone()
    with hands.accounts.database.begin() as work:
        work.cursor.execute("DELETE FROM roster WHERE number = ?", (number,))
        work.commit()
    gate.row = None if not listed else tuple(row)  # type: ignore[attr-defined]
    for store in (hands.identity, hands.liaison):
        with store.begin() as work:
            about = (number.to_bytes(16, "big"),)
            if how == "renamed":
                work.cursor.execute("UPDATE audit SET tbl = 'task' WHERE tbl = 'roster' AND record_id = ?", about)
            else:
                work.cursor.execute("UPDATE audit SET roster_no = 1 WHERE tbl = 'roster' AND record_id = ?", about)
            work.commit()
    return hands


def list_back(gate: Gate, hands: SignedIn) -> None:
    if gate.row is not None:  # type: ignore[attr-defined]
        with hands.accounts.database.begin() as work:
            row = gate.row  # type: ignore[attr-defined]
            work.cursor.execute(f"INSERT INTO roster VALUES ({', '.join('?' * len(row))})", row)
            work.commit()


HOW = [(False, "renamed"), (True, "renamed"), (False, "another list"), (True, "another list")]


@pytest.mark.parametrize(("listed", "how"), HOW)
def test_a_consent_signed_after_a_note_that_was_changed_is_not_carried(
    released: Office, copies: Path, listed: bool, how: str
) -> None:
    gate, case_id = Gate(released, copies), released.case_id()
    withdrawing.withdraw(released.sign_in("keeper"), case_id, POLICE)
    released.close()
    hands = demoted(gate, listed=listed, how=how)
    acts = every_act_of(hands, case_id)
    yes = next(act for act in acts if act.kind is ActKind.GIVEN and act.recipient_id == POLICE)
    with hands.identity.begin() as work:
        again = replace(yes, number=next_number(acts), noted=False)
        hands.identity.put(work, "consent_act", new_id(), case_id, again, verb="consent")
        work.commit()
    list_back(gate, hands)
    gate.asks(SHUT)
    assert kinds_of(released)[-1] == "withdrawn"


@pytest.mark.parametrize(("listed", "how"), HOW)
def test_an_unfreezing_signed_after_a_note_that_was_changed_is_not_carried(
    released: Office, copies: Path, listed: bool, how: str
) -> None:
    gate, case_id, record_id = Gate(released, copies), released.case_id(), released.record_id()
    freeze_her(released.sign_in("keeper"), released)
    released.close()
    hands = demoted(gate, listed=listed, how=how)
    number = next_number(every_act_of(hands, case_id))
    with hands.identity.begin() as work:
        act = ConsentAct(number, "", ActKind.THAWED, hands.today(), witness=hands.uid)
        hands.identity.put(work, "consent_act", new_id(), case_id, act, verb="thawed")
        work.commit()
    with hands.liaison.begin() as work:
        row = hands.liaison.record("masked_record", record_id, MaskedRecord)
        goes = replace(row.value, status=RecordStatus.ACTIVE)
        hands.liaison.put(work, "masked_record", record_id, row.subject_id, goes, verb="thaw")
        work.commit()
    list_back(gate, hands)
    gate.asks(SHUT)
    assert kinds_of(released)[-1] == "frozen"
    assert not gate.confirmed()
