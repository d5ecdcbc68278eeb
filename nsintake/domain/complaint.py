"""Complaining about this office: to whom outside it, and the letter she is helped to write. No complaint is kept here.

Whoever works here may be the one she complains about, a keeper too. So what is known of a complaint is how many papers
were printed in a year, and nothing else: no case, no author, no day, no way it went.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from nsintake.domain.language import Wording
from nsintake.domain.text import clean
from nsintake.errors import UserFault

MOST_SIGNS = 20_000
"""Signs a complaint may have: about ten pages."""
AGAIN_AFTER = timedelta(days=90)
"""For so long a contact counts as checked."""


class ComplaintTo(StrEnum):
    """What a contact is for."""

    SPEAK_UP = "speak_up"
    """The organisation's own line for complaints, outside this office."""
    PSEA = "psea"
    """Whoever receives reports of sexual exploitation and abuse by aid workers."""
    OFFICERS = "officers"
    """Where one complains about an officer or an official."""


NEEDED = (ComplaintTo.SPEAK_UP, ComplaintTo.PSEA)
"""Without these two, checked, no real case is opened."""


class CheckedHow(StrEnum):
    """How somebody made sure that a contact answers."""

    CALLED = "called"
    VISITED = "visited"
    WROTE = "wrote"


@dataclass(frozen=True, slots=True)
class Checked:
    """Somebody made sure of it. ``by`` is a staff user id."""

    by: str
    day: date
    how: CheckedHow


@dataclass(frozen=True, slots=True)
class ComplaintContact:
    """To whom she can complain. ``reach``: the number, address or page, as it is on paper."""

    to: ComplaintTo
    name: Wording
    reach: str
    checked: Checked | None = None

    @property
    def next_check(self) -> date | None:
        """The last day on which it counts as checked; None while nobody checked it."""
        return None if self.checked is None else self.checked.day + AGAIN_AFTER

    def is_due(self, today: date) -> bool:
        """Whether it is to be checked, for the first time or again."""
        return self.next_check is None or today > self.next_check


def lacking(contacts: Iterable[ComplaintContact]) -> tuple[ComplaintTo, ...]:
    """Which of the two that must be there are missing or were never checked."""
    known = {contact.to for contact in contacts if contact.checked is not None}
    return tuple(to for to in NEEDED if to not in known)


def paragraphs(raw: str) -> tuple[str, ...]:
    """Her words as the lines of a paper, empty ones for a gap left out.

    Raises UserFault ``field_missing``, ``too_long`` or ``hidden_characters`` for the field ``words``.
    """
    text = clean(raw, "words", limit=MOST_SIGNS, multiline=True)
    if not text:
        raise UserFault("field_missing", field="words")
    return tuple(" ".join(line.split()) for line in text.splitlines() if line.strip())
