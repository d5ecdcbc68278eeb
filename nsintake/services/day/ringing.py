"""What is due at an hour and nobody has dealt with: of each row that can be read, and of what does not open, is not
there or may say something else than it did. No window may call it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from nsintake.crypto.compartments import Compartment
from nsintake.domain.record_kinds import CASE_TASK
from nsintake.domain.roles import Permission, Role, permissions_of
from nsintake.domain.task import DueClass, Task
from nsintake.records.colleagues import a_lead_opens, people_here, people_who_open
from nsintake.records.integrity import IntegrityKind
from nsintake.records.kinds import KINDS, AlarmPlace, Contribution
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import RULES, waits_for_unfreeze
from nsintake.records.told_hours import at_once, is_ended, said_of_alarm, told_hours
from nsintake.store.audit_lines import AuditView
from nsintake.store.finished_rows import closed_wrong, due_before, missing, not_over
from nsintake.store.held_rows import given_up_unopened
from nsintake.store.rows import Record, SoundRecords
from nsintake.store.sealed import SealedStore
from nsintake.store.to_do import shut_past_the_program, shut_with_nobodys_key, to_do

AGAIN = timedelta(minutes=5)
"""After this time what was seen rings again."""
_LACKS = frozenset({IntegrityKind.BROKEN, IntegrityKind.ROLLED_BACK, IntegrityKind.FAILED})
"""What is found of a log of which an entry was changed or taken out, or which nobody can look through."""
_OF_A_LEAD = frozenset({DueClass.INCIDENT, DueClass.NOT_SAFE})
"""What a lead is asked for: nobody else ends it, or gets it handed over, unless her file is shut to all of them."""
_LEADS = tuple(role for role in Role if Permission.LEAD_SECURITY in permissions_of(role))


@dataclass(frozen=True, slots=True)
class DueAlarm:
    """Something due at ``moment`` (aware, UTC) that is neither done nor handed to somebody.

    ``rings_at``: when it rings, or rings again since somebody saw it. ``page`` and ``target``: where it is dealt with.
    ``detail``: what more is said of it than its class, as a code. ``code`` and ``room``: of a meeting, which one it is.
    ``seen_by``: a name, empty while nobody has seen it.
    ``ends_by_word``: whether this person's word ends it, or her handing it over; ``is_done_here``: whether she may say
    to it that it is done. ``about``: the subject whose key what is said of it is under.
    """

    record_id: bytes
    due_class: DueClass
    moment: datetime
    rings_at: datetime
    page: str
    target: bytes
    detail: str = ""
    seen_by: str = ""
    ends_by_word: bool = True
    is_done_here: bool = True
    code: str = ""
    room: str = ""
    about: bytes = b""


@dataclass(frozen=True, slots=True)
class Found:
    """An alarm, and the row that it comes from."""

    alarm: DueAlarm
    store: SealedStore
    table: str
    row: Record[object]


def kinds_here(signed_in: SignedIn) -> Iterator[tuple[SealedStore, Contribution[object]]]:
    """Each kind that rings or is silent, with the file it is in, of those that are open here."""
    stores = [signed_in.liaison] if signed_in.may(Permission.VIEW_RECORDS) else []
    stores += [signed_in.identity] if signed_in.may(Permission.VIEW_CASES) else []
    for store in stores:
        yield from ((store, kind) for kind in KINDS if kind.rings and kind.kind.file == store.comp.value)


@dataclass(frozen=True, slots=True)
class Ringing:
    """A kind that rings or is silent, with what is to be asked of it."""

    store: SealedStore
    kind: Contribution[object]
    rows: SoundRecords[object]

    def waits(self, record_id: bytes) -> bool:
        """Whether her file is frozen, so that nothing of this row rings."""
        return waits_for_unfreeze(self.store, record_id, self.kind.waits_with)


def read(signed_in: SignedIn) -> list[Ringing]:
    """Everything that can ring, read once. Of a watch no mark is believed: one that is open and marked as over would be
    silent.
    """
    return [
        Ringing(store, kind, (not_over if _is_watched(kind) else to_do)(store, kind.kind.table, kind.kind.value))
        for store, kind in kinds_here(signed_in)
    ]


def _is_watched(kind: Contribution[object]) -> bool:
    return DueClass.WATCH in kind.rings


def log_lacks(signed_in: SignedIn, store: SealedStore) -> bool:
    """Whether the log of a file lacks something: it may have said when somebody calls, or that nobody is here."""
    return any(found.file == store.name and found.kind in _LACKS for found in signed_in.unsound)


def every(signed_in: SignedIn, ringing: list[Ringing]) -> Iterator[Found]:
    """What is due of each, and not ended by anybody's word."""
    day = signed_in.today()
    for each in ringing:
        for row in each.rows.records:
            due = tuple(each.kind.due(row.value, day))
            if due and not each.waits(row.record_id):
                if each.kind.kind is CASE_TASK:
                    due_before(each.store, CASE_TASK.table)[row.record_id] = row.subject_id, due
                yield from _due_of(signed_in, each, row, due)
        yield from (_unread if _is_watched(each.kind) else _by_the_log)(signed_in, each)


