"""From an opened backup to new files: built anew, what was forbidden since carried over, every paper shut.

What was erased stays erased; what the station still says (withdrawals, freezes, consent, its list of accounts) wins
over the backup; and nothing prints until somebody has confirmed, woman by woman. No window may call it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from nsintake.clock import day_of
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import Rotation, verify
from nsintake.crypto.roster import Status
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ConsentAct
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import (
    MAY_GO_ON,
    Disclosure,
    MaskedRecord,
    RecordStatus,
    ReleasedLetter,
    disclosures_subject,
)
from nsintake.domain.record_kinds import STUBS
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import EnvironmentFault, Refused, UserFault
from nsintake.services.backup.backup_age import Ages, ages, note_known
from nsintake.services.backup.backup_notes import read_beside
from nsintake.services.backup.staging import Then, renumbered, switched_off
from nsintake.services.liaison.copies import ask_for, sorted_out
from nsintake.services.liaison.shredding import ERASURE
from nsintake.station import OpenFiles
from nsintake.store import tombstones
from nsintake.store.anchors import continue_line, line_of
from nsintake.store.gone import buried, newest_roster, shredded, stands
from nsintake.store.order import shuffled
from nsintake.store.outbox import Outbox
from nsintake.store.rebuild import Drop, Rebuilt, Sources, rebuild
from nsintake.store.roster_history import RosterHistory
from nsintake.store.rows import Record
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.signin import DISABLED, Account
from nsintake.store.tombstones import Tombstone, Tombstones
from nsintake.store.unit_of_work import UnitOfWork

T = TypeVar("T")
Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What the new keeper of a recovery is called and signs in as."""

    login: str
    display: str


@dataclass(slots=True)
class Plan:
    """What is to be built. ``now`` are the files of the station that still open, None on a clean machine; its accounts
    win where ``keeps_accounts``. ``above`` is the highest line known of each file."""

    then: Then
    rotation: Rotation
    ages: Ages
    now: OpenFiles | None = None
    keeps_accounts: bool = False
    off: tuple[str, ...] = ()
    account: NewAccount | None = None
    erased: tuple[Tombstone, ...] = ()
    unproved: int = 0
    above: dict[str, int] = field(default_factory=dict)

    @property
    def day(self) -> date:
        """The day of the backup."""
        return self.ages.day

    @property
    def sources(self) -> Sources:
        """The files that the new ones are built from."""
        then = self.then.sources
        if self.now is None or not self.keeps_accounts:
            return then
        return Sources(self.now.accounts, self.now.accounts_store, then.liaison, then.identity)

    @property
    def drop(self) -> Drop:
        """The subjects that stay erased, each in the file it was erased from."""
        return frozenset((one.comp, one.subject_id) for one in self.erased)


def plan_over(then: Then, now: OpenFiles, rotate: Callable[[], Rotation], *, number: int, beside: Path) -> Plan:
    """Over a station whose accounts a keeper has opened: its list of accounts wins unless the backup's is newer.

    ``rotate`` changes the keys of the station's own ring, whose roster has ``number``.
    """
    keeps = then.ring.roster.number <= number and then.ring.epoch <= now.accounts_store.deks.epoch
    rotation = rotate() if keeps else then.ring.rotate()
    plan = Plan(then, rotation, ages(then), now, keeps_accounts=keeps)
    rosters = now.rosters if keeps else then.files.rosters
    _find_erased(plan, rosters, beside, also=Tombstones(now.accounts.database).stored())
    _pass_over_those_that_stand(plan, now)
    _take_gone(plan, now)
    return plan


def _pass_over_those_that_stand(plan: Plan, now: OpenFiles) -> None:
    """A tombstone of somebody whose file the station still holds was never carried out: its signer, who need not even
    be able to open that file, must not have it dropped here. An erasure that was cut off is finished, not undone."""
    if now.outbox is not None and any(note.kind == ERASURE for note in now.outbox.notes()):
        return
    stores = {Compartment.LIAISON: now.liaison, Compartment.IDENTITY: now.identity}
    stand = [one for one in plan.erased if (store := stores[one.comp]) is not None and stands(store, one.subject_id)]
    plan.erased = tuple(one for one in plan.erased if one not in stand)
    plan.unproved += len(stand)


