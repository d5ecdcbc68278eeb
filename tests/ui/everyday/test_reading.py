"""A second signature is a reading: Sign waits until every page of every language was on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from nsintake.domain.language import Lang
from nsintake.domain.release import BackReason, LetterDraft
from nsintake.records.case_files import draft_of, links_of
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters, release
from tests.attacks.test_undelivered import urgent_letter
from tests.journeys.full_office import FullOffice
from tests.services.ladder import answers
from tests.ui.pages.desk import Desk, SignIn
from ui import i18n
from ui.message import show_message
from ui.widgets.reader import Reader


def reading(sign_in: SignIn, busy: FullOffice, *, size: tuple[int, int] = (1180, 800)) -> tuple[Desk, Reader]:
    desk = sign_in("keeper")
    desk.window.sidebar.setMinimumHeight(1)  # this page alone is asked whether it fits
    desk.settle()
    desk.window.resize(*size)
    desk.go("review", draft_id=busy.heard)
    return desk, desk.find("review.reader", Reader)


def may_sign(desk: Desk) -> bool:
    return desk.find("review.sign", QPushButton).isEnabled()


@pytest.mark.parametrize("size", [(1180, 800), (960, 540)])
def test_each_page_ticks_and_only_the_last_lets_it_be_signed(
    sign_in: SignIn, busy: FullOffice, size: tuple[int, int]
) -> None:
    desk, reader = reading(sign_in, busy, size=size)
    pages = letters.preview(desk.signed_in, bytes.fromhex(busy.heard)).papers
    assert reader.list.count() == sum(paper.pages for paper in pages) >= 3
    done = 0
    while not reader.all_read:
        assert not may_sign(desk)
        assert len(reader.read()) == done
        read_one(desk, reader)
        done += 1
        said = reader.list.item(done - 1).data(Qt.ItemDataRole.AccessibleTextRole)
        assert said.endswith(": read")
        QTest.keyClick(reader.view, Qt.Key.Key_PageDown)
    assert done == reader.list.count()
    assert may_sign(desk)
    desk.press("review.sign")
    assert "Signed. Reference" in desk.read("review.released")
    assert letters.preview(desk.signed_in, bytes.fromhex(busy.heard)).released


@pytest.mark.parametrize("lang", list(Lang))
def test_which_page_of_how_many_is_never_cut_beside_the_scroll_bar(
    sign_in: SignIn, busy: FullOffice, qapp: QApplication, lang: Lang
) -> None:
    i18n.set_language(qapp, lang)
    desk, reader = reading(sign_in, busy, size=(1024, 700))
    assert reader.list.verticalScrollBar().isVisible()
    assert reader.list.viewport().width() >= reader.list.sizeHintForColumn(0)
    assert desk.find("review.facts", QWidget).width() == reader.list.width(), "what stands below is as wide"


def test_pages_that_were_only_passed_stay_unread_and_it_is_said_why(sign_in: SignIn, busy: FullOffice) -> None:
    desk, reader = reading(sign_in, busy)
    for _ in range(40):
        QTest.keyClick(reader.view, Qt.Key.Key_PageDown)
    assert reader.list.currentRow() == reader.list.count() - 1
    assert not reader.all_read
    assert "Stay a moment on each page" in desk.said("review.to_read")


def test_a_signed_letter_says_when_it_goes_and_can_go_now(sign_in: SignIn, busy: FullOffice) -> None:
    desk, reader = reading(sign_in, busy)
    assert not desk.has("review.send_now")
    while not reader.all_read:
        read_one(desk, reader)
        QTest.keyClick(reader.view, Qt.Key.Key_PageDown)
    desk.press("review.sign")
    assert "with the next batch" in desk.read("review.released")
    by = letters.preview(desk.signed_in, bytes.fromhex(busy.heard)).goes_by
    assert by is not None
    assert i18n.moment(by) in desk.read("review.released")
    desk.go("letter", draft_id=busy.heard)
    assert i18n.moment(by) in desk.read("letter.status")
    desk.go("today")
    desk.go("review")
    desk.settle()
    assert i18n.moment(by) in desk.read("review.released")
    assert desk.has("review.send_now"), "whoever comes to the page later can send it too"
    release.send_now(desk.signed_in)
    desk.go("review")
    desk.settle()
    assert not desk.has("review.send_now")
    assert letters.preview(desk.signed_in, bytes.fromhex(busy.heard)).goes_by is None


def test_what_waits_is_sent_from_the_page(sign_in: SignIn, busy: FullOffice) -> None:
    desk, reader = reading(sign_in, busy)
    while not reader.all_read:
        read_one(desk, reader)
        QTest.keyClick(reader.view, Qt.Key.Key_PageDown)
    desk.press("review.sign")
    assert desk.has("review.send_now")
    desk.press("review.send_now")
    desk.qtbot.waitUntil(lambda: not desk.has("review.send_now"))
    assert "Sent." in desk.read("review.released")
    assert not desk.signed_in.outbox.pending()


def test_a_letter_that_is_signed_but_did_not_go_says_so_in_sight_and_is_not_offered_again(
    sign_in: SignIn, busy: FullOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is carried over after the signature, as where liaison.db cannot be written."""
    worker = sign_in("intake").signed_in
    draft_id = urgent_letter(worker, record(worker, answers(names="هدى")))
    (link,) = links_of(worker, draft_of(worker, draft_id)[0])

    desk = sign_in("keeper")
    desk.go("review", draft_id=draft_id.hex())
    reader = desk.find("review.reader", Reader)
    while not reader.all_read:
        read_one(desk, reader)
        QTest.keyClick(reader.view, Qt.Key.Key_PageDown)
    monkeypatch.setattr(release, "deliver_after", lambda _signed_in: None)
    desk.press("review.sign")
    assert f"The letter {i18n.isolate(link.reference)} is signed." in desk.said("message_words")
    desk.press("message_yes")
    assert "Tell a keeper" in desk.read("review.released")
    assert not desk.has("review.sign")
    assert letters.preview(desk.signed_in, draft_id).released
    assert desk.signed_in.outbox.stays(link.record_id)


