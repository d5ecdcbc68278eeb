"""How long a closed file is kept, as a setting says it."""

from __future__ import annotations

import pytest

from nsintake.domain.closing import months_in


@pytest.mark.parametrize(
    ("raw", "months"),
    [(None, 24), (b"", 24), (b"x", 24), (b"-1", 24), (b"0", 24), (b"12", 24), (b"36", 36), (b"999", 120)],
)
def test_what_cannot_be_is_brought_within_what_may(raw: bytes | None, months: int) -> None:
    assert months_in(raw) == months
