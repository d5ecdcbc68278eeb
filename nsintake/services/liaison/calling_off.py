"""What stops with an office when she takes her consent back or may not be free, and what goes on when she is.

Printing, counting, asking for an answer, reading what was proposed and meetings end or wait; a recall, a safety check,
an incident never do. What people agreed outside this program nobody here can stop: a line on Today asks for it to be
called off.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set
from dataclasses import replace
from datetime import date
from typing import NamedTuple, TypeAlias

from nsintake.crypto.envelope import OpenError
from nsintake.domain.liaison import MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.meeting import EndReason, Meeting, MeetingLink, MeetingStatus
from nsintake.domain.release import CaseLink
from nsintake.domain.roles import Permission
from nsintake.domain.task import PENDING, EndedBecause, Task, TaskKind, TaskStatus
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.copies import prints_of
from nsintake.records.merged_files import every_readable_file
from nsintake.records.past_damage import Steps
from nsintake.records.record_leads import file_of, files_by_lead
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_task
from nsintake.services.liaison.shredding import finish_stub, open_call_offs
from nsintake.store.audit_lookups import entry_about
from nsintake.store.gone import given_up
from nsintake.store.rows import Record, Records
from nsintake.store.unit_of_work import UnitOfWork

CasePlan: TypeAlias = tuple[bytes, str]
"""The file that planned a meeting, and with which office."""
_TOLD = "told and planned"
"""Where a transaction on liaison.db keeps it."""
STOPPED = frozenset(
    {
        TaskKind.PRINT_LETTER,
        TaskKind.COUNT_PAGES,
        TaskKind.AWAIT_ANSWER,
        TaskKind.PROMISED,
        TaskKind.MEETING,
        TaskKind.READ_PROPOSAL,
    }
)


class _Told(NamedTuple):
    """``told``: the offices and references of each file; ``planned``: by its id which files planned a meeting."""

    told: dict[bytes, set[tuple[str, str]]]
    planned: dict[bytes, list[CasePlan]]


@requires(Permission.VIEW_RECORDS, while_unsound=True)
def planned_with(signed_in: SignedIn, references: Collection[str]) -> Records[Meeting]:
    """Meetings that are planned and to which the office of one of these references comes."""
    wanted, found = set(references) - {""}, []
    for meeting_id in signed_in.liaison.known_ids("meeting") if wanted else ():
        with contextlib.suppress(OpenError, Refused):  # a damaged meeting keeps nobody from what protects her
            row = signed_in.liaison.record("meeting", meeting_id, Meeting)
            planned = row.value.status is MeetingStatus.PLANNED
            if planned and any(attendee.reference in wanted for attendee in row.value.coming):
                found.append(row)
    return found


def _planned_for(signed_in: SignedIn, link: CaseLink) -> Records[Meeting]:
    """The same of one record, without those of another woman whose record bears its reference as well."""
    return _hers_of(signed_in, planned_with(signed_in, (link.reference,)), link)


def _hers_of(signed_in: SignedIn, found: Records[Meeting], link: CaseLink) -> Records[Meeting]:
    case_id = file_of(signed_in, link.record_id)
    if not found or case_id is None:
        return found
    hers, leads = {*every_readable_file(signed_in, case_id)}, {row.record_id: row for row in found}
    files = files_by_lead(signed_in)
    return [row for key, row in leads.items() if key not in files or hers.intersection(files[key])]


def _touched(signed_in: SignedIn, steps: Steps, link: CaseLink) -> Records[Meeting]:
    """The same for what stops: where it cannot be read whose a meeting is, each to which the office comes, and each of
    hers that is not as it was planned.
    """
    found = dict[bytes, Record[Meeting]]()
    with steps.step():
        found = {row.record_id: row for row in planned_with(signed_in, (link.reference,))}
    with steps.step():
        found = {row.record_id: row for row in _hers_of(signed_in, list(found.values()), link)}
    with steps.step():
        found |= {row.record_id: row for row in _hers_among(signed_in, _written_over(signed_in), link)}
    return list(found.values())


def _hers_among(
    signed_in: SignedIn, found: Sequence[tuple[bytes, Record[Meeting]]], link: CaseLink
) -> Records[Meeting]:
    case_id = file_of(signed_in, link.record_id) if found else None
    hers = () if case_id is None else every_readable_file(signed_in, case_id)
    return [row for of, row in found if of in hers]


def _written_over(signed_in: SignedIn) -> Sequence[tuple[bytes, Record[Meeting]]]:
    """Planned meetings, with the file of hers that planned them, to which the office does not come that they were
    planned with, or somebody comes under a reference that is none of hers: whoever has the key of liaison.db can write
    over one.
    """
    told, planned = _told_and_planned(signed_in)
    found = list[tuple[bytes, Record[Meeting]]]()
    for meeting_id, plans in planned.items():
        with contextlib.suppress(OpenError, Refused):
            row = signed_in.liaison.record("meeting", meeting_id, Meeting)
            if row.value.status is MeetingStatus.PLANNED and not _is_as_planned(signed_in, row.value, plans, told):
                found += [(case_id, row) for case_id, _ in plans]
    return found


def _told_and_planned(signed_in: SignedIn) -> _Told:
    """What identity.db says of every woman; read once in a transaction on liaison.db, however many records stop."""

    def read() -> _Told:
        store, found = signed_in.identity, _Told({}, {})
        for link in store.sound("case_link", CaseLink).records:
            found.told.setdefault(link.subject_id, set()).add((link.value.recipient_id, link.value.reference))
        for plan in store.sound("meeting_plan", MeetingLink).records:
            if plan.value.is_of(plan.subject_id):
                plans = found.planned.setdefault(plan.value.meeting_id, [])
                plans.append((plan.subject_id, plan.value.recipient_id))
        return found

    return signed_in.liaison.database.read_once(_TOLD, read)


def _is_as_planned(
    signed_in: SignedIn, meeting: Meeting, plans: Sequence[CasePlan], told: Mapping[bytes, set[tuple[str, str]]]
) -> bool:
    offices = {comes.recipient_id for comes in meeting.attendees}
    if not all(office in offices for _, office in plans):
        return False
    files = {part for case_id, _ in plans for part in every_readable_file(signed_in, case_id)}
    hers = {pair for case_id in files for pair in told.get(case_id, ())}
    return all((comes.recipient_id, comes.reference) in hers for comes in meeting.coming)


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def withdraw_from(signed_in: SignedIn, work: UnitOfWork, link: CaseLink) -> bool:
    """She withdrew: what was due with this office is settled, it comes to no meeting, and what is agreed with it is
    called off, within this transaction on liaison.db. Safe to repeat; whether no damaged row kept anything from it.
    """
    steps = Steps()
    touched = _touched(signed_in, steps, link)
    for row in touched:
        with steps.step(work):
            _no_longer_comes(signed_in, work, row.record_id, row.value, link)
    with steps.step(work):
        steps.whole &= _settle(signed_in, work, link.record_id, was=PENDING, now=TaskStatus.ENDED)
    with steps.step(work):
        _ask_to_call_off(signed_in, work, _to_call_off(signed_in, link, touched))
    with steps.step():
        prints_of(signed_in, link.record_id)  # where one is not sound, that is said
    return steps.whole


def _no_longer_comes(
    signed_in: SignedIn, work: UnitOfWork, meeting_id: bytes, meeting: Meeting, link: CaseLink
) -> None:
    named = any(comes.reference == link.reference for comes in meeting.coming)  # else it was written over: nobody comes
    gone = [comes.called_off or not named or comes.reference == link.reference for comes in meeting.attendees]
    pairs = zip(meeting.attendees, gone, strict=True)
    now = replace(meeting, attendees=tuple(replace(attendee, called_off=away) for attendee, away in pairs))
    if not now.coming:
        now = replace(now, status=MeetingStatus.CANCELLED, because=EndReason.SHE_WITHDREW)
        _settle(signed_in, work, meeting_id, was=PENDING, now=TaskStatus.ENDED)
    signed_in.liaison.put(work, "meeting", meeting_id, meeting_id, now, verb="call_off")


def _settle(
    signed_in: SignedIn, work: UnitOfWork, subject: bytes, *, was: Collection[TaskStatus], now: TaskStatus
) -> bool:
    """Settle what can be read; whether that was all."""
    verbs = {TaskStatus.ENDED: "done", TaskStatus.SUSPENDED: "suspend", TaskStatus.OPEN: "resume"}
    because = EndedBecause.WITHDRAWN if now is TaskStatus.ENDED else None
    tasks = signed_in.liaison.sound("task", Task, subject=subject)
    for task_id, task in tasks.pairs:
        if task.kind in STOPPED and task.status in was:
            settled = replace(task, status=now, because=because)
            signed_in.liaison.put(work, "task", task_id, subject, settled, verb=verbs[now])
    return not tasks.damaged


def _was_ever_printed(signed_in: SignedIn, record_id: bytes) -> bool:
    """Whether anybody could have shown or said anything of it."""
    try:
        return any(disclosure.pages_out != 0 for _, disclosure in prints_of(signed_in, record_id))
    except OpenError:
        return True


def _is_there(signed_in: SignedIn, record_id: bytes) -> bool:
    """Whether there is a record, one that cannot be read included."""
    try:
        return signed_in.liaison.find("masked_record", record_id, MaskedRecord) is not None
    except OpenError:
        return True


def _has_lost_one(signed_in: SignedIn, link: CaseLink, lost: Set[bytes]) -> bool:
    """Whether one of these is a meeting of hers with this office, after which nobody spoke with her yet: it may be
    ahead, and those who were invited come.
    """
    case_id = file_of(signed_in, link.record_id) if lost else None
    for file_id in () if case_id is None else every_readable_file(signed_in, case_id):
        for row in signed_in.identity.sound("meeting_plan", MeetingLink, subject=file_id).records:
            offices = {sheet.recipient_id for sheet in row.value.sheets}
            if row.value.meeting_id in lost and link.recipient_id in offices and row.value.afterwards is None:
                return True
    return False


class _ToCallOff(NamedTuple):
    """What somebody is to call off. ``subject``: whose line on Today it is; ``target``: the record or the meeting, and
    ``code`` its reference or code.
    """

    subject: bytes
    target: bytes
    code: str


def _to_call_off(signed_in: SignedIn, link: CaseLink, touched: Records[Meeting]) -> list[_ToCallOff]:
    """What is to be called off with the office of a record: it stands under the prints of the record, which outlive it,
    or under the meeting where nothing was released.
    """
    if not _is_there(signed_in, link.record_id):
        return [_ToCallOff(row.record_id, row.record_id, row.value.code) for row in touched]
    if (
        touched
        or _was_ever_printed(signed_in, link.record_id)
        or _has_lost_one(signed_in, link, given_up(signed_in.liaison, "meeting"))
    ):
        return [_ToCallOff(disclosures_subject(link.record_id), link.record_id, link.reference)]
    return []


def _ask_to_call_off(signed_in: SignedIn, work: UnitOfWork, wanted: Iterable[_ToCallOff]) -> None:
    """One line on Today for each of them, whatever else is asked of it already or on a later day."""
    for each in wanted:
        known = (task for _, task in open_call_offs(signed_in, each.subject))
        if not any(task.status is TaskStatus.OPEN and task.due <= signed_in.today() for task in known):
            task = Task(TaskKind.CALL_OFF, signed_in.today(), each.code, detail=each.target.hex())
            open_task(signed_in.liaison, work, each.subject, task)


@requires(Permission.RECORD_CONSENT)
def ask_to_call_off(signed_in: SignedIn, work: UnitOfWork, link: CaseLink) -> bool:
    """What was agreed with the office of a record is to be called off, and nothing of it is settled, within this
    transaction on liaison.db; whether no damaged row kept anything from it.
    """
    steps = Steps()
    touched = _touched(signed_in, steps, link)
    with steps.step(work):
        _ask_to_call_off(signed_in, work, _to_call_off(signed_in, link, touched))
    return steps.whole


@requires(Permission.RECORD_CONSENT)
def ask_unless_asked(
    signed_in: SignedIn, files: Collection[bytes], links: Iterable[CaseLink], *, since: date, after: int = 0
) -> bool:
    """The same of each of these records of a woman with these files, unless somebody is asked, or has called it off on
    that day, after this entry of liaison.db, or on a later one. Nothing is begun in liaison.db where nothing is to be
    asked, and no other woman is read of where no meeting of hers is ahead and nothing was printed.
    """
    steps, ahead = Steps(), True
    with steps.step():
        ahead = any(_may_be_ahead(signed_in, file_id) for file_id in files)
    for link in links:
        with steps.step():
            if not (ahead or _was_ever_printed(signed_in, link.record_id)):
                continue
            if _is_asked(signed_in, disclosures_subject(link.record_id), since, after):
                continue
            found = _to_call_off(signed_in, link, _touched(signed_in, steps, link))
            wanted = [each for each in found if not _is_asked(signed_in, each.subject, since, after)]
            if wanted:
                with signed_in.liaison.begin() as work:
                    _ask_to_call_off(signed_in, work, wanted)
                    work.commit()
    return steps.whole


def _may_be_ahead(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether a meeting that this file planned is ahead, or was lost, or one cannot be read."""
    plans = signed_in.identity.sound("meeting_plan", MeetingLink, subject=case_id)
    ids = [row.value.meeting_id for row in plans.records]
    found = signed_in.liaison.sound("meeting", Meeting, ids=ids)
    over = {row.record_id for row in found.records if row.value.status is not MeetingStatus.PLANNED}
    return bool(plans.damaged) or not over.issuperset(ids)


