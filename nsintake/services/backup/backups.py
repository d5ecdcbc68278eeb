"""Making a backup: by anybody who is signed in, without the keys of files that she may not open; and which backups are
on media.

A byte copy under the station's exclusive lock; what opens it again is on paper (``recovery.py``). Only containers that
are proved to be this office's own are ever deleted, and the newest ones never.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from nsintake.crypto.recovery import mark_of
from nsintake.domain.days import day_of
from nsintake.domain.roles import Permission
from nsintake.errors import EnvironmentFault, UserFault
from nsintake.records.access import before_sign_in, requires
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup.backup_age import day_made, moment_of, note_made
from nsintake.services.backup.backup_notes import (
    KEEP_BOUNDS,
    MOST_KNOWN,
    BackupState,
    LastBackup,
    Medium,
    free_in,
    made_here,
    state_of,
    within,
    write_beside,
    write_state,
)
from nsintake.station import is_practice
from nsintake.store import backup
from nsintake.store.mounts import mounted
from nsintake.store.sealed import SealedStore

REMIND_AFTER_DAYS = 7
_TRIES = 5
_WAIT_SECONDS = 3

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class BackupDone:
    """A good backup: written, read back, and compared with its hashes. ``removed`` older ones of ours went."""

    name: str
    folder: str
    size: int
    removed: int
    same_disk: bool


@dataclass(frozen=True, slots=True)
class LastGood:
    """The last good backup: its day, the folder it went to, how many days ago that is."""

    day: date
    folder: str
    days: int


@dataclass(frozen=True, slots=True)
class BackupLook:
    """What a container says about itself before any key. ``org`` tells two offices apart, nothing else."""

    path: str
    name: str
    moment: datetime
    size: int
    org: str
    practice: bool

    @property
    def day(self) -> date:
        """The day of the backup, UTC."""
        return day_of(self.moment)


@requires(Permission.BACK_UP)
def state(signed_in: SignedIn) -> BackupState:
    """What the station remembers of its backups."""
    return state_of(signed_in)


@requires(Permission.BACK_UP)
def mark(signed_in: SignedIn) -> str:
    """Eight digits of this office's root, to be written on the sheets: a backup that shows others is another's."""
    return mark_of(signed_in.ring.root_pub)


@requires(Permission.BACK_UP)
def set_keep(signed_in: SignedIn, keep: int) -> BackupState:
    """How many backups stay on each medium. Raises UserFault ``keep_out_of_range``."""
    if within(keep) != keep:
        raise UserFault("keep_out_of_range", field="keep", least=KEEP_BOUNDS[0], limit=KEEP_BOUNDS[1])
    new = replace(state_of(signed_in), keep=keep)
    with signed_in.accounts_store.begin() as work:
        write_state(signed_in, work, new)
        signed_in.accounts_store.audit.append(work, "set_keep", details={"keep": keep})
        work.commit()
    return new


@requires(Permission.BACK_UP)
def last_good(signed_in: SignedIn) -> LastGood | None:
    """The newest backup that the log knows of; a note that no entry confirms says nothing, nor does a later day."""
    known = [(day, kept.folder) for kept in state_of(signed_in).known if (day := _made(signed_in, kept)) is not None]
    today = signed_in.today()
    day, folder = max((made for made in known if made[0] <= today), default=(None, ""))
    return None if day is None else LastGood(day, folder, (today - day).days)


@requires(Permission.BACK_UP)
def reminder(signed_in: SignedIn) -> int | None:
    """Days since the last good backup, None if there was none."""
    last = last_good(signed_in)
    return None if last is None else last.days


def _made(signed_in: SignedIn, kept: LastBackup) -> date | None:
    logged = day_made(signed_in, kept.name)
    try:
        noted = day_of(datetime.fromisoformat(kept.moment).astimezone(UTC))
    except ValueError:
        return None
    return None if logged is None else min(noted, logged)


# --- where


@requires(Permission.BACK_UP)
def media(signed_in: SignedIn) -> tuple[Medium, ...]:
    """Every mounted medium, then the places where backups went before; removable ones first."""
    plugged = list(mounted())
    seen = {str(folder) for folder in plugged}
    places = [(folder, True) for folder in plugged]
    places += [(Path(kept.folder), False) for kept in state_of(signed_in).known if kept.folder not in seen]
    found = [_medium(signed_in, folder, removable=removable) for folder, removable in places]
    return tuple(medium for medium in found if medium is not None)


@requires(Permission.BACK_UP)
def place(signed_in: SignedIn, typed: str) -> Medium:
    """A typed folder, looked at. Raises UserFault ``folder_not_there`` or ``folder_is_stations``."""
    folder = Path(typed.strip()).expanduser()
    found = _medium(signed_in, folder, removable=False) if typed.strip() and folder.is_absolute() else None
    if found is None:
        raise UserFault("folder_not_there", field="folder")
    if _inside(folder, signed_in.station.data):
        raise UserFault("folder_is_stations", field="folder")
    return found


def _inside(folder: Path, data: Path) -> bool:
    return folder.resolve().is_relative_to(data.resolve())


def _medium(signed_in: SignedIn, folder: Path, *, removable: bool) -> Medium | None:
    try:
        if not folder.is_dir():
            return None
        free = free_in(folder)
        lying = backup.ours_in(folder, signed_in.ring.org)
    except (OSError, EnvironmentFault):
        return None
    return Medium(
        folder=str(folder),
        removable=removable,
        same_disk=_same_disk(signed_in, folder),
        free=free,
        writable=os.access(folder, os.W_OK),
        backups=len(lying),
        newest=max((day_of(moment_of(signed_in, container)) for container in lying), default=None),
    )


def _same_disk(signed_in: SignedIn, folder: Path) -> bool:
    return folder.stat().st_dev == signed_in.station.data.stat().st_dev


# --- the act


@requires(Permission.BACK_UP)
def back_up(
    signed_in: SignedIn,
    target: Path,
    *,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
) -> BackupDone:
    """Write a backup into the folder ``target``, read it back, and take away what is older than the last few.

    Nobody else may use the station meanwhile, and this session writes nothing. Raises EnvironmentFault ``station_busy``
    and as ``backup.write`` does; UserFault ``folder_is_stations``; Refused ``stopped``. After any of them nothing new
    is there.
    """
    if _inside(target, signed_in.station.data):
        raise UserFault("folder_is_stations", field="folder")
    write_beside(signed_in, target)
    with signed_in.station.alone(wait=_WAIT_SECONDS), _still(signed_in.stores):
        made = backup.write(
            target,
            signed_in.station.folder,
            _manifest(signed_in),
            sign=signed_in.ring.sign,
            progress=progress,
            stop=stop,
        )
    keep = state_of(signed_in).keep
    removed = _remove_old(signed_in, target, keep=keep, newest=made)
    size = made.path.stat().st_size
    _note(signed_in, made, size)
    return BackupDone(made.path.name, str(target), size, removed, _same_disk(signed_in, target))


def _manifest(signed_in: SignedIn) -> backup.Manifest:
    return backup.Manifest(
        org=signed_in.ring.org,
        moment=signed_in.now(),
        roster_number=signed_in.ring.roster.number,
        epoch=signed_in.ring.epoch,
        generation=int(signed_in.station.folder.name.rpartition("-")[2]),
        maker=signed_in.uid,
        site=signed_in.ring.site_for_recovery(),
    )


@contextlib.contextmanager
def _still(stores: tuple[SealedStore, ...]) -> Iterator[None]:
    """Keep every thread of this session from writing. Where nobody reads, the logs are folded into the files first.
    Where somebody does, file and log are copied as they are. That is as good: what a log contains is whole, and none is
    cut while this session has the write lock.
    """
    with contextlib.ExitStack() as held:
        for store in stores:
            for last in (False,) * (_TRIES - 1) + (True,):
                store.database.checkpoint()
                work = store.begin()
                log = store.database.path.with_name(f"{store.name}-wal")
                if last or not log.exists() or log.stat().st_size == 0:
                    held.callback(work.rollback)
                    break
                work.rollback()  # somebody wrote in between
        yield


def _remove_old(signed_in: SignedIn, target: Path, *, keep: int, newest: backup.Container) -> int:
    """Take away older backups of this office, proved by their makers' signatures; how many. One that says that it was
    made later than the newest goes first: its clock ran ahead, or somebody wants it to push out the others.
    """
    with contextlib.suppress(EnvironmentFault):
        backup.clear_parts(target)
    removed, latest = 0, newest.manifest.moment
    ours = [container for container in backup.ours_in(target, signed_in.ring.org) if made_here(signed_in, container)]
    dated = [(moment_of(signed_in, container), container.path) for container in ours]
    others = [(moment <= latest, moment, path) for moment, path in dated if path.name != newest.path.name]
    for *_, path in sorted(others, reverse=True)[keep - 1 :]:
        with contextlib.suppress(OSError):
            path.unlink()
            removed += 1
    return removed


def _note(signed_in: SignedIn, made: backup.Container, size: int) -> None:
    before = state_of(signed_in)
    folder = str(made.path.parent)
    moment = made.manifest.moment.isoformat(timespec="seconds")
    kept = LastBackup(folder, moment, made.path.name, size, signed_in.uid)
    known = (kept, *(place for place in before.known if place.folder != folder))[:MOST_KNOWN]
    with signed_in.accounts_store.begin() as work:
        write_state(signed_in, work, replace(before, known=known))
        note_made(signed_in, work, made, size)
        work.commit()


# --- looking at those of a folder, signed in or not


def _look(container: backup.Container, size: int) -> BackupLook:
    manifest = container.manifest
    path = container.path
    return BackupLook(str(path), path.name, manifest.moment, size, manifest.org, is_practice(manifest.org))


@before_sign_in
def look_into(path: Path) -> BackupLook:
    """Whether a file is a backup, and of which day; its ends only, no key. Raises as ``backup.look`` does."""
    return _look(backup.look(path), path.stat().st_size)


@before_sign_in
def whole(path: Path, *, progress: Progress = lambda _done, _of: None, stop: Stop = lambda: False) -> BackupLook:
    """As ``look_into``, all of it read and compared with its hashes. Raises as ``backup.verify`` does."""
    return _look(backup.verify(path, progress=progress, stop=stop), path.stat().st_size)


@before_sign_in
def any_media() -> tuple[Medium, ...]:
    """Every mounted medium that answers, with how many backups of any office are there."""
    return tuple(medium for medium in map(_any_medium, mounted()) if medium is not None)


def _any_medium(folder: Path) -> Medium | None:
    try:
        lying = backup.all_in(folder)
        newest = day_of(lying[0].manifest.moment) if lying else None
        return Medium(str(folder), True, False, free_in(folder), True, len(lying), newest)  # noqa: FBT003
    except (OSError, EnvironmentFault):
        return None


@before_sign_in
def found_in(folder: Path) -> tuple[BackupLook, ...]:
    """The backups that are in a folder, newest first; those that are cut short or damaged are left out.

    Raises EnvironmentFault as ``backup.look`` does for a folder that does not answer.
    """
    return tuple(_look(container, container.path.stat().st_size) for container in backup.all_in(folder))
