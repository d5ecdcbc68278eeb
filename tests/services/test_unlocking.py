"""From a name and a password to keys: throttled, the same for names nobody has, and never by an older roster."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.kdf import DEFAULT, FLOOR, KdfParams
from nsintake.domain.roles import Role
from nsintake.errors import UserFault
from nsintake.records import unlocking
from nsintake.records.unlocking import open_ring, pin_roster, pinned_roster
from nsintake.services.accounts import accounts
from tests.services.ladder import Office
from tests.services.people import change
from tests.services.refusals import fault, refused

ROOT = Path(__file__).parents[2]


def wait_of(office: Office, login: str, password: str = "wrong") -> tuple[str, int]:
    with pytest.raises(UserFault) as caught:
        open_ring(office.station(), login, password)
    return caught.value.code, int(caught.value.params["wait_seconds"])


def test_each_wrong_password_doubles_the_wait_and_the_right_one_forgets_it(office: Office) -> None:
    for expected in (1, 2, 4, 8):
        assert wait_of(office, "intake") == ("wrong_password", expected)
        assert wait_of(office, "intake") == ("throttled", expected)
        office.clock.moment += timedelta(seconds=expected)
    open_ring(office.station(), "intake", office.passwords()["intake"]).close()
    assert wait_of(office, "intake") == ("wrong_password", 1)


def test_the_wait_holds_against_the_right_password_and_for_her_alone(office: Office) -> None:
    wait_of(office, "intake")
    assert wait_of(office, "intake", office.passwords()["intake"]) == ("throttled", 1)
    open_ring(office.station(), "keeper", office.passwords()["keeper"]).close()


def test_the_wait_is_never_longer_than_five_minutes_even_with_the_clock_set_back(office: Office) -> None:
    for _ in range(12):
        _, wait = wait_of(office, "liaison")
        office.clock.moment += timedelta(seconds=wait)
    assert wait_of(office, "liaison") == ("wrong_password", 300)
    office.clock.moment -= timedelta(days=30)
    assert wait_of(office, "liaison") == ("throttled", 300)


IN_ANOTHER_PROCESS = """
import sys
from datetime import datetime
from pathlib import Path
from nsintake.clock import FixedClock
from nsintake.domain.roles import Role
from nsintake.errors import UserFault
from nsintake.records.unlocking import open_ring
from nsintake.station import Station
station = Station.find(Path(sys.argv[1]), clock=FixedClock(datetime.fromisoformat(sys.argv[2])))
try:
    open_ring(station, sys.argv[3], "wrong")
except UserFault as fault:
    print(fault.code, fault.params["wait_seconds"])
"""


def test_the_wait_outlives_the_process(office: Office) -> None:
    def other(login: str) -> str:
        command = [sys.executable, "-c", IN_ANOTHER_PROCESS, str(office.data), office.clock.now().isoformat(), login]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
        return done.stdout.strip()

    assert other("intake") == "wrong_password 1"
    assert wait_of(office, "intake") == ("throttled", 1)
    office.clock.moment += timedelta(seconds=1)
    assert other("intake") == "wrong_password 2"
    assert other("intake") == "throttled 2"


def test_a_name_nobody_has_is_derived_for_at_the_real_price_and_counted(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    derived: list[tuple[str, KdfParams]] = []

    def derive(password: str, salt: bytes, params: KdfParams, **rest: object) -> bytes:
        derived.append((password, params))
        return bytes(32)

    monkeypatch.setattr(unlocking, "derive_kek", derive)
    assert wait_of(office, "nobody") == ("wrong_password", 1)
    assert derived == [("wrong", DEFAULT)], "the price new accounts have"
    assert wait_of(office, "somebody else") == ("throttled", 1), "many names do not buy many tries"
    assert len(derived) == 1
    wait_of(office, "intake")
    office.clock.moment += timedelta(seconds=1)
    assert wait_of(office, "nobody") == ("wrong_password", 2)


def test_a_shell_cannot_be_told_from_a_name_nobody_has(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    derived: list[str] = []

    def derive(*_: object, uid: str, **__: object) -> bytes:
        derived.append(uid)
        return bytes(32)

    monkeypatch.setattr(unlocking, "derive_kek", derive)
    accounts.create_shell(office.sign_in("administrator"), login="hana", display_name="Hana", role=Role.INTAKE)
    assert wait_of(office, "hana") == ("wrong_password", 1)
    assert derived == ["nobody"]


def test_the_typed_name_is_kept_nowhere(office: Office) -> None:
    wait_of(office, "a name typed into the wrong field")
    signed_in = office.sign_in("administrator")
    tables = signed_in.accounts.database.reader()
    names = [row[0] for row in tables.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    for name in names:
        for row in tables.execute(f"SELECT * FROM {name}").fetchall():
            assert not any("wrong field" in str(value) for value in row)


def test_the_newest_roster_is_remembered_and_only_ever_a_newer_one(office: Office) -> None:
    ring = open_ring(office.station(), "keeper", office.passwords()["keeper"])
    (office.state / f"roster-{ring.org}").unlink()
    assert pinned_roster(ring.org) == 0
    pin_roster(ring)
    assert pinned_roster(ring.org) == ring.roster.number
    change(office, "liaison", disabled=True)
    newer = open_ring(office.station(), "keeper", office.passwords()["keeper"])
    pin_roster(newer)
    pin_roster(ring)
    assert pinned_roster(ring.org) == newer.roster.number == ring.roster.number + 1
    ring.close()
    newer.close()


def test_an_older_roster_put_back_is_refused_where_the_newer_was_seen(
    office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    change(office, "liaison", disabled=True)
    administrator = office.sign_in("administrator")
    with administrator.accounts.database.begin() as work:
        work.cursor.execute("DELETE FROM roster WHERE number = (SELECT max(number) FROM roster)")
        work.commit()
    for login in ("liaison", "keeper", "administrator"):
        with pytest.raises(OpenError):
            open_ring(office.station(), login, office.passwords()[login])
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path))
    open_ring(office.station(), "liaison", office.passwords()["liaison"]).close()  # another account never saw it


def test_without_any_roster_nobody_is_approved(office: Office) -> None:
    administrator = office.sign_in("administrator")
    with administrator.accounts.database.begin() as work:
        work.cursor.execute("DELETE FROM roster")
        work.commit()
    with refused("not_approved"):
        open_ring(office.station(), "keeper", office.passwords()["keeper"])


def test_a_right_password_gives_the_keys_of_the_role(office: Office) -> None:
    ring = open_ring(office.station(), "intake", office.passwords()["intake"])
    assert [ring.holds(compartment) for compartment in Compartment] == [True, True, True, False]
    ring.close()
    with fault("wrong_password", "password"):
        open_ring(office.station(), "intake", office.passwords()["keeper"])


def test_practice_offices_of_these_tests_are_made_at_the_floor() -> None:
    assert (FLOOR.memory_kib, DEFAULT.memory_kib) == (64 * 1024, 256 * 1024)
