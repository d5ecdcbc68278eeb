"""Erasing the words that must never appear, once no letter of hers can leave any more: they served for nothing else.

Her names and numbers stay, so that she is found when she comes back; a letter made later has a weaker check, and says
so.
"""

from __future__ import annotations

from dataclasses import replace

from nsintake.domain.case import CaseFile
from nsintake.domain.identity import NeverWords
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.note import Note, NoteKind
from nsintake.domain.roles import Permission
from nsintake.domain.task import TaskKind, TaskStatus
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, drafts_of, links_of, tasks_of, write_file
from nsintake.records.merged_files import files_of
from nsintake.records.signed_in import SignedIn

_ASKED_AS = frozenset({"called", "places", "handles", "others"})
"""The questions of the list; a version of an answer that was put aside goes with it."""
_CAN_LEAVE = frozenset({RecordStatus.ACTIVE, RecordStatus.FROZEN, RecordStatus.BLOCKED})
_OF_NAMED = frozenset({TaskKind.NAMED_PAPER, TaskKind.SIGN_NAMED})


@requires(Permission.RECORD_CONSENT)
def forget_words(signed_in: SignedIn, case_id: bytes) -> None:
    """Erase what she is called and the words that must never appear, from all files of hers.

    Raises Refused ``letters_left`` while a letter of hers is begun, can be printed or can still be said aloud,
    ``session_goes_on`` while a session with her file is open, ``file_restricted``.
    """
    store = signed_in.identity
    with store.begin() as work:
        for part_id in files_of(signed_in, case_id):
            case = case_of(signed_in, part_id)
            if _letters_left(signed_in, part_id):
                raise Refused("letters_left")
            if any("/" not in owner for owner in signed_in.drafts.owners_about(part_id)):
                raise Refused("session_goes_on")
            if _holds_words(case):
                bare = replace(case, identity=replace(case.identity, called=(), never=NeverWords()))
                write_file(signed_in, work, part_id, bare, verb="forget_words")
            for note_id, note in store.list("note", Note, subject=part_id):
                if note.kind is NoteKind.OTHER_VERSION and note.about in _ASKED_AS:
                    store.remove(work, "note", note_id, verb="forget_words")
        work.commit()
    store.database.checkpoint()  # else the words are still in the write-ahead log


@requires(Permission.VIEW_CASES)
def has_words(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether any file of hers has such words."""
    return any(_holds_words(case_of(signed_in, part_id)) for part_id in files_of(signed_in, case_id))


def _holds_words(case: CaseFile) -> bool:
    return bool(case.identity.called or len(case.identity.never))


def _letters_left(signed_in: SignedIn, case_id: bytes) -> bool:
    if any(not draft.released for _, draft in drafts_of(signed_in, case_id)):
        return True
    if any(task.kind in _OF_NAMED and task.status is TaskStatus.OPEN for _, task in tasks_of(signed_in, case_id)):
        return True
    ids = [link.record_id for link in links_of(signed_in, case_id)]
    records = (row.value for row in signed_in.liaison.records("masked_record", MaskedRecord, ids=ids))
    return any(record.status in _CAN_LEAVE and record.expires > signed_in.today() for record in records)
