"""A row of a list of services as an entry of the directory: what its columns are called and what a cell may say."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TypeVar

from nsintake.domain.directory import (
    MOST_WAITING,
    DirectoryEntry,
    EntryKind,
    HelpNeed,
    OpenHours,
    Serves,
    ServiceCost,
    checked_entry,
)
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.phone import phone_of
from nsintake.domain.text import parse_day, to_ascii_digits
from nsintake.errors import UserFault

Member = TypeVar("Member", bound=StrEnum)
Taken = TypeVar("Taken")

_YES = frozenset({"yes", "y", "true", "1", "\u0646\u0639\u0645", "\u0628\u06d5\u06b5\u06ce"})
_NO = frozenset({"no", "n", "false", "0", "\u0644\u0627", "\u0643\u0644\u0627", "\u0646\u06d5\u062e\u06ce\u0631"})
COLUMNS = (
    *("kind", "name_en", "name_ar", "name_ckb", "needs", "phone", "focal_point", "people", "place", "hours"),
    *("hours_words", "serves", "cost", "id_asked", "guardian_asked", "female_staff", "languages", "recorded"),
    *("sends_patrol", "anonymous", "waiting_days", "ends_on", "note"),
)
"""The columns of a list that is read in, by the names in its first row."""
MOST_LIST_BYTES = 4 * 1024 * 1024
"""So large a file with a list may be."""
NEEDED_COLUMNS = ("kind", "name_en", "name_ar", "name_ckb", "needs")


def entry_of_row(cells: Mapping[str, str]) -> tuple[DirectoryEntry | None, list[UserFault]]:
    """One row of a list as an entry that nobody has verified, whatever the list says; None with every fault of it.

    The faults are ``value_unknown``, those of ``parse_day`` and of ``phone_of``, and the first of ``checked_entry``;
    each has its column as ``field``.
    """
    said = {name: cells.get(name, "").strip() for name in COLUMNS}
    faults: list[UserFault] = []

    def take(work: Callable[[], Taken], otherwise: Taken) -> Taken:
        try:
            return work()
        except UserFault as fault:
            faults.append(fault)
            return otherwise

    def yes_no(field: str) -> YesNo:
        return take(lambda: _yes_no(said[field], field), YesNo.UNKNOWN)

    def several(kind: type[Member], field: str) -> tuple[Member, ...]:
        return take(lambda: tuple(_value(kind, part, field) for part in _parts(said[field])), ())

    entry = DirectoryEntry(
        kind=take(lambda: _value(EntryKind, said["kind"], "kind"), EntryKind.SERVICE),
        name=Wording(en=said["name_en"], ar=said["name_ar"], ckb=said["name_ckb"]),
        needs=several(HelpNeed, "needs"),
        phone=take(lambda: phone_of(said["phone"]), ""),
        focal_point=said["focal_point"],
        people=_parts(said["people"]),
        place=said["place"],
        hours=take(lambda: _value(OpenHours, said["hours"] or OpenHours.NOT_ASKED, "hours"), OpenHours.NOT_ASKED),
        hours_words=said["hours_words"],
        serves=several(Serves, "serves"),
        cost=take(lambda: _value(ServiceCost, said["cost"] or ServiceCost.NOT_ASKED, "cost"), ServiceCost.NOT_ASKED),
        id_asked=yes_no("id_asked"),
        guardian_asked=yes_no("guardian_asked"),
        female_staff=yes_no("female_staff"),
        languages=several(Lang, "languages"),
        recorded=yes_no("recorded"),
        sends_patrol=yes_no("sends_patrol"),
        anonymous=yes_no("anonymous"),
        waiting_days=take(lambda: _days(said["waiting_days"]), None),
        ends_on=take(lambda: parse_day(said["ends_on"], "ends_on"), None),
        note=said["note"],
    )
    if faults:
        return None, faults
    checked = take(lambda: checked_entry(entry), None)
    return checked, faults


def _days(text: str) -> int | None:
    digits = to_ascii_digits(text)
    if not digits:
        return None
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 4):
        raise UserFault("waiting_out_of_range", field="waiting_days", limit=MOST_WAITING)
    return int(digits)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split("[,;\u060c\u061b\n]", text) if part.strip())


def _value(kind: type[Member], text: str, field: str) -> Member:
    try:
        return kind("_".join(text.casefold().split()))
    except ValueError:
        raise UserFault("value_unknown", field=field) from None


def _yes_no(text: str, field: str) -> YesNo:
    folded = text.casefold()
    if folded in {"", *_YES, *_NO}:
        return YesNo.YES if folded in _YES else YesNo.NO if folded in _NO else YesNo.UNKNOWN
    raise UserFault("value_unknown", field=field)
