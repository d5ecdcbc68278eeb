"""What became of a meeting: it took place, it did not, or it was cancelled. It settles what was due and its sheets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

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
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.copies import ask_for, prints_of, wanted_back
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.services.liaison.shredding import RECALL_WITHIN_DAYS
from nsintake.store.unit_of_work import UnitOfWork

_VERBS = {
    MeetingStatus.HELD: "held",
    MeetingStatus.CANCELLED: "cancel_meeting",
    MeetingStatus.NOT_HELD: "not_held",
}


_HERS = frozenset({EndReason.SHE_WITHDREW, EndReason.SHE_ASKED, EndReason.SHE_DID_NOT_COME})
"""Why one woman of a group does not come: the others meet all the same."""
Rows: TypeAlias = list[tuple[bytes, Meeting]]


@requires(Permission.VIEW_RECORDS)
def planned_together(signed_in: SignedIn, meeting_id: bytes) -> Rows:
    """A meeting and, where women meet together, that of each of them; of the others those that are planned."""
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    if not meeting.group:
        return [(meeting_id, meeting)]
    others = signed_in.liaison.sound("meeting", Meeting).pairs
    same = [(key, entry) for key, entry in others if entry.group == meeting.group and key != meeting_id]
    return [(meeting_id, meeting), *((key, entry) for key, entry in same if entry.status is MeetingStatus.PLANNED)]


@requires(Permission.RECORD_DISCLOSURE)
def cancel(signed_in: SignedIn, meeting_id: bytes, because: EndReason) -> None:
    """It does not take place. Its sheets are not printed any more; those that nobody was given are destroyed. Of women
    who meet together only the one whose word it is stays away; for any other reason it is off for all of them.

    Raises Refused ``meeting_over``.
    """
    _end_all(signed_in, meeting_id, MeetingStatus.CANCELLED, because)


@requires(Permission.RECORD_DISCLOSURE)
def did_not_take_place(signed_in: SignedIn, meeting_id: bytes, because: EndReason) -> None:
    """Its hour came, and it did not take place; for whom, as ``cancel``. Raises Refused ``meeting_over``,
    ``meeting_ahead``.
    """
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    if meeting.starts > signed_in.now():
        raise Refused("meeting_ahead")
    _end_all(signed_in, meeting_id, MeetingStatus.NOT_HELD, because)


def _end_all(signed_in: SignedIn, meeting_id: bytes, status: MeetingStatus, because: EndReason) -> None:
    rows = planned_together(signed_in, meeting_id)
    ended = [(key, replace(entry, status=status, because=because)) for key, entry in rows]
    end(signed_in, ended[:1] if because in _HERS else ended)


@requires(Permission.RECORD_DISCLOSURE)
def end(signed_in: SignedIn, rows: Rows, *, asks: Iterable[Task] = ()) -> tuple[bytes, ...]:
    """Write down how planned meetings ended, with their tasks and their sheets, in one transaction on liaison.db;
    ``asks``: what somebody has to look after from now on, under the first of them. The records of those who were to
    come, by their ids.

    Raises Refused ``meeting_over``.
    """
    store, records = signed_in.liaison, dict[bytes, None]()
    with store.begin() as work:
        for meeting_id, ended in rows:
            records |= dict.fromkeys(_end_one(signed_in, work, meeting_id, ended))
        for task in asks:
            open_task(store, work, rows[0][0], task)
        work.commit()
    return tuple(records)


def _end_one(signed_in: SignedIn, work: UnitOfWork, meeting_id: bytes, ended: Meeting) -> list[bytes]:
    """The records of those who were to come, by their ids."""
    store = signed_in.liaison
    before = store.get("meeting", meeting_id, Meeting)
    if before.status is not MeetingStatus.PLANNED or before.attendees != _as_before(ended, before):
        raise Refused("meeting_over")
    store.put(work, "meeting", meeting_id, meeting_id, ended, verb=_VERBS[ended.status])
    tasks = store.sound("task", Task, subject=meeting_id).pairs
    settled = open_of(tasks, TaskKind.MEETING, TaskKind.CALL_OFF, suspended=True)
    close_tasks(store, work, meeting_id, settled)
    found = store.sound("masked_record", MaskedRecord)  # a damaged one keeps no meeting from its end
    records = {row.value.reference: row.record_id for row in found.records}
    coming = [attendee for attendee in ended.coming if attendee.reference in records]
    for attendee in coming:
        held = ended.status is MeetingStatus.HELD
        _sheets(signed_in, work, records[attendee.reference], attendee, held=held)
    return [records[attendee.reference] for attendee in coming]


@requires(Permission.RECORD_DISCLOSURE)
def sheet_came_back(signed_in: SignedIn, meeting_id: bytes, place: int) -> None:
    """The missing fact sheet of the officer at this ``place`` of those who came, counted from 0, is in our hand, or was
    destroyed before our eyes. Raises Refused ``sheet_not_missing``, UserFault ``sheet_unknown`` for another place.
    """
    store = signed_in.liaison
    with store.begin() as work:
        meeting = store.get("meeting", meeting_id, Meeting)
        if not 0 <= place < len(meeting.coming):
            raise UserFault("sheet_unknown", field="sheet", sheet=str(place + 1))
        missing = [entry for entry in meeting.coming[place : place + 1] if not entry.sheet_returned]
        if meeting.status is not MeetingStatus.HELD or not missing:
            raise Refused("sheet_not_missing")
        back = replace(missing[0], sheet_returned=True)
        attendees = tuple(back if attendee == missing[0] else attendee for attendee in meeting.attendees)
        store.put(work, "meeting", meeting_id, meeting_id, replace(meeting, attendees=attendees), verb="sheet_back")
        tasks = store.sound("task", Task, subject=meeting_id).pairs
        looked_for = open_of(tasks, TaskKind.SHEET_MISSING, detail=back.sheet_number, suspended=True)
        close_tasks(store, work, meeting_id, looked_for)
        records = store.sound("masked_record", MaskedRecord).records
        for row in records:
            if row.value.reference == back.reference:
                _sheets(signed_in, work, row.record_id, back, held=True)
        work.commit()


def _as_before(ended: Meeting, before: Meeting) -> tuple[Attendee, ...]:
    """Those who come, without what was counted now: a colleague may have called off one of them meanwhile."""
    pairs = zip(ended.attendees, before.attendees, strict=True)
    return tuple(replace(now, sheet_returned=then.sheet_returned) for now, then in pairs)


def _sheets(signed_in: SignedIn, work: UnitOfWork, record_id: bytes, attendee: Attendee, *, held: bool) -> None:
    """Nobody is asked to print the sheets of one who came or did not; all that was printed is accounted for."""
    store, apart = signed_in.liaison, disclosures_subject(record_id)
    record = store.find("masked_record", record_id, MaskedRecord)
    letters = dict(store.list("released_letter", ReleasedLetter, subject=record_id))
    own = {key for key, letter in letters.items() if letter.sheet_number == attendee.sheet_number}
    if record is None or record.ended or not own:
        return
    if held:
        prints = [
            (key, disclosure) for key, disclosure in prints_of(signed_in, record_id) if disclosure.letter_id in own
        ]
        for key, disclosure in _accounted(signed_in, prints, returned=attendee.sheet_returned):
            store.put(
                work, "disclosure", key, apart, disclosure, verb="recall" if disclosure.recalled else "hand_copies"
            )
    _settle_printing(signed_in, work, record_id, letters, own)
    due = signed_in.due_in(RECALL_WITHIN_DAYS)
    ask_for(store, work, record_id, record.reference, wanted_back(signed_in, record_id, record), due=due)


def _accounted(
    signed_in: SignedIn, prints: list[tuple[bytes, Disclosure]], *, returned: bool
) -> list[tuple[bytes, Disclosure]]:
    """What a meeting did to the prints of one sheet: those handed over were collected again, or one is missing. Where
    nobody wrote down which copies were handed over, all that were printed may have been.
    """
    there = [(key, disclosure) for key, disclosure in prints if disclosure.where is not Whereabouts.GONE]
    given = [(key, disclosure) for key, disclosure in there if disclosure.where is Whereabouts.OUT]
    if returned:
        return [(key, replace(disclosure, recalled=True)) for key, disclosure in given]
    if given:
        return []
    today, uid = signed_in.today(), signed_in.uid
    return [(key, replace(disclosure, handed_on=today, handed_by=uid)) for key, disclosure in there]


def _settle_printing(
    signed_in: SignedIn, work: UnitOfWork, record_id: bytes, letters: dict[bytes, ReleasedLetter], over: set[bytes]
) -> None:
    """The sheets of a meeting that is over need no printing, unless another meeting of hers has sheets of its own."""
    store, kind = signed_in.liaison, LetterKind.FACT_SHEET
    printed = {disclosure.letter_id for _, disclosure in prints_of(signed_in, record_id) if disclosure.pages_out != 0}
    others = [
        key
        for key, letter in letters.items()
        if letter.kind is kind and key not in over and not letter.blocked and key not in printed
    ]
    tasks = [] if others else store.sound("task", Task, subject=record_id).pairs
    asks = open_of(tasks, TaskKind.PRINT_LETTER, detail=kind.value, suspended=True)
    close_tasks(store, work, record_id, asks)
