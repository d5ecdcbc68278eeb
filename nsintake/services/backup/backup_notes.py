"""What the station remembers of its backups, whose a container is, and what is beside them. No window may call it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from nsintake import paths
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import verify
from nsintake.crypto.roster import check_signature
from nsintake.errors import EnvironmentFault
from nsintake.records.signed_in import SignedIn
from nsintake.store import backup, tombstones
from nsintake.store.medium import medium_fault
from nsintake.store.roster_history import RosterHistory
from nsintake.store.tombstones import Tombstones
from nsintake.store.unit_of_work import UnitOfWork

SETTING = "backups"
KEEP, KEEP_BOUNDS = 8, (3, 60)
BESIDE = "tombstones"
"""The file of erased ids beside the backups, so that none of them brings back who was erased."""
MOST_KNOWN = 40
"""So many places are remembered."""
_LONGEST, _LARGEST = 4096, 2**62
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ON_MEDIUM = {"folder_full": "backup_medium_full", "folder_readonly": "backup_medium_readonly"}


@dataclass(frozen=True, slots=True)
class Medium:
    """A place that can take backups. ``removable``: found as a mounted medium; ``same_disk``: the station's own disk,
    lost together with it; ``backups``: how many of this office's are there, ``newest`` their newest day.
    """

    folder: str
    removable: bool
    same_disk: bool
    free: int
    writable: bool
    backups: int
    newest: date | None


@dataclass(frozen=True, slots=True)
class LastBackup:
    """What is remembered of a place: when the last good backup went there, by whom, how large."""

    folder: str
    moment: str
    name: str
    size: int
    by: str


@dataclass(frozen=True, slots=True)
class BackupState:
    """How many are kept on each medium, where backups went (newest first), and the last drill."""

    keep: int = KEEP
    known: tuple[LastBackup, ...] = ()
    drilled: str = ""


def state_of(signed_in: SignedIn) -> BackupState:
    """What is remembered; a note that cannot be read is none."""
    raw = signed_in.accounts.setting(SETTING)
    try:
        found = json.loads(raw) if raw else {}
    except (ValueError, RecursionError):
        found = {}  # a note for the screen; what counts is on the media
    if not isinstance(found, dict):
        return BackupState()
    listed = found.get("known")
    known = [_kept(place) for place in listed[:MOST_KNOWN]] if isinstance(listed, list) else []
    keep, drilled = found.get("keep"), found.get("drilled")
    return BackupState(
        within(keep) if type(keep) is int else KEEP,
        tuple(kept for kept in known if kept is not None),
        drilled if isinstance(drilled, str) and _DAY.fullmatch(drilled) else "",
    )


def _kept(said: object) -> LastBackup | None:
    """One place as it was written down; None for anything that this program would not have written."""
    if not isinstance(said, dict) or said.keys() != {"folder", "moment", "name", "size", "by"}:
        return None
    folder, moment, name, size, by = (said[key] for key in ("folder", "moment", "name", "size", "by"))
    if not all(map(_is_line, (folder, moment, name, by))) or type(size) is not int or not 0 <= size < _LARGEST:
        return None
    try:
        aware = datetime.fromisoformat(moment)
        return (
            LastBackup(folder, aware.astimezone(UTC).isoformat(), name, size, by) if aware.tzinfo is not None else None
        )
    except (ValueError, OverflowError):
        return None


def _is_line(said: object) -> bool:
    if not isinstance(said, str) or not 0 < len(said) <= _LONGEST:
        return False
    return not any(sign < " " or "\ud800" <= sign <= "\udfff" for sign in said)


def within(keep: int) -> int:
    """The nearest number of backups that may be kept."""
    return min(max(keep, KEEP_BOUNDS[0]), KEEP_BOUNDS[1])


def write_state(signed_in: SignedIn, work: UnitOfWork, new: BackupState) -> None:
    """Keep what is remembered. Within services."""
    signed_in.accounts.put_setting(work, SETTING, json.dumps(asdict(new)).encode())


def made_here(signed_in: SignedIn, container: backup.Container) -> bool:
    """Whether somebody who then belonged to this office signed it. Within services."""
    manifest = container.manifest
    epub = signed_in.rosters.signing_key(manifest.maker, Compartment.ACCOUNTS, manifest.roster_number)
    try:
        check_signature(epub or b"", manifest.body(), container.signature)
    except OpenError:
        return False
    return True


def write_beside(signed_in: SignedIn, target: Path) -> None:
    """Put every tombstone that counts here, and those that are there already, beside the backups.

    Within services. accounts.db can contain anything under that name: it must not fill the file, nor keep a backup from
    being made.
    """
    rosters, org = signed_in.rosters, signed_in.ring.org
    known = [line for line in Tombstones(signed_in.accounts.database).stored() if _counts(signed_in, line)]
    lying, whole = read_beside(target, fault_of=medium_fault)
    here = frozenset(known)
    kept = [line for line in lying if line in here or _may_count(line, rosters, org)]
    lines = tombstones.to_lines(dict.fromkeys((*kept, *known)))
    if len(lines) > paths.NOTES:
        lines = tombstones.to_lines(known)
    if not whole or lines != tombstones.to_lines(lying):
        try:
            paths.atomic_write(target / BESIDE, lines)
        except EnvironmentFault as fault:
            code = _ON_MEDIUM.get(fault.code, "backup_medium_gone")
            raise EnvironmentFault(code, folder=str(target)) from None


def _counts(signed_in: SignedIn, line: bytes) -> bool:
    """Whether a line is a tombstone that counts; by the newest list where its own is gone, as at a restore."""
    rosters, newest = signed_in.rosters, signed_in.ring.roster.number
    try:
        found = tombstones.decode(line)
        if found.org == signed_in.ring.org and rosters.at(found.roster_no) is None:
            verify(rosters.signing_key(found.actor, found.comp, newest) or b"", found.message(), found.signature)
        else:
            tombstones.verified(found, rosters, org=signed_in.ring.org)
    except OpenError:
        return False
    return True


def _may_count(line: bytes, rosters: RosterHistory, org: str) -> bool:
    """Whether a line from elsewhere may be one for somebody: another office's, or under a list this station has not."""
    try:
        found = tombstones.decode(line)
        if found.org == org and rosters.at(found.roster_no) is not None:
            tombstones.verified(found, rosters, org=org)
    except OpenError:
        return False
    return True


def read_beside(
    folder: Path, *, fault_of: Callable[[OSError, Path], EnvironmentFault] = paths.folder_fault
) -> tuple[tuple[bytes, ...], bool]:
    """What is in the file beside the backups, and whether that is all of it. Raises EnvironmentFault as the medium
    does."""
    data = paths.read_start(folder / BESIDE, paths.NOTES + 1, fault_of=fault_of) or b""
    lines, whole = tombstones.read_lines(data[: paths.NOTES])
    return lines, whole and len(data) <= paths.NOTES


def free_in(folder: Path) -> int:
    """Free room, in bytes."""
    import shutil  # noqa: PLC0415 - brings three compressors, which start-up does without

    return shutil.disk_usage(folder).free
