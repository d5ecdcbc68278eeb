"""What comes next about a woman, of every kind of record: what takes place when, and which papers wait for whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from nsintake.domain.days import day_of
from nsintake.domain.language import Wording
from nsintake.domain.paper_waits import PaperWaits, WaitsFor
from nsintake.domain.roles import Permission
from nsintake.records.about_her import RowAboutHer, Subjects, rows_under, store_of, subjects_of
from nsintake.records.access import requires
from nsintake.records.directory import why_no_letter
from nsintake.records.kinds import KINDS, nothing
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import waits_for_unfreeze
from nsintake.services.day.day_line import DayRow


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper that waits. ``page`` and ``target`` say where it is shown."""

    waits: PaperWaits
    office: Wording
    page: str
    target: bytes


@dataclass(frozen=True, slots=True)
class ComingUp:
    """``moments``: when the next thing of each kind takes place, and of a day that is over (``past``) what nobody has
    settled; ``papers``: what is not signed yet.
    """

    moments: tuple[DayRow, ...] = ()
    papers: tuple[PaperRow, ...] = ()


@requires(Permission.VIEW_CASES)
def coming_up(signed_in: SignedIn, case_id: bytes, stopped: Iterable[str]) -> ComingUp:
    """What comes next in one of her files. ``stopped``: the ids of the offices to which nothing may leave today; a
    paper to them waits for nobody. What cannot be read in the other file is left out.
    """
    subjects = subjects_of(signed_in, case_id)
    dated = tuple(rows_under(signed_in, subjects, _DATED, strict=False))
    papers = rows_under(signed_in, subjects, _PAPERS, strict=False)
    needless = _for_what_is_over(signed_in, subjects, dated)
    own = [row for row in papers if row.record_id not in needless]
    return ComingUp(_moments(signed_in, dated), tuple(_waiting(signed_in, own, frozenset(stopped))))


_DATED = tuple(kind for kind in KINDS if kind.day is not nothing)
_PAPERS = tuple(kind for kind in KINDS if kind.waiting is not nothing)


def _moments(signed_in: SignedIn, dated: Iterable[RowAboutHer]) -> tuple[DayRow, ...]:
    """Of each kind those that are over and still to be settled, and the next one."""
    found = dict[str, list[DayRow]]()
    for row in dated:
        found.setdefault(row.contribution.page, []).extend(_of(signed_in, row))
    shown = list[DayRow]()
    for moments in found.values():
        moments.sort(key=lambda moment: (moment.at, moment.code))
        shown += moments[: sum(moment.past for moment in moments) + 1]
    return tuple(sorted(shown, key=lambda moment: (moment.at, moment.code)))


def _of(signed_in: SignedIn, row: RowAboutHer) -> Iterator[DayRow]:
    kind = row.contribution
    for part in kind.day(row.value):
        if part.main:
            office = signed_in.content.office_of(part.recipient_id) if part.recipient_id else None
            on_hold = waits_for_unfreeze(store_of(signed_in, kind.kind), row.record_id, kind.waits_with)
            where = (part.code, part.place, office, kind.page, row.record_id)
            yield DayRow(part.kind, part.at, *where, _is_over(signed_in, part.at), on_hold)


def _is_over(signed_in: SignedIn, at: datetime) -> bool:
    return day_of(at) < signed_in.today()


def _for_what_is_over(signed_in: SignedIn, subjects: Subjects, dated: Iterable[RowAboutHer]) -> set[bytes]:
    """The letters that are written for what is over or does not take place: they wait for nobody."""
    ahead = {
        row.record_id
        for row in dated
        if any(not _is_over(signed_in, part.at) for part in row.contribution.day(row.value))
    }
    every = (subject for of_kind in subjects.values() for subject in of_kind)
    return {draft_id for subject in every if subject.subject_id not in ahead for draft_id in subject.draft_ids}


def _waiting(signed_in: SignedIn, papers: Iterable[RowAboutHer], stopped: frozenset[str]) -> Iterator[PaperRow]:
    for row in papers:
        for waits in row.contribution.waiting(row.value):
            if waits.apart or waits.recipient_id not in stopped:
                office = signed_in.content.office_of(waits.recipient_id)
                yield PaperRow(_for_whom(signed_in, waits), office, row.contribution.page, row.record_id)


def _for_whom(signed_in: SignedIn, waits: PaperWaits) -> PaperWaits:
    """Before a second person can sign, the office has to be confirmed and verified."""
    if waits.waits_for is not WaitsFor.COLLEAGUE:
        return waits
    match why_no_letter(signed_in, waits.recipient_id):
        case "recipient_unconfirmed":
            return replace(waits, waits_for=WaitsFor.KEEPER)
        case "recipient_unverified":
            return replace(waits, waits_for=WaitsFor.VERIFIED)
        case _:
            return waits
