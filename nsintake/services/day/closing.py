"""Closing a file: what is still open is said point by point, and nothing closes over it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from nsintake.domain.case import CaseFile, CaseStatus
from nsintake.domain.closing import ClosingAnswers, ClosingPoint, OwnPoint
from nsintake.domain.incident import YesNo
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.records.about_her import context_of, rows_under, subjects_of
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, write_file
from nsintake.records.counting_word import word_on_counting
from nsintake.records.kinds import KINDS, nothing
from nsintake.records.merged_files import files_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.day.retention import months_kept


@dataclass(frozen=True, slots=True)
class ClosingView:
    """How far a file is. ``open``: how many of each kind are still to be done, none of those at 0; ``answers``: what
    is known already; ``months``: how long a closed file is kept; ``past``: how many of her meetings are past and nobody
    has said what became of them. They keep nothing open, and stay on Today until somebody says.
    """

    open: tuple[tuple[ClosingPoint | OwnPoint, int], ...]
    answers: ClosingAnswers
    months: int
    past: int = 0


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def checklist(signed_in: SignedIn, case_id: bytes) -> ClosingView:
    """What must be done before this woman's files are closed. Raises Refused ``file_restricted``."""
    case, (found, past) = case_of(signed_in, case_id), _open(signed_in, case_id)
    agreed = bool(case.reaching.return_phrase or case.reaching.return_signs)
    counted = word_on_counting(signed_in, case_id, case)
    answers = ClosingAnswers(YesNo.YES if agreed else YesNo.UNKNOWN, counted, case.told_retention)
    return ClosingView(_in_order(found), answers, months_kept(signed_in), past)


def _open(signed_in: SignedIn, case_id: bytes) -> tuple[Counter[ClosingPoint | OwnPoint], int]:
    """How many of each kind are to be done, and how many are past of which nobody has said what became of them. What is
    written for a meeting that is not ahead is written to the end by nobody.
    """
    found, past = Counter[ClosingPoint | OwnPoint](), 0
    kinds = [kind for kind in KINDS if {kind.open_points, kind.unsaid} != {nothing}]
    for part_id in files_of(signed_in, case_id):
        subjects, asked = subjects_of(signed_in, part_id), list[tuple[bytes, ClosingPoint | OwnPoint]]()
        for row in rows_under(signed_in, subjects, kinds, strict=True):
            points = row.contribution.open_points(row.value, context_of(signed_in, row))
            asked += [(row.record_id, point) for point in points]
            past += bool(row.contribution.unsaid(row.value, signed_in.today()))
        ahead = {record_id for record_id, _ in asked}
        over = (entry for of_kind in subjects.values() for entry in of_kind if entry.subject_id not in ahead)
        needless = {draft_id for entry in over for draft_id in entry.draft_ids}
        found.update(point for key, point in asked if point is not ClosingPoint.DRAFTS or key not in needless)
        found[ClosingPoint.DRAFTS] += _sessions(signed_in, part_id)
    return found, past


def _in_order(found: Counter[ClosingPoint | OwnPoint]) -> tuple[tuple[ClosingPoint | OwnPoint, int], ...]:
    """What is to be done: the points of every file, then those of features."""
    return tuple((point, found[point]) for point in dict.fromkeys((*ClosingPoint, *found)) if found[point])


def _sessions(signed_in: SignedIn, case_id: bytes) -> int:
    """Sessions that go on with her file, whoever has them open; what a page kept for itself is none."""
    return sum("/" not in owner for owner in signed_in.drafts.owners_about(case_id))


@requires(Permission.RECORD_CONSENT)
def close(signed_in: SignedIn, case_id: bytes, answers: ClosingAnswers) -> None:
    """Nothing more is to be done for her; all files of hers are closed, and can be opened again.

    Raises Refused ``already_closed``, ``closing_open`` with ``points`` (codes, joined with commas) while anything is
    open or not answered.
    """
    with signed_in.identity.begin() as work:
        if case_of(signed_in, case_id).status is CaseStatus.CLOSED:
            raise Refused("already_closed")
        found, _ = _open(signed_in, case_id)
        open_now = [*dict(_in_order(found)), *answers.missing]
        if open_now:
            raise Refused("closing_open", points=",".join(open_now))
        details = {"coming_back": answers.coming_back.value}
        for part_id in files_of(signed_in, case_id):
            part = case_of(signed_in, part_id)
            if part.status is not CaseStatus.CLOSED:
                closed = _closed(signed_in, part, answers)
                write_file(signed_in, work, part_id, closed, verb="close_file", details=details)
        work.commit()


def _closed(signed_in: SignedIn, part: CaseFile, answers: ClosingAnswers) -> CaseFile:
    return replace(
        part,
        status=CaseStatus.CLOSED,
        closed=signed_in.today(),
        may_be_counted=answers.counted,
        told_retention=answers.retention,
    )
