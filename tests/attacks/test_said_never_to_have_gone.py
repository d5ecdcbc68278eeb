"""An intake worker to whom her file is shut writes that her record never went over, by the program's own kind of entry
and with her own signature; then takes it away for the moment in which she takes her consent back, and puts it back.
"""

from __future__ import annotations

import pytest

from nsintake.services.cases import restriction
from nsintake.store.outbox import NEVER_WENT
from nsintake.store.owed import CANCELLED
from tests.attacks.test_away_for_a_moment import kept, look, own_program, put_back
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze, letter_ids, print_all, tried, withdraw
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office

ACTS = {"withdraw": withdraw, "freeze": freeze}


@pytest.mark.parametrize("said", [True, False])
@pytest.mark.parametrize("act", ACTS)
def test_a_record_that_is_said_never_to_have_gone_is_stopped_or_missed(
    released: Office, act: str, *, said: bool
) -> None:
    employ(released)
    restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    released.close()
    released.sign_in("keeper")
    attacker = own_program(released.sign_in(COLLEAGUE))
    record_id = released.record_id()
    if said:
        store = attacker.identity
        with store.begin() as work:
            before = store.audit.newest(work.cursor, CANCELLED, record_id)
            at = 1 if before is None else before.version + 1
            told = {NEVER_WENT: "yes"}
            store.audit.append(
                work, "cancel", table=CANCELLED, record_id=record_id, version=at, details=told, day_only=True
            )
            work.commit()
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    letters = letter_ids(officer, released)
    held = kept(attacker)
    cursor = attacker.liaison.database.reader()
    due = cursor.execute("SELECT record_id FROM task WHERE subject_id = ?", (record_id,)).fetchall()
    for owed_id in (record_id, *(row[0] for row in due)):
        cursor.execute("DELETE FROM audit WHERE record_id = ?", (owed_id,))
    cursor.execute("DELETE FROM masked_record WHERE record_id = ?", (record_id,))
    cursor.execute("DELETE FROM task WHERE subject_id = ?", (record_id,))
    code = tried(ACTS[act], worker, released)
    put_back(attacker, held)
    released.close()
    officer = released.sign_in("liaison")
    printed = print_all(officer, letters)
    found = look(released)
    assert "printed" not in printed, (code, found)
