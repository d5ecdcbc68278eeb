"""The ladder of practice offices, for tests that attack or break a whole station."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.crypto import user_blob
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
