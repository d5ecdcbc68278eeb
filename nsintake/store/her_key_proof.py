"""Whether the key that is stored for a woman is hers, before anything is sealed under it.

Whoever has the key of identity.db can put one of her own there, restricted or not, or take it away, so that another one
is made; and she can lay rows under it, and say of them before the file was there that they are. Nothing that others
signed opens with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from nsintake.crypto.compartments import Compartment
from nsintake.domain.record_kinds import CASE_FILE
from nsintake.errors import Refused
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.audit_lines import LogLine
from nsintake.store.final_values import lines_about
from nsintake.store.sealed_rows import SealedRows, rows_by_age, rows_that_open
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import is_restricted


def require_hers(store: SealedRows, work: UnitOfWork, subject_id: bytes) -> None:
    """Asked once in this process of each key, of those that are restricted, or are by the log. Where it is as the log
    says, and whoever stated it had it, it opens something that there is of her. Where not, it opens what this person
    signed about her file, or if she signed nothing, all that anybody did, or if nobody did, what was said first of
    her. Raises Refused ``changed_meanwhile``.
    """
    if store.comp is not Compartment.IDENTITY:
        return
    wrap = store.deks.wrap_in(work, subject_id)
    here, key = work.scratch.setdefault("proved", set()), (subject_id, wrap)
    if wrap is None or key in store.proved_keys or key in here:
        return
    few = is_restricted(wrap)
    is_sound = store.wraps.is_sound(subject_id) and (not few or store.wraps.is_proved(subject_id))
    if not _is_hers(store, work, subject_id, few=few, is_sound=is_sound):
        raise Refused("changed_meanwhile", table="dek")
    here.add(key)
    work.after_commit(lambda: store.proved_keys.add((subject_id, wrap)))


def _is_hers(store: SealedRows, work: UnitOfWork, subject_id: bytes, *, few: bool, is_sound: bool) -> bool:
    said = [] if is_sound else list(_signed_about(store, subject_id))
    own = [line for line in said if line.actor == store.uid]
    if own:
        return any(_opens(store, work, line) for line in own)
    if said:
        return all(_opens(store, work, line) for line in said)
    if not few:  # it is about no woman, or nothing was said yet
        return True
    opened = list(rows_that_open(store, work.cursor, subject_id))
    if opened and not is_sound:  # of a session under way no file was signed: what was said first, not what was laid
        opened = [opens for *_, opens in rows_by_age(store, work.cursor, subject_id)[:1]]
    return not opened or any(opened)


def _signed_about(store: SealedRows, subject_id: bytes) -> Iterator[LogLine]:
    """What somebody signed of her file under a key of hers."""
    for line in lines_about(store.audit, CASE_FILE.table, subject_id):
        if line.body.startswith(ABOUT + subject_id):
            before = store.audit.head_at(line.n - 1)
            if before is not None and store.audit.is_written_here(line, before):
                yield line


def _opens(store: SealedRows, work: UnitOfWork, line: LogLine) -> bool:
    """Whether an entry about her is under the key that is stored, which opens here, or under an earlier one of it."""
    return store.audit.bodies.age_of_key(work.cursor, line) is not None