def _take_gone(plan: Plan, now: OpenFiles) -> None:
    """What the living station's own logs call erased or shredded stays so, also where its tombstone was taken away:
    accounts.db can be written by people who have no key of those logs.
    """
    stores = [store for store in (now.identity, now.liaison) if store is not None]
    _bury(plan, {(store.comp, subject_id): day for store in stores for subject_id, day in buried(store).items()})
    if now.liaison is not None:
        today = day_of(plan.then.files.clock.now())
        _bury(plan, {(Compartment.LIAISON, subject_id): today for subject_id in shredded(now.liaison)})


def _bury(plan: Plan, gone: Mapping[tuple[Compartment, bytes], date]) -> None:
    """The keeper's tombstones for what is gone and has none that counts."""
    known, ring = plan.drop, plan.rotation.ring
    lost = shuffled((where, day) for where, day in gone.items() if where not in known)
    plan.erased += tuple(tombstones.make(ring, *where, day=day) for where, day in lost)


def plan_clean(
    then: Then, *, stay: frozenset[str], account: NewAccount | None, beside: Path, number_at_least: int
) -> Plan:
    """On a machine where nothing of the station is left: the keeper signs a new roster of those who stay.

    Raises UserFault ``login_taken`` where the new keeper's name is somebody else's.
    """
    if account is not None and then.files.accounts.by_login(account.login) is not None:
        raise UserFault("login_taken", field="login")
    renumbered(then, number_at_least)
    off = switched_off(then, stay)
    entries = [replace(one, status=Status.DISABLED) for one in then.ring.roster.entries if one.uid in off]
    if then.new is not None:
        entries.append(then.new.entry)
    plan = Plan(then, then.ring.rotate(*entries), ages(then), off=tuple(off), account=account)
    _find_erased(plan, then.files.rosters, beside)
    return plan


def _find_erased(plan: Plan, rosters: RosterHistory, beside: Path, *, also: Iterable[bytes] = ()) -> None:
    """Everything that was erased, by the station, by the backup and by the file beside it."""
    lying: tuple[bytes, ...] = ()
    with contextlib.suppress(EnvironmentFault):
        lying, _ = read_beside(beside)  # whether all of it could be read was asked before
    every = dict.fromkeys((*also, *lying, *Tombstones(plan.then.files.accounts.database).stored()))
    org = plan.then.ring.org
    proved = [found for data in every if (found := _proved(data, rosters, plan, org)) is not None]
    plan.erased = tuple(one for one in proved if rosters.at(one.roster_no) is not None)
    plan.unproved = len(every) - len(proved)
    _bury(plan, {(one.comp, one.subject_id): one.day for one in proved})  # under a lost roster nobody proves it again
    for store in (plan.then.sources.identity, plan.then.sources.liaison):
        _bury(plan, {(store.comp, subject_id): day for subject_id, day in buried(store).items()})


def _proved(data: bytes, rosters: RosterHistory, plan: Plan, org: str) -> Tombstone | None:
    """A tombstone that counts. One made after the backup names a roster that only the lost station had: then the
    newest one that is left decides whether its signer could have."""
    try:
        one = tombstones.decode(data)
        if _came_too_late(one, plan):
            return None
        if rosters.at(one.roster_no) is not None:
            return tombstones.verified(one, rosters, org=org)
        newest = plan.then.ring.roster.number
        epub = rosters.signing_key(one.actor, one.comp, newest) if one.roster_no > newest else None
        verify(epub or b"", one.message(), one.signature)
    except OpenError:
        return None
    return one if one.org == org else None


def _came_too_late(one: Tombstone, plan: Plan) -> bool:
    """Whether the backup still holds what a tombstone calls gone, while its log already knew a later roster: nobody
    could carry that out any more under the one it names, whose signer may hold the file no longer."""
    store = plan.then.sources.store(one.comp)
    return stands(store, one.subject_id) and one.roster_no < newest_roster(store.audit)


# --- building


def build(
    plan: Plan,
    folder: Path,
    *,
    progress: Progress,
    stop: Stop,
    leave_damaged: bool,
) -> Rebuilt:
    """Build the new generation in the empty ``folder``. Raises as ``rebuild`` does; then the folder is gone."""
    return rebuild(
        plan.sources,
        folder,
        plan.rotation.ring,
        clock=plan.then.files.clock,
        drop=plan.drop,
        progress=progress,
        stop=stop,
        settle=lambda new: settle(plan, new),
        leave_damaged=leave_damaged,
    )


