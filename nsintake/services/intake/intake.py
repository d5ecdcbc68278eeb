"""An intake session: from her consent to be recorded to the file that is closed with her.

Before that consent nothing here is called but the words to read to her, and nothing is stored. After it every save is
a sealed draft of raw answers.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from nsintake.domain.branches import SHORT_WAY, Branch, in_branch
from nsintake.domain.care import CarePath
from nsintake.domain.case import CaseFile, card_of
from nsintake.domain.codes import new_code
from nsintake.domain.consent import Choice, Given, Item, Said
from nsintake.domain.how_said import CONDITIONS, ONE_LETTER, given_in, of_office, unanswered_how, with_how
from nsintake.domain.incident import YesNo
from nsintake.domain.intake import (
    Answers,
    IntakeDraft,
    Step,
    case_from,
    choices_from,
    faults_in,
    recipients_asked,
    seen_from,
)
from nsintake.domain.language import Wording
from nsintake.domain.minors import Caregiver, caregiver_consents, consent_lacks
from nsintake.domain.recipients import Conflict, Recipient, conflict_of
from nsintake.domain.record_kinds import CASE_FILE
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.masking.facts import told_by_her
from nsintake.masking.phones import dialled
from nsintake.records.access import requires
from nsintake.records.colleagues import holders_of_own
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases.restriction import accepted_in, keep_draft_to
from nsintake.services.consent.consenting import add_acts, put_in_force
from nsintake.services.intake.caring import open_care, paths_for
from nsintake.services.intake.counting import one_more_stopped
from nsintake.services.wording.complaint_contacts import require_contacts
from nsintake.store.alone import lies_alone
from nsintake.store.drafts import StoredDraft
from nsintake.store.sealed_rows import state_as_it_is

MOST_DRAFT = 400_000


@dataclass(frozen=True, slots=True)
class DraftCard:
    """A session not yet closed, as a list shows it. ``reopened``: it goes on with a file that was closed before."""

    draft_id: bytes
    code: str
    step: Step
    saved_at: datetime
    reopened: bool = False


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
    reopened: bool = False


@dataclass(frozen=True, slots=True)
class PhoneView:
    """One number as it was typed and as it is dialled from anywhere; ``shown`` is empty where it reads as none."""

    typed: str
    shown: str


@dataclass(frozen=True, slots=True)
class Question:
    """One thing an office could use: the sentence to ask, what it would be told, what could follow."""

    item: Item
    sentence: Wording
    told: Wording
    consequence: Wording


@dataclass(frozen=True, slots=True)
class RecipientSheet:
    """What is asked for one office. ``conflict``: why it is off by default."""

    recipient_id: str
    office: Wording
    function: Wording
    conflict: Conflict | None
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class ReadBackLine:
    """What is read back to her for one office, with her own conditions."""

    office: Wording
    shares: tuple[Wording, ...]
    withholds: tuple[Wording, ...]
    one_letter: bool = False
    conditions: str = ""


@requires(Permission.RUN_INTAKE)
def script(signed_in: SignedIn, name: str) -> tuple[Wording, ...]:
    """The sentences of a script (``welcome``, ``record``, ``share``, ``seen``) to be read to her, in order."""
    return signed_in.content.script(name)


@requires(Permission.RUN_INTAKE)
def consent_to_record(signed_in: SignedIn, answers: Answers) -> bytes:
    """She agreed to be recorded: make the sealed draft and give back its id.

    Raises Refused ``no_consent_to_record`` if she did not, ``told_second_hand`` where somebody else speaks for her,
    ``complaint_contacts_missing`` while she cannot be told to whom she complains.
    """
    require_contacts(signed_in)
    if in_branch(answers, Branch.SECOND_HAND):
        raise Refused("told_second_hand")
    if answers.get("record_consent") != "yes":
        raise Refused("no_consent_to_record")
    draft_id = secrets.token_bytes(16)
    draft = IntakeDraft(
        code=new_code(signed_in.randbelow),
        worker=signed_in.uid,
        answers=tuple(answers.items()),
        step=Step.RECORD,
        focus="",
        caret=0,
        saved=signed_in.now(),
    )
    signed_in.drafts.save(draft_id, draft_id, draft, owner=signed_in.uid, holders=accepted_in(signed_in, answers))
    return draft_id


@requires(Permission.RUN_INTAKE)
def save_draft(
    signed_in: SignedIn, draft_id: bytes, *, answers: Answers, step: Step, focus: str, caret: int
) -> datetime:
    """Seal everything typed so far, an impossible date included; the moment it was saved.

    Raises Refused ``draft_missing``, also where it was closed or discarded meanwhile.
    """
    own = own_draft(signed_in, draft_id)
    if sum(len(value) for value in answers.values()) > MOST_DRAFT:
        raise Refused("draft_too_large", limit=MOST_DRAFT)
    moment = signed_in.now()
    kept = replace(own.value, answers=tuple(answers.items()), step=step, focus=focus, caret=caret, saved=moment)
    with signed_in.identity.begin() as work:
        signed_in.drafts.require(work, draft_id)
        if own.value.base is None:
            keep_draft_to(signed_in, work, draft_id, answers)
        holders = None if own.value.base is None else holders_of_own(signed_in)
        signed_in.drafts.put_about(work, draft_id, own.subject_id, kept, owner=signed_in.uid, holders=holders)
        work.commit()
    return moment


@requires(Permission.RUN_INTAKE)
def own_draft(signed_in: SignedIn, draft_id: bytes) -> StoredDraft[IntakeDraft]:
    """An unfinished session of this worker, of any file. Raises Refused ``draft_missing``, also for one that somebody
    laid under the id of a file: closing it would write over that.
    """
    draft = _typed_here(signed_in, draft_id)
    if draft.value.base is None and not _has_its_own_id(signed_in, draft):
        raise Refused("draft_missing")
    return draft


def _typed_here(signed_in: SignedIn, draft_id: bytes) -> StoredDraft[IntakeDraft]:
    draft = signed_in.drafts.load(draft_id, IntakeDraft)
    if draft.owner != signed_in.uid:
        raise Refused("draft_missing")
    return draft


def _has_its_own_id(signed_in: SignedIn, draft: StoredDraft[IntakeDraft]) -> bool:
    """Whether a session that goes on with no file is under its own key, and no file is."""
    found = state_as_it_is(signed_in.identity, CASE_FILE.table, draft.draft_id)
    return draft.subject_id == draft.draft_id and (found is None or found[0] != draft.draft_id)


@requires(Permission.RUN_INTAKE)
def open_drafts(signed_in: SignedIn) -> tuple[DraftCard, ...]:
    """This worker's unfinished sessions, the newest first."""
    cards = [
        DraftCard(draft.draft_id, draft.value.code, draft.value.step, draft.value.saved, draft.value.base is not None)
        for draft in signed_in.drafts.of(signed_in.uid, IntakeDraft)
    ]
    return tuple(sorted(cards, key=lambda card: card.saved_at, reverse=True))


