"""Where data keys lie, wrapped: one per woman, per record's content, per file for audit bodies.

Hands out Dek objects that seal and open; a wrap that does not open under this file's compartment key is an OpenError,
never a reason to make a new one.
"""

from __future__ import annotations

from typing import Any

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import Dek, KeyRing
from nsintake.store.unit_of_work import UnitOfWork

AUDIT = b"audit".ljust(16, b"\0")
OUTBOX = b"outbox".ljust(16, b"\0")
_KEPT = 4096
_SELECT = "SELECT wrap FROM dek WHERE subject_id = ? AND epoch = ?"
_INSERT = "INSERT INTO dek (subject_id, epoch, wrap) VALUES (?, ?, ?)"
_DELETE = "DELETE FROM dek WHERE subject_id = ?"


class Wraps:
    """The data keys of one file, opened when first needed and kept while the session lives."""

    def __init__(self, keys: KeyRing, comp: Compartment, epoch: int) -> None:
        self._keys = keys
        self._comp = comp
        self.epoch = epoch
        self._of_file: dict[bytes, Dek] = {}
        self._open: dict[tuple[bytes, int], tuple[bytes, Dek]] = {}

    def opened(self, subject_id: bytes, epoch: int, wrap: bytes | None) -> Dek:
        """The data key in ``wrap``, as read from the file."""
        if wrap is None:
            raise OpenError
        known = self._open.get((subject_id, epoch))
        if known is not None and known[0] == wrap:
            return known[1]
        dek = self._keys.open_dek(self._comp, subject_id, wrap)
        self._keep(subject_id, epoch, wrap, dek)
        return dek

    def find(self, cursor: Any, subject_id: bytes, epoch: int) -> Dek:
        """The data key of a subject and epoch. Raises OpenError where there is none."""
        return self.opened(subject_id, epoch, self.wrap_of(cursor, subject_id, epoch))

    def wrap_of(self, cursor: Any, subject_id: bytes, epoch: int) -> bytes | None:
        """The wrap as it lies in the file, or None."""
        row = cursor.execute(_SELECT, (subject_id, epoch)).fetchone()
        return None if row is None else bytes(row[0])

    def ensure(self, work: UnitOfWork, subject_id: bytes) -> Dek:
        """The subject's data key of this epoch, made now if there is none."""
        wrap = self.wrap_of(work.cursor, subject_id, self.epoch)
        if wrap is not None:
            return self.opened(subject_id, self.epoch, wrap)
        wrap, dek = self._keys.new_dek(self._comp, subject_id)
        self.insert(work, subject_id, self.epoch, wrap=wrap)
        return dek

    def of_file(self, work: UnitOfWork, name: bytes) -> Dek:
        """A key that belongs to the file itself (``AUDIT``, ``OUTBOX``); those are never destroyed."""
        known = self._of_file.get(name)
        if known is None:
            dek = known = self.ensure(work, name)
            work.after_commit(lambda: self._of_file.__setitem__(name, dek))
        return known

    def make(self, subject_id: bytes) -> tuple[bytes, Dek]:
        """A new data key and its wrap, not written anywhere."""
        return self._keys.new_dek(self._comp, subject_id)

    def insert(self, work: UnitOfWork, subject_id: bytes, epoch: int, *, wrap: bytes) -> None:
        """Write a wrap."""
        work.cursor.execute(_INSERT, (subject_id, epoch, wrap))

    def destroy(self, work: UnitOfWork, subject_id: bytes) -> None:
        """Take a subject's wraps away: what they sealed can never be opened again."""
        work.cursor.execute(_DELETE, (subject_id,))
        work.after_commit(lambda: self._forget(subject_id))

    def _forget(self, subject_id: bytes) -> None:
        for key in tuple(self._open):
            if key[0] == subject_id:
                self._open.pop(key, None)

    def _keep(self, subject_id: bytes, epoch: int, wrap: bytes, dek: Dek) -> None:
        if len(self._open) >= _KEPT:
            self._open.clear()
        self._open[subject_id, epoch] = (wrap, dek)
