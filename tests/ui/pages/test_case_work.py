"""What goes on with a file: the session again, what is due, advice, the safety plan, the time line."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from nsintake.domain.accompaniment import AccompanimentStatus
from nsintake.domain.advice import AdviceKey
from nsintake.domain.case import CaseFile, Pathway
from nsintake.domain.consent import Given, Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.legal_limit import LegalTold
from nsintake.domain.needs_met import NEEDS_ASKED
from nsintake.domain.release import Heard
from nsintake.domain.task import TaskKind
from nsintake.domain.timeline import Event, EventKind, OwnEvent
from nsintake.services.accompaniment import way_planning
from nsintake.services.accompaniment.way_view import WayRow
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view, notes, timeline
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake, legal_limits, reopening, safety_planning
from nsintake.services.letters import named
from nsintake.services.wording import wording
from tests.services.ladder import POLICE, answers, heard_letter, plan
from tests.services.ways import a_way
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_case import open_hers
from ui.i18n import moment
from ui.pages.case.timeline import EventLine, TimelineCard
from ui.pages.case.wanted_ways import not_begun
from ui.parts.advice_list import AdviceList
from ui.words.features import EVENTS
from ui.words.timeline import event_words, text_of


def girl(desk: Desk) -> bytes:
    return next(row.case_id for row in case_view.list_cases(desk.signed_in) if "impersonation" in row.kinds)


def test_the_session_goes_on_from_her_file(desk: Desk) -> None:
    row = open_hers(desk)
    desk.press("case.reopen")
    page = desk.window.page()
    assert page is not None
    assert page.key == "intake"
    (card,) = intake.open_drafts(desk.signed_in)
    assert (card.code, card.reopened) == (row.code, True)
    assert reopening.reopen(desk.signed_in, row.case_id) == card.draft_id


def test_what_is_due_says_who_and_by_when_and_is_done_by_a_word(desk: Desk) -> None:
    case_id = girl(desk)
    desk.go("case", case_id=case_id.hex())
    assert "Nasrin Aziz" in desk.read("case.step.0")
    assert desk.read("case.step.0.first").startswith("1. She does not pay")
    desk.press("case.step.0.done")
    assert case_view.open_case(desk.signed_in, case_id).next_steps == ()
    assert "done" in desk.read("case.withdrawn")


def test_advice_goes_by_the_picture_and_is_read_in_her_language(desk: Desk) -> None:
    desk.go("case", case_id=girl(desk).hex())
    shown = desk.find("case.advice", AdviceList)
    assert AdviceKey.TAKE_IT_DOWN in shown.keys()  # noqa: SIM118 - a method of the card
    assert AdviceKey.STOPNCII not in shown.keys()  # noqa: SIM118
    assert not desk.has("case.advice.text.take_it_down")
    desk.press("case.advice.take_it_down")
    assert "TakeItDown.ncmec.org" in desk.read("case.advice.text.take_it_down")
    desk.press("case.advice.lang.ar")
    assert "الصورة" in desk.read("case.advice.text.take_it_down")
    desk.press("case.advice.keep_proof")
    assert not desk.has("case.advice.text.take_it_down"), "one page at a time"
    desk.press("case.advice.keep_proof")
    assert not desk.has("case.advice.text.keep_proof")


def test_the_page_of_advice_shows_hers_first_and_every_page_below(desk: Desk) -> None:
    case_id = girl(desk)
    desk.go("advice", case_id=case_id.hex())
    assert desk.has("advice.hers.text.first")
    assert len(desk.find("advice.every", AdviceList).keys()) == len(AdviceKey)
    desk.press("advice.case")
    page = desk.window.page()
    assert page is not None
    assert page.key == "case"
    desk.go("advice")
    assert not desk.has("advice.hers")
    assert not desk.has("advice.case")


def test_a_plan_is_written_gone_through_and_closed(desk: Desk) -> None:
    row = open_hers(desk)
    assert "None yet" in desk.read("case.plan")
    desk.press("case.plan.open")
    desk.press("safety_plan.keep")
    assert desk.find("error_tonight_with", QLabel).text()
    desk.put("tonight_with", "her sister")
    desk.press("safety_plan.keep")
    assert desk.find("error_check", QLabel).text()
    desk.put("check", desk.signed_in.due_in(2).isoformat())
    desk.press("safety_plan.keep")
    assert "is on Today" in desk.read("safety_plan.said")
    state = safety_planning.state(desk.signed_in, row.case_id)
    assert state.due == desk.signed_in.due_in(2)
    desk.press("safety_plan.again")
    assert desk.find("error_next_check", QLabel).text()
    desk.put("next_check", desk.signed_in.due_in(9).isoformat())
    desk.press("safety_plan.again")
    assert safety_planning.state(desk.signed_in, row.case_id).due == desk.signed_in.due_in(9)
    desk.press("safety_plan.close")
    assert safety_planning.state(desk.signed_in, row.case_id).due is None
    desk.press("safety_plan.case")
    assert "gone through with her and closed" in desk.read("case.plan")
    assert "her sister" not in desk.read("page_case"), "not a word of it on the page of her file"


def test_a_plan_that_is_typed_and_not_kept_comes_back(desk: Desk) -> None:
    row = open_hers(desk)
    desk.press("case.plan.open")
    desk.put("where_to_go", "to her aunt")
    desk.go("case", case_id=row.case_id.hex())
    desk.go("safety_plan", case_id=row.case_id.hex())
    assert desk.find("where_to_go", QLineEdit).text() == "to her aunt"


def test_a_note_is_added_and_an_empty_one_refused(desk: Desk) -> None:
    row = open_hers(desk)
    desk.press("case.note.add")
    assert desk.find("error_case_note", QLabel).text()
    desk.put("case_note", "She calls on Sunday.")
    desk.press("case.note.add")
    assert desk.find("case_note", QPlainTextEdit).toPlainText() == ""
    assert "She calls on Sunday." in desk.read("case.event.0")
    assert "Nasrin Aziz" in desk.read("case.event.0")
    assert len(timeline.read(desk.signed_in, row.case_id)) > 3


def test_a_long_time_line_shows_the_newest_and_all_on_asking(desk: Desk) -> None:
    row = open_hers(desk)
    for number in range(9):
        notes.write(desk.signed_in, row.case_id, f"note {number}")
    desk.go("cases")
    desk.go("case", case_id=row.case_id.hex())
    assert not desk.has("case.event.8")
    desk.press("case.timeline.more")
    assert desk.has("case.event.9")
    assert not desk.find("case.timeline.more", QPushButton).isVisible()


def test_a_long_time_line_is_drawn_a_few_at_a_time_and_others_have_their_turn_between(desk: Desk) -> None:
    row = open_hers(desk)
    at = datetime(2026, 3, 1, 9, tzinfo=UTC)
    card = desk.find("case.timeline", TimelineCard)
    card.show_events(
        tuple(Event(EventKind.NOTE, at.date(), at + number * timedelta(hours=1), text="told") for number in range(100))
    )
    desk.settle()
    drawn = [len(card.findChildren(EventLine))]

    def take() -> None:
        drawn.append(len(card.findChildren(EventLine)))
        if drawn[-1] < 100:
            QTimer.singleShot(0, card, take)

    QTimer.singleShot(0, card, take)
    desk.find("case.timeline.more", QPushButton).click()
    desk.qtbot.waitUntil(lambda: drawn[-1] == 100)
    assert drawn[0] == 8
    assert max(after - before for before, after in pairwise(drawn)) <= 40
    assert [line.objectName() for line in card.findChildren(EventLine)] == [f"case.event.{at}" for at in range(100)]
    assert row.code == card.code


def test_a_note_that_is_typed_and_not_kept_stays_with_its_file(desk: Desk) -> None:
    row = open_hers(desk)
    desk.put("case_note", "half a")
    desk.go("case", case_id=girl(desk).hex())
    assert desk.find("case_note", QPlainTextEdit).toPlainText() == ""
    desk.go("case", case_id=row.case_id.hex())
    assert desk.find("case_note", QPlainTextEdit).toPlainText() == "half a"


def test_an_administrator_has_none_of_these_pages(sign_in: SignIn) -> None:
    for login in ("administrator", "liaison"):
        assert not {"advice", "safety_plan"} & set(sign_in(login).window.open_keys())


def test_every_kind_of_entry_has_words_of_its_own(desk: Desk) -> None:
    said = set()
    office = Wording("The office", "", "")
    about = {
        EventKind.TASK: "recall",
        EventKind.TASK_DONE: "recall",
        EventKind.JOINED: "she_says",
        EventKind.CALL: "reached",
    }
    with_office: set[EventKind | OwnEvent]
    with_office = {EventKind.CONSENT, EventKind.WITHDRAWN, EventKind.USED_UP, EventKind.RELEASED, EventKind.PRINTED}
    with_office |= {EventKind.RECALLED, EventKind.MEETING, EventKind.NAMED, EventKind.NAMED_BACK}
    with_office |= {EventKind.CONTACT, EventKind.ANSWERED, NEEDS_ASKED}
    for kind in (*EventKind, *EVENTS):
        to = office if kind in with_office else None
        event = Event(kind, desk.signed_in.today(), None, office=to, about=about.get(kind, "planned"), count=2)
        words = event_words(event)
        assert words != str(kind), kind
        said.add(words)
    assert len(said) == len(EventKind) + len(EVENTS)
    answer = Event(EventKind.OTHER_VERSION, desk.signed_in.today(), None, about="age", text="adult")
    assert text_of(answer) == "18 to 59"


def test_the_time_limit_of_a_complaint_is_told_by_the_lawyers_words_and_done_by_three_answers(sign_in: SignIn) -> None:
    keeper = sign_in("keeper").signed_in
    wording.save(keeper, "legal_limit", "en", {"legal_limit": "Our lawyer says: three months."}, after=0)
    desk = sign_in("intake")
    worker, case_id = desk.signed_in, girl(desk)
    with worker.identity.begin() as work:
        case = worker.identity.get("case_file", case_id, CaseFile)
        known = replace(case, incident=replace(case.incident, since=worker.today() - timedelta(days=80)))
        worker.identity.put(work, "case_file", case_id, case_id, known, verb="save_back")
        work.commit()
    assert legal_limits.remind(worker) == 1
    desk.go("case", case_id=case_id.hex())
    steps = case_view.open_case(worker, case_id).next_steps
    at = next(at for at, step in enumerate(steps) if step.task.kind is TaskKind.LEGAL_LIMIT)
    assert "Our lawyer says: three months." in desk.said(f"case.step.{at}.limit")
    assert not desk.has(f"case.step.{at}.done"), "no word alone ends it"
    desk.press(f"case.step.{at}.told")
    for name in ("told_her", "lawyer_called"):
        desk.press("case.limit_dialog.confirm")
        assert desk.said(f"error_{name}"), name
        desk.find(name, QCheckBox).setChecked(True)
    desk.press("case.limit_dialog.confirm")
    assert "needed" in desk.said("error_decided")
    desk.find("decided", QComboBox).setCurrentIndex(1)
    desk.press("case.limit_dialog.confirm")
    left = case_view.open_case(worker, case_id).next_steps
    assert not [step for step in left if step.task.kind is TaskKind.LEGAL_LIMIT]
    told = [row for _, row in worker.identity.list("legal_told", LegalTold, subject=case_id)]
    assert [row.by for row in told] == [worker.uid]


def test_what_she_wants_and_nobody_began_is_a_next_step_with_the_button_that_begins_it(desk: Desk) -> None:
    signed_in = desk.signed_in
    case_id = record(signed_in, answers(pathways="meeting,liaison,accompaniment,referral,information"))
    desk.go("case", case_id=case_id.hex())
    assert [way for way in Pathway if desk.has(f"case.wish.{way.value}")] == list(Pathway)
    assert "Nothing is due" not in desk.read("case.steps")
    assert "referral" in desk.find("case.letter", QPushButton).text()
    for way, page in (
        (Pathway.MEETING, "plan_meeting"),
        (Pathway.ACCOMPANIMENT, "plan_way"),
        (Pathway.INFORMATION, "advice"),
    ):
        desk.go("case", case_id=case_id.hex())
        desk.press(f"case.wish.{way.value}.begin")
        assert desk.window.page().key == page  # type: ignore[union-attr]
    desk.go("case", case_id=case_id.hex())
    desk.press(f"case.wish.{Pathway.REFERRAL.value}.begin")
    desk.press(f"case.office.{POLICE}")
    desk.go("case", case_id=case_id.hex())
    assert not desk.has(f"case.wish.{Pathway.LIAISON.value}"), "a letter to the police speaks for her"
    assert "no letter to a service" in desk.read(f"case.wish.{Pathway.REFERRAL.value}"), "and refers her to no service"


def test_a_file_says_what_comes_next_and_each_line_leads_to_its_page(desk: Desk) -> None:
    signed_in = desk.signed_in
    case_id = record(signed_in, answers(pathways=""))
    desk.go("case", case_id=case_id.hex())
    assert "Nothing is due" in desk.read("case.steps")
    planned = plan(signed_in, case_id)
    way = way_planning.plan_way(signed_in, case_id, a_way(signed_in))
    letter = heard_letter(signed_in, case_id)
    desk.go("case", case_id=case_id.hex())
    assert "Nothing is due" not in desk.read("case.steps")
    moments = {desk.read(f"case.moment.{at}") for at in range(2)}
    meeting = next(said for said in moments if "The meeting begins" in said)
    starts = next(row.starts for row in case_view.open_case(signed_in, case_id).meetings)
    assert moment(starts) in meeting
    assert "Room 1" in meeting
    assert any("Somebody sets out with her" in said and way.code in said for said in moments)
    assert not desk.has("case.moment.2")
    papers = {desk.read(f"case.paper.{at}") for at in range(2)}
    assert any("waits for a second person" in said and said.startswith("Letter to") for said in papers)
    assert any("read it to her" in said and said.startswith("Fact sheet") for said in papers)
    for line in ("case.moment.0", "case.moment.1", "case.paper.0", "case.paper.1"):
        desk.go("case", case_id=case_id.hex())
        desk.press(f"{line}.open")
        shown = desk.window.page()
        assert shown is not None
        assert shown.key in {"meeting", "accompaniment", "letter"}
    assert {planned.sheet_draft_id, letter} == {
        row.target for row in case_view.open_case(signed_in, case_id).coming.papers
    }


def test_a_step_that_is_dealt_with_on_another_page_leads_there(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    case_id = open_hers(desk).case_id
    said = Given(language=Lang.AR)
    wish = named.NamedRequest(Wording(ar="وصال غانم"), "she wants it", said, items=(Item.KIND,))
    named_id = named.begin_named_letter(desk.signed_in, case_id, POLICE, wish)
    named.record_heard(desk.signed_in, named_id, Heard.AGREED)
    desk.go("case", case_id=case_id.hex())
    assert not desk.has("case.paper.0"), "it is a step already"
    desk.press("case.step.0.open")
    assert desk.window.page().key == "named"  # type: ignore[union-attr]


def test_who_agreed_to_no_office_is_asked_before_a_letter_is_begun(desk: Desk) -> None:
    case_id = hers_without_offices(desk)
    desk.go("case", case_id=case_id.hex())
    assert "not agreed to any office" in desk.read("case.wish.liaison")
    assert asking(desk) == {"Ask her again"}
    desk.press("case.wish.liaison.begin")
    assert desk.window.page().key == "ask_consent"  # type: ignore[union-attr]


def asking(desk: Desk) -> set[str]:
    begins = ("case.wish.liaison.begin", "case.ask_again")
    return {desk.find(name, QPushButton).text().replace("&", "") for name in begins}


def test_who_was_asked_about_no_office_is_asked_and_not_asked_again(desk: Desk) -> None:
    told = {
        name: said for name, said in answers(pathways="liaison").items() if not name.startswith(("share.", "seen."))
    }
    case_id = intake.close_session(desk.signed_in, intake.consent_to_record(desk.signed_in, told), told)
    desk.go("case", case_id=case_id.hex())
    assert asking(desk) == {"Ask her"}


def hers_without_offices(desk: Desk) -> bytes:
    case_id = open_hers(desk).case_id
    for consent in case_view.open_case(desk.signed_in, case_id).consents:
        if consent.may_write_to:
            withdrawing.withdraw(desk.signed_in, case_id, consent.recipient_id)
    return case_id


def test_a_way_on_which_somebody_goes_with_her_is_begun_and_one_called_off_is_not() -> None:
    way = WayRow(b"", "W-1", datetime.now(UTC), None, "", AccompanimentStatus.PLANNED, None, "", None)
    off = replace(way, status=AccompanimentStatus.CALLED_OFF)
    wanted = (Pathway.MEETING, Pathway.ACCOMPANIMENT)
    assert not_begun(wanted, [off, way]) == (Pathway.MEETING,)
    assert not_begun(wanted, [off]) == wanted
