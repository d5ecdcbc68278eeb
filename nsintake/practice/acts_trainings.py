"""Acts on trainings and awareness events: written down, counted at the door and afterwards, looked at by months."""

from __future__ import annotations

from datetime import date

from nsintake.domain.days import month_of
from nsintake.domain.phone import phone_of
from nsintake.domain.training import (
    MOST_COUNT,
    Attender,
    CameBefore,
    DoorCell,
    DutyOffice,
    Training,
    TrainingAudience,
    TrainingDay,
    TrainingDayState,
    TrainingKind,
    TrainingTopic,
)
from nsintake.domain.training_figures import training_counts
from nsintake.errors import UserFault
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives
from nsintake.practice.values import Id, Login
from nsintake.services.liaison import directory
from nsintake.services.trainings import door, trainings


def _named(desk: Desk, numbers: tuple[str, ...]) -> list[str]:
    listed = {view.entry.phone: view.entry_id.hex() for view in directory.directory(desk.signed_in).entries}
    return [listed.get(phone_of(number), "") for number in numbers]


@act("write_training", "training_id")
def write_training(
    desk: Desk,
    *,
    kind: TrainingKind,
    place: str,
    topics: tuple[TrainingTopic, ...],
    days: tuple[date, ...],
    topic_words: str = "",
    audience: tuple[TrainingAudience, ...] = (),
    hosts: tuple[Login, ...] = (),
    numbers: tuple[str, ...] = (),
    came_up: str = "",
    held_once: bool = False,
) -> Gives:
    """A training or an awareness event with its days. numbers: the entries of the directory that were named there."""
    event = Training(
        kind=kind,
        place=place,
        topics=topics,
        days=tuple(TrainingDay(day) for day in days),
        topic_words=topic_words,
        audience=audience,
        hosts=tuple(desk.uid(login) for login in hosts),
        came_up=came_up,
    )
    shared = _named(desk, numbers)
    return {
        "training_id": trainings.save_training(
            desk.signed_in, b"", event, before=None, shared=shared, held_once=held_once
        )
    }


@act("tap_at_door", "all")
def tap_at_door(
    desk: Desk,
    *,
    training_id: Id,
    day: date,
    who: Attender,
    came: CameBefore = CameBefore.FIRST,
    office: DutyOffice = DutyOffice.NOT_ASKED,
    times: int = 1,
) -> Gives:
    """So many people of one sort come in, a tap each; how many are counted then."""
    if not 1 <= times <= MOST_COUNT:
        raise UserFault("count_too_large", field="times", limit=MOST_COUNT)
    view = door.at_door(desk.signed_in, training_id, day)
    for _ in range(times):
        view = door.tap(desk.signed_in, training_id, day, [DoorCell(who, came, office)])
    return {"all": view.held.sum_of() or 0}


@act("take_tap_back", "all")
def take_tap_back(desk: Desk, *, training_id: Id, day: date) -> Gives:
    """The last tap was a mistake."""
    return {"all": door.take_back(desk.signed_in, training_id, day).held.sum_of() or 0}


@act("close_door", "all")
def close_door(desk: Desk, *, training_id: Id, day: date) -> Gives:
    """Counting at the door is over."""
    return {"all": door.close_door(desk.signed_in, training_id, day).held.sum_of() or 0}


@act("open_door_again", "all")
def open_door_again(desk: Desk, *, training_id: Id, day: date) -> Gives:
    """More people come after counting at the door was over; how many are counted so far."""
    return {"all": door.open_door_again(desk.signed_in, training_id, day).held.sum_of() or 0}


@act("type_came", "all")
def type_came(
    desk: Desk,
    *,
    training_id: Id,
    day: date,
    came: CameBefore = CameBefore.NOT_ASKED,
    numbers: dict[Attender, int],
    all_new: bool = False,
) -> Gives:
    """How many came, counted on paper and typed in place of what is there: numbers by who came, all of them alike."""
    counts: dict[DoorCell, int | None] = {DoorCell(who, came): number for who, number in numbers.items()}
    before = door.at_door(desk.signed_in, training_id, day).held
    view = door.type_counts(desk.signed_in, training_id, day, counts, before=before, all_new=all_new)
    return {"all": view.held.sum_of() or 0}


@act("estimate_came")
def estimate_came(desk: Desk, *, training_id: Id, day: date, about: int) -> Gives:
    """Nobody counted on that day, and about so many came: it is added to no count."""
    before = door.at_door(desk.signed_in, training_id, day).held
    door.estimate(desk.signed_in, training_id, day, about, before=before)
    return None


@act("say_not_counted")
def say_not_counted(desk: Desk, *, training_id: Id, day: date, state: TrainingDayState) -> Gives:
    """Nobody counted on that day, or it did not take place."""
    door.say_not_counted(desk.signed_in, training_id, day, state)
    return None


@act("remove_training")
def remove_training(desk: Desk, *, training_id: Id) -> Gives:
    """An event that was written down by mistake is taken out of the list."""
    trainings.remove_training(desk.signed_in, training_id)
    return None


@act("look_at_trainings", "events", "days", "first", "visits", "officers")
def look_at_trainings(desk: Desk, *, months: tuple[date, ...]) -> Gives:
    """What the trainings of some months add up to, each named by a day in it: events, days, people for the first time,
    all visits, and duty bearers for the first time.
    """
    counts = training_counts(trainings.of_figures(desk.signed_in), [month_of(day) for day in months])
    first = [CameBefore.FIRST]
    return {
        "events": counts.events,
        "days": counts.days,
        "first": counts.sum_of(came=first) or 0,
        "visits": counts.sum_of() or 0,
        "officers": counts.sum_of([Attender.DUTY_BEARER], first) or 0,
    }
