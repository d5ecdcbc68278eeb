"""One generation in force at any time; sessions share the station, heavy work has it alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nsintake import paths
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


def test_only_the_first_of_two_gets_its_turn(tmp_path: Path) -> None:
    first = generation.turn_lock(tmp_path).exclusive()
    with pytest.raises(EnvironmentFault, match="station_busy"):
        generation.turn_lock(tmp_path).exclusive()
    first.close()
    first.close()
    generation.turn_lock(tmp_path).exclusive().close()


def test_a_lock_in_a_missing_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="folder_missing"):
        generation.turn_lock(tmp_path / "none").exclusive()


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


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders whose names were made durable, one after the other."""
    folders, sync = list[Path](), paths.sync_folder

    def kept(folder: Path) -> None:
        folders.append(folder)
        sync(folder)

    monkeypatch.setattr(paths, "sync_folder", kept)
    return folders


def in_force(data: Path, *numbers: int) -> None:
    """Put generations in force, one after the other."""
    for number in numbers:
        generation.folder_of(data, number).mkdir(exist_ok=True)
        generation.put_in_force(data, number)


def names(data: Path) -> list[str]:
    """The folders there are."""
    return sorted(path.name for path in data.iterdir() if path.is_dir())


def test_a_generation_is_durable_before_the_pointer_names_it(
    tmp_path: Path, synced: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    write, before = paths.atomic_write, list[list[Path]]()

    def kept(path: Path, data: bytes) -> None:
        before.append([*synced, path])
        write(path, data)

    monkeypatch.setattr(paths, "atomic_write", kept)
    in_force(tmp_path, 1)
    folder = tmp_path / "generation-1"
    assert before[0] == [folder, tmp_path / "current"]
    assert before[1][-1] == folder / generation.IN_FORCE


def test_a_new_generation_has_a_number_above_the_one_in_force(tmp_path: Path) -> None:
    in_force(tmp_path, 3)
    assert generation.prepare(tmp_path) == (4, tmp_path / "generation-4")


def test_what_is_in_force_is_noted_in_it_once(tmp_path: Path) -> None:
    generation.note_in_force(tmp_path)
    assert list(tmp_path.iterdir()) == []
    in_force(tmp_path, 1)
    mark = tmp_path / "generation-1" / generation.IN_FORCE
    written = mark.stat()
    generation.note_in_force(tmp_path)
    assert (mark.stat().st_ino, mark.stat().st_mtime_ns) == (written.st_ino, written.st_mtime_ns)
    mark.unlink()
    generation.note_in_force(tmp_path)
    assert mark.exists()


def test_a_founding_is_undone_by_taking_the_pointer_away(tmp_path: Path, synced: list[Path]) -> None:
    in_force(tmp_path, 1)
    synced.clear()
    for _ in range(2):
        generation.put_out_of_force(tmp_path)
        assert generation.current(tmp_path) is None
    assert synced == [tmp_path, tmp_path]


def test_the_mark_of_the_secret_is_that_of_the_generation_in_force(tmp_path: Path) -> None:
    assert generation.site_mark(tmp_path) is None
    in_force(tmp_path, 1, 2)
    (tmp_path / "generation-1" / generation.MARK).write_bytes(b"old")
    assert generation.site_mark(tmp_path) is None
    (tmp_path / "generation-2" / generation.MARK).write_bytes(b"check")
    assert generation.site_mark(tmp_path) == b"check"


def test_what_is_in_force_and_what_was_later_is_never_left_over(tmp_path: Path) -> None:
    for name in ("generation-x", "generation-05"):
        (tmp_path / name).mkdir()
    generation.folder_of(tmp_path, 1).mkdir()
    assert (generation.left_over(tmp_path), generation.once_in_force(tmp_path)) == ([], [])
    in_force(tmp_path, 2, 10, 9)
    for cut_off in (8, 11):
        generation.folder_of(tmp_path, cut_off).mkdir()
    assert generation.left_over(tmp_path) == [tmp_path / f"generation-{number}" for number in (1, 11, 2, 8)]
    assert generation.once_in_force(tmp_path) == [2, 9, 10]
    (tmp_path / "generation-9" / generation.IN_FORCE).unlink()  # a disk that refused
    assert tmp_path / "generation-9" not in generation.left_over(tmp_path)
    assert generation.once_in_force(tmp_path) == [2, 10]


def test_a_generation_is_taken_away_with_its_files_and_durably(tmp_path: Path, synced: list[Path]) -> None:
    folder = tmp_path / "generation-1"
    folder.mkdir()
    for name in ("identity.db", "liaison.db"):
        (folder / name).write_bytes(b"sealed")
    assert generation.take_away(folder)
    assert (names(tmp_path), synced) == ([], [folder, tmp_path])
    assert generation.take_away(folder), "there is none any more"


def test_what_cannot_be_taken_away_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "generation-1"
    (folder / "somebodys").mkdir(parents=True)
    assert not generation.take_away(folder)
    assert folder.is_dir()


@pytest.mark.parametrize("marked", [False, True])
def test_a_link_is_taken_away_and_nothing_of_what_it_leads_to(tmp_path: Path, marked: bool) -> None:
    elsewhere, data = tmp_path / "elsewhere", tmp_path / "data"
    for folder in (elsewhere, data):
        folder.mkdir()
    kept = {"photo.jpg", generation.NOT_CARRIED} if marked else {"photo.jpg"}
    for name in kept:
        (elsewhere / name).write_bytes(b"hers")
    link = generation.folder_of(data, 1)
    link.symlink_to(elsewhere, target_is_directory=True)
    generation.clear_away(link)
    assert list(data.iterdir()) == []
    assert {path.name for path in elsewhere.iterdir()} == kept


def test_what_was_not_carried_over_is_set_aside_and_all_else_deleted(tmp_path: Path, synced: list[Path]) -> None:
    for number, name in ((1, "set-aside-1-1"), (1, "set-aside-1-2"), (2, "set-aside-2-1")):
        folder = generation.folder_of(tmp_path, number)
        folder.mkdir()
        (folder / "identity.db").write_bytes(b"sealed")
        assert generation.mark_not_carried(tmp_path, number) == str(tmp_path / name)
        synced.clear()
        generation.clear_away(folder)
        assert (tmp_path / name / "identity.db").read_bytes() == b"sealed"
        assert (folder.exists(), synced) == (False, [tmp_path])
    folder = generation.folder_of(tmp_path, 3)
    folder.mkdir()
    generation.mark_not_carried(tmp_path, 3)
    for _ in range(2):
        generation.unmark(tmp_path, 3)
    generation.clear_away(folder)
    assert names(tmp_path) == ["set-aside-1-1", "set-aside-1-2", "set-aside-2-1"]
    with pytest.raises(EnvironmentFault):
        generation.set_aside(folder)


def test_a_share_of_the_station_becomes_the_whole_without_letting_go(tmp_path: Path) -> None:
    lock = generation.station_lock(tmp_path).shared()
    file = lock._file
    lock.exclusive()
    assert lock._file is file
    with pytest.raises(EnvironmentFault, match="station_busy"):
        generation.station_lock(tmp_path).shared()
    lock.close()
