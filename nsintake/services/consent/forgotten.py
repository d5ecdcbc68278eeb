"""What was out of sight when she took her consent back is done once it is there again: meetings, letters, copies."""

from __future__ import annotations

from collections.abc import Callable

from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.past_damage import Steps
from nsintake.records.session import Session
from nsintake.services.consent import named_back
from nsintake.services.liaison import calling_off


@requires(Permission.RECORD_CONSENT)
def finish_forgotten(session: Session, *, stop: Callable[[], bool] = lambda: False) -> None:
    """Once behind the pages of each session; ``stop`` says that it ends. Raises OpenError, once all is done that can
    be, where something could not be.
    """
    steps = Steps()
    for part in (calling_off.call_off_forgotten, named_back.ask_for_forgotten):
        with steps.step():
            part(session, stop=stop)
    if not steps.whole:
        raise OpenError
