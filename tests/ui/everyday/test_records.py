"""Records, their papers, and the question after every print."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from nsintake import log
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Disclosure, ReleasedLetter, Whereabouts
from nsintake.errors import EnvironmentFault
from nsintake.services.consent import consents
from nsintake.services.liaison import disclosures, handing, liaison
from tests.journeys.full_office import POLICE, FullOffice
from tests.ui.pages.desk import Desk, SignIn
from ui.printers import Doubt, PrinterChoice
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
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_records_are_found_by_part_of_their_reference(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    wanted = liaison.open_record(desk.session, bytes.fromhex(busy.record)).row.reference
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
    buttons = [one for one in page.findChildren(QAbstractButton) if one.objectName().startswith("record.letter.")]
    assert len(buttons) == 6
    for one in buttons:
        assert page.rect().contains(one.mapTo(page, one.rect().topRight()).x(), page.rect().center().y())
    heads = [one.text() for one in page.findChildren(QLabel) if one.property("kind") == "label"]
    assert "Letter" in heads
    assert any(head.startswith("Fact sheet ") for head in heads)


def test_a_print_is_written_down_before_it_leaves_and_then_asked_about(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    desk.press("record.letter.ar.referral")
    desk.settle()
    assert desk.find("record.shown", QLabel).text() == "Letter, Arabic: 2 pages, checked just now"
    copies = desk.find("record.copies", QComboBox)
    copies.setCurrentIndex(copies.findData(2))
    desk.press("record.print")
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "count_pages"
    sink = desk.window.printer
    assert isinstance(sink, PracticeSink)
    waiting = [one for one in disclosures.unsettled(desk.session) if one.copies == 2]
    assert len(waiting) == 1
    assert f"{waiting[0].pages_expected} are expected" in words(desk)


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
    assert disclosures.unsettled(desk.session) == ()
    one = desk.session.liaison.get("disclosure", bytes.fromhex(busy.unsettled), Disclosure)
    assert one.where is Whereabouts.OUT
    page = desk.window.page()
    assert page is not None
    assert page.key == "today"


def test_counted_copies_stand_on_today_and_lead_to_the_record_that_hands_them_over(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("liaison")
    before = {one.copies.disclosure_id for one in handing.to_hand_over(desk.session)}
    one = next(row for row in disclosures.unsettled(desk.session) if row.disclosure_id.hex() == busy.unsettled)
    disclosures.count_pages(
        desk.session, one.disclosure_id, pages_out=one.pages_expected, handed_to="Liaison, on the way"
    )
    (waits,) = [row for row in handing.to_hand_over(desk.session) if row.copies.disclosure_id not in before]
    desk.go("today")
    desk.settle()
    table = desk.find("today.to_hand_over", DataTable)
    table.opened.emit(f"hand.{one.disclosure_id.hex()}")
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert (page.key, page.arguments["record_id"]) == ("record", waits.record_id.hex())


def test_a_print_answered_already_can_not_be_answered_again(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    disclosures.count_pages(desk.session, bytes.fromhex(busy.unsettled), pages_out=0, handed_to="")
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
    papers = [one for one in page.findChildren(QAbstractButton) if one.objectName().startswith("record.letter.")]
    kinds = {one.objectName().rsplit(".", 1)[-1]: one.isEnabled() for one in papers}
    assert kinds == {"recall": True}, "of the papers only the notice is left"
    said = words(desk)
    assert "She withdrew. Say nothing about her to this office." in said
    assert "Bring back 2 copies" in said
    for gone in ("Consent holds until", "What this office may hear", "Nothing of this may be printed"):
        assert gone not in said, "it says one thing"
    assert not [one for one in page.findChildren(QLabel) if one.objectName().startswith("record.fact.")]
    desk.press("record.call_off")
    desk.settle()
    assert not desk.has("record.call_off")
    desk.press("record.recalled.0")
    desk.press("message_yes")
    desk.settle()
    assert "Bring back" not in words(desk), "what is left goes on its day, or with intake staff"
    assert not liaison.open_record(desk.session, record).facts


class _Gone:
    """A printer that takes a paper and is never heard of again."""

    practice = True

    def printers(self) -> tuple[PrinterChoice, ...]:
        return (PrinterChoice("Office", doubts=(Doubt.NETWORK,)), PrinterChoice("PDF", doubts=(Doubt.FILE,)))

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
    before = len(disclosures.unsettled(desk.session))
    desk.press("record.print")
    desk.press("message_no")
    assert len(disclosures.unsettled(desk.session)) == before, "nothing is written down before she is sure"
    printers.setCurrentIndex(printers.findData("Office"))
    desk.press("record.print")
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "count_pages"
    assert [one.uncertain for one in disclosures.unsettled(desk.session)].count(True) == 1


def test_a_copy_is_handed_over_and_the_office_answers(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    desk.press("record.hand_over.0")
    desk.press("record.hand_over_dialog.confirm")
    desk.type("hand_over_to", "Duty officer of the night shift")
    desk.press("record.hand_over_dialog.confirm")
    desk.settle()
    assert "night shift" in words(desk)
    desk.press("record.answer.0")
    desk.find("office_answer_refused", QAbstractButton).setChecked(True)
    desk.press("record.answer_dialog.confirm")
    assert "Write what the office said" in desk.said("error_office_reason")
    desk.type("office_reason", "They ask for a complaint in person")
    desk.press("record.answer_dialog.confirm")
    desk.settle()
    assert "They ask for a complaint in person" in words(desk)
    assert "answered" in desk.read("record.answers")


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
    reference = liaison.open_record(desk.session, bytes.fromhex(busy.record)).row.reference
    desk = sign_in("intake")
    desk.go("proposals")
    assert reference in words(desk)
    proposed = desk.find("proposals.list", QWidget).findChildren(QLabel)
    sides = {one.alignment() for one in proposed if one.text() in {"English", "Please let a woman call first."}}
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
    """She holds the keys of liaison.db and writes a changed paper past the program; the reason is logged by code."""
    desk = sign_in("liaison")
    store = desk.session.liaison
    cards = liaison.open_record(desk.session, bytes.fromhex(busy.record)).letters
    letter_id = next(one.letter_id for one in cards if one.lang is Lang.AR and one.kind is LetterKind.REFERRAL)
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
    assert not [one for one in page.findChildren(QAbstractButton, "record.print") if one.isVisible()]
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
    consents.freeze(desk.session, bytes.fromhex(busy.case), reason="her brother answered")
    desk = sign_in("liaison")
    page = desk.go("record", record_id=busy.record)
    said = words(desk)
    assert "Her file is frozen. Say nothing about her to this office." in said
    assert "Consent holds until" not in said
    assert not [one for one in page.findChildren(QLabel) if one.objectName().startswith("record.fact.")]
    assert not [one for one in page.findChildren(QAbstractButton) if one.objectName().startswith("record.letter.")]
    desk.press("record.call_off")
    assert not desk.has("record.call_off")


def test_the_dialog_of_a_withdrawal_names_who_has_which_copies(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("liaison")
    view = liaison.open_record(desk.session, bytes.fromhex(busy.record))
    counted = next(one for one in view.disclosures if one.pages_out)
    handing.hand_over(desk.session, counted.disclosure_id, copies=1, to="the night shift")
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
    consents.withdraw(desk.session, bytes.fromhex(busy.case), POLICE)
    desk = sign_in("liaison")
    desk.go("record", record_id=busy.record)
    assert "Destroy 3 copies that lie with us" in words(desk)
    assert "Bring back" not in words(desk)
    at = next(name for name in desk.names("record.had_already."))
    desk.press(at)
    desk.type("hand_over_to", "night shift")
    desk.press("record.hand_over_dialog.confirm")
    assert "Bring back" in words(desk)
    destroy = next(name for name in desk.names("record.had_already.")).replace("had_already", "recalled")
    desk.press(destroy)
    desk.press("message_yes")
    assert "lie with us" not in words(desk)
