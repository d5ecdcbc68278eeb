"""What was agreed at a meeting: who does what by when, how we will know, and that it was done.

Whoever was in the room writes a point. What a liaison officer writes is a proposal: it binds nobody until somebody who
knows her has read it and let it pass the gate. Nothing is checked against her file in the officer's session.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.meeting import ActionPoint, Meeting, PointEvent, PointState
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus, turned_id
from nsintake.domain.text import clean, parse_day
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.agreed_points import as_passed, point_at
from nsintake.records.case_files import case_of_meeting
from nsintake.records.delivery import deliver_after
from nsintake.records.leak_judging import refuse_telling
from nsintake.records.merged_files import case_with_merged_identity
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.services.letters.release import Passage, through
from nsintake.services.meetings.her_file import case_behind, other_codes
from nsintake.store.unit_of_work import UnitOfWork

MOST_PROPOSED = 20
"""Points of one meeting that wait to be read."""


_VERBS = {PointEvent.CARRIED_ON: "carry_on", PointEvent.DONE: "done", PointEvent.DROPPED: "revise"}


@dataclass(frozen=True, slots=True)
class NewPoint:
    """A point as it is typed. ``due`` is a day as it is typed, ``how`` how we will know that it was done."""

    text: str
    owner: str
    due: str
    how: str = ""


def _typed(signed_in: SignedIn, point: NewPoint, code: str) -> ActionPoint:
    """The point as it is kept. Raises UserFault for an empty field or a date."""
    words, who, known = clean(point.text, "text"), clean(point.owner, "owner"), clean(point.how, "how")
    for field, value in (("text", words), ("owner", who), ("due", point.due.strip())):
        if not value:
            raise UserFault("field_empty", field=field)
    day = parse_day(point.due, "due")
    if day is None:
        raise UserFault("field_empty", field="due")
    _not_past(signed_in, day)
    return ActionPoint(code, words, who, day, how=known)


def _not_past(signed_in: SignedIn, due: date) -> None:
    if due < signed_in.today():
        raise UserFault("due_in_past", field="due")


@requires(Permission.PLAN_MEETING)
def agree_action(signed_in: SignedIn, meeting_id: bytes, *, text: str, owner: str, due: str, how: str = "") -> bytes:
    """Write down an agreed action point; it is on Today until it is done.

    Raises UserFault for an empty field or a date, Refused ``file_restricted`` where her file is not open here,
    ``names_her`` or ``questions_open`` if the words would name her or tell about her.
    """
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    point_id = secrets.token_bytes(16)
    _let_pass(signed_in, meeting_id, point_id, _typed(signed_in, NewPoint(text, owner, due, how), meeting.code))
    return point_id


@requires(Permission.PLAN_MEETING)
def confirm_point(signed_in: SignedIn, point_id: bytes, point: NewPoint) -> None:
    """A proposed point was read by somebody who knows her, as it is or in other words, and is agreed from now on.

    Raises as ``agree_action`` does, and Refused ``already_revised``.
    """
    meeting_id, proposed = _proposed(signed_in, point_id)
    typed = _typed(signed_in, point, signed_in.liaison.get("meeting", meeting_id, Meeting).code)
    _take_back(signed_in, meeting_id, point_id, proposed)
    asked = [
        Passage("task", key, meeting_id, replace(task, status=TaskStatus.DONE), "done")
        for key, task in _asks(signed_in, meeting_id, point_id)
    ]
    _let_pass(signed_in, meeting_id, point_id, replace(typed, history=proposed.history), *asked)


def _take_back(signed_in: SignedIn, meeting_id: bytes, point_id: bytes, proposed: ActionPoint) -> None:
    """Where an officer's own program wrote that a point is agreed already, it is a proposal again first: else what is
    let pass now says the same as what is there, and would be nobody's word."""
    store = signed_in.liaison
    if store.get("action_point", point_id, ActionPoint).state is PointState.PROPOSED:
        return
    with store.begin() as work:
        store.put(work, "action_point", point_id, meeting_id, proposed, verb="propose_text")
        work.commit()


def _let_pass(signed_in: SignedIn, meeting_id: bytes, point_id: bytes, point: ActionPoint, *besides: Passage) -> None:
    """Through the gate, with the task that reminds of it."""
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    case_id = case_behind(signed_in, meeting_id)
    agreed = point.with_step(PointEvent.AGREED, signed_in.today(), signed_in.uid)
    task = Task(TaskKind.ACTION_POINT, point.due, point.meeting_code, owner=point.owner, detail=point.text)
    words = tuple(word for word in (point.text, point.owner, point.how) if word)
    with signed_in.identity.begin() as work:
        passages = (
            Passage("action_point", point_id, meeting_id, agreed, "agree", words),
            Passage("task", turned_id(point_id), meeting_id, task, "task", (point.text, point.owner)),
            *besides,
        )
        case = case_with_merged_identity(signed_in, case_id)
        through(signed_in, work, case, passages, other_codes(signed_in, case_id, meeting))
        work.commit()
    deliver_after(signed_in, meeting_id)


def _proposed(signed_in: SignedIn, point_id: bytes) -> tuple[bytes, ActionPoint]:
    """A point that waits to be read, after the meeting it is of."""
    row = signed_in.liaison.record("action_point", point_id, ActionPoint)
    point = as_passed(signed_in, row)
    if point.state is not PointState.PROPOSED:
        raise Refused("already_revised")
    return row.subject_id, point


