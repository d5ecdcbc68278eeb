"""Pictures of trainings: the empty list, five events and five hundred, one event, the door, counts that are typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from nsintake.domain.training import (
    DOOR,
    TRAININGS,
    Training,
    TrainingAudience,
    TrainingDay,
    TrainingDayState,
    TrainingKind,
    TrainingTopic,
)
from nsintake.domain.training_count import counts_typed
from nsintake.services.trainings import door, trainings
from nsintake.store.sealed import new_id
from tests.journeys.pictured import pictured

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from tests.journeys.shots import Photographer

_PLACES = ("مركز شباب القيارة", "مدرسة حمام العليل", "Qayyarah square", "پەیمانگەی قەیارە", "دائرة البلدية")


def _event(at: int, today: date) -> Training:
    first = today - timedelta(at * 3 % 300)
    days = tuple(TrainingDay(first + timedelta(each)) for each in range(1 + at % 3))
    held = [counts_typed(day, {cell: (at * 7 + row) % 23 for row, cell in enumerate(DOOR)}, day.day) for day in days]
    return Training(
        kind=tuple(TrainingKind)[at % 3],
        place=_PLACES[at % len(_PLACES)],
        topics=tuple(TrainingTopic)[at % 5 : at % 5 + 2],
        days=tuple(held if at else days),
        audience=(TrainingAudience.WOMEN, TrainingAudience.GIRLS),
    )


def _write(signed_in: SignedIn, numbers: range) -> bytes:
    first = b""
    with signed_in.liaison.begin() as work:
        for at in numbers:
            key = new_id()
            first = first or key
            signed_in.liaison.put(work, "training", key, TRAININGS, _event(at, signed_in.today()), verb="training")
        work.commit()
    return first


@pictured("liaison")
def training_pages(camera: Photographer) -> None:
    """A liaison officer who counts at a door."""
    main = camera.flow.main
    if main is None:
        return
    signed_in = main.signed_in
    day = signed_in.today().isoformat()
    there = trainings.trainings(signed_in)
    if not there:
        camera.go("trainings")
        camera.shot("trainings_none")
        _write(signed_in, range(5))
    waiting = next(held for held in trainings.trainings(signed_in) if signed_in.today() in held.waits)
    camera.go("trainings")
    camera.shot("trainings")
    camera.go("training", training_id=waiting.training_id.hex())
    camera.shot("training")
    page = camera.go("training", new=True)
    page.form.fields["days"].set_raw("30/2/2026")
    camera.press("training.save")
    camera.shot("training_new_faults")
    page = camera.go("training_counts", training_id=waiting.training_id.hex(), day=day, about=True)
    page.show_answer(replace(page.answer, held=TrainingDay(signed_in.today())))
    camera.shot("training_estimate")
    page = camera.go("training", training_id=waiting.training_id.hex())
    guessed = TrainingDay(signed_in.today(), TrainingDayState.ESTIMATED, about=120)
    page.show_answer(replace(page.answer, training=page.answer.training.with_day(guessed)))
    camera.shot("training_estimated")
    door.tap(signed_in, waiting.training_id, signed_in.today(), [*DOOR, *DOOR[:3]])
    camera.go("training_door", training_id=waiting.training_id.hex(), day=day)
    camera.shot("training_door")
    page = camera.go("training_counts", training_id=waiting.training_id.hex(), day=day)
    page.form.fields["count_man_first_not_asked"].set_raw("1O")
    camera.press("counts.save")
    camera.shot("training_counts")
    if len(there) < 100:
        _write(signed_in, range(5, 500))
    camera.go("trainings")
    camera.shot("trainings_many")
