"""Who did what: for keepers the logs of the case files, for the administrator the log of accounts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from nsintake.crypto.compartments import Compartment
from nsintake.domain.roles import Permission
from nsintake.services.access import requires
from nsintake.services.session import Session
from nsintake.store.check import ChainReport, verify_file
from nsintake.store.sealed import SealedStore


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One entry. ``counts`` is false for one that proves nothing; ``subject`` is a short form of the record's id."""

    file: str
    number: int
    at: datetime
    actor: str
    verb: str
    table: str
    subject: str
    counts: bool


@dataclass(frozen=True, slots=True)
class Verified:
    """One file looked at from the first entry to the last."""

    file: str
    entries: int
    sound: bool
    report: ChainReport


def _stores(session: Session) -> tuple[SealedStore, ...]:
    if session.may(Permission.READ_CASE_AUDIT):
        return session.stores
    return tuple(store for store in session.stores if store.comp is Compartment.ACCOUNTS)


@requires(Permission.READ_ACCOUNT_AUDIT)
def entries(session: Session, *, limit: int = 100) -> tuple[AuditRow, ...]:
    """The newest entries of every log this person may read, newest first."""
    rows = [
        AuditRow(
            file=store.name,
            number=view.n,
            at=view.at,
            actor=session.name_of(view.actor),
            verb=view.verb,
            table=view.table,
            subject=view.record_id.hex()[:8],
            counts=view.counts,
        )
        for store in _stores(session)
        for view in store.audit.views(limit=limit)
    ]
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True)[:limit])


@requires(Permission.READ_ACCOUNT_AUDIT)
def verify_now(session: Session, *, stop: Callable[[], bool] = lambda: False) -> tuple[Verified, ...]:
    """Verify every entry and every row of the files this person may read the log of."""
    found = []
    for store in _stores(session):
        report = verify_file(store, stop=stop)
        found.append(Verified(store.name, report.head.number, report.sound, report))
    return tuple(found)
