"""Names are where everybody writes who ever signed in. A liaison officer who calls her own account as a colleague is
called gets nothing that is meant for that colleague, and the log shows her own name beside what she did.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import people
from nsintake.services.accounts.account_state import AccountWaits
from nsintake.services.audit import audit
from nsintake.services.backup import backups
from tests.services.accounts.test_accounts import enrol, shell
from tests.services.backup.test_recovery import Clean
from tests.services.ladder import Office
from tests.services.people import uid_of
from tests.services.refusals import refused


def write(hands: SignedIn, text: str, *values: str | bytes) -> None:
    """By the key of accounts.db, which everybody has who signed in."""
    with hands.accounts.database.begin() as work:
        work.cursor.execute(text, values)
        work.commit()


def exchange(hands: SignedIn, *uids: str) -> tuple[str, ...]:
    """Each of two accounts gets the other's name; what they were called."""
    names = tuple(hands.name_of(uid) for uid in uids)
    for uid, name in zip(uids, reversed(names), strict=True):
        write(hands, "UPDATE setting SET value = ? WHERE key = ?", name.encode(), f"name:{uid}")
    return names


def test_a_keeper_signs_no_role_for_an_officer_who_bears_a_colleagues_name(office: Office) -> None:
    officer = office.sign_in("liaison")
    worker_uid = uid_of(officer, "intake")
    officers, workers = exchange(officer, officer.uid, worker_uid)
    write(officer, "UPDATE user_account SET role = ? WHERE uid = ?", Role.INTAKE.value, officer.uid)
    keeper = office.sign_in("keeper")
    (asked,) = people.waits_for_signature(keeper)
    assert (asked.uid, asked.waits, asked.display_name) == (officer.uid, AccountWaits.ROLE, officers)
    called = {holder.account.uid: holder.account.display_name for holder in people.who_holds(keeper)}
    assert (called[officer.uid], called[worker_uid]) == (officers, workers)


def test_the_log_shows_who_did_it_by_the_name_that_a_keeper_approved(office: Office) -> None:
    officer = office.sign_in("liaison")
    officers, workers = exchange(officer, officer.uid, uid_of(officer, "intake"))
    again = office.sign_in("liaison")
    keeper = office.sign_in("keeper")
    assert again.display_name == officers
    asked = audit.AuditQuery(who=officer.uid, what="sign_in")
    assert {row.actor for row in audit.entries(keeper, asked).rows} == {officers} != {workers}


def test_a_name_that_nobody_can_read_any_more_is_a_code(office: Office) -> None:
    officer = office.sign_in("liaison")
    exchange(officer, officer.uid, uid_of(officer, "intake"))
    write(officer, "DELETE FROM dek")
    assert office.sign_in("administrator").name_of(officer.uid) == officer.uid[:4].upper()


def test_a_name_whose_entry_was_made_void_and_settled_is_a_code(office: Office) -> None:
    officer = office.sign_in("liaison")
    exchange(officer, officer.uid, uid_of(officer, "intake"))
    write(officer, "UPDATE audit SET sig = zeroblob(64) WHERE tbl = 'name'")
    office.close()
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "accounts.db", "Somebody wrote over signatures.")
    office.close()
    again = office.sign_in("keeper")
    assert not again.unsound
    assert again.name_of(officer.uid) == officer.uid[:4].upper()


def test_the_name_of_a_new_account_is_the_one_that_the_keeper_saw(office: Office) -> None:
    administrator = office.sign_in("administrator")
    uid = shell(administrator)
    enrol(office, administrator, uid)
    write(administrator, "UPDATE setting SET value = 'Samira Haddad' WHERE key = ?", f"name:{uid}")
    assert office.sign_in("keeper").name_of(uid) == "Hana Testname"


def test_nothing_is_signed_while_what_said_her_name_is_out_of_the_log(office: Office) -> None:
    officer = office.sign_in("liaison")
    worker_uid = uid_of(officer, "intake")
    keeper = office.sign_in("keeper")
    exchange(officer, officer.uid, worker_uid)
    write(officer, "UPDATE user_account SET role = ? WHERE uid = ?", Role.INTAKE.value, officer.uid)
    write(officer, "DELETE FROM audit WHERE tbl = 'name'")
    (asked,) = people.waits_for_signature(keeper)
    with refused("audit_mismatch"):
        people.sign_change(keeper, asked)
    entry = keeper.ring.roster.entry(officer.uid)
    assert entry is not None
    assert entry.role is Role.LIAISON


def test_who_stays_after_a_restore_is_asked_by_the_names_that_a_keeper_approved(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer, stick = office.sign_in("liaison"), tmp_path / "stick"
    stick.mkdir()
    uid, worker_uid = officer.uid, uid_of(officer, "intake")
    officers, workers = exchange(officer, uid, worker_uid)
    made = backups.back_up(officer, stick)
    monkeypatch.setenv("NSINTAKE_STATE", str(office.state))  # as it is again once this is over
    with Clean(office, tmp_path).opened(stick / made.name) as opened:
        called = {person.uid: person.name for person in opened.people}
    assert (called[uid], called[worker_uid]) == (officers, workers)
