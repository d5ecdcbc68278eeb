"""Where her file is frozen somebody is asked whether she is free, also where that was lost. No window may call it.

Only the line for it tells her worker, and marks her file in the list.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from datetime import date

from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.tasks import ask_in_her_file, open_of
from nsintake.services.backup.carried_over import last_kind
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork


def ask_whether_free(work: UnitOfWork, store: SealedStore, today: date) -> None:
    """One line in each frozen file that has none, and one to reach her on a safe way; within a transaction on
    identity.db. Not where her key does not open here: what is written must be under that.
    """
    acts, due = defaultdict[bytes, list[ConsentAct]](list), defaultdict[bytes, list[tuple[bytes, Task]]](list)
    for act in store.sound("consent_act", ConsentAct).records:
        acts[act.subject_id].append(act.value)
    for task in store.sound("task", Task).records:
        due[task.subject_id].append((task.record_id, task.value))
    marks = {ActKind.FROZEN, ActKind.THAWED}
    for case_id in (case_id for case_id, own in acts.items() if last_kind(own, "", marks) is ActKind.FROZEN):
        if not open_of(due[case_id], TaskKind.SAFETY_CHECK):
            asked = [TaskKind.SAFETY_CHECK]
            asked += [] if open_of(due[case_id], TaskKind.REACH_SAFELY) else [TaskKind.REACH_SAFELY]
            with contextlib.suppress(OpenError, Refused), work.part():
                ask_in_her_file(store, work, case_id, *(Task(kind, today, "") for kind in asked))
