"""Where data keys are stored, wrapped: one per woman, per record's content, per file for audit bodies.

Hands out Dek objects that seal and open; a wrap that does not open under this file's compartment key is an OpenError,
never a reason to make a new one. A restricted woman's key is wrapped for the people she accepts and for the keepers
instead: for everybody else it is Refused ``file_restricted``, whatever other keys they have. Where she shut it to a
keeper it is wrapped for no keeper as such: those she accepts are named like everybody else.

Whoever has the file's key can write into it, wraps included. So the names in a restricted wrap are proved with the key
that is wrapped, and a session that knows a restricted woman's key seals nothing under another one put in its place.
Only women's keys, in identity.db, are ever restricted: such a wrap in place of any other key is damage.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from types import MappingProxyType
from typing import Any, cast

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.keys import Dek, KeyRing
from nsintake.crypto.roster import KEEPERS, NO_KEEPERS
from nsintake.errors import Refused
from nsintake.store import log_keys
from nsintake.store.column_types import blob, number
from nsintake.store.part_drop import drop_about
from nsintake.store.restricted_wraps import PROOF, is_restricted, joined, parts_of
from nsintake.store.unit_of_work import UnitOfWork

AUDIT = b"audit".ljust(16, b"\0")
OUTBOX = b"outbox".ljust(16, b"\0")
_OF_FILE = frozenset({AUDIT, OUTBOX})
_KEPT = 4096
_SELECT = f"SELECT {blob('wrap')} FROM dek WHERE subject_id = ? AND epoch = ?"  # noqa: S608 - own names only
_ANY = "SELECT 1 FROM dek WHERE subject_id = ?"
_READ = "wrap"
"""Where a transaction keeps the subject whose wrap it read last, and that wrap."""
_INSERT = "INSERT INTO dek (subject_id, epoch, wrap) VALUES (?, ?, ?)"
_UPDATE = "UPDATE dek SET wrap = ? WHERE subject_id = ? AND epoch = ?"
_DELETE = "DELETE FROM dek WHERE subject_id = ?"
_ALL = f"SELECT {blob('subject_id')}, {number('epoch')}, {blob('wrap')} FROM dek"  # noqa: S608
_RESTRICTED_ONES = (
    f"SELECT {blob('subject_id')} FROM dek "  # noqa: S608 - own names only
    "WHERE wrap >= x'02' AND wrap < x'03' AND typeof(epoch) = 'integer' AND epoch = ?"
)
"""By the first byte, as ``is_restricted`` says it: what is no bytes is below all that are."""
_UNSAID = contextlib.nullcontext()
Holders = Collection[str] | None


class FileRestricted(Refused):
    """The woman did not accept this person: her file is not open here. Known without a key, and no fault."""

    def __init__(self) -> None:
        super().__init__("file_restricted")


class NotHers(OpenError):
    """The key that is stored for a woman may be another's: nothing is sealed under it. What protects her goes on as
    where a row of hers does not open. ``changed``: this session knew another one, a new one may find it hers.
    """

    def __init__(self, *, changed: bool = False) -> None:
        self.changed = changed
        Refused.__init__(self, "changed_meanwhile", table="dek")


class Wraps:
    """The data keys of one file, opened when first needed and kept while the session lives."""

    def __init__(self, keys: KeyRing, comp: Compartment, epoch: int) -> None:
        self._keys = keys
        self.comp = comp
        self.epoch = epoch
        self._of_file: dict[bytes, Dek] = {}
        self._open: dict[tuple[bytes, int], tuple[bytes, Dek]] = {}
        self._here = threading.local()
        self._pinned: dict[tuple[bytes, int], Dek] = {}
        """Keys of restricted subjects as they were first known in this process."""
        self.change: Callable[[UnitOfWork, bytes], AbstractContextManager[None]] = lambda _work, _subject_id: _UNSAID
        """In it the wrap of a woman's key is written, exchanged or taken away (``wrap_lines``)."""
        self.is_stated: Callable[[bytes], bool] = lambda _subject_id: True
        """Whether a subject's wrap is what the log says: nobody is added to another one."""
        self.is_proved: Callable[[bytes], bool] = lambda _subject_id: True
        """Whether whoever stated it last had the key: where it is not, nobody is given it again whom it names."""
        self.for_whom: Callable[[bytes, bool], tuple[str, ...] | None] = lambda _subject_id, _goes_on: None
        """For whom a key is made where nobody says it, maybe for what protects her: None for all. Raises NotHers."""
        self.work: Callable[[], UnitOfWork | None] = lambda: None
        """The transaction that this thread has begun in this file."""

    @property
    def org(self) -> str:
        """The organisation's id."""
        return self._keys.org

    def opened(self, subject_id: bytes, epoch: int, wrap: bytes | None) -> Dek:
        """The data key in ``wrap``, as read from the file. Raises OpenError for one that does not count."""
        if not isinstance(wrap, bytes):  # none, or somebody wrote another type there
            raise OpenError
        if self.comp is Compartment.IDENTITY and epoch != self.epoch and subject_id not in _OF_FILE:
            raise OpenError  # every row there is under the keys of today: another wrap would go round a restriction
        known = self._open.get((subject_id, epoch))
        if known is not None and known[0] == wrap:
            _pin(self, subject_id, epoch, wrap=wrap, dek=known[1])
            return known[1]
        shared = parts_of(wrap)
        if shared is not None and (self.comp is not Compartment.IDENTITY or subject_id in _OF_FILE):
            raise OpenError
        if shared is None:
            dek = self._keys.open_dek(self.comp, subject_id, wrap, epoch=epoch)
        else:
            dek = self._opened_by_name(subject_id, shared)
        _pin(self, subject_id, epoch, wrap=wrap, dek=dek)
        self._keep(subject_id, epoch, wrap, dek)
        return dek

    def _opened_by_name(self, subject_id: bytes, shared: Mapping[str, bytes]) -> Dek:
        """The key from the wrap made for this person, if it was given to all who are named and to nobody else.

        A keeper opens the keepers', whoever else is named, where there is one. Raises OpenError for names that it does
        not prove.
        """
        dek = self._hers(subject_id, shared)
        if dek.open(shared[PROOF], self._names_aad(subject_id, shared)):
            raise OpenError
        return dek

    def _hers(self, subject_id: bytes, shared: Mapping[str, bytes]) -> Dek:
        if self._keys.holds(Compartment.KEEPER) and KEEPERS in shared:
            return self._keys.open_restricted_dek(self.comp, subject_id, {KEEPERS: shared[KEEPERS]})
        if self._keys.uid not in shared:
            raise FileRestricted
        try:
            return self._keys.open_restricted_dek(self.comp, subject_id, shared)
        except OpenError:  # made for keys she had before a reset
            raise FileRestricted from None

    @staticmethod
    def holders(wrap: bytes) -> tuple[str, ...] | None:
        """Who is named in a restricted wrap besides the keepers, in order, with ``NO_KEEPERS`` where those do not open
        it; None for a wrap that is not restricted. Raises OpenError for one that is damaged.
        """
        shared = parts_of(wrap)
        if shared is None:
            return None
        named = {*shared} - {KEEPERS, PROOF}
        return tuple(sorted(named if KEEPERS in shared else {*named, NO_KEEPERS}))

    def find(self, cursor: Any, subject_id: bytes, epoch: int) -> Dek:
        """The data key of a subject and epoch. Raises OpenError where there is none."""
        return self.opened(subject_id, epoch, self.wrap_of(cursor, subject_id, epoch))

    def wrap_of(self, cursor: Any, subject_id: bytes, epoch: int) -> bytes | None:
        """The wrap as it is in the file, or None."""
        run, name = getattr(self._here, "run", None), (subject_id, epoch)
        if run is not None and name in run:
            return cast("bytes | None", run[name])
        row = cursor.execute(_SELECT, (subject_id, epoch)).fetchone()
        wrap = None if row is None else bytes(row[0])
        if run is not None:
            run[name] = wrap
        return wrap

    def wrap_in(self, work: UnitOfWork, subject_id: bytes) -> bytes | None:
        """The same of this epoch, within a transaction, in which nobody else writes: read once for a save."""
        read = work.scratch.get(_READ)
        if read is None or read[0] != subject_id:
            read = work.scratch[_READ] = subject_id, self.wrap_of(work.cursor, subject_id, self.epoch)
        return cast("bytes | None", read[1])

    def has(self, cursor: Any, subject_id: bytes) -> bool:
        """Whether there is a key of a subject, in any epoch; one that was erased has none."""
        return cursor.execute(_ANY, (subject_id,)).fetchone() is not None

    def ensure(self, work: UnitOfWork, subject_id: bytes, holders: Holders = None, *, goes_on: bool = False) -> Dek:
        """The subject's data key of this epoch, made now if there is none, for ``holders`` only if they are given.

        What is sealed with it is new. So a restricted subject's must be the one this process has known: whoever has the
        file's key could put another one there. Raises NotHers for that, also a colleague's, and as ``for_whom`` does.
        """
        wrap = self.wrap_in(work, subject_id)
        if wrap is not None:
            known = work.scratch.get(_name(subject_id), self._pinned.get((subject_id, self.epoch)))
            dek = self.opened(subject_id, self.epoch, wrap)
            if known is not None and not known.same_as(dek):
                raise NotHers(changed=True)
            return dek
        if holders is None and subject_id not in _OF_FILE:
            holders = self.for_whom(subject_id, goes_on)
        wrap, dek = self.make(subject_id, holders)
        self.insert(work, subject_id, self.epoch, wrap=wrap)
        if holders is not None:
            self._pinned[subject_id, self.epoch] = dek
        return dek

    def known(self, work: UnitOfWork, subject_id: bytes) -> Dek | None:
        """The subject's data key of this epoch, also one that was made in this transaction for others to open; None
        where it does not open here, or is another than was known."""
        made: Dek | None = work.scratch.get(_name(subject_id))
        if made is not None:
            return made
        try:
            dek = self.opened(subject_id, self.epoch, self.wrap_in(work, subject_id))
        except (FileRestricted, OpenError):
            return None
        known = self._pinned.get((subject_id, self.epoch))
        return dek if known is None or known.same_as(dek) else None

    def of_file(self, work: UnitOfWork, name: bytes) -> Dek:
        """A key that belongs to the file itself (``AUDIT``, ``OUTBOX``); those are never destroyed. Where somebody put
        there what opens nothing, a keeper who settles the file makes another. Of what is owed, and of the log of
        accounts.db, on whose words nothing hangs that protects anybody, everybody does: else nothing would be owed any
        more, and nobody could sign in.
        """
        known = self._of_file.get(name)
        if known is None:
            everybody = name == OUTBOX or self.comp is Compartment.ACCOUNTS
            dek = known = put_right(self, work, name) if everybody else self.ensure(work, name)
            work.after_commit(lambda: self._of_file.__setitem__(name, dek))
        return known

    def make(self, subject_id: bytes, holders: Collection[str] | None = None) -> tuple[bytes, Dek]:
        """A new data key and its wrap, not written anywhere; with ``holders`` only those and the keepers open it.

        Raises OpenError for a holder who is not active or whose role has no key of this file.
        """
        if holders is None:
            return self._keys.new_dek(self.comp, subject_id)
        shared, dek = self._keys.new_restricted_dek(self.comp, subject_id, holders)
        return self._proved(subject_id, shared, dek), dek

    def add_holder(self, work: UnitOfWork, subject_id: bytes, uid: str) -> None:
        """Wrap a restricted subject's key for one person more. Raises Refused ``not_restricted``, and
        ``changed_meanwhile`` where it was wrapped for somebody past the program, or is another than this process has
        known: as in ``ensure``, she lets nobody in before she signs in again."""
        wrap = self.wrap_of(work.cursor, subject_id, self.epoch)
        shared = None if wrap is None else parts_of(wrap)
        if shared is None:
            raise Refused("not_restricted")
        if not self.is_stated(subject_id):
            raise Refused("changed_meanwhile", table="dek")
        dek = self._opened_by_name(subject_id, shared)
        if self.known(work, subject_id) is None:
            raise Refused("changed_meanwhile", table="dek")
        self._share(work, subject_id, self.epoch, shared=shared, uid=uid, dek=dek)

    def rewrap_for(self, work: UnitOfWork, uid: str, *, instead_of: str | None = None) -> int:
        """Give somebody whose keys are new the restricted files she (or ``instead_of``) was on; how many there were.

        By a keeper whose key ring has the roster with the new keys.
        """
        if self.comp is not Compartment.IDENTITY:
            return 0
        before, done = instead_of or uid, 0
        for row in work.cursor.execute(_ALL).fetchall():
            subject_id, epoch, wrap = bytes(row[0]), row[1], bytes(row[2])
            try:
                shared = parts_of(wrap)
            except OpenError:
                continue
            if shared is None or before not in shared:
                continue
            if not (self.is_stated(subject_id) and self.is_proved(subject_id)):
                continue
            try:
                dek = self._opened_by_name(subject_id, shared)
            except (OpenError, FileRestricted):  # not proved, or shut to this keeper: it keeps no other back
                continue
            kept = {name: part for name, part in shared.items() if name != before}
            self._share(work, subject_id, epoch, shared=kept, uid=uid, dek=dek)
            done += 1
        return done

    def _share(
        self, work: UnitOfWork, subject_id: bytes, epoch: int, *, shared: Mapping[str, bytes], uid: str, dek: Dek
    ) -> None:
        added = self._keys.wrap_restricted(self.comp, subject_id, [uid], dek=dek)  # "keeper" is added to no wrap
        wrap = self._proved(subject_id, {**shared, uid: added[uid]}, dek)
        with self.change(work, subject_id):
            work.cursor.execute(_UPDATE, (wrap, subject_id, epoch))
            work.scratch.pop(_READ, None)

    def _proved(self, subject_id: bytes, shared: Mapping[str, bytes], dek: Dek) -> bytes:
        """Wraps by uid as they are in the file, with the proof that these are all and the only ones."""
        return joined({**shared, PROOF: dek.seal(b"", self._names_aad(subject_id, shared))})

    def _names_aad(self, subject_id: bytes, shared: Mapping[str, bytes]) -> bytes:
        names = sorted(uid for uid in shared if uid != PROOF)
        return tlv("dek-names", self._keys.org, self.comp, self.epoch, subject_id, *names)

    def replace(self, work: UnitOfWork, subject_id: bytes, wrap: bytes, *, dek: Dek) -> None:
        """Write a new key's wrap instead of every earlier one: what those sealed must be sealed again in this work.

        What they sealed in the log stays as it is, and opens with the new one.
        """
        earlier = self.log_keys(work.cursor, subject_id)
        with self.change(work, subject_id):
            _destroy(work, subject_id, self.comp)
            work.after_commit(lambda: self._forget(subject_id))
            _insert(work, subject_id, self.epoch, wrap=wrap)
            self.keep_log_keys(work, subject_id, earlier, dek=dek)
            work.scratch[_name(subject_id)] = dek
        if parts_of(wrap) is not None:
            work.after_commit(lambda: self._pinned.__setitem__((subject_id, self.epoch), dek))

    def subjects(self, cursor: Any) -> list[bytes]:
        """Who has a data key of this epoch; not what belongs to the file itself."""
        rows = cursor.execute(_ALL).fetchall()
        found = (bytes(row[0]) for row in rows if row[1] == self.epoch and not log_keys.is_kept(bytes(row[2])))
        return [subject_id for subject_id in found if subject_id not in _OF_FILE]

    def log_keys(self, cursor: Any, subject_id: bytes) -> tuple[Dek, ...]:
        """The keys of what the log says about a subject, the newest first; none where there is no data key that opens.

        Raises Refused ``file_restricted``.
        """
        try:
            return tuple(self.each_log_key(cursor, subject_id))
        except OpenError:
            return ()

    def each_log_key(self, cursor: Any, subject_id: bytes) -> Iterator[Dek]:
        """The keys under which entries about a subject may be sealed, the newest first, read as they are asked for.

        Raises OpenError where there is no data key or it does not open, Refused ``file_restricted``.
        """
        dek = self.find(cursor, subject_id, self.epoch)
        yield dek.for_log()
        kept = self.wrap_of(cursor, log_keys.row_of(subject_id), self.epoch)
        yield from log_keys.opened(kept, dek, self._log_aad(subject_id))

    def keep_log_keys(self, work: UnitOfWork, subject_id: bytes, keys: Sequence[Dek], *, dek: Dek) -> None:
        """Keep earlier keys, the newest first, under the subject's data key of this epoch, which was just written."""
        if keys:
            wrap = log_keys.sealed(keys, dek, self._log_aad(subject_id))
            _insert(work, log_keys.row_of(subject_id), self.epoch, wrap=wrap)

    def _log_aad(self, subject_id: bytes) -> bytes:
        return tlv("dek-log", self.org, self.comp, self.epoch, subject_id)

    def carry_in(self, work: UnitOfWork, subject_id: bytes, epoch: int, *, dek: Dek) -> None:
        """Write a key of an earlier epoch, opened elsewhere, so that what it sealed is carried over as it is."""
        wrap = self._keys.wrap_dek(self.comp, subject_id, dek, epoch=epoch)
        _insert(work, subject_id, epoch, wrap=wrap)

    def insert(self, work: UnitOfWork, subject_id: bytes, epoch: int, *, wrap: bytes) -> None:
        """Write a wrap."""
        with _UNSAID if subject_id in _OF_FILE else self.change(work, subject_id):
            _insert(work, subject_id, epoch, wrap=wrap)

    def destroy(self, work: UnitOfWork, subject_id: bytes) -> None:
        """Take a subject's wraps away: what they sealed can never be opened again."""
        with self.change(work, subject_id):
            _destroy(work, subject_id, self.comp)
        work.after_commit(lambda: self._forget(subject_id))

    def _forget(self, subject_id: bytes) -> None:
        for kept in (self._open, self._pinned):
            for key in tuple(kept):
                if key[0] == subject_id:
                    kept.pop(key, None)

    def _keep(self, subject_id: bytes, epoch: int, wrap: bytes, dek: Dek) -> None:
        if len(self._open) >= _KEPT:
            self._open.clear()
        self._open[subject_id, epoch] = (wrap, dek)


