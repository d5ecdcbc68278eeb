"""An intake worker states a record under the last version that counts, so that nothing said after it would."""

from __future__ import annotations

import contextlib

import pytest

from nsintake.crypto.envelope import pad
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.liaison import disclosures
from nsintake.store.codec import encode, schema_of
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore
from nsintake.store.writers import MOST_ABOVE
from tests.attacks.test_rollback import seen
from tests.services.ladder import POLICE, Office

Line = tuple[object, ...]


def restate(store: SealedStore, table: str, record_id: bytes, kind: type[MaskedRecord], version: int) -> Line:
    """The same record again, as she may write it, under a version of her choosing."""
    found = store.record(table, record_id, kind)
    row = StoredRow(record_id, found.subject_id, schema_of(kind), store.deks.epoch, version, b"")
    with store.begin() as work:
        dek = store.deks.ensure(work, found.subject_id)
        row = row._replace(body=dek.seal(pad(encode(found.value)), store.aad(table, row)))
        store._write(work, table, row, verb="view", details=None)
        work.commit()
    return tuple(row)


def put_row(store: SealedStore, table: str, record_id: bytes, line: Line) -> None:
    with store.begin() as work:
        work.cursor.execute(f"DELETE FROM {table} WHERE record_id = ?", (record_id,))
        work.cursor.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(line))})", line)
        work.commit()


def settle_all(office: Office, *, rounds: int) -> None:
    for _ in range(rounds):
        keeper = office.sign_in("keeper")
        audit.look_through(keeper)
        for file in sorted({finding.file for finding in keeper.unsound}):
            audit.settle(keeper, file, "Some lines did not hold.")
        office.close()


def protect(signed_in: SignedIn, office: Office, act: str) -> None:
    if act == "withdraw":
        withdrawing.withdraw(signed_in, office.case_id(), POLICE)
    else:
        freezing.freeze(signed_in, office.case_id(), reason="He stood beside her.")


@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_what_protects_her_is_done(released: Office, act: str) -> None:
    worker = released.sign_in("intake")
    restate(worker.liaison, "masked_record", released.record_id(), MaskedRecord, MOST_ABOVE)
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert seen(keeper) == []
    protect(keeper, released, act)
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    record = keeper.liaison.get("masked_record", released.record_id(), MaskedRecord)
    assert record.status in {RecordStatus.WITHDRAWN, RecordStatus.FROZEN}
    assert seen(keeper) == []


@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_a_keeper_settles_and_nothing_prints(released: Office, act: str) -> None:
    worker = released.sign_in("intake")
    letter_id = released.letter_ids(worker)[0]
    line = restate(worker.liaison, "masked_record", released.record_id(), MaskedRecord, MOST_ABOVE)
    released.close()
    keeper = released.sign_in("keeper")
    with contextlib.suppress(NsintakeError):
        protect(keeper, released, act)
    released.close()
    settle_all(released, rounds=2)
    worker = released.sign_in("intake")
    put_row(worker.liaison, "masked_record", released.record_id(), line)
    released.close()
    officer = released.sign_in("liaison")
    with pytest.raises(NsintakeError):
        disclosures.record_print(officer, letter_id, copies=1)
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert ("liaison.db", "stray") in seen(keeper)


def test_a_keeper_can_settle(released: Office) -> None:
    worker = released.sign_in("intake")
    restate(worker.liaison, "masked_record", released.record_id(), MaskedRecord, MOST_ABOVE)
    released.close()
    with contextlib.suppress(NsintakeError):
        protect(released.sign_in("keeper"), released, "withdraw")
    released.close()
    settle_all(released, rounds=3)
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert seen(keeper) == []
