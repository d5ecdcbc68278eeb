"""What comes back from an office becomes a task of the case's worker, once, and is in her time line."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from nsintake.domain.contact import ContactWay, ContactWith, TheySaid
from nsintake.domain.liaison import Answer, Because
from nsintake.domain.needs_met import NEEDS_ASKED, Met, NeedsMet
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.domain.timeline import EventKind
from nsintake.errors import Refused
from nsintake.records import record_leads
from nsintake.records.case_files import case_of, tasks_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view, timeline, today
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import needs_met
from nsintake.services.letters import letters
from nsintake.services.liaison import answering, contacts, liaison, told_back
from nsintake.services.liaison.answering import Reply
from nsintake.services.liaison.contacts import NewContact
from nsintake.services.liaison.told_back import FROM_OFFICES
from nsintake.store.sealed import SealedStore
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, answers, heard_letter
from tests.services.refusals import refused


def said(*codes: TheySaid, words: str = "") -> NewContact:
    return NewContact(ContactWay.VISIT, ContactWith.DUTY_OFFICER, codes, words)


def the_print(signed_in: SignedIn, office: Office) -> bytes:
    (row,) = liaison.open_record(signed_in, office.record_id()).disclosures
    return row.disclosure_id


def told(signed_in: SignedIn, office: Office, *, status: TaskStatus = TaskStatus.OPEN) -> list[Task]:
    tasks = [task for _, task in tasks_of(signed_in, office.case_id())]
    return [task for task in tasks if task.kind in FROM_OFFICES and task.status is status]


def test_that_an_office_guessed_her_is_a_task_of_her_worker_today(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    contacts.write_contact(officer, handed.record_id(), said(TheySaid.GUESSED_HER))
    assert told_back.take_to_worker(worker) == 1
    (task,) = told(worker, handed)
    case = case_of(worker, handed.case_id())
    assert (task.kind, task.due, task.owner, task.subject) == (
        TaskKind.IDENTITY_AT_RISK,
        worker.today(),
        case.worker,
        case.code,
    )
    assert told_back.take_to_worker(worker) == 0, "it is told once"
    assert told_back.take_to_file(worker, handed.case_id()) == 0, "where her file is opened, too"
    assert told_back.take_to_worker(handed.sign_in("keeper")) == 0
    assert not any(row.kind in FROM_OFFICES for row in today.today(officer).due), "nothing of it is the officer's"
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    assert told(worker, handed) == [task], "no withdrawal settles it"


def test_a_question_leads_to_a_letter_and_stays_until_somebody_says_it_is_done(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    contacts.write_contact(officer, handed.record_id(), said(TheySaid.ASK_MORE, words="since when"))
    told_back.take_to_worker(worker)
    (step,) = [
        step for step in case_view.open_case(worker, handed.case_id()).next_steps if step.task.kind in FROM_OFFICES
    ]
    assert step.task.kind is TaskKind.OFFICE_ASKED
    assert step.told is not None
    assert step.told.contact is not None
    assert (step.told.recipient_id, step.told.contact.words) == (POLICE, "since when")
    assert letters.begin_letter(worker, handed.case_id(), step.told.recipient_id), "back goes what passes the release"
    today.finish(worker, step.task_id)
    assert told_back.take_to_worker(worker) == 0, "what was done is not asked again"


def test_silence_past_its_day_is_told_and_ends_with_the_answer(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    print_id = the_print(officer, handed)
    assert told_back.take_to_worker(worker) == 0
    handed.clock.moment += timedelta(days=20)
    assert told_back.take_to_worker(worker) == 1
    (task,) = told(worker, handed)
    assert task.kind is TaskKind.OFFICE_SILENT
    answering.record_answer(officer, print_id, Answer.RECEIVED)
    assert told_back.take_to_worker(worker) == 0
    assert told(worker, handed) == [], "it has the paper and is asked again later"
    handed.clock.moment += timedelta(days=20)
    assert told_back.take_to_worker(worker) == 1, "silent once more"
    answering.record_answer(officer, print_id, Answer.ACCEPTED)
    told_back.take_to_worker(worker)
    assert [task.kind for task in told(worker, handed)] == [TaskKind.OFFICE_ANSWERED]


@pytest.mark.parametrize("opened", [True, False])
def test_that_an_office_gave_no_answer_is_not_due_any_more_once_it_answered(handed: Office, *, opened: bool) -> None:
    """Before: her worker read on Today that the office did not answer, and below that it had, until she said of both
    that they were done.
    """
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    print_id = the_print(officer, handed)
    answering.record_answer(officer, print_id, Answer.NO_ANSWER)
    assert told_back.take_to_worker(worker) == 1
    assert [task.kind for task in told(worker, handed)] == [TaskKind.OFFICE_SILENT]
    assert told_back.take_to_file(worker, handed.case_id()) == 0
    assert [task.kind for task in told(worker, handed)] == [TaskKind.OFFICE_SILENT], "it is silent still"
    answering.record_answer(officer, print_id, Answer.ACCEPTED)
    made = told_back.take_to_file(worker, handed.case_id()) if opened else told_back.take_to_worker(worker)
    assert made == 1
    assert [task.kind for task in told(worker, handed)] == [TaskKind.OFFICE_ANSWERED]
    assert told_back.take_to_worker(worker) == 0, "the silence is not told again"


def test_a_silence_is_over_in_the_file_that_is_opened_also_where_nothing_new_is_to_be_done(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    print_id = the_print(officer, handed)
    answering.record_answer(officer, print_id, Answer.NO_ANSWER)
    told_back.take_to_worker(worker)
    assert [task.kind for task in told(worker, handed)] == [TaskKind.OFFICE_SILENT]
    answering.record_answer(officer, print_id, Answer.RECEIVED)
    assert told_back.take_to_file(worker, handed.case_id()) == 0, "her worker has nothing to do about it"
    assert not told(worker, handed)


def test_a_late_office_that_answered_is_not_called_silent_in_the_file_that_is_opened(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    handed.clock.moment += timedelta(days=20)
    told_back.take_to_worker(worker)
    assert told_back.take_to_file(worker, handed.case_id()) == 0
    assert [task.kind for task in told(worker, handed)] == [TaskKind.OFFICE_SILENT]
    answering.record_answer(officer, the_print(officer, handed), Answer.ACCEPTED)
    assert told_back.take_to_file(worker, handed.case_id()) == 1
    assert [task.kind for task in told(worker, handed)] == [TaskKind.OFFICE_ANSWERED]


def test_a_record_is_opened_only_for_a_print_that_is_late(handed: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    worker, opened, really = handed.sign_in("intake"), list[str](), SealedStore.opened

    def counted(*args: Any) -> Any:
        opened.append(args[2])
        return really(*args)

    monkeypatch.setattr(SealedStore, "opened", counted)
    told_back.take_to_worker(worker)
    assert "disclosure" in opened
    assert "masked_record" not in opened
    handed.clock.moment += timedelta(days=40)
    assert told_back.take_to_worker(worker) == 1
    assert opened.count("masked_record") == 1


def test_silence_whose_record_cannot_be_read_is_not_taken_back(handed: Office) -> None:
    worker = handed.sign_in("intake")
    handed.clock.moment += timedelta(days=40)
    assert told_back.take_to_worker(worker) == 1
    reader = worker.liaison.database.reader()
    reader.execute("UPDATE masked_record SET body = zeroblob(99) WHERE record_id = ?", (handed.record_id(),))
    assert told_back.take_to_worker(handed.sign_in("intake")) == 0
    assert [task.kind for task in told(worker, handed)] == [TaskKind.OFFICE_SILENT]


def test_a_withdrawal_ends_silence_since_nobody_waits_any_more(handed: Office) -> None:
    worker = handed.sign_in("intake")
    handed.clock.moment += timedelta(days=20)
    told_back.take_to_worker(worker)
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    told_back.take_to_worker(worker)
    assert told(worker, handed) == []


def test_she_is_asked_whether_her_needs_were_met_once_an_office_is_done(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    reply = Reply(because=Because.NO_CAPACITY)
    answering.record_answer(officer, the_print(officer, handed), Answer.NOT_HELPED, reply)
    told_back.take_to_worker(worker)
    ((task_id, task),) = [
        (key, task) for key, task in tasks_of(worker, handed.case_id()) if task.kind is TaskKind.NEEDS_MET
    ]
    with refused("ask_her_needs"):
        today.finish(worker, task_id)
    with pytest.raises(Refused):
        needs_met.record_needs_met(worker, bytes(16), Met.YES)
    needs_met.record_needs_met(worker, task_id, Met.PARTLY)
    ((_, answer),) = worker.identity.list("needs_met", NeedsMet, subject=handed.case_id())
    assert (answer.recipient_id, answer.met, answer.contact_id.hex()) == (POLICE, Met.PARTLY, task.detail)
    assert told(worker, handed) == []
    with refused("changed_meanwhile"):
        needs_met.record_needs_met(worker, task_id, Met.NO)
    other = next(key for key, task in tasks_of(worker, handed.case_id()) if task.kind is not TaskKind.NEEDS_MET)
    with refused("record_missing"):
        needs_met.record_needs_met(worker, other, Met.NO)
    events = {event.kind: event.about for event in timeline.read(worker, handed.case_id())}
    assert (events[NEEDS_ASKED], events[EventKind.ANSWERED]) == ("partly", "not_helped")


def test_her_time_line_tells_of_contacts_answers_and_silence(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    contacts.write_contact(officer, handed.record_id(), said(TheySaid.WILL_ACT, words="on Sunday"))
    answering.record_answer(officer, the_print(officer, handed), Answer.NO_ANSWER)
    told_back.take_to_worker(worker)
    events = timeline.read(worker, handed.case_id())
    found = {(event.kind, event.about, event.text) for event in events}
    assert {
        (EventKind.CONTACT, "will_act", "on Sunday"),
        (EventKind.ANSWERED, "no_answer", ""),
        (EventKind.TASK, "office_silent", ""),
    } <= found


def test_what_came_back_of_a_woman_whose_file_is_shut_here_waits_for_whom_she_accepts(handed: Office) -> None:
    employ(handed)
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    restriction.change_access(worker, handed.case_id(), ())
    contacts.write_contact(officer, handed.record_id(), said(TheySaid.GUESSED_HER))
    assert told_back.take_to_worker(handed.sign_in(COLLEAGUE)) == 0
    assert told_back.take_to_worker(worker) == 1


def test_what_is_about_no_file_or_is_no_contact_any_more_is_passed_over(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    contacts.write_contact(officer, handed.record_id(), said(TheySaid.ASK_TO_SEE_HER))
    told_back.take_to_worker(worker)
    (task,) = told(worker, handed)
    withdrawing.withdraw(worker, handed.case_id(), POLICE, at_once=True)
    assert told_back.from_office(worker, task) is None, "its words went with the record"
    assert told_back.from_office(worker, Task(TaskKind.OFFICE_ASKED, worker.today(), "K", detail="x")) is None
    assert told_back.take_to_worker(worker) == 0


def test_a_file_that_is_opened_takes_what_was_said_about_it_and_of_no_other(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    other = next(row.case_id for row in case_view.list_cases(worker) if row.case_id != handed.case_id())
    answering.record_answer(officer, the_print(officer, handed), Answer.ACCEPTED)
    assert told_back.take_to_file(worker, other) == 0
    assert told_back.take_to_file(worker, handed.case_id()) == 1
    (task,) = told(worker, handed)
    assert task.kind is TaskKind.OFFICE_ANSWERED
    assert told_back.take_to_file(worker, handed.case_id()) == 0
    assert told_back.take_to_worker(worker) == 0, "Today has the same task"


def test_the_newest_answer_is_beside_its_letter(handed: Office) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    assert case_view.open_case(worker, handed.case_id()).answers == ()
    for answer, because in ((Answer.RECEIVED, None), (Answer.REFUSED, Because.NO_CAPACITY)):
        answering.record_answer(officer, the_print(officer, handed), answer, Reply(because=because))
    view = case_view.open_case(worker, handed.case_id())
    ((draft_id, said),) = view.answers
    assert draft_id in {row.draft_id for row in view.letters if row.released}
    assert (said.answer, said.day, said.because) == (Answer.REFUSED, worker.today(), Because.NO_CAPACITY)
    answering.record_answer(officer, the_print(officer, handed), Answer.NO_ANSWER)
    ((_, said),) = case_view.open_case(worker, handed.case_id()).answers
    assert (said.answer, said.day) == (Answer.NO_ANSWER, None)


@pytest.mark.parametrize("shut", [True, False])
def test_links_out_of_sight_cost_one_walk_over_the_log_and_those_of_shut_files_none(
    office: Office, *, shut: bool
) -> None:
    """Before: two walks for each of her colleagues' files, in every session of somebody to whom they are shut."""
    employ(office)
    worker = office.sign_in("intake")
    cases = [record(worker, answers()) for _ in range(3)]
    for case_id in cases:
        heard_letter(worker, case_id)
        if shut:
            restriction.restrict(worker, case_id, [])
        else:
            worker.identity.database.reader().execute("DELETE FROM case_link WHERE subject_id = ?", (case_id,))
    reads = (office.sign_in(COLLEAGUE) if shut else worker).identity
    asked = list[str]()
    connection = reads.database.reader().connection
    connection.set_trace_callback(asked.append)
    links = record_leads.every_link(office.sessions[-1])
    connection.set_trace_callback(None)
    assert {row.subject_id for row in links}.isdisjoint(cases) is shut
    walks = [text for text in asked if "substr(body, 1, " in text and "IN (SELECT n FROM audit" in text]
    assert len(walks) == (0 if shut else 2)