def settle(plan: Plan, new: Sources) -> None:
    """Write into the new files, before they are verified, everything by which they differ from the backup.

    What one file still owed the other is delivered first: whatever came later would stand open, unconfirmed.
    """
    Outbox(new.identity, new.liaison).deliver()
    with new.identity.begin() as work:
        if plan.now is not None and plan.now.identity is not None:
            _carry_consent(work, new.identity, plan.now.identity, plan.drop)
            _carry_named_prints(work, new.identity, plan.now.identity)
        tombstones.state_in(new.identity, work, plan.erased)
        _continue(plan, new.identity, work)
        work.commit()
    with new.liaison.begin() as work:
        if plan.now is not None and plan.now.liaison is not None:
            _carry_records(work, new.liaison, plan.now.liaison)
        shut(work, new.liaison, plan.ages.since)
        tombstones.state_in(new.liaison, work, plan.erased)
        _continue(plan, new.liaison, work)
        work.commit()
    _settle_accounts(plan, new)


def _settle_accounts(plan: Plan, new: Sources) -> None:
    accounts, store = new.accounts, new.accounts_store
    book = Tombstones(accounts.database)
    with store.begin() as work:
        for one in plan.erased:
            book.put(work, one)
        for uid in plan.off:
            accounts.set_status(work, uid, DISABLED)
        if plan.account is not None and plan.then.new is not None:
            made = plan.then.new
            account = Account(made.entry.uid, plan.account.login, made.blob, made.entry.role.value, "active")
            accounts.add(work, account)
            accounts.put_setting(work, f"name:{made.entry.uid}", plan.account.display.encode())
        if not plan.keeps_accounts:
            _continue(plan, store, work)
        note_known(store.audit, work, plan.then.ring.org, plan.then.staged.container, _details(plan))
        work.commit()


def _details(plan: Plan) -> dict[str, str | int]:
    manifest = plan.then.staged.container.manifest
    return {"day": plan.day.isoformat(), "maker": manifest.maker, "erased": len(plan.erased), "off": len(plan.off)}


def _continue(plan: Plan, store: SealedStore, work: UnitOfWork) -> None:
    """Say that the chain rightly goes on from an older state, above every line this computer knows."""
    above = plan.above.get(store.name, 0)
    if plan.now is not None:
        lies = {Compartment.LIAISON: plan.now.liaison, Compartment.IDENTITY: plan.now.identity}
        present = lies.get(store.comp, plan.now.accounts_store)
        if present is not None:
            above = max(above, line_of(present.audit))
    continue_line(store, work, why="restored", details={"day": plan.day.isoformat()}, above=above)


def _held(store: SealedStore, table: str, record_id: bytes, kind: type[T]) -> Record[T] | None:
    """A record that is there and holds, else None: what does not hold carries nothing over."""
    try:
        return store.record(table, record_id, kind)
    except Refused:  # an OpenError is one too
        return None


def _carry_consent(work: UnitOfWork, new: SealedStore, now: SealedStore, drop: Drop) -> None:
    """Her newest word wins: every act of consent or withdrawal that the backup does not know yet."""
    known = set(new.known_ids("consent_act"))
    for act_id in now.known_ids("consent_act"):
        act = None if act_id in known else _held(now, "consent_act", act_id, ConsentAct)
        if act is None or (Compartment.IDENTITY, act.subject_id) in drop:
            continue
        if _held(new, "case_file", act.subject_id, CaseFile) is not None:
            new.put(work, "consent_act", act_id, act.subject_id, act.value, verb="restore")


def _carry_records(work: UnitOfWork, new: SealedStore, now: SealedStore) -> None:
    """Withdrawn, blocked, frozen stays so; stubs of what was shredded, prints and recalls since come along, those of
    papers too that were released since.
    """
    for record_id in now.known_ids("masked_record"):
        row, mine = _held(now, "masked_record", record_id, MaskedRecord), None
        if row is not None:
            mine = _held(new, "masked_record", record_id, MaskedRecord)
        if row is None:
            continue
        if mine is None and row.value.status not in STUBS:
            _leave_stub(work, new, now, row)
            continue
        if row.value.status is not RecordStatus.ACTIVE:
            kept = row if mine is None else _forbidden(mine, row.value)
            new.put(work, "masked_record", record_id, kept.subject_id, kept.value, verb="restore")
        for subject in (record_id, disclosures_subject(record_id)):
            _carry_prints(work, new, now, subject)


