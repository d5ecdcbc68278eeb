"""Somebody breaks an entry, lets a keeper settle that, and writes into it what she likes: nobody notices, and nobody
reads it.
"""

from __future__ import annotations

import contextlib
import secrets

import pytest

from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.release import CaseLink
from nsintake.errors import NsintakeError
from nsintake.records.past_damage import may_be_hidden
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.store.audit_lines import AuditBody
from nsintake.store.newest import first_entry
from nsintake.store.owed import CANCELLED, TABLE
from nsintake.store.sealed import SealedStore
from nsintake.store.writers import MARK, MARK_ID
from tests.attacks.test_after_settling import is_noticed, printed, settle_all
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.attacks.test_undelivered import waits
from tests.services.ladder import POLICE, Office, answers


def settled_number(office: Office, file: str = "identity.db", where: str = "") -> int:
    """An entry is broken, and a keeper settles it; without ``where`` it is the last, which says nothing of anything."""
    hands = own_program(office.sign_in("intake"))
    store = next(store for store in hands.stores if store.name == file)
    with store.begin() as work:
        n = store.audit.append(work, "view")
        work.commit()
    if where:
        ((n,),) = read(store, f"SELECT min(n) FROM audit WHERE {where}")
    store.database.reader().execute("UPDATE audit SET day = '2020-01-01' WHERE n = ?", (n,))
    settle_all(office)
    return n


def write_over(store: SealedStore, n: int, table: str, record_id: bytes, about: bytes = b"", **details: str) -> None:
    with store.begin() as work:
        body = store.audit.bodies.seal(work, n, AuditBody(None, "link", dict(details)), about=about)
        text = "UPDATE audit SET tbl = ?, record_id = ?, version = 1, hash = ?, body = ?, epoch = ? WHERE n = ?"
        work.cursor.execute(text, (table, record_id, b"?" * 32, body, store.deks.epoch, n))
        work.commit()


def hands_on(office: Office) -> SignedIn:
    return own_program(office.sign_in("intake"))


def test_it_leads_from_no_file_to_another_womans_record(released: Office) -> None:
    other = record(released.sign_in("intake"), answers(names="هدى"))
    n = settled_number(released)
    said = {"record": released.record_id().hex(), "office": POLICE}
    write_over(hands_on(released).identity, n, "case_link", secrets.token_bytes(16), other, **said)
    assert not is_noticed(released)
    keeper = released.sign_in("keeper")
    with contextlib.suppress(NsintakeError):
        withdrawing.withdraw(keeper, other, POLICE)
    there = keeper.liaison.get("masked_record", released.record_id(), MaskedRecord)
    assert there.status is RecordStatus.ACTIVE


def test_it_makes_no_row_older(released: Office) -> None:
    n = settled_number(released)
    store, link_id = hands_on(released).identity, secrets.token_bytes(16)
    with store.begin() as work:
        link = CaseLink(POLICE, secrets.token_bytes(16), "AAAA-AAAA")
        store.put(work, "case_link", link_id, released.case_id(), link, verb="link")
        work.commit()
    before = first_entry(store, "case_link", link_id)
    write_over(store, n, "case_link", link_id)
    assert n < before == first_entry(released.sign_in("keeper").identity, "case_link", link_id)


def test_it_hides_no_record_that_was_never_there(released: Office) -> None:
    n, record_id = settled_number(released, "liaison.db"), secrets.token_bytes(16)
    write_over(hands_on(released).liaison, n, "masked_record", record_id)
    assert not may_be_hidden(released.sign_in("intake"), "masked_record", record_id)


@pytest.mark.parametrize("table", [TABLE, CANCELLED])
def test_it_says_nothing_of_what_waits(heard: Office, table: str) -> None:
    """Neither that something was owed since it was cancelled, nor that it was cancelled since."""
    worker, _, signed = waits(heard)
    withdrawing.withdraw(worker, heard.case_id(), POLICE)
    assert worker.outbox.never_went(signed.record_id)
    n = settled_number(heard)
    hands = hands_on(heard)
    struck = hands.outbox.struck_at(signed.record_id)
    write_over(hands.identity, n, table, signed.record_id)
    again = heard.sign_in("intake").outbox
    assert struck == again.struck_at(signed.record_id) < n
    assert again.never_went(signed.record_id)


def test_the_rule_of_writers_is_stated_again_where_its_entry_was_settled(released: Office) -> None:
    released.sign_in("keeper")  # so that it is in force
    n = settled_number(released, "liaison.db", f"tbl = '{MARK}'")
    write_over(hands_on(released).liaison, n, "nothing", secrets.token_bytes(16))
    officer = own_program(released.sign_in("liaison"))
    text = "SELECT min(n) FROM audit WHERE tbl = ? AND record_id = ?"
    assert read(officer.liaison, text, MARK, MARK_ID)[0][0]
    with officer.liaison.begin() as work:
        officer.liaison.remove(work, "masked_record", released.record_id(), verb="shred")
        work.commit()
    assert is_noticed(released)
    assert not printed(released.sign_in("liaison"))
