"""A liaison officer's own program writes that something was agreed at a meeting, or writes over what was: it binds
nobody until somebody who knows her let it pass.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from nsintake.domain.language import Lang
from nsintake.domain.meeting import ActionPoint, Meeting, MeetingStatus, PointEvent, PointState, PointStep
from nsintake.domain.record_kinds import ACTION_POINT, MEETING, RecordKind
from nsintake.domain.task import Task, TaskKind
from nsintake.records.agreed_points import in_words_that_passed
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import today
from nsintake.services.meetings import extracts, house_papers, meeting_view, points
from nsintake.services.meetings.house_papers import HousePaper
from nsintake.services.meetings.points import NewPoint
from nsintake.store import draft_signs
from nsintake.store.rows import Record
from tests.attacks.test_after_settling import settle_all
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.ladder import Office, plan
from tests.services.people import uid_of
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")
FALSE = "She comes alone to the old mill on Thursday"
TRUE = "Name one woman who takes complaints"


def agreed(signed_in: SignedIn, meeting_id: bytes, point_id: bytes, **said: object) -> None:
    """What an officer's own program states: the point, and what reminds of it."""
    meeting, by = meeting_view.open_meeting(signed_in, meeting_id).meeting, uid_of(signed_in, "intake")
    due = signed_in.today() + timedelta(days=2)
    steps = (PointStep(PointEvent.AGREED, signed_in.today(), by),)
    there = signed_in.liaison.find("action_point", point_id, ActionPoint)
    point = replace(there or ActionPoint(meeting.code, FALSE, "Police", due, history=steps), **said)  # type: ignore[arg-type]
    task = Task(TaskKind.ACTION_POINT, due, meeting.code, owner=point.owner, detail=point.text)
    with signed_in.liaison.begin() as work:
        signed_in.liaison.put(work, "action_point", point_id, meeting_id, point, verb="agree")
        signed_in.liaison.put(work, "task", bytes(0xFF ^ byte for byte in point_id), meeting_id, task, verb="task")
        work.commit()


def printed(signed_in: SignedIn, meeting_id: bytes) -> str:
    return " ".join(house_papers.draw_paper(signed_in, meeting_id, HousePaper.MINUTES, Lang.EN).text.split())


def on_today(signed_in: SignedIn) -> str:
    """What Today says of everything that was agreed at a meeting."""
    due = [task for task in today.today(signed_in).due if task.kind is TaskKind.ACTION_POINT]
    return " ".join(f"{task.detail} {task.owner}" for task in due)


def shown(signed_in: SignedIn, meeting_id: bytes) -> list[tuple[str, PointState, bool]]:
    return [(row.text, row.state, row.done) for row in meeting_view.open_meeting(signed_in, meeting_id).points]


def officer(office: Office) -> SignedIn:
    return own_program(office.sign_in("liaison"))


def ahead(office: Office) -> bytes:
    return plan(office.sign_in("intake"), office.case_id()).meeting_id


def let_pass(office: Office, meeting_id: bytes) -> bytes:
    worker = office.sign_in("intake")
    day = worker.due_in(2).isoformat()
    return points.agree_action(worker, meeting_id, text=TRUE, owner="Police", due=day)


def test_what_no_worker_let_pass_is_a_proposal_whatever_its_row_says(released: Office) -> None:
    """Before: it was on everybody's Today as agreed, and printed in the minutes, with a worker's name beside it."""
    meeting_id, point_id = ahead(released), b"\x21" * 16
    agreed(officer(released), meeting_id, point_id)
    agreed(officer(released), meeting_id, b"\x22" * 16, done=True, proof="The police said so")
    worker = released.sign_in("intake")
    assert shown(worker, meeting_id) == [(FALSE, PointState.PROPOSED, False)] * 2
    assert not any(row.history for row in meeting_view.open_meeting(worker, meeting_id).points)
    assert "mill" not in printed(worker, meeting_id)
    for signed_in in (worker, released.sign_in("liaison")):
        assert "mill" not in on_today(signed_in)
    with refused("point_not_open"):
        points.finish_action(worker, point_id, proof="He wrote")
    with refused("point_not_open"):
        points.carry_on(worker, point_id, worker.due_in(5))


