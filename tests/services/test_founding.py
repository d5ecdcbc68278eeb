"""The practice office: real keys, fictional people, and passwords that open what their role opens."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto.compartments import FILES
from nsintake.crypto.kdf import FLOOR
from nsintake.errors import EnvironmentFault
from nsintake.services import cases
from nsintake.services.founding import found_practice
from nsintake.station import Station
from tests.services.ladder import MOMENT, Office, bare


def test_a_small_office_has_an_administrator_and_a_keeper(new_office: Office) -> None:
    assert set(new_office.passwords()) == {"administrator", "keeper"}
    keeper = new_office.sign_in("keeper")
    assert cases.list_cases(keeper) == ()
    new_office.sign_in("administrator")


def test_a_full_office_has_everybody_and_women_to_practise_with(office: Office) -> None:
    assert set(office.passwords()) == {"administrator", "keeper", "intake", "liaison"}
    assert len(cases.list_cases(office.sign_in("keeper"))) == 3


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
    assert caught.value.code == "keyring_missing"
    station.unlock(sheet)
    assert station.secret.sheet() == sheet
    station.unlock("not read again")


def test_the_rungs_of_these_tests_are_made_once() -> None:
    assert bare() is bare()
