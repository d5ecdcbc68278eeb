"""How the states of records, meetings and accounts look in a list: icon, word and colour together."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from nsintake.domain.accompaniment import AccompanimentOutcome, AccompanimentStatus
from nsintake.domain.liaison import Answer, Because, RecordStatus
from nsintake.domain.meeting import MeetingStatus
from nsintake.domain.peace_team import MemberState, PeaceMember
from nsintake.services.accounts.accounts import ACTIVE, DISABLED, SHELL, AccountView, AccountWaits
from ui.i18n import T, day
from ui.widgets.basics import Tone
from ui.widgets.rows import Pill
from ui.words.accompaniment import status_word, way_outcome_word
from ui.words.contacts import answer_word, because_word
from ui.words.meetings import meeting_status_words
from ui.words.peace_teams import member_line
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.liaison.liaison import RecordRow


_ANSWER_TONES = {
    Answer.NONE: Tone.WAITING,
    Answer.RECEIVED: Tone.INFO,
    Answer.NOTED: Tone.WAITING,
    Answer.ACCEPTED: Tone.GOOD,
    Answer.APPOINTMENT: Tone.GOOD,
    Answer.HELPED: Tone.GOOD,
    Answer.NOT_HELPED: Tone.NEUTRAL,
    Answer.REFUSED: Tone.URGENT,
    Answer.NO_ANSWER: Tone.NEUTRAL,
}


def answer_pill(answer: Answer, due: date | None) -> Pill:
    """What an office answered; ``due``: when it is asked, where it has not."""
    if answer is Answer.NONE and due is not None:
        return Pill(T("No answer yet; ask on {day}", day=day(due)), Tone.WAITING)
    if answer is Answer.NOTED and due is not None:
        return Pill(T("They took a note; ask on {day}", day=day(due)), Tone.WAITING)
    return Pill(answer_word(answer), _ANSWER_TONES[answer])


def answered_pill(row: RecordRow) -> Pill:
    """A record of a list: what its office answered last and why, else since when it has a paper, else how it is."""
    if row.status is not RecordStatus.ACTIVE or row.with_office is None:
        return record_pill(row.status)
    if row.answer is Answer.NONE and row.due is None:
        return Pill(T("With the office since {day}", day=day(row.with_office)), Tone.INFO)
    pill = answer_pill(row.answer, row.due)
    why = as_typed(row.reason)
    if row.because is not None and not (row.because is Because.OTHER and why):
        why = because_word(row.because)
    if row.because is None or not why:
        return pill
    return Pill(T("{answer}: {reason}", answer=pill.words, reason=why), pill.tone)


def record_pill(status: RecordStatus) -> Pill:
    """A masked record."""
    match status:
        case RecordStatus.ACTIVE:
            return Pill(T("May be printed"), Tone.GOOD)
        case RecordStatus.BLOCKED:
            return Pill(T("Blocked"), Tone.WAITING, icon="lock")
        case RecordStatus.WITHDRAWN:
            return Pill(T("Withdrawn"), Tone.URGENT, icon="withdraw")
        case RecordStatus.FROZEN:
            return Pill(T("Frozen"), Tone.URGENT, icon="pause")
        case RecordStatus.SHREDDED:
            return Pill(T("Withdrawn; copies are out"), Tone.URGENT, icon="withdraw")
        case RecordStatus.ERASED:
            return Pill(T("Erased; copies are out"), Tone.URGENT, icon="withdraw")


def meeting_pill(status: MeetingStatus, *, past: bool = False) -> Pill:
    """A meeting; ``past``: its day is over, and nobody has said what became of it."""
    if past:
        return Pill(T("What became of it?"), Tone.URGENT)
    tone = {
        MeetingStatus.PLANNED: Tone.WAITING,
        MeetingStatus.HELD: Tone.GOOD,
        MeetingStatus.CANCELLED: Tone.NEUTRAL,
        MeetingStatus.NOT_HELD: Tone.NEUTRAL,
    }[status]
    return Pill(meeting_status_words()[status.value], tone)


def way_pill(status: AccompanimentStatus, outcome: AccompanimentOutcome | None) -> Pill:
    """A way on which somebody goes with a woman: how far it is, or how it ended."""
    if outcome is not None:
        return Pill(way_outcome_word(outcome), Tone.URGENT if outcome is AccompanimentOutcome.NOT_SAFE else Tone.GOOD)
    tone = {
        AccompanimentStatus.PLANNED: Tone.WAITING,
        AccompanimentStatus.UNDER_WAY: Tone.INFO,
        AccompanimentStatus.OVER: Tone.GOOD,
        AccompanimentStatus.CALLED_OFF: Tone.NEUTRAL,
    }[status]
    return Pill(status_word(status), tone)


def member_pill(member: PeaceMember) -> Pill:
    """A member of a peace team, with the day from which it is so."""
    tone = {MemberState.ACTIVE: Tone.GOOD, MemberState.PAUSED: Tone.WAITING, MemberState.LEFT: Tone.NEUTRAL}
    unsigned = member.state is MemberState.ACTIVE and member.conduct_on is None
    return Pill(member_line(member), Tone.WAITING if unsigned else tone[member.state])


def account_pill(account: AccountView) -> Pill:
    """An account: what it waits for, else whether it is in use."""
    waits = {
        AccountWaits.PASSWORD: T("Waits for approval"),
        AccountWaits.NEW_PASSWORD: T("Waits for a new password"),
        AccountWaits.ROLE: T("Waits for a signature"),
        AccountWaits.SWITCH_OFF: T("Off, waits for a signature"),
        AccountWaits.SWITCH_ON: T("Waits for a signature"),
    }.get(account.waits)
    if waits is not None:
        return Pill(waits, Tone.WAITING)
    return {
        SHELL: Pill(T("Waits for approval"), Tone.WAITING),
        ACTIVE: Pill(T("Active"), Tone.GOOD),
        DISABLED: Pill(T("Switched off"), Tone.NEUTRAL),
    }.get(account.status, Pill(account.status, Tone.NEUTRAL))
