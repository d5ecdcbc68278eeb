"""Her half of a meeting or a way of which the new liaison file knows nothing. No window may call it.

Everybody who signs in can make a backup by hand, and put an older liaison.db into it. On a clean computer nothing else
says what was planned since: nobody would watch over a way, or tell an office that nobody comes.
"""

from __future__ import annotations

import contextlib
from datetime import datetime

from nsintake.crypto.envelope import OpenError
from nsintake.domain.accompaniment import AccompanimentPlan
from nsintake.domain.days import day_of
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.record_kinds import ACCOMPANIMENT, ACCOMPANIMENT_PLAN, MEETING, MEETING_PLAN
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.tasks import ask_in_her_file
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork


def tell_of_halves(work: UnitOfWork, identity: SealedStore, liaison: SealedStore, moment: datetime) -> None:
    """One line in the file of each woman with whom nobody has spoken since, which rings at once (``moment``, aware);
    within a transaction on identity.db. Neither a row nor an entry is there: what was taken away leaves one. Not where
    her key does not open here: what is written must be under that.
    """
    known, alone = {*liaison.known_ids(ACCOMPANIMENT.table), *liaison.known_ids(MEETING.table)}, list[bytes]()
    for plan in identity.sound(ACCOMPANIMENT_PLAN.table, AccompanimentPlan).records:
        way_id = plan.value.accompaniment_id
        if way_id and way_id not in known and plan.value.debrief is None:
            alone.append(plan.subject_id)
    for link in identity.sound(MEETING_PLAN.table, MeetingLink).records:
        if link.value.meeting_id not in known and link.value.afterwards is None:
            alone.append(link.subject_id)
    task = Task(TaskKind.HOUR_LOST, day_of(moment), "", clock=moment)
    for case_id in dict.fromkeys(alone):
        with contextlib.suppress(OpenError, Refused), work.part():
            ask_in_her_file(identity, work, case_id, task)
