"""What was due for a woman by an hour, and whose row a keeper who settles gives up: whoever opens her file hears at
once that something was lost. No window may call it.

Whoever has the key of identity.db can damage such a row, or write over it. Until it is settled it rings by the log. Of
what it was for only the row said more than the hour.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from datetime import datetime

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.record_kinds import CASE_TASK
from nsintake.domain.task import DueClass, Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import ask_in_her_file
from nsintake.records.told_hours import DONE, said_of_alarm, told_hours
from nsintake.store.audit import passing_over
from nsintake.store.sealed import SealedStore
from nsintake.store.sealed_rows import state_as_it_is
from nsintake.store.unit_of_work import UnitOfWork

Stray = tuple[str, bytes]


def due_of(signed_in: SignedIn, store: SealedStore, stray: Iterable[Stray]) -> list[tuple[bytes, bytes]]:
    """Of the rows that a verification found, those of which the log tells an hour, and nobody said that it is done:
    their ids, each with a woman of whom it is. Asked before any of them is given up.
    """
    if store.comp is not Compartment.IDENTITY:
        return []
    found = list[tuple[bytes, bytes]]()
    with passing_over(store.audit):
        for record_id in [row_id for table, row_id in stray if table == CASE_TASK.table]:
            told = told_hours(signed_in, store, CASE_TASK.table, record_id)
            found += [(record_id, subject) for subject, due in told.items() if _is_due(store, record_id, subject, due)]
    return found


def _is_due(
    store: SealedStore, record_id: bytes, subject_id: bytes, due: tuple[tuple[DueClass, datetime], ...]
) -> bool:
    said = [entry for entry in said_of_alarm(store, record_id, subject_id) if entry.verb == DONE]
    over = {entry.details.get("moment") for entry in said}
    hers = (moment for due_class, moment in due if due_class is not DueClass.INCIDENT)  # that is about no woman
    return any(moment.isoformat() not in over for moment in hers)


def ask_to_look(signed_in: SignedIn, store: SealedStore, work: UnitOfWork, due: Iterable[tuple[bytes, bytes]]) -> None:
    """One line in the file of each woman of whom such a row was given up, or is another woman's now, which rings at
    once; within a keeper's transaction on identity.db. Not where her key does not open here: what is written must be
    under that.
    """
    with passing_over(store.audit):  # what does not count is about to be settled
        lost = [subject for key, subject in due if not _is_there(store, key, subject)]
        task = Task(TaskKind.HOUR_LOST, signed_in.today(), "", clock=signed_in.now())
        for subject_id in dict.fromkeys(lost):
            with contextlib.suppress(OpenError, Refused), work.part():
                ask_in_her_file(store, work, subject_id, task)


def _is_there(store: SealedStore, record_id: bytes, subject_id: bytes) -> bool:
    found = state_as_it_is(store, CASE_TASK.table, record_id)
    return found is not None and found[0] == subject_id
