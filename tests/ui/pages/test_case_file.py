"""What is done with a whole file on its page: who may open it, handing over, closing, erasing."""

from __future__ import annotations

import contextlib
import json
import secrets
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton

from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.case import CaseStatus
from nsintake.domain.release import Heard
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.records import page_drafts
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts
from nsintake.services.cases import restriction
from nsintake.services.day import case_view
from nsintake.services.intake import reopening, safety_planning
from nsintake.services.intake.safety_planning import PlanText
from nsintake.services.letters import letters
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.services.station.founding_work import admit, person
from nsintake.station import PRACTICE
from tests.services.colleagues import uid_of
from tests.ui.pages.desk import Desk
from tests.ui.pages.test_case import her, open_hers


@pytest.fixture
def colleague(desk: Desk) -> Iterator[SignedIn]:
    """A second intake worker, signed in beside the window."""
    station = desk.station
    accounts = json.loads((station.data / PRACTICE).read_text("utf-8"))["accounts"]
    passwords = {account["login"]: account["password"] for account in accounts}
    keeper = sign_in(station, "keeper", passwords["keeper"])
    password = secrets.token_hex(12)
    with contextlib.closing(station.open_files(keeper.ring)) as files:
        who = person("colleague", "Dunya Kamal", Role.INTAKE)
        admit(files, keeper.ring, who, password=password, secret=station.secret, params=FLOOR)
    keeper.close()
    signed_in = sign_in(station, "colleague", password)
    yield signed_in
    signed_in.close()


def test_a_file_is_opened_only_to_whom_she_accepts_and_to_all_again(desk: Desk, colleague: SignedIn) -> None:
    row = open_hers(desk)
    assert "Everybody who runs intakes" in desk.read("case.who")
    desk.press("case.access")
    assert "Liaison officers and administrators can open no file" in desk.said("case.access.never")
    desk.press("case_access_some")
    desk.press("case.access_dialog.confirm")
    desk.settle()
    assert "Only Nasrin Aziz" in desk.read("case.who")
    assert desk.read("case.who") in desk.read("case.withdrawn"), "what was done says who may open it now"
    with pytest.raises(Refused, match="file_restricted"):
        case_view.open_case(colleague, row.case_id)
    desk.press("case.access")
    desk.press(f"case.accept.{colleague.uid}")
    desk.press("case.access_dialog.confirm")
    desk.settle()
    assert case_view.open_case(colleague, row.case_id)
    assert "Dunya Kamal" in desk.read("case.who")
    desk.press("case.access")
    desk.press("case_access_all")
    desk.press("case.access_dialog.confirm")
    desk.settle()
    assert "Everybody who runs intakes" in desk.read("case.who")


def test_whoever_shuts_a_file_reads_whose_words_were_not_saved_and_are_open_to_her_no_more(
    desk: Desk, colleague: SignedIn
) -> None:
    row = open_hers(desk)
    page_drafts.save_page(colleague, "note", {"case_id": row.case_id.hex(), "text": "She calls on Monday."})
    page_drafts.save_page(desk.signed_in, "note", {"case_id": row.case_id.hex(), "text": "Her own."})
    words = "What Dunya Kamal typed about her and did not save is not open to them any more."
    for accepts, said in ((True, False), (False, True), (False, False)):
        desk.press("case.access")
        desk.press("case_access_some")
        box = desk.find(f"case.accept.{colleague.uid}", QCheckBox)
        if box.isChecked() is not accepts:
            box.click()
        desk.press("case.access_dialog.confirm")
        desk.settle()
        assert (words in desk.read("case.withdrawn")) is said
    assert page_drafts.load_page(colleague, "note") is None
    assert "did not save" not in desk.read("case.who")


def test_shutting_a_file_to_a_keeper_says_what_it_costs_before(desk: Desk) -> None:
    row = open_hers(desk)
    keeper = uid_of(desk.signed_in, "keeper")
    desk.press("case.access")
    desk.press("case_access_some")
    assert not desk.has("case.shut_costs")
    desk.press(f"case.shut_to.{keeper}")
    said = desk.read("case.shut_costs")
    assert "recovery sheets do not open it" in said
    assert "has to leave this file behind" in said, "there is no other keeper"
    desk.press("case.access_dialog.confirm")
    desk.settle()
    assert "It is shut to" in desk.read("case.who")
    assert NO_KEEPERS in (desk.signed_in.identity.holders(row.case_id) or ())
    desk.press("case.access")
    assert desk.find(f"case.shut_to.{keeper}", QCheckBox).isChecked()
    desk.press(f"case.shut_to.{keeper}")
    desk.press("case.access_dialog.confirm")
    desk.settle()
    assert desk.signed_in.identity.holders(row.case_id) == (desk.signed_in.uid,)


def test_handing_over_asks_who_and_why_and_leaves_the_page(desk: Desk, colleague: SignedIn) -> None:
    row = her(desk)
    restriction.restrict(desk.signed_in, row.case_id, [])
    open_hers(desk)
    desk.press("case.hand_over")
    desk.press("case.hand_over_dialog.confirm")
    for name, value in (("case_hand_over_to", colleague.uid), ("case_hand_over_reason", "leaves")):
        combo = desk.find(name, QComboBox)
        combo.setCurrentIndex(combo.findData(value))
    desk.press("case.hand_over_dialog.confirm")
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "cases"
    assert restriction.access_to(colleague, row.case_id).worker.uid == colleague.uid


