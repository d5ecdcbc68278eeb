"""What the station says of masked records, their prints, papers and contacts: carried over into a backup that is
restored. No window may call it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from nsintake.domain.contact import Contact
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, ReleasedLetter, disclosures_subject
from nsintake.domain.record_kinds import STUBS
from nsintake.domain.task import ASKS_FOR_COPIES, Task, TaskKind, TaskStatus
from nsintake.services.backup.carried_over import put_over, sound_record
from nsintake.services.backup.ended_records import ask_back, narrowed
from nsintake.services.backup.replaced_station import ReplacedFile
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork


def carry_records(work: UnitOfWork, new: SealedStore, now: ReplacedFile, today: date) -> dict[bytes, MaskedRecord]:
    """Withdrawn, blocked, frozen stays so; stubs of what was shredded, prints and recalls since come along, those of
    papers too that were released since. What the station says of records that the backup does not know.
    """
    since_made = dict[bytes, MaskedRecord]()
    for record_id in {*now.ids("masked_record"), *new.known_ids("masked_record")}:
        row, mine = now.record("masked_record", record_id, MaskedRecord), None
        if row is None:  # its prints are known all the same
            _carry_prints(work, new, now, disclosures_subject(record_id))
            _block_lost(work, new, now, record_id)
            continue
        mine = sound_record(new, "masked_record", record_id, MaskedRecord)
        if mine is None and row.value.status not in STUBS:
            _leave_stub(work, new, now, row, today)
            since_made[record_id] = row.value
            continue
        if row.value.status is RecordStatus.ACTIVE and not now.is_believed("masked_record", record_id):
            row = replace(row, value=replace(row.value, status=RecordStatus.FROZEN))
        if row.value.status is not RecordStatus.ACTIVE:
            kept = row if mine is None else _forbidden(mine, row.value)
            put_over(new, work, "masked_record", kept)
        _carry_prints(work, new, now, record_id)
        _carry_prints(work, new, now, disclosures_subject(record_id))
        if mine is not None and row.value.status is RecordStatus.ACTIVE:
            _narrow(work, new, mine, row.value)
    return since_made


def _narrow(work: UnitOfWork, new: SealedStore, mine: Record[MaskedRecord], now: MaskedRecord) -> None:
    """What was cut out of a record, with the papers that said it, stays out."""
    kept = narrowed(mine.value, {fact.item for fact in mine.value.facts if fact in now.facts})
    if kept != mine.value:
        new.put(work, "masked_record", mine.record_id, mine.subject_id, kept, verb="restore")


_BESIDE: tuple[tuple[str, type[object]], ...] = (
    ("disclosure", Disclosure),
    ("released_letter", ReleasedLetter),
    ("contact", Contact),
    ("task", Task),
)
"""What is stored beside a record, under the subject of its prints."""


def _leave_stub(work: UnitOfWork, new: SealedStore, now: ReplacedFile, row: Record[MaskedRecord], today: date) -> None:
    """A record that the backup does not know yet goes, as if shredded. While anything is stored beside it (prints,
    contacts, what is to be called off) it stays known: else that would count as laid under no record, and would be
    dealt with on no page. What nothing is left of goes with the next session of intake staff.
    """
    apart = disclosures_subject(row.record_id)
    _carry_prints(work, new, now, apart)
    if any(new.sound(table, kind, subject=apart).records for table, kind in _BESIDE):
        stub = row.value.stub(RecordStatus.SHREDDED)
        put_over(new, work, "masked_record", replace(row, subject_id=apart, value=stub))
        ask_back(work, new, row.record_id, apart, row.value.reference, today=today)


def _forbidden(mine: Record[MaskedRecord], now: MaskedRecord) -> Record[MaskedRecord]:
    """The backup's record as the station has it, without what was cut out of it there; what was shredded there and is
    whole here is withdrawn and due.
    """
    shredded = now.status in STUBS and mine.value.status not in STUBS
    status, due = (RecordStatus.WITHDRAWN, date.min) if shredded else (now.status, now.shred_due)
    kept = narrowed(mine.value, {fact.item for fact in mine.value.facts if fact in now.facts})
    value = replace(kept, status=status, shred_due=due)
    return replace(mine, value=replace(value, facts=(), withheld=()) if value.ended else value)


_CARRIED = frozenset({*ASKS_FOR_COPIES, TaskKind.CALL_OFF, TaskKind.PROMISED})
"""What is asked for stays asked for, and what was promised stays promised."""


def _carry_prints(work: UnitOfWork, new: SealedStore, now: ReplacedFile, subject: bytes) -> None:
    """Prints, notices, what is asked for, which papers were blocked, and what was said with the office."""
    _carry_contacts(work, new, now, subject)
    for printed in now.of_subject("disclosure", subject, Disclosure):
        if sound_record(new, "disclosure", printed.record_id, Disclosure) != printed:
            put_over(new, work, "disclosure", printed)
    for paper in now.of_subject("released_letter", subject, ReleasedLetter):
        mine = sound_record(new, "released_letter", paper.record_id, ReleasedLetter)
        notice = paper.value.kind is LetterKind.RECALL
        if notice and mine is None and now.is_believed("released_letter", paper.record_id):
            put_over(new, work, "released_letter", paper)
        elif mine is not None and paper.value.blocked:
            _block(work, new, mine)
    _block_lost(work, new, now, subject)
    for task in now.of_subject("task", subject, Task):
        there = sound_record(new, "task", task.record_id, Task)
        is_open = task.value.status is TaskStatus.OPEN
        if task.value.kind in _CARRIED and (there is None or (is_open and there.value != task.value)):
            put_over(new, work, "task", task)


def _block_lost(work: UnitOfWork, new: SealedStore, now: ReplacedFile, subject: bytes) -> None:
    """Papers that the station took out, of which it may have said more than still reads, or whose newest word there is
    not believed: each may have been blocked. If it was not, it is released again.
    """
    read = {paper.record_id for paper in now.of_subject("released_letter", subject, ReleasedLetter)}
    for mine in new.sound("released_letter", ReleasedLetter, subject=subject).records:
        there = mine.record_id in read and now.is_believed("released_letter", mine.record_id)
        if not there and (
            now.is_gone("released_letter", mine.record_id) or now.has_lost("released_letter", mine.record_id)
        ):
            _block(work, new, mine)


def _carry_contacts(work: UnitOfWork, new: SealedStore, now: ReplacedFile, subject: bytes) -> None:
    """What the office said since, so that her worker hears of it: that it guessed who she is, or asks something."""
    for contact in now.of_subject("contact", subject, Contact):
        if sound_record(new, "contact", contact.record_id, Contact) is None:
            put_over(new, work, "contact", contact)


def _block(work: UnitOfWork, new: SealedStore, paper: Record[ReleasedLetter]) -> None:
    if not paper.value.blocked:
        kept = replace(paper.value, blocked=True, pdf=b"", model=b"")
        new.put(work, "released_letter", paper.record_id, paper.subject_id, kept, verb="restore")
