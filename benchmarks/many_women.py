"""A practice station with as many fictional women as a busy office sees in twenty years, for measuring only."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from nsintake.domain.case import CaseFile, card_of
from nsintake.domain.consent import ConsentAct
from nsintake.services.founding import found_practice
from nsintake.services.session import sign_in
from nsintake.station import Station

if TYPE_CHECKING:
    from nsintake.services.session import Session

BATCH = 500
TOLD = "He wrote again and said that he will send it to all of them. "
"""Fills a file up to the 1.5 KB that a real one has."""
LOGIN = "intake"


def found_with(folder: Path, women: int) -> Station:
    """Found a practice office in ``folder`` and put that many files with cards and consents into it."""
    found_practice(folder)
    station = Station.find(folder)
    if station is None:
        raise FileNotFoundError(folder)
    session = sign_in(station, LOGIN, password_of(folder))
    try:
        _fill(session, women)
    finally:
        session.close()
    return station


def password_of(folder: Path) -> str:
    """The practice password that was drawn for the intake worker."""
    notes = json.loads((folder / "practice.json").read_text("utf-8"))
    return next(str(one["password"]) for one in notes["accounts"] if one["login"] == LOGIN)


def _fill(session: Session, women: int) -> None:
    store = session.identity
    patterns = [
        (_lengthened(file), [act for _, act in store.list("consent_act", ConsentAct, subject=case_id)])
        for case_id, file in store.list("case_file", CaseFile)
    ]
    for start in range(0, women, BATCH):
        with store.begin() as work:
            for number in range(start, min(start + BATCH, women)):
                file, acts = patterns[number % len(patterns)]
                case_id, mine = secrets.token_bytes(16), replace(file, code=f"B-{number:06}")
                store.put(work, "case_file", case_id, case_id, mine, verb="record")
                store.put(work, "card", case_id, case_id, card_of(mine), verb="record")
                for act in acts:
                    store.put(work, "consent_act", secrets.token_bytes(16), case_id, act, verb="consent")
            work.commit()
    store.database.checkpoint()


def _lengthened(file: CaseFile) -> CaseFile:
    return replace(file, wishes=replace(file.wishes, conditions=TOLD * 12))
