"""Copies of a record that a keeper who settles gives up, and of which the log says, or may have said, that it had
ended: they are asked for as before. No window may call it.

Whoever has the key of liaison.db can damage what is left of a record that a woman took back, and the line on Today that
asks for its copies. Of one that went on the copies are asked for when she takes it back.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from typing import Final

from nsintake.crypto.envelope import OpenError
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.record_kinds import FINAL, RECORD
from nsintake.domain.task import ASKS_FOR_COPIES, Task, TaskStatus
from nsintake.errors import Refused
from nsintake.records.case_files import acts_of, is_ended, links_of
from nsintake.records.copies import ask_for, copies_of, stand_in
from nsintake.records.record_leads import file_of
from nsintake.records.signed_in import SignedIn
from nsintake.store import lost
from nsintake.store.audit import passing_over
from nsintake.store.audit_bodies import UNREADABLE
from nsintake.store.final_values import lines_about
from nsintake.store.sealed import SealedStore
from nsintake.store.sealed_rows import state_as_it_is
from nsintake.store.unit_of_work import UnitOfWork

Stray = tuple[str, bytes]

_VERB: Final = "settle"


def give_up(signed_in: SignedIn, store: SealedStore, work: UnitOfWork, stray: Iterable[Stray], *, lacks: bool) -> None:
    """Give up, within a keeper's transaction on a file, what a verification found there. ``lacks``: an entry was
    changed or is gone. Where her file cannot be read here, it may have said that a record ended. Only liaison.db has
    records.
    """
    rows = tuple(stray)
    lost.give_up(store, work, rows, signed_in.outbox)
    with passing_over(store.audit):  # what does not count is about to be settled
        for record_id in [key for table, key in rows if table == RECORD.table]:
            if _is_there(store, record_id):
                _ask_if_ended(signed_in, store, work, record_id)
                continue
            said, told = _is_ended_by_her_file(signed_in, record_id), _had_ended(store, record_id)
            if said or told or (said is None and (told is None or lacks)):
                copies, today = copies_of(signed_in, record_id, sound=True), signed_in.today()
                stand_in(store, work, record_id, copies, left=RecordStatus.SHREDDED, due=today, verb=_VERB)


def _ask_if_ended(signed_in: SignedIn, store: SealedStore, work: UnitOfWork, record_id: bytes) -> None:
    """Ask for the copies of a record that is stated again as one that ended, where nothing asks for them: whoever has
    the key of liaison.db may have written that it had.
    """
    with contextlib.suppress(OpenError):
        row = store.record(RECORD.table, record_id, MaskedRecord)
        tasks = store.sound("task", Task, subject=row.subject_id).pairs
        asks = any(task.status is TaskStatus.OPEN and task.kind in ASKS_FOR_COPIES for _, task in tasks)
        copies = copies_of(signed_in, record_id, sound=True)
        if row.value.ended and copies and not asks:
            ask_for(store, work, row.subject_id, row.value.reference, copies, due=signed_in.today())


def _is_there(store: SealedStore, record_id: bytes) -> bool:
    return state_as_it_is(store, RECORD.table, record_id) is not None


def _had_ended(store: SealedStore, record_id: bytes) -> bool | None:
    """Whether an entry says so; None where the words of one do not open."""
    cursor = store.database.reader()
    told = [store.audit.bodies.open(cursor, line) for line in lines_about(store.audit, RECORD.table, record_id)]
    if any(said.details.get(FINAL) == "yes" or said.verb in RECORD.final_verbs for said in told):
        return True
    return None if any(said.verb == UNREADABLE for said in told) else False


def _is_ended_by_her_file(signed_in: SignedIn, record_id: bytes) -> bool | None:
    """Whether she took it back, as her file has it; None where that is not known here."""
    try:
        case_id = file_of(signed_in, record_id)
        if case_id is None:
            return None
        links = [link for link in links_of(signed_in, case_id) if link.record_id == record_id]
        return any(is_ended(acts_of(signed_in, case_id), link) for link in links)
    except Refused:  # a row of hers is damaged, or shut to this keeper
        return None
