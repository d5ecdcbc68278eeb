"""Closing a file, opening it again, and what is proposed to keepers when it was kept long enough."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from nsintake.domain.case import CaseStatus
from nsintake.domain.ties import MergeReason
from nsintake.records.retention_months import Keeping
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import merging
from nsintake.services.day import case_view, erasure, retention
from nsintake.services.founding.practice_office import record
from nsintake.store.anchors import continue_line
from nsintake.store.months_kept import say
from tests.services.closed import close_file
from tests.services.ladder import Office, answers
from tests.services.refusals import fault, refused


def test_a_file_is_closed_and_opened_again(intake: SignedIn, office: Office) -> None:
    case_id = office.case(intake)
    with refused("not_closed"):
        retention.reopen_case(intake, case_id)
    close_file(intake, case_id)
    assert case_view.open_case(intake, case_id).status is CaseStatus.CLOSED
    assert {row.status for row in case_view.list_cases(intake) if row.case_id == case_id} == {CaseStatus.CLOSED}
    with refused("already_closed"):
        close_file(intake, case_id)
    retention.reopen_case(intake, case_id)
    assert case_view.open_case(intake, case_id).status is CaseStatus.OPEN


def test_only_what_was_closed_long_enough_ago_is_proposed(office: Office) -> None:
    worker = office.sign_in("intake")
    first, second = office.case(worker), office.case(worker, "شیلان")
    close_file(worker, first)
    restriction.restrict(worker, first, [])
    office.clock.moment += timedelta(days=100)
    close_file(office.sign_in("intake"), second)
    keeper = office.sign_in("keeper")
    retention.set_months_kept(keeper, 24)
    assert retention.due_files(keeper) == ()
    retention.set_months_kept(keeper, 3)
    (due,) = retention.due_files(keeper)
    assert (due.case_id, due.closed, due.until) == (first, date(2026, 3, 4), date(2026, 6, 4))
    retention.set_months_kept(keeper, 1)
    office.clock.moment += timedelta(days=40)
    assert [file.case_id for file in retention.due_files(office.sign_in("keeper"))] == [first, second]


@pytest.mark.parametrize(
    ("closed", "months", "until"),
    [
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 12, 31), 3, date(2027, 3, 31)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
    ],
)
def test_a_file_is_kept_as_many_months_as_she_was_told_to_the_last_day(
    office: Office, closed: date, months: int, until: date
) -> None:
    """Before: a file closed on one of the last days of a month was proposed for erasing up to three days early."""
    worker = at(office, closed)
    close_file(worker, office.case(worker))
    retention.set_months_kept(office.sign_in("keeper"), months)
    assert retention.due_files(at(office, until - timedelta(days=1), "keeper")) == ()
    (due,) = retention.due_files(at(office, until, "keeper"))
    assert (due.closed, due.until) == (closed, until)


def at(office: Office, day: date, role: str = "intake") -> SignedIn:
    office.clock.moment += day - office.sign_in(role).today()
    return office.sign_in(role, clock_is_right=True)


def test_how_long_is_a_keepers_word_within_bounds(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    assert retention.months_kept(worker) == 24
    for months in (0, 121):
        with fault("months_out_of_range", "months"):
            retention.set_months_kept(keeper, months)
    with refused("not_permitted"):
        retention.set_months_kept(worker, 12)
    retention.set_months_kept(keeper, 12)
    assert retention.months_kept(worker) == 12
    assert "set_retention" in {view.verb for view in keeper.identity.audit.views()}


def test_an_intake_worker_is_not_asked_to_clear_the_files_of_others(intake: SignedIn) -> None:
    with refused("not_permitted"):
        retention.due_files(intake)


def test_joined_files_are_proposed_once_and_erased_together(office: Office) -> None:
    worker = office.sign_in("intake")
    older, alone = office.case(worker), office.case(worker, "سيف")
    younger = record(worker, answers(account="@dark_gate_9"))
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    close_file(worker, alone)
    office.clock.moment += timedelta(days=20)
    close_file(office.sign_in("intake"), younger)
    office.clock.moment += timedelta(days=40)
    keeper = office.sign_in("keeper")
    retention.set_months_kept(keeper, 1)
    assert [(file.case_id, file.files) for file in retention.due_files(keeper)] == [(alone, 1), (older, 2)]
    with refused("not_due"):
        erasure.erase_due(keeper, [younger], typed="1")
    assert erasure.erase_due(keeper, [older], typed="1").files == 2
    assert {row.case_id for row in case_view.list_cases(keeper)} & {older, younger} == set()


def test_a_file_joined_with_an_open_one_is_not_over(office: Office) -> None:
    worker = office.sign_in("intake")
    older = office.case(worker)
    younger = record(worker, answers(account="@dark_gate_9"))
    close_file(worker, older)
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    office.clock.moment += timedelta(days=900)
    keeper = office.sign_in("keeper")
    retention.set_months_kept(keeper, 24)
    assert retention.due_files(keeper) == ()


def test_nothing_is_proposed_before_a_keeper_has_said_how_long_and_she_is_told_how_many_wait(office: Office) -> None:
    worker = office.sign_in("intake")
    close_file(worker, office.case(worker))
    office.clock.moment += timedelta(days=800)
    keeper = office.sign_in("keeper")
    waits = retention.kept(keeper)
    assert (waits.keeping, waits.due, waits.unconfirmed) == (Keeping(24, confirmed=False), (), 1)
    retention.set_months_kept(keeper, 24)
    said = retention.kept(keeper)
    assert (said.keeping, len(said.due), said.unconfirmed) == (Keeping(24, confirmed=True), 1, 0)


@pytest.mark.parametrize(("said", "months"), [(b"36", 36), (b"12", 24), (b"9" * 5000, 24), (b"999", 120), (b"x", 24)])
def test_the_number_of_an_earlier_version_is_said_until_a_keeper_signs_one(
    office: Office, said: bytes, months: int
) -> None:
    keeper = office.sign_in("keeper")
    with keeper.accounts.database.begin() as work:
        keeper.accounts.put_setting(work, "retention_months", said)
        work.commit()
    assert retention.kept(keeper).keeping == Keeping(months, confirmed=False)
    retention.set_months_kept(keeper, 12)
    assert retention.kept(keeper).keeping == Keeping(12, confirmed=True)


def test_after_a_loss_was_settled_a_keeper_says_it_anew(office: Office) -> None:
    """What was lost may be her later word, which said longer."""
    keeper = office.sign_in("keeper")
    retention.set_months_kept(keeper, 12)
    with keeper.identity.begin() as work:
        continue_line(keeper.identity, work, why="settled")
        work.commit()
    assert retention.kept(keeper).keeping == Keeping(12, confirmed=False)
    retention.set_months_kept(keeper, 12)
    assert retention.kept(keeper).keeping == Keeping(12, confirmed=True)


def test_what_is_left_of_a_later_word_makes_the_earlier_one_doubtful(office: Office) -> None:
    keeper = office.sign_in("keeper")
    retention.set_months_kept(keeper, 12)
    retention.set_months_kept(keeper, 60)
    with keeper.identity.begin() as work:
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE tbl = 'retention' AND version = 2")
        work.commit()
    assert retention.kept(office.sign_in("keeper")).keeping == Keeping(12, confirmed=False)


def test_a_word_of_somebody_who_is_no_keeper_is_none(office: Office) -> None:
    worker = office.sign_in("intake")
    with worker.identity.begin() as work:
        say(worker.identity, work, 1)
        work.commit()
    assert retention.kept(office.sign_in("keeper")).keeping == Keeping(24, confirmed=False)
