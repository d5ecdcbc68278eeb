"""What a restore in a running station could not do, as the keeper who restored is told at her next session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class AfterRestore:
    """``generation``: the number of the files that the restore put in force; ``day``: of the backup. ``damaged``:
    records that did not open and are not there; ``unproved``: erasures that nobody could prove, so that what they name
    may be back; ``unread``: rows of the files that were there that could not be read; ``aside``: the folder in which
    these files are then, empty where they were deleted.
    """

    generation: int
    day: date
    damaged: int
    unproved: int
    unread: int
    aside: str

    @property
    def is_whole(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.damaged or self.unproved or self.unread or self.aside)
