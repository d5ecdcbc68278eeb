"""What became of a meeting: it took place, it did not, or it was cancelled. It settles what was due and its sheets."""

from __future__ import annotations

from dataclasses import replace

from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import (
    Disclosure,
    MaskedRecord,
    ReleasedLetter,
    Whereabouts,
    disclosures_subject,
)
from nsintake.domain.meeting import Attendee, EndReason, Meeting, MeetingStatus
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.copies import ask_for, prints_of, wanted_back
from nsintake.records.session import Session
from nsintake.records.tasks import close_tasks, open_of
from nsintake.services.liaison.shredding import RECALL_WITHIN_DAYS
from nsintake.store.unit_of_work import UnitOfWork

_VERBS = {
    MeetingStatus.HELD: "held",
    MeetingStatus.CANCELLED: "cancel_meeting",
    MeetingStatus.NOT_HELD: "not_held",
}


@requires(Permission.RECORD_DISCLOSURE)
def cancel(session: Session, meeting_id: bytes, because: EndReason) -> None:
    """It does not take place. Its sheets are not printed any more; those that nobody was given are destroyed.

    Raises Refused ``meeting_over``.
    """
    meeting = session.liaison.get("meeting", meeting_id, Meeting)
    end(session, meeting_id, replace(meeting, status=MeetingStatus.CANCELLED, because=because))


@requires(Permission.RECORD_DISCLOSURE)
def did_not_take_place(session: Session, meeting_id: bytes, because: EndReason) -> None:
    """Its hour came, and it did not take place. Raises Refused ``meeting_over``, ``meeting_ahead``."""
    meeting = session.liaison.get("meeting", meeting_id, Meeting)
    if meeting.starts > session.now():
        raise Refused("meeting_ahead")
    end(session, meeting_id, replace(meeting, status=MeetingStatus.NOT_HELD, because=because))


@requires(Permission.RECORD_DISCLOSURE)
def end(session: Session, meeting_id: bytes, ended: Meeting) -> None:
    """Write down how a planned meeting ended, with its tasks and its sheets, in one transaction on liaison.db.

    Raises Refused ``meeting_over``.
    """
    store = session.liaison
    with store.begin() as work:
        before = store.get("meeting", meeting_id, Meeting)
        if before.status is not MeetingStatus.PLANNED or before.attendees != _as_before(ended, before):
            raise Refused("meeting_over")
        store.put(work, "meeting", meeting_id, meeting_id, ended, verb=_VERBS[ended.status])
        tasks = store.sound("task", Task, subject=meeting_id).pairs
        settled = open_of(tasks, TaskKind.MEETING, TaskKind.CALL_OFF, suspended=True)
        close_tasks(store, work, meeting_id, settled)
        found = store.sound("masked_record", MaskedRecord)  # a damaged one keeps no meeting from its end
        records = {row.value.reference: row.record_id for row in found.records}
        for attendee in ended.coming:
            if attendee.reference in records:
                _sheets(session, work, records[attendee.reference], attendee, held=ended.status is MeetingStatus.HELD)
        work.commit()


def _as_before(ended: Meeting, before: Meeting) -> tuple[Attendee, ...]:
    """Those who come, without what was counted now: a colleague may have called off one of them meanwhile."""
    pairs = zip(ended.attendees, before.attendees, strict=True)
    return tuple(replace(now, sheet_returned=then.sheet_returned) for now, then in pairs)


def _sheets(session: Session, work: UnitOfWork, record_id: bytes, attendee: Attendee, *, held: bool) -> None:
    """Nobody is asked to print the sheets of one who came or did not; whatever was printed is accounted for."""
    store, apart = session.liaison, disclosures_subject(record_id)
    record = store.find("masked_record", record_id, MaskedRecord)
    letters = dict(store.list("released_letter", ReleasedLetter, subject=record_id))
    own = {key for key, letter in letters.items() if letter.sheet_number == attendee.sheet_number}
    if record is None or record.ended or not own:
        return
    if held:
        prints = [(key, one) for key, one in prints_of(session, record_id) if one.letter_id in own]
        for key, one in _accounted(session, prints, returned=attendee.sheet_returned):
            store.put(work, "disclosure", key, apart, one, verb="recall" if one.recalled else "hand_copies")
    _settle_printing(session, work, record_id, letters, own)
    due = session.due_in(RECALL_WITHIN_DAYS)
    ask_for(store, work, record_id, record.reference, wanted_back(session, record_id, record), due=due)


def _accounted(
    session: Session, prints: list[tuple[bytes, Disclosure]], *, returned: bool
) -> list[tuple[bytes, Disclosure]]:
    """What a meeting did to the prints of one sheet: those handed over were collected again, or one is missing. Where
    nobody wrote down which copies were handed over, all that were printed may have been.
    """
    there = [(key, one) for key, one in prints if one.where is not Whereabouts.GONE]
    given = [(key, one) for key, one in there if one.where is Whereabouts.OUT]
    if returned:
        return [(key, replace(one, recalled=True)) for key, one in given]
    if given:
        return []
    today, uid = session.today(), session.uid
    return [(key, replace(one, handed_on=today, handed_by=uid)) for key, one in there]


def _settle_printing(
    session: Session, work: UnitOfWork, record_id: bytes, letters: dict[bytes, ReleasedLetter], over: set[bytes]
) -> None:
    """The sheets of a meeting that is over need no printing, unless another meeting of hers has sheets of its own."""
    store, kind = session.liaison, LetterKind.FACT_SHEET
    printed = {one.letter_id for _, one in prints_of(session, record_id) if one.pages_out != 0}
    others = [
        key
        for key, letter in letters.items()
        if letter.kind is kind and key not in over and not letter.blocked and key not in printed
    ]
    tasks = [] if others else store.sound("task", Task, subject=record_id).pairs
    asks = open_of(tasks, TaskKind.PRINT_LETTER, detail=kind.value, suspended=True)
    close_tasks(store, work, record_id, asks)
