"""The watch over a way with her, by its code: the watcher writes down what happens, and only that.

Each act is one transaction on liaison.db and is open to everybody who may watch, also while a file is unsound: people
who are on the way cannot wait for that. Only coded choices, so that nothing about her can be written here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from nsintake.domain.accompaniment import (
    Accompaniment,
    AccompanimentOutcome,
    AccompanimentStatus,
    CallOffReason,
    WatchEvent,
    WatchEventKind,
    WatchStep,
)
from nsintake.domain.roles import Permission, Role
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.colleagues import active_people
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.store.unit_of_work import UnitOfWork

_VERBS = {
    WatchEventKind.SET_OUT: "set_out",
    WatchEventKind.CHECK_IN: "check_in",
    WatchEventKind.STEP: "watch_step",
    WatchEventKind.ABORT: "abort_way",
    WatchEventKind.DURESS: "duress",
}
SOON = timedelta(hours=1)
"""Whoever sets out within this time may be out before long work is over."""
EARLY = timedelta(minutes=15)
"""A call that comes sooner than this before its hour counts only if whoever watches says so."""


@requires(Permission.KEEP_WATCH, while_unsound=True)
def out_now(signed_in: SignedIn) -> tuple[str, ...]:
    """The codes of the ways on which somebody is out with a woman or sets out within the hour, the soonest first."""
    ways = [way for _, way in signed_in.liaison.sound("accompaniment", Accompaniment).pairs]
    by = signed_in.now() + SOON
    return tuple(way.code for way in sorted(ways, key=lambda way: way.starts) if way.is_out(by))


def _change(
    signed_in: SignedIn, way_id: bytes, told: WatchEvent, changed: Callable[[Accompaniment], Accompaniment]
) -> None:
    """What happened is written down, and what it changes. Raises Refused ``way_over``."""
    store = signed_in.liaison
    with store.begin() as work:
        now = changed(_open(signed_in, way_id)).with_event(told)
        store.put(work, "accompaniment", way_id, way_id, now, verb=_VERBS[told.what])
        work.commit()


def _open(signed_in: SignedIn, way_id: bytes) -> Accompaniment:
    way = signed_in.liaison.get("accompaniment", way_id, Accompaniment)
    if not way.is_open:
        raise Refused("way_over")
    return way


def _event(signed_in: SignedIn, what: WatchEventKind) -> WatchEvent:
    return WatchEvent(what, signed_in.now(), signed_in.uid)


@requires(Permission.KEEP_WATCH, while_unsound=True)
def set_out(signed_in: SignedIn, way_id: bytes) -> None:
    """They are on the way. Nothing depends on it: a check-in rings whether or not somebody wrote this down.

    Raises Refused ``way_over``, ``way_under_way``.
    """

    def changed(way: Accompaniment) -> Accompaniment:
        if way.status is AccompanimentStatus.UNDER_WAY:
            raise Refused("way_under_way")
        return _under_way(way)

    _change(signed_in, way_id, _event(signed_in, WatchEventKind.SET_OUT), changed)


def _under_way(way: Accompaniment) -> Accompaniment:
    return replace(way, status=AccompanimentStatus.UNDER_WAY)


@requires(Permission.KEEP_WATCH, while_unsound=True)
def check_in(signed_in: SignedIn, way_id: bytes, place: int, *, early: bool = False) -> None:
    """They called: the check-in at this ``place``, counted from 0, is made, and with it those before it. ``early``: the
    watcher says that it counts although its hour is far ahead.

    Raises Refused ``check_in_made``, ``check_in_early``, ``way_over``; UserFault ``check_in_unknown`` for another
    place.
    """

    def changed(way: Accompaniment) -> Accompaniment:
        if not 0 <= place < len(way.check_ins):
            raise UserFault("check_in_unknown", field="number")
        if place < way.made:
            raise Refused("check_in_made")
        if signed_in.now() < way.check_ins[place].at - EARLY and not early:
            raise Refused("check_in_early")
        return _under_way(way)

    _change(signed_in, way_id, replace(_event(signed_in, WatchEventKind.CHECK_IN), place=place), changed)


@requires(Permission.KEEP_WATCH, while_unsound=True)
def step_done(signed_in: SignedIn, way_id: bytes, step: WatchStep) -> None:
    """Somebody did what was agreed for when nobody calls, by her name and at this hour; it rings again in five minutes.

    Raises Refused ``step_not_next`` where another one is next, ``way_over``.
    """

    def changed(way: Accompaniment) -> Accompaniment:
        if way.next_step is not step:
            raise Refused("step_not_next")
        return way

    _change(signed_in, way_id, replace(_event(signed_in, WatchEventKind.STEP), step=step), changed)


@requires(Permission.KEEP_WATCH, while_unsound=True)
def duress_said(signed_in: SignedIn, way_id: bytes) -> None:
    """The word was said that means: we are forced. The last step is next, and nothing but the outcome ends it. Said
    twice it is written down twice. Raises Refused ``way_over``.
    """
    _change(signed_in, way_id, _event(signed_in, WatchEventKind.DURESS), _under_way)


@requires(Permission.KEEP_WATCH, while_unsound=True)
def abort_said(signed_in: SignedIn, way_id: bytes) -> None:
    """The word to turn round was said: they come back, and the check-ins go on. Raises Refused ``way_over``."""
    _change(signed_in, way_id, _event(signed_in, WatchEventKind.ABORT), _under_way)


@dataclass(frozen=True, slots=True)
class WatchHandedOver:
    """Who watched, as it was shown, and who watches from now on: staff user ids."""

    before: str
    to: str


@requires(Permission.KEEP_WATCH, while_unsound=True)
def hand_watch(signed_in: SignedIn, way_id: bytes, handed: WatchHandedOver) -> None:
    """Another colleague watches from now on. Two who hand it over at once leave it with one, known to both.

    Raises Refused ``watch_changed``, ``colleague_unknown``, ``watcher_goes_along``, ``way_over``.
    """
    store = signed_in.liaison
    with store.begin() as work:
        way = _open(signed_in, way_id)
        if way.watcher != handed.before:
            raise Refused("watch_changed")
        if handed.to == handed.before or handed.to not in who_can_watch(signed_in):
            raise Refused("colleague_unknown")
        if handed.to in {each.uid for each in way.companions}:
            raise Refused("watcher_goes_along")
        told = replace(_event(signed_in, WatchEventKind.HAND_OVER), to=handed.to)
        now = replace(way, watcher=handed.to).with_event(told)
        store.put(work, "accompaniment", way_id, way_id, now, verb="hand_watch")
        asked = open_of(store.sound("task", Task, subject=way_id).pairs, TaskKind.ACCOMPANIMENT)
        for task_id, task in asked:
            store.put(work, "task", task_id, way_id, replace(task, owner=handed.to), verb="task")
        work.commit()


@requires(Permission.KEEP_WATCH, while_unsound=True)
def who_can_watch(signed_in: SignedIn) -> tuple[str, ...]:
    """The user ids of colleagues who may keep watch."""
    roles = (Role.LIAISON, Role.INTAKE, Role.KEEPER)
    return tuple(dict.fromkeys(uid for role in roles for uid in active_people(signed_in, role)))


@requires(Permission.KEEP_WATCH, while_unsound=True)
def end_way(signed_in: SignedIn, way_id: bytes, outcome: AccompanimentOutcome) -> None:
    """How it ended; nothing rings any more. Not safe is an incident: the watcher looks after it from now on.

    Raises Refused ``way_over``.
    """
    store = signed_in.liaison
    with store.begin() as work:
        way = _open(signed_in, way_id)
        over = replace(way, status=AccompanimentStatus.OVER, outcome=outcome)
        store.put(work, "accompaniment", way_id, way_id, over, verb="way_over")
        _settle(signed_in, work, way_id)
        if outcome is AccompanimentOutcome.NOT_SAFE:
            task = Task(TaskKind.WAY_NOT_SAFE, signed_in.today(), way.code, owner=way.watcher)
            open_task(store, work, way_id, task)
        work.commit()


@requires(Permission.KEEP_WATCH, while_unsound=True)
def call_off(signed_in: SignedIn, way_id: bytes, because: CallOffReason) -> None:
    """Nobody sets out. One that is under way ends by its outcome only. Raises Refused ``way_over``,
    ``way_under_way``.
    """
    store = signed_in.liaison
    with store.begin() as work:
        way = _open(signed_in, way_id)
        if way.status is not AccompanimentStatus.PLANNED:
            raise Refused("way_under_way")
        off = replace(way, status=AccompanimentStatus.CALLED_OFF, because=because)
        store.put(work, "accompaniment", way_id, way_id, off, verb="call_off_way")
        _settle(signed_in, work, way_id)
        work.commit()


def _settle(signed_in: SignedIn, work: UnitOfWork, way_id: bytes) -> None:
    store = signed_in.liaison
    found = open_of(store.sound("task", Task, subject=way_id).pairs, TaskKind.ACCOMPANIMENT, suspended=True)
    close_tasks(store, work, way_id, found)


@requires(Permission.KEEP_WATCH, while_unsound=False)
def drill(signed_in: SignedIn, way_id: bytes) -> tuple[WatchStep, ...]:
    """An alarm is played to try the steps; the log says that it was a drill, and nothing of the way changes. The steps
    in their order.
    """
    way = signed_in.liaison.get("accompaniment", way_id, Accompaniment)
    signed_in.note_view(signed_in.liaison, "watch_drill", way_id)
    return way.steps
