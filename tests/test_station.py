"""One process has the station alone, or several share it; what heavy work left behind is taken away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nsintake import paths
from nsintake.errors import EnvironmentFault
from nsintake.station import Station
from nsintake.store import generation
from tests.store.test_generation import end, holder


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    data = paths.prepare_data_folder(tmp_path / "data")
    number, _ = generation.prepare(data)
    generation.put_in_force(data, number)
    found = Station.find(data)
    assert found is not None
    yield found
    found.close()


def busy(station: Station, how: str) -> bool:
    """Whether somebody else would be turned away."""
    lock = generation.station_lock(station.data)
    try:
        getattr(lock, how)()
    except EnvironmentFault as fault:
        return fault.code == "station_busy"
    lock.close()
    return False


def test_who_has_it_alone_shares_it_again_afterwards(station: Station) -> None:
    station.hold()
    assert (busy(station, "shared"), busy(station, "exclusive")) == (False, True)
    with station.alone():
        assert busy(station, "shared")
        station.hold()  # holds it already
    assert (busy(station, "shared"), busy(station, "exclusive")) == (False, True)


def test_who_held_nothing_holds_nothing_afterwards(station: Station) -> None:
    with station.alone():
        assert busy(station, "shared")
    assert not busy(station, "exclusive")


def test_while_another_session_runs_nobody_is_alone_and_nothing_is_given_up(station: Station) -> None:
    station.hold()
    other = holder(station.data, "shared")
    with pytest.raises(EnvironmentFault, match="station_busy"), station.alone():
        pytest.fail("another session runs")
    end(other)
    assert busy(station, "exclusive")
    with station.alone():
        assert busy(station, "shared")


def test_two_who_want_it_alone_do_not_pass_each_other(station: Station) -> None:
    """The second keeps its share of the station, so that what it has open cannot be replaced under it."""
    station.hold()
    second = Station(station.data)
    with generation.turn_lock(station.data).exclusive():
        with pytest.raises(EnvironmentFault, match="station_busy"), station.alone(0.1):
            pytest.fail("somebody else has the turn")
        assert busy(station, "exclusive")
    with station.alone(), pytest.raises(EnvironmentFault, match="station_busy"), second.alone():
        pytest.fail("two alone")


def test_an_error_within_gives_the_share_back(station: Station) -> None:
    station.hold()
    with pytest.raises(RuntimeError), station.alone():
        raise RuntimeError
    assert (busy(station, "shared"), busy(station, "exclusive")) == (False, True)


def test_a_station_closed_within_holds_nothing_any_more(station: Station) -> None:
    station.hold()
    with station.alone():
        station.close()
    assert not busy(station, "exclusive")


def test_what_was_left_half_built_or_outdated_goes_at_the_next_start(station: Station) -> None:
    for name in ("generation-2", "generation-7"):
        (station.data / name).mkdir()
        (station.data / name / "identity.db").write_bytes(b"old")
    (station.data / "generation-x").mkdir()
    station.hold()
    assert sorted(path.name for path in station.data.glob("generation-*")) == ["generation-1", "generation-x"]


def test_nothing_is_taken_away_while_another_session_runs(station: Station) -> None:
    (station.data / "generation-2").mkdir()
    other = holder(station.data, "shared")
    station.hold()
    assert (station.data / "generation-2").is_dir()
    end(other)


def test_a_generation_that_is_a_link_takes_nothing_elsewhere_with_it(station: Station, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter").write_bytes(b"hers")
    (station.data / "generation-2").symlink_to(elsewhere)
    station.hold()
    assert not (station.data / "generation-2").exists()
    assert (elsewhere / "letter").read_bytes() == b"hers"


def test_a_folder_that_cannot_be_emptied_stays_and_says_so(station: Station) -> None:
    (station.data / "generation-2" / "within").mkdir(parents=True)
    assert not generation.take_away(station.data / "generation-2")
    station.hold()
    assert (station.data / "generation-2").is_dir()


def test_where_nothing_is_in_force_nothing_is_left_over(tmp_path: Path) -> None:
    generation.prepare(tmp_path)
    assert generation.left_over(tmp_path) == []
