"""Community peace teams at the real window: the register, a threat, a session, hand-overs and how many came."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from nsintake.domain.language import Lang
from nsintake.domain.peace_team import MemberState, PeaceHandOver
from nsintake.domain.publication import PublishedCell
from nsintake.domain.questions import Step
from nsintake.services.peace_teams import member_trouble, mentoring, peace_handovers, peace_members
from nsintake.store.tally import Tally
from tests.services.figures_office import another_program_published
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_forums import papers_kept
from ui import i18n
from ui.pages.intake.page import IntakePage
from ui.printing import PdfPreview, PracticeSink
from ui.widgets.data_table import DataTable
from ui.words.figures import period_word


def choose(desk: Desk, name: str, value: str) -> None:
    combo = desk.find(name, QComboBox)
    combo.setCurrentIndex(combo.findData(value))
    desk.settle()


def typed(desk: Desk, name: str) -> str:
    return desk.find(name, QLineEdit).text()


def test_a_member_is_taken_in_by_a_code_that_nobody_had(desk: Desk) -> None:
    desk.go("peace_teams")
    desk.window.resize(1024, 700)
    assert desk.has("teams.empty")
    desk.put("code", "Zainab")
    desk.press("teams.add")
    assert desk.said("error_code")
    assert typed(desk, "code") == "Zainab", "nothing typed is lost"
    desk.find("code", QLineEdit).clear()
    desk.put("code", "\u0667")
    desk.press("teams.add")
    desk.settle()
    assert desk.find("teams.table", DataTable).rows.rowCount() == 1
    assert not desk.find("teams.added", QWidget).visibleRegion().isEmpty(), "below the list that grew"
    desk.put("code", "CPT-7")
    desk.press("teams.add")
    assert desk.said("error_code")
    desk.press("teams.conduct")
    assert "nothing was sent to a printer" in desk.read("teams.printed")
    assert desk.find("teams.printed", QWidget).accessibleName() == desk.read("teams.printed").splitlines()[-1]
    desk.press("teams.printed.look")
    assert desk.find("paper.preview", PdfPreview).findChildren(QWidget)
    desk.press("paper.close")
    assert [paper.pages for paper in cast("PracticeSink", desk.window.printer).printed] == [1]


def test_a_member_signs_is_trained_threatened_and_reported(desk: Desk) -> None:
    member_id = peace_members.add_member(desk.signed_in, "7")
    desk.go("team_member", member_id=member_id.hex())
    assert "not signed yet" in desk.read("member.state")
    desk.press("member.train")
    assert desk.said("error_topic")
    choose(desk, "topic", "referral")
    desk.put("trained_on", (desk.signed_in.today() + timedelta(days=1)).isoformat())
    desk.press("member.train")
    assert desk.said("error_trained_on")
    desk.find("trained_on", QLineEdit).clear()
    desk.press("member.train")
    desk.press("member.conduct")
    (view,) = peace_members.register(desk.signed_in)
    assert view.member.conduct_on == desk.signed_in.today()
    assert "Active since" in desk.read("member.state")
    assert len(view.member.trained) == 1
    desk.press("member.threat.begin")
    desk.press("message_no")
    assert not desk.has("member.threat"), "it is asked first"
    desk.press("member.threat.begin")
    assert "The lead is told" in desk.said("message_words")
    desk.press("message_yes")
    assert desk.has("member.threat")
    assert "lead has looked after" in desk.said("member.why_off")
    assert not desk.find("member.resume", QAbstractButton).isEnabled()
    desk.press("member.step.safety_talk")
    desk.press("member.step.who_is_told")
    assert not desk.find("member.threat.end", QAbstractButton).isEnabled(), "a lead ends it"
    desk.press("member.misconduct.report")
    desk.press("message_yes")
    (view,) = peace_members.register(desk.signed_in)
    assert view.member.state is MemberState.PAUSED
    assert "0770 000 0002" in desk.read("member.misconduct")


def test_misconduct_is_told_in_years_whose_figures_are_published(qapp: QApplication, sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    member_id = peace_members.add_member(desk.signed_in, "7")
    member_trouble.report_misconduct(desk.signed_in, member_id)
    year = f"{desk.signed_in.today().year - 1}"
    with desk.signed_in.identity.begin() as work:
        Tally(desk.signed_in.identity.database).add(work, year, (member_trouble.MISCONDUCT,))
        work.commit()
    desk.go("peace_teams")
    assert not desk.said("teams.years"), "one of a year that nobody published"
    another_program_published(desk.signed_in, f"{year}-12", PublishedCell("teams.misconduct", 6))
    desk.go("today")
    desk.go("peace_teams")
    assert desk.said("teams.years").endswith(f"in years whose figures are published: {year}: 6")
    i18n.set_language(qapp, Lang.AR)
    desk.settle()
    assert not any(sign.isascii() and sign.isdigit() for sign in desk.said("teams.years"))


def test_a_lead_ends_a_threat_from_today(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    member_id = peace_members.add_member(desk.signed_in, "7")
    desk.go("team_member", member_id=member_id.hex())
    desk.press("member.threat.begin")
    desk.press("message_yes")
    desk.press("member.step.safety_talk")
    desk.press("member.step.who_is_told")
    lead = sign_in("keeper")
    lead.go("today")
    lead.go("team_member", member_id=member_id.hex())
    lead.press("member.threat.end")
    assert not lead.has("member.threat")
    lead.press("member.resume")
    (view,) = peace_members.register(lead.signed_in)
    assert view.member.state is MemberState.ACTIVE


def test_a_session_with_a_next_day_that_is_past_says_so_there(desk: Desk) -> None:
    for code in ("3", "4"):
        peace_members.add_member(desk.signed_in, code)
    desk.go("team_mentoring")
    desk.put("members", "3\u060c \u0664")
    choose(desk, "session_topic", "conduct")
    desk.put("next_on", (desk.signed_in.today() - timedelta(days=1)).isoformat())
    desk.press("mentoring.save")
    assert desk.said("error_next_on")
    desk.find("next_on", QLineEdit).clear()
    desk.put("next_on", (desk.signed_in.today() + timedelta(days=7)).isoformat())
    desk.press("mentoring.save")
    (view,) = mentoring.sessions(desk.signed_in)
    assert view.session.members == ("CPT-3", "CPT-4")
    desk.go("team_mentoring", session_id=view.session_id.hex())
    assert typed(desk, "members") == "CPT-3, CPT-4"
    desk.go("peace_teams")
    desk.press("teams.call_off.0")
    assert not mentoring.sessions(desk.signed_in)[0].waits


def test_the_page_of_a_member_prints_the_sheet_that_a_hand_over_prints(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    member_id, kept = peace_members.add_member(desk.signed_in, "7"), papers_kept(monkeypatch, tmp_path)
    desk.go("team_member", member_id=member_id.hex())
    choose(desk, "invitation_lang", "ckb")
    desk.press("member.print")
    assert "Printed" in desk.read("member.printed")
    desk.go("hand_overs")
    choose(desk, "invitation_lang", "ckb")
    desk.press("hand_over.print")
    of_member, of_hand_over = (path.read_bytes() for path in kept)
    assert of_member == of_hand_over, "nothing on it leads to the member"
    peace_members.set_state(desk.signed_in, member_id, MemberState.PAUSED)
    desk.go("team_member", member_id=member_id.hex())
    assert not desk.has("member.print")
    assert "no invitation" in desk.read("member.no_invitation")


@pytest.mark.parametrize("state", [MemberState.PAUSED, MemberState.LEFT])
def test_nothing_is_taken_from_who_does_not_take_part(desk: Desk, state: MemberState) -> None:
    member_id = peace_members.add_member(desk.signed_in, "7")
    peace_members.set_state(desk.signed_in, member_id, state)
    desk.go("hand_overs")
    desk.put("code", "7")
    choose(desk, "theme", "online")
    desk.press("hand_over.take")
    assert desk.said("error_code")
    assert not desk.has("hand_over.received")
    assert desk.signed_in.identity.list("hand_over", PeaceHandOver) == []


def test_the_member_hears_one_word_and_a_month_that_is_over_gets_its_number(desk: Desk) -> None:
    peace_members.add_member(desk.signed_in, "7")
    desk.go("hand_overs")
    desk.put("code", "7")
    choose(desk, "theme", "online")
    desk.press("hand_over.take")
    assert desk.read("hand_over.received").split("\n")[-1] == "Received."
    assert typed(desk, "code") == ""
    desk.press("hand_over.print")
    assert desk.has("hand_over.printed")
    last = peace_handovers.months(desk.signed_in)[1].month
    combo = desk.find("month", QComboBox)
    assert combo.itemText(combo.findData(last)) == period_word(last), "a month is said as everywhere"
    assert combo.findData(f"{desk.signed_in.today():%Y-%m}") == -1, "the month that runs is not offered"
    choose(desk, "month", last)
    desk.put("came", "1000000")
    desk.press("hand_over.count")
    assert desk.said("error_came")
    desk.find("came", QLineEdit).clear()
    desk.put("came", "\u0663")
    desk.press("hand_over.count")
    assert peace_handovers.months(desk.signed_in)[1].came == 3


def test_a_lock_keeps_what_is_typed_and_what_is_written_down_leaves_no_draft(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    peace_members.add_member(desk.signed_in, "7")
    desk.go("hand_overs")
    desk.put("code", "CPT-7")
    choose(desk, "theme", "violence")
    desk.lock()
    again = sign_in("intake")
    again.go("hand_overs")
    assert typed(again, "code") == "CPT-7"
    again.press("hand_over.take")
    again.window.save_drafts()
    again.lock()
    last = sign_in("intake")
    last.go("hand_overs")
    assert typed(last, "code") == ""
    assert len(last.signed_in.identity.list("hand_over", PeaceHandOver)) == 1


def test_a_woman_who_comes_with_an_invitation_of_a_peace_team_tells_it_herself(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("hand_overs")
    desk.press("hand_over.begin")
    page = desk.window.page()
    assert isinstance(page, IntakePage)
    told = [held.text() for held in page.findChildren(QLabel) if held.isVisible()]
    assert any("invitation of a peace team tells it herself" in words for words in told), "before it is answered"
    desk.press("intake.field.told_by.cpt")
    assert "choose that she tells it herself" in desk.read("intake.branch"), "whoever chose the other sees it"
    desk.press("intake.field.told_by.herself")
    assert Step.RECORD in page.front.steps, "a session as with every woman"
    assert not desk.has("intake.branch")