def read_one(desk: Desk, reader: Reader) -> None:
    """To the end of the page in front."""
    before = len(reader.read())
    bar = reader.view.verticalScrollBar()
    reader.view.setFocus()
    while len(reader.read()) == before:
        desk.qtbot.waitUntil(lambda: len(reader.read()) > before or reader.view.sheet.stood(), timeout=10_000)
        if bar.value() < bar.maximum():
            QTest.keyClick(reader.view, Qt.Key.Key_PageDown)


def test_a_page_that_was_not_scrolled_to_its_end_is_not_read(sign_in: SignIn, busy: FullOffice) -> None:
    desk, reader = reading(sign_in, busy, size=(960, 540))
    for row in range(reader.list.count()):
        reader.list.setCurrentRow(row)
        assert reader.view.verticalScrollBar().maximum() > 0
        desk.qtbot.waitUntil(reader.view.sheet.stood, timeout=10_000)
    assert reader.read() == frozenset()
    assert not may_sign(desk)


def test_a_page_flown_past_to_its_end_is_not_read(sign_in: SignIn, busy: FullOffice) -> None:
    desk, reader = reading(sign_in, busy, size=(960, 540))
    bar = reader.view.verticalScrollBar()
    assert bar.maximum() > bar.pageStep() // 3
    for value in (bar.minimum(), bar.maximum()):
        bar.setValue(value)
        desk.qtbot.waitUntil(reader.view.sheet.stood, timeout=10_000)
    gap = reader.view.sheet.height() > 2 * reader.view.viewport().height()
    assert bool(reader.read()) is not gap


def test_what_stands_under_a_question_is_not_read(sign_in: SignIn, busy: FullOffice) -> None:
    desk, reader = reading(sign_in, busy)
    show_message(reader, "Is anybody there?")
    assert not reader.view.sheet.stood()
    assert reader.view.sheet._in_sight().isEmpty()
    desk.press("message_yes")
    desk.qtbot.waitUntil(reader.view.sheet.stood, timeout=10_000)


def test_it_is_given_back_with_the_reason_and_nothing_is_lost(sign_in: SignIn, busy: FullOffice) -> None:
    desk, _reader = reading(sign_in, busy)
    draft_id = bytes.fromhex(busy.heard)
    before = letters.preview(desk.signed_in, draft_id)
    desk.press("review.give_back")
    desk.find("review.giving_back.confirm", QPushButton).click()
    assert "needed" in desk.said("error_back_reason")
    field = desk.find("back_reason", QComboBox)
    field.setCurrentIndex(field.findData(BackReason.OTHER.value))
    desk.find("review.giving_back.confirm", QPushButton).click()
    assert desk.said("error_back_words")
    desk.put("back_words", "Say the day first.")
    desk.press("review.giving_back.confirm")
    assert "Given back to" in desk.read("review.released")
    assert busy.heard not in {row.draft_id.hex() for row in letters.waiting(desk.signed_in)}
    writer = sign_in("intake")
    writer.go("letter", draft_id=busy.heard)
    said = writer.read("letter.given_back")
    assert "Something else" in said
    assert "Say the day first." in said
    kept = writer.signed_in.identity.get("letter_draft", draft_id, LetterDraft)
    assert (kept.paragraph, kept.left_out, kept.drafter) == (before.paragraph, before.left_out, writer.signed_in.uid)
