"""The guided session: nothing kept before consent, nothing lost after it, and what it asks of each office."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from nsintake.domain.intake import FIELDS, FieldKind, Step
from nsintake.domain.language import Lang
from nsintake.errors import EnvironmentFault
from nsintake.services import cases, intake
from tests.ui.pages.desk import Desk, SignIn
from ui import i18n, words
from ui.pages.intake import IntakePage, questions, saving
from ui.pages.intake.sitting import STEPS

BIDI = chr(0x202E)


def start(desk: Desk) -> IntakePage:
    page = desk.go("intake", new=True)
    assert isinstance(page, IntakePage)
    return page


def to_consent(desk: Desk) -> IntakePage:
    page = start(desk)
    desk.press("intake.next")
    desk.press("intake.next")
    return page


def recorded(desk: Desk) -> IntakePage:
    page = to_consent(desk)
    desk.press("intake.field.record_consent.yes")
    desk.press("intake.next")
    assert page.sitting.step is Step.INCIDENT
    return page


def told(desk: Desk, account: str = "@dark_gate_77") -> IntakePage:
    page = recorded(desk)
    desk.press("intake.field.kinds.threat_to_publish")
    desk.type("intake.field.account", account)
    return page


def go_to(desk: Desk, page: IntakePage, step: Step) -> None:
    while page.sitting.step is not step:
        desk.press("intake.next")


def test_every_field_has_a_question_a_reason_and_words_for_every_answer(desk: Desk) -> None:
    page = recorded(desk)
    for field in FIELDS:
        assert questions.question(field.name) != field.name
        assert questions.why(field.name)
    for step in STEPS:
        if step is not Step.SHARING:
            page.go_to(step)
            desk.settle()
            for field in (one for one in FIELDS if one.step is step):
                prefix = f"intake.field.{field.name}"
                assert desk.names(prefix), field.name


def test_before_consent_nothing_is_kept_and_the_page_says_so(desk: Desk) -> None:
    page = start(desk)
    desk.press("intake.field.must_not_see.yes")
    desk.press("intake.next")
    desk.press("intake.field.alone.yes")
    assert "only in memory" in desk.said("intake.saved")
    assert page.draft_to_save() is None
    assert page.sitting.answers == {"must_not_see": "yes", "alone": "yes"}
    assert intake.open_drafts(desk.session) == ()


def test_the_session_stays_at_the_question_until_she_said_yes_or_no(desk: Desk) -> None:
    page = to_consent(desk)
    desk.press("intake.next")
    assert page.sitting.step is Step.RECORD
    assert "Ask her first" in desk.said("error_record_consent")


def test_a_no_drops_everything_she_said(desk: Desk) -> None:
    page = start(desk)
    desk.press("intake.field.must_not_see.yes")
    desk.press("intake.next")
    desk.press("intake.next")
    desk.press("intake.field.record_consent.no")
    desk.press("intake.next")
    desk.press("message_yes")
    assert page.sitting.answers == {}
    assert page.sitting.step is Step.WELCOME
    assert intake.open_drafts(desk.session) == ()
    desk.press("message_yes")


def test_later_steps_cannot_be_reached_before_consent(desk: Desk) -> None:
    page = start(desk)
    page.go_to(Step.NEVER)
    assert page.sitting.step is Step.WELCOME
    assert not desk.find("intake.step.never", QAbstractButton).isEnabled()


def test_every_change_of_step_saves_a_sealed_draft(desk: Desk) -> None:
    page = told(desk)
    desk.press("intake.next")
    kept = intake.load_draft(desk.session, page.sitting.draft_id or b"")
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
    desk.qtbot.waitUntil(lambda: not page.sitting.unsaved, timeout=5_000)
    desk.settle()
    assert intake.load_draft(desk.session, page.sitting.draft_id or b"").answers["account"] == "@a"


def test_an_impossible_date_is_told_beside_the_field_and_kept_as_typed(desk: Desk) -> None:
    page = told(desk)
    desk.type("intake.field.since", "1975-13-02")
    desk.press("intake.next")
    assert page.sitting.step is Step.INCIDENT
    assert "13" in desk.said("error_since")
    page.go_to(Step.SAFETY)
    desk.settle()
    assert intake.load_draft(desk.session, page.sitting.draft_id or b"").answers["since"] == "1975-13-02"
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
    assert page.sitting.answers["account_of_events"] == "She said"


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
    before = len(desk.names("intake.field."))
    desk.press("intake.urgent")
    assert len(desk.names("intake.field.")) < before
    assert desk.names("intake.field.account")
    assert not desk.names("intake.field.paid")
    assert page.sitting.answers["urgency"] == "24h"
    for step in STEPS:
        page.go_to(step)
        desk.settle()
        assert desk.find("intake.urgent", QPushButton).isVisible()


def test_every_office_starts_at_no_and_a_yes_is_kept_for_that_office_only(desk: Desk) -> None:
    page = told(desk)
    go_to(desk, page, Step.SHARING)
    offices = [name.removeprefix("intake.office.") for name in desk.names("intake.office.")]
    desk.press(f"intake.office.{offices[0]}")
    asked = [name for name in desk.names(f"intake.share.{offices[0]}.") if name.endswith(".withhold")]
    assert asked
    assert all(desk.find(name, QAbstractButton).isChecked() for name in asked)
    desk.press(f"intake.share.{offices[0]}.account.share")
    assert page.sitting.answers[f"share.{offices[0]}.account"] == "share"
    assert not any(name.startswith(f"share.{offices[1]}.") for name in page.sitting.answers)
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
    before = len(cases.list_cases(desk.session))
    go_to(desk, page, Step.READ_BACK)
    desk.press("intake.next")
    desk.settle()
    now = desk.window.page()
    assert now is not None
    assert now.key == "case"
    assert len(cases.list_cases(desk.session)) == before + 1
    assert intake.open_drafts(desk.session) == ()
    assert page.sitting.answers == {}


def test_a_fault_at_closing_leads_to_its_field_and_keeps_the_draft(desk: Desk) -> None:
    page = told(desk)
    desk.type("intake.field.deadline", "31/02/2026")
    page.go_to(Step.READ_BACK)
    desk.settle()
    desk.press("intake.next")
    assert page.sitting.step is Step.INCIDENT
    assert desk.said("error_deadline")
    assert len(intake.open_drafts(desk.session)) == 1


def test_she_asked_to_stop_and_nothing_is_kept(desk: Desk) -> None:
    page = told(desk)
    desk.press("intake.stop")
    assert not desk.find("intake.stop.done", QPushButton).isEnabled()
    desk.press("intake.stop.nothing")
    desk.press("intake.stop.done")
    assert intake.open_drafts(desk.session) == ()
    assert page.sitting.answers == {}
    desk.press("message_yes")


def test_she_asked_to_stop_and_only_her_phrase_is_kept(desk: Desk) -> None:
    page = told(desk)
    page.go_to(Step.READ_BACK)
    desk.settle()
    desk.put("intake.field.return_phrase", "the well in spring")
    draft_id = page.sitting.draft_id or b""
    desk.press("intake.stop")
    desk.press("intake.stop.phrase")
    desk.press("intake.stop.done")
    kept = intake.load_draft(desk.session, draft_id).answers
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
    assert page.sitting.step is Step.INCIDENT
    edit = desk.find("intake.field.account", QLineEdit)
    assert edit.text() == "@dark_gate_77"
    assert edit.cursorPosition() == 5
    assert desk.window.window().focusWidget() is edit


def test_answers_only_in_memory_are_not_lost_to_another_session(desk: Desk) -> None:
    page = told(desk)
    draft_id = page.sitting.draft_id or b""
    desk.press("intake.stop")
    desk.press("intake.stop.all")
    desk.press("intake.stop.done")
    desk.press("intake.new")
    desk.press("intake.field.must_not_see.yes")
    desk.go("intake", draft_id=draft_id.hex())
    assert "not recorded yet" in desk.said("message_words")
    desk.press("message_yes")
    assert page.sitting.answers == {"must_not_see": "yes"}


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
    assert page.sitting.step is Step.WELCOME
    assert page.sitting.answers == {}
    assert len(intake.open_drafts(desk.session)) == 1


def test_a_change_of_language_keeps_answers_step_and_direction(desk: Desk, qapp: QApplication) -> None:
    page = told(desk)
    i18n.set_language(qapp, Lang.AR)
    desk.settle()
    assert page.sitting.answers["account"] == "@dark_gate_77"
    assert desk.find("intake.field.account", QLineEdit).text() == "@dark_gate_77"
    assert page.sitting.step is Step.INCIDENT
    assert desk.find("intake.next", QPushButton).x() < desk.find("intake.back", QPushButton).x()


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
        assert page.sitting.unsaved
        page.go_to(Step.SAFETY)
        desk.settle()
        assert desk.read("intake.trouble")
        assert page.sitting.answers["account"] == "@a"
    page.flow.save()
    desk.settle()
    assert not desk.has("intake.trouble")
    assert intake.load_draft(desk.session, page.sitting.draft_id or b"").answers["account"] == "@a"


def test_what_is_read_to_her_is_the_offices_script_in_the_language_she_speaks(desk: Desk) -> None:
    page = start(desk)
    desk.settle()
    assert "\n" in desk.said("intake.script.welcome.words")
    page.sitting.put("language", "ckb")
    page.show_step()
    desk.settle()
    for lang in (Lang.CKB, Lang.AR):
        if lang is Lang.AR:
            desk.press("intake.script.welcome.ar")
        said = "\n\n".join(one.said_in(lang) for one in intake.script(desk.session, "welcome"))
        assert said
        assert desk.said("intake.script.welcome.words") == said


def test_words_of_choices_exist_for_every_value() -> None:
    for field in FIELDS:
        if field.kind in {FieldKind.CHOICE, FieldKind.MANY}:
            assert all(words.choice_word(field.name, value) != value for value in field.choices), field.name