def _is_asked(signed_in: SignedIn, subject: bytes, since: date, after: int) -> bool:
    """Whether a line is there, or one was done on a later day, or on that one after entry ``after``."""
    store, day = signed_in.liaison, since.isoformat()
    for row in store.sound("task", Task, subject=subject).records:
        if row.value.kind is TaskKind.CALL_OFF:
            said = entry_about(store.audit, "task", row.record_id)
            if row.value.status is TaskStatus.OPEN or row.value.due > since:
                return True
            if said is not None and (said.day, said.n) > (day, after):
                return True
    return False


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def suspend(signed_in: SignedIn, work: UnitOfWork, link: CaseLink) -> bool:
    """She may not be free: what is due with this office waits, within this transaction. Safe to repeat; whether no
    damaged row kept anything from it.
    """
    steps = Steps()
    touched = _touched(signed_in, steps, link)
    for subject in (link.record_id, *(row.record_id for row in touched)):
        with steps.step(work):
            steps.whole &= _settle(signed_in, work, subject, was={TaskStatus.OPEN}, now=TaskStatus.SUSPENDED)
    with steps.step(work):
        _ask_to_call_off(signed_in, work, _to_call_off(signed_in, link, touched))
    with steps.step():
        prints_of(signed_in, link.record_id)  # where one is not sound, that is said
    return steps.whole


