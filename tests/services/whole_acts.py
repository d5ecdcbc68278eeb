"""Law: an act of a service that takes several durable steps is cut off in between by some test.

Enforced here and not by reading, since only a real office shows how many steps an act takes: every test of services and
every attack counts the steps of whatever it calls.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests import steps
from tests.faults.acts import ACTS
from tests.faults.cut_elsewhere import ELSEWHERE, SAFE_IN_BETWEEN

CUT_OFF = frozenset({*ELSEWHERE, *SAFE_IN_BETWEEN}).union(*(act.several for act in ACTS.values()))


def never_cut_off(watched: steps.Watch, before: dict[str, int]) -> list[str]:
    """The acts that took several steps, more than they had been seen to take before, and that no test cuts off."""
    several = {name: count for name, count in watched.several.items() if count > before.get(name, 0)}
    return [f"{name} takes {count} durable steps" for name, count in several.items() if name not in CUT_OFF]


@pytest.fixture(autouse=True)
def _acts_are_whole() -> Iterator[None]:
    """Fails the test that shows an act with several steps which no test cuts off: see ``tests/faults/acts.py``."""
    watched = steps.watch()
    before = dict(watched.most)
    yield
    found = never_cut_off(watched, before)
    if found:
        pytest.fail(f"no kill test in tests/faults/acts.py: {', '.join(found)}")
