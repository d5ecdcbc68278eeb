"""From an opened backup to new files: built again, what was forbidden since carried over, every paper shut.

What was erased stays erased; what the station still says (withdrawals, freezes, consent, its list of accounts) wins
over the backup; and nothing prints until somebody has confirmed, woman by woman. No window may call it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import Rotation, verify
from nsintake.domain.days import day_of
from nsintake.domain.liaison import MAY_GO_ON, MaskedRecord, disclosures_subject
from nsintake.domain.pending import ERASURE, PendingErasure
from nsintake.domain.record_kinds import STUBS
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import EnvironmentFault, NsintakeError, UserFault
from nsintake.open_files import OpenFiles
from nsintake.records.pending import read
from nsintake.records.tasks import ask_on_today
from nsintake.services.backup import carried_over
from nsintake.services.backup.access_since import carry_access
from nsintake.services.backup.asked_whether_free import ask_whether_free
from nsintake.services.backup.backup_age import Ages, ages, note_known
from nsintake.services.backup.backup_notes import read_beside
from nsintake.services.backup.carried_over import sound_record
from nsintake.services.backup.ended_records import (
    carry_watches,
    copies_of,
    deliver_or_stop,
    end,
    end_by_acts,
    end_meetings,
    stop_noted,
)
from nsintake.services.backup.figures_since import carry_counted, carry_not_counted, carry_published
from nsintake.services.backup.guessed_since import carry_guessed
from nsintake.services.backup.halves_alone import tell_of_halves
from nsintake.services.backup.meetings_since import ask_to_reach, begun_since, call_off_planned_since, carry_halves
from nsintake.services.backup.members_since import carry_members
from nsintake.services.backup.named_since import carry_named
from nsintake.services.backup.records_since import carry_records
from nsintake.services.backup.replaced_station import ReplacedStation
from nsintake.services.backup.staging import (
    OpenedStaging,
    disabled,
    keeps_accounts,
    renumbered,
    switched_off,
    taken_away,
)
from nsintake.services.backup.what_is_buried import (
    cut_off,
    of_who_is_there,
    still_has,
    still_has_record,
    told_apart,
    what_erasures_take,
)
from nsintake.store import tombstones
from nsintake.store.anchors import continue_line, line_of
from nsintake.store.audit import passing_over
from nsintake.store.gone import CONTENT, buried, is_still_there, newest_roster, shredded
from nsintake.store.note_authors import is_of_who_may_open
from nsintake.store.order import shuffled
from nsintake.store.outbox import Outbox, OutboxNote, cancel_as, was_cancelled
from nsintake.store.rebuild import Rebuilt, Sources, rebuild
from nsintake.store.rebuilt_keys import Drop
from nsintake.store.roster_history import RosterHistory
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.signin import DISABLED, Account
from nsintake.store.staff_names import SETTING, say_name
from nsintake.store.tombstones import Tombstone, Tombstones
from nsintake.store.unit_of_work import UnitOfWork

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What the new keeper of a recovery is called and signs in as."""

    login: str
    display: str


@dataclass(slots=True)
class Plan:
    """What is to be built. ``now`` is the station whose accounts still open, None where they do not; its accounts win
    where ``keeps_accounts``. ``left``: what can still be read of its other files. ``taken``: records of which somebody
    says that they were taken away who could not have done it in the backup. ``above`` is the highest line known of each
    file. ``doubted``: of the erased those that do not count (``told_apart``)."""

    then: OpenedStaging
    rotation: Rotation
    ages: Ages
    now: OpenFiles | None = None
    left: ReplacedStation = field(default_factory=ReplacedStation)
    keeps_accounts: bool = False
    off: tuple[str, ...] = ()
    account: NewAccount | None = None
    erased: tuple[Tombstone, ...] = ()
    doubted: tuple[Tombstone, ...] = ()
    taken: tuple[bytes, ...] = ()
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
        return frozenset((tombstone.comp, tombstone.subject_id) for tombstone in self.erased)


