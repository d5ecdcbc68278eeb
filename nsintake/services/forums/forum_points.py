"""What was agreed at a forum: who does what by when, how we will know, and that it was done.

A point is an office's, a group's that was at a forum, or a colleague's. What an office or a group owns, whoever wrote
it down follows up; what a colleague owns is hers. Points of a meeting with a woman are another kind of record, and none
of them comes here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from nsintake.domain.forum import FORUMS, Forum, ForumStatus, group_name, groups_of
from nsintake.domain.forum_point import (
    MOST_OPEN,
    ForumPoint,
    ForumPointEvent,
    PointOwner,
    agreed,
    done_with,
    dropped,
    due_on,
    owned_by,
)
from nsintake.domain.roles import Permission, Role
from nsintake.domain.task import Task, TaskKind, TaskStatus, turned_id
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.colleagues import active_people, offered
from nsintake.records.directory import entry_at
from nsintake.records.general_words import refuse_leading_words
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks
from nsintake.services.forums.forum_planning import POINTS, TABLE
from nsintake.store.sealed import new_id
from nsintake.store.to_do import to_do
from nsintake.store.unit_of_work import UnitOfWork

_VERBS = {
    ForumPointEvent.AGREED: "agree",
    ForumPointEvent.CARRIED: "carry_on",
    ForumPointEvent.NEW_DAY: "carry_on",
    ForumPointEvent.NEW_OWNER: "hand_point",
    ForumPointEvent.DONE: "done",
    ForumPointEvent.DROPPED: "drop_point",
}
_STAFF = (Role.KEEPER, Role.INTAKE, Role.LIAISON)


Change: TypeAlias = Callable[[ForumPoint], ForumPoint]


@dataclass(frozen=True, slots=True)
class OwnerChoice:
    """Who shall do it: an office by its entry in the directory, a group by its id on the list of a forum that was held,
    or a colleague by her user id.
    """

    entry_id: bytes = b""
    uid: str = ""
    guest_id: bytes = b""


@dataclass(frozen=True, slots=True)
class NewForumPoint:
    """A point as it is typed. ``how``: how we will know that it was done."""

    text: str
    owner: OwnerChoice
    due: date
    how: str = ""


@requires(Permission.KEEP_FORUMS, while_unsound=True)
def staff(signed_in: SignedIn) -> dict[str, str]:
    """Colleagues who can own a point, here today or not: their names by user id, by name."""
    uids = [uid for role in _STAFF for uid in active_people(signed_in, role)]
    return dict(sorted(((uid, signed_in.name_of(uid)) for uid in uids), key=lambda pair: pair[1]))


@requires(Permission.KEEP_FORUMS, while_unsound=True)
def staff_here(signed_in: SignedIn) -> dict[str, str]:
    """Those of them who are here: a point is given to nobody who left today."""
    names = staff(signed_in)
    return {uid: names[uid] for uid in offered(signed_in, names)}


@requires(Permission.KEEP_FORUMS)
def add_point(signed_in: SignedIn, forum_id: bytes, new: NewForumPoint) -> bytes:
    """Write down what was agreed at a forum that was held; its id.

    Raises UserFault as ``domain.forum.agreed`` and ``refuse_leading_words`` do, ``office_gone``, ``colleague_unknown``,
    ``too_many_points``; Refused ``forum_not_held``.
    """
    store, today = signed_in.liaison, signed_in.today()
    owner = _owner(signed_in, new.owner)
    with store.begin() as work:
        forum = store.get(TABLE, forum_id, Forum)
        if forum.status is not ForumStatus.HELD:
            raise Refused("forum_not_held")
        if len(to_do(store, POINTS, ForumPoint).pairs) >= MOST_OPEN:
            raise UserFault("too_many_points", field="text", limit=MOST_OPEN)
        point = agreed(
            new.text, new.how, owner, new.due, at=forum_id, by=signed_in.uid, today=today, forum_day=forum.day
        )
        refuse_leading_words(signed_in, point.typed())
        point_id = new_id()
        put_point(signed_in, work, point_id, point)
        work.commit()
    return point_id


def _owner(signed_in: SignedIn, choice: OwnerChoice) -> PointOwner:
    if choice.uid:
        if choice.uid not in staff(signed_in):
            raise UserFault("colleague_unknown", field="owner")
        return PointOwner(uid=choice.uid)
    if choice.guest_id:
        who = groups_of(forum for _, forum in signed_in.liaison.sound(TABLE, Forum).pairs).get(choice.guest_id)
        if who is None:
            raise UserFault("group_gone", field="owner")
        return PointOwner(choice.guest_id, group_name(who))
    if not choice.entry_id:
        raise UserFault("field_missing", field="owner")
    entry = entry_at(signed_in, choice.entry_id)
    if entry is None:
        raise UserFault("office_gone", field="owner")
    return PointOwner(choice.entry_id, entry.name)


@requires(Permission.KEEP_FORUMS)
def finish_point(signed_in: SignedIn, point_id: bytes, words: str) -> None:
    """It was done; ``words`` say how we know. Raises as ``domain.forum.done_with`` does."""
    _change(signed_in, point_id, lambda point: done_with(point, words, signed_in.uid, signed_in.today()))


@requires(Permission.KEEP_FORUMS)
def drop_forum_point(signed_in: SignedIn, point_id: bytes, words: str) -> None:
    """Nobody will do it; ``words`` say why. Raises as ``domain.forum.dropped`` does."""
    _change(signed_in, point_id, lambda point: dropped(point, words, signed_in.uid, signed_in.today()))


@requires(Permission.KEEP_FORUMS)
def put_off(signed_in: SignedIn, point_id: bytes, due: date) -> None:
    """Another day. Raises as ``domain.forum.due_on`` does."""
    _change(signed_in, point_id, lambda point: due_on(point, due, signed_in.uid, signed_in.today()))


@requires(Permission.KEEP_FORUMS)
def give_point(signed_in: SignedIn, point_id: bytes, choice: OwnerChoice, *, due: date | None = None) -> None:
    """Into other hands, and to another day where one is said: both or neither. Raises as ``domain.forum.owned_by`` and
    ``due_on`` do, ``office_gone``, ``group_gone``, ``colleague_unknown``.
    """
    owner, by, today = _owner(signed_in, choice), signed_in.uid, signed_in.today()
    changes: list[Change] = [] if due is None else [lambda point: due_on(point, due, by, today)]
    _change(signed_in, point_id, *changes, lambda point: owned_by(point, owner, by, today))


def _change(signed_in: SignedIn, point_id: bytes, *changes: Change) -> None:
    store = signed_in.liaison
    with store.begin() as work:
        point = store.get(POINTS, point_id, ForumPoint)
        for changed in changes:
            point = changed(point)
            refuse_leading_words(signed_in, point.typed())
            put_point(signed_in, work, point_id, point)
        work.commit()


@requires(Permission.KEEP_FORUMS)
def put_point(signed_in: SignedIn, work: UnitOfWork, point_id: bytes, point: ForumPoint) -> None:
    """Write a point and the line of Today that reminds of it, within this transaction."""
    store, task_id = signed_in.liaison, turned_id(point_id)
    store.put(work, POINTS, point_id, FORUMS, point, verb=_VERBS[point.history[-1].what])
    task = store.find("task", task_id, Task)
    if point.is_open:
        kept_by = point.owner.uid or point.history[0].by
        due = Task(TaskKind.FORUM_POINT, point.due, point.text, owner=kept_by, detail=point_id.hex())
        if task != due:
            store.put(work, "task", task_id, FORUMS, due, verb="task")
    elif task is not None and task.status is TaskStatus.OPEN:
        close_tasks(store, work, FORUMS, [(task_id, task)])
