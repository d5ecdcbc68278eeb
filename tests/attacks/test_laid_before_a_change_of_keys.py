"""Whoever has a file's key lays into it, before all keys are changed because she is removed, keys and rows at which the
change stumbles for ever, or a key of her own that would be the new one.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from nsintake.crypto.dek import Dek
from nsintake.crypto.envelope import pad
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.integrity import IntegrityKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.station import rotation
from nsintake.store import log_keys
from nsintake.store.batches import BatchWait
from nsintake.store.codec import encode
from nsintake.store.column_types import NOT_BYTES
from nsintake.store.drafts import Drafts
from nsintake.store.outbox import Outbox
from nsintake.store.owed import Entry, OwedLines
from nsintake.store.rows import FinishedRow
from nsintake.store.sealed import SealedStore
from nsintake.store.wraps import AUDIT, OUTBOX
from tests.attacks.test_rollback import seen
from tests.services.ladder import Office, sign_only

pytestmark = pytest.mark.usefixtures("cheap_keys")
HERS = b"k" * 32
TASK = Task(TaskKind.PRINT_LETTER, date(2026, 3, 4), "u-liaison")


def store_of(signed_in: SignedIn, name: str) -> SealedStore:
    return next(store for store in signed_in.stores if store.name == name)


def lay(store: SealedStore, subject: bytes, epoch: int, *, stored: object = None) -> None:
    """A key of hers, wrapped as the program does it; ``stored`` in the place of its epoch."""
    wrap, at = store.deks._keys.wrap_dek(store.comp, subject, Dek(HERS), epoch=epoch), stored or epoch
    store.database.reader().execute("INSERT INTO dek VALUES (?, ?, ?)", (subject, at, wrap))


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


def keys_of_no_epoch(store: SealedStore, _office: Office) -> None:
    """What is no number reads as -1, so both are of one epoch."""
    lay(store, AUDIT, -1, stored="one")
    lay(store, AUDIT, -1, stored="two")


def owed_under_earlier_keys(store: SealedStore, office: Office) -> None:
    worker = office.sign_in("intake")
    waits = BatchWait(secrets.token_bytes(16), worker.now() + timedelta(hours=9))
    row = secrets.token_bytes(16), log_keys.row_of(office.record_id()), TASK
    with store.begin() as work:
        Outbox(store, worker.liaison).add_row(work, "task", *row, verb="task", waits=waits)
        work.commit()


HARMS: list[tuple[str, str, Callable[[SealedStore, Office], None]]] = [
    ("administrator", "accounts.db", key_where_others_are),
    ("administrator", "accounts.db", keys_of_no_epoch),
    ("liaison", "liaison.db", key_where_others_are),
    ("liaison", "liaison.db", draft_under_earlier_keys),
    ("liaison", "liaison.db", row_under_earlier_keys),
    ("intake", "identity.db", row_under_the_file),
    ("intake", "identity.db", owed_under_earlier_keys),
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
    if harm in {key_where_others_are, draft_under_earlier_keys, owed_under_earlier_keys}:
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


def test_what_is_owed_and_does_not_open_takes_nothing_else_with_it(heard: Office) -> None:
    """By an intake worker, before a letter that waits. Before: what was owed after it was lost, also what was noted."""
    keeper, hands = heard.sign_in("keeper"), heard.sign_in("intake")
    sign_only(keeper, heard.draft_id())
    before, owed, row_id = keeper.outbox.pending(), OwedLines(hands.identity), secrets.token_bytes(16)
    entry = Entry(row=FinishedRow("task", row_id, row_id, 1, 1, 1, b"x", b"x", "task"))
    with hands.identity.begin() as work:
        body = hands.identity.deks.of_file(work, OUTBOX).seal(pad(encode(entry)), owed.aad(0, row_id, 1))
        work.cursor.execute("INSERT INTO outbox VALUES (0, ?, 1, ?)", (row_id, body))
        owed.state(work, (0, row_id, 1, body), entry)
        work.commit()
    heard.close()
    with pytest.raises(Refused, match="records_damaged"):
        change(heard)
    heard.close()
    change(heard, leave_damaged=True)
    assert heard.sign_in("keeper").outbox.pending() == before > 0


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
