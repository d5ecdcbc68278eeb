"""The practice office: real keys, fictional people, and passwords that open what their role opens."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto.compartments import FILES
from nsintake.crypto.kdf import FLOOR
from nsintake.errors import EnvironmentFault
from nsintake.records.unlocking import open_ring
from nsintake.services.day import case_view
from nsintake.services.founding.founding import found_practice
from nsintake.station import Station
from nsintake.store import generation
from tests.services.ladder import MOMENT, Office, bare


def test_a_small_office_has_an_administrator_and_a_keeper(new_office: Office) -> None:
    assert set(new_office.passwords()) == {"administrator", "keeper"}
    keeper = new_office.sign_in("keeper")
    assert case_view.list_cases(keeper) == ()
    new_office.sign_in("administrator")


def test_a_full_office_has_everybody_and_women_to_practise_with(office: Office) -> None:
    assert set(office.passwords()) == {"administrator", "keeper", "intake", "liaison"}
    assert len(case_view.list_cases(office.sign_in("keeper"))) == 3


def test_its_files_are_sealed_and_its_notes_say_practice(office: Office) -> None:
    station = office.station()
    assert station.practice
    for compartment in FILES:
        raw = station.path_of(compartment).read_bytes()
        assert not raw.startswith(b"SQLite format 3")
        assert "وصال".encode() not in raw
    notes = json.loads((office.data / "practice.json").read_text("utf-8"))
    assert notes["practice"].startswith("Fictional people only")
    for account in notes["accounts"]:
        assert re.fullmatch(r"([a-z]{6}-){3}[a-z]{6}", account["password"])


def test_passwords_are_drawn_anew_each_time(new_office: Office, office: Office) -> None:
    assert not set(new_office.passwords().values()) & set(office.passwords().values())


def test_a_practice_office_leaves_nothing_in_anybodys_keyring(new_office: Office, office: Office) -> None:
    for made in (new_office, office):
        assert not (made.data / "share").exists(), "its notes hold the sheet; a share would be left in the keyring"


def test_progress_is_told_up_to_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "state"))
    told: list[tuple[int, int]] = []
    found_practice(
        tmp_path / "data",
        params=FLOOR,
        full=False,
        clock=FixedClock(MOMENT),
        progress=lambda done, of: told.append((done, of)),
    )
    assert told == sorted(told)
    assert told[-1] == (5, 5)
    with pytest.raises(EnvironmentFault):
        found_practice(tmp_path / "data", params=FLOOR, full=False)


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(EnvironmentFault) as caught:
        found_practice(tmp_path, params=FLOOR, full=False)
    assert caught.value.code == "folder_foreign"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_where_nothing_was_founded_there_is_no_station(tmp_path: Path) -> None:
    assert Station.find(tmp_path / "nowhere") is None
    assert Station.find(tmp_path) is None


@pytest.mark.parametrize("notes", ["{", "[]", "{}"])
def test_notes_that_cannot_be_read_are_named(new_office: Office, notes: str) -> None:
    (new_office.data / "practice.json").write_text(notes)
    with pytest.raises(EnvironmentFault) as caught:
        new_office.station().unlock()
    assert (caught.value.code, caught.value.params) == ("file_corrupt", {"file": "practice.json"})


def test_a_real_station_gives_no_hints_and_asks_for_its_sheet(new_office: Office) -> None:
    sheet = json.loads((new_office.data / "practice.json").read_text("utf-8"))["site_sheet"]
    (new_office.data / "practice.json").unlink()
    station = new_office.station()
    assert (station.practice, station.accounts_hint()) == (False, ())
    with pytest.raises(EnvironmentFault) as caught:
        station.unlock()
    assert caught.value.code == "share_missing"
    station.unlock(sheet)
    assert station.secret.sheet() == sheet
    station.unlock("not read again")


def test_the_rungs_of_these_tests_are_made_once() -> None:
    assert bare() is bare()


def test_practice_notes_taken_away_do_not_make_a_real_station(office: Office) -> None:
    """Else practice letters would leave without the word on them, and be printed."""
    (office.data / "practice.json").rename(office.folder / "kept")
    sheet = json.loads((office.folder / "kept").read_text("utf-8"))["site_sheet"]
    station = office.station()
    station.unlock(sheet)
    with pytest.raises(EnvironmentFault) as caught:
        open_ring(station, "keeper", "whatever is typed")
    assert caught.value.code == "practice_mismatch"


def test_practice_notes_laid_into_a_real_station_open_nothing(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the accounts are those of a real station: no other id counts as one of practice."""
    monkeypatch.setattr("nsintake.station.PRACTICE_ORG", "another-")
    with pytest.raises(EnvironmentFault) as caught:
        office.sign_in("keeper")
    assert caught.value.code == "practice_mismatch"


def test_practice_is_what_the_accounts_are_bound_to(office: Office) -> None:
    signed_in = office.sign_in("keeper")
    assert signed_in.practice
    assert signed_in.ring.org.startswith("practice-")


def test_hints_of_another_shape_are_named(new_office: Office) -> None:
    notes = {"site_sheet": "1", "accounts": [{"login": "a", "secret": "b"}]}
    (new_office.data / "practice.json").write_text(json.dumps(notes))
    with pytest.raises(EnvironmentFault) as caught:
        new_office.station().accounts_hint()
    assert caught.value.code == "file_corrupt"


def test_a_practice_office_is_never_made_over_a_station_that_lost_its_pointer(new_office: Office) -> None:
    """With a new pointer beside them its files would be taken away at the next sign-in as left over."""
    real = new_office.data / "generation-1"
    held = {path.name: path.read_bytes() for path in real.iterdir()}
    (new_office.data / "current").unlink()
    (new_office.data / "practice.json").unlink()
    with pytest.raises(EnvironmentFault, match="file_missing"):
        found_practice(new_office.data, params=FLOOR, full=False)
    assert {path.name: path.read_bytes() for path in real.iterdir()} == held
    assert [path.name for path in new_office.data.glob("generation-*")] == ["generation-1"]


def test_a_newer_generation_stays_when_an_old_pointer_is_put_back(new_office: Office) -> None:
    """As a tool that copies folders does: the newer files are the station."""
    data = new_office.data
    shutil.copytree(data / "generation-1", data / "generation-2")
    generation.put_in_force(data, 2)
    (data / "current").write_bytes(b"generation-1\n")
    (data / "generation-3").mkdir()
    new_office.sign_in("keeper")
    assert sorted(path.name for path in data.glob("generation-*")) == ["generation-1", "generation-2"]


def test_a_share_that_cannot_be_read_is_named(new_office: Office) -> None:
    (new_office.data / "practice.json").unlink()  # a practice office reads its notes, and no share
    (new_office.data / "share").mkdir()
    with pytest.raises(EnvironmentFault) as caught:
        new_office.station().unlock()
    assert caught.value.code == "file_strange"
