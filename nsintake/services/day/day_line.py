"""What takes place today by the hour, and in the week after it, of every kind of record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from nsintake.domain.day_plan import DayPartKind
from nsintake.domain.days import day_of
from nsintake.domain.language import Wording
from nsintake.domain.roles import Permission
from nsintake.domain.task import WEEK_DAYS
from nsintake.records.access import requires
from nsintake.records.kinds import KINDS, nothing
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import waits_for_unfreeze
from nsintake.store.to_do import to_show


@dataclass(frozen=True, slots=True)
class DayRow:
    """One moment. ``page`` and ``target`` say where the whole of it is shown; ``on_hold``: her file is frozen."""

    kind: DayPartKind
    at: datetime
    code: str
    place: str
    office: Wording | None
    page: str
    target: bytes
    past: bool
    on_hold: bool


@dataclass(frozen=True, slots=True)
class DayLine:
    """``today``: every moment of today; ``week``: the main moment of all that takes place in the seven days after;
    ``missed``: of what began while nobody was signed in and nobody has said what became of.
    """

    today: tuple[DayRow, ...] = ()
    week: tuple[DayRow, ...] = ()
    missed: tuple[DayRow, ...] = ()


@requires(Permission.VIEW_RECORDS)
def day_line(signed_in: SignedIn) -> DayLine:
    """The moments that this person can know of, in order."""
    first, now = signed_in.today(), signed_in.now()
    last, rows = first + timedelta(days=WEEK_DAYS), list[tuple[bool, DayRow]]()
    stores = (signed_in.identity, signed_in.liaison) if signed_in.may(Permission.VIEW_CASES) else (signed_in.liaison,)
    for store in stores:
        for kind in (kind for kind in KINDS if kind.day is not nothing and kind.kind.file == store.comp.value):
            for record_id, value in to_show(store, kind.kind.table, kind.kind.value).pairs:
                every = kind.day(value)
                parts = [part for part in every if first <= day_of(part.at) <= last or signed_in.was_away_at(part.at)]
                on_hold = bool(parts) and waits_for_unfreeze(store, record_id, kind.waits_with)
                for part in parts:
                    office = signed_in.content.office_of(part.recipient_id) if part.recipient_id else None
                    where = (part.code, part.place, office, kind.page, record_id)
                    rows.append((part.main, DayRow(part.kind, part.at, *where, part.at < now, on_hold)))
    rows.sort(key=lambda pair: (pair[1].at, pair[1].code, pair[0]))
    main = [row for is_main, row in rows if is_main]
    return DayLine(
        today=tuple(row for _, row in rows if day_of(row.at) == first),
        week=tuple(row for row in main if day_of(row.at) > first),
        missed=tuple(row for row in main if signed_in.was_away_at(row.at) and not row.on_hold),
    )