@requires(Permission.RECORD_CONSENT)
def call_off_forgotten(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> None:
    """Meetings that were out of sight, or could not be read, when she took it back or was not free: as it would have
    been done then. Once behind the pages of each session.
    """
    store, steps, odd, lost = (
        signed_in.liaison,
        Steps(),
        _written_over(signed_in),
        given_up(signed_in.liaison, "meeting"),
    )
    rows = [row for row in store.sound("masked_record", MaskedRecord).records if _is_stopped(row.value)]
    planned = dict[str, list[Record[Meeting]]]()
    for meeting in planned_with(signed_in, {row.value.reference for row in rows}):  # read once for all of them
        for reference in {comes.reference for comes in meeting.value.coming} - {""}:
            planned.setdefault(reference, []).append(meeting)
    for row in rows:
        link = CaseLink(row.value.recipient_id, row.record_id, row.value.reference)
        frozen = row.value.status is RecordStatus.FROZEN
        if stop():
            return
        theirs = planned.get(link.reference, [])
        ahead = bool(_hers_of(signed_in, theirs, link) or _hers_among(signed_in, odd, link))
        if not (ahead or _has_lost_one(signed_in, link, lost)):
            continue
        tasks = store.sound("task", Task, subject=disclosures_subject(row.record_id)).records
        asked = any(task.value.kind is TaskKind.CALL_OFF for task in tasks)
        if asked and (frozen or not ahead):  # once it was, somebody plans on
            continue
        with steps.step(), store.begin() as work:
            (suspend if frozen else withdraw_from)(signed_in, work, link)
            work.commit()


def _is_stopped(record: MaskedRecord) -> bool:
    return record.ended or record.status is RecordStatus.FROZEN


@requires(Permission.RECORD_CONSENT)
def resume(signed_in: SignedIn, work: UnitOfWork, link: CaseLink) -> None:
    """She is free: what waited is due again, unless she withdrew meanwhile, and nothing need be called off for it."""
    record = signed_in.liaison.find("masked_record", link.record_id, MaskedRecord)
    ended = record is not None and record.ended
    now = TaskStatus.ENDED if ended else TaskStatus.OPEN
    _settle(signed_in, work, link.record_id, was={TaskStatus.SUSPENDED}, now=now)
    planned = _planned_for(signed_in, link)  # of these none that may be of a file that is shut here
    files = files_by_lead(signed_in)
    meetings = [row.record_id for row in planned if row.record_id in files]
    for meeting_id in meetings:
        _settle(signed_in, work, meeting_id, was={TaskStatus.SUSPENDED}, now=now)
    for subject in () if ended else (disclosures_subject(link.record_id), *meetings):
        close_tasks(signed_in.liaison, work, subject, open_call_offs(signed_in, subject))


@requires(Permission.SETTLE_TASKS)
def called_off(signed_in: SignedIn, target: bytes) -> None:
    """All that was agreed is called off, with the office of a record, or before a meeting: ``target`` is the id of
    either.
    """
    with signed_in.liaison.begin() as work:
        for subject in (target, disclosures_subject(target)):
            close_tasks(signed_in.liaison, work, subject, open_call_offs(signed_in, subject), verb="called_off")
        finish_stub(signed_in, work, target)
        work.commit()
