"""While somebody calls her: what is needed for it is open, audited once, and how the call ended is written down.

No message is ever left. A withdrawal on the phone is in ``withdrawing``.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from nsintake.crypto.envelope import OpenError
from nsintake.domain.calling import CallDoubt, call_doubts
from nsintake.domain.case import Channel
from nsintake.domain.coming_back import CallOutcome
from nsintake.domain.consent import ConsentAct
from nsintake.domain.language import Lang, Wording
from nsintake.domain.note import Note, NoteKind
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus, ahead_of_its_day, deadline_day
from nsintake.domain.text import TEXT, clean
from nsintake.masking.phones import dialled
from nsintake.records.access import requires
from nsintake.records.case_files import acts_of, case_of
from nsintake.records.consent_standing import standings
from nsintake.records.merged_files import every_readable_file, hides_some, other_files
from nsintake.records.record_leads import records_in
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, past_day
from nsintake.services.consent import named_back
from nsintake.store.rows import Pairs
from nsintake.store.told_of import in_sight

_ASKED_BY_PHONE = frozenset({TaskKind.CHECK_AGAIN})
"""What a call settles, if the worker says so; everything else is settled where it is dealt with."""


@dataclass(frozen=True, slots=True)
class ToTell:
    """One thing open for her. ``by_call``: it can be settled by having spoken with her; ``deadline_passed``: the day of
    his deadline, where it is about one that is over.
    """

    task_id: bytes
    kind: TaskKind
    detail: str
    due: date
    overdue: bool
    by_call: bool
    deadline_passed: date | None = None


@dataclass(frozen=True, slots=True)
class Withdrawable:
    """An office that may hear something today, or was told something before: expired, for one letter, or by name."""

    recipient_id: str
    office: Wording


@dataclass(frozen=True, slots=True)
class LastCall:
    """How she was called the last time."""

    outcome: CallOutcome
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class CallView:
    """Everything a call needs and nothing more. ``numbers`` are written as they are dialled, or as they were typed."""

    case_id: bytes
    code: str
    doubts: tuple[CallDoubt, ...]
    code_word: str
    if_someone_else: str
    channel: str
    channels: tuple[Channel, ...]
    numbers: tuple[str, ...]
    hours: str
    language: Lang
    interpreter: str
    open: tuple[ToTell, ...]
    offices: tuple[Withdrawable, ...]
    last: LastCall | None


@requires(Permission.REVEAL_IDENTITY)
def prepare(signed_in: SignedIn, case_id: bytes) -> CallView:
    """What is needed to call her; written into the audit before it is shown.

    Raises Refused ``record_missing``, ``file_restricted``.
    """
    case = case_of(signed_in, case_id)
    signed_in.note_view(signed_in.identity, "call", case_id)
    reach, today = case.reaching, signed_in.today()
    offices = dict.fromkeys(
        office for file_id in every_readable_file(signed_in, case_id) for office in _to_take_back(signed_in, file_id)
    )
    return CallView(
        case_id=case_id,
        code=case.code,
        doubts=call_doubts(case, other_files(signed_in, case_id).values(), hides_some=hides_some(signed_in, case_id)),
        code_word=reach.code_word,
        if_someone_else=reach.if_someone_else,
        channel=reach.channel,
        channels=reach.channels,
        numbers=tuple(dialled(phone) or phone for phone in case.identity.phones),
        hours=reach.hours,
        language=case.spoken,
        interpreter=case.safe_now.interpreter,
        open=tuple(
            ToTell(
                *(task_id, task.kind, task.detail, task.due, task.due < today, task.kind in _ASKED_BY_PHONE),
                deadline_passed=past_day(signed_in, deadline_day(task, signed_in.local)),
            )
            for task_id, task in _tasks(signed_in, case_id)
            if task.status is TaskStatus.OPEN and not ahead_of_its_day(task, today)
        ),
        offices=tuple(Withdrawable(office, signed_in.content.office_of(office)) for office in offices),
        last=_last(signed_in, case_id),
    )


def _tasks(signed_in: SignedIn, case_id: bytes) -> Pairs[Task]:
    """What is due for her; one that does not open keeps nobody from calling her."""
    return signed_in.identity.sound("task", Task, subject=case_id).pairs


def _to_take_back(signed_in: SignedIn, case_id: bytes) -> tuple[str, ...]:
    """Where her consent is in force, where there is a record of hers with or without consent, and where she is named.

    A consent that ran out or was for one letter still has its papers out, and she may well call about just these. Where
    a row that says so does not open, or is out of sight, each office is named that anything leads to: it keeps nobody
    from calling her.
    """
    try:
        told = _told(signed_in, case_id)
    except OpenError:
        acts = signed_in.identity.sound("consent_act", ConsentAct, subject=case_id).records
        told = [row.value.recipient_id for row in acts if row.value.recipient_id]
        told += [link.recipient_id for link in records_in(signed_in, case_id) if link.recipient_id]
    named = [letter.recipient_id for _, letter in named_back.not_taken_back(signed_in, case_id)]
    return tuple(dict.fromkeys([*told, *named]))


def _told(signed_in: SignedIn, case_id: bytes) -> list[str]:
    """The offices that may hear something, or that have a record of hers. Raises OpenError where that is in doubt."""
    if not all(in_sight(signed_in.identity, table, case_id) for table in ("consent_act", "case_link")):
        raise OpenError
    asked = standings(signed_in, case_id, (act.recipient_id for act in acts_of(signed_in, case_id)), signed_in.today())
    return [each.recipient_id for each in asked.values() if each.word is not None or each.link is not None]


def _last(signed_in: SignedIn, case_id: bytes) -> LastCall | None:
    notes = signed_in.identity.sound("note", Note, subject=case_id).pairs
    calls = [note for _, note in notes if note.kind is NoteKind.CALL]
    newest = max(calls, key=lambda note: note.moment, default=None)
    return LastCall(CallOutcome(newest.about), newest.moment, signed_in.name_of(newest.by)) if newest else None


@requires(Permission.RECORD_CONSENT)
def record(
    signed_in: SignedIn, case_id: bytes, outcome: CallOutcome, *, said: str = "", settled: tuple[bytes, ...] = ()
) -> None:
    """Write down how a call ended, and settle what was asked in it (``settled``: ids of tasks a call can settle).

    Only a call that reached her settles anything. Raises UserFault ``too_long``, Refused ``record_missing``,
    ``file_restricted``.
    """
    case_of(signed_in, case_id)
    text = clean(said, "said", limit=TEXT, multiline=True)
    note = Note(NoteKind.CALL, signed_in.now(), signed_in.uid, outcome.value, text)
    store = signed_in.identity
    reached = outcome in {CallOutcome.REACHED, CallOutcome.WITHDREW}
    with store.begin() as work:
        store.put(work, "note", secrets.token_bytes(16), case_id, note, verb="called")
        due = _tasks(signed_in, case_id) if reached else ()
        asked = [(key, task) for key, task in due if key in settled and task.kind in _ASKED_BY_PHONE]
        close_tasks(store, work, case_id, asked)
        work.commit()