def _due_of(
    signed_in: SignedIn, each: Ringing, row: Record[object], due: tuple[tuple[DueClass, datetime], ...]
) -> Iterator[Found]:
    """What is due of one row, without what somebody said is done or handed to a colleague."""
    store, kind = each.store, each.kind
    said = said_of_alarm(store, row.record_id, row.subject_id)
    for due_class, moment in due:
        of_it = [entry for entry in said if entry.details.get("moment") == moment.isoformat()]
        if due_class.ends_by_word and is_ended(of_it, partial(who_can, signed_in, store, row.subject_id, due_class)):
            continue
        where = kind.where(store, row) if row.value is not None else AlarmPlace("case", row.subject_id)
        seen_at, seen_by = _seen(kind, row, moment, of_it)
        happened = due_class is DueClass.DURESS  # whatever the clock says since
        alarm = DueAlarm(
            record_id=row.record_id,
            due_class=due_class,
            moment=moment,
            rings_at=_rings_at(moment, seen_at, signed_in.now(), happened=happened),
            page=where.page,
            target=where.target,
            detail=where.detail,
            seen_by=signed_in.name_of(seen_by) if seen_by else "",
            ends_by_word=due_class.ends_by_word,
            is_done_here=_is_done_here(signed_in, store, row, due_class),
            code=where.code,
            room=where.room,
            about=row.subject_id,
        )
        yield Found(alarm, store, kind.kind.table, row)


def _is_done_here(signed_in: SignedIn, store: SealedStore, row: Record[object], due_class: DueClass) -> bool:
    """Whether this person may say that it is done; of what has a page, nobody does here."""
    may = not asks_a_lead(signed_in, store, row.subject_id, due_class) or signed_in.may(Permission.LEAD_SECURITY)
    return may and not (isinstance(row.value, Task) and RULES[row.value.kind].refused(row.value))


def asks_a_lead(signed_in: SignedIn, store: SealedStore, subject_id: bytes, due_class: DueClass) -> bool:
    """Whether a lead alone ends it: one opens her file."""
    return due_class in _OF_A_LEAD and a_lead_opens(signed_in, store, subject_id)


def _unread(signed_in: SignedIn, each: Ringing) -> Iterator[Found]:
    """A watch that does not open, or is not there although the log knows it: somebody may be out there, and nobody can
    say by when she is to call. So it is with each that is open while the log lacks something, which may have said more
    of it. It rings at once, until it can be read again, a keeper has settled it, or somebody who runs intakes says that
    all is done; then it rings on the next day.
    """
    store, kind, roster = each.store, each.kind, signed_in.ring.roster
    table = kind.kind.table
    lacks = log_lacks(signed_in, store)
    over = kind.kind.is_done
    open_ones = (row.record_id for row in each.rows.records if over is None or not over(row.value))
    ids = {*each.rows.damaged, *missing(store, table), *(open_ones if lacks else ())}
    moment = at_once(signed_in)
    for way_id in sorted(ids):
        row = Record[object](way_id, way_id, 0, None)
        said = said_of_alarm(store, way_id, way_id)
        of_it = [entry for entry in said if entry.details.get("moment") == moment.isoformat()]
        by_workers = [entry for entry in of_it if roster.holds(entry.actor, Compartment.IDENTITY)]
        if is_ended(by_workers, partial(who_can, signed_in, store, way_id, DueClass.WATCH)):
            continue
        at, by = (of_it[0].at, of_it[0].actor) if of_it else (None, "")
        alarm = DueAlarm(
            record_id=way_id,
            due_class=DueClass.WATCH,
            moment=moment,
            rings_at=_rings_at(moment, at, signed_in.now(), happened=True),
            page=kind.page,
            target=way_id,
            seen_by=signed_in.name_of(by) if by else "",
            ends_by_word=signed_in.may(Permission.PLAN_MEETING),
            about=way_id,
        )
        yield Found(alarm, store, table, row)


