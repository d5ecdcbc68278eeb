"""Before she takes her consent back for an office: all that stops with it, and who has which copies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from nsintake.domain.language import Lang
from nsintake.domain.liaison import Disclosure
from nsintake.domain.roles import Permission
from nsintake.domain.task import PENDING, Task, TaskKind
from nsintake.records.access import requires
from nsintake.records.copies import Copies, copies_of
from nsintake.records.merged_files import every_readable_file
from nsintake.records.record_leads import records_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import named_back
from nsintake.services.liaison.calling_off import planned_with


@dataclass(frozen=True, slots=True)
class CopiesOut:
    """Copies that are with somebody: in which language, since when, and whether they say who she is."""

    lang: Lang
    copies: int
    holder: str
    since: date
    names_her: bool = False


@dataclass(frozen=True, slots=True)
class WhatStops:
    """What a withdrawal would stop. ``with_us``: copies no office was given; ``to_print`` and ``answers``: how many
    papers wait for the printer, and for an answer; ``meetings``: their codes and hours; ``named``: letters that name
    her.
    """

    out: tuple[CopiesOut, ...]
    with_us: int
    to_print: int
    answers: int
    meetings: tuple[tuple[str, datetime], ...]
    named: int


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def what_stops(signed_in: SignedIn, case_id: bytes, recipient_id: str) -> WhatStops:
    """All that stops for one office, as far as it and her files can be read."""
    hers = every_readable_file(signed_in, case_id)
    links = records_of(signed_in, case_id, recipient_id)
    named = [
        named_id for file_id in hers for named_id, _ in named_back.not_taken_back(signed_in, file_id, recipient_id)
    ]
    plain = [copies_of(signed_in, link.record_id, sound=True) for link in links]
    naming = [named_back.copies_of(signed_in, named_id) for named_id in named]
    due = [
        task
        for link in links
        for _, task in signed_in.liaison.sound("task", Task, subject=link.record_id).pairs
        if task.status in PENDING
    ]
    meetings = planned_with(signed_in, [link.reference for link in links])
    return WhatStops(
        out=(*_out(naming, names_her=True), *_out(plain)),
        with_us=sum(copies.number_with_us for copies in (*plain, *naming)),
        to_print=sum(task.kind is TaskKind.PRINT_LETTER for task in due),
        answers=sum(task.kind is TaskKind.AWAIT_ANSWER for task in due),
        meetings=tuple(sorted((row.value.code, row.value.starts) for row in meetings)),
        named=len(named),
    )


def _out(copies: Iterable[Copies], *, names_her: bool = False) -> list[CopiesOut]:
    prints: list[Disclosure] = [disclosure for each in copies for _, disclosure in each.out]
    return [
        CopiesOut(print_.lang, print_.there, print_.handed_to, print_.handed_on or print_.day, names_her=names_her)
        for print_ in prints
    ]
