"""What keepers put in force in a file's log: the newest roster, who takes a masked record away, what is owed."""

from __future__ import annotations

from collections.abc import Iterable

from nsintake.errors import EnvironmentFault
from nsintake.store import draft_signs
from nsintake.store.audit import AuditChain
from nsintake.store.audit_lookups import lacks_some
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.owed import OwedLines
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import DRAFTS
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.writers import MARK, MARK_ID


def note_in_every(chains: Iterable[AuditChain]) -> None:
    """Take note of the newest roster in every file, each in a transaction of its own, where that was not done: by the
    keeper who puts it in force, and after a power cut by the next keeper who signs in. Until then somebody whom it
    demoted could sign under the one before it. Where an index lacked something, it is made again and asked once more:
    that keeps no keeper out.
    """
    for chain in chains:
        try:
            _note_newest(chain)
        except EnvironmentFault as fault:
            if fault.code != "file_put_right":
                raise
            _note_newest(chain)


@errors_as_ours
def _note_newest(chain: AuditChain) -> None:
    if not chain.notes.has_keepers(chain._database.reader(), chain._keyring.roster.number):
        with chain._database.begin() as work:
            chain.notes.write_once(work, chain._keyring.roster.number)
            work.commit()


def _mark_writers(store: SealedStore, work: UnitOfWork) -> None:
    store.audit.append(work, "set_writers", table=MARK, record_id=MARK_ID, version=1)


def mark_writers_again(store: SealedStore, work: UnitOfWork, *, lacks: bool = False) -> None:
    """A keeper who settles a file states the rule of writers once more: where the entry that did is settled, it could
    be taken out or written over, and nobody would notice. ``lacks``: entries are missing or changed, of which one may
    have said that drafts are signed. Then from here on each is, and of those that are there none counts unsigned; else
    those that counted still do.
    """
    if store.audit.writers.is_in_force():
        _mark_writers(store, work)
    if store.wraps.is_in_force():
        store.wraps.mark(work)
    if store.comp in DRAFTS and (lacks or draft_signs.marked(store.audit) is not None):
        draft_signs.mark_again(store.audit, work, lacks=lacks)


def _never_was(audit: AuditChain) -> bool:
    """Whether the rule was never stated, and the log lacks nothing that no keeper settled: somebody may have taken the
    rule out, and said or laid since what it forbids. Asked in the transaction that would state it: somebody may have
    let that wait.
    """
    return not (audit.writers.is_in_force() or lacks_some(audit))


def put_writers_in_force(liaison: SealedStore) -> None:
    """A keeper states, once, that from here on a masked record is taken away by others only after its day."""
    if liaison.audit.writers.is_in_force():
        return
    with liaison.begin() as work:
        if _never_was(liaison.audit):
            _mark_writers(liaison, work)
            work.commit()


def put_owing_in_force(source: SealedStore) -> None:
    """A keeper states, once, that from here on what is owed counts only if the log says so, and what is there now."""
    if source.audit.writers.is_in_force():
        return
    with source.begin() as work:
        if not _never_was(source.audit):
            return
        owed = OwedLines(source)
        for line in [line for line in owed.every(work.cursor) if owed.is_owed(work.cursor, line)]:
            owed.state(work, line, owed.entry(work.cursor, line))
        _mark_writers(source, work)
        work.commit()
