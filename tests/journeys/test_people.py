"""A forgotten password, a changed one, and somebody who leaves, each through the real window and a process an act."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.services.founding import founding
from tests.journeys import practice
from tests.journeys.people_acts import WHO
from tests.journeys.prepared import play_in


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("founded") / "station"
    founding.found_practice(folder, params=FLOOR, full=True)
    return folder


@pytest.fixture
def data(founded: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(founded, tmp_path / "station"))


def test_a_forgotten_password_costs_nothing_and_opens_no_case_to_the_administrator(data: Path, tmp_path: Path) -> None:
    play, notes = play_in(tmp_path, data)
    for name in ("leave_a_draft", "reset_forgotten", "after_reset"):
        play = practice.act(name, play, notes)


def test_somebody_is_removed_and_everybody_else_goes_on(data: Path, tmp_path: Path) -> None:
    play, notes = play_in(tmp_path, data)
    play = practice.act("change_password", play, notes)
    play = practice.act("remove_her", play, notes)
    play.notes = {"case": "removed", "login": WHO, "expect": ["switched off"]}
    play = practice.act("refused_sign_in", play, notes)
    for login in ("liaison", "keeper"):
        play.notes = {"login": login}
        play = practice.act("everybody_else", play, notes)
