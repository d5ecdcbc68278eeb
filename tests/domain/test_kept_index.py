"""Which part a file is in."""

from __future__ import annotations

from nsintake.domain.kept_index import PARTS, part_of


def test_every_id_has_a_part_and_neighbours_share_one() -> None:
    parts = [part_of(bytes([first]) + bytes(15)) for first in range(256)]
    assert set(parts) == set(range(PARTS))
    assert parts == sorted(parts)
    assert part_of(b"") == 0
