"""What is asked before a backup is put in force, in the station and from the sign-in page alike: each is refused until
a keeper has read it and goes on all the same. No window may call it.
"""

from __future__ import annotations

from pathlib import Path

from nsintake.errors import EnvironmentFault, Refused
from nsintake.services.backup.backup_age import require_age, stands_in_log
from nsintake.services.backup.backup_notes import BESIDE, read_beside
from nsintake.services.backup.living import Left
from nsintake.services.backup.staging import Now, Then

Despite = frozenset[str]
"""What she goes on in spite of, by the codes it was refused with."""
UNKNOWN, OLDER, ERASURES = "backup_unknown", "backup_older", "erasures_unreadable"


def require_asked(then: Then, present: Now | None, left: Left, beside: Path, *, despite: Despite) -> None:
    """Hold an opened backup to what of the station still opens (None: not its accounts; ``left``: the other files), and
    to what lies beside it.

    Raises Refused unless ``despite`` names it: ``backup_unknown`` for one from before the keys were changed that the
    log does not know, since whoever was removed then and kept keys and files could have made it; ``backup_older`` as
    ``require_age``; ``erasures_unreadable`` (``file``) where only the note of erasures can say who stays erased, and it
    cannot be read, or not to its end.
    """
    earlier = present is not None and then.ring.epoch < present.ring.epoch
    if present is not None and earlier and UNKNOWN not in despite and not _in_log(then, present):
        raise Refused("backup_unknown")
    if OLDER not in despite:
        require_age(then, left)
    logs_say = left.identity is not None and left.liaison is not None
    if ERASURES not in despite and not logs_say and not _whole(beside):
        raise Refused("erasures_unreadable", file=str(beside / BESIDE))


def _in_log(then: Then, present: Now) -> bool:
    return stands_in_log(present.files.accounts_store.audit, present.ring.org, then.staged.container)


def _whole(beside: Path) -> bool:
    try:
        return read_beside(beside)[1]
    except EnvironmentFault:
        return False
