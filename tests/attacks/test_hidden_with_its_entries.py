"""A liaison officer takes a record out together with what the log says of it, for the moment in which a woman is
protected, and puts all back as it was. Nobody's signature is needed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest

from nsintake.domain.liaison import RecordStatus, disclosures_subject
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.liaison import liaison, shredding
from tests.attacks.test_damaged_rows import status
from tests.attacks.test_nothing_waits_for_a_damaged_row import (
    Act,
    Mend,
    erase,
    flipped,
    freeze,
    letter_ids,
    narrow,
    print_all,
    tried,
    withdraw,
)
from tests.attacks.test_rollback import seen
from tests.scale import full_or
from tests.services.ladder import Office

Hide = Callable[[SignedIn, str, bytes], Mend]


def rows_out(signed_in: SignedIn, table: str, subject: bytes) -> tuple[list[bytes], Mend]:
    reader = signed_in.liaison.database.reader()
    rows = reader.execute(f"SELECT * FROM {table} WHERE subject_id = ?", (subject,)).fetchall()
    assert rows
    reader.execute(f"DELETE FROM {table} WHERE subject_id = ?", (subject,))

    def mend() -> None:
        for row in rows:
            reader.execute(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?, ?)", tuple(row))

    return [row[0] for row in rows], mend


def relabelled(signed_in: SignedIn, table: str, subject: bytes) -> Mend:
    """The entries name another table: no session looks for them there, whatever it verified before."""
    ids, back = rows_out(signed_in, table, subject)
    return both(back, entries_changed(signed_in, table, ids, "tbl = 'x'", "tbl = ?", "tbl"))


def voided(signed_in: SignedIn, table: str, subject: bytes) -> Mend:
    ids, back = rows_out(signed_in, table, subject)
    return both(back, entries_changed(signed_in, table, ids, "sig = zeroblob(64)", "sig = ?", "sig"))


def only_voided(signed_in: SignedIn, table: str, subject: bytes) -> Mend:
    """The row stays where it is."""
    reader = signed_in.liaison.database.reader()
    ids = [row[0] for row in reader.execute(f"SELECT record_id FROM {table} WHERE subject_id = ?", (subject,))]
    return entries_changed(signed_in, table, ids, "sig = zeroblob(64)", "sig = ?", "sig")


def only_relabelled(signed_in: SignedIn, table: str, subject: bytes) -> Mend:
    reader = signed_in.liaison.database.reader()
    ids = [row[0] for row in reader.execute(f"SELECT record_id FROM {table} WHERE subject_id = ?", (subject,))]
    return entries_changed(signed_in, table, ids, "tbl = 'x'", "tbl = ?", "tbl")


def both(first: Mend, second: Mend) -> Mend:
    def mend() -> None:
        first()
        second()

    return mend


def entries_changed(signed_in: SignedIn, table: str, ids: list[bytes], change: str, back: str, column: str) -> Mend:
    reader = signed_in.liaison.database.reader()
    marks = ", ".join("?" * len(ids))
    text = f"SELECT n, {column} FROM audit WHERE tbl = ? AND record_id IN ({marks}) AND version > 0"
    kept = reader.execute(text, (table, *ids)).fetchall()
    assert kept
    for n, _ in kept:
        reader.execute(f"UPDATE audit SET {change} WHERE n = ?", (n,))

    def mend() -> None:
        for n, value in kept:
            reader.execute(f"UPDATE audit SET {back} WHERE n = ?", (value, n))

    return mend


def prints_of_all(office: Office, officer: SignedIn, letters: list[bytes]) -> dict[str, list[str]]:
    found = {"open": print_all(officer, letters)}
    for login in ("liaison", "intake", "keeper"):
        signed_in = office.sign_in(login)
        with contextlib.suppress(NsintakeError):
            audit.look_through(signed_in)
        found[login] = [str(seen(signed_in)), *print_all(signed_in, letters)]
    found["open again"] = print_all(officer, letters)
    return found


HIDES = [relabelled, voided, only_voided, only_relabelled]


@pytest.mark.parametrize("at_work", [False, True][: full_or(1, 2)])
@pytest.mark.parametrize("table", ["masked_record", "released_letter"])
@pytest.mark.parametrize("hide", HIDES)
@pytest.mark.parametrize("act", [withdraw, freeze, narrow, erase])
def test_nothing_prints_that_was_hidden_while_she_was_protected(
    released: Office, act: Act, hide: Hide, table: str, *, at_work: bool
) -> None:
    officer, hands = released.sign_in("liaison"), released.sign_in("liaison")
    worker = released.sign_in("intake")
    letters = letter_ids(officer, released)
    if at_work:
        audit.look_through(worker)
        assert liaison.open_record(worker, released.record_id()).row.status is RecordStatus.ACTIVE
    mend = hide(hands, table, released.record_id())
    if not at_work:
        worker = released.sign_in("intake")
    try:
        said = tried(act, worker, released)
    except NsintakeError as why:
        said = repr(why)
    mend()
    notes = [note.kind for note in worker.outbox.notes()]
    found = prints_of_all(released, officer, letters)
    assert "printed" not in str(found), (said, notes, found)


@pytest.mark.parametrize("hide", HIDES)
@pytest.mark.parametrize("act", [withdraw, narrow])
def test_copies_that_were_hidden_are_asked_for(handed: Office, act: Act, hide: Hide) -> None:
    worker, hands = handed.sign_in("intake"), handed.sign_in("liaison")
    apart = disclosures_subject(handed.record_id())
    mend = hide(hands, "disclosure", apart)
    said = tried(act, worker, handed)
    mend()
    handed.close()
    signed_in = handed.sign_in("intake")
    shredding.shred_due(signed_in)
    tasks = [task for _, task in signed_in.liaison.list("task", Task) if task.status is TaskStatus.OPEN]
    asked = [task.kind for task in tasks]
    assert said or TaskKind.RECALL in asked, (said, asked)


@pytest.mark.parametrize("act", [withdraw, freeze])
def test_a_record_hidden_for_a_moment_is_stopped_once_somebody_signs_in(released: Office, act: Act) -> None:
    officer, worker = released.sign_in("liaison"), released.sign_in("intake")
    letters = letter_ids(officer, released)
    mend = relabelled(officer, "masked_record", released.record_id())
    tried(act, worker, released)
    mend()
    assert "printed" not in print_all(officer, letters)
    assert status(released.sign_in("intake"), released) in {RecordStatus.WITHDRAWN, RecordStatus.FROZEN}


def test_a_record_damaged_while_she_is_erased_and_mended_at_once_prints_no_more(released: Office) -> None:
    officer, worker = released.sign_in("liaison"), released.sign_in("keeper")
    letters = letter_ids(officer, released)
    mend = flipped(officer, "masked_record", released.record_id())
    with contextlib.suppress(NsintakeError):
        tried(erase, worker, released)
    mend()
    assert "printed" not in print_all(officer, letters)