def test_it_can_be_read_and_let_pass_or_dropped(released: Office) -> None:
    meeting_id, read, dropped = ahead(released), b"\x21" * 16, b"\x22" * 16
    for point_id in (read, dropped):
        agreed(officer(released), meeting_id, point_id, text=TRUE)
    worker = released.sign_in("intake")
    points.confirm_point(worker, read, NewPoint(TRUE, "Police", worker.due_in(2).isoformat()))
    points.drop_point(worker, dropped)
    assert sorted(shown(worker, meeting_id)) == [
        (TRUE, PointState.AGREED, False),
        (TRUE, PointState.DROPPED, False),
    ]
    assert TRUE in printed(worker, meeting_id)
    assert on_today(worker) == f"{TRUE} Police"


@pytest.mark.parametrize("said", [{"text": FALSE}, {"owner": "Call 0770 999 0000"}, {"how": FALSE}])
def test_what_was_let_pass_is_written_over_by_nobody_else(released: Office, said: dict[str, str]) -> None:
    """Before: the words of the officer were the ones that a worker had agreed."""
    meeting_id = ahead(released)
    point_id = let_pass(released, meeting_id)
    agreed(officer(released), meeting_id, point_id, **said)
    worker = released.sign_in("intake")
    assert [state for _, state, _ in shown(worker, meeting_id)] == [PointState.PROPOSED]
    assert "mill" not in printed(worker, meeting_id) + on_today(worker)
    assert "0770" not in printed(worker, meeting_id) + on_today(worker)


@pytest.mark.parametrize("state", [PointState.DROPPED, PointState.PROPOSED])
def test_what_was_let_pass_is_not_taken_back_by_an_officer(released: Office, state: PointState) -> None:
    meeting_id = ahead(released)
    agreed(officer(released), meeting_id, let_pass(released, meeting_id), state=state)
    worker = released.sign_in("intake")
    assert shown(worker, meeting_id) == [(TRUE, PointState.AGREED, False)]
    assert TRUE in printed(worker, meeting_id)


def test_an_officer_puts_off_and_finishes_what_was_let_pass(released: Office) -> None:
    """She goes there: that stays her work."""
    meeting_id = ahead(released)
    point_id, hers = let_pass(released, meeting_id), released.sign_in("liaison")
    points.carry_on(hers, point_id, hers.due_in(5))
    assert on_today(released.sign_in("intake")) == f"{TRUE} Police"
    points.finish_action(hers, point_id, proof="The office wrote it")
    worker = released.sign_in("intake")
    assert shown(worker, meeting_id) == [(TRUE, PointState.AGREED, True)]
    assert TRUE in printed(worker, meeting_id)


def test_a_letter_about_what_was_agreed_has_nothing_else_in_it(released: Office) -> None:
    """Before: the officer's words were the paragraph of the letter."""
    meeting_id = ahead(released)
    agreed(officer(released), meeting_id, b"\x21" * 16)
    released.clock.moment += timedelta(days=1)
    worker = released.sign_in("intake")
    held = replace(meeting_view.open_meeting(worker, meeting_id).meeting, status=MeetingStatus.HELD)
    with worker.liaison.begin() as work:
        worker.liaison.put(work, "meeting", meeting_id, meeting_id, held, verb="held")
        work.commit()
    with refused("nothing_agreed"):
        extracts.begin_extract(worker, meeting_id, 0)


def two_ahead(office: Office) -> tuple[bytes, bytes]:
    worker = office.sign_in("intake")
    return plan(worker, office.case_id()).meeting_id, plan(worker, office.case_id(), day=2).meeting_id


