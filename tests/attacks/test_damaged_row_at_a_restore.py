"""One row of the living station is damaged, by somebody with that file's key, before an honest backup is brought back:
that costs what the row said, and nothing that other rows or the backup say.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.consent import Given, Item
from nsintake.domain.liaison import Disclosure
from nsintake.domain.ties import MergeReason
from nsintake.records.merged_files import files_of
from nsintake.services.consent import consenting, merging, withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.liaison import disclosures
from nsintake.store.sealed import SealedStore
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_linking import told
from tests.attacks.test_missing_tombstones import restore
from tests.services.backup.test_recovery import back_up
from tests.services.consent.test_consenting import said
from tests.services.ladder import POLICE, Office, hand_over

pytestmark = pytest.mark.usefixtures("cheap_keys")


def damage(store: SealedStore, table: str, how: str, record_id: bytes) -> None:
    with store.begin() as work:
        if how == "a bit":
            work.cursor.execute(f"UPDATE {table} SET body = zeroblob(length(body)) WHERE record_id = ?", (record_id,))
        else:
            work.cursor.execute(f"DELETE FROM {table} WHERE record_id = ?", (record_id,))
        assert work.cursor.rowcount == 1
        work.commit()


@pytest.mark.parametrize("how", ["a bit", "deleted"])
def test_a_damaged_tie_takes_files_apart_no_more_than_the_backup_does(released: Office, copies: Path, how: str) -> None:
    first = released.case_id()
    worker = released.sign_in("intake")
    second = record(worker, told(1))
    merging.merge(worker, first, second, MergeReason.SHE_SAYS)
    consenting.record_acts(worker, second, [said(Item.KIND, Item.PLATFORM)], Given())
    path = back_up(released, copies)
    consenting.record_acts(released.sign_in("intake"), first, [said(Item.KIND)], Given())
    hands = own_program(released.sign_in("intake"))
    for (tie,) in hands.identity.database.reader().execute("SELECT record_id FROM tie").fetchall():
        damage(hands.identity, "tie", how, bytes(tie))
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    assert set(files_of(worker, first)) == {first, second}


@pytest.mark.parametrize("how", ["a bit", "deleted"])
def test_a_damaged_record_hides_no_copies_printed_since(released: Office, copies: Path, how: str) -> None:
    path = back_up(released, copies)
    officer = released.sign_in("liaison")
    (letter_id, *_) = released.letter_ids(officer)
    disclosures.record_print(officer, letter_id, copies=2)
    hand_over(released.sign_in("liaison"))
    hands = own_program(released.sign_in("liaison"))
    rows = hands.liaison.records("disclosure", Disclosure)
    assert rows
    damage(hands.liaison, "masked_record", how, released.record_id())
    released.close()
    restore(released, path)
    keeper = released.sign_in("keeper")
    view = withdrawing.withdraw(keeper, released.case_id(), POLICE)
    assert view.copies_out == sum(row.value.copies for row in rows)
