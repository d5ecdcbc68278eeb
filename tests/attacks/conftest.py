"""The ladder of practice offices, for tests that attack or break a whole station."""

from __future__ import annotations

import random
from collections import defaultdict
from pathlib import Path

import pytest

from nsintake.crypto import user_blob
from tests.once import _made_once  # noqa: F401 - a fixture
from tests.services.ladder import (  # noqa: F401 - fixtures
    _rungs_are_removed,
    derived,
    handed,
    heard,
    new_office,
    office,
    printed,
    released,
)
from tests.services.whole_acts import _acts_are_whole  # noqa: F401 - a fixture


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--variants", type=int, default=0, help="run only so many variants of each attack, drawn anew")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Other variants each time: over the days all are run, and at full count all at once."""
    most = config.getoption("--variants")
    if not most:
        return
    variants = defaultdict[tuple[Path, str], list[pytest.Item]](list)
    for item in items:
        variants[item.path, item.name.partition("[")[0]].append(item)
    drawn = random.Random(config.getoption("randomly_seed", 0))
    run = {item for each in variants.values() for item in drawn.sample(each, min(most, len(each)))}
    config.hook.pytest_deselected(items=[item for item in items if item not in run])
    items[:] = [item for item in items if item in run]


@pytest.fixture
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a password gives is derived once: for tests that sign in many times, after a restore too."""
    monkeypatch.setattr(user_blob, "derive_kek", derived)


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    """An empty folder that backups are made into."""
    folder = tmp_path / "copies"
    folder.mkdir()
    return folder
