"""What a power cut left half done, and what is kept only for some days, carried out at each sign-in. No window may call
it.

A damaged row stays shut for everybody; it must not keep out the keeper who has to find it, nor anything else from being
done.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from nsintake import log
from nsintake.domain.roles import Permission
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases.sealing_anew import seal_anew
from nsintake.services.consent.withdrawing import finish_withdrawals
from nsintake.services.day.erasure import finish_erasures
from nsintake.services.intake.invitations import drop_old
from nsintake.services.letters.proposals import finish_taken


def finish(signed_in: SignedIn) -> None:
    """Withdrawals, then erasures and the rest; these not while a file is not sound."""
    if not signed_in.founded or not signed_in.may(Permission.RECORD_CONSENT):
        return
    with _signs_in_anyway("withdrawals"):
        finish_withdrawals(signed_in)
    if signed_in.unsound:
        return
    with _signs_in_anyway("erasures"):
        finish_erasures(signed_in)
    if signed_in.may(Permission.PROPOSE_RELEASE):
        with _signs_in_anyway("answers"):
            finish_taken(signed_in)
    if signed_in.may(Permission.RUN_INTAKE):
        with _signs_in_anyway("invitations"):
            drop_old(signed_in)
        with _signs_in_anyway("files that no keeper opens"):
            seal_anew(signed_in)


@contextmanager
def _signs_in_anyway(what: str) -> Iterator[None]:
    """A damaged row stops neither the sign-in nor the next step."""
    try:
        yield
    except NsintakeError as error:
        log.event("not_finished", what=what, error=error.code)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError) as error:
        log.event("not_finished", what=what, error=type(error).__name__)
