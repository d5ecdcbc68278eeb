"""What a keeper is told after a restore: nothing only where nothing was left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from nsintake.domain.after_restore import AfterRestore

WHOLE = AfterRestore(2, date(2026, 3, 2), 0, 0, 0, "")


@pytest.mark.parametrize("left", [{"damaged": 1}, {"unproved": 1}, {"unread": 1}, {"aside": "/data/set-aside-1"}])
def test_whatever_was_left_is_told(left: dict[str, object]) -> None:
    assert WHOLE.is_whole
    assert not replace(WHOLE, **left).is_whole  # type: ignore[arg-type]
