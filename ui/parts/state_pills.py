"""How the states of records, meetings and accounts look in a list: icon, word and colour together."""

from __future__ import annotations

from datetime import date

from nsintake.domain.accompaniment import AccompanimentOutcome, AccompanimentStatus
from nsintake.domain.liaison import RecordStatus
from nsintake.domain.meeting import MeetingStatus
from nsintake.domain.peace_team import MemberState, PeaceMember
from nsintake.services.accounts.accounts import ACTIVE, DISABLED, SHELL, AccountView, AccountWaits
from ui.i18n import T, day
from ui.widgets.basics import Tone
from ui.widgets.rows import Pill
from ui.words.accompaniment import status_word, way_outcome_word
from ui.words.meetings import meeting_status_words
from ui.words.peace_teams import member_line


def record_pill(status: RecordStatus, *, with_office: date | None = None) -> Pill:
    """A masked record; ``with_office``: since which day its office has a paper."""
    match status:
        case RecordStatus.ACTIVE:
            since = None if with_office is None else T("With the office since {day}", day=day(with_office))
            return Pill(T("May be printed"), Tone.GOOD) if since is None else Pill(since, Tone.INFO)
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
