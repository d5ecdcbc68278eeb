"""While a session with a woman is under way, a colleague whom she does not accept says something of the file that it
will become, by its id and under the key of a file of her own: she says nothing about that file by it later.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from nsintake.domain.intake import Step
from nsintake.records.case_files import case_of, write_file
from nsintake.records.integrity import IntegrityKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake
from nsintake.store import gone
from nsintake.store.rows import row_of
from tests.attacks.test_after_settling import settle_all
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_rollback import seen
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers

TABLES = ("case_file", "card")


def say(hands: SignedIn, table: str, record_id: bytes, other: bytes, *, version: int, state: bytes) -> None:
    said: dict[str, Any] = {"table": table, "record_id": record_id, "version": version, "state": state}
    with hands.identity.begin() as work:
        hands.identity.audit.append(work, "record", about=other, **said)
        work.commit()


@pytest.mark.parametrize("again", [False, True])
def test_her_file_is_not_taken_away_nor_put_back(office: Office, *, again: bool) -> None:
    employ(office)
    worker, hands = office.sign_in("intake"), own_program(office.sign_in(COLLEAGUE))
    store, reader = hands.identity, hands.identity.database.reader()
    other, hers = record(hands, answers(names="هدى")), answers(must_not_see="yes")
    draft_id = intake.consent_to_record(worker, hers)
    intake.save_draft(worker, draft_id, answers=hers, step=Step.READ_BACK, focus="", caret=0)
    for table in TABLES:
        say(hands, table, draft_id, other, version=1, state=b"\1" * 32)
    case_id = intake.close_session(worker, draft_id, hers)
    assert case_id == draft_id
    before = {table: read(store, f"SELECT * FROM {table} WHERE record_id = ?", case_id) for table in TABLES}
    case = case_of(worker, case_id)
    with worker.identity.begin() as work:
        write_file(worker, work, case_id, replace(case, left_out=("place",)), verb="record")
        work.commit()
    for table, rows in before.items():
        reader.execute(f"DELETE FROM {table} WHERE record_id = ?", (case_id,))
        if again:
            put_in(store, table, rows)
        version, state = store.state_of(table, row_of(rows[0])) if again else (9, b"")
        say(hands, table, case_id, other, version=version, state=state)
    keeper = office.sign_in("keeper")
    assert not any(keeper.identity.row_holds(table, case_id) for table in TABLES)
    assert gone.is_still_there(keeper.identity, case_id)
    audit.look_through(keeper)
    assert IntegrityKind.STRAY in {kind for _, kind in seen(keeper)}


@pytest.mark.parametrize("version", [1, 2**62])
@pytest.mark.parametrize("void", [False, True])
def test_once_a_keeper_settled_it_the_session_can_be_closed(office: Office, *, void: bool, version: int) -> None:
    employ(office)
    worker, hands = office.sign_in("intake"), own_program(office.sign_in(COLLEAGUE))
    other, hers = record(hands, answers(names="هدى")), answers(must_not_see="yes")
    draft_id = intake.consent_to_record(worker, hers)
    intake.save_draft(worker, draft_id, answers=hers, step=Step.READ_BACK, focus="", caret=0)
    for table in TABLES:
        say(hands, table, draft_id, other, version=version, state=b"\1" * 32)
    if void:
        text = "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND tbl IN ('case_file', 'card')"
        assert hands.identity.database.reader().execute(text, (draft_id,)).rowcount == len(TABLES)
    office.close()
    settle_all(office)
    worker = office.sign_in("intake")
    assert intake.close_session(worker, draft_id, hers) == draft_id
    assert case_of(office.sign_in("keeper"), draft_id) == case_of(worker, draft_id)
