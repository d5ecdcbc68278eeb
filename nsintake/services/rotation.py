"""New keys for the whole station: somebody is removed, or something leaked. Everything is sealed anew.

All three files are built again beside the old ones, under keys that only those who stay are given; one pointer puts
them in force, and then the old ones go. Whatever cuts it off leaves the old state or the new one. Afterwards the
session is over: its keys open nothing any more, and whoever called this must lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from enum import StrEnum

from nsintake import paths
from nsintake.crypto.guarded import Guarded
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import RosterEntry, Status
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.roles import Permission
from nsintake.errors import EnvironmentFault, NsintakeError, Refused
from nsintake.services.access import requires
from nsintake.services.session import Session
from nsintake.services.unlocking import pin_roster
from nsintake.store import generation
from nsintake.store.rebuild import Sources, rebuild
from nsintake.store.signin import DISABLED, SITE_BEFORE, SITE_OF

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


class KeyChange(StrEnum):
    """Why the keys are changed."""

    SUSPECTED_LEAK = "suspected_leak"
    SITE_SECRET_LEAKED = "site_secret_leaked"  # noqa: S105 - the name of a reason


@dataclass(frozen=True, slots=True, repr=False)
class KeysChanged(Guarded):
    """``site_sheet``: the digits of the new site sheet, to be copied by hand; None where the site secret stayed.

    ``remembered``: whether this account of the computer keeps its half, so that no sheet is typed at the next start.
    """

    site_sheet: str | None = None
    remembered: bool = True


@dataclass(frozen=True, slots=True)
class _Act:
    """What is written about a change of keys."""

    verb: str
    details: dict[str, str | int]
    removed: RosterEntry | None = None
    secret: SiteSecret | None = None


@requires(Permission.CHANGE_KEYS)
def remove_person(
    session: Session,
    uid: str,
    *,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
    leave_damaged: bool = False,
) -> None:
    """Switch somebody off on the roster and change every key she could have kept; then the session is over.

    What she copied while she was entitled stays hers. A keeper also knew the seed that signs rosters: that is taken
    out of use by a succession, not by this. Raises Refused ``own_account``, ``account_missing`` (never approved),
    ``stopped``, ``records_damaged`` (``count``) unless they are left behind; EnvironmentFault ``station_busy`` while
    another session runs, ``folder_full`` and the like. After any of them the old state stands.
    """
    if uid == session.uid:
        raise Refused("own_account")
    entry = session.ring.roster.entry(uid)
    if entry is None:
        raise Refused("account_missing")
    gone = replace(entry, status=Status.DISABLED)
    act = _Act("remove_person", {"uid": uid}, removed=gone)
    _rotate(session, act, progress, stop, leave_damaged=leave_damaged)


@requires(Permission.CHANGE_KEYS)
def draw_site_sheet(session: Session) -> str:
    """The digits of a new site sheet, kept nowhere: to be copied and typed back before ``change_keys``."""
    del session
    return SiteSecret.generate().sheet()


@requires(Permission.CHANGE_KEYS)
def change_keys(
    session: Session,
    *,
    reason: KeyChange,
    site_sheet: str | None = None,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
    leave_damaged: bool = False,
) -> KeysChanged:
    """Change every key of the station; then the session is over.

    If the site secret leaked, it is changed too: ``site_sheet`` is the new one typed back from paper
    (``draw_site_sheet``). Without it one is drawn here, which needs a keyring to keep it until it is copied. The old
    sheet opens nothing any more, and each person's keys are sealed under the new secret at her next sign-in.
    Raises as ``remove_person`` does; UserFault ``sheet_typo``; EnvironmentFault ``keyring_missing`` and the like.
    """
    act = _Act("change_keys", {"reason": reason.value})
    if reason is KeyChange.SUSPECTED_LEAK:
        _rotate(session, act, progress, stop, leave_damaged=leave_damaged)
        return KeysChanged()
    secret = SiteSecret.generate() if site_sheet is None else SiteSecret.from_sheet(site_sheet)
    if secret.check() == session.station.secret.check():
        raise Refused("sheet_unchanged")
    act = replace(act, secret=secret)
    remembered = _rotate(session, act, progress, stop, leave_damaged=leave_damaged, copied=site_sheet is not None)
    return KeysChanged(secret.sheet(), remembered)


def _rotate(
    session: Session, act: _Act, progress: Progress, stop: Stop, *, leave_damaged: bool, copied: bool = False
) -> bool:
    """Build, put in force, clear up; whether this account of the computer keeps a half of the site secret."""
    station, files, remembered = session.station, session.files, True
    with station.alone():
        session.must(Permission.CHANGE_KEYS)
        entries = () if act.removed is None else (act.removed,)
        rotation = session.ring.rotate(*entries, site_secret=act.secret)
        old = station.folder
        with _nobody_else_writes(session):
            number, folder = generation.prepare(station.data)
            rebuild(
                Sources(files.accounts, session.accounts_store, session.liaison, session.identity),
                folder,
                rotation.ring,
                clock=session.clock,
                progress=progress,
                stop=stop,
                settle=lambda new: _settle(session, act, new, rotation.ring),
                leave_damaged=leave_damaged,
            )
            try:
                remembered = act.secret is None or _hand_out(session, act.secret, copied=copied)
                paths.atomic_write(folder / generation.MARK, (act.secret or station.secret).check())
                generation.put_in_force(station.data, number)
            finally:  # whichever counts now, nobody writes into the other any more
                if generation.current(station.data) == number:
                    for store in session.stores:
                        store.database.end()
                else:
                    generation.take_away(folder)
        with suppress(NsintakeError):  # the new keys are in force: what is left to do, the next start does too
            pin_roster(rotation.ring)
        with suppress(NsintakeError):
            session.close()
        if act.secret is not None:
            with suppress(NsintakeError):
                station.settle_secret(in_keyring=True)
        generation.take_away(old)
    return remembered


@contextmanager
def _nobody_else_writes(session: Session) -> Iterator[None]:
    """Hold every file's one write transaction, so that no thread saves into what is about to be replaced."""
    with ExitStack() as held:
        for store in session.stores:
            held.enter_context(store.begin())
        yield


def _hand_out(session: Session, secret: SiteSecret, *, copied: bool) -> bool:
    """Keep the new secret for the next start; one that nobody has on paper must be kept."""
    if not copied:
        session.station.hand_out(secret)
        return True
    with suppress(EnvironmentFault):
        session.station.hand_out(secret)
        return True
    return False


def _settle(session: Session, act: _Act, new: Sources, ring: KeyRing) -> None:
    """Write into the new files what was done, and what each person's blob is under."""
    accounts = new.accounts
    everybody, before = accounts.all(), session.station.secret
    with accounts.database.begin() as work:
        if act.removed is not None:
            accounts.set_status(work, act.removed.uid, DISABLED)
        if act.secret is not None:
            sealed = accounts.setting(SITE_BEFORE)
            earlier = () if sealed is None else before.open_earlier(sealed, org=ring.org)
            accounts.put_setting(work, SITE_BEFORE, act.secret.seal_earlier(before, *earlier, org=ring.org))
            for one in everybody:
                if one.blob and accounts.setting(f"{SITE_OF}{one.uid}") is None:
                    accounts.put_setting(work, f"{SITE_OF}{one.uid}", before.check())
        new.accounts_store.audit.append(work, act.verb, details=act.details)
        work.commit()
