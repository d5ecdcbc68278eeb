"""Today: what is due, what waits for me, what nobody has answered yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from nsintake.domain.language import Wording
from nsintake.domain.roles import Permission
from nsintake.domain.task import (
    CodeKind,
    EndedBecause,
    Task,
    TaskKind,
    TaskStatus,
    Term,
    ahead_of_its_day,
    deadline_day,
    term,
)
from nsintake.records.access import requires
from nsintake.records.colleagues import a_lead_opens
from nsintake.records.signed_in import SignedIn
from nsintake.records.task_owners import Owners, TaskOwner, in_front
from nsintake.records.task_words import as_they_may_say
from nsintake.records.tasks import RULES, TaskOffices, close_tasks, code_kind, past_day, place_of, words_of
from nsintake.services.accounts.account_state import AccountView
from nsintake.services.accounts.people import waits_for_signature
from nsintake.services.backup.backups import REMIND_AFTER_DAYS, reminder
from nsintake.services.day.day_line import DayLine, day_line
from nsintake.services.intake.intake import DraftCard, open_drafts
from nsintake.services.letters.drafting import LetterRow
from nsintake.services.letters.letters import waiting
from nsintake.services.liaison.arrived import arrived
from nsintake.services.liaison.disclosures import prints_to_settle, unsettled
from nsintake.services.liaison.handing import ToHandOver, to_hand_over
from nsintake.services.liaison.liaison import DisclosureRow
from nsintake.services.wording.complaint_contacts import to_check
from nsintake.store.rows import Record, Records
from nsintake.store.sealed import SealedStore
from nsintake.store.to_do import Stop, to_show

_RANK = {TaskOwner.MINE: 0, TaskOwner.EVERYBODYS: 1, TaskOwner.COLLEAGUES: 2}


@dataclass(frozen=True, slots=True)
class TaskView:
    """One thing due. ``page`` and ``target`` say where it is dealt with: the record, meeting or case behind it.

    ``owner`` is a name, or for what an office agreed to do its own words; ``clock`` the hour, if there is one.
    ``code``: what ``subject`` is; ``offices``: those it is about; ``term``: how soon; ``in_front``: it is shown to
    this person without her asking for what colleagues have to do; ``deadline_passed``: the day of his deadline, where
    it is about one that is over.
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
    term: Term = Term.TODAY
    whose: TaskOwner = TaskOwner.EVERYBODYS
    in_front: bool = True
    code: CodeKind = CodeKind.NONE
    offices: tuple[Wording, ...] = ()
    deadline_passed: date | None = None


@dataclass(frozen=True, slots=True)
class EndedView:
    """Tasks that became pointless together, since nobody has seen yet that they did: why, and about which code."""

    because: EndedBecause
    task_ids: tuple[bytes, ...]
    subject: str
    code: CodeKind
    offices: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything that waits for this person. ``backup_due``: the last good backup is too old, or there is none;
    ``backup_days`` says how old, None for none. ``due`` is all that is open to her, the soonest first; ``line`` what
    takes place today and in the week after it; ``ended`` what became pointless and nobody has seen. ``missed``: what
    had its hour while nobody was signed in, since ``away_since``, and is still open (with ``line.missed``).
    ``arrived``: papers to print that came since she looked at their records, by reference: the order in which they came
    is told nowhere.
    """

    day: date
    due: tuple[TaskView, ...]
    waiting_for_me: tuple[LetterRow, ...]
    drafts: tuple[DraftCard, ...]
    unsettled: tuple[DisclosureRow, ...]
    to_hand_over: tuple[ToHandOver, ...]
    to_sign: tuple[AccountView, ...]
    backup_due: bool = False
    backup_days: int | None = None
    line: DayLine = DayLine()  # noqa: RUF009 - frozen
    ended: tuple[EndedView, ...] = ()
    away_since: datetime | None = None
    missed: tuple[TaskView, ...] = ()
    arrived: tuple[TaskView, ...] = ()

    def of_term(self, *terms: Term, everybody: bool = False) -> tuple[TaskView, ...]:
        """What is due then: what has an hour today or had one, the earliest first, since a day can be put off and an
        hour cannot. Then hers, then what is anybody's, and with ``everybody`` what colleagues have to do.
        """
        shown = [task for task in self.due if task.term in terms and (everybody or task.in_front)]
        return tuple(sorted(shown, key=lambda task: (1, _RANK[task.whose]) if _by_day(task) else (0, 0)))

    def of_colleagues(self) -> int:
        """How many tasks are shown only to who asks for everybody's."""
        return sum(not task.in_front for task in self.due)

    @property
    def count(self) -> int:
        """How many things are late, for today or wait for her."""
        waits = (self.waiting_for_me, self.drafts, self.unsettled, self.to_hand_over, self.to_sign)
        today = self.of_term(Term.OVERDUE, Term.TODAY)
        return len(today) + len(set(self.arrived) - set(today)) + sum(map(len, waits))


