"""The hour at which what waits goes to liaison.db, however few women it is: once a day by any clock.

Whoever sets the computer's clock could else let that hour come for each letter alone, and read from the order over
there whose it is. No clock set back brings back an hour that was used; one set forward uses up days, which is seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from nsintake.store.audit import AuditChain
from nsintake.store.audit_lookups import entry_about
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.unit_of_work import UnitOfWork

TABLE = "batch"
"""``tbl`` of the entry that says at which hour something went (``by`` in its details)."""
RECORD_ID = b"batch".ljust(16, b"\0")
LONGEST_WAIT = timedelta(days=1, hours=1)
"""An hour further ahead than any batch ever is was set under a wrong clock, or the clock is wrong now."""
_APART = timedelta(hours=20)
"""Two hours of two days are further apart, also where the computer was told of another time zone meanwhile."""


@dataclass(frozen=True, slots=True)
class BatchWait:
    """Whose release waits for its batch (one file for all of hers), and when it goes at the latest."""

    woman: bytes
    by: datetime


def come(waiting: Iterable[datetime], now: datetime | None) -> list[datetime]:
    """The hours that have come of what waits. For an impossible one that is the same time of each day."""
    return [] if now is None else [by for by in (_possible(by, now) for by in waiting) if by <= now]


def _possible(by: datetime, now: datetime) -> datetime:
    if by <= now + LONGEST_WAIT:
        return by
    return datetime.combine(now.astimezone(by.tzinfo).date(), by.timetz())


def between_hours(by: datetime) -> datetime:
    """A moment just before, which is no whole second and so no hour of a batch."""
    return by.replace(microsecond=0) - timedelta(microseconds=1)


def used(hours: Iterable[datetime]) -> datetime | None:
    """The last of these that is the hour of a batch; None where all were only hurried."""
    return max((by for by in hours if by.microsecond == 0), default=None)


@errors_as_ours
def note_hour(chain: AuditChain, work: UnitOfWork, by: datetime) -> None:
    """Write down, in the transaction in which it goes, that something went because its hour had come."""
    said = entry_about(chain, TABLE, RECORD_ID)
    version = 1 if said is None else said.version + 1
    details = {"by": by.isoformat()}
    chain.append(work, "passed_on", table=TABLE, record_id=RECORD_ID, version=version, details=details, day_only=True)


@errors_as_ours
def free_hour(chain: AuditChain, by: datetime) -> datetime:
    """That hour, or the same one of the next day where something went at that day's already."""
    said = entry_about(chain, TABLE, RECORD_ID)
    if said is None:
        return by
    try:
        used = datetime.fromisoformat(str(chain.bodies.open(chain._database.reader(), said).details.get("by", "")))
        taken = abs(by - used) < _APART
    except (ValueError, TypeError):  # somebody wrote it by hand
        return by
    return by + timedelta(days=1) if taken else by
