"""What the log says last of a restricted key, for whoever brings a backup back over its file."""

from __future__ import annotations

from nsintake.store.library_errors import errors_as_ours
from nsintake.store.wrap_lines import WrapLines


@errors_as_ours
def since_keeper(wraps: WrapLines, subject_id: bytes) -> tuple[int, ...]:
    """The numbers of the entries about a wrap that count, the newest first, back to the last by a keeper."""
    audit, found = wraps._audit, list[int]()
    with audit.notes.found_once():
        counting = wraps.lines(wraps._database.reader(), subject_id)[1]
    for line in counting:
        found.append(line.n)
        if audit.is_keepers(line):
            break
    return tuple(found)


@errors_as_ours
def last_stated(wraps: WrapLines, subject_id: bytes) -> tuple[int, frozenset[str]]:
    """The number of the newest entry that counts about a key, and whom the key names, if there is one that is as that
    entry says; else who signed one last and is no keeper. 0 and nobody where there is none.
    """
    audit, cursor = wraps._audit, wraps._database.reader()
    with audit.notes.found_once():
        counting = wraps.lines(cursor, subject_id)[1]
    newest = max((line.n for line in counting), default=0)
    if any(line.hash and line.hash == wraps._state_of(cursor, subject_id) for line in counting[:1]):
        return newest, frozenset(wraps.named(cursor, subject_id) or ())
    return newest, frozenset([line.actor for line in counting if not audit.is_keepers(line)][:1])
