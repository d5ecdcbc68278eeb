"""Power cuts and full disks while every key is changed: the old station or the new one, and it opens."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nsintake.errors import EnvironmentFault
from nsintake.services.intake import intake
from nsintake.services.station import rotation
from nsintake.store import generation, rebuild
from nsintake.store.check import verify_file
from tests.faults import rotation_harness
from tests.faults.test_disks import root_only
from tests.scale import full_or
from tests.services.ladder import Office, answers

ROOT = Path(__file__).parents[2]
NOTHING = {"mixed": 0, "lost": 0, "unsound": 0, "left_behind": 0, "failed": []}


@pytest.mark.full
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the harness forks its sessions")
def test_a_change_of_keys_cut_anywhere_leaves_the_old_station_or_the_new(printed: Office) -> None:
    intake.consent_to_record(printed.sign_in("intake"), answers())
    printed.close()
    rounds = full_or(3, 150)
    command = [sys.executable, "-m", "tests.faults.rotation_harness", str(printed.folder), str(rounds)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=1800, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    outcome = json.loads(done.stdout)
    assert {name: outcome[name] for name in NOTHING} == NOTHING, outcome
    assert outcome["rounds"] == rounds == outcome["old"] + outcome["new"]
    assert outcome["cut"] > 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64m,mode=0700", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if made.returncode != 0:
        pytest.skip("this machine lets nobody mount a small disk")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(disk: Path, leave: int) -> None:
    """Let the disk have that many bytes left."""
    free = shutil.disk_usage(disk).free
    (disk / "ballast").write_bytes(bytes(free - leave))


@root_only
def test_a_disk_that_fills_up_meanwhile_leaves_the_old_station(
    printed: Office, small_disk: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    shutil.copytree(printed.folder, small_disk / "office")
    office = Office(small_disk / "office")
    request.addfinalizer(office.close)
    monkeypatch.setenv("NSINTAKE_STATE", str(office.state))
    signed_in = office.sign_in("keeper")
    before, kept = rotation_harness.contents(signed_in), rotation_harness.chains(signed_in)
    signed_in.tidy()
    size = sum(path.stat().st_size for path in signed_in.station.folder.iterdir())
    for leave in (0, 40_000, size // 10, size // 4, size // 2, size * 8 // 10):
        with monkeypatch.context() as patch:
            patch.setattr(rebuild, "_need_room", lambda _old, _folder: fill(small_disk, leave))  # noqa: B023
            with pytest.raises(EnvironmentFault, match="folder_full"):
                rotation.change_keys(signed_in, reason=rotation.KeyChange.SUSPECTED_LEAK)
        with pytest.raises(EnvironmentFault, match="folder_full"):
            rotation.change_keys(signed_in, reason=rotation.KeyChange.SUSPECTED_LEAK)
        (small_disk / "ballast").unlink()
        assert [path.name for path in office.data.glob("generation-*")] == ["generation-1"]
        assert generation.current(office.data) == 1
        assert rotation_harness.contents(signed_in) == before
    rotation.change_keys(signed_in, reason=rotation.KeyChange.SUSPECTED_LEAK)
    office.close()
    outcome = rotation_harness.Outcome()
    assert rotation_harness.look(office, "leak", before, kept, outcome) == "new"
    assert (outcome.unsound, outcome.left_behind) == (0, 0)
    assert all(verify_file(store).sound for store in office.sign_in("keeper").stores)
    office.close()
