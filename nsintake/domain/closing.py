"""What must be done before a file is closed, and what she is asked and told then."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nsintake.domain.incident import YesNo

MONTHS_KEPT = 24
"""How long a closed file is kept unless a keeper says otherwise; she hears it before anything is written down."""
RETENTION = "retention_months"
"""The setting in which earlier versions kept it; nobody signed that."""
LEAST_MONTHS, MOST_MONTHS = 1, 120
_DIGITS_AT_MOST = 3


def months_in(raw: bytes | None) -> int:
    """The months that an earlier version's setting says, never fewer than the program's own: nobody signed it."""
    said = int(raw) if raw and raw.isdigit() and len(raw) <= _DIGITS_AT_MOST else MONTHS_KEPT
    return min(max(said, MONTHS_KEPT), MOST_MONTHS)


class ClosingPoint(StrEnum):
    """One point of the list, in the order in which it is gone through."""

    RECALLS = "recalls"
    """Copies that are called back are all in, or destroyed."""
    TASKS = "tasks"
    SAFETY_PLAN = "safety_plan"
    DRAFTS = "drafts"
    """No letter is half written and no session of hers is open."""
    COMING_BACK = "coming_back"
    COUNTED = "counted"
    RETENTION = "retention"


class OwnPoint(str):
    """What of one feature keeps a file open; its words are in ``WORDS`` of that feature (``ui/words/features.py``)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ClosingAnswers:
    """What is said at the end. ``coming_back``: how she comes back was agreed, or she does not want it or could not be
    asked (no); ``counted``: her own yes or no; ``retention``: she was told how long the file is kept, or could not be.
    """

    coming_back: YesNo = YesNo.UNKNOWN
    counted: YesNo = YesNo.UNKNOWN
    retention: YesNo = YesNo.UNKNOWN

    @property
    def missing(self) -> tuple[ClosingPoint, ...]:
        """The points nobody has answered."""
        said = (
            (ClosingPoint.COMING_BACK, self.coming_back),
            (ClosingPoint.COUNTED, self.counted),
            (ClosingPoint.RETENTION, self.retention),
        )
        return tuple(point for point, answer in said if answer is YesNo.UNKNOWN)
