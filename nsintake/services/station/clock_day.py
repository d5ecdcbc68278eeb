"""A keeper says what day it is, after somebody worked under a clock that was too far ahead.

Days never go back by themselves: a clock set back lengthens nothing. The entry is in each file as the newest, under
the day it says, and the newest entry's day is what every later session begins with.
"""

from __future__ import annotations

from datetime import date

from nsintake.domain.days import day_of
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn

DAY_SET = "day_set"


@requires(Permission.SETTLE_AUDIT, while_unsound=False)
def set_day(signed_in: SignedIn) -> date:
    """Use the day of the computer's clock from now on, which is before that of the newest entry; returns the day.

    Nobody else may have the station open meanwhile: their entries would have the later day again. A power cut between
    two files leaves the later day in force, and this is done again. Raises Refused ``day_agrees`` where the clock is
    not behind; EnvironmentFault ``station_busy``.
    """
    day, before = day_of(signed_in.station.clock.now()), signed_in.today()
    if day >= before:
        raise Refused("day_agrees")
    with signed_in.station.alone():
        signed_in.clock.go_back(day)
        try:
            for store in reversed(signed_in.stores):  # accounts.db, which everybody goes by, comes last
                with store.begin() as work:
                    store.audit.append(work, DAY_SET, details={"before": before.isoformat(), "day": day.isoformat()})
                    work.commit()
        except BaseException:
            signed_in.clock.note(before.isoformat())
            raise
    signed_in.clock_gap = None
    return day
