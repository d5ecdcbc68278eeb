"""Her answers are hers: nothing is chosen for her, no stray key or click answers, and silence is shown as silence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from nsintake.domain.asked import LEFT_OUT
from nsintake.domain.branches import SHORT_WAY
from nsintake.domain.case import CaseFile
from nsintake.domain.intake import FIELDS, Step
from nsintake.domain.language import Lang
from nsintake.services.day import case_view
from nsintake.services.intake import intake, reopening
from tests.ui.pages.desk import Desk, wait_while
from tests.ui.pages.test_intake import go_to, recorded, start, told
from ui import i18n
from ui.cover import CoverCode
from ui.pages.case.parts import case_parts
from ui.pages.intake import IntakePage
from ui.pages.intake.fields import FieldCache
from ui.widgets.radio_card import RadioCard
from ui.words import questions

POLICE = "cp-qayyarah"
ASKING = [step for step in Step if step not in {Step.SHARING, Step.INVITATION}]


def with_keyboard(desk: Desk) -> QWidget:
    found = desk.window.window().focusWidget()
    assert found is not None
    return found


def at(page: IntakePage) -> Step:
    return page.session_state.step


def field_of(part: QWidget) -> str:
    """The question a part belongs to."""
    above: QWidget | None = part
    while above is not None and not above.objectName().startswith("field_"):
        above = above.parentWidget()
    return above.objectName().removeprefix("field_") if above is not None else ""


def key(desk: Desk, pressed: Qt.Key) -> None:
    """A key as the window system delivers it: to the window, which hands it to whatever has the keyboard."""
    desk.window.activateWindow()
    QTest.keyClick(desk.window.windowHandle(), pressed)
    desk.settle()


def press_with_mouse(desk: Desk, name: str) -> None:
    frame = desk.window.frame  # where an earlier test left the mouse, parts moved
    desk.qtbot.waitUntil(lambda: not (frame.guard.is_up or frame.beside.guard.is_up))
    part = desk.find(name, QAbstractButton)
    spot = part.mapTo(desk.window, part.rect().center())
    QTest.mouseClick(desk.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    desk.settle()


def test_her_own_words_have_a_block_that_says_so_and_next_goes_past_it(desk: Desk) -> None:
    page = recorded(desk)
    assert "In her own words" in desk.read("intake.block_card.words")
    desk.press("intake.next")
    assert desk.has("intake.field.relation"), "about him"
    assert not desk.has("intake.field.account_of_events")
    desk.press("intake.block.words")
    desk.type("intake.field.account_of_events", "He wrote at night.")
    assert page.session_state.answers["account_of_events"] == "He wrote at night."
    desk.press("intake.next")
    assert at(page) is Step.SAFETY
    page.go_to(Step.INCIDENT)
    desk.press("intake.next")
    desk.press("intake.next")
    assert at(page) is Step.SAFETY, "nobody has to open it"


@pytest.mark.qt_log_ignore("does not support", extend=True)  # an open list, without a screen
def test_letters_meant_for_another_field_choose_no_answer(desk: Desk) -> None:
    recorded(desk)
    choice = desk.find("intake.field.platform", QComboBox)
    before = choice.currentIndex()
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_T)
    assert choice.view().isVisible(), "it is seen"
    assert choice.currentIndex() == before
    QTest.keyClick(choice.view(), Qt.Key.Key_Escape)
    assert choice.currentIndex() == before


# --- three states


@pytest.mark.parametrize("step", ASKING)
def test_nothing_is_chosen_for_her(desk: Desk, step: Step) -> None:
    """Before: "Skip" was chosen for every question."""
    page = recorded(desk)
    page.session_state.answers = {"record_consent": "yes"}
    page.go_to(step)
    desk.settle()
    assert page.panel is not None
    for card in page.panel.findChildren(RadioCard):
        assert not card.isChecked() or card.objectName() == "intake.field.record_consent.yes", card.objectName()
    for box in page.panel.findChildren(QComboBox):
        assert (box.currentIndex(), box.currentText()) == (0, "Not asked")


@pytest.mark.parametrize("step", ASKING)
def test_every_question_can_be_left_out_in_the_same_words_and_taken_back(desk: Desk, step: Step) -> None:
    page = recorded(desk)
    page.go_to(step)
    desk.settle()
    assert page.panel is not None
    for name, field in page.panel.fields.items():
        if name == "record_consent":
            continue
        box = field.findChild(QComboBox)
        if box is not None:
            assert box.itemText(box.count() - 1).startswith("She ")
            box.setCurrentIndex(box.count() - 1)
        else:
            part = desk.find(f"intake.field.{name}.left_out", QAbstractButton)
            assert part.text().endswith("left it out")
            part.click()
        assert name in page.session_state.answers[LEFT_OUT].split(","), name
        assert name not in page.session_state.answers


def test_what_is_typed_is_an_answer_and_no_longer_left_out(desk: Desk) -> None:
    page = recorded(desk)
    desk.press("intake.field.account.left_out")
    assert page.session_state.answers[LEFT_OUT] == "account"
    desk.type("intake.field.account", "@a")
    assert LEFT_OUT not in page.session_state.answers
    left_out = desk.find("intake.field.account.left_out", QAbstractButton)
    assert not left_out.isChecked()
    assert not left_out.isEnabled(), "what is typed is never thrown away by a click"
    edit = desk.find("intake.field.account", QLineEdit)
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert left_out.isEnabled()
    assert "account" not in page.session_state.answers


def test_the_three_states_come_back_from_a_draft_and_stand_in_her_file_and_on_its_page(desk: Desk) -> None:
    page = told(desk)
    page.go_to(Step.WISHES)
    desk.settle()
    desk.press("intake.field.urgency.left_out")
    page.go_to(Step.NEVER)
    desk.settle()
    page.retranslate()
    desk.settle()
    page.go_to(Step.WISHES)
    desk.settle()
    assert desk.find("intake.field.urgency.left_out", QAbstractButton).isChecked()
    draft_id = page.session_state.draft_id or b""
    assert intake.load_draft(desk.signed_in, draft_id).answers[LEFT_OUT] == "urgency"
    page.go_to(Step.READ_BACK)
    desk.settle()
    assert desk.said("intake.silence.left_out") == "How soon must something happen?"
    assert "Which ways does she want?" in desk.said("intake.silence.not_asked")
    desk.press("intake.next")
    case = desk.signed_in.identity.get("case_file", draft_id, CaseFile)
    assert case.left_out == ("urgency",)
    view = case_view.open_case(desk.signed_in, draft_id)
    shown = case_parts(
        view,
        reveal=None,
        withdraw=None,
        finish=None,
        go=lambda *_a, **_k: None,
        first={},
        plan=QWidget(),
        offices=None,
        wanted=(),
    )
    said = [part.text() for part in shown.findChildren(QLabel)]
    assert "She left it out" in said
    assert "Not asked" in said, "which ways she wants"
    assert not any("three days" in text for text in said)
    again = reopening.reopen(desk.signed_in, draft_id)
    assert intake.load_draft(desk.signed_in, again).answers[LEFT_OUT] == "urgency"


# --- the keyboard


@pytest.mark.parametrize("lang", list(Lang))
def test_after_each_step_the_first_question_has_the_keyboard_and_a_space_says_nothing(
    desk: Desk, qapp: QApplication, lang: Lang
) -> None:
    """Before: the keyboard was on Back, and a typed space left the step."""
    from ui import i18n  # noqa: PLC0415

    page = start(desk)
    i18n.set_language(qapp, lang)
    desk.settle()
    page.begin()
    desk.settle()
    first = {Step.WELCOME: "language", Step.SAFE_NOW: "alone", Step.RECORD: "record_consent", Step.INCIDENT: "kinds"}
    for step, name in first.items():
        if step is Step.INCIDENT:
            desk.press("intake.field.record_consent.yes")
        while page.session_state.step is not step:
            press_with_mouse(desk, "intake.next")
        desk.settle()
        assert field_of(with_keyboard(desk)) == name, step
        before = dict(page.session_state.answers)
        key(desk, Qt.Key.Key_Space)
        assert page.session_state.step is step
        assert page.session_state.answers == before
    assert desk.window.isActiveWindow()


def test_a_space_flips_no_answer_that_is_chosen(desk: Desk) -> None:
    """Before: "Yes" had the keyboard where "No" was chosen."""
    page = recorded(desk)
    page.session_state.put("suicide", "no")
    page.go_to(Step.SAFETY)
    desk.settle()
    assert with_keyboard(desk).objectName() == "intake.field.suicide.no"
    for pressed in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left):
        key(desk, pressed)
    assert page.session_state.answers["suicide"] == "no"
    key(desk, Qt.Key.Key_Return)
    assert page.session_state.answers["suicide"] == "no"
    assert field_of(with_keyboard(desk)) == "distress", "Enter goes on"


def test_a_digit_answers_and_goes_on_and_delete_takes_it_back(desk: Desk) -> None:
    page = recorded(desk)
    page.go_to(Step.SAFETY)
    desk.settle()
    assert field_of(with_keyboard(desk)) == "suicide"
    key(desk, Qt.Key.Key_2)
    assert page.session_state.answers["suicide"] == "no"
    assert field_of(with_keyboard(desk)) == "distress"
    key(desk, Qt.Key.Key_3)
    assert page.session_state.answers[LEFT_OUT] == "distress"
    field = desk.find("field_distress", QWidget)
    field.setFocus()
    key(desk, Qt.Key.Key_Delete)
    assert LEFT_OUT not in page.session_state.answers
    assert field_of(with_keyboard(desk)) == "distress"
    assert not any(card.isChecked() for card in field.findChildren(RadioCard))


def test_enter_goes_from_question_to_question_and_to_the_next_step_and_answers_nothing(desk: Desk) -> None:
    page = recorded(desk)
    before = dict(page.session_state.answers)
    page.go_to(Step.SAFETY)
    desk.settle()
    for _ in range(12):
        if page.session_state.step is not Step.SAFETY:
            break
        key(desk, Qt.Key.Key_Return)
    assert page.session_state.step is Step.WISHES
    assert page.session_state.answers == before


def test_a_question_that_is_not_seen_is_not_answered(desk: Desk) -> None:
    page = start(desk)
    desk.window.resize(1180, 600)
    desk.settle()
    group = with_keyboard(desk)
    page.front.holder.verticalScrollBar().setValue(page.front.holder.verticalScrollBar().maximum())
    page.front.holder.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    if group.visibleRegion().boundingRect() == group.rect():
        page.front.holder.verticalScrollBar().setValue(page.front.holder.verticalScrollBar().maximum())
        QApplication.processEvents()
    assert group.visibleRegion().boundingRect() != group.rect(), "it is out of sight"
    key(desk, Qt.Key.Key_1)
    assert page.session_state.answers == {}, "it is shown first"
    desk.settle()
    key(desk, Qt.Key.Key_1)
    assert page.session_state.answers == {"language": "ar"}


def test_an_office_that_is_opened_has_the_keyboard_on_no_and_a_space_shares_nothing(desk: Desk) -> None:
    page = told(desk)
    go_to(desk, page, Step.SHARING)
    assert with_keyboard(desk).objectName().startswith("intake.office.")
    desk.press(f"intake.office.{POLICE}")
    desk.settle()
    assert with_keyboard(desk).objectName().endswith(".withhold")
    key(desk, Qt.Key.Key_Space)
    assert not any(raw == "share" for raw in page.session_state.answers.values())
    assert desk.find("field_intake.seen." + POLICE, QWidget).findChildren(QComboBox)[0].currentText() == "Not asked"


# --- nothing moves under the hand


def test_what_comes_first_does_not_move_the_question_under_the_hand(desk: Desk) -> None:
    """Before: the red words were put above the form, and the next click hit another answer."""
    page = recorded(desk)
    page.go_to(Step.SAFETY)
    desk.settle()
    yes = desk.find("intake.field.suicide.yes", QAbstractButton)
    before = yes.mapTo(desk.window, QPoint())
    press_with_mouse(desk, "intake.field.suicide.yes")
    assert yes.isChecked(), "the press was taken"
    assert desk.has("intake.red")
    assert yes.mapTo(desk.window, QPoint()) == before
    assert page.session_state.answers["suicide"] == "yes"


def test_whether_she_stays_unnamed_says_before_whom_at_once(desk: Desk) -> None:
    page = start(desk)
    go_to(desk, page, Step.RECORD)
    desk.press("intake.field.record_consent.yes")
    shown = desk.read("field_unnamed")
    assert "in our own office too" in shown
    assert "Other offices never get her name" in shown


# --- the urgent way


def test_the_urgent_way_states_nothing_and_says_that_the_check_is_weaker(desk: Desk) -> None:
    """Before: pressing Urgent answered "within 24 hours" for her."""
    page = start(desk)
    desk.press("intake.urgent")
    assert page.session_state.answers == {SHORT_WAY: "yes"}
    assert page.front.steps == (
        Step.WELCOME,
        Step.SAFE_NOW,
        Step.RECORD,
        Step.INCIDENT,
        Step.SAFETY,
        Step.SHARING,
        Step.READ_BACK,
    )
    go_to(desk, page, Step.RECORD)
    desk.press("intake.field.record_consent.yes")
    go_to(desk, page, Step.READ_BACK)
    assert "This check is weaker" in desk.read("intake.weaker_check")


def test_the_urgent_way_takes_few_acts_by_the_keyboard(desk: Desk) -> None:
    """From the start to her closed file: the button, and a key an answer; a step is left with its last one."""
    page = start(desk)
    acts = 0

    def act(pressed: Qt.Key) -> None:
        nonlocal acts
        acts += 1
        key(desk, pressed)

    desk.press("intake.urgent")
    acts += 1
    for pressed in (Qt.Key.Key_1, Qt.Key.Key_2):  # Arabic; nobody here must not see it
        act(pressed)
    assert at(page) is Step.SAFE_NOW, "nothing is left to ask, so the step is left at once"
    for pressed in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_1):  # alone, safe until home, his deadline is today
        act(pressed)
    act(Qt.Key.Key_1)  # she agrees to be recorded
    choose(desk, "age", "adult")
    acts += 1
    act(Qt.Key.Key_Return)
    desk.press("intake.field.kinds.threat_to_publish")
    choose(desk, "force", "none")
    acts += 2
    desk.find("field_staff_involved", QWidget).setFocus()
    act(Qt.Key.Key_2)
    act(Qt.Key.Key_2)  # she does not think of ending her life
    desk.press(f"intake.office.{POLICE}")
    desk.press(f"intake.share.{POLICE}.kind.share")
    acts += 2
    desk.find("intake.next", QWidget).setFocus()
    act(Qt.Key.Key_Return)
    assert at(page) is Step.READ_BACK
    answers = {name: raw for name, raw in page.session_state.answers.items() if name != SHORT_WAY}
    assert len(answers) == 12
    assert {name for name in answers if "." not in name} <= {field.name for field in FIELDS}
    desk.press("intake.next")
    acts += 1
    now = desk.window.page()
    assert now is not None
    assert now.key == "case"
    assert acts == 17


def choose(desk: Desk, name: str, value: str) -> None:
    box = desk.find(f"intake.field.{name}", QComboBox)
    box.setCurrentIndex(box.findData(value))
    desk.settle()


def test_a_page_that_is_left_and_come_back_to_has_its_keyboard_where_it_was(desk: Desk) -> None:
    page = told(desk)
    edit = desk.find("intake.field.account", QLineEdit)
    edit.setFocus()
    edit.setCursorPosition(3)
    place = page.front.place()
    page.retranslate()
    desk.settle()
    again = desk.window.page()
    assert isinstance(again, IntakePage)
    assert again.front.place() == place


def test_a_change_of_language_keeps_answers_step_caret_and_what_is_typed_meanwhile(
    desk: Desk, qapp: QApplication
) -> None:
    page = told(desk)
    before = desk.find("intake.field.account", QLineEdit)
    before.setFocus()
    i18n.set_language(qapp, Lang.CKB)
    QApplication.processEvents()
    i18n.set_language(qapp, Lang.AR)  # before the page spoke the other one
    QApplication.processEvents()
    assert desk.window.other_language.is_due  # her questions are made one a turn
    QTest.keyClicks(before, "8")
    desk.settle()
    after = desk.find("intake.field.account", QLineEdit)
    assert after is not before
    assert after.text() == page.session_state.answers["account"] == "@dark_gate_778"
    assert with_keyboard(desk) is after
    assert after.cursorPosition() == len("@dark_gate_778")
    assert at(page) is Step.INCIDENT
    titles = {part.text() for part in page.front.findChildren(QLabel)}
    assert page.panel is not None
    assert {questions.question(field.name) for field in page.panel.in_order()} <= titles
    assert desk.find("intake.next", QPushButton).x() < desk.find("intake.back", QPushButton).x()


def test_a_break_while_another_language_is_made_is_no_time_of_the_session_and_gives_the_keyboard_back(
    desk: Desk, qapp: QApplication
) -> None:
    """Before: the page was built under the cover, its clock ran on, and what was typed afterwards went nowhere."""
    page = told(desk)
    desk.window.set_cover_code(CoverCode("135790"))
    desk.find("intake.field.account", QLineEdit).setFocus()
    i18n.set_language(qapp, Lang.AR)
    QApplication.processEvents()
    assert desk.window.other_language.is_due
    desk.find("intake.break", QPushButton).click()
    desk.settle()
    assert not desk.window.other_language.is_due
    assert not page.front.clock.runs
    QTest.keyClicks(desk.window.cover.line, "135790")
    desk.settle()
    assert page.front.clock.runs
    assert with_keyboard(desk) is desk.find("intake.field.account", QLineEdit)


def test_fields_made_for_a_language_that_is_past_are_not_shown_on_the_page_come_back_to(
    desk: Desk, qapp: QApplication
) -> None:
    before = told(desk)
    i18n.set_language(qapp, Lang.CKB)
    wait_while(lambda: len(before.findChildren(FieldCache)) < 2)  # some of her questions are made by now
    assert desk.window.other_language.is_due
    desk.window.go("today")
    i18n.set_language(qapp, Lang.AR)
    desk.settle()
    page = desk.go("intake")
    assert isinstance(page, IntakePage)
    assert page.panel is not None
    titles = {part.text() for part in page.front.findChildren(QLabel)}
    assert {questions.question(field.name) for field in page.panel.in_order()} <= titles
    assert page.session_state.answers["account"] == "@dark_gate_77"


def test_another_session_wanted_meanwhile_is_opened_in_the_other_language(desk: Desk, qapp: QApplication) -> None:
    first = told(desk).session_state.draft_id
    desk.press("intake.sessions")
    told(desk, "@second")
    desk.go("today")
    i18n.set_language(qapp, Lang.AR)
    desk.settle()
    assert first is not None
    page = desk.go("intake", draft_id=first.hex())
    assert isinstance(page, IntakePage)
    assert page.session_state.draft_id == first
    assert desk.find("intake.field.account", QLineEdit).text() == "@dark_gate_77"
