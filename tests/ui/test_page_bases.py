"""What every page gets from its base: it asks again after an act, keeps what is typed, and says what went wrong."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel
from pytestqt.qtbot import QtBot

from nsintake.errors import UserFault
from nsintake.records.signed_in import SignedIn
from nsintake.settings import Settings
from tests.ui.shells import PlainPage, Someone
from ui import acting, background
from ui.i18n import T
from ui.main_window import MainWindow
from ui.page import Draft, FormPage, LoadedPage
from ui.printing import PracticeSink
from ui.registry import PageEntry
from ui.widgets.basics import clear, column, fill, label, row
from ui.widgets.fields import TextField
from ui.widgets.form import Form


class ListPage(LoadedPage[int]):
    key = "list"
    asked = 0

    def build(self, body: QBoxLayout) -> None:
        self.part = label("")
        body.addWidget(self.part)

    def read(self) -> int:
        self.asked += 1
        return self.asked

    def show_answer(self, answer: int) -> None:
        self.part.setText(str(answer))


class NotePage(FormPage[str]):
    """A note about the case it was opened for."""

    key = "note"

    def build(self, body: QBoxLayout) -> None:
        self.place = column()
        body.addLayout(self.place)

    def read(self) -> str:
        return str(self.arguments.get("case", ""))

    def about(self) -> Draft | None:
        return None if self.answer is None else {"case": self.answer}

    def show_answer(self, answer: str) -> None:
        self.form = Form([TextField("words", "Words")])
        fill(self.place, *self.form.fields.values())


ENTRIES = (
    PageEntry("list", lambda: T("Cases"), "cases", "tests.ui.test_page_bases:ListPage"),
    PageEntry("note", lambda: T("Case"), "cases", "tests.ui.test_page_bases:NotePage"),
    PageEntry("plain", lambda: T("Help"), "help", "tests.ui.shells:PlainPage"),
)


@pytest.fixture
def window(app: QApplication, qtbot: QtBot) -> MainWindow:
    made = MainWindow(cast("SignedIn", Someone()), ENTRIES, settings=Settings(), printer=PracticeSink())
    qtbot.addWidget(made)
    made.show()
    return made


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not background.busy())


def listed(window: MainWindow, qtbot: QtBot) -> ListPage:
    window.go("list")
    settle(qtbot)
    page = window.page()
    assert isinstance(page, ListPage)
    return page


def noted(window: MainWindow, qtbot: QtBot, case: str = "A") -> NotePage:
    window.go("note", case=case)
    settle(qtbot)
    page = window.page()
    assert isinstance(page, NotePage)
    return page


def refuse() -> None:
    raise UserFault("field_empty", field="words")


def test_the_page_in_front_asks_again_after_an_act_and_no_other(window: MainWindow, qtbot: QtBot) -> None:
    page = listed(window, qtbot)
    assert page.part.text() == "1"
    page.act(lambda: None)
    settle(qtbot)
    assert page.part.text() == "2"
    acting.act(page.part, lambda: None)  # a part of the page
    settle(qtbot)
    assert page.part.text() == "3"
    window.go("plain")
    page.act(lambda: None)
    settle(qtbot)
    assert page.asked == 3


def test_an_act_that_leads_to_a_page_lets_it_ask_once(window: MainWindow, qtbot: QtBot) -> None:
    page = listed(window, qtbot)
    window.go("plain")
    plain = window.page()
    assert isinstance(plain, PlainPage)
    plain.act(lambda: None, lambda _none: window.go("list"))
    settle(qtbot)
    assert page.asked == 2


def test_an_act_that_fails_announces_nothing(window: MainWindow, qtbot: QtBot) -> None:
    page, told = listed(window, qtbot), list[Exception]()
    page.act(refuse, failed=told.append)
    settle(qtbot)
    assert [type(error) for error in told] == [UserFault]
    assert page.asked == 1


def test_a_fault_is_told_beside_its_field_and_every_other_in_a_window(window: MainWindow, qtbot: QtBot) -> None:
    page = noted(window, qtbot)
    page.act(refuse)
    settle(qtbot)
    assert page.form.fields["words"].error()
    page.form = Form()
    page.act(refuse)
    settle(qtbot)
    told = [part for part in QApplication.topLevelWidgets() if part.objectName() == "message" and part.isVisible()]
    assert len(told) == 1
    told[0].close()


def test_what_is_typed_outlives_an_act(window: MainWindow, qtbot: QtBot) -> None:
    page = noted(window, qtbot)
    page.form.fields["words"].set_raw("half a thought")
    page.act(lambda: None)
    settle(qtbot)
    assert page.form.raw()["words"] == "half a thought"


def test_what_is_typed_goes_back_only_to_what_it_was_typed_about(window: MainWindow, qtbot: QtBot) -> None:
    page = noted(window, qtbot)
    page.form.fields["words"].set_raw("about the first")
    kept = page.draft_to_save()
    assert kept is not None
    assert (kept["case"], kept["raw"]["words"]) == ("A", "about the first")
    assert noted(window, qtbot, "B").form.raw()["words"] == ""
    assert page.draft_to_save() is None
    assert noted(window, qtbot, "A").form.raw()["words"] == "about the first"


def test_a_draft_that_waits_to_be_put_back_is_still_kept(window: MainWindow, qtbot: QtBot) -> None:
    page = noted(window, qtbot)
    page.form.fields["words"].set_raw("half a thought")
    page.retranslate()
    waiting = page.draft_to_save()
    assert waiting is not None
    assert waiting["raw"]["words"] == "half a thought"
    settle(qtbot)
    assert page.form.raw()["words"] == "half a thought"


def test_a_layout_is_emptied_with_what_stands_inside_it(app: QApplication, qtbot: QtBot) -> None:
    place, inner, outer = column(), QLabel("inner"), QLabel("outer")
    place.addLayout(row(inner, None))
    place.addWidget(outer)
    with qtbot.waitSignals([inner.destroyed, outer.destroyed]):
        clear(place)
    assert place.count() == 0


class HiddenPage(PlainPage):
    key = "hidden"
    hidden = 0

    def build(self, body: QBoxLayout) -> None:
        super().build(body)
        QApplication.sendEvent(self, QHideEvent())
        self.parts = [label("")]

    def on_hidden(self, *, by_system: bool) -> None:
        assert self.parts
        self.hidden += not by_system


def test_a_page_that_is_told_so_while_it_is_being_built_is_not_hidden(window: MainWindow) -> None:
    page = HiddenPage(window)
    assert page.hidden == 0
    QApplication.sendEvent(page, QHideEvent())
    assert page.hidden == 1
