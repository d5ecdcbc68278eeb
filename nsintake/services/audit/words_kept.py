"""What a keeper who settles does not give up although no entry that counts says it: that she took something back, or
that somebody thought that she is not free. No window may call it.

Whoever has the key of identity.db makes an entry void, or states something else above it. Then what is there and opens,
exactly as an entry says that it was, is stated again in the keeper's name: at worst somebody is asked once more. What
was given up before, or taken away, stays so.
"""

from __future__ import annotations

from collections.abc import Iterable

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.record_kinds import CONSENT_ACT
from nsintake.store.audit import passing_over
from nsintake.store.final_values import lines_about
from nsintake.store.outbox import Outbox
from nsintake.store.owed import TABLE
from nsintake.store.sealed import SealedStore
from nsintake.store.sealed_rows import row_as_it_is
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import FileRestricted

_VERBS = {ActKind.WITHDRAWN: "withdraw", ActKind.FROZEN: "freeze"}


def state_again(store: SealedStore, work: UnitOfWork, stray: Iterable[tuple[str, bytes]], outbox: Outbox) -> None:
    """State it again, of rows and notes that a verification found, within a keeper's transaction on their file."""
    if store.comp is not Compartment.IDENTITY:
        return
    with passing_over(store.audit):
        for table, record_id in stray:
            if table == CONSENT_ACT.table:
                _state_act(store, work, record_id)
            elif table == TABLE:
                outbox.owed.state_stopping(work, record_id)


def _state_act(store: SealedStore, work: UnitOfWork, act_id: bytes) -> None:
    try:
        found = row_as_it_is(store, CONSENT_ACT.table, act_id, ConsentAct)
    except (OpenError, FileRestricted):
        return
    if found is None or (verb := _VERBS.get(found[0].value.kind)) is None:
        return
    (row, state), said = found, store.audit.newest(work.cursor, CONSENT_ACT.table, act_id)
    is_gone = said is not None and not said.hash
    lines = lines_about(store.audit, CONSENT_ACT.table, act_id)
    if not is_gone and any((line.version, line.hash) == state for line in lines):
        store.put(work, CONSENT_ACT.table, act_id, row.subject_id, row.value, verb=verb)
