"""What can still be opened of the station that a backup replaces, with what the person who restores has typed.

A wait after wrong passwords, a password that was changed, one damaged page or a lost pointer keep nothing of it shut
that her keys open. What does not open all the same is named, so that she is asked and nothing of it is deleted. No
window may call it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from nsintake.clock import Clock, ForwardClock
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import verify_roster
from nsintake.crypto.site_secret import SiteSecret
from nsintake.crypto.succession import Succession, names_old_root, said_of
from nsintake.errors import EnvironmentFault, NsintakeError, Refused
from nsintake.open_files import OpenFiles, open_one_file
from nsintake.records.unlocking import open_ring, pinned_roster
from nsintake.services.backup.replaced_station import ReplacedFile, ReplacedStation
from nsintake.services.backup.staging import OpenedStaging, epoch_of
from nsintake.station import Station
from nsintake.store import generation
from nsintake.store.accounts import Accounts
from nsintake.store.anchors import Anchors
from nsintake.store.check import exchanged_in, make_agree
from nsintake.store.engine import Database
from nsintake.store.once_restricted import OnceRestricted, look_at
from nsintake.store.roster_history import RosterHistory
from nsintake.store.sealed import SealedStore
from nsintake.store.signin import DISABLED, SignInFile

T = TypeVar("T")
_NOBODY_SIGNED = frozenset({"root_changed", "disabled"})
"""What accounts.db says in words that nobody signed: whoever can write there could keep every keeper out by them."""
_BOTH = (Compartment.LIAISON, Compartment.IDENTITY)


@dataclass(frozen=True, slots=True)
class ReplacedAccounts:
    """A station that a backup replaces, whose accounts a keeper opens and are whole. ``left``: what can be read of the
    other two files."""

    ring: KeyRing
    files: OpenFiles
    left: ReplacedStation = field(default_factory=ReplacedStation)

    def close(self) -> None:
        """Close what is open."""
        self.files.close()
        self.left.close()
        self.ring.close()


def is_exchanged(files: OpenFiles) -> bool:
    """Whether the list of people is another one than a log of the station says, and no keeper settled that."""
    for store in (files.accounts_store, files.liaison, files.identity):
        with contextlib.suppress(EnvironmentFault):  # of a damaged file the others say it
            if store is not None and exchanged_in(store):
                return True
    return False


def find_pointer(station: Station) -> None:
    """Put the newest generation that was in force back in force where only the pointer to it is lost: it is what the
    backup replaces. Every other one that was in force is marked, so that the next start deletes nothing of it."""
    data = station.data
    if generation.current(data) is not None or station.unfinished:
        return
    was = generation.once_in_force(data)
    if was:
        for number in was[:-1]:
            generation.mark_not_carried(data, number)
        generation.put_in_force(data, was[-1])


def still_opens(
    station: Station, then: OpenedStaging, login: str, password: str
) -> tuple[ReplacedAccounts | None, ReplacedStation]:
    """What of a station can be read: its accounts if they are whole, and what is left of the other files.

    It is opened with the keys that the same name and password give there, else with those she had on the day of the
    backup: what she was given since opens with them as long as she is the same person on the list.
    Raises Refused ``disabled``, ``not_keeper`` where a list that counts says that she is no keeper here any more,
    ``root_changed``, ``disabled`` where a new root took over from hers; EnvironmentFault ``pin_unreadable``. What
    nobody signed, or a list older than the one remembered, keeps nobody out: her accounts count as damaged then.
    """
    if generation.current(station.data) is None:
        return None, ReplacedStation()
    secret = _secret_that_opens(station, then.staged.secret)
    ring, counts = (None, False) if secret is None else _ring_of_today(station, then, login, password)
    if ring is not None and ring.roster.number < pinned_roster(ring.org) and not _is_keeper(ring):
        ring = None
    if ring is None:
        return None, left_beside(station, then)
    if not _is_keeper(ring):
        ring.close()
        raise Refused("not_keeper")
    accounts = _file(station, ring, Compartment.ACCOUNTS)
    counts &= secret is not None and secret.check() == then.staged.secret.check()
    counts &= ring.holds(Compartment.KEEPER) and ring.roster.number >= pinned_roster(ring.org)
    if accounts is None or not counts or not is_sound(accounts):
        if accounts is not None:
            accounts.close()
        return None, left_beside(station, then, ring)
    clock, book = ForwardClock(station.clock), Accounts(accounts)
    rosters = RosterHistory(book.roster, root_pub=ring.root_pub, org=ring.org, successions=book.successions)
    first = SealedStore(accounts, ring, comp=Compartment.ACCOUNTS, rosters=rosters, clock=clock)
    left = _left_by(station, [ring, then.ring], lambda _ring: rosters, clock)
    liaison, identity = (None if file is None else file.store for file in (left.liaison, left.identity))
    files = OpenFiles(clock, book, first, rosters, liaison, identity, None)
    if is_exchanged(files):  # then a keeper says who stays
        accounts.close()
        left.close()
        return None, left_beside(station, then, ring)
    return ReplacedAccounts(ring, files, left), left


def _is_keeper(ring: KeyRing) -> bool:
    return ring.roster.holds(ring.uid, Compartment.KEEPER)


def _secret_that_opens(station: Station, typed: SiteSecret) -> SiteSecret | None:
    """The secret of the sheet if it opens the accounts that are there, else the one of this computer; None if neither
    does. What the folder says of them beside is not asked: anybody can write there."""
    with contextlib.suppress(NsintakeError):
        station.take(typed)
        return typed
    with contextlib.suppress(NsintakeError):
        station.unlock()
        station.take(station.secret)
        return station.secret
    return None


def _ring_of_today(station: Station, then: OpenedStaging, login: str, password: str) -> tuple[KeyRing | None, bool]:
    """The keys of today, and whether the list of accounts that is there counts: not where the password is another one
    by now, since whoever forgot that one could not sign in afterwards."""
    try:
        return open_ring(station, login, password), True
    except NsintakeError as error:
        if error.code == "pin_unreadable" or (error.code in _NOBODY_SIGNED and _has_new_root(station, then)):
            raise
        counts = error.code == "throttled"
    try:
        return _ring_by_keys_of_then(station, then), counts
    except NsintakeError as error:
        if error.code == "disabled" and not _lost_the_newest(station, then):
            raise
        return None, False


def _ring_by_keys_of_then(station: Station, then: OpenedStaging) -> KeyRing:
    """What the keys that opened the backup open today, by the newest list and what was granted under it. She has shown
    that they are hers, so no wait keeps them from it."""
    file = SignInFile(station.path_of(Compartment.ACCOUNTS), station.secret.apply_accounts_key)
    try:
        with contextlib.suppress(NsintakeError):
            account = file.account_of(then.ring.uid)
            if account is not None and account.status == DISABLED and _names_new_root(file, then):
                raise Refused("disabled")
        roster, grants = file.newest_roster() or b"", file.grants(then.ring.uid, epoch_of(file))
    finally:
        file.close()
    return then.ring.earlier(roster, grants, site_secret=station.secret)


def _has_new_root(station: Station, then: OpenedStaging) -> bool:
    """Whether the station says that a new root took over from hers."""
    with contextlib.suppress(NsintakeError), _sign_in_file(station, then) as file:
        return _names_new_root(file, then)
    return False


def _names_new_root(file: SignInFile, then: OpenedStaging) -> bool:
    """Whether a record names the last list under her root, and that very list is there. Who signed the record, only
    somebody knows who has taken the new root.
    """
    ring = then.ring
    said = [found for data in file.successions() if (found := said_of(data, ring.root_pub, org=ring.org)) is not None]
    return any(_is_last_list(file.roster(succession.last_number), succession) for succession in said)


def _says_new_root(station: Station, then: OpenedStaging) -> bool:
    """Whether anything there says of itself that it leads away from her root."""
    with contextlib.suppress(NsintakeError), _sign_in_file(station, then) as file:
        return any(names_old_root(record, then.ring.root_pub, org=then.ring.org) for record in file.successions())
    return False


def _is_last_list(stored: bytes | None, said: Succession) -> bool:
    if stored is None or sha256(stored).digest() != said.last_hash:
        return False
    with contextlib.suppress(OpenError):
        return verify_roster(stored, said.old_root, org=said.org).number == said.last_number
    return False


def _lost_the_newest(station: Station, then: OpenedStaging) -> bool:
    """Whether the accounts can be read and lack the list that this computer remembers: what is there is older."""
    number = pinned_roster(then.ring.org)
    if not number:
        return False
    with contextlib.suppress(NsintakeError), _sign_in_file(station, then) as file:
        stored = file.roster(number)
        if stored is None:
            return True
        with contextlib.suppress(OpenError):
            return verify_roster(stored, then.ring.root_pub, org=then.ring.org).number != number
        return not _names_new_root(file, then)
    return False


@contextlib.contextmanager
def _sign_in_file(station: Station, then: OpenedStaging) -> Iterator[SignInFile]:
    """The accounts that are there, read without anybody's keys; with the halves no secret of today is known."""
    secret = then.staged.secret
    with contextlib.suppress(NsintakeError):
        secret = station.secret
    file = SignInFile(station.path_of(Compartment.ACCOUNTS), secret.apply_accounts_key)
    try:
        yield file
    finally:
        file.close()


