"""Whoever opens the files with every key after an erasure looks into each page, free ones included, and its log.

What she looks for is the wrap that opened a woman's rows: with it and a page kept from before they would open again.
"""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from nsintake.crypto.compartments import Compartment
from nsintake.domain.case import CaseFile
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.day import erasure
from nsintake.store.sealed import SealedStore
from tests.services.ladder import Office

PAGE, SALT, RESERVED, IV = 8192, 16, 80, 16


class Recorder:
    """Takes down the raw key that a connection would be given."""

    key = b""

    def execute(self, text: str) -> None:
        self.key = bytes.fromhex(text.split("'")[1])


def pages(signed_in: SignedIn, comp: Compartment) -> bytes:
    """Every page of a file as it is on the disk now, decrypted one by one."""
    recorder = Recorder()
    signed_in.ring.apply_file_key(comp, recorder)
    raw = signed_in.station.path_of(comp).read_bytes()
    whole = []
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        first = SALT if start == 0 else 0
        vector = page[PAGE - RESERVED : PAGE - RESERVED + IV]
        opener = Cipher(AES(recorder.key), CBC(vector)).decryptor()
        whole.append(opener.update(page[first : PAGE - RESERVED]) + opener.finalize())
    return b"".join(whole)


def wrap_of(store: SealedStore, subject: bytes) -> bytes:
    wrap = store.deks.wrap_of(store.database.reader(), subject, store.deks.epoch)
    assert wrap is not None
    return wrap


def log_of(path: Path) -> int:
    log = path.with_name(f"{path.name}-wal")
    return log.stat().st_size if log.exists() else 0


def test_no_page_and_no_log_holds_a_key_that_was_taken_away(released: Office) -> None:
    worker = released.sign_in("intake")
    hers = wrap_of(worker.identity, released.case_id())
    record = wrap_of(worker.liaison, released.record_id())
    worker.tidy()
    assert hers in pages(worker, Compartment.IDENTITY)
    assert record in pages(worker, Compartment.LIAISON)
    code = worker.identity.get("case_file", released.case_id(), CaseFile).code
    erasure.erase(worker, released.case_id(), typed=code)
    for comp, wrap in ((Compartment.IDENTITY, hers), (Compartment.LIAISON, record)):
        assert wrap not in pages(worker, comp)
        assert log_of(worker.station.path_of(comp)) == 0


def test_no_page_and_no_log_holds_the_key_from_before_a_file_was_restricted(released: Office) -> None:
    worker = released.sign_in("intake")
    before = wrap_of(worker.identity, released.case_id())
    row = worker.identity.database.reader().execute(
        "SELECT body FROM case_file WHERE record_id = ?", (released.case_id(),)
    )
    body = bytes(row.fetchone()[0])
    restriction.restrict(worker, released.case_id(), [])
    whole = pages(worker, Compartment.IDENTITY)
    assert before not in whole
    assert body[:64] not in whole
    assert wrap_of(worker.identity, released.case_id()) in whole
    assert log_of(worker.station.path_of(Compartment.IDENTITY)) == 0
