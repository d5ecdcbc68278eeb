"""The time limit of a complaint: her worker is reminded with the lawyer's words, and writes down what was done."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date

from nsintake.domain.case import CaseFile, CaseStatus
from nsintake.domain.language import Lang, Wording
from nsintake.domain.legal_limit import LegalTold, LimitDecision, remind_on, require_done
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import Refused
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.content_kinds import LEGAL_LIMIT
from nsintake.records.past_damage import Steps
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_task
from nsintake.store.rows import Record, Records
from nsintake.store.to_do import read_before, to_do


@requires(Permission.VIEW_CASES)
def lawyers_words(signed_in: SignedIn) -> Wording | None:
    """What the office's lawyer says, in the languages in which a keeper signed it; None while in none."""
    content = signed_in.content
    signed = [lang for lang in Lang if content.text(LEGAL_LIMIT, lang.value).signed is not None]
    if not signed:
        return None
    said = {
        lang.value: content_kinds.table(
            content.folder, LEGAL_LIMIT, lang.value, content.text(LEGAL_LIMIT, lang.value).data
        )[LEGAL_LIMIT]
        for lang in signed
    }
    return Wording(**said)


@requires(Permission.RECORD_CONSENT)
def remind(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> int:
    """Put on Today, once for each file that is open here, that the limit is nearly over; how many. None before the
    lawyer's words are signed. Behind the pages of each session.
    """
    if lawyers_words(signed_in) is None:
        return 0
    store, today, steps, made = signed_in.identity, signed_in.today(), Steps(), 0
    files = [row for row in to_do(store, "case_file", CaseFile).records if _is_near(row.value, today)]
    if not files:
        return 0
    ahead = read_before(
        store, lambda: [task for row in files for task in store.sound("task", Task, subject=row.record_id).records]
    )
    if not _unreminded(files, ahead.rows):
        return 0
    with store.begin() as work:
        for row, about in _unreminded(files, ahead.within()):
            if stop():
                break
            with steps.step(work):
                task = Task(TaskKind.LEGAL_LIMIT, today, row.value.code, owner=row.value.worker, detail=about)
                open_task(store, work, row.record_id, task)
                made += 1
        if made:
            work.commit()
    return made


def _unreminded(files: Records[CaseFile], tasks: Records[Task]) -> list[tuple[Record[CaseFile], str]]:
    """The files of which no task says it yet, each with the day it counts from."""
    known = {(row.subject_id, row.value.detail) for row in tasks if row.value.kind is TaskKind.LEGAL_LIMIT}
    days = ((row, row.value.incident.since) for row in files)
    about = ((row, "" if since is None else since.isoformat()) for row, since in days)
    return [(row, day) for row, day in about if (row.record_id, day) not in known]


def _is_near(case: CaseFile, today: date) -> bool:
    since = case.incident.since
    return case.status is CaseStatus.OPEN and since is not None and today >= remind_on(since)


@requires(Permission.RECORD_CONSENT)
def record_told(
    signed_in: SignedIn, task_id: bytes, *, told_her: bool, lawyer_called: bool, decided: LimitDecision
) -> None:
    """She was told, the lawyer was called, and she decided: the reminder is done.

    Raises UserFault ``not_told_yet``, ``lawyer_not_called``; Refused ``record_missing``, ``changed_meanwhile``.
    """
    require_done(told_her=told_her, lawyer_called=lawyer_called)
    store = signed_in.identity
    row = store.record("task", task_id, Task)
    if row.value.kind is not TaskKind.LEGAL_LIMIT:
        raise Refused("record_missing", table="task")
    with store.begin() as work:
        if store.get("task", task_id, Task).status is not TaskStatus.OPEN:
            raise Refused("changed_meanwhile", table="task")
        told = LegalTold(signed_in.today(), signed_in.uid, decided)
        store.put(work, "legal_told", secrets.token_bytes(16), row.subject_id, told, verb="tell_limit")
        close_tasks(store, work, row.subject_id, [(task_id, row.value)])
        work.commit()
