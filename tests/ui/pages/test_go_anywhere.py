"""Ctrl+K leads to every page it names, for everybody and in every language, typed as it is typed in a hurry."""

from __future__ import annotations

import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QWidget,
)

from nsintake.domain.language import Lang
from nsintake.services.day import case_view
from tests.ui.pages.desk import Desk, SignIn
from ui import i18n
from ui.page import Page
from ui.registry import ENTRIES, PageEntry

_BUILT = QComboBox | QAbstractSpinBox
DESKS = (("administrator", Lang.CKB), ("intake", Lang.AR), ("keeper", Lang.EN), ("liaison", Lang.AR))
NARROWEST = 80
"""Pixels in which somebody still reads what she types."""


def in_a_hurry(words: str) -> str:
    """Without hamza and vowel marks, and the closing t as h."""
    apart = unicodedata.normalize("NFKD", words)
    return "".join(sign for sign in apart if unicodedata.category(sign) != "Mn").replace("ة", "ه").lower()


def goals(desk: Desk) -> list[PageEntry]:
    """The pages that Ctrl+K names."""
    named = (entry for entry in ENTRIES if entry.in_sidebar or entry.in_palette)
    return [entry for entry in named if entry.open_to(desk.signed_in)]


def box_of(desk: Desk) -> tuple[QLineEdit, QListWidget]:
    desk.window.open_palette()
    box = next(top for top in QApplication.topLevelWidgets() if top.objectName() == "palette" and top.isVisible())
    line, found = box.findChild(QLineEdit, "palette_line"), box.findChild(QListWidget, "palette_list")
    assert line is not None
    assert found is not None
    return line, found


@pytest.mark.parametrize(("login", "lang"), DESKS)
def test_every_page_it_names_opens(sign_in: SignIn, qapp: QApplication, login: str, lang: Lang) -> None:
    i18n.set_language(qapp, lang)
    desk = sign_in(login)
    desk.window.start("today")
    desk.settle()
    for entry in goals(desk):
        line, found = box_of(desk)
        line.insert(in_a_hurry(entry.title()))
        shown = [found.item(at).text() for at in range(found.count())]
        assert entry.title() in shown, entry.key
        for _ in range(shown.index(entry.title())):  # the name of another page has this one's in it
            QTest.keyClick(line, Qt.Key.Key_Down)
        QTest.keyClick(line, Qt.Key.Key_Return)
        desk.settle()
        page = desk.window.page()
        assert page is not None
        assert page.key == entry.key


@pytest.mark.parametrize(
    ("lang", "typed", "led"),
    [
        (Lang.AR, "كلمه السر", "My account"),
        (Lang.AR, "اقفل", "Lock now"),
        (Lang.AR, "settings", "Settings"),
        (Lang.EN, "الاعدادات", "Settings"),
        (Lang.CKB, "password", "My account"),
        (Lang.EN, "الملفات", "Cases"),
    ],
)
def test_other_words_and_those_of_another_language_lead_there_too(
    sign_in: SignIn, qapp: QApplication, lang: Lang, typed: str, led: str
) -> None:
    """Before: a page was found by its name in the language of the window alone."""
    i18n.set_language(qapp, lang)
    desk = sign_in("intake")
    desk.window.start("today")
    desk.settle()
    line, found = box_of(desk)
    line.insert(typed)
    offered = [found.item(at).text() for at in range(found.count())]
    assert i18n.T(led) in offered
    assert len(offered) <= 3, "nothing else that these words say nothing of"
    line.window().close()


def test_what_is_called_so_comes_before_what_has_another_name(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    line, found = box_of(desk)
    line.insert("co")
    offered = [found.item(at).text() for at in range(found.count())]
    named = ["co" in words.casefold() for words in offered]
    assert any(named)
    assert named == sorted(named, reverse=True)
    assert not all(named), "else the order is not seen"
    line.window().close()


def test_what_is_done_without_a_woman_in_front_is_named_for_whoever_may_do_it(sign_in: SignIn) -> None:
    named = {entry.key for entry in goals(sign_in("keeper"))}
    assert {"restore", "erasure", "coming_back", "invitations", "numbers_alone", "calls", "offices"} <= named
    assert not {"restore", "erasure", "coming_back", "offices"} & {entry.key for entry in goals(sign_in("liaison"))}


def typed_code(desk: Desk, code: str) -> tuple[QLineEdit, list[str]]:
    """What is offered for a code that was typed in full."""
    line, found = box_of(desk)
    line.insert(code)
    desk.settle()
    return line, [
        found.item(at).text() for at in range(found.count()) if found.item(at).flags() & Qt.ItemFlag.ItemIsEnabled
    ]


def test_a_worker_comes_to_a_file_by_its_code_and_nobody_else_does(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    (row, *_) = case_view.list_cases(desk.signed_in)
    line, offered = typed_code(desk, row.code.lower().replace("-", ""))
    assert [row.code in said for said in offered] == [True]
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert (page.key, page.arguments["case_id"]) == ("case", row.case_id.hex())
    for login in ("liaison", "administrator"):
        other = sign_in(login)
        line, offered = typed_code(other, row.code)
        assert offered == [], login
        QTest.keyClick(line, Qt.Key.Key_Return)
        other.settle()
        page = other.window.page()
        assert page is None or page.key != "case"
        line.window().close()


def too_wide(page: QWidget) -> list[str]:
    """What is wider than the room it has, and fields too narrow to type into."""
    found = []
    for area in page.findChildren(QScrollArea):
        held = area.widget()
        if area.isVisible() and held is not None and held.width() > area.viewport().width():
            found.append(f"{held.width()} in {area.viewport().width()}")
    edits = [edit for edit in page.findChildren(QLineEdit) if not isinstance(edit.parent(), _BUILT)]
    narrow = [edit for edit in edits if edit.isVisible() and edit.width() < NARROWEST]
    return found + [f"{edit.objectName()}: {edit.width()}" for edit in narrow]


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("login", [login for login, _ in DESKS])
def test_every_page_has_room_across_in_the_smallest_window(
    sign_in: SignIn, qapp: QApplication, login: str, lang: Lang
) -> None:
    i18n.set_language(qapp, lang)
    desk = sign_in(login)
    desk.window.resize(960, 540)
    desk.window.show()
    for entry in goals(desk):
        page = desk.go(entry.key)

        def fits(page: Page = page) -> None:
            assert too_wide(page) == [], page.key

        desk.qtbot.waitUntil(fits, timeout=2_000)  # a fresh page finds its place over some turns of the event loop


@pytest.mark.parametrize("lang", list(Lang))
def test_the_sheet_of_a_new_root_has_room_across_in_the_smallest_window(
    sign_in: SignIn, qapp: QApplication, lang: Lang
) -> None:
    i18n.set_language(qapp, lang)
    desk = sign_in("keeper")
    desk.window.resize(960, 540)
    desk.window.show()
    page = desk.go("new_root")
    desk.put("own_password", "not asked for yet")
    desk.press("new_root.begin")
    assert desk.find("sheet_grid", QWidget).isVisible()
    desk.qtbot.waitUntil(lambda: too_wide(page) == [], timeout=2_000)
