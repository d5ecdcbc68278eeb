"""What is due, by when, for whom. A liaison task knows a reference; an identity task knows a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TaskKind(StrEnum):
    """Why something is due."""

    URGENT_CARE = "urgent_care"
    SIGN_RELEASE = "sign_release"
    PRINT_LETTER = "print_letter"
    COUNT_PAGES = "count_pages"
    RECALL = "recall"
    ACTION_POINT = "action_point"
    MEETING = "meeting"
    RENEW_CONSENT = "renew_consent"
    CONFIRM_CONSENT = "confirm_consent"
    """After a restore: one for all records that wait to be confirmed."""


class TaskStatus(StrEnum):
    """Whether it is still to be done."""

    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do. ``subject`` is a reference or a case code; ``detail`` is checked text or empty."""

    kind: TaskKind
    due: date
    subject: str
    owner: str = ""
    detail: str = ""
    copies: int = 0
    status: TaskStatus = TaskStatus.OPEN
