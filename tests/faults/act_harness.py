"""Acts of a person cut off by kill -9, alone and two at a time, and what the station says afterwards.

``python -m tests.faults.act_harness KIND RUNG ROUNDS`` copies the prepared office in RUNG for each round, forks a
session that acts, kills it at a random moment or at one of the points around its writes, then signs in again like
the next morning. Prints a JSON line of counts; everything but ``rounds``, ``old``, ``new`` and ``cut`` must be zero.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol

from nsintake.crypto.compartments import Compartment
from nsintake.domain.case import CaseCard, CaseFile
from nsintake.domain.consent import ActKind, Choice, ConsentAct, Given, Item, ItemChoice, Said
from nsintake.domain.intake import IntakeDraft, Step
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.meeting import EndReason, Meeting, MeetingStatus
from nsintake.domain.release import Draft
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import NsintakeError
from nsintake.services import meetings
from nsintake.services.cases import erasure, restriction
from nsintake.services.cases.casework import acts_of, freeze_on
from nsintake.services.consent import consents
from nsintake.services.intake import intake
from nsintake.services.liaison import disclosures, ending_meetings, handing, liaison
from nsintake.services.session import Session
from nsintake.services.station import practice
from nsintake.store.check import verify_file
from nsintake.store.outbox import Outbox
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import SEALED
from nsintake.store.tombstones import Tombstones
from nsintake.store.unit_of_work import UnitOfWork
from tests.services.ladder import POLICE, Office, answers, read_and_sign

Act = Callable[[Office, Session, Callable[[str], None]], None]


@dataclass
class Outcome:
    rounds: int = 0
    old: int = 0
    new: int = 0
    cut: int = 0
    mixed: int = 0
    lost: int = 0
    forbidden: int = 0
    unsound: int = 0
    failed: list[str] = field(default_factory=list)


def sign(office: Office, session: Session, _: Callable[[str], None]) -> None:
    read_and_sign(session, office.draft_id())


def withdraw(office: Office, session: Session, _: Callable[[str], None]) -> None:
    consents.withdraw(session, office.case_id(), POLICE, by_phone=True)


def narrow(office: Office, session: Session, _: Callable[[str], None]) -> None:
    said = Said(POLICE, (ItemChoice(Item.KIND, Choice.SHARE),))
    consents.record_acts(session, office.case_id(), [said], Given())


def freeze(office: Office, session: Session, _: Callable[[str], None]) -> None:
    consents.freeze(session, office.case_id(), reason="she may not be free")


def thaw(office: Office, session: Session, _: Callable[[str], None]) -> None:
    consents.thaw(session, office.case_id(), reason="seen alone")


def cancel(office: Office, session: Session, _: Callable[[str], None]) -> None:
    ending_meetings.cancel(session, office.meeting_id(), EndReason.NOT_SAFE)


def move(office: Office, session: Session, _: Callable[[str], None]) -> None:
    starts = session.now() + timedelta(days=5)
    meetings.move(
        session,
        office.meeting_id(),
        room="Room 2",
        starts=starts,
        she_arrives=starts - timedelta(minutes=30),
        he_arrives=starts - timedelta(minutes=10),
    )


def had_already(office: Office, session: Session, _: Callable[[str], None]) -> None:
    handing.was_handed_over(session, (office.folder / "print").read_bytes(), copies=1, to="night shift")


def close(office: Office, session: Session, _: Callable[[str], None]) -> None:
    intake.close_session(session, (office.folder / "open").read_bytes(), answers())


def save(office: Office, session: Session, tell: Callable[[str], None]) -> None:
    """Save the open draft again and again, counting in the caret; each save that returned is told."""
    draft_id = (office.folder / "open").read_bytes()
    for number in range(1, 10_000):
        said = answers(account_of_events=f"كلام {number} " * (number % 50))
        intake.save_draft(session, draft_id, answers=said, step=Step.INCIDENT, focus="account", caret=number)
        tell(str(number))


def erase(office: Office, session: Session, _: Callable[[str], None]) -> None:
    hers = session.identity.get("case_file", office.case_id(), CaseFile).code
    erasure.erase(session, office.case_id(), typed=hers)


def recall(office: Office, session: Session, _: Callable[[str], None]) -> None:
    disclosures.close_recall(session, (office.folder / "print").read_bytes())


def restrict(office: Office, session: Session, _: Callable[[str], None]) -> None:
    restriction.restrict(session, office.case_id(), [])


ACTS: dict[str, tuple[str, Act]] = {
    "sign": ("keeper", sign),
    "withdraw": ("intake", withdraw),
    "narrow": ("intake", narrow),
    "freeze": ("intake", freeze),
    "thaw": ("intake", thaw),
    "cancel": ("liaison", cancel),
    "move": ("intake", move),
    "had_already": ("intake", had_already),
    "close": ("intake", close),
    "save": ("intake", save),
    "erase": ("intake", erase),
    "recall": ("liaison", recall),
    "restrict": ("intake", restrict),
}


class Points:
    """Counts the points around every write; at one of them the process dies."""

    def __init__(self, deadly: int | None) -> None:
        self.seen = 0
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
        self.around(UnitOfWork, "commit")
        self.around(SealedStore, "_write")
        self.around(SealedStore, "remove")
        self.around(Outbox, "_add")
        self.around(Outbox, "done")


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

    def cut_off(self, outcome: Cut, *, seconds: float | None) -> None:
        """Let it act and kill it at a moment drawn from so many seconds; None: it kills itself at a point."""
        self.let_go()
        if seconds is not None:
            time.sleep(random.random() * seconds)
            self.kill()
        self.end()
        outcome.rounds += 1
        outcome.cut += not self.acknowledged
        outcome.failed += [word for word in self.said if word.startswith("error")]

    def end(self) -> None:
        self.hear()
        os.close(self.pipe)
        os.waitpid(self.pid, 0)

    @property
    def acknowledged(self) -> bool:
        return "done" in self.said


def gated(act: Callable[[int, int], object]) -> Child:
    """Fork a process that says "begun" into the first pipe, waits at the second to be let go, and acts."""
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
    return gated(lambda told, gate: _act(office, kind, told, gate=gate, deadly=deadly))


def _act(office: Office, kind: str, told: int, *, gate: int, deadly: int | None) -> None:
    def tell(word: str) -> None:
        os.write(told, word.encode() + b"\n")

    login, act = ACTS[kind]
    try:
        session = office.sign_in(login)
        points = Points(deadly)
        points.install()
        tell("begun")
        os.read(gate, 1)
        act(office, session, tell)
        tell(f"points {points.seen}")
        tell("done")
    except NsintakeError as error:
        tell(f"error {error.code}")


@contextlib.contextmanager
def copied(rung: Path) -> Iterator[Office]:
    with tempfile.TemporaryDirectory(prefix="nsintake-act-") as folder:
        shutil.copytree(rung, folder, dirs_exist_ok=True)
        office = Office(Path(folder))
        os.environ["NSINTAKE_STATE"] = str(office.state)
        yield office
        office.close()


def printable(office: Office, session: Session) -> int:
    """How many letters open at this moment; a notice that calls copies back is none."""
    count = 0
    for letter_id, letter in session.liaison.list("released_letter", ReleasedLetter):
        if letter.kind is LetterKind.RECALL:
            continue
        with contextlib.suppress(NsintakeError):
            liaison.open_letter(session, letter_id)
            count += 1
    return count


def last_act(session: Session, case_id: bytes) -> ActKind:
    acts = [act for _, act in session.identity.list("consent_act", ConsentAct, subject=case_id)]
    return max((act for act in acts if act.recipient_id == POLICE), key=lambda act: act.number).kind


def tasks_of(session: Session, kind: TaskKind) -> int:
    return sum(task.kind is kind for _, task in session.liaison.list("task", Task))


def release_state(office: Office, session: Session) -> str:
    released = session.identity.get("letter_draft", office.draft_id(), Draft).released
    records = [record.status for _, record in session.liaison.list("masked_record", MaskedRecord)]
    found = (released, records, printable(office, session), tasks_of(session, TaskKind.PRINT_LETTER))
    if found == (False, [], 0, 0):
        return "old"
    return "new" if found == (True, [RecordStatus.ACTIVE], 3, 1) else f"mixed {found}"


def withdrawal_state(office: Office, session: Session) -> str:
    status = session.liaison.get("masked_record", office.record_id(), MaskedRecord).status
    found = (
        last_act(session, office.case_id()),
        status,
        printable(office, session),
        tasks_of(session, TaskKind.RECALL),
        len(session.outbox.notes()),
        *around(office, session),
    )
    if found == (ActKind.GIVEN, RecordStatus.ACTIVE, 3, 0, 0, MeetingStatus.PLANNED, WAITING, 0, 0, 0):
        return "old"
    new = (ActKind.WITHDRAWN, RecordStatus.WITHDRAWN, 0, 1, 0, MeetingStatus.CANCELLED, {TaskStatus.DONE}, 1, 1, 1)
    return "new" if found == new else f"mixed {found}"


WAITING = {TaskStatus.OPEN}


def around(office: Office, session: Session) -> tuple[MeetingStatus, set[TaskStatus], int, int, int]:
    """What goes on with this office: its meeting, what is due with it, what is to be called off, whether she is to be
    told, and the notices.
    """
    meeting = session.liaison.get("meeting", office.meeting_id(), Meeting)
    due = [task for _, task in session.liaison.list("task", Task)]
    stopped = {one.status for one in due if one.kind in {TaskKind.AWAIT_ANSWER, TaskKind.MEETING}}
    calls = sum(one.kind is TaskKind.CALL_OFF and one.status is TaskStatus.OPEN for one in due)
    hers = session.identity.list("task", Task)
    reach = sum(one.kind is TaskKind.REACH_SAFELY and one.status is TaskStatus.OPEN for _, one in hers)
    letters = session.liaison.list("released_letter", ReleasedLetter)
    return meeting.status, stopped, calls, reach, sum(one.kind is LetterKind.RECALL for _, one in letters)


def narrowing_state(office: Office, session: Session) -> str:
    """Nothing prints before the narrower act is in force, and it is in force only when nothing prints any more."""
    acts = [act for act in acts_of(session, office.case_id()) if act.recipient_id == POLICE]
    known = session.liaison.get("masked_record", office.record_id(), MaskedRecord)
    told = {fact.item for fact in known.facts}
    found = (len(acts), acts[-1].noted, printable(office, session), len(told) > 1, len(session.outbox.notes()))
    if found == (1, False, 3, True, 0):
        return "old"
    return "new" if found == (2, False, 0, False, 0) else f"mixed {found}"


def freezing_state(office: Office, session: Session) -> str:
    status = session.liaison.get("masked_record", office.record_id(), MaskedRecord).status
    frozen = freeze_on(session, office.case_id()) is not None
    checks = sum(task.kind is TaskKind.SAFETY_CHECK for _, task in session.identity.list("task", Task))
    found = (frozen, status, printable(office, session), checks, len(session.outbox.notes()), *around(office, session))
    if found == (False, RecordStatus.ACTIVE, 3, 0, 0, MeetingStatus.PLANNED, WAITING, 0, 0, 0):
        return "old"
    new = (True, RecordStatus.FROZEN, 0, 1, 0, MeetingStatus.PLANNED, {TaskStatus.SUSPENDED}, 1, 1, 0)
    return "new" if found == new else f"mixed {found}"


def thawing_state(office: Office, session: Session) -> str:
    """The other way round; that she was frozen once stays written down."""
    state = freezing_state(office, session)
    if state == "new":
        return "old"
    back = f"mixed {(False, RecordStatus.ACTIVE, 3, 1, 0, MeetingStatus.PLANNED, WAITING, 0, 0, 0)}"
    return "new" if state == back else state


def cancelling_state(office: Office, session: Session) -> str:
    meeting, stopped, *_ = around(office, session)
    found = (meeting, stopped)
    if found == (MeetingStatus.PLANNED, WAITING):
        return "old"
    return "new" if found == (MeetingStatus.CANCELLED, {TaskStatus.DONE, TaskStatus.OPEN}) else f"mixed {found}"


def moving_state(office: Office, session: Session) -> str:
    meeting = session.liaison.get("meeting", office.meeting_id(), Meeting)
    due = [task for _, task in session.liaison.list("task", Task) if task.kind is TaskKind.MEETING]
    found = (meeting.room, [one.due for one in due if one.status is TaskStatus.OPEN], len(due))
    if found == ("Room 1", [session.today() + timedelta(days=1)], 1):
        return "old"
    return "new" if found == ("Room 2", [session.today() + timedelta(days=5)], 2) else f"mixed {found}"


def finding_state(office: Office, session: Session) -> str:
    """Of two copies with us one turns out to be with the office: the lines on Today and the notice say so."""
    del office
    due = [task for _, task in session.liaison.list("task", Task) if task.status is TaskStatus.OPEN]
    asked = {one.kind: one.copies for one in due if one.copies}
    letters = [one for _, one in session.liaison.list("released_letter", ReleasedLetter)]
    found = (asked, [one.copies for one in letters if one.kind is LetterKind.RECALL])
    if found == ({TaskKind.DESTROY_COPIES: 2}, []):
        return "old"
    return "new" if found == ({TaskKind.DESTROY_COPIES: 1, TaskKind.RECALL: 1}, [1]) else f"mixed {found}"


def closing_state(office: Office, session: Session) -> str:
    case_id = (office.folder / "open").read_bytes()
    found = (
        session.identity.find("case_file", case_id, CaseFile) is not None,
        session.identity.find("card", case_id, CaseCard) is not None,
        len(session.identity.list("consent_act", ConsentAct, subject=case_id)),
        len(session.drafts.of(session.uid, IntakeDraft)),
    )
    if found == (False, False, 0, 1):
        return "old"
    return "new" if found == (True, True, 2, 0) else f"mixed {found}"


def rows_of(session: Session, subjects: Iterable[bytes]) -> int:
    """How many rows, drafts and wraps of both files stand under subjects."""
    found, wanted = 0, tuple(subjects)
    for store in (session.identity, session.liaison):
        tables = [*SEALED[store.comp], "dek", *(["draft"] if store.comp is Compartment.IDENTITY else [])]
        for table in tables:
            for subject in wanted:
                text = f"SELECT count(*) FROM {table} WHERE subject_id = ?"
                found += store.database.reader().execute(text, (subject,)).fetchone()[0]
    return found


def buried(session: Session) -> set[bytes]:
    book = Tombstones(session.accounts.database).verified(session.rosters, org=session.ring.org)
    return {one.subject_id for one in book}


def erasure_state(office: Office, session: Session) -> str:
    hers = (office.case_id(), office.record_id())
    known = len(session.identity.list("card", CaseCard))
    found = (rows_of(session, hers) > 0, known, printable(office, session), len(session.outbox.notes()))
    if found == (True, len(practice.WOMEN), 3, 0) and not buried(session):
        return "old"
    gone = found == (False, len(practice.WOMEN) - 1, 0, 0) and set(hers) <= buried(session)
    return "new" if gone else f"mixed {found}"


def recall_state(office: Office, session: Session) -> str:
    record = session.liaison.find("masked_record", office.record_id(), MaskedRecord)
    (disclosure,) = [one for _, one in session.liaison.list("disclosure", Disclosure)]
    found = (record.status if record else None, disclosure.recalled, rows_of(session, [office.record_id()]) > 0)
    if found == (RecordStatus.WITHDRAWN, False, True):
        return "old"
    new = found == (None, True, False) and office.record_id() in buried(session)
    return "new" if new else f"mixed {found}"


def restriction_state(office: Office, session: Session) -> str:
    """Every record of hers opens, for her worker and for a keeper, under whichever key it lies."""
    case_id = office.case_id()
    for reader in (session, office.sign_in("keeper")):
        kinds = (("case_file", CaseFile), ("card", CaseCard), ("consent_act", ConsentAct), ("letter_draft", Draft))
        if not all(reader.identity.records(table, kind, subject=case_id) for table, kind in kinds):
            return "mixed"
    holders = session.identity.holders(case_id)
    if holders is None:
        return "old"
    return "new" if holders == (session.uid,) else f"mixed {holders}"


STATES = {"sign": release_state, "withdraw": withdrawal_state, "close": closing_state}
STATES |= {"narrow": narrowing_state, "freeze": freezing_state, "thaw": thawing_state}
STATES |= {"cancel": cancelling_state, "move": moving_state, "had_already": finding_state}
STATES |= {"erase": erasure_state, "recall": recall_state, "restrict": restriction_state}


def sound(session: Session) -> bool:
    return all(verify_file(store).sound for store in session.stores) and not session.outbox.pending()


def cut_one(office: Office, kind: str, outcome: Outcome, *, points: int, seconds: float, round_: int) -> None:
    """One act, cut at a point or at a moment, and the next morning."""
    deadly = random.randint(1, points) if round_ % 2 else None
    child = start(office, kind, deadly=deadly)
    child.cut_off(outcome, seconds=seconds if deadly is None else None)
    early = printable(office, office.sign_in("liaison"))
    session = office.sign_in("intake")
    state = STATES[kind](office, session)
    outcome.old += state == "old"
    outcome.new += state == "new"
    if state.startswith("mixed"):
        outcome.mixed += 1
        outcome.failed.append(f"{state} at point {deadly}")
    outcome.lost += child.acknowledged and state != "new"
    if kind in {"withdraw", "narrow", "freeze"}:
        outcome.forbidden += child.acknowledged and early > 0
    outcome.unsound += not sound(session)


def cut_saves(office: Office, outcome: Outcome) -> None:
    child = start(office, "save")
    child.let_go()
    time.sleep(random.random() * 0.15)
    child.kill()
    child.end()
    last = max((int(word) for word in child.said if word.isdigit()), default=0)
    session = office.sign_in("intake")
    view = intake.load_draft(session, (office.folder / "open").read_bytes())
    outcome.rounds += 1
    outcome.cut += 1
    outcome.new += last > 0
    outcome.old += last == 0
    outcome.lost += view.caret < last
    outcome.mixed += view.caret > last + 1
    if view.caret:
        outcome.mixed += view.answers["account_of_events"] != f"كلام {view.caret} " * (view.caret % 50)
    outcome.unsound += not sound(session)


def cross(office: Office, outcome: Outcome, *, points: int, seconds: float, round_: int) -> None:
    """A keeper signs while an intake worker withdraws, in two processes; every other time one of them is killed."""
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
    allowed = {"error consent_changed", "error record_withdrawn"}
    outcome.failed += [word for word in signing.said if word.startswith("error") and word not in allowed]
    outcome.failed += [word for word in leaving.said if word.startswith("error")]
    if leaving.acknowledged:
        outcome.forbidden += printable(office, office.sign_in("liaison")) > 0
    session = office.sign_in("intake")
    withdrawn = last_act(session, office.case_id()) is ActKind.WITHDRAWN
    released = session.identity.get("letter_draft", office.draft_id(), Draft).released
    records = [record.status for _, record in session.liaison.list("masked_record", MaskedRecord)]
    letters = len(session.liaison.list("released_letter", ReleasedLetter))
    expected = [RecordStatus.WITHDRAWN if withdrawn else RecordStatus.ACTIVE] if released else []
    outcome.mixed += records != expected or letters != (3 if released else 0)
    outcome.forbidden += withdrawn and printable(office, session) > 0
    outcome.lost += (leaving.acknowledged and not withdrawn) or (signing.acknowledged and not released)
    outcome.new += released
    outcome.old += not released
    outcome.unsound += not sound(session)


def uncut(rung: Path, kind: str) -> tuple[int, float]:
    """How many points an act passes and how long it takes when nothing stops it."""
    with copied(rung) as office:
        child = start(office, kind)
        started = time.monotonic()
        child.let_go()
        child.end()
        seconds = time.monotonic() - started
        assert child.acknowledged, child.said
        return next(int(word.split()[1]) for word in child.said if word.startswith("points")), seconds


def play(kind: str, rung: Path, rounds: int) -> Outcome:
    outcome = Outcome()
    points, seconds = (0, 0.0) if kind == "save" else uncut(rung, "sign" if kind == "cross" else kind)
    for round_ in range(rounds):
        with copied(rung) as office:
            if kind == "save":
                cut_saves(office, outcome)
            elif kind == "cross":
                cross(office, outcome, points=points, seconds=seconds, round_=round_)
            else:
                cut_one(office, kind, outcome, points=points, seconds=seconds, round_=round_)
    return outcome


if __name__ == "__main__":
    print(json.dumps(vars(play(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))))
