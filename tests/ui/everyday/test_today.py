"""Today: what is due stands there in words, and each line leads to where it is dealt with."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from nsintake.domain.language import Lang
from nsintake.domain.task import TaskKind
from nsintake.records.session import ClockGap
from nsintake.records.tasks import RULES
from nsintake.services.liaison import liaison
from nsintake.store.sealed import new_id
from tests.journeys.full_office import FullOffice
from tests.ui.everyday.test_records import rows
from tests.ui.pages.desk import SignIn
from ui import i18n
from ui.message import MessageDialog
from ui.pages.today import ARGUMENT
from ui.registry import ENTRIES
from ui.widgets.data_table import DataTable
from ui.words.values import task_word


def test_what_is_due_is_said_in_words_and_the_overdue_comes_first(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("today")
    due = [row[0] for row in rows(desk, "today.due")]
    assert "Urgent care: His deadline is today" in due
    assert "Print a released letter: Fact sheet" in due
    assert "Recall papers: 2 copies are out" in due
    assert any(one.startswith("Agreed action:") and "keep the account's data" in one for one in due)
    states = [row[-1] for row in rows(desk, "today.due")]
    assert states == sorted(states, key=lambda state: state != "Overdue")


def test_every_kind_of_task_has_words_and_a_page_that_opens() -> None:
    assert [kind for kind in TaskKind if task_word(kind.value) == kind.value] == []
    pages = {rule.page for rule in RULES.values()}
    assert pages <= ARGUMENT.keys()
    assert pages <= {entry.key for entry in ENTRIES}


def test_no_value_of_the_program_shows_through_in_arabic(sign_in: SignIn, qapp: QApplication) -> None:
    i18n.set_language(qapp, Lang.AR)
    desk = sign_in("liaison")
    desk.go("today")
    due = "\n".join(row[0] for row in rows(desk, "today.due"))
    for value in ("referral", "fact_sheet", "recall", "print_letter"):
        assert value not in due


def test_a_keeper_says_which_day_it_is_and_the_station_locks(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    session, now = desk.session, desk.session.today()
    ahead = now + timedelta(days=400)
    session.clock.note(ahead.isoformat())
    for store in session.stores:
        session.note_view(store, "view", new_id())
    session.clock_gap = ClockGap(now, ahead)
    desk.go("today")
    desk.find("clock_set", QPushButton).click()
    desk.locks_after(desk.find("message", MessageDialog).accept, timeout=20_000)
    assert {store.audit.newest_day() for store in session.stores} == {now.isoformat()}


def test_an_intake_worker_sees_both_days_and_says_nothing_about_them(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.session.clock_gap = ClockGap(date(2026, 11, 27), date(2027, 11, 27))
    desk.go("today")
    assert "27/11/2026" in desk.read("clock_notice")
    assert not desk.has("clock_set")


@pytest.mark.parametrize(
    ("login", "table", "page"),
    [
        ("intake", "today.drafts", "intake"),
        ("keeper", "today.waiting", "review"),
        ("liaison", "today.unsettled", "count_pages"),
    ],
)
def test_a_line_leads_to_where_it_is_dealt_with(sign_in: SignIn, login: str, table: str, page: str) -> None:
    desk = sign_in(login)
    desk.go("today")
    view = desk.find(table, DataTable)
    view.opened.emit(view.current_id())
    desk.settle()
    now = desk.window.page()
    assert now is not None
    assert now.key == page


def test_the_recall_leads_to_its_record(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("today")
    view = desk.find("today.due", DataTable)
    at = next(at for at, row in enumerate(rows(desk, "today.due")) if row[0].startswith("Recall"))
    view.setCurrentIndex(view.model().index(at, 0))
    view.opened.emit(view.current_id())
    desk.settle()
    now = desk.window.page()
    assert now is not None
    reference = liaison.open_record(desk.session, bytes.fromhex(busy.withdrawn)).row.reference
    assert now.key == "record"
    assert now.arguments["record_id"] == busy.withdrawn
    assert reference in desk.said("page_title")


def test_where_nothing_waits_the_page_says_so_and_what_comes_next(sign_in: SignIn) -> None:
    desk = sign_in("administrator")
    desk.go("today")
    assert "Nothing waits" in desk.read("today.empty")
    assert "Accounts" in desk.read("today.empty")
    assert not desk.has("today.new")
