"""A backup opened with the keys of a keeper who is signed in, also one from before the root was changed. No window may
call it.

Whoever left may still know the old seed, so no signature of that root proves anything any more. What proves a backup
of its time is the station's own log: the entry made when it was made, which states the hash of what its maker signed,
and with it of every part. Decision 014 says why this is enough and nothing less is.
"""

from __future__ import annotations

from collections.abc import Callable

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import verify_roster
from nsintake.crypto.site_secret import SiteSecret
from nsintake.crypto.succession import chain_of
from nsintake.errors import Refused
from nsintake.open_files import OpenFiles
from nsintake.records.unlocking import earlier_secrets
from nsintake.services.backup.backup_age import is_in_log
from nsintake.services.backup.opening_replaced import ReplacedAccounts
from nsintake.services.backup.staging import OpenedStaging, Staged, epoch_of, opened
from nsintake.store.signin import SITE_BEFORE


def open_by_keeper(
    staged: Staged,
    ring: KeyRing,
    now: OpenFiles,
    *,
    secret: SiteSecret,
    sheet: str | None,
) -> OpenedStaging:
    """With the keys of a signed-in keeper, who must have been entitled to both files then.

    The site secret of then is the present one, an earlier one, or typed (``sheet``). Raises EnvironmentFault
    ``backup_other_sheet``, Refused ``backup_other_office``, ``backup_before_you``, and those of ``_under_older_root``
    for one from before the root was changed; UserFault ``sheet_typo``; OpenError.
    """
    if staged.container.manifest.org != ring.org:
        raise Refused("backup_other_office")
    then = SiteSecret.from_sheet(sheet) if sheet else _secret_of_then(staged, now, secret, org=ring.org)
    staged.use(then)
    file = staged.accounts_file()
    try:
        roster, grants = file.newest_roster() or b"", file.grants(ring.uid, epoch_of(file))
    finally:
        file.close()
    if not _signed_by(roster, ring.root_pub, ring.org):
        return opened(staged, _under_older_root(staged, ReplacedAccounts(ring, now), roster, grants, secret=then))
    return opened(staged, _of_then(lambda: ring.earlier(roster, grants, site_secret=then)))


def _of_then(ring: Callable[[], KeyRing]) -> KeyRing:
    try:
        return ring()
    except Refused as refused:
        if refused.code in {"not_approved", "disabled"}:
            raise Refused("backup_before_you") from None
        raise


def _secret_of_then(staged: Staged, now: OpenFiles, secret: SiteSecret, *, org: str) -> SiteSecret:
    earlier = earlier_secrets(secret, now.accounts.setting(SITE_BEFORE), org=org)
    return next((candidate for candidate in (secret, *earlier) if staged.opens_with(candidate)), secret)


def _under_older_root(
    staged: Staged, present: ReplacedAccounts, roster: bytes, grants: dict[Compartment, bytes], *, secret: SiteSecret
) -> KeyRing:
    """The keeper's ring of the time of an older root, for a backup that the log knows.

    Raises Refused ``backup_other_root`` (no root that led to the present one signed its list of accounts, or the list
    is not the one of that time), ``backup_not_in_log``, ``backup_before_you`` (she was no keeper then, and files that
    were restricted open for keepers of that time only).
    """
    records, org = present.files.accounts.successions(), present.ring.org
    roots = [succession.old_root for succession in chain_of(records, present.ring.root_pub, org=org)]
    old_root = next((root for root in roots if _signed_by(roster, root, org)), None)
    if old_root is None:
        raise Refused("backup_other_root")
    _require_same(present, roster, old_root)
    _require_in_log(staged, present)
    keys = present.ring
    ring = _of_then(
        lambda: keys.under_older_root(roster, grants, records=records, old_root=old_root, site_secret=secret)
    )
    if not ring.holds(Compartment.KEEPER):
        ring.close()
        raise Refused("backup_before_you")
    return ring


def require_root(then: OpenedStaging, present: ReplacedAccounts) -> None:
    """Compare a backup that was opened by a password of its own day with the station that is still there.

    Under the same root nothing is asked. Under an older one as ``_under_older_root``. Under a newer one, which its own
    records lead to and whose list of accounts is newer, it wins. Raises Refused ``backup_other_root``,
    ``backup_not_in_log``.
    """
    mine, theirs, org = present.ring.root_pub, then.ring.root_pub, present.ring.org
    if mine == theirs:
        return
    later = [succession.old_root for succession in chain_of(then.files.accounts.successions(), theirs, org=org)]
    if mine in later and then.ring.roster.number > present.ring.roster.number:
        return
    earlier = [succession.old_root for succession in chain_of(present.files.accounts.successions(), mine, org=org)]
    if theirs not in earlier:
        raise Refused("backup_other_root")
    _require_same(present, then.ring.roster.to_bytes(), theirs)
    _require_in_log(then.staged, present)


def _signed_by(roster: bytes, root_pub: bytes, org: str) -> bool:
    try:
        verify_roster(roster, root_pub, org=org)
    except OpenError:
        return False
    return True


def _require_same(present: ReplacedAccounts, roster: bytes, old_root: bytes) -> None:
    """The list must be the very one that the station has under its number, as the new root sealed it."""
    number = verify_roster(roster, old_root, org=present.ring.org).number
    known = present.files.rosters.at(number)
    if known is None or known.to_bytes() != roster:
        raise Refused("backup_other_root")


def _require_in_log(staged: Staged, present: ReplacedAccounts) -> None:
    if not is_in_log(present.files.accounts_store.audit, present.ring.org, staged.container):
        raise Refused("backup_not_in_log")
