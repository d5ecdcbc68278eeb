"""A founding cut off by kill -9, from its first file to a start stick and the sealing, and gone on with afterwards.

``python -m tests.faults.founding_harness FOLDER ROUNDS`` founds a real station for each round, in a process of its own
that dies before or after one of the durable steps, then does what a keeper does the next morning: goes on where the
station stands, or begins again. The sticks are made in FOLDER, on another disk than the station. Prints a JSON line of
counts; ROUNDS 0 cuts at every point.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from nsintake.crypto.kdf import FLOOR
from nsintake.errors import EnvironmentFault, NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.founding import founding
from nsintake.services.station import founding_steps, sealing, start_stick
from nsintake.station import Station
from nsintake.store.check import verify_file
from tests import steps
from tests.faults.act_harness import Child, Points, gated
from tests.services.real_station import ADMINISTRATOR, SECOND, RealStation

PAPERS = "papers.json"


@dataclass
class Outcome:
    """``by_state``: what the next morning found."""

    rounds: int = 0
    cut: int = 0
    points: int = 0
    by_state: dict[str, int] = field(default_factory=dict)
    several: dict[str, int] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)


def write_down(real: RealStation, signed_in: SignedIn) -> None:
    """Draw the sheets, copy them onto paper, and type them back twice."""
    sheets = founding_steps.draw_sheets(signed_in)
    for letter in founding_steps.LETTERS:
        if sheets.groups(letter):
            real.papers[letter] = " ".join(sheets.groups(letter))
    (real.folder / PAPERS).write_text(json.dumps(real.papers))
    real.write_down(signed_in, sheets)


def go_on(real: RealStation, signed_in: SignedIn) -> None:
    """Everything that is missing still, and the end."""
    if not founding_steps.state(signed_in).sheets_done:
        write_down(real, signed_in)
    if not founding_steps.state(signed_in).administrator:
        founding_steps.add_administrator(signed_in, params=FLOOR, **ADMINISTRATOR)
    if not founding_steps.state(signed_in).second_keeper:
        founding_steps.add_second_keeper(signed_in, params=FLOOR, **SECOND)
    founding_steps.finish(signed_in)


def whole(real: RealStation, stick: Path) -> None:
    """A founding (``found_station``), a start stick, and the sealing."""
    signed_in = real.begin()
    go_on(real, signed_in)
    start_stick.make(signed_in, str(stick))
    start_stick.make(signed_in, str(stick), anew=True)
    start_stick.void(signed_in)
    sealing.seal(signed_in)


def start(real: RealStation, stick: Path, deadly: int | None) -> Child:
    def act(told: int, gate: int) -> None:
        def tell(word: str) -> None:
            os.write(told, word.encode() + b"\n")

        points = Points(deadly)
        points.install()
        watched = steps.watch()
        watched.most.clear()
        tell("begun")
        os.read(gate, 1)
        try:
            whole(real, stick)
        except NsintakeError as error:
            tell(f"error {error.code}")
            return
        tell(f"points {points.seen}")
        tell(f"several {json.dumps(watched.several)}")
        tell("done")

    return gated(act)


def _stick_opens(real: RealStation, stick: Path) -> bool:
    station = Station.find(real.data, clock=real.clock)
    if station is None:
        return False
    try:
        start_stick.use(station, str(stick))
    except EnvironmentFault:
        return False
    finally:
        station.close()
    return True


def next_morning(real: RealStation, stick: Path) -> str:
    """What is there, gone on with to its end; or what is wrong with it."""
    papers = real.folder / PAPERS
    real.papers = json.loads(papers.read_text()) if papers.exists() else {}
    opens = _stick_opens(real, stick)
    found = Station.find(real.data, clock=real.clock)
    if found is None:
        state = "nothing"
        real.papers = {}
        signed_in = real.begin()
    elif "S" not in real.papers:  # nobody holds its secret
        state = "begun anew"
        founding.begin_again(found)
        signed_in = real.begin()
    else:
        signed_in = real.sign_in()
        state = "founded" if signed_in.founded else "goes on"
    if not signed_in.founded:
        if opens:
            return "wrong: a stick opens what is not founded"
        go_on(real, signed_in)
        signed_in.close()
        signed_in = real.sign_in()
    if opens and all(entry.verb != "make_stick" for entry in signed_in.accounts_store.audit.views()):
        return "wrong: a stick opens and the log does not know of it"
    if real.station().unfinished or not all(verify_file(store).sound for store in signed_in.stores):
        return "wrong: not whole"
    real.sign_in(ADMINISTRATOR["login"])
    real.sign_in(SECOND["login"])
    return state


def play(folder: Path, rounds: int) -> Outcome:
    outcome = Outcome()
    outcome.points, outcome.several = one_round(folder, None, outcome)
    chosen = list(range(1, outcome.points + 1))
    if rounds:
        chosen = sorted(random.sample(chosen, rounds))
    for deadly in chosen:
        one_round(folder, deadly, outcome)
    return outcome


def one_round(folder: Path, deadly: int | None, outcome: Outcome) -> tuple[int, dict[str, int]]:
    # The station in memory: a killed process leaves there what it leaves on a disk, and nobody waits for one.
    with (
        tempfile.TemporaryDirectory(prefix="founding-", dir="/dev/shm") as place,
        tempfile.TemporaryDirectory(prefix="stick-", dir=folder) as stick,
    ):
        os.environ["NSINTAKE_STATE"] = f"{place}/state"
        real = RealStation(Path(place))
        child = start(real, Path(stick), deadly)
        child.cut_off(outcome, seconds=None)
        state = next_morning(real, Path(stick))
        real.close()
    outcome.by_state[state] = outcome.by_state.get(state, 0) + 1
    if state.startswith("wrong"):
        outcome.failed.append(f"{state} at point {deadly}")
    if deadly is not None:
        return 0, {}
    return int(child.told("points")), json.loads(child.told("several"))


if __name__ == "__main__":
    print(json.dumps(vars(play(Path(sys.argv[1]), int(sys.argv[2])))))
