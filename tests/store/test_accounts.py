"""Accounts, rosters, grants and settings, and the same file read before sign-in."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.errors import EnvironmentFault, Refused, UserFault
from nsintake.store.accounts import Accounts
from nsintake.store.signin import SITE_BEFORE, SITE_OF, Account, SignInFile, login_key
from tests.store.station import A_MOMENT, Station


def filled(station: Station) -> Accounts:
    accounts = station.accounts()
    with accounts.database.begin() as work:
        accounts.add(work, Account("u-keeper", "  Rasha ", b"blob", "keeper", "active"))
        accounts.add_roster(work, 1, b"first")
        accounts.add_roster(work, 2, b"second")
        accounts.put_grants(work, 1, {("u-keeper", Compartment.LIAISON): b"g1", ("u-other", Compartment.LIAISON): b"x"})
        accounts.put_setting(work, "office", b"value")
        work.commit()
    return accounts


def sign_in(station: Station) -> SignInFile:
    return SignInFile(station.folder / "accounts.db", station.secret.apply_accounts_key)


def test_what_is_kept_is_found_again(station: Station) -> None:
    accounts = filled(station)
    assert accounts.get("u-keeper") == Account("u-keeper", "rasha", b"blob", "keeper", "active")
    assert accounts.by_login("RASHA") == accounts.get("u-keeper")
    assert accounts.by_login("nobody") is None
    assert [account.uid for account in accounts.all()] == ["u-keeper"]
    assert (accounts.newest_roster(), accounts.roster(1), accounts.roster(9)) == (b"second", b"first", None)
    assert accounts.grants("u-keeper", 1) == {Compartment.LIAISON: b"g1"}
    assert (accounts.setting("office"), accounts.setting("other")) == (b"value", None)


def test_the_newest_roster_has_the_highest_number(station: Station) -> None:
    assert station.accounts().newest_roster_number() == 0
    assert filled(station).newest_roster_number() == 2


def test_a_setting_is_taken_away(station: Station) -> None:
    accounts = filled(station)
    with accounts.database.begin() as work:
        accounts.drop_setting(work, "office")
        accounts.drop_setting(work, "none")
        work.commit()
    assert accounts.settings("") == {}


def test_a_new_blob_is_under_the_present_site_secret(station: Station) -> None:
    accounts = filled(station)
    with accounts.database.begin() as work:
        for key in (f"{SITE_OF}u-keeper", f"{SITE_OF}u-other", SITE_BEFORE):
            accounts.put_setting(work, key, b"x")
        accounts.set_blob(work, "u-keeper", b"new")
        work.commit()
    assert set(accounts.settings("")) == {f"{SITE_OF}u-other", SITE_BEFORE, "office"}
    with accounts.database.begin() as work:
        accounts.set_blob(work, "u-other", b"new")
        work.commit()
    assert set(accounts.settings("")) == {"office"}


def test_an_account_changes_field_by_field(station: Station) -> None:
    accounts = filled(station)
    with accounts.database.begin() as work:
        accounts.set_blob(work, "u-keeper", b"new")
        accounts.set_status(work, "u-keeper", "disabled")
        accounts.set_role(work, "u-keeper", "intake")
        accounts.drop_grants(work, "u-keeper")
        work.commit()
    assert accounts.get("u-keeper") == Account("u-keeper", "rasha", b"new", "intake", "disabled")
    assert accounts.grants("u-keeper", 1) == {}
    with pytest.raises(Refused, match="account_missing"):
        accounts.get("nobody")


def test_a_login_name_is_taken_in_every_spelling(station: Station) -> None:
    accounts = filled(station)
    with accounts.database.begin() as work, pytest.raises(UserFault, match="login_taken"):
        accounts.add(work, Account("u-2", "rAsha", b"", "intake", "active"))


def test_a_roster_number_is_given_once(station: Station) -> None:
    accounts = filled(station)
    assert accounts.newest_roster() == b"second"
    for number in (1, 2):
        with accounts.database.begin() as work, pytest.raises(Refused, match="roster_stale"):
            accounts.add_roster(work, number, b"again")


def test_an_empty_station_has_no_roster(station: Station) -> None:
    assert station.accounts().newest_roster() is None
    file = sign_in(station)
    assert file.newest_roster() is None
    file.close()


def test_sign_in_reads_the_same_without_signing_in(station: Station) -> None:
    accounts = filled(station)
    file = sign_in(station)
    assert file.account("Rasha") == accounts.get("u-keeper")
    assert file.account("nobody") is None
    assert file.newest_roster() == b"second"
    assert file.grants("u-keeper", 1) == {Compartment.LIAISON: b"g1"}
    assert (file.setting("office"), file.setting("other")) == (b"value", None)
    file.close()


def test_login_names_compare_without_case_width_and_edges() -> None:
    assert login_key(" \uff32asha\u00a0") == login_key("rASHA")
    assert login_key("Stra\u00dfe") == login_key("STRASSE")


def test_each_wrong_password_doubles_the_wait_up_to_five_minutes(station: Station) -> None:
    file = sign_in(station)
    assert file.wait_seconds("u-keeper", A_MOMENT) == 0
    assert [file.count_failure("u-keeper", A_MOMENT) for _ in range(11)] == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    file.close()
    again = sign_in(station)
    assert again.wait_seconds("u-keeper", A_MOMENT) == 300
    assert again.wait_seconds("u-keeper", A_MOMENT + timedelta(seconds=299.5)) == 1
    assert again.wait_seconds("u-keeper", A_MOMENT + timedelta(seconds=300)) == 0
    assert again.wait_seconds("u-other", A_MOMENT) == 0
    assert again.clear_failures("u-keeper") == 11
    assert (again.clear_failures("u-keeper"), again.wait_seconds("u-keeper", A_MOMENT)) == (0, 0)
    again.close()


def test_a_clock_put_back_does_not_lock_anybody_out(station: Station) -> None:
    file = sign_in(station)
    file.count_failure("u-keeper", A_MOMENT)
    back = A_MOMENT - timedelta(days=400)
    for _ in range(3):
        file.count_failure("u-keeper", A_MOMENT)
    assert file.wait_seconds("u-keeper", back) == 8
    assert file.wait_seconds("u-keeper", back + timedelta(seconds=5)) == 3
    assert file.wait_seconds("u-keeper", back + timedelta(seconds=8)) == 0
    file.close()


def test_a_wait_that_cannot_be_read_is_the_whole_wait(station: Station) -> None:
    file = sign_in(station)
    for _ in range(4):
        file.count_failure("u-keeper", A_MOMENT)
    for until in ("soon", "2026-03-04T09:30:00"):
        station.accounts().database.reader().execute("UPDATE throttle SET until = ?", (until,))
        assert file.wait_seconds("u-keeper", A_MOMENT) == 8
    file.close()


def test_two_processes_that_fail_at_once_count_as_two(station: Station) -> None:
    files = [sign_in(station) for _ in range(4)]
    waits: list[int] = []
    threads = [
        Thread(target=lambda file=file: waits.append(file.count_failure("u-keeper", A_MOMENT))) for file in files
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(waits) == [1, 2, 4, 8]
    for file in files:
        file.close()


def test_a_file_without_the_tables_is_refused_at_sign_in(station: Station) -> None:
    station.accounts().database.reader().execute("DROP TABLE user_account")
    file = sign_in(station)
    with pytest.raises(EnvironmentFault, match="file_newer"):
        file.account("rasha")
    file.close()


def test_sign_in_loads_no_heavy_library() -> None:
    code = (
        "import sys, nsintake.store.signin, nsintake.store.generation, nsintake.paths;"
        "print([m for m in ('sqlalchemy', 'alembic', 'msgspec', 'platformdirs') if m in sys.modules])"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