@requires(Permission.RUN_INTAKE)
def load_draft(signed_in: SignedIn, draft_id: bytes) -> DraftView:
    """An unfinished session with the step, the field and the caret where they were."""
    draft = own_draft(signed_in, draft_id).value
    reopened = draft.base is not None
    return DraftView(
        draft_id, draft.code, dict(draft.answers), draft.step, draft.focus, draft.caret, draft.saved, reopened
    )


@requires(Permission.RUN_INTAKE)
def discard_draft(signed_in: SignedIn, draft_id: bytes, *, came: bool = False) -> None:
    """She asked to stop and nothing may be kept; ``came``: but that a woman came, as a number of its month.

    Where a file was opened again only what was typed since goes; the file stays as it is.
    """
    own = _typed_here(signed_in, draft_id)
    store = signed_in.identity
    with store.begin() as work:
        signed_in.drafts.drop(work, draft_id)
        if own.value.base is None:
            if _has_its_own_id(signed_in, own) and lies_alone(store, work.cursor, draft_id):
                store.shred(work, draft_id, verb="discard")
            if came:
                one_more_stopped(signed_in, work)
        work.commit()
    store.database.checkpoint()  # else the pages from before are still in the write-ahead log


@requires(Permission.RUN_INTAKE)
def told_so_far(signed_in: SignedIn, answers: Answers) -> CaseFile:
    """The file as far as the answers can be read: a field with a fault counts as left out."""
    faulty = {str(fault.params["field"]) for step in Step for fault in faults_in(answers, step)}
    readable = {name: value for name, value in answers.items() if name not in faulty}
    return case_from(readable, "", opened=signed_in.today(), worker=signed_in.uid)


