"""Somebody damages the row of a meeting that was called off, or of a paper that was blocked, takes it out or puts an
older one back. Then a keeper brings back a backup in which it goes on: it does not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.meeting import EndReason, Meeting
from nsintake.domain.peace_team import MemberState
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import confirming
from nsintake.services.letters import named
from nsintake.services.liaison import ending_meetings
from nsintake.services.peace_teams import peace_members
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.attacks.test_relabelled_papers import sheets_of
from tests.attacks.test_told_before_a_key_was_destroyed import by_hand, goes_on
from tests.attacks.test_two_rows_of_one_id import printed
from tests.services.ladder import Office, plan
from tests.services.letters import test_named

pytestmark = pytest.mark.usefixtures("cheap_keys")
Row = tuple[Any, ...]
Harm = Callable[[SignedIn, Row], None]
"""By her own program; the row as it was while the meeting was planned. Its id is the first of it."""


def sql(hands: SignedIn, text: str, *values: object) -> Any:
    return hands.liaison.database.reader().execute(text, values)


def damaged(hands: SignedIn, row: Row) -> None:
    sql(hands, "UPDATE meeting SET body = zeroblob(99) WHERE record_id = ?", row[0])


def taken_out(hands: SignedIn, row: Row) -> None:
    sql(hands, "DELETE FROM meeting WHERE record_id = ?", row[0])


def key_gone(hands: SignedIn, row: Row) -> None:
    sql(hands, "DELETE FROM dek WHERE subject_id = ?", row[0])


def stated_gone(hands: SignedIn, row: Row) -> None:
    with hands.liaison.begin() as work:
        hands.liaison.remove(work, "meeting", row[0], verb="happened")
        work.commit()


def without_its_entries(hands: SignedIn, row: Row) -> None:
    taken_out(hands, row)
    sql(hands, "DELETE FROM audit WHERE tbl = 'meeting' AND record_id = ?", row[0])


def put_back(hands: SignedIn, row: Row) -> None:
    """The entry that called it off is made void."""
    taken_out(hands, row)
    sql(hands, f"INSERT INTO meeting VALUES ({', '.join('?' * len(row))})", *row)
    newest = "SELECT max(n) FROM audit WHERE tbl = 'meeting' AND record_id = ?"
    assert sql(hands, f"UPDATE audit SET sig = zeroblob(64) WHERE n = ({newest})", row[0]).rowcount == 1


def put_back_and_signed(hands: SignedIn, row: Row) -> None:
    put_back(hands, row)
    meeting = hands.liaison.sound("meeting", Meeting, ids=[row[0]])
    assert meeting.damaged
    with hands.liaison.begin() as work:
        version, state = hands.liaison.audit.newest(work.cursor, "meeting", row[0], verb="withdraw") or (0, b"")
        said: dict[str, Any] = {"table": "meeting", "record_id": row[0], "version": version, "state": state}
        hands.liaison.audit.append(work, "happened", **said)
        work.commit()


HARMS: list[tuple[Harm, str]] = [
    (damaged, ""),
    (taken_out, ""),
    (key_gone, ""),
    (stated_gone, "station_unreadable"),
    (without_its_entries, "station_unreadable"),
    (put_back, "station_unreadable"),
    (put_back_and_signed, "station_unreadable"),
]


def called_off(office: Office, copies: Path) -> tuple[Path, bytes, list[bytes], Row]:
    planned = plan(office.sign_in("intake"), office.case_id())
    sheets = [letter_id for letter_id, _ in sheets_of(office, planned)]
    assert sheets
    path = back_up(office, copies)
    found = sql(office.sign_in("liaison"), "SELECT * FROM meeting WHERE record_id = ?", planned.meeting_id)
    row = tuple(found.fetchone())
    ending_meetings.cancel(office.sign_in("intake"), planned.meeting_id, EndReason.NOT_SAFE)
    return path, planned.meeting_id, sheets, row


@pytest.mark.parametrize(("harm", "asks"), HARMS, ids=[harm.__name__ for harm, _ in HARMS])
def test_a_meeting_that_was_called_off_does_not_go_on(released: Office, copies: Path, harm: Harm, asks: str) -> None:
    path, meeting_id, sheets, row = called_off(released, copies)
    by_hand(released, lambda hands: harm(hands, row))
    restore(released, path, asks=asks)
    assert goes_on(released, meeting_id, sheets) == []


@pytest.mark.parametrize("known", [True, False], ids=["as the station has it", "of which the station knows nothing"])
def test_a_meeting_that_is_planned_goes_on_after_a_restore(released: Office, copies: Path, *, known: bool) -> None:
    """Of which the station knows nothing: an older backup was brought back by mistake, and now the newer one is."""
    older = back_up(released, copies)
    planned = plan(released.sign_in("intake"), released.case_id())
    sheets = [letter_id for letter_id, _ in sheets_of(released, planned)]
    path = back_up(released, copies)
    if not known:
        restore(released, older)
    restore(released, path)
    found = goes_on(released, planned.meeting_id, sheets)
    assert found[:1] == ["planned"]


def block(office: Office) -> list[Row]:
    """What is learned of her since blocks a paper that says it; her consent is as before."""
    worker = office.sign_in("intake")
    papers = worker.liaison.list("released_letter", ReleasedLetter, subject=office.record_id())
    rows = [tuple(row) for row in sql(worker, "SELECT * FROM released_letter").fetchall()]
    with worker.liaison.begin() as work:
        for letter_id, paper in papers:
            blocked = replace(paper, blocked=True, pdf=b"", model=b"")
            worker.liaison.put(work, "released_letter", letter_id, office.record_id(), blocked, verb="block")
        work.commit()
    office.close()
    blocked_ids = {letter_id for letter_id, _ in papers}
    return [row for row in rows if bytes(row[0]) in blocked_ids]


def paper_damaged(hands: SignedIn, rows: list[Row]) -> None:
    for row in rows:
        sql(hands, "UPDATE released_letter SET body = zeroblob(99) WHERE record_id = ?", row[0])


def paper_taken_out(hands: SignedIn, rows: list[Row]) -> None:
    for row in rows:
        sql(hands, "DELETE FROM released_letter WHERE record_id = ?", row[0])


def record_damaged(hands: SignedIn, rows: list[Row]) -> None:
    paper_damaged(hands, rows)
    sql(hands, "UPDATE masked_record SET body = zeroblob(99)")


def paper_put_back(hands: SignedIn, rows: list[Row]) -> None:
    """The entries that blocked them are made void."""
    paper_taken_out(hands, rows)
    newest = "SELECT max(n) FROM audit WHERE tbl = 'released_letter' AND record_id = ?"
    for row in rows:
        sql(hands, f"INSERT INTO released_letter VALUES ({', '.join('?' * len(row))})", *row)
        sql(hands, f"UPDATE audit SET sig = zeroblob(64) WHERE n = ({newest})", row[0])


@pytest.mark.parametrize(
    ("harm", "asks"),
    [
        (None, ""),
        (paper_damaged, ""),
        (paper_taken_out, ""),
        (record_damaged, ""),
        (paper_put_back, "station_unreadable"),
    ],
)
def test_a_paper_that_was_blocked_since_does_not_print(
    released: Office, copies: Path, harm: Callable[[SignedIn, list[Row]], None] | None, asks: str
) -> None:
    path = back_up(released, copies)
    blocked = block(released)
    assert blocked
    if harm is not None:
        by_hand(released, lambda hands: harm(hands, blocked))
    restore(released, path, asks=asks)
    worker = released.sign_in("intake")
    for row in confirming.waiting(worker):
        confirming.confirm(worker, row.record_id)
    assert printed(released.sign_in("liaison"), [row[0] for row in blocked]) == []


def test_papers_that_were_not_blocked_print_after_a_restore(released: Office, copies: Path) -> None:
    path = back_up(released, copies)
    letter_ids = released.letter_ids(released.sign_in("liaison"))
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    for row in confirming.waiting(worker):
        confirming.confirm(worker, row.record_id)
    assert printed(released.sign_in("liaison"), letter_ids) == letter_ids


HIDES = ["UPDATE {table} SET body = zeroblob(99) WHERE record_id = ?", "DELETE FROM {table} WHERE record_id = ?"]


def hide(office: Office, table: str, text: str, record_id: bytes) -> None:
    """An intake worker, or whoever damages a page of identity.db."""
    hands = own_program(office.sign_in("intake"))
    assert hands.identity.database.reader().execute(text.format(table=table), (record_id,)).rowcount == 1
    office.close()


@pytest.mark.parametrize("text", HIDES)
def test_a_letter_that_names_her_stays_taken_back(released: Office, copies: Path, text: str) -> None:
    _, named_id = test_named.signed(released)
    path = back_up(released, copies)
    named.withdraw(released.sign_in("intake"), named_id)
    released.close()
    hide(released, "named_letter", text, named_id)
    restore(released, path)
    assert named.preview(released.sign_in("intake"), named_id).why_not == "named_withdrawn"


@pytest.mark.parametrize("text", HIDES)
def test_a_member_who_paused_takes_no_part(office: Office, copies: Path, text: str) -> None:
    worker = office.sign_in("intake")
    paused, other = (peace_members.add_member(worker, code) for code in ("1", "2"))
    path = back_up(office, copies)
    peace_members.set_state(office.sign_in("intake"), paused, MemberState.PAUSED)
    office.close()
    hide(office, "team_member", text, paused)
    restore(office, path)
    states = {view.member_id: view.member.state for view in peace_members.register(office.sign_in("intake"))}
    assert states == {paused: MemberState.PAUSED, other: MemberState.ACTIVE}
