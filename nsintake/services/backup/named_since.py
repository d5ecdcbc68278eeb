"""Letters that name her, taken back or printed since the backup: carried over from the station.

No window may call it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from nsintake.domain.liaison import Disclosure, disclosures_subject
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.task import Task, TaskKind
from nsintake.records.copies import ask_for, sorted_out
from nsintake.services.backup.carried_over import VERB, is_there, put_over, sound_record
from nsintake.services.backup.replaced_station import ReplacedFile
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork

_ASKS = frozenset({TaskKind.NAMED_PAPER, TaskKind.DESTROY_COPIES})


def carry_named(work: UnitOfWork, new: SealedStore, now: ReplacedFile, today: date) -> None:
    """Copies that name her and are out stay known and asked for, whatever else of the letter the backup lacks; one that
    was taken back stays so. One of which the station may have said more than still reads is taken back. So is one that
    was made since: nothing else would say that there is such a letter. The copies of each that is taken back are asked
    for, whatever the backup says of it: somebody may have written there that it is over, or is another woman's.
    """
    letters = now.records("named_letter", NamedLetter)
    read = {letter.record_id for letter in letters}
    there_too = new.sound("named_letter", NamedLetter).records
    for there in there_too:
        goes_on = there.value.withdrawn is None and there.record_id not in read
        if goes_on and now.has_lost("named_letter", there.record_id):
            over = replace(there.value, withdrawn=today)
            new.put(work, "named_letter", there.record_id, there.subject_id, over, verb=VERB)
    for letter in letters:
        mine = sound_record(new, "named_letter", letter.record_id, NamedLetter)
        if letter.value.withdrawn is not None and mine is not None and mine.value.withdrawn is None:
            kept = replace(mine.value, withdrawn=letter.value.withdrawn)
            new.put(work, "named_letter", letter.record_id, mine.subject_id, kept, verb=VERB)
    _carry_prints(work, new, now)
    whose, rows = {row.record_id: row.subject_id for row in there_too}, {row.record_id: row for row in letters}
    for named_id in sorted({*(now.asked(now.store.known_ids, "named_letter") or ()), *read}):
        made = rows.get(named_id)
        if named_id not in whose or (made is not None and made.subject_id != whose[named_id]):
            _take_back(work, new, named_id, made, today)
    for mine in new.sound("named_letter", NamedLetter).records:
        if mine.value.withdrawn is not None:
            _ask_back(work, new, mine.record_id, today)


def _carry_prints(work: UnitOfWork, new: SealedStore, now: ReplacedFile) -> None:
    prints = now.records("named_print", Disclosure)
    for row in prints:
        if sound_record(new, "named_print", row.record_id, Disclosure) != row:
            put_over(new, work, "named_print", row)
    for subject in dict.fromkeys(row.subject_id for row in prints):
        for task in now.of_subject("task", subject, Task):
            mine = sound_record(new, "task", task.record_id, Task)
            if task.value.kind in _ASKS and (mine is None or mine.value != task.value):
                put_over(new, work, "task", task)


def _take_back(
    work: UnitOfWork, new: SealedStore, named_id: bytes, letter: Record[NamedLetter] | None, today: date
) -> None:
    """A letter that the backup does not know, of which copies are there: what an office or somebody here has is asked
    for; her file says that it was taken back, if both are there. ``letter``: None where it does not read.
    """
    if _ask_back(work, new, named_id, today) and letter is not None and is_there(new, letter.subject_id):
        over = replace(letter.value, withdrawn=letter.value.withdrawn or today)
        put_over(new, work, "named_letter", replace(letter, value=over))


def _ask_back(work: UnitOfWork, new: SealedStore, named_id: bytes, today: date) -> bool:
    """Ask for the copies of a letter; whether there are any."""
    subject = disclosures_subject(named_id)
    prints = new.sound("named_print", Disclosure, subject=subject).records
    copies = sorted_out((row.record_id, row.value) for row in prints)
    if copies:
        ask_for(new, work, subject, prints[0].value.reference, copies, due=today, named=named_id)
    return bool(copies)
