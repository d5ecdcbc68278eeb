"""The pages of a founding with a real station behind them: what is typed stays, what is shown goes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission
from nsintake.errors import EnvironmentFault
from nsintake.records.signed_in import SignedIn
from nsintake.services.station.founding_steps import FoundingState
from tests.services.real_station import LEAD
from tests.ui.shells import Someone
from ui import background, i18n
from ui.founding_flow import FoundingFlow
from ui.front_flow import FlowBase
from ui.pages.founding.done import DoneStep
from ui.pages.founding.office import OfficeStep
from ui.pages.founding.page import FoundingPage
from ui.pages.founding.person import PersonStep
from ui.pages.unfinished import NotYetPage, UnfinishedPage
from ui.widgets.sheet_step import SheetStep


@pytest.fixture
def page(app: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FoundingPage]:
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "state"))
    made = FoundingPage(tmp_path / "data", settings={"params": FLOOR})
    qtbot.addWidget(made)
    sessions: list[SignedIn] = []
    made.begun.connect(sessions.append)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not background.busy())
    for signed_in in sessions:
        signed_in.close()
        signed_in.station.close()


def settled(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not background.busy(), timeout=20_000)


def office(page: FoundingPage) -> OfficeStep:
    assert isinstance(page.step, OfficeStep)
    return page.step


def person(page: FoundingPage) -> PersonStep:
    assert isinstance(page.step, PersonStep)
    return page.step


def sheet(page: FoundingPage) -> SheetStep:
    assert isinstance(page.step, SheetStep)
    return page.step


def to_lead(page: FoundingPage) -> PersonStep:
    office(page).form.fields["office"].set_raw("Bell Street Office")
    office(page).try_now()
    return person(page)


def to_sheets(page: FoundingPage, qtbot: QtBot) -> SheetStep:
    step = to_lead(page)
    said = {"display_name": LEAD["lead_name"], **{name: LEAD[name] for name in ("login", "password", "password_again")}}
    for name, value in said.items():
        step.form.fields[name].set_raw(value)
    step.try_now()
    settled(qtbot)
    return sheet(page)


def reads(words: QLabel, said: str) -> bool:
    return said in words.text()


def digits_on_screen(step: SheetStep) -> str:
    return step.grid._digits


def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_written(page: FoundingPage, qtbot: QtBot) -> None:
    office(page).try_now()
    assert office(page).form.fields["office"].error() != ""
    step = to_lead(page)
    said = {"display_name": "Samira Haddad", "login": "samira", "password": "short", "password_again": "short"}
    for name, value in said.items():
        step.form.fields[name].set_raw(value)
    step.try_now()
    settled(qtbot)
    assert "14" in step.form.fields["password"].error()
    assert not page._folder.exists()


def test_the_meter_says_what_is_missing_while_she_types(page: FoundingPage, qtbot: QtBot) -> None:
    step = to_lead(page)
    step.form.fields["display_name"].set_raw("Samira Haddad")
    first = step.password.first.edit
    for typed, said in (("samira", "short"), ("violet tram under grain sixteen", "Strong enough")):
        first.clear()
        QTest.keyClicks(first, typed)
        qtbot.waitUntil(partial(reads, step.password.says, said))
    step.password.show_words()
    settled(qtbot)
    words = step.findChild(QLabel, "suggested_words")
    assert words is not None
    assert len(words.text().split()) == 5
    assert first.text() == "violet tram under grain sixteen"


def test_another_language_keeps_what_was_typed_and_where_the_sheet_stands(
    app: QApplication, page: FoundingPage, qtbot: QtBot
) -> None:
    office(page).form.fields["office"].set_raw("Bell Street Office")
    i18n.set_language(app, Lang.AR)
    qtbot.waitUntil(lambda: page.layoutDirection() == app.layoutDirection() and isinstance(page.step, OfficeStep))
    assert office(page).form.fields["office"].raw() == "Bell Street Office"
    i18n.set_language(app, Lang.EN)
    QApplication.processEvents()
    step = to_sheets(page, qtbot)
    for _ in range(4):
        step.next_group()
    shown = digits_on_screen(step)
    i18n.set_language(app, Lang.AR)
    qtbot.waitUntil(lambda: page.step is not step)
    assert digits_on_screen(sheet(page)) == shown
    assert page._sheets is not None
    assert shown == page._sheets.groups("S")[3]
    i18n.set_language(app, Lang.EN)
    QApplication.processEvents()


def test_digits_go_when_nobody_is_there_and_come_back_one_at_a_time(page: FoundingPage, qtbot: QtBot) -> None:
    step = to_sheets(page, qtbot)
    assert digits_on_screen(step) == ""
    step.next_group()
    step.next_group()
    assert page._sheets is not None
    assert digits_on_screen(step) == page._sheets.groups("S")[1]
    page.hide_digits()
    assert digits_on_screen(step) == ""
    assert step.grid.accessibleName() == "A blank grid"
    step.next_group()
    assert digits_on_screen(step) == page._sheets.groups("S")[1]
    step.group_before()
    assert digits_on_screen(step) == page._sheets.groups("S")[0]


def test_a_paper_that_was_copied_wrong_can_be_looked_at_again(page: FoundingPage, qtbot: QtBot) -> None:
    step = to_sheets(page, qtbot)
    for _ in range(11):
        step.next_group()
    step.try_now()
    assert "Group 1" in step.trouble.text()
    again = step.findChild(QPushButton, "founding_again")
    assert again is not None
    again.click()
    assert digits_on_screen(step) != ""
    assert step.entry.text().split() == []


def test_a_keeper_goes_on_and_anybody_else_is_told(app: QApplication, qtbot: QtBot) -> None:
    shown: list[QWidget] = []
    locked: list[QObject] = []
    helped: list[str] = []

    class Window:
        def show_content(self, content: QWidget) -> None:
            qtbot.addWidget(content)
            shown.append(content)

    class Flow(FlowBase):
        window: Any = Window()

        def lock_now(self) -> None:
            locked.append(self)

        def help(self, key: str) -> None:
            helped.append(key)

    flow = Flow()
    someone: Any = Someone(Permission.MANAGE_ACCOUNTS)
    FoundingFlow(flow).go_on(someone)
    assert isinstance(shown[0], NotYetPage)
    close = shown[0].findChild(QPushButton, "not_yet_close")
    assert close is not None
    close.click()
    assert (flow.signed_in, locked) == (someone, [flow])
    protects = shown[0].findChild(QPushButton, "front_security")
    assert protects is not None
    protects.click()
    assert helped == ["security"]


def test_beginning_anew_is_asked_twice_and_a_busy_station_says_so(app: QApplication, qtbot: QtBot) -> None:
    tried: list[int] = []

    def begin_again() -> None:
        tried.append(1)
        if len(tried) == 1:
            raise EnvironmentFault("station_busy", file="station.lock")

    made = UnfinishedPage(begin_again)
    qtbot.addWidget(made)
    made.show()
    first = made.findChild(QPushButton, "founding_anew")
    assert first is not None
    first.click()
    assert tried == []
    made.act.click()
    qtbot.waitUntil(lambda: not made.trouble.isHidden())
    with qtbot.waitSignal(made.given_up):
        made.act.click()


@pytest.mark.parametrize("remembers", [True, False])
def test_the_end_says_what_comes_next(app: QApplication, qtbot: QtBot, remembers: bool) -> None:
    state = FoundingState("Bell Street Office", {"S": 2, "A": 2, "B": 2}, "Rebin Sharif", "", remembers)
    made = DoneStep(state, lead="Samira Haddad")
    qtbot.addWidget(made)
    said = "\n".join(words.text() for words in made.findChildren(QLabel))
    assert "first backup" in said
    assert "second keeper" in said
    assert ("typed at each start" in said) != remembers
