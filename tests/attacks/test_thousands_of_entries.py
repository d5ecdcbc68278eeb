"""Whoever has a file's key writes thousands of entries about one thing, of which each is judged by all before it: an
hour for whoever signs in, takes her consent back or settles. What it takes may grow with their number, not its square.
"""

from __future__ import annotations

import secrets
from typing import Any

import pytest

from nsintake.domain.liaison import RecordStatus
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.records import not_sent, record_leads
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import withdrawing
from nsintake.services.liaison import calling_off
from nsintake.store import audit_entries
from nsintake.store.check import not_believed_again
from nsintake.store.owed import Entry
from nsintake.store.rows import FinishedRow
from nsintake.store.sealed import SealedStore
from nsintake.store.wrap_lines import Access
from nsintake.store.wrap_rule import TABLE, WrapRule
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_damaged_rows import status
from tests.attacks.test_nothing_waits_for_a_damaged_row import letter_ids, print_all, withdraw
from tests.attacks.test_rollback import seen
from tests.attacks.test_signed_of_a_shut_file import shut
from tests.services.colleagues import COLLEAGUE
from tests.services.ladder import POLICE, Office, plan

COUNT = 60


def write(
    store: SealedStore, count: int, table: str, record_id: bytes, state: bytes = b"", *, first: int = 100
) -> None:
    with store.begin() as work:
        for version in range(first, first + count):
            store.audit.append(work, "happened", table=table, record_id=record_id, version=version, state=state)
        work.commit()


def counting(monkeypatch: pytest.MonkeyPatch, where: Any, name: str) -> list[None]:
    """One more for each call of what is there."""
    real, calls = getattr(where, name), list[None]()

    def counted(*args: Any) -> Any:
        calls.append(None)
        return real(*args)

    monkeypatch.setattr(where, name, counted)
    return calls


def test_an_officer_delays_nobody_by_what_she_says_of_a_record(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: 3,000 such entries took a sign-in three minutes of processor time, and a withdrawal more."""
    officer = released.sign_in("liaison")
    letters, hands = letter_ids(officer, released), own_program(released.sign_in("liaison"))
    released.sign_in("keeper")
    write(hands.liaison, COUNT, "masked_record", released.record_id())
    calls = counting(monkeypatch, audit_entries, "verify")
    worker = released.sign_in("intake")
    withdraw(worker, released)
    assert COUNT < len(calls) < 10 * COUNT
    assert status(worker, released) is RecordStatus.WITHDRAWN
    assert "printed" not in print_all(officer, letters)


def test_a_colleague_delays_nobody_by_what_she_says_of_a_key(heard: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    shut(heard)
    heard.sign_in("keeper")
    hands = own_program(heard.sign_in(COLLEAGUE))
    write(hands.identity, COUNT, TABLE, heard.case_id(), b"x" * 32)
    calls = counting(monkeypatch, WrapRule, "_counts")
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    withdrawing.withdraw(worker, heard.case_id(), POLICE)
    assert keeper.identity.wraps.access(heard.case_id()) is Access.FEW
    assert keeper.identity.wraps.said(keeper.identity.database.reader(), heard.case_id()) is not None
    audit.look_through(keeper)
    audit.settle(keeper, "identity.db", "Somebody wrote into it.")
    assert COUNT < len(calls) < 20 * COUNT


def test_what_was_stated_before_is_found_in_one_reading(office: Office) -> None:
    """Before: thousands of versions of one row, one after the other, took each look of everybody many minutes."""
    store, steps = office.sign_in("liaison").liaison, list[None]()
    write(store, 10 * COUNT, "task", secrets.token_bytes(16), b"x" * 32)

    def watch() -> int:
        steps.append(None)
        return 0

    connection = store.database.reader().connection
    connection.set_progress_handler(watch, 1000)
    assert not_believed_again(store) == ()
    connection.set_progress_handler(None, 0)
    assert len(steps) < COUNT


def test_a_colleague_delays_nobody_by_rows_that_are_owed_and_never_go(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Something newer is there, and nobody can be told of it. Before: all that leads from files to records was read for
    each of them, at each delivery: with a thousand women and as many rows it took minutes.
    """
    hands, record_id = own_program(released.sign_in("intake")), released.record_id()
    with hands.identity.begin() as work:
        for subject in (secrets.token_bytes(16) for _ in range(COUNT)):
            row = FinishedRow("masked_record", record_id, subject, 1, 1, 1, b"x", b"x", "release")
            hands.outbox.owed.add(work, Entry(row=row, parcel=subject))
        work.commit()
    worker = released.sign_in("intake")
    calls = counting(monkeypatch, not_sent, "files_by_lead")
    withdraw(worker, released)
    assert worker.outbox.pending() == COUNT
    assert 0 < len(calls) < COUNT // 2
    assert status(worker, released) is RecordStatus.WITHDRAWN


def test_an_officer_delays_nobody_by_meetings_that_she_plans(released: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before: a withdrawal read all that leads from files to meetings for each of them."""
    worker = released.sign_in("intake")
    plan(worker, released.case_id())
    hands = own_program(released.sign_in("liaison")).liaison
    ((_, meeting),) = hands.list("meeting", Meeting)
    laid = [secrets.token_bytes(16) for _ in range(COUNT)]
    with hands.begin() as work:
        for meeting_id in laid:
            hands.put(work, "meeting", meeting_id, meeting_id, meeting, verb="plan")
        work.commit()
    calls = counting(monkeypatch, calling_off, "files_by_lead")
    reads = counting(monkeypatch, record_leads, "files_by_lead")
    withdraw(worker, released)
    assert 0 < len(calls) + len(reads) < COUNT // 2
    assert all(hands.get("meeting", meeting_id, Meeting).status is not MeetingStatus.PLANNED for meeting_id in laid)


@pytest.mark.parametrize("state", [b"", b"x" * 32], ids=["gone", "as before"])
def test_what_does_not_count_of_a_file_keeps_no_keeper_from_settling(heard: Office, state: bytes) -> None:
    """By a colleague to whom it is shut, with one entry. Before: no keeper could settle identity.db, since a letter
    that waits is put back to be heard, and nothing of her file was written past that entry; so everybody only read.
    """
    shut(heard)
    heard.sign_in("keeper")
    write(own_program(heard.sign_in(COLLEAGUE)).identity, 1, "case_file", heard.case_id(), state, first=1)
    heard.close()
    keeper = heard.sign_in("keeper")
    audit.look_through(keeper)
    assert seen(keeper)
    audit.settle(keeper, "identity.db", "Somebody wrote into it.")
    heard.close()
    worker = heard.sign_in("intake")
    assert is_settled(worker)
    withdrawing.withdraw(worker, heard.case_id(), POLICE)


def is_settled(signed_in: SignedIn) -> bool:
    audit.look_through(signed_in)
    return seen(signed_in) == []
