"""Counting at a door, cut off by kill -9 at any moment, and what of the taps that were shown is there afterwards.

``python -m tests.faults.door_harness FOLDER ROUNDS`` counts in the office in FOLDER. Each round forks a session that
taps and names the number it would show; it is killed after a random time. Prints a JSON line.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
from datetime import date
from pathlib import Path

from nsintake.domain.training import DOOR, Training, TrainingDay, TrainingKind, TrainingTopic
from nsintake.services.trainings import door, trainings
from nsintake.store.check import verify_file
from tests.faults import observing
from tests.services.ladder import Office

LONGEST = 0.12
"""Seconds a session counts at most before it is killed."""


def count(office: Office, training_id: bytes, day: date, told: int) -> None:
    """Tap, and take back every seventh; after each what is shown is written to ``told``."""
    signed_in = office.sign_in("liaison")
    os.write(told, b"0\n")
    for at in range(1, 10_000):
        if at % 7:
            view = door.tap(signed_in, training_id, day, [DOOR[at % len(DOOR)]])
        else:
            view = door.take_back(signed_in, training_id, day)
        os.write(told, b"%d\n" % (view.held.sum_of() or 0))


def cut_off(office: Office, training_id: bytes, day: date) -> list[int]:
    """One session, killed; the numbers that it showed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            count(office, training_id, day, writing)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        begun = pipe.readline()
        select.select([], [], [], random.random() * LONGEST)  # the moment of the cut is what is tested
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = (begun + pipe.readall()).split(b"\n")
        return [int(line) for line in lines[1:] if line]


def play(folder: Path, rounds: int) -> dict[str, object]:
    observing.spare()
    office = Office(folder)
    signed_in = office.sign_in("liaison")
    day = signed_in.today()
    event = Training(TrainingKind.FESTIVAL, "Square", (TrainingTopic.UCP,), (TrainingDay(day),))
    training_id = trainings.save_training(signed_in, b"", event, before=None)
    office.close()
    shown = lost = before = 0
    sound = True
    for _ in range(rounds):
        told = cut_off(office, training_id, day)
        signed_in = office.sign_in("liaison")
        held = door.at_door(signed_in, training_id, day).held
        now, last = held.sum_of() or 0, told[-1] if told else before
        lost += abs(now - last) > 1  # the tap under way may be there or not, and was not shown
        sound &= verify_file(signed_in.liaison).sound
        shown, before = shown + len(told), now
        office.close()
    return {"rounds": rounds, "shown": shown, "lost": lost, "sound": sound}


if __name__ == "__main__":
    print(json.dumps(play(Path(sys.argv[1]), int(sys.argv[2]))))
