"""Restoring from a backup: by a keeper in her station, or on a clean machine from the sheets; and practising it.

Before the pointer is replaced nothing is changed and everything can be stopped; after it the session or the station
that was there is over. Anybody who has the sheets and a backup can do this; that is what they are for.
"""

from __future__ import annotations

import contextlib
import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from nsintake import paths
from nsintake.clock import Clock, SystemClock
from nsintake.crypto.guarded import Guarded
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.recovery import mark_of
from nsintake.crypto.roster import Status
from nsintake.domain.after_restore import AfterRestore
from nsintake.domain.roles import Permission, Role
from nsintake.errors import EnvironmentFault, NsintakeError, Refused
from nsintake.records import restore_note
from nsintake.records.access import before_sign_in, requires
from nsintake.records.signed_in import SignedIn
from nsintake.records.unlocking import pin_roster, pinned_roster
from nsintake.records.writing_alone import nobody_else_writes
from nsintake.services.accounts import passwords
from nsintake.services.backup.backup_age import ages
from nsintake.services.backup.backups import BackupLook, look_into
from nsintake.services.backup.by_keeper import open_by_keeper, require_root
from nsintake.services.backup.opening_replaced import (
    ReplacedAccounts,
    find_pointer,
    is_exchanged,
    left_beside,
    left_of_session,
    look_again,
    still_opens,
)
from nsintake.services.backup.replaced_station import ReplacedStation
from nsintake.services.backup.restore_questions import FILES_SHUT, Despite, require_asked
from nsintake.services.backup.restoring import NewAccount, Plan, build, plan_clean, plan_over
from nsintake.services.backup.staging import (
    OpenedStaging,
    Staged,
    has_as_much,
    open_by_halves,
    open_by_password,
    prove,
    stage,
)
from nsintake.services.station.founding_steps import Sheets
from nsintake.services.station.founding_work import person
from nsintake.station import PRACTICE, Station
from nsintake.store import backup, generation, shares
from nsintake.store.anchors import Anchors
from nsintake.store.staff_names import SETTING, name_of

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]
_WAIT_SECONDS = 3


