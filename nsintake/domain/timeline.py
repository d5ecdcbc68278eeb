"""What happened in a file, one entry each: made from what is stored and what the log says of it, stored nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from nsintake.domain.language import Wording


class EventKind(StrEnum):
    """What happened; of one moment, in the order in which one thing follows from another."""

    SESSION = "session"
    SESSION_AGAIN = "session_again"
    HAND_OVER = "hand_over"
    SHUT = "shut"
    """Only those she accepts may open it from then on."""
    OPENED_TO_ALL = "opened_to_all"
    JOINED = "joined"
    CONSENT = "consent"
    WITHDRAWN = "withdrawn"
    USED_UP = "used_up"
    FROZEN = "frozen"
    THAWED = "thawed"
    DISCLOSED = "disclosed"
    RELEASED = "released"
    NAMED = "named"
    """A letter that names her was signed."""
    NAMED_BACK = "named_back"
    """She no longer wants to be named there."""
    PRINTED = "printed"
    RECALLED = "recalled"
    CONTACT = "contact"
    ANSWERED = "answered"
    MEETING = "meeting"
    TASK = "task"
    TASK_DONE = "task_done"
    NOTE = "note"
    OTHER_VERSION = "other_version"
    CALL = "call"
    REOPENED = "reopened"
    CLOSED = "closed"


class OwnEvent(str):
    """What only one feature tells of her; its words are in ``WORDS`` of that feature (``ui/words/features.py``). At the
    same moment it comes right before the task that follows from it.
    """

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One entry. ``at`` is aware, UTC; where only a day is known it is None. ``by``: what a colleague is called.

    ``office`` is whom it is about; ``about`` a code (a task's kind, a reason, how a call ended, the field of a version)
    or a reference; ``text`` what somebody wrote, or the kind of a released paper; ``covered``: the text tells who she
    is and is shown on asking only. ``count``: copies, or how many things it was. ``target``: the meeting or letter
    draft behind it, or the note.
    """

    kind: EventKind | OwnEvent
    day: date
    at: datetime | None
    by: str = ""
    office: Wording | None = None
    about: str = ""
    text: str = ""
    covered: bool = False
    count: int = 0
    target: bytes = b""


@dataclass(frozen=True, slots=True)
class StatedEntry:
    """An entry of the log that counts, about a row. ``at`` is None where only the day is known."""

    verb: str
    actor: str
    on: date
    at: datetime | None
    details: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Context:
    """What a kind of record may know besides a value: the row, the day, names, and what the log states of the row, the
    oldest first. ``recipient_id``: the office that a meeting is with; ``apart``: the row is under the key of prints.
    """

    record_id: bytes
    today: date
    name_of: Callable[[str], str]
    office_of: Callable[[str], Wording]
    stated: Callable[[], Sequence[StatedEntry]]
    recipient_id: str = ""
    apart: bool = False


def told(context: Context, kinds: Mapping[str, EventKind], recipient_id: str, about: str) -> Iterator[Event]:
    """The entries with these verbs, about an office."""
    for entry in context.stated():
        if entry.verb in kinds:
            by, office = context.name_of(entry.actor), context.office_of(recipient_id)
            yield Event(kinds[entry.verb], entry.on, entry.at, by, office, about)
