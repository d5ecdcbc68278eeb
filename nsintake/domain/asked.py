"""Not asked, left out, answered: three states of every question, and silence is never a statement.

Raw answers have an answer under the name of its question. The questions that were put to her and that she left out are
together under one name (``LEFT_OUT``); code that reads answers and does not know this name finds no answer there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from nsintake.domain.questions import FIELDS

LEFT_OUT: Final = "left_out"
"""Under this name the questions are kept that she left out, joined with commas."""
SHE_LEFT_IT_OUT: Final = "\1"
"""Is used where one value must say answer or left out: as a version of a file, as a choice on the screen. No text can
hold this sign."""
_NO_ANSWER: Final = frozenset({"", "unknown"})


class Asked(StrEnum):
    """What is known of a question: not asked, left out or answered."""

    NOT_ASKED = "not_asked"
    LEFT_OUT = "left_out"
    ANSWERED = "answered"


def answered(answers: Mapping[str, str], name: str) -> bool:
    """Whether a question was answered. That she does not know is no answer."""
    return answers.get(name, "").strip() not in _NO_ANSWER


def left_out_in(answers: Mapping[str, str]) -> tuple[str, ...]:
    """The questions she left out, in their order; what was answered after all is not among them."""
    named = set(answers.get(LEFT_OUT, "").split(","))
    return tuple(
        field.name
        for field in FIELDS
        if not answered(answers, field.name) and (field.name in named or answers.get(field.name) == "unknown")
    )


def asked_of(answers: Mapping[str, str], name: str) -> Asked:
    """Whether one question was asked, left out or answered."""
    if answered(answers, name):
        return Asked.ANSWERED
    return Asked.LEFT_OUT if name in left_out_in(answers) else Asked.NOT_ASKED


def with_left_out(answers: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    """The answers, with just these questions left out as far as they are not answered."""
    made = {name: raw for name, raw in answers.items() if name != LEFT_OUT and raw != "unknown"}
    kept = left_out_in({**made, LEFT_OUT: ",".join(names)})
    return {**made, LEFT_OUT: ",".join(kept)} if kept else made
