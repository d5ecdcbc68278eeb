"""A colleague whom she will not accept lays something under her key that does not open, while her file is still open to
all: the file is shut to the colleague all the same.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

import pytest

from nsintake.domain.case import HandOver
from nsintake.errors import NsintakeError
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore
from nsintake.store.wraps import FileRestricted
from tests.attacks.test_after_settling import settle_all
from tests.attacks.test_away_for_a_moment import look, own_program
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office
from tests.services.people import uid_of


def a_draft(signed_in: SignedIn, case_id: bytes) -> None:
    """In no log: whoever has the key of the file writes it, without a signature."""
    line = (secrets.token_bytes(16), case_id, "nobody", 1, signed_in.identity.deks.epoch, secrets.token_bytes(600))
    columns = "draft_id, subject_id, owner, schema, epoch, body"
    signed_in.identity.database.reader().execute(f"INSERT INTO draft ({columns}) VALUES (?, ?, ?, ?, ?, ?)", line)


def a_row(signed_in: SignedIn, case_id: bytes) -> None:
    """Stated in the log with her own signature."""
    store = signed_in.identity
    with store.begin() as work:
        row = StoredRow(secrets.token_bytes(16), case_id, 1, store.deks.epoch, 1, secrets.token_bytes(600))
        SealedStore._write(store, work, "note", row, verb="task", details=None)
        work.commit()


def restrict(signed_in: SignedIn, case_id: bytes) -> None:
    restriction.change_access(signed_in, case_id, [])


@pytest.mark.parametrize("lay", [a_draft, a_row])
def test_her_file_is_shut_to_whom_she_does_not_accept(released: Office, lay: Callable[[SignedIn, bytes], None]) -> None:
    employ(released)
    lay(own_program(released.sign_in(COLLEAGUE)), released.case_id())
    released.close()
    if any(look(released).values()):
        settle_all(released)
    released.close()
    try:
        restrict(released.sign_in("keeper"), released.case_id())
        said = ""
    except NsintakeError as why:
        said = why.code
    released.close()
    try:
        case_of(released.sign_in(COLLEAGUE), released.case_id())
        opened = True
    except FileRestricted:
        opened = False
    assert not opened, said


def test_nor_is_a_handover_kept_from_being_done(released: Office) -> None:
    """Somebody who is on a restricted file lays it there before it is taken from her."""
    employ(released)
    worker = released.sign_in("intake")
    uid, case_id = uid_of(worker, COLLEAGUE), released.case_id()
    restriction.change_access(worker, case_id, [uid])
    restriction.hand_over(worker, case_id, uid, next(iter(HandOver)))
    released.close()
    hands = own_program(released.sign_in(COLLEAGUE))
    a_draft(hands, case_id)
    released.close()
    keeper = released.sign_in("keeper")
    try:
        restriction.hand_over(keeper, case_id, uid_of(keeper, "intake"), next(iter(HandOver)))
        said = ""
    except NsintakeError as why:
        said = why.code
    released.close()
    try:
        case_of(released.sign_in(COLLEAGUE), case_id)
        opened = True
    except FileRestricted:
        opened = False
    assert not opened, said
