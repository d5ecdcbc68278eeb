"""What this person hears of what rings, and what she says to it: seen, done, handed over.

Whoever sees it says so by her name, in the log of the file it is in; it rings again five minutes later. It ends when
it is done, or handed to a colleague, as long as she can deal with it; a watch over a way with a woman ends by its
outcome alone, and rings during a meeting as well. What the launcher hears of it is the bare moment and how loud it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from nsintake.domain.record_kinds import HOURS
from nsintake.domain.roles import Permission, Role
from nsintake.domain.task import DueClass, Loudness, Silence, Task
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.colleagues import people_here
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import today
from nsintake.services.day.ringing import (
    DueAlarm,
    Found,
    Ringing,
    asks_a_lead,
    every,
    kinds_here,
    log_lacks,
    read,
    who_can,
)
from nsintake.store.audit_lines import Details
from nsintake.store.rows import Record
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.vouched import is_workers


@dataclass(frozen=True, slots=True)
class DueAlarms:
    """All that rings now or later, soonest first. ``classes``: those that this person can know of, also where there is
    none. ``silent``: from when until when nothing is heard; None where she cannot know. ``shown``: those of these times
    in which what is due is shown to her all the same, since she receives the woman who is here.
    """

    due: tuple[DueAlarm, ...]
    classes: frozenset[DueClass]
    silent: tuple[tuple[datetime, datetime], ...] | None
    shown: tuple[tuple[datetime, datetime], ...] = ()

    def moments(self) -> dict[Loudness, tuple[datetime, ...]]:
        """When what rings next, by how loud it is, sorted: all that is said outside a session."""
        return self._by_loudness(lambda alarm: alarm.rings_at)

    def at_start(self) -> dict[Loudness, tuple[datetime, ...]]:
        """The same for a program that starts again: what somebody saw rings then at once. Five minutes after that, by a
        clock that was set back since, may be hours away.
        """
        return self._by_loudness(lambda alarm: min(alarm.moment, alarm.rings_at))

    def _by_loudness(self, rings: Callable[[DueAlarm], datetime]) -> dict[Loudness, tuple[datetime, ...]]:
        found: dict[Loudness, set[datetime]] = {due_class.loudness: set() for due_class in self.classes}
        for alarm in self.due:
            found[alarm.due_class.loudness].add(rings(alarm))
        return {loudness: tuple(sorted(moments)) for loudness, moments in found.items()}


@dataclass(frozen=True, slots=True)
class CanTakeOver:
    """Somebody to whom it can be handed."""

    uid: str
    name: str


@requires(Permission.SEE_TODAY)
def alarms(signed_in: SignedIn) -> DueAlarms:
    """What rings for this person. Meetings of today and later; what a red answer asked for by an hour until it is done,
    however long that is past. What is due on a day and at no hour is on Today only.
    """
    ringing = read(signed_in)
    found = [found.alarm for found in every(signed_in, ringing)]
    classes = frozenset(due_class for _, kind in kinds_here(signed_in) for due_class in kind.rings)
    quiet = list(_silences(signed_in, ringing)) if signed_in.may(Permission.VIEW_RECORDS) else None
    heard = [alarm.rings_at for alarm in found if not alarm.due_class.ends_by_word]
    silent = None if quiet is None else _spans(quiet, heard)
    shown = _spans((silence for silence in quiet or () if _shows(signed_in, silence)), heard)
    return DueAlarms(tuple(sorted(found, key=_soonest)), classes, silent, shown)


def _shows(signed_in: SignedIn, silence: Silence) -> bool:
    """Whether this person sees what is due meanwhile: she receives, or whoever was to receive is not here any more."""
    if silence.shows(signed_in.uid):
        return True
    return silence.shown_to not in people_here(signed_in, Role.INTAKE, Role.KEEPER)


def _spans(silences: Iterable[Silence], heard: list[datetime]) -> tuple[tuple[datetime, datetime], ...]:
    return tuple(sorted(_until_heard((silence.start, silence.end), heard) for silence in silences))


def _until_heard(span: tuple[datetime, datetime], heard: list[datetime]) -> tuple[datetime, datetime]:
    """A time of silence up to the first moment at which somebody may be in danger out there."""
    start, end = span
    return start, min([end, *(max(start, moment) for moment in heard)])


def _soonest(alarm: DueAlarm) -> tuple[datetime, bytes]:
    return alarm.moment, alarm.record_id


def _silences(signed_in: SignedIn, ringing: list[Ringing]) -> Iterator[Silence]:
    day = signed_in.today()
    for each in (each for each in ringing if not log_lacks(signed_in, each.store)):
        for row in each.rows.records:
            found = tuple(each.kind.silent(row.value, day))
            if found and not each.waits(row.record_id) and _are_workers(each, row):
                yield from found


def _are_workers(each: Ringing, row: Record[object]) -> bool:
    """Whether these hours are those that intake staff planned: whoever has the key of liaison.db alone can write any
    others, and they would keep what rings for a woman from being heard.
    """
    return is_workers(each.store.audit, each.kind.kind, row.record_id, row.value, HOURS)


def _find(signed_in: SignedIn, record_id: bytes, moment: datetime) -> Found:
    """The alarm. Raises Refused ``alarm_over`` where it rings no more: a colleague dealt with it meanwhile."""
    for found in every(signed_in, read(signed_in)):
        if (found.alarm.record_id, found.alarm.moment) == (record_id, moment):
            return found
    raise Refused("alarm_over")


@requires(Permission.SETTLE_TASKS)
def seen(signed_in: SignedIn, record_id: bytes, moment: datetime) -> None:
    """Somebody has seen it, by her name; it rings again in five minutes. Raises Refused ``alarm_over``."""
    found = _find(signed_in, record_id, moment)
    with found.store.begin() as work:
        _say(found, work, "alarm_seen")
        work.commit()


@requires(Permission.SETTLE_TASKS)
def done(signed_in: SignedIn, record_id: bytes, moment: datetime) -> None:
    """What was due is done, and its task with it; of a meeting, that all is ready for her.

    Raises Refused ``alarm_over``, ``watch_goes_on``, ``not_permitted`` for what a lead is asked for, and as
    ``today.finish`` does.
    """
    found = _find(signed_in, record_id, moment)
    _require_ends_by_word(found)
    if asks_a_lead(signed_in, found.store, found.row.subject_id, found.alarm.due_class):
        signed_in.must(Permission.LEAD_SECURITY)
    if isinstance(found.row.value, Task):
        today.finish(signed_in, record_id)
        return
    with found.store.begin() as work:
        _say(found, work, "alarm_done")
        work.commit()


@requires(Permission.SETTLE_TASKS)
def who_can_take(signed_in: SignedIn, record_id: bytes, moment: datetime) -> tuple[CanTakeOver, ...]:
    """To whom it can be handed: the others who can deal with it, by name. Raises Refused ``alarm_over``."""
    found = _find(signed_in, record_id, moment)
    people = (CanTakeOver(uid, signed_in.name_of(uid)) for uid in _who_can_take(signed_in, found))
    return tuple(sorted(people, key=lambda person: (person.name, person.uid)))


def _require_ends_by_word(found: Found) -> None:
    """A watch is answered on its own page: a check-in, the next step, another watcher, how it ended."""
    if not found.alarm.ends_by_word:
        raise Refused("watch_goes_on")


def _who_can_take(signed_in: SignedIn, found: Found) -> set[str]:
    subject_id = found.row.subject_id
    if not subject_id:  # nobody can say what is due, or for whom her file is
        return people_here(signed_in, Role.KEEPER) - {signed_in.uid}
    return who_can(signed_in, found.store, subject_id, found.alarm.due_class) - {signed_in.uid}


@requires(Permission.SETTLE_TASKS)
def hand_over(signed_in: SignedIn, record_id: bytes, moment: datetime, to_uid: str) -> None:
    """A colleague deals with it from now on, and it rings no more; a task of it is hers.

    Raises Refused ``alarm_over``, ``watch_goes_on``, ``colleague_unknown``.
    """
    found = _find(signed_in, record_id, moment)
    _require_ends_by_word(found)
    if to_uid not in _who_can_take(signed_in, found):
        raise Refused("colleague_unknown")
    store, value = found.store, found.row.value
    with store.begin() as work:
        if isinstance(value, Task):
            store.put(
                work,
                found.table,
                record_id,
                found.row.subject_id,
                replace(value, owner=to_uid),
                verb="alarm_handed",
                expect=found.row.version,
                details=_details(found, to=to_uid),
            )
        else:
            _say(found, work, "alarm_handed", to=to_uid)
        work.commit()


def _say(found: Found, work: UnitOfWork, verb: str, **details: str) -> None:
    row = found.row
    found.store.audit.append(
        work, verb, record_id=row.record_id, details=_details(found, **details), about=row.subject_id
    )


def _details(found: Found, **details: str) -> Details:
    return {"moment": found.alarm.moment.isoformat(), **details}