def _by_the_log(signed_in: SignedIn, each: Ringing) -> Iterator[Found]:
    """What is due for a woman by an hour as the log tells it, and whose row does not open, is not there, or is marked
    as done and is not: whoever has the file's key can do that without a key of hers. Where a keeper gave it up to whom
    her file is shut, or settled a key that may be nobody's, it rings as before.
    """
    store, kind = each.store, each.kind
    if kind.kind is not CASE_TASK:
        return
    table, shut = kind.kind.table, set[bytes]()
    for record_id in sorted({*each.rows.damaged, *closed_wrong(store, table), *given_up_unopened(store, table)}):
        claims = store.audit.her_key.claims(table, record_id)
        shut.update(subject for subject in claims[:1] if not _has_her_key(store, subject))
        known, before = due_before(store, table).get(record_id), dict[bytes, tuple[tuple[DueClass, datetime], ...]]()
        if known is not None and known[0] not in claims:  # every entry is gone that was about it and under her key
            before = dict([known])
        for subject, due in (told_hours(signed_in, store, table, record_id) | before).items():
            if subject in before or _has_her_key(store, subject):
                yield from _due_of(signed_in, each, Record[object](record_id, subject, 0, None), due)
    shut.update(shut_past_the_program(store, table))
    in_doubt = shut_with_nobodys_key(store, table)
    shut.update(subject for subject, n in in_doubt if not _is_over(signed_in, store, subject, since=n))
    for subject in sorted(shut):
        yield from _may_be_due(signed_in, each, subject)


def _has_her_key(store: SealedStore, subject_id: bytes) -> bool:
    """Whether there is a key of a woman, wrapped for whom the log says."""
    wrap = store.deks.wrap_of(store.database.reader(), subject_id, store.deks.epoch)
    return wrap is not None and store.wraps.is_sound(subject_id)


def _keepers(signed_in: SignedIn) -> set[str]:
    roster = signed_in.ring.roster
    return {person.uid for person in roster.entries if roster.holds(person.uid, Compartment.KEEPER)}


def _is_over(signed_in: SignedIn, store: SealedStore, subject_id: bytes, *, since: int) -> bool:
    """Whether a keeper said after that entry that all is done for a woman, or another one has it."""
    said, keepers = said_of_alarm(store, subject_id, b""), _keepers(signed_in)
    by_keepers = [entry for entry in said if entry.actor in keepers and entry.n > since]
    return is_ended(by_keepers, partial(people_here, signed_in, Role.KEEPER))


def _may_be_due(signed_in: SignedIn, each: Ringing, subject_id: bytes) -> Iterator[Found]:
    """A woman whose key was destroyed, or is wrapped for others than the log says: nobody can say what is due for her,
    and when. It rings at once, until a keeper settled it, or says that all is done; then it rings on the next day. Once
    one settled it who believed nobody whom the key names, it rings until one says that. A keeper can hand it to another
    one alone. What anybody else says that she has seen is heard for herself alone.
    """
    moment, keepers = at_once(signed_in), _keepers(signed_in)
    said = [entry for entry in said_of_alarm(each.store, subject_id, b"") if entry.actor in {*keepers, signed_in.uid}]
    of_it = [entry for entry in said if entry.details.get("moment") == moment.isoformat()]
    by_keepers = [entry for entry in of_it if entry.actor in keepers]
    if is_ended(by_keepers, partial(people_here, signed_in, Role.KEEPER)):
        return
    at, by = (of_it[0].at, of_it[0].actor) if of_it else (None, "")
    alarm = DueAlarm(
        record_id=subject_id,
        due_class=DueClass.CARE,
        moment=moment,
        rings_at=_rings_at(moment, at, signed_in.now()),
        page="case",
        target=subject_id,
        seen_by=signed_in.name_of(by) if by else "",
        ends_by_word=signed_in.uid in keepers,
    )
    yield Found(alarm, each.store, each.kind.kind.table, Record[object](subject_id, b"", 0, None))


def _seen(
    kind: Contribution[object], row: Record[object], moment: datetime, of_it: list[AuditView]
) -> tuple[datetime | None, str]:
    """When somebody saw it last, where that is known, and by whom: by the log, or by what the row itself says."""
    said = kind.acknowledged(row.value, moment)
    if said is not None:
        return said
    return (of_it[0].at, of_it[0].actor) if of_it else (None, "")


def _rings_at(moment: datetime, seen_at: datetime | None, now: datetime, *, happened: bool = False) -> datetime:
    """Five minutes after it was seen, where it is known when that was and the clock was not set back since. What
    ``happened`` rings now at the latest.
    """
    if seen_at is None or not seen_at <= now < seen_at + AGAIN:
        return min(moment, now) if happened else moment
    return seen_at + AGAIN


def who_can(signed_in: SignedIn, store: SealedStore, subject_id: bytes, due_class: DueClass) -> set[str]:
    """Those who can deal with it: who can open what it is about and, of what a lead is asked for, are one, unless no
    lead opens it. Raises OpenError where nobody can say who.
    """
    people = people_who_open(signed_in, store, subject_id)
    return people & people_here(signed_in, *_LEADS) if asks_a_lead(signed_in, store, subject_id, due_class) else people
