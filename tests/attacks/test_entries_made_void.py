"""With a file's own key the entries of an act are made void, one bit each, and the rows of before are put back.

What does not count still shows that something newer was there: nothing it is about is believed or printed, whatever
sleeps, signs in or saves meanwhile, until a keeper settles it. Junk of that kind never stops what protects her.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.services.audit import audit
from nsintake.services.cases.casework import acts_of
from nsintake.services.consent import consents, freezing
from nsintake.services.liaison import disclosures, liaison
from nsintake.services.session import Session
from nsintake.store.sealed import SealedStore
from tests.attacks.test_rollback import seen
from tests.services.ladder import POLICE, Office
from tests.services.refusals import refused

Rows = dict[str, list[tuple[object, ...]]]
SEALED_THERE = {
    "liaison.db": ("masked_record", "released_letter", "task", "disclosure"),
    "identity.db": ("consent_act", "case_file", "letter_draft", "task"),
}


def store_of(session: Session, name: str) -> SealedStore:
    return next(store for store in session.stores if store.name == name)


def rows_of(store: SealedStore) -> Rows:
    cursor = store.database.reader()
    return {name: cursor.execute(f"SELECT * FROM {name}").fetchall() for name in SEALED_THERE[store.name]}


def make_void(store: SealedStore, after: int, rows: Rows) -> None:
    """One bit of the signature of each entry above ``after``, and every row as it was then."""
    with store.begin() as work:
        entries = work.cursor.execute("SELECT n, sig FROM audit WHERE n > ?", (after,)).fetchall()
        for n, sig in entries:
            work.cursor.execute("UPDATE audit SET sig = ? WHERE n = ?", (bytes([sig[0] ^ 1]) + sig[1:], n))
        for name, content in rows.items():
            work.cursor.execute(f"DELETE FROM {name}")
            for row in content:
                work.cursor.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
        work.commit()


def withdrawn_and_made_void(office: Office, name: str) -> None:
    session = office.sign_in("keeper")
    store = store_of(session, name)
    before, rows = store.audit.head().number, rows_of(store)
    consents.withdraw(session, office.case_id(), POLICE)
    make_void(store, before, rows)
    office.close()


def test_a_withdrawal_made_void_in_liaison_prints_nothing(released: Office) -> None:
    withdrawn_and_made_void(released, "liaison.db")
    officer = released.sign_in("liaison")
    letter_ids = officer.liaison.database.reader().execute("SELECT record_id FROM released_letter").fetchall()
    assert letter_ids
    for (letter_id,) in letter_ids:
        with pytest.raises(OpenError):
            disclosures.record_print(officer, letter_id, copies=1)
    with pytest.raises(OpenError):
        liaison.open_record(officer, released.record_id())
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert ("liaison.db", "powerless") in seen(keeper)


def test_a_withdrawal_made_void_in_identity_is_not_hidden_from_a_keeper(released: Office) -> None:
    withdrawn_and_made_void(released, "identity.db")
    keeper = released.sign_in("keeper")
    new_acts = keeper.identity.known_ids("consent_act")
    assert not all(keeper.identity.row_holds("consent_act", act_id) for act_id in new_acts)
    audit.look_through(keeper)
    assert ("identity.db", "powerless") in seen(keeper)
    with refused("record_withdrawn"):
        letter_id = released.letter_ids(keeper)[0]
        liaison.open_letter(keeper, letter_id)


def junk(store: SealedStore, about: Iterable[tuple[str, bytes]]) -> None:
    """An entry about each, by whoever holds the file's key, signed by nobody."""
    with store.begin() as work:
        for table, record_id in about:
            store.audit.append(work, "junk", table=table, record_id=record_id, version=99, state=b"?" * 32)
            (n,) = work.cursor.execute("SELECT max(n) FROM audit").fetchone()
            work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (n,))
        work.commit()
    store.audit._seen.clear()


@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_junk_never_stops_what_protects_her(released: Office, act: str) -> None:
    junk(released.sign_in("liaison").liaison, [("masked_record", released.record_id())])
    session = released.sign_in("intake")
    if act == "withdraw":
        with pytest.raises(OpenError):
            liaison.open_record(session, released.record_id())
    before = len(acts_of(session, released.case_id()))
    if act == "withdraw":
        consents.withdraw(session, released.case_id(), POLICE)
    else:
        freezing.freeze(session, released.case_id(), reason="Somebody spoke for her.")
    assert len(acts_of(session, released.case_id())) == before + (act == "withdraw")
    record = released.sign_in("liaison").liaison.get("masked_record", released.record_id(), MaskedRecord)
    assert record.status is (RecordStatus.WITHDRAWN if act == "withdraw" else RecordStatus.FROZEN)
