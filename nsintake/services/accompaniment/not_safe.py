"""A way ended and she is not safe: her worker and a lead are told, each by a task of her file.

Whoever watches may be a liaison officer, who knows no file. So it is told where the outcome is written by somebody who
has her file open, and else behind the first session of somebody who has.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import timedelta

from nsintake.crypto.envelope import OpenError
from nsintake.domain.accompaniment import Accompaniment, AccompanimentOutcome, AccompanimentPlan
from nsintake.domain.incident import YesNo
from nsintake.domain.record_kinds import ACCOMPANIMENT as WAY
from nsintake.domain.record_kinds import NOT_SAFE
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.past_damage import Steps
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_task
from nsintake.records.way_leads import plans_by_way
from nsintake.store.final_values import lines_about
from nsintake.store.her_key_proof import as_it_was_read
from nsintake.store.retold import may_be_another

_LATELY = timedelta(days=30)


@requires(Permission.PLAN_MEETING, while_unsound=True)
def tell_not_safe(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> int:
    """For each way that ended with her not safe, once: a task of her worker and one of the lead, which rings at once;
    also of the last weeks where nobody can say any more how one ended. Nothing where she has said since that she is
    safe. How many ways; ``stop`` says that the session ends.
    """
    plans = plans_by_way(signed_in)
    steps, told, ways = Steps(), 0, signed_in.liaison.sound("accompaniment", Accompaniment, ids=list(plans)).records
    ended = {way.record_id for way in ways if way.value.outcome is AccompanimentOutcome.NOT_SAFE}
    ended |= {way.record_id for way in ways if _may_have_ended_so(signed_in, way.record_id, way.value)}
    for way_id, (case_id, plan) in plans.items():
        if _has_said(plan) is not YesNo.YES and not stop() and (way_id in ended or _by_the_log(signed_in, way_id)):
            with steps.step():  # one file keeps no other from being told of
                told += _tell(signed_in, case_id, way_id)
    return told


def _has_said(plan: AccompanimentPlan | None) -> YesNo:
    """Whether she is safe, as she said since."""
    return YesNo.UNKNOWN if plan is None or plan.debrief is None else plan.debrief.safe


def _by_the_log(signed_in: SignedIn, way_id: bytes) -> bool:
    """Whether it was written down once: whoever has the key of liaison.db can write another outcome over it before a
    session reads it that has her file open, or take the way away.
    """
    chain = signed_in.liaison.audit
    cursor = signed_in.liaison.database.reader()
    return any(chain.bodies.open(cursor, line).details.get(NOT_SAFE) for line in lines_about(chain, WAY.table, way_id))


def _may_have_ended_so(signed_in: SignedIn, way_id: bytes, way: Accompaniment) -> bool:
    """Whether the words of the log about a way that is over do not open, and no worker said last how it ended: whoever
    has the key of liaison.db can write another outcome over it and destroy the key of these words.
    """
    if way.is_open or way.starts < signed_in.now() - _LATELY:
        return False
    try:
        return may_be_another(signed_in.liaison, WAY, way_id)
    except OpenError:
        return True


def _tell(signed_in: SignedIn, case_id: bytes, way_id: bytes) -> bool:
    """Both in one transaction, which asks again: two sessions behind which this runs tell it once."""
    now, store = signed_in.now(), signed_in.identity
    with store.begin() as work:
        code, worker = "", ""  # where her file itself does not open it is told all the same
        with contextlib.suppress(OpenError):
            case = case_of(signed_in, case_id)
            code, worker = case.code, case.worker
        asked = store.sound("task", Task, subject=case_id).pairs  # a damaged one keeps nobody from hearing of her
        if any(task.kind is TaskKind.WAY_INCIDENT and task.detail == way_id.hex() for _, task in asked):
            return False
        hers = Task(TaskKind.HELP_AFTER_WAY, signed_in.today(), code, worker, way_id.hex())
        lead = Task(TaskKind.WAY_INCIDENT, signed_in.today(), code, "", way_id.hex(), clock=now)
        as_it_was_read(store, work, case_id)  # she is not safe, whosever the key is
        for task in (hers, lead):
            open_task(store, work, case_id, task)
        work.commit()
    return True
