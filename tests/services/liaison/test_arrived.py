"""New papers before a liaison officer: told until she opens the record, each person for herself."""

from __future__ import annotations

from nsintake.domain.roles import Role
from nsintake.domain.task import Task, TaskKind, Term
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_task
from nsintake.services.consent import withdrawing
from nsintake.services.day import today
from nsintake.services.liaison import disclosures, liaison
from nsintake.services.liaison.arrived import arrived
from tests.services.colleagues import employ
from tests.services.ladder import POLICE, Office


def new(signed_in: SignedIn) -> list[str]:
    return [task.subject for task in today.today(signed_in).arrived]


def reference(signed_in: SignedIn, office: Office) -> str:
    return next(row.reference for row in liaison.list_records(signed_in) if row.record_id == office.record_id())


def test_a_paper_is_new_until_its_record_is_opened_and_another_makes_it_new_again(released: Office) -> None:
    officer = released.sign_in("liaison")
    ours = reference(officer, released)
    assert new(officer) == [ours], "the list of records shows no paper"
    assert today.today(officer).count == 1, "it counts although it is not due yet"
    liaison.open_record(officer, released.record_id())
    assert new(officer) == []
    store = officer.liaison
    with store.begin() as work:
        due = officer.due_in(7)
        open_task(store, work, released.record_id(), Task(TaskKind.PRINT_LETTER, due, ours, detail="follow_up"))
        work.commit()
    (task,) = today.today(officer).arrived
    assert (task.subject, task.detail, task.term) == (ours, "follow_up", Term.WEEK)


def test_what_is_printed_is_new_to_nobody(released: Office) -> None:
    employ(released, "second", Role.LIAISON)
    officer, second = released.sign_in("liaison"), released.sign_in("second")
    for card in liaison.open_record(officer, released.record_id()).letters:
        disclosures.record_print(officer, card.letter_id, copies=1)
    assert new(second) == []
    every = second.liaison.sound("task", Task).records
    assert arrived(second, every) == frozenset(), "also where she is asked about tasks that are over"


def test_what_she_took_back_before_anybody_looked_is_new_to_nobody(released: Office) -> None:
    officer = released.sign_in("liaison")
    assert len(new(officer)) == 1
    withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)
    assert new(officer) == []


def test_each_officer_looks_for_herself_and_whoever_signs_is_told_of_none(released: Office) -> None:
    employ(released, "second", Role.LIAISON)
    assert new(released.sign_in("keeper")) == []
    officer, second = released.sign_in("liaison"), released.sign_in("second")
    liaison.open_record(officer, released.record_id())
    assert (len(new(officer)), len(new(second))) == (0, 1), "that somebody else looked does not end it"


def test_a_look_that_does_not_count_ends_nothing(released: Office) -> None:
    officer = released.sign_in("liaison")
    store = officer.liaison
    with store.begin() as work:
        store.audit.append(work, "export", record_id=released.record_id())
        work.commit()
    assert len(new(officer)) == 1, "another entry about the record is no look at it"
