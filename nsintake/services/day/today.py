"""Today: what is due, what waits for me, what nobody has answered yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from nsintake.clock import day_of
from nsintake.domain.liaison import Disclosure, MaskedRecord
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.roles import Permission
from nsintake.domain.task import DueClass, Task, TaskKind, TaskStatus, due_class
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.session import Session
from nsintake.services.accounts.people import waits_for_signature
from nsintake.services.accounts.standing import AccountView
from nsintake.services.backup.backups import REMIND_AFTER_DAYS, reminder
from nsintake.services.intake.intake import DraftCard, open_drafts
from nsintake.services.letters.drafting import LetterRow
from nsintake.services.letters.letters import waiting
from nsintake.services.liaison.disclosures import unsettled
from nsintake.services.liaison.handing import ToHandOver, to_hand_over
from nsintake.services.liaison.liaison import DisclosureRow
from nsintake.store.sealed import SealedStore


@dataclass(frozen=True, slots=True)
class TaskView:
    """One thing due. ``page`` and ``target`` say where it is dealt with: the record, meeting or case behind it.

    ``owner`` is a name, or for what an office agreed to do its own words; ``clock`` the hour, if there is one.
    """

    task_id: bytes
    kind: TaskKind
    due: date
    subject: str
    owner: str
    detail: str
    copies: int
    overdue: bool
    page: str
    target: bytes
    clock: datetime | None = None


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything that waits for this person. ``backup_due``: the last good backup is too old, or there is none;
    ``backup_days`` says how old, None for none."""

    day: date
    due: tuple[TaskView, ...]
    waiting_for_me: tuple[LetterRow, ...]
    drafts: tuple[DraftCard, ...]
    unsettled: tuple[DisclosureRow, ...]
    to_hand_over: tuple[ToHandOver, ...]
    to_sign: tuple[AccountView, ...]
    backup_due: bool = False
    backup_days: int | None = None


_PAGES = {
    TaskKind.PRINT_LETTER: "record",
    TaskKind.RECALL: "record",
    TaskKind.COUNT_PAGES: "record",
    TaskKind.ACTION_POINT: "meeting",
    TaskKind.MEETING: "meeting",
    TaskKind.URGENT_CARE: "case",
    TaskKind.RENEW_CONSENT: "case",
    TaskKind.SAFETY_CHECK: "case",
    TaskKind.SIGN_RELEASE: "case",
    TaskKind.CONFIRM_CONSENT: "confirm",
    TaskKind.CHECK_AGAIN: "case",
    TaskKind.SAFETY_PLAN: "case",
    TaskKind.REVIEW_ALONE: "review",
    TaskKind.GIVEN_BACK: "letter",
    TaskKind.INVITATION: "invitations",
    TaskKind.AWAIT_ANSWER: "record",
    TaskKind.CALL_OFF: "record",
    TaskKind.DESTROY_COPIES: "record",
    TaskKind.REACH_SAFELY: "case",
    TaskKind.NOT_SENT: "case",
    TaskKind.READ_PROPOSAL: "proposals",
    TaskKind.NAMED_PAPER: "named",
    TaskKind.SIGN_NAMED: "named",
}
_NEEDS = {TaskKind.CONFIRM_CONSENT: Permission.RECORD_CONSENT, TaskKind.READ_PROPOSAL: Permission.PROPOSE_RELEASE}
"""What nobody else can do anything about is not put before them."""
_BEFORE_ITS_DAY = frozenset({TaskKind.RENEW_CONSENT})
"""What is months ahead and nobody's matter before its day."""


def _place(store: SealedStore, subject_id: bytes, task: Task) -> tuple[str, bytes]:
    """The page where a task is dealt with, and what is shown there.

    What outlives a record stands under the record's prints.
    """
    page = _PAGES[task.kind]
    if task.kind in {TaskKind.REVIEW_ALONE, TaskKind.GIVEN_BACK, TaskKind.NAMED_PAPER, TaskKind.SIGN_NAMED}:
        return page, _id_in(task, subject_id)
    if task.kind is TaskKind.DESTROY_COPIES and task.detail:
        return "named", _id_in(task, subject_id)
    if task.kind is TaskKind.CALL_OFF:
        target = _id_in(task, subject_id)
        return ("meeting" if target == subject_id else page), target
    if task.kind in {TaskKind.RECALL, TaskKind.DESTROY_COPIES}:
        stubs = store.sound("masked_record", MaskedRecord, subject=subject_id).records
        return page, next((one.record_id for one in stubs), subject_id)
    return page, subject_id


def _open_tasks(session: Session, store: SealedStore) -> list[TaskView]:
    rows = [row for row in store.sound("task", Task).records if _is_before_her(session, row.value)]
    places = [_place(store, row.subject_id, row.value) for row in rows]
    return [
        TaskView(
            task_id=row.record_id,
            kind=row.value.kind,
            due=row.value.due,
            subject=row.value.subject,
            owner=_owner(session, row.value),
            detail=row.value.detail,
            copies=row.value.copies,
            overdue=_is_overdue(session, row.value),
            page=page,
            target=target,
            clock=row.value.clock,
        )
        for row, (page, target) in zip(rows, places, strict=True)
    ]


def _owner(session: Session, task: Task) -> str:
    """The colleague's name; what an office agreed to do belongs to whom its words say."""
    return task.owner if task.kind is TaskKind.ACTION_POINT else session.name_of(task.owner) or task.owner


