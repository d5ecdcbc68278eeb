"""The ladder of practice offices, for tests that attack or break a whole station."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import pytest

from nsintake.crypto import user_blob
from tests.once import _made_once, _spared, derived  # noqa: F401 - two are fixtures
from tests.services.ladder import (  # noqa: F401 - fixtures
    _rungs_are_removed,
    handed,
    heard,
    new_office,
    office,
    printed,
    released,
)
from tests.services.whole_acts import _acts_are_whole  # noqa: F401 - a fixture

T = TypeVar("T")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--variants", type=int, default=0, help="run only so many variants of each attack, drawn anew")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Other variants each time: over the days all are run, and at full count all at once.

    Attacks of one file take theirs in turn, since many have the same variants: one is on the first file, the next on
    the second. What is marked ``sampled`` is a sample already.
    """
    most = config.getoption("--variants")
    if not most:
        return
    variants = defaultdict[tuple[Path, str], list[pytest.Item]](list)
    for item in sorted(items, key=lambda each: each.nodeid):
        if item.get_closest_marker("sampled") is None:
            variants[item.path, item.name.partition("[")[0]].append(item)
    turn = random.Random(config.getoption("randomly_seed", 0)).randrange(1_000)
    without = {item for at, each in enumerate(variants.values()) for item in left_out(each, most, turn + at)}
    config.hook.pytest_deselected(items=[item for item in items if item in without])
    items[:] = [item for item in items if item not in without]


def left_out(variants: Sequence[T], most: int, turn: int) -> list[T]:
    """All but so many, as far from each other as can be; the first of them is the one whose turn it is."""
    count, few = len(variants), min(most, len(variants))
    taken = {(turn + at * count // few) % count for at in range(few)}
    return [item for at, item in enumerate(variants) if at not in taken]


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
