"""What a power cut left half done, and what is kept only for some days, carried out at each sign-in. No window may call
it.

A damaged row stays shut for everybody; it must not keep out the keeper who has to find it.
"""

from __future__ import annotations

import contextlib

from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Permission
from nsintake.services.cases.erasure import finish_erasures
from nsintake.services.consent.consents import finish_withdrawals
from nsintake.services.consent.recalling import renew_all
from nsintake.services.intake.invitations import drop_old
from nsintake.services.letters.proposals import finish_taken
from nsintake.services.session import Session


def finish(session: Session) -> None:
    """Withdrawals, then erasures and the rest; these not while a file does not hold."""
    if not session.founded or not session.may(Permission.RECORD_CONSENT):
        return
    for act in (finish_withdrawals,) if session.held else (finish_withdrawals, finish_erasures):
        with contextlib.suppress(OpenError):
            act(session)
    if session.held:
        return
    with contextlib.suppress(OpenError):
        renew_all(session)
    if session.may(Permission.PROPOSE_RELEASE):
        with contextlib.suppress(OpenError):
            finish_taken(session)
    if session.may(Permission.RUN_INTAKE):
        with contextlib.suppress(OpenError):
            drop_old(session)
