"""What is true of each kind of record wherever it is stored: its table, its file, whose it is and who may state it.

A table of the same name can be in two files; the file tells them apart. Migrations say their own names, for good.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

from nsintake.domain.accompaniment import Accompaniment, AccompanimentOutcome, AccompanimentPlan
from nsintake.domain.case import CaseCard, CaseFile, CaseStatus
from nsintake.domain.consent import ConsentAct
from nsintake.domain.contact import Contact
from nsintake.domain.directory import DirectoryEntry
from nsintake.domain.figures import MonthFigures
from nsintake.domain.forum import Forum
from nsintake.domain.forum_point import ForumPoint, is_over
from nsintake.domain.invitation import Invitation
from nsintake.domain.kept_index import KeptIndex
from nsintake.domain.legal_limit import LegalTold
from nsintake.domain.liaison import (
    Disclosure,
    MaskedRecord,
    RecordStatus,
    ReleasedLetter,
    Whereabouts,
    disclosures_subject,
)
from nsintake.domain.meeting import ActionPoint, Meeting, MeetingLink, MeetingStatus, PointState
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.needs_met import NeedsMet
from nsintake.domain.note import Note
from nsintake.domain.peace_team import MentoringSession, PeaceHandOver, PeaceMember
from nsintake.domain.proposal import Proposal
from nsintake.domain.publication import CountedMonth, Publication
from nsintake.domain.release import CaseLink, LetterDraft
from nsintake.domain.task import Task, TaskKind, TaskStatus, due_class
from nsintake.domain.ties import Tie
from nsintake.domain.training import Training

T = TypeVar("T")


class File(StrEnum):
    """The file that a kind is stored in."""

    LIAISON = "liaison"
    IDENTITY = "identity"


class Whose(StrEnum):
    """Under whose key a record is sealed: what goes with whom."""

    WOMAN = "woman"
    """A woman's file, or the prints of a letter that names her, which outlive it."""
    MASKED = "masked record"
    """A masked record, or its prints, which outlive it."""
    MEETING = "meeting"
    """A meeting, or a way with her, known by its code."""
    ITSELF = "itself"
    NOBODY = "nobody"


class Writers(StrEnum):
    """Whose entry in the log counts, by the file or key that a writer's role had when she signed it."""

    HOLDERS = "everybody who holds the file"
    WORKERS = "intake staff and keepers"
    KEEPERS = "keepers"


def _belongs_anywhere(_record_id: bytes, _subject_id: bytes, _value: object) -> bool:
    return True


def _is_own_or_prints(record_id: bytes, subject_id: bytes, _value: object) -> bool:
    return subject_id in {record_id, disclosures_subject(record_id)}


def _is_of_its_record(_record_id: bytes, subject_id: bytes, value: object) -> bool:
    return not isinstance(value, ReleasedLetter) or _is_own_or_prints(value.record_id, subject_id, value)


def _says_nothing(_value: object) -> dict[str, str]:
    return {}


KEY, PRINTS, BOTH = (False,), (True,), (False, True)
"""Whether rows of a kind are stored under the key of what they are about, under that of its prints, or under either."""


