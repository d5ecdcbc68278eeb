"""The ladder of practice offices, for tests that attack or break a whole station."""

from __future__ import annotations

from tests.once import _made_once, _spared  # noqa: F401 - fixtures
from tests.services.ladder import (  # noqa: F401 - fixtures
    _rungs_are_removed,
    handed,
    heard,
    new_office,
    office,
    printed,
    released,
)
