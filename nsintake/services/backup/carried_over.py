"""What a woman said and what is hers since the backup: carried over from the station.

The backup may be one that somebody wrote into before it was made. So its word counts for nothing where the station's
own says otherwise: only an act that is in the new file as the station has it is left as it is. Where the two went
apart, the station's acts come after the backup's, and a withdrawal or a freeze in either stays the last word. No window
may call it.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from nsintake.clock import Clock
from nsintake.crypto.compartments import Compartment
from nsintake.domain.accompaniment import Accompaniment, AccompanimentPlan
from nsintake.domain.consent import (
    MOST_APART,
    ActKind,
    ConsentAct,
    Item,
    is_within,
    last_withdrawal,
    newest_act,
    odd_numbers,
    shared_items,
)
from nsintake.domain.days import day_of
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.pending import ERASURE
from nsintake.domain.record_kinds import STUBS
from nsintake.domain.release import CaseLink, Heard, LetterDraft
from nsintake.domain.task import PENDING, RED, Task, TaskStatus
from nsintake.domain.ties import Tie
from nsintake.errors import Refused
from nsintake.records.case_files import act_of
from nsintake.records.pending import erasures_in
from nsintake.records.tasks import SETTLED_BY_UNFREEZING
from nsintake.services.backup.replaced_station import ReplacedFile
from nsintake.store.carrying import carry_out
from nsintake.store.her_key_proof import as_it_was_read
from nsintake.store.newest import first_entry
from nsintake.store.note_authors import is_of_who_may_open
from nsintake.store.outbox import Outbox
from nsintake.store.rebuilt_keys import Drop
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import NotHers

T = TypeVar("T")
VERB = "restore"
_LETS_GO_ON = {ActKind.GIVEN: ActKind.WITHDRAWN, ActKind.THAWED: ActKind.FROZEN}
"""What lets something leave, and what in the backup speaks against it where nobody can say which came later."""


def sound_record(store: SealedStore, table: str, record_id: bytes, kind: type[T]) -> Record[T] | None:
    """A record of the new files that is there and counts, else None."""
    try:
        return store.record(table, record_id, kind)
    except Refused:  # an OpenError is one too
        return None


def put_over(store: SealedStore, work: UnitOfWork, table: str, row: Record[T], subject_id: bytes | None = None) -> None:
    """Write a record as the station has it, whatever is under its id: in a backup that may be another woman's."""
    subject_id = subject_id or row.subject_id
    (found,) = carry_out(store, table, [row.record_id])
    if found.row is not None and found.row.subject_id != subject_id:
        store.remove(work, table, row.record_id, verb=VERB)
    store.put(work, table, row.record_id, subject_id, row.value, verb=VERB)


@dataclass(slots=True)
class _Acts:
    """The acts of one file: those in the new file that the station does not know, and the numbers in use. An act with
    an odd number has no place in the order; it comes before all others."""

    there: bool
    foreign: list[ConsentAct] = field(default_factory=list)
    highest: int = 0
    floor: int = 0
    """Up to this number the order of the two is not known, or already given out."""


def carry_consent(work: UnitOfWork, new: SealedStore, now: ReplacedFile, drop: Drop) -> None:
    """Every act of consent, withdrawal or freeze that is not in the new file as the station has it, in the order in
    which they were written: for files that were joined it says what her last word is."""
    acts = sorted(
        now.records("consent_act", ConsentAct),
        key=lambda row: (now.entry_of("consent_act", row.record_id), row.value.number),
    )
    numbers, files = defaultdict[bytes, list[int]](list), dict[bytes, _Acts]()
    for row in acts:
        numbers[row.subject_id].append(row.value.number)
    odd = {case_id: odd_numbers(used) for case_id, used in numbers.items()}
    known = {row.record_id: _placed(row, odd[row.subject_id]) for row in acts}
    for placed in known.values():
        case_id = placed.subject_id
        if (Compartment.IDENTITY, case_id) in drop:
            continue
        if case_id not in files:
            files[case_id] = _acts_in(work, new, case_id, known)
        if not files[case_id].there:
            continue
        mine = sound_record(new, "consent_act", placed.record_id, ConsentAct)
        carried: Record[ConsentAct] | None = placed
        if placed.value.kind in _LETS_GO_ON and not now.is_believed("consent_act", placed.record_id):
            carried = _narrowing(new, placed)
        if carried is not None and not _says_the_same(mine, carried):
            _carry(work, new, carried, files[case_id], is_there=mine is not None)
    for case_id, acts_there in files.items():
        if acts_there.there:
            _say_last_words(work, new, [row for row in known.values() if row.subject_id == case_id], acts_there)