@dataclass(frozen=True, slots=True)
class PersonThen:
    """Somebody on the backup's newest list of accounts. ``active``: she could sign in then."""

    uid: str
    name: str
    role: Role
    active: bool
    oneself: bool


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. ``unproved``: erasures noted beside the backup that nobody could prove, so that what they
    name came back; ``unread``: rows of the files that were there that could not be read, so that nobody knows what they
    said since; ``aside``: the folder in which these files are then, also if one of them did not open at all;
    ``no_keyring`` is why no share was kept. ``site`` is the site sheet, given where the recovery halves opened the
    backup: a person who has only those must write it down before the next start asks for it.
    """

    day: date
    rows: int
    damaged: int
    erased: int
    unproved: int
    no_keyring: str = ""
    site: Sheets | None = None
    unread: int = 0
    aside: str = ""


class OpenedBackup(Guarded):
    """A backup opened on a clean machine, not yet in force. ``close`` takes the unpacked files away again."""

    __slots__ = ("_left", "_now", "_station", "_then", "ages", "files", "look", "mark", "people", "unsound")

    def __init__(
        self,
        station: Station,
        then: OpenedStaging,
        look: BackupLook,
        unsound: tuple[str, ...],
        *,
        now: ReplacedAccounts | None = None,
        left: ReplacedStation,
    ) -> None:
        self._station = station
        self._now = now
        self._left = left
        self._then = then
        self.look = look
        self.ages = ages(then)
        self.unsound = unsound
        self.people = _people(then, left.ring) if now is None else ()
        self.files = len(then.sources.identity.known_ids("case_file"))
        self.mark = mark_of(then.ring.root_pub)

    @property
    def needs_account(self) -> bool:
        """Whether the recovery halves opened it, so that a new keeper gets an account."""
        return self._then.new is not None

    @property
    def keeps_people(self) -> bool:
        """Whether the station that is there still has its list of accounts: then that one counts and nobody chooses."""
        return self._now is not None

    def close(self) -> None:
        """Let go of everything and delete what was unpacked."""
        if self._now is not None:
            self._now.close()
        self._left.close()
        self._then.close()
        self._then.ring.close()
        self._station.close()


def _people(then: OpenedStaging, today: KeyRing | None) -> tuple[PersonThen, ...]:
    """Whoever was on the list; somebody who was taken off it or switched off since, by what is left, is not active, nor
    is whoever would get more by it than she has today, or other keys."""
    entries = then.ring.roster.entries
    off = () if today is None else {account.uid for account in entries if not has_as_much(today.roster, account)}
    accounts, found = then.files.accounts, []
    for entry in then.ring.roster.entries:
        name = name_of(then.files.accounts_store, entry.uid, accounts.setting(f"{SETTING}{entry.uid}") or b"")
        active = entry.status is Status.ACTIVE and entry.uid not in off
        found.append(PersonThen(entry.uid, name, entry.role, active, oneself=entry.uid == then.ring.uid))
    return tuple(sorted(found, key=lambda somebody: (not somebody.active, somebody.name)))


# --- on a clean machine


@before_sign_in
def open_with_password(
    data: Path,
    path: Path,
    *,
    sheet: str,
    login: str,
    password: str,
    clock: Clock | None = None,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
) -> OpenedBackup:
    """Unpack a backup into a station's folder (empty, or its own) and open it with sheet and a keeper's password.

    Takes as long as Argon2id takes. Raises as ``backup.unpack``, ``open_by_password`` and ``prove`` do; then nothing
    of it stays.
    """
    station, staged = _staged(data, path, clock, progress, stop)
    return _open(
        station,
        staged,
        lambda: open_by_password(staged, sheet, login, password),
        stop,
        lambda then: still_opens(station, then, login, password),
    )


@before_sign_in
def open_with_halves(
    data: Path,
    path: Path,
    *,
    sheet_a: str,
    sheet_b: str,
    login: str,
    display_name: str,
    password: str,
    password_again: str,
    params: KdfParams = DEFAULT,
    clock: Clock | None = None,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
) -> OpenedBackup:
    """As ``open_with_password`` with both recovery halves; a new keeper sets her password.

    Raises also UserFault as ``passwords.check`` does, ``field_empty``, ``halves_other_office``.
    """
    keeper = person(login, display_name, Role.KEEPER)
    passwords.check(password, password_again, (keeper.login, keeper.display))
    station, staged = _staged(data, path, clock, progress, stop)
    uid = secrets.token_hex(8)
    return _open(
        station,
        staged,
        lambda: open_by_halves(staged, sheet_a, sheet_b, uid=uid, password=password, params=params),
        stop,
    )


def _staged(data: Path, path: Path, clock: Clock | None, progress: Progress, stop: Stop) -> tuple[Station, Staged]:
    backup.look(path)  # before a folder is made for it
    paths.prepare_data_folder(data)
    station = Station(data, clock=clock or SystemClock())
    station.hold()
    try:
        find_pointer(station)
        _, place = generation.prepare(data)
        return station, stage(place, path, clock=station.clock, building=True, progress=progress, stop=stop)
    except BaseException:
        station.close()
        raise


def _open(
    station: Station,
    staged: Staged,
    unlock: Callable[[], OpenedStaging],
    stop: Stop,
    what_is_left: Callable[[OpenedStaging], tuple[ReplacedAccounts | None, ReplacedStation]] | None = None,
) -> OpenedBackup:
    try:
        then = unlock()
    except BaseException:
        staged.take_away()
        station.close()
        raise
    try:
        unsound = prove(then, stop=stop)
        now, left = (None, left_beside(station, then)) if what_is_left is None else what_is_left(then)
        if now is not None:
            _held_to(then, now)
        return OpenedBackup(station, then, look_into(staged.container.path), unsound, now=now, left=left)
    except BaseException:
        then.close()
        station.close()
        raise


def _held_to(then: OpenedStaging, now: ReplacedAccounts) -> None:
    try:
        require_root(then, now)
    except BaseException:
        now.close()
        raise


@before_sign_in
def recover(
    opened: OpenedBackup,
    *,
    stay: frozenset[str],
    login: str = "",
    display_name: str = "",
    leave_damaged: bool = False,
    despite: Despite = frozenset(),
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
) -> Restored:
    """Put an opened backup in force under new keys; only those in ``stay`` can sign in from then on, unless the
    station that is there ``keeps_people``.

    ``login`` and ``display_name`` are the new keeper's where ``needs_account``. Raises Refused ``stopped``,
    ``records_damaged``, ``backup_unsound`` (``file``) unless ``leave_damaged``, ``files_shut`` (``count``) and as
    ``require_asked`` unless ``despite`` names it; UserFault ``login_taken``; EnvironmentFault ``station_busy``,
    ``pin_far_ahead`` and as the disk does. Nothing is in force then, and it may be tried again. Afterwards ``opened``
    is closed.
    """
    station, then = opened._station, opened._then
    account = None
    if then.new is not None:
        keeper = person(login, display_name, Role.KEEPER)
        account = NewAccount(keeper.login, keeper.display)
    path = Path(opened.look.path)
    with station.alone(wait=_WAIT_SECONDS):
        now = opened._now
        _require_sound(prove(then, stop=stop), leave_damaged=leave_damaged)  # as it is by now
        look_again(opened._left, then.ring.org)
        require_asked(then, now, opened._left, path.parent, despite=despite)
        if now is not None:
            number = now.ring.roster.number
            plan = plan_over(then, now.files, now.left, now.ring.rotate, number=number, beside=path.parent)
        else:
            least, left = pinned_roster(then.ring.org), opened._left
            stay &= {person.uid for person in opened.people if person.active}
            plan = plan_clean(then, stay=stay, account=account, beside=path.parent, number_at_least=least, left=left)
        plan.above = _remembered_lines(then.ring.org)
        old = generation.current(station.data)
        restored = _put_in_force(station, plan, despite, leave_damaged=leave_damaged, progress=progress, stop=stop)
    opened.close()
    if old is not None and restored.aside:  # else the next start takes it away
        generation.clear_away(generation.folder_of(station.data, old))
    return restored


def _require_sound(unsound: tuple[str, ...], *, leave_damaged: bool) -> None:
    if unsound and not leave_damaged:
        raise Refused("backup_unsound", file=unsound[0])


def _remembered_lines(org: str) -> dict[str, int]:
    anchors = Anchors(org, in_keyring=False)
    return {name: anchors.highest_line(name) for name in backup.FILES}


def _put_in_force(
    station: Station, plan: Plan, despite: Despite, *, leave_damaged: bool, progress: Progress, stop: Stop
) -> Restored:
    """Build, remember the secret, swap the pointer. This process has the exclusive lock."""
    number, folder = generation.prepare(station.data)
    leave_shut = FILES_SHUT in despite
    built = build(plan, folder, progress=progress, stop=stop, leave_damaged=leave_damaged, leave_shut=leave_shut)
    secret, old, org = plan.then.staged.secret, generation.current(station.data), plan.then.ring.org
    aside = "" if old is None or plan.left.whole else generation.mark_not_carried(station.data, old)
    not_read = restore_note.kept(org)
    try:
        paths.atomic_write(folder / generation.MARK, secret.check())
        no_keyring = "" if plan.keeps_accounts else _remember(station, plan)
        if plan.now is not None:  # its session ends before anybody can be told
            damaged = len(built.damaged)
            restore_note.keep(org, AfterRestore(number, plan.day, damaged, plan.unproved, plan.left.unread, aside))
        generation.put_in_force(station.data, number)
    finally:
        if generation.current(station.data) != number:
            generation.take_away(folder)
            restore_note.put_back(org, not_read)
            if old is not None:
                generation.unmark(station.data, old)
    with contextlib.suppress(NsintakeError):  # the new files are in force: what is left, the next start does too
        pin_roster(plan.rotation.ring)
        if not plan.keeps_accounts:
            station.settle_secret(in_keyring=True)
    shown = plan.then.new is not None and not plan.then.staged.practice
    return Restored(
        plan.day,
        built.rows,
        len(built.damaged),
        len(plan.erased),
        plan.unproved,
        no_keyring,
        Sheets({"S": secret.sheet()}) if shown else None,
        plan.left.unread,
        aside,
    )


def _remember(station: Station, plan: Plan) -> str:
    """Let this account of the computer keep its half; why not, if it cannot: then the sheet is typed at each start."""
    staged = plan.then.staged
    try:
        if generation.current(station.data) is not None:
            station.hand_out(staged.secret)  # beside the present one, which counts until the pointer is swapped
        elif staged.practice:
            paths.atomic_write(station.data / PRACTICE, json.dumps(_practice_notes(staged), indent=1).encode())
        else:
            shares.keep(station.data, staged.secret)
    except EnvironmentFault as fault:
        if not fault.code.startswith("keyring_"):
            raise
        return fault.code
    return ""


def _practice_notes(staged: Staged) -> dict[str, object]:
    about = "Fictional people only. This office was restored from a backup."
    return {"practice": about, "site_sheet": staged.secret.sheet(), "accounts": []}


# --- in a station that is there


@requires(Permission.RESTORE)
def restore(
    signed_in: SignedIn,
    path: Path,
    *,
    sheet: str | None = None,
    leave_damaged: bool = False,
    despite: Despite = frozenset(),
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
) -> Restored:
    """Go back to a backup, keeping what was forbidden since; then the session is over and the caller locks.

    ``sheet`` is the site sheet of then where the secret was another one. Raises as ``open_by_keeper``, ``prove`` and
    ``rebuild`` do, as ``require_asked`` unless ``despite`` names it, Refused ``file_shut_since``, ``backup_unsound``,
    ``audit_mismatch`` while the list of accounts is another one than was put in force and no keeper settled that,
    EnvironmentFault ``station_busy``; then everything is as it was.
    """
    station = signed_in.station
    with station.alone(wait=_WAIT_SECONDS):
        signed_in.must(Permission.RESTORE)
        old = station.folder
        _, place = generation.prepare(station.data)
        staged = stage(place, path, clock=station.clock, building=True, progress=progress, stop=stop)
        ring, now = signed_in.ring, signed_in.files
        with (
            _opened_by_keeper(signed_in, staged, sheet) as then,
            _alone(signed_in),
            contextlib.closing(left_of_session(station, ring, now)) as left,
        ):
            _require_sound(prove(then, stop=stop), leave_damaged=leave_damaged)
            require_asked(then, ReplacedAccounts(ring, now), left, path.parent, despite=despite)
            if is_exchanged(now):  # whoever is on that list would get the new keys
                raise Refused("audit_mismatch", file=signed_in.accounts_store.name)
            plan = plan_over(then, now, left, ring.rotate, number=ring.roster.number, beside=path.parent)
            plan.above = {name: signed_in.integrity.anchors.highest_line(name) for name in backup.FILES}
            number = generation.current(station.data)
            try:
                restored = _put_in_force(
                    station, plan, despite, leave_damaged=leave_damaged, progress=progress, stop=stop
                )
            finally:
                if generation.current(station.data) != number:
                    for store in signed_in.stores:
                        store.database.end()
        with contextlib.suppress(NsintakeError):
            signed_in.close()
        generation.clear_away(old)
    return restored


@contextmanager
def _alone(signed_in: SignedIn) -> Iterator[None]:
    """Nobody else writes. Each log is folded into its file before: without that nobody can say whether every page of it
    opens, and in an open transaction nothing is folded.
    """
    for store in signed_in.stores:
        with contextlib.suppress(NsintakeError):  # a file that does not open is asked about later
            store.database.checkpoint()
    with nobody_else_writes(signed_in):
        yield


@contextmanager
def _opened_by_keeper(signed_in: SignedIn, staged: Staged, sheet: str | None) -> Iterator[OpenedStaging]:
    secret, files = signed_in.station.secret, signed_in.files
    try:
        then = open_by_keeper(staged, signed_in.ring, files, secret=secret, sheet=sheet)
    except BaseException:
        staged.take_away()
        raise
    try:
        yield then
    finally:
        then.close()
