"""Writes into liaison.db what identity.db owes it."""

from __future__ import annotations

from functools import partial

from nsintake.crypto.envelope import OpenError
from nsintake.records import not_sent
from nsintake.records.signed_in import SignedIn
from nsintake.store.outbox import LETTERS
from nsintake.store.unit_of_work import UnitOfWork


def deliver(signed_in: SignedIn, work: UnitOfWork | None = None) -> None:
    """Deliver what identity.db owes liaison.db by now, within ``work`` on identity.db if there is one; harmless if
    nothing is owed. Raises OpenError, once it is done, where something damaged stayed owed.

    No letter goes while a file is not sound: what is not there any more may be that she took it back.
    """
    outbox, tell = signed_in.files.outbox, partial(not_sent.tell, signed_in)
    if outbox is None:
        return

    def besides() -> frozenset[str]:
        holds = signed_in.integrity.holds_now(signed_in.identity)  # what this computer remembers, of other sessions too
        return frozenset() if holds and not signed_in.unsound else LETTERS

    if work is None:
        outbox.deliver(now=signed_in.now(), tell=tell, besides=besides)
    elif outbox.deliver_in(work, now=signed_in.now(), tell=tell, besides=besides).damaged:
        raise OpenError


def deliver_after(signed_in: SignedIn, *subjects: bytes) -> None:
    """The same after an act about ``subjects`` that is kept already: that something damaged of somebody else stays owed
    is not called a failure of this act. The file in which the damage is says so when it is looked through. Raises
    OpenError where it is of these subjects, or something about them is out of sight.
    """
    try:
        deliver(signed_in)
    except OpenError:
        if any(map(signed_in.outbox.stays, subjects)):
            raise
    if signed_in.outbox.lacks_own(*subjects):
        raise OpenError