def _narrowing(new: SealedStore, row: Record[ConsentAct]) -> Record[ConsentAct] | None:
    """A yes that allows no more than what she agreed to last by the new file, and no longer: it protects, whoever wrote
    it. None for any other.
    """
    act = row.value
    acts = (record.value for record in new.sound("consent_act", ConsentAct, subject=row.subject_id).records)
    before = newest_act(acts, act.recipient_id)
    if before is None or {act.kind, before.kind} != {ActKind.GIVEN} or not is_within(act, before):
        return None
    return replace(row, value=replace(act, day=min(act.day, before.day)))


def _say_last_words(work: UnitOfWork, new: SealedStore, own: list[Record[ConsentAct]], acts: _Acts) -> None:
    """What she took back, a freeze, and a yes to less, by the station's own word comes after what only the backup
    says.
    """
    words = [row.value for row in own]
    for lets, against in _LETS_GO_ON.items():
        for row in own:
            act, kinds = row.value, {lets, against}
            newest = act.kind is against and not any(
                other.number > act.number and other.recipient_id == act.recipient_id and other.kind in kinds
                for other in words
            )
            if newest and last_kind(acts.foreign, act.recipient_id, kinds) is lets:
                _say_again(work, new, row, acts)
    for office in {act.recipient_id for act in acts.foreign if act.kind is ActKind.GIVEN}:
        only, mine = newest_act(acts.foreign, office), newest_act(words, office)
        if only is None or mine is None or {only.kind, mine.kind} != {ActKind.GIVEN} or is_within(only, mine):
            continue
        _say_again(work, new, next(row for row in own if row.value is mine), acts)


def _say_again(work: UnitOfWork, new: SealedStore, row: Record[ConsentAct], acts: _Acts) -> None:
    acts.highest += 1
    put_over(new, work, "consent_act", replace(row, value=replace(row.value, number=acts.highest)))


def _placed(row: Record[ConsentAct], odd: frozenset[int]) -> Record[ConsentAct]:
    """A record of an act; 0 instead of an odd number, so that no later act brings others near enough to it."""
    return replace(row, value=replace(row.value, number=0)) if row.value.number in odd else row


def _write_placed(
    work: UnitOfWork, new: SealedStore, rows: Iterable[Record[ConsentAct]], odd: frozenset[int]
) -> list[ConsentAct]:
    """The acts of these records, of which those with an odd number are written as number 0."""
    placed = [(row, _placed(row, odd)) for row in rows]
    for row, kept in placed:
        if kept.value.number != row.value.number:
            put_over(new, work, "consent_act", kept)
    return [kept.value for _, kept in placed]


def _acts_in(work: UnitOfWork, new: SealedStore, case_id: bytes, known: Mapping[bytes, Record[ConsentAct]]) -> _Acts:
    rows = new.sound("consent_act", ConsentAct, subject=case_id).records
    foreign = [row for row in rows if row.record_id not in known]
    stay = [row for row in rows if row.record_id in known and _says_the_same(row, known[row.record_id])]
    odd = odd_numbers(row.value.number for row in (*stay, *foreign))
    placed = _write_placed(work, new, foreign, odd)
    floor = max((act.number for act in placed), default=0)
    highest = max((row.value.number for row in stay if row.value.number not in odd), default=0)
    return _Acts(is_there(new, case_id), placed, max(highest, floor), floor)


def _says_the_same(mine: Record[ConsentAct] | None, row: Record[ConsentAct]) -> bool:
    """Whether the new file has an act as the station does; it may be put in force there already."""
    if mine is None or mine.subject_id != row.subject_id:
        return False
    return row.value in {mine.value, replace(mine.value, noted=True)}


def _carry(work: UnitOfWork, new: SealedStore, row: Record[ConsentAct], acts: _Acts, *, is_there: bool) -> None:
    """``is_there``: whether something else is under its id."""
    act = row.value
    if act.number > 0 and (act.number <= acts.floor or act.number > acts.highest + MOST_APART):
        spoken_against = _is_spoken_against(act, acts.foreign)
        if spoken_against and not is_there:
            return
        act = replace(act, number=0 if spoken_against else acts.highest + 1)
    if acts.floor:
        acts.floor = max(acts.floor, act.number)
    acts.highest = max(acts.highest, act.number)
    put_over(new, work, "consent_act", replace(row, value=act))


def _is_spoken_against(act: ConsentAct, foreign: Iterable[ConsentAct]) -> bool:
    against = _LETS_GO_ON.get(act.kind)
    if against is None:
        return False
    return last_kind(foreign, act.recipient_id, {act.kind, against}) is against


