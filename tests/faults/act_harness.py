"""Acts of a person cut off by kill -9 around every step that lasts, and what the station says afterwards.

``python -m tests.faults.act_harness ROUNDS KIND=RUNG ...`` copies the office in RUNG for each round of an act of
``acts.ACTS``, forks a session that acts, kills it before or after one of its durable steps or at a random moment, then
lets everybody sign in like the next morning. Prints a JSON line of counts by kind; what must be zero is ``NOTHING``.
ROUNDS is 0 for every point of every act and random moments: until an act of several steps was cut ``CUTS`` times, and
half as many as it has points for any other.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any, Protocol

import pytest

from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.intake import Step
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.release import LetterDraft
from nsintake.errors import NsintakeError
from nsintake.records.case_files import links_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.intake import intake
from nsintake.store.check import verify_file
from tests import once, steps
from tests.faults import observing
from tests.faults.act import Act
from tests.faults.acts import ACTS, two_wait
from tests.faults.picture import entered, halves_seen, known_of, morning, printable, settled
from tests.services.ladder import POLICE, Office, answers, bare, handed_rung, remove_rungs

NOTHING = {"mixed": 0, "lost": 0, "forbidden": 0, "unsound": 0, "failed": []}
MOST_SHOWN = 12
CUTS = 50
"""How often an act of several steps is cut at full count."""
_MOST_TRIES = 3 * CUTS
"""Some of the random moments come when the act is done already: then it was not cut."""
_GOLDEN = 0.618034


@dataclass
class Outcome:
    """What the rounds of one act came to. ``steps`` are its durable steps, ``several`` the acts of services in it
    that take more than one. It is cut around what only remembers a commit too, which is no step of it."""

    rounds: int = 0
    old: int = 0
    new: int = 0
    cut: int = 0
    mixed: int = 0
    lost: int = 0
    forbidden: int = 0
    unsound: int = 0
    steps: int = 0
    several: dict[str, int] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)


class Points:
    """Counts the points around everything durable, and the steps among it; at one of the points the process dies."""

    def __init__(self, deadly: int | None) -> None:
        self.seen = self.steps = 0
        self.deadly = deadly

    def reach(self, *_: object) -> None:
        self.seen += 1
        if self.seen == self.deadly:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(self, owner: Any, name: str) -> None:
        real = getattr(owner, name)

        def reached(*args: Any, **rest: Any) -> Any:
            self.reach()
            result = real(*args, **rest)
            self.reach()
            return result

        setattr(owner, name, reached)

    def install(self) -> None:
        steps.around_every_step(self.reach, self._passed)

    def _passed(self, what: object) -> None:
        self.steps += not steps.only_remembers(what)
        self.reach()


class Cut(Protocol):
    """What every harness counts of its rounds."""

    rounds: int
    cut: int
    failed: list[str]


@dataclass
class Child:
    """A forked session; ``said`` is what it told: begun, its words, and done or the code of an error."""

    pid: int
    pipe: int
    said: list[str] = field(default_factory=list)
    rest: bytes = b""

    def hear(self, until: str | None = None) -> None:
        """Read until a word was said, or to the end."""
        while until is None or until not in self.said:
            got = os.read(self.pipe, 4096)
            if not got:
                return
            *lines, self.rest = (self.rest + got).split(b"\n")
            self.said += [line.decode() for line in lines]

    def let_go(self) -> None:
        """Open the gate, if there is one."""
        if self.gate < 0:
            return
        os.write(self.gate, b"\n")
        os.close(self.gate)

    gate: int = -1

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def cut_off(self, outcome: Cut, *, seconds: float | None, at: float | None = None) -> None:
        """Let it act and kill it at a moment drawn from so many seconds, or ``at`` this part of them; ``seconds`` None:
        it kills itself at a point.
        """
        self.let_go()
        if seconds is not None:
            time.sleep((random.random() if at is None else at) * seconds)
            self.kill()
        self.end()
        outcome.rounds += 1
        outcome.cut += not self.acknowledged
        outcome.failed += [word for word in self.said if word.startswith("error")]

    def end(self) -> None:
        self.hear()
        os.close(self.pipe)
        os.waitpid(self.pid, 0)

    def told(self, word: str) -> str:
        """What was said after a word."""
        return next(line.removeprefix(f"{word} ") for line in self.said if line.startswith(f"{word} "))

    @property
    def acknowledged(self) -> bool:
        return "done" in self.said


def get_ready(rung: Callable[[], Path] = bare) -> None:
    """Load and wrap once what each session would do for itself after the fork, and leave it out of its collections.
    Whatever made ``rung`` has been loaded then.
    """
    if steps.watch.cache_info().currsize:  # asking the collector what it left out takes longer than a sign-in
        return
    once.remember(pytest.MonkeyPatch())
    observing.spare()
    rung()
    remove_rungs()
    steps.watch()
    gc.collect()
    gc.freeze()


def gated(act: Callable[[int, int], object]) -> Child:
    """Fork a process that says "begun" into the first pipe, waits at the second to be let go, and acts."""
    get_ready()
    reading, writing = os.pipe()
    gate_out, gate_in = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        os.close(gate_in)
        try:
            act(writing, gate_out)
        finally:
            os._exit(1)
    os.close(writing)
    os.close(gate_out)
    child = Child(pid, reading)
    child.gate = gate_in
    child.hear("begun")
    return child


def start(office: Office, kind: str, *, deadly: int | None = None) -> Child:
    """Fork a session that signs in, says "begun", waits to be let go, and acts."""
    return gated(lambda told, gate: _act(office, ACTS[kind], told, gate=gate, deadly=deadly))


def _act(office: Office, act: Act, told: int, *, gate: int, deadly: int | None) -> None:
    def tell(word: str) -> None:
        os.write(told, word.encode() + b"\n")

    try:
        with once.spared():  # what is killed comes after it, and opens its files as the program does
            signed_in = office.sign_in(act.login) if act.login else None
        points = Points(deadly)
        points.install()
        watched = steps.watch()
        watched.most.clear()  # what this process saw before the fork was not this act
        tell("begun")
        os.read(gate, 1)
        began = time.monotonic()
        act.do(office, signed_in)
        tell(f"took {time.monotonic() - began}")
        tell(f"points {points.seen}")
        tell(f"steps {points.steps}")
        tell(f"several {json.dumps(watched.several)}")
        tell("done")
    except NsintakeError as error:
        tell(f"error {error.code}")


@contextlib.contextmanager
def copied(rung: Path) -> Iterator[Office]:
    memory = Path("/dev/shm")  # a killed process leaves there what it leaves on a disk, and nobody waits for one
    with tempfile.TemporaryDirectory(prefix="nsintake-act-", dir=memory if memory.is_dir() else None) as folder:
        shutil.copytree(rung, folder, dirs_exist_ok=True)
        office = Office(Path(folder))
        before = os.environ.get("NSINTAKE_STATE")
        os.environ["NSINTAKE_STATE"] = str(office.state)
        yield office
        office.close()
        if before is not None:
            os.environ["NSINTAKE_STATE"] = before


def sound(signed_in: SignedIn) -> bool:
    return all(verify_file(store).sound for store in signed_in.stores)


@dataclass
class Seen:
    """An office the next morning: what prints before anybody finished anything, then its picture."""

    prints: int
    halves: list[str]
    lines: list[str]
    sound: bool
    waiting: int
    """Rows that have not gone over."""


def look(office: Office) -> Seen:
    officer = entered(office, "liaison")
    prints, halves = (0, list[str]()) if officer is None else (printable(officer), halves_seen(officer))
    lines, signed_in = morning(office)
    return Seen(prints, halves, lines, sound(signed_in), signed_in.outbox.pending())


@dataclass
class Known:
    """The two offices there may be: as before the act, and as the act leaves it when nothing stops it."""

    old: Seen
    new: Seen
    points: int
    steps: int
    several: dict[str, int]
    took: list[float]
    """Seconds of each time that nothing stopped the act."""
    before: str = ""

    @property
    def seconds(self) -> float:
        """How long the act usually takes."""
        return median(self.took)

    @property
    def drawn(self) -> frozenset[str]:
        return known_of(self.old.lines)

    def state(self, seen: Seen) -> str:
        found, old, new = (settled(state.lines, self.drawn) for state in (seen, self.old, self.new))
        if found in (old, new):
            return "new" if found == new else "old"
        if self.before:  # what is written first and stays where the rest is done again
            found = [line for line in found if line.split()[0] != self.before]
            if found == [line for line in old if line.split()[0] != self.before]:
                return "old"
        return self._mix(found)

    def _mix(self, found: list[str]) -> str:
        """How it differs from either, the lines of the one it is nearer to first."""
        told = {}
        for name, seen in (("old", self.old), ("new", self.new)):
            was = settled(seen.lines, self.drawn)
            told[name] = [f"+{line}" for line in found if line not in was]
            told[name] += [f"-{line}" for line in was if line not in found]
        name = min(told, key=lambda told_name: len(told[told_name]))
        return "mixed, nearest " + name + "\n" + "\n".join(line[:300] for line in told[name][:MOST_SHOWN])


def uncut(rung: Path, kind: str) -> Known:
    """Both offices, how many points and steps the act passes, and how long it takes."""
    act = ACTS[kind]
    with at_day(rung, act) as office:
        old = look(office)
    with at_day(rung, act) as office:
        child = start(office, kind)
        child.let_go()
        child.end()
        if not child.acknowledged:
            raise RuntimeError(f"{kind}, which nothing stopped, ended with {child.said}")
        points, taken = int(child.told("points")), int(child.told("steps"))
        several, took = json.loads(child.told("several")), float(child.told("took"))
        return Known(old, look(office), points, taken, several, [took], act.before)


@contextlib.contextmanager
def at_day(rung: Path, act: Act) -> Iterator[Office]:
    """The office on the day of an act."""
    with copied(rung) as office:
        office.clock.moment += timedelta(days=act.days)
        yield office


def cut_one(
    rung: Path, kind: str, known: Known, outcome: Outcome, *, deadly: int | None = None, at: float | None = None
) -> None:
    """One act, cut at a point or at a moment, which is a part of the time it takes or random; and the next morning."""
    with at_day(rung, ACTS[kind]) as office:
        child = start(office, kind, deadly=deadly)
        child.cut_off(outcome, seconds=known.seconds if deadly is None else None, at=at)
        seen = look(office)
    if child.acknowledged:
        known.took.append(float(child.told("took")))
    state = known.state(seen)
    outcome.old += state == "old"
    outcome.new += state == "new"
    if state not in {"old", "new"}:
        outcome.mixed += 1
        outcome.failed.append(f"{kind} at point {deadly} of {known.points}: {state}")
    outcome.lost += child.acknowledged and state != "new"
    allowed = known.new.prints if child.acknowledged else max(known.old.prints, known.new.prints)
    outcome.forbidden += seen.prints > allowed
    outcome.failed += [f"{kind} at point {deadly}: {half}" for half in seen.halves]
    outcome.unsound += not seen.sound or (state == "new" and seen.waiting > known.new.waiting)


def chosen(points: int, rounds: int) -> list[int | None]:
    """Where to cut: between its steps first, then at every point, then at random moments, which are None."""
    if rounds == 0:
        return [*range(1, points + 1)]
    between = list(range(3, points, 2)) or [1]
    random.shuffle(between)
    return [*between, *range(1, points + 1), *([None] * rounds)][:rounds]


def play(kind: str, rung: Path, rounds: int) -> Outcome:
    with prepared(rung, ACTS[kind]) as ready:
        known = uncut(ready, kind)
        outcome = Outcome(steps=known.steps, several=known.several)
        for deadly in chosen(known.points, rounds):
            cut_one(ready, kind, known, outcome, deadly=deadly)
        if rounds == 0:
            most, enough = (_MOST_TRIES, CUTS) if ACTS[kind].several else (known.points // 2, None)
            for at in islice(moments(), most):
                if outcome.cut == enough:
                    break
                cut_one(ready, kind, known, outcome, at=at)
    return outcome


def moments() -> Iterator[float]:
    """Parts of a time, spread evenly over it however many are taken; where they begin is drawn."""
    at = random.random()
    while True:
        yield at
        at = (at + _GOLDEN) % 1


@contextlib.contextmanager
def prepared(rung: Path, act: Act) -> Iterator[Path]:
    """The office in which an act begins."""
    with copied(rung) as office:
        if act.prepare is not None:
            act.prepare(office)
        office.close()
        yield office.folder


def _save(office: Office, told: int, *, gate: int) -> None:
    """Save the open draft again and again, counting in the caret; each save that returned is told."""
    signed_in, draft_id = office.sign_in("intake"), (office.folder / "open").read_bytes()
    os.write(told, b"begun\n")
    os.read(gate, 1)
    for number in range(1, 10_000):
        said = answers(account_of_events=f"كلام {number} " * (number % 50))
        intake.save_draft(signed_in, draft_id, answers=said, step=Step.INCIDENT, focus="account", caret=number)
        os.write(told, f"{number}\n".encode())


def last_act(signed_in: SignedIn, case_id: bytes) -> ActKind:
    acts = [act for _, act in signed_in.identity.list("consent_act", ConsentAct, subject=case_id)]
    return max((act for act in acts if act.recipient_id == POLICE), key=lambda act: act.number).kind


def cut_saves(office: Office, outcome: Outcome) -> None:
    child = gated(lambda told, gate: _save(office, told, gate=gate))
    child.let_go()
    time.sleep(random.random() * 0.15)
    child.kill()
    child.end()
    last = max((int(word) for word in child.said if word.isdigit()), default=0)
    signed_in = office.sign_in("intake")
    view = intake.load_draft(signed_in, (office.folder / "open").read_bytes())
    outcome.rounds += 1
    outcome.cut += 1
    outcome.new += last > 0
    outcome.old += last == 0
    outcome.lost += view.caret < last
    outcome.mixed += view.caret > last + 1
    if view.caret:
        outcome.mixed += view.answers["account_of_events"] != f"كلام {view.caret} " * (view.caret % 50)
    outcome.unsound += not sound(signed_in) or signed_in.outbox.pending() > 0


def cross(office: Office, outcome: Outcome, *, points: int, seconds: float, round_: int) -> None:
    """A keeper signs while an intake worker withdraws, in two processes; every other time one of them is killed. In
    half of the rounds the letter waits for a batch, in the others it makes one with two that wait.
    """
    alone = round_ % 4 < 2
    if not alone:
        two_wait(office)
        office.close()
    deadly = {who: random.randint(1, points) for who in ("sign", "withdraw")} if round_ % 2 else {}
    dies = random.choice(("sign", "withdraw"))
    signing = start(office, "sign", deadly=deadly.get("sign") if dies == "sign" else None)
    leaving = start(office, "withdraw", deadly=deadly.get("withdraw") if dies == "withdraw" else None)
    signing.let_go()
    time.sleep(seconds * random.uniform(0.6, 1.1))
    leaving.let_go()
    signing.end()
    leaving.end()
    outcome.rounds += 1
    outcome.cut += not (signing.acknowledged and leaving.acknowledged)
    allowed = {"error consent_changed", "error no_consent", "error record_withdrawn"}
    outcome.failed += [word for word in signing.said if word.startswith("error") and word not in allowed]
    outcome.failed += [word for word in leaving.said if word.startswith("error")]
    if leaving.acknowledged:
        outcome.forbidden += printable(office.sign_in("liaison")) > 0
    signed_in = office.sign_in("intake")
    withdrawn = last_act(signed_in, office.case_id()) is ActKind.WITHDRAWN
    released = signed_in.identity.get("letter_draft", office.draft_id(), LetterDraft).released
    outcome.mixed += over_there(office, signed_in) not in allowed_there(released, withdrawn, alone=alone)
    outcome.forbidden += withdrawn and printable(signed_in) > 0
    outcome.lost += (leaving.acknowledged and not withdrawn) or (signing.acknowledged and not released)
    outcome.new += released
    outcome.old += not released
    outcome.unsound += not all(verify_file(store).sound for store in signed_in.stores)


Hers = tuple[RecordStatus | None, int, bool]


def over_there(office: Office, signed_in: SignedIn) -> Hers:
    """Her record in liaison.db, how many letters of hers are there, and whether something of hers waits to go."""
    ids = {link.record_id for link in links_of(signed_in, office.case_id())}
    records = [row.value.status for row in signed_in.liaison.records("masked_record", MaskedRecord, ids=sorted(ids))]
    letters = sum(
        len(signed_in.liaison.list("released_letter", ReleasedLetter, subject=record_id)) for record_id in ids
    )
    waits = any(signed_in.outbox.goes_by(record_id) is not None for record_id in ids)
    return records[0] if records else None, letters, waits


def allowed_there(released: bool, withdrawn: bool, *, alone: bool) -> set[Hers]:
    """What may be of hers: whole, or nothing; and nothing waits that she took back."""
    if not released:
        return {(None, 0, False)}
    if withdrawn:
        return {(RecordStatus.WITHDRAWN, 3, False), (None, 0, False)}
    return {(None, 0, True)} if alone else {(RecordStatus.ACTIVE, 3, False)}


def saves(rung: Path, rounds: int) -> Outcome:
    outcome = Outcome()
    for _ in range(rounds):
        with copied(rung) as office:
            cut_saves(office, outcome)
    return outcome


def crossings(rung: Path, rounds: int) -> Outcome:
    outcome, known = Outcome(), uncut(rung, "sign")
    for round_ in range(rounds):
        with copied(rung) as office:
            cross(office, outcome, points=known.points, seconds=known.seconds, round_=round_)
    return outcome


SPECIAL: dict[str, Callable[[Path, int], Outcome]] = {"save": saves, "cross": crossings}


def main(rounds: int, wanted: list[str]) -> dict[str, Any]:
    get_ready(handed_rung)
    found = {}
    for mark in wanted:
        kind, rung = mark.split("=", 1)
        special = SPECIAL.get(kind)
        found[kind] = vars(special(Path(rung), rounds) if special else play(kind, Path(rung), rounds))
    return found


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), sys.argv[2:])))
