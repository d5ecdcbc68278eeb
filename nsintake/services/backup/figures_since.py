"""Figures that were published since the backup: carried over, so that no month is ever counted a second time. And who
took back since that she is counted: she is in no month that is still to be counted.

A month that was published twice, with a woman less the second time, would tell of her. No window may call it.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TypeVar

from nsintake.domain.case import CaseFile
from nsintake.domain.incident import YesNo
from nsintake.domain.publication import CountedMonth, Publication
from nsintake.services.backup.carried_over import put_over, sound_record
from nsintake.services.backup.replaced_station import ReplacedFile
from nsintake.store.her_key_proof import as_it_was_read
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import NotHers

T = TypeVar("T")


def carry_counted(work: UnitOfWork, new: SealedStore, now: ReplacedFile) -> None:
    """What was counted of each month, in identity.db."""
    _carry(work, new, now, "counted_month", CountedMonth)


def carry_published(work: UnitOfWork, new: SealedStore, now: ReplacedFile) -> None:
    """What was published of each month, in liaison.db."""
    _carry(work, new, now, "publication", Publication)


def carry_not_counted(work: UnitOfWork, new: SealedStore, now: ReplacedFile) -> None:
    """Who is not to be counted, by her file in the station. That protects, whoever wrote it there; a yes is not carried
    over.
    """
    for row in now.records("case_file", CaseFile):
        mine = sound_record(new, "case_file", row.record_id, CaseFile)
        took_back = row.value.may_be_counted is YesNo.NO
        if took_back and mine is not None and mine.value.may_be_counted is not YesNo.NO:
            with contextlib.suppress(NotHers), work.part():  # another key than this keeper knew: nothing is read there
                as_it_was_read(new, work, row.record_id)
                kept = replace(mine, value=replace(mine.value, may_be_counted=YesNo.NO))
                put_over(new, work, "case_file", kept)


def _carry(work: UnitOfWork, new: SealedStore, now: ReplacedFile, table: str, kind: type[T]) -> None:
    for row in now.records(table, kind):
        mine = sound_record(new, table, row.record_id, kind)
        if now.is_believed(table, row.record_id) and (mine is None or mine.value != row.value):
            put_over(new, work, table, row)