def _questions(signed_in: SignedIn, case: CaseFile, items: frozenset[Item]) -> tuple[Question, ...]:
    told = told_by_her(case, signed_in.content.vocabulary, of=items)
    asked = ((item, signed_in.content.asking(item)) for item in told)
    return tuple(Question(item, sentence, told[item].text, consequence) for item, (sentence, consequence) in asked)


@requires(Permission.RUN_INTAKE)
def sharing_sheet(signed_in: SignedIn, answers: Answers) -> tuple[RecipientSheet, ...]:
    """What can be asked: for each office only what she told and that office can use."""
    case = told_so_far(signed_in, answers)
    told = frozenset(told_by_her(case, signed_in.content.vocabulary))
    return tuple(
        RecipientSheet(
            recipient.recipient_id,
            recipient.office,
            recipient.function,
            conflict_of(case.incident, recipient),
            _questions(signed_in, case, told & recipient.kind.usable_items),
        )
        for recipient in signed_in.content.recipients
    )


@requires(Permission.RUN_INTAKE)
def care(signed_in: SignedIn, answers: Answers) -> tuple[CarePath, ...]:
    """What comes first for her, as far as she has told; on Today once the session is closed."""
    return paths_for(signed_in, told_so_far(signed_in, answers))


@requires(Permission.RUN_INTAKE)
def read_back(signed_in: SignedIn, answers: Answers) -> tuple[ReadBackLine, ...]:
    """What each office asked about will hear and will not hear, to be read to her."""
    case = told_so_far(signed_in, answers)
    told = told_by_her(case, signed_in.content.vocabulary)
    lines = []
    for recipient in _asked(signed_in, answers):
        choices = choices_from(answers, recipient.recipient_id, recipient.kind.usable_items & set(told))
        shares = frozenset(choice.item for choice in choices if choice.choice is Choice.SHARE)
        heard = told_by_her(case, signed_in.content.vocabulary, of=shares)
        lines.append(
            ReadBackLine(
                recipient.office,
                tuple(fact.text for fact in heard.values()),
                tuple(signed_in.content.vocabulary.phrase(f"item.{item.value}") for item in told if item not in shares),
                one_letter=answers.get(of_office(ONE_LETTER, recipient.recipient_id)) == "yes",
                conditions=answers.get(of_office(CONDITIONS, recipient.recipient_id), "").strip(),
            )
        )
    return tuple(lines)


def _asked(signed_in: SignedIn, answers: Answers) -> Iterable[Recipient]:
    asked = set(recipients_asked(answers))
    return (recipient for recipient in signed_in.content.recipients if recipient.recipient_id in asked)


@requires(Permission.RUN_INTAKE)
def months(signed_in: SignedIn) -> tuple[Wording, ...]:
    """The names of the months, as letters name them: a day that could be two is asked about in words."""
    return tuple(signed_in.content.vocabulary.phrase(f"month.{number}") for number in range(1, 13))


@requires(Permission.RUN_INTAKE)
def phones_shown(signed_in: SignedIn, raw: str) -> tuple[PhoneView, ...]:  # noqa: ARG001 - the permission is asked of it
    """Every number of a list as it was typed, one a line, and as it is dialled; what was typed stays as it is."""
    lines = [line.strip() for line in raw.splitlines()]
    return tuple(PhoneView(line, dialled(line)) for line in lines if line)


