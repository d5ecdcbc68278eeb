"""An entry under the last number that there is: whatever is written after it has a number that none has."""

from __future__ import annotations

import contextlib

import pytest

from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.errors import NsintakeError
from nsintake.records.consent_standing import standing
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import freezing, withdrawing
from nsintake.store.sealed import SealedStore
from tests.attacks.test_nothing_waits_for_a_damaged_row import Act, freeze, letter_ids, print_all, tried, withdraw
from tests.attacks.test_rollback import seen
from tests.scale import full_or
from tests.services.ladder import POLICE, Office

LAST = 2**53 - 1
COPY = (
    "INSERT INTO audit SELECT {n}, actor, day, roster_no, tbl, record_id, version, hash, epoch, body, head, sig "
    "FROM audit WHERE n = 1"
)


FILES = (("intake", "identity.db"), ("liaison", "liaison.db"), ("administrator", "accounts.db"))


def plant(store: SealedStore, n: int) -> None:
    with store.begin() as work:
        work.cursor.execute(COPY.format(n=n))
        work.commit()


def stores(signed_in: SignedIn, file: str) -> SealedStore:
    return next(store for store in signed_in.stores if store.name == file)


@pytest.mark.parametrize("n", [LAST, LAST - 1, LAST - 3])
@pytest.mark.parametrize(("login", "file"), FILES)
def test_a_keeper_settles_it(released: Office, login: str, file: str, n: int) -> None:
    plant(stores(released.sign_in(login), file), n)
    released.close()
    keeper = released.sign_in("keeper")
    with contextlib.suppress(NsintakeError):
        audit.look_through(keeper)
    assert seen(keeper)
    audit.settle(keeper, file, "Somebody wrote into it.")
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert seen(keeper) == []


@pytest.mark.parametrize("n", [LAST, LAST - 1, LAST - 3])
@pytest.mark.parametrize(("login", "file"), FILES)
@pytest.mark.parametrize("fresh", [True, False][: full_or(1, 2)])
@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_what_protects_her_is_kept(released: Office, login: str, file: str, n: int, act: str, *, fresh: bool) -> None:
    worker = released.sign_in("intake")
    plant(stores(released.sign_in(login), file), n)
    if fresh:
        released.close()
        worker = released.sign_in("intake")
    if act == "withdraw":
        withdrawing.withdraw(worker, released.case_id(), POLICE)
    else:
        freezing.freeze(worker, released.case_id(), reason="He stood beside her.")
    released.close()
    worker = released.sign_in("keeper")
    told = standing(worker, released.case_id(), POLICE, worker.today())
    assert told.against
    record = worker.liaison.get("masked_record", released.record_id(), MaskedRecord)
    assert record.status in {RecordStatus.WITHDRAWN, RecordStatus.FROZEN}


@pytest.mark.parametrize("act", [withdraw, freeze])
def test_nor_does_one_that_is_taken_away_again_at_once_let_anything_print(released: Office, act: Act) -> None:
    officer, worker = released.sign_in("liaison"), released.sign_in("intake")
    letters, reader = letter_ids(officer, released), officer.liaison.database.reader()
    for n in (LAST, LAST + 1):
        reader.execute(COPY.format(n=n))
    with contextlib.suppress(NsintakeError):
        tried(act, worker, released)
    reader.execute("DELETE FROM audit WHERE n >= ?", (LAST,))
    assert "printed" not in print_all(officer, letters)
