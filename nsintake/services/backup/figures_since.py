"""Figures that were published since the backup: carried over, so that no month is ever counted a second time.

A month that was published twice, with a woman less the second time, would tell of her. No window may call it.
"""

from __future__ import annotations

from typing import TypeVar

from nsintake.domain.publication import CountedMonth, Publication
from nsintake.services.backup.carried_over import put_over, sound_record
from nsintake.services.backup.replaced_station import ReplacedFile
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork

T = TypeVar("T")


def carry_counted(work: UnitOfWork, new: SealedStore, now: ReplacedFile) -> None:
    """What was counted of each month, in identity.db."""
    _carry(work, new, now, "counted_month", CountedMonth)


def carry_published(work: UnitOfWork, new: SealedStore, now: ReplacedFile) -> None:
    """What was published of each month, in liaison.db."""
    _carry(work, new, now, "publication", Publication)


def _carry(work: UnitOfWork, new: SealedStore, now: ReplacedFile, table: str, kind: type[T]) -> None:
    for row in now.records(table, kind):
        mine = sound_record(new, table, row.record_id, kind)
        if now.is_believed(table, row.record_id) and (mine is None or mine.value != row.value):
            put_over(new, work, table, row)
