"""What of a value only a worker may say, and whether she did: whoever writes something else down states the whole row
again, and would vouch for hours that she never looked at.
"""

from __future__ import annotations

import contextlib
from typing import Any

from nsintake.crypto.envelope import OpenError
from nsintake.domain.record_kinds import RecordKind
from nsintake.store.audit import AuditChain
from nsintake.store.audit_lines import Details
from nsintake.store.audit_lookups import told_by_worker
from nsintake.store.sealed_rows import SealedRows


def is_workers(chain: AuditChain, kind: RecordKind[Any], record_id: bytes, value: object, what: str) -> bool:
    """Whether what a value says of ``what`` is what a worker said of it last. What an earlier version wrote tells
    nothing beside it: then the row is a worker's where nobody else stated it since.
    """
    told, nobody_since = told_by_worker(chain, kind.table, record_id)
    if what not in told:
        return nobody_since
    return told[what] == kind.says(value).get(what, "")


def carried(store: SealedRows, kind: RecordKind[Any] | None, record_id: bytes, said: Details) -> Details:
    """What the entry tells that states a value: where the value says of this what is there already, what a worker told
    last goes on, whoever wrote the row since; where it says something else, that is this person's word.
    """
    if kind is None or not kind.vouched:
        return said
    same = list(kind.vouched)  # where nobody can say what is there
    with contextlib.suppress(OpenError):
        there = store.find(kind.table, record_id, kind.value)
        if there is None:
            return said
        same = [what for what in kind.vouched if kind.says(there).get(what) == said[what]]
    told, nobody_since = told_by_worker(store.audit, kind.table, record_id)
    goes_on = {what: told.get(what, "") for what in same if not nobody_since or what in told}
    return {**said, **goes_on}