def moved(signed_in: SignedIn, point_id: bytes, meeting_id: bytes) -> None:
    """What an officer's own program does, past SQLite's upsert: the same point, at another meeting."""
    store = signed_in.liaison
    point = store.get("action_point", point_id, ActionPoint)
    with store.begin() as work:
        work.cursor.execute("DELETE FROM action_point WHERE record_id = ?", (point_id,))
        store.put(work, "action_point", point_id, meeting_id, point, verb="agree")
        work.commit()


@pytest.mark.parametrize("code", [False, True], ids=["as it is", "with the code of the first"])
def test_what_was_agreed_at_one_meeting_is_on_no_paper_of_another(released: Office, *, code: bool) -> None:
    """Before: it was in the minutes of that one, and in the letter about it, though nobody held it against her file.
    Also where the officer gives the other meeting the code of the first.
    """
    first, second = two_ahead(released)
    point_id, hers = let_pass(released, first), officer(released)
    moved(hers, point_id, second)
    if code:
        meetings = hers.liaison
        with meetings.begin() as work:
            there = meetings.get("meeting", second, Meeting)
            named = replace(there, code=meetings.get("meeting", first, Meeting).code)
            meetings.put(work, "meeting", second, second, named, verb="agree")
            work.commit()
    worker = released.sign_in("intake")
    assert shown(worker, second) == [(TRUE, PointState.PROPOSED, False)]
    assert [meeting_view.open_meeting(worker, key).code_unsaid for key in (first, second)] == [False, code]
    assert TRUE not in printed(worker, second) + on_today(worker)
    with refused("point_not_open"):
        points.finish_action(worker, point_id, proof="He wrote")


@pytest.mark.parametrize(
    "lose", ["UPDATE audit SET sig = zeroblob(64)", "DELETE FROM audit"], ids=["void", "taken out"]
)
def test_nor_once_a_keeper_settled_that_nothing_says_which_code_it_had(released: Office, lose: str) -> None:
    """Before: the officer made void, or took out, what the worker had said of the meeting, and gave it the code."""
    first, second = two_ahead(released)
    point_id, hers = let_pass(released, first), officer(released)
    moved(hers, point_id, second)
    there = hers.liaison.get("meeting", second, Meeting)
    named = replace(there, code=hers.liaison.get("meeting", first, Meeting).code)
    with hers.liaison.begin() as work:
        hers.liaison.put(work, "meeting", second, second, named, verb="agree")
        work.commit()
    with hers.liaison.begin() as work:
        text = f"{lose} WHERE tbl = 'meeting' AND record_id = ? AND actor != ?"
        work.cursor.execute(text, (second, hers.uid))
        work.commit()
    settle_all(released)
    worker = released.sign_in("intake")
    assert worker.liaison.get("meeting", second, Meeting).code == named.code
    assert meeting_view.open_meeting(worker, second).code_unsaid, "the page says why nothing passes"
    assert shown(worker, second) == [(TRUE, PointState.PROPOSED, False)]
    assert TRUE not in printed(worker, second) + on_today(worker)


def test_a_point_is_let_pass_for_the_meeting_where_it_was_read(released: Office) -> None:
    """Before: an officer proposed it there with the code of another one, and put it at that one once it had passed."""
    first, second = two_ahead(released)
    hers, point_id = officer(released), b"\x21" * 16
    code = meeting_view.open_meeting(hers, first).meeting.code
    agreed(hers, second, point_id, meeting_code=code, text=TRUE, state=PointState.PROPOSED)
    worker = released.sign_in("intake")
    points.confirm_point(worker, point_id, NewPoint(TRUE, "Police", worker.due_in(2).isoformat()))
    assert shown(worker, second) == [(TRUE, PointState.AGREED, False)]
    moved(officer(released), point_id, first)
    assert shown(worker, first) == [(TRUE, PointState.PROPOSED, False)]
    assert TRUE not in printed(worker, first)


