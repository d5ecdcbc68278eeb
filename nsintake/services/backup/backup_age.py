"""How old a backup really is. Its day is its maker's word; the logs inside say how far the work in it goes.

Where both are known the earlier one counts, since a day that is too late lets people believe that less is lost. No
window may call it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from nsintake.crypto.envelope import tlv
from nsintake.domain.days import day_of
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup.replaced_station import ReplacedFile, ReplacedStation
from nsintake.services.backup.staging import OpenedStaging
from nsintake.store import backup
from nsintake.store.audit import AuditChain
from nsintake.store.audit_lines import Details, day_in
from nsintake.store.audit_lookups import entry_about, first_about
from nsintake.store.unit_of_work import UnitOfWork

_LINES = 500
TABLE = "backup"
"""``tbl`` of the entry that says that a backup was made."""


@dataclass(frozen=True, slots=True)
class Ages:
    """``said`` by its maker; ``inside``: the newest day in any of its logs; ``women``: the newest in identity.db's."""

    said: date
    inside: date
    women: date

    @property
    def day(self) -> date:
        """The day of the backup."""
        return min(self.said, self.inside)

    @property
    def since(self) -> date:
        """From here on nothing is known about any woman."""
        return min(self.day, self.women)

    @property
    def older(self) -> bool:
        """Whether it contains less than its maker says. The maker of a backup signed in on that day, or in the night
        before.
        """
        return self.said - self.inside > timedelta(days=1)


def ages(then: OpenedStaging) -> Ages:
    """What an opened backup says. A log in which nothing counts says nothing."""
    said, sources = day_of(then.staged.container.manifest.moment), then.sources
    women = _newest(sources.identity.audit)
    found = [_newest(sources.accounts_store.audit), _newest(sources.liaison.audit), women]
    inside = max((day for day in found if day is not None), default=said)
    return Ages(said, inside, inside if women is None else women)


def _newest(chain: AuditChain) -> date | None:
    day = chain.newest_day()
    return None if day is None else day_in(day)


def require_age(then: OpenedStaging, left: ReplacedStation) -> None:
    """Raise Refused ``backup_older`` (``day``, ``said``) where the station knows entries from before the day that the
    backup says, which are not in it: more would be lost than the person was told.
    """
    said = day_of(then.staged.container.manifest.moment)
    lost = [_first_lost(then.sources.store(now.store.comp).audit, now) for now in left.files]
    first = min((day for day in lost if day is not None), default=said)
    if first < said:
        raise Refused("backup_older", day=first.isoformat(), said=said.isoformat())


def _first_lost(old: AuditChain, now: ReplacedFile) -> date | None:
    """The first day of what the station knows after the last entry that both have, None if it knows nothing more. The
    backup may have gone another way since: a copy that somebody wrote into is as old as the day it was copied."""
    new = now.store.audit
    common = _last_common(old, now)
    shared = old.lines(common, 1) if common else []
    since = day_in(shared[0].day) if shared else date.min
    days, last = list[date](), common
    while lines := now.asked(new.lines, last + 1, _LINES):
        days += [day for line in lines if (day := day_in(line.day)) > date.min]
        last = lines[-1].n
    head = now.asked(new.head)
    if head is not None and head.number <= common:
        return None
    return max(min(days, default=since), since)  # nobody's entry makes it older than what is before


def _last_common(old: AuditChain, now: ReplacedFile) -> int:
    """The number of the last entry that two chains have in common; each hash covers all before it."""
    low, high = 0, old.head().number
    while low < high:
        middle = (low + high + 1) // 2
        said = old.head_at(middle)
        if said is not None and now.asked(now.store.audit.head_at, middle) == said:
            low = middle
        else:
            high = middle - 1
    return low


# --- what the station's own log knows of a backup


def _record_id(org: str, name: str) -> bytes:
    return sha256(tlv("backup-name", org, name)).digest()[:16]


def _state(container: backup.Container) -> bytes:
    return sha256(container.manifest.body() + container.signature).digest()


def is_in_log(chain: AuditChain, org: str, container: backup.Container) -> bool:
    """Whether the log of accounts.db says that exactly this backup, every part of it, was made here, and said so before
    the keys were changed next: later only a keeper can have it known. Everybody with an account writes into that log.
    """
    entry = entry_about(chain, TABLE, _record_id(org, container.path.name))
    if entry is None or entry.hash != _state(container):
        return False
    return entry.epoch == container.manifest.epoch or chain.is_keepers(entry)


def note_known(chain: AuditChain, work: UnitOfWork, org: str, container: backup.Container, details: Details) -> None:
    """Write down that one was restored; the log knows it from then on if it did not before."""
    if is_in_log(chain, org, container):
        chain.append(work, "restore", details=details)
        return
    named = _record_id(org, container.path.name)
    chain.append(work, "restore", table=TABLE, record_id=named, version=1, state=_state(container), details=details)


def note_made(signed_in: SignedIn, work: UnitOfWork, made: backup.Container, size: int) -> None:
    """Write down that a backup was made: its name, and what exactly its maker signed."""
    signed_in.accounts_store.audit.append(
        work,
        "back_up",
        table=TABLE,
        record_id=_record_id(signed_in.ring.org, made.path.name),
        version=1,
        state=_state(made),
        details={"name": made.path.name, "size": size},
    )


def day_made(signed_in: SignedIn, name: str) -> date | None:
    """The day on which a backup of that name was made here, by the log; None if the log knows none. By the first entry
    that counts: everybody with an account writes there, and one that seemed older than it is would go first.
    """
    log, named = signed_in.accounts_store.audit, _record_id(signed_in.ring.org, name)
    n = first_about(log, signed_in.accounts.database.reader(), TABLE, named)
    day = log.view(n).on if n else date.min
    return day if day > date.min else None


def moment_of(signed_in: SignedIn, container: backup.Container) -> datetime:
    """When a backup was made: its maker's word, or the day in the log if that is earlier."""
    moment = container.manifest.moment
    day = day_made(signed_in, container.path.name)
    return moment if day is None or day >= day_of(moment) else datetime.combine(day, time.min, UTC)
