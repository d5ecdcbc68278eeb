"""Whose reply is this? A reference as it is on a paper leads to its record, and for intake staff to her file.

A liaison officer gets the record and nothing else: no answer here differs by anything that is on file about her.
"""

from __future__ import annotations

from dataclasses import dataclass

from nsintake.domain.belonging import is_made
from nsintake.domain.codes import read_code
from nsintake.domain.contact import number_sought_by
from nsintake.domain.language import Wording
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus
from nsintake.domain.roles import Permission
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_id_by_reference, case_of
from nsintake.records.record_leads import file_of
from nsintake.records.signed_in import SignedIn


@dataclass(frozen=True, slots=True)
class ByReference:
    """The record behind a reference."""

    record_id: bytes
    reference: str
    office: Wording
    status: RecordStatus


@dataclass(frozen=True, slots=True)
class CaseBehind:
    """The file behind a record, for people who may open it."""

    case_id: bytes
    code: str


@requires(Permission.VIEW_RECORDS)
def by_reference(signed_in: SignedIn, typed: str) -> ByReference:
    """The record of a reference as somebody typed it; case, digits and separators are free.

    Raises UserFault ``reference_unreadable`` where its check sign says that it was misread, Refused
    ``reference_unknown``.
    """
    reference = read_code(to_ascii_digits(typed))
    if reference is None:
        raise UserFault("reference_unreadable", field="reference")
    for record_id, record in signed_in.liaison.sound("masked_record", MaskedRecord).pairs:
        if record.reference == reference:
            return ByReference(record_id, reference, signed_in.content.office_of(record.recipient_id), record.status)
    raise Refused("reference_unknown")


@requires(Permission.VIEW_RECORDS)
def known_reference(signed_in: SignedIn, typed: str) -> ByReference | None:
    """The same for whoever types without saying what it is: None for what is no reference, or that of no record."""
    try:
        return by_reference(signed_in, typed)
    except (Refused, UserFault):
        return None


@requires(Permission.VIEW_RECORDS)
def find(signed_in: SignedIn, typed: str) -> tuple[ByReference, ...]:
    """The records of a reference, or of the number of a letter that went out or came in, in either set of digits. A
    number that several letters have leads to each of them.

    Raises UserFault ``reference_unreadable``, Refused ``reference_unknown`` where neither leads anywhere.
    """
    found = by_number(signed_in, typed)
    if found and read_code(to_ascii_digits(typed)) is None:
        return found
    try:
        return (by_reference(signed_in, typed), *found)
    except (Refused, UserFault):
        if found:
            return found
        raise


@requires(Permission.VIEW_RECORDS)
def by_number(signed_in: SignedIn, typed: str) -> tuple[ByReference, ...]:
    """The records of which a letter, ours or theirs, has this number."""
    wanted = number_sought_by(typed)
    prints = signed_in.liaison.sound("disclosure", Disclosure).pairs if wanted else []
    references = {
        disclosure.reference
        for _, disclosure in prints
        if wanted in {number_sought_by(disclosure.number), number_sought_by(disclosure.their_number)}
    }
    return tuple(
        ByReference(record_id, record.reference, signed_in.content.office_of(record.recipient_id), record.status)
        for record_id, record in signed_in.liaison.sound("masked_record", MaskedRecord).pairs
        if record.reference in references
    )


@requires(Permission.VIEW_CASES)
def case_behind(signed_in: SignedIn, record_id: bytes) -> CaseBehind | None:
    """Her file, for intake staff; None where it is not open to this person, or erased. Written into the audit."""
    record = signed_in.liaison.get("masked_record", record_id, MaskedRecord)
    case_id = file_of(signed_in, record_id) if is_made(record_id) else case_id_by_reference(signed_in, record.reference)
    if case_id is None:
        return None
    signed_in.note_view(signed_in.identity, "look_up", case_id)
    return CaseBehind(case_id, case_of(signed_in, case_id).code)
