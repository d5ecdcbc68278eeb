"""One station: where its folder is, the secret of this computer, and the files a signed-in person can open.

The only place that wires objects together. Importing it costs no database library; that comes with ``open_files``.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nsintake import paths
from nsintake.clock import Clock, ForwardClock, SystemClock
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.site_secret import SiteSecret, Stick
from nsintake.errors import Bug, EnvironmentFault
from nsintake.open_files import FILES, OpenFiles, open_one_file
from nsintake.replay import Replay
from nsintake.store import generation, shares, sticks
from nsintake.store.signin import SignInFile

if TYPE_CHECKING:
    from nsintake.crypto.keys import KeyRing
    from nsintake.store.roster_history import RosterHistory
    from nsintake.store.sealed import SealedStore

FOUNDING = "founding"
"""Is in the data folder from the first moment of a founding to its end, so that one that was cut off, and whose
secret nobody has written down yet, can be begun again."""
FOUNDED = "founded"
"""Is there from the end of a founding on: no ``founding`` that somebody puts beside it later is believed."""
PRACTICE = "practice.json"
_MONTH = "month"
_NEXT_SHEET = "site_sheet_next"
PRACTICE_ORG = "practice-"
"""How the id of a practice office's organisation begins: bound into every blob, roster, grant and row, so that no
file put into a folder makes a practice office of a real station, nor the other way round."""


@dataclass(frozen=True, slots=True)
class PracticeAccount:
    """A fictional account of the practice office with the password that was drawn for it. Never in a real station."""

    login: str
    display: str
    role: str
    password: str


def is_practice(org: str) -> bool:
    """Whether an organisation's id is that of a practice office."""
    return org.startswith(PRACTICE_ORG)


def _practice_notes(data: Path) -> dict[str, object]:
    try:
        notes = json.loads(paths.read_file(data / PRACTICE, paths.NOTES) or b"")
    except (EnvironmentFault, ValueError, RecursionError):
        raise EnvironmentFault("file_corrupt", file=PRACTICE) from None
    if not isinstance(notes, dict) or "site_sheet" not in notes:
        raise EnvironmentFault("file_corrupt", file=PRACTICE)
    return notes


def _write_practice_notes(data: Path, notes: dict[str, object]) -> None:
    paths.atomic_write(data / PRACTICE, json.dumps(notes, ensure_ascii=False, indent=1).encode())


def note_month(data: Path) -> None:
    """Write down that this practice office has the month of work in it. Raises EnvironmentFault ``file_corrupt``."""
    _write_practice_notes(data, {**_practice_notes(data), _MONTH: True})


