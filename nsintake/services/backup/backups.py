"""Making a backup: by whoever is signed in, without the keys of files that are not hers; and what lies on media.

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
from nsintake.records.session import Session
from nsintake.services.backup.backup_age import day_made, moment_of, note_made
from nsintake.services.backup.backup_notes import (
    KEEP_BOUNDS,
    MOST_KNOWN,
    BackupState,
    Kept,
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
    """A good backup: written, read back, and held to its hashes. ``removed`` older ones of ours went."""

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
def state(session: Session) -> BackupState:
    """What the station remembers of its backups."""
    return state_of(session)


@requires(Permission.BACK_UP)
def mark(session: Session) -> str:
    """Eight digits of this office's root, to be written on the sheets: a backup that shows others is another's."""
    return mark_of(session.ring.root_pub)


@requires(Permission.BACK_UP)
def set_keep(session: Session, keep: int) -> BackupState:
    """How many backups stay on each medium. Raises UserFault ``keep_out_of_range``."""
    if within(keep) != keep:
        raise UserFault("keep_out_of_range", field="keep", least=KEEP_BOUNDS[0], limit=KEEP_BOUNDS[1])
    new = replace(state_of(session), keep=keep)
    with session.accounts_store.begin() as work:
        write_state(session, work, new)
        session.accounts_store.audit.append(work, "set_keep", details={"keep": keep})
        work.commit()
    return new


@requires(Permission.BACK_UP)
def last_good(session: Session) -> LastGood | None:
    """The newest backup that the log knows of; a note that no entry bears out says nothing, nor does a later day."""
    known = [(day, one.folder) for one in state_of(session).known if (day := _made(session, one)) is not None]
    today = session.today()
    day, folder = max((one for one in known if one[0] <= today), default=(None, ""))
    return None if day is None else LastGood(day, folder, (today - day).days)


@requires(Permission.BACK_UP)
def reminder(session: Session) -> int | None:
    """Days since the last good backup, None if there was none."""
    last = last_good(session)
    return None if last is None else last.days


def _made(session: Session, one: Kept) -> date | None:
    logged = day_made(session, one.name)
    try:
        noted = day_of(datetime.fromisoformat(one.moment).astimezone(UTC))
    except ValueError:
        return None
    return None if logged is None else min(noted, logged)


# --- where


@requires(Permission.BACK_UP)
def media(session: Session) -> tuple[Medium, ...]:
    """Every mounted medium, then the places where backups went before; removable ones first."""
    plugged = list(mounted())
    seen = {str(folder) for folder in plugged}
    places = [(folder, True) for folder in plugged]
    places += [(Path(one.folder), False) for one in state_of(session).known if one.folder not in seen]
    found = [_medium(session, folder, removable=removable) for folder, removable in places]
    return tuple(one for one in found if one is not None)


@requires(Permission.BACK_UP)
def place(session: Session, typed: str) -> Medium:
    """A typed folder, looked at. Raises UserFault ``folder_not_there`` or ``folder_is_stations``."""
    folder = Path(typed.strip()).expanduser()
    found = _medium(session, folder, removable=False) if typed.strip() and folder.is_absolute() else None
    if found is None:
        raise UserFault("folder_not_there", field="folder")
    if _inside(folder, session.station.data):
        raise UserFault("folder_is_stations", field="folder")
    return found


def _inside(folder: Path, data: Path) -> bool:
    return folder.resolve().is_relative_to(data.resolve())


def _medium(session: Session, folder: Path, *, removable: bool) -> Medium | None:
    try:
        if not folder.is_dir():
            return None
        free = free_in(folder)
        lying = backup.ours_in(folder, session.ring.org)
    except (OSError, EnvironmentFault):
        return None
    return Medium(
        folder=str(folder),
        removable=removable,
        same_disk=_same_disk(session, folder),
        free=free,
        writable=os.access(folder, os.W_OK),
        backups=len(lying),
        newest=max((day_of(moment_of(session, one)) for one in lying), default=None),
    )


def _same_disk(session: Session, folder: Path) -> bool:
    return folder.stat().st_dev == session.station.data.stat().st_dev


# --- the act


@requires(Permission.BACK_UP)
def back_up(
    session: Session,
    target: Path,
    *,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
) -> BackupDone:
    """Write a backup into the folder ``target``, read it back, and take away what is older than the last few.

    Nobody else may use the station meanwhile, and this session writes nothing. Raises EnvironmentFault
    ``station_busy`` and as ``backup.write`` does; UserFault ``folder_is_stations``; Refused ``stopped``. After any
    of them nothing new lies there.
    """
    if _inside(target, session.station.data):
        raise UserFault("folder_is_stations", field="folder")
    write_beside(session, target)
    with session.station.alone(wait=_WAIT_SECONDS), _still(session.stores):
        made = backup.write(
            target,
            session.station.folder,
            _manifest(session),
            sign=session.ring.sign,
            progress=progress,
            stop=stop,
        )
    keep = state_of(session).keep
    removed = _remove_old(session, target, keep=keep, newest=made)
    size = made.path.stat().st_size
    _note(session, made, size)
    return BackupDone(made.path.name, str(target), size, removed, _same_disk(session, target))


def _manifest(session: Session) -> backup.Manifest:
    return backup.Manifest(
        org=session.ring.org,
        moment=session.now(),
        roster_number=session.ring.roster.number,
        epoch=session.ring.epoch,
        generation=int(session.station.folder.name.rpartition("-")[2]),
        maker=session.uid,
        site=session.ring.site_for_recovery(),
    )


@contextlib.contextmanager
def _still(stores: tuple[SealedStore, ...]) -> Iterator[None]:
    """Keep every thread of this session from writing. The logs are folded in first where nobody reads; where somebody
    does, file and log are copied as they lie, which is as good: what a log holds is whole, and none is cut while the
    write lock is held."""
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


def _remove_old(session: Session, target: Path, *, keep: int, newest: backup.Container) -> int:
    """Take away older backups of this office, proved by their makers' signatures; how many."""
    with contextlib.suppress(EnvironmentFault):
        backup.clear_parts(target)
    removed = 0
    ours = [one for one in backup.ours_in(target, session.ring.org) if made_here(session, one)]
    others = [one for one in ours if one.path.name != newest.path.name]
    others.sort(key=lambda one: (moment_of(session, one), one.path.name), reverse=True)
    for one in others[keep - 1 :]:
        with contextlib.suppress(OSError):
            one.path.unlink()
            removed += 1
    return removed


