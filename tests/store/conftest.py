from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nsintake.store import connection, engine
from tests.store.station import Station, copy_of, make_station


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Station:
    """Made once, since its tables take a while; every test has a copy."""
    return make_station(tmp_path_factory.mktemp("founded"))


@pytest.fixture
def station(founded: Station, tmp_path: Path) -> Iterator[Station]:
    made = copy_of(founded, tmp_path)
    yield made
    made.close()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The connections to files that are opened from now on."""
    found = list[Any]()

    def connect(*given: Any, **how: Any) -> Any:
        found.append(connection.connect(*given, **how))
        return found[-1]

    monkeypatch.setattr(engine, "connect", connect)
    return found
