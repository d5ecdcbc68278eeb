"""Figures of an office with very many sessions are right, and are made in one go."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random
from time import process_time

from nsintake.domain.case import CaseFile, Pathway, Wishes
from nsintake.domain.codes import new_code
from nsintake.domain.incident import Incident, IncidentKind, YesNo
from nsintake.domain.publication import HIDDEN, PeriodCount
from nsintake.records.case_files import write_file
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import publishing
from tests.scale import full_or
from tests.services.figures_office import paper_handed, she_met
from tests.services.ladder import POLICE, Office


def an_office_of(keeper: SignedIn, sessions: int) -> list[Counter[str]]:
    """So many women who came in January and February 2026, with papers and meetings; the true counts of both months."""
    chance, true = Random(1), [Counter[str](), Counter[str]()]
    with keeper.identity.begin() as hers, keeper.liaison.begin() as work:
        for number in range(sessions):
            month = 1 + number % 2
            day, case_id = date(2026, month, 3 + number % 20), secrets.token_bytes(16)
            kinds = tuple(kind for kind in IncidentKind if chance.random() < 0.3)
            ways = tuple(way for way in Pathway if chance.random() < 0.3)
            agreed = chance.random() < 0.8
            case = CaseFile(new_code(keeper.randbelow), day, keeper.uid, incident=Incident(kinds=kinds))
            case = replace(case, wishes=Wishes(pathways=ways), may_be_counted=YesNo.YES if agreed else YesNo.NO)
            write_file(keeper, hers, case_id, case, verb="record")
            rows = ["women", *(f"women/kind.{kind}" for kind in kinds), *(f"women/pathway.{way}" for way in ways)]
            true[month - 1].update(rows if agreed else [])
            if chance.random() < 0.4:
                paper_handed(keeper, case_id, POLICE, day, (hers, work))
                true[1].update([f"office.{POLICE}"] if agreed and month == 1 else [])
            meetings = chance.choice((0, 0, 0, 1, 3))
            true[month - 1].update(["meetings.women"] if agreed and meetings else [])
            for _ in range(meetings):
                she_met(keeper, case_id, day, (hers, work))
        hers.commit()
        work.commit()
    return true


def told(count: int, whole: int | None) -> PeriodCount:
    """What is published of a count that is many."""
    if whole is None or count < whole - HIDDEN:
        return PeriodCount(count)
    return PeriodCount(whole - HIDDEN, or_more=True)


def test_figures_of_ten_thousand_sessions_are_right(
    office: Office, record_property: Callable[[str, object], None]
) -> None:
    """Every number that is told is the true one. How long it takes is only written into the report."""
    sessions = full_or(500, 10_000)
    true = an_office_of(office.sign_in("keeper"), sessions)
    office.close()
    keeper = office.sign_in("keeper")
    begun = process_time()
    assert publishing.publish(keeper) == ("2026-01", "2026-02")
    published = process_time()
    for month, counts in zip(("2026-01", "2026-02"), true, strict=True):
        shown = {line.row: line.now for line in publishing.figures(keeper, month).lines if line.now is not None}
        events = {"forums": PeriodCount(0), "trainings": PeriodCount(0)}
        wholes = {row: counts[row.rpartition("/")[0]] if "/" in row else None for row in counts}
        assert shown == events | {row: told(count, wholes[row]) for row, count in counts.items()}
    said = f"{sessions} sessions: published in {published - begun:.1f} s of the processor"
    said += f", shown in {process_time() - published:.3f} s"
    record_property("figures_of_many", said)
    print(said)
