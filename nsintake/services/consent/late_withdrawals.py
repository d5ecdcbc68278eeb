"""Meetings, letters and copies that could not be seen when she took her consent back are dealt with later."""

from __future__ import annotations

from collections.abc import Callable

from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.past_damage import Steps
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import named_back
from nsintake.services.liaison import calling_off


@requires(Permission.RECORD_CONSENT)
def finish_withdrawals(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> None:
    """Once behind the pages of each session; ``stop`` says that it ends. Raises OpenError, once all is done that can
    be, where something could not be.
    """
    steps = Steps()
    for part in (calling_off.call_off_forgotten, named_back.ask_for_forgotten):
        with steps.step():
            part(signed_in, stop=stop)
    if not steps.whole:
        raise OpenError