@contextlib.contextmanager
def read_once(deks: Wraps, read: Mapping[tuple[bytes, int], bytes | None] = MappingProxyType({})) -> Iterator[None]:
    """What this thread reads inside, within one moment of the file: each wrap is read once. ``read``: those that were
    read in that moment, by subject and epoch.
    """
    deks._here.run = dict(read)
    try:
        yield
    finally:
        deks._here.run = None


def made_here(work: UnitOfWork, subject_id: bytes, dek: Dek) -> None:
    """This key of a subject was made in this transaction, maybe for others alone: ``Wraps.known`` gives it."""
    work.scratch[_name(subject_id)] = dek


def _pin(deks: Wraps, subject_id: bytes, epoch: int, *, wrap: bytes, dek: Dek) -> None:
    """From here on this is the key of a restricted subject; what a transaction reads, once that is durable: it may have
    made it, and be undone.
    """
    if not is_restricted(wrap) or (subject_id, epoch) in deks._pinned:
        return

    def pin() -> None:
        deks._pinned.setdefault((subject_id, epoch), dek)

    work, name = deks.work(), f"pin {subject_id.hex()} {epoch}"
    if work is None:
        pin()
    elif name not in work.scratch:
        work.scratch[name] = True
        work.after_commit(pin)


def kept_apart(cursor: Any) -> frozenset[bytes]:
    """Where keys are that are no subject's: of the file itself, and the earlier ones of each. No subject's id is
    one of these, but whoever has the file's key can write it so.
    """
    return _OF_FILE.union(log_keys.row_of(bytes(row[0])) for row in cursor.execute(_ALL).fetchall())


