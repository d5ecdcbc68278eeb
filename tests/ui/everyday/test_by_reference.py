"""Ctrl+K in an office in the middle of its work: the reference of a letter leads to it, for whoever may open it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nsintake.services.cases import restriction
from nsintake.services.letters import letters
from nsintake.services.liaison import liaison
from tests.ui.pages.desk import SignIn
from tests.ui.pages.test_go_anywhere import typed_code


def test_whoever_may_open_a_record_comes_to_it_by_its_reference_and_nobody_else_does(sign_in: SignIn) -> None:
    officer = sign_in("liaison")
    record = liaison.list_records(officer.signed_in)[0]
    for login in ("liaison", "intake", "keeper"):
        desk = sign_in(login)
        line, offered = typed_code(desk, record.reference.lower().replace("-", " "))
        assert [record.reference in said for said in offered] == [True], login
        QTest.keyClick(line, Qt.Key.Key_Return)
        desk.settle()
        page = desk.window.page()
        assert page is not None
        assert (page.key, page.arguments["record_id"]) == ("record", record.record_id.hex())
    line, offered = typed_code(sign_in("administrator"), record.reference)
    assert offered == []
    line.window().close()


def test_a_letter_that_is_being_written_is_found_by_its_reference_by_whoever_writes_such(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    (letter, *_) = letters.waiting(desk.signed_in)
    line, offered = typed_code(desk, letter.reference)
    assert [letter.reference in said for said in offered] == [True]
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert (page.key, page.arguments["draft_id"]) == ("letter", letter.draft_id.hex())
    for login in ("liaison", "administrator"):
        line, offered = typed_code(sign_in(login), letter.reference)
        assert offered == [], login
        line.window().close()


def test_a_letter_about_a_file_that_is_shut_is_found_by_nobody_who_may_not_open_it(sign_in: SignIn) -> None:
    keeper = sign_in("keeper")
    (letter, *_) = letters.waiting(keeper.signed_in)
    draft = letters.preview(keeper.signed_in, letter.draft_id)
    restriction.restrict(keeper.signed_in, draft.case_id, ())
    line, offered = typed_code(sign_in("intake"), letter.reference)
    assert offered == []
    line.window().close()
    assert typed_code(sign_in("keeper"), letter.reference)[1] != []
