"""Of which half of a meeting or a way, whose other half is not in the new liaison file, her worker is told."""

from __future__ import annotations

import pytest

from nsintake.domain.accompaniment import AccompanimentPlan, WayDebrief, WayDecision
from nsintake.domain.meeting import Afterwards, MeetingLink
from nsintake.domain.task import Task, TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup.halves_alone import tell_of_halves
from nsintake.services.founding.practice_office import record
from nsintake.store.sealed import new_id
from tests.services.accompaniment.test_ways import go
from tests.services.ladder import MOMENT, POLICE, Office, answers, plan

pytestmark = pytest.mark.usefixtures("cheap_keys")
Half = AccompanimentPlan | MeetingLink


def told(worker: SignedIn) -> list[Task]:
    """What is said to be lost in the files here, once it was looked for."""
    with worker.identity.begin() as work:
        tell_of_halves(work, worker.identity, worker.liaison, worker.now())
        work.commit()
    rows = worker.identity.sound("task", Task).records
    return [row.value for row in rows if row.value.kind is TaskKind.HOUR_LOST]


def lay(worker: SignedIn, *halves: Half) -> bytes:
    """A new file with these rows in it."""
    case_id = record(worker, answers())
    with worker.identity.begin() as work:
        for half in halves:
            table = "meeting_plan" if isinstance(half, MeetingLink) else "accompaniment_plan"
            worker.identity.put(work, table, new_id(), case_id, half, verb="plan")
        work.commit()
    return case_id


def way(at: bytes, debrief: WayDebrief | None = None) -> AccompanimentPlan:
    """Her half of a way."""
    return AccompanimentPlan(WayDecision.GO, "", MOMENT.date(), "", POLICE, accompaniment_id=at, debrief=debrief)


def meeting(at: bytes, afterwards: Afterwards | None = None) -> MeetingLink:
    """Her half of a meeting."""
    return MeetingLink(at, "", POLICE, b"", afterwards=afterwards)


@pytest.mark.parametrize("half", [way(b"n" * 16), meeting(b"n" * 16)], ids=["a way", "a meeting"])
def test_each_half_that_is_alone_is_told_once_and_rings_at_once(office: Office, half: Half) -> None:
    worker = office.sign_in("intake")
    lay(worker, half, half)
    (lost,) = told(worker)
    assert lost.clock == worker.now()
    assert lost.due == worker.today()


def test_nothing_is_lost_where_the_other_half_is_there_or_somebody_spoke_with_her(released: Office) -> None:
    worker = released.sign_in("intake")
    go(released, worker)
    plan(worker, released.case_id())
    over = Afterwards(worker.today(), worker.uid)
    lay(worker, way(b"n" * 16, WayDebrief(worker.today(), worker.uid)), way(b""), meeting(b"m" * 16, over))
    assert told(worker) == []
