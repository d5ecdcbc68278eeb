"""A way on which somebody goes with a woman, as tests plan it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from nsintake.domain.accompaniment import CheckIn, Companion, LawyerLine, WatchContact, WayDecision
from nsintake.domain.accompaniment_plan import WayToBe
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from tests.services.ladder import POLICE


def somebody(signed_in: SignedIn, role: Role) -> str:
    """The user id of the first who has a role."""
    return next(entry.uid for entry in signed_in.ring.roster.entries if entry.role is role)


def a_way(signed_in: SignedIn, **changes: Any) -> WayToBe:
    """A plan to go with her in the morning of tomorrow, everything as it should be; they are back by 11:30."""
    starts = signed_in.local(signed_in.now()).replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=1)
    hours = ((10, 0), (11, 0), (11, 30))
    plan = WayToBe(
        WayDecision.GO,
        "she wants to report, the road is open",
        recipient_id=POLICE,
        starts=starts,
        check_ins=tuple(CheckIn(starts.replace(hour=hour, minute=minute), 15) for hour, minute in hours),
        companions=(Companion(somebody(signed_in, Role.INTAKE), woman=True, phone="07701112266"),),
        vehicle="white pick-up",
        meeting_point="the clinic gate",
        desk_words="We accompany somebody who wants to report.",
        way_out="the main road",
        way_back="the river road",
        contacts=(WatchContact("duty lead", "07701112233"), WatchContact("driver on call", "07701112244")),
        last_words="security focal point, 07701112255",
        watcher=somebody(signed_in, Role.LIAISON),
        seen_with_us=True,
        lawyer=LawyerLine.CALLED,
        abort_word="sunflower",
        duress_word="cardamom tea",
    )
    return replace(plan, **changes)
