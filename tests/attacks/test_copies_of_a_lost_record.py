"""A liaison officer damages a masked record of which copies are out, and a keeper settles that: the record is lost, and
its copies are asked for all the same once the woman takes it back or is erased, or where she had taken it back before.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.liaison import disclosures, recall_notices, shredding
from nsintake.store.to_do import to_do
from nsintake.store.wraps import AUDIT
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_her_words_outlive_settling import settled
from tests.attacks.test_nothing_waits_for_a_damaged_row import erase
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import shut
from tests.services.ladder import CARE, POLICE, Office, heard_letter, read_and_sign

DAMAGE = "UPDATE masked_record SET body = zeroblob(99) WHERE record_id = ?"
ASKS = "UPDATE task SET body = zeroblob(99) WHERE subject_id = ?"


VOID = "UPDATE audit SET sig = zeroblob(64), body = zeroblob(9) WHERE record_id = ?"


def damaged(office: Office, *, with_asks: bool = False, text: str = "") -> None:
    office.close()
    office.sign_in("keeper")
    reader, record_id = own_program(office.sign_in("liaison")).liaison.database.reader(), office.record_id()
    assert reader.execute(DAMAGE, (record_id,)).rowcount == 1
    if with_asks:
        assert reader.execute(ASKS, (record_id,)).rowcount
    if text:
        assert reader.execute(text, (record_id,)).rowcount
    settled(office, "liaison.db")
    office.close()


def asked(signed_in: SignedIn) -> list[int]:
    rows = to_do(signed_in.liaison, "task", Task).records
    return [
        row.value.copies for row in rows if row.value.kind is TaskKind.RECALL and row.value.status is TaskStatus.OPEN
    ]


def all_back(office: Office, signed_in: SignedIn) -> None:
    apart = disclosures_subject(office.record_id())
    for print_id, disclosure in signed_in.liaison.list("disclosure", Disclosure, subject=apart):
        if disclosure.there:
            disclosures.close_recall(signed_in, print_id)


@pytest.mark.parametrize("text", ["", VOID])
def test_they_are_asked_for_when_she_takes_it_back(handed: Office, text: str) -> None:
    """Before: she was told that two are out, and nobody was asked for them."""
    damaged(handed, text=text)
    worker = handed.sign_in("intake")
    assert not asked(worker), "she agrees to it"
    done = withdrawing.withdraw(worker, handed.case_id(), POLICE)
    assert (done.copies_out, done.notices) == (2, 1)
    assert asked(worker) == [2]
    all_back(handed, worker)
    assert not asked(worker)
    assert worker.liaison.find("masked_record", handed.record_id(), MaskedRecord) is None or open_call_off(
        handed, worker
    )


def open_call_off(office: Office, signed_in: SignedIn) -> bool:
    return bool(shredding.open_call_offs(signed_in, disclosures_subject(office.record_id())))


def test_they_are_asked_for_when_she_is_erased(handed: Office) -> None:
    damaged(handed)
    worker = handed.sign_in("intake")
    erase(worker, handed)
    assert asked(worker) == [2]
    all_back(handed, worker)
    assert not asked(worker)
    assert worker.liaison.find("masked_record", handed.record_id(), MaskedRecord) is None


@pytest.mark.parametrize("text", ["", VOID, "DELETE FROM audit WHERE record_id = ?"])
def test_they_are_asked_for_where_she_had_taken_it_back(handed: Office, text: str) -> None:
    """Before: the officer damaged what asks for them as well, and they were forgotten. ``text``: what becomes of the
    entries that say so.
    """
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
    damaged(handed, with_asks=True, text=text)
    worker = handed.sign_in("intake")
    recall_notices.renew_all(worker)
    assert asked(worker) == [2]
    assert shredding.shred_due(worker) == 0
    assert asked(worker) == [2]


ABOUT = "(SELECT max(n) FROM audit WHERE record_id = ? AND tbl = 'masked_record')"


MAY_SAY_SO = {
    "it is out of the log": f"DELETE FROM audit WHERE n = {ABOUT}",
    "the end is cut off": f"DELETE FROM audit WHERE n >= {ABOUT}",
    "the log says so": "",
    "its words do not open": f"DELETE FROM dek WHERE subject_id = x'{AUDIT.hex()}' AND ?1 = ?1",
}


@pytest.mark.parametrize("text", MAY_SAY_SO.values(), ids=MAY_SAY_SO)
def test_they_are_asked_for_where_that_may_have_been_said(handed: Office, text: str) -> None:
    """Her file is shut to the keeper who settles. Before: not where the end of the log was cut off."""
    shut(handed, ["keeper"])
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
    damaged(handed, with_asks=True, text=text)
    assert asked(handed.sign_in("intake")) == [2]


def test_nobody_is_asked_by_what_was_settled_before(handed: Office) -> None:
    """Before: what had been missing then, of whomever, called back the copies of each record that was lost later."""
    shut(handed, ["keeper"])
    handed.sign_in("keeper")
    hands = own_program(handed.sign_in("liaison")).liaison
    with hands.begin() as work:
        for _ in range(3):
            hands.audit.append(work, "view")
        work.commit()
    hands.database.reader().execute("DELETE FROM audit WHERE n = (SELECT max(n) - 1 FROM audit)")
    settled(handed, "liaison.db")
    damaged(handed)
    assert not asked(handed.sign_in("intake"))


@pytest.mark.parametrize("status", [RecordStatus.SHREDDED, RecordStatus.WITHDRAWN])
def test_they_are_asked_for_where_an_officer_wrote_that_it_had_ended(handed: Office, status: RecordStatus) -> None:
    """She writes so in its place and makes void what says so. Before: the keeper who settled stated that it had ended,
    and nobody was asked for them, then or when the woman took it back.
    """
    handed.sign_in("keeper")
    hands, record_id = own_program(handed.sign_in("liaison")).liaison, handed.record_id()
    value = hands.get("masked_record", record_id, MaskedRecord)
    with hands.begin() as work:
        written = replace(value, facts=(), withheld=(), status=status)
        hands.put(work, "masked_record", record_id, record_id, written, verb="withdraw")
        work.commit()
    hands.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = (SELECT max(n) FROM audit)")
    settled(handed, "liaison.db")
    worker = handed.sign_in("intake")
    assert worker.liaison.get("masked_record", record_id, MaskedRecord).ended
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    assert asked(worker) == [2]


def test_nobody_is_asked_because_another_office_may_hear_no_more(handed: Office) -> None:
    worker, case_id = handed.sign_in("intake"), handed.case_id()
    read_and_sign(handed.sign_in("keeper"), heard_letter(worker, case_id, CARE))
    withdrawing.withdraw(worker, case_id, CARE)
    damaged(handed)
    assert not asked(handed.sign_in("intake"))
