"""Whole offices as the program wrote them to a disk, and what it read in them: the vectors of ``make_office``.

``everything`` is the program's own word of what is in the files of a keeper; the stored one was written when the office
was made, and every later version must say the same of the same bytes.
"""

from __future__ import annotations

import json
import tarfile
import threading
from pathlib import Path
from typing import Any

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto import os_keyring, user_blob
from nsintake.crypto.envelope import unpad
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.records.unlocking import open_ring
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from nsintake.store import wraps
from nsintake.store.anchors import line_of
from nsintake.store.audit_bodies import KEY_GONE
from nsintake.store.audit_lines import LogLine
from nsintake.store.carrying import carry_out
from nsintake.store.sealed import SealedStore
from nsintake.store.statements import BATCH
from nsintake.store.tables import SEALED
from tests.crypto import fake_backends
from tests.once import derived
from tests.services.ladder import MOMENT

HERE = Path(__file__).parent
ARCHIVE, SAID = HERE / "office-1.tar.xz", HERE / "office-1.json"
KEEPER, ADMINISTRATOR, INTAKE, LIAISON, DEMOTED = "samira", "rebin", "nasrin", "hana", "dilan"


def said() -> dict[str, Any]:
    """What the script wrote down about the offices: passwords, digits, plaintexts."""
    found: dict[str, Any] = json.loads(SAID.read_text("utf-8"))
    return found


def unpack(folder: Path) -> None:
    """Unpack the offices ``first``, ``second`` and ``third`` into a folder."""
    with tarfile.open(ARCHIVE) as archive:
        archive.extractall(folder, filter="data")
    for data in folder.glob("*/data"):
        data.chmod(0o700)


def use_keyring_in_memory(patch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """Let the program find a keyring that keeps everything in a dictionary by (service, name)."""
    patch.setattr(os_keyring, "backends_for", lambda _platform: (fake_backends.name("Memory"),))
    fake_backends.Memory.items.clear()
    return fake_backends.Memory.items


def sign_in_as(data: Path, login: str, password: str, *, sheet: str | None = None) -> SignedIn:
    """A session as a new process would begin it; ``sheet`` is typed where the keyring is not to be asked."""
    station = Station.find(data, clock=FixedClock(MOMENT))
    assert station is not None
    if sheet is not None:
        station.unlock(sheet)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(user_blob, "derive_kek", derived)
            return sign_in(station, login, password)
    except NsintakeError:
        station.close()
        raise


def looking(data: Path, login: str, password: str, *, sheet: str | None = None) -> SignedIn:
    """As ``sign_in_as``, without what a sign-in writes and delivers: the files are read as they are."""
    station = Station.find(data, clock=FixedClock(MOMENT))
    assert station is not None
    station.unlock(sheet)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(user_blob, "derive_kek", derived)
        ring = open_ring(station, login, password)
    return SignedIn(station, ring, station.open_files(ring))


def end(signed_in: SignedIn) -> None:
    """Close a session and its station, and wait for what it still writes."""
    station = signed_in.station
    wait_for_anchors()  # a keyring that has not answered yet is not written to
    signed_in.close()
    station.close()
    wait_for_anchors()


def wait_for_anchors() -> None:
    for thread in threading.enumerate():
        if thread.name == "anchors":
            thread.join()


# --- what is in the files, as the program reads it


def everything(signed_in: SignedIn) -> dict[str, Any]:
    """Every record, draft, outbox entry and audit entry of a keeper's files, bytes as hex, plaintexts as text."""
    return {
        "records": [record for store in signed_in.stores for record in _records(store)],
        "drafts": _drafts(signed_in),
        "outbox": _outbox(signed_in.identity),
        "audit": {store.comp.value: _audit(store) for store in signed_in.stores},
        "lines": {store.comp.value: line_of(store.audit) for store in signed_in.stores},
    }


def _records(store: SealedStore) -> list[dict[str, Any]]:
    found = []
    for table in SEALED[store.comp]:
        ids = store.known_ids(table)
        for start in range(0, len(ids), BATCH):
            for carried in carry_out(store, table, ids[start : start + BATCH]):
                assert carried.said is not None
                told = {"file": store.comp.value, "table": table, "record_id": carried.record_id.hex()}
                if carried.row is None:
                    found.append({**told, "version": carried.said.version, "removed": True})
                    continue
                assert carried.plain is not None
                row = {
                    "subject_id": carried.row.subject_id.hex(),
                    "schema": carried.row.schema,
                    "version": carried.row.version,
                }
                found.append({**told, **row, "plain": carried.plain.decode()})
    return found


def _drafts(signed_in: SignedIn) -> list[dict[str, Any]]:
    cursor = signed_in.identity.database.reader()
    columns = "draft_id, subject_id, owner, schema, epoch, body"
    rows = cursor.execute(f"SELECT {columns} FROM draft ORDER BY draft_id").fetchall()
    return [
        {
            "draft_id": row[0].hex(),
            "subject_id": row[1].hex(),
            "owner": row[2],
            "schema": row[3],
            "plain": _typed(signed_in, cursor, row).decode(),
        }
        for row in rows
    ]


def _typed(signed_in: SignedIn, cursor: Any, row: Any) -> bytes:
    plain = signed_in.drafts._plain(cursor, row)
    return plain if plain.startswith(b"{") else signed_in.drafts.typed(cursor, row)  # one of before nobody signed


def _outbox(store: SealedStore) -> list[dict[str, Any]]:
    from nsintake.store.owed import OwedLines  # noqa: PLC0415

    cursor, found = store.database.reader(), []
    for seq, outbox_id, epoch, body in cursor.execute("SELECT seq, outbox_id, epoch, body FROM outbox ORDER BY seq"):
        dek = store.deks.find(store.database.reader(), wraps.OUTBOX, epoch)
        plain = unpad(dek.open(body, OwedLines(store).aad(seq, outbox_id, epoch)))
        found.append({"seq": seq, "outbox_id": outbox_id.hex(), "plain": plain.decode()})
    return found


def _audit(store: SealedStore) -> list[dict[str, Any]]:
    chain, found, before = store.audit, [], bytes(32)
    for line in chain.lines(1, 10_000):
        plain = _said(store, line)
        told = {"n": line.n, "actor": line.actor, "table": line.tbl, "version": line.version}
        found.append({**told, "counts": chain.counts_line(line, before), "plain": plain})
        before = line.head
    return found


def _said(store: SealedStore, line: LogLine) -> str | None:
    """What an entry says; None where the key of what it is about is gone."""
    cursor = store.database.reader()
    if store.audit.bodies.open(cursor, line).verb == KEY_GONE:
        return None
    return store.audit.bodies.plain(cursor, line).decode()
