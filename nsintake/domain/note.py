"""A note in the time line of a file: what was written there by hand, or by the station so that nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.days import day_of, usable
from nsintake.domain.intake import FIELD, Step
from nsintake.domain.timeline import Context, Event, EventKind


class NoteKind(StrEnum):
    """Why it is there."""

    WRITTEN = "written"
    """A worker wrote it."""
    OTHER_VERSION = "other_version"
    """Two workers wrote different answers to one question; this is the one that is not in the file."""
    CALL = "call"
    """She was called; ``about`` is how it ended (``coming_back.CallOutcome``)."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note. ``moment`` is aware, UTC; ``by`` a staff user id; ``about`` the question it is about, or empty."""

    SCHEMA: ClassVar[int] = 2

    kind: NoteKind
    moment: datetime
    by: str
    about: str
    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "moment", usable(self.moment))


_EVENTS = {
    NoteKind.WRITTEN: EventKind.NOTE,
    NoteKind.OTHER_VERSION: EventKind.OTHER_VERSION,
    NoteKind.CALL: EventKind.CALL,
}
_TELLS_WHO = frozenset({"tonight_with", "whom_to_call", "where_to_go", "return_phrase"})
"""Answers outside the sealed list that still name her or her people."""


def tells_who(note: Note) -> bool:
    """Whether the other version of an answer is one that names her."""
    asked = FIELD.get(note.about)
    if note.kind is not NoteKind.OTHER_VERSION:
        return False
    return asked is None or asked.step is Step.NEVER or note.about in _TELLS_WHO


def timeline(note: Note, context: Context) -> Iterator[Event]:
    """The note; what tells who she is stays covered until it is asked for."""
    kind, by, covered = _EVENTS[note.kind], context.name_of(note.by), tells_who(note)
    shown, target = "" if covered else note.text, context.record_id
    yield Event(kind, day_of(note.moment), note.moment, by, None, note.about, shown, covered, target=target)
