"""What her worker has to do once something of hers was stopped: reach her on a safe way, call off the ways with her.

No window may call it.
"""

from __future__ import annotations

import contextlib

from nsintake.crypto.envelope import OpenError
from nsintake.domain.accompaniment import Accompaniment
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, tasks_of
from nsintake.records.merged_files import every_readable_file
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_of, open_task
from nsintake.records.way_leads import plans_by_way
from nsintake.store.unit_of_work import UnitOfWork


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def ask_to_reach_her(signed_in: SignedIn, work: UnitOfWork, case_id: bytes) -> None:
    """Her worker tells her, on a way that is safe, what was stopped and what is out; one line for all files of hers."""
    with contextlib.suppress(OpenError):  # what stops her papers does not wait for a row that is damaged
        due = [pair for file in every_readable_file(signed_in, case_id) for pair in tasks_of(signed_in, file)]
        if open_of(due, TaskKind.REACH_SAFELY):
            return
    with contextlib.suppress(OpenError):
        case = case_of(signed_in, case_id)
        task = Task(TaskKind.REACH_SAFELY, signed_in.today(), case.code, owner=case.worker)
        open_task(signed_in.identity, work, case_id, task)


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def ask_to_call_off_ways(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, recipient_id: str = "") -> None:
    """Her worker calls off each way on which somebody is to go with her, to one office or to any, and reaches her: one
    line for each. One that is under way is watched over until somebody says how it ended. What she takes back from an
    office is taken back in all files of hers; each file is frozen by itself.
    """
    for file_id in every_readable_file(signed_in, case_id) if recipient_id else (case_id,):
        _ask_to_call_off(signed_in, work, file_id, recipient_id)


def _ask_to_call_off(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, recipient_id: str) -> None:
    with contextlib.suppress(OpenError):
        case, due = case_of(signed_in, case_id), signed_in.identity.sound("task", Task, subject=case_id).pairs
        for way_id, (_, plan) in plans_by_way(signed_in, case_id).items():
            detail = way_id.hex()
            asked = open_of(due, TaskKind.CALL_OFF_ACCOMPANIMENT, detail=detail)
            wanted = (plan is None or recipient_id in {"", plan.recipient_id}) and not asked
            if wanted and _is_ahead(signed_in, way_id):
                kind, today = TaskKind.CALL_OFF_ACCOMPANIMENT, signed_in.today()
                task = Task(kind, today, case.code, owner=case.worker, detail=detail)
                open_task(signed_in.identity, work, case_id, task)


def _is_ahead(signed_in: SignedIn, way_id: bytes) -> bool:
    """Whether a way is planned or under way; also where it has not gone over yet, or cannot be read."""
    try:
        way = signed_in.liaison.find("accompaniment", way_id, Accompaniment)
    except OpenError:
        return True
    return way is None or way.is_open
