"""Whether the key of a file goes with it when it is erased. No window may call it.

Whoever has the key of identity.db can lay a file under a key that is nobody's. Whoever erases that file would destroy
what is about nobody, or the key of a log, in her own name.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from nsintake.domain.record_kinds import CASE_TASK
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.page_drafts import own_subjects
from nsintake.records.signed_in import SignedIn
from nsintake.store.own_keys import OF_A_FILE, is_no_womans, of_prints
from nsintake.store.sealed import SealedStore
from nsintake.store.statements import sealed as statements
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import AUDIT, OUTBOX

_PRINTS = "prints that name her"
"""Where a transaction on identity.db keeps under which keys they are."""


def has_own_key(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether the key of this id may be a woman's file's."""
    store, prints = signed_in.identity, _prints(signed_in.identity)
    return case_id not in {AUDIT, OUTBOX} | _pages(signed_in) and not is_no_womans(store, case_id, prints)


def shred_file(signed_in: SignedIn, work: UnitOfWork, case_id: bytes) -> None:
    """Take a file away with its key, within a transaction on identity.db; without it where the key is not hers. What
    is in a woman's file goes all the same.
    """
    store = signed_in.identity
    if has_own_key(signed_in, case_id):
        store.shred(work, case_id, verb="erase")
        return
    for table, record_id in _in_her_file(store, work, case_id):
        with contextlib.suppress(Refused), work.part():
            store.remove(work, table, record_id, verb="erase")
    if case_id in _prints(store):
        signed_in.drafts.drop_about(work, case_id)


def _in_her_file(store: SealedStore, work: UnitOfWork, case_id: bytes) -> Iterator[tuple[str, bytes]]:
    """What lies under a key and belongs in a woman's file; of what is to be done, beside prints, all but what those ask
    for: beside anything else it may be that one's.
    """
    for table in OF_A_FILE:
        text = statements(store.comp, table).ids_of_subject
        yield from ((table, bytes(row[0])) for row in work.cursor.execute(text, (case_id,)).fetchall())
    if case_id in _prints(store):
        for task_id, task in store.sound(CASE_TASK.table, Task, subject=case_id).pairs:
            if task.kind not in {TaskKind.NAMED_PAPER, TaskKind.DESTROY_COPIES}:
                yield CASE_TASK.table, task_id


def _prints(store: SealedStore) -> frozenset[bytes]:
    return store.database.read_once(_PRINTS, lambda: of_prints(store))


def _pages(signed_in: SignedIn) -> frozenset[bytes]:
    """Under whose keys people keep what they type for themselves."""
    return frozenset(own_subjects(entry.uid for entry in signed_in.ring.roster.entries))
