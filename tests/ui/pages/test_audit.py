"""The log page: asked by person, act, day and file; what is not sound is named and settled; the result taken along."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from nsintake.domain.language import Lang
from nsintake.services.audit import audit
from nsintake.store.audit_lines import Head
from nsintake.store.check import ChainReport
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_reachable import faults
from ui import i18n, style
from ui.pages.audit import AuditPage
from ui.widgets.basics import Tone
from ui.widgets.rows import Pill


def rows(page: AuditPage) -> list[dict[str, str]]:
    model = page.table.rows
    return [
        {column.key: str(model.index(at, side).data() or "") for side, column in enumerate(model.columns)}
        for at in range(model.rowCount())
    ]


def choose(desk: Desk, name: str, words: str) -> None:
    combo = desk.find(name, QComboBox)
    combo.setCurrentIndex(combo.findText(words))
    desk.settle()


def log_page(desk: Desk) -> AuditPage:
    page = desk.go("audit")
    assert isinstance(page, AuditPage)
    return page


def break_log(desk: Desk) -> None:
    with desk.signed_in.identity.begin() as work:
        work.cursor.execute("DELETE FROM audit WHERE n = 2")
        work.commit()


def test_a_log_is_asked_by_person_act_and_day(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    page = log_page(desk)
    assert faults(page) == []
    whole = rows(page)
    choose(desk, "audit.who", "Samira Haddad")
    assert rows(page) == [row for row in whole if row["who"] == "Samira Haddad"] != whole
    choose(desk, "audit.what", "Signed in")
    assert {(row["who"], row["what"]) for row in rows(page)} == {("Samira Haddad", "Signed in")}
    choose(desk, "audit.who", "Everybody")
    choose(desk, "audit.what", "Everything")
    first = desk.find("audit.first", QLineEdit)
    first.setText("2999-01-01")
    first.editingFinished.emit()
    desk.settle()
    assert rows(page) == []
    first.setText("yesterday")
    first.editingFinished.emit()
    desk.settle()
    assert "date" in page._first.error().lower()


def test_who_asks_for_older_entries_by_the_keyboard_is_in_the_list_then(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: on a button above the list, since the one that was pressed was switched off until they came."""
    monkeypatch.setattr("ui.pages.audit._PAGE", 5)
    desk = sign_in("keeper")
    page = log_page(desk)
    more = desk.find("audit.more", QWidget)
    more.setFocus()
    desk.press("audit.more")
    assert len(rows(page)) == 10
    assert desk.window.focusWidget() is page.table


def test_an_administrator_sees_her_log_only(sign_in: SignIn) -> None:
    desk = sign_in("administrator")
    page = log_page(desk)
    assert {row["file"] for row in rows(page)} == {"Accounts"}
    assert not desk.has("audit.file")


def test_what_is_found_stands_on_every_page_and_is_settled(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    page = log_page(desk)
    desk.press("audit.verify")
    assert "entries are sound" in desk.read("audit.result")
    assert not desk.has("held_banner")
    break_log(desk)
    assert "entries are sound" in desk.read("audit.result"), "nobody has looked since"
    audit.look_through(desk.signed_in)  # as behind every page
    desk.window.show_unsound()
    desk.settle()
    assert "the log is broken" in desk.said("held_words")
    assert "are sound" not in desk.read("audit.result"), "no second verdict under the first"
    assert "Not sound" in desk.read("audit.result")
    assert desk.said("held_words") not in desk.read("audit.result"), "the line above told it already"
    pills = [row.values["holds"] for row in page._shown if row.values["file"] == "Identity"]
    assert pills
    assert Tone.GOOD not in {pill.tone for pill in pills if isinstance(pill, Pill)}, (
        "a signed entry is no good news here"
    )
    desk.press("audit.verify")
    assert "Not sound" in desk.read("audit.result")
    desk.window.show_unsound()
    desk.settle()
    desk.go("cases")
    assert "the log is broken" in desk.said("held_words")
    assert "settle it on the page Log" in desk.read("held_banner")
    desk.press("held_log")
    assert desk.window.page() is page
    assert faults(page) == []
    desk.press("audit.settle.identity.db")
    desk.press("settle_yes")
    assert desk.has("settle_dialog"), "nothing is settled without words"
    desk.find("settle_words", QPlainTextEdit).setPlainText("Somebody cut one entry out; nothing else is missing.")
    desk.press("settle_yes")
    desk.window.show_unsound()
    assert not desk.has("held_banner")
    assert "goes on from here" in desk.read("audit.result")
    assert any("cut one entry out" in row["what"] for row in rows(page))
    desk.press("audit.verify")
    assert "entries are sound" in desk.read("audit.result")


def _room_of(combo: QComboBox) -> int:
    """How wide the words may be that it shows."""
    shown = QStyleOptionComboBox()
    combo.initStyleOption(shown)
    box, words = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return combo.style().subControlRect(box, shown, words, combo).width()


@pytest.mark.parametrize("lang", list(Lang))
def test_the_log_is_read_and_asked_in_a_low_window_below_what_was_found(
    qapp: QApplication, sign_in: SignIn, lang: Lang
) -> None:
    """Before: no row of it was in sight, what a day looks like was written over the field for it, and whom one asks
    for ended with half a letter.
    """
    desk = sign_in("keeper")
    desk.window.resize(960, 540)
    i18n.set_language(qapp, lang)
    page = log_page(desk)
    break_log(desk)
    audit.look_through(desk.signed_in)
    desk.window.show_unsound()
    desk.settle()
    assert desk.has("held_banner")
    assert page.table.height() >= 4 * style.ROW
    page.table.scrollToBottom()
    for field in (page._who, page._what, page._file, page._first, page._last):
        parts = [part for part in field.findChildren(QWidget) if part.parent() is field and part.isVisible()]
        pairs = combinations([part.geometry() for part in parts], 2)
        assert not any(upper.intersects(lower) for upper, lower in pairs), field.name
        assert all(part.height() >= part.minimumSizeHint().height() for part in parts), field.name
    for choice in (page._who, page._what, page._file):
        assert _room_of(choice.combo) >= choice.combo.fontMetrics().horizontalAdvance(choice.combo.currentText())


def test_others_are_told_to_call_a_keeper(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    desk.signed_in.integrity.take(desk.signed_in.liaison, _broken())
    desk.window.show_unsound()
    desk.go("today")
    assert "Call a keeper today" in desk.read("held_banner")
    assert not desk.has("held_log"), "she may not read the log"


def _broken() -> ChainReport:
    return ChainReport(Head(3, bytes(32)), broken=(3,))


def test_the_result_is_shown_and_saved(sign_in: SignIn, tmp_path: Path) -> None:
    desk = sign_in("keeper")
    log_page(desk)
    assert not desk.has("audit.statement")
    desk.press("audit.verify")
    desk.press("audit.statement")
    assert desk.find("statement_text", QPlainTextEdit).toPlainText().startswith("nsintake verification 1\n")
    desk.type("statement_folder", str(tmp_path / "nowhere"))
    desk.press("statement_save")
    assert not list(tmp_path.glob("*.txt"))
    desk.find("statement_folder", QLineEdit).setText(str(tmp_path))
    desk.press("statement_save")
    (saved,) = tmp_path.glob("verification-*.txt")
    assert saved.name in desk.read("statement_result")
    assert saved.read_text("ascii").endswith("\n")
