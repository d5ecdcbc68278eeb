"""A composed letter: what it says, block by block, before its place on the page is decided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nsintake.domain.language import Lang


class LetterKind(StrEnum):
    """What a paper is for."""

    REFERRAL = "referral"
    """Asks an office or a service for help, in words of its own kind."""
    LIAISON_LETTER = "liaison_letter"
    """Asks an office to speak with NP."""
    INFORMATION_REQUEST = "information_request"
    """Asks what an office could do, before she decides."""
    FOLLOW_UP = "follow_up"
    """Asks what became of an earlier letter."""
    SPEAKING_NOTE = "speaking_note"
    """What the liaison officer says aloud; stays with NP."""
    REPLY_SLIP = "reply_slip"
    """An office's answer, on a paper of its own."""
    NAMED_LETTER = "named_letter"
    """Says who she is, because she wants to be named; never in liaison.db."""
    FACT_SHEET = "fact_sheet"
    RECALL = "recall"

    @property
    def proposed(self) -> bool:
        """Whether a worker chooses it for a letter; the others are made by a meeting, by a withdrawal, and apart."""
        return self not in {LetterKind.FACT_SHEET, LetterKind.RECALL, LetterKind.NAMED_LETTER}

    @property
    def tells(self) -> bool:
        """Whether it says what she agreed to, and a paragraph of the worker's own if there is one."""
        return self not in {LetterKind.REPLY_SLIP, LetterKind.RECALL}

    @property
    def asks(self) -> bool:
        """Whether it asks for help in words of its own kind, so that requests made for her are among them."""
        return self in {LetterKind.REFERRAL, LetterKind.SPEAKING_NOTE}

    @property
    def awaits_answer(self) -> bool:
        """Whether an office that is handed it owes an answer; a note stays with NP, a fact sheet is collected again."""
        return self not in {LetterKind.SPEAKING_NOTE, LetterKind.FACT_SHEET, LetterKind.RECALL}


class BlockKind(StrEnum):
    """How a block is drawn."""

    LETTERHEAD = "letterhead"
    META = "meta"
    """A label with a value or, if the value is empty, a blank line to be filled by hand (number, date)."""
    RECIPIENT = "recipient"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    ROW = "row"
    """One row of a two-column table: label and value."""
    CAVEAT = "caveat"
    """Boxed handling caveat."""
    STAMP = "stamp"
    """The word in the stamp box of the signature that follows it."""
    SIGNATURE = "signature"
    """Signature by function, with a stamp box beside it."""
    TICK = "tick"
    """An answer to be ticked by hand."""
    LOG = "log"
    """The head of one column of a table to be filled by hand."""
    REPLY_SLIP = "reply_slip"
    """Begins the part to be cut off and sent back: a rule is drawn above it."""


class Origin(StrEnum):
    """Where the words of a block come from; decides how the leak check treats them."""

    TEMPLATE = "template"
    FIXED = "fixed"
    """A slot that is exempt by position: letterhead, recipient, agreed district, duty phone."""
    FACT = "fact"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one kind. ``verbatim`` marks a handle, phone, date or code: isolated, never broken."""

    text: str
    bold: bool = False
    verbatim: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One block. ``label`` is used by META, ROW and SIGNATURE; ``runs`` is its text in logical order."""

    kind: BlockKind
    origin: Origin
    runs: tuple[Run, ...] = ()
    label: str = ""

    @property
    def text(self) -> str:
        """The block's own words, without its label."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Letter:
    """A whole paper in one language. ``footer`` is on every page before the page number."""

    kind: LetterKind
    lang: Lang
    reference: str
    blocks: tuple[Block, ...]
    footer: str
    practice: bool
    practice_mark: str = ""
    """What a practice paper says on every page, in the letter's language; empty on a real one."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The finished paper in one language: exactly the bytes a release would sign, and its words in logical order."""

    lang: Lang
    pdf: bytes
    model: bytes
    pages: int
    text: str
