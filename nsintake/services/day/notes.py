"""Notes in the time line of a file. One that tells who she is stays covered until it is asked for, and that look is
audited.
"""

from __future__ import annotations

import secrets

from nsintake.domain.note import Note, NoteKind
from nsintake.domain.roles import Permission
from nsintake.domain.text import TEXT, clean
from nsintake.errors import UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn


@requires(Permission.REVEAL_IDENTITY)
def reveal_note(signed_in: SignedIn, note_id: bytes) -> str:
    """The words of a note that tells who she is; audited before they are shown. Raises Refused ``record_missing``."""
    note = signed_in.identity.record("note", note_id, Note)
    signed_in.note_view(signed_in.identity, "reveal", note.subject_id)
    return note.value.text


@requires(Permission.RUN_INTAKE, while_unsound=False)
def write(signed_in: SignedIn, case_id: bytes, text: str) -> bytes:
    """Put a worker's own note into the time line; its id. It cannot be changed afterwards.

    Raises UserFault ``field_empty``, ``too_long``, ``hidden_characters``; Refused ``file_restricted``.
    """
    words = clean(text, "note", limit=TEXT, multiline=True)
    if not words:
        raise UserFault("field_empty", field="note")
    note_id, store = secrets.token_bytes(16), signed_in.identity
    note = Note(NoteKind.WRITTEN, signed_in.now(), signed_in.uid, "", words)
    with store.begin(routine=True) as work:
        case_of(signed_in, case_id)
        store.put(work, "note", note_id, case_id, note, verb="note")
        work.commit()
    return note_id
