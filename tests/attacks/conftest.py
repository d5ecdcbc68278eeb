"""The ladder of practice offices, for tests that attack or break a whole station."""

from __future__ import annotations

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
