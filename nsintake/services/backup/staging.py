"""A backup unpacked beside the station and opened there, before anything of it counts. No window may call it.

The order matters: its own hashes, then somebody who has a key opens it, then its maker's signature under the roster
inside, then the pages, then the chains. Nothing here writes into the files in force.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path

from nsintake import paths
from nsintake.clock import Clock
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.founding import recovery_key
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.crypto.keys import ROLE_HOLDS, KeyRing
from nsintake.crypto.recovery import Recovered, take_over
from nsintake.crypto.roster import RECOVERY, Roster, RosterEntry, Status, check_signature
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.roles import Role
from nsintake.errors import EnvironmentFault, Refused, UserFault
from nsintake.open_files import OpenFiles
from nsintake.records.unlocking import open_ring, pin_of
from nsintake.station import Station, is_practice
from nsintake.store import backup, generation
from nsintake.store.carrying import carry_out
from nsintake.store.check import verify_file
from nsintake.store.rebuild import Sources
from nsintake.store.sealed import SealedStore
from nsintake.store.signin import SignInFile
from nsintake.store.statements import BATCH
from nsintake.store.tables import SEALED

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]
_MIB = 1 << 20
MOST_RENUMBERED = 500
"""So many lists of accounts may have been signed since a backup: more than an office signs in years."""
_BOTH = (Compartment.LIAISON, Compartment.IDENTITY)


class Staged(Station):
    """The files of a backup in a folder of their own, as if they were a station: what opens a station opens them."""

    def __init__(self, place: Path, container: backup.Container, *, clock: Clock) -> None:
        super().__init__(place.parent, clock=clock)
        self._place = place
        self.container = container

    @property
    def folder(self) -> Path:
        """The folder of the parts."""
        return self._place

    @property
    def practice(self) -> bool:
        """What the backup says; its accounts must say the same."""
        return is_practice(self.container.manifest.org)

    def use(self, secret: SiteSecret) -> None:
        """Take a secret that opens its accounts. Raises EnvironmentFault ``backup_other_sheet``."""
        if not self.opens_with(secret):
            raise EnvironmentFault("backup_other_sheet", file=self.container.path.name)
        self._secret = secret

    def opens_with(self, secret: SiteSecret) -> bool:
        """Whether a secret opens its accounts."""
        try:
            self._accounts(secret).close()
        except EnvironmentFault as fault:
            if fault.code != "file_corrupt":
                raise
            return False
        return True

    def accounts_file(self) -> SignInFile:
        """accounts.db with the secret alone."""
        return self._accounts(self.secret)

    def _accounts(self, secret: SiteSecret) -> SignInFile:
        return SignInFile(self.path_of(Compartment.ACCOUNTS), secret.apply_accounts_key)

    def take_away(self) -> None:
        """Delete the staging folder."""
        self.close()
        generation.take_away(self._place)


@dataclass(frozen=True, slots=True)
class OpenedStaging:
    """A backup opened by somebody who may: ``ring`` is hers as of then. ``new`` is a keeper made by the recovery."""

    staged: Staged
    ring: KeyRing
    files: OpenFiles
    new: Recovered | None = None

    @property
    def sources(self) -> Sources:
        """The backup's files, for ``rebuild``."""
        liaison, identity = self.files.liaison, self.files.identity
        if liaison is None or identity is None:
            raise OpenError
        return Sources(self.files.accounts, self.files.accounts_store, liaison, identity)

    def close(self) -> None:
        """Close the files and delete the staging folder."""
        self.files.close()
        self.staged.take_away()


def stage(
    place: Path,
    path: Path,
    *,
    clock: Clock,
    building: bool = False,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
) -> Staged:
    """Unpack a container into the empty folder ``place``; ``building`` if new files are built beside it afterwards.

    Raises EnvironmentFault ``restore_no_room`` (``folder``, ``missing`` in MiB) before anything is unpacked, and as
    ``backup.unpack`` does; then the folder is gone.
    """
    try:
        _require_room(place, backup.look(path), building=building)
        return Staged(place, backup.unpack(path, place, progress=progress, stop=stop), clock=clock)
    except BaseException:
        generation.take_away(place)
        raise


