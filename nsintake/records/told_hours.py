"""By what hour something is due for a woman, as the entries of the log under her key tell it: for where the row itself
does not open, is not there, or is not what it should be. No window may call it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, time

from nsintake.crypto.envelope import OpenError
from nsintake.domain.days import usable
from nsintake.domain.record_kinds import CLOCK, DUE_CLASS
from nsintake.domain.task import DueClass
from nsintake.records.signed_in import SignedIn
from nsintake.store.audit_bodies import UNREADABLE, is_about, subject_of
from nsintake.store.audit_lines import AuditBody, AuditView, LogLine
from nsintake.store.final_values import lines_about
from nsintake.store.sealed import SealedStore

DONE = "alarm_done"
"""The verb of whoever says to an alarm that what was due is done."""
ENDS = frozenset({DONE, "alarm_handed"})
"""Verbs by which an alarm rings no more."""
_SAID = ENDS | {"alarm_seen"}


def at_once(signed_in: SignedIn) -> datetime:
    """When what nobody can know the hour of rings (aware): now."""
    return datetime.combine(signed_in.today(), time.min, UTC)


def said_of_alarm(store: SealedStore, record_id: bytes, subject_id: bytes) -> list[AuditView]:
    """What counts of what was said to an alarm of this record, newest first, by those to whom her file was open."""
    every = store.audit.views_about(record_id, hers=subject_id)
    return [entry for entry in every if entry.verb in _SAID and entry.counts]


def is_ended(of_it: list[AuditView], who_can: Callable[[], set[str]]) -> bool:
    """Whether somebody said that it is done, or handed it to a colleague who can still deal with it (``who_can``).
    ``of_it``: what was said to it, the newest first.
    """
    if any(entry.verb == DONE for entry in of_it):
        return True
    handed = next((entry for entry in of_it if entry.verb in ENDS), None)
    if handed is None:
        return False
    try:
        return str(handed.details.get("to", "")) in who_can()
    except OpenError:  # nobody can say who may open it
        return False


def told_hours(
    signed_in: SignedIn, store: SealedStore, table: str, record_id: bytes
) -> dict[bytes, tuple[tuple[DueClass, datetime], ...]]:
    """What entries under her key tell of the hour of a task (aware), back to the newest that counts: by one that does
    not, nothing is over. Where none that opens tells anything, and one does not open, it is due at once. By the women
    of whom the task may be (``HerKeyRule.claims``), without those of whom nothing is told.
    """
    claims, cursor = store.audit.her_key.claims(table, record_id), store.database.reader()
    said = dict[bytes, list[tuple[LogLine, AuditBody]]]()
    for line in reversed(lines_about(store.audit, table, record_id)):
        whose = subject_of(line.body) if is_about(line) else b""
        said.setdefault(whose, []).append((line, store.audit.bodies.open(cursor, line)))
    unread = any(body.verb == UNREADABLE for _, body in said.get(b"", []))
    told = {whose: dict.fromkeys(_told(signed_in, store, said.get(whose, []), unread=unread)) for whose in claims}
    return {whose: tuple(due) for whose, due in told.items() if due}


def _told(
    signed_in: SignedIn, store: SealedStore, said: Iterable[tuple[LogLine, AuditBody]], *, unread: bool
) -> Iterator[tuple[DueClass, datetime]]:
    """Of what was said under one key, the newest first. ``unread``: another entry, under no such key, does not open."""
    for line, body in said:
        unread |= body.verb == UNREADABLE
        if CLOCK not in body.details or not store.audit.her_key.is_said_of(line, subject_of(line.body)):
            continue
        with contextlib.suppress(ValueError):  # it is empty, or somebody of hers wrote no hour there
            moment = usable(datetime.fromisoformat(str(body.details[CLOCK])))
            yield next((each for each in DueClass if each == body.details.get(DUE_CLASS)), DueClass.CARE), moment
        unread = False
        if store.audit.counts_behind(line):
            return
    if unread:
        yield DueClass.CARE, at_once(signed_in)
