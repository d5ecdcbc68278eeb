"""A file that no keeper opens is sealed again by its worker, once a keeper settled that something is missing which may
have said who opens it. No window may call it.

A keeper does so with each file that she opens (``services/audit/keys_put_right.py``): whoever was shut out of it last
may have taken that out of the log, and put back the key that she had. Here only its worker can. A power cut that lost
the end of the log looks the same; then too she lets the others in again.
"""

from __future__ import annotations

import contextlib

from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.colleagues import keepers_in
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import ask_in_her_file
from nsintake.store.audit import settled_until
from nsintake.store.settled_over import is_settled_over
from nsintake.store.wraps import restricted_subjects


@requires(Permission.RESTRICT_FILE)
def seal_anew(signed_in: SignedIn) -> None:
    """Each of this worker's, for her alone; and ask her on Today who else may open it."""
    store = signed_in.identity
    if not settled_until(store.audit):
        return
    sealed = [each for each in restricted_subjects(store.deks, store.database.reader()) if _is_hers(signed_in, each)]
    for case_id in sealed:
        with contextlib.suppress(OpenError, Refused), store.begin() as work:
            with (
                contextlib.suppress(OpenError, Refused),
                work.part(),
            ):  # before a keeper may have to settle it
                ask_in_her_file(store, work, case_id, Task(TaskKind.ACCESS_LOST, signed_in.today(), ""))
            signed_in.drafts.reseal(work, case_id, (NO_KEEPERS, signed_in.uid), verb="restrict")
            work.commit()
    if sealed:
        store.database.checkpoint()  # else rows under the old key are still in the write-ahead log


def _is_hers(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether such a file is this worker's, and no keeper opens it."""
    with contextlib.suppress(OpenError, Refused):
        if not keepers_in(signed_in, signed_in.identity.holders(case_id)):
            is_over = is_settled_over(signed_in.identity.wraps, case_id, signed_in.uid)
            return is_over and case_of(signed_in, case_id).worker == signed_in.uid
    return False
