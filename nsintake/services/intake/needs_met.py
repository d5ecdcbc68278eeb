"""Whether her needs were met is asked of her, once an office is done; never of the office."""

from __future__ import annotations

import secrets

from nsintake.domain.needs_met import Met, NeedsMet
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks
from nsintake.services.liaison.told_back import from_office


@requires(Permission.RECORD_CONSENT)
def record_needs_met(signed_in: SignedIn, task_id: bytes, met: Met) -> None:
    """What she said; the task that asked for it is done. Raises Refused ``record_missing``, ``changed_meanwhile``."""
    store = signed_in.identity
    row = store.record("task", task_id, Task)
    if row.value.kind is not TaskKind.NEEDS_MET:
        raise Refused("record_missing", table="task")
    told = from_office(signed_in, row.value)
    office, about = ("", b"") if told is None or told.contact is None else (told.recipient_id, told.contact.contact_id)
    with store.begin() as work:
        if store.get("task", task_id, Task).status is not TaskStatus.OPEN:
            raise Refused("changed_meanwhile", table="task")
        answer = NeedsMet(office, met, signed_in.today(), signed_in.uid, about)
        store.put(work, "needs_met", secrets.token_bytes(16), row.subject_id, answer, verb="ask_needs")
        close_tasks(store, work, row.subject_id, [(task_id, row.value)])
        work.commit()
