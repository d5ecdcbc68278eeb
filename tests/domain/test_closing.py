"""What is said at the end, and how long a closed file is kept, as a setting says it."""

from __future__ import annotations

import pytest

from nsintake.domain.closing import ClosingAnswers, ClosingPoint, months_in
from nsintake.domain.incident import YesNo


@pytest.mark.parametrize(
    ("raw", "months"),
    [(None, 24), (b"", 24), (b"x", 24), (b"-1", 24), (b"0", 24), (b"12", 24), (b"36", 36), (b"999", 120)],
)
def test_what_cannot_be_is_brought_within_what_may(raw: bytes | None, months: int) -> None:
    assert months_in(raw) == months


def test_a_point_is_missing_until_it_is_answered_and_a_no_is_an_answer() -> None:
    told_at_the_end = (ClosingPoint.COMING_BACK, ClosingPoint.COUNTED, ClosingPoint.RETENTION)
    assert ClosingAnswers().missing == told_at_the_end
    assert ClosingAnswers(coming_back=YesNo.NO, retention=YesNo.YES).missing == (ClosingPoint.COUNTED,)
