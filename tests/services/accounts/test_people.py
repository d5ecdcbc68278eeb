"""After the first day: switched off, another role, a forgotten password, a second keeper; and who is never removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.kdf import FLOOR
from nsintake.domain.roles import Permission, Role
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts, people
from nsintake.services.accounts.accounts import AccountView, AccountWaits
from nsintake.services.backup import recovery
from nsintake.services.day import alarms, case_view, today
from nsintake.services.intake import intake
from nsintake.services.signing_in.sign_in import sign_in
from tests.services.backup.test_recovery import back_up
from tests.services.ladder import Office, answers
from tests.services.people import uid_of
from tests.services.refusals import fault, refused
from ui.errors import words_for

PASSWORD = "korbane-mulito-sagine-7"


def view(signed_in: SignedIn, login: str) -> AccountView:
    """What the page shows of an account, whoever asks."""
    if signed_in.may(Permission.MANAGE_ACCOUNTS):
        return next(account for account in accounts.list_accounts(signed_in) if account.login == login)
    return next(holder.account for holder in people.who_holds(signed_in) if holder.account.login == login)


def approve(office: Office, administrator: SignedIn, login: str, *, password: str = PASSWORD) -> None:
    accounts.enrol(
        administrator,
        uid_of(administrator, login),
        password=password,
        password_again=password,
        keeper_login="keeper",
        keeper_password=office.passwords()["keeper"],
        params=FLOOR,
    )


def enter(office: Office, login: str, password: str = PASSWORD) -> SignedIn:
    signed_in = sign_in(office.station(), login, password)
    office.sessions.append(signed_in)
    return signed_in


def second_keeper(office: Office, keeper: SignedIn) -> None:
    people.make_keeper(keeper, view(keeper, "intake"))


# --- switched off


def test_whoever_is_switched_off_signs_in_no_more_before_any_keeper_signs(office: Office) -> None:
    administrator = office.sign_in("administrator")
    uid = uid_of(administrator, "intake")
    accounts.disable(administrator, uid)
    with refused("disabled"):
        office.sign_in("intake")
    assert view(administrator, "intake").waits is AccountWaits.SWITCH_OFF
    accounts.enable(administrator, uid)
    assert view(administrator, "intake").waits is AccountWaits.NOTHING
    assert office.sign_in("intake").role is Role.INTAKE


def test_a_keeper_signs_what_the_administrator_switched_off(office: Office) -> None:
    administrator, keeper = office.sign_in("administrator"), office.sign_in("keeper")
    uid = uid_of(administrator, "intake")
    intake_session = office.sign_in("intake")
    accounts.disable(administrator, uid)
    assert people.to_sign(keeper) == 1
    people.sign_change(keeper, view(keeper, "intake"))
    assert people.to_sign(keeper) == 0
    assert not next(holder for holder in people.who_holds(keeper) if holder.account.uid == uid).active
    with refused("disabled"):
        case_view.list_cases(intake_session)  # and what she had open goes with it
    accounts.enable(administrator, uid)
    with refused("disabled"):
        office.sign_in("intake")  # the roster still says so
    people.sign_change(keeper, view(keeper, "intake"))
    assert case_view.list_cases(office.sign_in("intake"))


def test_a_keeper_may_leave_an_account_as_it_is(office: Office) -> None:
    administrator, keeper = office.sign_in("administrator"), office.sign_in("keeper")
    uid, before = uid_of(administrator, "liaison"), keeper.accounts.newest_roster_number()
    accounts.propose_role(administrator, uid, Role.KEEPER)
    people.decline_change(keeper, view(keeper, "liaison"))
    shown = view(administrator, "liaison")
    assert (shown.role, shown.waits) == (Role.LIAISON, AccountWaits.NOTHING)
    assert keeper.accounts.newest_roster_number() == before


# --- another role


def test_a_proposed_role_gives_nothing_until_it_is_signed(office: Office) -> None:
    administrator = office.sign_in("administrator")
    accounts.propose_role(administrator, uid_of(administrator, "liaison"), Role.INTAKE)
    officer = office.sign_in("liaison")
    assert (officer.role, officer.ring.holds(Compartment.IDENTITY)) == (Role.LIAISON, False)
    keeper = office.sign_in("keeper")
    shown = view(keeper, "liaison")
    assert (shown.waits, shown.role, shown.certified) == (AccountWaits.ROLE, Role.INTAKE, Role.LIAISON)
    people.sign_change(keeper, shown)
    assert len(case_view.list_cases(office.sign_in("liaison"))) == 3


def test_somebody_given_less_reads_no_case_any_more(office: Office) -> None:
    administrator, keeper = office.sign_in("administrator"), office.sign_in("keeper")
    accounts.propose_role(administrator, uid_of(administrator, "intake"), Role.LIAISON)
    people.sign_change(keeper, view(keeper, "intake"))
    officer = office.sign_in("intake")
    assert (officer.role, officer.ring.holds(Compartment.IDENTITY)) == (Role.LIAISON, False)
    assert set(officer.accounts.grants(officer.uid, officer.ring.epoch)) == {Compartment.LIAISON}


@pytest.mark.parametrize("was_keeper", [False, True])
def test_whoever_is_given_less_while_she_works_is_told_so_and_of_no_damage(office: Office, *, was_keeper: bool) -> None:
    administrator, keeper = office.sign_in("administrator"), office.sign_in("keeper")
    if was_keeper:
        second_keeper(office, keeper)
    worker = office.sign_in("intake")
    less = Role.INTAKE if was_keeper else Role.LIAISON
    accounts.propose_role(administrator, uid_of(administrator, "intake"), less)
    people.sign_change(keeper, view(keeper, "intake"))
    for _ in range(2):
        with refused("role_changed"):
            case_view.list_cases(worker)
    with refused("role_changed"):
        today.today(worker)
    assert worker.unsound == ()
    said = words_for(Refused("role_changed"))
    assert "another role" in said
    assert "what you typed since is lost" in said
    assert today.today(office.sign_in("intake"))


def test_whoever_is_given_a_file_while_she_works_is_told_to_sign_in_again(office: Office) -> None:
    """Before: Today said that her account has no key, and no alarm of hers could be read."""
    administrator, keeper = office.sign_in("administrator"), office.sign_in("keeper")
    officer, worker = office.sign_in("liaison"), office.sign_in("intake")
    accounts.propose_role(administrator, uid_of(administrator, "liaison"), Role.INTAKE)
    people.sign_change(keeper, view(keeper, "liaison"))
    for ask in (today.today, alarms.alarms, case_view.list_cases):
        with refused("role_changed"):
            ask(officer)
    assert len(case_view.list_cases(office.sign_in("liaison"))) == 3
    second_keeper(office, keeper)
    assert (len(case_view.list_cases(worker)), worker.role) == (3, Role.KEEPER), "what she was she goes on with"


def test_what_the_keeper_signs_is_what_she_saw(office: Office) -> None:
    administrator, keeper = office.sign_in("administrator"), office.sign_in("keeper")
    uid = uid_of(administrator, "liaison")
    accounts.propose_role(administrator, uid, Role.INTAKE)
    shown = view(keeper, "liaison")
    accounts.propose_role(administrator, uid, Role.KEEPER)
    for act in (people.sign_change, people.decline_change):
        with refused("changed_meanwhile"):
            act(keeper, shown)
    with refused("nothing_to_sign"):
        people.sign_change(keeper, replace(shown, waits=AccountWaits.NOTHING))


# --- a second keeper, and the last one


def test_a_second_keeper_approves_like_the_first(office: Office) -> None:
    keeper = office.sign_in("keeper")
    second_keeper(office, keeper)
    signed_in = office.sign_in("intake")
    assert (signed_in.role, signed_in.ring.holds(Compartment.KEEPER)) == (Role.KEEPER, True)
    assert {holder.account.login for holder in people.who_holds(signed_in) if holder.root} == {"intake", "keeper"}
    with refused("not_intake"):
        people.make_keeper(signed_in, view(signed_in, "liaison"))


@pytest.mark.parametrize("act", [accounts.disable, accounts.reset_password])
def test_the_last_keeper_stays(office: Office, act: Callable[[SignedIn, str], None]) -> None:
    administrator = office.sign_in("administrator")
    uid = uid_of(administrator, "keeper")
    with refused("last_keeper"):
        act(administrator, uid)
    with refused("last_keeper"):
        accounts.propose_role(administrator, uid, Role.INTAKE)
    second_keeper(office, office.sign_in("keeper"))
    act(administrator, uid)
    with refused("last_keeper"):
        act(administrator, uid_of(administrator, "intake"))


def test_nobody_takes_her_own_rights_away(office: Office) -> None:
    administrator = office.sign_in("administrator")
    for act in (accounts.disable, accounts.reset_password):
        with refused("own_account"):
            act(administrator, administrator.uid)
    with refused("own_account"):
        accounts.propose_role(administrator, administrator.uid, Role.KEEPER)
    keeper = office.sign_in("keeper")
    second_keeper(office, keeper)
    accounts.propose_role(administrator, keeper.uid, Role.INTAKE)
    with refused("own_account"):
        people.sign_change(keeper, view(keeper, "keeper"))


def test_the_last_administrator_stays(office: Office) -> None:
    """Asked of a keeper who signs, since an administrator may not do it to herself at all."""
    administrator, keeper = office.sign_in("administrator"), office.sign_in("keeper")
    with keeper.accounts.database.begin() as work:
        keeper.accounts.set_status(work, administrator.uid, accounts.DISABLED)
        work.commit()
    with refused("last_administrator"):
        people.sign_change(keeper, view(keeper, "administrator"))


def test_only_an_active_account_is_switched_off_or_reset(office: Office) -> None:
    administrator = office.sign_in("administrator")
    uid = accounts.create_shell(administrator, login="hana", display_name="Hana Testname", role=Role.INTAKE)
    for act in (accounts.disable, accounts.reset_password):
        with refused("not_active"):
            act(administrator, uid)
    with refused("not_disabled"):
        accounts.enable(administrator, uid)


# --- a forgotten password


def test_a_forgotten_password_costs_her_nothing(office: Office) -> None:
    before = office.sign_in("intake")
    draft = intake.consent_to_record(before, answers())
    uid, entries = before.uid, len(before.accounts_store.audit.views(limit=100))
    administrator = office.sign_in("administrator")
    accounts.reset_password(administrator, uid)
    assert view(administrator, "intake").waits is AccountWaits.NEW_PASSWORD
    assert "intake" not in office.passwords()
    with fault("wrong_password"):
        enter(office, "intake")
    approve(office, administrator, "intake")
    with refused("not_approved"):
        case_view.list_cases(before)  # the session with the old keys ends
    after = enter(office, "intake")
    assert (after.uid, after.role) == (uid, Role.INTAKE)
    assert len(case_view.list_cases(after)) == 3
    assert [card.draft_id for card in intake.open_drafts(after)] == [draft]
    assert all(entry.counts for entry in after.accounts_store.audit.views(limit=entries + 20))
    with refused("no_key"):
        _ = administrator.identity


def test_nobody_is_reset_twice(office: Office) -> None:
    administrator = office.sign_in("administrator")
    uid = uid_of(administrator, "intake")
    accounts.reset_password(administrator, uid)
    with refused("not_active"):
        accounts.reset_password(administrator, uid)


# --- who has which keys


def test_a_keeper_sees_who_holds_what_and_since_when(office: Office) -> None:
    keeper = office.sign_in("keeper")
    held = {holder.account.login: holder for holder in people.who_holds(keeper)}
    assert {login: holder.files for login, holder in held.items()} == {
        "administrator": (),
        "liaison": ("liaison",),
        "intake": ("liaison", "identity"),
        "keeper": ("liaison", "identity"),
    }
    assert [login for login, holder in held.items() if holder.root] == ["keeper"]
    assert all(holder.since == keeper.today() and holder.active for holder in held.values())
    assert held["keeper"].oneself


def test_it_is_shown_who_still_knows_keys_she_may_no_longer_use(office: Office) -> None:
    administrator, keeper = office.sign_in("administrator"), office.sign_in("keeper")
    second_keeper(office, keeper)
    uid = uid_of(administrator, "intake")
    assert not any(holder.knows_keys or holder.knows_root for holder in people.who_holds(keeper))
    accounts.propose_role(administrator, uid, Role.LIAISON)
    people.sign_change(keeper, view(keeper, "intake"))
    held = {holder.account.login: (holder.knows_keys, holder.knows_root) for holder in people.who_holds(keeper)}
    assert held.pop("intake") == (True, True)
    assert set(held.values()) == {(False, False)}


def test_a_keeper_is_told_why_a_backup_from_before_her_new_password_stays_shut(office: Office, stick: Path) -> None:
    second_keeper(office, office.sign_in("keeper"))
    office.close()
    path = back_up(office, stick, "keeper")
    administrator = office.sign_in("administrator")
    accounts.reset_password(administrator, uid_of(administrator, "intake"))
    approve(office, administrator, "intake")
    office.close()
    with pytest.raises(Refused) as caught:
        recovery.restore(enter(office, "intake"), path)
    assert caught.value.code == "backup_before_you"
    assert "your password was reset since" in words_for(caught.value)
