"""What is being typed, sealed every few seconds, so that a lock or a power cut loses at most those.

Outside the audit: a draft is nobody's record yet. It may contain raw strings (an impossible date included). It is
sealed under its woman's own key: erasing that key erases the draft too, and colleagues whom she did not accept cannot
open a draft about her either. Everybody else who has the file's key could write one in another's name, so it counts
only if whoever it is kept for signed it (``draft_signs``). Where a colleague changed meanwhile who opens her file, it
is kept aside, under a key of whoever typed it, and goes when she is erased. Whoever has no key of identity.db keeps
hers in liaison.db, where a draft about a record or a meeting is under the key of that.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar

from nsintake.crypto.envelope import OpenError, pad, tlv, unpad
from nsintake.crypto.keys import Dek
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.errors import Refused
from nsintake.store import draft_signs
from nsintake.store.audit_lines import Details
from nsintake.store.audit_lookups import lacks_some
from nsintake.store.codec import decode, encode, schema_of
from nsintake.store.column_types import blob, number, word
from nsintake.store.draft_signs import TypedDraft, signed, value_in
from nsintake.store.her_key_proof import require_hers
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.rows import Ids
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import DRAFTS
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wrap_lines import Access
from nsintake.store.wraps import FileRestricted, NotHers

T = TypeVar("T")
ASIDE = "/aside"
"""Behind the owner of a draft about a woman that is under the key of whoever typed it."""
_COLUMNS = "draft_id, subject_id, owner, schema, epoch, body"
_READ = ", ".join(
    (blob("draft_id"), blob("subject_id"), word("owner"), number("schema"), number("epoch"), blob("body"))
)


def own_subject(uid: str) -> bytes:
    """Under whose key what a person types is kept that is about no woman: no file is."""
    return hashlib.sha256(f"nsintake/pages/{uid}".encode()).digest()[:16]


def _under(subject_id: bytes, owner: str) -> bytes:
    """Whose key a draft is under."""
    return own_subject(owner.partition("/")[0]) if owner.endswith(ASIDE) else subject_id


class _Texts(NamedTuple):
    """What is asked of the table of drafts of a file."""

    put: str
    get: str
    of: str
    about: str
    every: str
    drop: str


@cache
def _texts(table: str) -> _Texts:
    every = f"SELECT {_READ} FROM {table}"  # noqa: S608 - own names only
    return _Texts(
        put=f"INSERT OR REPLACE INTO {table} ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608
        get=f"{every} WHERE draft_id = ?",
        of=f"{every} WHERE owner IN (?, ?)",
        about=f"{every} WHERE subject_id = ?",
        every=every,
        drop=f"DELETE FROM {table} WHERE draft_id = ?",  # noqa: S608
    )


@dataclass(frozen=True, slots=True)
class StoredDraft(Generic[T]):
    """An opened draft."""

    draft_id: bytes
    subject_id: bytes
    owner: str
    value: T


class Drafts:
    """The drafts in identity.db, or in liaison.db."""

    def __init__(self, store: SealedStore) -> None:
        self._store = store
        self.table = DRAFTS[store.comp]
        self._texts = _texts(self.table)

    @property
    def name(self) -> str:
        """The file's name."""
        return self._store.name

    @errors_as_ours
    def save(
        self,
        draft_id: bytes,
        subject_id: bytes,
        value: object,
        *,
        owner: str,
        holders: Collection[str] | None = None,
    ) -> None:
        """Keep a draft, in a transaction of its own; durable when this returns.

        ``holders``: who alone may open it besides keepers, where this is the first that is kept about its subject; for
        identity.db only.
        """
        with self._store.begin(routine=True) as work:
            self.put(work, draft_id, subject_id, value, owner=owner, holders=holders)
            work.commit()

    @errors_as_ours
    def require(self, work: UnitOfWork, draft_id: bytes) -> None:
        """Raise Refused ``draft_missing`` unless a draft is there: one that was thrown away must not come back."""
        if work.cursor.execute(self._texts.get, (draft_id,)).fetchone() is None:
            raise Refused("draft_missing")

    @errors_as_ours
    def save_about(
        self, draft_id: bytes, subject_id: bytes, value: object, *, owner: str, holders: Collection[str] | None = None
    ) -> None:
        """As ``save``, about somebody who has a file: one that was erased meanwhile gets no key again.

        ``holders`` as in ``put_about``. Raises Refused ``draft_missing``; NotHers where it is not kept.
        """
        with self._store.begin(routine=True) as work:
            if not self._store.deks.has(work.cursor, subject_id):
                raise Refused("draft_missing")
            self.put_about(work, draft_id, subject_id, value, owner=owner, holders=holders)
            work.commit()

    @errors_as_ours
    def put_about(
        self,
        work: UnitOfWork,
        draft_id: bytes,
        subject_id: bytes,
        value: object,
        *,
        owner: str,
        holders: Collection[str] | None,
    ) -> None:
        """Keep a draft about somebody who has a file in this transaction, or keep it aside where her key may be
        somebody else's, since a colleague changed who opens her file.

        ``holders``: who alone may open what whoever types it keeps for herself; None where nothing is kept aside.
        Raises NotHers where it is not kept.
        """
        try:
            with work.part():
                self.put(work, draft_id, subject_id, value, owner=owner)
        except NotHers:
            if holders is None or not self._may_be_aside(subject_id):
                raise
            self.put(work, draft_id, subject_id, value, owner=owner + ASIDE, holders=holders)

    def _may_be_aside(self, subject_id: bytes) -> bool:
        """Whether the log says that keepers may open what is typed about her, and nothing is missing there: they open
        what is under the key of whoever typed it.
        """
        wraps = self._store.wraps
        if wraps.broken() or wraps.lacks_some() or not (wraps.is_sound(subject_id) and wraps.is_proved(subject_id)):
            return False
        return wraps.access(subject_id) is not Access.FEW_AND_NO_KEEPERS

    @errors_as_ours
    def put(
        self,
        work: UnitOfWork,
        draft_id: bytes,
        subject_id: bytes,
        value: object,
        *,
        owner: str,
        holders: Collection[str] | None = None,
    ) -> None:
        """Keep a draft in this transaction; ``holders`` as in ``save``."""
        schema, epoch = schema_of(type(value)), self._store.deks.epoch
        aad, key = self._aad(draft_id, subject_id, owner, schema, epoch), _under(subject_id, owner)
        dek = self._store.deks.ensure(work, key, holders)
        require_hers(self._store, work, key)
        plain = signed(self._store.audit, self._typed(draft_id, subject_id, owner, schema), encode(value))
        body = dek.seal(pad(plain), aad)
        work.cursor.execute(self._texts.put, (draft_id, subject_id, owner, schema, epoch, body))

    @errors_as_ours
    def load(self, draft_id: bytes, kind: type[T]) -> StoredDraft[T]:
        """Open a draft. Raises Refused ``draft_missing``, ``file_restricted``, OpenError."""
        cursor = self._store.database.reader()
        row = cursor.execute(self._texts.get, (draft_id,)).fetchone()
        if row is None:
            raise Refused("draft_missing")
        return self._open(cursor, row, kind)

    @errors_as_ours
    def of(self, owner: str, kind: type[T]) -> list[StoredDraft[T]]:
        """Somebody's drafts that are sound; those about women who did not accept this person are left out."""
        return self._sound(owner, kind)[0]

    @errors_as_ours
    def damaged(self, owner: str, kind: type[T]) -> Ids:
        """The ids of somebody's drafts that are not sound."""
        return self._sound(owner, kind)[1]

    def _sound(self, owner: str, kind: type[T]) -> tuple[list[StoredDraft[T]], Ids]:
        cursor, found, damaged = self._store.database.reader(), list[StoredDraft[T]](), list[bytes]()
        for row in cursor.execute(self._texts.of, (owner, owner + ASIDE)).fetchall():
            try:
                draft = self._listed(cursor, row, kind)
            except OpenError:
                damaged.append(bytes(row[0]))
                continue
            if draft is not None:
                found.append(draft)
        return found, damaged

    @errors_as_ours
    def owners_about(self, subject_id: bytes) -> tuple[str, ...]:
        """Whose drafts there are about a woman, one entry a draft; none is opened."""
        rows = self._store.database.reader().execute(self._texts.about, (subject_id,)).fetchall()
        return tuple(str(owner).removesuffix(ASIDE) for _, _, owner, *_ in rows)

    @errors_as_ours
    def has_session(self, session_id: bytes) -> bool:
        """Whether there is the draft of a session, which has the id of its subject; it is not opened."""
        return self._session(session_id) is not None

    @errors_as_ours
    def typed_by(self, session_id: bytes) -> str:
        """Whose it is, if it opens with its key and she signed it. Empty where there is none of which that is so."""
        row = self._session(session_id)
        with contextlib.suppress(FileRestricted, OpenError):
            if row is not None and not row[2].endswith(ASIDE):  # that one opens with its own
                self.typed(self._store.database.reader(), row)
                return str(row[2]).partition("/")[0]
        return ""

    def _session(self, session_id: bytes) -> Any:
        row = self._store.database.reader().execute(self._texts.get, (session_id,)).fetchone()
        return row if row is not None and bytes(row[1]) == session_id else None

    @errors_as_ours
    def reseal(
        self,
        work: UnitOfWork,
        subject_id: bytes,
        holders: Collection[str] | None,
        *,
        verb: str,
        details: Details | None = None,
    ) -> None:
        """Seal everything about a woman, records and drafts, under a new key that only ``holders`` and keepers open.

        None opens it to all who have the file's key. The person who calls this need not be among them. A draft that
        does not open is thrown away: no key would open it afterwards, and it must keep nobody out of being shut out. So
        is one that was kept aside, where it does not open here and more people could open it than the file then.
        """
        kept = []
        for row in work.cursor.execute(self._texts.about, (subject_id,)).fetchall():
            try:
                kept.append((row, self._plain(work.cursor, row)))
            except (FileRestricted, OpenError) as why:
                is_aside = row[2].endswith(ASIDE)
                if isinstance(why, FileRestricted) and not is_aside:
                    raise
                if not (is_aside and self._may_stay_aside(row[2], holders)):
                    self.drop(work, row[0])
        dek = self._store.reseal(work, subject_id, holders, verb=verb, details=details)
        epoch = self._store.deks.epoch
        for (draft_id, _, owner, schema, *_), plain in kept:
            whose = owner.removesuffix(ASIDE)
            body = dek.seal(pad(plain), self._aad(draft_id, subject_id, whose, schema, epoch))
            work.cursor.execute(self._texts.put, (draft_id, subject_id, whose, schema, epoch, body))

    def _may_stay_aside(self, owner: str, holders: Collection[str] | None) -> bool:
        """Of a draft kept aside: whether whoever typed it is among those who open the file, and so are keepers."""
        if holders is not None and NO_KEEPERS in holders:
            return False
        uid = owner.partition("/")[0]
        is_keepers = self._store.holders(own_subject(uid)) == ()  # nobody is named: keepers open it by their own key
        return holders is None or is_keepers or uid in holders

    @errors_as_ours
    def carry_into(self, other: Drafts, work: UnitOfWork, dek_of: Callable[[bytes], Dek | None]) -> Ids:
        """Write every draft, whosever it is, into a file that is built in this one's place, under the keys given (None
        leaves it out); the ids of those that do not open, which stay behind."""
        lost, epoch = [], other._store.deks.epoch
        for row in self._store.database.reader().execute(self._texts.every).fetchall():
            draft_id, subject_id, owner, schema, *_ = row
            try:
                plain = self._plain(self._store.database.reader(), row)
            except FileRestricted:  # shut to the keeper who builds them: she was asked
                continue
            except OpenError:
                lost.append(draft_id)
                continue
            hers = dek_of(subject_id)
            dek = None if hers is None else dek_of(_under(subject_id, owner))
            if dek is None:
                continue
            body = dek.seal(pad(plain), other._aad(draft_id, subject_id, owner, schema, epoch))
            work.cursor.execute(self._texts.put, (draft_id, subject_id, owner, schema, epoch, body))
        return lost

    @errors_as_ours
    def drop(self, work: UnitOfWork, draft_id: bytes) -> None:
        """Throw a draft away (it became a record, or was discarded)."""
        work.cursor.execute(self._texts.drop, (draft_id,))

    @errors_as_ours
    def drop_about(self, work: UnitOfWork, subject_id: bytes) -> None:
        """The same of every draft about a woman, whosever it is."""
        for draft_id, *_ in work.cursor.execute(self._texts.about, (subject_id,)).fetchall():
            self.drop(work, draft_id)

    @errors_as_ours
    def forget(self, draft_id: bytes) -> None:
        """The same in a transaction of its own."""
        with self._store.begin(routine=True) as work:
            self.drop(work, draft_id)
            work.commit()

    def _listed(self, cursor: Any, row: Any, kind: type[T]) -> StoredDraft[T] | None:
        try:
            return self._open(cursor, row, kind)
        except FileRestricted:
            return None

    def _open(self, cursor: Any, row: Any, kind: type[T]) -> StoredDraft[T]:
        draft_id, subject_id, owner, schema, *_ = row
        return StoredDraft(
            draft_id, subject_id, owner.removesuffix(ASIDE), decode(kind, schema, self.typed(cursor, row))
        )

    def typed(self, cursor: Any, row: Any) -> bytes:
        """What was typed, of a row as it is stored. Raises FileRestricted; OpenError, also where it is not signed by
        whoever it is kept for."""
        draft_id, subject_id, owner, schema, _, body = row
        typed = self._typed(draft_id, subject_id, owner, schema)
        return value_in(self._store.audit, typed, self._plain(cursor, row), body, lacks=self._lacks)

    def _lacks(self) -> bool:
        """Whether the log lacks something, looked at once for each end that it has: it reads all of it."""
        audit, known = self._store.audit, self._store.lacked
        if known is None or known[0] != audit.head():
            known = self._store.lacked = audit.head(), lacks_some(audit)
        return known[1]

    @errors_as_ours
    def sign_from_here_on(self) -> None:
        """A keeper states, once, that from here on a draft counts only if it is signed, and which were there; not while
        the log lacks something, which may have said so.
        """
        audit = self._store.audit
        if draft_signs.marked(audit) is None:
            with self._store.begin() as work:
                if draft_signs.marked(audit) is not None or lacks_some(audit):
                    return
                there = {row[0]: row[5] for row in work.cursor.execute(self._texts.every).fetchall()}
                draft_signs.mark(audit, work, there)
                work.commit()

    def _typed(self, draft_id: bytes, subject_id: bytes, owner: str, schema: int) -> TypedDraft:
        return TypedDraft(self.table, self._store.org, draft_id, subject_id, owner.removesuffix(ASIDE), schema)

    def _plain(self, cursor: Any, row: Any) -> bytes:
        draft_id, subject_id, owner, schema, epoch, body = row
        key, dek = _under(subject_id, owner), self._store.deks.find(cursor, subject_id, epoch)
        if key != subject_id:  # kept aside: it opens to nobody who does not open her file
            dek = self._store.deks.find(cursor, key, epoch)
        return unpad(dek.open(body, self._aad(draft_id, subject_id, owner, schema, epoch)))

    def _aad(self, draft_id: bytes, subject_id: bytes, owner: str, schema: int, epoch: int) -> bytes:
        return tlv(self.table, self._store.org, draft_id, subject_id, owner, epoch, schema)
