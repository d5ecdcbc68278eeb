from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nsintake.domain.language import Lang
from ui import i18n
from ui.widgets.basics import button
from ui.widgets.page_header import PageHeader
from ui.widgets.tab_order import reached_by_tab


@pytest.fixture
def pages() -> list[QWidget]:
    """Has the pages that a test looks at."""
    return []


def header(qtbot: QtBot, pages: list[QWidget], *words: str, wide: int) -> tuple[PageHeader, list[QPushButton]]:
    """A header of a page this wide, with these acts and a button that stays last."""
    page = QWidget()
    pages.append(page)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    made = PageHeader("Her consent: case K7MQ-4XRT", "Only what she agreed to is ever told.")
    layout.addWidget(made)
    layout.addStretch(1)
    acts = [button(text, name=f"act_{at}") for at, text in enumerate(words)]
    for act in acts:
        made.add_action(act)
    made.set_last(button("?", name="help"))
    qtbot.addWidget(page)
    page.resize(wide, 300)
    page.show()
    qtbot.waitExposed(page)
    return made, acts


def test_acts_stand_beside_the_title_where_there_is_room(app: QApplication, qtbot: QtBot, pages: list[QWidget]) -> None:
    made, (act,) = header(qtbot, pages, "Ask her again", wide=900)
    assert act.mapTo(made, act.rect().topLeft()).y() < made._title.geometry().bottom()
    assert act.mapTo(made, act.rect().topLeft()).x() > made._title.geometry().left() + 400


def test_many_acts_go_below_and_the_title_keeps_its_line(app: QApplication, qtbot: QtBot, pages: list[QWidget]) -> None:
    words = ("Her file", "Turn to her", "She wants to be named", "Ask her again")
    for lang in (Lang.EN, Lang.AR):
        i18n.set_language(app, lang)
        made, acts = header(qtbot, pages, *words, wide=620)
        qtbot.waitUntil(lambda made=made: made._below)  # type: ignore[misc]
        qtbot.waitUntil(
            lambda made=made, act=acts[0]: act.mapTo(made, act.rect().topLeft()).y() > made._subtitle.geometry().top()  # type: ignore[misc]
        )
        assert made._title.height() < 2 * made._title.fontMetrics().height()
        spots = [act.mapTo(made, act.rect().topLeft()).x() for act in acts]
        assert spots == sorted(spots, reverse=lang is Lang.AR)
        assert all(act.width() >= act.sizeHint().width() for act in acts), "no word is cut"
        assert [part.objectName() for part in reached_by_tab(made)] == ["help", *(act.objectName() for act in acts)]
        made.window().resize(1600, 300)
        qtbot.waitUntil(lambda made=made: not made._below)  # type: ignore[misc]
        assert [part.objectName() for part in reached_by_tab(made)] == [*(act.objectName() for act in acts), "help"]


def test_an_act_that_is_hidden_takes_no_room(app: QApplication, qtbot: QtBot, pages: list[QWidget]) -> None:
    made, acts = header(qtbot, pages, "A very long act of this page", "Another very long act", wide=700)
    qtbot.waitUntil(lambda: made._below)
    acts[0].hide()
    qtbot.waitUntil(lambda: not made._below)


def test_room_that_a_page_leaves_lies_below_both_lines(app: QApplication, qtbot: QtBot) -> None:
    made = PageHeader("Cases", "3 open cases")
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    assert made._subtitle.geometry().bottom() < 100
