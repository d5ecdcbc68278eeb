"""A computer is lost. What is on the stick, on paper and in people's heads brings the office back on another one."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.services.backup import backups
from nsintake.services.day import case_view
from nsintake.services.intake import intake
from nsintake.services.liaison import liaison
from nsintake.services.signing_in.sign_in import sign_in
from tests import scale
from tests.journeys import practice
from tests.journeys import woman as women
from tests.journeys.full_office import make
from tests.journeys.stage import Play
from tests.services.ladder import answers
from tests.services.real_station import PASSWORDS, RealStation, real, say_to_whom_she_complains

__all__ = ["real"]


def test_stick_sheet_and_password_bring_an_office_back_on_a_clean_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "lost-state"))
    stick, out, clean = tmp_path / "stick", tmp_path / "out", tmp_path / "clean"
    stick.mkdir()
    out.mkdir()
    lost = make(tmp_path / "lost")
    station = lost.station()
    signed_in = sign_in(station, "intake", lost.passwords["intake"])
    record = liaison.open_record(signed_in, bytes.fromhex(lost.record)).row
    active = [row for row in liaison.list_records(signed_in) if row.status is record.status]
    code = case_view.open_case(signed_in, bytes.fromhex(lost.case)).code
    signed_in.close()
    officer = sign_in(station, "liaison", lost.passwords["liaison"])
    backups.back_up(officer, stick)
    officer.close()
    station.close()
    folders = (str(clean / "station"), str(clean / "config"), str(clean / "state"), str(out))
    notes = {"stick": str(stick), "sheet": lost.sheet, "reference": record.reference, "code": code}
    notes["records"] = str(len(active))
    play = Play(*folders, woman=women.read(None), passwords=lost.passwords, notes=dict(notes))
    for name in ("recover_here", "letter_waits", "confirm_her"):
        play = practice.act(name, play, tmp_path / "play.json")
    left = [path.name for path in (clean / "station").glob("generation-*")]
    assert len(left) == 1, left


@pytest.mark.full
@pytest.mark.skipif(not scale.FULL, reason="the halves are tried in services too; here seventy groups are typed")
def test_both_recovery_papers_bring_a_real_office_back_where_nobody_and_no_site_sheet_is_left(
    real: RealStation, tmp_path: Path
) -> None:
    stick, out, clean = tmp_path / "stick", tmp_path / "out", tmp_path / "clean"
    stick.mkdir()
    out.mkdir()
    real.finish(real.begin())
    real.close()
    signed_in = real.sign_in()
    say_to_whom_she_complains(signed_in)
    draft = intake.consent_to_record(signed_in, answers())
    case = intake.close_session(signed_in, draft, answers())
    notes = {"code": case_view.open_case(signed_in, case).code, "mark": backups.mark(signed_in)}
    backups.back_up(signed_in, stick)
    real.close()
    papers = {half: real.papers[half] for half in "AB"}
    login = {"login": "dilnaz", "name": "Dilnaz Omar"}
    folders = (str(clean / "station"), str(clean / "config"), str(clean / "state"), str(out))
    play = Play(*folders, passwords={"dilnaz": "seven lanterns over a quiet river", **PASSWORDS})
    play.notes = {"stick": str(stick), "papers": papers, **notes, **login}
    for name in ("recover_by_halves", "work_again"):
        play = practice.act(name, play, tmp_path / "play.json")
    assert play.notes["papers"]["S"] == real.papers["S"]
