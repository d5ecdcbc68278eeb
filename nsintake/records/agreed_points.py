"""Whether somebody who knows her let an action point pass. What a liaison officer writes binds nobody before that, also
where her own program writes that it is agreed. No window may call it.
"""

from __future__ import annotations

from dataclasses import replace

from nsintake.domain.meeting import ActionPoint, PointEvent, PointState
from nsintake.domain.record_kinds import ACTION_POINT, PASSED
from nsintake.domain.task import Task, TaskKind, turned_id
from nsintake.records.signed_in import SignedIn
from nsintake.store import draft_signs
from nsintake.store.audit_lookups import lacks_some, told_by_worker
from nsintake.store.final_values import lines_about
from nsintake.store.retold import VERB
from nsintake.store.rows import Record, Records


def as_passed(signed_in: SignedIn, point_id: bytes, point: ActionPoint) -> ActionPoint:
    """A point as workers let it pass, whoever wrote the row since: one that they did not waits to be read, with nothing
    of what is said to have become of it; one that they did is agreed, though somebody wrote that it is not.
    """
    told, nobody_since = told_by_worker(signed_in.liaison.audit, ACTION_POINT.table, point_id)
    if told.get(PASSED) == point.words_mark:
        return replace(point, state=PointState.AGREED)
    if point.state is not PointState.AGREED or (PASSED not in told and nobody_since):  # of an earlier version
        return point
    typed = tuple(step for step in point.history[:1] if step.what is PointEvent.PROPOSED)
    return replace(point, state=PointState.PROPOSED, done=False, proof="", history=typed)


def point_at(signed_in: SignedIn, point_id: bytes) -> ActionPoint:
    """One point, as workers let it pass. Raises Refused ``record_missing``."""
    return as_passed(signed_in, point_id, signed_in.liaison.get(ACTION_POINT.table, point_id, ActionPoint))


def points_of(signed_in: SignedIn, meeting_id: bytes) -> tuple[tuple[bytes, ActionPoint], ...]:
    """The points of a meeting with their ids, as workers let them pass. Raises OpenError where one does not open."""
    found = signed_in.liaison.list(ACTION_POINT.table, ActionPoint, subject=meeting_id)
    return tuple((point_id, as_passed(signed_in, point_id, point)) for point_id, point in found)


def in_words_that_passed(signed_in: SignedIn, rows: Records[Task]) -> Records[Task]:
    """What reminds of a point says what a worker let pass, and nothing where none did; any other task as it is."""
    ids = [turned_id(row.record_id) for row in rows if row.value.kind is TaskKind.ACTION_POINT]
    found = dict(signed_in.liaison.sound(ACTION_POINT.table, ActionPoint, ids=ids).pairs) if ids else {}

    def said(row: Record[Task]) -> Record[Task]:
        point_id = turned_id(row.record_id)
        point, text, owner = found.get(point_id), "", ""
        if point is not None and as_passed(signed_in, point_id, point).state is PointState.AGREED:
            text, owner = point.text, point.owner
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
        for row in store.sound(table, ActionPoint).records:
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
