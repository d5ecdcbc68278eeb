"""What the keeper who restored a backup in a running station is told at her next session."""

from __future__ import annotations

from nsintake.domain.after_restore import AfterRestore
from nsintake.domain.roles import Permission
from nsintake.records import restore_note
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.store import generation


@requires(Permission.RESTORE)
def read(signed_in: SignedIn) -> AfterRestore | None:
    """What the last restore at this account of the computer could not do; None where that was read, or there is nothing
    to tell.
    """
    said = restore_note.kept(signed_in.ring.org)
    if said is not None and (generation.current(signed_in.station.data) or 0) < said.generation:
        restore_note.forget(signed_in.ring.org)  # it was cut off before its files were in force
        return None
    return said


@requires(Permission.RESTORE)
def has_read(signed_in: SignedIn) -> None:
    """The keeper has read it."""
    restore_note.forget(signed_in.ring.org)
