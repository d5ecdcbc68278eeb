"""What this account of this computer remembers of files that were restricted: for each the entry of the log that said
so last.

Whoever has the key of identity.db can put back the key and the rows of when all could open a file, and take out of the
log, or cut off, all that was said of it since. A keeper settles that something is missing, and nothing in the file says
any more that it was ever restricted. So it is remembered beside the anchors. Where that entry is not in the log any
more, or says something else, and the file is open to all, it is for keepers alone, unless a keeper said since that it
is for all.

A restore says itself who opens a file, so what was remembered before one is not asked after it. Ids are kept as digests
alone; how many there are, from which entry on, and how many of one person, whoever can use this account of the
computer can read.
"""

from __future__ import annotations

import contextlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from nsintake import paths
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import tlv
from nsintake.errors import EnvironmentFault
from nsintake.store.anchors import line_began, line_of
from nsintake.store.audit import AuditChain, passing_over
from nsintake.store.audit_lines import LogLine
from nsintake.store.audit_lookups import entry_about
from nsintake.store.column_types import IN_RANGE, LINE
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.restricted_wraps import is_restricted
from nsintake.store.sealed import SealedStore
from nsintake.store.settled import CONTINUED, NO_RECORD
from nsintake.store.wrap_rule import TABLE
from nsintake.store.wraps import restricted_subjects

_FIRST_LINE = "nsintake restricted 1"
_KEPT = re.compile(r"(0|[1-9][0-9]{0,17}) ([1-9][0-9]{0,17}) ([0-9a-f]{32}) ([0-9a-f]{32})(?: ([0-9a-f]{16}))?")
_SHORT = 16
"""So many bytes of a digest and of a head are kept."""
_WHO = 8
"""So many of who said it."""
MOST = 5_000
"""So many files are remembered. Of more each person's that were known first, as many of each: whoever restricts
thousands of keys that are nobody's pushes out none but her own.
"""
_AT = f"SELECT {LINE} FROM audit WHERE n = ? AND tbl = ? AND version > 0 AND hash > x'' AND {IN_RANGE}"  # noqa: S608
_NEWEST = (
    f"SELECT {LINE} FROM audit "  # noqa: S608 - own names only
    f"WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} ORDER BY n DESC LIMIT 1"
)
_ABOVE = (
    "SELECT 1 FROM audit "  # noqa: S608 - own names only
    f"WHERE record_id = ? AND tbl = ? AND version > 0 AND n > ? AND {IN_RANGE} LIMIT 1"
)
_LINES = (
    f"SELECT {LINE} FROM audit "  # noqa: S608 - own names only
    f"WHERE record_id = ? AND tbl = ? AND version > ? AND {IN_RANGE} ORDER BY n"
)


@dataclass(frozen=True, slots=True)
class _Kept:
    """In ``line`` of identity.db, entry ``number`` with this ``head`` said last that a file is restricted. ``who``: a
    digest of who said it; empty where an earlier version wrote it down.
    """

    line: int
    number: int
    head: bytes
    who: bytes

    def is_said_by(self, entry: LogLine) -> bool:
        return (entry.n, entry.head[:_SHORT]) == (self.number, self.head)


