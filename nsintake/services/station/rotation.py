"""New keys for the whole station: somebody is removed, or something leaked. Everything is sealed again.

All three files are built again beside the old ones, under keys that only those who stay are given; one pointer puts
them in force, and then the old ones go. If it is cut off, it leaves the old state or the new one. Afterwards the
session is over: its keys open nothing any more, and the caller must lock.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate, pairwise

from nsintake import paths
from nsintake.crypto.founding import recovery_key
from nsintake.crypto.guarded import Guarded
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.crypto.keys import KeyRing, Rotation
from nsintake.crypto.roster import RosterEntry, Status
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.roles import Permission
from nsintake.errors import EnvironmentFault, NsintakeError, Refused
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import ask_on_today
from nsintake.records.unlocking import earlier_secrets, pin_roster, prove
from nsintake.records.writing_alone import nobody_else_writes
from nsintake.services.accounts.account_state import OLD_ROOT, leave_one_of_each
from nsintake.store import generation
from nsintake.store.audit import passing_over
from nsintake.store.check import verify_log
from nsintake.store.rebuild import Sources, rebuild
from nsintake.store.signin import DISABLED, SITE_BEFORE, SITE_OF, SUCCESSION

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]
_LOGS, _ALL = 100, 1_000
"""How much of the work it is to verify the logs, of all that there is to do."""


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
class _NewRoot:
    """What a new root needs besides: the key of the new recovery halves, and the keeper's blob sealed under it."""

    recovery_xpub: bytes
    seal: Callable[[KeyRing], bytes]


@dataclass(frozen=True, slots=True)
class _Act:
    """What is written about a change of keys."""

    verb: str
    details: dict[str, str | int]
    removed: RosterEntry | None = None
    secret: SiteSecret | None = None
    new_root: _NewRoot | None = None
    leave_shut: bool = False


@requires(Permission.CHANGE_KEYS)
def remove_person(
    signed_in: SignedIn,
    uid: str,
    *,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
    leave_damaged: bool = False,
    leave_shut: bool = False,
) -> None:
    """Switch somebody off on the roster and change every key she could have kept; then the session is over.

    What she copied while she was entitled stays hers. A keeper also knew the seed that signs rosters: that is taken
    out of use by ``succeed_root``, not by this. Raises Refused ``own_account``, ``account_missing`` (never approved),
    ``last_administrator``, ``stopped``, ``records_damaged`` and ``files_shut`` (``count``) unless they are left behind;
    EnvironmentFault ``station_busy`` while another session runs, ``folder_full`` and the like. After any of them the
    old state goes on.
    """
    if uid == signed_in.uid:
        raise Refused("own_account")
    entry = signed_in.ring.roster.entry(uid)
    if entry is None:
        raise Refused("account_missing")
    leave_one_of_each(signed_in, uid)
    gone = replace(entry, status=Status.DISABLED)
    act = _Act("remove_person", {"uid": uid}, removed=gone, leave_shut=leave_shut)
    _rotate(signed_in, act, progress, stop, leave_damaged=leave_damaged)


@requires(Permission.CHANGE_KEYS)
def draw_site_sheet(signed_in: SignedIn) -> str:
    """The digits of a new site sheet, kept nowhere: to be copied and typed back before ``change_keys``."""
    del signed_in
    return SiteSecret.generate().sheet()