@requires(Permission.RUN_INTAKE)
def her_consent_lacks(signed_in: SignedIn, answers: Answers) -> str:
    """The code of what her consent lacks at her age, as far as she has told; empty if it counts."""
    case = told_so_far(signed_in, answers)
    return consent_lacks(case.identity.age, case.assent, _caregiver(case))


@requires(Permission.RUN_INTAKE)
def said_to_offices(signed_in: SignedIn, case: CaseFile, answers: Answers) -> tuple[Said, ...]:
    """What she said for each office asked about; nothing where her yes does not count, or he serves there."""
    if consent_lacks(case.identity.age, case.assent, _caregiver(case)):
        return ()
    told = set(told_by_her(case, signed_in.content.vocabulary))
    return tuple(
        with_how(
            Said(
                recipient.recipient_id,
                choices_from(answers, recipient.recipient_id, recipient.kind.usable_items & told),
                seen=seen_from(answers, recipient.recipient_id),
            ),
            answers,
        )
        for recipient in _asked(signed_in, answers)
        if conflict_of(case.incident, recipient) is None
    )


def _caregiver(case: CaseFile) -> Caregiver | None:
    """Whoever has a part in her consent: always where hers is not enough, else only if she wants it."""
    caregiver = case.caregiver
    if caregiver is None or caregiver_consents(case.identity.age) or caregiver.she_agrees is YesNo.YES:
        return caregiver
    return None


@requires(Permission.RUN_INTAKE)
def how_given(signed_in: SignedIn, case: CaseFile, answers: Answers) -> Given:  # noqa: ARG001 - the permission is asked
    """How her consent came about in a session: spoken or on a form, in which language, through and before whom."""
    now = case.safe_now
    room = now.came_with.value if now.spoke_alone is YesNo.NO else ""
    known = Given(
        language=case.language,
        interpreter=now.interpreter,
        in_room=room,
        assent=case.assent,
        caregiver=_caregiver(case),
    )
    return given_in(answers, known)


@requires(Permission.RUN_INTAKE)
def require_how(signed_in: SignedIn, draft_id: bytes, answers: Answers) -> None:
    """Before ``close_session`` and ``reopening.save_back``, for whoever asks her: how she said it is nothing that the
    program knows. On the short way it is not asked. Raises UserFault ``how_said_missing``, ``witness_missing``, and as
    ``case_from`` does.
    """
    draft = own_draft(signed_in, draft_id).value
    case = case_from(answers, draft.code, opened=signed_in.today(), worker=signed_in.uid)
    lacking = unanswered_how(answers)
    if lacking is not None and answers.get(SHORT_WAY) != "yes" and said_to_offices(signed_in, case, answers):
        raise lacking


@requires(Permission.RUN_INTAKE)
def close_session(signed_in: SignedIn, draft_id: bytes, answers: Answers) -> bytes:
    """Make the file, its card, her consent and what is due for her in one step, and drop the draft; the case id.

    Raises UserFault for the first field to be mended; the draft stays. Raises Refused ``session_reopened`` for a
    session that goes on with a file: that is saved back by ``reopening``.
    """
    draft = own_draft(signed_in, draft_id).value
    if draft.base is not None:
        raise Refused("session_reopened")
    case = case_from(answers, draft.code, opened=signed_in.today(), worker=signed_in.uid)
    case_id = draft_id  # the draft's own key becomes the file's
    store = signed_in.identity
    with store.begin() as work:
        keep_draft_to(signed_in, work, draft_id, answers)
        store.put(work, "case_file", case_id, case_id, case, verb="record")
        store.put(work, "card", case_id, case_id, card_of(case), verb="record")
        said = said_to_offices(signed_in, case, answers)
        given = how_given(signed_in, case, answers)
        noted = add_acts(signed_in, work, case_id, case=case, said=said, given=given) if said else None
        open_care(signed_in, work, case_id, case)
        signed_in.drafts.drop(work, draft_id)
        work.commit()
    if noted is not None:
        put_in_force(signed_in, noted)
    return case_id
