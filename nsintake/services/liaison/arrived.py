"""Papers that came to a liaison officer and of which she has not opened the record since.

It is answered from what liaison.db has: the task to print, and the log, where each look at a record is written anyway.
Nothing is stored for it.
"""

from __future__ import annotations

from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.store.audit_lookups import entry_about, last_looked
from nsintake.store.rows import Records


@requires(Permission.VIEW_RECORDS)
def arrived(signed_in: SignedIn, tasks: Records[Task]) -> frozenset[bytes]:
    """The ids of those of these tasks of liaison.db that ask to print a paper whose record this person has not opened
    since it came. Whoever signs releases herself is told of none.
    """
    if not signed_in.may(Permission.PRINT_RELEASED) or signed_in.may(Permission.VIEW_CASES):
        return frozenset()
    log = signed_in.liaison.audit
    came = dict[bytes, int]()
    to_print = [row for row in tasks if row.value.kind is TaskKind.PRINT_LETTER and row.value.status is TaskStatus.OPEN]
    for row in to_print:
        stated = entry_about(log, "task", row.record_id)
        came[row.record_id] = 0 if stated is None else stated.n
    if not came:
        return frozenset()
    looked = last_looked(log, signed_in.uid, {row.subject_id for row in to_print}, above=min(came.values()))
    return frozenset(row.record_id for row in to_print if looked.get(row.subject_id, 0) <= came[row.record_id])
