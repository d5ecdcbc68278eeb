"""Mentoring sessions with members of peace teams: when, with whom by code, what was agreed, when the next one is."""

from __future__ import annotations

from dataclasses import dataclass

from nsintake.domain.peace_team import TEAMS, MentoringSession, checked_session
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.access import requires
from nsintake.records.peace_team import every_member
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.store.rows import Pairs
from nsintake.store.sealed import new_id
from nsintake.store.unit_of_work import UnitOfWork

TABLE = "mentoring"


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session; ``waits``: its next one is still to be held."""

    session_id: bytes
    session: MentoringSession
    waits: bool


@requires(Permission.KEEP_TEAMS, while_unsound=True)
def sessions(signed_in: SignedIn) -> tuple[SessionView, ...]:
    """Every session that can be read, the newest first."""
    waits = {task.detail for _, task in _waiting(signed_in)}
    found = signed_in.identity.sound(TABLE, MentoringSession).pairs
    views = (SessionView(session_id, session, session_id.hex() in waits) for session_id, session in found)
    return tuple(sorted(views, key=lambda view: (view.session.day, view.session_id), reverse=True))


@requires(Permission.KEEP_TEAMS)
def record_session(signed_in: SignedIn, session: MentoringSession) -> bytes:
    """Write a session down, and put its next day on Today; what waited with one of these members is done by it.

    Raises UserFault as ``checked_session`` does.
    """
    session_id = new_id()
    with signed_in.identity.begin() as work:
        by_code = {member.code: member for member in every_member(signed_in).values()}
        kept = checked_session(session, by_code, signed_in.today())
        _close(signed_in, work, set(kept.members))
        signed_in.identity.put(work, TABLE, session_id, TEAMS, kept, verb="mentoring")
        if kept.next_on is not None:
            about = ", ".join(kept.members)
            task = Task(TaskKind.TEAM_MENTORING, kept.next_on, about, signed_in.uid, session_id.hex())
            open_task(signed_in.identity, work, TEAMS, task)
        work.commit()
    return session_id


@requires(Permission.KEEP_TEAMS)
def call_off(signed_in: SignedIn, session_id: bytes) -> None:
    """The next session after this one will not be held."""
    with signed_in.identity.begin() as work:
        waiting = open_of(_tasks(signed_in), TaskKind.TEAM_MENTORING, detail=session_id.hex())
        close_tasks(signed_in.identity, work, TEAMS, waiting)
        work.commit()


def _close(signed_in: SignedIn, work: UnitOfWork, codes: set[str]) -> None:
    """What waits with one of these members is done."""
    done = [(key, task) for key, task in _waiting(signed_in) if codes & set(task.subject.split(", "))]
    close_tasks(signed_in.identity, work, TEAMS, done)


def _waiting(signed_in: SignedIn) -> Pairs[Task]:
    return [pair for pair in _tasks(signed_in) if pair[1].kind is TaskKind.TEAM_MENTORING]


def _tasks(signed_in: SignedIn) -> Pairs[Task]:
    found = signed_in.identity.sound("task", Task, subject=TEAMS).pairs
    return [(key, task) for key, task in found if task.status is TaskStatus.OPEN]
