"""Women's files: the list, one file with everything that belongs to it, and revealing who she is, which is audited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.case import CaseCard, CaseFile, CaseStatus, Pathway, Reaching
from nsintake.domain.consent import ActKind, ConsentAct, Item, SeenHow, shared_items
from nsintake.domain.incident import IncidentKind, YesNo
from nsintake.domain.language import Wording
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.release import LetterDraft
from nsintake.domain.roles import Permission
from nsintake.domain.safety import Urgency, UrgentReason
from nsintake.domain.task import Task, TaskKind, TaskStatus, ahead_of_its_day, deadline_day
from nsintake.records.access import requires
from nsintake.records.case_files import acts_of, case_of, drafts_of, freeze_on, listed, meetings_of, tasks_of
from nsintake.records.case_row import CaseRow
from nsintake.records.consent_standing import Standing, WhyNot, standings
from nsintake.records.merged_files import case_as_any_says
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import RULES, open_of, past_day, place_of
from nsintake.services.consent import named_back
from nsintake.services.consent.merging import folded
from nsintake.services.consent.named_back import NamedRow
from nsintake.services.day.coming_up import ComingUp, coming_up
from nsintake.services.day.forgetting import has_words
from nsintake.services.letters.drafting import LetterRow, row_of
from nsintake.services.liaison.told_back import FROM_OFFICES, FromOffice, LetterAnswer, answers_to, from_office
from nsintake.services.meetings.meeting_view import MeetingRow
from nsintake.store.to_do import to_do


@dataclass(frozen=True, slots=True)
class ConsentView:
    """What is in force for one office. ``asked`` is false if she was never asked about it; ``why_not`` is what speaks
    against telling it anything today. ``may_write_to``: a letter may be begun, once ``to_ask`` is asked on its way.
    ``named``: how many letters that name her are ready for it.
    """

    recipient_id: str
    office: Wording
    asked: bool
    may_write_to: bool
    withdrawn: bool
    shared: tuple[Item, ...]
    expires: date | None
    seen: SeenHow = SeenHow.NOT_ASKED
    named: int = 0
    why_not: WhyNot | None = None
    to_ask: tuple[str, ...] = ()

    @property
    def to_take_back(self) -> bool:
        """Whether there is anything she could take back."""
        return bool(self.named) or (self.asked and not self.withdrawn)


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing due for her; ``owner`` is what a colleague is called, ``settled_here``: a word ends it; ``told``: what
    came back from an office, where it is about that; ``deadline_passed``: the day of his deadline, where it is about
    one that is over. ``page`` and ``target`` say where it is dealt with, which may be the page of her file itself.
    """

    task: Task
    overdue: bool
    task_id: bytes = b""
    owner: str = ""
    settled_here: bool = False
    told: FromOffice | None = None
    deadline_passed: date | None = None
    page: str = ""
    target: bytes = b""


@dataclass(frozen=True, slots=True)
class CaseView:
    """A file without her name."""

    case_id: bytes
    code: str
    opened: date
    status: CaseStatus
    kinds: tuple[IncidentKind, ...]
    urgent: tuple[UrgentReason, ...]
    urgency: Urgency | None
    pathways: tuple[Pathway, ...]
    minor: bool
    unnamed: bool
    weaker_check: bool
    restricted: bool
    female_officer_only: bool
    consents: tuple[ConsentView, ...]
    letters: tuple[LetterRow, ...]
    meetings: tuple[MeetingRow, ...]
    next_steps: tuple[NextStep, ...]
    named: tuple[NamedRow, ...] = ()
    never_words: bool = False
    """Whether words that must never appear are on file."""
    left_out: tuple[str, ...] = ()
    """The questions she left out; one without an answer that is not here was not asked."""
    frozen_since: date | None = None
    """Since when everything of hers is frozen, None where it is not."""
    deadline_passed: date | None = None
    """The day of the last deadline that he set for the day she was here, where that is over."""
    answers: tuple[tuple[bytes, LetterAnswer], ...] = ()
    """The newest answer to each of the letters that has one, by the id of its draft."""
    not_begun: tuple[Pathway, ...] = ()
    """The ways she wants for which nothing was begun, in a file that is open. Going with her is always among them:
    whoever shows the file knows the ways with her.
    """
    coming: ComingUp = ComingUp()  # noqa: RUF009 - frozen
    """What takes place next, and the papers that wait for somebody and are no next step already."""


@dataclass(frozen=True, slots=True)
class IdentityView:
    """Who she is and how to reach her."""

    names: tuple[str, ...]
    called: tuple[str, ...]
    phones: tuple[str, ...]
    reaching: Reaching
    stays_unnamed: bool = False
    left_out: tuple[str, ...] = ()


