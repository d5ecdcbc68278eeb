"""Every page has help a person can read in her language."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication, QTextBrowser

from nsintake.domain.language import Lang
from tests.ui.pages.desk import SignIn
from ui import i18n, resources
from ui.registry import ENTRIES

BEFORE_SIGN_IN = {"founding", "recovery", "security", "sign_in", "site_sheet", "welcome"}
KEYS = sorted({entry.help or entry.key for entry in ENTRIES} | BEFORE_SIGN_IN)
"""The help that is shown: a page of a few can share it, and one with help of its own shows that."""


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("key", KEYS)
def test_every_page_has_help(key: str, lang: str) -> None:
    found = resources.find("help", lang, f"{key}.md")
    assert found is not None
    text = found.read_text("utf-8")
    assert text.startswith("## ")
    assert len(text) > 150
    if lang == "ar":
        letters = [sign for sign in re.sub("`[^`]*`", "", text) if sign.isalpha()]  # names of columns are as they are
        assert sum(not sign.isascii() for sign in letters) > 0.9 * len(letters)


def test_there_is_no_help_for_a_page_that_does_not_exist() -> None:
    for lang in Lang:
        folder = resources.find("help", lang.value)
        assert folder is not None
        assert {path.stem for path in folder.glob("*.md")} <= set(KEYS)


def test_help_opens_in_the_language_of_the_interface(sign_in: SignIn, qapp: QApplication) -> None:
    desk = sign_in("liaison")
    desk.go("records")
    i18n.set_language(qapp, Lang.AR)
    desk.settle()
    desk.press("help_page")
    assert "السجلات" in desk.find("help_text", QTextBrowser).toPlainText()
    desk.press("help_close")
