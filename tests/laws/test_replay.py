"""Law: a set clock and seeded codes exist in a played practice office alone. A real station never receives them."""

from __future__ import annotations

import ast
import secrets
from datetime import UTC

import pytest

from nsintake.clock import FixedClock
from nsintake.errors import Bug, EnvironmentFault
from nsintake.records.signed_in import SignedIn
from nsintake.replay import Replay, wall_time
from nsintake.station import PRACTICE, Station
from tests.laws.source import CODE, Source, call_name, files, hold, imported, snippet, where
from tests.services.ladder import MOMENT, Office, _rungs_are_removed, new_office  # noqa: F401 - fixtures
from tests.services.real_station import RealStation, real  # noqa: F401 - a fixture

PLAYS = "nsintake/practice/"
KNOWS = {"nsintake/replay.py", "nsintake/station.py", "nsintake/records/signed_in.py"}
SETS_CLOCKS = {"nsintake/clock.py"}
TELLS_TIME = {"nsintake/clock.py", "nsintake/records/signed_in.py"}


def plays_elsewhere(source: Source) -> list[str]:
    """Ways to a set clock or a seed outside the player and the two places that refuse them."""
    if source.name.startswith(PLAYS):
        return []
    found = [
        f"{where(source, node)} imports {module}"
        for module, node in imported(source)
        if (module.startswith("nsintake.replay") and source.name not in KNOWS) or module.startswith("nsintake.practice")
        if not (module.startswith("nsintake.practice.opening") and source.name == "ui/pages/welcome.py")
    ]
    for node in ast.walk(source.tree):
        name = node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")
        if name == "FixedClock" and source.name not in SETS_CLOCKS:
            found.append(f"{where(source, node)} sets a clock")
        if isinstance(node, ast.Call) and call_name(node) in {"new_code", "new_phrase"}:
            drawn = node.args[-1] if node.args else None
            if not (isinstance(drawn, ast.Attribute) and ast.unparse(drawn) == "signed_in.randbelow"):
                found.append(f"{where(source, node)} draws a code otherwise than by the session")
    return found


def other_clocks(source: Source) -> list[str]:
    """What tells a time of its own, and calls that hand one to a station that is there."""
    told = [
        where(source, node)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef) and node.name == "now" and source.name not in TELLS_TIME
    ]
    return told + [
        where(source, node)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "Station.find"
        and any(given.arg == "clock" for given in node.keywords)
    ]


def seeds_a_secret(source: Source) -> list[str]:
    """What draws keys, nonces and ids may not reach what a play set."""
    inner = source.name.startswith(("nsintake/crypto/", "nsintake/store/"))
    return [
        where(source, node)
        for node in ast.walk(source.tree)
        if (inner and isinstance(node, ast.Attribute) and node.attr in {"randbelow", "replayed"} and not _secret(node))
        or (isinstance(node, ast.Import) and any(part.name == "random" for part in node.names) and not _player(source))
    ]


def _secret(node: ast.Attribute) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id == "secrets"


def _player(source: Source) -> bool:
    return source.name == "nsintake/practice/play.py"


def test_nothing_but_the_player_sets_a_clock_or_a_seed() -> None:
    hold([hit for source in files(*CODE) for hit in plays_elsewhere(source)])


def test_no_station_is_found_under_another_clock() -> None:
    hold([hit for source in files(*CODE) for hit in other_clocks(source)])


def test_no_key_is_drawn_from_a_seed() -> None:
    hold([hit for source in files(*CODE) for hit in seeds_a_secret(source)])


@pytest.mark.parametrize(
    "text",
    [
        "from nsintake.replay import Replay",
        "from nsintake.practice.play import play",
        "from nsintake.clock import FixedClock\nclock = FixedClock(moment)",
        "code = new_code(secrets.randbelow)",
        "code = new_code(random.randrange)",
    ],
)
def test_the_law_can_fail(text: str) -> None:
    assert plays_elsewhere(snippet(text))


def test_the_law_of_clocks_can_fail() -> None:
    assert other_clocks(snippet("Station.find(folder, clock=mine)"))
    assert other_clocks(snippet("class Mine:\n    def now(self):\n        return MOMENT"))


def test_the_law_of_keys_can_fail() -> None:
    assert seeds_a_secret(snippet("key = signed_in.randbelow(9)", "nsintake/crypto/example.py"))
    assert seeds_a_secret(snippet("import random"))


# --- what refuses it


def _replay() -> Replay:
    return Replay(FixedClock(MOMENT), lambda limit: 0 * limit, UTC)


def _planted(station: RealStation) -> Station:
    """A real station whose folder somebody made to look like a practice office."""
    (station.data / PRACTICE).write_text('{"site_sheet": "", "accounts": []}', "utf-8")
    found = Station.find(station.data, clock=station.clock)
    assert found is not None
    return found


def test_a_real_station_refuses_a_set_clock_and_a_seed(real: RealStation) -> None:  # noqa: F811
    real.begin()
    station = real.station()
    with pytest.raises(Bug, match="practice_only"):
        station.play(_replay())
    assert station.clock is real.clock


def test_a_real_station_in_a_practice_folder_refuses_them_when_somebody_signs_in(real: RealStation) -> None:  # noqa: F811
    signed_in = real.begin()
    real.finish(signed_in)
    station = _planted(real)
    station.play(_replay())
    station._secret = signed_in.station._secret
    with pytest.raises((Bug, EnvironmentFault)) as refused:
        station.open_files(signed_in.ring)
    assert refused.value.code == "practice_only"
    with pytest.raises(Bug, match="practice_only"):
        SignedIn(station, signed_in.ring, signed_in.files)


def test_a_real_session_draws_from_the_system_and_goes_by_the_wall(real: RealStation) -> None:  # noqa: F811
    signed_in = real.begin()
    assert signed_in.randbelow is secrets.randbelow
    assert signed_in.local is wall_time


def test_a_practice_office_that_is_not_played_draws_from_the_system(new_office: Office) -> None:  # noqa: F811
    signed_in = new_office.sign_in("keeper")
    assert signed_in.randbelow is secrets.randbelow
    assert signed_in.local is wall_time
