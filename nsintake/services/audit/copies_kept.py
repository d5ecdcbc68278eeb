"""Copies of a record that a keeper who settles gives up, and of which the log says, or may have said, that it had
ended: they are asked for as before. No window may call it.

Whoever has the key of liaison.db can damage what is left of a record that a woman took back, and the line on Today that
asks for its copies. Of one that went on the copies are asked for when she takes it back.
"""

from __future__ import annotations

from nsintake.crypto.compartments import Compartment
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.record_kinds import FINAL, RECORD
from nsintake.records.copies import stand_in
from nsintake.records.signed_in import SignedIn
from nsintake.store import lost
from nsintake.store.audit_bodies import UNREADABLE
from nsintake.store.check import ChainReport
from nsintake.store.final_values import lines_about
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork

_VERB = "settle"


def give_up(signed_in: SignedIn, store: SealedStore, work: UnitOfWork, report: ChainReport) -> None:
    """Give up, within a keeper's transaction on a file, what a verification found there. Where an entry was changed or
    taken out, that may have said that a record ended.
    """
    lost.give_up(store, work, report.stray, signed_in.outbox)
    if store.comp is not Compartment.LIAISON:
        return
    for table, record_id in report.stray:
        if table != RECORD.table or store.find(table, record_id, MaskedRecord) is not None:
            continue
        if report.broken or _had_ended(store, record_id):
            today = signed_in.today()
            stand_in(signed_in, work, record_id, left=RecordStatus.SHREDDED, due=today, verb=_VERB)


def _had_ended(store: SealedStore, record_id: bytes) -> bool:
    cursor = store.database.reader()
    told = [store.audit.bodies.open(cursor, line) for line in lines_about(store.audit, RECORD.table, record_id)]
    ends = {*RECORD.final_verbs, UNREADABLE}
    return any(said.details.get(FINAL) == "yes" or said.verb in ends for said in told)
