"""Signing in: her keys are opened, and what a crash left half done is finished. Called off the GUI thread.

Importing this costs no database library; ``sign_in`` loads it while Argon2id runs.
"""

from __future__ import annotations

import contextlib
import threading

from nsintake.by_name import module_named
from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Permission
from nsintake.errors import EnvironmentFault
from nsintake.records.access import before_sign_in
from nsintake.records.signed_in import SignedIn
from nsintake.records.unlocking import open_ring, pin_roster
from nsintake.station import Station
from nsintake.store.signin import SignInFile

_NEEDED_SOON = (
    "cryptography.hazmat.backends.openssl.backend",  # it loads this itself with the first private key
    "nsintake.records.integrity",
    "nsintake.records.page_drafts",
    "nsintake.records.last_here",
    "nsintake.services.day.today",
    "nsintake.services.signing_in.unfinished",
    "nsintake.store.accounts",
    "nsintake.store.content",
    "nsintake.store.outbox",
)


@before_sign_in
def warm_up() -> None:
    """Load the libraries a session needs while a password is typed or derived; safe in any thread."""
    for name in _NEEDED_SOON:
        module_named(name)
    from nsintake.store import statements  # noqa: PLC0415

    statements.prepare()


def _believe_clock(signed_in: SignedIn, *, clock_is_right: bool) -> None:
    """Raise EnvironmentFault ``clock_ahead``, before anything is written, unless somebody who may says it is right."""
    gap = signed_in.clock_gap
    if gap is None or not gap.ahead:
        return
    may = signed_in.may(Permission.RUN_INTAKE)
    if not (clock_is_right and may):
        days = {"clock": gap.clock.isoformat(), "newest": gap.newest.isoformat()}
        raise EnvironmentFault("clock_ahead", **days, may_confirm=int(may))
    with signed_in.accounts_store.begin() as work:
        details = {"before": gap.newest.isoformat(), "day": gap.clock.isoformat()}
        signed_in.accounts_store.audit.append(work, "clock_confirmed", details=details)
        work.commit()


@before_sign_in
def sign_in(station: Station, login: str, password: str, *, clock_is_right: bool = False) -> SignedIn:
    """Open a session. Takes as long as Argon2id takes.

    ``clock_is_right``: an intake worker or a keeper says so, by name, after a pause of more than ``LONG_AWAY``. Raises
    UserFault ``wrong_password``, ``throttled``; Refused ``not_approved``, ``disabled``; EnvironmentFault from the
    files, and ``clock_ahead`` while nobody said so. What a crash left half done is finished before this returns.
    """
    loading = threading.Thread(target=warm_up, name="warm-up")
    loading.start()
    failed: list[int] = []
    with contextlib.ExitStack() as left:
        try:
            station.hold()
            taken: list[SignInFile] = []
            ring = open_ring(station, login, password, failed_before=failed.append, left_open=taken.append)
        finally:
            loading.join()
        left.callback(taken[0].close)
        pin_roster(ring)
        signed_in = SignedIn(station, ring, station.open_files(ring, accounts=taken[0]))
        left.pop_all()
    try:
        _believe_clock(signed_in, clock_is_right=clock_is_right)
        from nsintake.records.last_here import last_here, note_here  # noqa: PLC0415 - a database library

        with signed_in.accounts_store.begin() as work:
            details = {"failed_before": failed[0]} if any(failed) else None
            signed_in.accounts_store.audit.append(work, "sign_in", details=details)
            signed_in.away_since = last_here(signed_in.accounts)
            note_here(signed_in.accounts, work, signed_in.here_since)
            work.commit()
        from nsintake.services.signing_in.unfinished import finish  # noqa: PLC0415

        finish(signed_in)
        if signed_in.may(Permission.APPROVE_ACCOUNTS):
            from nsintake.records.agreed_points import state_those_of_before  # noqa: PLC0415
            from nsintake.services.accounts.rewrapping import finish_rewraps  # noqa: PLC0415
            from nsintake.store import rules_in_force  # noqa: PLC0415
            from nsintake.store.drafts import Drafts  # noqa: PLC0415

            with contextlib.suppress(OpenError):  # somebody wrote junk there; the keeper who settles it must get in
                if not signed_in.unsound:
                    rules_in_force.note_in_every(store.audit for store in signed_in.stores)
                    rules_in_force.put_writers_in_force(signed_in.liaison)
                    rules_in_force.put_owing_in_force(signed_in.identity)
                    signed_in.identity.wraps.put_in_force()
                    state_those_of_before(signed_in)  # before drafts: what comes later is none of these
                    for store in (signed_in.identity, signed_in.liaison):
                        Drafts(store).sign_from_here_on()
            with contextlib.suppress(OpenError):
                finish_rewraps(signed_in.accounts, signed_in.ring, signed_in.stores)
        if signed_in.founded:
            station.note_founded()
        signed_in.integrity.keep()
    except BaseException:
        signed_in.close()
        raise
    return signed_in
