"""Before she takes her consent back for an office: all that stops with it, and who has which copies; and for which
offices she can, where her file cannot be read as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from nsintake.domain.case import CaseCard
from nsintake.domain.consent import ConsentAct
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import Disclosure
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.release import CaseLink
from nsintake.domain.roles import Permission
from nsintake.domain.task import PENDING, Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.copies import Copies, copies_of
from nsintake.records.merged_files import every_readable_file
from nsintake.records.past_damage import is_shut_here
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
    naming = [named_back.copies_of(signed_in, named_id, sound=True) for named_id in named]
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


@dataclass(frozen=True, slots=True)
class DamagedFile:
    """What is left of a file that cannot be read as a whole. ``code``: empty where its card does not say it.
    ``offices``: those that heard of her, by recipient id; where it cannot be said which they are, every office on the
    list as well. She can take it back for each.
    """

    code: str
    offices: Mapping[str, Wording]


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def damaged_file(signed_in: SignedIn, case_id: bytes) -> DamagedFile:
    """What is left of it. Raises Refused ``file_restricted``."""
    if is_shut_here(signed_in, case_id):
        raise Refused("file_restricted")
    hers = every_readable_file(signed_in, case_id)
    acts = [signed_in.identity.sound("consent_act", ConsentAct, subject=file_id) for file_id in hers]
    links = [signed_in.identity.sound("case_link", CaseLink, subject=file_id) for file_id in hers]
    named = [signed_in.identity.sound("named_letter", NamedLetter, subject=file_id) for file_id in hers]
    heard = dict.fromkeys(act.value.recipient_id for rows in acts for act in rows.records if act.value.recipient_id)
    heard |= dict.fromkeys(link.recipient_id for link in records_of(signed_in, case_id))
    heard |= dict.fromkeys(letter.value.recipient_id for rows in named for letter in rows.records)
    listed = [office.recipient_id for office in signed_in.content.recipients]
    if any([rows.damaged for rows in acts] + [rows.damaged for rows in links] + [rows.damaged for rows in named]):
        heard |= dict.fromkeys(listed)
    cards = signed_in.identity.sound("card", CaseCard, ids=[case_id]).records
    in_order = [*(each for each in listed if each in heard), *sorted(heard.keys() - set(listed))]
    offices = {recipient_id: signed_in.content.office_of(recipient_id) for recipient_id in in_order}
    return DamagedFile(next((card.value.code for card in cards), ""), offices)


def _out(copies: Iterable[Copies], *, names_her: bool = False) -> list[CopiesOut]:
    prints: list[Disclosure] = [disclosure for each in copies for _, disclosure in each.out]
    return [
        CopiesOut(print_.lang, print_.there, print_.handed_to, print_.handed_on or print_.day, names_her=names_her)
        for print_ in prints
    ]
