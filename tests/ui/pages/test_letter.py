"""Proposing a letter and a second person's signature, through the window, with the real check and the real papers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said
from nsintake.domain.directory import can_be_office
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter_request import LetterRequest
from nsintake.domain.release import Heard
from nsintake.masking.leak_check import Tier
from nsintake.masking.rare import Danger, Rare
from nsintake.records.leak_judging import FindingView
from nsintake.services.consent import consenting
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters
from nsintake.services.liaison import directory, liaison, signing_asked
from tests.journeys.pictured import pictured
from tests.services.ladder import CARE, POLICE, answers
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_case import her
from ui import i18n
from ui.pages.letter import LetterPage
from ui.pages.letter.findings import AT_ONCE
from ui.widgets.data_table import DataTable
from ui.widgets.said_list import SaidList
from ui.words.rules import resembling_words

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer

LEAK = "\u0648\u0635\u0640\u0640\u0627\u0644"
PLAIN = "He writes every evening and threatens to publish."


def propose(desk: Desk) -> LetterPage:
    desk.go("case", case_id=her(desk).case_id.hex())
    desk.press("case.letter")
    desk.press(next(name for name in desk.names("case.office.cp")))
    desk.settle()
    page = desk.window.page()
    assert isinstance(page, LetterPage)
    return page


def write(desk: Desk, lang: str, text: str) -> None:
    desk.press(f"letter.tab.{lang}")
    edit = desk.find(f"letter.paragraph.{lang}", QPlainTextEdit)
    edit.setPlainText(text)
    desk.press("letter.check")
    desk.settle()


def settle_questions(desk: Desk) -> None:
    while keeps := [name for name in desk.names("letter.finding.") if name.endswith(".keep")]:
        desk.press(keeps[0])
        desk.settle()


def agree(desk: Desk, page: LetterPage) -> bytes:
    settle_questions(desk)
    desk.press("letter.heard.agreed")
    desk.settle()
    assert page._draft_id is not None
    return page._draft_id


def test_her_name_stops_the_letter_is_marked_and_can_only_be_reworded(desk: Desk) -> None:
    propose(desk)
    write(desk, "ar", f" {LEAK} \u0627\u062a\u0635\u0644\u062a")
    edit = desk.find("letter.paragraph.ar", QPlainTextEdit)
    marks = [selection.cursor.selectedText() for selection in edit.extraSelections()]
    assert LEAK in marks
    assert "name" in desk.read("letter.finding.0").casefold()
    assert "Must be reworded" in desk.read("letter.finding.0")
    assert not desk.has("letter.finding.0.keep")
    assert not desk.find("letter.heard.agreed", QPushButton).isEnabled()
    assert "Stopped" in desk.read("letter.status")
    desk.press("letter.finding.0.show")
    assert edit.textCursor().selectedText() == LEAK
    assert edit.toPlainText().startswith(f" {LEAK}")


def test_a_name_in_other_letters_says_how_it_can_be_read(desk: Desk) -> None:
    propose(desk)
    write(desk, "en", "We called Wisaal and the sister of Muhammed.")
    said = desk.read("letter.findings")
    assert "\u2068Wisaal\u2069 is another spelling of \u2068wisal\u2069" in said
    assert "Somebody close to her is called by name" in said
    assert not [name for name in desk.names("letter.finding.") if "all" in name]


def test_each_way_to_be_a_name_has_its_words(app: QApplication) -> None:
    finding = FindingView(
        Lang.EN, "paragraph", "Qusay", 0, 5, "given_name", Tier.BLOCK, "\u0642\u0635\u064a", decided=False
    )
    ways = ("", "joined", "sound", "read", "spelled", "near")
    said = {way: resembling_words(replace(finding, way=way)) for way in ways}
    assert said["read"] == "\u2068Qusay\u2069 can be read as \u2068\u0642\u0635\u064a\u2069"
    assert len(set(said.values())) == len(ways)


def test_marks_stand_right_after_signs_outside_the_basic_plane(desk: Desk) -> None:
    propose(desk)
    write(desk, "en", "\U0001f4de\U0001f4de call 0770 555 0134 now")
    edit = desk.find("letter.paragraph.en", QPlainTextEdit)
    marks = [selection.cursor.selectedText() for selection in edit.extraSelections()]
    assert any(mark.replace(" ", "") == "07705550134" for mark in marks)


def test_the_check_runs_by_itself_after_the_last_key(desk: Desk) -> None:
    propose(desk)
    desk.press("letter.tab.en")
    desk.type("letter.paragraph.en", "Wisal called.")
    desk.qtbot.waitUntil(lambda: desk.has("letter.finding.0"), timeout=10_000)
    desk.settle()
    assert "Must be reworded" in desk.read("letter.finding.0")


def test_a_withheld_fact_asks_and_may_stand_where_a_person_says_so(desk: Desk) -> None:
    propose(desk)
    write(desk, "en", "She is married and afraid.")
    assert "She did not agree to tell" in desk.read("letter.finding.0")
    assert not desk.find("letter.heard.agreed", QPushButton).isEnabled()
    settle_questions(desk)
    assert "May stay here" in desk.read("letter.finding.0")
    assert desk.find("letter.heard.agreed", QPushButton).isEnabled()
    write(desk, "en", "She is married and much afraid.")
    assert desk.has("letter.finding.0.keep")


def test_a_fact_left_out_leaves_the_letter_and_the_columns(desk: Desk) -> None:
    propose(desk)
    before = desk.find("letter.will_learn", SaidList).texts
    desk.press("letter.leave_out.account")
    desk.settle()
    after = desk.find("letter.will_learn", SaidList).texts
    assert len(after) == len(before) - 1
    assert not any("@dark_gate_7731" in text for text in after)
    desk.press("letter.leave_out.account")
    desk.settle()
    assert desk.find("letter.will_learn", SaidList).texts == before


def test_a_paragraph_that_cannot_be_kept_says_why_and_stays(desk: Desk) -> None:
    page = propose(desk)
    text = "word" + chr(0x202E) + "s"
    write(desk, "en", text)
    assert "5" in desk.said("error_paragraph.en")
    assert desk.find("letter.paragraph.en", QPlainTextEdit).toPlainText() == text
    kept = page.draft_to_save()
    assert kept is not None
    assert kept["text"]["en"] == text


def test_a_letter_with_words_that_cannot_be_kept_is_not_left(desk: Desk) -> None:
    page = propose(desk)
    desk.press("letter.tab.ar")
    desk.find("letter.paragraph.ar", QPlainTextEdit).setPlainText("a" + chr(0x202E))
    desk.window.go("cases")
    desk.settle()
    assert desk.window.page() is page
    assert desk.said("error_paragraph.ar")
    desk.find("letter.paragraph.ar", QPlainTextEdit).setPlainText("")
    desk.window.go("cases")
    desk.settle()
    assert desk.window.page() is not page


def test_words_typed_just_before_leaving_are_kept(desk: Desk) -> None:
    page = propose(desk)
    desk.press("letter.tab.en")
    desk.find("letter.paragraph.en", QPlainTextEdit).setPlainText(PLAIN)
    desk.go("cases")
    assert letters.preview(desk.signed_in, page._draft_id or b"").paragraph.en == PLAIN


def test_words_not_yet_kept_come_back_after_a_lock_with_the_caret(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    propose(desk)
    write(desk, "en", "word" + chr(0x202E) + "s to mend")
    edit = desk.find("letter.paragraph.en", QPlainTextEdit)
    cursor = edit.textCursor()
    cursor.setPosition(4)
    edit.setTextCursor(cursor)
    desk.lock()
    desk = sign_in("intake")
    desk.window.start("today")
    desk.settle()
    desk.settle()
    edit = desk.find("letter.paragraph.en", QPlainTextEdit)
    assert edit.toPlainText() == "word" + chr(0x202E) + "s to mend"
    assert edit.textCursor().position() == 4


def test_the_real_paper_appears_in_each_language_that_has_the_paragraph(desk: Desk) -> None:
    propose(desk)
    assert {name[-2:] for name in desk.names("letter.paper.")} >= {"en", "ar"}
    write(desk, "en", PLAIN)
    settle_questions(desk)
    assert desk.names("letter.paper.") == ["letter.paper.en"]
    assert desk.find("paper_view", QWidget).accessibleName().find("publish") >= 0


def test_whoever_wrote_it_cannot_sign_and_a_second_person_can(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    page = propose(desk)
    write(desk, "en", PLAIN)
    draft_id = agree(desk, page)
    assert "second person" in desk.read("letter.heard").casefold()
    assert not desk.find("letter.review", QPushButton).isVisible()
    desk.go("review", draft_id=draft_id.hex())
    assert not desk.has("review.sign")
    assert "somebody else signs" in desk.read("review.status")

    desk = sign_in("keeper")
    desk.go("review")
    table = desk.find("review.waiting", DataTable)
    assert table.current_id() == draft_id.hex()
    table.opened.emit(table.current_id())
    desk.settle()
    sign = desk.find("review.sign", QAbstractButton)
    assert not sign.isEnabled()
    desk.read_all()
    assert sign.isEnabled()
    desk.press("review.sign")
    desk.settle()
    assert "Signed. Reference" in desk.read("review.released")
    assert letters.preview(desk.signed_in, draft_id).released
    assert liaison.list_records(desk.signed_in) == (), "it goes with the next batch"
    desk.press("review.send_now")
    desk.settle()
    assert [row.letters for row in liaison.list_records(desk.signed_in)] == [1]


def test_a_colleague_is_asked_by_name_to_read_and_finds_it_on_her_today(sign_in: SignIn, qapp: QApplication) -> None:
    desk = sign_in("intake")
    page = propose(desk)
    write(desk, "en", PLAIN)
    assert not desk.has("letter.reader_card"), "nobody reads what she has not heard"
    draft_id = agree(desk, page)
    keeper = next(who for who in letters.preview(desk.signed_in, draft_id).could_read)
    assert keeper.name in desk.read("letter.status")
    desk.go("letter", draft_id=draft_id.hex())
    combo = desk.find("letter.reader", QComboBox)
    assert combo.currentText() == "Nobody by name"
    assert "the first under Waits for you, below what is due" in desk.read("letter.reader_card")
    assert "was asked" not in desk.read("letter.status")
    combo.setCurrentIndex(combo.findData(keeper.uid))
    combo.activated.emit(combo.currentIndex())
    desk.settle()
    assert desk.find("letter.reader", QComboBox).currentData() == keeper.uid
    assert letters.preview(desk.signed_in, draft_id).reader == keeper.uid
    assert keeper.name in desk.read("letter.reader_asked"), "it is said beside where she was chosen"
    combo = desk.find("letter.reader", QComboBox)
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    desk.settle()
    assert not desk.has("letter.reader_asked")
    combo = desk.find("letter.reader", QComboBox)
    combo.setCurrentIndex(combo.findData(keeper.uid))
    combo.activated.emit(combo.currentIndex())
    desk.settle()
    assert f"{keeper.name}\u2069 was asked to read it." in desk.read("letter.status")
    desk.go("today")
    desk.go("letter", draft_id=draft_id.hex())
    assert f"{keeper.name}\u2069 was asked to read it." in desk.read("letter.status"), "also when it is opened again"
    due = next(view for view in directory.directory(desk.signed_in).entries if can_be_office(view.entry))
    signing_asked.ask_keeper(desk.signed_in, due.entry_id)

    desk = sign_in("keeper")
    desk.go("letter", draft_id=draft_id.hex())
    assert "You were asked to read it." in desk.read("letter.status")
    desk.go("today")
    said = desk.read("page_today")
    assert said.index("Overdue and due today") < said.index("Waits for you"), "as the page of the letter says"
    table = desk.find("today.waiting", DataTable)
    assert [str(table.model().index(0, at).data()) for at in (0, 3)] == ["Asked of you", "You"]
    desk.go("review")
    table = desk.find("review.waiting", DataTable)
    assert "You" in [str(table.model().index(0, at).data()) for at in range(table.model().columnCount())]
    i18n.set_language(qapp, Lang.AR)
    desk.settle()
    model = desk.find("review.waiting", DataTable).model()
    heads = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())]
    assert "\u0645\u0646 \u064a\u0642\u0631\u0624\u0647" in heads, "who reads it; before: the question"


def test_a_paragraph_in_one_language_says_which_letters_are_not_made_before_it_is_checked(desk: Desk) -> None:
    page = propose(desk)
    assert page.editor.current() is Lang.AR, "what an office reads first is begun first"
    assert not desk.has("letter.dropped")
    desk.press("letter.tab.en")
    desk.find("letter.paragraph.en", QPlainTextEdit).setPlainText(PLAIN)
    said = desk.read("letter.dropped")
    assert "Without a paragraph in Arabic no Arabic letter is made." in said
    assert "Sorani" in said
    assert desk.has("letter.dropped.write.ar")
    assert not desk.has("letter.dropped.write.en")
    desk.press("letter.dropped.write.ar")
    assert page.editor.current() is Lang.AR
    desk.press("letter.check")
    desk.settle()
    assert "no Arabic letter" in desk.read("letter.not_made")
    desk.press("letter.dropped.leave_out")
    assert not desk.has("letter.dropped")
    desk.press("letter.check")
    desk.settle()
    assert not desk.has("letter.not_made")
    assert {name[-2:] for name in desk.names("letter.paper.")} >= {"en", "ar"}
    edit = desk.find("letter.paragraph.en", QPlainTextEdit)
    edit.undo()
    assert edit.toPlainText() == PLAIN, "left out is not lost"


def test_reword_brings_the_box_into_sight(desk: Desk) -> None:
    page = propose(desk)
    write(desk, "ar", f"{LEAK} " + " ".join(f"\u0627\u062a\u0635\u0644\u062a {hour}" for hour in range(9)))
    body = page.findChildren(QScrollArea)[0]
    body.verticalScrollBar().setValue(body.verticalScrollBar().maximum())
    edit = desk.find("letter.paragraph.ar", QPlainTextEdit)
    assert edit.visibleRegion().isEmpty()
    desk.press("letter.finding.0.show")
    assert edit.visibleRegion().boundingRect().height() == edit.height()


def test_a_change_after_she_heard_it_takes_the_letter_back(desk: Desk) -> None:
    page = propose(desk)
    write(desk, "en", PLAIN)
    draft_id = agree(desk, page)
    assert letters.preview(desk.signed_in, draft_id).heard is Heard.AGREED
    write(desk, "en", PLAIN.replace("evening", "morning"))
    assert letters.preview(desk.signed_in, draft_id).heard is Heard.NOT_YET


def test_nothing_waiting_says_so(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    page = desk.go("review")
    assert "Nothing waits" in desk.read(page.objectName())


def pick_kind(desk: Desk, kind: str) -> None:
    combo = desk.find("letter.kind", QComboBox)
    combo.setCurrentIndex(combo.findData(kind))
    combo.activated.emit(combo.currentIndex())
    desk.settle()


def test_another_paper_is_chosen_and_a_slip_refuses_a_paragraph(desk: Desk) -> None:
    page = propose(desk)
    assert desk.find("letter.kind", QComboBox).currentText() == "Letter or referral", "people look for a referral"
    assert "Refers her to a service" in desk.read("letter.kind_purpose")
    pick_kind(desk, "speaking_note")
    assert page.header.findChildren(QLabel)[0].text().startswith("Speaking note")
    assert "stays with NP" in desk.read("letter.kind_purpose")
    write(desk, "en", PLAIN)
    pick_kind(desk, "reply_slip")
    assert "no paragraph" in desk.said("message_words")
    desk.press("message_yes")
    assert desk.find("letter.kind", QComboBox).currentData() == "speaking_note"
    write(desk, "en", "")
    pick_kind(desk, "reply_slip")
    assert not page.text.isVisible()
    assert not page.facts.isVisible()
    pick_kind(desk, "referral")
    assert page.text.isVisible()


def test_facts_that_point_to_her_together_are_said_and_one_press_leaves_one_out(desk: Desk) -> None:
    page = propose(desk)
    assert page._view is not None
    assert not page.rare.isVisible()
    told = next(fact.item for fact in page._view.facts)
    page.show_view(replace(page._view, rare=(Rare(Danger.FEW, (told,)), Rare(Danger.IN_THE_FORCE))))
    said = desk.read("letter.rare")
    assert "Hardly any other file" in said
    assert "leave out" in said
    assert "without rank or force" in said
    assert not [sign for sign in said if sign.isdigit()]
    assert desk.find("letter.status", QWidget).isVisible()
    desk.press(f"letter.rare.leave_out.{told.value}")
    desk.settle()
    assert told in page._view.left_out
    assert not page.rare.isVisible()


def test_of_many_findings_the_first_are_shown_and_the_rest_comes_as_these_are_settled(desk: Desk) -> None:
    propose(desk)
    write(desk, "en", " ".join(f"Her aunt came at {hour}." for hour in range(1, AT_ONCE + 2)) + " Wisal knows.")
    assert "Wisal" in desk.read("letter.finding.0"), "what stops for good comes first"
    edit = desk.find("letter.paragraph.en", QPlainTextEdit)
    found = len(edit.extraSelections())
    assert found == AT_ONCE + 2, "all are marked in the text"

    def more() -> int:
        return int(desk.read("letter.findings.more").split()[0]) if desk.has("letter.findings.more") else 0

    assert desk.has(f"letter.finding.{AT_ONCE - 1}")
    assert not desk.has(f"letter.finding.{AT_ONCE}")
    assert more() == found - AT_ONCE
    write(desk, "en", "Wisal knows.")
    assert more() == 0


def test_another_office_that_is_told_the_same_account_is_named_before_the_letter_leaves(desk: Desk) -> None:
    case_id = her(desk).case_id
    page = propose(desk)
    assert not desk.has("letter.joined")
    said = Said("nss-ninewa", (ItemChoice(Item.ACCOUNT, Choice.SHARE), ItemChoice(Item.KIND, Choice.SHARE)))
    consenting.record_acts(desk.signed_in, case_id, [said], Given())
    desk.press("letter.check")
    desk.settle()
    assert "National Security" in desk.read("letter.joined")
    page.facts.leave_out(Item.ACCOUNT)
    desk.settle()
    assert not desk.has("letter.joined")
    desk.go("consent", case_id=case_id.hex())
    desk.settle()
    assert "find out that it is one woman" in desk.read("consent.joined.nss-ninewa")


def test_where_a_colleague_may_be_part_of_it_writer_and_second_reader_are_warned(desk: Desk, sign_in: SignIn) -> None:
    propose(desk)
    assert not desk.has("letter.staff")
    signed_in, case_id = desk.signed_in, her(desk).case_id
    with signed_in.identity.begin() as work:
        case = signed_in.identity.get("case_file", case_id, CaseFile)
        said = replace(case, incident=replace(case.incident, staff_involved=YesNo.YES))
        signed_in.identity.put(work, "case_file", case_id, case_id, said, verb="record")
        work.commit()
    desk.press("letter.check")
    desk.settle()
    assert "ask a keeper first" in desk.read("letter.staff")
    draft_id = page_draft(desk)
    desk.press("letter.heard.agreed")
    desk.settle()
    keeper = sign_in("keeper")
    keeper.go("review", draft_id=draft_id.hex())
    keeper.settle()
    assert "ask a keeper first" in keeper.read("review.staff")


def page_draft(desk: Desk) -> bytes:
    page = desk.window.page()
    assert isinstance(page, LetterPage)
    assert page._draft_id is not None
    return page._draft_id


def test_a_weaker_check_says_exactly_what_is_not_on_file(desk: Desk) -> None:
    signed_in = desk.signed_in
    for places, others, said, unsaid in (
        ("Qarya", "", "other people and words that must never appear", "places that would give her away"),
        ("", "Sarmad", "places that would give her away", "other people"),
    ):
        case_id = record(signed_in, answers(places=places, others=others, handles=""))
        desk.go("letter", draft_id=letters.begin_letter(signed_in, case_id, POLICE).hex())
        shown = desk.read("letter.weaker")
        assert f"Not on file: {said}." in shown
        assert unsaid not in shown
    case_id = record(signed_in, answers(places="Qarya", others="Sarmad", handles=""))
    desk.go("letter", draft_id=letters.begin_letter(signed_in, case_id, POLICE).hex())
    assert not desk.has("letter.weaker"), "nothing is missing"


def propose_to_service(desk: Desk) -> LetterPage:
    more = {f"share.{CARE}.{item.value}": "share" for item in (Item.DISTRESS, Item.KIND)}
    case_id = record(desk.signed_in, answers(**more, distress="yes"))
    draft_id = letters.begin_letter(desk.signed_in, case_id, CARE)
    desk.go("letter", draft_id=draft_id.hex())
    desk.settle()
    page = desk.window.page()
    assert isinstance(page, LetterPage)
    return page


def test_what_is_asked_for_her_is_chosen_and_kept_and_a_fact_left_out_is_said_beside_it(desk: Desk) -> None:
    page = propose_to_service(desk)
    desk.press("letter.request.mind_doctor")
    desk.settle()
    assert "a doctor for mental health" in desk.read("letter.will_learn")
    assert not desk.find("letter.request.mind_doctor.error", QLabel).isVisible()
    desk.press("letter.leave_out.distress")
    desk.settle()
    assert "does not tell what this would say" in desk.find("letter.request.mind_doctor.error", QLabel).text()
    assert desk.find("letter.request.mind_doctor.error", QLabel).isVisible()
    assert "Stopped" in desk.read("letter.status")
    assert not desk.find("letter.heard.agreed", QPushButton).isEnabled()
    desk.press("letter.request.mind_doctor")
    desk.settle()
    assert not desk.has("letter.request.mind_doctor")
    assert page._view is not None
    assert page._view.why_not == "not_heard"


def test_a_request_that_is_refused_is_said_beside_it_and_stays_ticked(desk: Desk) -> None:
    page = propose_to_service(desk)
    assert page._view is not None
    fewer = Said(CARE, (ItemChoice(Item.KIND, Choice.SHARE),))
    consenting.record_acts(desk.signed_in, page._view.case_id, [fewer], Given())
    desk.press("letter.request.mind_doctor")
    desk.settle()
    assert "cannot be asked for that" in desk.find("letter.request.mind_doctor.error", QLabel).text()
    assert desk.find("letter.request.mind_doctor", QAbstractButton).isChecked()


def test_no_request_is_shown_for_the_police(desk: Desk) -> None:
    page = propose(desk)
    assert page.requests.isHidden()


@pictured("intake")
def what_is_asked_for_her(camera: Photographer) -> None:
    """A letter to a service with requests, one of them not covered any more."""
    main = camera.flow.main
    assert main is not None
    more = {f"share.{CARE}.{item.value}": "share" for item in (Item.DISTRESS, Item.KIND)}
    case_id = record(main.signed_in, answers(**more, distress="yes"))
    draft_id = letters.begin_letter(main.signed_in, case_id, CARE)
    asked = (LetterRequest.MIND_DOCTOR, LetterRequest.ALONE, LetterRequest.HOUR_TO_US)
    letters.save_text(main.signed_in, draft_id, Wording(), requests=asked)
    camera.go("letter", draft_id=draft_id.hex())
    camera.stage._show(camera.stage.part("letter.requests"))
    camera.shot("letter_requests")
    letters.save_text(main.signed_in, draft_id, Wording(), left_out=(Item.DISTRESS,))
    camera.go("today")
    camera.go("letter", draft_id=draft_id.hex())
    camera.stage._show(camera.stage.part("letter.requests"))
    camera.shot("letter_requests_stopped")
