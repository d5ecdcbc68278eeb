"""A letter that says who she is, because now she wants to be named: apart from every anonymous one, with a consent of
its own, and never in liaison.db.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from nsintake.domain.consent import VALID_DAYS, Given, Item
from nsintake.domain.days import days_after
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.paper_waits import PaperWaits, WaitsFor
from nsintake.domain.release import Decision, Heard
from nsintake.domain.timeline import Context, Event, EventKind, told


@dataclass(frozen=True, slots=True)
class NamedPaper:
    """The proved paper in one language: exactly the bytes that were signed. ``version``: of what its signature covers,
    1 where an earlier version of the program signed.
    """

    letter_id: bytes
    lang: Lang
    pdf: bytes
    model: bytes
    pages: int
    roster_no: int
    signature: bytes
    version: int = 1


@dataclass(frozen=True, slots=True)
class NamedLetter:
    """One letter that names her. Lives in identity.db only; its reference belongs to no masked record.

    ``name`` and ``phone`` are what she wants to be on it, ``reason`` why she wants to be named. ``given`` is her
    consent to this letter and nothing else, ``day`` its day; ``after_act`` the newest act of her file when she gave
    it, so that a later withdrawal ends it; ``line`` the line its log was in, so that a restore does. ``releaser`` is
    the second person, empty until she has signed.
    """

    SCHEMA: ClassVar[int] = 2

    case_code: str
    recipient_id: str
    reference: str
    name: Wording
    phone: str
    items: tuple[Item, ...]
    paragraph: Wording
    reason: str
    given: Given
    day: date
    after_act: int
    drafter: str
    decisions: tuple[Decision, ...] = ()
    heard: Heard = Heard.NOT_YET
    text_hash: str = ""
    releaser: str = ""
    papers: tuple[NamedPaper, ...] = ()
    withdrawn: date | None = None
    line: int = 0

    @property
    def expires(self) -> date:
        """The first day on which it is no longer printed."""
        return days_after(self.day, VALID_DAYS)

    @property
    def released(self) -> bool:
        """Whether a second person has signed it."""
        return bool(self.releaser)


_EVENTS = {"release": EventKind.NAMED, "withdraw": EventKind.NAMED_BACK}


def timeline(letter: NamedLetter, context: Context) -> Iterator[Event]:
    """That it was signed, and that she took it back."""
    return told(context, _EVENTS, letter.recipient_id, letter.reference)


def waiting(letter: NamedLetter) -> Iterator[PaperWaits]:
    """For whom it waits: she hears it first, then a second person signs. One that she took back waits for nobody."""
    if not letter.released and letter.withdrawn is None:
        waits_for = WaitsFor.HER if letter.heard is Heard.NOT_YET else WaitsFor.COLLEAGUE
        yield PaperWaits(waits_for, letter.recipient_id, LetterKind.NAMED_LETTER.value, apart=True)
