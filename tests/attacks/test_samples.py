"""Which variants of an attack a run at the desk takes."""

from __future__ import annotations

import pytest

from tests.attacks.conftest import left_out


@pytest.mark.parametrize("count", [1, 2, 3, 5, 12])
@pytest.mark.parametrize("most", [1, 2, 5])
def test_so_many_variants_are_run_and_each_has_its_turn(count: int, most: int) -> None:
    variants, run = list(range(count)), set[int]()
    for turn in range(40, 40 + count):
        taken = set(variants) - set(left_out(variants, most, turn))
        assert len(taken) == min(most, count)
        assert turn % count in taken
        run |= taken
    assert run == set(variants)