def last_kind(acts: Iterable[ConsentAct], office: str, kinds: Collection[ActKind]) -> ActKind | None:
    """Which of these came last for an office, or for her whole file."""
    own = [act for act in acts if act.recipient_id == office and act.kind in kinds]
    return max(own, key=lambda act: (act.number, act.kind not in _LETS_GO_ON)).kind if own else None


def items_told(acts: Iterable[ConsentAct], office: str) -> frozenset[Item] | None:
    """What she agreed to tell an office when she spoke of it last; None where she never did."""
    newest = newest_act(acts, office)
    return None if newest is None else shared_items(newest)


def carry_ties(work: UnitOfWork, new: SealedStore, liaison: SealedStore, now: ReplacedFile) -> None:
    """Whose record is whose, and which files are one woman's, is as the station has it: else a paper would be confirmed
    by another woman's consent, and what she said in one file would not count for the other."""
    for tie in now.records("tie", Tie):
        both = is_there(new, tie.subject_id) and is_there(new, tie.value.other)
        known = both and _is_same(sound_record(new, "tie", tie.record_id, Tie), tie)
        if both and not known and now.is_believed("tie", tie.record_id):
            put_over(new, work, "tie", tie)
    ties, files = {row.record_id for row in now.records("tie", Tie)}, {*now.ids("case_file")}
    for tie in new.sound("tie", Tie).records:
        only_damaged = now.asked(first_entry, now.store, "tie", tie.record_id) and not now.is_gone("tie", tie.record_id)
        if tie.record_id not in ties and not only_damaged and {tie.subject_id, tie.value.other} <= files:
            new.remove(work, "tie", tie.record_id, verb=VERB)
    links = [row for row in now.records("case_link", CaseLink) if row.value.is_of(row.subject_id)]
    links = [row for row in links if now.is_believed("case_link", row.record_id)]
    owners = {row.value.record_id: row.subject_id for row in links}
    for row in links:
        record = sound_record(liaison, "masked_record", row.value.record_id, MaskedRecord)
        known = record is not None and record.value.status not in STUBS and is_there(new, row.subject_id)
        if known and not _is_same(sound_record(new, "case_link", row.record_id, CaseLink), row):
            put_over(new, work, "case_link", row)
    for mine in new.sound("case_link", CaseLink).records:
        owner = owners.get(mine.value.record_id, mine.subject_id)
        if owner != mine.subject_id or not mine.value.is_of(mine.subject_id):
            new.remove(work, "case_link", mine.record_id, verb=VERB)


def _is_same(mine: Record[T] | None, row: Record[T]) -> bool:
    return mine is not None and (mine.subject_id, mine.value) == (row.subject_id, row.value)


def is_there(new: SealedStore, case_id: bytes) -> bool:
    """Whether the new files have a file of hers, also one that does not open."""
    (file,) = carry_out(new, "case_file", [case_id])
    return file.row is not None or (file.said is not None and bool(file.said.hash))


# --- what the liaison file says of her, and her own file does not


def end_by_records(
    work: UnitOfWork,
    new: SealedStore,
    liaison: SealedStore,
    drop: Drop,
    *,
    now: ReplacedFile | None,
    since_made: Mapping[bytes, MaskedRecord],
    unfrozen: Collection[bytes] = (),
    clock: Clock,
) -> None:
    """Where her record is ended or was taken away and her file still says yes, it says now that she took it back: else
    a new letter would go by the older word. Where a record is frozen, so is her file. Of one made since the backup
    (``since_made``, or by an earlier restore) nothing but a stub is left, which does not mean that she took it back as
    long as the station's own file of her is whole.
    """
    for link in new.sound("case_link", CaseLink).records:
        there = sound_record(liaison, "masked_record", link.value.record_id, MaskedRecord)
        record = since_made.get(link.value.record_id, None if there is None else there.value)
        is_stub = record is not None and record.status in STUBS
        gone = is_stub or (Compartment.LIAISON, link.value.record_id) in drop
        ended = not _says_all(now, link.record_id) if gone else record is not None and record.ended
        still = record is not None and record.status is RecordStatus.FROZEN
        still = still and link.subject_id not in unfrozen
        if not ended and not still:
            continue
        with contextlib.suppress(NotHers), work.part():  # another key than this keeper knew: it says nothing of her
            as_it_was_read(new, work, link.subject_id)  # whoever has the file reads in her record what is said here
            _say_in_file(work, new, link, ended=ended, still=still, today=day_of(clock.now()))