@requires(Permission.CHANGE_KEYS)
def change_keys(
    signed_in: SignedIn,
    *,
    reason: KeyChange,
    site_sheet: str | None = None,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
    leave_damaged: bool = False,
    leave_shut: bool = False,
) -> KeysChanged:
    """Change every key of the station; then the session is over.

    If the site secret leaked, it is changed too: ``site_sheet`` is the new one typed back from paper
    (``draw_site_sheet``). Without it one is drawn here, which needs a keyring to keep it until it is copied. The old
    sheet opens nothing any more, and each person's keys are sealed under the new secret at her next sign-in.
    Raises as ``remove_person`` does; UserFault ``sheet_typo``; EnvironmentFault ``keyring_missing`` and the like.
    """
    act = _Act("change_keys", {"reason": reason.value}, leave_shut=leave_shut)
    if reason is KeyChange.SUSPECTED_LEAK:
        _rotate(signed_in, act, progress, stop, leave_damaged=leave_damaged)
        return KeysChanged()
    secret = SiteSecret.generate() if site_sheet is None else SiteSecret.from_sheet(site_sheet)
    if secret.check() == signed_in.station.secret.check():
        raise Refused("sheet_unchanged")
    act = replace(act, secret=secret)
    remembered = _rotate(signed_in, act, progress, stop, leave_damaged=leave_damaged, copied=site_sheet is not None)
    return KeysChanged(secret.sheet(), remembered)


@requires(Permission.CHANGE_KEYS)
def succeed_root(
    signed_in: SignedIn,
    *,
    password: str,
    sheets: tuple[str, str],
    leaving: str | None = None,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
    leave_damaged: bool = False,
    leave_shut: bool = False,
    params: KdfParams = DEFAULT,
) -> None:
    """A new root and all keys new, since ``leaving`` (or somebody before her) knew the seed; then the session is over.

    ``sheets`` are the new recovery halves A and B, typed back from paper (``succession.draw_halves``); the old ones
    open nothing from then on. ``password`` is the keeper's own. Everybody else takes the new root beside her with
    ``succession.take_root``. Raises as ``remove_person`` does; UserFault ``wrong_password``, ``throttled``,
    ``sheet_typo``.
    """
    if leaving == signed_in.uid:
        raise Refused("own_account")
    entry = None if leaving is None else signed_in.ring.roster.entry(leaving)
    if leaving is not None and entry is None:
        raise Refused("account_missing")
    recovery_xpub = recovery_key(*sheets).public_key().public_bytes_raw()
    if recovery_xpub == signed_in.ring.roster.recovery_xpub:
        raise Refused("sheet_unchanged")
    prove(signed_in.station, signed_in.ring, password)
    new_root = _NewRoot(recovery_xpub, lambda ring: ring.reseal(password, params=params))
    removed = None if entry is None else replace(entry, status=Status.DISABLED)
    details: dict[str, str | int] = {} if leaving is None else {"uid": leaving}
    act = _Act("succeed_root", details, removed=removed, new_root=new_root, leave_shut=leave_shut)
    _rotate(signed_in, act, progress, stop, leave_damaged=leave_damaged)


def _new_keys(signed_in: SignedIn, act: _Act) -> tuple[Rotation, dict[str, bytes]]:
    """The keys everything is sealed again under, and the settings that lead to their root."""
    entries, number = (() if act.removed is None else (act.removed,)), signed_in.ring.roster.number
    if act.new_root is None:
        return signed_in.ring.rotate(*entries, site_secret=act.secret), {}
    rosters = signed_in.rosters.stored_until(number)
    made = signed_in.ring.succeed(rosters, *entries, recovery_xpub=act.new_root.recovery_xpub)
    return made.rotation, {f"{SUCCESSION}{number}": made.record}


