"""Answers that contradict each other or look mistyped: asked about beside the field, never refused, never mended.

She may be right and the program wrong; a doubt is there until an answer changes and stops nobody.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nsintake.domain.account import ReadsAs, reads_as
from nsintake.domain.asked import SHE_LEFT_IT_OUT
from nsintake.domain.branches import Answers, Branch, asked_in, in_branch
from nsintake.domain.days import clear_day
from nsintake.domain.legal_limit import LimitState, state_on
from nsintake.domain.questions import Step
from nsintake.errors import UserFault


class DoubtKind(StrEnum):
    """What looks wrong."""

    PICTURE_AND_AGE = "picture_and_age"
    """She is under 18 now, so the picture cannot show her at 18 or over."""
    DEADLINE_OVER = "deadline_over"
    SINCE_AHEAD = "since_ahead"
    LIMIT_UNKNOWN = "limit_unknown"
    """Nobody knows since when, so nobody can say when the time limit of a complaint is over."""
    LIMIT_NEAR = "limit_near"
    LIMIT_PAST = "limit_past"
    CHECK_OVER = "check_over"
    DEADLINE_NOT_TODAY = "deadline_not_today"
    """His deadline ends today, it was said, and another day is there."""
    TWO_SCRIPTS = "two_scripts"
    """One name in letters of two scripts: neither spelling is on file whole."""
    ALONE_WITH_COMPANY = "alone_with_company"
    """She is not alone, and nobody came with her."""
    NAMED_UNNAMED = "named_unnamed"
    """She chose to stay unnamed, and a name is here."""
    SHOWN_NAME = "shown_name"
    """Words and spaces only: it reads like the name he shows, which leads to nobody, and not like an account."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubt beside one field. ``line`` is the number of the line it is about, from 1; 0 for the whole answer."""

    kind: DoubtKind
    field: str
    line: int = 0


_NAMES = ("names", "called")
_LIMITS = {LimitState.NEAR: DoubtKind.LIMIT_NEAR, LimitState.PAST: DoubtKind.LIMIT_PAST}


def doubts_in(step: Step, answers: Answers, today: date) -> tuple[Doubt, ...]:
    """What looks wrong in the answers of a step, in the order of its fields."""
    asked = [field.name for field in asked_in(step, answers)]
    found = [*_days(answers, today), *_contradictions(answers), *_names(answers)]
    return tuple(sorted((doubt for doubt in found if doubt.field in asked), key=lambda doubt: asked.index(doubt.field)))


def _day(answers: Answers, name: str) -> date | None:
    try:
        return clear_day(answers.get(name, ""), name)
    except UserFault:
        return None


def _days(answers: Answers, today: date) -> list[Doubt]:
    deadline, since = _day(answers, "deadline"), _day(answers, "since")
    found = []
    if deadline is not None and deadline < today:
        found.append(Doubt(DoubtKind.DEADLINE_OVER, "deadline"))
    elif deadline is not None and deadline > today and in_branch(answers, Branch.DEADLINE_TODAY):
        found.append(Doubt(DoubtKind.DEADLINE_NOT_TODAY, "deadline"))
    if since is not None and since > today:
        found.append(Doubt(DoubtKind.SINCE_AHEAD, "since"))
    elif answers.get("kinds") and answers.get("since", "").strip() in {"", SHE_LEFT_IT_OUT}:
        found.append(Doubt(DoubtKind.LIMIT_UNKNOWN, "since"))
    elif since is not None and (limit := _LIMITS.get(state_on(since, today))) is not None:
        found.append(Doubt(limit, "since"))
    for name in ("check_again", "next_contact"):
        day = _day(answers, name)
        if day is not None and day < today:
            found.append(Doubt(DoubtKind.CHECK_OVER, name))
    return found


def _contradictions(answers: Answers) -> list[Doubt]:
    found = []
    if in_branch(answers, Branch.MINOR) and answers.get("picture_before_18") == "no":
        found.append(Doubt(DoubtKind.PICTURE_AND_AGE, "picture_before_18"))
    if answers.get("alone") == "no" and answers.get("came_with") == "nobody":
        found.append(Doubt(DoubtKind.ALONE_WITH_COMPANY, "came_with"))
    if reads_as(answers.get("account", "")) is ReadsAs.SHOWN_NAME:
        found.append(Doubt(DoubtKind.SHOWN_NAME, "account"))
    if in_branch(answers, Branch.UNNAMED) and answers.get("names", "").strip():
        found.append(Doubt(DoubtKind.NAMED_UNNAMED, "names"))
    return found


def _names(answers: Answers) -> list[Doubt]:
    return [
        Doubt(DoubtKind.TWO_SCRIPTS, name, at)
        for name in _NAMES
        for at, line in enumerate(answers.get(name, "").split("\n"), start=1)
        if len(_scripts(line)) > 1
    ]


def _scripts(text: str) -> set[str]:
    """The scripts of its letters, by the first word of a letter's Unicode name (LATIN, ARABIC, CYRILLIC)."""
    return {unicodedata.name(sign, "?").split()[0] for sign in text if unicodedata.category(sign) in {"Lu", "Ll", "Lo"}}
