"""Somebody who was shut out of a woman's file, or handed it over, takes out of the log what a restore would go by."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nsintake.domain.case import HandOver
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.founding.practice_office import record
from nsintake.store.tables import SEALED
from nsintake.store.wrap_rule import TABLE as WRAP
from tests.attacks.test_a_word_said_before import opens, put_back
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_said_of_her_key_after_she_was_erased import says
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import SECOND, settled_by
from tests.attacks.test_shut_by_hand import shut_to_all_but_one
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of

pytestmark = pytest.mark.usefixtures("cheap_keys")
EVERYBODY = ("keeper", SECOND, "intake", COLLEAGUE)
Lay = Callable[[SignedIn, bytes], None]


def who_opens(office: Office, case_id: bytes) -> set[str]:
    return {login for login in EVERYBODY if opens(office.sign_in(login), case_id)}


def as_a_session_under_way(hands: SignedIn, case_id: bytes) -> None:
    """No file is there, nor was one ever said to be; but somebody has something that is not saved."""
    reader = hands.identity.database.reader()
    reader.execute("DELETE FROM case_file WHERE record_id = ?", (case_id,))
    reader.execute("DELETE FROM audit WHERE record_id = ? AND tbl = 'case_file'", (case_id,))
    draft = (secrets.token_bytes(16), case_id, hands.uid, 1, hands.identity.deks.epoch, secrets.token_bytes(300))
    text = "INSERT INTO draft (draft_id, subject_id, owner, schema, epoch, body) VALUES (?, ?, ?, ?, ?, ?)"
    reader.execute(text, draft)


def let_in_by_a_keeper(office: Office, case_id: bytes, copies: Path) -> tuple[dict[str, list[Any]], int, Path]:
    """As ``shut_out``: a keeper let her in, and her worker shut her out. With a backup from in between."""
    keeper = office.sign_in("keeper")
    restriction.change_access(keeper, case_id, [uid_of(keeper, login) for login in ("intake", COLLEAGUE)])
    path = back_up(office, copies)
    hands = own_program(office.sign_in(COLLEAGUE))
    tables = [*SEALED[hands.identity.comp], "dek"]
    before = {name: read(hands.identity, f"SELECT * FROM {name} WHERE subject_id = ?", case_id) for name in tables}
    last = hands.identity.audit.head().number
    restriction.change_access(office.sign_in("intake"), case_id, ())
    office.close()
    return before, last, path


@pytest.mark.parametrize("settled", [True, False])
def test_the_file_seems_to_be_a_session_under_way(office: Office, copies: Path, *, settled: bool) -> None:
    """A keeper had let her in, and the backup is from then. Before: its key went on naming her, and the
    backup opened to whom the key named.
    """
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    case_id = record(office.sign_in("intake"), answers())
    before, last, path = let_in_by_a_keeper(office, case_id, copies)
    for login in ("keeper", SECOND):
        office.sign_in(login)
    put_back(office, case_id, before, last, "out")
    as_a_session_under_way(own_program(office.sign_in(COLLEAGUE)), case_id)
    office.close()
    if settled:
        assert settled_by(office, "keeper")
    restored(office, "keeper", path)
    assert who_opens(office, case_id) & {"keeper", COLLEAGUE} == {"keeper"}


def nothing_said(hands: SignedIn, case_id: bytes) -> None:
    """Nothing was ever said of the key, in which she wrote herself."""
    hands.identity.database.reader().execute("DELETE FROM audit WHERE record_id = ? AND tbl = ?", (case_id, WRAP))
    shut_to_all_but_one(hands, case_id)


def laid(hands: SignedIn, case_id: bytes) -> None:
    shut_to_all_but_one(hands, case_id)


def junk(hands: SignedIn, case_id: bytes) -> None:
    says(hands, case_id)


def destroyed(hands: SignedIn, case_id: bytes) -> None:
    for table in (*SEALED[hands.identity.comp], "dek"):
        hands.identity.database.reader().execute(f"DELETE FROM {table} WHERE subject_id = ?", (case_id,))


def nothing_left(hands: SignedIn, case_id: bytes) -> None:
    nothing_said(hands, case_id)
    destroyed(hands, case_id)


@pytest.mark.parametrize("lay", [nothing_said, laid, junk, destroyed, nothing_left])
@pytest.mark.parametrize("out", [["keeper"], ["keeper", SECOND], []], ids=["one keeper", "both", "no keeper"])
@pytest.mark.parametrize("first_restricts", [True, False])
def test_she_handed_the_file_over_since_the_backup(
    office: Office, copies: Path, lay: Lay, out: list[str], *, first_restricts: bool
) -> None:
    """Her successor shut it. Before: where it is shut to a keeper and she had once said for whom it is, or nothing that
    others had said was there, the backup opened to her alone.
    """
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    first = office.sign_in(COLLEAGUE)
    case_id = record(first, answers())
    if first_restricts:
        restriction.restrict(first, case_id, [])
    path = back_up(office, copies)
    first = office.sign_in(COLLEAGUE)
    restriction.hand_over(first, case_id, uid_of(first, "intake"), HandOver.LEAVES)
    worker = office.sign_in("intake")
    shut_to = [uid_of(worker, login) for login in out]
    restriction.change_access(worker, case_id, (), shut_to=shut_to)
    office.close()
    for login in ("keeper", SECOND):
        office.sign_in(login)
    hands = own_program(office.sign_in(COLLEAGUE))
    assert not opens(hands, case_id)
    lay(hands, case_id)
    office.close()
    for login in ("keeper", SECOND):
        restored(office, login, path)
    assert COLLEAGUE not in who_opens(office, case_id)
