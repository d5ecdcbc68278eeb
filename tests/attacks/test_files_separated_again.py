"""Two restricted files were taken for one woman's and were separated again. A colleague who was not accepted puts back
what joined them, and takes out of sight what separated them: letting somebody into the one lets nobody into the other.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from nsintake.domain.case import HandOver
from nsintake.domain.ties import MergeReason
from nsintake.errors import NsintakeError
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import merging
from nsintake.services.founding.practice_office import record
from nsintake.store.wraps import FileRestricted
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_indexes_that_lack_rows import leave_out
from tests.services.colleagues import COLLEAGUE, staffed  # noqa: F401 - a fixture
from tests.services.ladder import Office, answers
from tests.services.people import uid_of

Hide = Callable[[SignedIn, int], object]


@dataclass
class Separated:
    """Two files that were joined and are not any more, and what the rows were that joined them."""

    office: Office
    first: bytes
    second: bytes
    ties: list[tuple[object, ...]]
    before: int


@pytest.fixture
def separated(staffed: Office) -> Separated:  # noqa: F811
    worker = staffed.sign_in("intake")
    first, second = staffed.case(worker), record(worker, answers(names="هدى"))
    for case_id in (first, second):
        restriction.change_access(worker, case_id, [])
    merging.merge(worker, first, second, MergeReason.SHE_SAYS)
    ties, before = read(worker.identity, "SELECT * FROM tie"), worker.identity.audit.head().number
    merging.unmerge(worker, second)
    staffed.close()
    return Separated(staffed, first, second, ties, before)


def taken_out(hands: SignedIn, before: int) -> None:
    hands.identity.database.reader().execute("DELETE FROM audit WHERE tbl = 'tie' AND n > ?", (before,))


def in_no_index(hands: SignedIn, before: int) -> None:
    leave_out(hands.identity.database, "ix_audit_record", f"(tbl <> 'tie' OR n <= {before})")


def open_to_all(worker: SignedIn, case_id: bytes) -> None:
    restriction.change_access(worker, case_id, None)


def let_in(worker: SignedIn, case_id: bytes) -> None:
    restriction.change_access(worker, case_id, [uid_of(worker, COLLEAGUE)])


def hand_over(worker: SignedIn, case_id: bytes) -> None:
    restriction.hand_over(worker, case_id, uid_of(worker, COLLEAGUE), next(iter(HandOver)))


@pytest.mark.parametrize("act", [open_to_all, let_in, hand_over])
@pytest.mark.parametrize("hide", [taken_out, in_no_index])
@pytest.mark.parametrize("began", ["before", "after"])
def test_who_is_let_into_the_one_opens_nothing_of_the_other(
    separated: Separated, hide: Hide, act: Callable[[SignedIn, bytes], None], began: str
) -> None:
    office = separated.office
    worker = office.sign_in("intake") if began == "before" else None
    hands = own_program(office.sign_in(COLLEAGUE))
    put_in(hands.identity, "tie", separated.ties)
    hide(hands, separated.before)
    worker = worker or office.sign_in("intake")
    with pytest.raises(NsintakeError, match=r"audit_mismatch|changed_meanwhile|file_put_right|cannot_open"):
        act(worker, separated.first)
    office.close()
    with pytest.raises(FileRestricted):
        case_of(office.sign_in(COLLEAGUE), separated.second)
