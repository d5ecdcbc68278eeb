"""What the index of a session keeps for the next one of the same person: sealed, in parts, in identity.db.

Only her own is believed, by her own signature: nobody's word about a file takes the place of the file. Nothing of a
file is taken from a part unless its row, its key's wrap and the newest entry about it are exactly those that she
verified. Files whose keys are not everybody's are in no part. No window may call it.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import NamedTuple

from nsintake import VERSION
from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseStatus
from nsintake.domain.incident import IncidentKind
from nsintake.domain.kept_index import INDEX, PARTS, KeptIndex, part_of
from nsintake.errors import Refused
from nsintake.masking.rare import Described
from nsintake.matching.on_file import RECIPE, Apart, FiledChain, FiledWord, OnFile, taken_apart
from nsintake.matching.way_back import KeptWay
from nsintake.records.case_row import CaseRow
from nsintake.store.audit_lines import Head
from nsintake.store.audit_lookups import entry_about
from nsintake.store.codec import decode, encode_whole
from nsintake.store.index_parts import IndexParts, SealedPart, looks_between
from nsintake.store.newest import touched_since
from nsintake.store.sealed import SealedStore
from nsintake.store.settled import CONTINUED
from nsintake.store.wraps import FileRestricted

FILES = "case_file"
TABLE = "kept_index"
PROGRAM = f"{VERSION}/{RECIPE}"
"""By which parts were made: another one may take a name apart otherwise."""
_DAYS = 31
"""So long the parts of somebody who does not sign in stay: what changed in a file since is still in them as it was."""
_QUICK = 1
"""How hard parts are pressed together: as little as it goes, they are written while somebody works."""
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class KnownWoman:
    """What the index has of one file. ``look``: by what the file was judged. ``apart``: None where it was not taken
    apart yet.
    """

    look: bytes
    on_file: OnFile
    apart: Apart | None
    row: CaseRow
    described: Described
    way: KeptWay


@dataclass(frozen=True, slots=True)
class KeptWoman:
    """The same as it is kept. ``words``: the places of its words in those of the part."""

    look: bytes
    on_file: OnFile
    words: tuple[int, ...]
    chains: tuple[FiledChain, ...]
    phones: tuple[str, ...]
    accounts: tuple[str, ...]
    label: str
    kinds: tuple[IncidentKind, ...]
    status: CaseStatus
    described: Described
    way: KeptWay


@dataclass(frozen=True, slots=True)
class KeptPart:
    """Some files, and each word of their names once."""

    words: tuple[FiledWord, ...]
    women: tuple[KeptWoman, ...]


class Earlier(NamedTuple):
    """What earlier sessions kept. ``changed``: files of which the log said something since."""

    kept: KeptIndex
    changed: frozenset[bytes]


def kept_here(store: SealedStore) -> Earlier | None:
    """What the last sessions of this person kept, None where there is nothing to be believed."""
    try:
        kept = store.find(TABLE, _record_of(store.uid), KeptIndex)
        author = store.audit.written_by(TABLE, _record_of(store.uid))
    except (FileRestricted, OpenError):
        return None
    if kept is None or author is None or author[0] != store.uid:
        return None
    if kept.program != PROGRAM or len(kept.parts) != PARTS or store.audit.head_at(kept.number) != kept.head:
        return None
    since = touched_since(store, kept.number, store.audit.head().number)
    if any(row.table == CONTINUED for row in since):  # what counted until then may not count any more
        return None
    return Earlier(kept, frozenset(row.record_id for row in since if row.table == FILES))


class OpenedPart(NamedTuple):
    """The files of a part that are as they were when it was kept; ``whole``: those are all of it."""

    women: tuple[KnownWoman, ...]
    whole: bool


def open_part(store: SealedStore, earlier: Earlier, part: int) -> OpenedPart:
    """Open a part; one that does not count has no files."""
    try:
        plain = zlib.decompress(IndexParts(store, store.uid).open(part, earlier.kept.parts[part]))
        found = decode(KeptPart, 1, plain)
    except (OpenError, zlib.error):
        return OpenedPart((), whole=False)
    ids = [woman.on_file.key for woman in found.women]
    wanted = {case_id for case_id in ids if part_of(case_id) == part} - earlier.changed
    looks = looks_between(store, FILES, min(ids), max(ids)) if ids else {}
    same = [woman for woman in found.women if looks.get(key := woman.on_file.key) == woman.look and key in wanted]
    return OpenedPart(tuple(_known(woman, found.words) for woman in same), whole=len(same) == len(found.women))


def _known(woman: KeptWoman, words: tuple[FiledWord, ...]) -> KnownWoman:
    file = woman.on_file
    apart = Apart(tuple(words[at] for at in woman.words), woman.chains, woman.phones, woman.accounts)
    row = CaseRow(file.key, file.code, woman.label, woman.kinds, file.opened, woman.status, file.urgent)
    return KnownWoman(woman.look, file, apart, row, woman.described, woman.way)


def seal_part(store: SealedStore, part: int, women: Iterable[KnownWoman]) -> SealedPart:
    """A part of these files, not written yet."""
    places: dict[FiledWord, int] = {}
    kept = tuple(_kept(woman, places) for woman in women)
    plain = encode_whole(KeptPart(tuple(places), kept))
    return IndexParts(store, store.uid).seal(part, zlib.compress(plain, _QUICK))


def _kept(woman: KnownWoman, places: dict[FiledWord, int]) -> KeptWoman:
    apart, row = woman.apart or taken_apart(woman.on_file), woman.row
    words = tuple(places.setdefault(word, len(places)) for word in apart.words)
    named = apart.chains, apart.phones, apart.accounts
    return KeptWoman(
        woman.look, woman.on_file, words, *named, row.label, row.kinds, row.status, woman.described, woman.way
    )


def write_kept(
    store: SealedStore,
    head: Head,
    secret: bytes,
    digests: Sequence[bytes],
    parts: Iterable[SealedPart],
    *,
    people: Collection[str],
    today: date,
    stop: Stop,
) -> None:
    """Write these parts and what says which count, in one transaction, and take away those of whoever is not among
    ``people`` or was not here lately. ``head``: up to where of the log the parts are true.

    Raises Refused ``stopped``, and ``changed_meanwhile`` where a file was changed since they were made: what somebody
    erased in between must not come back.
    """
    mine = IndexParts(store, store.uid)
    with store.begin() as work:
        since = touched_since(store, head.number, store.audit.head().number)
        if {row.table for row in since} & {FILES, CONTINUED}:
            raise Refused("changed_meanwhile", table=TABLE)
        for part in parts:
            if stop():
                raise Refused("stopped")
            mine.put(work, part)
        for owner in mine.others():
            if owner not in people or not _was_here(store, owner, today):
                mine.drop_of(work, owner)
        kept = KeptIndex(head.number, head.hash, PROGRAM, secret, tuple(digests))
        store.put(work, TABLE, _record_of(store.uid), INDEX, kept, verb="keep_index", day_only=True)
        work.commit()


def _was_here(store: SealedStore, uid: str, today: date) -> bool:
    said = entry_about(store.audit, TABLE, _record_of(uid))
    return said is not None and date.fromisoformat(said.day) + timedelta(_DAYS) >= today


def _record_of(uid: str) -> bytes:
    return sha256(f"nsintake/{TABLE}/{uid}".encode()).digest()[:16]
