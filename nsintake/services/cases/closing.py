"""Closing a file: what is still open is said point by point, and nothing closes over it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from nsintake.domain.case import CaseFile, CaseStatus
from nsintake.domain.closing import ClosingAnswers, ClosingPoint
from nsintake.domain.incident import YesNo
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.named import NamedLetter
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import Refused
from nsintake.services.access import requires
from nsintake.services.cases.casework import case_of, drafts_of, links_of, meetings_of, tasks_of, write_file
from nsintake.services.cases.retention import months_kept
from nsintake.services.cases.same_woman import files_of
from nsintake.services.session import Session

_RENEWED_BY_ITSELF = frozenset({TaskKind.RENEW_CONSENT})
"""Consent runs out by itself; a closed file asks nobody to renew it."""


@dataclass(frozen=True, slots=True)
class ClosingView:
    """Where a file stands. ``open``: how many of each kind are still to be done, none of those at 0; ``answers``: what
    is known already; ``months``: how long a closed file is kept.
    """

    open: tuple[tuple[ClosingPoint, int], ...]
    answers: ClosingAnswers
    months: int


@requires(Permission.RECORD_CONSENT, while_held=True)
def checklist(session: Session, case_id: bytes) -> ClosingView:
    """What must be done before this woman's files are closed. Raises Refused ``file_restricted``."""
    case, found = case_of(session, case_id), _open(session, case_id)
    agreed = bool(case.reaching.return_phrase or case.reaching.return_signs)
    answers = ClosingAnswers(YesNo.YES if agreed else YesNo.UNKNOWN, case.may_be_counted, case.told_retention)
    still = tuple((point, found[point]) for point in ClosingPoint if found[point])
    return ClosingView(still, answers, months_kept(session))


def _open(session: Session, case_id: bytes) -> Counter[ClosingPoint]:
    found: Counter[ClosingPoint] = Counter()
    for part_id in files_of(session, case_id):
        found[ClosingPoint.RECALLS] += _recalls(session, part_id)
        for _, task in tasks_of(session, part_id):
            if task.status is TaskStatus.OPEN and task.kind not in _RENEWED_BY_ITSELF:
                plan = task.kind is TaskKind.SAFETY_PLAN
                found[ClosingPoint.SAFETY_PLAN if plan else ClosingPoint.TASKS] += 1
        found[ClosingPoint.MEETINGS] += _meetings(session, part_id)
        found[ClosingPoint.DRAFTS] += sum(not draft.released for _, draft in drafts_of(session, part_id))
        found[ClosingPoint.DRAFTS] += _sessions(session, part_id)
    return found


def _sessions(session: Session, case_id: bytes) -> int:
    """Sessions that go on with her file, whoever holds them; what a page kept for itself is none."""
    return sum("/" not in owner for owner in session.drafts.owners_about(case_id))


def _recalls(session: Session, case_id: bytes) -> int:
    """Recalls that are not closed, and papers that name her and are out; a recall that outlived its record stands under
    the record's prints.
    """
    store, found = session.liaison, 0
    for link in links_of(session, case_id):
        for subject in (link.record_id, disclosures_subject(link.record_id)):
            tasks = store.list("task", Task, subject=subject)
            found += sum(task.kind is TaskKind.RECALL and task.status is TaskStatus.OPEN for _, task in tasks)
    named = session.identity
    for named_id, _ in named.list("named_letter", NamedLetter, subject=case_id):
        tasks = named.list("task", Task, subject=disclosures_subject(named_id))
        found += sum(task.status is TaskStatus.OPEN for _, task in tasks)
    return found


def _meetings(session: Session, case_id: bytes) -> int:
    ids = [link.meeting_id for link in meetings_of(session, case_id)]
    rows = session.liaison.records("meeting", Meeting, ids=ids)
    return sum(row.value.status is MeetingStatus.PLANNED for row in rows)


@requires(Permission.RECORD_CONSENT)
def close(session: Session, case_id: bytes, answers: ClosingAnswers) -> None:
    """Nothing more is to be done for her; all files of hers are closed, and can be opened again.

    Raises Refused ``already_closed``, ``closing_open`` with ``points`` (codes, joined with commas) while anything is
    open or not answered.
    """
    with session.identity.begin() as work:
        if case_of(session, case_id).status is CaseStatus.CLOSED:
            raise Refused("already_closed")
        found = _open(session, case_id)
        open_now = [point for point in ClosingPoint if found[point] or point in answers.missing]
        if open_now:
            raise Refused("closing_open", points=",".join(open_now))
        details = {"coming_back": answers.coming_back.value}
        for part_id in files_of(session, case_id):
            part = case_of(session, part_id)
            if part.status is not CaseStatus.CLOSED:
                closed = _closed(session, part, answers)
                write_file(session, work, part_id, closed, verb="close_file", details=details)
        work.commit()


def _closed(session: Session, part: CaseFile, answers: ClosingAnswers) -> CaseFile:
    return replace(
        part,
        status=CaseStatus.CLOSED,
        closed=session.today(),
        may_be_counted=answers.counted,
        told_retention=answers.retention,
    )
