"""Trainings and awareness events: their list, one event with its days, the count at the door, counts that are typed.

Object names: ``trainings.new``, ``trainings.table``, ``trainings.month``, ``trainings.door.N``, the filters ``text``,
``of_kind``, ``of_topic``, ``waiting``; on an event ``training.save``, ``training.remove``, ``training.done``,
``training.totals`` and for each day ``training.door.N``, ``training.type.N``, ``training.uncounted.N``,
``training.off.N``, ``training.reset.N``; at the door ``door.WHO.CAME``, ``door.total``, ``door.back``, ``door.close``,
``door.again``, ``office``; ``counts.save``.
"""

from ui.pages.training.counts import TrainingCountsPage
from ui.pages.training.door import TrainingDoorPage
from ui.pages.training.event import TrainingPage
from ui.pages.training.page import TrainingsPage

__all__ = ["TrainingCountsPage", "TrainingDoorPage", "TrainingPage", "TrainingsPage"]
