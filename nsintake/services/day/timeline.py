"""The time line of a file: everything about her that a kind of record has to tell.

Read from what is stored and from the log that states it; nothing is stored for it. Notes that are written there are
``services/day/notes.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import partial

from nsintake.domain.roles import Permission
from nsintake.domain.timeline import Event, EventKind
from nsintake.records.about_her import context_of, rows_under, subjects_of
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.kinds import KINDS, nothing
from nsintake.records.merged_files import files_of
from nsintake.records.signed_in import SignedIn

_SIGNED = frozenset({EventKind.RELEASED, EventKind.NAMED})
_ORDER = {kind: at for at, kind in enumerate(EventKind)}
_OWN = _ORDER[EventKind.TASK] - 0.5
"""Where a feature's own entry comes among those of its moment."""


@requires(Permission.VIEW_CASES)
def read(signed_in: SignedIn, case_id: bytes) -> tuple[Event, ...]:
    """Everything that happened in all files of this woman, the newest first."""
    found, kinds = list[Event](), [kind for kind in KINDS if kind.timeline is not nothing]
    for part_id in files_of(signed_in, case_id):
        case_of(signed_in, part_id)  # refuses a file that is not open here
        for row in rows_under(signed_in, subjects_of(signed_in, part_id), kinds, strict=False):
            found.extend(row.contribution.timeline(row.value, context_of(signed_in, row)))
    signed = {(event.about, event.day): event.at for event in found if event.kind in _SIGNED}
    return tuple(sorted(found, key=partial(_when, signed), reverse=True))


def _when(signed: Mapping[tuple[str, date], datetime | None], event: Event) -> tuple[datetime, float]:
    """An entry of which only the day is known comes at its end, a print right after its letter was signed or before
    all else of its day; of one moment, in the order in which things follow.
    """
    at = event.at
    if at is None and event.kind is EventKind.PRINTED:
        at = signed.get((event.about, event.day)) or datetime.combine(event.day, time.min, UTC)
    place = _ORDER[event.kind] if isinstance(event.kind, EventKind) else _OWN
    return at or datetime.combine(event.day, time.max, UTC), place
