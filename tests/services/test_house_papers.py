"""Papers of a meeting for our own hand, the statement an office signs, and the rooms of a week for the wall."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import SeenHow
from nsintake.domain.language import Lang
from nsintake.domain.meeting import ActionPoint, Happening, Meeting, Seating
from nsintake.domain.meeting_plan import Coming
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.meetings import holding, house_papers, moving_meetings, planning, points, week
from nsintake.services.meetings.house_papers import HousePaper
from tests.services.ladder import CARE, POLICE, Office, a_plan, plan
from tests.services.refusals import fault, refused

DAYS = {
    Lang.AR: "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    Lang.CKB: "دووشەممە سێشەممە چوارشەممە پێنجشەممە هەینی شەممە یەکشەممە",
}
ARABIC = str.maketrans("0123456789", "".join(chr(0x0660 + at) for at in range(10)))


def with_two(office: Office) -> tuple[SignedIn, planning.PlannedMeeting]:
    worker = office.sign_in("intake")
    coming = (Coming(POLICE, ("Hadi Salman",)), Coming(CARE))
    asked = a_plan(worker.now() + timedelta(days=1), POLICE, CARE, coming=coming, signal="she turns her cup over")
    return worker, planning.plan(worker, office.case(worker), replace(asked, receives=worker.uid))


def planted(signed_in: SignedIn, meeting_id: bytes, room: str) -> None:
    """Somebody writes it into the file past the gate."""
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    with signed_in.liaison.begin() as work:
        signed_in.liaison.put(work, "meeting", meeting_id, meeting_id, replace(meeting, room=room), verb="move")
        work.commit()


@pytest.mark.parametrize("lang", Lang)
def test_a_run_sheet_has_the_codes_and_no_sign_and_no_hour_of_hers(office: Office, lang: Lang) -> None:
    worker, planned = with_two(office)
    paper = house_papers.draw_paper(worker, planned.meeting_id, HousePaper.RUN_SHEET, lang)
    said = " ".join(paper.text.split())
    for number in (1, 2):
        assert f"{planned.code}/{number}" in said
    assert "Hadi Salman" in said
    assert paper.pages == 1
    meeting = worker.liaison.get("meeting", planned.meeting_id, Meeting)
    assert "cup" not in said
    for moment in (meeting.she_arrives, meeting.she_leaves, meeting.attendees[0].arrives):
        assert moment is not None
        hour = f"{worker.local(moment):%H:%M}"
        assert hour not in said
        assert hour.translate(ARABIC) not in said


@pytest.mark.parametrize("lang", Lang)
def test_a_run_sheet_says_how_she_is_present_and_where_she_sits(office: Office, lang: Lang) -> None:
    worker, planned = with_two(office)
    words = house_papers.words_in(worker, lang)

    def said() -> str:
        return " ".join(house_papers.draw_paper(worker, planned.meeting_id, HousePaper.RUN_SHEET, lang).text.split())

    assert words["present.face"] in said()
    assert words["label.sits"] not in said(), "nobody asked where"
    moving_meetings.change_presence(worker, planned.meeting_id, seen=SeenHow.VOICE_ONLY, seating=Seating.OTHER_ROOM)
    assert all(words[key] in said() for key in ("present.voice_only", "label.sits", "seat.other_room"))
    assert words["present.face"] not in said()


@pytest.mark.parametrize("lang", Lang)
def test_a_run_sheet_says_of_each_rule_when_it_holds_and_its_day_as_the_window_does(office: Office, lang: Lang) -> None:
    worker, planned = with_two(office)
    paper = house_papers.draw_paper(worker, planned.meeting_id, HousePaper.RUN_SHEET, lang)
    words, said = house_papers.words_in(worker, lang), " ".join(paper.text.split())
    begins = {Lang.EN: "If ", Lang.AR: "إذا ", Lang.CKB: "ئەگەر "}[lang]
    rules = [words[key] for key in words if key.startswith("rule.")]
    assert len(rules) == 5
    for rule in rules:
        assert rule.startswith(begins)
        assert ":" in rule
        assert rule in said
    day = worker.local(worker.liaison.get("meeting", planned.meeting_id, Meeting).starts).date()
    shown = {Lang.EN: f"{day:%d/%m/%Y}"}.get(lang, f"{day:%Y/%m/%d}".translate(ARABIC))
    assert shown in said


def _why_not(draw: Callable[[], object]) -> str:
    try:
        draw()
    except Refused as error:
        return error.code
    return ""


def planted_words(signed_in: SignedIn, office: Office, other: planning.PlannedMeeting) -> list[str]:
    """Identifiers of hers as they could be typed, and codes of another woman: of her meeting and of her records."""
    hers = signed_in.identity.get("case_file", office.case(signed_in), CaseFile).identity
    local = hers.phones[0]
    joined = local.replace(" ", "")
    names = [part for name in hers.names for part in (name, name.split()[0], name.split()[0].upper())]
    phones = [local, joined, f"+964{joined[1:]}", joined.translate(ARABIC), f"{joined[:4]}-{joined[4:7]}-{joined[7:]}"]
    meeting = signed_in.liaison.get("meeting", other.meeting_id, Meeting)
    codes = [meeting.code, *(entry.reference for entry in meeting.attendees)]
    spelled = [word for code in codes for word in (code, code.lower(), code.replace("-", " "), code.replace("-", "/"))]
    return [f"Room {word}" for word in (*names, *phones, *hers.never.places, *spelled)]


def test_what_somebody_laid_into_the_file_is_on_no_paper_of_a_meeting_and_not_on_the_wall(office: Office) -> None:
    """Whatever is planted, on every paper: none is drawn."""
    worker, planned = with_two(office)
    other = plan(worker, office.case(worker, "شیلان"), day=3)
    day, tried, passed = worker.local(worker.now()).date(), 0, list[str]()
    draws: dict[str, Callable[[], object]] = {
        kind.value: partial(house_papers.draw_paper, worker, planned.meeting_id, kind, Lang.EN) for kind in HousePaper
    }
    draws["statement"] = partial(house_papers.draw_statement, worker, planned.meeting_id, 0, Lang.EN)
    draws["week"] = partial(week.draw_week, worker, day, Lang.EN)
    words = planted_words(worker, office, other)
    for room in words:
        planted(worker, planned.meeting_id, room)
        for name, draw in draws.items():
            tried += 1
            if _why_not(draw) != "names_her":
                passed.append(f"{name}: {room}")
    assert passed == []
    assert tried == len(words) * len(draws) >= 70
    planted(worker, planned.meeting_id, f"Room {other.code}")
    with refused("names_her"):  # whoever knows no name knows our codes
        week.draw_week(office.sign_in("liaison"), day, Lang.EN)


def test_minutes_say_by_code_what_came_up_and_what_was_agreed(office: Office) -> None:
    worker, planned = with_two(office)
    due = worker.due_in(9).isoformat()
    point = points.agree_action(worker, planned.meeting_id, text="Name one woman", owner="Police", due=due)
    office.clock.moment += timedelta(days=1)
    worker = office.sign_in("intake")
    holding.happened(worker, planned.meeting_id, Happening.PLEDGE, goes_on=True)
    said = house_papers.draw_paper(worker, planned.meeting_id, HousePaper.MINUTES, Lang.EN).text
    for words in ("A pledge was brought up", "Name one woman", planned.code):
        assert words in said
    row = worker.liaison.record("action_point", point, ActionPoint)
    with worker.liaison.begin() as work:
        bad = replace(row.value, text="Call 0770-555-0134")
        worker.liaison.put(work, "action_point", point, row.subject_id, bad, verb="agree")
        work.commit()
    with refused("names_her"):
        house_papers.draw_paper(worker, planned.meeting_id, HousePaper.MINUTES, Lang.EN)


def test_each_office_signs_a_statement_under_its_own_reference(office: Office) -> None:
    worker, planned = with_two(office)
    meeting = worker.liaison.get("meeting", planned.meeting_id, Meeting)
    for at, entry in enumerate(meeting.attendees):
        said = house_papers.print_statement(worker, planned.meeting_id, at, Lang.AR).text
        assert entry.reference in said
        assert planned.code not in said
        assert meeting.attendees[1 - at].reference not in said
    house_papers.print_paper(worker, planned.meeting_id, HousePaper.RUN_SHEET, Lang.EN)
    printed = [entry.verb for entry in worker.liaison.audit.views_about(planned.meeting_id, limit=50)]
    assert printed.count("print_meeting_paper") == 3
    for place in (-1, 2):
        with fault("not_coming", "office"):
            house_papers.draw_statement(worker, planned.meeting_id, place, Lang.AR)
    with refused("not_permitted"):
        house_papers.draw_statement(office.sign_in("liaison"), planned.meeting_id, 0, Lang.AR)


def test_the_week_on_the_wall_says_that_a_room_is_taken_and_by_whom(office: Office) -> None:
    worker, planned = with_two(office)
    officer = office.sign_in("liaison")
    day = officer.local(officer.now()).date()
    view = week.week_of(officer, day)
    assert [(room.room, [entry.code for on in room.days for entry in on]) for room in view.rooms] == [
        ("Room 1", [planned.code])
    ]
    said = week.print_week(officer, day, Lang.EN).text
    assert worker.uid[: week.STAFF_CODE].upper() in said
    on = worker.local(worker.liaison.get("meeting", planned.meeting_id, Meeting).starts).date()
    assert f"{on:%A} {on:%d/%m/%Y}" in " ".join(said.split()), "a day has its name"
    for lang, names in DAYS.items():
        assert names.split()[on.weekday()] in week.draw_week(officer, day, lang).text
    for secret in (planned.code, "Hadi", "Community Police"):
        assert secret not in said
    assert week.week_of(officer, day + timedelta(days=30)).rooms == ()
