"""Keys of what is no woman's file: of a session that is under way, and of what people type for themselves.

No page says who else opens that, and nobody but whoever typed it lists it. So where nobody knows any more for whom such
a key is, it is made again for whoever typed what it opens, and for keepers.
"""

from __future__ import annotations

import contextlib

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import NO_KEEPERS, Status
from nsintake.domain.record_kinds import CASE_FILE, KEY, KINDS, PRINTS, File, Whose
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.audit_lines import LogLine
from nsintake.store.drafts import Drafts, own_subject
from nsintake.store.final_values import lines_about
from nsintake.store.sealed import SealedStore
from nsintake.store.sealed_rows import state_as_it_is
from nsintake.store.statements import sealed as statements
from nsintake.store.tables import SEALED
from nsintake.store.wrap_lines import Access
from nsintake.store.wraps import FileRestricted

_OF_WOMEN = tuple(kind for kind in KINDS if kind.file is File.IDENTITY and kind.whose is Whose.WOMAN)
_IN_A_FILE = frozenset(kind.table for kind in _OF_WOMEN if kind.apart == KEY)
_NOWHERE_IN_A_FILE = frozenset(SEALED[Compartment.IDENTITY]) - frozenset(
    kind.table for kind in _OF_WOMEN if kind.apart != PRINTS
)
"""Tables of what is under the key of no woman's file."""


def whose(store: SealedStore, subject_id: bytes, ring: KeyRing) -> tuple[str, ...] | None:
    """Who typed what is under a key that is no file's, and works here; None for the key of a file."""
    own = next((entry.uid for entry in ring.roster.entries if own_subject(entry.uid) == subject_id), None)
    if own is None and not is_under_way(store, subject_id):
        return None
    typed = {own} if own is not None else {owner.partition("/")[0] for owner in Drafts(store).typed_by(subject_id)}
    return tuple(sorted(uid for uid in typed if may_hold(ring, uid)))


def is_under_way(store: SealedStore, subject_id: bytes) -> bool:
    """Whether there is a draft of a woman and no file: no row of one, which somebody may have taken out, and nothing
    that was said of it under her key.
    """
    if state_as_it_is(store, CASE_FILE.table, subject_id) is not None or not Drafts(store).owners_about(subject_id):
        return False
    return not any(_is_under_hers(store, line) for line in lines_about(store.audit, CASE_FILE.table, subject_id))


def _is_under_hers(store: SealedStore, line: LogLine) -> bool:
    with contextlib.suppress(FileRestricted, OpenError):
        hers = line.body.startswith(ABOUT + line.record_id)
        return hers and store.audit.bodies.age_of_key(store.database.reader(), line) is not None
    return False


def may_hold(ring: KeyRing, uid: str) -> bool:
    """Whether somebody works here whose role has the key of identity.db."""
    entry = ring.roster.entry(uid)
    return entry is not None and entry.status is Status.ACTIVE and ring.roster.holds(uid, Compartment.IDENTITY)


def named_anew(access: Access, typed: tuple[str, ...] | None, ring: KeyRing) -> tuple[str, ...] | None:
    """Whom a key names that a keeper makes again, since nobody believes whom it named; None for everybody who has the
    file's key. ``access``: for whom it was by the log; ``typed``: as ``whose`` says.
    """
    if access is Access.ALL:
        return None
    few = typed or ()
    if access is Access.FEW_AND_NO_KEEPERS:
        return tuple(sorted({*few, ring.uid, NO_KEEPERS}))
    return tuple(uid for uid in few if not ring.roster.holds(uid, Compartment.KEEPER))


def access_to(store: SealedStore, subject_id: bytes, *, lacks: bool = False) -> Access:
    """For whom what is under a key is by the log (``WrapLines.access``); for all where it is no woman's: nobody ever
    restricts that, and no page lets anybody in.
    """
    return Access.ALL if is_no_womans(store, subject_id) else store.wraps.access(subject_id, lacks=lacks)


def is_no_womans(store: SealedStore, subject_id: bytes) -> bool:
    """Whether there is something under a key that is nowhere in a woman's file, and nothing that is nowhere else: of
    nobody, or the prints of a letter that names her, which outlive her file.
    """
    cursor = store.database.reader()
    texts = ((table, statements(store.comp, table).ids_of_subject) for table in SEALED[store.comp])
    there = {table for table, text in texts if cursor.execute(text, (subject_id,)).fetchone() is not None}
    return bool(there & _NOWHERE_IN_A_FILE) and not there & _IN_A_FILE
