"""What an alarm says to whoever is signed in: what is due, by when, and who has seen it. Never her name or her code;
of a meeting its own code and its room."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from nsintake.domain.accompaniment import READY_BEFORE as WATCH_READY
from nsintake.domain.meeting import READY_BEFORE
from nsintake.domain.task import DueClass
from ui.i18n import T, clock_time, isolate
from ui.i18n import moment as day_and_time
from ui.words.rules import as_typed
from ui.words.values import urgent_word


def title(due_class: DueClass, detail: str) -> str:
    """What is to be done. ``detail``: the red answer behind first help, as a code."""
    match due_class:
        case DueClass.CHECK:
            return T("Ask her how she is: she thought of ending her life")
        case DueClass.DEADLINE:
            return T("First help is due: his deadline")
        case DueClass.CARE:
            return T("First help is due: {reason}", reason=urgent_word(detail)) if detail else T("First help is due")
        case DueClass.INCIDENT:
            return T("A member of a peace team is threatened: a lead looks after it")
        case DueClass.NOT_SAFE:
            return T("She did not come back safe from a way with us: a lead looks after it now")
        case DueClass.MEETING:
            return T("A woman arrives for a meeting: make the room ready")
        case DueClass.WATCH:
            return T("Nobody called from the way with her: do the next step")
        case DueClass.DURESS:
            return T("The word for danger was said on the way with her: do the last step now")
        case DueClass.WATCH_BEGINS:
            return T("Somebody goes with a woman soon: be at the phone")


def tonight(due_class: DueClass, detail: str) -> str:
    """What is to be done through the night."""
    if due_class is DueClass.WATCH:
        return T("Somebody is out with a woman: hear each call")
    return title(due_class, detail)


def by_when(due_class: DueClass, moment: datetime, today: date) -> str:
    """Its hour, with the day where that is another one."""
    ahead = {DueClass.MEETING: READY_BEFORE, DueClass.WATCH_BEGINS: WATCH_READY}
    at = moment + ahead.get(due_class, timedelta())
    time = clock_time(at) if at.astimezone().date() == today else day_and_time(at)
    if due_class is DueClass.MEETING:
        return T("She arrives at {time}.", time=time)
    return (
        T("They set out at {time}.", time=time)
        if due_class is DueClass.WATCH_BEGINS
        else T("Due at {time}.", time=time)
    )


def which(code: str, room: str) -> str:
    """Which meeting it is, where it is one: two of them can be due together."""
    return T("Meeting {code}, {room}.", code=isolate(code), room=as_typed(room)) if code else ""


def waits(count: int) -> str:
    """All that is said where visitors may see the screen."""
    return T("%Ln reminders wait for you.", "", count)


def done(due_class: DueClass) -> str:
    """The button that ends it."""
    return T("All is ready") if due_class in {DueClass.MEETING, DueClass.WATCH_BEGINS} else T("It is done")


def missed() -> str:
    """Nobody kept time when it fell due."""
    return T("Nobody may have heard this: the computer slept, or the program was not open.")


def seen_by(name: str) -> str:
    """Who saw it last."""
    return T("{name} has seen it.", name=name)