class Station:
    """A founded station in a data folder."""

    def __init__(self, data: Path, *, clock: Clock | None = None) -> None:
        self.data = data
        self.clock = clock or SystemClock()
        self.carried: dict[str, str] = {}
        """Anchors that the launcher kept from the session before, by ``org/file``."""
        self._secret: SiteSecret | None = None
        self._seal_mark = b""
        self._lock: generation.Lock | None = None
        self._replay: Replay | None = None

    @classmethod
    def find(cls, data: Path | None = None, *, clock: Clock | None = None) -> Station | None:
        """The station of a data folder, or None where none was founded.

        Raises EnvironmentFault as ``paths.check_data_folder`` does.
        """
        folder = paths.data_folder(data)
        if not folder.exists() or paths.is_empty(folder):
            return None
        paths.check_data_folder(folder)
        return cls(folder, clock=clock) if generation.current(folder) is not None else None

    @property
    def practice(self) -> bool:
        """Whether the folder says that it is the practice office; ``require_said`` compares that with its accounts."""
        return (self.data / PRACTICE).exists()

    def play(self, replay: Replay) -> None:
        """Go by a set clock and seeded codes, which only a practice office ever does. Raises Bug ``practice_only``.

        The folder says here what it is; every session that is opened with it asks the organisation itself again.
        """
        if not self.practice:
            raise Bug("practice_only")
        self._replay = replay
        self.clock = replay.clock

    def replayed(self, org: str) -> Replay | None:
        """What a play set for the station of this organisation. Raises Bug ``practice_only`` for a real one."""
        if self._replay is not None and not (self.practice and is_practice(org)):
            raise Bug("practice_only")
        return self._replay

    @property
    def unfinished(self) -> bool:
        """Whether the folder says that its founding was not finished; the session asks the audit."""
        return (self.data / FOUNDING).exists() and not (self.data / FOUNDED).exists()

    def note_founded(self) -> None:
        """Let the folder say that its founding was finished. A disk that refuses does not matter."""
        with contextlib.suppress(EnvironmentFault):
            if not (self.data / FOUNDED).exists():
                paths.atomic_write(self.data / FOUNDED, b"founded\n")

    def forget_unfinished(self) -> None:
        """Take that word away: its founding ends now. Raises EnvironmentFault."""
        try:
            (self.data / FOUNDING).unlink(missing_ok=True)
            paths.sync_folder(self.data)
        except OSError as error:
            fault = paths.folder_fault(error, self.data)
        else:
            return
        raise fault

    def require_said(self, org: str) -> None:
        """Raise EnvironmentFault ``practice_mismatch`` unless folder and organisation say the same about practice."""
        if self.practice != is_practice(org):
            raise EnvironmentFault("practice_mismatch", folder=str(self.data))

    @property
    def folder(self) -> Path:
        """The generation in force."""
        return generation.current_folder(self.data)

    def path_of(self, compartment: Compartment) -> Path:
        """The path of a compartment's file."""
        return self.folder / FILES[compartment]

    def hold(self) -> None:
        """Use the station as one of its sessions. Raises EnvironmentFault ``station_busy`` while heavy work runs.

        What heavy work cut off left behind is taken away first, if no other session runs.
        """
        if self._lock is None:
            self._tidy()
            self._lock = generation.station_lock(self.data).shared(wait=5)
            generation.note_in_force(self.data)

    def _tidy(self) -> None:
        if not generation.left_over(self.data):
            return
        with contextlib.suppress(EnvironmentFault), self.alone():
            self.settle_secret()
            for folder in generation.left_over(self.data):
                generation.clear_away(folder)

    @contextmanager
    def alone(self, wait: float = 0) -> Iterator[None]:
        """Have the station to this process alone, for heavy work; afterwards it has the share of the station that it
        had before.

        Raises EnvironmentFault ``station_busy`` while another process has it (after ``wait`` seconds). ``close`` within
        gives everything up.
        """
        held = self._lock
        with generation.turn_lock(self.data).exclusive(wait=wait):
            if held is not None:
                held.close()
            self._lock = lock = generation.station_lock(self.data)
            try:
                lock.exclusive(wait=wait)
                yield
            finally:
                lock.close()
                ended, self._lock = self._lock is None, None
                if held is not None and not ended:
                    self._lock = generation.station_lock(self.data).shared(wait=5)

    def close(self) -> None:
        """Let go of the station and of its secret."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None
        self._secret = None

    def unlock(self, sheet: str | None = None) -> None:
        """Get the secret of this computer: from the keyring, or typed from the site sheet.

        Raises EnvironmentFault ``keyring_missing``, ``keyring_refused``, ``keyring_timeout``, ``share_missing``,
        ``share_other_station`` (type the sheet), ``sheet_other_station``; UserFault ``sheet_typo``.
        """
        if self._secret is not None:
            return
        self._seal_mark = shares.seal_mark(self.data)
        if sheet is not None:
            self._secret = self._typed(sheet)
        elif self.practice:
            self._secret = self._practice_secret()
        else:
            self._secret = shares.secret_of(self.data)

    def take(self, secret: SiteSecret) -> None:
        """Take a secret that opens the accounts that are there, whatever the folder says of it beside. Raises
        EnvironmentFault."""
        SignInFile(self.path_of(Compartment.ACCOUNTS), secret.apply_accounts_key).close()
        self._seal_mark = shares.seal_mark(self.data)
        self._secret = secret

    def use_stick(self, stick: Stick) -> None:
        """Get the secret from a start stick and the data folder's half; the stick is not needed afterwards.

        Raises EnvironmentFault as ``sticks.secret_of`` does; ``stick_other_station`` also where the accounts are of
        another organisation than the stick says.
        """
        self._seal_mark = shares.seal_mark(self.data)
        secret = sticks.secret_of(self.data, stick)
        with contextlib.closing(SignInFile(self.path_of(Compartment.ACCOUNTS), secret.apply_accounts_key)) as file:
            org = file.org()
        if org != stick.org:
            raise EnvironmentFault("stick_other_station")
        self._secret = secret

    def _typed(self, sheet: str) -> SiteSecret:
        """The secret of a typed sheet, if it is the one that opens this station's accounts."""
        secret = shares.typed(self.data, sheet)
        try:
            SignInFile(self.path_of(Compartment.ACCOUNTS), secret.apply_accounts_key).close()
        except EnvironmentFault as fault:
            if fault.code != "file_corrupt" or shares.every(self.data):
                raise
            other = EnvironmentFault("sheet_other_station")  # no share file could say so before
        else:
            return secret
        raise other

    def sealed(self) -> bool:
        """Whether somebody has sealed the station since its secret was opened here."""
        return self._secret is not None and shares.seal_mark(self.data) != self._seal_mark

    def seal(self) -> None:
        """Destroy every account's part of the secret on this computer; only the site sheet opens it from then on.

        In the practice office nothing is destroyed but the session: its notes contain the sheet.
        """
        shares.seal(self.data)

    def remember(self) -> None:
        """Keep the share in the keyring of this account of the computer from now on, so that no sheet is typed.

        Raises EnvironmentFault ``keyring_missing``, ``keyring_refused``, ``keyring_timeout``; then nothing changed.
        """
        shares.keep(self.data, self.secret)

    def hand_out(self, secret: SiteSecret) -> None:
        """Keep a new secret beside the present one: it counts once the generation under it is in force.

        Raises EnvironmentFault ``keyring_missing``, ``keyring_refused``, ``keyring_timeout``; then nothing was changed.
        """
        if self.practice:
            _write_practice_notes(self.data, {**_practice_notes(self.data), _NEXT_SHEET: secret.sheet()})
        else:
            shares.keep_coming(self.data, secret)

    def settle_secret(self, *, in_keyring: bool = False) -> None:
        """After a change of the secret, finished or cut off: keep the one that opens the generation in force."""
        self._secret = None
        if self.practice:
            notes = _practice_notes(self.data)
            if _NEXT_SHEET in notes:
                sheet = self._practice_secret().sheet()
                kept = {name: value for name, value in notes.items() if name != _NEXT_SHEET}
                _write_practice_notes(self.data, {**kept, "site_sheet": sheet})
        else:
            shares.settle(self.data, in_keyring=in_keyring)

    def _practice_secret(self) -> SiteSecret:
        """The one noted that opens the generation in force, or the only one."""
        notes, mark = _practice_notes(self.data), generation.site_mark(self.data)
        noted = [SiteSecret.from_sheet(str(notes[name])) for name in ("site_sheet", _NEXT_SHEET) if name in notes]
        return next((secret for secret in noted if secret.check() == mark), noted[0])

    @property
    def secret(self) -> SiteSecret:
        """The secret, once ``unlock`` has run."""
        if self._secret is None:
            raise Bug("station_locked")
        return self._secret

    def accounts_hint(self) -> tuple[PracticeAccount, ...]:
        """The practice accounts with their passwords; empty for a real station."""
        if not self.practice:
            return ()
        listed = _practice_notes(self.data).get("accounts", [])
        try:
            return tuple(PracticeAccount(**account) for account in listed) if isinstance(listed, list) else ()
        except TypeError:
            raise EnvironmentFault("file_corrupt", file=PRACTICE) from None

    @property
    def has_month(self) -> bool:
        """Whether it is a practice office with the month of work in it. Raises EnvironmentFault ``file_corrupt``."""
        return self.practice and _practice_notes(self.data).get(_MONTH) is True

    def forget_hint(self, login: str) -> None:
        """A practice account whose password changed is no longer told with the old one, nor ever with the new."""
        if self.practice:
            kept = [asdict(account) for account in self.accounts_hint() if account.login != login]
            _write_practice_notes(self.data, {**_practice_notes(self.data), "accounts": kept})

    def open_files(self, ring: KeyRing, *, accounts: SignInFile | None = None) -> OpenFiles:
        """Open every file this person has the key of, brought up to date.

        ``accounts``: accounts.db as this thread has it open from signing in; what is returned closes it.
        Raises EnvironmentFault ``file_newer``, ``file_corrupt``, ``file_missing``.
        """
        from nsintake.store.accounts import Accounts  # noqa: PLC0415 - the database library loads with sign-in
        from nsintake.store.outbox import Outbox  # noqa: PLC0415
        from nsintake.store.roster_history import RosterHistory  # noqa: PLC0415
        from nsintake.store.sealed import SealedStore  # noqa: PLC0415

        self.replayed(ring.org)  # before anything is opened: no real file ever sees a set clock
        opened: list[SealedStore] = []
        clock, folder = ForwardClock(self.clock), self.folder

        def store(compartment: Compartment, rosters: RosterHistory) -> SealedStore:
            database = open_one_file(folder, ring, compartment)
            store = SealedStore(database, ring, comp=compartment, rosters=rosters, clock=clock)
            opened.append(store)
            return store

        accounts_file = open_one_file(
            folder, ring, Compartment.ACCOUNTS, opened=accounts.connection if accounts else None
        )
        try:
            table = Accounts(accounts_file)
            rosters = RosterHistory(
                table.roster, root_pub=ring.root_pub, org=ring.org, successions=table.successions, epoch=ring.epoch
            )
            accounts_store = SealedStore(accounts_file, ring, comp=Compartment.ACCOUNTS, rosters=rosters, clock=clock)
            liaison = store(Compartment.LIAISON, rosters) if ring.holds(Compartment.LIAISON) else None
            identity = store(Compartment.IDENTITY, rosters) if ring.holds(Compartment.IDENTITY) else None
            trusted = Compartment.IDENTITY if identity is not None else Compartment.LIAISON
            for opened_store in (accounts_store, *opened):
                clock.note(opened_store.audit.newest_day(by=trusted))
        except BaseException:
            for opened_store in opened:
                opened_store.database.close()
            accounts_file.close()
            raise
        outbox = Outbox(identity, liaison) if identity and liaison else None
        return OpenFiles(clock, table, accounts_store, rosters, liaison, identity, outbox)
