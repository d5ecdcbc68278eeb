"""Plain counts in identity.db: a period, what is counted, how many.

No entry of the log is written about them, on purpose: an entry would say who counted and on which day. So nobody can
prove such a count; whoever has the file's key can change it.
"""

from __future__ import annotations

from collections.abc import Iterable

from nsintake.store.column_types import number, word
from nsintake.store.engine import Database
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.unit_of_work import UnitOfWork

_ADD = "INSERT INTO tally (period, what, number) VALUES (?, ?, 1) ON CONFLICT (period, what) DO UPDATE SET number = "
_MORE = _ADD + f"max({number('number')}, 0) + 1"
_PUT = "INSERT OR REPLACE INTO tally (period, what, number) VALUES (?, ?, ?)"
_ALL = f"SELECT {word('period')}, {word('what')}, {number('number')} FROM tally"  # noqa: S608 - own names only


class Tally:
    """The counts of one file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def name(self) -> str:
        """The file's name."""
        return self._database.name

    @errors_as_ours
    def add(self, work: UnitOfWork, period: str, what: Iterable[str]) -> None:
        """One more of each of these in a period, within the transaction."""
        work.cursor.executemany(_MORE, [(period, name) for name in what])

    @errors_as_ours
    def put(self, work: UnitOfWork, period: str, what: str, count: int) -> None:
        """So many in a period, whatever was there, within the transaction."""
        work.cursor.execute(_PUT, (period, what, count))

    @errors_as_ours
    def all(self) -> dict[str, dict[str, int]]:
        """Every count above 0 by period and what is counted; what no program wrote reads as none."""
        found: dict[str, dict[str, int]] = {}
        for period, what, count in self._database.reader().execute(_ALL).fetchall():
            if count > 0:
                found.setdefault(period, {})[what] = count
        return found