def _asks(signed_in: SignedIn, meeting_id: bytes, point_id: bytes) -> list[tuple[bytes, Task]]:
    tasks = signed_in.liaison.sound("task", Task, subject=meeting_id).pairs
    return open_of(tasks, TaskKind.CONFIRM_POINT, detail=point_id.hex(), suspended=True)


@requires(Permission.PROPOSE_TEXT)
def propose_point(signed_in: SignedIn, meeting_id: bytes, point: NewPoint) -> bytes:
    """A liaison officer who was in the room writes down what was agreed. The answer is the same whatever the words.

    Raises UserFault for an empty field or a date, Refused ``proposals_spent``.
    """
    store, point_id = signed_in.liaison, secrets.token_bytes(16)
    with store.begin() as work:
        meeting = store.get("meeting", meeting_id, Meeting)
        typed = replace(_typed(signed_in, point, meeting.code), state=PointState.PROPOSED)
        known = store.sound("action_point", ActionPoint, subject=meeting_id).pairs
        if sum(entry.state is PointState.PROPOSED for _, entry in known) >= MOST_PROPOSED:
            raise Refused("proposals_spent", limit=MOST_PROPOSED)
        noted = typed.with_step(PointEvent.PROPOSED, signed_in.today(), signed_in.uid)
        store.put(work, "action_point", point_id, meeting_id, noted, verb="propose_text")
        task = Task(TaskKind.CONFIRM_POINT, signed_in.due_in(1), meeting.code, detail=point_id.hex())
        open_task(store, work, meeting_id, task)
        work.commit()
    return point_id


@requires(Permission.PLAN_MEETING)
def drop_point(signed_in: SignedIn, point_id: bytes) -> None:
    """A proposed point is not used. Raises Refused ``already_revised``."""
    _proposed(signed_in, point_id)
    step = (PointEvent.DROPPED, signed_in.today(), signed_in.uid)
    _change(signed_in, point_id, lambda point: replace(point.with_step(*step), state=PointState.DROPPED))


@requires(Permission.SETTLE_TASKS)
def carry_on(signed_in: SignedIn, point_id: bytes, due: date) -> None:
    """It was not done by its day, and is due on another one; the history keeps the day that was.

    Raises UserFault ``due_in_past``, ``same_day`` where it is due then already, Refused ``point_not_open``.
    """
    _not_past(signed_in, due)
    if _require_open(signed_in, point_id).due == due:
        raise UserFault("same_day", field="due")
    step = (PointEvent.CARRIED_ON, signed_in.today(), signed_in.uid)
    _change(signed_in, point_id, lambda point: replace(point.with_step(*step), due=due))


def _require_open(signed_in: SignedIn, point_id: bytes) -> ActionPoint:
    point = point_at(signed_in, point_id)
    if point.state is not PointState.AGREED or point.done:
        raise Refused("point_not_open")
    return point


@requires(Permission.SETTLE_TASKS)
def finish_action(signed_in: SignedIn, point_id: bytes, *, proof: str) -> None:
    """It was done; ``proof`` says how NP knows (an office's word, a paper; never about her).

    Where her file is open the words are judged like those of the point; others know no name to tell. Raises Refused
    ``point_not_open``.
    """
    record = signed_in.liaison.record("action_point", point_id, ActionPoint)
    words = clean(proof, "proof")
    case_id = case_of_meeting(signed_in, record.subject_id) if signed_in.may(Permission.PLAN_MEETING) else None
    if case_id is not None:
        meeting = signed_in.liaison.get("meeting", record.subject_id, Meeting)
        case = case_with_merged_identity(signed_in, case_id)
        refuse_telling(signed_in, case, (words,), other_codes(signed_in, case_id, meeting))
    _require_open(signed_in, point_id)
    step = (PointEvent.DONE, signed_in.today(), signed_in.uid)
    _change(signed_in, point_id, lambda point: replace(point.with_step(*step), done=True, proof=words))


def _change(signed_in: SignedIn, point_id: bytes, changed: Callable[[ActionPoint], ActionPoint]) -> None:
    """A state or a day of what passed the gate already, or was proposed; with its task, in one transaction."""
    store = signed_in.liaison
    with store.begin() as work:
        row = store.record("action_point", point_id, ActionPoint)
        now = changed(as_passed(signed_in, row))
        last = now.history[-1].what
        store.put(work, "action_point", point_id, row.subject_id, now, verb=_VERBS[last])
        _follow(signed_in, work, row.subject_id, point_id, now)
        work.commit()


def _follow(signed_in: SignedIn, work: UnitOfWork, meeting_id: bytes, point_id: bytes, point: ActionPoint) -> None:
    """The task that reminds of it, or asks for it to be read, does what the point did."""
    store, task_id = signed_in.liaison, turned_id(point_id)
    if point.state is PointState.DROPPED:
        close_tasks(store, work, meeting_id, _asks(signed_in, meeting_id, point_id))
    task = store.find("task", task_id, Task)
    if task is not None and (point.done or point.state is PointState.DROPPED):
        close_tasks(store, work, meeting_id, [(task_id, task)])
    elif task is not None:
        later = replace(task, due=point.due, status=TaskStatus.OPEN)
        store.put(work, "task", task_id, meeting_id, later, verb="task")
