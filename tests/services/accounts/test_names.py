"""What a keeper's entry about an account says of a name, and what is shown by it."""

from __future__ import annotations

import pytest

from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts, people
from nsintake.services.audit import audit
from nsintake.store import staff_names
from nsintake.store.audit_lines import NOTHING
from tests.attacks.test_names_exchanged import exchange, write
from tests.services.accounts.test_people import view
from tests.services.ladder import Office
from tests.services.people import uid_of

pytestmark = pytest.mark.usefixtures("cheap_keys")


def lay(hands: SignedIn, uid: str, times: int) -> None:
    """Entries about somebody's name, as anybody can write them who signed in."""
    store = hands.accounts_store
    record_id = staff_names._record_id(store.org, uid)
    with store.begin() as work:
        for _ in range(times):
            store.audit.append(
                work, "saved", table="name", record_id=record_id, version=1, state=NOTHING, details={"name": "Somebody"}
            )
        work.commit()


def signed(office: Office, role: Role) -> tuple[str, list[str]]:
    """The officer's id, and the names that the keeper's entry says who gives her another role: none, or one."""
    administrator = office.sign_in("administrator")
    uid = uid_of(administrator, "liaison")
    accounts.propose_role(administrator, uid, role)
    keeper = office.sign_in("keeper")
    people.sign_change(keeper, view(keeper, "liaison"))
    told = [entry for entry in keeper.accounts_store.audit.views(limit=9) if entry.details.get("role") == role.value]
    newest = next(entry for entry in told if entry.actor == keeper.uid and entry.details["uid"] == uid)
    return uid, [str(value) for key, value in newest.details.items() if key == "name"]


def test_each_act_on_an_account_is_told_and_her_name_once(office: Office) -> None:
    """The keeper who approved her said it."""
    assert signed(office, Role.INTAKE)[1] == []
    assert signed(office, Role.LIAISON)[1] == []


def test_a_code_is_approved_as_nobodys_name(office: Office) -> None:
    officer = office.sign_in("liaison")
    write(officer, "UPDATE audit SET sig = zeroblob(64) WHERE tbl = 'name'")
    office.close()
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "accounts.db", "Somebody wrote over signatures.")
    office.close()
    uid, named = signed(office, Role.INTAKE)
    assert named == []
    assert office.sign_in("keeper").name_of(uid) == uid[:4].upper()


def test_who_is_called_as_a_keeper_said_keeps_her_name_where_nobody_can_read_that(office: Office) -> None:
    officer = office.sign_in("liaison")
    name = officer.display_name
    write(officer, "DELETE FROM dek")
    assert office.sign_in("administrator").name_of(officer.uid) == name


@pytest.mark.parametrize("times", [1, 60])
def test_what_others_say_of_a_name_hides_nothing(office: Office, times: int) -> None:
    """Before: fifty entries hid the name that a keeper had approved, so that nobody saw any more who did what."""
    officer = office.sign_in("liaison")
    worker_uid = uid_of(officer, "intake")
    officers, workers = exchange(officer, officer.uid, worker_uid)
    for uid in (officer.uid, worker_uid):
        lay(officer, uid, times)
    keeper = office.sign_in("keeper")
    assert (keeper.name_of(officer.uid), keeper.name_of(worker_uid)) == (officers, workers)
    assert not keeper.unsound, "what hides it would not even be found"


def test_what_is_stored_of_a_name_is_frozen() -> None:
    """Else a later version shows codes for everybody who was approved before."""
    assert staff_names.TABLE == "name"
    assert staff_names._record_id("org", "uid").hex() == "e0d110ea220728a576912608429cf3e6"
    assert (
        staff_names._state("org", "uid", "Somebody").hex()
        == "3346bbcfd0e4d57a459253836d8662a161edecf06d242ea0ee6f5b95d7a75156"
    )
