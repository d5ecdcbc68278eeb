"""What leads from her file to the ways with her: her half of each, and what the log says where that is out of sight."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable

from nsintake.domain.accompaniment import AccompanimentPlan
from nsintake.domain.record_kinds import ACCOMPANIMENT_PLAN as PLAN
from nsintake.domain.record_kinds import WAY_ID
from nsintake.records.signed_in import SignedIn
from nsintake.store.audit_lines import LogLine
from nsintake.store.final_values import lines_about
from nsintake.store.sealed import SealedStore

Plans = dict[bytes, tuple[bytes, AccompanimentPlan | None]]
"""By the id of a way: the file that it belongs to, and her half of it, None where that does not open."""


def plans_by_way(signed_in: SignedIn, hers: bytes | None = None) -> Plans:
    """Of one file, or of every one that is open here; by the log where the row does not open, or is not there any more:
    whoever has the key of identity.db can take it away before somebody is told of the way.
    """
    store, cursor = signed_in.identity, signed_in.identity.database.reader()
    rows = store.sound(PLAN.table, AccompanimentPlan, subject=hers).records
    plans: Plans = {
        row.value.accompaniment_id: (row.subject_id, row.value) for row in rows if row.value.accompaniment_id
    }
    for plan_id in {*store.known_ids(PLAN.table)} - {row.record_id for row in rows}:
        claims = store.audit.her_key.claims(PLAN.table, plan_id)
        whose = [case_id for case_id in claims if hers in {None, case_id}]
        for line in lines_about(store.audit, PLAN.table, plan_id) if whose else ():
            way_id = str(store.audit.bodies.open(cursor, line).details.get(WAY_ID, ""))
            case_id = _said_of(store, line, whose) if way_id else None
            if case_id is not None:
                with contextlib.suppress(ValueError):  # somebody of hers wrote no id there
                    plans.setdefault(bytes.fromhex(way_id), (case_id, None))
    return plans


def _said_of(store: SealedStore, line: LogLine, whose: Iterable[bytes]) -> bytes | None:
    """Under whose key an entry is, of those."""
    return next((each for each in whose if store.audit.her_key.is_said_of(line, each)), None)