def _by_day(task: TaskView) -> bool:
    """Whether nothing of it is due at an hour today or before."""
    return task.clock is None or task.term not in {Term.OVERDUE, Term.TODAY}


def _open_tasks(signed_in: SignedIn, store: SealedStore, rows: Records[Task], *, told: bool) -> list[TaskView]:
    owners, now, today = Owners(signed_in), signed_in.now(), signed_in.today()
    before = [row for row in rows if _is_before_her(signed_in, store, row)]
    if told:
        before = _as_they_may_say(signed_in, store, before)
    places = [place_of(store, row.subject_id, row.value) for row in before]
    offices, name_of = TaskOffices(store, places if told else ()), cache(signed_in.name_of)
    views = []
    for row, (page, target) in zip(before, places, strict=True):
        whose, when = owners.whose(store, row.subject_id, row.value), term(row.value, now, today)
        views.append(
            TaskView(
                task_id=row.record_id,
                kind=row.value.kind,
                due=row.value.due,
                subject=row.value.subject,
                owner=_owner(name_of, row.value) if told else "",
                detail=words_of(row.value),
                copies=row.value.copies,
                overdue=when is Term.OVERDUE,
                page=page,
                target=target,
                clock=row.value.clock,
                term=when,
                whose=whose,
                in_front=in_front(whose, row.value, when),
                code=code_kind(row.value, page),
                offices=offices.names(signed_in, (page, target), row.value) if told else (),
                deadline_passed=past_day(signed_in, deadline_day(row.value, signed_in.local)),
            )
        )
    return views


def _contacts_to_check(signed_in: SignedIn) -> list[TaskView]:
    """A contact for complaints stops counting as checked on a day: from a week before that it is before the keepers."""
    if not signed_in.may(Permission.EDIT_CONTENT):
        return []
    now, today = signed_in.now(), signed_in.today()
    terms = [(task_id, task, term(task, now, today)) for task_id, task in to_check(signed_in)]
    return [
        TaskView(
            task_id=task_id,
            kind=task.kind,
            due=task.due,
            subject="",
            owner="",
            detail=task.detail,
            copies=0,
            overdue=when is Term.OVERDUE,
            page=RULES[task.kind].page,
            target=b"",
            term=when,
        )
        for task_id, task, when in terms
        if when is not Term.LATER
    ]


def _ended_tasks(signed_in: SignedIn, store: SealedStore, rows: Records[Task]) -> list[EndedView]:
    found: dict[tuple[EndedBecause, str], list[Record[Task]]] = {}
    for row in _as_they_may_say(signed_in, store, [row for row in rows if row.value.status is TaskStatus.ENDED]):
        if row.value.because is not None:
            found.setdefault((row.value.because, row.value.subject), []).append(row)
    groups = sorted(found.items())
    places = [place_of(store, together[0].subject_id, together[0].value) for _, together in groups]
    offices, views = TaskOffices(store, places), []
    for ((because, subject), together), (page, target) in zip(groups, places, strict=True):
        first, ids = together[0].value, tuple(row.record_id for row in together)
        told = offices.names(signed_in, (page, target), first)
        views.append(EndedView(because, ids, subject, code_kind(first, page), told))
    return views


def _as_they_may_say(signed_in: SignedIn, store: SealedStore, rows: Records[Task]) -> Records[Task]:
    return as_they_may_say(signed_in, rows) if store is not signed_in.files.identity else rows


def _owner(name_of: Callable[[str], str], task: Task) -> str:
    """The colleague's name; what an office agreed to do belongs to whom its words say."""
    return task.owner if RULES[task.kind].owner_in_words else name_of(task.owner) or task.owner


def _is_before_her(signed_in: SignedIn, store: SealedStore, row: Record[Task]) -> bool:
    task = row.value
    if task.status is not TaskStatus.OPEN or ahead_of_its_day(task, signed_in.today()):
        return False
    needs = _needs(signed_in, store, row)
    return needs is None or signed_in.may(needs)


def _needs(signed_in: SignedIn, store: SealedStore, row: Record[Task]) -> Permission | None:
    """What somebody has to be permitted who does it: what a lead is asked for is done by whoever has her file where
    that is shut to all of them.
    """
    needs = RULES[row.value.kind].needs
    of_lead = needs is Permission.LEAD_SECURITY
    return None if of_lead and not a_lead_opens(signed_in, store, row.subject_id) else needs


def _stores(signed_in: SignedIn) -> list[SealedStore]:
    stores = [signed_in.liaison] if signed_in.may(Permission.VIEW_RECORDS) else []
    return [signed_in.identity, *stores] if signed_in.may(Permission.VIEW_CASES) else stores


