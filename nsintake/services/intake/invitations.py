"""A woman of whom somebody else told: no file, no consent, no letter; an invitation that is passed on and then erased.

Whoever told of her hears only that it was received.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from nsintake.domain.branches import Answers, Branch, in_branch
from nsintake.domain.codes import new_code
from nsintake.domain.days import days_after
from nsintake.domain.incident import IncidentKind
from nsintake.domain.intake import Step, faults_in
from nsintake.domain.invitation import KEPT_DAYS, Invitation
from nsintake.domain.questions import Source
from nsintake.domain.record_kinds import CASE_TASK, INVITATION
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.domain.text import clean
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_task
from nsintake.store.alone import lies_alone
from nsintake.store.audit_lines import day_in
from nsintake.store.final_values import lines_about
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class InvitationView:
    """One invitation. ``goes_on``: the day on which nothing of it is left."""

    invitation_id: bytes
    code: str
    kinds: tuple[IncidentKind, ...]
    through: str
    contact: str
    goes_on: date


@requires(Permission.RUN_INTAKE)
def invite(signed_in: SignedIn, answers: Answers) -> InvitationView:
    """Keep the theme and the contact for two weeks, and put on Today that an invitation is passed on.

    Raises Refused ``told_by_herself``, UserFault for a field to be mended, and ``not_kept_of_a_team`` for a contact of
    hers, or who passes it on, where a member of a peace team tells.
    """
    if not in_branch(answers, Branch.SECOND_HAND):
        raise Refused("told_by_herself")
    for fault in faults_in(answers, Step.INVITATION):
        raise fault
    for field in ("invited_through", "invited_contact"):
        if answers.get("told_by") == Source.CPT.value and answers.get(field, "").strip():
            raise UserFault("not_kept_of_a_team", field=field)
    chosen = set(answers.get("invited_kinds", "").split(","))
    invitation = Invitation(
        code=new_code(signed_in.randbelow),
        day=signed_in.today(),
        by=signed_in.uid,
        kinds=tuple(kind for kind in IncidentKind if kind.value in chosen),
        through=clean(answers.get("invited_through", ""), "invited_through"),
        contact=clean(answers.get("invited_contact", ""), "invited_contact"),
    )
    invitation_id = secrets.token_bytes(16)
    store = signed_in.identity
    with store.begin() as work:
        store.put(work, "invitation", invitation_id, invitation_id, invitation, verb="invite")
        task = Task(TaskKind.INVITATION, signed_in.today(), invitation.code, signed_in.uid)
        open_task(store, work, invitation_id, task)
        work.commit()
    return _view(invitation_id, invitation)


def _view(invitation_id: bytes, invitation: Invitation) -> InvitationView:
    return InvitationView(
        invitation_id, invitation.code, invitation.kinds, invitation.through, invitation.contact, invitation.goes_on
    )


@requires(Permission.VIEW_CASES)
def waiting(signed_in: SignedIn) -> tuple[InvitationView, ...]:
    """Every invitation still here, the oldest first; without what does not open."""
    found = signed_in.identity.sound(INVITATION.table, Invitation).records
    return tuple(
        _view(row.record_id, row.value) for row in sorted(found, key=lambda row: (row.value.day, row.value.code))
    )


@requires(Permission.RUN_INTAKE, while_unsound=False)
def drop(signed_in: SignedIn, invitation_id: bytes) -> None:
    """She came, or does not want it: nothing of it stays, whether or not its days are over."""
    signed_in.identity.get("invitation", invitation_id, Invitation)
    _shred(signed_in, (invitation_id,))


@requires(Permission.RUN_INTAKE, while_unsound=False)
def drop_old(signed_in: SignedIn) -> int:
    """Every contact kept without her consent whose two weeks are over goes; how many. Called at sign-in. While the day
    is doubtful none goes. One that does not open goes by the day on which the log first spoke of it.
    """
    if signed_in.day_is_doubtful:
        return 0
    today = signed_in.today()
    found = signed_in.identity.sound(INVITATION.table, Invitation)
    over = [row.record_id for row in found.records if row.value.goes_on <= today]
    over += [record_id for record_id in found.damaged if _is_over(signed_in, record_id, today)]
    if over:
        _shred(signed_in, over)
    return len(over)


def _is_over(signed_in: SignedIn, invitation_id: bytes, today: date) -> bool:
    """Whether two weeks ago the log spoke of one that does not open; whether or not that counts, since it may be what
    was damaged.
    """
    lines = lines_about(signed_in.identity.audit, INVITATION.table, invitation_id)
    return bool(lines) and days_after(min(day_in(line.day) for line in lines), KEPT_DAYS) <= today


def _shred(signed_in: SignedIn, ids: Iterable[bytes]) -> None:
    store = signed_in.identity
    with store.begin() as work:
        for invitation_id in ids:
            if _goes_with_its_key(signed_in, work, invitation_id):
                store.shred(work, invitation_id, verb="shred")
            else:
                store.remove(work, INVITATION.table, invitation_id, verb="shred")
        work.commit()
    store.database.checkpoint()  # else it is still in the write-ahead log


def _goes_with_its_key(signed_in: SignedIn, work: UnitOfWork, invitation_id: bytes) -> bool:
    """Whether nothing else is under the id of an invitation: else somebody laid it there, and it goes alone."""
    if signed_in.drafts.owners_about(invitation_id):
        return False
    return lies_alone(signed_in.identity, work.cursor, invitation_id, (INVITATION.table, CASE_TASK.table))
