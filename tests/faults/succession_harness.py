"""New roots cut off by kill -9, and what the office is the next morning: under the old root or the new, never between.

``python -m tests.faults.succession_harness RUNG ROUNDS`` copies the prepared office in RUNG for each round, forks a
keeper's session that makes a new root (nobody leaves, somebody leaves, in turn), kills it at a random moment or at one
of the points around its writes, and looks at what is left as everybody, the recovery papers included. Prints a JSON
line of counts; everything but ``rounds``, ``old``, ``new`` and ``cut`` must be zero.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from nsintake.crypto.compartments import GRANTED
from nsintake.crypto.founding import recovery_key
from nsintake.crypto.grants import open_grant
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.roster import RECOVERY
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.station import rotation, succession
from nsintake.store import generation
from nsintake.store.check import verify_file
from tests.faults.act_harness import Child, Points, copied, gated
from tests.faults.rotation_harness import Outcome, chains, contents, install
from tests.services.ladder import Office
from tests.services.people import uid_of

EVERYBODY = ("administrator", "intake", "liaison")
LEAVES = "liaison"
WAYS = ("stay", "leave")
Sheets = tuple[str, str]


@dataclass
class Before:
    """The office before the cut, and the papers that were written for its new root."""

    root: bytes
    contents: dict[str, list[str]]
    chains: dict[str, list[object]]
    sheets: Sheets
    recovery: bytes


def _before(office: Office) -> Before:
    signed_in = office.sign_in("keeper")
    drawn = succession.draw_halves(signed_in)
    sheets = " ".join(drawn.groups("A")), " ".join(drawn.groups("B"))
    roster = signed_in.ring.roster
    kept = {name: list[object](lines) for name, lines in chains(signed_in).items()}
    found = Before(signed_in.ring.root_pub, contents(signed_in), kept, sheets, roster.recovery_xpub)
    office.close()
    return found


def start(office: Office, way: str, sheets: Sheets, *, deadly: int | None = None) -> Child:
    """Fork a keeper's session that says "begun", waits to be let go, and makes a new root."""
    return gated(lambda told, gate: _succeed(office, way, sheets, told, gate=gate, deadly=deadly))


def _succeed(office: Office, way: str, sheets: Sheets, told: int, *, gate: int, deadly: int | None) -> None:
    def tell(word: str) -> None:
        os.write(told, word.encode() + b"\n")

    try:
        signed_in = office.sign_in("keeper")
        leaving = uid_of(signed_in, LEAVES) if way == "leave" else None
        password = office.passwords()["keeper"]
        points = Points(deadly)
        install(points)
        tell("begun")
        os.read(gate, 1)
        rotation.succeed_root(signed_in, password=password, sheets=sheets, leaving=leaving, params=FLOOR)
        tell(f"points {points.seen}")
        tell("done")
    except NsintakeError as error:
        tell(f"error {error.code}")


def look(office: Office, way: str, before: Before, outcome: Outcome) -> str:
    """Sign in the next morning as everybody; "old", "new", or what is wrong."""
    keeper = office.sign_in("keeper")
    changed = (keeper.ring.epoch, keeper.ring.root_pub != before.root)
    state = {(1, False): "old", (2, True): "new"}.get(changed, f"mixed {changed}")
    if contents(keeper) != before.contents:
        return "mixed: other contents"
    if any(lines[: len(before.chains[name])] != before.chains[name] for name, lines in chains(keeper).items()):
        return "mixed: another chain"
    outcome.unsound += not all(verify_file(store).sound for store in keeper.stores) or bool(keeper.unsound)
    wrong = _papers(keeper, before, new=state == "new") or _people(office, keeper, way, new=state == "new")
    folders = [path.name for path in office.data.iterdir() if path.name.startswith((".", "generation-"))]
    outcome.left_behind += folders != [f"generation-{generation.current(office.data)}"]
    return wrong or state


def _papers(keeper: SignedIn, before: Before, *, new: bool) -> str:
    """The papers of the root in force are the ones that open; those of the other one belong to nothing."""
    roster = keeper.ring.roster
    if (roster.recovery_xpub != before.recovery) != new:
        return "mixed: other recovery papers"
    if new:
        key, grants = recovery_key(*before.sheets), keeper.accounts.grants(RECOVERY, keeper.ring.epoch)
        for compartment in GRANTED:
            open_grant(
                key,
                grants[compartment],
                roster=roster,
                root_pub=keeper.ring.root_pub,
                uid=RECOVERY,
                compartment=compartment,
            )
    return ""


def _people(office: Office, keeper: SignedIn, way: str, *, new: bool) -> str:
    """Everybody who should signs in: at once under the old root, beside the keeper under the new one."""
    waiting = set(succession.waits_for_root(keeper))
    for login in EVERYBODY:
        gone = new and way == "leave" and login == LEAVES
        if (uid_of(keeper, login) in waiting) != new:
            return f"mixed: {login} waits {uid_of(keeper, login) in waiting}"
        if new and not gone:
            if (said := _told(office, login)) != "root_changed":
                return f"mixed: {login} {said} before she has the root"
            succession.take_root(keeper, login=login, password=office.passwords()[login], params=FLOOR)
        said = _told(office, login)
        if said != ("disabled" if gone else str(keeper.ring.epoch)):
            return f"mixed: {login} {said}"
    return ""


def _told(office: Office, login: str) -> str:
    """The epoch somebody signs in to, or the code that keeps her out."""
    try:
        return str(office.sign_in(login).ring.epoch)
    except NsintakeError as error:
        return error.code


def cut_one(rung: Path, way: str, outcome: Outcome, *, points: int, seconds: float) -> None:
    with copied(rung) as office:
        deadly = random.randint(1, points) if outcome.rounds % 4 < 2 else None
        before = _before(office)
        child = start(office, way, before.sheets, deadly=deadly)
        child.cut_off(outcome, seconds=seconds if deadly is None else None)
        state = look(office, way, before, outcome)
        outcome.old += state == "old"
        outcome.new += state == "new"
        outcome.lost += child.acknowledged and state != "new"
        if state.startswith("mixed"):
            outcome.mixed += 1
            outcome.failed.append(f"{way} {state} at point {deadly}")


def uncut(rung: Path) -> tuple[int, float]:
    """How many points a new root passes and how long it takes when nothing stops it."""
    with copied(rung) as office:
        before = _before(office)
        child = start(office, "stay", before.sheets)
        began = time.monotonic()
        child.let_go()
        child.end()
        if not child.acknowledged:
            raise RuntimeError(f"uncut it ended with {child.said}")
        seconds = time.monotonic() - began
        return next(int(word.split()[1]) for word in child.said if word.startswith("points")), seconds


def play(rung: Path, rounds: int) -> Outcome:
    outcome, (points, seconds) = Outcome(), uncut(rung)
    for round_ in range(rounds):
        cut_one(rung, WAYS[round_ % len(WAYS)], outcome, points=points, seconds=seconds)
    return outcome


if __name__ == "__main__":
    print(json.dumps(vars(play(Path(sys.argv[1]), int(sys.argv[2])))))
