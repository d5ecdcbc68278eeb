"""Disks that fill up in the middle of heavy work: a restore, a backup, a founding. What was there stays and is usable.

A change of keys has its own in ``test_kill_in_rotation.py``.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nsintake.errors import EnvironmentFault
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import backups, recovery
from nsintake.services.founding import practice_office
from nsintake.store import backup, generation
from tests.faults import rotation_harness
from tests.faults.test_disks import root_only
from tests.faults.test_kill_in_rotation import fill, small_disk
from tests.scale import full_or
from tests.services.ladder import Office, answers
from tests.services.real_station import RealStation

__all__ = ["small_disk"]
BALLAST = "ballast"
Progress = Callable[[int, int], None]


def filling(disk: Path, at: float, leave: int) -> Progress:
    """Progress that fills the disk up once so large a part is done, up to ``leave`` bytes."""

    def told(done: int, of: int) -> None:
        if done >= at * of and not (disk / BALLAST).exists():
            fill(disk, leave)

    return told


@pytest.fixture
def on_small_disk(printed: Office, small_disk: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    shutil.copytree(printed.folder, small_disk / "office")
    office = Office(small_disk / "office")
    monkeypatch.setenv("NSINTAKE_STATE", str(office.state))
    yield office
    office.close()


MOMENTS = [(0.0, 0), (0.2, 60_000), (0.4, 0), (0.4, 60_000)]


@root_only
def test_a_disk_that_fills_up_in_a_restore_leaves_the_old_station(
    on_small_disk: Office, small_disk: Path, tmp_path: Path
) -> None:
    office = on_small_disk
    stick = tmp_path / "stick"
    stick.mkdir()
    path = stick / backups.back_up(office.sign_in("keeper"), stick).name
    practice_office.record(office.sign_in("intake"), answers())  # what the backup does not hold
    signed_in = office.sign_in("keeper")
    before, kept = rotation_harness.contents(signed_in), rotation_harness.chains(signed_in)
    for at, leave in MOMENTS[:: full_or(2, 1)]:
        office.close()
        signed_in = office.sign_in("keeper")
        with pytest.raises(EnvironmentFault) as caught:
            recovery.restore(signed_in, path, progress=filling(small_disk, at, leave))
        assert caught.value.code in {"folder_full", "restore_no_room"}, f"at {at} with {leave}"
        (small_disk / BALLAST).unlink()
        assert [file.name for file in office.data.glob("generation-*")] == ["generation-1"]
        assert generation.current(office.data) == 1
        assert rotation_harness.contents(signed_in) == before
        practice_office.record(signed_in, answers())  # the very session goes on
        before, kept = rotation_harness.contents(signed_in), rotation_harness.chains(signed_in)
        office.close()
        outcome = rotation_harness.Outcome()
        assert rotation_harness.look(office, "leak", before, kept, outcome) == "old"
        assert (outcome.unsound, outcome.left_behind) == (0, 0)
    office.close()
    recovery.restore(office.sign_in("keeper"), path)
    assert office.sign_in("keeper").ring.epoch == 2


@root_only
def test_a_stick_that_fills_up_in_a_backup_keeps_the_one_before(
    printed: Office, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in = printed.sign_in("keeper")
    good = backups.back_up(signed_in, small_disk).name
    for leave in (0, 4_000, 60_000, 200_000):
        with monkeypatch.context() as patch:
            patch.setattr(backup, "_require_room", lambda *_: fill(small_disk, leave))  # noqa: B023
            with pytest.raises(EnvironmentFault) as caught:
                backups.back_up(signed_in, small_disk)
        assert caught.value.code == "backup_medium_full", f"with {leave}"
        (small_disk / BALLAST).unlink()
        assert [path.name for path in small_disk.glob("*.bin")] == [good]
        assert list(small_disk.glob(".*.part")) == []
        backup.verify(small_disk / good)
        assert backups.last_good(signed_in) is not None
    assert backups.back_up(signed_in, small_disk).name != good


@root_only
@pytest.mark.parametrize("leave", [0, 30_000, 120_000, 300_000, 500_000])
def test_a_founding_on_a_disk_that_fills_up_is_begun_again(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch, leave: int
) -> None:
    monkeypatch.setenv("NSINTAKE_STATE", str(small_disk / "state"))
    real = RealStation(small_disk)
    with pytest.raises(EnvironmentFault, match="folder_full"):
        real.begin(progress=filling(small_disk, 0.2, leave))
    (small_disk / BALLAST).unlink()
    real.finish(real.begin())
    signed_in: SignedIn = real.sign_in()
    assert signed_in.founded
    real.close()
