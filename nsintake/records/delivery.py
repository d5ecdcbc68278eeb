"""What identity.db owes liaison.db goes over."""

from __future__ import annotations

from functools import partial

from nsintake.crypto.envelope import OpenError
from nsintake.records import not_sent
from nsintake.records.session import Session
from nsintake.store.unit_of_work import UnitOfWork

_LETTERS = frozenset({"masked_record", "released_letter"})


def deliver(session: Session, work: UnitOfWork | None = None) -> None:
    """Deliver what identity.db owes liaison.db by now, within ``work`` on identity.db if there is one; harmless if
    nothing is owed. Raises OpenError, once it is done, where something damaged stayed owed.

    No letter goes while a file does not hold: what is not there any more may be that she took it back.
    """
    outbox, tell = session.files.outbox, partial(not_sent.tell, session)
    if outbox is None:
        return
    holds = session.holding.holds_now(session.identity)  # what this computer remembers, also of other sessions
    besides = frozenset[str]() if holds and not session.held else _LETTERS
    if work is None:
        outbox.deliver(now=session.now(), tell=tell, besides=besides)
    elif outbox.deliver_in(work, now=session.now(), tell=tell, besides=besides).damaged:
        raise OpenError
