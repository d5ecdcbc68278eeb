"""A liaison officer lets a keeper's settling wait for its turn to write, and damages a record meanwhile, once the file
was looked through. When all is settled she puts the record back: it waits to be confirmed like the others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from nsintake.services.audit import audit
from nsintake.store.sealed import SealedStore
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_nothing_waits_for_a_damaged_row import letter_ids, print_all
from tests.services.ladder import Office
from tests.services.refusals import refused

Mend = Callable[[], None]
JUNK = "UPDATE audit SET sig = zeroblob(64) WHERE n = (SELECT max(n) FROM audit)"


def bit(store: SealedStore, record_id: bytes) -> Mend:
    (row,) = read(store, "SELECT * FROM masked_record WHERE record_id = ?", record_id)
    text = "UPDATE masked_record SET body = zeroblob(99) WHERE record_id = ?"
    assert store.database.reader().execute(text, (record_id,)).rowcount == 1

    def mend() -> None:
        text = "UPDATE masked_record SET body = ? WHERE record_id = ?"
        store.database.reader().execute(text, (row[-1], record_id))

    return mend


def taken_out(store: SealedStore, record_id: bytes) -> Mend:
    rows = read(store, "SELECT * FROM masked_record WHERE record_id = ?", record_id)
    store.database.reader().execute("DELETE FROM masked_record WHERE record_id = ?", (record_id,))
    return lambda: put_in(store, "masked_record", rows)


def taken_out_with_its_entries(store: SealedStore, record_id: bytes) -> Mend:
    entries = read(store, "SELECT * FROM audit WHERE record_id = ?", record_id)
    mend = taken_out(store, record_id)
    store.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (record_id,))

    def mend_all() -> None:
        mend()
        put_in(store, "audit", entries)

    return mend_all


@pytest.mark.parametrize("hands", [bit, taken_out, taken_out_with_its_entries])
def test_it_waits_to_be_confirmed(
    released: Office, hands: Callable[[SealedStore, bytes], Mend], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: it printed unconfirmed, although what was lost may have been that she took it back."""
    keeper, officer = released.sign_in("keeper"), released.sign_in("liaison")
    store, letters = own_program(released.sign_in("liaison")).liaison, letter_ids(officer, released)
    with store.begin() as work:
        store.audit.append(work, "view", record_id=b"x" * 16)
        work.commit()
    store.database.reader().execute(JUNK)
    audit.look_through(keeper)
    mends, goes_on = list[Mend](), audit._keep_words

    def keep_words(*settled: Any) -> None:
        """What is written first, once all was looked through: it waits while she writes."""
        mends.append(hands(store, released.record_id()))
        goes_on(*settled)

    monkeypatch.setattr(audit, "_keep_words", keep_words)
    if hands is taken_out_with_its_entries:
        with refused("changed_meanwhile"):
            audit.settle(keeper, "liaison.db", "Somebody changed an entry.")
        assert keeper.unsound
        return
    audit.settle(keeper, "liaison.db", "Somebody changed an entry.")
    mends[0]()
    assert "printed" not in (*print_all(officer, letters), *print_all(released.sign_in("liaison"), letters))
