"""One generation in force at any time; sessions share the station, heavy work has it alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nsintake.errors import EnvironmentFault
from nsintake.store import generation

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from nsintake.store import generation
lock = generation.station_lock(Path(sys.argv[1]))
getattr(lock, sys.argv[2])()
print("held", flush=True)
sys.stdin.read()
"""


def holder(folder: Path, how: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), how],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def end(process: subprocess.Popen[str], *, kill: bool = False) -> None:
    if kill:
        process.kill()
    process.communicate()


def test_a_new_folder_has_no_generation(tmp_path: Path) -> None:
    assert generation.current(tmp_path) is None
    with pytest.raises(EnvironmentFault, match="station_missing"):
        generation.current_folder(tmp_path)


def test_a_prepared_generation_counts_only_once_put_in_force(tmp_path: Path) -> None:
    number, folder = generation.prepare(tmp_path)
    assert (number, folder, generation.current(tmp_path)) == (1, tmp_path / "generation-1", None)
    generation.put_in_force(tmp_path, number)
    assert generation.current_folder(tmp_path) == folder
    assert generation.prepare(tmp_path)[0] == 2
    assert generation.prepare(tmp_path)[0] == 3
    assert generation.current(tmp_path) == 1


def test_a_generation_that_is_not_there_is_never_put_in_force(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="file_missing"):
        generation.put_in_force(tmp_path, 4)
    assert not (tmp_path / "current").exists()


@pytest.mark.parametrize(
    "text", ["", "generation-2\n", "generation-1", "generation-01\n", "../../etc\n", "generation-1\n\n"]
)
def test_a_pointer_that_says_anything_else_is_corrupt(tmp_path: Path, text: str) -> None:
    generation.prepare(tmp_path)
    (tmp_path / "current").write_text(text)
    with pytest.raises(EnvironmentFault, match="file_corrupt"):
        generation.current(tmp_path)


def test_a_pointer_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    (tmp_path / "current").mkdir()
    with pytest.raises(EnvironmentFault, match="file_strange"):
        generation.current(tmp_path)


def test_sessions_share_the_station_and_heavy_work_waits(tmp_path: Path) -> None:
    session = holder(tmp_path, "shared")
    with generation.station_lock(tmp_path).shared():
        pass
    with pytest.raises(EnvironmentFault, match="station_busy"):
        generation.station_lock(tmp_path).exclusive(wait=0.1)
    end(session)
    with generation.station_lock(tmp_path).exclusive():
        pass


def test_no_session_starts_while_heavy_work_runs(tmp_path: Path) -> None:
    work = holder(tmp_path, "exclusive")
    with pytest.raises(EnvironmentFault, match="station_busy"):
        generation.station_lock(tmp_path).shared()
    end(work, kill=True)
    with generation.station_lock(tmp_path).shared(wait=5):
        pass


def test_two_copies_started_at_once_are_one(tmp_path: Path) -> None:
    first = generation.only_copy(tmp_path)
    with pytest.raises(EnvironmentFault, match="already_running"):
        generation.only_copy(tmp_path)
    first.close()
    first.close()
    generation.only_copy(tmp_path).close()


def test_a_lock_in_a_missing_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="folder_missing"):
        generation.only_copy(tmp_path / "none")


def test_losing_the_race_to_make_the_lock_file_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    generation.station_lock(tmp_path).shared().close()
    monkeypatch.setattr(Path, "exists", lambda path: False)
    generation.station_lock(tmp_path).shared().close()


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_locks_and_pointers_are_private(tmp_path: Path) -> None:
    number, folder = generation.prepare(tmp_path)
    generation.put_in_force(tmp_path, number)
    generation.station_lock(tmp_path).shared().close()
    modes = {path.name: oct(path.stat().st_mode & 0o7777) for path in tmp_path.iterdir()}
    assert modes == {"generation-1": "0o700", "current": "0o600", "station.lock": "0o600"}
    assert folder.is_dir()
