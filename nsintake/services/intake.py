"""An intake session: from her consent to be recorded to the file that is closed with her.

Before that consent nothing here is called but the words to read to her, and nothing is stored. After it every save is
a sealed draft of raw answers.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from nsintake.domain.case import CaseFile, card_of
from nsintake.domain.codes import new_code
from nsintake.domain.consent import ActKind, ConsentAct, Item, ItemChoice, shared_items
from nsintake.domain.directory import Recipient, in_conflict
from nsintake.domain.intake import (
    Answers,
    IntakeDraft,
    Step,
    case_from,
    choices_from,
    faults_in,
    recipients_asked,
)
from nsintake.domain.language import Wording
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.masking.facts import told_by_her
from nsintake.services.access import requires
from nsintake.services.restriction import accepted_in, keep_draft_to
from nsintake.services.session import Session

MOST_DRAFT = 400_000


@dataclass(frozen=True, slots=True)
class DraftCard:
    """A session not yet closed, as a list shows it."""

    draft_id: bytes
    code: str
    step: Step
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class DraftView:
    """A session not yet closed, as it was left."""

    draft_id: bytes
    code: str
    answers: dict[str, str]
    step: Step
    focus: str
    caret: int
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class Question:
    """One thing an office could use: the sentence to ask, what it would be told, what could follow."""

    item: Item
    sentence: Wording
    told: Wording
    consequence: Wording


@dataclass(frozen=True, slots=True)
class RecipientSheet:
    """What is asked for one office. ``conflict``: he or his family serves there, so it is off by default."""

    recipient_id: str
    office: Wording
    function: Wording
    conflict: bool
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class ReadBackLine:
    """What is read back to her for one office."""

    office: Wording
    shares: tuple[Wording, ...]
    withholds: tuple[Wording, ...]


@requires(Permission.RUN_INTAKE)
def script(session: Session, name: str) -> tuple[Wording, ...]:
    """The sentences of a script (``welcome``, ``record``, ``share``, ``seen``) to be read to her, in order."""
    return session.content.script(name)


@requires(Permission.RUN_INTAKE)
def consent_to_record(session: Session, answers: Answers) -> bytes:
    """She agreed to be recorded: make the sealed draft and give back its id.

    Raises Refused ``no_consent_to_record`` if she did not.
    """
    if answers.get("record_consent") != "yes":
        raise Refused("no_consent_to_record")
    draft_id = secrets.token_bytes(16)
    draft = IntakeDraft(
        code=new_code(secrets.randbelow),
        worker=session.uid,
        answers=tuple(answers.items()),
        step=Step.RECORD,
        focus="",
        caret=0,
        saved=session.now(),
    )
    session.drafts.save(draft_id, draft_id, draft, owner=session.uid, holders=accepted_in(session, answers))
    return draft_id


@requires(Permission.RUN_INTAKE)
def save_draft(session: Session, draft_id: bytes, *, answers: Answers, step: Step, focus: str, caret: int) -> datetime:
    """Seal everything typed so far, an impossible date included; the moment it was saved."""
    kept = _own(session, draft_id)
    if sum(len(value) for value in answers.values()) > MOST_DRAFT:
        raise Refused("draft_too_large", limit=MOST_DRAFT)
    keep_draft_to(session, draft_id, answers)
    moment = session.now()
    session.drafts.save(
        draft_id,
        draft_id,
        IntakeDraft(
            code=kept.code,
            worker=kept.worker,
            answers=tuple(answers.items()),
            step=step,
            focus=focus,
            caret=caret,
            saved=moment,
        ),
        owner=session.uid,
    )
    return moment


def _own(session: Session, draft_id: bytes) -> IntakeDraft:
    draft = session.drafts.load(draft_id, IntakeDraft)
    if draft.owner != session.uid:
        raise Refused("draft_missing")
    return draft.value


@requires(Permission.RUN_INTAKE)
def open_drafts(session: Session) -> tuple[DraftCard, ...]:
    """This worker's unfinished sessions, the newest first."""
    cards = [
        DraftCard(draft.draft_id, draft.value.code, draft.value.step, draft.value.saved)
        for draft in session.drafts.of(session.uid, IntakeDraft)
    ]
    return tuple(sorted(cards, key=lambda card: card.saved_at, reverse=True))


@requires(Permission.RUN_INTAKE)
def load_draft(session: Session, draft_id: bytes) -> DraftView:
    """An unfinished session with the step, the field and the caret where they were."""
    draft = _own(session, draft_id)
    return DraftView(draft_id, draft.code, dict(draft.answers), draft.step, draft.focus, draft.caret, draft.saved)


