"""Who does a task: the person named in it while she can do it, else everybody who may. No window may call it."""

from __future__ import annotations

from enum import StrEnum

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import NO_KEEPERS, Status
from nsintake.domain.roles import Permission, Role, permissions_of
from nsintake.domain.task import RED, Task, Term
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import RULES
from nsintake.store.sealed import SealedStore


class TaskOwner(StrEnum):
    """Whose a task is, for the person who looks."""

    MINE = "mine"
    EVERYBODYS = "everybodys"
    """Nobody is named, or who is named cannot do it: it is of everybody whose role does such things."""
    COLLEAGUES = "colleagues"


class Owners:
    """Answers for one person, from one reading of the roster and of the accounts.

    Everybody may write into the accounts: if somebody writes there that a colleague is switched off, her tasks are
    shown to more people, and none is hidden.
    """

    def __init__(self, signed_in: SignedIn) -> None:
        self._uid = signed_in.uid
        people, accounts = signed_in.ring.roster.entries, signed_in.accounts.all()
        signs_in = {account.uid for account in accounts if account.status == Status.ACTIVE.value}
        active = (person for person in people if person.status is Status.ACTIVE)
        self._roles = {person.uid: person.role for person in active if person.uid in signs_in}

    def whose(self, store: SealedStore, subject_id: bytes, task: Task) -> TaskOwner:
        """Whose it is: what an office agreed to do names a function of its own and is everybody's."""
        if RULES[task.kind].owner_in_words or not self.can_do(store, subject_id, task):
            return TaskOwner.EVERYBODYS
        return TaskOwner.MINE if task.owner == self._uid else TaskOwner.COLLEAGUES

    def can_do(self, store: SealedStore, subject_id: bytes, task: Task) -> bool:
        """Whether somebody is named who works here, in a role that does such things, and may open what it is about."""
        role = self._roles.get(task.owner)
        if role is None:
            return False
        may, needs = permissions_of(role), RULES[task.kind].needs
        of_file = Permission.VIEW_CASES if store.comp is Compartment.IDENTITY else Permission.VIEW_RECORDS
        if not {of_file, needs or of_file} <= may:
            return False
        if task.owner == self._uid or store.comp is not Compartment.IDENTITY:
            return True
        try:
            holders = store.holders(subject_id)
        except OpenError:  # nobody can say who may open it: then it is everybody's who can
            return False
        if holders is None or task.owner in holders:
            return True
        return role is Role.KEEPER and NO_KEEPERS not in holders


def in_front(whose: TaskOwner, task: Task, term: Term) -> bool:
    """Whether somebody sees it without asking for what colleagues have to do."""
    return whose is not TaskOwner.COLLEAGUES or (term is Term.OVERDUE and task.kind in RED)
