"""Words that would name her, typed at the real window: stopped for the worker, never a word of it to an officer."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.release import Heard
from nsintake.services import founding, letters, practice, release
from nsintake.services.cases import list_cases
from nsintake.services.session import Session, sign_in
from nsintake.station import Station
from tests import scale
from tests.journeys import practice as plays
from tests.journeys.consent_acts import POLICE
from tests.journeys.stage import Play
from tests.journeys.test_trouble import _play

SHE = {
    **practice.WOMEN[0],
    "names": "زينب صالح",
    "phones": "0770 555 0171",
    "places": "الحود\nالقيارة",
    "age": "from_15",
    "came_with": "relative",
    "district": "qayyarah",
    **{f"share.{POLICE}.{item}": "share" for item in ("kind", "account", "district")},
}
"""A girl of 17 whose aunt waits outside; her name is on file in Arabic letters only; she lives in Qayyarah."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice office with her file and one letter of hers released; her code and its reference lie beside it."""
    folder = tmp_path_factory.mktemp("leaks")
    data = folder / "station"
    founding.found_practice(data, params=FLOOR, full=True)
    patch = pytest.MonkeyPatch()
    patch.setenv("NSINTAKE_STATE", str(folder / "state"))
    try:
        (folder / "notes.json").write_text(json.dumps(_prepare(data)))
    finally:
        patch.undo()
    return folder


def _prepare(data: Path) -> dict[str, str]:
    station = Station.find(data)
    assert station is not None
    passwords = {one.login: one.password for one in station.accounts_hint()}
    people: dict[str, Session] = {}
    for login in ("intake", "keeper"):
        people[login] = sign_in(station, login, passwords[login])
    case_id = practice.record(people["intake"], SHE)
    draft_id = letters.begin(people["intake"], case_id, POLICE)
    letters.record_heard(people["intake"], draft_id, Heard.AGREED)
    signed = release.sign(people["keeper"], draft_id)
    code = next(row.code for row in list_cases(people["intake"]) if row.case_id == case_id)
    for session in people.values():
        session.close()
    station.close()
    return {"code": code, "reference": signed.reference}


@pytest.fixture
def play(office: Path, tmp_path: Path) -> tuple[Play, Path]:
    data = Path(shutil.copytree(office / "station", tmp_path / "station"))
    if (office / "state").exists():
        shutil.copytree(office / "state", tmp_path / "state")
    return _play(tmp_path, data, **json.loads((office / "notes.json").read_text()))


def test_every_way_of_naming_her_is_stopped_and_her_village_asks(play: tuple[Play, Path]) -> None:
    now, notes = play
    plays.act("stopped_in_free_text", now, notes)


@pytest.mark.skipif(not scale.FULL, reason="the services say the same in less time")
def test_an_officer_hears_that_it_was_revised_and_nothing_else(play: tuple[Play, Path]) -> None:
    now, notes = play
    for name in ("proposed_by_an_officer", "dealt_with_by_intake", "revised_for_the_officer"):
        now = plays.act(name, now, notes)
