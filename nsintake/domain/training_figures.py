"""What trainings and awareness events of some months add up to: what was held, and who came."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from nsintake.domain.days import month_of
from nsintake.domain.training import (
    Attender,
    CameBefore,
    DoorCell,
    Training,
    TrainingDayState,
    TrainingKind,
    TrainingTopic,
)


@dataclass(frozen=True, slots=True)
class TrainingCounts:
    """What was held and who came, of some months. A sort that is not in ``people`` was counted on none of the days.

    ``events``: those with a day that took place then, ``by_kind`` and ``by_topic`` too (one of two topics is in both);
    ``days``: days that took place, of them ``estimated`` with an estimate and ``not_counted`` with nothing at all. What
    is estimated is in no count of people. ``first`` of people are people;
    ``returning`` and ``not_asked`` are visits: somebody who came three times is in them more than once.
    """

    events: int
    by_kind: Mapping[TrainingKind, int]
    by_topic: Mapping[TrainingTopic, int]
    days: int
    estimated: int
    not_counted: int
    people: Mapping[DoorCell, int]

    def sum_of(self, who: Collection[Attender] = (), came: Collection[CameBefore] = ()) -> int | None:
        """How many of all sorts, or of these; None where none of them was counted."""
        numbers = [
            number
            for cell, number in self.people.items()
            if (not who or cell.who in who) and (not came or cell.came in came)
        ]
        return sum(numbers) if numbers else None


def training_counts(events: Iterable[Training], months: Collection[str]) -> TrainingCounts:
    """The counts of these months (``YYYY-MM``): of each event the days in them alone, so that months add up to a
    quarter in people and days. An event with days in two months is in both.
    """
    people, by_kind, by_topic = dict[DoorCell, int](), dict[TrainingKind, int](), dict[TrainingTopic, int]()
    found = days = about = uncounted = 0
    for event in events:
        then = [day for day in event.days if day.took_place and month_of(day.day) in months]
        if not then:
            continue
        found, days = found + 1, days + len(then)
        about += sum(day.state is TrainingDayState.ESTIMATED for day in then)
        uncounted += sum(not day.is_known for day in then)
        by_kind[event.kind] = by_kind.get(event.kind, 0) + 1
        for topic in event.topics:
            by_topic[topic] = by_topic.get(topic, 0) + 1
        for count in (count for day in then for count in day.counts):
            people[count.cell] = people.get(count.cell, 0) + count.number
    return TrainingCounts(found, by_kind, by_topic, days, about, uncounted, people)
