"""What she said when she was asked whether her needs were met, after an office was done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.timeline import Context, Event, OwnEvent

NEEDS_ASKED = OwnEvent("needs_met")


class Met(StrEnum):
    """Her answer. ``NOT_ASKED`` where she could not be asked; it is none of the others."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    LEFT_OUT = "left_out"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class NeedsMet:
    """Her answer about one office. ``by`` is a staff user id; ``contact_id`` the entry that said that it was done."""

    SCHEMA: ClassVar[int] = 1

    recipient_id: str
    met: Met
    day: date
    by: str
    contact_id: bytes = b""


def timeline(answer: NeedsMet, context: Context) -> Iterator[Event]:
    """What she said."""
    entries = context.stated()
    at, by = entries[0].at if entries else None, context.name_of(answer.by)
    yield Event(NEEDS_ASKED, answer.day, at, by, context.office_of(answer.recipient_id), answer.met.value)
