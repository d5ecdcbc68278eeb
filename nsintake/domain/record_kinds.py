"""What is true of each kind of record wherever it lies: its table, its file, whose it is and who may state it.

A table of the same name can lie in two files; the file tells them apart. Migrations say their own names, for good.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import NoneType
from typing import Any, Generic, TypeVar

from nsintake.domain.case import CaseCard, CaseFile
from nsintake.domain.consent import ConsentAct
from nsintake.domain.figures import MonthFigures
from nsintake.domain.finding import Tie
from nsintake.domain.invitation import Invitation
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.meeting import ActionPoint, Meeting, MeetingLink, MeetingStatus
from nsintake.domain.named import NamedLetter
from nsintake.domain.note import Note
from nsintake.domain.proposal import Proposal
from nsintake.domain.release import CaseLink, Draft
from nsintake.domain.task import Task

T = TypeVar("T")


class File(StrEnum):
    """The file that a kind lies in."""

    LIAISON = "liaison"
    IDENTITY = "identity"


class Whose(StrEnum):
    """Under whose key a record is sealed: what goes with whom."""

    WOMAN = "woman"
    """A woman's file, or the prints of a letter that names her, which outlive it."""
    MASKED = "masked record"
    """A masked record, or its prints, which outlive it."""
    MEETING = "meeting"
    """A meeting, known by its code."""
    ITSELF = "itself"
    NOBODY = "nobody"


class Writers(StrEnum):
    """Whose entry in the log counts, by the file or key that a writer's role held when she signed it."""

    HOLDERS = "everybody who holds the file"
    WORKERS = "intake staff and keepers"


def _says_nothing(_value: object) -> dict[str, str]:
    return {}


KEY, PRINTS, BOTH = (False,), (True,), (False, True)
"""Whether rows of a kind lie under the key of what they are about, under that of its prints, or under either."""


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """The storage facts of one kind of record.

    ``value``: the type of its values, NoneType while there are none. ``apart``: see ``KEY``. ``own_key``: a row has a
    key of its own, and its id; what else lies under that key is about the row.
    ``writers`` state what it is. Where those are not all who hold the file, the others may at most take it away, and
    not that where ``taken_by`` says who may.
    ``left``: whether a value is no more than the stub that may stay then; None where none may. ``is_final``: whether a
    value is one after which none follows that is not; None where there is no such. ``final_verbs``: by which an earlier
    version wrote one. ``says``: what the entry that states a value tells besides, for when the value itself is gone.
    """

    table: str
    value: type[T]
    file: File
    whose: Whose
    apart: tuple[bool, ...] = KEY
    own_key: bool = False
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


DIRECTORY_ENTRY = Kind("directory_entry", NoneType, File.LIAISON, Whose.NOBODY)
RECORD = Kind(
    "masked_record",
    MaskedRecord,
    File.LIAISON,
    Whose.MASKED,
    BOTH,
    own_key=True,
    writers=Writers.WORKERS,
    left=_is_shredded_stub,
    is_final=_is_ended,
    final_verbs=frozenset({"withdraw"}),
    says=_says_of_record,
)
PAPER = Kind(
    "released_letter",
    ReleasedLetter,
    File.LIAISON,
    Whose.MASKED,
    BOTH,
    writers=Writers.WORKERS,
    is_final=_is_blocked,
    final_verbs=frozenset({"block"}),
    says=_says_of_paper,
)
DISCLOSURE = Kind("disclosure", Disclosure, File.LIAISON, Whose.MASKED, PRINTS, taken_by=Writers.WORKERS)
MEETING = Kind(
    "meeting",
    Meeting,
    File.LIAISON,
    Whose.MEETING,
    own_key=True,
    taken_by=Writers.WORKERS,
    is_final=_is_over,
    final_verbs=frozenset({"held", "cancel_meeting", "not_held"}),
    says=_says_of_meeting,
)
ACTION_POINT = Kind("action_point", ActionPoint, File.LIAISON, Whose.MEETING)
RECORD_TASK = Kind("task", Task, File.LIAISON, Whose.MASKED, BOTH)
PROPOSAL = Kind("proposal", Proposal, File.LIAISON, Whose.MASKED)
CASE_FILE = Kind("case_file", CaseFile, File.IDENTITY, Whose.WOMAN, own_key=True)
CARD = Kind("card", CaseCard, File.IDENTITY, Whose.WOMAN, own_key=True)
CONSENT_ACT = Kind("consent_act", ConsentAct, File.IDENTITY, Whose.WOMAN)
LETTER_DRAFT = Kind("letter_draft", Draft, File.IDENTITY, Whose.WOMAN)
CASE_LINK = Kind("case_link", CaseLink, File.IDENTITY, Whose.WOMAN, says=_says_of_link)
MEETING_PLAN = Kind("meeting_plan", MeetingLink, File.IDENTITY, Whose.WOMAN)
CASE_TASK = Kind("task", Task, File.IDENTITY, Whose.WOMAN, BOTH)
FIGURE = Kind("figure", MonthFigures, File.IDENTITY, Whose.NOBODY)
NOTE = Kind("note", Note, File.IDENTITY, Whose.WOMAN)
INVITATION = Kind("invitation", Invitation, File.IDENTITY, Whose.ITSELF, own_key=True)
TIE = Kind("tie", Tie, File.IDENTITY, Whose.WOMAN)
NAMED_LETTER = Kind("named_letter", NamedLetter, File.IDENTITY, Whose.WOMAN)
NAMED_PRINT = Kind("named_print", Disclosure, File.IDENTITY, Whose.WOMAN, PRINTS)
KINDS: tuple[Kind[Any], ...] = (
    *(DIRECTORY_ENTRY, RECORD, PAPER, DISCLOSURE, MEETING, ACTION_POINT, RECORD_TASK, PROPOSAL),
    *(CASE_FILE, CARD, CONSENT_ACT, LETTER_DRAFT, CASE_LINK, MEETING_PLAN, CASE_TASK, FIGURE),
    *(NOTE, INVITATION, TIE, NAMED_LETTER, NAMED_PRINT),
)


def tables_of(file: str) -> tuple[str, ...]:
    """The names of the tables of records in a file; none for one that holds no records."""
    return tuple(kind.table for kind in KINDS if kind.file == file)


_BY_PLACE = {(kind.file.value, kind.table): kind for kind in KINDS}


def kind_of(file: str, table: str) -> Kind[Any] | None:
    """The kind of record that lies in a table of a file; None for what is no record."""
    return _BY_PLACE.get((file, table))
