"""A backup from before a change of keys is brought back at the sign-in page, over a station in which she took her
consent back since. Somebody without any key has typed wrong passwords, changed a byte or taken a file away. What her
keys still open is carried over; what they do not is asked about, and set aside instead of deleted.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.founding import Founding
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.consent import ActKind
from nsintake.domain.roles import Role
from nsintake.errors import EnvironmentFault, NsintakeError, Refused
from nsintake.records.case_files import acts_of
from nsintake.records.unlocking import open_ring, pin_of
from nsintake.services.accounts import own_account
from nsintake.services.backup import recovery
from nsintake.services.backup.restore_questions import SHUT, UNKNOWN
from nsintake.services.consent import withdrawing
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.services.station import rotation
from nsintake.station import Station
from nsintake.store import backup, connection, generation
from tests.attacks.test_restored_over_damage import garble
from tests.services.backup.test_backup_age import said_later
from tests.services.backup.test_recovery import (
    PASSWORD,
    _sheet_of,
    back_up,
    halves,  # noqa: F401 - a fixture
    look_at_somebody,
    recovery_key_of,
)
from tests.services.ladder import MOMENT, POLICE, Office
from tests.services.people import change
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")
Keys = tuple[str, str]
"""The keeper's password and the site sheet, as she typed them on the day of the backup."""


@pytest.fixture
def path(released: Office, copies: Path) -> Path:
    return back_up(released, copies)


@pytest.fixture
def keys(released: Office, path: Path) -> Keys:
    return released.passwords()["keeper"], _sheet_of(released)


def changed_keys(office: Office, reason: rotation.KeyChange = rotation.KeyChange.SUSPECTED_LEAK) -> None:
    rotation.change_keys(office.sign_in("keeper"), reason=reason)
    office.close()


def withdrawn(office: Office) -> None:
    withdrawing.withdraw(office.sign_in("intake"), office.case_id(), POLICE)
    office.close()


def opened_with(office: Office, path: Path, keys: Keys) -> recovery.OpenedBackup:
    office.close()
    password, sheet = keys
    return recovery.open_with_password(
        office.data, path, sheet=sheet, login="keeper", password=password, clock=office.clock
    )


def over(opened: recovery.OpenedBackup, *despite: str) -> recovery.Restored:
    stay = frozenset(person.uid for person in opened.people)
    return recovery.recover(opened, stay=stay, despite=frozenset(despite))


def last_word(office: Office, password: str) -> ActKind:
    station = Station.find(office.data, clock=office.clock)
    assert station is not None
    office.stations.append(station)
    keeper = sign_in(station, "keeper", password)
    office.sessions.append(keeper)
    return acts_of(keeper, office.case_id())[-1].kind


def file_of(office: Office, name: str) -> Path:
    return generation.current_folder(office.data) / name


def aside(office: Office) -> list[Path]:
    return list(office.data.glob("set-aside-*"))


# --- what her keys open


def wrong_passwords(office: Office, _keys: Keys) -> None:
    """Somebody at the window types the keeper's name and something, until she has to wait."""
    codes = set[str]()
    while "throttled" not in codes:
        with pytest.raises(NsintakeError) as caught:
            open_ring(office.station(), "keeper", "not-her-password")
        codes.add(caught.value.code)


def no_pointer(office: Office, _keys: Keys) -> None:
    (office.data / generation.POINTER).unlink()


def another_mark(office: Office, _keys: Keys) -> None:
    """The folder says that it is under another site secret."""
    file_of(office, generation.MARK).write_bytes(b"junk")