def _note(session: Session, made: backup.Container, size: int) -> None:
    before = state_of(session)
    folder = str(made.path.parent)
    moment = made.manifest.moment.isoformat(timespec="seconds")
    kept = Kept(folder, moment, made.path.name, size, session.uid)
    known = (kept, *(one for one in before.known if one.folder != folder))[:MOST_KNOWN]
    with session.accounts_store.begin() as work:
        write_state(session, work, replace(before, known=known))
        note_made(session, work, made, size)
        work.commit()


# --- looking at those that lie somewhere, signed in or not


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
    """Every mounted medium that answers, with how many backups of whichever office lie there."""
    return tuple(one for one in map(_any_medium, mounted()) if one is not None)


def _any_medium(folder: Path) -> Medium | None:
    try:
        lying = backup.all_in(folder)
        newest = day_of(lying[0].manifest.moment) if lying else None
        return Medium(str(folder), True, False, free_in(folder), True, len(lying), newest)  # noqa: FBT003
    except (OSError, EnvironmentFault):
        return None


@before_sign_in
def found_in(folder: Path) -> tuple[BackupLook, ...]:
    """The backups that lie in a folder, newest first; those that are cut short or damaged are left out.

    Raises EnvironmentFault as ``backup.look`` does for a folder that does not answer.
    """
    return tuple(_look(one, one.path.stat().st_size) for one in backup.all_in(folder))
