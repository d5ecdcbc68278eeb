"""What a power cut left half done, and what is kept only for some days, carried out at each sign-in. No window may call
it.

A damaged row stays shut for everybody; it must not keep out the keeper who has to find it, nor anything else from being
done.
"""

from __future__ import annotations

from collections.abc import Callable

from nsintake import log
from nsintake.domain.roles import Permission
from nsintake.errors import NsintakeError
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
    _try(session, finish_withdrawals)
    if session.held:
        return
    _try(session, finish_erasures)
    _try(session, renew_all)
    if session.may(Permission.PROPOSE_RELEASE):
        _try(session, finish_taken)
    if session.may(Permission.RUN_INTAKE):
        _try(session, drop_old)


def _try(session: Session, act: Callable[[Session], object]) -> None:
    """Whatever a row makes of it, everybody signs in."""
    try:
        act(session)
    except NsintakeError as error:
        log.event("not_finished", act=act.__name__, error=error.code)
    except OverflowError:
        log.event("not_finished", act=act.__name__, error="overflow")
