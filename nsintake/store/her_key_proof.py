"""Whether the key that is stored for a woman is hers, before anything is sealed under it.

Whoever has the key of identity.db can put one of her own there, restricted or not, or take it away, so that another one
is made; and she can lay rows under it, and say of them before the file was there that they are. Nothing that others
signed opens with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nsintake.crypto.compartments import Compartment
from nsintake.domain.record_kinds import CASE_FILE
from nsintake.store.audit import passing_over
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.audit_lines import LogLine
from nsintake.store.final_values import lines_about
from nsintake.store.lost_keys import is_lost
from nsintake.store.restricted_wraps import is_restricted
from nsintake.store.sealed_rows import SealedRows, rows_by_age, rows_that_open
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wrap_lines import is_as_stated_by
from nsintake.store.wraps import NotHers

_PROVED = "proved"
"""Where a transaction keeps which keys are known in it to be whose they should be, each with its subject."""


def require_hers(store: SealedRows, work: UnitOfWork, subject_id: bytes, *, goes_on: bool = False) -> None:
    """Asked once in this process of each key, of those that are restricted, or are by the log. Where it is as the log
    says, and whoever stated it had it, it opens something that there is of her. Where not, it opens what this person
    or a keeper signed last about her file: one of before opens only what was signed until then. If none of them signed
    anything, it opens all that anybody did, or if nobody did, what was said first of her. Of a key that is open to all
    that is asked before what others signed, also while the log lacks entries. Raises NotHers, and of a restricted key
    that this process did not know while the log was whole: whoever was shut out may have put hers back since; nor is
    anything sealed under one that is open to all once a keeper gave hers up as lost. What protects her ``goes_on``.
    """
    if store.comp is not Compartment.IDENTITY:
        return
    wrap = store.deks.wrap_in(work, subject_id)
    here, key = work.scratch.setdefault(_PROVED, set()), (subject_id, wrap)
    if wrap is None or key in store.proved_keys or key in here:
        return
    few = is_restricted(wrap)
    lost = not few and is_lost(store.wraps, subject_id)
    is_sound = store.wraps.is_sound(subject_id) and (not few or store.wraps.is_proved(subject_id))
    if is_sound and not goes_on and (lost or (few and _may_be_put_back(store, subject_id))):
        raise NotHers
    if few or not is_sound:
        is_hers = _is_hers(store, work, subject_id, few=few, is_sound=is_sound)
    else:
        is_hers = not store.wraps.broken() or _opens_first(store, work, subject_id)
    if not is_hers:
        raise NotHers
    here.add(key)
    if not (goes_on and (few or lost)):
        work.after_commit(lambda: store.proved_keys.add((subject_id, wrap)))


def _may_be_put_back(store: SealedRows, subject_id: bytes) -> bool:
    """Whether the log of a file lacks something that this session does not know of yet: else it writes nothing there
    but what protects her. A session under way has no file, and nobody was shut out of it.
    """
    is_file = lines_about(store.audit, CASE_FILE.table, subject_id) and not store.wraps.broken()
    return bool(is_file) and store.wraps.lacks_some()


def as_it_was_read(store: SealedRows, work: UnitOfWork, subject_id: bytes) -> None:
    """What is written next of this subject says no more than what was read under its key, or what whoever has the file
    reads elsewhere: it goes under that key, whosever it is, in this transaction.
    """
    work.scratch.setdefault(_PROVED, set()).add((subject_id, store.deks.wrap_in(work, subject_id)))


def _is_hers(store: SealedRows, work: UnitOfWork, subject_id: bytes, *, few: bool, is_sound: bool) -> bool:
    said = [] if is_sound else list(_signed_about(store, subject_id))
    if own := _own(store, said):
        return _opens(store, work, own[-1])
    first = [] if few else _first_row(store, work, subject_id)
    if (not few and not first) or any(opens for *_, opens in first):  # else what anybody says of it would keep all out
        return True
    if is_as_stated_by(store.wraps, subject_id, store.uid):  # of a session under way, of which she signed no file yet
        return True
    if said:
        return all(_opens(store, work, line) for line in said)
    if not few:  # it is about no woman, or nothing was said yet
        return True
    opened = list(rows_that_open(store, work.cursor, subject_id))
    if opened and not is_sound:  # of a session under way no file was signed: what was said first, not what was laid
        opened = [opens for *_, opens in rows_by_age(store, work.cursor, subject_id)[:1]]
    return not opened or any(opened)


def _opens_first(store: SealedRows, work: UnitOfWork, subject_id: bytes) -> bool:
    """Whether a key that is open to all opens what was said first of her, and is as the log says; where nothing is,
    what this person or a keeper signed last: the log lacks entries, which may have said that hers is another.
    """
    first = _first_row(store, work, subject_id)
    own = [] if first else _own(store, _signed_about(store, subject_id))
    return all(opens for *_, opens in first) and all(_opens(store, work, line) for line in own[-1:])


def _first_row(store: SealedRows, work: UnitOfWork, subject_id: bytes) -> list[tuple[int, str, bytes, bool]]:
    """Of what there is of a subject, what was said first and is as the log says; empty where nothing is."""
    with passing_over(store.audit):
        return rows_by_age(store, work.cursor, subject_id)[:1]


def _own(store: SealedRows, said: Iterable[LogLine]) -> list[LogLine]:
    """What this person or a keeper signed."""
    return [line for line in said if line.actor == store.uid or store.audit.is_keepers(line)]


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
