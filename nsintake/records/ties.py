"""Which files say that they are one woman's. No window may call it."""

from __future__ import annotations

from nsintake.domain.finding import Tie, TieKind
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore


def ties_told(store: SealedStore) -> tuple[Record[Tie], ...]:
    """The rows beside younger files that count: the older file says so too, or both are open to all who may merge
    files. Somebody to whom one is shut can write no row under its key.
    """
    rows = store.records("tie", Tie)
    told = {(row.value.other, row.subject_id) for row in rows if row.value.kind is TieKind.HAS_PART}
    merged = (row for row in rows if row.value.kind is TieKind.MERGED)
    return tuple(
        row
        for row in merged
        if (row.subject_id, row.value.other) in told or _open_to_all(store, row.subject_id, row.value.other)
    )


def _open_to_all(store: SealedStore, *case_ids: bytes) -> bool:
    return all(store.holders(case_id) is None for case_id in case_ids)