def _leave_stub(work: UnitOfWork, new: SealedStore, now: SealedStore, row: Record[MaskedRecord]) -> None:
    """A record that the backup does not know yet goes, as if shredded; while copies of it are out they stay known."""
    apart, old = disclosures_subject(row.record_id), row.value
    _carry_prints(work, new, now, apart)
    copies = sorted_out(new.list("disclosure", Disclosure, subject=apart))
    if copies:
        new.put(work, "masked_record", row.record_id, apart, old.stub(RecordStatus.SHREDDED), verb="restore")
        due = max(one.day for _, one in (*copies.out, *copies.with_us))
        ask_for(new, work, apart, old.reference, copies, due=due)


def _carry_named_prints(work: UnitOfWork, new: SealedStore, now: SealedStore) -> None:
    """Copies that name her and are out stay known, whatever else of the letter the backup lacks."""
    for print_id in now.known_ids("named_print"):
        one = _held(now, "named_print", print_id, Disclosure)
        if one is not None and _held(new, "named_print", print_id, Disclosure) != one:
            new.put(work, "named_print", print_id, one.subject_id, one.value, verb="restore")


def _forbidden(mine: Record[MaskedRecord], now: MaskedRecord) -> Record[MaskedRecord]:
    """The backup's record as the station has it; what was shredded there and lies here whole is withdrawn and due."""
    shredded = now.status in STUBS and mine.value.status not in STUBS
    status, due = (RecordStatus.WITHDRAWN, date.min) if shredded else (now.status, now.shred_due)
    value = replace(mine.value, status=status, shred_due=due)
    return replace(mine, value=replace(value, facts=(), withheld=()) if value.ended else value)


_CARRIED = frozenset({TaskKind.RECALL, TaskKind.DESTROY_COPIES, TaskKind.CALL_OFF})
"""What is asked for stays asked for."""


def _carry_prints(work: UnitOfWork, new: SealedStore, now: SealedStore, subject: bytes) -> None:
    with contextlib.suppress(OpenError):
        for one in now.records("disclosure", Disclosure, subject=subject):
            if _held(new, "disclosure", one.record_id, Disclosure) != one:
                new.put(work, "disclosure", one.record_id, subject, one.value, verb="restore")
        for paper in now.records("released_letter", ReleasedLetter, subject=subject):
            notice = paper.value.kind is LetterKind.RECALL
            if notice and _held(new, "released_letter", paper.record_id, ReleasedLetter) is None:
                new.put(work, "released_letter", paper.record_id, subject, paper.value, verb="restore")
        for task in now.records("task", Task, subject=subject):
            if task.value.kind in _CARRIED and _held(new, "task", task.record_id, Task) is None:
                new.put(work, "task", task.record_id, subject, task.value, verb="restore")


def _say_that_it_waits(work: UnitOfWork, liaison: SealedStore, day: date) -> None:
    """One task for all of them, unless one is open already."""
    known = (_held(liaison, "task", task_id, Task) for task_id in liaison.known_ids("task"))
    if not any(one is not None and _asks_to_confirm(one.value) for one in known):
        task = Task(TaskKind.CONFIRM_CONSENT, day, "", detail=day.isoformat())
        liaison.put(work, "task", new_id(), new_id(), task, verb="task")


def _asks_to_confirm(task: Task) -> bool:
    return task.kind is TaskKind.CONFIRM_CONSENT and task.status is TaskStatus.OPEN


def shut(work: UnitOfWork, liaison: SealedStore, day: date) -> None:
    """Nothing that was released prints before somebody has confirmed it, also what stands still and may be thawed; an
    older open question stays.
    """
    any_shut = False
    for record_id in liaison.known_ids("masked_record"):
        row = _held(liaison, "masked_record", record_id, MaskedRecord)
        if row is not None and row.value.status in MAY_GO_ON:
            since = min(day, row.value.unconfirmed_since or day)
            waits = replace(row.value, unconfirmed_since=since)
            liaison.put(work, "masked_record", record_id, row.subject_id, waits, verb="restore")
            any_shut = True
    if any_shut:
        _say_that_it_waits(work, liaison, day)