def plan_over(
    then: OpenedStaging,
    now: OpenFiles,
    left: ReplacedStation,
    rotate: Callable[[], Rotation],
    *,
    number: int,
    beside: Path,
) -> Plan:
    """Over a station whose accounts a keeper has opened: its list of accounts wins unless the backup's is newer.
    Whoever was switched off here, or has less, while the office went on with an older list elsewhere, is off then.

    ``rotate`` changes the keys of the station's own ring, whose roster has ``number``.
    """
    keeps = keeps_accounts(then, number, now)
    off = [] if keeps else taken_away(then, number, now)
    rotation = rotate() if keeps else then.ring.rotate(*disabled(then, off))
    plan = Plan(then, rotation, ages(then), now, left, keeps_accounts=keeps, off=tuple(off))
    rosters = now.rosters if keeps else then.files.rosters
    _find_erased(plan, rosters, beside, also=Tombstones(now.accounts.database).stored())
    _compare_with_what_is_left(plan, now.outbox)
    return plan


def _compare_with_what_is_left(plan: Plan, outbox: Outbox | None = None) -> None:
    _pass_over_never_carried_out(plan, _cut_off(plan, outbox))
    _take_gone(plan)
    taken = what_erasures_take(plan.erased, (plan.then.sources.identity, plan.then.sources.liaison), plan.left.files)
    plan.unproved += len(plan.erased) - len(taken)
    plan.erased = taken
    plan.taken = tuple(record_id for record_id in plan.taken if (Compartment.LIAISON, record_id) not in plan.drop)
    plan.unproved += len(plan.taken)
    plan.taken = tuple(each for each in plan.taken if not still_has_record(plan.left.liaison, each))
    plan.unproved += sum((each.comp, each.subject_id) not in plan.drop for each in plan.doubted)


def _cut_off(plan: Plan, outbox: Outbox | None) -> frozenset[bytes]:
    """What an erasure that was cut off was to take away: it is finished here, not undone."""
    found, now, notes = set[bytes](), plan.left.identity, list[OutboxNote]()
    if outbox is not None and now is not None:
        with contextlib.suppress(NsintakeError):
            notes = list(outbox.notes())
    for note in notes:
        pending = read(note, PendingErasure) if note.kind == ERASURE else None
        if now and pending and now.asked(is_of_who_may_open, now.store, note.outbox_id, pending.case_id):
            found |= cut_off(now, pending)
    return frozenset(found)


def _pass_over_never_carried_out(plan: Plan, goes_on: frozenset[bytes]) -> None:
    """A tombstone of somebody whose file the station still has was never carried out: its signer, who need not even be
    able to open that file, must not have it dropped here.
    """
    still_there = [
        tombstone
        for tombstone in plan.erased
        if tombstone.subject_id not in goes_on and still_has(plan.left.of(tombstone.comp), tombstone.subject_id)
    ]
    plan.erased = tuple(tombstone for tombstone in plan.erased if tombstone not in still_there)
    plan.unproved += len(still_there)
    begun = (each for each in plan.doubted if each.subject_id in goes_on)
    _bury(plan, {(each.comp, each.subject_id): each.day for each in begun})


def _take_gone(plan: Plan) -> None:
    """What the station's own logs call erased or shredded stays so, also where its tombstone was taken away:
    accounts.db can be written by people who have no key of those logs.
    """
    sources, today = plan.then.sources, day_of(plan.then.files.clock.now())
    for now in plan.left.files:
        comp, table = now.store.comp, CONTENT[now.store.comp][0]
        gone = now.asked(buried, now.store)
        if gone is None:  # a page of the log does not open: each is asked for by itself
            gone = {
                record_id: today for record_id in sources.store(comp).known_ids(table) if now.is_gone(table, record_id)
            }
        _bury(plan, {(comp, subject_id): day for subject_id, day in gone.items()})
    liaison = plan.left.liaison
    if liaison is not None:
        lost = liaison.asked(shredded, liaison.store) or ()
        _bury(plan, {(Compartment.LIAISON, subject_id): today for subject_id in lost})


def _bury(plan: Plan, gone: Mapping[tuple[Compartment, bytes], date]) -> None:
    """The keeper's tombstones for what is gone and has none that counts."""
    known, ring = plan.drop, plan.rotation.ring
    lost = shuffled((where, day) for where, day in gone.items() if where not in known)
    plan.erased += tuple(tombstones.make(ring, *where, day=day) for where, day in lost)


