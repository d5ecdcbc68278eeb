"""The days of trainings that wait on Today until somebody says how many came. No window may call it."""

from __future__ import annotations

from nsintake.domain.task import Task, TaskKind
from nsintake.domain.training import SETTLED, TRAININGS, Training
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.store.rows import Pairs
from nsintake.store.to_do import to_do
from nsintake.store.unit_of_work import UnitOfWork

TABLE = "training"


def renew_tasks(signed_in: SignedIn, work: UnitOfWork, training_id: bytes, kept: Training) -> None:
    """Put on Today the days of which somebody has to say how many came, and only those, within this transaction."""
    store = signed_in.liaison
    waits = {day.day for day in kept.days if day.state not in SETTLED}
    due = dict(days_on_today(signed_in, training_id))
    over = [(key, task) for key, task in due.items() if task.due not in waits or task.subject != kept.place]
    close_tasks(store, work, TRAININGS, over)
    there = {task.due for key, task in due.items() if key not in dict(over)}
    for day in sorted(waits - there):
        task = Task(TaskKind.TRAINING_DAY, day, kept.place, detail=training_id.hex())
        open_task(store, work, TRAININGS, task)


def days_on_today(signed_in: SignedIn, training_id: bytes) -> Pairs[Task]:
    """The tasks of an event that are still to be done, a day each."""
    return open_of(to_do(signed_in.liaison, "task", Task).pairs, TaskKind.TRAINING_DAY, detail=training_id.hex())
