"""Records, their papers, and the question after every print."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from nsintake import log
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Answer, Because, Disclosure, ReleasedLetter, Whereabouts
from nsintake.domain.meeting import EndReason
from nsintake.errors import EnvironmentFault
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.letters import letters
from nsintake.services.liaison import answering, disclosures, ending_meetings, handing, liaison
from nsintake.services.liaison.answering import Reply
from nsintake.services.liaison.liaison import LetterCard
from tests.journeys.full_office import POLICE, FullOffice, _heard
from tests.services.ladder import read_and_sign
from tests.ui.pages.desk import Desk, SignIn, until_nothing_is_asked_of_the_files
from ui import background, i18n
from ui.pages.record import RecordPage
from ui.printers import PrinterChoice, PrinterDoubt
from ui.printing import PdfPreview, PracticeSink, Printed
from ui.widgets.data_table import DataTable


def rows(desk: Desk, table: str) -> list[list[str]]:
    model = desk.find(table, DataTable).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def words(desk: Desk) -> str:
    page = desk.window.page()
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def choose(desk: Desk, name: str, value: str) -> None:
    box = desk.find(name, QComboBox)
    box.setCurrentIndex(box.findData(value))


def test_records_are_found_by_part_of_their_reference(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    wanted = liaison.open_record(desk.signed_in, bytes.fromhex(busy.record)).row.reference
    desk.go("records")
    assert len(rows(desk, "records.table")) == 2
    desk.type("records.search", wanted[:6].lower())
    desk.settle()
    assert [row[0] for row in rows(desk, "records.table")] == [wanted]
    desk.type("records.search", "zzz")
    desk.settle()
    assert not desk.find("records.table", DataTable).isVisible()
    assert "No reference or office contains this." in words(desk)


def test_the_papers_of_a_record_fit_into_the_smallest_window(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.window.resize(1000, 680)
    page = desk.go("record", record_id=busy.record)
    buttons = [
        button for button in page.findChildren(QAbstractButton) if button.objectName().startswith("record.letter.")
    ]
    assert len(buttons) == 6
    for button in buttons:
        assert page.rect().contains(button.mapTo(page, button.rect().topRight()).x(), page.rect().center().y())
    heads = [label.text() for label in page.findChildren(QLabel) if label.property("kind") == "label"]
    assert "Letter" in heads
    assert any(head.startswith("Fact sheet ") for head in heads)


def test_of_two_letters_alike_it_is_said_which_came_later(sign_in: SignIn, busy: FullOffice) -> None:
    record_id, case_id = bytes.fromhex(busy.record), bytes.fromhex(busy.case)
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    assert "newest" not in words(desk), "there is only one of each"
    old = _letters_of(desk, record_id)
    desk = sign_in("intake")
    paragraph = Wording(en="Please hear her soon.", ar="\u0646\u0631\u062c\u0648 \u0633\u0645\u0627\u0639\u0647\u0627.")
    again = _heard(desk.signed_in, letters.begin_letter(desk.signed_in, case_id, POLICE), paragraph)
    desk = sign_in("keeper")
    read_and_sign(desk.signed_in, bytes.fromhex(again))
    desk = sign_in("liaison")
    found = _letters_of(desk, record_id)
    assert {letter_id: card.earlier for letter_id, card in found.items()} == {
        letter_id: int(letter_id in old) for letter_id in found
    }
    assert len(found) == len(old) + 2
    desk.go("record", record_id=busy.record)
    heads = [line for line in words(desk).splitlines() if line.startswith("Letter, ")]
    assert [head.split(" of ")[0] for head in heads] == ["Letter, the newest one", "Letter, an earlier one"]
    desk.press("record.letter.ar.referral")
    desk.settle()
    assert "the newest one" in words(desk).split("Choose")[-1]
    desk.press("record.letter.en.referral.1")
    desk.settle()
    page = desk.window.page()
    assert isinstance(page, RecordPage)
    assert page._letter is not None
    assert page._letter.letter_id in old


def _letters_of(desk: Desk, record_id: bytes) -> dict[bytes, LetterCard]:
    shown = liaison.open_record(desk.signed_in, record_id).letters
    return {card.letter_id: card for card in shown if card.kind is LetterKind.REFERRAL}


def test_why_a_paper_is_not_printed_is_below_this_paper(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    ending_meetings.cancel(desk.signed_in, bytes.fromhex(busy.meeting), EndReason.OFFICE_CANCELLED)
    page = desk.go("record", record_id=busy.record)
    (told,) = [part for part in page.findChildren(QWidget) if part.objectName().startswith("record.why_not.")]
    assert told.objectName() == "record.why_not.meeting_over"
    beside = told.parentWidget()
    assert beside is not None
    heads = [label.text() for label in beside.findChildren(QLabel) if label.property("kind") == "label"]
    assert len(heads) == 1
    assert heads[0].startswith("Fact sheet ")


def test_a_print_is_written_down_before_it_leaves_and_then_asked_about(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    leads = desk.find("record.letter.ar.referral", QAbstractButton)
    assert (leads.text(), leads.accessibleName()) == ("Print the letter: Arabic", "Print the letter: Letter, Arabic")
    desk.press("record.letter.ar.referral")
    desk.settle()
    assert desk.find("record.shown", QLabel).text() == "Letter, Arabic: 2 pages, checked just now"
    assert desk.find("record.print", QAbstractButton).text() == "&Print the letter"
    copies = desk.find("record.copies", QComboBox)
    copies.setCurrentIndex(copies.findData(2))
    desk.press("record.print")
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "count_pages"
    assert "nothing was sent to a printer" in desk.read("count_pages.practice")
    sink = desk.window.printer
    assert isinstance(sink, PracticeSink)
    waiting = [disclosure for disclosure in disclosures.unsettled(desk.signed_in) if disclosure.copies == 2]
    assert len(waiting) == 1
    assert f"{waiting[0].pages_expected} are expected" in words(desk)


def disclosure_record(desk: Desk, busy: FullOffice) -> str:
    """The record, in hexadecimal digits, of the print that nobody counted."""
    store = desk.signed_in.liaison
    disclosure = store.get("disclosure", bytes.fromhex(busy.unsettled), Disclosure)
    return store.get("released_letter", disclosure.letter_id, ReleasedLetter).record_id.hex()


def test_the_question_about_pages_says_what_is_wrong_beside_the_field(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("count_pages", disclosure_id=busy.unsettled)
    desk.type("pages_out", "two")
    desk.press("count_pages.save")
    assert "Type a number" in desk.said("error_pages_out")
    desk.find("pages_out", QLineEdit).clear()
    desk.type("pages_out", "99")
    desk.type("handed_to", "The officer on duty")
    desk.press("count_pages.save")
    assert desk.said("error_where_now"), "nobody said where they are"
    desk.press("where_now_given")
    desk.press("count_pages.save")
    assert desk.said("error_pages_out")
    desk.find("pages_out", QLineEdit).clear()
    desk.put("pages_out", "٢")
    desk.press("count_pages.save")
    desk.settle()
    assert disclosures.unsettled(desk.signed_in) == ()
    disclosure = desk.signed_in.liaison.get("disclosure", bytes.fromhex(busy.unsettled), Disclosure)
    assert disclosure.where is Whereabouts.OUT
    page = desk.window.page()
    assert page is not None
    assert page.key == "record", "where the papers are"
    assert desk.read("record.done").strip() == "Written down: 2 pages came out. The office has them."
    assert not desk.find("record.done", QWidget).visibleRegion().isEmpty(), "in sight"
    desk.go("today")
    desk.window.go_back()
    desk.settle()
    assert not desk.has("record.done"), "it is told once"
    desk.go("records")
    desk.settle()
    assert disclosure.handed_on is not None
    reference = disclosure.reference
    said = {row[0]: row[-2] for row in rows(desk, "records.table")}
    assert disclosure.due is not None
    assert said[reference] == f"No answer yet; ask on {i18n.day(disclosure.due)}"
    answering.record_answer(
        desk.signed_in, bytes.fromhex(busy.unsettled), Answer.REFUSED, Reply(because=Because.WANT_HER_NAME)
    )
    desk.go("today")
    desk.go("records")
    desk.settle()
    said = {row[0]: row[-2] for row in rows(desk, "records.table")}
    assert said[reference] == "Refused: They want her name first"


@pytest.mark.parametrize(("pages", "told"), [("0", "nothing came out"), ("1", "The desk at the door")])
def test_whoever_counts_pages_is_told_on_the_record_what_is_written_down(
    sign_in: SignIn, busy: FullOffice, pages: str, told: str
) -> None:
    desk = sign_in("liaison")
    desk.go("count_pages", disclosure_id=busy.unsettled)
    desk.type("pages_out", pages)
    desk.press("where_now_with_us")
    desk.type("handed_to", "The desk at the door")
    desk.press("count_pages.save")
    page = desk.window.page()
    assert page is not None
    assert (page.key, page.arguments) == ("record", {"record_id": disclosure_record(desk, busy)})
    assert told in desk.read("record.done")


def test_counted_copies_stand_on_today_and_lead_to_the_record_that_hands_them_over(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("liaison")
    before = {handover.copies.disclosure_id for handover in handing.to_hand_over(desk.signed_in)}
    disclosure = next(row for row in disclosures.unsettled(desk.signed_in) if row.disclosure_id.hex() == busy.unsettled)
    disclosures.count_pages(
        desk.signed_in, disclosure.disclosure_id, pages_out=disclosure.pages_expected, handed_to="Liaison, on the way"
    )
    (waits,) = [row for row in handing.to_hand_over(desk.signed_in) if row.copies.disclosure_id not in before]
    desk.go("today")
    desk.settle()
    table = desk.find("today.waiting", DataTable)
    table.opened.emit(f"hand.{disclosure.disclosure_id.hex()}")
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert (page.key, page.arguments["record_id"]) == ("record", waits.record_id.hex())


def test_a_print_answered_already_can_not_be_answered_again(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    disclosures.count_pages(desk.signed_in, bytes.fromhex(busy.unsettled), pages_out=0, handed_to="")
    desk.go("count_pages", disclosure_id=busy.unsettled)
    assert "answered already" in desk.said("count_pages.question")
    desk.press("count_pages.save")
    page = desk.window.page()
    assert page is not None
    assert page.key == "count_pages"


def test_nothing_of_a_withdrawn_record_can_be_opened_and_its_copies_come_back(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("liaison")
    record = bytes.fromhex(busy.withdrawn)
    page = desk.go("record", record_id=busy.withdrawn)
    papers = [
        button for button in page.findChildren(QAbstractButton) if button.objectName().startswith("record.letter.")
    ]
    kinds = {paper.objectName().rsplit(".", 1)[-1]: paper.isEnabled() for paper in papers}
    assert kinds == {"recall": True}, "of the papers only the notice is left"
    said = words(desk)
    assert "She withdrew. Say nothing about her to this office." in said
    assert "Bring back 2 copies" in said
    for gone in ("Consent is valid until", "What this office may hear", "Nothing of this may be printed"):
        assert gone not in said, "it says one thing"
    assert not [label for label in page.findChildren(QLabel) if label.objectName().startswith("record.fact.")]
    desk.press("record.call_off")
    desk.settle()
    assert not desk.has("record.call_off")
    desk.press("record.recalled.0")
    desk.press("message_yes")
    desk.settle()
    assert "Bring back" not in words(desk), "what is left goes on its day, or with intake staff"
    assert not liaison.open_record(desk.signed_in, record).facts


def test_a_paper_that_waits_behind_another_one_is_judged_when_its_turn_has_come(
    sign_in: SignIn, busy: FullOffice
) -> None:
    """The printer is slow with another paper, and she takes her consent back meanwhile."""
    desk, free = sign_in("intake"), threading.Event()
    desk.go("record", record_id=busy.record)
    desk.press("record.letter.ar.referral")
    before = len(disclosures.unsettled(desk.signed_in))
    background.run(desk.window, lambda: free.wait(20), lane=background.Lane.LONG)
    desk.find("record.print", QAbstractButton).click()
    until_nothing_is_asked_of_the_files(desk)
    withdrawing.withdraw(desk.signed_in, bytes.fromhex(busy.case), POLICE)
    free.set()
    desk.settle()
    sink = desk.window.printer
    assert isinstance(sink, PracticeSink)
    assert sink.printed == []
    assert len(disclosures.unsettled(desk.signed_in)) <= before
    assert "She has withdrawn her consent" in desk.said("message_words")


class _Gone:
    """A printer that takes a paper and is never heard of again."""

    practice = True

    def printers(self) -> tuple[PrinterChoice, ...]:
        return (
            PrinterChoice("Office", doubts=(PrinterDoubt.NETWORK,)),
            PrinterChoice("PDF", doubts=(PrinterDoubt.FILE,)),
        )

    def print(self, pdf: bytes, *, copies: int = 1, to: str = "") -> Printed:
        raise EnvironmentFault("print_uncertain")


def test_a_printer_that_vanishes_leaves_a_question_and_a_file_printer_is_asked_about(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("liaison")
    desk.window._printer = _Gone()
    desk.go("record", record_id=busy.record)
    desk.press("record.letter.ar.referral")
    desk.settle()
    printers = desk.find("record.printer", QComboBox)
    assert printers.currentText().strip("\u2068\u2069") == "Office"
    assert "network" in desk.read("record.printer_doubt")
    printers.setCurrentIndex(printers.findData("PDF"))
    desk.settle()
    before = len(disclosures.unsettled(desk.signed_in))
    desk.press("record.print")
    desk.press("message_no")
    assert len(disclosures.unsettled(desk.signed_in)) == before, "nothing is written down before she is sure"
    printers.setCurrentIndex(printers.findData("Office"))
    desk.press("record.print")
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "count_pages"
    assert [disclosure.uncertain for disclosure in disclosures.unsettled(desk.signed_in)].count(True) == 1


def test_a_record_says_why_it_is_not_told_how_its_office_answers_and_what_there_is(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    said = desk.said("record.answers")
    assert "is not told yet: the page Figures says why and from when." in said
    assert "written below, beside the paper" in said


def test_a_copy_is_handed_over_and_the_office_answers(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    desk.press("record.hand_over.0")
    desk.press("record.hand_over_dialog.confirm")
    desk.type("hand_over_to", "Duty officer of the night shift")
    desk.put("hand_over_number", "١٢/٣٤")
    desk.type("hand_over_dated", "31/12/2999")
    desk.press("record.hand_over_dialog.confirm")
    desk.settle()
    assert "still to come" in desk.said("error_hand_over_dated"), "the dialog comes back with everything typed"
    assert desk.find("hand_over_to", QLineEdit).text() == "Duty officer of the night shift"
    desk.find("hand_over_dated", QLineEdit).clear()
    desk.press("record.hand_over_dialog.confirm")
    desk.settle()
    assert "night shift" in words(desk)
    assert "١٢/٣٤" in words(desk)
    desk.press("record.answer.0")
    choose(desk, "office_answer", "refused")
    desk.press("record.answer_dialog.confirm")
    assert "Write what the office said" in desk.said("error_office_reason")
    desk.type("office_reason", "They ask for a complaint in person")
    desk.press("record.answer_dialog.confirm")
    desk.settle()
    assert "They ask for a complaint in person" in words(desk)
    assert words(desk).count("They ask for a complaint in person") == 2, "it stands among what was said as well"


def test_that_they_took_a_note_is_no_answer_and_is_asked_on_its_day(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    desk.press("record.hand_over.0")
    desk.type("hand_over_to", "Duty officer")
    desk.press("record.hand_over_dialog.confirm")
    desk.settle()
    day = re.search(r"No answer yet; ask on (.+)", words(desk))
    assert day is not None
    desk.press("record.answer.0")
    choose(desk, "office_answer", "noted")
    desk.press("record.answer_dialog.confirm")
    desk.settle()
    assert f"They took a note; ask on {day[1]}" in words(desk)
    assert "They took a note or will call back" in words(desk), "among what was said"
    desk.press("record.answer.0")
    assert desk.find("record.answer_dialog", QWidget).isVisible(), "the answer is still asked for"


def test_an_appointment_and_what_became_of_it_are_written_down(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    desk.press("record.hand_over.0")
    desk.type("hand_over_to", "Duty officer")
    desk.press("record.hand_over_dialog.confirm")
    desk.settle()
    desk.press("record.answer.0")
    assert not desk.find("appointment_day", QLineEdit).isVisible()
    choose(desk, "office_answer", "appointment")
    desk.press("record.answer_dialog.confirm")
    assert "needed" in desk.said("error_appointment_day")
    desk.put("appointment_day", desk.signed_in.due_in(2).isoformat())
    desk.press("record.answer_dialog.confirm")
    assert "needed" in desk.said("error_appointment_place")
    choose(desk, "appointment_place", "there")
    desk.press("record.answer_dialog.confirm")
    desk.settle()
    assert "At their office; female officer: not asked" in words(desk)
    desk.press("record.answer.0")
    choose(desk, "office_answer", "not_helped")
    choose(desk, "office_because", "not_reachable")
    desk.press("record.answer_dialog.confirm")
    desk.settle()
    assert "Over: it did not help: She could not be reached" in words(desk)


def test_what_an_office_answers_in_a_contact_is_written_down_once_as_contact_and_answer(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    desk.press("record.contact.write")
    assert not desk.find("field_contact_answers", QWidget).isVisible(), "no paper is with the office"
    desk.press("record.contact_dialog.cancel")
    desk.press("record.hand_over.0")
    desk.type("hand_over_to", "Duty officer")
    desk.press("record.hand_over_dialog.confirm")
    desk.settle()
    desk.press("record.contact.write")
    choose(desk, "contact_how", "visit")
    choose(desk, "contact_whom", "head")
    desk.put("contact_words", "they write next week")
    desk.press("record.contact_dialog.confirm")
    assert "needed" in desk.said("error_contact_answers"), "nobody leaves it open whether this is an answer"
    combo = desk.find("contact_answers", QComboBox)
    paper = next(str(combo.itemData(at)) for at in range(combo.count()) if combo.itemData(at) not in (None, "", "none"))
    choose(desk, "contact_answers", paper)
    desk.find("record.contact_said.ask_more", QAbstractButton).setChecked(True)
    desk.press("record.contact_dialog.confirm")
    assert desk.find("office_reason", QLineEdit).text() == "they write next week"
    desk.press("record.answer_dialog.cancel")
    assert desk.find("contact_words", QLineEdit).text() == "they write next week", "going back loses nothing"
    assert desk.find("record.contact_said.ask_more", QAbstractButton).isChecked()
    desk.put("contact_day", "2999-01-01")
    desk.press("record.contact_dialog.confirm")
    choose(desk, "office_answer", "accepted")
    desk.press("record.answer_dialog.confirm")
    desk.settle()
    assert "still to come" in desk.said("error_contact_day"), "what was wrong is said in the form that has the field"
    desk.find("contact_day", QLineEdit).clear()
    desk.press("record.contact_dialog.confirm")
    assert desk.find("office_answer", QComboBox).currentData() == "accepted"
    desk.press("record.answer_dialog.confirm")
    desk.settle()
    assert "Accepted" in desk.read("record.disclosure.0"), "the print has the answer"
    assert "Accepted" in desk.read("record.contact.0")
    assert "Head of the office" in desk.read("record.contact.0")
    assert not desk.has("record.contact.1"), "it is one entry"
    desk = sign_in("intake")
    desk.go("case", case_id=busy.case)
    desk.settle()
    assert "they write next week" in desk.read("case.steps"), "it is due as soon as her file is opened"
    rows = [desk.read(name) for name in sorted(set(desk.names("case.letter_row.")))]
    said = [row for row in rows if "Answered on" in row]
    assert len(said) == 1, "beside the letter that it answers and no other"
    assert "Accepted" in said[0]


def test_an_office_guesses_who_she_is_and_her_worker_hears_of_it(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    assert "Nothing was written down yet." in words(desk)
    desk.press("record.contact.write")
    desk.press("record.contact_dialog.confirm")
    assert desk.said("error_contact_how")
    for name, value in (("contact_how", "call"), ("contact_whom", "duty_officer"), ("contact_promised", "they_act")):
        choose(desk, name, value)
    desk.find("record.contact_said.guessed_her", QAbstractButton).setChecked(True)
    desk.put("contact_words", "they named a village")
    desk.press("record.contact_dialog.confirm")
    desk.settle()
    assert "By when was it promised?" in desk.said("error_contact_promised_by")
    assert desk.find("record.contact_said.guessed_her", QAbstractButton).isChecked(), "nothing typed is lost"
    desk.put("contact_promised_by", desk.signed_in.due_in(3).isoformat())
    desk.press("record.contact_dialog.confirm")
    desk.settle()
    assert "Her worker is told" in words(desk)
    desk.press("record.contact.over.0")
    desk.settle()
    assert not desk.has("record.contact.over.0")
    desk = sign_in("intake")
    desk.go("case", case_id=busy.case)
    desk.settle()
    shown = words(desk)
    assert "An office guessed who she is, or did what it was asked not to do" in shown
    assert "they named a village" in shown


def test_words_are_proposed_by_the_officer_and_dealt_with_by_intake(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    desk.press("record.propose.send")
    assert "needed" in desk.said("error_proposal_text")
    desk.put("proposal_text", "Please let a woman call first.")
    desk.press("record.propose.send")
    desk.settle()
    assert "Please let a woman call first." in words(desk)
    assert "Waits" in words(desk)
    reference = liaison.open_record(desk.signed_in, bytes.fromhex(busy.record)).row.reference
    desk = sign_in("intake")
    desk.go("proposals")
    assert reference in words(desk)
    proposed = desk.find("proposals.list", QWidget).findChildren(QLabel)
    sides = {label.alignment() for label in proposed if label.text() in {"English", "Please let a woman call first."}}
    assert sides == {Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute}
    desk.press("proposals.take.0")
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "letter"
    desk.go("records")
    desk.type("records.search", reference.lower().replace("-", " "))
    desk.find("records.search", QLineEdit).returnPressed.emit()
    desk.settle()
    desk.press("record.case")
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "case"
    assert page.arguments["case_id"] == busy.case


def test_a_letter_that_an_officer_altered_is_never_shown_or_printed(
    sign_in: SignIn, busy: FullOffice, tmp_path: Path
) -> None:
    """She has the keys of liaison.db and writes a changed paper past the program; the reason is logged by code."""
    desk = sign_in("liaison")
    store = desk.signed_in.liaison
    cards = liaison.open_record(desk.signed_in, bytes.fromhex(busy.record)).letters
    letter_id = next(card.letter_id for card in cards if card.lang is Lang.AR and card.kind is LetterKind.REFERRAL)
    row = store.record("released_letter", letter_id, ReleasedLetter)
    with store.begin() as work:
        altered = replace(row.value, pdf=row.value.pdf.replace(b"/Type", b"/type", 1))
        store.put(work, "released_letter", letter_id, row.subject_id, altered, verb="x")
        work.commit()
    events = tmp_path / "events.log"
    log.to_file(events)
    page = desk.go("record", record_id=busy.record)
    desk.press("record.letter.ar.referral")
    desk.settle()
    assert "signed" in desk.read("message_words")
    desk.press("message_yes")
    preview = page.findChild(PdfPreview, "record.preview")
    assert isinstance(preview, PdfPreview)
    assert preview.isHidden()
    assert not [button for button in page.findChildren(QAbstractButton, "record.print") if button.isVisible()]
    sink = desk.window.printer
    assert isinstance(sink, PracticeSink)
    assert sink.printed == []
    log.to_file(None)
    assert f"paper_refused error=not_as_signed letter={letter_id.hex()}" in events.read_text()
    assert not list(tmp_path.rglob("*.pdf"))


def test_the_record_of_a_frozen_file_says_nothing_of_her_and_what_to_call_off(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("intake")
    freezing.freeze(desk.signed_in, bytes.fromhex(busy.case), reason="her brother answered")
    desk = sign_in("liaison")
    page = desk.go("record", record_id=busy.record)
    said = words(desk)
    assert "Her file is frozen. Say nothing about her to this office." in said
    assert "Consent is valid until" not in said
    assert not [label for label in page.findChildren(QLabel) if label.objectName().startswith("record.fact.")]
    assert not [
        button for button in page.findChildren(QAbstractButton) if button.objectName().startswith("record.letter.")
    ]
    desk.press("record.call_off")
    assert not desk.has("record.call_off")


def test_the_dialog_of_a_withdrawal_names_who_has_which_copies(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    view = liaison.open_record(desk.signed_in, bytes.fromhex(busy.record))
    counted = next(disclosure for disclosure in view.disclosures if disclosure.pages_out)
    handing.hand_over(desk.signed_in, counted.disclosure_id, copies=1, to="the night shift")
    desk = sign_in("intake")
    desk.go("case", case_id=busy.case)
    desk.press(f"case.withdraw.{POLICE}")
    said = desk.read("case.withdraw.stops")
    assert "Called back: 1 copy in Arabic, with \u2068the night shift\u2069 since" in said or (
        "Called back: 1 copy in Arabic, with the night shift since" in said
    )
    assert "Destroyed: 2 copies that no office was given." in said
    assert "this office does not come" in said
    desk.press("case.withdraw.confirm")
    desk.settle()
    done = desk.read("case.withdrawn")
    assert "copies out: 1" in done
    assert "2 copies that no office was given are to be destroyed" in done


def test_copies_with_us_are_destroyed_or_turn_out_to_be_with_the_office(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    withdrawing.withdraw(desk.signed_in, bytes.fromhex(busy.case), POLICE)
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    assert "Destroy 3 copies that are with us" in words(desk)
    assert "Bring back" not in words(desk)
    at = next(name for name in desk.names("record.had_already."))
    desk.press(at)
    desk.type("hand_over_to", "night shift")
    desk.press("record.hand_over_dialog.confirm")
    assert "Bring back" in words(desk)
    destroy = next(name for name in desk.names("record.had_already.")).replace("had_already", "recalled")
    desk.press(destroy)
    desk.press("message_yes")
    assert "are with us" not in words(desk)


def test_a_round_goes_out_and_one_page_settles_it(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("records")
    desk.press("records.rounds")
    desk.settle()
    assert not desk.has("rounds.settle")
    desk.press("rounds.begin")
    desk.settle()
    assert "Choose at least one paper." in desk.said("message_words")
    desk.press("message_yes")
    for name in desk.names("rounds.take."):
        desk.find(name, QAbstractButton).setChecked(True)
    desk.press("rounds.begin")
    desk.settle()
    desk.press("rounds.list")
    desk.settle()
    assert "The list is printed" in words(desk)
    desk.press("rounds.settle")
    assert desk.said("error_became_0"), "a line that says nothing is not settled"
    choose(desk, "rounds.became.0", "handed")
    desk.press("rounds.settle")
    assert "Say who has the copies" in desk.said("error_to_0")
    desk.type("rounds.to.0", "Duty officer")
    desk.put("rounds.number.0", "٩٩/١")
    desk.type("rounds.dated.0", "31/12/2999")
    desk.press("rounds.settle")
    assert "still to come" in desk.said("error_dated_0")
    desk.find("rounds.dated.0", QLineEdit).clear()
    desk.press("rounds.settle")
    desk.settle()
    assert not desk.has("rounds.settle")
    for name, typed, told in (("first", "soon", "date"), ("first", "", "needed"), ("last", "1/1/2001", "before")):
        edit = desk.find(f"rounds.{name}", QLineEdit)
        before = edit.text()
        edit.setText(typed)
        desk.press("rounds.register")
        assert told in desk.said(f"error_{name}"), "beside the day itself"
        assert not desk.has("message_words")
        edit.setText(before)
    desk.press("rounds.register")
    desk.settle()
    assert "The register is printed" in words(desk)
    desk.go("records")
    desk.put("records.search", "99/1")
    desk.find("records.search", QLineEdit).returnPressed.emit()
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "record"
    assert "٩٩/١" in words(desk)