@requires(Permission.VIEW_CASES)
def list_cases(signed_in: SignedIn, query: str = "") -> tuple[CaseRow, ...]:
    """Files whose code or first name on file contains the query, urgent and new ones first; each woman once.

    Opens every card: a list on the screen asks ``search.find``.
    """
    wanted, hidden = query.strip().casefold(), folded(signed_in)
    rows = [
        CaseRow(case_id, card.code, card.label, card.kinds, card.opened, card.status, card.urgent)
        for case_id, card in ((row.record_id, row.value) for row in signed_in.identity.sound("card", CaseCard).records)
        if case_id not in hidden and (wanted in card.code.casefold() or wanted in card.label.casefold())
    ]
    return tuple(sorted(rows, key=lambda row: (not row.urgent, -row.opened.toordinal(), row.code)))


@requires(Permission.VIEW_CASES)
def frozen_files(signed_in: SignedIn) -> frozenset[bytes]:
    """The files that are frozen: each has a safety check that only unfreezing it settles."""
    tasks = to_do(signed_in.identity, "task", Task).records
    checks = open_of([(row.subject_id, row.value) for row in tasks], TaskKind.SAFETY_CHECK)
    return frozenset(case_id for case_id, _ in checks)


def _consent(signed_in: SignedIn, acts: tuple[ConsentAct, ...], found: Standing, *, named: int) -> ConsentView:
    recipient_id = found.recipient_id
    own = [act for act in acts if act.recipient_id == recipient_id]
    act = found.word if found.may_begin else None
    shared = shared_items(act)
    return ConsentView(
        recipient_id=recipient_id,
        office=signed_in.content.office_of(recipient_id),
        asked=bool(own),
        may_write_to=act is not None,
        withdrawn=bool(own) and own[-1].kind is ActKind.WITHDRAWN,
        shared=tuple(item for item in Item if item in shared),
        expires=act.expires if act else None,
        seen=act.seen if act else SeenHow.NOT_ASKED,
        named=named,
        why_not=found.why_not,
        to_ask=found.to_ask,
    )


def _consents(signed_in: SignedIn, case_id: bytes, acts: tuple[ConsentAct, ...]) -> tuple[ConsentView, ...]:
    """The offices that can be asked about, and every other one that heard of her, so that she can take it back."""
    listed = [recipient.recipient_id for recipient in signed_in.content.recipients]
    named = Counter(letter.recipient_id for _, letter in named_back.not_taken_back(signed_in, case_id))
    offices = dict.fromkeys([*listed, *(act.recipient_id for act in acts), *named])
    found = standings(signed_in, case_id, offices, signed_in.today())
    return tuple(_consent(signed_in, acts, standing, named=named[standing.recipient_id]) for standing in found.values())


@requires(Permission.VIEW_CASES)
def open_case(signed_in: SignedIn, case_id: bytes) -> CaseView:
    """One file; the view is written into the audit."""
    case, acts = case_of(signed_in, case_id), acts_of(signed_in, case_id)
    hers, frozen = case_as_any_says(signed_in, case_id, case), freeze_on(signed_in, case_id)
    planned = [link.meeting_id for link in meetings_of(signed_in, case_id)]
    meetings = signed_in.liaison.sound("meeting", Meeting, ids=planned).records
    named = named_back.rows(signed_in, case_id)
    tasks = tasks_of(signed_in, case_id)
    drafts = drafts_of(signed_in, case_id)
    deadlines = (deadline_day(task, signed_in.local) for _, task in tasks)
    consents = _consents(signed_in, case_id, acts)
    steps = _next_steps(signed_in, case_id, (*tasks, *_of_named_papers(signed_in, named)))
    last_deadline = max((day for day in deadlines if day is not None), default=case.opened)
    signed_in.note_view(signed_in.identity, "view", case_id)
    return CaseView(
        case_id=case_id,
        code=case.code,
        opened=case.opened,
        status=case.status,
        kinds=case.incident.kinds,
        urgent=case.urgent,
        urgency=case.wishes.urgency,
        pathways=case.wishes.pathways,
        minor=hers.minor,
        unnamed=case.identity.unnamed,
        weaker_check=case.identity.check_is_weaker,
        restricted=signed_in.identity.holders(case_id) is not None,
        female_officer_only=hers.wishes.female_officer_only is YesNo.YES,
        consents=consents,
        letters=tuple(row_of(signed_in, case_id, draft_id, draft) for draft_id, draft in drafts),
        meetings=tuple(
            MeetingRow(
                *(row.record_id, row.value.code, row.value.starts, row.value.room, row.value.status),
                past=row.value.is_past(signed_in.today()),
            )
            for row in meetings
        ),
        next_steps=steps,
        named=named,
        never_words=has_words(signed_in, case_id),
        left_out=case.left_out,
        frozen_since=None if frozen is None else frozen.day,
        deadline_passed=past_day(signed_in, last_deadline),
        answers=_answers(signed_in, case_id, drafts),
        not_begun=_not_begun(signed_in, case, [row.value for row in meetings], [draft for _, draft in drafts], named),
        coming=_coming(signed_in, case_id, consents, steps),
    )


