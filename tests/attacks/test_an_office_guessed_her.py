"""A liaison officer writes down that an office guessed who she is. Somebody keeps that from her worker: another officer
writes over it, moves it or takes it away before a session of intake staff reads it, or a colleague whom she did not
accept lets it seem told. Her worker hears of it all the same.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace

import pytest

from nsintake.domain.belonging import SALT, id_of
from nsintake.domain.contact import Contact, TheySaid
from nsintake.domain.task import Task, TaskKind
from nsintake.records.case_files import links_of, tasks_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.founding.practice_office import record
from nsintake.services.liaison import contacts, told_back
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.liaison.test_told_back import said

Hands = Callable[[SignedIn, bytes, bytes], object]


def write(signed_in: SignedIn, contact_id: bytes, subject: bytes, contact: Contact) -> None:
    with signed_in.liaison.begin() as work:
        signed_in.liaison.put(work, "contact", contact_id, subject, contact, verb="contact")
        work.commit()


def written_over(hands: SignedIn, record_id: bytes, contact_id: bytes) -> None:
    contact = hands.liaison.get("contact", contact_id, Contact)
    write(hands, contact_id, record_id, replace(contact, they_said=(TheySaid.ASK_MORE,)))


def taken_away(hands: SignedIn, _record_id: bytes, contact_id: bytes) -> None:
    with hands.liaison.begin() as work:
        hands.liaison.remove(work, "contact", contact_id, verb="contact")
        work.commit()


def damaged(hands: SignedIn, _record_id: bytes, contact_id: bytes) -> None:
    said = "UPDATE contact SET body = zeroblob(99) WHERE record_id = ?"
    hands.liaison.database.reader().execute(said, (contact_id,))


def at_risk(signed_in: SignedIn, case_id: bytes) -> int:
    return sum(task.kind is TaskKind.IDENTITY_AT_RISK for _, task in tasks_of(signed_in, case_id))


@pytest.mark.parametrize("hands", [written_over, taken_away, damaged])
def test_what_another_officer_hides_is_told(handed: Office, hands: Hands) -> None:
    contact_id = contacts.write_contact(handed.sign_in("liaison"), handed.record_id(), said(TheySaid.GUESSED_HER))
    hands(own_program(handed.sign_in("liaison")), handed.record_id(), contact_id)
    worker = handed.sign_in("intake")
    for _ in range(2):
        told_back.take_to_worker(worker)
        assert at_risk(worker, handed.case_id()) == 1


def test_what_a_colleague_lets_seem_told_is_told(handed: Office) -> None:
    """She takes the task for it into a file of her own."""
    employ(handed)
    worker = handed.sign_in("intake")
    restriction.restrict(worker, handed.case_id(), [])
    contact_id = contacts.write_contact(handed.sign_in("liaison"), handed.record_id(), said(TheySaid.GUESSED_HER))
    hands = own_program(handed.sign_in(COLLEAGUE))
    other = record(hands, answers(names="هدى"))
    with hands.identity.begin() as work:
        task = Task(TaskKind.IDENTITY_AT_RISK, hands.today(), "", detail=contact_id.hex())
        hands.identity.put(work, "task", secrets.token_bytes(16), other, task, verb="task")
        work.commit()
    worker = handed.sign_in("intake")
    told_back.take_to_worker(worker)
    assert at_risk(worker, handed.case_id()) == 1


def test_what_an_officer_hides_is_told_in_her_file_whoever_else_leads_to_its_reference(handed: Office) -> None:
    """An intake worker gives a record of another woman, made before, the reference of hers."""
    worker = handed.sign_in("intake")
    other = record(worker, answers(names="هدى"))
    own = next(link for link in links_of(worker, handed.case_id()) if link.record_id == handed.record_id())
    salt = secrets.token_bytes(SALT)
    with worker.identity.begin() as work:
        link = replace(own, record_id=id_of(other, salt), salt=salt)
        worker.identity.put(work, "case_link", b"\0" * 16, other, link, verb="link")
        work.commit()
    contact_id = contacts.write_contact(handed.sign_in("liaison"), handed.record_id(), said(TheySaid.GUESSED_HER))
    taken_away(own_program(handed.sign_in("liaison")), handed.record_id(), contact_id)
    worker = handed.sign_in("intake")
    told_back.take_to_worker(worker)
    assert (at_risk(worker, handed.case_id()), at_risk(worker, other)) == (1, 1)


@pytest.mark.parametrize(
    "how",
    [
        "DELETE FROM case_link",
        "UPDATE case_link SET body = zeroblob(99)",
        "DELETE FROM case_file",
        "UPDATE case_file SET body = zeroblob(99)",
    ],
)
@pytest.mark.parametrize("hands", [None, written_over, taken_away, damaged])
def test_it_is_told_though_a_row_of_hers_is_out_of_sight(handed: Office, how: str, hands: Hands | None) -> None:
    employ(handed)
    worker = handed.sign_in("intake")
    restriction.restrict(worker, handed.case_id(), [])
    contact_id = contacts.write_contact(handed.sign_in("liaison"), handed.record_id(), said(TheySaid.GUESSED_HER))
    if hands is not None:
        hands(own_program(handed.sign_in("liaison")), handed.record_id(), contact_id)
    cut = own_program(handed.sign_in(COLLEAGUE)).identity.database.reader()
    assert cut.execute(f"{how} WHERE subject_id = ?", (handed.case_id(),)).rowcount
    worker = handed.sign_in("intake")
    for _ in range(2):
        told_back.take_to_worker(worker)
        assert at_risk(worker, handed.case_id()) == 1


@pytest.mark.parametrize("hands", [None, written_over, taken_away, damaged])
def test_it_is_told_while_a_file_is_unsound(handed: Office, hands: Hands | None) -> None:
    """Somebody else damages anything there is. Before: nobody was told before a keeper had settled that."""
    contact_id = contacts.write_contact(handed.sign_in("liaison"), handed.record_id(), said(TheySaid.GUESSED_HER))
    junk = own_program(handed.sign_in("liaison"))
    if hands is not None:
        hands(junk, handed.record_id(), contact_id)
    junk.liaison.database.reader().execute("UPDATE task SET body = zeroblob(99)")
    worker = handed.sign_in("intake")
    audit.look_through(worker)
    assert worker.unsound
    assert [told_back.tell_at_risk(worker) for _ in range(2)] == [1, 0]
    assert at_risk(worker, handed.case_id()) == 1
