"""The time line of a file: sessions, consents, letters, copies, meetings, calls, tasks, hand-overs and notes.

Read from what is stored and from the log that states it; nothing is stored for it but what a worker writes there. A
note that tells who she is stays covered until it is asked for, and that look is audited.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from functools import partial

from nsintake.clock import day_of
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.finding import Tie, TieKind
from nsintake.domain.intake import FIELD, Step
from nsintake.domain.liaison import Disclosure, disclosures_subject
from nsintake.domain.meeting import Meeting
from nsintake.domain.named import NamedLetter
from nsintake.domain.note import Note, NoteKind
from nsintake.domain.release import Draft
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.domain.text import TEXT, clean
from nsintake.domain.timeline import Event, EventKind
from nsintake.errors import UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, links_of, meetings_of
from nsintake.records.merged_files import files_of
from nsintake.records.session import Session
from nsintake.store.audit_lines import AuditView
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore

_MOST = 1_000
"""So many entries of the log are looked at for one record."""
_OF_FILE = {
    "record": EventKind.SESSION,
    "save_back": EventKind.SESSION_AGAIN,
    "hand_over": EventKind.HAND_OVER,
    "restrict": EventKind.SHUT,
    "open_file": EventKind.OPENED_TO_ALL,
    "close_file": EventKind.CLOSED,
    "reopen_file": EventKind.REOPENED,
}
_OF_ACT = {
    ActKind.GIVEN: EventKind.CONSENT,
    ActKind.WITHDRAWN: EventKind.WITHDRAWN,
    ActKind.USED_UP: EventKind.USED_UP,
    ActKind.FROZEN: EventKind.FROZEN,
    ActKind.THAWED: EventKind.THAWED,
    ActKind.DISCLOSED: EventKind.DISCLOSED,
}
_OF_NOTE = {
    NoteKind.WRITTEN: EventKind.NOTE,
    NoteKind.OTHER_VERSION: EventKind.OTHER_VERSION,
    NoteKind.CALL: EventKind.CALL,
}
_OF_NAMED = {"release": EventKind.NAMED, "withdraw": EventKind.NAMED_BACK}
_SIGNED = frozenset({EventKind.RELEASED, EventKind.NAMED})
_RELEASES = frozenset({"release", "release_alone"})
_TELLS_WHO = frozenset({"tonight_with", "whom_to_call", "where_to_go", "return_phrase"})
"""Answers outside the sealed list that still name her or her people."""


@requires(Permission.VIEW_CASES)
def read(session: Session, case_id: bytes) -> tuple[Event, ...]:
    """Everything that happened in all files of this woman, the newest first."""
    found: list[Event] = []
    for part_id in files_of(session, case_id):
        for part in (
            _of_file,
            _of_acts,
            _of_letters,
            _of_named,
            _of_copies,
            _of_meetings,
            _of_tasks,
            _of_notes,
            _of_ties,
        ):
            found.extend(part(session, part_id))
    signed = {(one.about, one.day): one.at for one in found if one.kind in _SIGNED}
    return tuple(sorted(found, key=partial(_when, signed), reverse=True))


_ORDER = {kind: at for at, kind in enumerate(EventKind)}


def _when(signed: Mapping[tuple[str, date], datetime | None], event: Event) -> tuple[datetime, int]:
    """An entry of which only the day is known stands at its end, a print right after its letter was signed or before
    all else of its day; of one moment, in the order in which things follow.
    """
    at = event.at
    if at is None and event.kind is EventKind.PRINTED:
        at = signed.get((event.about, event.day)) or datetime.combine(event.day, time.min, UTC)
    return at or datetime.combine(event.day, time.max, UTC), _ORDER[event.kind]


def _stated(store: SealedStore, record_id: bytes, table: str) -> list[AuditView]:
    """What counts of the log about one record, the oldest first."""
    views = store.audit.views_about(record_id, limit=_MOST)
    return [one for one in reversed(views) if one.counts and one.table == table]


def _of_file(session: Session, case_id: bytes) -> Iterator[Event]:
    case_of(session, case_id)  # refuses a file that is not open here
    for view in _stated(session.identity, case_id, "case_file"):
        kind = _OF_FILE.get(view.verb)
        if kind is not None:
            reason = str(view.details.get("reason", ""))
            yield _told(session, view, kind, about=reason)


def _told(session: Session, view: AuditView, kind: EventKind, *, about: str = "", target: bytes = b"") -> Event:
    """An entry of the log itself; a hand-over says who took the file."""
    to = str(view.details.get("to", ""))
    return Event(
        kind,
        view.on,
        view.at,
        by=session.name_of(view.actor),
        text=session.name_of(to) if to else "",
        about=about,
        target=target,
    )


def _first(store: SealedStore, record_id: bytes, table: str) -> AuditView | None:
    return next(iter(_stated(store, record_id, table)), None)


def _of_acts(session: Session, case_id: bytes) -> Iterator[Event]:
    store = session.identity
    for act_id, act in store.list("consent_act", ConsentAct, subject=case_id):
        first = _first(store, act_id, "consent_act")
        yield Event(
            _OF_ACT[act.kind],
            act.day,
            first.at if first and first.on == act.day else None,
            by=session.name_of(first.actor) if first else "",
            office=session.content.office_of(act.recipient_id) if act.recipient_id else None,
            text=act.reasons if act.kind in {ActKind.FROZEN, ActKind.THAWED} else "",
            count=sum(one.choice.value == "share" for one in act.choices),
        )


def _of_letters(session: Session, case_id: bytes) -> Iterator[Event]:
    store = session.identity
    for draft_id, draft in store.list("letter_draft", Draft, subject=case_id):
        for view in _stated(store, draft_id, "letter_draft") if draft.released else ():
            if view.verb in _RELEASES:
                office = session.content.office_of(draft.recipient_id)
                by = session.name_of(view.actor)
                yield Event(
                    EventKind.RELEASED,
                    view.on,
                    view.at,
                    by,
                    office,
                    about=draft.reference,
                    text=draft.kind.value,
                    target=draft_id,
                )


def _of_named(session: Session, case_id: bytes) -> Iterator[Event]:
    """Letters that name her and their copies, which never leave identity.db."""
    store = session.identity
    for named_id, letter in store.list("named_letter", NamedLetter, subject=case_id):
        office = session.content.office_of(letter.recipient_id)
        for view in _stated(store, named_id, "named_letter"):
            kind = _OF_NAMED.get(view.verb)
            if kind is not None:
                by = session.name_of(view.actor)
                yield Event(kind, view.on, view.at, by, office, about=letter.reference)
        yield from _prints(session, store, "named_print", disclosures_subject(named_id))


def _of_copies(session: Session, case_id: bytes) -> Iterator[Event]:
    for link in links_of(session, case_id):
        yield from _prints(session, session.liaison, "disclosure", disclosures_subject(link.record_id))


def _prints(session: Session, store: SealedStore, table: str, subject: bytes) -> Iterator[Event]:
    for print_id, one in store.sound(table, Disclosure, subject=subject).pairs:
        office, by = session.content.office_of(one.recipient_id), session.name_of(one.printed_by)
        views = {view.verb: view for view in _stated(store, print_id, table)}
        printed, back = views.get("print"), views.get("recall")
        at = printed.at if printed else None
        yield Event(EventKind.PRINTED, one.day, at, by, office, about=one.reference, count=one.copies)
        if back is not None:
            who = session.name_of(back.actor)
            yield Event(EventKind.RECALLED, back.on, back.at, who, office, about=one.reference, count=one.copies)


def _of_meetings(session: Session, case_id: bytes) -> Iterator[Event]:
    store = session.liaison
    for link in meetings_of(session, case_id):
        row: Record[Meeting] | None = next(iter(store.sound("meeting", Meeting, ids=[link.meeting_id]).records), None)
        if row is not None:
            one, office = row.value, session.content.office_of(link.recipient_id)
            yield Event(
                EventKind.MEETING,
                day_of(one.starts),
                one.starts,
                office=office,
                about=one.status.value,
                target=link.meeting_id,
            )


def _of_tasks(session: Session, case_id: bytes) -> Iterator[Event]:
    store = session.identity
    for task_id, task in store.list("task", Task, subject=case_id):
        if task.kind is TaskKind.RENEW_CONSENT:
            continue  # comes and goes with each consent, which stands here itself
        views = _stated(store, task_id, "task")
        ends = [one for one in views if one.verb == "done"] if task.status is TaskStatus.DONE else []
        for kind, stated in ((EventKind.TASK, views[:1]), (EventKind.TASK_DONE, ends[-1:])):
            for one in stated:
                yield _told(session, one, kind, about=task.kind.value)


def _of_notes(session: Session, case_id: bytes) -> Iterator[Event]:
    for note_id, note in session.identity.list("note", Note, subject=case_id):
        covered = _tells_who(note)
        yield Event(
            _OF_NOTE[note.kind],
            day_of(note.moment),
            note.moment,
            by=session.name_of(note.by),
            about=note.about,
            text="" if covered else note.text,
            covered=covered,
            target=note_id,
        )


def _of_ties(session: Session, case_id: bytes) -> Iterator[Event]:
    for _, tie in session.identity.list("tie", Tie, subject=case_id):
        if tie.kind is TieKind.MERGED:
            yield Event(EventKind.JOINED, tie.day, None, by=session.name_of(tie.by), about=tie.reason.value)


def _tells_who(note: Note) -> bool:
    """Whether the other version of an answer is one that names her."""
    asked = FIELD.get(note.about)
    if note.kind is not NoteKind.OTHER_VERSION:
        return False
    return asked is None or asked.step is Step.NEVER or note.about in _TELLS_WHO


@requires(Permission.REVEAL_IDENTITY)
def reveal_note(session: Session, note_id: bytes) -> str:
    """The words of a note that tells who she is; audited before they are shown. Raises Refused ``record_missing``."""
    note = session.identity.record("note", note_id, Note)
    session.note_view(session.identity, "reveal", note.subject_id)
    return note.value.text


@requires(Permission.RUN_INTAKE, while_held=False)
def write(session: Session, case_id: bytes, text: str) -> bytes:
    """Put a worker's own note into the time line; its id. It cannot be changed afterwards.

    Raises UserFault ``field_empty``, ``too_long``, ``hidden_characters``; Refused ``file_restricted``.
    """
    words = clean(text, "note", limit=TEXT, multiline=True)
    if not words:
        raise UserFault("field_empty", field="note")
    note_id, store = secrets.token_bytes(16), session.identity
    note = Note(NoteKind.WRITTEN, session.now(), session.uid, "", words)
    with store.begin() as work:
        case_of(session, case_id)
        store.put(work, "note", note_id, case_id, note, verb="note")
        work.commit()
    return note_id
