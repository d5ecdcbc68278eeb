from __future__ import annotations

import pytest

from tests.crypto.office import Office, the_office


@pytest.fixture(scope="session")
def office() -> Office:
    return the_office()
