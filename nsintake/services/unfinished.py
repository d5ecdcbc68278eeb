"""What a power cut left half done and what is due by its day, carried out at each sign-in. No window may call it.

A damaged row stays shut for everybody; it must not keep out the keeper who has to find it.
"""

from __future__ import annotations

import contextlib

from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Permission
from nsintake.services.consents import finish_withdrawals
from nsintake.services.erasure import finish_erasures
from nsintake.services.session import Session
from nsintake.services.shredding import shred_due


def finish(session: Session) -> None:
    """Withdrawals, then erasures, then what is due to be shredded; the last two not while a file does not hold."""
    if not session.founded:
        return
    acts = []
    if session.may(Permission.RECORD_CONSENT):
        acts.append(finish_withdrawals)
        acts += [] if session.held else [finish_erasures]
    for act in acts:
        with contextlib.suppress(OpenError):
            act(session)
    if session.may(Permission.VIEW_RECORDS) and not session.held:
        with contextlib.suppress(OpenError):
            shred_due(session)
