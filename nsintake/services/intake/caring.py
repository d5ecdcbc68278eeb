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
from nsintake.records.content_kinds import CARE, CARE_HOURS
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_of, open_task
from nsintake.records.told_hours import ENDS, said_of_alarm
from nsintake.store.unit_of_work import UnitOfWork

CHECK_A_PLAN_AFTER = 7
"""Days until a safety plan is gone through with her where no day was agreed and nothing is urgent."""


@requires(Permission.RUN_INTAKE)
def paths_for(signed_in: SignedIn, case: CaseFile) -> tuple[CarePath, ...]:
    """What comes first for her, as her file is now."""
    return _paths(signed_in, case, signed_in.now())


def _paths(signed_in: SignedIn, case: CaseFile, now: datetime) -> tuple[CarePath, ...]:
    return care_paths(case, now, hours(signed_in), deadline=_deadline(signed_in, case))


@requires(Permission.RUN_INTAKE)
def hours(signed_in: SignedIn) -> dict[str, int]:
    """Within how many hours the first round of each path is done, as the office says."""
    content = signed_in.content
    held = content_kinds.table(content.folder, CARE_HOURS, EVERY, content.text(CARE_HOURS, EVERY).data)
    return {key: hours_in(to_ascii_digits(text)) or 1 for key, text in held.items()}


@requires(Permission.RUN_INTAKE)
def steps(signed_in: SignedIn) -> dict[UrgentReason, tuple[Wording, ...]]:
    """What to do first after each red answer, in order, as the office words it; where one language has fewer steps
    than another its words for the missing ones are empty.
    """
    content = signed_in.content
    said = {
        lang: content_kinds.table(content.folder, CARE, lang.value, content.text(CARE, lang.value).data)
        for lang in Lang
    }
    return {reason: _lines({lang: table[reason.value] for lang, table in said.items()}) for reason in UrgentReason}


def _lines(said: dict[Lang, str]) -> tuple[Wording, ...]:
    lines = {lang: text.splitlines() for lang, text in said.items()}
    most = max(len(line) for line in lines.values())
    rows = [{lang.value: texts[at] if at < len(texts) else "" for lang, texts in lines.items()} for at in range(most)]
    return tuple(Wording(**row) for row in rows)


_END_OF_DAY = time(23, 59)


def _deadline(signed_in: SignedIn, case: CaseFile) -> datetime:
    """The moment his deadline ends today, on the clock of the office: at its hour, or with the day if she knows none.
    What is due for it never has a later day than the deadline itself.
    """
    local, hour = signed_in.local(signed_in.now()), case.incident.deadline_hour
    return signed_in.local(datetime.combine(local.date(), time.fromisoformat(hour) if hour else _END_OF_DAY))


@requires(Permission.RUN_INTAKE)
def open_care(
    signed_in: SignedIn, work: UnitOfWork, case_id: bytes, case: CaseFile, *, before: CaseFile | None = None
) -> None:
    """Put on Today what her file asks for and is not there yet, within this transaction on identity.db.

    What is red is hers who runs the session and has her in front of her; where staff may be part of it, a keeper's. To
    ask her again is her worker's.

    ``before``: her file until now, None where each answer is new. A new red answer rings, whoever was handed the call
    of an earlier one, and by the hour that it asks for.
    """
    tasks = signed_in.identity.sound("task", Task, subject=case_id).pairs  # past a damaged one
    every = [known for _, known in tasks]
    open_now, now = [known for known in every if known.status is TaskStatus.OPEN], signed_in.now()
    told = {} if before is None else {path.reason: path.by for path in _paths(signed_in, before, now)}
    for path in _paths(signed_in, case, now):
        waits = open_of(tasks, TaskKind.URGENT_CARE, detail=path.reason.value)
        is_new = told.get(path.reason) != path.by
        if not waits or (is_new and not any(_rings(signed_in, case_id, *each, by=path.by) for each in waits)):
            owner = _keeper(signed_in) if path.reason is UrgentReason.STAFF else signed_in.uid
            due = max(day_of(path.by), signed_in.today())
            task = Task(TaskKind.URGENT_CARE, due, case.code, owner, path.reason.value, clock=path.by)
            open_task(signed_in.identity, work, case_id, task)
    planned = case.safety.planned
    if planned and _plan_waits(case, every):
        day = case.safety.check_again or signed_in.due_in(1 if case.urgent else CHECK_A_PLAN_AFTER)
        task = Task(TaskKind.SAFETY_PLAN, max(day, signed_in.today()), case.code, case.worker)
        open_task(signed_in.identity, work, case_id, task)
    asked = (None if planned else case.safety.check_again, case.reaching.next_contact)
    for day in sorted({asked_on for asked_on in asked if asked_on is not None}):
        if not any(known.kind is TaskKind.CHECK_AGAIN and known.due == day for known in open_now):
            open_task(signed_in.identity, work, case_id, Task(TaskKind.CHECK_AGAIN, day, case.code, case.worker))


def _rings(signed_in: SignedIn, case_id: bytes, task_id: bytes, task: Task, *, by: datetime) -> bool:
    """Whether somebody hears an open task by a moment: it is due by then, and nobody handed that to a colleague."""
    if task.clock is None or task.clock > by:
        return False
    ends = (entry for entry in said_of_alarm(signed_in.identity, task_id, case_id) if entry.verb in ENDS)
    return all(entry.details.get("moment") != task.clock.isoformat() for entry in ends)


def _plan_waits(case: CaseFile, tasks: list[Task]) -> bool:
    """Whether a safety plan is not on Today and should be: one that was closed has no day any more."""
    plans = [task for task in tasks if task.kind is TaskKind.SAFETY_PLAN]
    if any(plan.status is TaskStatus.OPEN for plan in plans):
        return False
    return not plans or case.safety.check_again is not None


def _keeper(signed_in: SignedIn) -> str:
    people = signed_in.ring.roster.entries
    keepers = [person.uid for person in people if person.status is Status.ACTIVE and person.role is Role.KEEPER]
    return signed_in.uid if signed_in.uid in keepers else min(keepers, default=signed_in.uid)
