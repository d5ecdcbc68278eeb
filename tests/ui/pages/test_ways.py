"""Going with her, through the window: a plan, the live board, a missed call, how it ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from nsintake.domain.accompaniment import (
    Accompaniment,
    AccompanimentOutcome,
    AccompanimentPlan,
    CallOffReason,
    LawyerLine,
    Purpose,
    WatchEventKind,
    WayDecision,
)
from nsintake.domain.case import CaseFile
from nsintake.domain.language import Lang
from nsintake.domain.roles import Role
from nsintake.domain.task import TaskKind
from nsintake.services.accompaniment import not_safe, watching, way_planning, way_view
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import case_view, today
from nsintake.services.letters.like_her import words_like_her
from tests.services.ladder import POLICE
from tests.services.ways import a_way, somebody
from tests.ui.pages.desk import Desk, SignIn, wait_while
from tests.zones import computer_in
from ui import i18n
from ui.pages.accompaniment import AccompanimentPage
from ui.pages.accompaniment.board import step_words
from ui.widgets.basics import Notice, ScrollBody
from ui.widgets.data_table import DataTable
from ui.widgets.into_view import into_sight
from ui.words.accompaniment import desk_sentence

TYPED = {
    "reason": "she wants to report, the road is open",
    "vehicle": "white pick-up",
    "meeting_point": "the clinic gate",
    "way_out": "the main road",
    "desk_words": "We accompany somebody who wants to report.",
    "way_back": "the river road",
    "abort_word": "sunflower",
    "duress_word": "cardamom tea",
    "check_ins": "10:00 15\n11:00 15\n11:30",
    "contact.0": "duty lead",
    "phone.0": "07701112233",
    "contact.1": "driver on call",
    "phone.1": "07701112244",
    "last_words": "security focal point, 07701112255",
    "starts": "09:00",
}


def her_file(desk: Desk) -> bytes:
    return next(row.case_id for row in case_view.list_cases(desk.signed_in) if "وصال" in row.label)


def key_of(desk: Desk) -> str:
    page = desk.window.page()
    assert page is not None
    return page.key


def retype(desk: Desk, name: str, text: str) -> None:
    edit = desk.find(name, QWidget)
    if isinstance(edit, QLineEdit | QPlainTextEdit):
        edit.clear()
    desk.put(name, text)


def choose(desk: Desk, name: str, key: str) -> None:
    """In the drop-down of a field."""
    combo = next(combo for combo in desk.window.findChildren(QComboBox) if combo.objectName() == name)
    combo.setCurrentIndex(combo.findData(key))


def fill(desk: Desk, **changes: str) -> None:
    """Everything as it should be, but for what is changed."""
    desk.press("decision_go")
    desk.press("visibility_discreet")
    day = (datetime.now().astimezone() + timedelta(days=1)).date().isoformat()
    for name, text in {**TYPED, "date": day, **changes}.items():
        desk.put(name, text)
    people = {"companions": somebody(desk.signed_in, Role.INTAKE), "watcher": somebody(desk.signed_in, Role.LIAISON)}
    chosen = {"recipient_id": "cp-qayyarah", "purpose": "report", "lawyer": "called", "last_step": "our_lead"}
    for name, key in {**people, **chosen}.items():
        choose(desk, name, key)
    for name in ("seen_with_us", "woman_0"):
        desk.find(name, QCheckBox).setChecked(True)


def test_a_way_is_planned_in_the_window_and_what_is_missing_is_said_beside_its_field(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("accompaniments")
    desk.press("accompaniments.plan")
    assert key_of(desk) == "cases"
    assert "with whom somebody goes" in desk.read("cases.choose")
    desk.find("cases.table", DataTable).opened.emit(her_file(desk).hex())
    desk.settle()
    assert key_of(desk) == "plan_way"
    page = desk.window.page()
    assert page is not None
    assert desk.has("plan_way.off"), "a computer that is off cannot watch"
    fill(desk, check_ins="8:00 15")
    desk.press("plan_way.save")
    desk.settle()
    assert "after they set out" in desk.said("error_check_ins")
    retype(desk, "check_ins", "10:00 x")
    desk.press("plan_way.save")
    desk.settle()
    assert "minutes of grace" in desk.said("error_check_ins")
    retype(desk, "check_ins", TYPED["check_ins"])
    desk.find("woman_0", QCheckBox).setChecked(False)
    draft = page.draft_to_save()
    assert draft is not None
    page.retranslate()
    desk.settle()
    desk.press("plan_way.save")
    desk.settle()
    assert "woman of ours" in desk.said("error_companions")
    assert way_view.ways(desk.signed_in) == ()
    desk.find("woman_0", QCheckBox).setChecked(True)
    desk.press("plan_way.save")
    desk.settle()
    (row,) = way_view.ways(desk.signed_in)
    assert key_of(desk) == "accompaniment"
    kept = desk.find("way.kept", QWidget)
    assert "kept" in desk.read("way.kept")
    assert not kept.visibleRegion().isEmpty(), "what was just done is in sight"
    desk.window.page().reload()  # type: ignore[union-attr]
    desk.settle()
    assert desk.has("way.kept"), "until somebody leaves"
    assert "cardamom" in desk.said("way.signals")
    assert not desk.has("way.guardian"), "of a grown woman nobody was asked"
    assert desk.has("way.lawyer")
    assert "security focal point: \u2068security" in desk.said("way.last_step"), "who that is comes after a colon"
    way = desk.signed_in.liaison.get("accompaniment", row.accompaniment_id, Accompaniment)
    assert [check_in.grace for check_in in way.check_ins] == [15, 15, 15]
    desk.go("accompaniments")
    desk.window.go_back()
    desk.settle()
    assert key_of(desk) == "accompaniment"
    assert not desk.has("way.kept"), "going back keeps nothing"


def test_a_plan_that_cannot_be_kept_because_her_file_is_frozen_says_so_at_the_top(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    case_id = her_file(desk)
    desk.go("plan_way", case_id=case_id.hex())
    assert not desk.has("plan_way.frozen")
    fill(desk)
    freezing.freeze(desk.signed_in, case_id, reason="a man spoke behind her")
    desk.press("plan_way.save")
    desk.settle()
    assert "not free" in desk.read("plan_way.frozen")
    assert not desk.find("plan_way.frozen", QWidget).visibleRegion().isEmpty(), "in sight, not above it"
    assert desk.find("vehicle", QLineEdit).text() == TYPED["vehicle"]
    assert way_view.ways(desk.signed_in) == ()
    desk.go("today")
    desk.go("plan_way", case_id=case_id.hex())
    assert "not free" in desk.read("plan_way.frozen"), "at once where it was frozen before"
    assert case_view.open_case(desk.signed_in, case_id).code in desk.said("page_title")


def test_a_way_says_what_speaks_against_it_and_that_it_is_called_off(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    case_id = her_file(desk)
    way_planning.plan_way(desk.signed_in, case_id, a_way(desk.signed_in))
    (way,) = way_view.ways(desk.signed_in)
    desk.go("accompaniment", accompaniment_id=way.accompaniment_id.hex())
    assert not desk.has("way.stopped")
    freezing.freeze(desk.signed_in, case_id, reason="a man spoke behind her")
    desk.go("today")
    desk.go("accompaniment", accompaniment_id=way.accompaniment_id.hex())
    said = desk.read("way.stopped")
    assert "not free" in said
    assert "Call it off" in said
    freezing.unfreeze(desk.signed_in, case_id, reason="seen alone")
    withdrawing.withdraw(desk.signed_in, case_id, POLICE)
    desk.go("today")
    desk.go("accompaniment", accompaniment_id=way.accompaniment_id.hex())
    said = desk.read("way.stopped")
    assert "not free" not in said
    assert "Call it off" in said


def test_the_number_of_whoever_goes_along_is_on_the_board_and_one_of_nobody_is_asked_about(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("plan_way", case_id=her_file(desk).hex())
    fill(desk, **{"companion_phone.0": "07701112266", "companion_phone.1": "07701112277"})
    desk.press("plan_way.save")
    desk.settle()
    assert desk.said("error_companion_1"), "whose number is it?"
    retype(desk, "companion_phone.1", "")
    desk.press("plan_way.save")
    desk.settle()
    assert key_of(desk) == "accompaniment"
    assert desk.said("way.companion").startswith("Phone of who goes along: ")
    assert "0770 111 2266" in desk.said("way.companion")
    (row,) = way_view.ways(desk.signed_in)
    assert way_view.open_way(desk.signed_in, row.accompaniment_id).case_code in desk.read("page_subtitle")
    said = step_words(way_view.open_way(desk.signed_in, row.accompaniment_id))
    assert "0770 111 2266" in said


def test_her_word_may_be_a_part_of_a_word_and_the_two_words_are_told_apart(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("plan_way", case_id=her_file(desk).hex())
    fill(desk, abort_word="tea", duress_word="mint tea", vehicle="the team car")
    desk.press("plan_way.save")
    desk.settle()
    assert "sound alike" in desk.said("error_duress_word")
    retype(desk, "duress_word", "sunflower")
    retype(desk, "meeting_point", "where they sell tea")
    desk.press("plan_way.save")
    desk.settle()
    assert "others read it" in desk.said("error_meeting_point")
    retype(desk, "meeting_point", "the team office")
    desk.press("plan_way.save")
    desk.settle()
    assert key_of(desk) == "accompaniment", "tea is no word of these fields"


def test_words_that_are_like_hers_are_named_beside_every_field_that_has_some(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    case_id = her_file(desk)
    name = desk.signed_in.identity.get("case_file", case_id, CaseFile).identity.names[0].split()[0]
    desk.go("plan_way", case_id=case_id.hex())
    fill(desk, meeting_point=f"by the house of {name}", **{"contact.0": f"the aunt of {name}"})
    desk.press("plan_way.save")
    desk.settle()
    for field in ("meeting_point", "contact.0"):
        said = desk.said(f"error_{field}")
        assert "Reword it" in said
        assert f"\u2068{name}\u2069\u201d: Her name" in said
    assert desk.said("error_vehicle") == ""
    assert way_view.ways(desk.signed_in) == ()


def test_the_hour_of_her_appointment_is_kept_and_shown_and_no_hour_is_no_answer(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    case_id = her_file(desk)
    desk.go("plan_way", case_id=case_id.hex())
    fill(desk, appointment="08:30")
    desk.press("plan_way.save")
    desk.settle()
    assert "not after you set out" in desk.said("error_appointment")
    retype(desk, "appointment", "11:30")
    desk.press("plan_way.save")
    desk.settle()
    assert "last call" in desk.said("error_appointment")
    retype(desk, "appointment", "9.40")
    desk.press("plan_way.save")
    desk.settle()
    assert key_of(desk) == "accompaniment"
    for part in ("way.board", "way.plan"):
        assert "09:40" in desk.read(part)
    desk.go("case", case_id=case_id.hex())
    assert "09:40" in desk.read("case.ways")
    ((way_id, _),) = desk.signed_in.liaison.sound("accompaniment", Accompaniment).pairs
    way_view.call_off_hers(desk.signed_in, way_id, CallOffReason.SHE_ASKED)
    desk.go("plan_way", case_id=case_id.hex())
    fill(desk)
    desk.press("plan_way.save")
    desk.settle()
    assert not desk.has("way.appointment")
    assert "appointment" not in desk.read("way.plan")


def test_a_refused_sentence_for_the_desk_says_what_to_write_instead_and_another_is_suggested(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("plan_way", case_id=her_file(desk).hex())
    fill(desk, desk_words="We are here for a visit today.", vehicle="the car of the visit")
    desk.press("plan_way.save")
    desk.settle()
    said = desk.said("error_desk_words")
    for words in ("visit", "today", "No office is told: That and when she was here", "whom you are with"):
        assert words in said
    assert "whom you are with" not in desk.said("error_vehicle")
    retype(desk, "vehicle", "the car")
    typed = desk.find("desk_words", QLineEdit)
    before = typed.text()
    choose(desk, "purpose", "health")
    desk.press("plan_way.sentence")
    assert typed.text() == desk_sentence(Purpose.HEALTH)
    assert desk.said("error_desk_words") == ""
    typed.undo()
    assert typed.text() == before
    desk.press("plan_way.sentence")
    desk.press("plan_way.save")
    desk.settle()
    assert key_of(desk) == "accompaniment"


@pytest.mark.parametrize("lang", list(Lang))
def test_a_suggested_sentence_passes_the_check_in_each_language(
    sign_in: SignIn, qapp: QApplication, lang: Lang
) -> None:
    desk = sign_in("intake")
    i18n.set_language(qapp, lang)
    sentences = tuple(desk_sentence(purpose) for purpose in Purpose)
    assert len(set(sentences)) == len(Purpose)
    found = words_like_her(desk.signed_in, her_file(desk), sentences)
    assert dict(zip(sentences, found, strict=True)) == dict.fromkeys(sentences, ())


def test_a_lawyer_is_asked_about_before_police_and_courts_and_not_for_a_clinic(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("plan_way", case_id=her_file(desk).hex())
    fill(desk, place="the clinic")
    lawyer = desk.find("field_lawyer", QWidget)
    assert lawyer.isVisible()
    choose(desk, "lawyer", "")
    choose(desk, "recipient_id", "")
    assert lawyer.isVisible(), "she reports at a place that is not in the list"
    choose(desk, "purpose", "health")
    assert not lawyer.isVisible()
    choose(desk, "purpose", "court")
    assert lawyer.isVisible()
    choose(desk, "purpose", "health")
    desk.press("plan_way.save")
    desk.settle()
    assert key_of(desk) == "accompaniment"
    (plan,) = [held for _, held in desk.signed_in.identity.sound("accompaniment_plan", AccompanimentPlan).pairs]
    assert plan.lawyer is LawyerLine.NOT_NEEDED


def test_calls_are_filled_in_from_setting_out_until_back_and_taken_back(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("plan_way", case_id=her_file(desk).hex())
    fill(desk, check_ins="9:45 5")
    calls = desk.find("check_ins", QPlainTextEdit)
    desk.press("plan_way.every_30")
    assert desk.said("error_back")
    assert calls.toPlainText() == "9:45 5", "without an hour to be back nothing is filled in"
    retype(desk, "back", "08:00")
    desk.press("plan_way.every_30")
    assert "before you set out" in desk.said("error_back")
    retype(desk, "back", "10:40")
    desk.press("plan_way.every_30")
    assert calls.toPlainText() == "09:30 15\n10:00 15\n10:30 15\n10:40 15"
    calls.undo()
    assert calls.toPlainText() == "9:45 5"
    desk.press("plan_way.every_60")
    assert calls.toPlainText() == "10:00 15\n10:40 15"
    desk.press("plan_way.save")
    desk.settle()
    assert key_of(desk) == "accompaniment"


@pytest.mark.parametrize(
    ("month", "filled", "skipped"),
    [(3, ["03:15", "04:15", "05:15", "05:45"], "02:30"), (10, ["02:15", "02:15", "03:15", "03:45"], "")],
)
def test_calls_over_a_night_in_which_the_clock_is_changed_are_an_hour_apart(
    sign_in: SignIn, month: int, filled: list[str], skipped: str
) -> None:
    with computer_in("Europe/Berlin"):
        desk = sign_in("intake")
        desk.go("plan_way", case_id=her_file(desk).hex())
        fill(desk, date=next_change(month).isoformat())
        retype(desk, "starts", "01:15")
        if skipped:
            retype(desk, "check_ins", skipped)
            desk.press("plan_way.save")
            desk.settle()
            assert "skips this hour" in desk.said("error_check_ins")
        retype(desk, "back", filled[-1])
        desk.press("plan_way.every_60")
        assert desk.find("check_ins", QPlainTextEdit).toPlainText().splitlines() == [f"{hour} 15" for hour in filled]
        desk.press("plan_way.save")
        desk.settle()
        assert key_of(desk) == "accompaniment"
        ((_, way),) = desk.signed_in.liaison.sound("accompaniment", Accompaniment).pairs
        assert [each.at - way.starts for each in way.check_ins] == [
            timedelta(minutes=minutes) for minutes in (60, 120, 180, 210)
        ]


def next_change(month: int) -> date:
    """The last Sunday of March, or of October: then the clock of Berlin is put forward, or back."""
    now = datetime.now().astimezone().date()
    year = now.year if (now.month, now.day) < (month, 25) else now.year + 1
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def test_a_no_go_asks_for_no_more_than_why(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("plan_way", case_id=her_file(desk).hex())
    desk.press("decision_no_go")
    desk.put("reason", "his brother is at the gate")
    choose(desk, "recipient_id", "cp-qayyarah")
    desk.press("plan_way.save")
    desk.settle()
    assert key_of(desk) == "case"
    assert "we do not go" in desk.read("case.withdrawn")
    desk.go("today")
    desk.window.go_back()
    desk.settle()
    desk.go("case", case_id=her_file(desk).hex())
    assert way_view.ways(desk.signed_in) == ()


def test_the_board_takes_a_call_a_hand_over_and_how_it_ended(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    made = way_planning.plan_way(desk.signed_in, her_file(desk), a_way(desk.signed_in))
    way_id = made.accompaniment_id
    desk.window.resize(1024, 700)
    desk.go("accompaniment", accompaniment_id=way_id.hex())

    def way() -> Accompaniment:
        return desk.signed_in.liaison.get("accompaniment", way_id, Accompaniment)

    def papers_above_the_board() -> bool:
        papers, board = desk.find("way.papers", QWidget), desk.find("way.end", QWidget)
        top = QPoint(0, 0)
        return papers.mapToGlobal(top).y() < board.mapToGlobal(top).y()

    assert papers_above_the_board(), "it is for before they set out"
    desk.press("way.set_out")
    desk.settle()
    assert not papers_above_the_board()
    desk.press("way.check_in")
    desk.settle()
    assert way().made == 0, "it is far ahead: somebody is asked"
    desk.press("message_yes")
    desk.settle()
    assert way().made == 1
    choose(desk, "to", somebody(desk.signed_in, Role.KEEPER))
    desk.press("way.hand")
    desk.settle()
    assert way().watcher == somebody(desk.signed_in, Role.KEEPER)
    desk.press("way.duress")
    desk.settle()
    assert [event.what for event in way().events][-1:] == [WatchEventKind.DURESS]
    assert "danger" in desk.read("way.missed")
    assert "0770 111 2255" in desk.said("way.next")
    desk.press("way.step")
    desk.settle()
    assert [event.what for event in way().events][-2:] == [WatchEventKind.DURESS, WatchEventKind.STEP]
    desk.press("way.end")
    assert desk.said("error_outcome")
    choose(desk, "outcome", "safe_elsewhere")
    into_sight(desk.find("way.end", QWidget))
    desk.press("way.end")
    desk.settle()
    assert way().outcome is AccompanimentOutcome.SAFE_ELSEWHERE
    assert not desk.find("way.over", QWidget).visibleRegion().isEmpty(), "what came of it is in sight"
    assert "no call before it ended" in desk.read("way.plan")
    assert "missed" not in desk.read("way.plan")
    desk.put("words", "She is with her aunt.")
    desk.press("safe_yes")
    desk.press("way.debrief")
    desk.settle()
    hers = way_view.open_way(desk.signed_in, way_id).hers
    assert hers is not None
    assert hers.debrief is not None
    assert hers.debrief.words == "She is with her aunt."
    assert hers.decision is WayDecision.GO


def test_what_was_said_of_a_print_and_the_place_stay_while_the_board_asks_again(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    way_id = way_planning.plan_way(desk.signed_in, her_file(desk), a_way(desk.signed_in)).accompaniment_id
    desk.window.resize(1024, 500)
    page = desk.go("accompaniment", accompaniment_id=way_id.hex())
    assert isinstance(page, AccompanimentPage)
    desk.press("way.print")
    desk.settle()
    printed = desk.find("way.printed", Notice).text()
    assert "Practice" in printed
    bar = page.findChildren(ScrollBody)[0].verticalScrollBar()
    assert bar.maximum() > 100
    bar.setValue(bar.maximum() // 2)
    place, shown = bar.value(), desk.find("way.printed", QWidget)
    page._look_again()
    desk.settle()
    assert desk.find("way.printed", QWidget) is shown, "nothing is another, so nothing is drawn again"
    assert bar.value() == place
    watching.set_out(desk.signed_in, way_id)
    desk.find("way.print", QPushButton).setFocus()
    bar.setValue(place)
    page._look_again()
    desk.settle()
    assert desk.has("way.check_in")
    wait_while(lambda: bar.value() != place)
    assert desk.find("way.printed", Notice).text() == printed
    assert desk.find("way.printed.look", QWidget).isVisibleTo(page)
    wanted = a_way(desk.signed_in)
    assert wanted.starts is not None
    later = timedelta(days=2)
    calls = tuple(replace(call, at=call.at + later) for call in wanted.check_ins)
    wanted = replace(wanted, starts=wanted.starts + later, check_ins=calls)
    other = way_planning.plan_way(desk.signed_in, her_file(desk), wanted).accompaniment_id
    desk.go("accompaniment", accompaniment_id=other.hex())
    assert not desk.find("way.printed", Notice).text(), "of another way nothing was printed"


def test_a_liaison_officer_watches_by_code_plays_a_drill_and_sees_no_word(sign_in: SignIn) -> None:
    worker = sign_in("intake")
    way_id = way_planning.plan_way(worker.signed_in, her_file(worker), a_way(worker.signed_in)).accompaniment_id
    desk = sign_in("liaison")
    desk.go("accompaniments")
    assert "intakes" in desk.said("accompaniments.how"), "whoever may not plan is told who does"
    assert not desk.has("accompaniments.plan")
    desk.go("accompaniment", accompaniment_id=way_id.hex())
    assert not desk.has("way.signals")
    assert not desk.has("way.print")
    desk.press("way.drill")
    desk.settle()
    assert "drill" in desk.said("message_words")
    desk.press("message_yes")
    choose(desk, "because", "we_could_not")
    desk.press("way.call_off")
    desk.settle()
    assert not desk.signed_in.liaison.get("accompaniment", way_id, Accompaniment).is_open
    assert desk.has("way.over")
    assert "not needed" in desk.read("way.plan")
    assert way_view.settle_called_off(sign_in("intake").signed_in) == 1, "nobody need speak of it afterwards"


def test_a_way_that_ended_not_safe_tells_the_watcher_whom_to_call_and_her_worker_what_to_do(sign_in: SignIn) -> None:
    worker = sign_in("intake")
    way_id = way_planning.plan_way(worker.signed_in, her_file(worker), a_way(worker.signed_in)).accompaniment_id
    desk = sign_in("liaison")
    desk.go("accompaniment", accompaniment_id=way_id.hex())
    choose(desk, "outcome", "not_safe")
    desk.press("way.end")
    desk.settle()
    assert "by phone now" in desk.read("way.call_lead")
    desk = sign_in("keeper")
    assert not_safe.tell_not_safe(desk.signed_in) == 1, "what goes on behind the pages"
    desk.go("accompaniment", accompaniment_id=way_id.hex())
    assert not desk.has("way.call_lead"), "she is the lead"


def test_somebody_is_asked_before_a_way_that_is_still_ahead_ends_well(sign_in: SignIn) -> None:
    """Whoever looks at the wrong way would end the watch over a woman who has not set out yet."""
    desk = sign_in("intake")
    plan = a_way(desk.signed_in)
    way_id = way_planning.plan_way(desk.signed_in, her_file(desk), plan).accompaniment_id

    def is_open() -> bool:
        return desk.signed_in.liaison.get("accompaniment", way_id, Accompaniment).is_open

    desk.go("accompaniment", accompaniment_id=way_id.hex())
    choose(desk, "outcome", "returned")
    desk.press("way.end")
    assert not desk.find("message_yes", QPushButton).isDefault(), "Enter alone ends no watch"
    desk.press("message_no")
    desk.settle()
    assert is_open()
    desk.press("way.end")
    desk.press("message_yes")
    desk.settle()
    assert not is_open()


def test_who_has_her_file_open_tells_her_worker_and_the_lead_by_the_outcome_itself(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    way_id = way_planning.plan_way(desk.signed_in, her_file(desk), a_way(desk.signed_in)).accompaniment_id
    desk.go("accompaniment", accompaniment_id=way_id.hex())
    choose(desk, "outcome", "not_safe")
    desk.press("way.end")
    desk.settle()
    assert not desk.has("way.call_lead")
    kinds = {task.kind for task in today.today(desk.signed_in).due}
    assert {TaskKind.WAY_INCIDENT, TaskKind.HELP_AFTER_WAY} <= kinds
