"""A new root with the second implementation: what it takes over, and that an old root can make nothing new."""

from __future__ import annotations

from dataclasses import replace

from tests.vectors.second.primitives import epub_of, sha256
from tests.vectors.second.stored import ORG, ROOT_PUB, ROOT_SEED, cuts, fixed, flips, refused, roster
from tests.vectors.second.succession import Succession, counting, history

SECOND, THIRD = fixed("second root"), fixed("third root")


def stored(n: int, seed: bytes, *, epoch: int = 1) -> bytes:
    return replace(roster(), number=n, epoch=epoch).signed(seed)


def taken_over(rosters: dict[int, bytes], last: int, *, old: bytes, new: bytes) -> bytes:
    record = Succession(ORG, epub_of(old), last, sha256(rosters[last]), history(rosters, last))
    return record.signed(new)


# The first root's rosters 1 to 3 (the second is missing), the second's 4, the third's 5 and 6.
ROSTERS = {
    1: stored(1, ROOT_SEED),
    3: stored(3, ROOT_SEED),
    4: stored(4, SECOND, epoch=2),
    5: stored(5, THIRD, epoch=3),
    6: stored(6, THIRD, epoch=3),
}
FIRST_RECORD = taken_over(ROSTERS, 3, old=ROOT_SEED, new=SECOND)
RECORDS = [FIRST_RECORD, taken_over(ROSTERS, 4, old=SECOND, new=THIRD)]


def counted(rosters: dict[int, bytes], records: list[bytes], *, root: bytes = THIRD, org: str = ORG) -> list[int]:
    return sorted(counting(rosters, records, root_pub=epub_of(root), org=org))


def test_every_roster_counts_under_the_root_of_its_time() -> None:
    assert counted(ROSTERS, RECORDS) == [1, 3, 4, 5, 6]
    assert counted(ROSTERS, RECORDS[::-1]) == [1, 3, 4, 5, 6]
    assert counted({}, RECORDS) == []
    assert counted(ROSTERS, RECORDS, org="office-2") == []


def test_without_a_record_an_older_root_counts_for_nothing() -> None:
    assert counted(ROSTERS, []) == [5, 6]
    assert counted(ROSTERS, RECORDS[1:]) == [5, 6]
    assert counted(ROSTERS, RECORDS[:1]) == [5, 6]


def test_who_still_knows_an_old_root_can_make_nothing_anew() -> None:
    assert counted({**ROSTERS, 7: stored(7, ROOT_SEED)}, RECORDS) == [1, 3, 4, 5, 6]
    for n, seed in ((1, ROOT_SEED), (2, ROOT_SEED), (3, ROOT_SEED), (4, SECOND)):
        assert counted({**ROSTERS, n: stored(n, seed, epoch=9)}, RECORDS) == [5, 6]
    assert counted({**ROSTERS, 5: stored(5, SECOND)}, RECORDS) == [1, 3, 4, 6]


def test_a_roster_that_is_gone_takes_those_beside_it_along() -> None:
    for n in (1, 3, 4):
        assert counted({number: data for number, data in ROSTERS.items() if number != n}, RECORDS) == [5, 6]


def test_a_record_must_reach_further_back_than_the_one_before_it() -> None:
    late = taken_over(ROSTERS, 4, old=ROOT_SEED, new=SECOND)
    assert counted(ROSTERS, [late, RECORDS[1]]) == [5, 6]
    assert counted(ROSTERS, [late, *RECORDS]) == [1, 3, 4, 5, 6]


def test_a_spoilt_record_is_refused() -> None:
    for broken in [*cuts(FIRST_RECORD), *flips(FIRST_RECORD)]:
        refused(Succession.open, broken, root_pub=epub_of(SECOND), org=ORG)
    refused(Succession.open, FIRST_RECORD, root_pub=ROOT_PUB, org=ORG)
    refused(Succession.open, FIRST_RECORD, root_pub=epub_of(SECOND), org="office-2")
    assert Succession.open(FIRST_RECORD, root_pub=epub_of(SECOND), org=ORG).signed(SECOND) == FIRST_RECORD