@dataclass(frozen=True, slots=True)
class RecordKind(Generic[T]):
    """The storage facts of one kind of record.

    ``value``: the type of its values, NoneType while there are none. ``apart``: see ``KEY``. ``own_key``: a row has a
    key of its own, and its id; what else is sealed with that key is about the row. ``shows_kept``: a row that counts
    shows that its subject was not erased, since an erasure leaves none. ``writers`` state what it is. Where those are
    not all who have the file's key, the others may at most take it away, and not that where ``taken_by`` says who may.
    ``left``: whether a value is no more than the stub that may stay then; None where none may. ``is_final``: whether a
    value is one after which none follows that is not; None where there is no such. ``final_verbs``: by which an earlier
    version wrote one. ``says``: what the entry that states a value tells besides, for when the value itself is gone.
    ``belongs_under``: whether a record of this id and value belongs under that subject: what was put under another one
    is not reached by what is done to all that is about somebody. ``kept``: what of a value no later one changes, of its
    first so many events; None where all of it may change. ``is_done``: whether nobody has to do anything about a value
    any more, so that a list of what is to be done need not open it; None where rows are not told apart like that.
    ``in_doubt``: what is written at a moment (aware) in place of a value that goes on, where nobody can say any more
    whether it is the one that was agreed; None where such a value stays as it is.
    ``vouched``: what ``says`` tells that counts only as a worker's word.
    ``as_in_backup``: why a restore brings back what the backup has, and carries nothing over from the station. A kind
    that stops something must be carried over, and says nothing here (``nsintake/services/backup/``).
    """

    table: str
    value: type[T]
    file: File
    whose: Whose
    apart: tuple[bool, ...] = KEY
    own_key: bool = False
    shows_kept: bool = False
    writers: Writers = Writers.HOLDERS
    taken_by: Writers = Writers.HOLDERS
    left: Callable[[object], bool] | None = None
    is_final: Callable[[object], bool] | None = None
    final_verbs: frozenset[str] = frozenset()
    says: Callable[[object], Mapping[str, str]] = _says_nothing
    belongs_under: Callable[[bytes, bytes, object], bool] = _belongs_anywhere
    kept: Callable[[Any, int], object] | None = None
    is_done: Callable[[object], bool] | None = None
    in_doubt: Callable[[Any, datetime], object] | None = None
    vouched: tuple[str, ...] = ()
    as_in_backup: str = ""

    @property
    def tells(self) -> bool:
        """Whether the entry that states a value can tell something besides."""
        return self.kept is not None or self.says is not _says_nothing


FINAL = "final"
"""In the details of an entry: what it states is final (``yes``)."""
DUE = "due"
"""In the details of the entry that states a record that ends: the day (ISO) from which on others may take it away."""
KEPT = "kept"
"""In the details of the entry that states a value with events: how many, a colon, and the digest of what is kept."""
HOURS = "hours"
"""In the details of the entry that states a meeting: a digest of when she is here and who receives her."""
AGREED = "agreed"
"""The same: a digest of its fact sheets, and of those with whom she meets together."""
PASSED = "passed"
"""In the details of the entry that states an action point: a digest of its words where it is agreed, else empty."""
STEP = "step"
"""In the details of the entry that states what has a history, or was handed over: its last mark."""
RECORD_ID = "record"
"""In the details of the entry that makes a link: the record it leads to (hex)."""
OFFICE = "office"
"""The same: the office of that record."""
SALT = "salt"
"""The same: by what the record's id is made from that of her file (hex)."""
AT_RISK = "at_risk"
"""In the details of the entry that states a contact in which an office guessed who she is, or told others: under which
reference."""
NOT_SAFE = "not_safe"
"""In the details of the entry by which a way with a woman ends and she is not safe: ``yes``."""
CLOCK = "clock"
"""In the details of the entry that states what is due for a woman by an hour: that moment (ISO), empty once nobody has
to do it any more."""
DUE_CLASS = "due"
"""The same: the kind of that moment (``DueClass``)."""
WAY_ID = "way"
"""In the details of the entry that states her half of a way with her: which way that is (hexadecimal)."""
STUBS = frozenset({RecordStatus.SHREDDED, RecordStatus.ERASED})


def _is_stub(value: object) -> bool:
    return isinstance(value, MaskedRecord) and value.status in STUBS and not (value.facts or value.withheld)


def _is_shredded_stub(value: object) -> bool:
    return _is_stub(value) and isinstance(value, MaskedRecord) and value.status is RecordStatus.SHREDDED


def _is_over(value: object) -> bool:
    return isinstance(value, Meeting) and value.status is not MeetingStatus.PLANNED


