"""Whatever is in the place of a file is told and not waited for: pipes, devices, folders, links, far too much."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake import log, paths, settings
from nsintake.errors import EnvironmentFault
from nsintake.records import unlocking
from nsintake.services.backup import backup_notes
from nsintake.station import Station
from nsintake.store import backup, generation, shares, sticks
from nsintake.store.anchors import Anchors
from nsintake.store.connection import connect

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes and links of POSIX")
ROOT = Path(__file__).resolve().parents[1]
TOLD = r"file_strange|file_too_large"
SECONDS = 20
"""A test that hangs is ended by its own process after so long."""


def pipe(path: Path) -> None:
    os.mkfifo(path)


def loop(path: Path) -> None:
    path.symlink_to(path)


def link(path: Path) -> None:
    path.symlink_to(path.with_name("elsewhere"))
    path.with_name("elsewhere").write_bytes(b"x")


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def huge(path: Path) -> None:
    path.touch()
    os.truncate(path, 1 << 40)  # a terabyte without a block


STRANGE = {"a pipe": pipe, "a folder": Path.mkdir, "a loop": loop, "a link": link, "a device": device}
Make = Callable[[Path], None]
strange = pytest.mark.parametrize("make", STRANGE.values(), ids=STRANGE.keys())
anything = pytest.mark.parametrize("make", [*STRANGE.values(), huge], ids=[*STRANGE.keys(), "a terabyte"])


@strange
def test_something_else_in_the_place_of_a_file_is_told(tmp_path: Path, make: Make) -> None:
    make(tmp_path / "file")
    for write in (False, True):
        with pytest.raises(EnvironmentFault, match="file_strange"):
            paths.open_file(tmp_path / "file", write=write)
    with pytest.raises(EnvironmentFault, match="file_strange"):
        paths.read_file(tmp_path / "file", 10)


def test_what_a_person_chose_may_be_a_link_but_nothing_to_wait_for(tmp_path: Path) -> None:
    link(tmp_path / "file")
    assert paths.read_file(tmp_path / "file", 10, follow=True) == b"x"
    for name, make in {"zero": device, "loop": loop, "pipe": pipe}.items():
        make(tmp_path / name)
        with pytest.raises(EnvironmentFault, match="file_strange"):
            paths.read_file(tmp_path / name, 10, follow=True)


def test_no_more_than_the_limit_is_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"1234567890")
    assert paths.read_file(tmp_path / "file", 10) == b"1234567890"
    assert paths.read_start(tmp_path / "file", 4) == b"1234"
    with pytest.raises(EnvironmentFault, match="file_too_large"):
        paths.read_file(tmp_path / "file", 9)
    assert paths.read_file(tmp_path / "none", 9) is None


@anything
def test_each_place_of_a_station_says_so(tmp_path: Path, make: Make) -> None:
    data = paths.prepare_data_folder(tmp_path / "data")
    place = data / "generation-1"
    place.mkdir()
    make(data / "current")
    with pytest.raises(EnvironmentFault, match=TOLD):
        generation.current(data)
    remove(data / "current")
    generation.put_in_force(data, 1)
    make(place / "site")
    with pytest.raises(EnvironmentFault, match=TOLD):
        generation.site_mark(data)
    remove(place / "site")
    for name, read in {"share": shares.read, "sealed": shares.seal_mark, "share-stick": _use_stick}.items():
        make(data / name)
        with pytest.raises(EnvironmentFault, match=TOLD):
            read(data)
        remove(data / name)
    make(data / "practice.json")
    if make is loop:
        assert not Station(data).practice, "it leads nowhere, and its accounts say what it is"
    else:
        with pytest.raises(EnvironmentFault, match="file_corrupt"):
            Station(data).accounts_hint()
    make(data / "sticks")
    assert sticks.known(data) == frozenset()
    remove(data / "station")
    make(data / "station")
    assert not paths.is_station(data)


def _use_stick(data: Path) -> object:
    return sticks._share(data)


def remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    else:
        path.unlink()


@strange
def test_a_lock_and_a_sealed_file_that_are_something_else_are_told(tmp_path: Path, make: Make) -> None:
    make(tmp_path / "station.lock")
    with pytest.raises(EnvironmentFault, match=r"file_strange|disk_error"):
        generation.station_lock(tmp_path).shared()
    make(tmp_path / "accounts.db")
    with pytest.raises(EnvironmentFault, match="file_strange"):
        connect(tmp_path / "accounts.db", lambda _connection: None)


@anything
def test_what_this_account_remembers_is_told_as_unreadable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Make
) -> None:
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path))
    make(tmp_path / "roster-office")
    with pytest.raises(EnvironmentFault, match="pin_unreadable"):
        unlocking.pinned_roster("office")
    make(tmp_path / "anchors-office")
    assert Anchors("office", in_keyring=False).unreadable


@anything
def test_settings_and_the_log_go_on_without_their_file(tmp_path: Path, make: Make) -> None:
    make(tmp_path / "settings.json")
    if make is not link:
        assert settings.load(tmp_path) == settings.Settings()
    if make is huge:
        return
    make(tmp_path / "events.log")
    log.to_file(tmp_path / "events.log")
    try:
        log.event("started")
    finally:
        log.to_file(None)


@anything
def test_what_lies_on_a_medium_is_told_or_passed_over(tmp_path: Path, make: Make) -> None:
    make(tmp_path / sticks.NAME)
    with pytest.raises(EnvironmentFault, match="stick_foreign"):
        sticks.on(tmp_path)
    name = "files-20260304-093000-0123abcd.bin"
    make(tmp_path / name)
    assert backup.all_in(tmp_path) == []
    with pytest.raises(EnvironmentFault):
        backup.look(tmp_path / name)
    make(tmp_path / backup_notes.BESIDE)
    if make is huge:
        assert not backup_notes.read_beside(tmp_path)[1]
        return
    with pytest.raises(EnvironmentFault, match=TOLD):
        backup_notes.read_beside(tmp_path)


def test_sealing_destroys_every_share_there_is_beside_something_strange(tmp_path: Path) -> None:
    data = paths.prepare_data_folder(tmp_path / "data", shared=True)
    (data / "share-0").mkdir()
    (data / "share-1").write_bytes(b"half of a secret")
    with pytest.raises(EnvironmentFault, match="file_strange"):
        shares.seal(data)
    assert b"half of a secret" not in (data / "share-1").read_bytes()


@anything
@pytest.mark.parametrize("name", ["settings.json", "events.log", "session.lock"])
def test_the_program_starts_or_says_why_not(tmp_path: Path, make: Make, name: str) -> None:
    """A process of its own: one that waited for a pipe would be ended by the time limit."""
    if (name, make) == ("events.log", huge):
        return  # it begins again
    config = tmp_path / "config"
    config.mkdir(mode=0o700)
    make(config / name)
    script = (
        "import sys\nfrom ui import app\n"
        "def refuse(made, fault):\n    print(fault.code)\n    return 5\n"
        "app.refuse_folder = refuse\nsys.exit(app.main(['--data', sys.argv[1], '--exit-after-paint']))"
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NSINTAKE_CONFIG": str(config)}
    command = [sys.executable, "-c", script, str(tmp_path / "data")]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=SECONDS, check=False)
    said = "file_too_large" if make is huge else "file_strange"
    expected = (5, f"{said}\n") if name == "session.lock" else (0, "")
    assert (done.returncode, done.stdout) == expected, done.stderr
