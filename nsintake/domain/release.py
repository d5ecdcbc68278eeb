"""A letter on its way out: drafted, heard by her, read by a second person, signed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.belonging import belongs
from nsintake.domain.closing import ClosingPoint
from nsintake.domain.consent import Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.letter_request import LetterRequest
from nsintake.domain.paper_waits import PaperWaits, WaitsFor
from nsintake.domain.timeline import Context, Event, EventKind, told


class Heard(StrEnum):
    """What she said to the finished letter."""

    NOT_YET = "not_yet"
    AGREED = "agreed"
    CHOSE_NOT_TO_HEAR = "chose_not_to_hear"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class Decision:
    """One question of the leak check answered "may stay".

    ``sentence`` is the SHA-256 of the sentence it was in, hex: another sentence, another question. Where the words
    was there before, a line with how often is part of what is hashed: each place is a question of its own.
    """

    lang: Lang
    rule: str
    words: str
    sentence: str
    by: str


class BackReason(StrEnum):
    """Why a second person gave a letter back instead of signing it."""

    TELLS_WHO = "tells_who"
    """Somebody could know by it who she is."""
    NOT_HER_WORDS = "not_her_words"
    """It is not what she said, or more than she wants told."""
    UNCLEAR = "unclear"
    WRONG_OFFICE = "wrong_office"
    MISTAKE = "mistake"
    """A mistake in the words or in a language."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class GivenBack:
    """Who gave a letter back, when and why; ``words`` as typed, for the author of the letter."""

    by: str
    day: date
    reason: BackReason
    words: str = ""


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter. Lives in identity.db only. ``text_hash`` binds what she heard to what is signed.

    ``asked`` are items of which she said "ask me first" and, asked about this letter, yes. ``told`` and ``letters`` are
    set by the release: what it says, and the ids of its papers. ``given_back``: a second person did not sign it, and it
    was not read to her again since. ``salt`` is that of her record's link. ``reader``: the staff user id of the
    colleague who was asked to read and sign it, if one was; everybody else who may still can. ``requests``: what it
    asks of the service for her, kept also while it is a kind of paper that asks nothing.
    """

    SCHEMA: ClassVar[int] = 6

    case_code: str
    recipient_id: str
    kind: LetterKind
    paragraph: Wording
    left_out: tuple[Item, ...]
    drafter: str
    day: date
    reference: str
    decisions: tuple[Decision, ...] = ()
    heard: Heard = Heard.NOT_YET
    text_hash: str = ""
    consent_number: int = 0
    released: bool = False
    sheet_number: str = ""
    asked: tuple[Item, ...] = ()
    told: tuple[Item, ...] = ()
    letters: tuple[bytes, ...] = ()
    given_back: GivenBack | None = None
    salt: bytes = b""
    reader: str = ""
    requests: tuple[LetterRequest, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseLink:
    """A row that joins a woman to a masked record for a recipient. Lives in identity.db only.

    ``act`` is the number of the consent it was made under: a withdrawal ends it, and a consent given later has a new
    record with a new reference. ``salt`` makes the record's id from that of her file (``domain/belonging.py``); empty
    where an earlier version drew the id.
    """

    SCHEMA: ClassVar[int] = 3

    recipient_id: str
    record_id: bytes
    reference: str
    act: int = 0
    salt: bytes = b""

    def is_of(self, case_id: bytes) -> bool:
        """Whether a file may name this record: no other woman's row leads to hers."""
        return belongs(case_id, self.record_id, self.salt)


_EVENTS = {"release": EventKind.RELEASED, "release_alone": EventKind.RELEASED}


def timeline(draft: LetterDraft, context: Context) -> Iterator[Event]:
    """That the letter was signed."""
    for event in told(context, _EVENTS, draft.recipient_id, draft.reference) if draft.released else ():
        yield replace(event, text=draft.kind.value, target=context.record_id)


def open_points(draft: LetterDraft, _context: Context) -> Iterator[ClosingPoint]:
    """A letter that is not signed is half written."""
    if not draft.released:
        yield ClosingPoint.DRAFTS


def waiting(draft: LetterDraft) -> Iterator[PaperWaits]:
    """For whom a letter that is not signed waits: she hears it first, then a second person signs."""
    if not draft.released:
        waits_for = WaitsFor.HER if draft.heard is Heard.NOT_YET else WaitsFor.COLLEAGUE
        yield PaperWaits(waits_for, draft.recipient_id, draft.kind.value, draft.sheet_number)
