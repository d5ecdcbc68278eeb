"""Rows that stay shut in a file that no keeper opens, and keep nothing else back.

A keeper who settles cannot say what is in such a file: she states each row there as it is. For whoever opens the file
that counts only if it is what was said last. Where somebody made void what was said last, or put an older row there,
nobody can judge between them: the row opens to nobody, and no settling gives it up. It is found no more, until a keeper
opens the file.
"""

from __future__ import annotations

import contextlib

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.store.audit import settled_until
from nsintake.store.audit_bodies import UNREADABLE, is_about
from nsintake.store.audit_lines import LOST, NOTHING, LogLine
from nsintake.store.audit_lookups import entry_about, is_given_up
from nsintake.store.column_types import LINE, blob
from nsintake.store.final_values import lines_about
from nsintake.store.finished_rows import LATELY, remembered
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.restricted_wraps import is_restricted
from nsintake.store.sealed_rows import SealedRows, opens_all, opens_first, state_as_it_is
from nsintake.store.tables import SEALED
from nsintake.store.wrap_rule import NAMED, NOBODY
from nsintake.store.wrap_rule import TABLE as WRAP
from nsintake.store.wraps import opens_here, restricted_subjects

_GONE = (
    f"SELECT DISTINCT {blob('record_id')} FROM audit "  # noqa: S608 - own names only
    "WHERE n > ? AND tbl = ? AND version > 0 AND length(hash) = 0"
)
_GONE_BEFORE = (
    f"SELECT {LINE} FROM audit NOT INDEXED "  # noqa: S608 - own names only
    "WHERE n > 0 AND n <= ? AND tbl = ? AND version > 0 AND length(hash) = 0 AND substr(body, 1, 1) <> x'02'"
)
"""Of which that is said under no key of hers, as a keeper does who gives a row up. In one reading of the log."""


def is_held(store: SealedRows, table: str, record_id: bytes) -> bool:
    """Whether a row that is not sound is as a keeper stated it who did not open it, and nobody said more since."""
    if table not in SEALED[store.comp]:  # what is owed
        return False
    lines, found = lines_about(store.audit, table, record_id), state_as_it_is(store, table, record_id)
    if not lines or found is None or found[1] != (lines[-1].version, lines[-1].hash):
        return False
    claims = store.audit.her_key.claims(table, record_id)  # under another one's key it is out of sight
    return found[0] in claims and is_stated_unopened(store, lines[-1])


def is_stated_unopened(store: SealedRows, line: LogLine) -> bool:
    """Whether by this entry a keeper who settled stated a row of a file that she did not open; not where a keeper looks
    to whom it is open.
    """
    audit, cursor = store.audit, store.database.reader()
    if store.comp is not Compartment.IDENTITY or line.tbl not in SEALED[store.comp]:
        return False
    if line.hash in {b"", NOTHING} or is_about(line) or line.n > (settled_until(audit) or 0):
        return False
    if not audit.is_keepers(line) or not audit.is_written_here(line, audit.head_at(line.n - 1)):
        return False
    subject_id = audit.her_key.subject(cursor, line.tbl, line.record_id)
    return not (
        audit._keyring.roster.holds(store.uid, Compartment.KEEPER) and opens_here(store.deks, cursor, subject_id)
    )


@errors_as_ours
def keys_in_doubt(store: SealedRows) -> tuple[bytes, ...]:
    """Subjects whose restricted key another keeper stated as it was, who did not open it and believed nobody whom it
    names, and which opens to this one, with what is there: she alone can say for whom it is. Also where nobody can read
    any more what a keeper said of it.
    """
    cursor, mine = store.database.reader(), store.audit._keyring.roster.holds(store.uid, Compartment.KEEPER)
    if not mine or store.comp is not Compartment.IDENTITY:
        return ()
    subjects = restricted_subjects(store.deks, cursor)
    return tuple(subject_id for subject_id in subjects if is_in_doubt(store, subject_id))


def is_in_doubt(store: SealedRows, subject_id: bytes) -> bool:
    """Whether the key of a subject is one of those; for a keeper."""
    audit, cursor = store.audit, store.database.reader()
    said = [line for line in lines_about(audit, WRAP, subject_id) if audit.is_keepers(line)]
    if not any(_may_believe_nobody(store, line) for line in said):
        return False
    with audit.notes.found_once():  # of thousands about one key each would be judged by all before it
        line = entry_about(audit, WRAP, subject_id)
    if line is None or not audit.is_keepers(line) or not _may_believe_nobody(store, line):
        return False
    with contextlib.suppress(OpenError):
        opens = opens_here(store.deks, cursor, subject_id)
        return opens and (opens_first(store, subject_id) or opens_all(store, subject_id))
    return False


@errors_as_ours
def is_open_in_doubt(store: SealedRows, subject_id: bytes) -> bool:
    """Whether all open the key of a subject, and an entry that does not count, and that nobody settled, says that it is
    for few, above the last of a keeper that counts: somebody may have made void what shut it.
    """
    cursor = store.database.reader()
    wrap = store.deks.wrap_of(cursor, subject_id, store.deks.epoch)
    if wrap is None or is_restricted(wrap):
        return False
    with store.audit.notes.found_once():
        lines, counting = store.wraps.lines(cursor, subject_id)
    count = {line.n for line in counting}
    for line in lines:
        if line.n in count and store.audit.is_keepers(line):
            return False
        if line.n not in count and line.hash and not store.audit.is_settled(line.n):
            return True
    return False


def _may_believe_nobody(store: SealedRows, line: LogLine) -> bool:
    said = store.audit.words(store.database.reader(), line)
    return said.verb == UNREADABLE or said.details.get(NAMED) == NOBODY


@errors_as_ours
def given_up_unopened(store: SealedRows, table: str) -> list[bytes]:
    """The ids of rows that a keeper gave up in a file that no keeper opens: she could tell nobody there. The last
    entries are asked each time, all before them once in this process, and again where a keeper settled something since.
    """
    audit, cursor, kept = store.audit, store.database.reader(), remembered(store, table)
    since = max(audit.head().number - LATELY, 0)
    if kept.given_up is None:
        lines = (LogLine(*row) for row in cursor.execute(_GONE_BEFORE, (since, table)).fetchall())
        lines = (line for line in lines if audit.is_keepers(line) and audit.bodies.open(cursor, line).verb == LOST)
        kept.given_up = {line.record_id for line in lines if audit.words(cursor, line).verb == LOST}
    lately = {bytes(row[0]) for row in cursor.execute(_GONE, (since, table)).fetchall()}
    found = list[bytes]()
    for record_id in sorted(lately | kept.given_up):
        line = _giving_up(store, table, record_id)
        if line is None:
            continue
        kept.given_up.add(record_id)
        with contextlib.suppress(OpenError):  # a damaged key, which is found and rings as such
            holders = store.holders(audit.her_key.subject(cursor, table, record_id)) or ()
            if NO_KEEPERS in holders and line.actor not in holders:
                found.append(record_id)
    return found


def _giving_up(store: SealedRows, table: str, record_id: bytes) -> LogLine | None:
    """The newest entry about a row that counts, where a keeper gave it up by that."""
    line = entry_about(store.audit, table, record_id)
    return line if line is not None and not line.hash and is_given_up(store.audit, line.n) else None
