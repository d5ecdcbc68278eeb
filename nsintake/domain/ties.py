"""Two files that may be of one woman: why they may be, that they were made one, and what she said to being joined."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nsintake.domain.incident import YesNo
from nsintake.domain.timeline import Context, Event, EventKind


class Reason(StrEnum):
    """Why a file may be hers, the surest first."""

    PHONE = "phone"
    NAME = "name"
    READS_AS = "reads_as"
    SPELLED = "spelled"
    CALLED = "called"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class MatchReason:
    """One reason. ``typed`` and ``on_file`` are the two forms of a word, empty where there is nothing to show.

    ``on_file`` is record content: it stays covered until somebody asks.
    """

    reason: Reason
    typed: str = ""
    on_file: str = ""


class MergeReason(StrEnum):
    """How it is known that two files are one woman's."""

    SHE_SAYS = "she_says"
    SAME_PHONE = "same_phone"
    SAME_STORY = "same_story"
    TYPED_TWICE = "typed_twice"


class TieKind(StrEnum):
    """What a tie says of a file."""

    MERGED = "merged"
    HAS_PART = "has_part"
    ASKED_TO_JOIN = "asked_to_join"


@dataclass(frozen=True, slots=True)
class Tie:
    """One row beside a file.

    MERGED: it is one woman's with the older file ``other`` (16 bytes), for ``reason``. HAS_PART: beside the older file,
    the same of the younger one, so that nobody to whom either is shut can say so. ASKED_TO_JOIN: what she said to
    her case being looked at together with those of others whom the same account threatens; ``account`` is what it was.
    """

    kind: TieKind
    day: date
    by: str
    other: bytes = b""
    reason: MergeReason = MergeReason.SHE_SAYS
    answer: YesNo = YesNo.UNKNOWN
    account: str = ""


def timeline(tie: Tie, context: Context) -> Iterator[Event]:
    """That the file was made one with an older one."""
    if tie.kind is TieKind.MERGED:
        yield Event(EventKind.JOINED, tie.day, None, by=context.name_of(tie.by), about=tie.reason.value)
