"""Signing in: her keys are opened, and what a crash left half done is finished. Called off the GUI thread.

Importing this costs no database library; ``sign_in`` loads it while Argon2id runs.
"""

from __future__ import annotations

import contextlib
import threading
from importlib import import_module

from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Permission
from nsintake.errors import EnvironmentFault
from nsintake.records.access import before_sign_in
from nsintake.records.session import Session
from nsintake.records.unlocking import open_ring, pin_roster
from nsintake.station import Station

_NEEDED_SOON = (
    "cryptography.hazmat.backends.openssl.backend",  # it loads this itself with the first private key
    "nsintake.records.integrity",
    "nsintake.records.page_drafts",
    "nsintake.services.day.today",
    "nsintake.services.signing_in.unfinished",
    "nsintake.store.accounts",
    "nsintake.store.outbox",
)


@before_sign_in
def warm_up() -> None:
    """Load the libraries a session needs while a password is typed or derived; safe in any thread."""
    for name in _NEEDED_SOON:
        import_module(name)
    from nsintake.store import statements  # noqa: PLC0415

    statements.prepare()


def _believe_clock(session: Session, *, clock_is_right: bool) -> None:
    """Raise EnvironmentFault ``clock_ahead``, before anything is written, unless somebody who may says it is right."""
    gap = session.clock_gap
    if gap is None or not gap.ahead:
        return
    may = session.may(Permission.RUN_INTAKE)
    if not (clock_is_right and may):
        days = {"clock": gap.clock.isoformat(), "newest": gap.newest.isoformat()}
        raise EnvironmentFault("clock_ahead", **days, may_confirm=int(may))
    with session.accounts_store.begin() as work:
        details = {"before": gap.newest.isoformat(), "day": gap.clock.isoformat()}
        session.accounts_store.audit.append(work, "clock_confirmed", details=details)
        work.commit()


@before_sign_in
def sign_in(station: Station, login: str, password: str, *, clock_is_right: bool = False) -> Session:
    """Open a session. Takes as long as Argon2id takes.

    ``clock_is_right``: an intake worker or a keeper says so, by name, after a pause of more than ``LONG_AWAY``. Raises
    UserFault ``wrong_password``, ``throttled``; Refused ``not_approved``, ``disabled``; EnvironmentFault from the
    files, and ``clock_ahead`` while nobody said so. What a crash left half done is finished before this returns.
    """
    loading = threading.Thread(target=warm_up, name="warm-up")
    loading.start()
    failed: list[int] = []
    try:
        station.hold()
        ring = open_ring(station, login, password, failed_before=failed.append)
    finally:
        loading.join()
    pin_roster(ring)
    session = Session(station, ring, station.open_files(ring))
    try:
        _believe_clock(session, clock_is_right=clock_is_right)
        with session.accounts_store.begin() as work:
            details = {"failed_before": failed[0]} if any(failed) else None
            session.accounts_store.audit.append(work, "sign_in", details=details)
            work.commit()
        from nsintake.services.signing_in.unfinished import finish  # noqa: PLC0415

        finish(session)
        if session.may(Permission.APPROVE_ACCOUNTS):
            from nsintake.services.accounts.rewrapping import finish_rewraps  # noqa: PLC0415
            from nsintake.store import rules_in_force  # noqa: PLC0415

            with contextlib.suppress(OpenError):  # somebody wrote junk there; the keeper who settles it must get in
                if not session.held:
                    rules_in_force.note_in_every(store.audit for store in session.stores)
                    rules_in_force.put_writers_in_force(session.liaison)
                    rules_in_force.put_owing_in_force(session.identity)
            with contextlib.suppress(OpenError):
                finish_rewraps(session.accounts, session.ring, session.stores)
        if session.founded:
            station.note_founded()
        session.holding.keep()
    except BaseException:
        session.close()
        raise
    return session
