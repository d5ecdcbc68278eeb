"""Papers of peace teams: the invitation that a member passes on, and the code of conduct that a member signs.

The invitation is the same sheet for everybody: its code is one of the office, so that no paper leads to whoever passed
it on, nor to the day on which it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from nsintake.domain.codes import code_made_of
from nsintake.domain.language import Lang


@dataclass(frozen=True, slots=True)
class TeamPaper:
    """What is on it. ``rows``: what is said after a label; ``code_label`` and ``code``: what is shown at the desk, both
    empty where there is none; ``hand``: what is written by hand.
    """

    lang: Lang
    title: str
    lines: tuple[str, ...]
    rows: tuple[tuple[str, str], ...] = ()
    code_label: str = ""
    code: str = ""
    hand: tuple[str, ...] = ()
    practice_mark: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """All that may be on the paper besides the mark of a practice paper."""
        said = (self.title, *self.lines, *(word for row in self.rows for word in row), self.code_label, self.code)
        return tuple(word for word in (*said, *self.hand) if word)


def desk_code(org: str) -> str:
    """The code on every invitation of an office, made from ``org``, the id of its organisation, and written in no row.

    Practice offices have one code for all of them: a played script gives the same papers each time.
    """
    return code_made_of(sha256(f"nsintake/peace team/invitation/{org}".encode()).digest())