@requires(Permission.SEE_TODAY)
def today(signed_in: SignedIn, *, stop: Stop = lambda: False) -> TodayView:
    """What Today shows this person; to an administrator nothing about any case. Raises Refused ``stopped`` where
    ``stop`` says so.
    """
    return _read(signed_in, told=True, stop=stop)


def _read(signed_in: SignedIn, *, told: bool, stop: Stop = lambda: False) -> TodayView:
    """``told``: with all that is said of it, else only as much as is counted."""
    days = reminder(signed_in) if told and signed_in.founded else 0
    rows = [(store, to_show(store, "task", Task, stop=stop).records) for store in _stores(signed_in)]
    due = [task for store, records in rows for task in _open_tasks(signed_in, store, records, told=told)]
    due += _contacts_to_check(signed_in)
    records = signed_in.may(Permission.RECORD_DISCLOSURE)
    prints = prints_to_settle(signed_in) if records else []
    return TodayView(
        day=signed_in.today(),
        due=tuple(sorted(due, key=_soonest)),
        waiting_for_me=waiting(signed_in) if signed_in.may(Permission.SIGN_RELEASE) else (),
        drafts=open_drafts(signed_in) if signed_in.may(Permission.RUN_INTAKE) else (),
        unsettled=unsettled(signed_in, prints) if records else (),
        to_hand_over=to_hand_over(signed_in, prints) if records else (),
        to_sign=waits_for_signature(signed_in) if signed_in.may(Permission.APPROVE_ACCOUNTS) else (),
        backup_due=days is None or days > REMIND_AFTER_DAYS,
        backup_days=days,
        line=day_line(signed_in) if told and signed_in.may(Permission.VIEW_RECORDS) else DayLine(),
        away_since=signed_in.away_since,
        missed=tuple(
            task for task in due if task.clock is not None and task.in_front and signed_in.was_away_at(task.clock)
        ),
        arrived=_arrived(signed_in, due, rows),
        ended=tuple(view for store, records in rows if told for view in _ended_tasks(signed_in, store, records)),
    )


def _arrived(
    signed_in: SignedIn, due: Sequence[TaskView], rows: Sequence[tuple[SealedStore, Records[Task]]]
) -> tuple[TaskView, ...]:
    new = {task_id for store, tasks in rows if store is signed_in.liaison for task_id in arrived(signed_in, tasks)}
    return tuple(sorted((task for task in due if task.task_id in new), key=lambda task: task.subject))


def _soonest(task: TaskView) -> tuple[date, bool, str, str, str]:
    """What has an hour before what has only a day, and the earliest hour first."""
    clock = task.clock.isoformat() if task.clock else ""
    return task.due, not clock, clock, task.kind.value, task.subject


@requires(Permission.SEE_TODAY)
def how_many(signed_in: SignedIn) -> int:
    """How many things are late, for today or wait for this person."""
    return _read(signed_in, told=False).count


@requires(Permission.SETTLE_TASKS)
def finish(signed_in: SignedIn, task_id: bytes) -> None:
    """It is done. Raises Refused ``copies_out`` for a recall or papers that name her, ``file_frozen`` for a safety
    check, ``still_unconfirmed`` after a restore and ``second_person_needed`` for the review of what one person signed
    alone: those close when the copies came back, when her file is unfrozen, when everything was confirmed and when a
    colleague has read it, not by a word. Raises ``done_elsewhere`` for copies to be destroyed, for what is called off
    and for a meeting: they are settled on their own pages. Raises ``not_permitted`` where only others may do something
    about it: whoever hears an alarm does not end what a lead is asked for, unless no lead opens her file.
    """
    for store in _stores(signed_in):
        for row in store.records("task", Task, ids=[task_id]):
            refusal, needs = RULES[row.value.kind].refused(row.value), _needs(signed_in, store, row)
            if needs is not None:
                signed_in.must(needs)
            if refusal is not None:
                raise refusal
            with store.begin() as work:
                close_tasks(store, work, row.subject_id, [(task_id, row.value)])
                work.commit()


@requires(Permission.SETTLE_TASKS)
def saw_ended(signed_in: SignedIn, task_ids: Sequence[bytes]) -> None:
    """Somebody saw that these, of one file, became pointless: nobody is told of them again. What is due again meanwhile
    stays so.
    """
    for store in _stores(signed_in):
        rows = [row for row in store.sound("task", Task, ids=task_ids).records if row.value.status is TaskStatus.ENDED]
        if not rows:
            continue
        with store.begin() as work:
            for row in rows:
                close_tasks(store, work, row.subject_id, [(row.record_id, row.value)])
            work.commit()
        return
