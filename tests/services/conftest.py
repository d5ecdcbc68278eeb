"""The ladder's fixtures for these tests, and a session for each role over the founded office."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.crypto import user_blob
from nsintake.records.signed_in import SignedIn
from tests.once import _made_once, _spared, derived  # noqa: F401 - two are fixtures
from tests.services.colleagues import staffed  # noqa: F401 - a fixture
from tests.services.ladder import (  # noqa: F401 - fixtures
    Office,
    _rungs_are_removed,
    handed,
    heard,
    new_office,
    office,
    printed,
    released,
)
from tests.services.whole_acts import _acts_are_whole  # noqa: F401 - a fixture


@pytest.fixture
def intake(office: Office) -> SignedIn:  # noqa: F811
    return office.sign_in("intake")


@pytest.fixture
def keeper(office: Office) -> SignedIn:  # noqa: F811
    return office.sign_in("keeper")


@pytest.fixture
def officer(office: Office) -> SignedIn:  # noqa: F811
    return office.sign_in("liaison")


@pytest.fixture
def administrator(office: Office) -> SignedIn:  # noqa: F811
    return office.sign_in("administrator")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty folder that backups are made into."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """A password that was tried once is derived at once: for tests that sign in again and again."""
    monkeypatch.setattr(user_blob, "derive_kek", derived)
