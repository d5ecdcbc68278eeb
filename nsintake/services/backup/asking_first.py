"""What is asked before a backup is put in force, in the station and from the sign-in page alike: each is refused until
a keeper has read it and goes on all the same. No window may call it.
"""

from __future__ import annotations

from pathlib import Path

from nsintake.errors import EnvironmentFault, Refused
from nsintake.services.backup.backup_age import require_age, stands_in_log
from nsintake.services.backup.backup_notes import BESIDE, read_beside
from nsintake.services.backup.staging import Now, Then

Despite = frozenset[str]
"""What she goes on in spite of, by the codes it was refused with."""
UNKNOWN, OLDER, ERASURES = "backup_unknown", "backup_older", "erasures_unreadable"


def require_asked(then: Then, present: Now | None, beside: Path, *, despite: Despite) -> None:
    """Hold an opened backup to what of the station still opens (None: nothing), and to what lies beside it.

    Raises Refused unless ``despite`` names it: ``backup_unknown`` for one from before the keys were changed that the
    log does not know, since whoever was removed then and kept keys and files could have made it; ``backup_older`` as
    ``require_age``; ``erasures_unreadable`` (``file``) where only the note of erasures can say who stays erased, and it
    cannot be read, or not to its end.
    """
    if present is not None:
        if UNKNOWN not in despite and then.ring.epoch < present.ring.epoch and not _in_log(then, present):
            raise Refused("backup_unknown")
        if OLDER not in despite:
            require_age(then, present.files)
    if ERASURES not in despite and not _logs_say(present) and not _whole(beside):
        raise Refused("erasures_unreadable", file=str(beside / BESIDE))


def _in_log(then: Then, present: Now) -> bool:
    return stands_in_log(present.files.accounts_store.audit, present.ring.org, then.staged.container)


def _logs_say(present: Now | None) -> bool:
    """Whether the logs of a living station say who was erased."""
    return present is not None and present.files.identity is not None and present.files.liaison is not None


def _whole(beside: Path) -> bool:
    try:
        return read_beside(beside)[1]
    except EnvironmentFault:
        return False
