"""Which files say that they are one woman's. No window may call it."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.ties import Tie, TieKind
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore
from nsintake.store.told_of import names_any, subjects_of
from nsintake.store.wraps import FileRestricted


class TiesTold(NamedTuple):
    """``rows``: those beside younger files that count. ``in_doubt``: files of which nobody here can say whether others
    are hers too, because a row that may say so, or the file that one names, does not read.
    """

    rows: tuple[Record[Tie], ...]
    in_doubt: frozenset[bytes]


def read_ties(store: SealedStore) -> TiesTold:
    """A row beside a younger file counts if the older file says so too, or both are open to all who may merge files.
    Somebody to whom one is shut can write no row under its key. One woman's row that does not read is no other's doubt.
    """
    found = store.sound("tie", Tie)
    told = {(row.value.other, row.subject_id) for row in found.records if row.value.kind is TieKind.HAS_PART}
    merged = [row for row in found.records if row.value.kind is TieKind.MERGED]
    rows = tuple(
        row
        for row in merged
        if (row.subject_id, row.value.other) in told or _open_to_all(store, row.subject_id, row.value.other)
    )
    damaged = frozenset(case_id for row_id in found.damaged for case_id in subjects_of(store, "tie", row_id))
    count = {(row.subject_id, row.value.other) for row in rows}
    said = {(row.subject_id, row.value.other) for row in merged} - count
    said |= {(older, younger) for younger, older in told - count}
    doubted = {case_id for case_id, other in said if _may_say_so(store, other, damaged)}
    return TiesTold(rows, damaged | doubted)


def ties_told(store: SealedStore) -> tuple[Record[Tie], ...]:
    """The rows beside younger files that count."""
    return read_ties(store).rows


def _may_say_so(store: SealedStore, case_id: bytes, damaged: Collection[bytes]) -> bool:
    """Whether a file that another one names has a row that may say the same and does not read here."""
    return case_id in damaged or (not _reads(store, case_id) and names_any(store, "tie", case_id))


def _reads(store: SealedStore, case_id: bytes) -> bool:
    try:
        store.find("case_file", case_id, CaseFile)
    except (FileRestricted, OpenError):
        return False
    return True


def _open_to_all(store: SealedStore, *case_ids: bytes) -> bool:
    try:
        return all(store.holders(case_id) is None for case_id in case_ids)
    except OpenError:
        return False
