"""What a list says of a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nsintake.domain.case import CaseStatus
from nsintake.domain.incident import IncidentKind


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A file as a list shows it; ``label`` stays covered until somebody asks."""

    case_id: bytes
    code: str
    label: str
    kinds: tuple[IncidentKind, ...]
    opened: date
    status: CaseStatus
    urgent: bool
