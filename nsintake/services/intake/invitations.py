"""A woman of whom somebody else told: no file, no consent, no letter; an invitation that goes back, and then itself.

Whoever told of her hears only that it was received.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from nsintake.domain.branches import Answers, Branch, in_branch
from nsintake.domain.codes import new_code
from nsintake.domain.incident import Kind
from nsintake.domain.intake import Step, faults_in
from nsintake.domain.invitation import Invitation
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.domain.text import clean
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.session import Session
from nsintake.records.tasks import open_task


@dataclass(frozen=True, slots=True)
class InvitationView:
    """One invitation. ``goes_on``: the day on which nothing of it is left."""

    invitation_id: bytes
    code: str
    kinds: tuple[Kind, ...]
    through: str
    contact: str
    goes_on: date


@requires(Permission.RUN_INTAKE)
def invite(session: Session, answers: Answers) -> InvitationView:
    """Keep the theme and the contact for two weeks, and put on Today that an invitation is passed on.

    Raises Refused ``told_by_herself``, UserFault for a field to be mended.
    """
    if not in_branch(answers, Branch.SECOND_HAND):
        raise Refused("told_by_herself")
    for fault in faults_in(answers, Step.INVITATION):
        raise fault
    chosen = set(answers.get("invited_kinds", "").split(","))
    one = Invitation(
        code=new_code(session.randbelow),
        day=session.today(),
        by=session.uid,
        kinds=tuple(kind for kind in Kind if kind.value in chosen),
        through=clean(answers.get("invited_through", ""), "invited_through"),
        contact=clean(answers.get("invited_contact", ""), "invited_contact"),
    )
    invitation_id = secrets.token_bytes(16)
    store = session.identity
    with store.begin() as work:
        store.put(work, "invitation", invitation_id, invitation_id, one, verb="invite")
        task = Task(TaskKind.INVITATION, session.today(), one.code, session.uid)
        open_task(store, work, invitation_id, task)
        work.commit()
    return _view(invitation_id, one)


def _view(invitation_id: bytes, one: Invitation) -> InvitationView:
    return InvitationView(invitation_id, one.code, one.kinds, one.through, one.contact, one.goes_on)


@requires(Permission.VIEW_CASES)
def waiting(session: Session) -> tuple[InvitationView, ...]:
    """Every invitation still here, the oldest first."""
    found = session.identity.records("invitation", Invitation)
    return tuple(
        _view(row.record_id, row.value) for row in sorted(found, key=lambda row: (row.value.day, row.value.code))
    )


@requires(Permission.RUN_INTAKE, while_held=False)
def drop(session: Session, invitation_id: bytes) -> None:
    """She came, or does not want it: nothing of it stays, whether or not its days are over."""
    session.identity.get("invitation", invitation_id, Invitation)
    _shred(session, (invitation_id,))


@requires(Permission.RUN_INTAKE, while_held=False)
def drop_old(session: Session) -> int:
    """Every contact kept without her consent whose two weeks are over goes; how many. Called at sign-in. None goes by a
    doubtful day."""
    if session.day_is_doubtful:
        return 0
    today = session.today()
    over = [row.record_id for row in session.identity.records("invitation", Invitation) if row.value.goes_on <= today]
    if over:
        _shred(session, over)
    return len(over)


def _shred(session: Session, ids: Iterable[bytes]) -> None:
    store = session.identity
    with store.begin() as work:
        for invitation_id in ids:
            store.shred(work, invitation_id, verb="shred")
        work.commit()
    store.database.checkpoint()  # else it still lies in the write-ahead log
