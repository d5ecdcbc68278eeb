"""A liaison officer proposes words for a letter; intake staff edit them and make the letter.

For the officer there is one answer only, "revised", whatever became of her words: nothing here runs the leak check in
her session, and nothing that it finds in the other ever returns to her. So that nobody tries names one by one, there
is a limit a day for each record. It is not one for each woman: a refusal for a second record would join the two.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import date

from nsintake.crypto.compartments import Compartment
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.pending import TAKEN, PendingAnswer
from nsintake.domain.proposal import LONGEST, Proposal, ProposalState
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.domain.text import clean
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_id_by_reference, case_of, cases_by_reference
from nsintake.records.pending import read
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.records.who_wrote import last_by
from nsintake.services.letters.drafting import paragraph_of, put_paper


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """What the officer sees of a proposal: her own words, when, and that it waits or was revised."""

    text: Wording
    by: str
    day: date
    state: ProposalState


@dataclass(frozen=True, slots=True)
class ProposalView:
    """What intake staff see of one that waits."""

    proposal_id: bytes
    case_id: bytes
    case_code: str
    reference: str
    office: Wording
    text: Wording
    by: str
    day: date


@dataclass(frozen=True, slots=True)
class ProposalQuota:
    """How many more may be made for a record today."""

    left: int
    limit: int


def _made_today(signed_in: SignedIn, record_id: bytes) -> int:
    found = signed_in.liaison.list("proposal", Proposal, subject=record_id)
    return sum(proposal.day == signed_in.today() for _, proposal in found)


def _require_active(signed_in: SignedIn, record_id: bytes) -> MaskedRecord:
    record = signed_in.liaison.get("masked_record", record_id, MaskedRecord)
    if record.status is not RecordStatus.ACTIVE:
        raise Refused(f"record_{record.status.value}", reference=record.reference)
    if record.expires <= signed_in.today():
        raise Refused("consent_expired")
    return record


@requires(Permission.PROPOSE_TEXT, while_unsound=True)
def quota(signed_in: SignedIn, record_id: bytes) -> ProposalQuota:
    """How many more proposals a record takes today."""
    limit = signed_in.content.proposals_a_day
    return ProposalQuota(max(limit - _made_today(signed_in, record_id), 0), limit)


@requires(Permission.PROPOSE_TEXT)
def propose(signed_in: SignedIn, record_id: bytes, text: Wording) -> ProposalState:
    """Send words to intake staff. The answer says that they wait and nothing else, whatever they are.

    Raises UserFault ``field_missing``, ``too_long``, ``hidden_characters``, Refused ``proposals_spent``,
    ``consent_expired`` or how the record is stopped.
    """
    kept = Wording(
        **{lang.value: clean(text.said_in(lang), f"text.{lang.value}", limit=LONGEST, multiline=True) for lang in Lang}
    )
    if not kept.languages():
        raise UserFault("field_missing", field="text")
    store = signed_in.liaison
    with store.begin() as work:
        record = _require_active(signed_in, record_id)
        limit = signed_in.content.proposals_a_day
        if _made_today(signed_in, record_id) >= limit:
            raise Refused("proposals_spent", limit=limit)
        proposal_id = secrets.token_bytes(16)
        proposal = Proposal(record.reference, record.recipient_id, kept, signed_in.uid, signed_in.today())
        store.put(work, "proposal", proposal_id, record_id, proposal, verb="propose_text")
        task = Task(TaskKind.READ_PROPOSAL, signed_in.due_in(1), record.reference, detail=proposal_id.hex())
        open_task(store, work, record_id, task)
        work.commit()
    return proposal.state


@requires(Permission.VIEW_RECORDS)
def of_record(signed_in: SignedIn, record_id: bytes) -> tuple[ProposalRow, ...]:
    """What was proposed for a record, the newest first."""
    rows = [
        ProposalRow(
            proposal.text, signed_in.name_of(_by(signed_in, proposal_id, proposal)), proposal.day, proposal.state
        )
        for proposal_id, proposal in signed_in.liaison.sound("proposal", Proposal, subject=record_id).pairs
    ]
    return tuple(sorted(rows, key=lambda row: row.day, reverse=True))


@requires(Permission.PROPOSE_RELEASE, while_unsound=True)
def waiting(signed_in: SignedIn) -> tuple[ProposalView, ...]:
    """Proposals nobody has dealt with, of women whose files are open here, the oldest first.

    More than the limit of a day and a record are not shown: the program does not make them.
    """
    shown: list[ProposalView] = []
    counted: dict[tuple[bytes, date], int] = {}
    taken, rows = _taken(signed_in), signed_in.liaison.sound("proposal", Proposal).records
    any_waits = any(row.value.state is ProposalState.WAITING for row in rows)
    cases = cases_by_reference(signed_in) if any_waits else {}
    for row in sorted(rows, key=lambda row: row.value.day):
        proposal, made = row.value, (row.subject_id, row.value.day)
        counted[made] = counted.get(made, 0) + 1
        if proposal.state is not ProposalState.WAITING or row.record_id in taken:
            continue
        if counted[made] > signed_in.content.proposals_a_day:
            continue
        case_id = cases.get(proposal.reference)
        if case_id is not None:
            shown.append(_view(signed_in, row.record_id, proposal, case_id))
    return tuple(shown)


def _view(signed_in: SignedIn, proposal_id: bytes, proposal: Proposal, case_id: bytes) -> ProposalView:
    return ProposalView(
        proposal_id=proposal_id,
        case_id=case_id,
        case_code=case_of(signed_in, case_id).code,
        reference=proposal.reference,
        office=signed_in.content.office_of(proposal.recipient_id),
        text=proposal.text,
        by=signed_in.name_of(_by(signed_in, proposal_id, proposal)),
        day=proposal.day,
    )


def _by(signed_in: SignedIn, proposal_id: bytes, proposal: Proposal) -> str:
    """Who wrote it; of one that was revised a worker wrote the row last, and says who it was."""
    known = Compartment.KEEPER if proposal.state is ProposalState.WAITING else Compartment.IDENTITY
    return last_by(signed_in, "proposal", proposal_id, proposal.by, known=known)


@requires(Permission.PROPOSE_RELEASE)
def take(signed_in: SignedIn, proposal_id: bytes) -> bytes:
    """Begin a letter with the proposed words, to be edited and judged like any other; the draft's id.

    Raises Refused ``already_revised``, ``file_not_open``, ``no_consent``, ``conflict``, ``file_frozen``.
    """
    with signed_in.identity.begin() as work:
        proposal = _waiting(signed_in, proposal_id)
        case_id = case_id_by_reference(signed_in, proposal.reference)
        if case_id is None:
            raise Refused("file_restricted")
        draft_id = put_paper(
            signed_in,
            work,
            case_id,
            proposal.recipient_id,
            kind=LetterKind.REFERRAL,
            paragraph=paragraph_of(proposal.text),
        )
        note_id = signed_in.outbox.add_note(work, TAKEN, PendingAnswer(proposal_id))
        work.commit()
    _answer(signed_in, note_id, proposal_id)
    return draft_id


@requires(Permission.PROPOSE_RELEASE)
def finish_taken(signed_in: SignedIn) -> None:
    """At sign-in: answer each proposal of which a power cut left only the letter."""
    for note in signed_in.outbox.notes():
        taken = read(note, PendingAnswer) if note.kind == TAKEN else None
        if taken is not None:
            _answer(signed_in, note.outbox_id, taken.proposal_id)


def _answer(signed_in: SignedIn, note_id: bytes, proposal_id: bytes) -> None:
    """Answer a proposal that has become a letter, then strike the note; safe to repeat."""
    if signed_in.liaison.find("proposal", proposal_id, Proposal) is not None:  # else it went with her record
        _revised(signed_in, proposal_id)
    with signed_in.identity.begin() as work:
        signed_in.outbox.done(work, note_id)
        work.commit()


@requires(Permission.PROPOSE_RELEASE)
def set_aside(signed_in: SignedIn, proposal_id: bytes) -> None:
    """Nothing of it is used. The officer hears the same as if all of it were. Raises Refused ``already_revised``."""
    _waiting(signed_in, proposal_id)
    _revised(signed_in, proposal_id)


def _waiting(signed_in: SignedIn, proposal_id: bytes) -> Proposal:
    proposal = signed_in.liaison.get("proposal", proposal_id, Proposal)
    if proposal.state is not ProposalState.WAITING or proposal_id in _taken(signed_in):
        raise Refused("already_revised")
    return proposal


def _taken(signed_in: SignedIn) -> frozenset[bytes]:
    """The proposals that have become a letter and are not answered yet."""
    taken = (read(note, PendingAnswer) for note in signed_in.outbox.notes() if note.kind == TAKEN)
    return frozenset(answer.proposal_id for answer in taken if answer is not None)


def _revised(signed_in: SignedIn, proposal_id: bytes) -> None:
    """The one answer, the same however it was dealt with."""
    store = signed_in.liaison
    with store.begin() as work:
        row = store.record("proposal", proposal_id, Proposal)
        wrote = _by(signed_in, proposal_id, row.value)  # an act that was cut off may have stated the row already
        done = replace(row.value, state=ProposalState.REVISED, by=wrote)
        store.put(work, "proposal", proposal_id, row.subject_id, done, verb="revise")
        tasks = store.list("task", Task, subject=row.subject_id)
        asked = open_of(tasks, TaskKind.READ_PROPOSAL, detail=proposal_id.hex(), suspended=True)
        close_tasks(store, work, row.subject_id, asked)
        work.commit()
