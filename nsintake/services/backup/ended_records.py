"""Records that are ended at a restore, and the copies of them that are asked for. No window may call it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime

from nsintake.domain.accompaniment import Accompaniment, AccompanimentOutcome
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, ConsentAct, Item, last_withdrawal
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.pending import FREEZE, WITHDRAWAL, PendingFreeze, PendingWithdrawal
from nsintake.domain.record_kinds import ACCOMPANIMENT, HOURS, MEETING, STUBS
from nsintake.domain.release import CaseLink
from nsintake.domain.task import PENDING, RED, Task, TaskKind, TaskStatus
from nsintake.domain.ties import Tie
from nsintake.records.case_files import act_of
from nsintake.records.copies import Copies, ask_for, sorted_out
from nsintake.records.pending import read
from nsintake.records.tasks import open_of, open_task
from nsintake.services.backup.carried_over import VERB, items_told, last_kind, put_over, sound_record
from nsintake.services.backup.meetings_since import is_of_a_restore
from nsintake.services.backup.replaced_station import ReplacedFile
from nsintake.store.outbox import Outbox
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.vouched import is_workers

_MARKS = frozenset({ActKind.FROZEN, ActKind.THAWED})


def end_by_acts(work: UnitOfWork, liaison: SealedStore, identity: SealedStore, today: date) -> None:
    """What her file says in the end goes for her records, whatever they say themselves: one is ended that she took
    back, and is frozen while her file is. Facts she does not agree to tell go out of it. Her papers are judged
    when somebody confirms.
    """
    ties = identity.sound("tie", Tie).records
    joined = {case_id for tie in ties for case_id in (tie.subject_id, tie.value.other)}
    for link in identity.sound("case_link", CaseLink).records:
        row = sound_record(liaison, "masked_record", link.value.record_id, MaskedRecord)
        if row is None or not link.value.is_of(link.subject_id) or row.value.ended or row.value.status in STUBS:
            continue
        acts = [act.value for act in identity.sound("consent_act", ConsentAct, subject=link.subject_id).records]
        if act_of(acts, link.value) < last_withdrawal(acts, link.value.recipient_id):
            end(work, liaison, link.value.record_id, today)
            continue
        told, kept = items_told(acts, link.value.recipient_id), row.value
        if told is not None and link.subject_id not in joined:  # else her newest word may be in the other file
            kept = narrowed(kept, told)
        if kept.status is RecordStatus.ACTIVE and last_kind(acts, "", _MARKS) is ActKind.FROZEN:
            kept = replace(kept, status=RecordStatus.FROZEN)
        if kept != row.value:
            liaison.put(work, "masked_record", row.record_id, row.subject_id, kept, verb=VERB)


def narrowed(record: MaskedRecord, told: Collection[Item]) -> MaskedRecord:
    """A record without the facts that are not among these; what it tells no more is withheld."""
    facts = tuple(fact for fact in record.facts if fact.item in told)
    lost = (fact.item for fact in record.facts if fact.item not in told)
    return replace(record, facts=facts, withheld=tuple(dict.fromkeys((*record.withheld, *lost))))


def deliver_or_stop(liaison: SealedStore, identity: SealedStore, *, today: date) -> None:
    """What her file still owed liaison.db goes over. What waits of a record goes no more where that cannot be told from
    something that was cancelled (a keeper was asked about the log): her worker hears that it did not go.
    """
    outbox = Outbox(identity, liaison)
    links = {row.value.record_id: row.subject_id for row in identity.sound("case_link", CaseLink).records}
    with identity.begin() as work, liaison.begin() as other:
        for subject_id in outbox.deliver_in(work, into=other).damaged:
            outbox.cancel(work, subject_id)
            case = sound_record(identity, "case_file", links.get(subject_id, b""), CaseFile)
            if case is not None:
                task = Task(TaskKind.NOT_SENT, today, case.value.code, owner=case.value.worker)
                open_task(identity, work, case.record_id, task)
        other.commit()
        work.commit()


def end(work: UnitOfWork, new: SealedStore, record_id: bytes, today: date) -> None:
    """A record of which somebody said that it was taken away is ended and due, after a freeze if it is frozen; its
    copies are asked for."""
    mine = sound_record(new, "masked_record", record_id, MaskedRecord)
    if mine is None or mine.value.ended:
        return
    status = RecordStatus.FROZEN if mine.value.status is RecordStatus.FROZEN else RecordStatus.WITHDRAWN
    ended = replace(mine.value, status=status, shred_due=date.min, facts=(), withheld=())
    new.put(work, "masked_record", record_id, mine.subject_id, ended, verb="restore")
    ask_back(work, new, record_id, record_id, mine.value.reference, today=today)


def stop_noted(work: UnitOfWork, liaison: SealedStore, now: ReplacedFile, today: date) -> None:
    """What somebody noted in the station, also by a reference, and could not carry out there: the record is ended or
    is frozen. Her file says so too in the end.
    """
    for note in now.asked(Outbox(now.store, now.store).notes) or ():
        if note.kind == WITHDRAWAL:
            pending = read(note, PendingWithdrawal)
            for link in pending.links if pending is not None else ():
                end(work, liaison, link.record_id, today)
        elif note.kind == FREEZE:
            still = read(note, PendingFreeze)
            for record_id in still.records if still is not None else ():
                mine = sound_record(liaison, "masked_record", record_id, MaskedRecord)
                if mine is not None and mine.value.status in {RecordStatus.ACTIVE, RecordStatus.WITHDRAWN}:
                    frozen = replace(mine.value, status=RecordStatus.FROZEN)
                    liaison.put(work, "masked_record", record_id, mine.subject_id, frozen, verb=VERB)


def end_meetings(work: UnitOfWork, liaison: SealedStore, now: ReplacedFile, moment: datetime) -> None:
    """A meeting that is over or was cancelled since is not ahead again, and its sheets print no more; nor is one of
    which nobody can say that it was not, also where its row in the station does not read. One that the backup does not
    know comes along, cancelled, while an office must still hear that it does not take place. What waits while she may
    not be free waits on. One that a worker moved since is at its new hour. Of one that only an older backup did not
    know, which was brought back by mistake, what this one says counts.
    """
    rows = now.records("meeting", Meeting)
    read = {row.record_id for row in rows}
    for there in liaison.sound("meeting", Meeting).records:
        goes_on = there.value.status is MeetingStatus.PLANNED
        if goes_on and there.record_id not in read and now.has_lost("meeting", there.record_id):
            off = there.value.in_doubt(moment)
            liaison.put(work, "meeting", there.record_id, there.subject_id, off, verb=VERB)
    for found in (row for row in rows if not _knows_more(liaison, now, row.record_id)):
        row = replace(found, value=now.in_doubt(MEETING, found, moment) or found.value)
        mine = sound_record(liaison, "meeting", row.record_id, Meeting)
        over = row.value.status is not MeetingStatus.PLANNED
        if over and mine is not None and mine.value.status is MeetingStatus.PLANNED:
            ended = replace(mine.value, status=row.value.status, because=row.value.because)
            liaison.put(work, "meeting", row.record_id, mine.subject_id, ended, verb=VERB)
        elif mine is not None and not over:
            _move(work, liaison, now, mine, row)
        for task in now.of_subject("task", row.record_id, Task):
            if open_of([(task.record_id, task.value)], TaskKind.CALL_OFF):
                if sound_record(liaison, "meeting", row.record_id, Meeting) is None:
                    off = row.value if over else row.value.in_doubt(moment)
                    put_over(liaison, work, "meeting", replace(row, value=off))
                put_over(liaison, work, "task", task)
            elif mine is not None and task.value.status is TaskStatus.SUSPENDED:
                put_over(liaison, work, "task", task)


def _knows_more(liaison: SealedStore, now: ReplacedFile, meeting_id: bytes) -> bool:
    """Whether the backup has a meeting of which the station knows no more than that an older backup did not."""
    mine = sound_record(liaison, "meeting", meeting_id, Meeting)
    return mine is not None and now.is_believed("meeting", meeting_id) and is_of_a_restore(now, meeting_id)


def _move(
    work: UnitOfWork, liaison: SealedStore, now: ReplacedFile, mine: Record[Meeting], row: Record[Meeting]
) -> None:
    """The hours of a meeting that is ahead in both, and who receives her, as a worker said them last in the station
    (``row``); with what is due on its new day.
    """
    moved = mine.value.at_hours_of(row.value)
    if moved == mine.value or mine.value.status is not MeetingStatus.PLANNED:
        return
    if not now.asked(is_workers, now.store.audit, MEETING, row.record_id, row.value, HOURS):
        return
    liaison.put(work, "meeting", row.record_id, mine.subject_id, moved, verb=VERB)
    for task in now.of_subject("task", row.record_id, Task):
        there = sound_record(liaison, "task", task.record_id, Task)
        if task.value.kind is TaskKind.MEETING and (there is None or there.value != task.value):
            put_over(liaison, work, "task", task)


def carry_watches(work: UnitOfWork, liaison: SealedStore, now: ReplacedFile, moment: datetime) -> None:
    """Who is out with a woman since the backup is still watched over, what was written down of it is kept, and what is
    over does not begin again; nor is it forgotten that she was not safe. Where nobody can say any more what was agreed,
    a call is due at once (``moment``, aware), and what the backup says of the later ones counts.
    """
    for found in now.records("accompaniment", Accompaniment):
        mine, row = sound_record(liaison, "accompaniment", found.record_id, Accompaniment), found
        doubted = now.in_doubt(ACCOMPANIMENT, found, moment)
        if doubted is not None:
            row = replace(found, value=doubted if mine is None else _in_doubt(mine.value, moment))
        if mine is None and not row.value.is_open and row.value.outcome is not AccompanimentOutcome.NOT_SAFE:
            continue
        if mine is None or mine.value != row.value:
            put_over(liaison, work, "accompaniment", row)
        for task in now.of_subject("task", row.record_id, Task):
            if task.value.kind in RED and task.value.status in PENDING:
                put_over(liaison, work, "task", task)


def _in_doubt(way: Accompaniment, moment: datetime) -> Accompaniment:
    return way.in_doubt(moment) if way.is_open else way


def copies_of(new: SealedStore, apart: bytes) -> Copies:
    """The copies of a record, by the subject of what is said of them."""
    rows = new.sound("disclosure", Disclosure, subject=apart).records
    return sorted_out((row.record_id, row.value) for row in rows)


def ask_back(
    work: UnitOfWork, new: SealedStore, record_id: bytes, subject: bytes, reference: str, *, today: date
) -> None:
    """``subject``: whose the lines on Today are. They are due ``today``, or since the last day of a print."""
    copies = copies_of(new, disclosures_subject(record_id))
    if copies:
        last = max(disclosure.day for _, disclosure in (*copies.out, *copies.with_us))
        due = min(last, today)
        ask_for(new, work, subject, reference, copies, due=due)