def plan_clean(
    then: OpenedStaging,
    *,
    stay: frozenset[str],
    account: NewAccount | None,
    beside: Path,
    number_at_least: int,
    left: ReplacedStation | None = None,
) -> Plan:
    """On a machine where nothing of the accounts is left: the keeper signs a new roster of those who stay. ``left``:
    what can be read of the other files all the same.

    Raises UserFault ``login_taken`` where the new keeper's name is somebody else's.
    """
    if account is not None and then.files.accounts.by_login(account.login) is not None:
        raise UserFault("login_taken", field="login")
    renumbered(then, number_at_least)
    off = switched_off(then, stay)
    entries = disabled(then, off)
    if then.new is not None:
        entries.append(then.new.entry)
    rotation = then.ring.rotate(*entries)
    plan = Plan(then, rotation, ages(then), left=left or ReplacedStation(), off=tuple(off), account=account)
    _find_erased(plan, then.files.rosters, beside)
    _compare_with_what_is_left(plan)
    return plan


def _find_erased(plan: Plan, rosters: RosterHistory, beside: Path, *, also: Iterable[bytes] = ()) -> None:
    """Everything that was erased, by the station, by the backup and by the file beside it."""
    lying: tuple[bytes, ...] = ()
    with contextlib.suppress(EnvironmentFault):
        lying, _ = read_beside(beside)  # whether all of it could be read was asked before
    every = dict.fromkeys((*also, *lying, *Tombstones(plan.then.files.accounts.database).stored()))
    org = plan.then.ring.org
    proved = [found for data in every if (found := _proved(data, rosters, plan, org)) is not None]
    plan.unproved = len(every) - len(proved)
    newest = plan.then.ring.roster.number
    files = (plan.then.sources.identity, plan.then.sources.liaison)
    proved, plan.doubted = told_apart(files, proved, rosters, newest=newest)
    gone = {(store.comp, subject_id): day for store in files for subject_id, day in buried(store).items()}
    proved = _only_of_those_who_may(plan, proved, rosters, gone)
    plan.erased = tuple(tombstone for tombstone in proved if rosters.at(tombstone.roster_no) is not None)
    # under a lost roster nobody proves them again
    _bury(plan, {(tombstone.comp, tombstone.subject_id): tombstone.day for tombstone in proved})
    _bury(plan, gone)


def _proved(data: bytes, rosters: RosterHistory, plan: Plan, org: str) -> Tombstone | None:
    """A tombstone that counts. One made after the backup names a roster that only the lost station had: then the
    newest one that is left decides whether its signer could have."""
    try:
        tombstone = tombstones.decode(data)
        if _came_too_late(tombstone, plan):
            return None
        if rosters.at(tombstone.roster_no) is not None:
            return tombstones.verified(tombstone, rosters, org=org)
        newest = plan.then.ring.roster.number
        epub = rosters.signing_key(tombstone.actor, tombstone.comp, newest) if tombstone.roster_no > newest else None
        verify(epub or b"", tombstone.message(), tombstone.signature)
    except OpenError:
        return None
    return tombstone if tombstone.org == org else None


def _only_of_those_who_may(
    plan: Plan, proved: Collection[Tombstone], rosters: RosterHistory, gone: Collection[tuple[Compartment, bytes]]
) -> list[Tombstone]:
    """Without what a liaison officer, or a worker while the woman is there, says of a record before its day, or while
    copies of it are out. She may have taken it away rightly, after a withdrawal that the backup does not know: so it is
    not dropped with the copies, but ended, as if withdrawn, and goes on its day. Of anything but a record an officer's
    word counts for nothing. So it is with a record that the backup still owes liaison.db: it goes over before that.
    What the station's log knows is gone goes by that (``_take_gone``), and by the backup's what was ``gone`` in it.
    """
    store, kept, taken = plan.then.sources.liaison, list[Tombstone](), list[bytes]()
    there = of_who_is_there(plan.then.sources, proved)
    apart = {disclosures_subject(record_id): record_id for record_id in (*store.known_ids("masked_record"), *there)}
    for tombstone in proved:
        number = tombstone.roster_no if rosters.at(tombstone.roster_no) is not None else plan.then.ring.roster.number
        ends_alone = Compartment.KEEPER if tombstone.subject_id in there else Compartment.IDENTITY
        if (
            tombstone.comp is Compartment.IDENTITY
            or (tombstone.comp, tombstone.subject_id) in gone
            or rosters.signing_key(tombstone.actor, ends_alone, number) is not None
        ):
            kept.append(tombstone)
            continue
        record_id = apart.get(tombstone.subject_id, tombstone.subject_id)
        row = sound_record(store, "masked_record", record_id, MaskedRecord)
        if row is None:
            taken += [record_id] if record_id in there else []
            plan.unproved += record_id not in there
            continue
        due, is_out = row.value.shred_due, bool(copies_of(store, disclosures_subject(record_id)))
        is_due = row.value.status in STUBS or (row.value.ended and due is not None and due <= tombstone.day)
        if is_due and not is_out:
            kept.append(tombstone)
        else:
            taken.append(record_id)
    plan.taken = tuple(dict.fromkeys(taken))
    return kept


