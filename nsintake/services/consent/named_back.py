"""Letters that name her, taken back: one alone, or all of an office with her consent for it. What is out is asked for.

A copy that says who she is does her the most harm, so it is asked back in the same act as everything else that office
has. No window may call it. Nothing here opens liaison.db.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import NamedTuple

from nsintake.domain.consent import ConsentAct, last_withdrawal
from nsintake.domain.language import Wording
from nsintake.domain.liaison import Disclosure, disclosures_subject
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.access import requires
from nsintake.records.copies import Copies, ask_for, sorted_out
from nsintake.records.merged_files import every_readable_file
from nsintake.records.named_elsewhere import taken_back_in
from nsintake.records.past_damage import Steps
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of
from nsintake.records.ties import ties_told
from nsintake.store.audit_lookups import entry_about
from nsintake.store.rows import Record
from nsintake.store.unit_of_work import UnitOfWork

Named = tuple[bytes, NamedLetter]


@dataclass(frozen=True, slots=True)
class NamedRow:
    """One such letter as her file lists it. ``copies_out`` counts those that are not back."""

    named_id: bytes
    office: Wording
    reference: str
    released: bool
    withdrawn: bool
    copies_out: int = 0
    recipient_id: str = ""


class Taken(NamedTuple):
    """Copies that an office has, and whether no damaged row kept anything from being taken back and asked for."""

    copies_out: int = 0
    whole: bool = True


def not_taken_back(signed_in: SignedIn, case_id: bytes, recipient_id: str = "") -> tuple[Named, ...]:
    """Her letters that name her and were not taken back; those for one office if it is named. One that is damaged
    keeps no other from being taken back.
    """
    return tuple(
        (row.record_id, row.value)
        for row in signed_in.identity.sound("named_letter", NamedLetter, subject=case_id).records
        if row.value.withdrawn is None and recipient_id in {"", row.value.recipient_id}
    )


def none_damaged(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether every letter of hers that names her can be read."""
    return not signed_in.identity.sound("named_letter", NamedLetter, subject=case_id).damaged


def copies_of(signed_in: SignedIn, named_id: bytes, *, sound: bool = False) -> Copies:
    """The printed copies of one that are not gone. ``sound``: those of them that can be read; else OpenError where one
    cannot.
    """
    store, subject = signed_in.identity, disclosures_subject(named_id)
    if sound:
        return sorted_out(store.sound("named_print", Disclosure, subject=subject).pairs)
    return sorted_out(store.list("named_print", Disclosure, subject=subject))


def copies_out(signed_in: SignedIn, named_id: bytes) -> int:
    """How many printed copies of one an office has."""
    return copies_of(signed_in, named_id).number_out


def rows(signed_in: SignedIn, case_id: bytes) -> tuple[NamedRow, ...]:
    """The letters of one file that name her."""
    return tuple(
        NamedRow(
            named_id=named_id,
            office=signed_in.content.office_of(letter.recipient_id),
            reference=letter.reference,
            released=letter.released,
            withdrawn=letter.withdrawn is not None,
            copies_out=copies_out(signed_in, named_id),
            recipient_id=letter.recipient_id,
        )
        for named_id, letter in signed_in.identity.list("named_letter", NamedLetter, subject=case_id)
    )


def take_back(
    signed_in: SignedIn, work: UnitOfWork, case_id: bytes, letters: Iterable[Named], *, alone: bool = False
) -> Taken:
    """None of them prints any more, and copies that are out are asked for, within this transaction. ``alone``: no note
    stops them besides, so it raises what keeps one of them from being taken back.
    """
    copies, steps, every = 0, Steps(), tuple(letters)
    for named_id, letter in every:
        with nullcontext() if alone else steps.step(work):
            gone = replace(letter, withdrawn=signed_in.today())
            signed_in.identity.put(work, "named_letter", named_id, case_id, gone, verb="withdraw")
    for named_id, letter in every:
        with steps.step(work):
            _ask_nobody_to_sign(signed_in, work, case_id, named_id)
        with steps.step(work):
            copies += _ask_back(signed_in, work, named_id, letter.reference)
    return Taken(copies, steps.whole)


