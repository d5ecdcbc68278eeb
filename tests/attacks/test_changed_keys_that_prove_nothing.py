"""Somebody with a file's key changes what a keeper stated when the keys were changed: a line of it, its list, or the
entry that states it. A keeper can settle that, and gives nothing up that protects a woman.
"""

from __future__ import annotations

import pytest

from nsintake.domain.consent import ActKind
from nsintake.records.case_files import case_of, freeze_on, link_for
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.liaison import disclosures
from nsintake.store import checkpoint
from nsintake.store.sealed import SealedStore
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_her_words_outlive_settling import every_row, keys_changed, last_word, said_last, settled
from tests.attacks.test_nothing_waits_for_a_damaged_row import (
    Act,
    freeze,
    letter_ids,
    narrow,
    print_all,
    tried,
    withdraw,
)
from tests.attacks.test_rollback import seen
from tests.services.accompaniment.test_ways import ringing, under_way, way_of
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office

LINE = "UPDATE checkpoint SET version = version + 1 WHERE record_id = ?"
LIST = "UPDATE checkpoint_list SET buckets = zeroblob(length(buckets))"
ENTRY = f"UPDATE audit SET sig = zeroblob(64) WHERE tbl = '{checkpoint.TABLE}'"
HOW = pytest.mark.parametrize("text", [LINE, LIST, ENTRY], ids=["line", "list", "entry"])


def change(store: SealedStore, text: str, *record_ids: bytes) -> None:
    """Each of these lines, or what all lines hang on."""
    cursor = store.database.reader()
    for record_id in record_ids:
        assert cursor.execute(text, (record_id,) if text is LINE else ()).rowcount


@HOW
def test_copies_that_are_there_are_asked_for(printed: Office, text: str) -> None:
    """By a liaison officer alone. Before: nobody could settle it, so nobody was removed any more; where the entry was
    void the copies were forgotten.
    """
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    disclosures.count_pages(officer, row.disclosure_id, pages_out=row.pages_expected, handed_to="the duty officer")
    printed.close()
    keys_changed(printed)
    printed.sign_in("keeper")
    change(own_program(printed.sign_in("liaison")).liaison, text, row.disclosure_id)
    settled(printed, "liaison.db")
    found = withdrawing.withdraw(printed.sign_in("intake"), printed.case_id(), POLICE)
    assert found.with_us == row.copies
    printed.close()
    keys_changed(printed)


@HOW
def test_a_watch_rings(office: Office, text: str) -> None:
    """By a liaison officer alone."""
    _intake, _officer, way_id, way = under_way(office)
    office.close()
    keys_changed(office)
    office.sign_in("keeper")
    change(own_program(office.sign_in("liaison")).liaison, text, way_id)
    settled(office, "liaison.db")
    fresh = office.sign_in("liaison")
    assert way_of(fresh, way_id).is_open
    office.clock.moment = way.check_ins[0].missed_at
    assert ringing(fresh, way_id)


@HOW
@pytest.mark.parametrize("by_freezing", [True, False])
def test_what_her_file_says(released: Office, text: str, *, by_freezing: bool) -> None:
    """By a colleague, in identity.db."""
    employ(released)
    case_id, act_id = said_last(released, by_freezing=by_freezing)
    released.close()
    keys_changed(released)
    released.sign_in("keeper")
    change(own_program(released.sign_in(COLLEAGUE)).identity, text, act_id)
    settled(released)
    worker = released.sign_in("intake")
    assert freeze_on(worker, case_id) if by_freezing else last_word(worker, case_id) is ActKind.WITHDRAWN


@HOW
def test_all_that_is_in_a_file_that_is_shut_to_whoever_did_it(released: Office, text: str) -> None:
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    restriction.restrict(worker, case_id, [])
    case, before = case_of(worker, case_id), every_row(worker, case_id)
    released.close()
    keys_changed(released)
    released.sign_in("keeper")
    change(own_program(released.sign_in(COLLEAGUE)).identity, text, *(row_id for _, row_id in before))
    settled(released)
    worker = released.sign_in("intake")
    assert case_of(worker, case_id) == case
    assert every_row(worker, case_id) == before


def test_what_was_settled_of_earlier_keys_hides_nothing_of_these(released: Office) -> None:
    """Before: a bucket of the lines was settled for good."""
    for _ in range(2):
        keys_changed(released)
        released.sign_in("keeper")
        change(own_program(released.sign_in("liaison")).liaison, LIST, b"")
        settled(released, "liaison.db")
        released.close()
    keys_changed(released)
    keeper = released.sign_in("keeper")
    change(own_program(released.sign_in("liaison")).liaison, LIST, b"")
    audit.look_through(keeper)
    assert ("liaison.db", "unproved") in seen(keeper)


def withdraw_by_reference(signed_in: SignedIn, office: Office) -> None:
    reference = link_for(signed_in, office.case_id(), POLICE)
    assert reference is not None
    withdrawing.block_by_reference(signed_in, reference.reference)


def freeze_by_reference(signed_in: SignedIn, office: Office) -> None:
    reference = link_for(signed_in, office.case_id(), POLICE)
    assert reference is not None
    freezing.freeze_by_reference(signed_in, reference.reference, reason="he answered for her")


@pytest.mark.parametrize("fresh", [True, False])
@HOW
@pytest.mark.parametrize("act", [withdraw, freeze, narrow, withdraw_by_reference, freeze_by_reference])
def test_nothing_prints_where_it_was_changed_for_the_moment_of_an_act(
    released: Office, act: Act, text: str, *, fresh: bool
) -> None:
    """By a liaison officer alone, who puts it back then. Before: the letter printed. ``fresh``: the worker signs in
    while it is changed.
    """
    keys_changed(released)
    released.sign_in("keeper")
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    store, letters = own_program(released.sign_in("liaison")).liaison, letter_ids(officer, released)
    lines = read(store, "SELECT record_id FROM checkpoint")
    held = {table: read(store, f"SELECT * FROM {table}") for table in ("checkpoint", "checkpoint_list")}
    signed = read(store, f"SELECT sig, n FROM audit WHERE tbl = '{checkpoint.TABLE}'")
    change(store, text, *(line[0] for line in lines))
    told = tried(act, released.sign_in("intake") if fresh else worker, released)
    for table, rows in held.items():
        store.database.reader().execute(f"DELETE FROM {table}")
        put_in(store, table, rows)
    for each in signed:
        store.database.reader().execute("UPDATE audit SET sig = ? WHERE n = ?", each)
    assert "printed" not in (*print_all(officer, letters), *print_all(released.sign_in("liaison"), letters)), told
