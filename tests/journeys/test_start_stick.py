"""A computer without a keyring: a keeper makes a start stick, and the next start goes by it instead of the sheet."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.services.station import start_stick
from nsintake.store import sticks
from tests import scale
from tests.journeys import practice
from tests.journeys.stage import Play
from tests.services.real_station import PASSWORDS, RealStation, real

__all__ = ["real"]


@pytest.mark.full
@pytest.mark.skipif(not scale.FULL, reason="card, page and station are tried by themselves")
def test_the_next_start_goes_by_the_stick(real: RealStation, stick: Path, tmp_path: Path) -> None:
    real.finish(real.begin())
    real.close()
    out = tmp_path / "out"
    out.mkdir()
    folders = (str(real.data), str(tmp_path / "config"), str(tmp_path / "state"), str(out))
    play = Play(*folders, passwords=PASSWORDS)
    play.notes = {"papers": {"S": real.papers["S"].split()}, "stick": str(stick)}
    play = practice.act("make_stick", play, tmp_path / "play.json")
    assert [path.name for path in stick.iterdir()] == [sticks.NAME]
    assert start_stick.still_in(str(stick))
    practice.act("start_by_stick", play, tmp_path / "play.json")
    assert not start_stick.still_in(str(stick))