def _came_too_late(tombstone: Tombstone, plan: Plan) -> bool:
    """Whether the backup still has what a tombstone calls gone, while its log already knew a later roster: nobody could
    carry that out any more under the one it names, whose signer may not have the file's key any more.
    """
    store = plan.then.sources.store(tombstone.comp)
    return is_still_there(store, tombstone.subject_id) and tombstone.roster_no < newest_roster(store.audit)


# --- building


def build(
    plan: Plan,
    folder: Path,
    *,
    progress: Progress,
    stop: Stop,
    leave_damaged: bool,
    leave_shut: bool,
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
        leave_shut=leave_shut,
    )


def settle(plan: Plan, new: Sources) -> None:
    """Write into the new files, before they are verified, everything by which they differ from the backup.

    What one file still owed the other is delivered first: what came later would be left unconfirmed. All that
    is written protects, so no entry of the backup that does not count keeps it from being done.
    """
    clock, today = plan.then.files.clock, day_of(plan.then.files.clock.now())
    for file in plan.left.files:
        file.dropped = frozenset(subject_id for comp, subject_id in plan.drop if comp is file.store.comp)
    _strike_cancelled(plan, new)
    deliver_or_stop(new.liaison, new.identity, today=today)
    begun = begun_since(new.liaison, plan.left, clock.now())
    with passing_over(new.liaison.audit), new.liaison.begin() as work:
        since_made = dict[bytes, MaskedRecord]()
        if plan.left.liaison is not None:
            since_made = carry_records(work, new.liaison, plan.left.liaison, today)
            call_off_planned_since(work, new.liaison, plan.left.liaison, clock.now(), begun)
            end_meetings(work, new.liaison, plan.left.liaison, clock.now())
            carry_watches(work, new.liaison, plan.left.liaison, clock.now())
            carry_published(work, new.liaison, plan.left.liaison)
        for record_id in plan.taken:
            end(work, new.liaison, record_id, today)
        if plan.left.identity is not None:
            stop_noted(work, new.liaison, plan.left.identity, today)
        shut(work, new.liaison, plan.ages.since)
        tombstones.state_in(new.liaison, work, plan.erased)
        _continue(plan, new.liaison, work)
        work.commit()
    with passing_over(new.identity.audit), new.identity.begin() as work:
        if plan.left.identity is not None:
            carried_over.carry_consent(work, new.identity, plan.left.identity, plan.drop)
            carried_over.carry_ties(work, new.identity, new.liaison, plan.left.identity)
            carry_named(work, new.identity, plan.left.identity, today)
            carried_over.carry_safety(work, new.identity, plan.left.identity)
            carry_guessed(work, new.identity, new.liaison, plan.left, today)
            carry_halves(work, new.identity, plan.left.identity, begun)
            ask_to_reach(work, new.identity, new.liaison, plan.left, today)
            carried_over.carry_plans(work, new.identity, new.liaison, plan.left.identity)
            carry_members(work, new.identity, plan.left.identity)
            carry_counted(work, new.identity, plan.left.identity)
            carry_not_counted(work, new.identity, plan.left.identity)
            carried_over.carry_erasures(work, new.identity, plan.left.identity)
        carried_over.end_by_records(
            work, new.identity, new.liaison, plan.drop, now=plan.left.identity, since_made=since_made, clock=clock
        )
        ask_whether_free(work, new.identity, today)
        tell_of_halves(work, new.identity, new.liaison, clock.now())
        carried_over.hear_again(work, new.identity)
        copied = plan.then.sources.identity.audit.head().number
        carry_access(work, new.identity, plan.left.identity, plan.rotation.ring, copied=copied)
        ask_on_today(new.identity, work, today)
        tombstones.state_in(new.identity, work, plan.erased)
        _continue(plan, new.identity, work)
        work.commit()
    with passing_over(new.liaison.audit), passing_over(new.identity.audit), new.liaison.begin() as work:
        end_by_acts(work, new.liaison, new.identity, today)
        work.commit()
    _settle_accounts(plan, new)


