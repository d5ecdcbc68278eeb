"""Disks that fill up, folders that may not be written or are somebody else's, files that are damaged."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nsintake import paths
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.errors import EnvironmentFault
from nsintake.store import generation, migrations
from nsintake.store.check import verify_file
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.signin import SignInFile
from tests.scale import full_or
from tests.store.station import Note, Station, make_station

TABLE = "case_file"
NOBODY = 61234
"""A user made for the test: an id that no account has, so nothing belongs to it but what we give it."""

root_only = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user or mount a small disk"
)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = make_station(tmp_path)
    yield made
    made.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    if shutil.which("mount") is None:
        pytest.skip("no mount program")
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if done.returncode != 0:
        pytest.skip("this machine lets nobody mount a small disk")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def save(store: SealedStore, text: str) -> bytes:
    record = new_id()
    with store.begin() as work:
        store.put(work, TABLE, record, new_id(), Note(text), verb="saved")
        work.commit()
    return record


def fill_up(store: SealedStore, kept: list[tuple[bytes, str]]) -> None:
    """Save until the disk refuses; ``kept`` is what was acknowledged."""
    for at in range(3000):
        record = save(store, str(at))
        kept.append((record, str(at)))


def as_nobody(act: Callable[[], str], *folders: Path) -> str:
    """What ``act`` says when an unprivileged user does it, who may pass through the folders."""
    for folder in folders:
        folder.chmod(0o711)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            os.write(writing, act().encode())
        finally:
            os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        return pipe.read()


def code_of(act: Callable[[], object]) -> Callable[[], str]:
    def told() -> str:
        try:
            act()
        except EnvironmentFault as fault:
            return fault.code
        return "nothing"

    return told


def give(folder: Path, owner: int) -> None:
    os.chown(folder, owner, owner)
    for path in folder.rglob("*"):
        os.chown(path, owner, owner)


def passed(tmp_path: Path) -> list[Path]:
    """The folders above a test's own that another user must be able to pass through."""
    return [folder for folder in (tmp_path, *tmp_path.parents) if str(folder).startswith("/tmp/")]


@root_only
def test_a_full_disk_loses_nothing_that_was_acknowledged(small_disk: Path) -> None:
    station = make_station(small_disk)
    store = station.store("u-intake")
    kept: list[tuple[bytes, str]] = []
    with pytest.raises(EnvironmentFault, match="folder_full"):
        fill_up(store, kept)
    assert len(kept) > 10
    fresh = station.store("u-keeper")
    assert [fresh.get(TABLE, record, Note).text for record, _ in kept] == [text for _, text in kept]
    assert verify_file(fresh).sound
    with pytest.raises(EnvironmentFault, match="folder_full"):
        paths.atomic_write(small_disk / "current", b"x" * 4_000_000)
    assert sorted(path.name for path in small_disk.iterdir() if path.name.startswith(".")) == []
    subprocess.run(["mount", "-o", "remount,size=16m", str(small_disk)], check=True)
    later = save(store, "after room was made")
    assert station.store("u-keeper").get(TABLE, later, Note).text == "after room was made"
    assert store.database.checkpoint()
    assert verify_file(station.store("u-keeper")).sound
    station.close()


@root_only
def test_a_folder_that_may_only_be_read_is_told_before_work_begins(tmp_path: Path) -> None:
    folder = paths.prepare_data_folder(tmp_path / "s")
    give(folder, NOBODY)
    folder.chmod(0o500)
    assert as_nobody(code_of(lambda: paths.check_data_folder(folder)), *passed(tmp_path)) == "folder_readonly"
    assert as_nobody(code_of(lambda: paths.prepare_data_folder(folder))) == "folder_readonly"
    assert as_nobody(code_of(lambda: generation.station_lock(folder).shared())) == "folder_readonly"
    folder.chmod(0o700)
    assert as_nobody(code_of(lambda: paths.check_data_folder(folder))) == "nothing"