def _coming(
    signed_in: SignedIn, case_id: bytes, consents: Iterable[ConsentView], steps: Iterable[NextStep]
) -> ComingUp:
    found = coming_up(signed_in, case_id, [consent.recipient_id for consent in consents if not consent.may_write_to])
    said = {(step.page, step.target) for step in steps}
    return replace(found, papers=tuple(paper for paper in found.papers if (paper.page, paper.target) not in said))


def _answers(
    signed_in: SignedIn, case_id: bytes, drafts: Iterable[tuple[bytes, LetterDraft]]
) -> tuple[tuple[bytes, LetterAnswer], ...]:
    by_paper = answers_to(signed_in, case_id)
    found = (
        (draft_id, [by_paper[paper] for paper in draft.letters if paper in by_paper]) for draft_id, draft in drafts
    )
    return tuple((draft_id, max(said, key=lambda each: each.at)) for draft_id, said in found if said)


def _not_begun(
    signed_in: SignedIn,
    case: CaseFile,
    meetings: Iterable[Meeting],
    drafts: Iterable[LetterDraft],
    named: Iterable[NamedRow],
) -> tuple[Pathway, ...]:
    """A letter to an office with a force speaks for her; any other one is a referral. Of an office that is on no list
    nobody can say which.
    """
    begun = set[Pathway]()
    if any(meeting.status in {MeetingStatus.PLANNED, MeetingStatus.HELD} for meeting in meetings):
        begun.add(Pathway.MEETING)
    written = {draft.recipient_id for draft in drafts} | {row.recipient_id for row in named if not row.withdrawn}
    for office in (listed(signed_in, recipient_id) for recipient_id in written):
        if office is None or office.kind.force is not None:
            begun.add(Pathway.LIAISON)
        if office is None or office.kind.force is None:
            begun.add(Pathway.REFERRAL)
    wanted = case.wishes.pathways if case.status is CaseStatus.OPEN else ()
    return tuple(way for way in Pathway if way in wanted and way not in begun)


def _of_named_papers(signed_in: SignedIn, named: tuple[NamedRow, ...]) -> Iterator[tuple[bytes, Task]]:
    """What is due about papers that name her: to be counted, or to be got back."""
    for letter in named:
        yield from signed_in.identity.list("task", Task, subject=disclosures_subject(letter.named_id))


def _next_steps(signed_in: SignedIn, case_id: bytes, tasks: Iterable[tuple[bytes, Task]]) -> tuple[NextStep, ...]:
    """What is due for her; that somebody may know who she is comes first."""
    found = [
        _next_step(signed_in, case_id, task_id, task)
        for task_id, task in tasks
        if task.status is TaskStatus.OPEN and not ahead_of_its_day(task, signed_in.today())
    ]
    return tuple(sorted(found, key=lambda step: step.task.kind is not TaskKind.IDENTITY_AT_RISK))


def _next_step(signed_in: SignedIn, case_id: bytes, task_id: bytes, task: Task) -> NextStep:
    late = task.due < signed_in.today() or (task.clock is not None and task.clock < signed_in.now())
    owner = signed_in.name_of(task.owner) if task.owner else ""
    told = from_office(signed_in, task) if task.kind in FROM_OFFICES else None
    passed = past_day(signed_in, deadline_day(task, signed_in.local))
    place = place_of(signed_in.identity, case_id, task)
    return NextStep(task, late, task_id, owner, RULES[task.kind].by_word, told, passed, *place)


@requires(Permission.REVEAL_IDENTITY)
def reveal(signed_in: SignedIn, case_id: bytes) -> IdentityView:
    """Who she is; audited before it is shown."""
    case = case_of(signed_in, case_id)
    signed_in.note_view(signed_in.identity, "reveal", case_id)
    own, unnamed = case.identity, case.stays_unnamed is YesNo.YES
    return IdentityView(own.names, own.called, own.phones, case.reaching, unnamed, case.left_out)
