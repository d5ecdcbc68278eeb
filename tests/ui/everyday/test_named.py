"""She wants one office to know who she is: asked, read to her, signed by a second person, printed, taken back."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea

from nsintake.domain.consent import Given, Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import Disclosure
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.release import Heard
from nsintake.services.consent import freezing
from nsintake.services.letters import named, named_prints
from nsintake.services.letters.named import NamedRequest
from nsintake.services.liaison import liaison
from tests.journeys.full_office import POLICE, FullOffice
from tests.services.ladder import read_and_sign_named
from tests.ui import loose
from tests.ui.pages.desk import Desk, SignIn, until_nothing_is_asked_of_the_files
from ui import background, i18n
from ui.pages.named import NamedPage
from ui.printing import PracticeSink
from ui.words.rules import with_latin_kept
from ui.words.values import said


def words(desk: Desk) -> str:
    page = desk.window.page()
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def said_how(desk: Desk) -> None:
    """That they get no telephone of hers, how she agreed, and in which language it was read to her."""
    desk.press("named_phone_none")
    for name, value in (("named_how", "spoken"), ("named_language", "ckb")):
        combo = desk.find(name, QComboBox)
        combo.setCurrentIndex(combo.findData(value))


def ask_her(desk: Desk) -> NamedPage:
    """Her answers for one office; what is wrong is said beside its field."""
    page = desk.window.page()
    assert isinstance(page, NamedPage)
    page._office.set_raw(POLICE)
    desk.press("named.ask")
    desk.settle()
    for name in ("named_how", "named_language"):
        assert desk.find(name, QComboBox).currentData() == "", "nobody answered it yet"
    desk.press("named.begin")
    for name in ("named_reason", "named_phone", "named_how", "named_language"):
        assert "needed" in desk.said(f"error_{name}")
    desk.put("named_reason", "She makes a complaint herself.")
    said_how(desk)
    assert page._asking is not None
    page._asking.items[next(iter(page._asking.items))].set_raw(True)
    desk.put("named_name_en", "Wisal \U0001f337")
    desk.press("named.begin")
    desk.settle()
    assert "U+1F337" in desk.said("error_named_name_en")
    desk.find("named_name_en", QLineEdit).clear()
    desk.press("named.begin")
    desk.settle()
    return page


def reword(desk: Desk) -> None:
    """A paragraph that names her is stopped and worded otherwise."""
    assert "Read the whole letter to her" in words(desk)
    desk.put("named_text_ar", "\u0634\u064a\u0644\u0627\u0646 \u0642\u0627\u062f\u0631 \u0648\u0635\u0627\u0644")
    desk.press("named.reword")
    desk.settle()
    assert "Word it otherwise below" in words(desk)
    desk.find("named_text_ar", QPlainTextEdit).clear()
    desk.press("named.reword")
    desk.settle()
    assert "Read the whole letter to her" in words(desk)


def prints_nothing_by_an_older_word(desk: Desk, named_id: bytes) -> None:
    """Her file is frozen while the printer is busy with another paper, and unfrozen later."""
    free = threading.Event()
    case_id = desk.signed_in.identity.record("named_letter", named_id, NamedLetter).subject_id
    background.run(desk.window, lambda: free.wait(20), lane=background.Lane.LONG)
    desk.find("named.print", QPushButton).click()
    until_nothing_is_asked_of_the_files(desk)
    freezing.freeze(desk.signed_in, case_id, reason="her brother answered")
    free.set()
    desk.settle()
    sink = desk.window.printer
    assert isinstance(sink, PracticeSink)
    assert sink.printed == []
    assert not named_prints.of_letter(desk.signed_in, named_id)
    freezing.unfreeze(desk.signed_in, case_id, reason="seen alone")
    desk.press("message_yes")
    desk.go("named", named_id=named_id.hex())


def test_from_the_question_to_the_copy_that_came_back(sign_in: SignIn, busy: FullOffice, qapp: QApplication) -> None:
    desk = sign_in("intake")
    before = liaison.list_records(desk.signed_in)
    desk.go("consent", case_id=busy.case)
    desk.press("consent.named")
    page = ask_her(desk)
    reword(desk)
    desk.press("named.heard.agreed")
    desk.settle()
    assert "A second person" in words(desk)
    named_id = page._named_id.hex()
    desk = sign_in("keeper")
    desk.go("named", named_id=named_id)
    assert not desk.find("named.sign", QPushButton).isEnabled()
    desk.read_all("named")
    with loose.watched(qapp) as windows:
        desk.press("named.sign")
        desk.settle()
    assert windows == []
    assert "It may be printed" in words(desk)
    prints_nothing_by_an_older_word(desk, bytes.fromhex(named_id))
    desk.press("named.print")
    desk.settle()
    sink = desk.window.printer
    assert isinstance(sink, PracticeSink)
    assert len(sink.printed) == 1
    assert "nothing was sent to a printer" in desk.read("named.printed")
    desk.press("named.count.0")
    desk.put("named_pages", "99")
    desk.press("named.counting.confirm")
    assert desk.said("error_named_pages")
    desk.find("named_pages", QLineEdit).clear()
    desk.put("named_pages", "2")
    desk.put("named_holder", "Head of the station")
    desk.press("named.counting.confirm")
    desk.settle()
    assert "Head of the station" in words(desk)
    desk.press("named.withdraw")
    desk.press("message_yes")
    desk.settle()
    assert "To be recalled" in words(desk)
    desk.press("named.back.0")
    desk.press("message_yes")
    desk.settle()
    (kept,) = named_prints.of_letter(desk.signed_in, bytes.fromhex(named_id))
    assert kept.print.recalled
    assert liaison.list_records(desk.signed_in) == before


def test_a_letter_without_papers_leaves_no_part_of_its_page_behind(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    before = QApplication.topLevelWidgets()
    desk.go("consent", case_id=busy.case)
    desk.press("consent.named")
    ask_her(desk)
    desk.put("named_text_ar", "\u0634\u064a\u0644\u0627\u0646 \u0642\u0627\u062f\u0631 \u0648\u0635\u0627\u0644")
    desk.press("named.reword")
    desk.settle()
    assert "Word it otherwise below" in words(desk)
    assert not desk.has("named.papers")
    assert not desk.has("named.print")
    assert loose.placeless(before) == []
    desk.press("named.withdraw")
    desk.press("message_yes")
    desk.settle()
    assert not desk.has("named.papers")
    assert loose.placeless(before) == []


def test_what_she_said_is_a_draft_and_comes_back(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    page = desk.go("named", case_id=busy.case.hex() if isinstance(busy.case, bytes) else busy.case)
    assert isinstance(page, NamedPage)
    page._office.set_raw(POLICE)
    desk.press("named.ask")
    desk.settle()
    desk.put("named_reason", "She makes a complaint herself.")
    draft = page.draft_to_save()
    assert draft is not None
    page.retranslate()
    desk.settle()
    assert desk.find("named_reason", QPlainTextEdit).toPlainText() == "She makes a complaint herself."
    assert page._asking is not None
    page._asking.items[next(iter(page._asking.items))].set_raw(True)
    said_how(desk)
    desk.press("named.begin")
    desk.settle()
    assert page.draft_to_save() is None


def test_taking_back_everything_from_an_office_takes_back_what_names_her_there(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("intake")
    case_id = bytes.fromhex(busy.case)
    request = NamedRequest(
        Wording(ar="\u0648\u0635\u0627\u0644"),
        "She asks for it.",
        Given(language=Lang.AR, witness="w"),
        items=(Item.KIND,),
    )
    named_id = named.begin_named_letter(desk.signed_in, case_id, POLICE, request)
    named.record_heard(desk.signed_in, named_id, Heard.AGREED)
    read_and_sign_named(sign_in("keeper").signed_in, named_id)
    desk = sign_in("intake")
    print_id, _ = named_prints.record_print(desk.signed_in, named_id, Lang.AR, copies=2)
    pages = desk.signed_in.identity.get("named_print", print_id, Disclosure).pages_expected
    named_prints.count_pages(desk.signed_in, print_id, pages_out=pages, handed_to="Head of the station")
    desk.go("case", case_id=busy.case)
    assert "2 copies that name her are out." in desk.read("case.named_row.0")
    desk.go("consent", case_id=busy.case)
    assert "1 letter tells it who she is. 2 copies that name her are out." in desk.read(f"consent.named.{POLICE}")
    desk.go("case", case_id=busy.case)
    desk.press(f"case.withdraw.{POLICE}")
    desk.press("case.withdraw.confirm")
    desk.settle()
    assert "2 copies that name her are out. Get these back first: it is on Today." in desk.read("case.withdrawn")
    assert not desk.has(f"case.withdraw.{POLICE}")
    desk.press("case.named.0")
    desk.settle()
    assert "get back what is out" in words(desk)
    desk.press("named.notice.print")
    desk.settle()
    assert "Printed. Write down below when the copies came back." in desk.read("named.notice.printed")
    sink = desk.window.printer
    assert isinstance(sink, PracticeSink)
    assert len(sink.printed) == 1
    named_prints.close_recall(desk.signed_in, print_id)
    desk.press("named.notice.print")
    desk.settle()
    assert desk.find("named.notice.print", QPushButton).isEnabled(), "what did not print can be tried again"
    assert len(sink.printed) == 1
    desk.press("message_yes")


@pytest.mark.parametrize("lang", list(Lang))
def test_what_may_be_told_with_her_name_is_read_whole_in_a_small_window(
    sign_in: SignIn, busy: FullOffice, qapp: QApplication, lang: Lang
) -> None:
    """Before: what and what is told in one line beside a box, with its end under the edge of the page."""
    desk = sign_in("intake")
    desk.window.resize(960, 540)
    i18n.set_language(qapp, lang)
    page = desk.go("named", case_id=busy.case)
    assert isinstance(page, NamedPage)
    page._office.set_raw(POLICE)
    desk.press("named.ask")
    desk.settle()
    assert page._asking is not None
    shown = words(desk)
    for fact in named.offer(desk.signed_in, bytes.fromhex(busy.case), POLICE).facts:
        assert with_latin_kept(said(fact.text)) in shown
    body = next(area for area in page.findChildren(QScrollArea) if area.isAncestorOf(page._asking))
    inner = body.widget()
    assert inner is not None
    assert inner.width() <= body.viewport().width()
