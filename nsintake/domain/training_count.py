"""Counting who came to a training: one tap after another at the door, or numbers that somebody typed afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from nsintake.domain.training import (
    DOOR,
    MOST_COUNT,
    SETTLED,
    TAPS_KEPT,
    UNASKED,
    CameBefore,
    DoorCell,
    Headcount,
    Training,
    TrainingDay,
    TrainingDayState,
)
from nsintake.errors import Refused, UserFault


def _refuse_ahead(day: date, today: date) -> None:
    if day > today:
        raise UserFault("training_ahead", field="day")


def tapped(held: TrainingDay, cells: Iterable[DoorCell], today: date) -> TrainingDay:
    """One more of each of these, in the order in which they were tapped.

    Raises UserFault ``training_ahead``, ``count_too_large``; Refused ``door_closed`` once it was said how many came.
    """
    _refuse_ahead(held.day, today)
    if held.state in SETTLED:
        raise Refused("door_closed")
    now = held
    for cell in cells:
        number = (now.number_of(cell) or 0) + 1
        if number > MOST_COUNT:
            raise UserFault("count_too_large", field="counts", limit=MOST_COUNT)
        now = replace(_put(now, cell, number), state=TrainingDayState.COUNTING, taps=(*now.taps, cell)[-TAPS_KEPT:])
    return now


def taken_back(held: TrainingDay) -> TrainingDay:
    """Without the last tap. Who was tapped once and taken back was not counted, and is not 0 of that sort.

    Raises Refused ``nothing_to_take_back`` where there is none: a count never goes below what was there.
    """
    if held.state is not TrainingDayState.COUNTING or not held.taps:
        raise Refused("nothing_to_take_back")
    cell = held.taps[-1]
    number = (held.number_of(cell) or 0) - 1
    fewer = _put(held, cell, number if number > 0 else None)
    return replace(
        fewer,
        taps=held.taps[:-1],
        state=TrainingDayState.COUNTING if fewer.counts else TrainingDayState.OPEN,
    )


def _put(held: TrainingDay, cell: DoorCell, number: int | None) -> TrainingDay:
    others = [count for count in held.counts if count.cell != cell]
    kept = [*others, Headcount(cell, number)] if number is not None else others
    return replace(held, counts=tuple(sorted(kept, key=lambda count: count.cell)))


def door_closed(held: TrainingDay) -> TrainingDay:
    """Counting at the door is over: what was never tapped was seen by nobody, and is 0.

    Where anybody was counted who was not asked, that is 0 of those who were not asked: how many came for the first
    time, and how many were here before, nobody knows then, and no 0 says so.

    Raises Refused ``nothing_counted`` where nothing was tapped: then it is typed, or was not counted.
    """
    if held.state is not TrainingDayState.COUNTING:
        raise Refused("nothing_counted")
    whole = held
    if any(count.cell.came is CameBefore.NOT_ASKED and count.number for count in held.counts):
        known = tuple(count for count in held.counts if count.number or count.cell not in DOOR)
        whole = replace(held, counts=known)
        there = {count.cell.who for count in known}
        missing = [cell for cell in UNASKED if cell.who not in there]
    else:
        seen = {(count.cell.who, count.cell.came) for count in held.counts}
        missing = [cell for cell in DOOR if (cell.who, cell.came) not in seen]
    for cell in missing:
        whole = _put(whole, cell, 0)
    return replace(whole, state=TrainingDayState.COUNTED, taps=())


def door_opened_again(held: TrainingDay) -> TrainingDay:
    """More people come after it was said that counting is over. Raises Refused ``nothing_counted``."""
    if held.state is not TrainingDayState.COUNTED:
        raise Refused("nothing_counted")
    return replace(held, state=TrainingDayState.COUNTING)


def counts_typed(held: TrainingDay, numbers: Mapping[DoorCell, int | None], today: date) -> TrainingDay:
    """What somebody typed in place of what was counted; None is not counted.

    Raises UserFault ``training_ahead``, ``count_too_large``, ``nothing_counted``.
    """
    _refuse_ahead(held.day, today)
    counts = [Headcount(cell, number) for cell, number in sorted(numbers.items()) if number is not None]
    if any(not 0 <= count.number <= MOST_COUNT for count in counts):
        raise UserFault("count_too_large", field="counts", limit=MOST_COUNT)
    if not counts:
        raise UserFault("nothing_counted", field="counts")
    return TrainingDay(held.day, TrainingDayState.COUNTED, tuple(counts))


def estimated(held: TrainingDay, about: int | None, today: date) -> TrainingDay:
    """Nobody counted, and about so many came. An estimate is never put in place of a count.

    Raises UserFault ``training_ahead``, ``estimate_missing``, ``estimate_range``; Refused ``training_counted``.
    """
    _refuse_ahead(held.day, today)
    if held.counts:
        raise Refused("training_counted")
    if about is None:
        raise UserFault("estimate_missing", field="about")
    if not 1 <= about <= MOST_COUNT:
        raise UserFault("estimate_range", field="about", limit=MOST_COUNT)
    return TrainingDay(held.day, TrainingDayState.ESTIMATED, about=about)


def not_counted(held: TrainingDay, state: TrainingDayState, today: date) -> TrainingDay:
    """Nobody counted (NOT_COUNTED), it did not take place (CALLED_OFF), or neither was so (OPEN). The last one takes an
    estimate back too.

    Raises UserFault ``training_ahead`` for one to come that nobody counted; Refused ``training_counted`` where it is
    there how many came: that is not lost by a word.
    """
    if held.counts or (held.is_known and state is not TrainingDayState.OPEN):
        raise Refused("training_counted")
    if state is TrainingDayState.NOT_COUNTED:
        _refuse_ahead(held.day, today)
    return TrainingDay(held.day, state)


def counted_as_new(event: Training, day: date) -> bool:
    """Whether those of a later day look like those of an earlier one, counted as new once more: somebody was new
    before, and now as many or more are new and nobody is returning. To be asked, since others may have come.
    """
    now = event.on(day).sum_of(CameBefore.FIRST) or 0
    before = max((held.sum_of(CameBefore.FIRST) or 0 for held in event.days if held.day < day), default=0)
    return bool(before) and now >= before and not event.on(day).sum_of(CameBefore.RETURNING)
