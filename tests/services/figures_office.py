"""An office with many fictional women, written as sessions write them, whose months can be published."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from nsintake.domain.accompaniment import Accompaniment, AccompanimentStatus, LastStep, Purpose, Visibility
from nsintake.domain.case import CaseFile, Pathway, Wishes
from nsintake.domain.codes import new_code
from nsintake.domain.consent import SeenHow
from nsintake.domain.figures import FIGURES
from nsintake.domain.incident import Incident, IncidentKind, YesNo
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Disclosure, disclosures_subject
from nsintake.domain.meeting import Meeting, MeetingLink, MeetingStatus
from nsintake.domain.publication import Publication, PublishedCell
from nsintake.domain.release import CaseLink
from nsintake.records.case_files import write_file
from nsintake.records.publications import id_of
from nsintake.records.signed_in import SignedIn
from nsintake.store.unit_of_work import UnitOfWork
from tests.services.ladder import Office


def women_came(
    signed_in: SignedIn,
    day: date,
    number: int,
    *,
    kinds: Sequence[IncidentKind] = (),
    pathways: Sequence[Pathway] = (),
    counted: YesNo = YesNo.YES,
) -> list[bytes]:
    """So many women whose files were opened on a day; their ids."""
    found = [secrets.token_bytes(16) for _ in range(number)]
    with signed_in.identity.begin() as work:
        for case_id in found:
            case = CaseFile(new_code(signed_in.randbelow), day, signed_in.uid, may_be_counted=counted)
            case = replace(case, incident=Incident(kinds=(*kinds,)), wishes=Wishes(pathways=(*pathways,)))
            write_file(signed_in, work, case_id, case, verb="record")
        work.commit()
    return found


def paper_handed(
    signed_in: SignedIn, case_id: bytes, recipient: str, day: date, works: tuple[UnitOfWork, UnitOfWork]
) -> tuple[bytes, bytes]:
    """A paper about a woman that an office was handed on a day, under a reference of its own; the ids of record and
    print. ``works``: in identity.db and in liaison.db.
    """
    record_id, print_id, reference = secrets.token_bytes(16), secrets.token_bytes(16), secrets.token_hex(4)
    given = Disclosure(reference, recipient, secrets.token_bytes(16), Lang.EN, signed_in.uid, day, 1, 1)
    given = replace(given, handed_on=day, kind=LetterKind.LIAISON_LETTER)
    link = CaseLink(recipient, record_id, reference)
    signed_in.identity.put(works[0], "case_link", secrets.token_bytes(16), case_id, link, verb="link")
    apart = disclosures_subject(record_id)
    signed_in.liaison.put(works[1], "disclosure", print_id, apart, given, verb="hand_copies")
    return record_id, print_id


def she_met(
    signed_in: SignedIn, case_id: bytes, day: date, works: tuple[UnitOfWork, UnitOfWork], *, way: bool = False
) -> None:
    """A meeting of a woman that was held on a day, or a way on which somebody went with her."""
    key, code = secrets.token_bytes(16), new_code(signed_in.randbelow)
    starts = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
    link = MeetingLink(key, code, "", b"")
    signed_in.identity.put(works[0], "meeting_plan", secrets.token_bytes(16), case_id, link, verb="plan")
    if way:
        gone = replace(_a_way(code, starts, signed_in.uid), status=AccompanimentStatus.OVER)
        signed_in.liaison.put(works[1], "accompaniment", key, key, gone, verb="plan_way")
        return
    held = Meeting(code, "Room 1", starts, starts, SeenHow.FACE, (), female_officer=True, status=MeetingStatus.HELD)
    signed_in.liaison.put(works[1], "meeting", key, key, held, verb="plan")


def _a_way(code: str, starts: datetime, watcher: str) -> Accompaniment:
    before = (code, Purpose.REPORT, "", "The court", starts, (), (), "", "", Visibility.VISIBLE, "", "", "", ())
    return Accompaniment(*before, LastStep.OUR_LEAD, "", watcher)


def another_program_published(keeper: SignedIn, month: str, *more: PublishedCell) -> None:
    """A month as another version of the program published it, with rows that this one does not know, and ``more``."""
    cells = (
        *more,
        PublishedCell("women", 20),
        PublishedCell("women/kind.later", 7),
        PublishedCell("women/wish.later", 6),
        PublishedCell("office.gone", 12),
        PublishedCell("office.gone/later", 8),
        PublishedCell("later", 11),
        PublishedCell("later.sort", 9),
    )
    with keeper.liaison.begin() as work:
        made = Publication(month, keeper.today(), cells)
        keeper.liaison.put(work, "publication", id_of(month), FIGURES, made, verb="publish_month")
        work.commit()


def go_to(office: Office, day: date) -> None:
    """Set the clock of an office forward to a day."""
    office.clock.moment = office.clock.moment.replace(year=day.year, month=day.month, day=day.day)


def a_quarter(office: Office, *months: int) -> SignedIn:
    """So many women in each of the first months of 2026, all threatened and half of them with money asked; the keeper,
    who has published nothing yet.
    """
    keeper = office.sign_in("keeper")
    for month, number in enumerate(months, 1):
        threat, money = IncidentKind.THREAT_TO_PUBLISH, IncidentKind.DEMAND_MONEY
        day = date(2026, month, 3)
        women_came(keeper, day, number - number // 2, kinds=[threat], pathways=[Pathway.LIAISON])
        women_came(keeper, day, number // 2, kinds=[threat, money], pathways=[Pathway.INFORMATION, Pathway.LIAISON])
    return keeper


def came_in(signed_in: SignedIn, month: int) -> list[tuple[bytes, CaseFile]]:
    """The files that were opened in a month of 2026 and are counted."""
    files = signed_in.identity.list("case_file", CaseFile)
    return [
        (case_id, case)
        for case_id, case in files
        if (case.opened.year, case.opened.month) == (2026, month) and case.may_be_counted is YesNo.YES
    ]
