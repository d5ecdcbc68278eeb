"""Backups and restores cut off by kill -9, and what the stick and the station say afterwards.

``python -m tests.faults.restore_harness KIND RUNG ROUNDS`` (``backup``, ``restore``, or ``recover`` on another
computer) copies the prepared office in RUNG for each round, forks a session that acts, kills it at one of its points or
at a random moment, then signs in like the next morning. Prints a JSON line of counts; everything but ``rounds``,
``old``, ``new`` and ``cut`` must be zero.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from nsintake.domain.liaison import MaskedRecord
from nsintake.errors import EnvironmentFault, NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import backups, recovery
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from nsintake.store import backup, generation
from tests.faults.act_harness import Child, Points, copied, get_ready, sound
from tests.services.ladder import Office


@dataclass
class Outcome:
    rounds: int = 0
    old: int = 0
    new: int = 0
    cut: int = 0
    mixed: int = 0
    lost: int = 0
    unsound: int = 0
    left: int = 0
    failed: list[str] = field(default_factory=list)


def stick_of(office: Office) -> Path:
    folder = office.folder / "stick"
    folder.mkdir(exist_ok=True)
    return folder


def back_up(office: Office, points: Points) -> None:
    points.around(backup, "_fill")
    points.around(backup, "_sync")
    backups.back_up(office.sign_in("liaison"), stick_of(office), progress=points.reach)


def restore(office: Office, points: Points) -> None:
    for name in ("put_in_force", "take_away"):
        points.around(generation, name)
    (path,) = stick_of(office).glob("*.bin")
    recovery.restore(office.sign_in("keeper"), path, progress=points.reach)


def elsewhere(office: Office) -> Path:
    """Where a backup is put in force on another computer."""
    return office.folder / "elsewhere"


def recover(office: Office, points: Points) -> None:
    (path,) = stick_of(office).glob("*.bin")
    sheet = json.loads((office.data / "practice.json").read_text("utf-8"))["site_sheet"]
    password = office.passwords()["keeper"]
    points.install()
    opened = recovery.open_with_password(
        elsewhere(office), path, sheet=sheet, login="keeper", password=password, clock=office.clock
    )
    recovery.recover(opened, stay=frozenset(person.uid for person in opened.people))


ACTS: dict[str, Callable[[Office, Points], None]] = {"backup": back_up, "restore": restore, "recover": recover}


def start(office: Office, kind: str, *, deadly: int | None = None) -> Child:
    """Fork a session that acts and says "done", or the code of an error, and how many points it passed."""
    get_ready()
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        points = Points(deadly)
        try:
            ACTS[kind](office, points)
            os.write(writing, f"points {points.seen}\ndone\n".encode())
        except NsintakeError as error:
            os.write(writing, f"error {error.code}\n".encode())
        finally:
            os._exit(0)
    os.close(writing)
    return Child(pid, reading)


def restored_state(signed_in: SignedIn) -> str:
    records = [record for _, record in signed_in.liaison.list("masked_record", MaskedRecord)]
    waiting = [record.unconfirmed_since is not None for record in records]
    found = (signed_in.ring.epoch, waiting)
    if found == (1, [False]):
        return "old"
    return "new" if found == (2, [True]) else f"mixed {found}"


def look_at_stick(office: Office, outcome: Outcome, *, acknowledged: bool) -> None:
    whole = 0
    for path in stick_of(office).glob("files-*.bin"):
        try:
            backup.verify(path)
            whole += 1
        except EnvironmentFault as fault:
            outcome.mixed += 1
            outcome.failed.append(fault.code)
    outcome.new += whole == 1
    outcome.old += whole == 0
    outcome.lost += acknowledged and whole != 1
    backups.back_up(office.sign_in("intake"), stick_of(office))
    outcome.left += bool(list(stick_of(office).glob(".*.part")))


def look_at_station(office: Office, outcome: Outcome, *, acknowledged: bool) -> None:
    signed_in = office.sign_in("intake")
    state = restored_state(signed_in)
    outcome.old += state == "old"
    outcome.new += state == "new"
    if state.startswith("mixed"):
        outcome.mixed += 1
        outcome.failed.append(state)
    outcome.lost += acknowledged and state != "new"
    outcome.left += len(list(office.data.glob("generation-*"))) != 1
    outcome.unsound += not sound(signed_in) or bool(signed_in.unsound)


def look_elsewhere(office: Office, outcome: Outcome, *, acknowledged: bool) -> None:
    """Nothing is there and the backup is put in force once more, or all of it is."""
    passwords = office.passwords()
    there = Station.find(elsewhere(office), clock=office.clock)
    outcome.old += there is None
    outcome.new += there is not None
    outcome.lost += acknowledged and there is None
    if there is None:
        recover(office, Points(None))
        there = Station.find(elsewhere(office), clock=office.clock)
    if there is None:
        raise RuntimeError("it cannot be put in force any more")
    office.stations.append(there)
    signed_in = sign_in(there, "intake", passwords["intake"])
    office.sessions.append(signed_in)
    records = [record for _, record in signed_in.liaison.list("masked_record", MaskedRecord)]
    outcome.mixed += any(record.unconfirmed_since is None for record in records) or not records
    outcome.unsound += not sound(signed_in) or bool(signed_in.unsound)


LOOKS = {"backup": look_at_stick, "restore": look_at_station, "recover": look_elsewhere}


@contextlib.contextmanager
def prepared(rung: Path, kind: str) -> Iterator[Office]:
    with copied(rung) as office:
        if kind != "backup":
            backups.back_up(office.sign_in("intake"), stick_of(office))
            office.close()
        yield office


def play(kind: str, rung: Path, rounds: int) -> Outcome:
    outcome = Outcome()
    with prepared(rung, kind) as office:
        began = time.monotonic()
        child = start(office, kind)
        child.end()
        seconds = time.monotonic() - began
        if not child.acknowledged:
            raise RuntimeError(f"uncut it ended with {child.said}")
        points = next(int(word.split()[1]) for word in child.said if word.startswith("points"))
    for round_ in range(rounds):
        with prepared(rung, kind) as office:
            deadly = random.randint(1, points) if round_ % 2 else None
            child = start(office, kind, deadly=deadly)
            child.cut_off(outcome, seconds=seconds if deadly is None else None)
            LOOKS[kind](office, outcome, acknowledged=child.acknowledged)
    return outcome


if __name__ == "__main__":
    print(json.dumps(vars(play(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))))