def _require_room(place: Path, container: backup.Container, *, building: bool) -> None:
    size = sum(part.size for part in container.manifest.parts)
    needed = size + (size + size // 4 if building else 0) + 2 * paths.LEAST_FREE  # as much is left when it is done
    missing = needed - paths.free_bytes(place)
    if missing > 0:
        raise EnvironmentFault("restore_no_room", folder=str(place.parent), missing=-(-missing // _MIB))


def opened(staged: Staged, ring: KeyRing, new: Recovered | None = None) -> OpenedStaging:
    """The files of a backup with somebody's ring. Raises Refused ``backup_other_office``, ``backup_before_you``."""
    manifest = staged.container.manifest
    if ring.org != manifest.org:
        raise Refused("backup_other_office")
    if not all(ring.holds(compartment) for compartment in _BOTH):
        raise Refused("backup_before_you")
    return OpenedStaging(staged, ring, staged.open_files(ring), new)


def open_by_password(staged: Staged, sheet: str, login: str, password: str) -> OpenedStaging:
    """With the site sheet and a keeper's name and password as of then.

    Raises UserFault ``sheet_typo``, ``wrong_password``, EnvironmentFault ``backup_other_sheet``, Refused
    ``not_keeper``, OpenError.
    """
    staged.use(SiteSecret.from_sheet(sheet))
    ring = open_ring(staged, login, password, heed_pin=False)
    if not ring.holds(Compartment.KEEPER):
        ring.close()
        raise Refused("not_keeper")
    return opened(staged, ring)


def open_by_halves(
    staged: Staged, sheet_a: str, sheet_b: str, *, uid: str, password: str, params: KdfParams = DEFAULT
) -> OpenedStaging:
    """With both recovery halves; ``uid`` becomes a new keeper under ``password``.

    Raises UserFault ``sheet_typo``, ``halves_other_office``; OpenError.
    """
    key, manifest = recovery_key(sheet_a, sheet_b), staged.container.manifest
    try:
        secret = SiteSecret.from_recovery(key, manifest.site, org=manifest.org)
    except OpenError:
        raise UserFault("halves_other_office", field="sheet_a") from None
    staged.use(secret)
    file = staged.accounts_file()
    try:
        roster, grants = file.newest_roster(), file.grants(RECOVERY, epoch_of(file))
    finally:
        file.close()
    new = take_over(
        key,
        password,
        org=manifest.org,
        uid=uid,
        site_secret=secret,
        roster=roster or b"",
        grants=grants,
        params=params,
    )
    return opened(staged, new.ring, new)


def epoch_of(file: SignInFile) -> int:
    """The epoch an accounts file says it is of. Raises OpenError."""
    epoch = file.epoch()
    if epoch is None:
        raise OpenError
    return epoch


def prove(
    then: OpenedStaging, *, stop: Stop = lambda: False, progress: Progress = lambda _done, _of: None
) -> tuple[str, ...]:
    """Check a backup's signature by its maker, its pages and its chains; the names of files that are not sound.

    A page or a log that is not sound is for the keeper to judge: it may have been so in the station, where nobody reads
    a page that contains nothing. Raises Refused ``backup_maker_unknown``, ``stopped``; EnvironmentFault
    ``backup_damaged`` where a page of the log itself does not open.
    """
    container, files = then.staged.container, then.files
    manifest = container.manifest
    epub = files.rosters.signing_key(manifest.maker, Compartment.ACCOUNTS, manifest.roster_number)
    try:
        check_signature(epub or b"", manifest.body(), container.signature)
    except OpenError:
        raise Refused("backup_maker_unknown") from None
    sources, unsound = then.sources, []
    stores = (sources.accounts_store, sources.liaison, sources.identity)
    for done, store in enumerate(stores):
        progress(done, len(stores))
        faults = store.database.integrity_faults()
        try:
            report = verify_file(store, stop=stop)
        except EnvironmentFault as fault:
            if fault.code != "file_corrupt":
                raise
            raise EnvironmentFault("backup_damaged", file=container.path.name) from None
        if not report.finished:
            raise Refused("stopped")
        if faults or store.database.was_mended or not report.sound:
            unsound.append(store.name)
    progress(len(stores), len(stores))
    return tuple(unsound)


def damaged_rows(then: OpenedStaging, *, stop: Stop = lambda: False) -> int:
    """How many records of a backup do not open; for a drill, which rebuilds nothing. Raises Refused ``stopped``."""
    sources = then.sources
    return sum(_damaged(store, stop) for store in (sources.liaison, sources.identity))


def _damaged(store: SealedStore, stop: Stop) -> int:
    count = 0
    for table in SEALED[store.comp]:
        ids = store.known_ids(table)
        for start in range(0, len(ids), BATCH):
            if stop():
                raise Refused("stopped")
            for found in carry_out(store, table, ids[start : start + BATCH]):
                said = found.said is not None and bool(found.said.hash)
                count += found.plain is None if said else found.row is not None
    return count


def keeps_accounts(then: OpenedStaging, number: int, now: OpenFiles) -> bool:
    """Whether the list of accounts of the station counts, and not the backup's, which is older; ``number``: of its
    newest list.
    """
    return then.ring.roster.number <= number and then.ring.epoch <= now.accounts_store.deks.epoch


def has_as_much(roster: Roster, then: RosterEntry) -> bool:
    """Whether somebody on a list is the same person, active and in a role that opens all that hers of then opened."""
    entry = roster.entry(then.uid)
    if entry is None or entry.status is not Status.ACTIVE or (entry.xpub, entry.epub) != (then.xpub, then.epub):
        return False
    opens_less = then.role is not Role.ADMINISTRATOR and ROLE_HOLDS[then.role] <= ROLE_HOLDS[entry.role]
    return entry.role == then.role or opens_less


def taken_away(then: OpenedStaging, number: int, now: OpenFiles) -> list[str]:
    """Whoever has less by the newest list of the station (its ``number``) than by the backup's, which was not made
    after it but on another computer, where the office had gone on meanwhile; never the keeper herself.
    """
    here = now.rosters.at(number)
    if here is None or then.files.rosters.at(number) == here:
        return []
    known = [entry for entry in then.ring.roster.entries if here.entry(entry.uid) is not None]
    others = [entry for entry in known if entry.status is Status.ACTIVE and entry.uid != then.ring.uid]
    return [entry.uid for entry in others if not has_as_much(here, entry)]


def disabled(then: OpenedStaging, off: Collection[str]) -> list[RosterEntry]:
    """The entries of these people on the backup's newest roster, switched off."""
    return [replace(entry, status=Status.DISABLED) for entry in then.ring.roster.entries if entry.uid in off]


def renumbered(then: OpenedStaging, at_least: int) -> None:
    """Sign the backup's newest roster again until its number is the one this computer remembers. So no number is
    missing between them, and the next roster is not taken for an old one put back.

    Raises EnvironmentFault ``pin_far_ahead`` (``file``, ``count``) where that is further than lists were ever signed:
    this account of the computer can write anything into its note.
    """
    missing = at_least - then.ring.roster.number
    if missing > MOST_RENUMBERED:
        raise EnvironmentFault("pin_far_ahead", file=str(pin_of(then.ring.org)), count=missing)
    ring, accounts = then.ring, then.files.accounts
    entries = () if then.new is None else (then.new.entry,)
    while ring.roster.number < at_least:
        approval = ring.approve(*entries)
        with accounts.database.begin() as work:
            accounts.add_roster(work, approval.number, approval.roster)
            work.commit()
        ring.renew(approval.roster)


def switched_off(then: OpenedStaging, stay: frozenset[str]) -> list[str]:
    """Everybody active on the backup's newest roster whom the keeper does not let stay; never the keeper herself."""
    active = [entry.uid for entry in then.ring.roster.entries if entry.status.value == "active"]
    return [uid for uid in active if uid not in stay and uid != then.ring.uid]