def restricted_subjects(deks: Wraps, cursor: Any) -> list[bytes]:
    """Whose key of this epoch is restricted."""
    return [bytes(row[0]) for row in cursor.execute(_RESTRICTED_ONES, (deks.epoch,)).fetchall()]


def opens_here(deks: Wraps, cursor: Any, subject_id: bytes) -> bool:
    """Whether a subject's key of this epoch opens for this person."""
    try:
        deks.find(cursor, subject_id, deks.epoch)
    except (FileRestricted, OpenError):
        return False
    return True


def prove_again(deks: Wraps, work: UnitOfWork, subject_id: bytes) -> None:
    """Write a restricted wrap whose names are not those that its key was given to for keepers alone, or for this keeper
    where she was named and keepers were not. Raises OpenError where the key does not open here, Refused
    ``file_restricted``.
    """
    wrap = deks.wrap_of(work.cursor, subject_id, deks.epoch)
    shared = None if wrap is None else parts_of(wrap)
    if shared is None:
        raise OpenError
    dek, name = deks._hers(subject_id, shared), KEEPERS if KEEPERS in shared else deks._keys.uid
    proved = deks._proved(subject_id, {name: shared[name]}, dek)
    work.cursor.execute(_UPDATE, (proved, subject_id, deks.epoch))
    work.scratch.pop(_READ, None)