def _strike_cancelled(plan: Plan, new: Sources) -> None:
    """What the station's own log cancelled since, before it ever went, does not go now; nor what it cannot say of."""
    now = plan.left.identity
    if now is not None:
        with passing_over(new.identity.audit), new.identity.begin() as work:
            outbox = Outbox(new.identity, new.liaison)
            cancel_as(outbox, work, lambda key, about: now.asked(was_cancelled, now.store, key, about) is not False)
            work.commit()


def _settle_accounts(plan: Plan, new: Sources) -> None:
    accounts, store = new.accounts, new.accounts_store
    book = Tombstones(accounts.database)
    with store.begin() as work:
        for tombstone in plan.erased:
            book.put(work, tombstone)
        for uid in plan.off:
            accounts.set_status(work, uid, DISABLED)
        if plan.account is not None and plan.then.new is not None:
            made = plan.then.new
            account = Account(made.entry.uid, plan.account.login, made.blob, made.entry.role.value, "active")
            accounts.add(work, account)
            details = {"uid": account.uid, "role": account.role}
            say_name(store, work, "approve", details, name=plan.account.display)
            accounts.put_setting(work, f"{SETTING}{made.entry.uid}", plan.account.display.encode())
        if not plan.keeps_accounts:
            _continue(plan, store, work)
        note_known(store.audit, work, plan.then.ring.org, plan.then.staged.container, _details(plan))
        if plan.left.unread:
            store.audit.append(work, "restore_unread", details={"rows": plan.left.unread})
        work.commit()


def _details(plan: Plan) -> dict[str, str | int]:
    manifest = plan.then.staged.container.manifest
    return {"day": plan.day.isoformat(), "maker": manifest.maker, "erased": len(plan.erased), "off": len(plan.off)}


def _continue(plan: Plan, store: SealedStore, work: UnitOfWork) -> None:
    """Say that the chain rightly goes on from an older state, above every line this computer knows."""
    above, there = plan.above.get(store.name, 0), plan.left.of(store.comp)
    if there is not None:
        above = max(above, there.asked(line_of, there.store.audit) or 0)
    elif plan.now is not None and store.comp is Compartment.ACCOUNTS:
        above = max(above, line_of(plan.now.accounts_store.audit))
    continue_line(store, work, why="restored", details={"day": plan.day.isoformat()}, above=above)


def _say_that_it_waits(work: UnitOfWork, liaison: SealedStore, day: date) -> None:
    """One task for all of them, unless one is open already."""
    known = (sound_record(liaison, "task", task_id, Task) for task_id in liaison.known_ids("task"))
    if not any(row is not None and _asks_to_confirm(row.value) for row in known):
        task = Task(TaskKind.CONFIRM_CONSENT, day, "", detail=day.isoformat())
        liaison.put(work, "task", new_id(), new_id(), task, verb="task")


def _asks_to_confirm(task: Task) -> bool:
    return task.kind is TaskKind.CONFIRM_CONSENT and task.status is TaskStatus.OPEN


def shut(work: UnitOfWork, liaison: SealedStore, day: date) -> None:
    """Nothing that was released prints before somebody has confirmed it, also what is frozen and may be unfrozen; an
    older open question stays.
    """
    any_shut = False
    for record_id in liaison.known_ids("masked_record"):
        row = sound_record(liaison, "masked_record", record_id, MaskedRecord)
        if row is not None and row.value.status in MAY_GO_ON:
            since = min(day, row.value.unconfirmed_since or day)
            waits = replace(row.value, unconfirmed_since=since)
            liaison.put(work, "masked_record", record_id, row.subject_id, waits, verb="restore")
            any_shut = True
    if any_shut:
        _say_that_it_waits(work, liaison, day)
