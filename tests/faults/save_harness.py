"""Saves that are cut off by kill -9 at any moment, and a count of what was lost.

``python -m tests.faults.save_harness FOLDER ROUNDS`` founds a station without passwords in FOLDER. Each round forks a
session that saves and names every save it was told is durable; it is killed after a random time. Prints a JSON line.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

from nsintake.store.check import verify_file
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import Note, Station, make_station

PAIRS = 5
LONGEST = 0.05
"""Seconds a session lives at most, counted from its start or, every other time, from its first durable save."""


@dataclass
class Outcome:
    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    mixed: int = 0
    drafts_lost: int = 0
    sound: bool = False


@dataclass(frozen=True)
class Woman:
    """Two records that are always saved together, and a draft."""

    case: bytes
    card: bytes
    subject: bytes
    draft: bytes


def save(store: SealedStore, woman: Woman, number: int) -> None:
    with store.begin() as work:
        for table, record in (("case_file", woman.case), ("card", woman.card)):
            store.put(work, table, record, woman.subject, Note(str(number)), verb="saved")
        work.commit()


def session(station: Station, women: list[Woman], *, start: int, told: int) -> None:
    """Save one woman after the other; after each durable save write its number to ``told``."""
    store = station.store("u-intake")
    drafts = Drafts(store)
    number = start
    while True:
        number += 1
        woman = women[number % len(women)]
        if number % 3:
            save(store, woman, number)
        else:
            drafts.save(woman.draft, woman.subject, Note(str(number)), owner="u-intake")
        if number % 20 == 0:
            store.database.checkpoint()
        os.write(told, b"%d\n" % number)


def cut_off(station: Station, women: list[Woman], start: int) -> list[int]:
    """One session, killed; the numbers it was told are durable."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            session(station, women, start=start, told=writing)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        first = pipe.read(20) if random.random() < 0.5 else b""
        select.select([], [], [], random.random() * LONGEST)  # the moment of the cut is what is tested
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return [int(line) for line in (first + pipe.readall()).split()]


def judge(store: SealedStore, woman: Woman, at_least: dict[str, int], outcome: Outcome) -> int:
    """Compare what is in the file with what was acknowledged; the newest number found."""
    case, card = (store.find(table, key, Note) for table, key in (("case_file", woman.case), ("card", woman.card)))
    draft = {found.draft_id: int(found.value.text) for found in Drafts(store).of("u-intake", Note)}.get(woman.draft, 0)
    stands = int(case.text) if case is not None else 0
    outcome.mixed += case != card
    outcome.lost += stands < at_least.get("case", 0)
    outcome.drafts_lost += draft < at_least.get("draft", 0)
    return max(stands, draft)


def play(folder: Path, rounds: int) -> Outcome:
    station = make_station(folder)
    women = [Woman(new_id(), new_id(), new_id(), new_id()) for _ in range(PAIRS)]
    known: list[dict[str, int]] = [{} for _ in women]
    outcome, number = Outcome(), 0
    for _ in range(rounds):
        told = cut_off(station, women, number)
        outcome.rounds += 1
        outcome.acknowledged += len(told)
        for done in told:
            known[done % PAIRS]["case" if done % 3 else "draft"] = done
        store = station.store("u-keeper")
        found = [judge(store, woman, at_least, outcome) for woman, at_least in zip(women, known, strict=True)]
        number = max([number, *told, *found])
        station.close()
    outcome.sound = verify_file(station.store("u-keeper")).sound
    outcome.sound &= station.store("u-keeper").database.integrity_faults() == 0
    station.close()
    return outcome


if __name__ == "__main__":
    print(json.dumps(vars(play(Path(sys.argv[1]), int(sys.argv[2])))))
