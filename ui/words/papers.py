"""What a paper is: its kind, and of a fact sheet its number and the day of its meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import T, isolate, moment
from ui.words import values as words

if TYPE_CHECKING:
    from datetime import datetime

    from nsintake.domain.letter import LetterKind


def paper_word(kind: LetterKind, sheet: str) -> str:
    """What a paper is, with its number if it has one."""
    what = words.letter_kind_word(kind.value)
    return T("{paper} {number}", paper=what, number=isolate(sheet)) if sheet else what


def meeting_on(starts: datetime | None) -> str:
    """When the meeting of a fact sheet begins; empty where it is not known or there is none."""
    return "" if starts is None else T("Meeting: {moment}", moment=moment(starts))
