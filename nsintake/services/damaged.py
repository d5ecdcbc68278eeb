"""How many entries of a list cannot be read: the list says so, and its other entries are still shown."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from nsintake.domain.intake import IntakeDraft
from nsintake.domain.record_kinds import File, RecordKind, kind_of
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.store.sealed import SealedStore
from nsintake.store.to_do import damaged_done, not_found, to_do


class Listed(StrEnum):
    """What lists are made of: the table of a kind of record, in whichever file it is, or what is named below."""

    TASK = "task"
    CARD = "card"
    LETTER_DRAFT = "letter_draft"
    SESSION = "session"
    """Sessions with women that are not closed: drafts, and no kind of record."""
    RECORD = "masked_record"
    DISCLOSURE = "disclosure"
    MEETING = "meeting"
    FORUM = "forum"
    FORUM_POINT = "forum_point"
    INVITATION = "invitation"


_WHOLE = frozenset({Listed.MEETING})
"""Lists of what is over as well: each row is opened."""


def _damaged(store: SealedStore, kind: RecordKind[Any]) -> int:
    if kind.is_done is None or kind.table in _WHOLE:
        return len(store.sound(kind.table, kind.value).damaged)
    not_shown = damaged_done(store, kind.table) + not_found(store, kind.table)
    return len(to_do(store, kind.table, kind.value).damaged) + not_shown


@requires(Permission.SEE_TODAY)
def unreadable(signed_in: SignedIn, *lists: Listed) -> int:
    """How many entries of these lists cannot be opened although they are open to this person."""
    found = 0
    for listed in lists:
        of_case, of_record = kind_of(File.IDENTITY, listed), kind_of(File.LIAISON, listed)
        if of_case is not None and signed_in.may(Permission.VIEW_CASES):
            found += _damaged(signed_in.identity, of_case)
        if of_record is not None and signed_in.may(Permission.VIEW_RECORDS):
            found += _damaged(signed_in.liaison, of_record)
        if listed is Listed.SESSION and signed_in.may(Permission.RUN_INTAKE):
            found += len(signed_in.drafts.damaged(signed_in.uid, IntakeDraft))
    return found