class OnceRestricted:
    """The files of one organisation that this account of the computer saw restricted, in a file of its state folder:
    other sessions of the account write there too, so it is read anew for each question.
    """

    def __init__(self, org: str) -> None:
        self._org = org
        self._path = paths.state_folder() / f"restricted-{org}"

    @property
    def name(self) -> str:
        """Of which file it is remembered."""
        return "identity.db"

    @errors_as_ours
    def taken_out(self, identity: SealedStore) -> frozenset[bytes]:
        """Subjects that all can open, though they were restricted by an entry that is not in the log any more. Costs a
        few reads while each of these entries is there.
        """
        chain = identity.audit
        gone = {digest: kept for digest, kept in self._read().items() if self._entry_of(chain, digest, kept) is None}
        if not gone:
            return frozenset()
        cursor = identity.database.reader()
        with passing_over(chain), chain.notes.found_once():
            known = ((subject_id, gone.get(self._digest(subject_id))) for subject_id in identity.deks.subjects(cursor))
            return frozenset(
                subject_id
                for subject_id, kept in known
                if kept is not None
                and _is_for_all(identity, cursor, subject_id)
                and not _is_said_since(chain, subject_id, kept)
            )

    @errors_as_ours
    def learn(self, identity: SealedStore, *, forgets: bool) -> None:
        """Remember which files are restricted now, by entries that count. ``forgets``: the whole log is as it should
        be, so those are forgotten of which it says that they are not restricted any more. A disk that refuses does not
        stop the work.
        """
        before, chain = self._read(), identity.audit
        with passing_over(chain), chain.notes.found_once():
            now = self._restricted(identity, before)
            if forgets:
                before = {digest: kept for digest, kept in before.items() if not self._is_over(identity, digest, kept)}
        kept = before | now
        self._write(kept if len(kept) <= MOST else _of_each_person(kept, before))

    def _restricted(self, identity: SealedStore, before: Mapping[bytes, _Kept]) -> dict[bytes, _Kept]:
        """What is not remembered yet; a key about which nothing was said since it was is not judged again."""
        chain, cursor, found = identity.audit, identity.database.reader(), dict[bytes, _Kept]()
        line = line_of(chain)
        for subject_id in restricted_subjects(identity.deks, cursor):
            digest = self._digest(subject_id)
            row, known = cursor.execute(_NEWEST, (subject_id, TABLE)).fetchone(), before.get(digest)
            if row is None or (known is not None and known.is_said_by(LogLine(*row))):
                continue
            said = entry_about(chain, TABLE, subject_id) if identity.wraps.is_sound(subject_id) else None
            if said is not None and said.hash:
                who = sha256(tlv("restricted by", self._org, said.actor)).digest()[:_WHO]
                found[digest] = _Kept(line, said.n, said.head[:_SHORT], who)
        return found

    def _entry_of(self, chain: AuditChain, digest: bytes, kept: _Kept) -> LogLine | None:
        """The entry that is remembered; None where it is not there any more, or does not say that of this file: whoever
        has the file's key can leave its number and its head there, and write anything else beside them.
        """
        row = chain._database.reader().execute(_AT, (kept.number, TABLE)).fetchone()
        entry = None if row is None else LogLine(*row)
        is_there = entry is not None and kept.is_said_by(entry) and self._digest(entry.record_id) == digest
        return entry if is_there else None

    def _is_over(self, identity: SealedStore, digest: bytes, kept: _Kept) -> bool:
        """Whether a file is not restricted any more by an entry that counts, above the one that is remembered, or
        nothing is to be asked of it after a restore.
        """
        entry = self._entry_of(identity.audit, digest, kept)
        if entry is None:
            return _is_restored_since(identity.audit, kept)
        if identity.database.reader().execute(_ABOVE, (entry.record_id, TABLE, entry.n)).fetchone() is None:
            return False
        said = entry_about(identity.audit, TABLE, entry.record_id)
        return said is not None and said.n > kept.number and not said.hash and identity.wraps.is_sound(entry.record_id)

    def _digest(self, subject_id: bytes) -> bytes:
        return sha256(tlv("restricted here", self._org, subject_id)).digest()[:_SHORT]

    def _read(self) -> dict[bytes, _Kept]:
        """What is kept there; a line that is none of ours says nothing."""
        try:
            text = (paths.read_file(self._path, paths.NOTES) or b"").decode("ascii")
        except (EnvironmentFault, ValueError):
            return {}
        found = filter(None, map(_KEPT.fullmatch, text.split("\n")[1:]))
        return {
            bytes.fromhex(each[3]): _Kept(int(each[1]), int(each[2]), *map(bytes.fromhex, (each[4], each[5] or "")))
            for each in found
        }

    def _write(self, kept: Mapping[bytes, _Kept]) -> None:
        lines = (
            f"{each.line} {each.number} {digest.hex()} {each.head.hex()} {each.who.hex()}".rstrip()
            for digest, each in sorted(kept.items())
        )
        text = "\n".join([_FIRST_LINE, *lines, ""]).encode("ascii")
        with contextlib.suppress(EnvironmentFault, OSError):
            there = paths.read_file(self._path, paths.NOTES)
            if text != there and (kept or there is not None):
                paths.make_folder(self._path.parent, shared=False)
                paths.atomic_write(self._path, text)


def _of_each_person(kept: Mapping[bytes, _Kept], before: Mapping[bytes, _Kept]) -> dict[bytes, _Kept]:
    """As many as are remembered of what each person said, those first that were remembered ``before``."""
    known_first = sorted(kept.items(), key=lambda each: each[0] not in before)
    of_each, place = Counter[bytes](), dict[bytes, int]()
    for digest, each in known_first:
        place[digest] = of_each[each.who]
        of_each[each.who] += 1
    return dict(sorted(known_first, key=lambda each: place[each[0]])[:MOST])


def _is_for_all(identity: SealedStore, cursor: Any, subject_id: bytes) -> bool:
    wrap = identity.deks.wrap_of(cursor, subject_id, identity.deks.epoch)
    return wrap is not None and not is_restricted(wrap)


def _is_said_since(chain: AuditChain, subject_id: bytes, kept: _Kept) -> bool:
    """Whether a keeper said that a file is for all, after what is remembered; or a backup was restored since."""
    if _is_restored_since(chain, kept):
        return True
    said = entry_about(chain, TABLE, subject_id)
    if said is None or said.hash or not chain.is_keepers(said):
        return False
    return said.n > kept.number or (line_of(chain) > kept.line and said.n > line_began(chain))


def _is_restored_since(chain: AuditChain, kept: _Kept) -> bool:
    """Whether a keeper began a line since by bringing a backup back."""
    cursor = chain._database.reader()
    began: Iterable[LogLine] = (
        LogLine(*row) for row in cursor.execute(_LINES, (NO_RECORD, CONTINUED, kept.line)).fetchall()
    )
    return any(
        chain.is_keepers(line)
        and chain.counts(cursor, line.n, (line.tbl, line.record_id, line.version, line.hash))
        and chain.words(cursor, line).details.get("why") == "restored"
        for line in began
    )


def look_at(remembered: OnceRestricted, store: SealedStore) -> None:
    """Let a file that was taken out of the log so be found, and sealed for keepers by whoever settles or restores."""
    if store.comp is Compartment.IDENTITY:
        store.wraps.taken_out = remembered.taken_out(store)