def _say_in_file(
    work: UnitOfWork, new: SealedStore, link: Record[CaseLink], *, ended: bool, still: bool, today: date
) -> None:
    rows = new.sound("consent_act", ConsentAct, subject=link.subject_id).records
    acts = _write_placed(work, new, rows, odd_numbers(row.value.number for row in rows))
    office = link.value.recipient_id
    says = list[tuple[str, ActKind]]()
    if ended and act_of(acts, link.value) >= last_withdrawal(acts, office):
        says.append((office, ActKind.WITHDRAWN))
    if still and last_kind(acts, "", {ActKind.FROZEN, ActKind.THAWED}) is not ActKind.FROZEN:
        says.append(("", ActKind.FROZEN))
    highest = max((act.number for act in acts), default=0)
    for number, (about, kind) in enumerate(says, highest + 1):
        act = ConsentAct(number, about, kind, today, witness=new.uid)
        new.put(work, "consent_act", new_id(), link.subject_id, act, verb=VERB)


def _says_all(now: ReplacedFile | None, link_id: bytes) -> bool:
    """Whether the station's own file of her could be read, with every act."""
    if now is None or any(table == "consent_act" for table, _ in now.unread):
        return False
    return now.record("case_link", link_id, CaseLink) is not None


def hear_again(work: UnitOfWork, new: SealedStore, *, verb: str = VERB) -> None:
    """What she agreed to before something was lost, and nobody has signed, is read to her again: she may have said no
    since.
    """
    for row in new.sound("letter_draft", LetterDraft).records:
        if row.value.heard is not Heard.NOT_YET and not row.value.released:
            kept = replace(row.value, heard=Heard.NOT_YET, text_hash="")
            as_it_was_read(new, work, row.subject_id)  # else a letter laid under another key would stop what is done
            new.put(work, "letter_draft", row.record_id, row.subject_id, kept, verb=verb)


def carry_safety(work: UnitOfWork, new: SealedStore, now: ReplacedFile) -> None:
    """Whoever is to see whether she is free, or to reach her on a safe way, is still asked, and so is whoever is to do
    what is red or due by an hour; also where the backup says that it is done, or due later.
    """
    for case_id in new.known_ids("case_file"):
        if is_there(new, case_id):
            for task in now.of_subject("task", case_id, Task):
                if _protects_her(task.value) and not asks_as_much(
                    sound_record(new, "task", task.record_id, Task), task
                ):
                    put_over(new, work, "task", task)


def _protects_her(task: Task) -> bool:
    """Whether somebody has to do something for her that no restore may forget."""
    if task.kind in SETTLED_BY_UNFREEZING:
        return task.status is not TaskStatus.DONE
    return task.status in PENDING and (task.kind in RED or task.clock is not None)


def asks_as_much(mine: Record[Task] | None, row: Record[Task]) -> bool:
    """Whether the new file asks for the same, of the same woman, and no later."""
    if mine is None or (mine.subject_id, mine.value.kind) != (row.subject_id, row.value.kind):
        return False
    if mine.value.status is not TaskStatus.OPEN:
        return mine.value.status is row.value.status
    hour, asked = row.value.clock, mine.value.clock
    return hour is None or (asked is not None and asked <= hour)


def carry_plans(work: UnitOfWork, new: SealedStore, liaison: SealedStore, now: ReplacedFile) -> None:
    """Her half of each way that comes along, as the station has it: her worker hears by it that she is not safe, and
    calls the way off if she takes it back; the watcher is told her words by it.
    """
    for plan in now.records("accompaniment_plan", AccompanimentPlan):
        way_id = plan.value.accompaniment_id
        if not way_id or not is_there(new, plan.subject_id):
            continue
        if sound_record(liaison, "accompaniment", way_id, Accompaniment) is None:
            continue
        if not _is_same(sound_record(new, "accompaniment_plan", plan.record_id, AccompanimentPlan), plan):
            put_over(new, work, "accompaniment_plan", plan)


def carry_erasures(work: UnitOfWork, new: SealedStore, now: ReplacedFile) -> None:
    """An erasure that was noted and could not be finished yet, since she was frozen meanwhile or a row did not open, is
    noted in the new file too: whoever asked for it was told that it is finished later.
    """
    there, outbox = Outbox(now.store, now.store), Outbox(new, new)
    waits = {pending.case_id for _, pending in erasures_in(outbox)}
    for note_id, pending in now.asked(erasures_in, there) or ():
        case_id = pending.case_id
        if case_id in now.dropped or case_id in waits or not is_there(new, case_id):
            continue
        if now.asked(is_of_who_may_open, now.store, note_id, case_id):
            outbox.add_note(work, ERASURE, pending)