@root_only
def test_files_that_may_only_be_read_are_told(station: Station, tmp_path: Path) -> None:
    file = station.folder / "accounts.db"
    save(station.store("u-intake"), "kept")
    station.close()
    for path in station.folder.glob("*.db*"):
        path.chmod(0o644)
    opening = as_nobody(code_of(lambda: SignInFile(file, station.secret.apply_accounts_key)), *passed(tmp_path))
    assert opening == "folder_readonly"
    assert as_nobody(code_of(lambda: station.store("u-intake"))) == "folder_readonly"
    for path in station.folder.glob("*.db*"):
        path.chmod(0o600)
    assert as_nobody(code_of(lambda: station.store("u-intake"))) == "folder_readonly"


@root_only
def test_somebody_elses_folder_is_foreign_and_left_alone(tmp_path: Path) -> None:
    folder = paths.prepare_data_folder(tmp_path / "s")
    before = sorted(path.name for path in folder.iterdir())
    for act in (paths.prepare_data_folder, paths.check_data_folder):
        told = as_nobody(code_of(lambda act=act: act(folder)), *passed(tmp_path))  # type: ignore[misc]
        assert told == "folder_foreign"
    assert sorted(path.name for path in folder.iterdir()) == before


@root_only
def test_a_place_where_nothing_may_be_made_is_read_only(tmp_path: Path) -> None:
    told = as_nobody(code_of(lambda: paths.prepare_data_folder(tmp_path / "new")), *passed(tmp_path))
    assert told == "folder_readonly"


def outcome(station: Station, record: bytes, text: str) -> str:
    """What a session makes of the files: "same", or the code it stopped with; never a wrong value."""
    try:
        store = station.store("u-keeper")
        migrations.bring_up_to_date(store.database, Compartment.IDENTITY)
        found = store.get(TABLE, record, Note)
    except (EnvironmentFault, OpenError) as fault:
        return fault.code
    finally:
        station.close()
    return "same" if found.text == text else "WRONG"


@pytest.mark.full
def test_a_damaged_file_is_refused_or_reads_the_same(station: Station) -> None:
    store = station.store("u-intake")
    records = [save(store, f"{at} " + "x" * 1200) for at in range(30)]
    store.database.checkpoint()
    station.close()
    path = station.folder / "identity.db"
    whole = path.read_bytes()
    seen: dict[str, int] = {}
    chance = random.Random(7)
    for _ in range(full_or(60, 600)):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 1, 20))):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
        at = chance.randrange(len(records))
        told = outcome(station, records[at], f"{at} " + "x" * 1200)
        seen[told] = seen.get(told, 0) + 1
    assert set(seen) <= {"same", "file_corrupt", "cannot_open", "disk_error"}
    assert seen["file_corrupt"] > 0
    path.write_bytes(whole)
    assert outcome(station, records[0], "0 " + "x" * 1200) == "same"


def test_a_shortened_file_is_refused(station: Station) -> None:
    store = station.store("u-intake")
    records = [save(store, f"{at} " + "x" * 1200) for at in range(30)]
    store.database.checkpoint()
    station.close()
    path = station.folder / "identity.db"
    whole = path.read_bytes()
    for length in (0, 1, 16, 4096, 8192, 20_000, len(whole) // 2, len(whole) - 8192):
        path.write_bytes(whole[:length])
        told = {outcome(station, record, f"{at} " + "x" * 1200) for at, record in enumerate(records)}
        assert told <= {"file_corrupt", "cannot_open", "disk_error", "same"}
        assert told != {"same"}
    path.write_bytes(whole)
    assert outcome(station, records[0], "0 " + "x" * 1200) == "same"


def test_files_of_two_stations_do_not_mix(station: Station, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = make_station(tmp_path / "other")
    record = save(other.store("u-intake"), "theirs")
    other.close()
    for path in other.folder.glob("identity.db*"):
        shutil.copy(path, station.folder)
    assert outcome(station, record, "theirs") == "file_corrupt"
