"""Her consent through the real window: two offices that cannot be joined, taken back by phone, and coerced."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.release import Heard
from nsintake.services import cases, disclosures, founding, letters, liaison, release
from nsintake.services.session import Session, sign_in
from nsintake.station import Station
from tests import scale
from tests.journeys import practice
from tests.journeys.consent_acts import POLICE
from tests.journeys.stage import Play
from tests.journeys.test_trouble import _play


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice office in which one woman's letter to the police is printed twice; her code lies beside it."""
    folder = tmp_path_factory.mktemp("printed")
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
    for login in ("intake", "keeper", "liaison"):
        people[login] = sign_in(station, login, passwords[login])
    row = next(row for row in cases.list_cases(people["intake"]) if "demand_money" in row.kinds)
    draft_id = letters.begin(people["intake"], row.case_id, POLICE)
    letters.record_heard(people["intake"], draft_id, Heard.AGREED)
    signed = release.sign(people["keeper"], draft_id)
    cards = liaison.open_record(people["liaison"], signed.record_id).letters
    arabic = next(card for card in cards if card.lang.value == "ar")
    disclosure, _ = disclosures.record_print(people["liaison"], arabic.letter_id, copies=2)
    disclosures.count_pages(people["liaison"], disclosure, pages_out=2, handed_to="Community Police")
    for session in people.values():
        session.close()
    station.close()
    return {"code": row.code, "reference": signed.reference}


@pytest.fixture
def play(printed: Path, tmp_path: Path) -> tuple[Play, Path]:
    data = Path(shutil.copytree(printed / "station", tmp_path / "station"))
    if (printed / "state").exists():
        shutil.copytree(printed / "state", tmp_path / "state")
    return _play(tmp_path, data, **json.loads((printed / "notes.json").read_text()))


@pytest.mark.skipif(not scale.FULL, reason="the services say the same in less time")
def test_two_offices_and_two_references_that_nothing_joins(play: tuple[Play, Path]) -> None:
    now, notes = play
    for name in ("write_for_care", "sign_for_care", "two_references"):
        now = practice.act(name, now, notes)


def test_taken_back_by_phone_it_is_blocked_recalled_and_shredded(play: tuple[Play, Path]) -> None:
    now, notes = play
    for name in ("withdraw_by_phone", "recall"):
        now = practice.act(name, now, notes)


@pytest.mark.skipif(not scale.FULL, reason="the services say the same in less time")
def test_taken_back_by_somebody_who_is_not_free_everything_stands_still(play: tuple[Play, Path]) -> None:
    now, notes = play
    for name in ("coerced", "frozen"):
        now = practice.act(name, now, notes)