def _is_way_over(value: object) -> bool:
    return isinstance(value, Accompaniment) and not value.is_open


def _says_of_way(value: object) -> dict[str, str]:
    if not isinstance(value, Accompaniment) or value.is_open:
        return {}
    return {FINAL: "yes"} | ({NOT_SAFE: "yes"} if value.outcome is AccompanimentOutcome.NOT_SAFE else {})


def _says_of_meeting(value: object) -> dict[str, str]:
    if not isinstance(value, Meeting):
        return {}
    said = {HOURS: value.hours, AGREED: value.agreed, STEP: value.last_mark}
    return said | ({FINAL: "yes"} if _is_over(value) else {})


def _says_of_point(value: object) -> dict[str, str]:
    if not isinstance(value, ActionPoint):
        return {}
    return {PASSED: value.words_mark if value.state is PointState.AGREED else "", STEP: value.last_mark}


def _says_of_steps(value: object) -> dict[str, str]:
    return {STEP: value.last_mark} if isinstance(value, ForumPoint | DirectoryEntry | Disclosure) else {}


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


def _is_taken_back(value: object) -> bool:
    return isinstance(value, NamedLetter) and value.withdrawn is not None


def _says_of_named(value: object) -> dict[str, str]:
    return {FINAL: "yes"} if _is_taken_back(value) else {}


def _says_of_link(value: object) -> dict[str, str]:
    if not isinstance(value, CaseLink):
        return {}
    return {RECORD_ID: value.record_id.hex(), OFFICE: value.recipient_id, SALT: value.salt.hex()}


def _says_of_contact(value: object) -> dict[str, str]:
    if isinstance(value, Contact) and TaskKind.IDENTITY_AT_RISK in value.for_worker:
        return {AT_RISK: value.reference}
    return {}


def _says_of_task(value: object) -> dict[str, str]:
    if not isinstance(value, Task) or value.clock is None:
        return {}
    return {
        CLOCK: value.clock.isoformat() if value.status is TaskStatus.OPEN else "",
        DUE_CLASS: due_class(value).value,
    }


def _says_of_plan(value: object) -> dict[str, str]:
    way_id = value.accompaniment_id if isinstance(value, AccompanimentPlan) else b""
    return {WAY_ID: way_id.hex()} if way_id else {}


def _always_final(_value: object) -> bool:
    """What was published stays as it is."""
    return True


def _all_of_it(value: object, _events: int) -> object:
    return value


def _is_done(value: object) -> bool:
    return isinstance(value, Task) and value.status is TaskStatus.DONE


def _is_closed(value: object) -> bool:
    return isinstance(value, CaseFile) and value.status is CaseStatus.CLOSED


def _is_released(value: object) -> bool:
    return isinstance(value, LetterDraft) and value.released


def _is_handed_over(value: object) -> bool:
    """A print that was counted, and of which nobody here has a copy that is to go to an office."""
    if not isinstance(value, Disclosure) or not value.settled:
        return False
    stays = value.kind is not None and not value.kind.awaits_answer
    return stays or value.where is not Whereabouts.WITH_US


