"""How the states of records, meetings and accounts look in a list: icon, word and colour together."""

from __future__ import annotations

from nsintake.domain.liaison import RecordStatus
from nsintake.domain.meeting import MeetingStatus
from nsintake.services.accounts.accounts import ACTIVE, DISABLED, SHELL, AccountView, Waits
from ui.i18n import T
from ui.widgets.basics import Tone
from ui.widgets.rows import Pill
from ui.words.meetings import meeting_status_words


def record_pill(status: RecordStatus) -> Pill:
    """A masked record."""
    return {
        RecordStatus.ACTIVE: Pill(T("May be printed"), Tone.GOOD),
        RecordStatus.BLOCKED: Pill(T("Blocked"), Tone.WAITING, icon="lock"),
        RecordStatus.WITHDRAWN: Pill(T("Withdrawn"), Tone.URGENT, icon="withdraw"),
        RecordStatus.FROZEN: Pill(T("Frozen"), Tone.URGENT, icon="pause"),
        RecordStatus.SHREDDED: Pill(T("Withdrawn; copies are out"), Tone.URGENT, icon="withdraw"),
        RecordStatus.ERASED: Pill(T("Erased; copies are out"), Tone.URGENT, icon="withdraw"),
    }[status]


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


def account_pill(account: AccountView) -> Pill:
    """An account: what it waits for, else whether it is in use."""
    waits = {
        Waits.PASSWORD: T("Waits for approval"),
        Waits.NEW_PASSWORD: T("Waits for a new password"),
        Waits.ROLE: T("Waits for a signature"),
        Waits.SWITCH_OFF: T("Off, waits for a signature"),
        Waits.SWITCH_ON: T("Waits for a signature"),
    }.get(account.waits)
    if waits is not None:
        return Pill(waits, Tone.WAITING)
    return {
        SHELL: Pill(T("Waits for approval"), Tone.WAITING),
        ACTIVE: Pill(T("Active"), Tone.GOOD),
        DISABLED: Pill(T("Switched off"), Tone.NEUTRAL),
    }.get(account.status, Pill(account.status, Tone.NEUTRAL))
