"""The three files of a new generation, built beside the old ones and put in force by nobody here.

Every row, draft and outbox entry is sealed again under keys of the new epoch; audit entries are carried over byte for
byte, and one checkpoint that the keeper signs says what each record now is. What was built is verified before anybody
may rely on it. Whoever calls this has the station alone; an interruption leaves the old files as they were.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from nsintake import paths
from nsintake.clock import Clock
from nsintake.crypto.compartments import FILES, Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import Dek, KeyRing
from nsintake.errors import EnvironmentFault, Refused
from nsintake.store import carrying, generation, migrations, wraps
from nsintake.store.accounts import Accounts
from nsintake.store.audit import add_checkpoint, find_point
from nsintake.store.audit_lines import LogLine
from nsintake.store.carrying import CarriedRow, carry_in, carry_out, known_ids
from nsintake.store.check import checkpoint_holds, make_agree
from nsintake.store.checkpoint import CheckpointLine
from nsintake.store.column_types import blob, number
from nsintake.store.drafts import Drafts
from nsintake.store.engine import Database, open_database
from nsintake.store.held_rows import keys_in_doubt
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.outbox import Outbox
from nsintake.store.owed import TABLE as OWED
from nsintake.store.owed import OwedLines
from nsintake.store.rebuilt_keys import Drop, RebuiltFile
from nsintake.store.roster_history import RosterHistory
from nsintake.store.rows import FinishedRow, Ids
from nsintake.store.sealed import SealedStore
from nsintake.store.shut_keys import shut_here
from nsintake.store.statements import BATCH
from nsintake.store.tables import DRAFTS, FILE_NAMES, METADATA, SEALED
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import FileRestricted

T = TypeVar("T")
Progress = Callable[[int, int], None]
_LINES = 500
_COMMIT_AFTER = 40
_REMOVED = b""
BUILT = frozenset({"dek", "audit", "checkpoint", "checkpoint_list", "grant_", *DRAFTS.values(), "outbox", "index_part"})
"""Tables that are made again row by row, besides the sealed ones, or by whoever signs in next (``index_part``). Every
other table is copied as it is."""


@dataclass(frozen=True, slots=True)
class Sources:
    """The three files of one generation, opened by a keeper."""

    accounts: Accounts
    accounts_store: SealedStore
    liaison: SealedStore
    identity: SealedStore

    def store(self, comp: Compartment) -> SealedStore:
        """One of them."""
        every = {Compartment.ACCOUNTS: self.accounts_store, Compartment.LIAISON: self.liaison}
        return every.get(comp, self.identity)

    def close(self) -> None:
        """Close every file."""
        for comp in FILES:
            self.store(comp).database.close()


Settle = Callable[[Sources], None]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What was built. ``damaged`` are (table, id) of what was not sound in the old files and is in the new ones as
    missing: "draft", "outbox" and "dek" besides the tables of records."""

    rows: int
    damaged: tuple[tuple[str, bytes], ...] = ()


def rebuild(
    old: Sources,
    new_folder: Path,
    ring: KeyRing,
    *,
    clock: Clock,
    drop: Drop = frozenset(),
    progress: Progress = lambda _done, _of: None,
    stop: Callable[[], bool] = lambda: False,
    settle: Settle = lambda _new: None,
    leave_damaged: bool = False,
    leave_shut: bool = False,
    settings: Mapping[str, bytes] | None = None,
) -> Rebuilt:
    """Build the files of ``old`` again in ``new_folder`` (empty) under the keys of ``ring``.

    ``ring`` is a keeper's of a later epoch than ``old`` was sealed under; its roster and everybody's grants under it
    go in. Records, drafts and keys of the subjects in ``drop`` are left out of the file it names and count as removed.
    ``settle`` may write
    into the new files before they are verified. ``settings`` go in with the roster: the record of a changed root, so
    that older rosters count. ``progress`` hears (rows done, rows in all).

    Raises Refused ``stopped`` when ``stop`` says so, ``records_damaged`` (``count``) unless ``leave_damaged``,
    ``files_shut`` (``count`` of women's files that are shut to this keeper, and lost with it) unless ``leave_shut``;
    EnvironmentFault ``folder_full`` and the like, ``file_corrupt`` if what was written does not read back. Whatever it
    raises, ``new_folder`` is gone then.
    """
    building = _Building(old, new_folder, ring, clock, drop=drop, progress=progress, stop=stop)
    building.settings = settings or {}
    try:
        _need_room(old, new_folder)
        built = building.build(leave_damaged=leave_damaged, leave_shut=leave_shut)
        settle(building.new)
        building.verify(built)
    except BaseException as error:
        full = isinstance(error, EnvironmentFault) and paths.free_bytes(new_folder) < paths.LEAST_FREE
        building.close()
        generation.take_away(new_folder)
        if full:  # some disks say that they failed where they are full
            raise EnvironmentFault("folder_full", folder=str(new_folder.parent)) from None
        raise
    building.close()
    for comp in FILES:
        _sync(new_folder / FILE_NAMES[comp])
    paths.sync_folder(new_folder)
    return built


