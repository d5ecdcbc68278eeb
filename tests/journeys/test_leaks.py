"""Words that would name her, typed at the real window: stopped for the worker, never a word of it to an officer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from nsintake.domain.release import Heard
from nsintake.records.signed_in import SignedIn
from nsintake.services.day.case_view import list_cases
from nsintake.services.founding import practice_office
from nsintake.services.letters import letters
from tests import scale
from tests.journeys import practice as plays
from tests.journeys.consent_acts import POLICE
from tests.journeys.prepared import copied, prepare
from tests.journeys.stage import Play
from tests.services.ladder import read_and_sign

SHE = {
    **practice_office.WOMEN[0],
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
    return prepare(tmp_path_factory.mktemp("leaks"), _release)


def _release(people: Mapping[str, SignedIn]) -> dict[str, str]:
    case_id = practice_office.record(people["intake"], SHE)
    draft_id = letters.begin_letter(people["intake"], case_id, POLICE)
    letters.record_heard(people["intake"], draft_id, Heard.AGREED)
    signed = read_and_sign(people["keeper"], draft_id)
    code = next(row.code for row in list_cases(people["intake"]) if row.case_id == case_id)
    return {"code": code, "reference": signed.reference}


@pytest.fixture
def play(office: Path, tmp_path: Path) -> tuple[Play, Path]:
    return copied(office, tmp_path)


def test_every_way_of_naming_her_is_stopped_and_her_village_asks(play: tuple[Play, Path]) -> None:
    now, notes = play
    plays.act("stopped_in_free_text", now, notes)


@pytest.mark.skipif(not scale.FULL, reason="the services say the same in less time")
def test_an_officer_hears_that_it_was_revised_and_nothing_else(play: tuple[Play, Path]) -> None:
    now, notes = play
    for name in ("proposed_by_an_officer", "dealt_with_by_intake", "revised_for_the_officer"):
        now = plays.act(name, now, notes)
