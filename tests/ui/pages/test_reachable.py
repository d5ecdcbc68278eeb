"""Everything one can press or type into has a stable name, says what it is, and can be reached by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from nsintake.domain.intake import Step
from nsintake.domain.language import Lang
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_case import open_hers
from tests.ui.pages.test_intake import recorded
from tests.ui.pages.test_letter import PLAIN, agree, propose, write
from ui import i18n
from ui.page import Page
from ui.widgets.radio_card import RadioCard

INTERACTIVE = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QTableView)


def faults(page: QWidget) -> list[str]:
    """Interactive parts on the screen without a name, without words, twice the same name, or skipped by Tab."""
    found, seen = [], set()
    for part in page.findChildren(QWidget):
        if (
            not isinstance(part, INTERACTIVE)
            or not part.isVisible()
            or isinstance(part.parent(), QTableView | QLineEdit)
        ):
            continue
        name = part.objectName()
        if not name or name.startswith("qt_"):
            found.append(f"{type(part).__name__} without a name")
        if not part.accessibleName():
            found.append(f"{name} says nothing")
        if name in seen:
            found.append(f"{name} twice")
        if part.isEnabled() and not any(by.focusPolicy() & Qt.FocusPolicy.TabFocus for by in _ways_to(part)):
            found.append(f"{name} cannot be reached")
        seen.add(name)
    return found


def _ways_to(part: QWidget) -> list[QWidget]:
    """What Tab has to stop at so that a part can be reached: of cards of which one is chosen Qt lets it stop at the one
    with the keyboard only, and the arrow keys lead to the others.
    """
    group = part.parentWidget()
    if isinstance(part, RadioCard) and group is not None:
        return [card for card in group.findChildren(RadioCard) if card.isVisible() and card.isEnabled()]
    return [part]


def here(desk: Desk) -> Page:
    page = desk.window.page()
    assert page is not None
    return page


def test_every_step_of_the_session(desk: Desk) -> None:
    page = recorded(desk)
    for step in Step:
        page.go_to(step)
        desk.settle()
        assert faults(page) == [], step


def test_the_list_and_a_file(desk: Desk) -> None:
    desk.go("cases")
    assert faults(here(desk)) == []
    open_hers(desk)
    assert faults(here(desk)) == []


def test_a_letter_and_its_signing(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    page = propose(desk)
    assert faults(page) == []
    write(desk, "en", "She is married. Call 0770 555 0134.")
    assert faults(page) == []
    write(desk, "en", PLAIN)
    draft_id = agree(desk, page)
    desk = sign_in("keeper")
    desk.go("review", draft_id=draft_id.hex())
    assert faults(here(desk)) == []


def test_the_law_of_names_can_fail(desk: Desk) -> None:
    page = desk.go("cases")
    extra = QLineEdit(page)
    extra.show()
    desk.settle()
    assert faults(page)


def test_nothing_but_codes_and_names_stays_english_in_arabic(desk: Desk, qapp: QApplication) -> None:
    page = recorded(desk)
    i18n.set_language(qapp, Lang.AR)
    desk.settle()
    for step in Step:
        page.go_to(step)
        desk.settle()
        said = [part.text() for part in page.findChildren(QAbstractButton) if part.isVisible() and part.text()]
        english = [text for text in said if text.isascii() and text not in {"English", "NP"}]
        assert english == [], step
