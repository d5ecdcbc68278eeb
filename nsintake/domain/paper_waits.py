"""For whom a paper of hers waits before it goes on, as the page of her file says it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class WaitsFor(StrEnum):
    """Who has to do something next."""

    HER = "her"
    """It is written to the end and read to her."""
    COLLEAGUE = "colleague"
    """A second person reads and signs it."""
    KEEPER = "keeper"
    """A keeper confirms the office; nothing is signed to it before that."""
    VERIFIED = "verified"
    """Somebody verifies what is known of the office; nothing is signed to it before that."""


@dataclass(frozen=True, slots=True)
class PaperWaits:
    """A paper that is not signed yet. ``kind``: the value of its ``LetterKind``; ``apart``: it leaves by a consent of
    its own, whatever she said about other papers to that office.
    """

    waits_for: WaitsFor
    recipient_id: str
    kind: str
    sheet_number: str = ""
    apart: bool = False
