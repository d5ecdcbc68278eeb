"""Whether an entry that states to whom a woman's file is open was written by somebody who had its key until then.

Which people a restricted key is wrapped for is in a row that everybody who has the key of identity.db can write, and
all of them can sign entries. So each such entry names the hash of a word that only the key gives, and the next one says
that word: whoever was never let in cannot. It says nothing about who is let in or who the woman is, and everybody who
reads the log can judge it, to whom the file is shut too. Where a keeper who settles has no key, she names instead whom
the wrap names.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from hashlib import sha256
from operator import attrgetter
from typing import Any

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.keys import Dek
from nsintake.store.audit_bodies import UNREADABLE
from nsintake.store.audit_entries import AuditEntries
from nsintake.store.audit_lines import LogLine
from nsintake.store.column_types import IN_RANGE, LINE

TABLE = "wrap"
"""``tbl`` of the entry that states the wrap of a restricted key, or that it is restricted no more."""
BEFORE, NEXT = "before", "next"
"""Details: the word that the entry before it asks for, and the hash of the one that this one asks for, in hex."""
NAMED = "named"
"""Detail where whoever states a wrap does not open it, and so can ask for no word: who is named in it, a comma before
each id. Only they and keepers state what comes next."""
NOBODY = ","
"""What is said there where nobody whom it names is believed."""
ASKS = "asks"
"""Detail where a keeper who settled shut a file to all but keepers: who else may open it is to be said again."""
_ABOUT = (
    f"SELECT {LINE} FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 "  # noqa: S608 - own names only
    f"AND n > ? AND n < ? AND {IN_RANGE} ORDER BY n"
)


_number_of = attrgetter("n")


def word_of(dek: Dek, version: int) -> str:
    """The word, in hex, that shows that somebody had the key which entry ``version`` about its subject stated."""
    return dek.for_log().word(f"wrap-next/{version}").hex()


def hash_of(word: str) -> str:
    """What an entry asks for: the hash of a word, in hex."""
    return sha256(word.encode()).hexdigest()


class WrapRule:
    """The rule for one file; it asks for nothing outside identity.db."""

    def __init__(self, entries: AuditEntries, *, is_written: Callable[[LogLine, bytes | None], bool]) -> None:
        """``is_written``: as in the chain, whether an entry follows and is signed by one who may sign there."""
        self._entries = entries
        self._is_written = is_written
        self._judged: dict[tuple[int, bytes, bytes, bytes], bool] = {}
        """Of entries by number, head and signature, and the head of the newest before that counts: whether they count.
        Each is asked for by all that come later."""

    def may_state(self, line: LogLine) -> bool:
        """Whether what is said of the key so far allows what an entry states of it; who signed it ``writers`` ask.

        In a run of entries (``RosterNotes.found_once``) what came before is gone through once, not for each of them: of
        thousands about one key a sign-in would take minutes.
        """
        if line.tbl != TABLE or not line.version or self._entries._comp is not Compartment.IDENTITY:
            return True
        cursor, run = self._entries._database.reader(), getattr(self._entries._here, "run", None)
        until, counting = (0, list[LogLine]()) if run is None else run.get(line.record_id, (0, []))
        for row in cursor.execute(_ABOUT, (line.record_id, TABLE, until, line.n)).fetchall():
            older = LogLine(*row)
            if self._counts(cursor, older, counting[-1] if counting else None):
                counting.append(older)
        if run is not None:
            run[line.record_id] = max(until, line.n - 1), counting
        at = bisect_left(counting, line.n, key=_number_of)
        return self._follows(cursor, line, counting[at - 1] if at else None)

    def _counts(self, cursor: Any, line: LogLine, newest: LogLine | None) -> bool:
        name = line.n, line.head, line.sig, b"" if newest is None else newest.head
        if name not in self._judged:
            before = self._entries.head_at(line.n - 1)
            written = before is not None and self._is_written(line, before)
            self._judged[name] = written and self._follows(cursor, line, newest)
        return self._judged[name]

    def _follows(self, cursor: Any, line: LogLine, newest: LogLine | None) -> bool:
        """Whether an entry may come after the newest that counts. A keeper is believed; where nothing restricted was
        stated, and where whoever stated it had no key, no word is asked for.
        """
        if newest is None or self._entries.is_keepers(line):
            return True
        asks, says = self._entries.words(cursor, newest), self._entries.bodies.open(cursor, line)
        if asks.verb == UNREADABLE or asks.gives_up:  # what it asks for cannot be said; nobody has a key that was lost
            return False
        if NAMED in asks.details:
            return line.actor in str(asks.details[NAMED]).split(",")
        return NEXT not in asks.details or hash_of(str(says.details.get(BEFORE, ""))) == asks.details[NEXT]

    def forget(self) -> None:
        """Judge each entry again: what keepers settled is another now."""
        self._judged.clear()
