"""How many entries of a list cannot be read: they are named as such, and keep no other entry from being seen."""

from __future__ import annotations

from enum import StrEnum

from nsintake.domain.case import CaseCard
from nsintake.domain.intake import IntakeDraft
from nsintake.domain.liaison import Disclosure, MaskedRecord
from nsintake.domain.meeting import Meeting
from nsintake.domain.release import Draft
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task
from nsintake.records.access import requires
from nsintake.records.session import Session


class Listed(StrEnum):
    """What lists are made of."""

    TASK = "task"
    CARD = "card"
    LETTER_DRAFT = "letter_draft"
    SESSION = "session"
    """Sessions with women that are not closed."""
    RECORD = "masked_record"
    DISCLOSURE = "disclosure"
    MEETING = "meeting"


_OF_CASES: dict[Listed, type] = {Listed.TASK: Task, Listed.CARD: CaseCard, Listed.LETTER_DRAFT: Draft}
_OF_RECORDS: dict[Listed, type] = {
    Listed.TASK: Task,
    Listed.RECORD: MaskedRecord,
    Listed.DISCLOSURE: Disclosure,
    Listed.MEETING: Meeting,
}


@requires(Permission.SEE_TODAY)
def unreadable(session: Session, *lists: Listed) -> int:
    """How many entries of these lists do not hold, as far as they are open to this person."""
    found = 0
    for one in lists:
        if one in _OF_CASES and session.may(Permission.VIEW_CASES):
            found += len(session.identity.sound(one.value, _OF_CASES[one]).damaged)
        if one in _OF_RECORDS and session.may(Permission.VIEW_RECORDS):
            found += len(session.liaison.sound(one.value, _OF_RECORDS[one]).damaged)
        if one is Listed.SESSION and session.may(Permission.RUN_INTAKE):
            found += len(session.drafts.damaged(session.uid, IntakeDraft))
    return found