class _Building:
    """One run of ``rebuild``."""

    def __init__(
        self,
        old: Sources,
        folder: Path,
        ring: KeyRing,
        clock: Clock,
        *,
        drop: Drop,
        progress: Progress,
        stop: Callable[[], bool],
    ) -> None:
        self._old = old
        self._folder = folder
        self._ring = ring
        self._clock = clock
        self._drop = drop
        self._stop = stop
        self._steps = _Steps(progress)
        self._damaged: list[tuple[str, bytes]] = []
        self._left: list[tuple[str, bytes]] = []
        self._opened: dict[Compartment, Database] = {}
        self.settings: Mapping[str, bytes] = {}

    @property
    def name(self) -> str:
        """The folder's name."""
        return self._folder.name

    @errors_as_ours
    def build(self, *, leave_damaged: bool, leave_shut: bool) -> Rebuilt:
        """Write all three files; nothing is verified yet."""
        for comp in FILES:
            make_agree(self._old.store(comp))
        shut = shut_here(self._old.identity.deks, self._old.identity.database.reader())
        if shut and not leave_shut:
            raise Refused("files_shut", count=shut)
        in_doubt = (*self._old.identity.wraps.strays(), *keys_in_doubt(self._old.identity))
        self._damaged += [("dek", subject_id) for subject_id in in_doubt]
        self._damaged += [(OWED, outbox_id) for outbox_id in OwedLines(self._old.identity).strays()]
        ids = {comp: known_ids(self._old.store(comp)) for comp in FILES}
        entries = sum(self._old.store(comp).audit.head().number for comp in FILES)
        self._steps.of = 2 * (sum(len(some) for known in ids.values() for some in known.values()) + entries)
        self.new = self._create()
        rows, keys = 0, {}
        for comp in FILES:
            file = keys[comp] = RebuiltFile(self._old.store(comp), self.new.store(comp), self._ring, self._drop)
            self._copy(comp)
            self._copy_audit(comp)
            lines = [line for table, known in ids[comp].items() for line in self._reseal(file, table, known)]
            rows += len(lines)
            with file.new.begin() as work:
                self._carry_keys(work, file)
                if comp is Compartment.LIAISON:
                    self._carry_drafts(work, file)  # one that does not open is nobody's record: it keeps nobody back
                if comp is Compartment.IDENTITY:
                    file.new.wraps.drop(work, file.loses)
                    self._carry_loose(work, file, keys[Compartment.LIAISON])
                add_checkpoint(file.new.audit, work, lines)
                work.commit()
            file.new.database.checkpoint()
        if self._damaged and not leave_damaged:
            raise Refused("records_damaged", count=len(self._damaged))
        return Rebuilt(rows, (*self._damaged, *self._left))

    def _create(self, *, create: bool = True) -> Sources:
        """Open the new files, empty ones with ``create``."""
        for comp in FILES:
            key = partial(self._ring.apply_file_key, comp)
            self._opened[comp] = open_database(self._folder / FILE_NAMES[comp], key, create=create)
            if create:
                migrations.bring_up_to_date(self._opened[comp], comp)
        accounts = Accounts(self._opened[Compartment.ACCOUNTS])
        rosters = RosterHistory(
            accounts.roster, root_pub=self._ring.root_pub, org=self._ring.org, successions=accounts.successions
        )
        stores = (
            SealedStore(self._opened[comp], self._ring, comp=comp, rosters=rosters, clock=self._clock) for comp in FILES
        )
        return Sources(accounts, *stores)

    def _copy(self, comp: Compartment) -> None:
        """Copy the tables that are not sealed; put the new epoch, roster and grants in, and the old grants nowhere."""
        source, target = self._old.store(comp).database, self.new.store(comp)
        with target.begin() as work:
            for name in METADATA[comp].tables:
                if name not in BUILT and name not in SEALED[comp]:
                    table = METADATA[comp].tables[name]
                    columns = table.columns.keys()
                    needed = [at for at, column in enumerate(table.columns) if not column.nullable]
                    text = f"SELECT {', '.join(columns)} FROM {name}"  # noqa: S608 - own names only
                    rows = source.reader().execute(text).fetchall()
                    # one that the table does not allow, or a second of one key, was written by hand, and says nothing
                    allowed = [row for row in rows if all(row[at] is not None for at in needed)]
                    _insert(work.cursor, name, columns, allowed, or_else="OR IGNORE")
            if comp is Compartment.ACCOUNTS:
                accounts = self.new.accounts
                accounts.add_roster(work, self._ring.roster.number, self._ring.roster.to_bytes())
                accounts.put_grants(work, self._ring.epoch, self._ring.grants())
                for key, value in {**self.settings, "epoch": str(self._ring.epoch).encode()}.items():
                    accounts.put_setting(work, key, value)
            work.commit()

    def _copy_audit(self, comp: Compartment) -> None:
        """Carry the chain over byte for byte, and the keys of its bodies under new wraps."""
        source, target = self._old.store(comp), self.new.store(comp)
        cursor = source.database.reader()
        with target.begin() as work:
            text = f"SELECT {number('epoch')}, {blob('wrap')} FROM dek WHERE subject_id = ?"  # noqa: S608 - own names only
            for epoch, wrap in cursor.execute(text, (wraps.AUDIT,)).fetchall():
                try:
                    dek = _of_its_time(source, epoch, wrap)
                except OpenError:
                    self._damaged.append(("dek", wraps.AUDIT))
                else:
                    target.deks.carry_in(work, wraps.AUDIT, epoch, dek=dek)
            point = find_point(source.audit, cursor)
            last, before = 0, bytes(32)
            while lines := source.audit.lines(last + 1, _LINES):
                self._go_on(len(lines))
                _insert(work.cursor, "audit", LogLine._fields, lines)
                for line in lines:  # in order they are proved faster than one by one when a row asks
                    said, new = (line.tbl, line.record_id, line.version, line.hash), point is None or line.n > point.n
                    if line.version and new and not source.audit.knows(line.n, said):
                        source.audit._seen.pop(line.n, None)  # what is carried over is what counts, or nothing does
                        if source.audit.counts_line(line, before):
                            source.audit.remember(line)
                    last, before = line.n, line.head
            work.commit()

    def _reseal(self, file: RebuiltFile, table: str, ids: Sequence[bytes]) -> Iterator[CheckpointLine]:
        for many in _parts(ids, BATCH * _COMMIT_AFTER):
            with file.new.begin() as work:
                for some in _parts(many, BATCH):
                    self._go_on(len(some))
                    for found in carry_out(file.old, table, some):
                        yield from self._carry(work, file, table, found)
                work.commit()
            file.new.database.checkpoint()  # else the log grows as large as the file

    def _carry(self, work: UnitOfWork, file: RebuiltFile, table: str, found: CarriedRow) -> Iterator[CheckpointLine]:
        row, said = found.row, found.said
        if row is not None and file.loses(row.subject_id):
            yield CheckpointLine(table, row.record_id, row.version + 1, _REMOVED)
        elif row is not None and found.plain is not None and row.subject_id not in file.kept_apart:
            dek = file.key_of(work, row.subject_id)[1]
            yield carry_in(file.new, work, table, row=row, plain=found.plain, dek=dek)
        elif said is not None:
            if said.hash:
                (self._left if found.shut else self._damaged).append((table, found.record_id))
            yield CheckpointLine(table, found.record_id, said.version, said.hash)
        elif row is not None:
            self._damaged.append((table, found.record_id))

    @staticmethod
    def _carry_keys(work: UnitOfWork, file: RebuiltFile) -> None:
        """Keys of subjects of which only the log says something any more."""
        cursor = file.old.database.reader()
        for subject_id in file.old.deks.subjects(cursor):
            known = subject_id in file.keys or subject_id in file.kept_apart or file.loses(subject_id)
            with contextlib.suppress(FileRestricted):
                if not known and file.old.deks.log_keys(cursor, subject_id):
                    file.key_of(work, subject_id)

    @staticmethod
    def _carry_drafts(work: UnitOfWork, file: RebuiltFile) -> Ids:
        def key_of(subject_id: bytes) -> Dek | None:
            return None if file.loses(subject_id) or subject_id in file.kept_apart else file.key_of(work, subject_id)[1]

        return Drafts(file.old).carry_into(Drafts(file.new), work, key_of)

    def _carry_loose(self, work: UnitOfWork, file: RebuiltFile, liaison: RebuiltFile) -> None:
        """Drafts, and what identity.db still owes liaison.db."""
        self._damaged += [("draft", draft_id) for draft_id in self._carry_drafts(work, file)]
        with liaison.new.begin() as other:

            def reseal(row: FinishedRow) -> FinishedRow | None:
                if liaison.loses(row.subject_id) or row.subject_id in liaison.kept_apart:
                    return None
                wrap, dek = liaison.key_of(other, row.subject_id)
                return carrying.reseal(liaison.old, liaison.new, row, wrap=wrap, dek=dek)

            damaged = Outbox(file.old, liaison.old).carry_into(Outbox(file.new, liaison.new), work, reseal)
            self._damaged += [(OWED, outbox_id) for outbox_id in damaged if (OWED, outbox_id) not in self._damaged]
            other.commit()

    @errors_as_ours
    def verify(self, built: Rebuilt) -> None:
        """Read everything back through new connections: pages, chains, checkpoints, every row. Raises EnvironmentFault
        ``file_corrupt``."""
        for comp in FILES:
            self.new.store(comp).database.checkpoint()
        self.close()
        self.new = self._create(create=False)
        damaged = set(built.damaged)
        for comp in FILES:
            store = self.new.store(comp)
            sound = store.database.integrity_faults() == 0 and checkpoint_holds(store)
            sound = sound and self._same_chain(self._old.store(comp), store)
            for table, ids in known_ids(store).items():
                sound = sound and all(self._reads(store, table, some, damaged) for some in _parts(ids, BATCH))
            if not sound:
                raise EnvironmentFault("file_corrupt", file=store.name)
            store.database.checkpoint()

    def _reads(self, store: SealedStore, table: str, ids: Sequence[bytes], damaged: set[tuple[str, bytes]]) -> bool:
        self._go_on(len(ids))
        return all(
            (found.plain is not None or found.shut) if found.said is not None and found.said.hash else found.row is None
            for found in carry_out(store, table, ids)
            if (table, found.record_id) not in damaged
        )

    def _same_chain(self, old: SealedStore, new: SealedStore) -> bool:
        last = 0
        while lines := old.audit.lines(last + 1, _LINES):
            self._go_on(len(lines))
            if new.audit.lines(last + 1, _LINES)[: len(lines)] != lines:
                return False
            last = lines[-1].n
        return True

    def _go_on(self, rows: int) -> None:
        if self._stop():
            raise Refused("stopped")
        self._steps.add(rows)

    def close(self) -> None:
        """Close what is open of the new files."""
        for database in self._opened.values():
            database.close()
        self._opened.clear()


