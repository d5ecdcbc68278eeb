"""What a paper is: its kind, and of a fact sheet its number and the day of its meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.letter import LetterKind
from ui.i18n import T, isolate, moment
from ui.words import values as words

if TYPE_CHECKING:
    from datetime import datetime


def paper_word(kind: LetterKind, sheet: str) -> str:
    """What a paper is, with its number if it has one."""
    what = words.letter_kind_word(kind.value)
    return T("{paper} {number}", paper=what, number=isolate(sheet)) if sheet else what


def print_word(kind: LetterKind) -> str:
    """What a button does that prints a paper of this kind."""
    match kind:
        case LetterKind.REFERRAL:
            return T("&Print the letter")
        case LetterKind.LIAISON_LETTER:
            return T("&Print the liaison letter")
        case LetterKind.INFORMATION_REQUEST:
            return T("&Print the request for information")
        case LetterKind.FOLLOW_UP:
            return T("&Print the follow-up letter")
        case LetterKind.SPEAKING_NOTE:
            return T("&Print the speaking note")
        case LetterKind.REPLY_SLIP:
            return T("&Print the reply slip")
        case LetterKind.NAMED_LETTER:
            return T("&Print the letter that names her")
        case LetterKind.FACT_SHEET:
            return T("&Print the fact sheet")
        case LetterKind.RECALL:
            return T("&Print the recall notice")


def meeting_on(starts: datetime | None) -> str:
    """When the meeting of a fact sheet begins; empty where it is not known or there is none."""
    return "" if starts is None else T("Meeting: {moment}", moment=moment(starts))
