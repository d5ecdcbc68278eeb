"""The sealed part of an audit entry: what was done, and when exactly.

In an entry about a record of identity.db it is sealed under a key of that record's subject: only those who may open her
file can open it, and it goes when her key is erased. In any other entry it is sealed under the file's own key. Which of
the two keys is used is no secret. Nor is the subject, which is also readable beside the record.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from nsintake.crypto.envelope import OpenError, pad, tlv, unpad
from nsintake.crypto.keys import Dek
from nsintake.store import wraps
from nsintake.store.audit_lines import GOES_ON, AuditBody, LogLine
from nsintake.store.codec import decode, encode
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import FileRestricted

if TYPE_CHECKING:
    from nsintake.crypto.compartments import Compartment

UNREADABLE = "unreadable"
"""The verb shown for an entry whose sealed part does not open."""
KEPT_FROM = "kept_from"
"""The verb shown for an entry about a woman who did not accept whoever looks."""
KEY_GONE = "key_gone"
"""The verb shown for an entry about something of which the key was destroyed."""
ABOUT = b"\x02"
"""The first byte of a sealed part that is under a subject's key; the subject follows."""
_ID = 16


class Bodies:
    """Seals and opens the sealed parts of one file's entries."""

    def __init__(self, comp: Compartment, org: str, deks: wraps.Wraps) -> None:
        self._comp = comp
        self._org = org
        self._deks = deks

    def seal(self, work: UnitOfWork, n: int, said: AuditBody, *, about: bytes = b"") -> bytes:
        """The sealed part of entry ``n``. ``about`` is the subject whose key seals it, empty for none.

        Where that key cannot be had (a colleague blocks what is about a file she may not read, somebody destroyed a
        wrap), the file's own seals the verb alone; and where that cannot be had either, what protects her is sealed
        under a key that nobody keeps, and reads as one that was destroyed: nothing that protects her waits for a key.
        """
        dek = self._deks.known(work, about) if about else None
        if dek is not None:
            return ABOUT + about + dek.for_log().seal(pad(encode(said)), self._about(n, self._deks.epoch, about))
        if about:
            said = AuditBody(None, said.verb)
        try:
            dek = self._deks.of_file(work, wraps.AUDIT)
        except OpenError:
            if said.verb not in GOES_ON:
                raise
            _, dek = self._deks.make(wraps.AUDIT)
        return dek.seal(pad(encode(said)), self._aad(n, self._deks.epoch))

    def open(self, cursor: Any, line: LogLine) -> AuditBody:
        """The sealed part, or something in its place: one forged entry must not hide all the others from the reader."""
        try:
            return decode(AuditBody, 1, self.plain(cursor, line))
        except FileRestricted:
            return AuditBody(None, KEPT_FROM)
        except OpenError:
            gone = is_about(line) and self._deks.wrap_of(cursor, subject_of(line.body), self._deks.epoch) is None
            return AuditBody(None, KEY_GONE if gone else UNREADABLE)

    def plain(self, cursor: Any, line: LogLine) -> bytes:
        """The sealed part as it was written. Raises OpenError, Refused ``file_restricted``."""
        if is_about(line):
            return unpad(self._under_hers(cursor, line))
        dek = self._deks.find(cursor, wraps.AUDIT, line.epoch)
        return unpad(dek.open(line.body, self._aad(line.n, line.epoch)))

    def age_of_key(self, cursor: Any, line: LogLine) -> int | None:
        """How many keys her file had since an entry about her: 0 for the present one, None where none opens it.

        Raises OpenError where her key does not open, Refused ``file_restricted``.
        """
        return next((age for age, _ in self._each_under_hers(cursor, line)), None)

    def _under_hers(self, cursor: Any, line: LogLine) -> bytes:
        for _, plain in self._each_under_hers(cursor, line):
            return plain
        raise OpenError

    def _each_under_hers(self, cursor: Any, line: LogLine) -> Iterator[tuple[int, bytes]]:
        subject_id, envelope = subject_of(line.body), line.body[1 + _ID :]
        aad = self._about(line.n, line.epoch, subject_id)
        for age, dek in enumerate(self._deks.each_log_key(cursor, subject_id)):
            plain = _opened(dek, envelope, aad)
            if plain is not None:
                yield age, plain

    def _aad(self, n: int, epoch: int) -> bytes:
        return tlv("audit-body", self._org, self._comp, n, epoch)

    def _about(self, n: int, epoch: int, subject_id: bytes) -> bytes:
        return tlv("audit-about", self._org, self._comp, n, epoch, subject_id)


def is_about(line: LogLine) -> bool:
    """Whether the sealed part is under a subject's key."""
    return line.body[:1] == ABOUT


def subject_of(body: bytes) -> bytes:
    """Whose key it is under, if it ``is_about`` somebody."""
    return body[1 : 1 + _ID]


def _opened(dek: Dek, envelope: bytes, aad: bytes) -> bytes | None:
    try:
        return dek.open(envelope, aad)
    except OpenError:
        return None
