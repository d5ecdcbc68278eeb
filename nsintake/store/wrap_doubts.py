"""Whether what the log says of who opens a woman's file may be no word of hers.

Whoever has the key of identity.db reads each word that was said of a restricted key, and can make void, change or take
out what was said after it. So what counts is in doubt where something may be missing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.record_kinds import CASE_FILE
from nsintake.store.audit import AuditChain
from nsintake.store.audit_bodies import ABOUT, UNREADABLE
from nsintake.store.audit_lines import LogLine
from nsintake.store.final_values import lines_about
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.wrap_rule import BEFORE, NAMED, NEXT, hash_of

_KNOWN = "SELECT min(n) FROM audit WHERE record_id = ? AND version > 0 AND n > 0"
_AT_A_TIME, _ASKED_AT_MOST = 200, 2_000


@errors_as_ours
def is_broken_into(
    audit: AuditChain, counting: list[LogLine], broken: Collection[int], named: Collection[str] = ()
) -> bool:
    """Whether what somebody said of a wrap, no keeper, and what it answers to may have one of the entries that are
    ``broken`` between them, or behind it with nothing between by anybody else: what it should have answered to may be
    out, or another was written over it, with what came next. The first answers to nothing, unless the woman was there
    before, or somebody else signed something about her file; or unless it came after one of them and the wrap is for
    somebody else too (``named``): whoever was shut out may have taken out all that there was, and said it anew. What a
    keeper said, and what was said before that, is asked no more. ``counting``: the entries about the wrap that count,
    the newest first.
    """
    if not broken or not counting:
        return False
    first = audit._database.reader().execute(_KNOWN, (counting[0].record_id,)).fetchone()[0]
    for line, answers_to in zip(counting, [*(line.n for line in counting[1:]), first], strict=True):
        if audit.is_keepers(line):
            return False
        if line is counting[-1] and any(0 < n < line.n for n in broken) and _is_for_others(audit, line, named):
            return True
        if answers_to == line.n and not _is_told_by_others(audit, line):  # the first that was said of her
            continue
        since = [n for n in broken if n > answers_to]
        if since and not is_followed(audit, line, min(since)):
            return True
    return False


def _is_for_others(audit: AuditChain, line: LogLine, named: Collection[str]) -> bool:
    """Whether one of those named in a wrap did not write that entry, and is no keeper."""
    roster = audit._keyring.roster
    return any(not roster.holds(uid, Compartment.KEEPER) for uid in {*named} - {line.actor, NO_KEEPERS})


def _is_told_by_others(audit: AuditChain, line: LogLine) -> bool:
    """Whether somebody else than who wrote an entry about a wrap signed something about that file, on whatever it
    follows by now: the entry before may be the one that was written over.
    """
    about = lines_about(audit, CASE_FILE.table, line.record_id)
    others = (each for each in about if each.actor != line.actor and each.body.startswith(ABOUT + line.record_id))
    return any(audit.is_written(each, None) for each in others)


@errors_as_ours
def is_followed(audit: AuditChain, line: LogLine, until: int) -> bool:
    """Whether somebody else than who wrote an entry wrote one between that and the entry ``until``: so nobody wrote it
    there later, and what comes between over what others had written. There is none up to the entry itself.
    """
    at, asked = line.n + 1, 0
    while asked < _ASKED_AT_MOST:
        lines = [each for each in audit.lines(at, _AT_A_TIME) if each.n < until]
        for each in lines:
            if each.actor != line.actor:
                asked += 1
                before = audit.head_at(each.n - 1)
                if before is not None and audit.is_written_here(each, before):
                    return True
        if not lines:
            break
        at = lines[-1].n + 1
    return False


def follows_void(audit: AuditChain, cursor: Any, lines: list[LogLine], counting: list[LogLine]) -> bool:
    """Whether somebody may have made void what should have come before something that counts, or above it, and nobody
    settled it: before the first that was said of a wrap, by no keeper, or what may answer to one of those since the
    last of a keeper. ``lines``: all; both the newest first.
    """
    count = {line.n for line in counting}
    void = [line for line in lines if line.n not in count and not audit.is_settled(line.n)]
    if not counting or not void:
        return False
    later = lines[0].n + 1
    for line in counting:
        if _may_answer(audit, cursor, line, (each for each in void if line.n < each.n < later)):
            return True
        if audit.is_keepers(line):
            return False
        later = line.n
    return any(line.n < later for line in void)


def may_hide_a_word(audit: AuditChain, cursor: Any, lines: list[LogLine], counting: list[LogLine]) -> bool:
    """Whether nobody can read what one of those says that do not count, and nobody settled it: it may be the word that
    was asked for. ``lines``, ``counting``: as in ``follows_void``.
    """
    count = {line.n for line in counting}
    void = (line for line in lines if line.n not in count and not audit.is_settled(line.n))
    return any(audit.bodies.open(cursor, line).verb == UNREADABLE for line in void)


def _may_answer(audit: AuditChain, cursor: Any, line: LogLine, void: Iterable[LogLine]) -> bool:
    """Whether one of the ``void`` entries may be what was rightly said after that one: it says the word that this asks
    for, it is by one of those whom this names, or by a keeper, who says no word where a key does not open to her.
    Whoever has the file's key reads each word once it was said. Where somebody destroyed the key of what the one or the
    other says, it may be the word.
    """
    asks = audit.words(cursor, line)
    asked, named = str(asks.details.get(NEXT, "")), str(asks.details.get(NAMED, "")).split(",")
    return any(
        asks.verb == UNREADABLE
        or audit.is_keepers(each)
        or each.actor in named
        or (asked and _may_say(audit, cursor, each, asked))
        for each in void
    )


def _may_say(audit: AuditChain, cursor: Any, line: LogLine, asked: str) -> bool:
    """Whether an entry says the word of which this is the hash, or nobody can read what it says."""
    said = audit.bodies.open(cursor, line)
    return said.verb == UNREADABLE or hash_of(str(said.details.get(BEFORE, ""))) == asked
