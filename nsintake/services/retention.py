"""Closing a file, and how long it is kept after that: what is over is proposed to keepers and never goes by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.case import CaseCard, CaseFile, CaseStatus, card_of
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.services.access import requires
from nsintake.services.casework import case_of
from nsintake.services.merging import files_of
from nsintake.services.session import Session
from nsintake.store.unit_of_work import UnitOfWork

SETTING = "retention_months"
MONTHS, BOUNDS = 24, (1, 120)
_MONTHS_A_YEAR = 12
_LAST_DAY_EVERYWHERE = 28


@dataclass(frozen=True, slots=True)
class DueFile:
    """A closed file that has been kept as long as it was to be: its code and days, no name."""

    case_id: bytes
    code: str
    opened: date
    closed: date
    until: date


@requires(Permission.RECORD_CONSENT)
def close_case(session: Session, case_id: bytes) -> None:
    """Nothing more is to be done for her; it can be opened again. Raises Refused ``already_closed``."""
    with session.identity.begin() as work:
        case = case_of(session, case_id)
        if case.status is CaseStatus.CLOSED:
            raise Refused("already_closed")
        for part_id, part in _parts(session, case_id):
            if part.status is not CaseStatus.CLOSED:
                closed = replace(part, status=CaseStatus.CLOSED, closed=session.today())
                _write(session, work, part_id, closed, verb="close_file")
        work.commit()


@requires(Permission.RECORD_CONSENT)
def reopen_case(session: Session, case_id: bytes) -> None:
    """She is back: the file is open again and kept on. Raises Refused ``not_closed``."""
    with session.identity.begin() as work:
        case = case_of(session, case_id)
        if case.status is not CaseStatus.CLOSED:
            raise Refused("not_closed")
        for part_id, part in _parts(session, case_id):
            if part.status is CaseStatus.CLOSED:
                _write(session, work, part_id, replace(part, status=CaseStatus.OPEN, closed=None), verb="reopen_file")
        work.commit()


def _parts(session: Session, case_id: bytes) -> list[tuple[bytes, CaseFile]]:
    """All files of one woman: they are closed and opened together."""
    return [(part_id, case_of(session, part_id)) for part_id in files_of(session, case_id)]


def _write(session: Session, work: UnitOfWork, case_id: bytes, case: CaseFile, *, verb: str) -> None:
    session.identity.put(work, "case_file", case_id, case_id, case, verb=verb)
    session.identity.put(work, "card", case_id, case_id, card_of(case), verb=verb)


@requires(Permission.VIEW_CASES)
def months_kept(session: Session) -> int:
    """How many months a closed file is kept."""
    raw = session.accounts.setting(SETTING) or b""
    return _within(int(raw)) if raw.isdigit() else MONTHS


def _within(months: int) -> int:
    return min(max(months, BOUNDS[0]), BOUNDS[1])


@requires(Permission.EDIT_CONTENT)
def set_months_kept(session: Session, months: int) -> None:
    """A keeper says how long. Raises UserFault ``months_out_of_range``."""
    if _within(months) != months:
        raise UserFault("months_out_of_range", field="months", least=BOUNDS[0], limit=BOUNDS[1])
    with session.accounts_store.begin() as work:
        session.accounts.put_setting(work, SETTING, str(months).encode())
        session.accounts_store.audit.append(work, "set_retention", details={"months": months})
        work.commit()


@requires(Permission.SETTLE_RETENTION, while_held=True)
def due_files(session: Session) -> tuple[DueFile, ...]:
    """Closed files that have been kept as long as they were to be, the oldest first."""
    months, today = months_kept(session), session.today()
    found = [
        DueFile(case_id, card.code, card.opened, card.closed, _later(card.closed, months))
        for case_id, card in session.identity.list("card", CaseCard)
        if card.status is CaseStatus.CLOSED and card.closed is not None
    ]
    return tuple(sorted((one for one in found if one.until <= today), key=lambda one: (one.until, one.code)))


def _later(day: date, months: int) -> date:
    """The day so many months on; the 28th for a day that not every month has."""
    count = day.year * _MONTHS_A_YEAR + day.month - 1 + months
    return date(count // _MONTHS_A_YEAR, count % _MONTHS_A_YEAR + 1, min(day.day, _LAST_DAY_EVERYWHERE))
