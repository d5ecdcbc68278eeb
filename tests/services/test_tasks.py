"""Today: for each role what waits for it, and nothing about a case for who may see none."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.case import CaseFile, HandOver
from nsintake.domain.day_plan import DayPartKind
from nsintake.domain.intake import Step
from nsintake.domain.language import Wording
from nsintake.domain.liaison import Answer
from nsintake.domain.record_kinds import NOTE
from nsintake.domain.release import BackReason
from nsintake.domain.task import CodeKind, DueClass, EndedBecause, Loudness, Task, TaskKind, Term
from nsintake.records.kinds import KINDS, Contribution
from nsintake.records.last_here import LAST_HERE
from nsintake.records.signed_in import SignedIn
from nsintake.records.task_owners import TaskOwner
from nsintake.records.tasks import open_task
from nsintake.services.accounts import accounts
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import alarms, case_view, ringing, today
from nsintake.services.intake import intake
from nsintake.services.intake.caring import open_care
from nsintake.services.letters import giving_back, proposals
from nsintake.services.liaison import answering, liaison
from tests.services.colleagues import COLLEAGUE, uid_of
from tests.services.ladder import CARE, POLICE, Office, answers, plan
from tests.store.test_ahead import statements_of


def test_an_administrator_s_day_holds_nothing_about_any_case(printed: Office) -> None:
    seen = today.today(printed.sign_in("administrator"))
    assert (seen.due, seen.waiting_for_me, seen.drafts, seen.unsettled) == ((), (), (), ())


def test_a_liaison_officer_sees_references_and_prints_to_count(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    seen = today.today(officer)
    assert (seen.waiting_for_me, seen.drafts) == ((), ())
    assert [row.copies for row in seen.unsettled] == [2]
    assert TaskKind.URGENT_CARE not in {task.kind for task in seen.due}


def test_a_keeper_sees_letters_that_wait_for_her(heard: Office) -> None:
    (row,) = today.today(heard.sign_in("keeper")).waiting_for_me
    assert row.draft_id == heard.draft_id()
    assert today.today(heard.sign_in("intake")).waiting_for_me == ()


def test_an_intake_worker_sees_urgent_care_and_her_drafts(office: Office) -> None:
    signed_in = office.sign_in("intake")
    draft_id = intake.consent_to_record(signed_in, answers())
    seen = today.today(signed_in)
    assert [card.draft_id for card in seen.drafts] == [draft_id]
    assert [card.step for card in seen.drafts] == [Step.RECORD]
    (urgent,) = [task for task in seen.due if task.kind is TaskKind.URGENT_CARE]
    assert (urgent.page, urgent.target, urgent.detail) == ("case", office.case(signed_in, "شیلان"), "deadline_today")


def test_what_is_due_first_comes_first_and_is_overdue_the_day_after(released: Office) -> None:
    signed_in = released.sign_in("intake")
    released.clock.moment += timedelta(days=1)
    due = today.today(signed_in).due
    assert [task.due for task in due] == sorted(task.due for task in due)
    assert {task.kind: task.overdue for task in due} == {TaskKind.URGENT_CARE: True, TaskKind.PRINT_LETTER: False}


def test_a_second_kind_that_rings_of_the_same_class_takes_no_moment_away(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in = office.sign_in("intake")
    moments = alarms.alarms(signed_in).moments()
    assert moments[Loudness.ALARM]
    monkeypatch.setattr(ringing, "KINDS", (*KINDS, Contribution(NOTE, rings=(DueClass.DEADLINE,))))
    assert alarms.alarms(signed_in).moments() == moments


def test_a_task_is_finished_in_the_file_it_lies_in(released: Office) -> None:
    signed_in = released.sign_in("intake")
    for task in today.today(signed_in).due:
        today.finish(signed_in, task.task_id)
    assert today.today(signed_in).due == ()
    case = case_view.open_case(signed_in, released.case(signed_in, "شیلان"))
    assert {step.task.kind for step in case.next_steps} <= {TaskKind.RENEW_CONSENT}
    today.finish(signed_in, b"x" * 16)


def test_a_liaison_officer_finishes_no_task_of_a_woman_s_file(office: Office) -> None:
    signed_in, officer = office.sign_in("intake"), office.sign_in("liaison")
    (urgent,) = today.today(signed_in).due
    today.finish(officer, urgent.task_id)
    assert today.today(signed_in).due == (urgent,)


def ask(
    signed_in: SignedIn, case_id: bytes, *, owner: str, days: int = 0, kind: TaskKind = TaskKind.CHECK_AGAIN
) -> None:
    """Something is due for her."""
    with signed_in.identity.begin() as work:
        open_task(signed_in.identity, work, case_id, Task(kind, signed_in.due_in(days), "c", owner=owner))
        work.commit()


def test_hers_come_first_and_what_colleagues_have_to_do_only_where_she_asks(staffed: Office) -> None:
    mine, theirs = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    case_id = staffed.case(mine)
    for owner in (theirs.uid, "", mine.uid, "nobody"):
        ask(mine, case_id, owner=owner, days=-1)
    seen = today.today(mine)
    own = [task.whose for task in seen.of_term(Term.OVERDUE)]
    assert own == [TaskOwner.MINE, TaskOwner.EVERYBODYS, TaskOwner.EVERYBODYS]
    assert seen.of_colleagues() == 1
    every = seen.of_term(Term.OVERDUE, everybody=True)
    assert [task.whose for task in every] == [*own, TaskOwner.COLLEAGUES]
    assert [task.owner for task in today.today(theirs).of_term(Term.OVERDUE) if task.whose is TaskOwner.MINE] == [
        theirs.display_name
    ]
    assert (
        today.how_many(mine)
        == seen.count
        == len(seen.of_term(Term.OVERDUE, Term.TODAY)) + len(seen.waiting_for_me) + len(seen.drafts)
    )


def test_what_has_an_hour_today_is_above_what_only_has_a_day(staffed: Office) -> None:
    mine = staffed.sign_in("intake")
    case_id = staffed.case(mine)
    for task in list(today.today(mine).due):
        today.finish(mine, task.task_id)
    ask(mine, case_id, owner=mine.uid, days=-3)
    ask(mine, case_id, owner=mine.uid)
    hours = [mine.now() + timedelta(hours=late) for late in (2, 1, -26)]
    with mine.identity.begin() as work:
        for hour in (*hours, mine.now() + timedelta(days=4)):
            day = mine.local(hour).date()
            open_task(mine.identity, work, case_id, Task(TaskKind.CHECK_AGAIN, day, "c", clock=hour))
        ask_of_the_week = Task(TaskKind.CHECK_AGAIN, mine.due_in(4), "c", owner=mine.uid)
        open_task(mine.identity, work, case_id, ask_of_the_week)
        work.commit()
    seen = today.today(mine)
    found = [task.clock for task in seen.of_term(Term.OVERDUE, Term.TODAY)]
    assert found == [hours[2], hours[1], hours[0], None, None], "also above what is hers and older"
    week = [task.whose for task in seen.of_term(Term.WEEK)]
    assert week == [TaskOwner.MINE, TaskOwner.EVERYBODYS], "an hour of another day is above nothing"


def test_what_a_colleague_owed_is_everybodys_once_she_cannot_do_it(staffed: Office) -> None:
    signed_in = staffed.sign_in("intake")
    colleague, case_id = uid_of(signed_in, COLLEAGUE), staffed.case(signed_in)
    ask(signed_in, case_id, owner=colleague)
    assert today.today(signed_in).of_colleagues() == 1
    restriction.restrict(signed_in, case_id, [])
    assert today.today(signed_in).of_colleagues() == 0, "she may not open the file"
    restriction.open_to_all(signed_in, case_id)
    assert today.today(signed_in).of_colleagues() == 1
    accounts.disable(staffed.sign_in("administrator"), colleague)
    assert today.today(staffed.sign_in("intake")).of_colleagues() == 0, "she signs in no more"


def test_what_is_red_and_late_is_in_front_of_everybody_who_may_see_it(staffed: Office) -> None:
    mine, keeper = staffed.sign_in("intake"), staffed.sign_in("keeper")
    (care,) = [task for task in today.today(mine).due if task.kind is TaskKind.URGENT_CARE]
    ask(mine, staffed.case(mine), owner=mine.uid)
    assert not next(task for task in today.today(keeper).due if task.task_id == care.task_id).in_front
    staffed.clock.moment += timedelta(days=1)
    late = {task.kind: task.in_front for task in today.today(keeper).due}
    assert late[TaskKind.URGENT_CARE]
    assert not late[TaskKind.CHECK_AGAIN]


def test_each_thing_due_says_its_code_and_its_office(printed: Office) -> None:
    intake_worker = printed.sign_in("intake")
    planned = plan(intake_worker, printed.case_id())
    case = case_view.open_case(intake_worker, printed.case_id())
    printed.clock.moment += timedelta(days=200)
    due = today.today(printed.sign_in("intake")).due
    codes = {(task.kind, task.subject): (task.code, [office.en for office in task.offices]) for task in due}
    police = [office.office.en for office in case.consents if office.recipient_id == "cp-qayyarah"]
    care = next(task.subject for task in due if task.kind is TaskKind.URGENT_CARE)
    assert codes[TaskKind.URGENT_CARE, care] == (CodeKind.CASE, [])
    code, offices = codes[TaskKind.RENEW_CONSENT, case.code]
    assert code is CodeKind.CASE
    assert set(offices) <= {office.office.en for office in case.consents}
    assert codes[TaskKind.MEETING, planned.code] == (CodeKind.MEETING, police)


def test_the_day_shows_each_moment_of_its_meetings_and_the_week_their_beginnings(released: Office) -> None:
    signed_in = released.sign_in("intake")
    planned = plan(signed_in, released.case_id())
    for login in ("intake", "liaison"):
        ahead = today.today(released.sign_in(login)).line
        assert (ahead.today, [row.code for row in ahead.week]) == ((), [planned.code])
    released.clock.moment += timedelta(days=1, minutes=-5)
    now = today.today(released.sign_in("liaison")).line
    assert [(row.page, row.target, row.past, row.on_hold) for row in now.today] == [
        ("meeting", planned.meeting_id, past, False) for past in (True, True, False)
    ]
    assert now.week == ()
    assert [row.office is not None for row in now.today] == [False, True, True]
    freezing.freeze(signed_in, released.case_id(), reason="a stranger answers her phone")
    held = today.today(signed_in).line.today
    assert [row.on_hold for row in held] == [True, True, True]
    assert replace(held[0], on_hold=False) == now.today[0]
    assert today.today(released.sign_in("administrator")).line.today == ()


def ended(signed_in: SignedIn) -> list[tuple[EndedBecause, int, CodeKind]]:
    return [(group.because, len(group.task_ids), group.code) for group in today.today(signed_in).ended]


def kinds_due(signed_in: SignedIn) -> set[TaskKind]:
    return {task.kind for task in today.today(signed_in).due}


def test_a_withdrawal_ends_what_is_due_with_that_office_and_today_says_so_once(released: Office) -> None:
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    proposals.propose(officer, released.record_id(), Wording(en="She asks for a woman to listen."))
    before = kinds_due(worker)
    assert {TaskKind.PRINT_LETTER, TaskKind.READ_PROPOSAL} <= before
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    assert kinds_due(worker) == (before - {TaskKind.PRINT_LETTER, TaskKind.READ_PROPOSAL}) | {TaskKind.REACH_SAFELY}
    assert ended(worker) == ended(officer) == [(EndedBecause.WITHDRAWN, 2, CodeKind.REFERENCE)]
    (told,) = today.today(officer).ended
    assert len(told.offices) == 1
    (care,) = [task.task_id for task in today.today(worker).due if task.kind is TaskKind.URGENT_CARE]
    today.saw_ended(officer, [*told.task_ids, care])
    today.saw_ended(worker, [care])
    assert ended(worker) == ended(officer) == []
    assert TaskKind.URGENT_CARE in kinds_due(worker), "nobody sees away what is to be done"


def test_a_letter_that_came_back_needs_no_change_for_an_office_she_left(heard: Office) -> None:
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    giving_back.give_back(keeper, heard.draft_id(), BackReason.UNCLEAR)
    assert TaskKind.GIVEN_BACK in kinds_due(worker)
    withdrawing.withdraw(worker, heard.case_id(), CARE)
    assert TaskKind.GIVEN_BACK in kinds_due(worker), "another office than that of the letter"
    withdrawing.withdraw(worker, heard.case_id(), POLICE)
    assert TaskKind.GIVEN_BACK not in kinds_due(worker)
    assert ended(worker) == [(EndedBecause.WITHDRAWN, 1, CodeKind.CASE)]
    assert ended(heard.sign_in("liaison")) == []


def test_words_proposed_for_a_frozen_file_wait_and_come_back(released: Office) -> None:
    worker = released.sign_in("intake")
    proposals.propose(released.sign_in("liaison"), released.record_id(), Wording(en="She asks for a woman to listen."))
    freezing.freeze(worker, released.case_id(), reason="a stranger answers her phone")
    assert TaskKind.READ_PROPOSAL not in kinds_due(worker)
    assert ended(worker) == [], "nothing ends that comes back"
    freezing.unfreeze(worker, released.case_id(), reason="seen alone")
    assert TaskKind.READ_PROPOSAL in kinds_due(worker)


def test_what_an_office_says_after_she_left_it_opens_nothing_again(handed: Office) -> None:
    worker, officer = handed.sign_in("intake"), handed.sign_in("liaison")
    (given,) = [row.disclosure_id for row in liaison.open_record(officer, handed.record_id()).disclosures]
    assert TaskKind.AWAIT_ANSWER in kinds_due(officer)
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    answering.record_answer(officer, given, Answer.RECEIVED)
    assert TaskKind.AWAIT_ANSWER not in kinds_due(officer)


def test_to_ask_her_again_is_her_worker_s_whoever_ran_the_session(staffed: Office) -> None:
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    case_id = staffed.case(worker)
    case = worker.identity.get("case_file", case_id, CaseFile)
    again = replace(case, reaching=replace(case.reaching, next_contact=worker.due_in(3)))
    with colleague.identity.begin() as work:
        open_care(colleague, work, case_id, again)
        work.commit()
    owners = {task.owner for task in today.today(worker).due if task.kind is TaskKind.CHECK_AGAIN}
    assert owners == {worker.display_name}
    people = {person.uid: person.name for person in (*restriction.colleagues(worker),)}
    restriction.hand_over(worker, case_id, uid_of(worker, COLLEAGUE), HandOver.LEAVES)
    owners = {task.owner for task in today.today(worker).due if task.kind is TaskKind.CHECK_AGAIN}
    assert owners == {people[uid_of(worker, COLLEAGUE)]}


def test_what_passed_while_nobody_was_signed_in_is_told_to_who_comes_next(released: Office) -> None:
    worker = released.sign_in("intake")
    case_id = released.case_id()
    planned = plan(worker, case_id)
    hours = [released.clock.moment + timedelta(hours=hour) for hour in (-1, 2, 40)]
    with worker.identity.begin() as work:
        for at, hour in enumerate(hours):
            task = Task(TaskKind.URGENT_CARE, hour.date(), f"c{at}", owner=worker.uid, clock=hour)
            open_task(worker.identity, work, case_id, task)
        work.commit()
    worker.close()
    left = released.clock.moment
    released.clock.moment += timedelta(days=1, minutes=30)
    came = released.sign_in("keeper")
    told = today.today(came)
    assert told.away_since == left.replace(second=0, microsecond=0)
    assert [task.subject for task in told.missed if task.subject in {"c0", "c1", "c2"}] == ["c1"]
    assert [(row.target, row.kind) for row in told.line.missed] == [(planned.meeting_id, DayPartKind.MEETING_BEGINS)]
    assert told.line.missed[0].at < came.here_since
    released.clock.moment += timedelta(hours=20)
    assert today.today(came).missed == told.missed, "what passes while she is here is not news when she looks again"
    came.close()
    assert today.today(released.sign_in("intake")).missed == (), "the next one was not away for it"


def test_a_session_that_was_cut_off_lets_more_be_told_and_a_note_that_is_none_nothing(released: Office) -> None:
    began = released.clock.moment
    released.sign_in("intake")  # and the power goes
    released.clock.moment += timedelta(hours=3)
    assert today.today(released.sign_in("keeper")).away_since == began.replace(second=0, microsecond=0)
    for junk in (b"", b"\xff", b"yesterday", b"2026-03-04T10:00:00"):
        signed_in = released.sign_in("intake")
        with signed_in.accounts_store.begin() as work:
            signed_in.accounts.put_setting(work, LAST_HERE, junk)
            work.commit()
        seen = today.today(released.sign_in("keeper"))
        assert (seen.away_since, seen.missed, seen.line.missed) == (None, (), ())


def test_forty_more_open_tasks_cost_a_few_more_queries(released: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a busy office a thousand are open: names and offices are asked for together, the rows in batches."""
    mine, theirs = released.sign_in("intake"), released.sign_in("keeper").uid
    case_id = released.case(mine)
    (print_it,) = [task for task in today.today(mine).due if task.kind is TaskKind.PRINT_LETTER]

    def more(count: int) -> None:
        for _ in range(count):
            ask(mine, case_id, owner=mine.uid)
            with mine.liaison.begin() as work:
                task = Task(TaskKind.PRINT_LETTER, mine.due_in(0), "c", owner=theirs)
                open_task(mine.liaison, work, print_it.target, task)
                work.commit()

    more(2)
    few = statements_of(monkeypatch, lambda: today.today(mine))
    counted = statements_of(monkeypatch, lambda: today.how_many(mine))
    more(40)
    seen = today.today(mine)
    assert len({task.offices for task in seen.due if task.kind is TaskKind.PRINT_LETTER}) == 1
    assert statements_of(monkeypatch, lambda: today.today(mine)) < few + 40 // 2
    assert statements_of(monkeypatch, lambda: today.how_many(mine)) < counted + 40 // 2
    assert today.how_many(mine) == seen.count
