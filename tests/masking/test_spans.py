"""Whether a stretch is inside one of many."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nsintake.masking.spans import Spans

PLACE = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: (min(pair), max(pair)))


@given(st.lists(PLACE), PLACE)
def test_a_stretch_is_covered_if_one_of_them_holds_it(spans: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    assert Spans(spans).cover(*asked) == any(start <= asked[0] and asked[1] <= end for start, end in spans)
