"""Her safety plan: what was agreed with her, who owns it, and on which day somebody goes through it with her again.

It stands on Today from the moment it is written until it is closed. What it says names her people: looking at it is
audited like any other look at who she is, and no letter draws on it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.case import CaseFile
from nsintake.domain.days import clear_day
from nsintake.domain.roles import Permission
from nsintake.domain.safety import Safety
from nsintake.domain.task import Task, TaskKind
from nsintake.domain.text import TEXT, clean
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, tasks_of, write_file
from nsintake.records.session import Session
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.services.cases.restriction import Colleague, access_to
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PlanText:
    """What was agreed, as it is typed. ``check`` is the day we look at it with her again."""

    tonight_with: str = ""
    whom_to_call: str = ""
    signals: str = ""
    where_to_go: str = ""
    plan: str = ""
    check: str = ""


@dataclass(frozen=True, slots=True)
class PlanState:
    """Where a plan stands, without a word of it. ``due`` and ``owner`` are of the open one; None where there is none.

    ``exists``: something is written in the file.
    """

    exists: bool
    due: date | None
    owner: Colleague | None
    overdue: bool


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan in full, and the people who could own it, whoever owns it now first."""

    code: str
    text: PlanText
    state: PlanState
    people: tuple[Colleague, ...]


@requires(Permission.VIEW_CASES)
def state(session: Session, case_id: bytes) -> PlanState:
    """Whether there is a plan, who owns it and when it is due."""
    return _state(session, case_id, case_of(session, case_id))


def _state(session: Session, case_id: bytes, case: CaseFile) -> PlanState:
    found = _open_task(session, case_id)
    if found is None:
        return PlanState(case.safety.planned, None, None, overdue=False)
    task = found[1]
    owner = Colleague(task.owner, session.name_of(task.owner))
    return PlanState(case.safety.planned, task.due, owner, overdue=task.due < session.today())


def _open_task(session: Session, case_id: bytes) -> tuple[bytes, Task] | None:
    return next(iter(open_of(tasks_of(session, case_id), TaskKind.SAFETY_PLAN)), None)


@requires(Permission.REVEAL_IDENTITY)
def read(session: Session, case_id: bytes) -> PlanView:
    """The plan in full; audited before it is shown. Raises Refused ``file_restricted``."""
    case = case_of(session, case_id)
    session.note_view(session.identity, "reveal", case_id)
    told, now = case.safety, _state(session, case_id, case)
    check = told.check_again.isoformat() if told.check_again and now.due else ""
    text = PlanText(told.tonight_with, told.whom_to_call, told.signals, told.where_to_go, told.plan, check)
    return PlanView(case.code, text, now, _people(session, case_id, now))


def _people(session: Session, case_id: bytes, now: PlanState) -> tuple[Colleague, ...]:
    """Whoever may open the file: the owner first, then whoever keeps it."""
    access = access_to(session, case_id)
    others = access.people if access.restricted else (*access.people, *access.others)
    first = (now.owner,) if now.owner is not None else ()
    every = {one.uid: one for one in (*first, access.worker, *others, *access.keepers)}
    may = {one.uid for one in (*others, *access.keepers)}
    return tuple(one for one in every.values() if one.uid in may)


@requires(Permission.RUN_INTAKE, while_held=False)
def keep(session: Session, case_id: bytes, typed: PlanText, owner: str) -> date:
    """Write the plan into her file and put it on Today for its owner; the day it is due.

    Raises UserFault ``field_empty`` (nothing was agreed, or no day), ``due_in_past``, ``date_which`` and what a field
    raises; Refused ``colleague_unknown``, ``already_closed``, ``file_restricted``.
    """
    told, day = _checked(session, typed)  # before anything is asked of the file
    if owner not in {one.uid for one in _people(session, case_id, state(session, case_id))}:
        raise Refused("colleague_unknown")
    with session.identity.begin() as work:
        case = case_of(session, case_id)
        if case.closed is not None:
            raise Refused("already_closed")
        kept = _with(case.safety, told, day)
        if kept != case.safety:
            write_file(session, work, case_id, replace(case, safety=kept), verb="plan_safety")
        _put(session, work, case_id, Task(TaskKind.SAFETY_PLAN, day, case.code, owner))
        work.commit()
    return day


def _with(before: Safety, told: PlanText, day: date) -> Safety:
    return replace(
        before,
        tonight_with=told.tonight_with,
        whom_to_call=told.whom_to_call,
        signals=told.signals,
        where_to_go=told.where_to_go,
        plan=told.plan,
        check_again=day,
    )


def _checked(session: Session, typed: PlanText) -> tuple[PlanText, date]:
    told = PlanText(
        clean(typed.tonight_with, "tonight_with"),
        clean(typed.whom_to_call, "whom_to_call"),
        clean(typed.signals, "signals"),
        clean(typed.where_to_go, "where_to_go"),
        clean(typed.plan, "plan", limit=TEXT, multiline=True),
    )
    if told == PlanText():
        raise UserFault("field_empty", field="tonight_with")
    day = clear_day(typed.check, "check")
    if day is None:
        raise UserFault("field_empty", field="check")
    if day < session.today():
        raise UserFault("due_in_past", field="check")
    return told, day


def _put(session: Session, work: UnitOfWork, case_id: bytes, task: Task) -> None:
    """One open task a plan: it is moved, never doubled."""
    found = _open_task(session, case_id)
    if found is None:
        open_task(session.identity, work, case_id, task)
    elif found[1] != task:
        session.identity.put(work, "task", found[0], case_id, task, verb="task")


@requires(Permission.RUN_INTAKE, while_held=False)
def gone_through(session: Session, case_id: bytes, next_day: str) -> date | None:
    """It was gone through with her; on which day again, or None where the plan is closed because she needs none now.

    Its words stay in the file. Raises UserFault ``due_in_past``, ``date_which``; Refused ``plan_missing``.
    """
    day = clear_day(next_day, "check")
    if day is not None and day < session.today():
        raise UserFault("due_in_past", field="check")
    store = session.identity
    with store.begin() as work:
        found = _open_task(session, case_id)
        if found is None:
            raise Refused("plan_missing")
        close_tasks(store, work, case_id, [found])
        if day is not None:
            open_task(store, work, case_id, replace(found[1], due=day))
        case = case_of(session, case_id)
        kept = replace(case, safety=replace(case.safety, check_again=day))
        write_file(session, work, case_id, kept, verb="plan_safety")
        work.commit()
    return day
