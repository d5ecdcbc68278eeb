"""Changes of keys cut off by kill -9, and what the station is the next morning: the old one or the new, never a mix.

``python -m tests.faults.rotation_harness RUNG ROUNDS`` copies the prepared office in RUNG for each round, forks a
keeper's session that changes the keys (three ways in turn), kills it at a random moment or at one of the points around
its writes, and looks at what is left. Prints a JSON line of counts; everything but ``rounds``, ``old``, ``new`` and
``cut`` must be zero.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nsintake import paths
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ConsentAct
from nsintake.domain.intake import IntakeDraft
from nsintake.domain.liaison import MaskedRecord, ReleasedLetter
from nsintake.domain.release import LetterDraft
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.station import rotation
from nsintake.station import Station
from nsintake.store import generation
from nsintake.store.audit_lines import LogLine
from nsintake.store.check import verify_file
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork
from tests.faults.act_harness import Child, Points, copied, gated
from tests.services.ladder import Office
from tests.services.people import uid_of

Contents = dict[str, list[str]]
_KINDS: dict[str, dict[str, type[Any]]] = {
    "identity": {"case_file": CaseFile, "consent_act": ConsentAct, "letter_draft": LetterDraft},
    "liaison": {"masked_record": MaskedRecord, "released_letter": ReleasedLetter},
}
LEAVES = "intake"
"""Who is removed, where somebody is."""


@dataclass
class Outcome:
    """What the rounds came to."""

    rounds: int = 0
    cut: int = 0
    old: int = 0
    new: int = 0
    mixed: int = 0
    lost: int = 0
    unsound: int = 0
    left_behind: int = 0
    failed: list[str] = field(default_factory=list)


def leak(signed_in: SignedIn) -> None:
    rotation.change_keys(signed_in, reason=rotation.KeyChange.SUSPECTED_LEAK)


def site(signed_in: SignedIn) -> None:
    rotation.change_keys(signed_in, reason=rotation.KeyChange.SITE_SECRET_LEAKED)


def remove(signed_in: SignedIn) -> None:
    rotation.remove_person(signed_in, uid_of(signed_in, LEAVES))


WAYS: dict[str, Callable[[SignedIn], None]] = {"leak": leak, "site": site, "remove": remove}


def install(points: Points) -> None:
    """A point before and after everything that a change of keys leaves on the disk."""
    points.around(UnitOfWork, "commit")
    points.around(Path, "unlink")
    for module, names in ((generation, ("prepare", "put_in_force", "take_away")), (paths, ("atomic_write",))):
        for name in names:
            points.around(module, name)
    points.around(Station, "settle_secret")


def contents(signed_in: SignedIn) -> Contents:
    """Every record of both files, with its version, and the drafts."""
    found: Contents = {}
    for name, kinds in _KINDS.items():
        store: SealedStore = getattr(signed_in, name)
        for table, kind in kinds.items():
            found[table] = sorted(
                f"{record.record_id!r} {record.version} {record.value!r}" for record in store.records(table, kind)
            )
    found["drafts"] = [repr(draft) for draft in signed_in.drafts.of(uid_of(signed_in, LEAVES), IntakeDraft)]
    return found


def chains(signed_in: SignedIn) -> dict[str, list[LogLine]]:
    return {store.name: store.audit.lines(1, 100_000) for store in signed_in.stores}


def start(office: Office, way: str, *, deadly: int | None = None) -> Child:
    """Fork a keeper's session that says "begun", waits to be let go, and changes the keys."""
    return gated(lambda told, gate: _change(office, way, told, gate=gate, deadly=deadly))


def _change(office: Office, way: str, told: int, *, gate: int, deadly: int | None) -> None:
    def tell(word: str) -> None:
        os.write(told, word.encode() + b"\n")

    try:
        signed_in = office.sign_in("keeper")
        points = Points(deadly)
        install(points)
        tell("begun")
        os.read(gate, 1)
        WAYS[way](signed_in)
        tell(f"points {points.seen}")
        tell("done")
    except NsintakeError as error:
        tell(f"error {error.code}")


def look(office: Office, way: str, before: Contents, kept: dict[str, list[LogLine]], outcome: Outcome) -> str:
    """Sign in the next morning as everybody; "old", "new", or what is wrong."""
    keeper = office.sign_in("keeper")
    state = {1: "old", 2: "new"}.get(keeper.ring.epoch, "mixed")
    if contents(keeper) != before:
        return "mixed: other contents"
    if any(lines[: len(kept[name])] != kept[name] for name, lines in chains(keeper).items()):
        return "mixed: another chain"
    outcome.unsound += not all(verify_file(store).sound for store in keeper.stores)
    for login in ("intake", "liaison", "administrator"):
        gone = way == "remove" and login == LEAVES and state == "new"
        try:
            epoch = office.sign_in(login).ring.epoch
        except NsintakeError as error:
            if not (gone and error.code == "disabled"):
                return f"mixed: {login} {error.code}"
        else:
            if gone or epoch != keeper.ring.epoch:
                return f"mixed: {login} at {epoch}"
    folders = [path.name for path in office.data.iterdir() if path.name.startswith((".", "generation-"))]
    outcome.left_behind += folders != [f"generation-{generation.current(office.data)}"]
    return state


def cut_one(rung: Path, way: str, outcome: Outcome, *, points: int, seconds: float) -> None:
    with copied(rung) as office:
        deadly = random.randint(1, points) if outcome.rounds % 2 == 0 else None
        signed_in = office.sign_in("keeper")
        before, kept = contents(signed_in), chains(signed_in)
        office.close()
        child = start(office, way, deadly=deadly)
        child.cut_off(outcome, seconds=seconds if deadly is None else None)
        state = look(office, way, before, kept, outcome)
        outcome.old += state == "old"
        outcome.new += state == "new"
        outcome.lost += child.acknowledged and state != "new"
        if state.startswith("mixed"):
            outcome.mixed += 1
            outcome.failed.append(f"{way} {state} at point {deadly}")


def uncut(rung: Path, way: str) -> tuple[int, float]:
    """How many points a change passes and how long it takes when nothing stops it."""
    with copied(rung) as office:
        office.sign_in("keeper")  # the password is derived before anything is measured
        office.close()
        child = start(office, way)
        started = time.monotonic()
        child.let_go()
        child.end()
        assert child.acknowledged, child.said
        return next(
            int(word.split()[1]) for word in child.said if word.startswith("points")
        ), time.monotonic() - started


def play(rung: Path, rounds: int, ways: Iterable[str] = WAYS) -> Outcome:
    outcome, named = Outcome(), tuple(ways)
    sizes = {way: uncut(rung, way) for way in named[: max(rounds, 1)]}
    for round_ in range(rounds):
        way = named[round_ % len(named)]
        cut_one(rung, way, outcome, points=sizes[way][0], seconds=sizes[way][1])
    return outcome


if __name__ == "__main__":
    print(json.dumps(vars(play(Path(sys.argv[1]), int(sys.argv[2])))))
