"""Somebody demoted takes the note of the roster that demoted her out of a file, to sign there as what she was."""

from __future__ import annotations

import pytest

from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts, people
from nsintake.services.audit import audit
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view
from nsintake.store.sealed import SealedStore
from tests.attacks.test_rollback import seen
from tests.services.accounts.test_people import approve, view
from tests.services.ladder import POLICE, Office
from tests.services.people import uid_of
from tests.services.refusals import refused


def noted(store: SealedStore, number: int) -> bool:
    about = (number.to_bytes(16, "big"), "roster")
    text = "SELECT 1 FROM audit WHERE record_id = ? AND tbl = ?"
    return store.database.reader().execute(text, about).fetchone() is not None


def demote(office: Office, keeper: SignedIn) -> int:
    """The intake worker becomes a liaison officer; the number of the roster that says so."""
    administrator = office.sign_in("administrator")
    accounts.propose_role(administrator, uid_of(administrator, "intake"), Role.LIAISON)
    people.sign_change(keeper, view(keeper, "intake"))
    return keeper.ring.roster.number


def test_whoever_puts_a_roster_in_force_notes_it_in_every_file(released: Office) -> None:
    keeper = released.sign_in("keeper")
    number = demote(released, keeper)
    assert [store.name for store in keeper.stores if not noted(store, number)] == []
    administrator = released.sign_in("administrator")
    accounts.reset_password(administrator, uid_of(administrator, "liaison"))
    approve(released, administrator, "liaison")
    assert administrator.ring.roster.number == number + 1
    assert [store.name for store in keeper.stores if not noted(store, number + 1)] == []


def test_until_it_is_noted_nobody_writes_under_the_one_before_and_the_next_keeper_notes_it(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    with monkeypatch.context() as patch:
        patch.setattr(people, "note_in_every", lambda _: None)
        number = demote(released, keeper)
    assert not noted(keeper.liaison, number)
    record = worker.liaison.record("masked_record", released.record_id(), MaskedRecord)
    with worker.liaison.begin() as work, refused("roster_stale"):
        worker.liaison.put(work, "masked_record", record.record_id, record.subject_id, record.value, verb="release")
    officer = released.sign_in("liaison")
    assert seen(officer) == [], "nothing is called tampering meanwhile"
    fresh = released.sign_in("keeper")
    assert seen(fresh) == []
    assert [store.name for store in fresh.stores if not noted(store, number)] == []


def test_a_note_that_was_taken_out_is_missed_where_it_was_remembered(released: Office) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    before = keeper.liaison.audit.head().number
    number = demote(released, keeper)
    with worker.liaison.begin() as work:
        work.cursor.execute("DELETE FROM audit WHERE n > ?", (before,))
        work.commit()
    with worker.accounts.database.begin() as work:  # so that her own program takes her for what she was
        row = work.cursor.execute("SELECT number, bytes FROM roster WHERE number = ?", (number,)).fetchone()
        work.cursor.execute("DELETE FROM roster WHERE number = ?", (number,))
        work.commit()
    record = worker.liaison.record("masked_record", released.record_id(), MaskedRecord)
    with worker.liaison.begin() as work:
        worker.liaison.put(work, "masked_record", record.record_id, record.subject_id, record.value, verb="release")
        work.commit()
    with worker.accounts.database.begin() as work:
        work.cursor.execute("INSERT INTO roster (number, bytes) VALUES (?, ?)", row)
        work.commit()
    for login in ("liaison", "keeper"):
        assert ("liaison.db", "rolled_back") in seen(released.sign_in(login)), login
    assert case_view.list_cases(released.sign_in("keeper"))


def note_ahead(office: Office, name: str = "") -> None:
    """An officer takes note, in liaison.db, of a roster that does not exist yet, in her own name or in another's."""
    officer = office.sign_in("liaison")
    number = officer.ring.roster.number + 1
    with officer.liaison.begin() as work:
        about = number.to_bytes(16, "big")
        n = officer.liaison.audit.append(work, "roster", table="roster", record_id=about, version=1)
        if name:
            change = "UPDATE audit SET actor = ?, roster_no = ? WHERE n = ?"
            work.cursor.execute(change, (uid_of(officer, name), number, n))
        work.commit()
    office.close()


@pytest.mark.parametrize("name", ["", "keeper"])
def test_a_note_of_a_roster_that_is_not_there_yet_makes_nothing_void_the_day_it_comes(
    released: Office, name: str
) -> None:
    note_ahead(released, name)
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert bool(seen(keeper)) is bool(name), "in another's name it is noticed"
    if name:
        audit.settle(keeper, "liaison.db", "Somebody wrote into it.")
        released.close()
        keeper = released.sign_in("keeper")
    withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)
    number = demote(released, keeper)  # the one who withdrew is something else in it
    released.close()
    for login in ("keeper", "liaison"):
        signed_in = released.sign_in(login)
        audit.look_through(signed_in)
        assert (login, seen(signed_in)) == (login, [])
        status = signed_in.liaison.get("masked_record", released.record_id(), MaskedRecord).status
        assert status is RecordStatus.WITHDRAWN
    assert noted(signed_in.liaison, number)
