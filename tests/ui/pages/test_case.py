"""The page of one file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from nsintake.records.case_row import CaseRow
from nsintake.services.day import case_view
from tests.ui.pages.desk import Desk, SignIn
from ui.message import ask
from ui.widgets.basics import ScrollBody


def her(desk: Desk) -> CaseRow:
    """The woman who was asked for money; she agreed to two offices."""
    return next(row for row in case_view.list_cases(desk.signed_in) if "demand_money" in row.kinds)


def open_hers(desk: Desk) -> CaseRow:
    row = her(desk)
    desk.go("case", case_id=row.case_id.hex())
    return row


def test_her_name_is_dots_until_asked_and_the_look_is_audited(desk: Desk) -> None:
    row = open_hers(desk)
    first = row.label.split()[0]
    page = desk.window.page()
    assert page is not None
    assert not any(first in label.text() for label in page.findChildren(QLabel))
    desk.press("show_names")
    assert first in desk.said("value_names")
    desk.press("show_names")
    assert first not in desk.said("value_names")


def test_a_file_opens_at_its_beginning_although_it_was_left_far_below(desk: Desk) -> None:
    first, second = (row.case_id.hex() for row in case_view.list_cases(desk.signed_in)[:2])
    for case_id in (first, first, second):
        page = desk.go("case", case_id=case_id)
        area = page.findChild(ScrollBody)
        assert area is not None
        bar = area.verticalScrollBar()
        assert bar.value() == 0
        assert bar.maximum() > 100, "there is something to scroll"
        bar.setValue(bar.maximum())
        desk.go("today")


def test_withdrawing_asks_first_and_then_says_what_it_did(desk: Desk) -> None:
    row = open_hers(desk)
    name = desk.names("case.withdraw.cp")[0]
    recipient = name.removeprefix("case.withdraw.")
    desk.press(name)
    desk.press("case.withdraw.cancel")
    assert _stands(desk, row, recipient)
    desk.press(name)
    desk.press("case.withdraw.by_phone")
    desk.press("case.withdraw.confirm")
    desk.settle()
    assert not _stands(desk, row, recipient)
    assert "Withdrawn for" in desk.read("case.withdrawn")
    assert not desk.has(name)
    assert "Withdrawn" in desk.read(f"case.consent.{recipient}")


def _stands(desk: Desk, row: CaseRow, recipient: str) -> bool:
    return next(
        consent.may_write_to
        for consent in case_view.open_case(desk.signed_in, row.case_id).consents
        if consent.recipient_id == recipient
    )


def test_a_letter_can_only_be_proposed_to_an_office_she_agreed_to(desk: Desk) -> None:
    open_hers(desk)
    desk.press("case.letter")
    view = case_view.open_case(desk.signed_in, her(desk).case_id)
    others = [consent for consent in view.consents if not (consent.may_write_to and consent.shared)]
    for consent in view.consents:
        assert desk.has(f"case.office.{consent.recipient_id}") is (consent not in others)
    told = desk.read("case.office.not_now").split("\n")
    assert [line.partition(": ")[0].strip("\u2068\u2069") for line in told] == [each.office.en for each in others]
    assert any("She was not asked about it." in line for line in told)
    desk.press("case.office.confirm")
    assert not desk.has("case.office")
    page = desk.window.page()
    assert page is not None
    assert page.key == "ask_consent"


def test_an_office_that_has_a_letter_already_says_so_where_another_is_begun(desk: Desk) -> None:
    row = open_hers(desk)
    desk.press("case.letter")
    chosen = next(c for c in case_view.open_case(desk.signed_in, row.case_id).consents if c.may_write_to and c.shared)
    desk.press(f"case.office.{chosen.recipient_id}")
    desk.settle()
    desk.go("case", case_id=row.case_id.hex())
    desk.press("case.letter")
    told = desk.read(f"case.office.before.{chosen.recipient_id}")
    assert told.startswith("There already: ")
    assert "Being written" in told


@pytest.mark.parametrize("entered", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_chooses_the_office_that_has_the_keyboard(desk: Desk, entered: Qt.Key) -> None:
    open_hers(desk)
    desk.press("case.letter")
    office = QApplication.focusWidget()
    assert office is not None
    assert office.objectName() != "case.office.cancel"
    QTest.keyClick(office, entered)
    desk.settle()
    assert not desk.has("case.office")
    page = desk.window.page()
    assert page is not None
    assert page.key == "letter"


def test_a_file_without_any_consent_offers_no_letter(desk: Desk) -> None:
    row = open_hers(desk)
    for name in desk.names("case.withdraw."):
        desk.press(name)
        desk.press("case.withdraw.confirm")
        desk.settle()
    assert case_view.open_case(desk.signed_in, row.case_id).letters == ()
    assert not desk.find("case.letter", QPushButton).isEnabled()
    assert "No letter yet" in desk.read("case.letters")


def test_who_may_see_no_case_has_no_such_page(sign_in: SignIn) -> None:
    officer = sign_in("liaison")
    assert "case" not in officer.window.open_keys()
    assert "cases" not in officer.window.open_keys()


def test_enter_on_cancel_does_not_do_what_is_asked(desk: Desk) -> None:
    done: list[bool] = []
    ask(desk.window, "Shall it be done?", "Do it", lambda: done.append(True))
    no = desk.find("message_no", QPushButton)
    no.setFocus()
    QTest.keyClick(no, Qt.Key.Key_Return)
    desk.settle()
    assert done == []
    assert not desk.has("message")
