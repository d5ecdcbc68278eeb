"""Who she is, as far as the station must know, and the words that must never be on any paper.

Name, age band and phone are the only structured fields. There is none for an ID number, a tribe, a school, a place
of work or a relative: what of these must never appear goes on the never-list, which serves masking and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class AgeBand(StrEnum):
    """How old she says she is, as coarsely as the rules for consent need."""

    UNKNOWN = "unknown"
    UNDER_6 = "under_6"
    FROM_6 = "from_6"
    FROM_12 = "from_12"
    FROM_15 = "from_15"
    ADULT = "adult"
    FROM_60 = "from_60"

    @property
    def minor(self) -> bool:
        """Whether she is known to be under 18."""
        return self in {AgeBand.UNDER_6, AgeBand.FROM_6, AgeBand.FROM_12, AgeBand.FROM_15}


class NeverLack(StrEnum):
    """What of the words that must never appear is not on file."""

    PLACES = "places"
    OTHERS = "others"
    """Other people, other words and accounts of hers, which are asked together."""


@dataclass(frozen=True, slots=True)
class NeverWords:
    """The one sealed list of what must never appear: villages, accounts of hers, relatives and anything else."""

    places: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.places) + len(self.handles) + len(self.others)

    @property
    def lacks(self) -> tuple[NeverLack, ...]:
        """What of it the leak check does not know, and must say so."""
        there = {NeverLack.PLACES: self.places, NeverLack.OTHERS: self.others or self.handles}
        return tuple(lack for lack, known in there.items() if not known)


@dataclass(frozen=True, slots=True)
class Identity:
    """Her names in every spelling on file (one full name an entry), what she is called, and her phones."""

    names: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    age: AgeBand = AgeBand.UNKNOWN
    never: NeverWords = field(default_factory=NeverWords)

    @property
    def unnamed(self) -> bool:
        """Whether she chose to leave no name at all."""
        return not self.names and not self.called

    @property
    def check_is_weaker(self) -> bool:
        """Whether the leak check lacks an Arabic spelling of her name and must say so."""
        return not any("\u0600" <= sign <= "\u06ff" for name in (*self.names, *self.called) for sign in name)
