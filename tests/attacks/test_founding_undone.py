"""One entry of accounts.db changed, and the station is as if nobody had ever founded it: who is kept from what?"""

from __future__ import annotations

import pytest

from nsintake.domain.liaison import RecordStatus
from nsintake.errors import EnvironmentFault
from nsintake.records.signed_in import FOUNDED_ID, FOUNDING_TABLE
from nsintake.services.audit import audit
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.founding import founding
from nsintake.services.liaison import liaison
from nsintake.services.station import founding_steps
from nsintake.station import FOUNDED, FOUNDING, Station
from nsintake.store import generation
from tests.services.ladder import POLICE, Office
from tests.services.real_station import RealStation, real  # noqa: F401 - fixtures
from tests.services.refusals import refused

HANDS = {
    "its signature": "UPDATE audit SET sig = zeroblob(64) WHERE tbl = ? AND record_id = ?",
    "its place": "UPDATE audit SET n = n + 7000 WHERE tbl = ? AND record_id = ?",
    "taken out": "DELETE FROM audit WHERE tbl = ? AND record_id = ?",
    "the entry before it": (
        "UPDATE audit SET head = zeroblob(32) WHERE n = (SELECT n - 1 FROM audit WHERE tbl = ? AND record_id = ?)"
    ),
}


@pytest.fixture(params=HANDS)
def undone(released: Office, request: pytest.FixtureRequest) -> Office:
    """An office with a letter, of which the administrator undid the founding."""
    administrator = released.sign_in("administrator")
    with administrator.accounts.database.begin() as work:
        work.cursor.execute(HANDS[request.param], (FOUNDING_TABLE, FOUNDED_ID))
        work.commit()
    released.close()
    return released


def test_what_protects_her_goes_on(undone: Office) -> None:
    worker, case_id = undone.sign_in("intake"), undone.case_id()
    officer = undone.sign_in("liaison")
    withdrawing.withdraw(worker, case_id, POLICE)
    assert [row.status for row in liaison.list_records(officer)] == [RecordStatus.WITHDRAWN]
    freezing.freeze(worker, case_id, reason="he sits beside her")
    assert [row.status for row in liaison.list_records(officer)] == [RecordStatus.FROZEN]


def test_a_keeper_settles_it_and_nobody_founds_again(undone: Office) -> None:
    keeper = undone.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "accounts.db", "Somebody changed the log of accounts.")
    with refused("founding_finished"):
        founding_steps.draw_sheets(keeper)
    undone.close()
    for login in ("intake", "liaison", "keeper"):
        signed_in = undone.sign_in(login)
        assert signed_in.founded
        assert not signed_in.unsound


def test_a_file_laid_there_makes_no_finished_station_unfinished(real: RealStation) -> None:  # noqa: F811
    """Whoever can write where the files are, without a key, asks whoever stands at the window to begin again."""
    real.finish(real.begin())
    real.close()
    before = (real.data / "generation-1" / "identity.db").read_bytes()
    (real.data / FOUNDING).touch()
    station = Station.find(real.data)
    assert station is not None
    assert not station.unfinished
    with refused("founding_finished"):
        founding.begin_again(station)
    with pytest.raises(EnvironmentFault, match="folder_foreign"):
        real.begin()
    assert (real.data / "generation-1" / "identity.db").read_bytes() == before


def test_a_station_of_an_earlier_version_says_so_from_the_next_sign_in_on(real: RealStation) -> None:  # noqa: F811
    real.finish(real.begin())
    real.close()
    (real.data / FOUNDED).unlink()
    real.sign_in("rebin")
    real.close()
    (real.data / FOUNDING).touch()
    assert not real.station().unfinished


def test_what_is_founded_over_is_only_set_aside(real: RealStation) -> None:  # noqa: F811
    """Both words of the folder are somebody's: what people trusted to the station opens by its sheet all the same."""
    real.finish(real.begin())
    real.close()
    (real.data / FOUNDED).unlink()
    (real.data / FOUNDING).touch()
    station, sheet = Station.find(real.data), real.papers["S"]
    assert station is not None
    founding.begin_again(station)
    real.finish(real.begin())
    real.close()
    (aside,) = real.data.glob("set-aside-*")
    generation.take_away(real.data / "generation-1")
    aside.rename(real.data / "generation-1")
    real.papers["S"] = sheet
    assert real.sign_in("rebin").founded
