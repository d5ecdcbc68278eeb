"""A forum is planned, offices are invited and answer, it is moved, cancelled or held.

The forum and what is due for it are written in one transaction; the next forum carries every open point by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from nsintake.domain.forum import (
    FORUMS,
    Forum,
    ForumGuest,
    ForumHeld,
    ForumOff,
    ForumOffice,
    ForumStatus,
    GuestKind,
    InvitedAnswer,
    InvitedHow,
    cancelled,
    checked_plan,
    held,
    lines_of,
    moved,
    with_answers,
    with_guest,
    with_office,
    without_invited,
)
from nsintake.domain.forum_point import ForumPoint, carried_to
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus, turned_id
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.directory import entry_at
from nsintake.records.general_words import refuse_leading_words
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks
from nsintake.store.sealed import new_id
from nsintake.store.to_do import to_do
from nsintake.store.unit_of_work import UnitOfWork

TABLE, POINTS = "forum", "forum_point"
ForumVerb = Literal["plan_forum", "invite_office", "move_forum", "cancel_forum", "hold_forum"]


@dataclass(frozen=True, slots=True)
class ForumPlan:
    """A forum as it is typed: ``agenda`` a line for each thing, ``hour`` as HH:MM or empty."""

    day: date
    place: str
    hour: str = ""
    agenda: str = ""


@requires(Permission.KEEP_FORUMS)
def plan_forum(signed_in: SignedIn, plan: ForumPlan, *, took_place: bool = False) -> bytes:
    """Plan a forum, or begin to write down one that took place and was never planned; its id.

    Raises UserFault as ``checked_plan`` and ``refuse_leading_words`` do.
    """
    typed = Forum(plan.day, plan.place, signed_in.uid, plan.hour, lines_of(plan.agenda, "agenda"))
    forum = checked_plan(typed, signed_in.today(), took_place=took_place)
    refuse_leading_words(signed_in, forum.typed())
    forum_id = new_id()
    with signed_in.liaison.begin() as work:
        put_forum(signed_in, work, forum_id, forum, verb="plan_forum")
        work.commit()
    return forum_id


@requires(Permission.KEEP_FORUMS)
def change_plan(signed_in: SignedIn, forum_id: bytes, *, place: str, agenda: str) -> None:
    """Another place or agenda. Raises UserFault as ``plan_forum`` does, Refused ``forum_over``."""
    lines = lines_of(agenda, "agenda")
    with signed_in.liaison.begin() as work:
        forum = _planned(signed_in, forum_id)
        typed = checked_plan(replace(forum, place=place, agenda=lines), min(forum.day, signed_in.today()))
        refuse_leading_words(signed_in, typed.typed())
        put_forum(signed_in, work, forum_id, typed, verb="plan_forum")
        work.commit()


@requires(Permission.KEEP_FORUMS)
def invite_office(signed_in: SignedIn, forum_id: bytes, entry_id: bytes, how: InvitedHow) -> None:
    """Write down that an office of the directory was invited, or came without.

    Raises UserFault as ``with_office`` does, ``office_gone``; Refused ``forum_over``.
    """
    entry = entry_at(signed_in, entry_id)
    if entry is None:
        raise UserFault("office_gone", field="office")
    office = ForumOffice(entry_id, entry.name, how)
    with signed_in.liaison.begin() as work:
        forum = signed_in.liaison.get(TABLE, forum_id, Forum)
        put_forum(signed_in, work, forum_id, with_office(forum, office), verb="invite_office")
        work.commit()


@requires(Permission.KEEP_FORUMS)
def invite_guest(signed_in: SignedIn, forum_id: bytes, who: str, kind: GuestKind, how: InvitedHow) -> bytes:
    """Write down that a group was invited that the directory does not have, or came without; its id.

    Raises UserFault as ``with_guest`` and ``refuse_leading_words`` do; Refused ``forum_over``.
    """
    guest = ForumGuest(new_id(), who, kind, how)
    with signed_in.liaison.begin() as work:
        forum = with_guest(signed_in.liaison.get(TABLE, forum_id, Forum), guest)
        refuse_leading_words(signed_in, [("guest", forum.guests[-1].who)])
        put_forum(signed_in, work, forum_id, forum, verb="invite_office")
        work.commit()
    return guest.guest_id


@requires(Permission.KEEP_FORUMS)
def take_back_invitation(signed_in: SignedIn, forum_id: bytes, invited_id: bytes) -> None:
    """An office or a group was put down by mistake. Raises Refused ``forum_over``."""
    with signed_in.liaison.begin() as work:
        forum = signed_in.liaison.get(TABLE, forum_id, Forum)
        put_forum(signed_in, work, forum_id, without_invited(forum, invited_id), verb="invite_office")
        work.commit()


@requires(Permission.KEEP_FORUMS)
def note_answers(signed_in: SignedIn, forum_id: bytes, answers: Mapping[bytes, InvitedAnswer]) -> None:
    """What offices and groups said to their invitations. Raises Refused ``forum_over``."""
    with signed_in.liaison.begin() as work:
        forum = signed_in.liaison.get(TABLE, forum_id, Forum)
        put_forum(signed_in, work, forum_id, with_answers(forum, dict(answers)), verb="invite_office")
        work.commit()


@requires(Permission.KEEP_FORUMS)
def move_forum(signed_in: SignedIn, forum_id: bytes, day: date, hour: str = "") -> None:
    """Another day or hour. Raises UserFault as ``domain.forum.moved`` does, Refused ``forum_over``."""
    with signed_in.liaison.begin() as work:
        forum = signed_in.liaison.get(TABLE, forum_id, Forum)
        later = moved(forum, day, hour, signed_in.uid, signed_in.today())
        put_forum(signed_in, work, forum_id, later, verb="move_forum")
        work.commit()


@requires(Permission.KEEP_FORUMS)
def cancel_forum(signed_in: SignedIn, forum_id: bytes, because: ForumOff) -> None:
    """It does not take place, or did not; its points go on. Raises Refused ``forum_over``."""
    with signed_in.liaison.begin() as work:
        forum = signed_in.liaison.get(TABLE, forum_id, Forum)
        put_forum(signed_in, work, forum_id, cancelled(forum, because), verb="cancel_forum")
        work.commit()


@requires(Permission.KEEP_FORUMS)
def hold_forum(signed_in: SignedIn, forum_id: bytes, what: ForumHeld) -> None:
    """Write down what a forum was: who came and what was said; also once more. Whatever is open of earlier forums was
    before this one too, and goes on.

    Raises UserFault as ``domain.forum.held`` and ``refuse_leading_words`` do; Refused ``forum_over``.
    """
    store, today = signed_in.liaison, signed_in.today()
    with store.begin() as work:
        before = store.get(TABLE, forum_id, Forum)
        forum = held(before, what, today)
        refuse_leading_words(signed_in, forum.typed())
        put_forum(signed_in, work, forum_id, forum, verb="hold_forum")
        if before.status is ForumStatus.PLANNED:
            for key, point in to_do(store, POINTS, ForumPoint).pairs:
                carried = carried_to(point, forum_id, signed_in.uid, today)
                if carried is not point:
                    store.put(work, POINTS, key, FORUMS, carried, verb="carry_on")
        work.commit()


def _planned(signed_in: SignedIn, forum_id: bytes) -> Forum:
    forum = signed_in.liaison.get(TABLE, forum_id, Forum)
    if forum.status is not ForumStatus.PLANNED:
        raise Refused("forum_over")
    return forum


@requires(Permission.KEEP_FORUMS)
def put_forum(signed_in: SignedIn, work: UnitOfWork, forum_id: bytes, forum: Forum, *, verb: ForumVerb) -> None:
    """Write it and what is due for it, within this transaction: on its day whoever keeps it is asked what became of
    it, until somebody says so.
    """
    store, task_id = signed_in.liaison, turned_id(forum_id)
    store.put(work, TABLE, forum_id, FORUMS, forum, verb=verb)
    task = store.find("task", task_id, Task)
    if forum.status is ForumStatus.PLANNED:
        due = Task(TaskKind.FORUM, forum.day, forum.place, owner=forum.by, detail=forum_id.hex())
        if task != due:
            store.put(work, "task", task_id, FORUMS, due, verb="task")
    elif task is not None and task.status is TaskStatus.OPEN:
        close_tasks(store, work, FORUMS, [(task_id, task)])