def _rotate(
    signed_in: SignedIn, act: _Act, progress: Progress, stop: Stop, *, leave_damaged: bool, copied: bool = False
) -> bool:
    """Build, put in force, clear up; whether this account of the computer keeps a half of the site secret."""
    station, files, remembered = signed_in.station, signed_in.files, True
    with station.alone():
        signed_in.must(Permission.CHANGE_KEYS)
        rotation, settings = _new_keys(signed_in, act)
        old = station.folder
        with nobody_else_writes(signed_in):
            _require_logs(signed_in, progress, stop)
            number, folder = generation.prepare(station.data)
            rebuild(
                Sources(files.accounts, signed_in.accounts_store, signed_in.liaison, signed_in.identity),
                folder,
                rotation.ring,
                clock=signed_in.clock,
                progress=_part(progress, _LOGS, _ALL),
                stop=stop,
                settle=lambda new: _settle(signed_in, act, new, rotation.ring),
                leave_damaged=leave_damaged,
                leave_shut=act.leave_shut,
                settings=settings,
            )
            try:
                remembered = act.secret is None or _hand_out(signed_in, act.secret, copied=copied)
                paths.atomic_write(folder / generation.MARK, (act.secret or station.secret).check())
                generation.put_in_force(station.data, number)
            finally:  # whichever counts now, nobody writes into the other any more
                if generation.current(station.data) == number:
                    for store in signed_in.stores:
                        store.database.end()
                else:
                    generation.take_away(folder)
        with suppress(NsintakeError):  # the new keys are in force: what is left to do, the next start does too
            pin_roster(rotation.ring)
        with suppress(NsintakeError):
            signed_in.close()
        if act.secret is not None:
            with suppress(NsintakeError):
                station.settle_secret(in_keyring=True)
        generation.take_away(old)
    return remembered


def _part(progress: Progress, first: int, last: int) -> Progress:
    """Progress of a part of the work, in thousandths of all of it."""
    return lambda done, of: progress(first + (last - first) * done // max(of, 1), _ALL)


def _require_logs(signed_in: SignedIn, progress: Progress, stop: Stop) -> None:
    """That no entry of a log was changed or taken out, since this session looked through the files too: what the rows
    are by it is what a keeper states of all of them, and nothing before that is asked any more. Every signature is
    verified, unless it is as it was when this computer verified it: no hash covers it, and what only an entry says (a
    note, who is kept from a file) would be left behind with an entry that does not count. Raises Refused
    ``audit_mismatch``, ``stopped``.
    """
    lengths = [store.audit.head().number for store in signed_in.stores]
    ends = [_LOGS * length // max(sum(lengths), 1) for length in accumulate(lengths, initial=0)]
    for store, (first, last) in zip(signed_in.stores, pairwise(ends), strict=True):
        store.audit.notes.look_again()
        verified = signed_in.integrity.verified(store)
        found = verify_log(store, verified, stop=stop, progress=_part(progress, first, last))
        if stop():
            raise Refused("stopped")
        if not signed_in.integrity.is_whole(store, found):
            raise Refused("audit_mismatch", file=store.name)


def _hand_out(signed_in: SignedIn, secret: SiteSecret, *, copied: bool) -> bool:
    """Keep the new secret for the next start; one that nobody has on paper must be kept."""
    if not copied:
        signed_in.station.hand_out(secret)
        return True
    with suppress(EnvironmentFault):
        signed_in.station.hand_out(secret)
        return True
    return False


def _settle(signed_in: SignedIn, act: _Act, new: Sources, ring: KeyRing) -> None:
    """Write into the new files what was done, what each person's blob is under, and of which files it is to be said who
    else may open them.
    """
    accounts = new.accounts
    everybody, before = accounts.all(), signed_in.station.secret
    with accounts.database.begin() as work:
        if act.removed is not None:
            accounts.set_status(work, act.removed.uid, DISABLED)
        if act.new_root is not None:
            accounts.set_blob(work, signed_in.uid, act.new_root.seal(ring))
            for account in everybody:
                if account.blob and account.uid != signed_in.uid:
                    accounts.put_setting(work, f"{OLD_ROOT}{account.uid}", b"1")
        if act.secret is not None:
            earlier = earlier_secrets(before, accounts.setting(SITE_BEFORE), org=ring.org)
            accounts.put_setting(work, SITE_BEFORE, act.secret.seal_earlier(before, *earlier, org=ring.org))
            for account in everybody:
                if account.blob and accounts.setting(f"{SITE_OF}{account.uid}") is None:
                    accounts.put_setting(work, f"{SITE_OF}{account.uid}", before.check())
        new.accounts_store.audit.append(work, act.verb, details=act.details)
        work.commit()
    with passing_over(new.identity.audit), new.identity.begin() as work:
        ask_on_today(new.identity, work, signed_in.today())
        work.commit()
