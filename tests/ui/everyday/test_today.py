"""Today: what is due is there in words, and each line leads to where it is dealt with."""

from __future__ import annotations

import threading
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from nsintake.domain.language import Lang
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import EnvironmentFault, Refused
from nsintake.records.signed_in import ClockGap, SignedIn
from nsintake.records.tasks import RULES, open_task
from nsintake.services import damaged
from nsintake.services.day import case_view
from nsintake.services.day import today as tasks
from nsintake.services.day.today import TodayView
from nsintake.services.liaison import liaison
from nsintake.store.sealed import new_id
from nsintake.store.to_do import Stop
from tests.journeys.full_office import FullOffice
from tests.ui.everyday.test_records import rows
from tests.ui.pages.desk import SignIn
from ui import i18n
from ui.message import MessageDialog
from ui.pages.today.page import TodayPage
from ui.registry import ARGUMENT, ENTRIES
from ui.widgets.basics import Notice
from ui.widgets.data_table import DataTable
from ui.words.tasks import task_word


def test_what_is_due_is_said_in_words_and_the_overdue_comes_first(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("today")
    found = rows(desk, "today.due")
    due = [row[1] for row in found]
    assert "Print a released letter: Fact sheet" in due
    assert any(words.startswith("Agreed action:") and "keep the account's data" in words for words in due)
    assert all(row[0].startswith("Since") for row in found), "all of it is late"
    (recall,) = [row[0] for row in rows(desk, "today.week") if row[1] == "Recall papers: 2 copies are out"]
    assert recall == i18n.day(desk.signed_in.due_in(4))


def test_a_new_paper_is_named_to_a_liaison_officer_until_she_opens_its_record(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("liaison")
    store, record_id = desk.signed_in.liaison, bytes.fromhex(busy.record)
    reference = liaison.open_record(desk.signed_in, record_id).row.reference
    desk.go("today")
    assert not desk.has("today.arrived"), "she has seen all that there is"
    task = Task(TaskKind.PRINT_LETTER, desk.signed_in.due_in(7), reference, detail="follow_up")
    with store.begin() as work:
        open_task(store, work, record_id, task)
        work.commit()
    desk.go("today")
    (new,) = rows(desk, "today.arrived")
    assert new[1] == "Print a released letter: Follow-up letter"
    assert reference in new[2]
    assert "new paper" in desk.find("today.arrived", DataTable).accessibleName()
    table = desk.find("today.arrived", DataTable)
    table.opened.emit(table.current_id())
    desk.settle()
    assert desk.window.page().key == "record"  # type: ignore[union-attr]
    desk.go("today")
    assert not desk.has("today.arrived")
    assert any(row[1] == new[1] for row in rows(desk, "today.week")), "it is due on its day all the same"


def test_how_many_entries_are_damaged_is_counted_after_the_day_was_read_and_where_it_could_not_be(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, really, counts = list[str](), TodayPage.read, damaged.unreadable

    def read(page: TodayPage) -> TodayView:
        asked.append("day")
        if asked.count("day") > 1:
            raise EnvironmentFault("no_room")
        return really(page)

    def counted(signed_in: SignedIn, *lists: damaged.Listed) -> int:
        asked.append("damaged")
        return counts(signed_in, *lists)

    desk = sign_in("intake")
    monkeypatch.setattr(TodayPage, "read", read)
    monkeypatch.setattr(damaged, "unreadable", counted)
    page = desk.go("today")
    assert isinstance(page, TodayPage)
    assert asked == ["day", "damaged"]
    page.reload()
    desk.settle()
    assert asked == ["day", "damaged"] * 2


def test_his_deadline_is_said_with_its_day_once_that_is_over(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    desk.go("today")
    day = i18n.day(desk.signed_in.today() - timedelta(days=12))
    assert f"First help: His deadline was on {day}" in [row[1] for row in rows(desk, "today.due")]
    case_id = next(
        row.case_id
        for row in case_view.list_cases(desk.signed_in)
        if "deadline_today" in case_view.open_case(desk.signed_in, row.case_id).urgent
    )
    desk.go("case", case_id=case_id.hex())
    assert f"His deadline was on {day}" in desk.read("case.urgent")
    assert "is today" not in desk.read("case.urgent") + desk.read("case.step.0")


def test_what_colleagues_have_to_do_is_shown_where_she_asks_and_for_this_session(
    sign_in: SignIn, qapp: QApplication
) -> None:
    desk = sign_in("keeper")
    desk.go("today")
    few = len(rows(desk, "today.due"))
    desk.press("today.everybody")
    every = rows(desk, "today.due")
    assert len(every) > few
    assert {row[3] for row in every[few:]} == {"\u2068Nasrin Aziz\u2069"}
    i18n.set_language(qapp, Lang.CKB)
    desk.settle()
    assert len(rows(desk, "today.due")) == len(every)
    desk.press("today.everybody")
    assert len(rows(desk, "today.due")) == few


def test_the_week_is_folded_and_one_press_on_a_row_s_button_leads_there(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.window.resize(1024, 700)
    desk.go("today")
    assert not desk.has("today.week")
    desk.press("today.week.fold")
    assert desk.has("today.week")
    view = desk.find("today.due", DataTable)
    act = view.visualRect(view.model().index(0, view.model().columnCount() - 1))
    assert act.right() <= view.viewport().width()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=act.center())
    desk.settle()
    now = desk.window.page()
    assert now is not None
    assert now.key != "today"


def test_who_comes_back_to_an_unchanged_day_finds_the_same_tables(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    desk.go("today")
    before = desk.find("today.due", DataTable)
    desk.go("meetings")
    desk.go("today")
    assert desk.find("today.due", DataTable) is before
    desk.press("today.everybody")
    assert desk.find("today.due", DataTable) is not before


def test_every_kind_of_task_has_words_and_a_page_that_opens() -> None:
    assert [kind for kind in TaskKind if task_word(kind.value) == kind.value] == []
    pages = {rule.page for rule in RULES.values()}
    assert pages <= ARGUMENT.keys()
    assert pages <= {entry.key for entry in ENTRIES}


def test_no_value_of_the_program_shows_through_in_arabic(sign_in: SignIn, qapp: QApplication) -> None:
    i18n.set_language(qapp, Lang.AR)
    desk = sign_in("liaison")
    desk.go("today")
    due = "\n".join(row[1] for name in ("today.due", "today.week") for row in rows(desk, name))
    for value in ("referral", "fact_sheet", "recall", "print_letter"):
        assert value not in due


def test_a_keeper_says_which_day_it_is_and_the_station_locks(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    signed_in, now = desk.signed_in, desk.signed_in.today()
    ahead = now + timedelta(days=400)
    signed_in.clock.note(ahead.isoformat())
    for store in signed_in.stores:
        signed_in.note_view(store, "view", new_id())
    signed_in.clock_gap = ClockGap(now, ahead)
    desk.go("today")
    desk.find("clock_set", QPushButton).click()
    desk.locks_after(desk.find("message", MessageDialog).accept, timeout=20_000)
    assert {store.audit.newest_day() for store in signed_in.stores} == {now.isoformat()}


def test_an_intake_worker_sees_both_days_and_says_nothing_about_them(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.signed_in.clock_gap = ClockGap(date(2026, 11, 27), date(2027, 11, 27))
    desk.go("today")
    assert "27/11/2026" in desk.read("clock_notice")
    assert not desk.has("clock_set")


def test_the_room_of_a_meeting_of_the_week_is_not_said_to_do_it(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("today")
    meetings = [row for row in rows(desk, "today.week") if row[1] == "The meeting begins"]
    assert meetings
    assert all("Room 2" in row[2] and not row[3] for row in meetings), "the column says who does it"


@pytest.mark.parametrize(
    ("login", "table", "page"),
    [
        ("intake", "today.waiting", "intake"),
        ("keeper", "today.waiting", "review"),
        ("liaison", "today.waiting", "count_pages"),
    ],
)
def test_a_line_leads_to_where_it_is_dealt_with(sign_in: SignIn, login: str, table: str, page: str) -> None:
    desk = sign_in(login)
    desk.go("today")
    view = desk.find(table, DataTable)
    words = {"intake": "Go on", "review": "Read", "count_pages": "Count"}[page]
    at = next(at for at, row in enumerate(rows(desk, table)) if row[-1] == words)
    view.setCurrentIndex(view.model().index(at, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    desk.settle()
    now = desk.window.page()
    assert now is not None
    assert now.key == page


def test_the_recall_leads_to_its_record(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("today")
    view = desk.find("today.week", DataTable)
    at = next(at for at, row in enumerate(rows(desk, "today.week")) if row[1].startswith("Recall"))
    view.setCurrentIndex(view.model().index(at, 0))
    view.opened.emit(view.current_id())
    desk.settle()
    now = desk.window.page()
    assert now is not None
    reference = liaison.open_record(desk.signed_in, bytes.fromhex(busy.withdrawn)).row.reference
    assert now.key == "record"
    assert now.arguments["record_id"] == busy.withdrawn
    assert reference in desk.said("page_title")


@pytest.mark.parametrize(
    ("login", "teams", "figures"), [("liaison", True, True), ("intake", False, True), ("keeper", False, False)]
)
def test_where_a_role_may_not_the_page_says_who_may(sign_in: SignIn, login: str, *, teams: bool, figures: bool) -> None:
    desk = sign_in(login)
    desk.go("today")
    assert desk.has("today.who_does") is teams
    if teams:
        assert "Peace teams and hand-overs are kept by intake staff." in desk.read("today.who_does")
        assert "given out by a keeper" in desk.read("today.who_does")
    desk.go("figures")
    assert desk.has("figures.who_gives") is figures
    if figures:
        assert "given out by a keeper" in desk.read("figures.who_gives")


def test_where_nothing_waits_the_page_says_so_and_what_comes_next(sign_in: SignIn) -> None:
    desk = sign_in("administrator")
    desk.go("today")
    assert "Nothing waits" in desk.read("today.empty")
    assert "Accounts" in desk.read("today.empty")
    assert not desk.has("today.new")


def test_today_says_why_tasks_ended_until_somebody_has_seen_it(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    desk.go("today")
    told = desk.find("today.ended.0", Notice).text()
    assert "ended because she took back her consent: Reference" in told
    assert "Community Police" in told
    desk.press("today.ended.0.seen")
    assert not desk.has("today.ended.0")
    desk = sign_in("intake")
    desk.go("today")
    assert not desk.has("today.ended.0")


def test_what_passed_before_she_came_is_first_until_she_has_seen_it(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.signed_in.away_since = desk.signed_in.now() - timedelta(days=20)
    desk.go("today")
    found = rows(desk, "today.missed")
    assert any("His deadline was on" in row[1] for row in found)
    assert desk.read("page_today").index("Passed while nobody") < desk.read("page_today").index("Overdue and due")
    desk.press("today.missed.seen")
    assert not desk.has("today.missed")
    desk.go("cases")
    desk.go("today")
    assert not desk.has("today.missed")


def test_whoever_goes_on_before_today_was_read_waits_for_none_of_it_and_finds_it_read_on_coming_back(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sign_in("intake")
    desk.go("records")
    began, gone, ended = threading.Event(), threading.Event(), list[str]()
    read = tasks.today

    def slowly(signed_in: SignedIn, *, stop: Stop) -> TodayView:
        began.set()
        gone.wait(20)
        try:
            return read(signed_in, stop=stop)
        except Refused as refused:
            ended.append(refused.code)
            raise

    monkeypatch.setattr(tasks, "today", slowly)
    desk.window.go("today")
    page = desk.window.page()
    assert isinstance(page, TodayPage)
    assert began.wait(20)
    desk.window.go("records")
    gone.set()
    desk.settle()
    assert (ended, page.answer) == (["stopped"], None)
    desk.go("today")
    assert page.answer is not None
    assert ended == ["stopped"]
