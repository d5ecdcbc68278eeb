"""An intake worker makes a record that went over long ago seem one that never went, of which the liaison file is to
hear nothing; then she takes it away there for the moment in which the woman takes her consent back, and puts it back
exactly as it was. Either she owes its first row once more, or she writes that its letters were never signed. What was
noted waits for the next session of intake staff, since the log over there lacked something.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.release import LetterDraft
from nsintake.errors import Refused
from nsintake.records.case_files import every_act_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import late_withdrawals
from nsintake.services.liaison import shredding
from nsintake.store.batches import BatchWait
from nsintake.store.sealed import new_id
from tests.attacks.test_away_for_a_moment import kept, look, own_program, put_back
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze, letter_ids, narrow, print_all, tried, withdraw
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office

ACTS = {"withdraw": withdraw, "freeze": freeze, "narrow": narrow}
Seem = Callable[[SignedIn, Office, MaskedRecord], None]


def owed_once_more(hands: SignedIn, office: Office, value: MaskedRecord) -> None:
    record_id = office.record_id()
    with hands.identity.begin() as work:
        waits = BatchWait(new_id(), hands.now() + timedelta(days=300))
        hands.outbox.add_row(
            work, "masked_record", record_id, record_id, value, verb="release", parcel=new_id(), waits=waits
        )
        work.commit()


def never_signed(hands: SignedIn, office: Office, _value: MaskedRecord) -> None:
    for row in hands.identity.records("letter_draft", LetterDraft, subject=office.case_id()):
        if row.value.released:
            with hands.identity.begin() as work:
                kept = replace(row.value, released=False)
                hands.identity.put(work, "letter_draft", row.record_id, row.subject_id, kept, verb="draft")
                work.commit()


def behind_the_pages(office: Office) -> None:
    """What a keeper's session does by itself."""
    keeper = office.sign_in("keeper")
    shredding.shred_due(keeper)
    with suppress(Refused):  # a session that found something writes nothing of this
        late_withdrawals.finish_withdrawals(keeper)
    office.close()


def away(hands: SignedIn, record_id: bytes) -> None:
    """The record with all that is under it, and every entry about them."""
    cursor = hands.liaison.database.reader()
    for table in ("task", "released_letter", "masked_record"):
        rows = cursor.execute(f"SELECT record_id FROM {table} WHERE subject_id = ?", (record_id,)).fetchall()
        for (outbox_id,) in rows:
            cursor.execute("DELETE FROM audit WHERE record_id = ?", (outbox_id,))
        cursor.execute(f"DELETE FROM {table} WHERE subject_id = ?", (record_id,))


@pytest.mark.parametrize(("seem", "shut"), [(owed_once_more, True), (owed_once_more, False), (never_signed, False)])
@pytest.mark.parametrize("act", ACTS)
def test_a_record_that_seems_never_to_have_gone_is_stopped_or_missed(
    released: Office, act: str, seem: Seem, *, shut: bool
) -> None:
    employ(released)
    if shut:
        restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    released.close()
    released.sign_in("keeper")
    hands, record_id = own_program(released.sign_in(COLLEAGUE)), released.record_id()
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    letters = letter_ids(officer, released)
    value, held = hands.liaison.get("masked_record", record_id, MaskedRecord), kept(hands)
    away(hands, record_id)
    seem(hands, released, value)
    code = tried(ACTS[act], worker, released)
    put_back(hands, held)
    released.close()
    behind_the_pages(released)
    printed = print_all(released.sign_in("liaison"), letters)
    found = look(released)
    kinds = [said.kind.value for said in every_act_of(released.sign_in("keeper"), released.case_id())]
    assert "printed" not in printed or any(found.values()), (code, found, kinds)