def left_beside(station: Station, then: OpenedStaging, ring: KeyRing | None = None) -> ReplacedStation:
    """What can be read of the other files of a station whose accounts let nobody in or are damaged: with the keys of
    today (``ring``) where those are known, or with those of the backup's day, which open them too unless they were
    changed since. Lists of accounts from after that day count where they can be read."""
    if generation.current(station.data) is None:
        return ReplacedStation()
    lists = [then.files.accounts]
    rings = [then.ring] if ring is None else [ring, then.ring]
    found = (_file(station, each, Compartment.ACCOUNTS) for each in rings)
    accounts = next((database for database in found if database is not None), None)
    if accounts is not None:
        lists.append(Accounts(accounts))

    def history(keys: KeyRing) -> RosterHistory:
        def roster(number: int) -> bytes | None:
            if number == keys.roster.number:
                return keys.roster.to_bytes()
            return next((stored for stored in _asked_each(lists, lambda book: book.roster(number)) if stored), None)

        def successions() -> Iterable[bytes]:
            every = _asked_each(lists, lambda book: book.successions())
            return dict.fromkeys(record for records in every for record in records or ())

        return RosterHistory(roster, root_pub=keys.root_pub, org=keys.org, successions=successions)

    left = _left_by(station, rings, history, then.files.clock)
    left.torn, left.ring = True, ring
    if _lost_the_newest(station, then):
        left.shut.append(station.path_of(Compartment.ACCOUNTS).name)
    left.new_root = _says_new_root(station, then)
    if accounts is not None:
        left.opened.append(accounts)
        if ring is not None:
            rosters, clock = history(ring), then.files.clock
            left.accounts = ReplacedFile(
                SealedStore(accounts, ring, comp=Compartment.ACCOUNTS, rosters=rosters, clock=clock)
            )
    return left


