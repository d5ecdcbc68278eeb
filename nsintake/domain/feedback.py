"""What women say of how they were received here: counts of a quarter, never an answer of one woman.

She is asked by somebody else than her worker, whom she accepts. What was not asked counts as not asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class FeedbackQuestion(StrEnum):
    """What she is asked."""

    HEARD = "heard"
    ALONE = "alone"
    JUDGED = "judged"
    RECOMMEND = "recommend"


class FeedbackAnswer(StrEnum):
    """What she said."""

    YES = "yes"
    NO = "no"
    RATHER_NOT = "rather_not"
    """She was asked and would rather not say."""
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class QuarterCounts:
    """What is published of one quarter (``2026-Q1``). ``women``: how many were asked in it; ``yes``: how many said yes
    to a question, and whether it may be some more. A question of which nothing is published is not there.
    """

    quarter: str
    women: int
    yes: Mapping[FeedbackQuestion, tuple[int, bool]]


def quarter_of(day: date) -> str:
    """The quarter a day is in, ``2026-3``."""
    return f"{day.year}-{(day.month + 2) // 3}"


def every_answer(said: Mapping[FeedbackQuestion, FeedbackAnswer]) -> dict[FeedbackQuestion, FeedbackAnswer]:
    """An answer to each question; what nobody asked is not asked."""
    return {question: said.get(question, FeedbackAnswer.NOT_ASKED) for question in FeedbackQuestion}
