"""What is stored about a woman in liaison.db is put under something else for the moment of an act, with the signature
of a worker or an officer, or without one: what protects her reaches it all the same, or somebody hears of it.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from datetime import timedelta

import pytest

from nsintake.crypto.envelope import pad
from nsintake.domain.liaison import Disclosure, MaskedRecord, ReleasedLetter, disclosures_subject
from nsintake.domain.task import TaskKind
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import withdrawing
from nsintake.services.day import today
from nsintake.store.codec import encode, schema_of
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore
from tests.attacks.test_away_for_a_moment import look, own_program
from tests.attacks.test_nothing_waits_for_a_damaged_row import erase, letter_ids, narrow, print_all, tried
from tests.attacks.test_prints_hidden_while_shredded import after_its_days, at_once
from tests.attacks.test_seems_never_to_have_gone import behind_the_pages
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office

KINDS: dict[str, type[object]] = {"masked_record": MaskedRecord, "released_letter": ReleasedLetter}


def move(signed_in: SignedIn, table: str, record_id: bytes, subject: bytes) -> None:
    """The same words, sealed under another key; stated in the log with her signature."""
    store = signed_in.liaison
    value = store.get(table, record_id, KINDS[table])
    with store.begin() as work:
        said = store.audit.newest(work.cursor, table, record_id)
        assert said is not None
        row = StoredRow(record_id, subject, schema_of(KINDS[table]), store.deks.epoch, said.version + 1, b"")
        body = store.deks.ensure(work, subject).seal(pad(encode(value)), store.aad(table, row))
        work.cursor.execute(f"DELETE FROM {table} WHERE record_id = ?", (record_id,))
        SealedStore._write(store, work, table, row._replace(body=body), verb="release", details=None)
        work.commit()


def shut(office: Office) -> None:
    employ(office)
    restriction.restrict(office.sign_in("intake"), office.case_id(), [])
    office.close()


@pytest.mark.parametrize("signed", [True, False])
def test_what_she_narrows_reaches_papers_that_lie_elsewhere(released: Office, *, signed: bool) -> None:
    shut(released)
    officer, worker, elsewhere = released.sign_in("liaison"), released.sign_in("intake"), secrets.token_bytes(16)
    letters, hands = letter_ids(officer, released), own_program(released.sign_in(COLLEAGUE if signed else "liaison"))
    reader, change = hands.liaison.database.reader(), "UPDATE released_letter SET subject_id = ? WHERE subject_id = ?"
    if signed:
        for letter_id in letters:
            move(hands, "released_letter", letter_id, elsewhere)
    else:
        reader.execute(change, (elsewhere, released.record_id()))
    told = tried(narrow, worker, released)
    if signed:
        assert told or any(look(released).values())
        return
    reader.execute(change, (released.record_id(), elsewhere))
    assert told
    assert "printed" not in print_all(released.sign_in("liaison"), letters)


def test_a_paper_that_lies_elsewhere_does_not_print(released: Office) -> None:
    letters, hands = letter_ids(released.sign_in("liaison"), released), own_program(released.sign_in("intake"))
    move(hands, "released_letter", letters[0], secrets.token_bytes(16))
    printed = print_all(released.sign_in("liaison"), letters)
    assert (printed[0], set(printed[1:])) == ("cannot_open", {"printed"})
    move(hands, "masked_record", released.record_id(), secrets.token_bytes(16))
    assert set(print_all(released.sign_in("liaison"), letters)) == {"cannot_open"}


@pytest.mark.parametrize("table", KINDS)
def test_what_is_erased_leaves_nothing_that_lies_elsewhere(released: Office, table: str) -> None:
    shut(released)
    officer, keeper = released.sign_in("liaison"), released.sign_in("keeper")
    hands = own_program(released.sign_in(COLLEAGUE))
    for record_id in letter_ids(officer, released) if table == "released_letter" else [released.record_id()]:
        move(hands, table, record_id, secrets.token_bytes(16))
    assert tried(erase, keeper, released) or any(look(released).values())


@pytest.mark.parametrize("act", [at_once, erase, after_its_days])
def test_copies_are_asked_for_whose_prints_lay_elsewhere(handed: Office, act: Callable[..., object]) -> None:
    handed.sign_in("keeper")
    if act is after_its_days:
        withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
        handed.close()
        handed.clock.moment += timedelta(days=8)
    worker, hands = handed.sign_in("intake"), own_program(handed.sign_in("liaison"))
    about, elsewhere = disclosures_subject(handed.record_id()), secrets.token_bytes(16)
    reader, change = hands.liaison.database.reader(), "UPDATE disclosure SET subject_id = ? WHERE subject_id = ?"
    reader.execute(change, (elsewhere, about))
    with contextlib.suppress(NsintakeError):
        act(worker, handed)
    reader.execute(change, (about, elsewhere))
    handed.close()
    behind_the_pages(handed)
    officer = handed.sign_in("liaison")
    assert ("recall", 2) in [(task.kind.value, task.copies) for task in today.today(officer).due]


@pytest.mark.parametrize("moved", [True, False])
def test_nor_is_a_print_out_of_reach_that_an_officer_moves(handed: Office, *, moved: bool) -> None:
    officer = handed.sign_in("liaison")
    (row,) = officer.liaison.records("disclosure", Disclosure)
    if moved:
        with officer.liaison.begin() as work:
            work.cursor.execute("DELETE FROM disclosure WHERE record_id = ?", (row.record_id,))
            officer.liaison.put(work, "disclosure", row.record_id, b"of nobody at all", row.value, verb="print")
            work.commit()
        assert any(look(handed).values())
        return
    assert not any(look(handed).values())
    handed.close()
    worker = handed.sign_in("intake")
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    assert [task.copies for task in today.today(worker).due if task.kind is TaskKind.RECALL] == [2]
