"""Counting who comes to an event: at its door, one tap after another, and afterwards in numbers.

A tap is written before it is shown: a power cut loses none that was seen. Whoever counts after a colleague goes on from
what is there, since each tap adds to what is in the file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from nsintake.domain.roles import Permission
from nsintake.domain.training import SETTLED, TRAININGS, DoorCell, Training, TrainingDay, TrainingDayState
from nsintake.domain.training_count import (
    counted_as_new,
    counts_typed,
    door_closed,
    door_opened_again,
    estimated,
    not_counted,
    taken_back,
    tapped,
)
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.records.trainings import TABLE, renew_tasks
from nsintake.store.sealed import SealedStore


@dataclass(frozen=True, slots=True)
class DoorView:
    """What is counted of one day. ``later``: the event had a day before, so whoever was there is returning."""

    training_id: bytes
    training: Training
    held: TrainingDay
    later: bool


@requires(Permission.KEEP_TRAININGS, while_unsound=True)
def at_door(signed_in: SignedIn, training_id: bytes, day: date) -> DoorView:
    """What is counted so far. Raises Refused ``training_missing``, ``training_day_missing``."""
    return _view(training_id, _found(signed_in.liaison, training_id), day)


def _view(training_id: bytes, held: Training, day: date) -> DoorView:
    return DoorView(training_id, held, held.on(day), held.is_later_day(day))


def _found(store: SealedStore, training_id: bytes) -> Training:
    found = store.find(TABLE, training_id, Training)
    if found is None:
        raise Refused("training_missing")
    return found


def _change(
    signed_in: SignedIn, training_id: bytes, day: date, change: Callable[[TrainingDay], TrainingDay]
) -> DoorView:
    """Change one day as it is now, in one step."""
    store = signed_in.liaison
    with store.begin(routine=True) as work:
        now = _found(store, training_id)
        before = now.on(day)
        changed = now.with_day(change(before))
        store.put(work, TABLE, training_id, TRAININGS, changed, verb="count_people")
        if (before.state in SETTLED) != (changed.on(day).state in SETTLED):
            renew_tasks(signed_in, work, training_id, changed)
        work.commit()
    return _view(training_id, changed, day)


@requires(Permission.KEEP_TRAININGS)
def tap(signed_in: SignedIn, training_id: bytes, day: date, cells: Sequence[DoorCell]) -> DoorView:
    """Count one more of each of these, in this order; what is counted then, durable. Raises as ``tapped`` does, and as
    ``at_door``.
    """
    return _change(signed_in, training_id, day, lambda held: tapped(held, cells, signed_in.today()))


@requires(Permission.KEEP_TRAININGS)
def take_back(signed_in: SignedIn, training_id: bytes, day: date) -> DoorView:
    """Take the last tap back, whoever made it. Raises Refused ``nothing_to_take_back``, and as ``at_door``."""
    return _change(signed_in, training_id, day, taken_back)


@requires(Permission.KEEP_TRAININGS)
def close_door(signed_in: SignedIn, training_id: bytes, day: date) -> DoorView:
    """Counting is over. Raises Refused ``nothing_counted``, and as ``at_door``."""
    return _change(signed_in, training_id, day, door_closed)


@requires(Permission.KEEP_TRAININGS)
def open_door_again(signed_in: SignedIn, training_id: bytes, day: date) -> DoorView:
    """More people come. Raises Refused ``nothing_counted``, and as ``at_door``."""
    return _change(signed_in, training_id, day, door_opened_again)


@requires(Permission.KEEP_TRAININGS)
def type_counts(
    signed_in: SignedIn,
    training_id: bytes,
    day: date,
    numbers: Mapping[DoorCell, int | None],
    *,
    before: TrainingDay,
    all_new: bool = False,
) -> DoorView:
    """Write numbers in place of what was counted. ``before``: what the page showed; ``all_new``: they are new, though
    it looks as if those of an earlier day were counted as new once more.

    Raises UserFault as ``counts_typed`` does; Refused ``changed_meanwhile``, ``counted_as_new``, and as ``at_door``.
    """

    def change(held: TrainingDay) -> TrainingDay:
        if held != before:
            raise Refused("changed_meanwhile", table=TABLE)
        typed = counts_typed(held, numbers, signed_in.today())
        whole = _found(signed_in.liaison, training_id).with_day(typed)
        if not all_new and counted_as_new(whole, day):
            raise Refused("counted_as_new")
        return typed

    return _change(signed_in, training_id, day, change)


@requires(Permission.KEEP_TRAININGS)
def estimate(signed_in: SignedIn, training_id: bytes, day: date, about: int | None, *, before: TrainingDay) -> DoorView:
    """Nobody counted, and about so many came. ``before``: what the page showed.

    Raises UserFault and Refused as ``estimated`` does; Refused ``changed_meanwhile``, and as ``at_door``.
    """

    def change(held: TrainingDay) -> TrainingDay:
        if held != before:
            raise Refused("changed_meanwhile", table=TABLE)
        return estimated(held, about, signed_in.today())

    return _change(signed_in, training_id, day, change)


@requires(Permission.KEEP_TRAININGS)
def say_not_counted(signed_in: SignedIn, training_id: bytes, day: date, state: TrainingDayState) -> DoorView:
    """Nobody counted, or it did not take place, or neither was so after all. Raises as ``not_counted`` does."""
    return _change(signed_in, training_id, day, lambda held: not_counted(held, state, signed_in.today()))
