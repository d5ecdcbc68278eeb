"""Who wrote something down, by the log: whoever has a file's key can write a colleague's name beside her own words. No
window may call it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from nsintake.crypto.compartments import Compartment
from nsintake.domain.record_kinds import STEP
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.store.audit_lines import LogLine, day_in
from nsintake.store.audit_lookups import lacks_a_version
from nsintake.store.final_values import counting_about
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.sealed import SealedStore

_WRITES = frozenset({"draft", "name_her"})
"""The verbs of whoever writes a letter."""
_RESTATES = frozenset({"restore", "settle"})
"""The verbs of a keeper who states again what somebody else wrote."""


class NamedStep(NamedTuple):
    """One thing of several that a row says: whom it names, its day, and what the log says of it."""

    by: str
    on: date
    mark: str


def last_by(
    signed_in: SignedIn, table: str, record_id: bytes, named: str, *, known: Compartment = Compartment.KEEPER
) -> str:
    """Whoever stated a row of liaison.db last. ``named``: whom the row names, who counts where that was a keeper, since
    she states again what she restores or settles, or where no entry counts any more. ``known``: whoever has the keys of
    this says it too, by stating the row again.
    """
    written = signed_in.liaison.audit.written_by(table, record_id)
    if written is None or signed_in.rosters.signing_key(written[0], known, written[1]) is not None:
        return named
    return written[0]


def drafted_by(signed_in: SignedIn, table: str, draft_id: bytes, named: str) -> str:
    """Who wrote a letter of identity.db: whom its row names, if she signed anything about it. Else whoever signed
    something about it last, unless a keeper stated it again: nobody who wrote it herself reads it as the second person,
    in the name of a colleague who never saw it.
    """
    store = signed_in.identity
    lines = counting_about(store.audit, table, draft_id)
    if not lines or any(line.actor == named for line in lines):
        return named
    last = lines[-1]
    restates = store.audit.is_keepers(last) and _verb(store, last) not in _WRITES
    return named if restates else last.actor


@errors_as_ours
def _verb(store: SealedStore, line: LogLine) -> str:
    return store.audit.words(store.database.reader(), line).verb


def written_for(signed_in: SignedIn, table: str, record_id: bytes, *named: str) -> str:
    """Who wrote down a row of identity.db that names only others, who signed nothing about it; empty where one of them
    did, where a keeper brought it back, or where nothing counts.
    """
    store = signed_in.identity
    lines = counting_about(store.audit, table, record_id)
    if not lines or any(line.actor in named for line in lines):
        return ""
    restates = store.audit.is_keepers(lines[0]) and _verb(store, lines[0]) in _RESTATES
    return "" if restates else lines[0].actor


def may_be_hers(signed_in: SignedIn, table: str, draft_id: bytes, drafter: str) -> bool:
    """Whether whoever is signed in wrote a letter of identity.db (``drafter``: as ``drafted_by`` says), or may have,
    though nothing says so any more: an entry about it is gone or void, and may have been hers. Only a keeper reads such
    a letter as the second person.
    """
    if drafter == signed_in.uid or signed_in.role is Role.KEEPER:
        return drafter == signed_in.uid
    return lacks_a_version(signed_in.identity.audit, table, draft_id)


def step_by_step(signed_in: SignedIn, table: str, ids: Sequence[bytes], steps: Sequence[NamedStep]) -> tuple[str, ...]:
    """Who wrote down each of these steps of a row of liaison.db, the oldest first: whom it names, if an entry of hers
    says it. Else somebody else who stated the row (``_by_another``). ``ids``: of the row, and of those that became part
    of it.
    """
    said = _said(signed_in.liaison, table, ids) if steps else []
    until, found = len(said), list[str]()
    for step in reversed(steps):
        at = _says(said, step)
        until = until if at is None else at
        found.append(step.by if at is not None else _by_another(signed_in, said, until, step.by, steps))
    return tuple(reversed(found))


def said_by(signed_in: SignedIn, table: str, record_id: bytes, steps: Sequence[NamedStep]) -> tuple[str, ...]:
    """Whom each of these steps of a row of liaison.db names, if an entry of hers says it; else empty: nobody can say
    who wrote it. Others state such a row again in their daily work, so none of them is named for it.
    """
    said = _said(signed_in.liaison, table, [record_id]) if steps else []
    return tuple("" if _says(said, step) is None else step.by for step in steps)


def said_or_brought_back(signed_in: SignedIn, table: str, record_id: bytes, step: NamedStep) -> bool:
    """Whether whoever a row of liaison.db names wrote down what it says, by the log, or a keeper was the first to say
    it here, who brought it back with a restore.
    """
    said = _said(signed_in.liaison, table, [record_id])
    first = next((line for line, mark in said if mark == step.mark), None)
    return _says(said, step) is not None or (first is not None and signed_in.liaison.audit.is_keepers(first))


@errors_as_ours
def _said(store: SealedStore, table: str, ids: Sequence[bytes]) -> list[tuple[LogLine, str | None]]:
    """The entries about rows that count, in order, and what each says of the last step; None where it says none."""
    log, cursor = store.audit, store.database.reader()
    every = (line for record_id in ids for line in counting_about(log, table, record_id))
    told = ((line, log.words(cursor, line).details) for line in sorted(every, key=lambda line: line.n))
    return [(line, str(details[STEP]) if STEP in details else None) for line, details in told]


def _says(said: Sequence[tuple[LogLine, str | None]], step: NamedStep) -> int | None:
    """Which entry says a step: the first that says it, if that is hers. Whoever writes on states again what another may
    have laid in her name. Of an earlier version, whose entries said none, any of hers since that day.
    """
    first = next((at for at, (_, mark) in enumerate(said) if mark == step.mark), None)
    if first is not None and said[first][0].actor == step.by:
        return first
    earlier = next((at for at, (_, mark) in enumerate(said) if mark is not None), len(said))
    return next(
        (at for at, (line, _) in enumerate(said[:earlier]) if line.actor == step.by and day_in(line.day) >= step.on),
        None,
    )


def _by_another(
    signed_in: SignedIn, said: Sequence[tuple[LogLine, str | None]], until: int, named: str, steps: Sequence[NamedStep]
) -> str:
    """Who wrote a step that no entry of hers says, though it names her: whoever signed what another is said to have
    done, or no step where others had told theirs, else whoever stated the row last; of each the last up to the next
    step that is so (``until``), if there is one: she may have written both at once. A keeper states again what she
    restores: then it is as the row says, as where nobody else wrote.
    """
    whose = {step.mark: step.by for step in steps}
    told = next((at for at, (_, mark) in enumerate(said) if mark is not None), until)
    others = [(at, line, mark) for at, (line, mark) in enumerate(said) if line.actor != named]
    laid = [(at, line, mark) for at, line, mark in others if _is_laid(line, mark, whose, is_told=at > told)]
    for lines in (laid, others):
        before = [line for at, line, _ in lines if at <= until] or [line for _, line, _ in lines]
        if before:
            return named if signed_in.liaison.audit.is_keepers(before[-1]) else before[-1].actor
    return named


def _is_laid(line: LogLine, mark: str | None, whose: Mapping[str, str], *, is_told: bool) -> bool:
    return is_told if mark is None else whose.get(mark, line.actor) != line.actor


def did_it(signed_in: SignedIn, table: str, record_id: bytes, named: str, *, verb: str) -> str:
    """Who did what a row of liaison.db names somebody for, which others wrote on since: ``named`` where an entry of
    hers with this verb counts, else as ``last_by`` says.
    """
    store = signed_in.liaison
    hers = (line for line in counting_about(store.audit, table, record_id) if line.actor == named)
    if any(_verb(store, line) == verb for line in hers):
        return named
    return last_by(signed_in, table, record_id, named)