FORUM = RecordKind("forum", Forum, File.LIAISON, Whose.NOBODY, as_in_backup="about no woman; is written again")
FORUM_POINT = RecordKind(
    "forum_point",
    ForumPoint,
    File.LIAISON,
    Whose.NOBODY,
    is_done=is_over,
    says=_says_of_steps,
    as_in_backup="about no woman; is on the papers",
)
DIRECTORY_ENTRY = RecordKind(
    "directory_entry",
    DirectoryEntry,
    File.LIAISON,
    Whose.NOBODY,
    says=_says_of_steps,
    as_in_backup="about no woman; old entries are verified again",
)
TRAINING = RecordKind("training", Training, File.LIAISON, Whose.NOBODY, as_in_backup="about no woman; stops nothing")
RECORD = RecordKind(
    "masked_record",
    MaskedRecord,
    File.LIAISON,
    Whose.MASKED,
    BOTH,
    own_key=True,
    shows_kept=True,
    writers=Writers.WORKERS,
    left=_is_shredded_stub,
    is_final=_is_ended,
    final_verbs=frozenset({"withdraw"}),
    says=_says_of_record,
    belongs_under=_is_own_or_prints,
)
PAPER = RecordKind(
    "released_letter",
    ReleasedLetter,
    File.LIAISON,
    Whose.MASKED,
    BOTH,
    shows_kept=True,
    writers=Writers.WORKERS,
    is_final=_is_blocked,
    final_verbs=frozenset({"block"}),
    says=_says_of_paper,
    belongs_under=_is_of_its_record,
)
DISCLOSURE = RecordKind(
    "disclosure",
    Disclosure,
    File.LIAISON,
    Whose.MASKED,
    PRINTS,
    taken_by=Writers.WORKERS,
    is_done=_is_handed_over,
    says=_says_of_steps,
)
MEETING = RecordKind(
    "meeting",
    Meeting,
    File.LIAISON,
    Whose.MEETING,
    own_key=True,
    shows_kept=True,
    taken_by=Writers.WORKERS,
    is_final=_is_over,
    is_done=_is_over,
    final_verbs=frozenset({"held", "cancel_meeting", "not_held"}),
    says=_says_of_meeting,
    in_doubt=Meeting.in_doubt,
    vouched=(HOURS, AGREED),
)
ACCOMPANIMENT = RecordKind(
    "accompaniment",
    Accompaniment,
    File.LIAISON,
    Whose.MEETING,
    own_key=True,
    shows_kept=True,
    taken_by=Writers.WORKERS,
    is_final=_is_way_over,
    is_done=_is_way_over,
    says=_says_of_way,
    kept=Accompaniment.kept,
    in_doubt=Accompaniment.in_doubt,
)
ACTION_POINT = RecordKind(
    "action_point",
    ActionPoint,
    File.LIAISON,
    Whose.MEETING,
    says=_says_of_point,
    vouched=(PASSED,),
    as_in_backup="of a meeting only its end",
)
RECORD_TASK = RecordKind("task", Task, File.LIAISON, Whose.MASKED, BOTH, is_done=_is_done)
PROPOSAL = RecordKind(
    "proposal", Proposal, File.LIAISON, Whose.MASKED, as_in_backup="leaves only in a letter that she hears"
)
CONTACT = RecordKind("contact", Contact, File.LIAISON, Whose.MASKED, BOTH, says=_says_of_contact)
CASE_FILE = RecordKind(
    "case_file", CaseFile, File.IDENTITY, Whose.WOMAN, own_key=True, shows_kept=True, is_done=_is_closed
)
CARD = RecordKind("card", CaseCard, File.IDENTITY, Whose.WOMAN, own_key=True, as_in_backup="says what her file says")
CONSENT_ACT = RecordKind("consent_act", ConsentAct, File.IDENTITY, Whose.WOMAN)
LETTER_DRAFT = RecordKind("letter_draft", LetterDraft, File.IDENTITY, Whose.WOMAN, is_done=_is_released)
CASE_LINK = RecordKind("case_link", CaseLink, File.IDENTITY, Whose.WOMAN, says=_says_of_link)
MEETING_PLAN = RecordKind(
    "meeting_plan",
    MeetingLink,
    File.IDENTITY,
    Whose.WOMAN,
    as_in_backup="of a meeting only its end, and who says that of one of this day",
)
ACCOMPANIMENT_PLAN = RecordKind(
    "accompaniment_plan",
    AccompanimentPlan,
    File.IDENTITY,
    Whose.WOMAN,
    says=_says_of_plan,
)
CASE_TASK = RecordKind("task", Task, File.IDENTITY, Whose.WOMAN, BOTH, is_done=_is_done, says=_says_of_task)
FIGURE = RecordKind("figure", MonthFigures, File.IDENTITY, Whose.NOBODY, as_in_backup="names nobody")
COUNTED_MONTH = RecordKind(
    "counted_month",
    CountedMonth,
    File.IDENTITY,
    Whose.NOBODY,
    writers=Writers.KEEPERS,
    taken_by=Writers.KEEPERS,
    is_final=_always_final,
    kept=_all_of_it,
)
PUBLICATION = RecordKind(
    "publication",
    Publication,
    File.LIAISON,
    Whose.NOBODY,
    writers=Writers.KEEPERS,
    taken_by=Writers.KEEPERS,
    is_final=_always_final,
    kept=_all_of_it,
)
FIGURES = (COUNTED_MONTH, PUBLICATION)
NOTE = RecordKind("note", Note, File.IDENTITY, Whose.WOMAN, as_in_backup="stops nothing and leaves in nothing")
INVITATION = RecordKind(
    "invitation",
    Invitation,
    File.IDENTITY,
    Whose.ITSELF,
    own_key=True,
    as_in_backup="stops nothing and leaves in nothing",
)
TIE = RecordKind("tie", Tie, File.IDENTITY, Whose.WOMAN)
NAMED_LETTER = RecordKind(
    "named_letter",
    NamedLetter,
    File.IDENTITY,
    Whose.WOMAN,
    is_final=_is_taken_back,
    final_verbs=frozenset({"withdraw"}),
    says=_says_of_named,
)
NAMED_PRINT = RecordKind("named_print", Disclosure, File.IDENTITY, Whose.WOMAN, PRINTS)
NEEDS_MET = RecordKind("needs_met", NeedsMet, File.IDENTITY, Whose.WOMAN, as_in_backup="what she thinks; stops nothing")
LEGAL_TOLD = RecordKind(
    "legal_told", LegalTold, File.IDENTITY, Whose.WOMAN, as_in_backup="what she decided; stops nothing"
)
TEAM_MEMBER = RecordKind("team_member", PeaceMember, File.IDENTITY, Whose.NOBODY)
MENTORING = RecordKind(
    "mentoring", MentoringSession, File.IDENTITY, Whose.NOBODY, as_in_backup="what was agreed; stops nothing"
)
HAND_OVER = RecordKind(
    "hand_over", PeaceHandOver, File.IDENTITY, Whose.NOBODY, as_in_backup="names nobody; stops nothing"
)
KEPT_INDEX = RecordKind("kept_index", KeptIndex, File.IDENTITY, Whose.NOBODY, as_in_backup="is made again")
KINDS: tuple[RecordKind[Any], ...] = (
    *(FORUM, FORUM_POINT),
    TRAINING,
    *(TEAM_MEMBER, MENTORING, HAND_OVER),
    *(DIRECTORY_ENTRY, RECORD, PAPER, DISCLOSURE, MEETING, ACCOMPANIMENT, ACTION_POINT, RECORD_TASK, PROPOSAL, CONTACT),
    *(CASE_FILE, CARD, CONSENT_ACT, LETTER_DRAFT, CASE_LINK, MEETING_PLAN, ACCOMPANIMENT_PLAN, CASE_TASK, FIGURE),
    *(NOTE, INVITATION, TIE, NAMED_LETTER, NAMED_PRINT, NEEDS_MET, LEGAL_TOLD),
    *FIGURES,
    KEPT_INDEX,
)


def tables_of(file: str) -> tuple[str, ...]:
    """The names of the tables of records in a file; none for one that has no records."""
    return tuple(kind.table for kind in KINDS if kind.file == file)


_BY_PLACE = {(kind.file.value, kind.table): kind for kind in KINDS}


def kind_of(file: str, table: str) -> RecordKind[Any] | None:
    """The kind of record that a table of a file contains; None for what is no record."""
    return _BY_PLACE.get((file, table))
