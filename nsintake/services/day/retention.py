"""How long a closed file is kept, and opening it again: what is over is proposed to keepers; no file goes by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseCard, CaseFile, CaseStatus
from nsintake.domain.closing import LEAST_MONTHS, MOST_MONTHS
from nsintake.domain.legal_limit import months_after
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, write_file
from nsintake.records.merged_files import files_of, women_with_several
from nsintake.records.retention_months import Keeping, keeping
from nsintake.records.signed_in import SignedIn
from nsintake.store.months_kept import say


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
def reopen_case(signed_in: SignedIn, case_id: bytes) -> None:
    """She is back: the file is open again and kept on. Raises Refused ``not_closed``."""
    with signed_in.identity.begin() as work:
        case = case_of(signed_in, case_id)
        if case.status is not CaseStatus.CLOSED:
            raise Refused("not_closed")
        for part_id, part in _parts(signed_in, case_id):
            if part.status is CaseStatus.CLOSED:
                again = replace(part, status=CaseStatus.OPEN, closed=None)
                write_file(signed_in, work, part_id, again, verb="reopen_file")
        work.commit()


def _parts(signed_in: SignedIn, case_id: bytes) -> list[tuple[bytes, CaseFile]]:
    """All files of one woman: they are closed and opened together."""
    return [(part_id, case_of(signed_in, part_id)) for part_id in files_of(signed_in, case_id)]


@requires(Permission.VIEW_CASES)
def months_kept(signed_in: SignedIn) -> int:
    """How many months a closed file is kept."""
    return keeping(signed_in.files).months


@requires(Permission.EDIT_CONTENT)
def set_months_kept(signed_in: SignedIn, months: int) -> None:
    """A keeper says how long, or says again what is there. Raises UserFault ``months_out_of_range``."""
    if not LEAST_MONTHS <= months <= MOST_MONTHS:
        raise UserFault("months_out_of_range", field="months", least=LEAST_MONTHS, limit=MOST_MONTHS)
    with signed_in.identity.begin() as work:
        say(signed_in.identity, work, months)
        work.commit()
    signed_in.renew_content()  # what is read to her says how long


@dataclass(frozen=True, slots=True)
class ClosedFiles:
    """What a keeper is asked about closed files. ``unconfirmed``: how many would be over by a number that no keeper has
    signed; none of them is in ``due``."""

    keeping: Keeping
    due: tuple[DueFile, ...]
    unconfirmed: int = 0


@requires(Permission.SETTLE_RETENTION, while_unsound=True)
def kept(signed_in: SignedIn) -> ClosedFiles:
    """Closed files that have been kept as long as they were to be, the oldest first; each woman once.

    None while the day is doubtful, or while no keeper has said how long: what is erased does not come back.
    """
    now = keeping(signed_in.files)
    over = () if signed_in.day_is_doubtful else _over(signed_in, now.months)
    return ClosedFiles(now, over) if now.confirmed else ClosedFiles(now, (), unconfirmed=len(over))


@requires(Permission.SETTLE_RETENTION, while_unsound=True)
def due_files(signed_in: SignedIn) -> tuple[DueFile, ...]:
    """Those that a keeper may erase now; see ``kept``."""
    return kept(signed_in).due


def _over(signed_in: SignedIn, months: int) -> tuple[DueFile, ...]:
    today, found = signed_in.today(), []
    cards = dict(signed_in.identity.list("card", CaseCard))
    joined = _joined(signed_in, cards)
    for case_id, card in cards.items():
        parts = [cards[part] for part in joined.get(case_id, (case_id,)) if part in cards]
        days = [part.closed for part in parts if part.status is CaseStatus.CLOSED and part.closed is not None]
        if len(days) < len(parts) or not days or months_after(max(days), months) > today:
            continue
        found.append(DueFile(case_id, card.code, card.opened, max(days), months_after(max(days), months), len(parts)))
    return tuple(sorted(found, key=lambda file: (file.until, file.code)))


def _joined(signed_in: SignedIn, cards: Mapping[bytes, CaseCard]) -> dict[bytes, tuple[bytes, ...]]:
    """The files of every woman who has several, by the oldest of them; the others have none of their own. Raises
    OpenError where another one that is out of sight may be hers.
    """
    women = women_with_several(signed_in).values()
    hidden = {younger for hers in women for younger in hers.files[1:]}
    several = [hers for hers in women if not cards.keys().isdisjoint(hers.files[1:])]
    if not all(hers.every for hers in several):
        raise OpenError
    return {**{hers.files[0]: hers.files for hers in several}, **dict.fromkeys(hidden, ())}