@requires(Permission.RECORD_CONSENT)
def ask_for_forgotten(signed_in: SignedIn, *files: bytes, stop: Callable[[], bool] = lambda: False) -> None:
    """Letters and copies that were out of sight when she took them back: as it would have been done then. Once behind
    the pages of each session; ``files``: of these only, where they are named.
    """
    store, steps = signed_in.identity, Steps()
    each = [store.sound("named_letter", NamedLetter, subject=file_id).records for file_id in files]
    rows = [row for own in each for row in own] if files else store.sound("named_letter", NamedLetter).records
    joined = {case_id for tie in ties_told(store) for case_id in (tie.subject_id, tie.value.other)}
    for row in rows:
        if stop():
            return
        named_id, letter = row.record_id, row.value
        with steps.step():
            back = letter.withdrawn is not None
            if back and not _asks_too_little(signed_in, named_id):
                continue
            if not back and not (
                _ended_since(signed_in, row) or (row.subject_id in joined and _ended_elsewhere(signed_in, row))
            ):
                continue
            with store.begin() as work:
                if back:
                    _ask_back(signed_in, work, named_id, letter.reference)
                else:
                    take_back(signed_in, work, row.subject_id, [(named_id, letter)])
                work.commit()


def _asks_too_little(signed_in: SignedIn, named_id: bytes) -> bool:
    """Whether more copies are out, or are with us, than everybody is asked for today, by lines that lead to the letter:
    whoever has the key of identity.db can write a later day, a colleague or another letter into one.
    """
    copies, asked = copies_of(signed_in, named_id), Counter[TaskKind]()
    for _, task in signed_in.identity.list("task", Task, subject=disclosures_subject(named_id)):
        of_all = task.status is TaskStatus.OPEN and not task.owner and task.due <= signed_in.today()
        if of_all and task.detail == named_id.hex():
            asked[task.kind] += task.copies
    return copies.number_out > asked[TaskKind.NAMED_PAPER] or copies.number_with_us > asked[TaskKind.DESTROY_COPIES]


def _ended_since(signed_in: SignedIn, row: Record[NamedLetter]) -> bool:
    """Whether her last word to the letter's office is that she takes it back, said after the letter was written."""
    store = signed_in.identity
    every = store.records("consent_act", ConsentAct, subject=row.subject_id)
    own = [act for act in every if act.value.recipient_id == row.value.recipient_id]
    last = max((act.value.number for act in own), default=0)
    if not last or last != last_withdrawal([act.value for act in own], row.value.recipient_id):
        return False
    said = [entry_about(store.audit, "consent_act", act.record_id) for act in own if act.value.number == last]
    written = entry_about(store.audit, "named_letter", row.record_id)
    return written is not None and any(line is not None and line.n > written.n for line in said)


def _ended_elsewhere(signed_in: SignedIn, row: Record[NamedLetter]) -> bool:
    """The same of another file of hers, which may have been joined since."""
    others = [file_id for file_id in every_readable_file(signed_in, row.subject_id) if file_id != row.subject_id]
    return taken_back_in(signed_in, others, row.record_id, row.value)


def _ask_nobody_to_sign(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, named_id: bytes) -> None:
    tasks = signed_in.identity.list("task", Task, subject=case_id)
    asked = open_of(tasks, TaskKind.SIGN_NAMED, detail=named_id.hex())
    close_tasks(signed_in.identity, work, case_id, asked)


def _ask_back(signed_in: SignedIn, work: UnitOfWork, named_id: bytes, reference: str) -> int:
    """What waited to be counted is asked back or destroyed now: one line on Today for what is out, one for the rest."""
    store, subject, copies = signed_in.identity, disclosures_subject(named_id), copies_of(signed_in, named_id)
    waited = open_of(store.list("task", Task, subject=subject), TaskKind.NAMED_PAPER)
    close_tasks(store, work, subject, waited, day_only=True)
    ask_for(store, work, subject, reference, copies, due=signed_in.today(), named=named_id)
    return copies.number_out
