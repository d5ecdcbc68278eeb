"""What is asked before a backup is put in force, in the station and from the sign-in page alike: each is refused until
a keeper has read it and goes on all the same. No window may call it.
"""

from __future__ import annotations

from pathlib import Path

from nsintake.errors import EnvironmentFault, Refused
from nsintake.services.backup.backup_age import is_in_log, require_age
from nsintake.services.backup.backup_notes import BESIDE, read_beside
from nsintake.services.backup.opening_replaced import ReplacedAccounts, is_exchanged
from nsintake.services.backup.replaced_station import ReplacedStation
from nsintake.services.backup.staging import OpenedStaging, keeps_accounts
from nsintake.store.check import exchanged_in
from nsintake.store.gone import CONTENT, may_be_erased

Despite = frozenset[str]
"""What she goes on in spite of, by the codes it was refused with."""
UNKNOWN, OLDER, ERASURES, SHUT = "backup_unknown", "backup_older", "erasures_unreadable", "station_unreadable"
DOUBTFUL = "erased_or_lost"
APART = "backup_other_lists"
FILES_SHUT = "files_shut"
"""Files of women that are shut to whoever restores: they are lost with it."""


def require_asked(
    then: OpenedStaging, present: ReplacedAccounts | None, left: ReplacedStation, beside: Path, *, despite: Despite
) -> None:
    """Compare an opened backup with what can still be opened of the station (None: not its accounts; ``left``: the
    other files), and with what is beside it.

    Raises Refused unless ``despite`` names it: ``backup_unknown`` for a backup from before a change of keys that the
    log does not know, because somebody who was removed then and kept keys and files could have made it;
    ``backup_other_lists`` where it names lists of people that are others here: it was made on another computer, where
    the office had gone on while something was changed here; ``station_unreadable`` (``file``) where a file does not
    open, is missing, older than this computer remembers, or its log was changed, so that nobody knows what was said
    since; ``backup_older`` as ``require_age``; ``erasures_unreadable`` (``file``) where only the note of erasures can
    say who stays erased, and it cannot be read, or not to its end; ``erased_or_lost`` (``file``) where the backup has
    somebody whom a keeper gave up as lost here, although she may have been erased before (``may_be_erased``).
    """
    if UNKNOWN not in despite and _from_before(then, present, left) and not _in_log(then, present, left):
        raise Refused("backup_unknown")
    if APART not in despite and _names_other_lists(then, present):
        raise Refused("backup_other_lists")
    if SHUT not in despite and left.shut:
        raise Refused("station_unreadable", file=left.shut[0])
    if OLDER not in despite:
        require_age(then, left)
    logs_say = left.identity is not None and left.liaison is not None
    if ERASURES not in despite and not logs_say and not _whole(beside):
        raise Refused("erasures_unreadable", file=str(beside / BESIDE))
    if DOUBTFUL not in despite:
        _require_no_doubt(then, left)


def _from_before(then: OpenedStaging, present: ReplacedAccounts | None, left: ReplacedStation) -> bool:
    """Whether the keys were changed since, as far as anything of the station says. Under which root a backup may be is
    asked elsewhere where the accounts are whole (``require_root``), and here where they are damaged."""
    if present is not None:
        return then.ring.epoch < present.ring.epoch
    today = left.ring
    if left.new_root:
        return True
    return today is not None and (then.ring.epoch < today.epoch or then.ring.root_pub != today.root_pub)


def _names_other_lists(then: OpenedStaging, present: ReplacedAccounts | None) -> bool:
    """Whether a log of the backup names another list of people than is here under that number, where the lists of the
    station go on counting: it is found at the next sign-in. Not where a list was exchanged here: then none counts.
    """
    if present is None or not keeps_accounts(then, present.ring.roster.number, present.files):
        return False
    if is_exchanged(present.files):
        return False
    stores = (then.sources.liaison, then.sources.identity)
    return any(exchanged_in(store, lists=present.files.rosters.at) for store in stores)


def _in_log(then: OpenedStaging, present: ReplacedAccounts | None, left: ReplacedStation) -> bool:
    """Whether the station's log knows it; what cannot be read of the log of damaged accounts knows nothing."""
    container = then.staged.container
    if present is not None:
        return is_in_log(present.files.accounts_store.audit, present.ring.org, container)
    log = left.accounts
    return log is not None and bool(log.asked(is_in_log, log.store.audit, then.ring.org, container))


def _require_no_doubt(then: OpenedStaging, left: ReplacedStation) -> None:
    for now in left.files:
        there = then.sources.store(now.store.comp).known_ids(CONTENT[now.store.comp][0])
        if now.asked(may_be_erased, now.store, there):
            raise Refused("erased_or_lost", file=now.store.name)


def _whole(beside: Path) -> bool:
    try:
        return read_beside(beside)[1]
    except EnvironmentFault:
        return False
