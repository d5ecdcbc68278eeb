"""Bad input and bad luck at the real window: each gets words that say what to do, and nothing is lost."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.services.founding import founding
from nsintake.station import Station
from nsintake.store import generation
from tests import scale
from tests.journeys import practice
from tests.journeys.prepared import play_in
from tests.journeys.stage import Play

MOST_LOST = 10.0


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice office with all four accounts, founded once."""
    folder = tmp_path_factory.mktemp("founded") / "station"
    founding.found_practice(folder, params=FLOOR, full=True)
    return folder


@pytest.fixture
def office(founded: Path, tmp_path: Path) -> Path:
    data = tmp_path / "station"
    shutil.copytree(founded, data)
    return data


def test_a_wrong_password_waits_longer_each_time_and_locks_nobody_out(office: Path, tmp_path: Path) -> None:
    practice.act("wrong_password", *play_in(tmp_path, office))


def test_an_endless_paste_and_a_hidden_sign_are_said_beside_their_fields(office: Path, tmp_path: Path) -> None:
    practice.act("bad_fields", *play_in(tmp_path, office))


def test_a_foreign_folder_is_left_alone(tmp_path: Path) -> None:
    data = tmp_path / "station"
    data.mkdir()
    (data / "holiday.txt").write_text("not ours")
    practice.act("trouble", *play_in(tmp_path, data, case="foreign", expect=["folder"]))
    assert [path.name for path in data.iterdir()] == ["holiday.txt"]


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to mount a full and a read-only disk")
@pytest.mark.parametrize("case", ["full", "read-only"])
def test_a_full_and_a_read_only_disk_are_told_apart(founded: Path, tmp_path: Path, case: str) -> None:
    data = tmp_path / "disk"
    data.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(data)], check=False)
    if mounted.returncode != 0:
        pytest.skip("mounting is not allowed here")
    try:
        shutil.copytree(founded, data, dirs_exist_ok=True)
        if case == "full":
            with (data / "filler").open("wb") as filler:
                filler.write(b"\0" * (shutil.disk_usage(data).free - 1_000_000))
        else:
            subprocess.run(["mount", "-o", "remount,ro", str(data)], check=True)
        expect = ["full"] if case == "full" else ["written"]
        practice.act("trouble", *play_in(tmp_path, data, case=case, expect=expect))
    finally:
        subprocess.run(["umount", "-l", str(data)], check=True)


def test_a_broken_file_of_the_women_is_said_and_the_records_still_open(office: Path, tmp_path: Path) -> None:
    broken = generation.current_folder(office) / "identity.db"
    raw = bytearray(broken.read_bytes())
    raw[16:512] = os.urandom(496)
    broken.write_bytes(raw)
    play, notes = play_in(tmp_path, office, case="corrupt", login="intake", expect=["identity.db"])
    practice.act("refused_sign_in", play, notes)
    play.notes = {"login": "liaison"}
    practice.act("signs_in", play, notes)
    assert broken.read_bytes() == bytes(raw)


def test_a_file_of_a_newer_program_is_refused_and_left_alone(office: Path, tmp_path: Path) -> None:
    _raise_revision(office)
    play, notes = play_in(tmp_path, office, case="newer", login="liaison", expect=["newer"])
    practice.act("refused_sign_in", play, notes)


def _raise_revision(data: Path) -> None:
    from nsintake.records.unlocking import open_ring  # noqa: PLC0415

    station = Station.find(data)
    assert station is not None
    passwords = {account.login: account.password for account in station.accounts_hint()}
    ring = open_ring(station, "liaison", passwords["liaison"])
    files = station.open_files(ring)
    assert files.liaison is not None
    with files.liaison.begin() as work:
        work.cursor.execute("UPDATE alembic_version SET version_num = '9999'")
        work.cursor.execute("CREATE TABLE later (a)")  # the number alone is put right
        work.commit()
    files.close()
    station.close()


@pytest.mark.full
def test_a_power_cut_while_typing_loses_at_most_ten_seconds_and_keeps_the_caret(founded: Path, tmp_path: Path) -> None:
    """In a session with a woman, sealed in identity.db; in an entry of the directory, by an officer in liaison.db."""
    logins = ["intake", "liaison"]
    for turn, login in enumerate(logins * 2 if scale.FULL else [random.choice(logins)]):
        place = tmp_path / str(turn)
        shutil.copytree(founded, place / "station")
        play, notes = play_in(place, place / "station", login=login)
        play.write(notes)
        command = [sys.executable, "-m", "tests.journeys.act", "type_on", str(notes)]
        typing = subprocess.Popen(command, env=play.environment(), stdout=subprocess.PIPE, text=True)
        assert typing.stdout is not None
        typed: list[tuple[int, float]] = []
        end = 0.0
        for line in typing.stdout:
            at, moment = line.split()
            typed.append((int(at), float(moment)))
            end = end or typed[0][1] + random.uniform(6.0, 14.0)
            if float(moment) > end:
                break
        os.kill(typing.pid, signal.SIGKILL)
        cut = time.monotonic()
        typing.wait()
        typing.stdout.close()
        shutil.rmtree(Path(play.config, "session.lock"), ignore_errors=True)
        after = practice.act("read_on", Play.read(notes), notes).notes
        read = after["read"]
        assert after["caret"] == len(read), "the caret stands where it was when that was saved"
        owed = [at for at, moment in typed if moment < cut - MOST_LOST]
        assert all(f"w{at} " in read + " " for at in owed), f"{len(owed)} owed, read {read[-60:]!r}"
        assert owed == [] or read, "something was owed and read"
