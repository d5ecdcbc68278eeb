"""Keys of what is no woman's file: of a session that is under way, of what people type for themselves, of what is about
nobody, and of the prints of a letter that names her.

No page says who else opens a session, and nobody but whoever typed it lists it. So where nobody knows any more for whom
such a key is, it is made again for whoever typed what it opens, and for keepers.
"""

from __future__ import annotations

import contextlib

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import NO_KEEPERS, Status
from nsintake.domain.invitation import Invitation
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.of_nobody import OF_NOBODY
from nsintake.domain.record_kinds import CASE_FILE, INVITATION, KINDS, NAMED_LETTER, File, Whose
from nsintake.errors import Refused
from nsintake.store.audit import AuditChain, passing_over
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.audit_lookups import breaks, unsettled_breaks
from nsintake.store.column_types import IN_RANGE
from nsintake.store.drafts import Drafts, own_subject
from nsintake.store.final_values import lines_about
from nsintake.store.sealed import SealedStore
from nsintake.store.sealed_rows import rows_by_key, state_as_it_is
from nsintake.store.settled import CONTINUED, NO_RECORD
from nsintake.store.settled import read as read_settled
from nsintake.store.wrap_lines import Access
from nsintake.store.wraps import FileRestricted, opens_here

_SAID_FIRST = (
    f"SELECT n, tbl FROM audit WHERE record_id = ? AND tbl <> 'wrap' AND version > 0 AND {IN_RANGE} "  # noqa: S608 - own names only
    "ORDER BY n LIMIT 1"
)
OF_A_FILE = tuple(
    kind.table for kind in KINDS if kind.file is File.IDENTITY and kind.whose is Whose.WOMAN and True not in kind.apart
)
"""The tables of what is in a woman's file and never beside the prints of a letter."""
_TOLD_OF_A_FILE = (
    f"SELECT 1 FROM audit WHERE substr(body, 1, {len(ABOUT) + 16}) = ? AND version > 0 AND {IN_RANGE} "  # noqa: S608
    f"AND tbl IN ({', '.join(map(repr, OF_A_FILE))}) LIMIT 1"
)


def whose(store: SealedStore, subject_id: bytes, ring: KeyRing) -> tuple[str, ...] | None:
    """Who typed what is under a key that is no file's, and works here; None for the key of a file."""
    own = next((entry.uid for entry in ring.roster.entries if own_subject(entry.uid) == subject_id), None)
    if own is None and not is_under_way(store, subject_id):
        return None
    typed = Drafts(store).typed_by(subject_id) if own is None else own
    return (typed,) if typed and may_hold(ring, typed) else ()


def is_under_way(store: SealedStore, subject_id: bytes) -> bool:
    """Whether there is a draft of a woman and no file: no row of one, which somebody may have taken out, and nothing
    that was said of it under her key. The draft of a session has the id of its subject.
    """
    if state_as_it_is(store, CASE_FILE.table, subject_id) is not None or not Drafts(store).has_session(subject_id):
        return False
    return is_told_of(store, subject_id) is not True


def names_others(store: SealedStore, subject_id: bytes, ring: KeyRing) -> bool:
    """Whether the key of a session under way names somebody who is no keeper and did not type it; where it is shut to
    this keeper, more than one who may have. Whoever was shut out of a file can take out all that says that it is one,
    and put the key of before back.
    """
    cursor = store.database.reader()
    with contextlib.suppress(OpenError):
        named = {*(store.holders(subject_id) or ())} - {NO_KEEPERS}
        workers = {uid for uid in named if not ring.roster.holds(uid, Compartment.KEEPER)}
        if not opens_here(store.deks, cursor, subject_id):
            return len(workers) > 1
        return bool(workers.difference(whose(store, subject_id, ring) or ()))
    return False


def is_told_of(store: SealedStore, subject_id: bytes) -> bool | None:
    """Whether anything was said of a woman's file under her key: whoever has the file's key can say something of any id
    under another one. None where it is shut to this person, who cannot tell.
    """
    cursor, hers = store.database.reader(), ABOUT + subject_id
    for line in lines_about(store.audit, CASE_FILE.table, subject_id):
        try:
            if line.body.startswith(hers) and store.audit.bodies.age_of_key(cursor, line) is not None:
                return True
        except FileRestricted:
            return None
        except OpenError:
            continue
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


