"""What stops with an office when she takes her consent back or may not be free, and what goes on when she is.

Printing, counting, asking for an answer and meetings are settled or wait; a recall, a safety check, an incident never
do. What people agreed outside this program nobody here can stop: a line on Today asks for it to be called off.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection
from dataclasses import replace

from nsintake.crypto.envelope import OpenError
from nsintake.domain.liaison import MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.meeting import EndReason, Meeting, MeetingStatus
from nsintake.domain.release import CaseLink
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.copies import prints_of
from nsintake.records.merged_files import every_readable_file
from nsintake.records.past_damage import Steps
from nsintake.records.record_leads import every_file_of, file_of
from nsintake.records.session import Session
from nsintake.records.tasks import close_tasks, open_task
from nsintake.services.liaison.shredding import finish_stub, open_call_offs
from nsintake.store.rows import Records
from nsintake.store.unit_of_work import UnitOfWork

STOPPED = frozenset({TaskKind.PRINT_LETTER, TaskKind.COUNT_PAGES, TaskKind.AWAIT_ANSWER, TaskKind.MEETING})
_NOT_DONE = frozenset({TaskStatus.OPEN, TaskStatus.SUSPENDED})


@requires(Permission.VIEW_RECORDS, while_held=True)
def planned_with(session: Session, references: Collection[str]) -> Records[Meeting]:
    """Meetings that are planned and to which the office of one of these references comes."""
    wanted, found = set(references) - {""}, []
    for meeting_id in session.liaison.known_ids("meeting") if wanted else ():
        with contextlib.suppress(OpenError, Refused):  # a damaged meeting keeps nobody from what protects her
            row = session.liaison.record("meeting", meeting_id, Meeting)
            planned = row.value.status is MeetingStatus.PLANNED
            if planned and any(one.reference in wanted for one in row.value.coming):
                found.append(row)
    return found


def _planned_for(session: Session, link: CaseLink) -> Records[Meeting]:
    """The same of one record, without those of another woman whose record bears its reference as well."""
    return _hers_of(session, planned_with(session, (link.reference,)), link)


def _hers_of(session: Session, found: Records[Meeting], link: CaseLink) -> Records[Meeting]:
    case_id = file_of(session, link.record_id)
    if not found or case_id is None:
        return found
    hers, leads = {*every_readable_file(session, case_id)}, {row.record_id: row for row in found}
    files = {key: {*every_file_of(session, key)} for key in leads}
    return [row for key, row in leads.items() if not files[key] or files[key] & hers]


def _touched(session: Session, steps: Steps, link: CaseLink) -> Records[Meeting]:
    """The same for what stops: where it cannot be read whose a meeting is, each to which the office comes."""
    found: Records[Meeting] = []
    with steps.step():
        found = planned_with(session, (link.reference,))
    with steps.step():
        return _hers_of(session, found, link)
    return found


@requires(Permission.RECORD_CONSENT, while_held=True)
def withdraw_from(session: Session, work: UnitOfWork, link: CaseLink) -> bool:
    """She withdrew: what was due with this office is settled, it comes to no meeting, and what is agreed with it is
    called off, within this transaction on liaison.db. Safe to repeat; whether no damaged row kept anything from it.
    """
    steps = Steps()
    touched = _touched(session, steps, link)
    for row in touched:
        with steps.step(work):
            _no_longer_comes(session, work, row.record_id, row.value, link)
    with steps.step(work):
        steps.whole &= _settle(session, work, link.record_id, was=_NOT_DONE, now=TaskStatus.DONE)
    with steps.step(work):
        _ask_to_call_off(session, work, link, touched)
    with steps.step():
        prints_of(session, link.record_id)  # where one does not hold, that is said
    return steps.whole


def _no_longer_comes(session: Session, work: UnitOfWork, meeting_id: bytes, meeting: Meeting, link: CaseLink) -> None:
    gone = [one.called_off or one.reference == link.reference for one in meeting.attendees]
    pairs = zip(meeting.attendees, gone, strict=True)
    now = replace(meeting, attendees=tuple(replace(one, called_off=away) for one, away in pairs))
    if not now.coming:
        now = replace(now, status=MeetingStatus.CANCELLED, because=EndReason.SHE_WITHDREW)
        _settle(session, work, meeting_id, was=_NOT_DONE, now=TaskStatus.DONE)
    session.liaison.put(work, "meeting", meeting_id, meeting_id, now, verb="call_off")


def _settle(
    session: Session, work: UnitOfWork, subject: bytes, *, was: Collection[TaskStatus], now: TaskStatus
) -> bool:
    """Settle what can be read; whether that was all."""
    verbs = {TaskStatus.DONE: "done", TaskStatus.SUSPENDED: "suspend", TaskStatus.OPEN: "resume"}
    tasks = session.liaison.sound("task", Task, subject=subject)
    for task_id, task in tasks.pairs:
        if task.kind in STOPPED and task.status in was:
            session.liaison.put(work, "task", task_id, subject, replace(task, status=now), verb=verbs[now])
    return not tasks.damaged


def _was_ever_printed(session: Session, record_id: bytes) -> bool:
    """Whether anybody could have shown or said anything of it."""
    try:
        return any(one.pages_out != 0 for _, one in prints_of(session, record_id))
    except OpenError:
        return True


def _is_there(session: Session, record_id: bytes) -> bool:
    """Whether there is a record, one that cannot be read included."""
    try:
        return session.liaison.find("masked_record", record_id, MaskedRecord) is not None
    except OpenError:
        return True


def _ask_to_call_off(session: Session, work: UnitOfWork, link: CaseLink, touched: Records[Meeting]) -> None:
    """One line on Today for the office, whatever else is asked of it already: under the prints of its record, which
    outlive it, or under the meeting where nothing was released.
    """
    if not _is_there(session, link.record_id):
        asks = [(row.record_id, row.record_id, row.value.code) for row in touched]
    elif touched or _was_ever_printed(session, link.record_id):
        asks = [(disclosures_subject(link.record_id), link.record_id, link.reference)]
    else:
        asks = []
    for subject, target, about in asks:
        if not open_call_offs(session, subject):
            task = Task(TaskKind.CALL_OFF, session.today(), about, detail=target.hex())
            open_task(session.liaison, work, subject, task)


@requires(Permission.RECORD_CONSENT, while_held=True)
def suspend(session: Session, work: UnitOfWork, link: CaseLink) -> bool:
    """She may not be free: what is due with this office waits, within this transaction. Safe to repeat; whether no
    damaged row kept anything from it.
    """
    steps = Steps()
    touched = _touched(session, steps, link)
    for subject in (link.record_id, *(row.record_id for row in touched)):
        with steps.step(work):
            steps.whole &= _settle(session, work, subject, was={TaskStatus.OPEN}, now=TaskStatus.SUSPENDED)
    with steps.step(work):
        _ask_to_call_off(session, work, link, touched)
    with steps.step():
        prints_of(session, link.record_id)  # where one does not hold, that is said
    return steps.whole


@requires(Permission.RECORD_CONSENT)
def call_off_forgotten(session: Session, *, stop: Callable[[], bool] = lambda: False) -> None:
    """Meetings that were out of sight, or could not be read, when she took it back or was not free: as it would have
    been done then. Once behind the pages of each session.
    """
    store, steps = session.liaison, Steps()
    for row in store.sound("masked_record", MaskedRecord).records:
        link = CaseLink(row.value.recipient_id, row.record_id, row.value.reference)
        frozen = row.value.status is RecordStatus.FROZEN
        if stop() or not (row.value.ended or frozen) or not _planned_for(session, link):
            continue
        tasks = store.sound("task", Task, subject=disclosures_subject(row.record_id)).records
        if frozen and any(task.value.kind is TaskKind.CALL_OFF for task in tasks):  # once it was, somebody plans on
            continue
        with steps.step(), store.begin() as work:
            (suspend if frozen else withdraw_from)(session, work, link)
            work.commit()


@requires(Permission.RECORD_CONSENT)
def resume(session: Session, work: UnitOfWork, link: CaseLink) -> None:
    """She is free: what waited is due again, unless she withdrew meanwhile, and nothing need be called off for it."""
    record = session.liaison.find("masked_record", link.record_id, MaskedRecord)
    ended = record is not None and record.ended
    now = TaskStatus.DONE if ended else TaskStatus.OPEN
    _settle(session, work, link.record_id, was={TaskStatus.SUSPENDED}, now=now)
    planned = _planned_for(session, link)  # of these none that may be of a file that is shut here
    meetings = [row.record_id for row in planned if file_of(session, row.record_id) is not None]
    for meeting_id in meetings:
        _settle(session, work, meeting_id, was={TaskStatus.SUSPENDED}, now=now)
    for subject in () if ended else (disclosures_subject(link.record_id), *meetings):
        close_tasks(session.liaison, work, subject, open_call_offs(session, subject))


@requires(Permission.SETTLE_TASKS)
def called_off(session: Session, target: bytes) -> None:
    """Whatever was agreed is called off, with the office of a record, or before a meeting: ``target`` is the id of
    either.
    """
    with session.liaison.begin() as work:
        for subject in (target, disclosures_subject(target)):
            close_tasks(session.liaison, work, subject, open_call_offs(session, subject), verb="called_off")
        finish_stub(session, work, target)
        work.commit()
