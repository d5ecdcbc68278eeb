"""How long a closed file is kept, and opening it again: what is over is proposed to keepers, none goes by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.case import CaseCard, CaseFile, CaseStatus
from nsintake.domain.closing import LEAST_MONTHS, MOST_MONTHS
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, write_file
from nsintake.records.merged_files import files_of
from nsintake.records.retention_months import Keeping, keeping
from nsintake.records.session import Session
from nsintake.services.consent.merging import folded
from nsintake.store.months_kept import say

_MONTHS_A_YEAR = 12
_LAST_DAY_EVERYWHERE = 28


@dataclass(frozen=True, slots=True)
class DueFile:
    """A closed file that has been kept as long as it was to be: its code and days, no name.

    ``files``: of how many joined files it is the oldest; they are erased together.
    """

    case_id: bytes
    code: str
    opened: date
    closed: date
    until: date
    files: int = 1


@requires(Permission.RECORD_CONSENT)
def reopen_case(session: Session, case_id: bytes) -> None:
    """She is back: the file is open again and kept on. Raises Refused ``not_closed``."""
    with session.identity.begin() as work:
        case = case_of(session, case_id)
        if case.status is not CaseStatus.CLOSED:
            raise Refused("not_closed")
        for part_id, part in _parts(session, case_id):
            if part.status is CaseStatus.CLOSED:
                again = replace(part, status=CaseStatus.OPEN, closed=None)
                write_file(session, work, part_id, again, verb="reopen_file")
        work.commit()


def _parts(session: Session, case_id: bytes) -> list[tuple[bytes, CaseFile]]:
    """All files of one woman: they are closed and opened together."""
    return [(part_id, case_of(session, part_id)) for part_id in files_of(session, case_id)]


@requires(Permission.VIEW_CASES)
def months_kept(session: Session) -> int:
    """How many months a closed file is kept."""
    return keeping(session.files).months


@requires(Permission.EDIT_CONTENT)
def set_months_kept(session: Session, months: int) -> None:
    """A keeper says how long, or says again what stands there. Raises UserFault ``months_out_of_range``."""
    if not LEAST_MONTHS <= months <= MOST_MONTHS:
        raise UserFault("months_out_of_range", field="months", least=LEAST_MONTHS, limit=MOST_MONTHS)
    with session.identity.begin() as work:
        say(session.identity, work, months)
        work.commit()
    session.renew_content()  # what is read to her says how long


@dataclass(frozen=True, slots=True)
class Kept:
    """What a keeper is asked about closed files. ``unconfirmed``: how many would be over by a number that no keeper has
    signed; none of them is in ``due``."""

    keeping: Keeping
    due: tuple[DueFile, ...]
    unconfirmed: int = 0


@requires(Permission.SETTLE_RETENTION, while_held=True)
def kept(session: Session) -> Kept:
    """Closed files that have been kept as long as they were to be, the oldest first; one woman stands once.

    None while the day is doubtful, or while no keeper has said how long: what is erased does not come back.
    """
    now = keeping(session.files)
    over = () if session.day_is_doubtful else _over(session, now.months)
    return Kept(now, over) if now.confirmed else Kept(now, (), unconfirmed=len(over))


@requires(Permission.SETTLE_RETENTION, while_held=True)
def due_files(session: Session) -> tuple[DueFile, ...]:
    """Those that a keeper may erase now; see ``kept``."""
    return kept(session).due


def _over(session: Session, months: int) -> tuple[DueFile, ...]:
    today, found = session.today(), []
    cards = dict(session.identity.list("card", CaseCard))
    joined = _joined(session, cards)
    for case_id, card in cards.items():
        parts = [cards[part] for part in joined.get(case_id, (case_id,)) if part in cards]
        days = [part.closed for part in parts if part.status is CaseStatus.CLOSED and part.closed is not None]
        if len(days) < len(parts) or not days or _later(max(days), months) > today:
            continue
        found.append(DueFile(case_id, card.code, card.opened, max(days), _later(max(days), months), len(parts)))
    return tuple(sorted(found, key=lambda one: (one.until, one.code)))


def _joined(session: Session, cards: Mapping[bytes, CaseCard]) -> dict[bytes, tuple[bytes, ...]]:
    """The files of every woman who has several, by the oldest of them; the others have none of their own."""
    hidden = folded(session)
    every = {case_id: files_of(session, case_id) for case_id in hidden & cards.keys()}
    return {**{parts[0]: parts for parts in every.values()}, **dict.fromkeys(hidden, ())}


def _later(day: date, months: int) -> date:
    """The day so many months on; the 28th for a day that not every month has."""
    count = day.year * _MONTHS_A_YEAR + day.month - 1 + months
    return date(count // _MONTHS_A_YEAR, count % _MONTHS_A_YEAR + 1, min(day.day, _LAST_DAY_EVERYWHERE))
