"""A colleague takes a file out that was shut to her since a backup, and what says so. A keeper settles that and brings
the backup back, in which the file is open to her.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.services.cases import restriction
from nsintake.services.founding.practice_office import record
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import SEALED
from tests.attacks.test_a_word_said_before import is_asked, opens
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import settled_by
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of

EVERYBODY = {"keeper", "intake", COLLEAGUE}
Hide = Callable[[SealedStore, set[bytes], int], None]


def nothing_else(_store: SealedStore, _ids: set[bytes], _last: int) -> None:
    pass


def void(store: SealedStore, ids: set[bytes], last: int) -> None:
    for n in entries(store, ids, last):
        store.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (n,))


def out(store: SealedStore, ids: set[bytes], last: int) -> None:
    for n in entries(store, ids, last):
        store.database.reader().execute("DELETE FROM audit WHERE n = ?", (n,))


def all_out(store: SealedStore, ids: set[bytes], _last: int) -> None:
    out(store, ids, 0)


def entries(store: SealedStore, ids: set[bytes], last: int) -> list[int]:
    rows = read(store, "SELECT n, record_id FROM audit WHERE n > ? AND version > 0", last)
    found = [n for n, record_id in rows if record_id in ids]
    assert found
    return found


def took_out(office: Office, case_id: bytes, last: int, hide: Hide) -> None:
    office.close()
    office.sign_in("keeper")
    store = own_program(office.sign_in(COLLEAGUE)).identity
    ids = {case_id}
    for table in SEALED[store.comp]:
        ids |= {row[0] for row in read(store, f"SELECT record_id FROM {table} WHERE subject_id = ?", case_id)}
    for table in (*SEALED[store.comp], "dek"):
        store.database.reader().execute(f"DELETE FROM {table} WHERE subject_id = ?", (case_id,))
    hide(store, ids, last)
    office.close()


def brought_back(office: Office, path: Path, case_id: bytes, *, settled: bool) -> set[str]:
    """Who opens the file then."""
    if settled:
        assert settled_by(office, "keeper")
    restored(office, "keeper", path)
    return {login for login in EVERYBODY if opens(office.sign_in(login), case_id)}


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("settled", [True, False])
@pytest.mark.parametrize("hide", [nothing_else, void, out, all_out])
@pytest.mark.parametrize("shut_to", [[], ["keeper"]], ids=["to keepers", "to one keeper"])
def test_it_does_not_open_to_her(
    office: Office, copies: Path, hide: Hide, shut_to: list[str], *, settled: bool
) -> None:
    """Before: what a keeper had given up was open to all again, and what the station seemed never to have known."""
    employ(office)
    case_id = record(office.sign_in("intake"), answers())
    path = back_up(office, copies)
    worker = office.sign_in("intake")
    last, uids = worker.identity.audit.head().number, [uid_of(worker, login) for login in shut_to]
    restriction.change_access(worker, case_id, (), shut_to=uids)
    took_out(office, case_id, last, hide)
    opened = brought_back(office, path, case_id, settled=settled)
    assert opened
    assert COLLEAGUE not in opened
    if not shut_to:
        assert is_asked(office.sign_in("keeper"), case_id), "nobody knows for whom else it was"
    if shut_to and hide is nothing_else and settled:
        assert opened == {"intake"}


@pytest.mark.usefixtures("cheap_keys")
def test_a_file_that_was_open_to_all_and_was_lost_is_open_to_all(office: Office, copies: Path) -> None:
    employ(office)
    case_id = record(office.sign_in("intake"), answers())
    path = back_up(office, copies)
    took_out(office, case_id, office.sign_in("intake").identity.audit.head().number, nothing_else)
    assert brought_back(office, path, case_id, settled=True) == EVERYBODY
