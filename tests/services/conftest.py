"""The ladder's fixtures for these tests, and a session for each role over the founded office."""

from __future__ import annotations

import pytest

from nsintake.services.session import Session
from tests.services.ladder import (  # noqa: F401 - fixtures
    Office,
    _rungs_are_removed,
    heard,
    new_office,
    office,
    printed,
    released,
)


@pytest.fixture
def intake(office: Office) -> Session:  # noqa: F811
    return office.sign_in("intake")


@pytest.fixture
def keeper(office: Office) -> Session:  # noqa: F811
    return office.sign_in("keeper")


@pytest.fixture
def officer(office: Office) -> Session:  # noqa: F811
    return office.sign_in("liaison")


@pytest.fixture
def administrator(office: Office) -> Session:  # noqa: F811
    return office.sign_in("administrator")