@requires(Permission.RUN_INTAKE)
def discard_draft(session: Session, draft_id: bytes) -> None:
    """She asked to stop and nothing may be kept."""
    _own(session, draft_id)
    store = session.identity
    with store.begin() as work:
        session.drafts.drop(work, draft_id)
        store.shred(work, draft_id, verb="discard")
        work.commit()
    store.database.checkpoint()  # else the pages from before still lie in the write-ahead log


def _told_so_far(session: Session, answers: Answers) -> CaseFile:
    """The file as far as the answers can be read: a field with a fault counts as left out."""
    faulty = {str(fault.params["field"]) for step in Step for fault in faults_in(answers, step)}
    readable = {name: value for name, value in answers.items() if name not in faulty}
    return case_from(readable, "", opened=session.today(), worker=session.uid)


def _question(session: Session, case: CaseFile, item: Item) -> Question:
    sentence, consequence = session.content.asking(item)
    told = told_by_her(case, session.content.vocabulary)[item]
    return Question(item, sentence, told.text, consequence)


@requires(Permission.RUN_INTAKE)
def sharing_sheet(session: Session, answers: Answers) -> tuple[RecipientSheet, ...]:
    """What can be asked: for each office only what she told and that office can use."""
    case = _told_so_far(session, answers)
    told = told_by_her(case, session.content.vocabulary)
    return tuple(
        RecipientSheet(
            recipient.recipient_id,
            recipient.office,
            recipient.function,
            in_conflict(case.incident.force, recipient),
            tuple(
                _question(session, case, item) for item in Item if item in told and item in recipient.kind.usable_items
            ),
        )
        for recipient in session.content.recipients
    )


@requires(Permission.RUN_INTAKE)
def read_back(session: Session, answers: Answers) -> tuple[ReadBackLine, ...]:
    """What each office asked about will hear and will not hear, to be read to her."""
    case = _told_so_far(session, answers)
    told = told_by_her(case, session.content.vocabulary)
    lines = []
    for recipient in _asked(session, answers):
        choices = choices_from(answers, recipient.recipient_id, recipient.kind.usable_items & set(told))
        shares = shared_items(_act(session, case, recipient.recipient_id, 1, choices))
        lines.append(
            ReadBackLine(
                recipient.office,
                tuple(told[item].text for item in Item if item in shares),
                tuple(session.content.vocabulary.phrase(f"item.{item.value}") for item in told if item not in shares),
            )
        )
    return tuple(lines)


def _asked(session: Session, answers: Answers) -> Iterable[Recipient]:
    asked = set(recipients_asked(answers))
    return (recipient for recipient in session.content.recipients if recipient.recipient_id in asked)


def _act(
    session: Session, case: CaseFile, recipient_id: str, number: int, choices: tuple[ItemChoice, ...]
) -> ConsentAct:
    return ConsentAct(
        number=number,
        recipient_id=recipient_id,
        kind=ActKind.GIVEN,
        day=session.today(),
        choices=choices,
        language=case.language,
        witness=session.uid,
        script_version=session.content.script_version_in(case.language),
    )


def _acts(session: Session, case: CaseFile, answers: Answers) -> tuple[ConsentAct, ...]:
    """Her consent acts, one an office where she shares anything; none where her own consent does not stand."""
    if not case.own_consent_stands:
        return ()
    told = set(told_by_her(case, session.content.vocabulary))
    acts: list[ConsentAct] = []
    for recipient in _asked(session, answers):
        if in_conflict(case.incident.force, recipient):
            continue
        choices = choices_from(answers, recipient.recipient_id, recipient.kind.usable_items & told)
        acts.append(_act(session, case, recipient.recipient_id, len(acts) + 1, choices))
    return tuple(acts)


@requires(Permission.RUN_INTAKE)
def close_session(session: Session, draft_id: bytes, answers: Answers) -> bytes:
    """Make the file, its card, her consent and the urgent tasks in one step, and drop the draft; the case id.

    Raises UserFault for the first field to be mended; the draft stays.
    """
    draft = _own(session, draft_id)
    keep_draft_to(session, draft_id, answers)
    case = case_from(answers, draft.code, opened=session.today(), worker=session.uid)
    case_id = draft_id  # the draft's own key becomes the file's
    store = session.identity
    with store.begin() as work:
        store.put(work, "case_file", case_id, case_id, case, verb="record")
        store.put(work, "card", case_id, case_id, card_of(case), verb="record")
        for act in _acts(session, case, answers):
            store.put(work, "consent_act", secrets.token_bytes(16), case_id, act, verb="consent")
        for reason in case.urgent:
            task = Task(TaskKind.URGENT_CARE, session.today(), case.code, owner=session.uid, detail=reason.value)
            store.put(work, "task", secrets.token_bytes(16), case_id, task, verb="task")
        session.drafts.drop(work, draft_id)
        work.commit()
    return case_id