def _is_overdue(session: Session, task: Task) -> bool:
    return task.due < session.today() or (task.clock is not None and task.clock < session.now())


def _is_before_her(session: Session, task: Task) -> bool:
    if task.status is not TaskStatus.OPEN or (task.kind in _BEFORE_ITS_DAY and task.due > session.today()):
        return False
    return task.kind not in _NEEDS or session.may(_NEEDS[task.kind])


def _stores(session: Session) -> list[SealedStore]:
    stores = [session.liaison] if session.may(Permission.VIEW_RECORDS) else []
    return [session.identity, *stores] if session.may(Permission.VIEW_CASES) else stores


@requires(Permission.SEE_TODAY)
def today(session: Session) -> TodayView:
    """What this person's day holds; for an administrator nothing about any case."""
    days = reminder(session) if session.founded else 0
    due = [task for store in _stores(session) for task in _open_tasks(session, store)]
    records = session.may(Permission.RECORD_DISCLOSURE)
    prints = _prints(session) if records else []
    return TodayView(
        day=session.today(),
        due=tuple(sorted(due, key=_soonest)),
        waiting_for_me=waiting(session) if session.may(Permission.SIGN_RELEASE) else (),
        drafts=open_drafts(session) if session.may(Permission.RUN_INTAKE) else (),
        unsettled=unsettled(session, prints) if records else (),
        to_hand_over=to_hand_over(session, prints) if records else (),
        to_sign=waits_for_signature(session) if session.may(Permission.APPROVE_ACCOUNTS) else (),
        backup_due=days is None or days > REMIND_AFTER_DAYS,
        backup_days=days,
    )


def _prints(session: Session) -> list[tuple[bytes, Disclosure]]:
    return [(row.record_id, row.value) for row in session.liaison.sound("disclosure", Disclosure).records]


def _soonest(task: TaskView) -> tuple[date, bool, str, str, str]:
    """What has an hour before what has only a day, and the earliest hour first."""
    clock = task.clock.isoformat() if task.clock else ""
    return task.due, not clock, clock, task.kind.value, task.subject


def _id_in(task: Task, otherwise: bytes) -> bytes:
    """The id that a task names; ``otherwise`` where whoever signed it wrote something else there."""
    try:
        return bytes.fromhex(task.detail)
    except ValueError:
        return otherwise


def _meetings_that_wait(session: Session) -> set[bytes]:
    """Those of women whose files are frozen: nothing rings for them."""
    return {
        row.subject_id
        for row in session.liaison.sound("task", Task).records
        if row.value.kind is TaskKind.MEETING and row.value.status is TaskStatus.SUSPENDED
    }


@requires(Permission.SEE_TODAY)
def due_moments(session: Session) -> dict[DueClass, tuple[datetime, ...]]:
    """The bare moments at which somebody must be here, for the alarm that outlives a lock: every class that this
    person can know of, also where it has none.

    Aware, UTC, sorted; nothing says whose or what. Meetings of today and later; what a red answer asked for by an hour
    until it is done, however long that is past. What is due on a day and at no hour stands on Today only.
    """
    found: dict[DueClass, set[datetime]] = {}
    if session.may(Permission.VIEW_RECORDS):
        waiting = _meetings_that_wait(session)
        found[DueClass.MEETING] = {
            moment
            for meeting_id, one in session.liaison.sound("meeting", Meeting).pairs
            if one.status is MeetingStatus.PLANNED and day_of(one.starts) >= session.today()
            if meeting_id not in waiting
            for moment in (one.she_arrives, one.starts)
        }
    if session.may(Permission.VIEW_CASES):
        found |= {one: set() for one in DueClass if one is not DueClass.MEETING}
        for row in session.identity.sound("task", Task).records:
            if row.value.clock is not None and row.value.status is TaskStatus.OPEN:
                found[due_class(row.value)].add(row.value.clock)
    return {one: tuple(sorted(moments)) for one, moments in found.items()}


@requires(Permission.SETTLE_TASKS)
def finish(session: Session, task_id: bytes) -> None:
    """It is done. Raises Refused ``copies_out`` for a recall or papers that name her, ``file_frozen`` for a safety
    check, ``still_unconfirmed`` after a restore and ``second_person_needed`` for the review of what one person signed
    alone: those close when the copies came back, when her file is thawed, when everything was confirmed and when a
    colleague has read it, not by a word. Raises ``done_elsewhere`` for copies to be destroyed, for what is called off
    and for a meeting: they are settled where they stand.
    """
    for store in _stores(session):
        for row in store.records("task", Task, ids=[task_id]):
            if row.value.kind is TaskKind.CONFIRM_CONSENT:
                raise Refused("still_unconfirmed")
            if row.value.kind is TaskKind.SAFETY_CHECK:
                raise Refused("file_frozen")
            if row.value.kind is TaskKind.REVIEW_ALONE:
                raise Refused("second_person_needed")
            if row.value.kind in {TaskKind.RECALL, TaskKind.NAMED_PAPER} and row.value.copies:
                raise Refused("copies_out", count=row.value.copies)
            if row.value.kind in {TaskKind.DESTROY_COPIES, TaskKind.CALL_OFF, TaskKind.MEETING}:
                raise Refused("done_elsewhere")
            with store.begin() as work:
                done = replace(row.value, status=TaskStatus.DONE)
                store.put(work, "task", task_id, row.subject_id, done, verb="done")
                work.commit()
