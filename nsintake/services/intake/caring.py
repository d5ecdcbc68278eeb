"""What is due for her after a session: the care path of each red answer, with owner and clock; when we ask again."""

from __future__ import annotations

from datetime import datetime, time

from nsintake.crypto.roster import Status
from nsintake.domain.care import CarePath, care_paths, hours_in
from nsintake.domain.case import CaseFile
from nsintake.domain.days import day_of
from nsintake.domain.language import Lang, Wording
from nsintake.domain.roles import Permission, Role
from nsintake.domain.safety import UrgentReason
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.domain.text import to_ascii_digits
from nsintake.domain.wording import EVERY
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.case_files import tasks_of
from nsintake.records.content_kinds import CARE, CARE_HOURS
from nsintake.records.session import Session
from nsintake.records.tasks import open_task
from nsintake.store.unit_of_work import UnitOfWork

CHECK_A_PLAN_AFTER = 7
"""Days until a safety plan is gone through with her where no day was agreed and nothing is urgent."""


@requires(Permission.RUN_INTAKE)
def paths_for(session: Session, case: CaseFile) -> tuple[CarePath, ...]:
    """What comes first for her, as her file stands now."""
    return care_paths(case, session.now(), hours(session), deadline=_deadline(session, case))


@requires(Permission.RUN_INTAKE)
def hours(session: Session) -> dict[str, int]:
    """Within how many hours the first round of each path is done, as the office says."""
    content = session.content
    held = content_kinds.table(content.folder, CARE_HOURS, EVERY, content.text(CARE_HOURS, EVERY).data)
    return {key: hours_in(to_ascii_digits(text)) or 1 for key, text in held.items()}


@requires(Permission.RUN_INTAKE)
def steps(session: Session) -> dict[UrgentReason, tuple[Wording, ...]]:
    """What to do first after each red answer, in order, as the office words it; where one language has fewer steps
    than another its words for the missing ones are empty.
    """
    content = session.content
    said = {
        lang: content_kinds.table(content.folder, CARE, lang.value, content.text(CARE, lang.value).data)
        for lang in Lang
    }
    return {reason: _lines({lang: table[reason.value] for lang, table in said.items()}) for reason in UrgentReason}


def _lines(said: dict[Lang, str]) -> tuple[Wording, ...]:
    lines = {lang: text.splitlines() for lang, text in said.items()}
    most = max(len(one) for one in lines.values())
    rows = [{lang.value: one[at] if at < len(one) else "" for lang, one in lines.items()} for at in range(most)]
    return tuple(Wording(**row) for row in rows)


def _deadline(session: Session, case: CaseFile) -> datetime | None:
    """The moment his deadline ends today, on the clock of the office."""
    if not case.incident.deadline_hour:
        return None
    local = session.local(session.now())
    return session.local(datetime.combine(local.date(), time.fromisoformat(case.incident.deadline_hour)))


@requires(Permission.RUN_INTAKE)
def open_care(session: Session, work: UnitOfWork, case_id: bytes, case: CaseFile) -> None:
    """Put on Today what her file asks for and is not there yet, within this transaction on identity.db.

    Whoever runs the session owns it; where staff may be part of it, a keeper does.
    """
    every = [one for _, one in tasks_of(session, case_id)]
    open_now = [one for one in every if one.status is TaskStatus.OPEN]
    for path in paths_for(session, case):
        if not any(one.kind is TaskKind.URGENT_CARE and one.detail == path.reason.value for one in open_now):
            owner = _keeper(session) if path.reason is UrgentReason.STAFF else session.uid
            due = max(day_of(path.by), session.today())
            task = Task(TaskKind.URGENT_CARE, due, case.code, owner, path.reason.value, clock=path.by)
            open_task(session.identity, work, case_id, task)
    planned = case.safety.planned
    if planned and _plan_waits(case, every):
        day = case.safety.check_again or session.due_in(1 if case.urgent else CHECK_A_PLAN_AFTER)
        task = Task(TaskKind.SAFETY_PLAN, max(day, session.today()), case.code, session.uid)
        open_task(session.identity, work, case_id, task)
    asked = (None if planned else case.safety.check_again, case.reaching.next_contact)
    for day in sorted({one for one in asked if one is not None}):
        if not any(one.kind is TaskKind.CHECK_AGAIN and one.due == day for one in open_now):
            open_task(session.identity, work, case_id, Task(TaskKind.CHECK_AGAIN, day, case.code, session.uid))


def _plan_waits(case: CaseFile, tasks: list[Task]) -> bool:
    """Whether a safety plan is not on Today and should be: one that was closed has no day any more."""
    plans = [one for one in tasks if one.kind is TaskKind.SAFETY_PLAN]
    if any(one.status is TaskStatus.OPEN for one in plans):
        return False
    return not plans or case.safety.check_again is not None


def _keeper(session: Session) -> str:
    people = session.ring.roster.entries
    keepers = [one.uid for one in people if one.status is Status.ACTIVE and one.role is Role.KEEPER]
    return session.uid if session.uid in keepers else min(keepers, default=session.uid)
