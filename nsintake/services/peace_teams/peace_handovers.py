"""A member says that somebody needs us: a theme and a day are kept, and she is invited by a paper that is like every
other. How many women came by such a paper is a number of a month, written down once that month is over.

Nothing here leads to a woman, and the member who spoke is asked for and not kept. So nobody who reads every file learns
who sent whom. A woman who comes begins a session like every other.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nsintake.domain.days import month_of
from nsintake.domain.peace_team import (
    TEAMS,
    HandOverTheme,
    PeaceHandOver,
    checked_came,
    checked_hand_over,
    months_over,
)
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.peace_team import member_of_code
from nsintake.records.signed_in import SignedIn
from nsintake.store.sealed import new_id
from nsintake.store.tally import Tally

TABLE = "hand_over"
CAME = "cpt_came"


@dataclass(frozen=True, slots=True)
class HandOverMonth:
    """One month (``YYYY-MM``): its hand-overs by theme, and how many women came; None where no number was written down,
    or the month runs.
    """

    month: str
    themes: tuple[tuple[HandOverTheme, int], ...]
    came: int | None

    @property
    def hand_overs(self) -> int:
        """How many there were."""
        return sum(count for _, count in self.themes)


@requires(Permission.TAKE_HAND_OVER)
def take(signed_in: SignedIn, code: str, theme: HandOverTheme, day: date) -> None:
    """Write a hand-over down. The ``code`` of the member is looked up in the register and then forgotten.

    Raises UserFault ``member_code_unreadable``, ``member_unknown``, ``member_not_active`` (all for ``code``),
    ``day_ahead``.
    """
    with signed_in.identity.begin() as work:
        kept = checked_hand_over(member_of_code(signed_in, code), theme, day, signed_in.today())
        signed_in.identity.put(work, TABLE, new_id(), TEAMS, kept, verb="take_hand_over")
        work.commit()


@requires(Permission.TAKE_HAND_OVER, while_unsound=True)
def months(signed_in: SignedIn) -> tuple[HandOverMonth, ...]:
    """The month that runs and those for which a number can be written down, the newest first."""
    counts, today = Tally(signed_in.identity.database).all(), signed_in.today()
    found: dict[str, list[HandOverTheme]] = {}
    for _, held in signed_in.identity.sound(TABLE, PeaceHandOver).pairs:
        found.setdefault(month_of(held.day), []).append(held.theme)
    return tuple(
        HandOverMonth(
            month,
            tuple((theme, found.get(month, []).count(theme)) for theme in HandOverTheme),
            counts.get(month, {}).get(CAME),
        )
        for month in (month_of(today), *months_over(today))
    )


@requires(Permission.TAKE_HAND_OVER)
def write_came(signed_in: SignedIn, month: str, number: str) -> int:
    """How many women came by invitation in a month that is over; the number. It takes the place of an earlier one, and
    no entry of the log tells of it.

    Raises UserFault ``month_not_over``, ``count_out_of_range``.
    """
    came = checked_came(month, number, signed_in.today())
    with signed_in.identity.begin() as work:
        Tally(signed_in.identity.database).put(work, month, CAME, came)
        work.commit()
    return came
