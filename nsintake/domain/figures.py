"""What is kept of an erased woman who agreed to be counted: the month she came and what was done to her, as counters.

Never a row of her own: counters of one month are together, and an erasure only adds to them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import ClassVar

from nsintake.domain.case import CaseFile
from nsintake.domain.incident import IncidentKind


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many of a month's women told of one kind; one woman may count under several."""

    kind: IncidentKind
    women: int


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """The erased women of one month (``YYYY-MM``) who agreed to be counted.

    ``stopped``: those who came, stopped before a file was made of it, and agreed that this alone is counted.
    """

    SCHEMA: ClassVar[int] = 2

    month: str
    women: int = 0
    kinds: tuple[KindCount, ...] = ()
    stopped: int = 0

    def counting(self, case: CaseFile) -> MonthFigures:
        """These figures with one woman more."""
        told = set(case.incident.kinds)
        before = {count.kind: count.women for count in self.kinds}
        kinds = (KindCount(kind, before.get(kind, 0) + (kind in told)) for kind in IncidentKind)
        return replace(self, women=self.women + 1, kinds=tuple(count for count in kinds if count.women))


def month_id(month: str) -> bytes:
    """The id of the one row with the counters of a month (``YYYY-MM``): whoever counts writes into the same."""
    return sha256(f"nsintake/figures/{month}".encode()).digest()[:16]


FIGURES = b"figures".ljust(16, b"\0")
"""The subject of the counters: theirs is a key of its own, which no erasure takes away."""
