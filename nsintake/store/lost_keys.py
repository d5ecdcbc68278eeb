"""For whom a key is made where a keeper gave the one before up as lost, since somebody destroyed it: it was for few,
and what is written next of the woman must not open to all.
"""

from __future__ import annotations

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.record_kinds import CASE_FILE
from nsintake.store.final_values import lines_about
from nsintake.store.key_by_the_log import is_key_lost
from nsintake.store.wrap_lines import Access, WrapLines
from nsintake.store.wraps import NotHers


def for_whom(wraps: WrapLines, subject_id: bytes, goes_on: bool) -> tuple[str, ...] | None:  # noqa: FBT001 - called so
    """For whom a key is made of which nobody says it; None for all. Of a file whose key was lost a keeper makes one for
    keepers alone, and who else opens it is to be said. What others say of it would count for nothing: they make none
    but for what protects her (``goes_on``), which waits for nobody. Raises NotHers, also where somebody took a
    restricted key away.
    """
    if not wraps.is_sound(subject_id):
        raise NotHers
    if not is_lost(wraps, subject_id):
        return None
    ring = wraps._audit._keyring
    if not ring.holds(Compartment.KEEPER):
        if goes_on:
            return None
        raise NotHers
    return (ring.uid, NO_KEEPERS) if wraps.access(subject_id) is Access.FEW_AND_NO_KEEPERS else ()


def is_lost(wraps: WrapLines, subject_id: bytes) -> bool:
    """Whether the key of a file was lost, by what the log says last of it. Of the prints of a letter that names her,
    and of what is no woman's, nothing is said of a file.
    """
    if not lines_about(wraps._audit, CASE_FILE.table, subject_id):
        return False
    return is_key_lost(wraps._audit, wraps._database.reader(), subject_id)
