"""What is true of each kind of record wherever it lies: its table, its file, whose it is and who may state it.

A table of the same name can lie in two files; the file tells them apart. Migrations say their own names, for good.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.release import CaseLink


class File(StrEnum):
    """The file that a kind lies in."""

    LIAISON = "liaison"
    IDENTITY = "identity"


class Whose(StrEnum):
    """Under whose key a record is sealed: what goes with whom."""

    WOMAN = "woman"
    """A woman's file."""
    MASKED = "masked record"
    """A masked record, or its prints, which outlive it."""
    MEETING = "meeting"
    ITSELF = "itself"
    NOBODY = "nobody"


class Writers(StrEnum):
    """Whose entry in the log counts, by the file or key that a writer's role held when she signed it."""

    HOLDERS = "everybody who holds the file"
    WORKERS = "intake staff and keepers"


def _says_nothing(_value: object) -> dict[str, str]:
    return {}


@dataclass(frozen=True, slots=True)
class Kind:
    """The storage facts of one kind of record.

    ``writers`` state what it is. Where those are not all who hold the file, the others may at most take it away, and
    not that where ``taken_by`` says who may.
    ``left``: whether a value is no more than the stub that may stay then; None where none may. ``is_final``: whether a
    value is one after which none follows that is not; None where there is no such. ``final_verbs``: by which an earlier
    version wrote one. ``says``: what the entry that states a value tells besides, for when the value itself is gone.
    """

    table: str
    file: File
    whose: Whose
    writers: Writers = Writers.HOLDERS
    taken_by: Writers = Writers.HOLDERS
    left: Callable[[object], bool] | None = None
    is_final: Callable[[object], bool] | None = None
    final_verbs: frozenset[str] = frozenset()
    says: Callable[[object], Mapping[str, str]] = _says_nothing


FINAL = "final"
"""In the details of an entry: what it states is final (``yes``)."""
DUE = "due"
"""In the details of the entry that states a record that ends: the day (ISO) from which on others may take it away."""
RECORD_ID = "record"
"""In the details of the entry that makes a link: the record it leads to (hex)."""
OFFICE = "office"
"""The same: the office of that record."""
SALT = "salt"
"""The same: by what the record's id is made from that of her file (hex)."""
STUBS = frozenset({RecordStatus.SHREDDED, RecordStatus.ERASED})


def _is_stub(value: object) -> bool:
    return isinstance(value, MaskedRecord) and value.status in STUBS and not (value.facts or value.withheld)


def _is_shredded_stub(value: object) -> bool:
    return _is_stub(value) and isinstance(value, MaskedRecord) and value.status is RecordStatus.SHREDDED


def _is_over(value: object) -> bool:
    return isinstance(value, Meeting) and value.status is not MeetingStatus.PLANNED


def _says_of_meeting(value: object) -> dict[str, str]:
    return {FINAL: "yes"} if _is_over(value) else {}


def _is_ended(value: object) -> bool:
    return isinstance(value, MaskedRecord) and value.ended


def _is_blocked(value: object) -> bool:
    return isinstance(value, ReleasedLetter) and value.blocked


def _says_of_record(value: object) -> dict[str, str]:
    said = {FINAL: "yes"} if _is_ended(value) else {}
    if _is_stub(value):
        return {**said, DUE: date.min.isoformat()}
    if isinstance(value, MaskedRecord) and value.status is RecordStatus.WITHDRAWN and value.shred_due is not None:
        return {**said, DUE: value.shred_due.isoformat()}
    return said


def _says_of_paper(value: object) -> dict[str, str]:
    return {FINAL: "yes"} if _is_blocked(value) else {}


def _says_of_link(value: object) -> dict[str, str]:
    if not isinstance(value, CaseLink):
        return {}
    return {RECORD_ID: value.record_id.hex(), OFFICE: value.recipient_id, SALT: value.salt.hex()}


RECORD = Kind(
    "masked_record",
    File.LIAISON,
    Whose.MASKED,
    Writers.WORKERS,
    left=_is_shredded_stub,
    is_final=_is_ended,
    final_verbs=frozenset({"withdraw"}),
    says=_says_of_record,
)
PAPER = Kind(
    "released_letter",
    File.LIAISON,
    Whose.MASKED,
    Writers.WORKERS,
    is_final=_is_blocked,
    final_verbs=frozenset({"block"}),
    says=_says_of_paper,
)
MEETING = Kind(
    "meeting",
    File.LIAISON,
    Whose.ITSELF,
    taken_by=Writers.WORKERS,
    is_final=_is_over,
    final_verbs=frozenset({"held", "cancel_meeting", "not_held"}),
    says=_says_of_meeting,
)
KINDS: tuple[Kind, ...] = (
    Kind("directory_entry", File.LIAISON, Whose.NOBODY),
    RECORD,
    PAPER,
    Kind("disclosure", File.LIAISON, Whose.MASKED, taken_by=Writers.WORKERS),
    MEETING,
    Kind("action_point", File.LIAISON, Whose.MEETING),
    Kind("task", File.LIAISON, Whose.MASKED),
    Kind("proposal", File.LIAISON, Whose.MASKED),
    Kind("case_file", File.IDENTITY, Whose.WOMAN),
    Kind("card", File.IDENTITY, Whose.WOMAN),
    Kind("consent_act", File.IDENTITY, Whose.WOMAN),
    Kind("letter_draft", File.IDENTITY, Whose.WOMAN),
    Kind("case_link", File.IDENTITY, Whose.WOMAN, says=_says_of_link),
    Kind("meeting_plan", File.IDENTITY, Whose.WOMAN),
    Kind("task", File.IDENTITY, Whose.WOMAN),
    Kind("figure", File.IDENTITY, Whose.NOBODY),
    Kind("note", File.IDENTITY, Whose.WOMAN),
    Kind("invitation", File.IDENTITY, Whose.ITSELF),
    Kind("tie", File.IDENTITY, Whose.WOMAN),
    Kind("named_letter", File.IDENTITY, Whose.WOMAN),
    Kind("named_print", File.IDENTITY, Whose.WOMAN),
)


def tables_of(file: str) -> tuple[str, ...]:
    """The names of the tables of records in a file; none for one that holds no records."""
    return tuple(kind.table for kind in KINDS if kind.file == file)


_BY_PLACE = {(kind.file.value, kind.table): kind for kind in KINDS}


def kind_of(file: str, table: str) -> Kind | None:
    """The kind of record that lies in a table of a file; None for what is no record."""
    return _BY_PLACE.get((file, table))
