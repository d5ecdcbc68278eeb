"""Bodies that somebody with a file's key seals as records and entries, and that make a decoder fail in its own way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from nsintake.crypto.envelope import pad
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.record_kinds import KINDS, File, RecordKind, Whose
from nsintake.records.signed_in import SignedIn
from nsintake.store import owed, wraps
from nsintake.store.codec import schema_of
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.settled import CONTINUED, NO_RECORD
from tests.scale import FULL
from tests.services.ladder import Office
from tests.vectors.contents import RECORDS

DEEP = b'{"x":' + b"[" * 20000 + b"]" * 20000 + b"}"


@dataclass(frozen=True)
class Odd:
    """A body and its schema, None for the present one."""

    plain: bytes
    schema: int | None = None
    padded: bool = True


_EVERY = {
    "deep": Odd(DEEP),
    "deep of schema 1": Odd(DEEP, 1),
    "no text": Odd(b'{"reference":"\xff","kind":"recall"}'),
    "null of schema 1": Odd(b"null", 1),
    "a list of schema 1": Odd(b"[1]", 1),
    "a text of schema 1": Odd(b'"x"', 1),
    "texts for parts": Odd(b'{"wishes":7,"reaching":[1],"acknowledged":{}}', 1),
    "an empty one": Odd(b"{}"),
    "newer": Odd(b"{}", 99),
    "of no schema": Odd(b"{}", 0),
    "the highest number": Odd(b'{"copies":' + b"9" * 4300 + b"}"),
    "nothing": Odd(b""),
    "not padded": Odd(b"{}", padded=False),
}
_SOME = ("deep", "no text", "null of schema 1", "newer", "the highest number")
BODIES = _EVERY if FULL else {name: _EVERY[name] for name in _SOME}
ENTRIES = (
    ("masked_record", "record", 99),
    ("", "", 0),
    (CONTINUED, "settling", 1),
    ("roster", "roster", 1),
    (owed.TABLE, "record", 3),
)
"""Table, what it is about, and version of entries that nobody signed and whose sealed part is odd."""


def subject_of(kind: RecordKind[Any], office: Office) -> bytes:
    """Under whose key a row of hers of this kind lies."""
    if kind.table == "disclosure":
        return disclosures_subject(office.record_id())
    hers = {Whose.WOMAN: office.case_id(), Whose.MASKED: office.record_id()}
    return hers.get(kind.whose, b"m" * 16)


def lay(
    signed_in: SignedIn, kind: RecordKind[Any], bodies: Iterable[Odd], office: Office, subject: bytes = b""
) -> None:
    """Lay them as records, each stated in the log by whoever this is."""
    store = signed_in.liaison if kind.file is File.LIAISON else signed_in.identity
    value, subject = RECORDS[store.comp][kind.table], subject or subject_of(kind, office)
    with store.begin() as work:
        dek = store.deks.ensure(work, subject)
        for odd in bodies:
            schema = odd.schema if odd.schema is not None else schema_of(value or object)
            row = StoredRow(new_id(), subject, schema, store.deks.epoch, 1, b"")
            plain = pad(odd.plain) if odd.padded else odd.plain
            fresh = row._replace(body=dek.seal(plain, store.aad(kind.table, row)))
            SealedStore._write(store, work, kind.table, fresh, verb="task", details=None)
        work.commit()


def lay_every(signed_in: SignedIn, file: File, office: Office) -> None:
    """Every odd body as every kind of record of a file."""
    for kind in KINDS:
        if kind.file is file:
            lay(signed_in, kind, BODIES.values(), office)


def lay_entries(signed_in: SignedIn, office: Office, keeper: str) -> None:
    """Every odd body as the sealed part of entries about her, and about nobody, that nobody signed and that name a
    keeper."""
    store = signed_in.liaison
    ids = {"record": office.record_id(), "settling": NO_RECORD, "roster": (1).to_bytes(16, "big")}
    with store.begin() as work:
        for table, about, version in ENTRIES:
            for odd in BODIES.values():
                state = b"?" * 32 if version else b""
                record_id = ids.get(about, b"")
                n = store.audit.append(work, "view", table=table, record_id=record_id, version=version, state=state)
                aad = store.audit.bodies._aad(n, store.deks.epoch)
                plain = pad(odd.plain) if odd.padded else odd.plain
                body = store.deks.of_file(work, wraps.AUDIT).seal(plain, aad)
                text = "UPDATE audit SET body = ?, sig = zeroblob(64), actor = ? WHERE n = ?"
                work.cursor.execute(text, (body, keeper, n))
        work.commit()
