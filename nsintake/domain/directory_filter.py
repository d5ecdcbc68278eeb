"""What is looked for in the directory, and which needs its entries meet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date

from nsintake.domain.directory import DirectoryEntry, HelpNeed, OpenHours, ServiceCost
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.shelter import plain_of
from nsintake.domain.text import to_ascii_digits


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """What is looked for; empty, NOT_ASKED and False ask for nothing. What nobody asked an office does not fit."""

    need: HelpNeed | None = None
    hours: OpenHours = OpenHours.NOT_ASKED
    lang: Lang | None = None
    female_staff: bool = False
    free: bool = False
    no_id: bool = False
    anonymous: bool = False
    text: str = ""

    def fits(self, entry: DirectoryEntry, name: Wording) -> bool:
        """Whether an entry, with its name as it is shown, is looked for."""
        return all(held for asked, held in (*self._plain(entry, name), *self._answers(entry)) if asked)

    def each(self) -> dict[str, EntryFilter]:
        """Everything that is asked for, each by itself, under the name of its field."""
        nothing = EntryFilter()
        asked = {field.name: getattr(self, field.name) for field in fields(self)}
        return {
            name: replace(nothing, **{name: value}) for name, value in asked.items() if value != getattr(nothing, name)
        }

    def not_asked(self, entry: DirectoryEntry, name: Wording) -> bool:
        """Whether it would be looked for, but nobody asked it at least part of what is asked for, and no answer that
        is known speaks against it.
        """
        rest = [held for asked, held in self._plain(entry, name) if asked]
        answers = [held for asked, held in self._answers(entry) if asked]
        return all(rest) and None in answers and False not in answers

    def _plain(self, entry: DirectoryEntry, name: Wording) -> tuple[tuple[bool, bool], ...]:
        return (
            (self.need is not None, self.need in entry.needs),
            (bool(self.text.strip()), self._is_said(entry, name)),
        )

    def _answers(self, entry: DirectoryEntry) -> tuple[tuple[bool, bool | None], ...]:
        """What was asked of an office, each with whether its answer fits; None where nobody asked."""
        cost = None if entry.cost is ServiceCost.NOT_ASKED else entry.cost is ServiceCost.FREE
        hours = None if entry.hours is OpenHours.NOT_ASKED else _open_then(self.hours, entry.hours)
        return (
            (self.hours is not OpenHours.NOT_ASKED, hours),
            (self.lang is not None, self.lang in entry.languages if entry.languages else None),
            (self.female_staff, _known(entry.female_staff, YesNo.YES)),
            (self.free, cost),
            (self.no_id, _known(entry.id_asked, YesNo.NO)),
            (self.anonymous, _known(entry.anonymous, YesNo.YES)),
        )

    def _is_said(self, entry: DirectoryEntry, name: Wording) -> bool:
        said = [*(name.said_in(lang) for lang in Lang), entry.focal_point, entry.place, *entry.people]
        digits = "".join(sign for sign in to_ascii_digits(self.text) if sign.isdigit())
        by_number = bool(digits) and digits in entry.phone
        return by_number or any(plain_of(self.text) in plain_of(text) for text in said)


def _known(answer: YesNo, wanted: YesNo) -> bool | None:
    return None if answer is YesNo.UNKNOWN else answer is wanted


def _open_then(wanted: OpenHours, there: OpenHours) -> bool:
    """Who answers day and night answers every day, and who answers every day answers on working days."""
    order = (OpenHours.WORKING_DAYS, OpenHours.EVERY_DAY, OpenHours.DAY_AND_NIGHT)
    if wanted not in order or there not in order:
        return wanted is there
    return order.index(there) >= order.index(wanted)


@dataclass(frozen=True, slots=True)
class NeedCoverage:
    """Of one need: how many entries print, and how many there are."""

    need: HelpNeed
    verified: int
    known: int


def coverage(entries: Iterable[DirectoryEntry], today: date) -> tuple[NeedCoverage, ...]:
    """Every need; one with ``verified`` 0 is met by nothing that anybody verified."""
    listed = tuple(entries)
    covered = []
    for need in HelpNeed:
        having = [entry for entry in listed if need in entry.needs]
        covered.append(NeedCoverage(need, sum(entry.state(today).prints for entry in having), len(having)))
    return tuple(covered)
