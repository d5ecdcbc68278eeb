"""What is protected, and what not, is one press away from every help and from every page before sign-in."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nsintake.domain.language import Lang
from nsintake.errors import EnvironmentFault
from tests.laws.source import ROOT
from ui import i18n
from ui.dialogs.help import HelpDialog, help_text
from ui.front_page import FrontPage
from ui.pages.cannot_open import CannotOpenPage
from ui.pages.sign_in.page import SignInPage
from ui.pages.welcome import WelcomePage
from ui.registry import ENTRIES

HELP = ROOT / "resources" / "help"


def press(page: QWidget, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    found.click()


def test_every_help_leads_to_it_and_back(qapp: QApplication, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = HelpDialog(parent, "today")
    dialog.show()
    before = dialog.view.toPlainText()
    press(dialog, "help_security")
    assert "Not protected" in dialog.view.toPlainText()
    press(dialog, "help_security")
    assert dialog.view.toPlainText() == before
    alone = HelpDialog(parent, "security")
    alone.show()
    assert alone.other.isHidden()
    assert "Not protected" in alone.view.toPlainText()
    for shown in (dialog, alone):
        shown.close()


@pytest.mark.parametrize("page", ["welcome", "sign_in", "trouble"])
def test_it_can_be_read_before_anybody_signs_in(qapp: QApplication, qtbot: QtBot, page: str) -> None:
    pages: dict[str, Callable[[], FrontPage]] = {
        "welcome": WelcomePage,
        "sign_in": lambda: SignInPage(None, practice=False),
        "trouble": lambda: CannotOpenPage(EnvironmentFault("folder_full", folder="/x")),
    }
    made = pages[page]()
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.help_wanted) as asked:
        press(made, "front_security")
    assert asked.args == ["security"]


@pytest.mark.parametrize("lang", list(Lang))
def test_it_stands_in_every_language_with_its_last_column(qapp: QApplication, lang: Lang) -> None:
    i18n.set_language(qapp, lang)
    try:
        said = help_text("security")
    finally:
        i18n.set_language(qapp, Lang.EN)
    assert said == (HELP / lang.value / "security.md").read_text("utf-8")
    unprotected = {Lang.EN: "*Not protected:*", Lang.AR: "*غير محمي:*", Lang.CKB: "*پارێزراو نییە:*"}[lang]
    assert said.count(unprotected) >= 8


def test_nothing_is_promised_for_later_in_it() -> None:
    said = (ROOT / "docs" / "security.md").read_text("utf-8")
    assert "(later)" not in said
    assert "What is left open" in said


def test_the_page_of_words_has_its_help_in_every_language() -> None:
    assert {"wording", "wording_text", "offices"} <= {entry.key for entry in ENTRIES}
    assert all((HELP / lang.value / "wording.md").is_file() for lang in Lang)


def shape(text: str) -> tuple[int, int, int]:
    """How many headings, points and paragraphs a page of help has."""
    lines = text.splitlines()
    points = [line for line in lines if re.match(r"- |\d+\. ", line)]
    headings = [line for line in lines if line.startswith("#")]
    told = [line for line in lines if line.strip() and line not in points and line not in headings]
    return len(headings), len(points), len(told)


@pytest.mark.parametrize("page", sorted(path.name for path in (HELP / "en").glob("*.md")))
def test_no_language_is_told_less(page: str) -> None:
    shapes = {lang.value: shape((HELP / lang.value / page).read_text("utf-8")) for lang in Lang}
    assert len(set(shapes.values())) == 1, shapes
