"""Sessions that take another way, through the real window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.services.founding import founding
from tests import scale
from tests.journeys import practice
from tests.journeys.prepared import play_in


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


def test_twelve_answers_one_signature_and_a_colleague_reads_it_tomorrow(office: Path, tmp_path: Path) -> None:
    play, notes = play_in(tmp_path, office)
    practice.act("tonight", play, notes)
    practice.act("read_tomorrow", play, notes)


@pytest.mark.full
@pytest.mark.skipif(not scale.FULL, reason="NSINTAKE_FULL=1 plays every way")
@pytest.mark.parametrize("act", ["girl", "second_hand", "interpreter", "together", "husband", "team_hand_over"])
def test_a_session_that_takes_another_way(office: Path, tmp_path: Path, act: str) -> None:
    practice.act(act, *play_in(tmp_path, office))