def access_to(
    store: SealedStore, subject_id: bytes, prints: frozenset[bytes] | None = None, *, lacks: bool = False
) -> Access:
    """For whom what is under a key is by the log (``WrapLines.access``); for all where it is no woman's: nobody ever
    restricts that, and no page lets anybody in. Where a file has the id of prints it is never for all.
    """
    known = of_prints(store) if prints is None else prints
    if is_for_all(store, subject_id, known, lacks=lacks):
        return Access.ALL
    access = store.wraps.access(subject_id, lacks=lacks)
    return Access.FEW if access is Access.ALL and subject_id in known else access


def is_for_all(
    store: SealedStore, subject_id: bytes, prints: frozenset[bytes] | None = None, *, lacks: bool = False
) -> bool:
    """Whether a key is no woman's (``is_no_womans``), and nothing of a woman's file is under it either: whoever made
    the file may have given it the id of prints, so that it is sealed for everybody once she is shut out of it.
    """
    known = of_prints(store) if prints is None else prints
    if not is_no_womans(store, subject_id, known, lacks=lacks):
        return False
    return subject_id not in known or not holds_a_file(store, subject_id)


def holds_a_file(store: SealedStore, subject_id: bytes) -> bool:
    """Whether the prints of a letter that names a woman, whose key this is, share it with a file: a row of one opens
    with it, or the log says something of one under it. A row that does not open is anybody's.
    """
    cursor = store.database.reader()
    with passing_over(store.audit), contextlib.suppress(FileRestricted):
        rows = rows_by_key(store, cursor, subject_id, unproved=True)
        if any(opens and table in OF_A_FILE for table, _, opens in rows):
            return True
    return cursor.execute(_TOLD_OF_A_FILE, (ABOUT + subject_id,)).fetchone() is not None


def is_no_womans(
    store: SealedStore, subject_id: bytes, prints: frozenset[bytes] | None = None, *, lacks: bool = False
) -> bool:
    """Whether a key is that of what is about nobody, or of the prints of a letter that names her, which outlive her
    file. By its id: whoever has the file's key can lay rows under any, and take them away. ``prints``: as
    ``of_prints`` says, where the caller has them; ``lacks``: whether the log is known to lack its end.
    """
    known = of_prints(store) if prints is None else prints
    return subject_id in OF_NOBODY or subject_id in known or _is_invitation(store, subject_id, lacks=lacks)


def of_prints(store: SealedStore) -> frozenset[bytes]:
    """Under whose keys the prints of letters that name a woman are. Each is made from the id of the letter, also of one
    that is gone: no file has such an id.
    """
    return frozenset(map(disclosures_subject, store.known_ids(NAMED_LETTER.table)))


def _is_invitation(store: SealedStore, subject_id: bytes, *, lacks: bool) -> bool:
    """Whether there is an invitation of this id, which opens, no file and no session, and the log says it first, where
    nothing was missing.
    """
    if state_as_it_is(store, CASE_FILE.table, subject_id) is not None or Drafts(store).owners_about(subject_id):
        return False
    first = store.database.reader().execute(_SAID_FIRST, (subject_id,)).fetchone()
    if first is None or first[1] != INVITATION.table or lacks or _may_be_said_over(store.audit, first[0]):
        return False
    with contextlib.suppress(Refused):
        return store.record(INVITATION.table, subject_id, Invitation).subject_id == subject_id
    return False


def _may_be_said_over(audit: AuditChain, n: int) -> bool:
    """Whether something before entry ``n`` was changed or taken out, or there the end, and no keeper had settled that
    by then: so it may say something over what was said first.
    """
    if any(gap <= n for gap in unsettled_breaks(audit, breaks(audit, above=0))):
        return True
    cursor = audit._database.reader()
    for line in lines_about(audit, CONTINUED, NO_RECORD, above=n):
        if audit.is_keepers(line) and audit.counts_behind(line):
            said = read_settled(audit.bodies.open(cursor, line).details, n=line.n)
            if said.lacks_end or any(where.first <= n for where in said.breaks):
                return True
    return False
