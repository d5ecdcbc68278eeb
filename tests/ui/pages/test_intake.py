"""The guided session: nothing kept before consent, nothing lost after it, and what it asks of each office."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from nsintake.domain.case import CaseFile
from nsintake.domain.figures import MonthFigures
from nsintake.domain.intake import FIELDS, FieldKind, Step
from nsintake.domain.language import Lang
from nsintake.domain.note import Note
from nsintake.errors import EnvironmentFault
from nsintake.services.day import case_view
from nsintake.services.intake import intake, invitations, reopening
from tests.ui.pages.desk import Desk, SignIn, viewport_of
from ui import i18n
from ui.cover import CoverCode
from ui.pages.intake import IntakePage, saving
from ui.pages.intake.session_state import STEPS
from ui.words import questions
from ui.words.answers import choice_word

BIDI = chr(0x202E)


def start(desk: Desk) -> IntakePage:
    page = desk.go("intake", new=True)
    assert isinstance(page, IntakePage)
    return page


def to_consent(desk: Desk) -> IntakePage:
    page = start(desk)
    go_to(desk, page, Step.RECORD)
    return page


def recorded(desk: Desk) -> IntakePage:
    page = to_consent(desk)
    desk.press("intake.field.record_consent.yes")
    go_to(desk, page, Step.INCIDENT)
    assert page.session_state.step is Step.INCIDENT
    return page


def told(desk: Desk, account: str = "@dark_gate_77") -> IntakePage:
    page = recorded(desk)
    desk.press("intake.field.kinds.threat_to_publish")
    desk.type("intake.field.account", account)
    return page


def go_to(desk: Desk, page: IntakePage, step: Step) -> None:
    while page.session_state.step is not step:
        desk.press("intake.next")


def test_every_field_has_a_question_a_reason_and_words_for_every_answer(desk: Desk) -> None:
    page = recorded(desk)
    for field in FIELDS:
        assert questions.question(field.name) != field.name
        assert questions.why(field.name)
    page.session_state.put("told_by", "herself")
    for step in STEPS:
        if step is Step.INVITATION:
            page.session_state.put("told_by", "cpt")
        if step is not Step.SHARING:
            page.go_to(step)
            desk.settle()
            for field in (question for question in FIELDS if question.step is step):
                prefix = f"intake.field.{field.name}"
                assert desk.names(prefix), field.name


def test_before_consent_nothing_is_kept_and_the_page_says_so(desk: Desk) -> None:
    page = start(desk)
    desk.press("intake.field.must_not_see.yes")
    desk.press("intake.next")
    desk.press("intake.field.alone.yes")
    assert "only in memory" in desk.said("intake.saved")
    assert page.draft_to_save() is None
    assert page.session_state.answers == {"must_not_see": "yes", "alone": "yes"}
    assert intake.open_drafts(desk.signed_in) == ()


def test_the_session_stays_at_the_question_until_she_said_yes_or_no(desk: Desk) -> None:
    page = to_consent(desk)
    desk.press("intake.next")
    desk.press("intake.next")
    assert page.session_state.step is Step.RECORD
    assert "Ask her first" in desk.said("error_record_consent")


def test_a_no_drops_everything_she_said(desk: Desk) -> None:
    page = start(desk)
    desk.press("intake.field.must_not_see.yes")
    go_to(desk, page, Step.RECORD)
    desk.press("intake.field.record_consent.no")
    desk.press("intake.next")
    desk.press("message_yes")
    assert page.session_state.answers == {}
    assert page.session_state.step is Step.WELCOME
    assert intake.open_drafts(desk.signed_in) == ()
    assert "Hotlines and advice are still hers" in desk.said("message_words")
    desk.press("message_yes")
    assert desk.window.page().key == "numbers_alone", "no file is asked for"  # type: ignore[union-attr]


def test_later_steps_cannot_be_reached_before_consent(desk: Desk) -> None:
    page = start(desk)
    page.go_to(Step.NEVER)
    assert page.session_state.step is Step.WELCOME
    assert not desk.find("intake.step.never", QAbstractButton).isEnabled()


def test_every_change_of_step_saves_a_sealed_draft(desk: Desk) -> None:
    page = told(desk)
    go_to(desk, page, Step.SAFETY)
    kept = intake.load_draft(desk.signed_in, page.session_state.draft_id or b"")
    assert kept.answers["account"] == "@dark_gate_77"
    assert kept.answers["kinds"] == "threat_to_publish"
    assert kept.step is Step.SAFETY
    assert "Everything up to" in desk.said("intake.saved")


def test_the_clock_runs_from_the_first_unsaved_key(desk: Desk) -> None:
    page = recorded(desk)
    timer = page.flow.keeper._timer
    assert timer.interval() == saving.AFTER_MS <= 10_000
    desk.type("intake.field.account", "@a")
    assert timer.isActive()
    timer.setInterval(1)
    desk.qtbot.waitUntil(lambda: not page.session_state.unsaved, timeout=5_000)
    desk.settle()
    assert intake.load_draft(desk.signed_in, page.session_state.draft_id or b"").answers["account"] == "@a"


def test_an_impossible_date_is_told_beside_the_field_and_kept_as_typed(desk: Desk) -> None:
    page = told(desk)
    desk.type("intake.field.since", "1975-13-02")
    desk.press("intake.next")
    assert page.session_state.step is Step.INCIDENT
    assert "13" in desk.said("error_since")
    page.go_to(Step.SAFETY)
    desk.settle()
    assert intake.load_draft(desk.signed_in, page.session_state.draft_id or b"").answers["since"] == "1975-13-02"
    page.go_to(Step.INCIDENT)
    desk.settle()
    assert desk.find("intake.field.since", QLineEdit).text() == "1975-13-02"


def test_a_hidden_character_in_a_name_is_told_with_its_place_and_the_name_stays(desk: Desk) -> None:
    page = recorded(desk)
    page.go_to(Step.NEVER)
    desk.settle()
    desk.put("intake.field.names", f"Zain{BIDI}ab Ali")
    desk.press("intake.next")
    assert "5" in desk.said("error_names")
    assert desk.find("intake.field.names", QPlainTextEdit).toPlainText() == f"Zain{BIDI}ab Ali"


def test_a_hundred_thousand_pasted_characters_leave_what_stood_there(desk: Desk) -> None:
    page = told(desk)
    desk.type("intake.field.account_of_events", "She said")
    desk.paste("intake.field.account_of_events", "x" * 100_000)
    assert desk.find("intake.field.account_of_events", QPlainTextEdit).toPlainText() == "She said"
    assert "100000" in desk.said("error_account_of_events")
    assert page.session_state.answers["account_of_events"] == "She said"


def test_his_account_is_shown_large_exactly_as_typed(desk: Desk) -> None:
    told(desk, "@Dark.Gate_77")
    shown = desk.said("intake.account_large")
    assert shown.strip(i18n.LRI + i18n.PDI) == "@Dark.Gate_77"


def test_a_red_answer_says_at_once_what_comes_first(desk: Desk) -> None:
    page = recorded(desk)
    page.go_to(Step.SAFETY)
    desk.settle()
    assert not desk.has("intake.red")
    desk.press("intake.field.suicide.yes")
    assert desk.has("intake.red")
    assert "not be alone tonight" in desk.read("intake.red")


def test_urgent_asks_only_what_a_letter_needs_and_is_on_every_step(desk: Desk) -> None:
    page = recorded(desk)
    assert desk.has("intake.field.account")
    desk.press("intake.urgent")
    assert desk.has("intake.field.kinds.harassment")
    assert not desk.has("intake.field.account")
    assert "urgency" not in page.session_state.answers, "nobody asked her how soon"
    for step in page.front.steps:
        page.go_to(step)
        desk.settle()
        assert page.session_state.step is step
        assert desk.find("intake.urgent", QPushButton).isVisible()


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("size", [(1366, 768), (960, 540)])
def test_on_the_urgent_way_no_answer_and_no_word_that_is_read_to_her_is_cut(
    desk: Desk, lang: Lang, size: tuple[int, int]
) -> None:
    desk.window.resize(*size)
    page = start(desk)
    desk.press("intake.urgent")
    desk.press(f"intake.field.language.{lang.value}")
    panel = page.panel
    assert panel is not None
    assert panel.minimumSizeHint().width() <= viewport_of(desk, panel).width()
    said = desk.find("intake.script.welcome.words", QLabel)
    assert said.height() >= said.heightForWidth(said.width())


def test_a_digit_ticks_the_box_of_its_number_and_takes_the_tick_away(desk: Desk) -> None:
    page = recorded(desk)
    first = desk.find("intake.field.kinds.threat_to_publish", QAbstractButton)
    first.setFocus()
    for pressed, kinds in (
        (Qt.Key.Key_1, "threat_to_publish"),
        (Qt.Key.Key_9, "threat_to_publish"),
        (Qt.Key.Key_1, ""),
    ):
        QTest.keyClick(QApplication.focusWidget() or first, pressed)
        desk.settle()
        assert page.session_state.answers.get("kinds", "") == kinds
        assert page.session_state.step is Step.INCIDENT, "several may be ticked, so it does not go on by itself"


def test_every_office_starts_at_no_and_a_yes_is_kept_for_that_office_only(desk: Desk) -> None:
    page = told(desk)
    go_to(desk, page, Step.SHARING)
    offices = [name.removeprefix("intake.office.") for name in desk.names("intake.office.")]
    desk.press(f"intake.office.{offices[0]}")
    asked = [name for name in desk.names(f"intake.share.{offices[0]}.") if name.endswith(".withhold")]
    assert asked
    assert all(desk.find(name, QAbstractButton).isChecked() for name in asked)
    desk.press(f"intake.share.{offices[0]}.account.share")
    assert page.session_state.answers[f"share.{offices[0]}.account"] == "share"
    assert not any(name.startswith(f"share.{offices[1]}.") for name in page.session_state.answers)
    desk.press("given.how_by_phone")
    go_to(desk, page, Step.READ_BACK)
    assert "@dark_gate_77" in desk.read("intake.read_back")


def test_an_office_he_serves_in_is_off_and_offers_no_sentence(desk: Desk) -> None:
    page = told(desk)
    combo = desk.find("intake.field.force", QComboBox)
    combo.setCurrentIndex(combo.findData("community_police"))
    go_to(desk, page, Step.SHARING)
    police = next(name for name in desk.names("intake.office.cp"))
    desk.press(police)
    office = police.removeprefix("intake.office.")
    assert desk.has(f"intake.conflict.{office}")
    assert not desk.names(f"intake.share.{office}.")


def test_closing_makes_the_file_and_goes_to_it(desk: Desk) -> None:
    page = told(desk)
    go_to(desk, page, Step.NEVER)
    desk.put("intake.field.names", "Zainab Ali Hasan")
    before = len(case_view.list_cases(desk.signed_in))
    go_to(desk, page, Step.READ_BACK)
    desk.press("intake.next")
    desk.settle()
    now = desk.window.page()
    assert now is not None
    assert now.key == "case"
    assert len(case_view.list_cases(desk.signed_in)) == before + 1
    assert intake.open_drafts(desk.signed_in) == ()
    assert page.session_state.answers == {}


def test_a_fault_at_closing_leads_to_its_field_and_keeps_the_draft(desk: Desk) -> None:
    page = told(desk)
    desk.type("intake.field.deadline", "31/02/2026")
    page.go_to(Step.READ_BACK)
    desk.settle()
    desk.press("intake.next")
    assert page.session_state.step is Step.INCIDENT
    assert desk.said("error_deadline")
    assert len(intake.open_drafts(desk.signed_in)) == 1


def test_she_asked_to_stop_and_nothing_is_kept(desk: Desk) -> None:
    page = told(desk)
    desk.press("intake.stop")
    assert not desk.find("intake.stop.done", QPushButton).isEnabled()
    desk.press("intake.stop.nothing")
    desk.press("intake.stop.done")
    assert intake.open_drafts(desk.signed_in) == ()
    assert page.session_state.answers == {}
    desk.press("message_no")
    assert desk.window.page() is page


def test_she_asked_to_stop_and_only_her_phrase_is_kept(desk: Desk) -> None:
    page = told(desk)
    page.go_to(Step.READ_BACK)
    desk.settle()
    desk.put("intake.field.return_phrase", "the well in spring")
    draft_id = page.session_state.draft_id or b""
    desk.press("intake.stop")
    desk.press("intake.stop.phrase")
    desk.press("intake.stop.done")
    kept = intake.load_draft(desk.signed_in, draft_id).answers
    assert kept == {"record_consent": "yes", "return_phrase": "the well in spring"}


def test_after_a_lock_the_step_the_field_and_the_caret_are_where_they_were(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    told(desk, "@dark_gate_77")
    edit = desk.find("intake.field.account", QLineEdit)
    edit.setFocus()
    edit.setCursorPosition(5)
    desk.lock()
    desk = sign_in("intake")
    desk.window.start("today")
    desk.settle()
    desk.settle()
    page = desk.window.page()
    assert isinstance(page, IntakePage)
    assert page.session_state.step is Step.INCIDENT
    edit = desk.find("intake.field.account", QLineEdit)
    assert edit.text() == "@dark_gate_77"
    assert edit.cursorPosition() == 5
    assert desk.window.window().focusWidget() is edit


def test_answers_only_in_memory_are_not_lost_to_another_session(desk: Desk) -> None:
    page = told(desk)
    draft_id = page.session_state.draft_id or b""
    desk.press("intake.stop")
    desk.press("intake.stop.all")
    desk.press("intake.stop.done")
    desk.press("intake.new")
    desk.press("intake.field.must_not_see.yes")
    desk.go("intake", draft_id=draft_id.hex())
    assert "not recorded yet" in desk.said("message_words")
    desk.press("message_yes")
    assert page.session_state.answers == {"must_not_see": "yes"}


def test_a_new_session_after_a_lock_is_new_and_the_old_one_waits(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    told(desk)
    desk.go("cases")
    desk.lock()
    desk = sign_in("intake")
    desk.window.start("today")
    desk.settle()
    page = start(desk)
    desk.settle()
    assert page.session_state.step is Step.WELCOME
    assert page.session_state.answers == {}
    assert len(intake.open_drafts(desk.signed_in)) == 1


def test_two_drafts_can_be_chosen_between(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    told(desk)
    desk.press("intake.stop")
    desk.press("intake.stop.all")
    desk.press("intake.stop.done")
    assert desk.names("intake.draft.") == ["intake.draft.0"]
    desk.press("intake.draft.0")
    assert desk.find("intake.field.account", QLineEdit).text() == "@dark_gate_77"


def test_a_save_that_fails_says_so_keeps_every_word_and_is_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = recorded(desk)

    def full(*_args: object, **_named: object) -> None:
        raise EnvironmentFault("folder_full")

    with monkeypatch.context() as broken:
        broken.setattr(intake, "save_draft", full)
        desk.type("intake.field.account", "@a")
        page.flow.save()
        desk.settle()
        assert desk.read("intake.trouble")
        assert page.session_state.unsaved
        page.go_to(Step.SAFETY)
        desk.settle()
        assert desk.read("intake.trouble")
        assert page.session_state.answers["account"] == "@a"
    page.flow.save()
    desk.settle()
    assert not desk.has("intake.trouble")
    assert intake.load_draft(desk.signed_in, page.session_state.draft_id or b"").answers["account"] == "@a"


def test_what_is_read_to_her_is_the_offices_script_in_the_language_she_speaks(desk: Desk) -> None:
    page = start(desk)
    desk.settle()
    assert "\n" in desk.said("intake.script.welcome.words")
    page.session_state.put("language", "ckb")
    page.show_step()
    desk.settle()
    for lang in (Lang.CKB, Lang.AR):
        if lang is Lang.AR:
            desk.press("intake.script.welcome.ar")
        said = "\n\n".join(wording.said_in(lang) for wording in intake.script(desk.signed_in, "welcome"))
        assert said
        assert desk.said("intake.script.welcome.words") == said


def test_words_of_choices_exist_for_every_value() -> None:
    for field in FIELDS:
        if field.kind in {FieldKind.CHOICE, FieldKind.MANY}:
            assert all(choice_word(field.name, value) != value for value in field.choices), field.name


# --- what is beside an answer


def test_a_day_that_could_be_two_is_asked_about_and_a_press_writes_it_out(desk: Desk) -> None:
    page = recorded(desk)
    desk.type("intake.field.since", "03/04/2025")
    assert desk.has("intake.day.since.0")
    assert [desk.find(f"intake.day.since.{at}", QPushButton).text() for at in (0, 1)] == [
        "3 April 2025",
        "4 March 2025",
    ]
    desk.press("intake.next")
    assert "more than one day" in desk.said("error_since")
    days = desk.find("intake.day.since.1", QPushButton).parentWidget()
    assert days is not None
    assert days.height() >= days.sizeHint().height(), "they are whole to be pressed"
    desk.press("intake.day.since.1")
    assert page.session_state.answers["since"] == "2025-03-04"
    assert not desk.has("intake.day.since.1")
    assert desk.said("error_since") == ""
    desk.put("intake.field.deadline", "\u0662\u0665/\u0661\u0662")
    assert desk.has("intake.day.deadline.0"), "no year, so the next such day is offered"


def test_a_contradiction_is_asked_about_and_stops_nobody(desk: Desk) -> None:
    page = recorded(desk)
    page.session_state.put("age", "from_15")
    desk.press("intake.field.kinds.threat_to_publish")
    desk.press("intake.block.who")
    desk.press("intake.field.picture_before_18.no")
    assert "under 18 in the picture" in desk.said("intake.doubt.picture_before_18")
    assert desk.has("intake.doubt.picture_before_18")
    desk.press("intake.next")
    assert page.session_state.step is Step.SAFETY
    page.go_to(Step.INCIDENT)
    desk.press("intake.block.who")
    desk.press("intake.field.picture_before_18.yes")
    assert not desk.has("intake.doubt.picture_before_18")


def test_numbers_are_shown_as_they_are_dialled_and_kept_as_typed(desk: Desk) -> None:
    page = recorded(desk)
    page.go_to(Step.NEVER)
    desk.put("intake.field.phones", "0770-555 0134\nat night")
    desk.qtbot.waitUntil(lambda: "+964 770 555 0134" in desk.said("intake.phones_shown"))
    assert "does not read as one number" in desk.said("intake.phones_shown")
    assert page.session_state.answers["phones"] == "0770-555 0134\nat night"
    desk.put("intake.field.names", "Wisal \u062c\u0627\u0633\u0645")
    assert "two scripts" in desk.said("intake.doubt.names")


@pytest.mark.parametrize(("held", "name"), [("picture", "account"), ("file", "account_of_events")])
def test_a_picture_or_a_file_is_refused_with_the_reason_and_nothing_can_be_dropped(
    desk: Desk, held: str, name: str
) -> None:
    page = recorded(desk)
    page.panel.show_field(name)  # type: ignore[union-attr]
    data = QMimeData()
    if held == "picture":
        data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    else:
        data.setUrls([QUrl.fromLocalFile("/tmp/her.jpg")])
        data.setText("/tmp/her.jpg")
    QApplication.clipboard().setMimeData(data)
    edit = desk.find(f"intake.field.{name}", QWidget)
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().clear()
    assert "never kept here" in desk.said(f"error_{name}")
    assert page.session_state.answers.get(name, "") == ""
    assert not edit.acceptDrops()
    assert not any(part.acceptDrops() for part in edit.findChildren(QWidget) if part.isVisible())


def test_a_name_of_two_hundred_signs_fits_and_a_longer_one_is_said(desk: Desk) -> None:
    page = recorded(desk)
    page.go_to(Step.NEVER)
    desk.settle()
    desk.put("intake.field.names", "\u0648" * 200)
    desk.press("intake.block.reach")
    assert desk.said("error_names") == ""
    desk.put("intake.field.names", "\u0648")
    desk.press("intake.next")
    assert "201" in desk.said("error_names")
    assert desk.has("intake.field.names"), "its block is opened again"


def test_why_a_question_is_asked_opens_in_place_and_shuts_again(desk: Desk) -> None:
    recorded(desk)
    assert not desk.has("why_words_account")
    desk.press("why_account")
    assert desk.has("why_words_account")
    assert desk.said("why_words_account") == questions.why("account")
    desk.press("why_account")
    assert not desk.has("why_words_account")


# --- branches


def test_one_block_stands_open_and_next_opens_the_one_after_it(desk: Desk) -> None:
    page = recorded(desk)
    assert desk.has("intake.field.account")
    assert not desk.has("intake.field.relation")
    desk.press("intake.next")
    assert page.session_state.step is Step.INCIDENT
    assert desk.has("intake.field.relation")
    assert not desk.has("intake.field.account")
    assert "Not asked" in desk.said("intake.block_state.deed")


def test_a_branch_adds_its_questions_where_she_stands_without_moving_the_caret(desk: Desk) -> None:
    page = recorded(desk)
    page.go_to(Step.SAFETY)
    desk.settle()
    assert not desk.has("intake.field.tonight_with")
    desk.press("intake.field.suicide.yes")
    assert desk.has("intake.field.tonight_with")
    desk.type("intake.field.tonight_with", "her sister")
    desk.press("intake.field.suicide.no")
    assert desk.has("intake.field.tonight_with"), "what was said is never hidden"


def test_told_by_somebody_else_the_session_ends_in_an_invitation(desk: Desk) -> None:
    page = start(desk)
    before = len(case_view.list_cases(desk.signed_in))
    desk.press("intake.field.told_by.somebody_else")
    assert page.front.steps == (Step.WELCOME, Step.INVITATION)
    desk.press("intake.next")
    desk.press("intake.field.invited_kinds.demand_money")
    desk.type("intake.field.invited_through", "CPT-7")
    desk.type("intake.field.invited_contact", "0770 555 0177")
    desk.press("intake.next")
    assert "we have received it" in desk.said("message_words")
    desk.press("message_yes")
    (kept,) = invitations.waiting(desk.signed_in)
    assert (kept.through, kept.contact) == ("CPT-7", "0770 555 0177")
    assert page.session_state.answers == {}
    assert len(case_view.list_cases(desk.signed_in)) == before
    assert intake.open_drafts(desk.signed_in) == ()


def test_staff_who_may_be_part_of_it_shut_the_file_to_colleagues(desk: Desk) -> None:
    page = told(desk)
    desk.press("intake.block.who")
    desk.press("intake.field.staff_involved.yes")
    assert "keepers only" in desk.read("intake.branch")
    go_to(desk, page, Step.SAFETY)
    assert desk.signed_in.identity.holders(page.session_state.draft_id or b"") is not None


def test_without_a_safe_way_to_reach_her_no_office_is_told_ask_me_first(desk: Desk) -> None:
    page = told(desk)
    page.session_state.put("phone_watched", "yes")
    page.go_to(Step.SHARING)
    desk.settle()
    desk.press("intake.office.cp-qayyarah")
    assert desk.has("intake.no_ask_first")
    assert not desk.names("intake.share.cp-qayyarah.account.ask_first")


def test_what_comes_first_is_read_back_with_an_hour(desk: Desk) -> None:
    page = told(desk)
    page.session_state.put("suicide", "yes")
    page.go_to(Step.READ_BACK)
    desk.settle()
    assert "must not be alone" in desk.read("intake.care")


# --- leaving, undoing, several sessions


def test_what_was_typed_can_be_undone_after_the_step_was_left_and_come_back_to(desk: Desk) -> None:
    page = recorded(desk)
    desk.type("intake.field.account", "@abc")
    page.go_to(Step.SAFETY)
    desk.settle()
    page.go_to(Step.INCIDENT)
    desk.settle()
    edit = desk.find("intake.field.account", QLineEdit)
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == ""
    QTest.keyClick(
        edit, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier
    ) if not edit.isRedoAvailable() else edit.redo()
    assert page.session_state.answers.get("account", "") == edit.text() == "@abc"


def test_another_session_begins_with_empty_fields(desk: Desk) -> None:
    page = told(desk)
    desk.press("intake.sessions")
    desk.press("intake.new")
    assert page.session_state.answers == {}
    page = recorded(desk)
    assert desk.find("intake.field.account", QLineEdit).text() == ""
    assert not desk.find("intake.field.account", QLineEdit).isUndoAvailable()
    desk.press("intake.sessions")
    assert len(intake.open_drafts(desk.signed_in)) == 2
    desk.press("intake.draft.1")
    assert desk.find("intake.field.account", QLineEdit).text() == "@dark_gate_77"


def test_a_break_covers_the_screen_and_stops_the_clock(desk: Desk) -> None:
    page = recorded(desk)
    desk.window.set_cover_code(CoverCode("482913"))
    assert page.front.clock.runs
    desk.press("intake.break")
    assert not page.front.clock.runs
    assert not page.isVisible()
    for digit in "482913":
        QTest.keyClick(desk.find("cover_code", QLineEdit), digit)
    desk.settle()
    assert page.isVisible()
    assert page.front.clock.runs


@pytest.mark.parametrize("recorded_first", [True, False])
def test_she_asked_to_stop_and_only_that_she_came_is_counted(desk: Desk, *, recorded_first: bool) -> None:
    page = told(desk) if recorded_first else start(desk)
    desk.press("intake.stop")
    desk.press("intake.stop.count")
    desk.press("intake.stop.done")
    desk.press("message_yes")
    assert intake.open_drafts(desk.signed_in) == ()
    assert page.session_state.answers == {}
    ((_, figures),) = desk.signed_in.identity.list("figure", MonthFigures)
    assert figures.stopped == 1


def test_two_workers_on_one_file_choose_and_nothing_is_lost(desk: Desk) -> None:
    signed_in = desk.signed_in
    case_id = case_view.list_cases(signed_in)[0].case_id
    draft_id = reopening.reopen(signed_in, case_id)
    page = desk.go("intake", draft_id=draft_id.hex())
    assert isinstance(page, IntakePage)
    assert Step.SHARING not in page.front.steps
    case = signed_in.identity.get("case_file", case_id, CaseFile)
    told_other = replace(case, incident=replace(case.incident, account="@other_hand"))
    with signed_in.identity.begin() as work:  # as a colleague's session writes it
        signed_in.identity.put(work, "case_file", case_id, case_id, told_other, verb="save_back")
        work.commit()
    desk.put("intake.field.account", "x")
    page.go_to(Step.READ_BACK)
    desk.settle()
    desk.press("intake.next")
    done = desk.find("intake.versions.done", QPushButton)
    assert not done.isEnabled()
    desk.press("intake.version.account.theirs")
    desk.press("intake.versions.done")
    after = signed_in.identity.get("case_file", case_id, CaseFile)
    assert after.incident.account == "@other_hand"
    ((_, note),) = signed_in.identity.list("note", Note, subject=case_id)
    assert note.text == case.incident.account + "x"