@contextlib.contextmanager
def earlier_version(*kinds: RecordKind[Any]) -> Iterator[None]:
    """Inside, no entry says in which words a point passed, or what was agreed of another of these ``kinds``."""
    kept = [(kind, kind.says, kind.vouched) for kind in (ACTION_POINT, *kinds)]
    try:
        for kind, _, _ in kept:
            as_before(kind, lambda _value: {}, ())
        yield
    finally:
        for kind, says, vouched in kept:
            as_before(kind, says, vouched)


def as_before(kind: RecordKind[Any], says: Callable[[Any], Any], vouched: tuple[str, ...]) -> None:
    object.__setattr__(kind, "says", says)
    object.__setattr__(kind, "vouched", vouched)


@pytest.fixture
def old(released: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    """A station in which no keeper signed in under this version yet."""
    monkeypatch.setattr(draft_signs, "_MARK_ID", b"not stated yet".ljust(16))
    return released


def put_off_and_finished(office: Office) -> bytes:
    """By the officer who goes there, under an earlier version; the meeting."""
    with earlier_version():
        meeting_id = ahead(office)
        put_off, finished = let_pass(office, meeting_id), let_pass(office, meeting_id)
        hers = office.sign_in("liaison")
        points.carry_on(hers, put_off, hers.due_in(5))
        points.finish_action(hers, finished, proof="The office wrote it")
    office.close()
    return meeting_id


def test_what_an_officer_put_off_or_finished_under_an_earlier_version_is_agreed_after_it(old: Office) -> None:
    """Before: each such point waited to be read again, and Today had a line without words."""
    meeting_id = put_off_and_finished(old)
    old.sign_in("keeper").close()
    worker, hers = old.sign_in("intake"), old.sign_in("liaison")
    assert sorted(shown(worker, meeting_id)) == [(TRUE, PointState.AGREED, False), (TRUE, PointState.AGREED, True)]
    assert on_today(worker) == f"{TRUE} Police"
    (point_id,) = (row.point_id for row in meeting_view.open_meeting(worker, meeting_id).points if not row.done)
    points.finish_action(hers, point_id, proof="They showed the list")
    assert sorted(shown(worker, meeting_id)) == [(TRUE, PointState.AGREED, True)] * 2
    number = hers.liaison.audit.head().number
    old.sign_in("keeper").close()
    assert not [line for line in hers.liaison.audit.lines(number + 1, 50) if line.tbl == ACTION_POINT.table], "once"


def test_a_keeper_vouches_for_no_point_that_no_worker_wrote_nor_for_one_of_later(old: Office) -> None:
    meeting_id = put_off_and_finished(old)
    agreed(officer(old), meeting_id, b"\x21" * 16)
    old.sign_in("keeper").close()
    with earlier_version():
        later = let_pass(old, meeting_id)
        agreed(officer(old), meeting_id, later, text=FALSE)
    old.sign_in("keeper").close()
    worker = old.sign_in("intake")
    assert [row for row in shown(worker, meeting_id) if row[0] == FALSE] == [(FALSE, PointState.PROPOSED, False)] * 2
    assert "mill" not in on_today(worker) + printed(worker, meeting_id)


def vouched_for(signed_in: SignedIn) -> set[bytes]:
    """The points about which a keeper stated something."""
    log = signed_in.liaison.audit
    lines = log.lines(1, log.head().number)
    return {line.record_id for line in lines if line.tbl == ACTION_POINT.table and log.is_keepers(line)}


def test_a_keeper_vouches_for_what_was_agreed_where_it_is_and_was_told_by_nobody(old: Office) -> None:
    meeting_id = put_off_and_finished(old)
    worker = old.sign_in("intake")
    second, told = plan(worker, old.case_id(), day=2).meeting_id, let_pass(old, meeting_id)
    with earlier_version():
        agreed(own_program(worker), meeting_id, b"\x21" * 16, state=PointState.PROPOSED)
        elsewhere = let_pass(old, meeting_id)
        moved(officer(old), elsewhere, second)
    old.close()
    keeper = old.sign_in("keeper")
    there = {row.point_id for row in meeting_view.open_meeting(keeper, meeting_id).points}
    assert len(there) == 4
    assert vouched_for(keeper) == there - {told, b"\x21" * 16}


@pytest.mark.parametrize("why", ["the log lacks an entry", "another keeper signs in meanwhile"])
def test_a_keeper_vouches_for_nothing_where_somebody_may_have_laid_it(
    old: Office, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    meeting_id = put_off_and_finished(old)
    if why == "the log lacks an entry":
        officer(old).liaison.database.reader().execute("DELETE FROM audit WHERE n = 3")
    else:
        said, real = iter([None]), draft_signs.marked
        other = MarkedSince()
        monkeypatch.setattr(
            draft_signs, "marked", lambda log: next(said, other) if log.name == "liaison.db" else real(log)
        )
    old.close()
    assert vouched_for(old.sign_in("keeper")) == set()
    assert {state for _, state, _ in shown(old.sign_in("intake"), meeting_id)} == {PointState.PROPOSED}


class MarkedSince:
    """An entry by which another keeper stated it."""


def test_under_an_earlier_version_it_is_as_agreed_while_its_meeting_is_what_it_was(released: Office) -> None:
    """Of that no entry tells the code: as long as none is gone that may have named another, it is the one there."""
    with earlier_version(MEETING):
        meeting_id = ahead(released)
        let_pass(released, meeting_id)
    worker = released.sign_in("intake")
    assert shown(worker, meeting_id) == [(TRUE, PointState.AGREED, False)]
    with earlier_version(MEETING):
        over_meeting(worker, meeting_id)
    first = "SELECT min(n) FROM audit WHERE tbl = 'meeting' AND record_id = ?"
    text = f"UPDATE audit SET sig = zeroblob(64) WHERE n = ({first})"
    worker.liaison.database.reader().execute(text, (meeting_id,))
    released.close()
    assert shown(released.sign_in("intake"), meeting_id) == [(TRUE, PointState.AGREED, False)], "nobody wrote it since"


def over_meeting(signed_in: SignedIn, meeting_id: bytes, **said: str) -> None:
    store = signed_in.liaison
    with store.begin() as work:
        there = replace(store.get("meeting", meeting_id, Meeting), **said)  # type: ignore[arg-type]
        store.put(work, "meeting", meeting_id, meeting_id, there, verb="agree")
        work.commit()


def test_so_it_is_where_an_officer_wrote_on_the_meeting_and_nothing_is_gone(released: Office) -> None:
    with earlier_version(MEETING):
        meeting_id = ahead(released)
        let_pass(released, meeting_id)
        over_meeting(officer(released), meeting_id)
    assert shown(released.sign_in("intake"), meeting_id) == [(TRUE, PointState.AGREED, False)]


def test_nor_is_one_of_an_earlier_version_agreed_at_a_meeting_that_got_another_code(released: Office) -> None:
    with earlier_version():
        first, second = two_ahead(released)
        let_pass(released, first)
    code = meeting_view.open_meeting(released.sign_in("intake"), second).meeting.code
    over_meeting(officer(released), first, code=code)
    assert shown(released.sign_in("intake"), first) == [(TRUE, PointState.PROPOSED, False)]


def test_what_reminds_of_a_point_that_does_not_read_has_no_words_and_all_else_its_own(released: Office) -> None:
    meeting_id = ahead(released)
    point_id, worker = let_pass(released, meeting_id), released.sign_in("intake")
    worker.liaison.database.reader().execute("UPDATE action_point SET body = x'00' WHERE record_id = ?", (point_id,))
    worker = released.sign_in("intake")
    assert on_today(worker).strip() == ""
    other = Record(b"\x31" * 16, meeting_id, 1, Task(TaskKind.URGENT_CARE, worker.today(), "", detail="two copies"))
    assert in_words_that_passed(worker, [other]) == [other]