def _asked_each(lists: Iterable[Accounts], read: Callable[[Accounts], T]) -> Iterator[T]:
    """What each of the files of accounts says, as far as it can be read."""
    for book in lists:
        with contextlib.suppress(NsintakeError):
            yield read(book)


def _left_by(
    station: Station, rings: Sequence[KeyRing], history: Callable[[KeyRing], RosterHistory], clock: Clock
) -> ReplacedStation:
    """What of the two other files opens with any of these keys, and which of them is there and does not."""
    left, found, anchors = ReplacedStation(), list[ReplacedFile | None](), Anchors(rings[0].org, in_keyring=False)
    for comp in _BOTH:
        ring, database = next(
            ((ring, opened) for ring in rings if (opened := _file(station, ring, comp)) is not None), (None, None)
        )
        if ring is None or database is None:
            left.shut.append(station.path_of(comp).name)  # also one that is missing
            found.append(None)
            continue
        left.opened.append(database)
        left.torn |= not is_sound(database)
        replaced = ReplacedFile(SealedStore(database, ring, comp=comp, rosters=history(ring), clock=clock))
        _look(left, replaced, pinned_roster(ring.org), anchors)
        found.append(replaced)
    left.liaison, left.identity = found
    return left


def look_again(left: ReplacedStation, org: str) -> None:
    """Look once more at what was found when a backup was opened: a keeper reads for minutes what would be lost, and
    somebody may have changed the files since.
    """
    anchors = Anchors(org, in_keyring=False)
    for replaced in left.files:
        left.torn |= not is_sound(replaced.store.database)
        _look(left, replaced, pinned_roster(org), anchors)


def _look(left: ReplacedStation, replaced: ReplacedFile, remembered: int, anchors: Anchors) -> None:
    name = replaced.store.database.path.name
    replaced.note_missing(remembered)
    replaced.asked(look_at, OnceRestricted(replaced.store.org), replaced.store)
    replaced.older = _is_older(replaced, anchors)
    if name not in left.shut and (replaced.broken or replaced.older):
        left.shut.append(name)


def _is_older(replaced: ReplacedFile, anchors: Anchors) -> bool:
    """Whether a file lacks entries that this computer remembers. A line that cannot be told under a lost list makes no
    file older whose log has the very entry."""
    audit = replaced.store.audit
    anchor = replaced.asked(anchors.broken_by, audit)
    return anchor is not None and replaced.asked(audit.head_at, anchor.number) != anchor.head


def _note_shut(left: ReplacedStation, path: Path) -> None:
    if path.exists() or path.is_symlink():
        left.shut.append(path.name)


def left_of_session(station: Station, ring: KeyRing, files: OpenFiles) -> ReplacedStation:
    """What can be read of a signed-in keeper's files, whose write transactions are held meanwhile, and whose logs were
    folded into them before: of one whose pages do not all open, through connections of its own."""
    left, found, anchors = ReplacedStation(), list[ReplacedFile | None](), Anchors(ring.org, in_keyring=False)
    for store in (files.liaison, files.identity):
        read = store
        if store is not None and not is_sound(store.database, folded=True):
            left.torn = True
            database = _file(station, ring, store.comp)
            read = None
            if database is not None:
                left.opened.append(database)
                read = SealedStore(database, ring, comp=store.comp, rosters=files.rosters, clock=files.clock)
            else:
                _note_shut(left, store.database.path)
        if read is not None:
            with contextlib.suppress(NsintakeError):  # a file that cannot be written is read as it is
                make_agree(read)
        replaced = None if read is None else ReplacedFile(read)
        if replaced is not None:
            _look(left, replaced, ring.roster.number, anchors)
        found.append(replaced)
    left.liaison, left.identity = found
    return left


def _file(station: Station, ring: KeyRing, comp: Compartment) -> Database | None:
    """A file that opens; None for one that does not."""
    try:
        return open_one_file(station.folder, ring, comp)
    except NsintakeError:
        return None


def is_sound(database: Database, *, folded: bool = False) -> bool:
    """Whether every page of a file opens."""
    try:
        return database.integrity_faults(folded=folded) == 0
    except NsintakeError:
        return False
