"""A colleague who was shut out of a woman's file takes out that there is a file, and lays an invitation under its id:
the key of an invitation is for all.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.invitation import Invitation
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.founding.practice_office import record
from nsintake.store.her_key_proof import as_it_was_read
from tests.attacks.test_a_word_said_before import opens, put_back, shut_out
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import SECOND, settled_by
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import MOMENT, Office, answers

pytestmark = pytest.mark.usefixtures("cheap_keys")


def lay_invitation(hands: SignedIn, case_id: bytes) -> None:
    """In place of the file and of all that was said of it."""
    store = hands.identity
    reader = store.database.reader()
    for table in ("case_file", "card"):
        assert reader.execute(f"DELETE FROM {table} WHERE record_id = ?", (case_id,)).rowcount
    assert reader.execute("DELETE FROM audit WHERE record_id = ? AND tbl <> 'wrap'", (case_id,)).rowcount
    with store.begin() as work:
        as_it_was_read(store, work, case_id)
        store.put(work, "invitation", case_id, case_id, Invitation("K-1", MOMENT.date(), hands.uid), verb="invite")
        work.commit()


@pytest.mark.parametrize("how", ["void", "out", "cut"])
@pytest.mark.parametrize("out", [[], ["keeper"]], ids=["to keepers", "to one keeper"])
def test_a_file_that_was_shut_to_her_is_not_for_all(office: Office, copies: Path, out: list[str], how: str) -> None:
    """Before: the keeper who settled sealed all that lay there again for everybody who has identity.db."""
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    before, last = shut_out(office, case_id, out)
    for login in ("keeper", SECOND):
        office.sign_in(login)
    path = back_up(office, copies)
    put_back(office, case_id, before, last, how)
    lay_invitation(own_program(office.sign_in(COLLEAGUE)), case_id)
    for login in ("keeper", SECOND):
        settled_by(office, login)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    keeper = office.sign_in(SECOND)
    assert keeper.identity.holders(case_id) is not None
    office.close()
    for login in ("keeper", SECOND):
        settled_by(office, login)
    assert office.sign_in(SECOND).identity.holders(case_id) is not None
    restored(office, SECOND, path)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
