"""An intake worker says in a file of her own that it is one with another, which is nobody's and of which she lays a key
that is damaged; or what she states there does not open. What protects other women is done all the same; what stands in
the way a keeper settles before.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

import pytest

from nsintake.domain.ties import Tie, TieKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.founding.practice_office import record
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore
from tests.attacks.test_after_settling import settle_all
from tests.attacks.test_away_for_a_moment import look, own_program
from tests.attacks.test_nothing_waits_for_a_damaged_row import erase, narrow, tried
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers


def restrict(signed_in: SignedIn, office: Office) -> None:
    restriction.change_access(signed_in, office.case_id(), [])


def a_broken_key(signed_in: SignedIn) -> None:
    store, nobody = signed_in.identity, secrets.token_bytes(16)
    own = record(signed_in, answers(names="هدى"))
    with store.begin() as work:
        tie = Tie(TieKind.MERGED, signed_in.today(), signed_in.uid, other=nobody)
        store.put(work, "tie", secrets.token_bytes(16), own, tie, verb="merge")
        line = (nobody, store.deks.epoch, b"\x02" + secrets.token_bytes(40))
        work.cursor.execute("INSERT INTO dek (subject_id, epoch, wrap) VALUES (?, ?, ?)", line)
        work.commit()


def a_row_that_does_not_open(signed_in: SignedIn) -> None:
    store, own = signed_in.identity, record(signed_in, answers(names="هدى"))
    with store.begin() as work:
        row = StoredRow(secrets.token_bytes(16), own, 1, store.deks.epoch, 1, secrets.token_bytes(600))
        SealedStore._write(store, work, "tie", row, verb="merge", details=None)
        work.commit()


@pytest.mark.parametrize("lay", [a_broken_key, a_row_that_does_not_open])
@pytest.mark.parametrize("act", [narrow, restrict, erase])
def test_what_protects_her_is_done(
    released: Office, act: Callable[[SignedIn, Office], object], lay: Callable[[SignedIn], None]
) -> None:
    employ(released)
    lay(own_program(released.sign_in(COLLEAGUE)))
    released.close()
    if any(look(released).values()):
        settle_all(released)
    released.close()
    assert tried(act, released.sign_in("keeper"), released) == ""
