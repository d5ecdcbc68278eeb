"""What happened in a file, one entry each: made anew from what is stored, never stored itself."""

from __future__ import annotations

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
    MEETING = "meeting"
    TASK = "task"
    TASK_DONE = "task_done"
    NOTE = "note"
    OTHER_VERSION = "other_version"
    CALL = "call"
    REOPENED = "reopened"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Event:
    """One entry. ``at`` is aware, UTC; where only a day is known it is None. ``by``: what a colleague is called.

    ``office`` is whom it is about; ``about`` a code (a task's kind, a reason, how a call ended, the field of a version)
    or a reference; ``text`` what somebody wrote, or the kind of a released paper; ``covered``: the text tells who she
    is and is shown on asking only. ``count``: copies, or how many things it was. ``target``: the meeting or letter
    draft behind it, or the note.
    """

    kind: EventKind
    day: date
    at: datetime | None
    by: str = ""
    office: Wording | None = None
    about: str = ""
    text: str = ""
    covered: bool = False
    count: int = 0
    target: bytes = b""
