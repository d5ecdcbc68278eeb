"""What is kept of a woman of whom somebody else told: a theme, and how an invitation reaches her.

She said nothing and agreed to nothing, so there is no file, no consent and no letter; the contact is erased by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nsintake.domain.days import days_after
from nsintake.domain.incident import IncidentKind

KEPT_DAYS = 14


@dataclass(frozen=True, slots=True)
class Invitation:
    """One invitation. ``through`` is the code of the person who passes it on, ``contact`` how she was said to be
    reached.
    """

    code: str
    day: date
    by: str
    kinds: tuple[IncidentKind, ...] = ()
    through: str = ""
    contact: str = ""

    @property
    def goes_on(self) -> date:
        """The day on which nothing of it is left, whether or not she came."""
        return days_after(self.day, KEPT_DAYS)
