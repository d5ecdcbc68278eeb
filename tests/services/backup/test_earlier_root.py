"""Going back to a backup that was made before the root was changed: only to one that the station's log knows."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import recovery
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.cases import restriction
from nsintake.services.consent import confirming, withdrawing
from nsintake.services.day import case_view, erasure
from nsintake.services.station import rotation
from nsintake.store import backup, generation
from tests.scale import FULL
from tests.services.backup.test_recovery import _sheet_of, back_up, printable, restored, sound
from tests.services.ladder import POLICE, Office
from tests.services.refusals import refused
from tests.services.station.test_succession import second_keeper, succeed, take

pytestmark = pytest.mark.usefixtures("cheap_keys")
full = pytest.mark.skipif(not FULL, reason="the way is the same as in its neighbours")


def before_and_after(office: Office, stick: Path, *between: Callable[[], object]) -> Path:
    """A backup, then what is done ``between``, then a new root."""
    path = back_up(office, stick)
    for act in between:
        act()
        office.close()
    succeed(office)
    return path


def test_a_keeper_goes_back_to_one_from_under_the_old_root_and_the_new_one_stays(released: Office, stick: Path) -> None:
    before = {row.code for row in case_view.list_cases(released.sign_in("intake"))}
    path = before_and_after(released, stick)
    root = released.sign_in("keeper").ring.root_pub
    released.close()
    done = restored(released, path)
    assert (done.damaged, done.unproved) == (0, 0)
    keeper = released.sign_in("keeper")
    assert keeper.ring.root_pub == root
    assert keeper.ring.epoch == 3
    assert sound(keeper)
    with refused("root_changed"):
        released.sign_in("intake")
    take(released, "intake")
    worker = released.sign_in("intake")
    assert {row.code for row in case_view.list_cases(worker)} == before
    assert len(confirming.waiting(worker)) == 1


@full
def test_what_was_said_since_wins_over_it_all_the_same(released: Office, stick: Path) -> None:
    def withdraw() -> None:
        withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)

    def erase() -> None:
        worker = released.sign_in("intake")
        other = released.case(worker, "")
        if other == released.case_id():
            other = next(row.case_id for row in case_view.list_cases(worker) if row.case_id != other)
        gone.append(case_view.open_case(worker, other).code)
        erasure.erase(worker, other, typed=gone[0])

    gone: list[str] = []
    path = before_and_after(released, stick, withdraw, erase)
    assert restored(released, path).erased >= 1
    keeper = released.sign_in("keeper")
    assert set(printable(keeper, released)) == {"record_withdrawn"}
    assert gone[0] not in {row.code for row in case_view.list_cases(keeper)}


@full
def test_two_roots_ago_and_another_site_secret(office: Office, stick: Path) -> None:
    path = before_and_after(office, stick)
    rotation.change_keys(office.sign_in("keeper"), reason=rotation.KeyChange.SITE_SECRET_LEAKED)
    office.close()
    succeed(office)
    restored(office, path)
    assert sound(office.sign_in("keeper"))


def test_a_file_that_was_restricted_comes_back_by_the_old_seed(released: Office, stick: Path) -> None:
    restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    released.close()
    path = before_and_after(released, stick)
    assert restored(released, path).damaged == 0
    assert case_view.open_case(released.sign_in("keeper"), released.case_id()).code


def test_whoever_became_a_keeper_later_needs_one_of_that_time(office: Office, stick: Path) -> None:
    path = back_up(office, stick)
    second_keeper(office)
    succeed(office)
    take(office, "intake")
    office.close()
    with refused("backup_before_you"):
        recovery.restore(office.sign_in("intake"), path)


# --- what somebody who left could make


def forged(leaver: SignedIn, path: Path, folder: Path, *, roster: bool) -> Path:
    """A backup of that time made again: its accounts contain what she likes, and everything is signed as then."""
    parts = folder / "parts"
    parts.mkdir(parents=True)
    backup.unpack(path, parts)
    if roster:  # she makes the list of accounts of that time once more, with the old seed
        from nsintake.services.backup.staging import Staged  # noqa: PLC0415

        staged = Staged(parts, backup.look(path), clock=leaver.station.clock)
        staged.use(leaver.station.secret)
        files = staged.open_files(leaver.ring)
        later = leaver.ring.approve(leaver.ring._user.entry(Role.KEEPER))
        with files.accounts.database.begin() as work:
            files.accounts.add_roster(work, later.number, later.roster)
            work.commit()
        files.close()
    manifest = replace(backup.look(path).manifest, maker=leaver.uid, parts=())
    return backup.write(folder, parts, manifest, sign=leaver.ring.sign).path


@pytest.mark.parametrize("roster", [False, True])
def test_one_that_somebody_who_left_made_later_is_refused(office: Office, stick: Path, roster: bool) -> None:
    gone = second_keeper(office)
    path = back_up(office, stick, "keeper")
    leaver = office.sign_in("intake")
    made = forged(leaver, path, stick / "hers", roster=roster)
    office.close()
    succeed(office, gone)
    number = generation.current(office.data)
    shutil.copy(made, stick / path.name)  # under the very name that the log knows
    for file in (made, stick / path.name):
        with refused("backup_other_root" if roster else "backup_not_in_log"):
            recovery.restore(office.sign_in("keeper"), file)
        office.close()
    assert generation.current(office.data) == number
    assert sound(office.sign_in("keeper"))


def test_an_entry_made_for_it_under_the_old_root_afterwards_does_not_count(office: Office, stick: Path) -> None:
    """She has the key of accounts.db still, and lays an entry about her own backup into its log."""
    from nsintake.services.backup import backup_age  # noqa: PLC0415

    gone = second_keeper(office)
    path = back_up(office, stick, "keeper")
    leaver = office.sign_in("intake")
    made = backup.look(forged(leaver, path, stick / "hers", roster=False))
    old_ring = leaver.ring
    office.sessions.remove(leaver)
    leaver.files.close()
    office.close()
    succeed(office, gone)
    keeper = office.sign_in("keeper")
    chain = keeper.accounts_store.audit
    chain._keyring, ring = old_ring, chain._keyring
    with pytest.raises(Refused), keeper.accounts_store.begin() as work:
        backup_age.note_made(keeper, work, made, 1)
    real = chain._rosters.at
    chain._rosters.at = lambda number: None  # type: ignore[method-assign]
    with keeper.accounts_store.begin() as work:
        backup_age.note_made(keeper, work, made, 1)
        work.commit()
    chain._rosters.at = real  # type: ignore[method-assign]
    chain._keyring = ring
    chain._seen.clear()
    assert not backup_age.is_in_log(chain, ring.org, made)


# --- over a station whose files are broken


def broken(office: Office, name: str = "identity.db") -> None:
    file = generation.current_folder(office.data) / name
    file.write_bytes(bytes(file.stat().st_size))
    for log in file.parent.glob(f"{name}-*"):
        log.unlink()


def over(office: Office, path: Path, sheet: str, login: str = "keeper") -> recovery.OpenedBackup:
    password = office.passwords()[login]
    office.close()
    return recovery.open_with_password(
        office.data, path, sheet=sheet, login=login, password=password, clock=office.clock
    )


@pytest.mark.parametrize("name", ["identity.db", "liaison.db"])
def test_a_backup_is_brought_back_where_one_file_of_the_station_does_not_open(
    released: Office, stick: Path, name: str
) -> None:
    path, sheet = back_up(released, stick), _sheet_of(released)
    released.close()
    broken(released, name)
    opened = over(released, path, sheet)
    recovery.recover(opened, stay=frozenset(person.uid for person in opened.people), despite=frozenset({SHUT}))
    worker = released.sign_in("intake")
    assert case_of(worker, released.case_id()).worker == worker.uid
    assert worker.liaison.get("masked_record", released.record_id(), MaskedRecord).facts


def test_over_a_broken_station_the_new_root_stays_and_a_forged_one_is_refused(released: Office, stick: Path) -> None:
    gone = second_keeper(released)
    path = back_up(released, stick, "keeper")
    leaver = released.sign_in("intake")
    made = forged(leaver, path, stick / "hers", roster=False)
    released.close()
    succeed(released, gone)
    sheet = _sheet_of(released)
    root = released.sign_in("keeper").ring.root_pub
    released.close()
    broken(released)
    with refused("backup_not_in_log"):
        over(released, made, sheet)
    with refused("disabled"):  # she who left brings nothing back over what is still there
        over(released, path, sheet, "intake")
    assert len(list(released.data.glob("generation-*"))) == 1
    opened = over(released, path, sheet)
    assert opened.keeps_people
    recovery.recover(opened, stay=frozenset(), despite=frozenset({SHUT}))
    keeper = released.sign_in("keeper")
    assert keeper.ring.root_pub == root
    assert sound(keeper)


def test_a_keeper_who_has_not_taken_the_new_root_does_not_undo_it(office: Office, stick: Path) -> None:
    second_keeper(office)
    path = back_up(office, stick, "keeper")
    succeed(office)
    sheet = _sheet_of(office)
    broken(office)
    with refused("root_changed"):
        over(office, path, sheet, "intake")


@full
def test_one_made_after_a_new_root_that_was_lost_again_wins(office: Office, stick: Path, tmp_path: Path) -> None:
    """The station was put back as a whole to before the new root, and broke; the backup knows better."""
    kept = tmp_path / "kept"
    shutil.copytree(office.data, kept)
    succeed(office)
    path = back_up(office, stick, "keeper")
    root = office.sign_in("keeper").ring.root_pub
    office.close()
    shutil.rmtree(office.data)
    shutil.copytree(kept, office.data)
    shutil.rmtree(office.state)
    sheet = _sheet_of(office)
    broken(office)
    opened = over(office, path, sheet)
    recovery.recover(opened, stay=frozenset(person.uid for person in opened.people), despite=frozenset({SHUT}))
    assert office.sign_in("keeper").ring.root_pub == root
