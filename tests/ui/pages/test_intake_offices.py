"""What each office may hear, in a session: her terms, how she said it, forms, and what speaks against it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from nsintake.domain.consent import GivenHow
from nsintake.domain.how_said import NOBODY_ELSE
from nsintake.domain.intake import Step
from nsintake.domain.language import Lang
from nsintake.records.case_files import acts_of
from nsintake.services.intake import intake
from nsintake.services.wording import forms
from tests.ui.pages.desk import Desk, viewport_of
from tests.ui.pages.test_intake import go_to, told
from ui import i18n
from ui.pages.intake.steps import QuestionPanel
from ui.widgets.into_view import into_sight

POLICE, SECURITY = "cp-qayyarah", "nss-ninewa"


def test_her_terms_for_one_office_and_how_she_said_it_are_kept_and_read_back(desk: Desk) -> None:
    page = told(desk)
    go_to(desk, page, Step.SHARING)
    assert not desk.has("intake.given"), "nobody was asked about yet"
    desk.press(f"intake.office.{POLICE}")
    desk.press(f"intake.share.{POLICE}.account.share")
    desk.press(f"intake.one.{POLICE}")
    desk.press(f"intake.office.{SECURITY}")
    desk.press(f"intake.office.{POLICE}")
    assert desk.has(f"conditions.{POLICE}"), "another office was open meanwhile"
    desk.put(f"conditions.{POLICE}", "a woman officer reads it")
    desk.put(f"reasons.{POLICE}", "he knows the others")
    desk.put("given.in_room", "she, the interpreter")
    desk.press("given.how_spoken")
    witness = desk.find("given.witness", QComboBox)
    witness.setCurrentIndex(2)
    uid = witness.currentData()
    assert uid not in {"", desk.signed_in.uid}
    page.go_to(Step.READ_BACK)
    desk.settle()
    said = desk.read("intake.read_back")
    assert "For one letter only" in said
    assert "a woman officer reads it" in said
    desk.press("intake.next")
    now = desk.window.page()
    assert now is not None
    (act,) = acts_of(desk.signed_in, bytes.fromhex(str(now.arguments["case_id"])))
    assert (act.one_letter, act.conditions, act.reasons) == (True, "a woman officer reads it", "he knows the others")
    assert (act.witness, act.in_room, act.how) == (uid, "she, the interpreter", GivenHow.SPOKEN)


def test_how_she_said_it_begins_unanswered_and_a_session_is_not_closed_without_it(desk: Desk) -> None:
    page = told(desk)
    go_to(desk, page, Step.SHARING)
    desk.press(f"intake.office.{POLICE}")
    desk.press(f"intake.share.{POLICE}.account.share")
    assert not any(desk.find(f"given.how_{how.value}", QAbstractButton).isChecked() for how in GivenHow)
    witness = desk.find("given.witness", QComboBox)
    assert witness.currentData() == ""
    desk.press("intake.next")
    assert page.session_state.step is Step.SHARING
    assert desk.said("error_given.how") == "Choose how she said it."
    desk.press("given.how_spoken")
    assert desk.said("error_given.how") == ""
    desk.press("intake.next")
    assert "the colleague who heard it" in desk.said("error_given.witness")
    page.go_to(Step.READ_BACK)
    desk.settle()
    desk.press("intake.next")
    assert page.session_state.step is Step.SHARING, "by whatever way she came to the end"
    assert "the colleague who heard it" in desk.said("error_given.witness")
    assert desk.find("given.witness", QComboBox).findData(NOBODY_ELSE) == -1, "nobody is no witness"
    desk.press("given.how_spoken_alone")
    assert not desk.has("given.witness")
    go_to(desk, page, Step.READ_BACK)
    desk.press("intake.next")
    now = desk.window.page()
    assert now is not None
    (act,) = acts_of(desk.signed_in, bytes.fromhex(str(now.arguments["case_id"])))
    assert (act.how, act.witness) == (GivenHow.SPOKEN, desk.signed_in.uid)


def test_an_answer_is_taken_back_and_of_a_woman_who_says_nothing_of_any_office_nobody_asks_how(desk: Desk) -> None:
    page = told(desk)
    go_to(desk, page, Step.SHARING)
    desk.press(f"intake.office.{POLICE}")
    desk.press(f"intake.share.{POLICE}.account.share")
    desk.press("given.how_by_phone")
    card = desk.find("given.how_by_phone", QWidget)
    QTest.keyClick(card, Qt.Key.Key_Delete)
    assert page.session_state.answers.get("given.how", "") == ""
    desk.press(f"intake.share.{POLICE}.account.withhold")
    assert desk.has("intake.given"), "she was asked about this office and says no"
    page.session_state.answers.pop(f"share.{POLICE}.account")
    page.go_to(Step.READ_BACK)
    desk.settle()
    desk.press("intake.next")
    now = desk.window.page()
    assert now is not None
    assert now.key == "case"


@pytest.mark.parametrize("size", [(1180, 800), (960, 540)])
def test_a_second_office_opens_with_its_name_in_sight_and_the_keyboard_on_its_first_question(
    desk: Desk, size: tuple[int, int]
) -> None:
    page = told(desk)
    desk.window.resize(*size)
    go_to(desk, page, Step.SHARING)
    for office in (POLICE, SECURITY):
        card = desk.find(f"intake.office_card.{office}", QWidget)
        into_sight(desk.find(f"intake.office.{office}", QWidget))
        desk.press(f"intake.office.{office}")
        desk.settle()
        name = next(part for part in card.findChildren(QLabel) if part.property("kind") == "label")
        first = desk.find(f"intake.share.{office}.kind.withhold", QWidget)
        for part in (name, desk.find(f"field_share.{office}.kind", QWidget)):
            seen = part.visibleRegion().boundingRect()
            assert seen.top() == 0, f"{part.objectName()} begins out of sight"
            assert seen.height() >= min(part.height(), 20)
        assert desk.window.focusWidget() is first


@pytest.mark.parametrize("lang", list(Lang))
def test_no_answer_about_an_office_runs_over_the_edge_of_a_small_window(
    qapp: QApplication, desk: Desk, lang: Lang
) -> None:
    page = told(desk)
    desk.window.resize(960, 540)
    i18n.set_language(qapp, lang)
    page.retranslate()
    go_to(desk, page, Step.SHARING)
    desk.press(f"intake.office.{POLICE}")
    desk.press(f"intake.share.{POLICE}.kind.share")
    desk.press("given.how_paper_in_cabinet")
    desk.settle()
    panel = page.panel
    assert panel is not None
    seen = viewport_of(desk, panel)
    too_wide = {part.objectName(): part.minimumSizeHint().width() for part in panel.findChildren(QWidget)}
    wide = sorted(((width, name) for name, width in too_wide.items() if width > seen.width() - 60), reverse=True)
    assert panel.minimumSizeHint().width() <= seen.width(), wide
    i18n.set_language(qapp, Lang.EN)


@pytest.mark.parametrize("lang", list(Lang))
def test_nothing_that_is_ticked_runs_over_the_edge_of_a_small_window(
    qapp: QApplication, desk: Desk, lang: Lang
) -> None:
    page = told(desk)
    desk.window.resize(960, 540)
    i18n.set_language(qapp, lang)
    page.retranslate()
    for step in (Step.INCIDENT, Step.WISHES, Step.NEVER):
        page.go_to(step)
        desk.settle()
        panel = page.panel
        assert isinstance(panel, QuestionPanel)
        for at in range(len(panel.blocks)):
            panel.open_block(at)
            desk.settle()
            seen = viewport_of(desk, panel)
            assert panel.minimumSizeHint().width() <= seen.width(), (step, at)
    i18n.set_language(qapp, Lang.EN)


def test_a_text_about_an_office_keeps_its_caret_and_can_be_undone(desk: Desk) -> None:
    page = told(desk)
    go_to(desk, page, Step.SHARING)
    desk.press(f"intake.office.{POLICE}")
    desk.type(f"conditions.{POLICE}", "no calls")
    typed = desk.find(f"conditions.{POLICE}", QPlainTextEdit)
    cursor = typed.textCursor()
    cursor.setPosition(2)
    typed.setTextCursor(cursor)
    desk.settle()
    page.flow.save()
    desk.settle()
    draft_id = page.session_state.draft_id
    assert draft_id is not None
    view = intake.load_draft(desk.signed_in, draft_id)
    assert (view.step, view.focus, view.caret) == (Step.SHARING, f"conditions.{POLICE}", 2)
    page.go_to(Step.WISHES)
    desk.settle()
    page.go_to(Step.SHARING)
    desk.settle()
    assert desk.find(f"conditions.{POLICE}", QPlainTextEdit).toPlainText() == "no calls"
    desk.find(f"conditions.{POLICE}", QPlainTextEdit).undo()
    assert page.session_state.answers.get(f"conditions.{POLICE}", "") == ""
    page.retranslate()
    desk.settle()
    assert page.session_state.step is Step.SHARING


def test_on_paper_each_office_has_its_form_and_a_wrong_code_leads_back_to_it(desk: Desk) -> None:
    page = told(desk)
    go_to(desk, page, Step.SHARING)
    for office in (POLICE, SECURITY):
        desk.press(f"intake.office.{office}")
        desk.press(f"intake.share.{office}.kind.share")
    desk.press("given.how_paper_in_cabinet")
    good = [forms.forms_to_print(desk.signed_in, Lang.AR, office)[0].code for office in (POLICE, SECURITY)]
    desk.put(f"mark.{POLICE}", good[0])
    desk.put(f"mark.{SECURITY}", good[0])
    page.go_to(Step.READ_BACK)
    desk.settle()
    desk.press("intake.next")
    assert page.session_state.step is Step.SHARING, "the form she crossed for one office holds for no other"
    assert "one office" in desk.said(f"error_mark.{SECURITY}")
    desk.find(f"mark.{SECURITY}", QLineEdit).clear()
    desk.put(f"mark.{SECURITY}", good[1])
    page.go_to(Step.READ_BACK)
    desk.settle()
    desk.press("intake.next")
    now = desk.window.page()
    assert now is not None
    acts = acts_of(desk.signed_in, bytes.fromhex(str(now.arguments["case_id"])))
    assert {act.recipient_id: act.mark for act in acts} == {POLICE: good[0], SECURITY: good[1]}


def test_two_offices_that_hear_the_same_account_are_warned_of(desk: Desk) -> None:
    page = told(desk)
    go_to(desk, page, Step.SHARING)
    desk.press(f"intake.office.{POLICE}")
    desk.press(f"intake.share.{POLICE}.account.share")
    assert not desk.has("intake.joined")
    desk.press(f"intake.office.{SECURITY}")
    desk.press(f"intake.share.{SECURITY}.kind.share")
    assert not desk.has("intake.joined"), "the kind of deed leads to nobody"
    desk.press(f"intake.share.{SECURITY}.account.share")
    assert "one woman" in desk.read("intake.joined")
    desk.press(f"intake.share.{SECURITY}.account.withhold")
    assert not desk.has("intake.joined")


def test_what_her_consent_lacks_at_her_age_is_said_exactly(desk: Desk) -> None:
    page = told(desk)
    page.session_state.put("age", "from_12")
    go_to(desk, page, Step.SHARING)
    assert "Say who consents with her" in desk.read("intake.not_hers")
    caregiver = {"relation": "mother", "authority": "parent", "suspected": "no"}
    for name, raw in caregiver.items():
        page.session_state.put(f"caregiver_{name}", raw)
    page.show_step()
    desk.settle()
    assert "agree herself" in desk.read("intake.not_hers")
    page.session_state.put("assent", "yes")
    page.show_step()
    desk.settle()
    assert not desk.has("intake.not_hers"), "both agree, so letters can be made"


def test_where_he_may_work_here_every_office_is_off_in_the_session(desk: Desk) -> None:
    page = told(desk)
    page.session_state.put("staff_involved", "yes")
    go_to(desk, page, Step.SHARING)
    desk.press(f"intake.office.{POLICE}")
    assert "liaison officers" in desk.read(f"intake.conflict.{POLICE}")
    assert not desk.names(f"intake.share.{POLICE}.")


@pytest.mark.parametrize(
    ("typed", "said"), [("@dark_gate_77", "an account"), ("0770 555 0134", "a number"), ("Dark Prince", "a name")]
)
def test_what_he_is_reached_by_is_told_apart_beside_it(desk: Desk, typed: str, said: str) -> None:
    told(desk, typed)
    assert said in desk.said("intake.account_reads")
    assert desk.has("intake.doubt.account") == (said == "a name")
