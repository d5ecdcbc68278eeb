"""Today: what is due, what waits for me, what nobody has answered yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from nsintake.domain.roles import Permission
from nsintake.domain.task import DueClass, Task, TaskKind, TaskStatus, ahead_of_its_day
from nsintake.records.access import requires
from nsintake.records.kinds import KINDS
from nsintake.records.session import Session
from nsintake.records.tasks import RULES, close_tasks, place_of, words_of
from nsintake.services.accounts.people import waits_for_signature
from nsintake.services.accounts.standing import AccountView
from nsintake.services.backup.backups import REMIND_AFTER_DAYS, reminder
from nsintake.services.intake.intake import DraftCard, open_drafts
from nsintake.services.letters.drafting import LetterRow
from nsintake.services.letters.letters import waiting
from nsintake.services.liaison.disclosures import every_print, unsettled
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


def _open_tasks(session: Session, store: SealedStore) -> list[TaskView]:
    rows = [row for row in store.sound("task", Task).records if _is_before_her(session, row.value)]
    places = [place_of(store, row.subject_id, row.value) for row in rows]
    return [
        TaskView(
            task_id=row.record_id,
            kind=row.value.kind,
            due=row.value.due,
            subject=row.value.subject,
            owner=_owner(session, row.value),
            detail=words_of(row.value),
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
    if task.status is not TaskStatus.OPEN or ahead_of_its_day(task, session.today()):
        return False
    needs = RULES[task.kind].needs
    return needs is None or session.may(needs)


def _stores(session: Session) -> list[SealedStore]:
    stores = [session.liaison] if session.may(Permission.VIEW_RECORDS) else []
    return [session.identity, *stores] if session.may(Permission.VIEW_CASES) else stores


@requires(Permission.SEE_TODAY)
def today(session: Session) -> TodayView:
    """What this person's day holds; for an administrator nothing about any case."""
    days = reminder(session) if session.founded else 0
    due = [task for store in _stores(session) for task in _open_tasks(session, store)]
    records = session.may(Permission.RECORD_DISCLOSURE)
    prints = every_print(session) if records else []
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


def _soonest(task: TaskView) -> tuple[date, bool, str, str, str]:
    """What has an hour before what has only a day, and the earliest hour first."""
    clock = task.clock.isoformat() if task.clock else ""
    return task.due, not clock, clock, task.kind.value, task.subject


def _waiting(store: SealedStore, kind: TaskKind | None) -> set[bytes]:
    """What suspended tasks of a kind are about: it is of women whose files are frozen, and nothing rings for them."""
    if kind is None:
        return set()
    tasks = store.sound("task", Task).records
    return {row.subject_id for row in tasks if row.value.kind is kind and row.value.status is TaskStatus.SUSPENDED}


@requires(Permission.SEE_TODAY)
def due_moments(session: Session) -> dict[DueClass, tuple[datetime, ...]]:
    """The bare moments at which somebody must be here, for the alarm that outlives a lock: every class that this
    person can know of, also where it has none.

    Aware, UTC, sorted; nothing says whose or what. Meetings of today and later; what a red answer asked for by an hour
    until it is done, however long that is past. What is due on a day and at no hour stands on Today only.
    """
    found: dict[DueClass, set[datetime]] = {}
    for store in reversed(_stores(session)):
        for ringing in (kind for kind in KINDS if kind.rings and kind.kind.file == store.comp.value):
            found = {due_class: set() for due_class in ringing.rings} | found
            waiting = _waiting(store, ringing.waits_with)
            for key, value in store.sound(ringing.kind.table, ringing.kind.value).pairs:
                for due_class, moment in ringing.due(value, session.today()) if key not in waiting else ():
                    found[due_class].add(moment)
    return {due_class: tuple(sorted(moments)) for due_class, moments in found.items()}


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
            refusal = RULES[row.value.kind].refused(row.value)
            if refusal is not None:
                raise refusal
            with store.begin() as work:
                close_tasks(store, work, row.subject_id, [(task_id, row.value)])
                work.commit()