def test_a_file_is_closed_and_opened_again(desk: Desk) -> None:
    row = open_hers(desk)
    desk.press("case.close")
    assert not desk.find("case.closing.confirm", QPushButton).isEnabled(), "nothing was asked of her yet"
    for said in ("coming_back_no", "counted_yes", "retention_yes"):
        desk.press(said)
    desk.press("case.closing.confirm")
    assert case_view.open_case(desk.signed_in, row.case_id).status is CaseStatus.CLOSED
    assert not desk.find("case.reopen", QPushButton).isEnabled()
    for name in ("case.letter", "case.meeting", "case.way"):
        begins = desk.find(name, QPushButton)
        assert (begins.isEnabled(), begins.toolTip()) == (False, "This file is closed. Open it again first."), name
    desk.press("case.close")
    desk.settle()
    assert case_view.open_case(desk.signed_in, row.case_id).status is CaseStatus.OPEN
    assert desk.find("case.letter", QPushButton).isEnabled()


def test_what_is_open_keeps_the_file_open_and_is_named(desk: Desk) -> None:
    row = open_hers(desk)
    reopening.reopen(desk.signed_in, row.case_id)
    text = PlanText(plan="her aunt waits", check=desk.signed_in.due_in(3).isoformat())
    safety_planning.keep(desk.signed_in, row.case_id, text, desk.signed_in.uid)
    desk.press("case.close")
    said = desk.read("case.closing.open")
    assert "safety plan is open" in said
    assert "1 letters or sessions are half done" in said or "1 letter or session is half done" in said
    assert not desk.find("case.closing.confirm", QPushButton).isEnabled()
    desk.press("case.closing.cancel")
    assert case_view.open_case(desk.signed_in, row.case_id).status is CaseStatus.OPEN


def test_erasing_wants_her_code_and_then_shows_what_remains(desk: Desk) -> None:
    row = open_hers(desk)
    desk.press("case.erase")
    desk.find("case_erase_code", QLineEdit).setText("yes")
    desk.press("case.erase_dialog.confirm")
    assert case_view.open_case(desk.signed_in, row.case_id)
    desk.find("case_erase_code", QLineEdit).setText(row.code.lower())
    desk.press("case.erase_dialog.confirm")
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "erasure"
    assert "erased" in desk.read("erasure.done")
    with pytest.raises(Refused, match="record_missing"):
        case_view.open_case(desk.signed_in, row.case_id)


def test_a_session_with_somebody_who_must_not_see_it_names_whom_she_accepts(desk: Desk, colleague: SignedIn) -> None:
    desk.go("intake", new=True)
    assert not desk.has("intake.accepted")
    desk.press("intake.field.must_not_see.yes")
    desk.settle()
    assert desk.has("intake.accepted")
    desk.press(f"intake.accept.{colleague.uid}")
    page = desk.window.page()
    assert page is not None
    answers = page.session_state.answers  # type: ignore[attr-defined]
    assert answers[restriction.ACCEPTED] == colleague.uid
    keeper = uid_of(desk.signed_in, "keeper")
    desk.press(f"intake.shut_to.{keeper}")
    named = restriction.accepted_in(desk.signed_in, answers)
    assert set(named or ()) == {NO_KEEPERS, desk.signed_in.uid, colleague.uid}
    desk.press("intake.field.must_not_see.no")
    assert not desk.has("intake.accepted")


def test_whom_she_accepted_before_that_colleague_was_switched_off_stays_on_the_page(
    desk: Desk, colleague: SignedIn
) -> None:
    """Nobody new is accepted then; what was said before is not taken away by a page that is built again."""
    desk.go("intake", new=True)
    desk.press("intake.field.must_not_see.yes")
    desk.settle()
    desk.press(f"intake.accept.{colleague.uid}")
    accounts_of = json.loads((desk.station.data / PRACTICE).read_text("utf-8"))["accounts"]
    password = next(each["password"] for each in accounts_of if each["login"] == "administrator")
    administrator = sign_in(desk.station, "administrator", password)
    accounts.disable(administrator, colleague.uid)
    administrator.close()
    page = desk.window.page()
    assert page is not None
    page.retranslate()
    desk.settle()
    assert desk.find(f"intake.accept.{colleague.uid}", QCheckBox).isChecked()


def test_a_letter_few_may_read_says_who(desk: Desk) -> None:
    row = her(desk)
    restriction.restrict(desk.signed_in, row.case_id, [])
    (recipient, *_) = [
        consent.recipient_id
        for consent in case_view.open_case(desk.signed_in, row.case_id).consents
        if consent.may_write_to
    ]
    draft_id = letters.begin_letter(desk.signed_in, row.case_id, recipient)
    shown = letters.preview(desk.signed_in, draft_id)
    for finding in shown.findings:
        if finding.stops:
            letters.decide(desk.signed_in, draft_id, finding)
    letters.record_heard(desk.signed_in, draft_id, Heard.AGREED)
    desk.go("letter", draft_id=draft_id.hex())
    assert "Samira Haddad" in desk.read("letter.status")


def test_the_words_that_must_never_appear_go_only_when_no_letter_is_left(desk: Desk) -> None:
    case_id = open_hers(desk).case_id
    assert case_view.open_case(desk.signed_in, case_id).never_words
    draft_id = letters.begin_letter(desk.signed_in, case_id, "cp-qayyarah")
    desk.press("case.forget")
    desk.press("case.forget_dialog.confirm")
    assert "is begun" in desk.read("message")
    desk.press("message_yes")
    assert case_view.open_case(desk.signed_in, case_id).never_words
    with desk.signed_in.identity.begin() as work:
        desk.signed_in.identity.remove(work, "letter_draft", draft_id, verb="x")
        work.commit()
    desk.press("case.forget")
    desk.press("case.forget_dialog.confirm")
    assert not case_view.open_case(desk.signed_in, case_id).never_words
    open_hers(desk)
    assert not desk.has("case.forget"), "there is nothing left to erase"