def put_right(deks: Wraps, work: UnitOfWork, name: bytes) -> Dek:
    """A key that belongs to the file itself, and another one where none is stored that opens; the one that this process
    knows, if it does. What only a lost key opens stays shut.
    """
    wrap, known = deks.wrap_of(work.cursor, name, deks.epoch), deks._of_file.get(name)
    with contextlib.suppress(OpenError):
        stored = deks.opened(name, deks.epoch, wrap)
        if known is None or known.same_as(stored):
            return stored
    if known is None:
        wrap, dek = deks._keys.new_dek(deks.comp, name)
    else:
        wrap, dek = deks._keys.wrap_dek(deks.comp, name, known, epoch=deks.epoch), known
    work.cursor.execute(f"{_DELETE} AND epoch = ?", (name, deks.epoch))
    _insert(work, name, deks.epoch, wrap=wrap)
    return dek


def _insert(work: UnitOfWork, subject_id: bytes, epoch: int, *, wrap: bytes) -> None:
    work.cursor.execute(_INSERT, (subject_id, epoch, wrap))
    work.scratch.pop(_READ, None)


def _destroy(work: UnitOfWork, subject_id: bytes, comp: Compartment) -> None:
    work.cursor.execute(_DELETE, (subject_id,))
    work.cursor.execute(_DELETE, (log_keys.row_of(subject_id),))
    work.scratch.pop(_READ, None)
    if comp is Compartment.IDENTITY:
        drop_about(work.cursor, subject_id)


def _name(subject_id: bytes) -> str:
    """Where a transaction keeps the key it has made again for a subject."""
    return f"dek {subject_id.hex()}"
