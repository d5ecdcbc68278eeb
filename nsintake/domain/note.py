"""A note in the time line of a file: what was written there by hand, or by the station so that nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar


class NoteKind(StrEnum):
    """Why it stands there."""

    WRITTEN = "written"
    """A worker wrote it."""
    OTHER_VERSION = "other_version"
    """Two workers wrote different answers to one question; this is the one that does not stand in the file."""
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
