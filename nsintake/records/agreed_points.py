"""Whether somebody who knows her let an action point pass. What a liaison officer writes binds nobody before that, also
where her own program writes that it is agreed. No window may call it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from nsintake.domain.meeting import ActionPoint, Meeting, PointEvent, PointState
from nsintake.domain.record_kinds import ACTION_POINT, AGREED, MEETING, PASSED
from nsintake.domain.task import Task, TaskKind, turned_id
from nsintake.records.signed_in import SignedIn
from nsintake.store import draft_signs
from nsintake.store.audit_lookups import lacks_a_version, lacks_some, told_by_worker
from nsintake.store.final_values import lines_about
from nsintake.store.retold import VERB
from nsintake.store.rows import Record, Records


def meeting_codes(signed_in: SignedIn, meeting_ids: Iterable[bytes]) -> dict[bytes, str]:
    """The code of each of these meetings that reads here, where no worker said another one of it."""
    store, ids = signed_in.liaison, [*dict.fromkeys(meeting_ids)]
    found = store.sound(MEETING.table, Meeting, ids=ids).pairs if ids else ()
    return {meeting_id: meeting.code for meeting_id, meeting in found if _is_said(signed_in, meeting_id, meeting)}


def _is_said(signed_in: SignedIn, meeting_id: bytes, meeting: Meeting) -> bool:
    """Whether a worker said the code of a meeting, or an earlier version told nothing of it: not where that is gone."""
    audit = signed_in.liaison.audit
    told, nobody_since = told_by_worker(audit, MEETING.table, meeting_id)
    if AGREED in told:
        return told[AGREED] == meeting.agreed
    return nobody_since or not lacks_a_version(audit, MEETING.table, meeting_id)


def as_passed(signed_in: SignedIn, row: Record[ActionPoint], codes: Mapping[bytes, str] | None = None) -> ActionPoint:
    """A point as workers let it pass, whoever wrote the row since: one that they did not waits to be read, with nothing
    of what is said to have become of it; one that they did is agreed, though somebody wrote that it is not. So it is
    with the meeting only of which they let it pass: whoever comes to another one was not to hear it. ``codes``: as
    ``meeting_codes`` says.
    """
    point, known = row.value, meeting_codes(signed_in, [row.subject_id]) if codes is None else codes
    told, nobody_since = told_by_worker(signed_in.liaison.audit, ACTION_POINT.table, row.record_id)
    is_of_it = known.get(row.subject_id) == point.meeting_code
    if is_of_it and told.get(PASSED) == point.words_mark:
        return replace(point, state=PointState.AGREED)
    of_before = is_of_it and PASSED not in told and nobody_since  # an earlier version did not say it
    if point.state is not PointState.AGREED or of_before:
        return point
    typed = tuple(step for step in point.history[:1] if step.what is PointEvent.PROPOSED)
    return replace(point, state=PointState.PROPOSED, done=False, proof="", history=typed)


def point_at(signed_in: SignedIn, point_id: bytes) -> ActionPoint:
    """One point, as workers let it pass. Raises Refused ``record_missing``."""
    return as_passed(signed_in, signed_in.liaison.record(ACTION_POINT.table, point_id, ActionPoint))


def points_of(signed_in: SignedIn, meeting_id: bytes) -> tuple[tuple[bytes, ActionPoint], ...]:
    """The points of a meeting with their ids, as workers let them pass. Raises OpenError where one does not open."""
    found = signed_in.liaison.records(ACTION_POINT.table, ActionPoint, subject=meeting_id)
    codes = meeting_codes(signed_in, [meeting_id])
    return tuple((row.record_id, as_passed(signed_in, row, codes)) for row in found)


def in_words_that_passed(signed_in: SignedIn, rows: Records[Task]) -> Records[Task]:
    """What reminds of a point says what a worker let pass, and nothing where none did; any other task as it is."""
    ids = [turned_id(row.record_id) for row in rows if row.value.kind is TaskKind.ACTION_POINT]
    points = signed_in.liaison.sound(ACTION_POINT.table, ActionPoint, ids=ids).records if ids else ()
    codes, found = meeting_codes(signed_in, (row.subject_id for row in points)), {row.record_id: row for row in points}

    def said(row: Record[Task]) -> Record[Task]:
        point, text, owner = found.get(turned_id(row.record_id)), "", ""
        if point is not None and as_passed(signed_in, point, codes).state is PointState.AGREED:
            text, owner = point.value.text, point.value.owner
        return replace(row, value=replace(row.value, detail=text, owner=owner))

    return [said(row) if row.value.kind is TaskKind.ACTION_POINT else row for row in rows]


def state_those_of_before(signed_in: SignedIn) -> None:
    """A keeper states, once, in which words workers let points pass under an earlier version, which did not say it: as
    they are now. Else each that an officer put off or finished would wait to be read again. Not while the log lacks
    something, and not once she stated that drafts are signed, which she does next: what is laid since is not hers.
    """
    store, audit, table = signed_in.liaison, signed_in.liaison.audit, ACTION_POINT.table
    if draft_signs.marked(audit) is not None:
        return
    with store.begin() as work:
        if draft_signs.marked(audit) is not None or lacks_some(audit):
            return
        rows = store.sound(table, ActionPoint).records
        codes = meeting_codes(signed_in, (row.subject_id for row in rows))
        for row in (row for row in rows if codes.get(row.subject_id) == row.value.meeting_code):
            is_told = PASSED in told_by_worker(audit, table, row.record_id)[0]
            by_worker = any(map(audit.writers.is_worker, lines_about(audit, table, row.record_id)))
            said = audit.newest(work.cursor, table, row.record_id)
            if row.value.state is PointState.AGREED and by_worker and not is_told and said is not None:
                details = ACTION_POINT.says(row.value)
                version, state = said.version, said.hash
                audit.append(
                    work, VERB, table=table, record_id=row.record_id, version=version, state=state, details=details
                )
        work.commit()
