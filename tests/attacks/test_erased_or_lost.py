"""A colleague makes the entries void by which a woman was erased, or takes them out. The keeper who settles that can
only say that her file was lost; before a backup brings it back she is asked.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.case import CaseFile
from nsintake.records.case_files import case_of
from nsintake.services.audit import audit
from nsintake.services.backup import recovery
from nsintake.services.backup.restore_questions import DOUBTFUL
from nsintake.services.cases import restriction
from nsintake.services.day import alarms, erasure
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_her_words_outlive_settling import settled
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")

OF_ERASING = "version > 0 AND (length(hash) = 0 OR tbl = 'tombstone') AND tbl <> 'outbox'"
HOWS = {
    "void": f"UPDATE audit SET sig = zeroblob(64) WHERE {OF_ERASING}",
    "gone": f"DELETE FROM audit WHERE {OF_ERASING}",
    "cut off": f"DELETE FROM audit WHERE n >= (SELECT min(n) FROM audit WHERE {OF_ERASING})",
}


@pytest.mark.parametrize("restricted", [True, False])
@pytest.mark.parametrize("how", HOWS)
def test_a_keeper_is_asked_before_somebody_comes_back_who_may_have_been_erased(
    released: Office, copies: Path, how: str, *, restricted: bool
) -> None:
    """The colleague takes her tombstones away too. Before: the backup brought her back, and nobody was told."""
    employ(released)
    path = back_up(released, copies)
    worker, case_id = released.sign_in("intake"), released.case_id()
    if restricted:
        restriction.restrict(worker, case_id, [])
    erasure.erase(worker, case_id, typed=case_of(worker, case_id).code)
    released.close()
    released.sign_in("keeper")
    hands = own_program(released.sign_in(COLLEAGUE))
    assert hands.identity.database.reader().execute(HOWS[how]).rowcount > 1
    assert hands.accounts.database.reader().execute("DELETE FROM tombstone").rowcount
    released.close()
    settled_all(released)
    restore(released, path, asks=DOUBTFUL)
    assert released.sign_in("keeper").identity.find("case_file", case_id, CaseFile) is not None, "she went on"


def settled_all(office: Office) -> None:
    keeper = office.sign_in("keeper")
    for _ in range(2):
        audit.look_through(keeper)
        for file in sorted({found.file for found in keeper.unsound}):
            audit.settle(keeper, file, "Somebody changed entries.")
    audit.look_through(keeper)
    assert not keeper.unsound
    office.close()


def test_nobody_is_asked_where_a_row_was_lost_and_no_entry_with_it(released: Office, copies: Path) -> None:
    path = back_up(released, copies)
    released.sign_in("keeper")
    hands = own_program(released.sign_in("intake")).identity
    hands.database.reader().execute("DELETE FROM case_file WHERE record_id = ?", (released.case_id(),))
    settled(released)
    released.close()
    recovery.restore(released.sign_in("keeper"), path)
    released.close()
    assert released.sign_in("keeper").identity.find("case_file", released.case_id(), CaseFile) is not None


def test_whoever_was_erased_stays_so_where_an_entry_before_is_not_what_it_was(released: Office, copies: Path) -> None:
    """Her file was open to few. Before: the keeper gave its key up as lost, and then nothing of the erasure counted."""
    path = back_up(released, copies)
    worker, case_id = released.sign_in("intake"), released.case_id()
    restriction.restrict(worker, case_id, [])
    with worker.identity.begin() as work:
        n = worker.identity.audit.append(work, "looked")
        worker.identity.audit.append(work, "looked")
        work.commit()
    erasure.erase(worker, case_id, typed=case_of(worker, case_id).code)
    text = "UPDATE audit SET day = '2020-02-02' WHERE n = ?"
    assert worker.identity.database.reader().execute(text, (n,)).rowcount == 1
    released.close()
    settled(released)
    worker = released.sign_in("intake")
    audit.look_through(worker)
    assert not worker.unsound
    assert case_id not in {due.target for due in alarms.alarms(worker).due}
    released.close()
    restored(released, "keeper", path)
    assert released.sign_in("keeper").identity.find("case_file", case_id, CaseFile) is None