@dataclass(slots=True)
class _Steps:
    """Counts rows for whoever watches."""

    progress: Progress
    done: int = 0
    of: int = 0

    def add(self, rows: int) -> None:
        self.done = min(self.done + rows, self.of)
        self.progress(self.done, self.of)


def _of_its_time(source: SealedStore, epoch: int, wrap: bytes) -> Dek:
    """A key of the log, of an epoch that there was. Raises OpenError for one of an epoch to come: whoever wrote it
    there would know the key of the log after she is removed. So for what is no epoch: many of those read as one.
    """
    if not 1 <= epoch <= source.deks.epoch:
        raise OpenError
    return source.deks.opened(wraps.AUDIT, epoch, wrap)


def _need_room(old: Sources, folder: Path) -> None:
    """Refuse to begin where the new files will not fit beside the old ones."""
    files = [path for comp in FILES for path in old.store(comp).database.path.parent.glob(f"{FILE_NAMES[comp]}*")]
    needed = sum(path.stat().st_size for path in files)
    if paths.free_bytes(folder) < needed + needed // 4 + paths.LEAST_FREE:
        raise EnvironmentFault("folder_full", folder=str(folder.parent))


def _insert(
    cursor: Any, table: str, columns: Sequence[str], rows: Sequence[Sequence[object]], *, or_else: str = ""
) -> None:
    named, places = ", ".join(columns), ", ".join("?" * len(columns))
    cursor.executemany(f"INSERT {or_else} INTO {table} ({named}) VALUES ({places})", rows)  # noqa: S608 - own names only


def _parts(many: Sequence[T], size: int) -> Iterable[Sequence[T]]:
    return (many[start : start + size] for start in range(0, len(many), size))


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
