"""Her safety plan: what was agreed with her, who owns it, and on which day somebody goes through it with her again.

It is on Today from the moment it is written until it is closed. What it says names her people: looking at it is
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
from nsintake.records.signed_in import SignedIn
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
    """How far a plan is, without a word of it. ``due`` and ``owner`` are of the open one; None where there is none.

    ``exists``: something is written in the file.
    """

    exists: bool
    due: date | None
    owner: Colleague | None
    overdue: bool


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan in full, and the people who could own it, the present owner first."""

    code: str
    text: PlanText
    state: PlanState
    people: tuple[Colleague, ...]


@requires(Permission.VIEW_CASES)
def state(signed_in: SignedIn, case_id: bytes) -> PlanState:
    """Whether there is a plan, who owns it and when it is due."""
    return _state(signed_in, case_id, case_of(signed_in, case_id))


def _state(signed_in: SignedIn, case_id: bytes, case: CaseFile) -> PlanState:
    found = _open_task(signed_in, case_id)
    if found is None:
        return PlanState(case.safety.planned, None, None, overdue=False)
    task = found[1]
    owner = Colleague(task.owner, signed_in.name_of(task.owner))
    return PlanState(case.safety.planned, task.due, owner, overdue=task.due < signed_in.today())


def _open_task(signed_in: SignedIn, case_id: bytes) -> tuple[bytes, Task] | None:
    return next(iter(open_of(tasks_of(signed_in, case_id), TaskKind.SAFETY_PLAN)), None)


@requires(Permission.REVEAL_IDENTITY)
def read(signed_in: SignedIn, case_id: bytes) -> PlanView:
    """The plan in full; audited before it is shown. Raises Refused ``file_restricted``."""
    case = case_of(signed_in, case_id)
    signed_in.note_view(signed_in.identity, "reveal", case_id)
    told, now = case.safety, _state(signed_in, case_id, case)
    check = told.check_again.isoformat() if told.check_again and now.due else ""
    text = PlanText(told.tonight_with, told.whom_to_call, told.signals, told.where_to_go, told.plan, check)
    return PlanView(case.code, text, now, _people(signed_in, case_id, now))


def _people(signed_in: SignedIn, case_id: bytes, now: PlanState) -> tuple[Colleague, ...]:
    """Whoever may open the file: the owner first, then whoever keeps it."""
    access = access_to(signed_in, case_id)
    others = access.people if access.restricted else (*access.people, *access.others)
    first = (now.owner,) if now.owner is not None else ()
    every = {colleague.uid: colleague for colleague in (*first, access.worker, *others, *access.keepers)}
    may = {colleague.uid for colleague in (*others, *access.keepers)}
    return tuple(colleague for colleague in every.values() if colleague.uid in may)


@requires(Permission.RUN_INTAKE, while_unsound=False)
def keep(signed_in: SignedIn, case_id: bytes, typed: PlanText, owner: str) -> date:
    """Write the plan into her file and put it on Today for its owner; the day it is due.

    Raises UserFault ``field_empty`` (nothing was agreed, or no day), ``due_in_past``, ``date_which`` and what a field
    raises; Refused ``colleague_unknown``, ``already_closed``, ``file_restricted``.
    """
    told, day = _checked(signed_in, typed)  # before anything is asked of the file
    if owner not in {person.uid for person in _people(signed_in, case_id, state(signed_in, case_id))}:
        raise Refused("colleague_unknown")
    with signed_in.identity.begin() as work:
        case = case_of(signed_in, case_id)
        if case.closed is not None:
            raise Refused("already_closed")
        kept = _with(case.safety, told, day)
        if kept != case.safety:
            write_file(signed_in, work, case_id, replace(case, safety=kept), verb="plan_safety")
        _put(signed_in, work, case_id, Task(TaskKind.SAFETY_PLAN, day, case.code, owner))
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


def _checked(signed_in: SignedIn, typed: PlanText) -> tuple[PlanText, date]:
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
    if day < signed_in.today():
        raise UserFault("due_in_past", field="check")
    return told, day


def _put(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, task: Task) -> None:
    """One open task a plan: it is moved, never doubled."""
    found = _open_task(signed_in, case_id)
    if found is None:
        open_task(signed_in.identity, work, case_id, task)
    elif found[1] != task:
        signed_in.identity.put(work, "task", found[0], case_id, task, verb="task")


@requires(Permission.RUN_INTAKE, while_unsound=False)
def gone_through(signed_in: SignedIn, case_id: bytes, next_day: str) -> date | None:
    """It was gone through with her; on which day again, or None where the plan is closed because she needs none now.

    Its words stay in the file. Raises UserFault ``due_in_past``, ``date_which``; Refused ``plan_missing``.
    """
    day = clear_day(next_day, "check")
    if day is not None and day < signed_in.today():
        raise UserFault("due_in_past", field="check")
    store = signed_in.identity
    with store.begin() as work:
        found = _open_task(signed_in, case_id)
        if found is None:
            raise Refused("plan_missing")
        close_tasks(store, work, case_id, [found])
        if day is not None:
            open_task(store, work, case_id, replace(found[1], due=day))
        case = case_of(signed_in, case_id)
        kept = replace(case, safety=replace(case.safety, check_again=day))
        write_file(signed_in, work, case_id, kept, verb="plan_safety")
        work.commit()
    return day
