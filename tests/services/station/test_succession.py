"""A keeper leaves who knew the root: a new one, new halves, and everybody takes it over beside a keeper."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.kdf import FLOOR
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import people
from nsintake.services.day import case_view
from nsintake.services.station import rotation, succession
from nsintake.store.check import verify_file
from tests.services.ladder import Office
from tests.services.people import uid_of
from tests.services.refusals import fault, refused


def halves(signed_in: SignedIn) -> tuple[str, str]:
    """New recovery halves, written down and typed back."""
    drawn = succession.draw_halves(signed_in)
    return " ".join(drawn.groups("A")), " ".join(drawn.groups("B"))


def second_keeper(office: Office) -> str:
    """The intake worker becomes a keeper, and so knows the seed; her id."""
    keeper = office.sign_in("keeper")
    shown = next(holder.account for holder in people.who_holds(keeper) if holder.account.login == "intake")
    people.make_keeper(keeper, shown)
    office.close()
    return shown.uid


def succeed(office: Office, leaving: str | None = None) -> tuple[str, str]:
    keeper = office.sign_in("keeper")
    sheets = halves(keeper)
    rotation.succeed_root(keeper, password=office.passwords()["keeper"], sheets=sheets, leaving=leaving, params=FLOOR)
    office.close()
    return sheets


def take(office: Office, login: str) -> str:
    keeper = office.sign_in("keeper")
    return succession.take_root(keeper, login=login, password=office.passwords()[login], params=FLOOR)


def test_a_keeper_who_leaves_signs_nothing_that_counts(printed: Office) -> None:
    before = printed.sign_in("keeper")
    old_root, entries = before.ring.root_pub, before.accounts_store.audit.head().number
    printed.close()
    gone = second_keeper(printed)
    leaver = printed.sign_in("intake")
    old_ring = leaver.ring
    later = old_ring.approve(old_ring._user.entry(Role.KEEPER))  # what she can still sign with the old seed
    printed.sessions.remove(leaver)
    leaver.files.close()
    printed.close()
    succeed(printed, gone)
    keeper = printed.sign_in("keeper")
    assert keeper.ring.root_pub != old_root
    assert all(verify_file(store).sound for store in keeper.stores)
    assert keeper.accounts_store.audit.head().number > entries
    assert all(entry.counts for entry in keeper.accounts_store.audit.views(limit=100))
    assert len(case_view.list_cases(keeper)) == 3
    with keeper.accounts.database.begin() as work:  # she lays her roster over the newest one
        work.cursor.execute("UPDATE roster SET bytes = ? WHERE number = ?", (later.roster, later.number))
        work.commit()
    assert keeper.rosters.root_since() == later.number
    printed.close()
    with pytest.raises(Refused):
        printed.sign_in("keeper")


def test_everybody_takes_the_new_root_beside_the_keeper(printed: Office) -> None:
    succeed(printed)
    with refused("root_changed"):
        printed.sign_in("intake")
    keeper = printed.sign_in("keeper")
    with fault("wrong_password", "her_password"):
        succession.take_root(keeper, login="intake", password="not hers", params=FLOOR)
    printed.clock.moment += timedelta(seconds=5)
    waiting = {"administrator", "intake", "liaison"}
    assert {holder.account.login for holder in people.who_holds(keeper) if holder.takes_root} == waiting
    for login in sorted(waiting):
        assert take(printed, login) == uid_of(keeper, login)
    assert succession.waits_for_root(keeper) == ()
    intake = printed.sign_in("intake")
    assert len(case_view.list_cases(intake)) == 3
    assert intake.ring.root_pub == keeper.ring.root_pub
    assert printed.sign_in("liaison").ring.holds(Compartment.LIAISON)
    assert printed.sign_in("administrator").stores[0].name == "accounts.db"
    with refused("root_taken"):
        take(printed, "intake")
    with refused("not_permitted"):
        succession.take_root(intake, login="liaison", password="x", params=FLOOR)


def test_two_new_roots_later_she_takes_the_newest(office: Office) -> None:
    sheets = succeed(office)
    with refused("sheet_unchanged"):
        rotation.succeed_root(office.sign_in("keeper"), password=office.passwords()["keeper"], sheets=sheets)
    office.close()
    succeed(office)
    take(office, "intake")
    signed_in = office.sign_in("intake")
    assert len(case_view.list_cases(signed_in)) == 3
    assert signed_in.rosters.at(1) is not None
    assert all(verify_file(store).sound for store in signed_in.stores)


def test_a_new_root_needs_her_password_and_new_halves(office: Office) -> None:
    keeper = office.sign_in("keeper")
    drawn, password = halves(keeper), office.passwords()["keeper"]
    with fault("wrong_password"):
        rotation.succeed_root(keeper, password="not hers", sheets=drawn)
    with fault("sheet_typo"):
        rotation.succeed_root(keeper, password=password, sheets=(drawn[1], drawn[0]))
    with refused("own_account"):
        rotation.succeed_root(keeper, password=password, sheets=drawn, leaving=keeper.uid)
    with refused("account_missing"):
        rotation.succeed_root(keeper, password=password, sheets=drawn, leaving="nobody")
    office.close()
    assert office.sign_in("intake").ring.epoch == 1
