"""Whoever has a file's key lays into it, before all keys are changed because she is removed, keys and rows at which the
change stumbles for ever, or a key of her own that would be the new one.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date

import pytest

from nsintake.crypto.dek import Dek
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.integrity import IntegrityKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.station import rotation
from nsintake.store import log_keys
from nsintake.store.column_types import NOT_BYTES
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore
from nsintake.store.wraps import AUDIT
from tests.attacks.test_rollback import seen
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")
HERS = b"k" * 32
TASK = Task(TaskKind.PRINT_LETTER, date(2026, 3, 4), "u-liaison")


def store_of(signed_in: SignedIn, name: str) -> SealedStore:
    return next(store for store in signed_in.stores if store.name == name)


def lay(store: SealedStore, subject: bytes, epoch: int) -> None:
    """A key of hers, wrapped as the program does it."""
    wrap = store.deks._keys.wrap_dek(store.comp, subject, Dek(HERS), epoch=epoch)
    store.database.reader().execute("INSERT INTO dek VALUES (?, ?, ?)", (subject, epoch, wrap))


def put_under(store: SealedStore, subject: bytes) -> None:
    with store.begin() as work:
        store.put(work, "task", secrets.token_bytes(16), subject, TASK, verb="task")
        work.commit()


def change(office: Office, *, leave_damaged: bool = False) -> None:
    keeper, reason = office.sign_in("keeper"), rotation.KeyChange.SUSPECTED_LEAK
    rotation.change_keys(keeper, reason=reason, leave_damaged=leave_damaged)
    office.close()


def key_where_others_are(store: SealedStore, _office: Office) -> None:
    subject = secrets.token_bytes(16)
    lay(store, subject, store.deks.epoch)
    lay(store, log_keys.row_of(subject), store.deks.epoch)


def row_under_earlier_keys(store: SealedStore, office: Office) -> None:
    put_under(store, log_keys.row_of(office.record_id()))


def draft_under_earlier_keys(store: SealedStore, office: Office) -> None:
    Drafts(store).save(secrets.token_bytes(16), log_keys.row_of(office.record_id()), TASK, owner="u-liaison")


def row_under_the_file(store: SealedStore, _office: Office) -> None:
    put_under(store, AUDIT)


HARMS: list[tuple[str, str, Callable[[SealedStore, Office], None]]] = [
    ("administrator", "accounts.db", key_where_others_are),
    ("liaison", "liaison.db", key_where_others_are),
    ("liaison", "liaison.db", draft_under_earlier_keys),
    ("liaison", "liaison.db", row_under_earlier_keys),
    ("intake", "identity.db", row_under_the_file),
]


@pytest.mark.parametrize(("login", "file", "harm"), HARMS)
def test_what_lies_under_keys_that_are_no_womans_stops_no_change(
    released: Office, login: str, file: str, harm: Callable[[SealedStore, Office], None]
) -> None:
    """Before: no key could be changed any more and nobody removed, no backup of it brought back, and nothing was found
    that a keeper could settle.
    """
    harm(store_of(released.sign_in(login), file), released)
    released.close()
    if harm in {key_where_others_are, draft_under_earlier_keys}:
        change(released)
    else:
        with pytest.raises(Refused, match="records_damaged"):
            change(released)
        released.close()
        change(released, leave_damaged=True)
    assert released.sign_in("keeper").ring.epoch == 2


@pytest.mark.parametrize(("login", "file"), [("administrator", "accounts.db"), ("liaison", "liaison.db")])
def test_nobody_knows_the_next_key_of_a_log(released: Office, login: str, file: str) -> None:
    """Before: a key laid for the next epoch was carried over, and sealed what the log tells from then on."""
    store = store_of(released.sign_in(login), file)
    lay(store, AUDIT, store.deks.epoch + 1)
    released.close()
    with pytest.raises(Refused, match="records_damaged"):
        change(released)
    released.close()
    change(released, leave_damaged=True)
    new = store_of(released.sign_in("keeper"), file)
    assert not new.deks.find(new.database.reader(), AUDIT, new.deks.epoch).same_as(Dek(HERS))


def test_an_entry_whose_head_is_no_hash_takes_nothing_from_what_is_remembered(released: Office) -> None:
    """By a liaison officer. Before: this computer wrote it down and could read nothing of that file any more, so an
    older one could be put back.
    """
    store = released.sign_in("liaison").liaison
    before, reader = store.audit.head(), store.database.reader()
    reader.execute(
        "INSERT INTO audit "
        "SELECT max(n) + 1, actor, day, roster_no, tbl, record_id, version, hash, epoch, body, 'x', sig FROM audit"
    )
    assert store.audit.head().hash.startswith(NOT_BYTES.encode())
    released.close()
    audit.look_through(released.sign_in("liaison"))
    released.close()
    again = released.sign_in("liaison")
    assert IntegrityKind.UNREADABLE not in {kind for _, kind in seen(again)}
    assert f"liaison.db 0 {before.number} {before.hash.hex()}" in again.integrity.anchors.text()
