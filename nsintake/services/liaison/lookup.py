"""Whose reply is this? A reference as it stands on a paper leads to its record, and for intake staff to her file.

A liaison officer gets the record and nothing else: no answer here differs by anything that is on file about her.
"""

from __future__ import annotations

from dataclasses import dataclass

from nsintake.domain.belonging import is_made
from nsintake.domain.codes import read_code
from nsintake.domain.language import Wording
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.roles import Permission
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_id_by_reference, case_of
from nsintake.records.record_leads import file_of
from nsintake.records.session import Session


@dataclass(frozen=True, slots=True)
class ByReference:
    """The record behind a reference."""

    record_id: bytes
    reference: str
    office: Wording
    status: RecordStatus


@dataclass(frozen=True, slots=True)
class CaseBehind:
    """The file behind a record, for whoever may open it."""

    case_id: bytes
    code: str


@requires(Permission.VIEW_RECORDS)
def by_reference(session: Session, typed: str) -> ByReference:
    """The record of a reference as somebody typed it; case, digits and separators are free.

    Raises UserFault ``reference_unreadable`` where its check sign says that it was misread, Refused
    ``reference_unknown``.
    """
    reference = read_code(to_ascii_digits(typed))
    if reference is None:
        raise UserFault("reference_unreadable", field="reference")
    for record_id, record in session.liaison.sound("masked_record", MaskedRecord).pairs:
        if record.reference == reference:
            return ByReference(record_id, reference, session.content.office_of(record.recipient_id), record.status)
    raise Refused("reference_unknown")


@requires(Permission.VIEW_CASES)
def case_behind(session: Session, record_id: bytes) -> CaseBehind | None:
    """Her file, for intake staff; None where it is not open to this person, or erased. Written into the audit."""
    record = session.liaison.get("masked_record", record_id, MaskedRecord)
    case_id = file_of(session, record_id) if is_made(record_id) else case_id_by_reference(session, record.reference)
    if case_id is None:
        return None
    session.note_view(session.identity, "look_up", case_id)
    return CaseBehind(case_id, case_of(session, case_id).code)
