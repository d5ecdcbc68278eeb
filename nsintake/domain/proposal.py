"""Words a liaison officer would like a letter to say. They go to intake staff, who edit and never send them back.

The one answer there is, whatever became of it, is that the text was revised: any other would tell what is on file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nsintake.domain.language import Wording

PER_DAY = 3
"""How many an officer may make for one record in a day, where no keeper has signed another number."""
MOST_PER_DAY = 20
LONGEST = 1_000
"""Characters of one text: a liaison officer's words are not kept as a draft, so they are few."""


class ProposalState(StrEnum):
    """Where it is."""

    WAITING = "waiting"
    REVISED = "revised"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposed text for the office of one masked record. ``by`` is a staff user id."""

    reference: str
    recipient_id: str
    text: Wording
    by: str
    day: date
    state: ProposalState = ProposalState.WAITING