def a_page_of_accounts(office: Office, keys: Keys) -> None:
    """One by which her password still opens everybody's keys."""
    file = file_of(office, "accounts.db")
    for page in range(file.stat().st_size // connection.PAGE_SIZE - 1, 2, -1):
        garble(file, page)
        with contextlib.suppress(NsintakeError):
            ring = open_ring(office.station(), "keeper", keys[0])
            assert ring.holds(Compartment.IDENTITY)
            ring.close()
            return
        office.close()
        garble(file, page)
    pytest.fail("no such page")


def nothing(_office: Office, _keys: Keys) -> None:
    """Nobody did anything."""


@pytest.mark.parametrize("how", [nothing, wrong_passwords, no_pointer, another_mark, a_page_of_accounts])
def test_what_she_took_back_is_carried_over(
    released: Office, path: Path, keys: Keys, how: Callable[[Office, Keys], None]
) -> None:
    changed_keys(released)
    withdrawn(released)
    how(released, keys)
    done = over(opened_with(released, path, keys))
    released.clock.moment += timedelta(hours=1)
    assert last_word(released, keys[0]) is ActKind.WITHDRAWN
    torn = how is a_page_of_accounts
    assert [str(folder) for folder in aside(released)] == ([done.aside] if torn else [])
    assert bool(done.aside) is torn


def test_a_password_that_was_changed_since_opens_it_all_the_same(released: Office, path: Path, keys: Keys) -> None:
    keeper, new = released.sign_in("keeper"), secrets.token_hex(12)
    own_account.change_password(keeper, old=keys[0], new=new, again=new, params=FLOOR)
    rotation.change_keys(keeper, reason=rotation.KeyChange.SUSPECTED_LEAK)
    released.close()
    withdrawn(released)
    opened = opened_with(released, path, keys)
    assert not opened.keeps_people
    assert over(opened).aside
    assert last_word(released, keys[0]) is ActKind.WITHDRAWN


def test_and_so_does_the_secret_of_this_computer(released: Office, path: Path, keys: Keys) -> None:
    changed_keys(released, rotation.KeyChange.SITE_SECRET_LEAKED)
    withdrawn(released)
    done = over(opened_with(released, path, keys))
    assert last_word(released, keys[0]) is ActKind.WITHDRAWN
    assert done.aside


# --- who asks


def test_a_backup_of_somebody_removed_is_asked_about_over_damaged_accounts(
    released: Office, path: Path, keys: Keys
) -> None:
    worker = released.sign_in("intake")
    look_at_somebody(released)
    made, uid = said_later(worker, path, 0), worker.uid
    released.close()
    rotation.remove_person(released.sign_in("keeper"), uid)
    released.close()
    a_page_of_accounts(released, keys)
    opened = opened_with(released, made, keys)
    assert uid not in {person.uid for person in opened.people if person.active}
    with refused(UNKNOWN):
        over(opened, SHUT)
    over(opened, UNKNOWN)
    with refused("disabled"):
        released.sign_in("intake")


def test_who_is_no_keeper_any_more_restores_nothing_here(released: Office, path: Path, keys: Keys) -> None:
    change(released, "keeper", role=Role.INTAKE)
    with refused("not_keeper"):
        opened_with(released, path, keys)
    assert generation.current(released.data) == 1


def test_a_note_of_the_newest_list_that_is_junk_is_said(released: Office, path: Path, keys: Keys) -> None:
    ring = open_ring(released.station(), "keeper", keys[0])
    pin = pin_of(ring.org)
    pin.write_bytes(b"junk")
    with pytest.raises(EnvironmentFault) as caught:
        opened_with(released, path, keys)
    assert caught.value.code == "pin_unreadable"
    pin.unlink()


# --- what nobody can open


def first_page(name: str) -> Callable[[Office], None]:
    return lambda office: garble(file_of(office, name), 0)


SHUT_BY = {"accounts.db": "liaison.db", "identity.db": "identity.db", "liaison.db": "liaison.db"}


@pytest.mark.parametrize("garbled", SHUT_BY)
def test_what_does_not_open_is_asked_about_and_set_aside(
    released: Office, path: Path, keys: Keys, garbled: str
) -> None:
    """The next start deletes nothing of it. Somebody puts the byte and the folder back: everything is there."""
    changed_keys(released)
    withdrawn(released)
    first_page(garbled)(released)
    number = generation.current(released.data)
    opened = opened_with(released, path, keys)
    with pytest.raises(Refused) as caught:
        over(opened)
    assert (caught.value.code, caught.value.params["file"]) == (SHUT, SHUT_BY[garbled])
    assert generation.current(released.data) == number
    assert not aside(released)
    done = over(opened, SHUT)
    assert [str(folder) for folder in aside(released)] == [done.aside]
    released.station().hold()
    released.close()
    (folder,) = aside(released)
    garble(folder / garbled, 0)
    (folder / generation.NOT_CARRIED).unlink()
    folder.rename(released.data / "generation-77")
    generation.put_in_force(released.data, 77)
    for note in released.state.glob("roster-*"):  # this account knows a newer list; another one does not
        note.unlink()
    assert last_word(released, keys[0]) is ActKind.WITHDRAWN


def test_a_restore_that_is_cut_off_leaves_no_mark(
    released: Office, path: Path, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed_keys(released)
    first_page("identity.db")(released)
    opened, marked = opened_with(released, path, keys), list[bool]()

    def refuses(data: Path, _number: int) -> None:
        marked.append((generation.current_folder(data) / generation.NOT_CARRIED).exists())
        raise EnvironmentFault("disk_failed", file="current")

    monkeypatch.setattr(generation, "put_in_force", refuses)
    with pytest.raises(EnvironmentFault):
        over(opened, SHUT)
    assert marked == [True]
    assert not file_of(released, generation.NOT_CARRIED).exists()
    opened.close()


def test_both_recovery_sheets_are_asked_too(halves: tuple[Founding, Path, Path]) -> None:  # noqa: F811 - a fixture
    made, data, path = halves
    clock = FixedClock(MOMENT)
    station = Station.find(data, clock=clock)
    assert station is not None
    secret = SiteSecret.from_recovery(recovery_key_of(made), backup.look(path).manifest.site, org="office-1")
    station.unlock(secret.sheet())
    rotation.change_keys(sign_in(station, "lead", PASSWORD), reason=rotation.KeyChange.SUSPECTED_LEAK)
    station.close()
    new = secrets.token_hex(12)
    opened = recovery.open_with_halves(
        data,
        path,
        sheet_a=made.sheet_a,
        sheet_b=made.sheet_b,
        login="nasrin",
        display_name="Nasrin Karim",
        password=new,
        password_again=new,
        params=FLOOR,
        clock=clock,
    )

    def put_in_force(*codes: str) -> recovery.Restored:
        despite = frozenset(codes)
        return recovery.recover(opened, stay=frozenset(), login="nasrin", display_name="Nasrin Karim", despite=despite)

    with refused(SHUT):
        put_in_force()
    done = put_in_force(SHUT)
    assert [str(folder) for folder in data.glob("set-aside-*")] == [done.aside]
