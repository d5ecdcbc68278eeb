"""A practice station with as many fictional women as a busy office sees in twenty years, for measuring only.

Half of them are on file in Arabic letters, half in Latin ones, each with three names and a phone drawn evenly: names
that the leak check knows as common, written in Latin by the first way of each letter.
"""

from __future__ import annotations

import atexit
import json
import random
import secrets
import shutil
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from nsintake.domain.case import CaseFile, card_of
from nsintake.domain.consent import ConsentAct
from nsintake.domain.identity import AgeBand, Identity
from nsintake.masking.normalise import words_of
from nsintake.masking.readings import arabic_slots
from nsintake.masking.words import common_names
from nsintake.services.founding.founding import found_practice
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from nsintake.store.codec import encode

if TYPE_CHECKING:
    from nsintake.records.session import SignedIn

BATCH = 500
TOLD = "He wrote again and said that he will send it to all of them. "
"""Fills a file up to what a real one has."""
REAL = 1_500
"""Bytes of a real file."""
LOGIN = "intake"


def found_with(folder: Path, women: int) -> Station:
    """Found a practice office in ``folder`` and put that many files with cards and consents into it."""
    found_practice(folder)
    station = Station.find(folder)
    if station is None:
        raise FileNotFoundError(folder)
    signed_in = sign_in(station, LOGIN, password_of(folder))
    try:
        _fill(signed_in, women)
    finally:
        signed_in.close()
    return station


@cache
def shared_office(women: int) -> Path:
    """The data folder of one office of that size, made once a run of the benchmarks and removed at its end."""
    from benchmarks.save_vs_sqlite import work_folder  # noqa: PLC0415

    folder = work_folder().absolute()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    found_with(folder / "station", women).close()
    return folder / "station"


def enter(folder: Path) -> SignedIn:
    """The intake worker of such an office, signed in."""
    station = Station.find(folder)
    if station is None:
        raise FileNotFoundError(folder)
    return sign_in(station, LOGIN, password_of(folder))


@lru_cache(maxsize=8192)
def latin(name: str) -> str:
    """One way to write an Arabic name in Latin letters."""
    out = ""
    for slot in (slot for token in words_of(name) for slot in arabic_slots(token.reading)):
        way = slot.consonants[0] if slot.consonants else slot.vowels[0]
        out += f"a{way}" if out and out[-1] not in "aeiou" and way[0] not in "aeiou" else way
    return out.capitalize()


def names_of(number: int) -> tuple[str, ...]:
    """The three names of woman ``number``, in Arabic letters; the same in every run."""
    known = _names()
    return tuple(random.Random(number).choices(known, k=3))


@cache
def _names() -> list[str]:
    return sorted(name for name in common_names() if not name.isascii() and len(name) > 2)


def identity_of(number: int) -> Identity:
    """Who woman ``number`` is."""
    names = names_of(number)
    spelled = " ".join(names if number % 2 else map(latin, names))
    return Identity(names=(spelled,), phones=(phone_of(number),), age=AgeBand.ADULT)


def phone_of(number: int) -> str:
    """Her phone."""
    return f"077{random.Random(-number - 1).randrange(10**8):08}"


def password_of(folder: Path) -> str:
    """The practice password that was drawn for the intake worker."""
    notes = json.loads((folder / "practice.json").read_text("utf-8"))
    return next(str(account["password"]) for account in notes["accounts"] if account["login"] == LOGIN)


def _fill(signed_in: SignedIn, women: int) -> None:
    store = signed_in.identity
    patterns = [
        (_lengthened(file), [act for _, act in store.list("consent_act", ConsentAct, subject=case_id)])
        for case_id, file in store.list("case_file", CaseFile)
    ]
    for start in range(0, women, BATCH):
        with store.begin() as work:
            for number in range(start, min(start + BATCH, women)):
                file, acts = patterns[number % len(patterns)]
                case_id, mine = secrets.token_bytes(16), _woman(file, number)
                store.put(work, "case_file", case_id, case_id, mine, verb="record")
                store.put(work, "card", case_id, case_id, card_of(mine), verb="record")
                for act in acts[:1]:
                    store.put(work, "consent_act", secrets.token_bytes(16), case_id, act, verb="consent")
            work.commit()
    store.database.checkpoint()


def _woman(file: CaseFile, number: int) -> CaseFile:
    incident = replace(file.incident, account=f"@account_{number:05}")
    return replace(file, code=f"B-{number:06}", identity=identity_of(number), incident=incident)


def _lengthened(file: CaseFile) -> CaseFile:
    lacking = REAL - len(encode(file))
    return replace(file, wishes=replace(file.wishes, conditions=(TOLD * 30)[: max(lacking, 0)]))
