"""Acts of what rings: somebody has seen it, it is done, a colleague takes it, or carries it through the night."""

from __future__ import annotations

from nsintake.domain.language import Lang
from nsintake.domain.task import DueClass
from nsintake.errors import Refused
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, Sheet
from nsintake.practice.values import Id, Login
from nsintake.services.day import alarms, evening
from nsintake.services.day.ringing import DueAlarm


def _ringing(desk: Desk, due_class: DueClass, about: Id | None) -> DueAlarm:
    """The one that is due longest of those that fell due."""
    now = desk.signed_in.now()
    for alarm in alarms.alarms(desk.signed_in).due:
        if alarm.due_class is due_class and alarm.moment <= now and about in (None, alarm.target):
            return alarm
    raise Refused("alarm_over")


@act("see_alarm", "due")
def see_alarm(desk: Desk, *, due_class: DueClass, about: Id | None = None) -> Gives:
    """Somebody says that she has seen what rings; it rings again after five minutes. about: its file or meeting."""
    alarm = _ringing(desk, due_class, about)
    alarms.seen(desk.signed_in, alarm.record_id, alarm.moment)
    return {"due": alarm.moment}


@act("end_alarm", "due")
def end_alarm(desk: Desk, *, due_class: DueClass, about: Id | None = None) -> Gives:
    """What rings is done, and its task with it; of a meeting: all is ready."""
    alarm = _ringing(desk, due_class, about)
    alarms.done(desk.signed_in, alarm.record_id, alarm.moment)
    return {"due": alarm.moment}


@act("hand_alarm", "due")
def hand_alarm(desk: Desk, *, due_class: DueClass, to: Login, about: Id | None = None) -> Gives:
    """A colleague deals with what rings; it rings no more, and its task is hers."""
    alarm = _ringing(desk, due_class, about)
    alarms.hand_over(desk.signed_in, alarm.record_id, alarm.moment, desk.uid(to))
    return {"due": alarm.moment}


@act("carry_evening", "hours")
def carry_evening(desk: Desk, *, due_class: DueClass, about: Id | None = None) -> Gives:
    """She says that she carries by hand what is due tonight: the soonest of its class, or that of a file."""
    for line in evening.tonight(desk.signed_in).lines:
        if line.due_class is due_class and about in (None, line.target):
            evening.carry(desk.signed_in, line.record_id)
            return {"hours": list(line.hours)}
    raise Refused("alarm_over")


@act("print_evening", "uncarried")
def print_evening(desk: Desk, *, lang: Lang) -> Gives:
    """The evening list, by codes and hours."""
    made = evening.print_list(desk.signed_in, lang)
    desk.keep(Sheet("evening", lang, made.pdf, made.text, "printed", ""))
    return {"uncarried": evening.tonight(desk.signed_in).uncarried}
