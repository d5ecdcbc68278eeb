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
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, drafts_of, links_of, meetings_of, tasks_of, write_file
from nsintake.records.merged_files import files_of
from nsintake.records.session import Session
from nsintake.services.day.retention import months_kept
from nsintake.services.liaison.ending_meetings import is_past

_RENEWED_BY_ITSELF = frozenset({TaskKind.RENEW_CONSENT})
"""Consent runs out by itself; a closed file asks nobody to renew it."""


_ASKS_FOR_COPIES = frozenset({TaskKind.RECALL, TaskKind.DESTROY_COPIES})


@dataclass(frozen=True, slots=True)
class ClosingView:
    """Where a file stands. ``open``: how many of each kind are still to be done, none of those at 0; ``answers``: what
    is known already; ``months``: how long a closed file is kept; ``past``: how many of her meetings are past and nobody
    has said what became of them. They keep nothing open, and stay on Today until somebody says.
    """

    open: tuple[tuple[ClosingPoint, int], ...]
    answers: ClosingAnswers
    months: int
    past: int = 0


@requires(Permission.RECORD_CONSENT, while_held=True)
def checklist(session: Session, case_id: bytes) -> ClosingView:
    """What must be done before this woman's files are closed. Raises Refused ``file_restricted``."""
    case, found = case_of(session, case_id), _open(session, case_id)
    agreed = bool(case.reaching.return_phrase or case.reaching.return_signs)
    answers = ClosingAnswers(YesNo.YES if agreed else YesNo.UNKNOWN, case.may_be_counted, case.told_retention)
    still = tuple((point, found[point]) for point in ClosingPoint if found[point])
    links = [link for part_id in files_of(session, case_id) for link in meetings_of(session, part_id)]
    rows = session.liaison.records("meeting", Meeting, ids=[link.meeting_id for link in links])
    past = sum(is_past(session, row.value) for row in rows)
    return ClosingView(still, answers, months_kept(session), past)


def _open(session: Session, case_id: bytes) -> Counter[ClosingPoint]:
    found: Counter[ClosingPoint] = Counter()
    for part_id in files_of(session, case_id):
        found[ClosingPoint.RECALLS] += _recalls(session, part_id)
        for _, task in tasks_of(session, part_id):
            if task.status is TaskStatus.OPEN and task.kind not in _RENEWED_BY_ITSELF:
                plan = task.kind is TaskKind.SAFETY_PLAN
                found[ClosingPoint.SAFETY_PLAN if plan else ClosingPoint.TASKS] += 1
        ahead, over = _meetings(session, part_id)
        found[ClosingPoint.MEETINGS] += ahead
        drafts = drafts_of(session, part_id)
        found[ClosingPoint.DRAFTS] += sum(not one.released and draft_id not in over for draft_id, one in drafts)
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
            found += sum(task.kind in _ASKS_FOR_COPIES and task.status is TaskStatus.OPEN for _, task in tasks)
    named = session.identity
    for named_id, _ in named.list("named_letter", NamedLetter, subject=case_id):
        tasks = named.list("task", Task, subject=disclosures_subject(named_id))
        found += sum(task.status is TaskStatus.OPEN for _, task in tasks)
    return found


def _meetings(session: Session, case_id: bytes) -> tuple[int, set[bytes]]:
    """How many meetings are ahead, and the sheets written for others: one that is past keeps no file open, whether or
    not somebody has said what became of it, and its sheet is written to the end by nobody.
    """
    links = {link.meeting_id: link.sheet_draft_id for link in meetings_of(session, case_id)}
    rows = session.liaison.records("meeting", Meeting, ids=list(links))
    planned = [row for row in rows if row.value.status is MeetingStatus.PLANNED]
    ahead = {row.record_id for row in planned if not is_past(session, row.value)}
    return len(ahead), {draft for meeting_id, draft in links.items() if meeting_id not in ahead}


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
