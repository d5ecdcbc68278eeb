"""With a file's own key the entries of an act are made void, one bit each, and the rows of before are put back.

What does not count still shows that something newer was there: nothing it is about is believed or printed, whatever
sleeps, signs in or saves meanwhile, until a keeper settles it. Junk of that kind never stops what protects her.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.roles import Permission
from nsintake.errors import NsintakeError
from nsintake.records.case_files import acts_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.liaison import disclosures, liaison, proved_letters
from nsintake.store.sealed import SealedStore
from tests.attacks.test_rollback import seen
from tests.services.ladder import POLICE, Office
from tests.services.refusals import refused

Rows = dict[str, list[tuple[object, ...]]]
SEALED_THERE = {
    "liaison.db": ("masked_record", "released_letter", "task", "disclosure"),
    "identity.db": ("consent_act", "case_file", "letter_draft", "task"),
}


def store_of(signed_in: SignedIn, name: str) -> SealedStore:
    return next(store for store in signed_in.stores if store.name == name)


def rows_of(store: SealedStore) -> Rows:
    cursor = store.database.reader()
    return {name: cursor.execute(f"SELECT * FROM {name}").fetchall() for name in SEALED_THERE[store.name]}


def make_void(store: SealedStore, after: int, rows: Rows, column: str = "sig") -> None:
    """One bit of a column of each entry above ``after``, and every row as it was then."""
    with store.begin() as work:
        entries = work.cursor.execute(f"SELECT n, {column} FROM audit WHERE n > ?", (after,)).fetchall()
        for n, said in entries:
            other = _other(said)
            work.cursor.execute(f"UPDATE audit SET {column} = ? WHERE n = ?", (other, n))
        for name, content in rows.items():
            work.cursor.execute(f"DELETE FROM {name}")
            for row in content:
                work.cursor.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
        work.commit()


def _other(said: int | str | bytes) -> object:
    if isinstance(said, int):
        return said + 1
    if isinstance(said, str):
        return said[1:] + said[:1]
    return bytes([said[0] ^ 1]) + said[1:] if said else said


def withdrawn_and_made_void(office: Office, name: str, column: str = "sig") -> None:
    signed_in = office.sign_in("keeper")
    store = store_of(signed_in, name)
    before, rows = store.audit.head().number, rows_of(store)
    withdrawing.withdraw(signed_in, office.case_id(), POLICE)
    make_void(store, before, rows, column)
    office.close()


COLUMNS = ("sig", "record_id", "tbl", "version", "hash", "actor", "day", "roster_no", "epoch", "body", "head")


@pytest.mark.parametrize("forgets", [False, True])
@pytest.mark.parametrize("column", COLUMNS)
def test_no_column_of_a_withdrawals_entries_can_be_changed_to_print(
    released: Office, column: str, *, forgets: bool
) -> None:
    """At the next sign-in of anybody something is held; where this computer remembers nothing too."""
    withdrawn_and_made_void(released, "liaison.db", column)
    if forgets:
        for path in released.state.glob("anchors-*"):
            path.unlink()
    for login in ("liaison", "intake", "keeper"):
        signed_in = released.sign_in(login)
        assert {found.file for found in signed_in.unsound} == {"liaison.db"}, login
        with pytest.raises(NsintakeError):
            signed_in.must(Permission.PRINT_RELEASED)


@pytest.mark.parametrize("column", ["record_id", "sig"])
def test_what_is_changed_under_a_session_stops_its_next_print(released: Office, column: str) -> None:
    officer, keeper = released.sign_in("liaison"), released.sign_in("keeper")
    letter_id = released.letter_ids(officer)[0]
    proved_letters.open_letter(officer, letter_id)
    store = store_of(keeper, "liaison.db")
    before, rows = store.audit.head().number, rows_of(store)
    withdrawing.withdraw(keeper, released.case_id(), POLICE)
    make_void(store, before, rows, column)
    with pytest.raises(NsintakeError):
        disclosures.record_print(officer, letter_id, copies=1)


def test_an_entry_that_was_relied_on_is_verified_again_before_a_print(released: Office) -> None:
    officer = released.sign_in("liaison")
    letter_id = released.letter_ids(officer)[0]
    proved_letters.open_letter(officer, letter_id)
    with officer.liaison.begin() as work:
        about = (letter_id, "released_letter")
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND tbl = ?", about)
        work.commit()
    with pytest.raises(OpenError):  # it is not what this session saw
        disclosures.record_print(officer, letter_id, copies=1)


def test_a_withdrawal_made_void_in_liaison_prints_nothing(released: Office) -> None:
    withdrawn_and_made_void(released, "liaison.db")
    officer = released.sign_in("liaison")
    letter_ids = officer.liaison.database.reader().execute("SELECT record_id FROM released_letter").fetchall()
    assert letter_ids
    for (letter_id,) in letter_ids:
        with pytest.raises(NsintakeError):
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
        proved_letters.open_letter(keeper, letter_id)


def junk(store: SealedStore, about: Iterable[tuple[str, bytes]]) -> None:
    """An entry about each, by whoever has the file's key, signed by nobody."""
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
    signed_in = released.sign_in("intake")
    if act == "withdraw":
        with pytest.raises(OpenError):
            liaison.open_record(signed_in, released.record_id())
    before = len(acts_of(signed_in, released.case_id()))
    if act == "withdraw":
        withdrawing.withdraw(signed_in, released.case_id(), POLICE)
    else:
        freezing.freeze(signed_in, released.case_id(), reason="Somebody spoke for her.")
    assert len(acts_of(signed_in, released.case_id())) == before + (act == "withdraw")
    record = released.sign_in("liaison").liaison.get("masked_record", released.record_id(), MaskedRecord)
    assert record.status is (RecordStatus.WITHDRAWN if act == "withdraw" else RecordStatus.FROZEN)


def test_what_a_keeper_accepts_as_lost_prints_nothing_before_it_is_confirmed(released: Office) -> None:
    """A withdrawal that was made void is one of the things that may be lost with it."""
    withdrawn_and_made_void(released, "liaison.db")
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "liaison.db", words="Somebody wrote into it.")
    for login in ("liaison", "intake", "keeper"):
        signed_in = released.sign_in(login)
        assert seen(signed_in) == []
        for letter_id in released.letter_ids(signed_in):
            with refused("record_unconfirmed"):
                disclosures.record_print(signed_in, letter_id, copies=1)
